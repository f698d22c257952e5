/** Names of a workout in addresses, in nine languages, folded and without a plural. */
const workoutWords =
  /^(?:activit(?:y|ies|at|aet|aeten|eit|eiten)|aktivit(?:et|at|aet)(?:en|er)?|activite|actividad|attivita|atividade|workout|training|trainings|entry|entries|entradas?|log|logs|session|sessions?|sesion|sesiones|sessie|sessao|sessoes|sessione|sessioni|turer|tur|seances|seance|einheit(?:en)?|run|ride|swim|walk|hike|trip|tour|outing|exercise|track|entrenamiento|entrenament|entrainement|touren|giro|giri|corsa|corse|uscita|uscite|salida|saida|ritten|rit|lopning|lop|traning|wettkampf|race|event|allenamento|allenamenti|treino|pass|pas|traningspass|trainingen|sortie|sorties|eintrag|laufe?|records?|registo|registro|ficha|diary|journal|post|posts|t|a|w)s?$/;
const people = /^(?:users?|athletes?|members?|profiles?|people|clubs?|teams?|groups?|coach(?:es)?|u)$/;
const queryNames =
  /^(?:id|.{0,12}[_-]?id|activity|workout|training|session|entry|run|ride|tour|aktivitet|einheit|seance|sesion|treino|nr|no|rec|pk|item|view|show)$/i;
const notAWorkouts =
  /^(?:user|athlete|member|profile|club|team|group|week|month|year|date|day|lang|client|page|plan|coach|phpsessid|version|time|utm.*|ref|from|to|tab|token|key|cb|rnd|lat|lon|lng|zoom)[_-]?(?:id)?$|^(?:v|ver|t|ts|_)$/i;
/** What is shown of one: `/48213/edit`. */
const view =
  /^(?:edit|view|show|details?|overview|summary|analysis|map|splits|laps|charts?|print|comments?|notes?|photos?|zones?|graphs?|stats|weather|segments?|bearbeiten|ansicht|editar|ver|modifier|voir|modifica|dettagli|detalhes|detalles|redigera|visa|bewerken|bekijken)$/i;
/** The name of a visit's key as much as of a workout's number. */
const visit = /^(?:session[_-]?(?:id)?|sid)$/i;

/**
 * The workout's own id, as far as an address of an unknown site tells: a number or a key right after a word for a workout,
 * or a parameter named like one. Dates, names and other people's numbers are none.
 */
export function idInAddress(url: URL): string | undefined {
  const inHash = /^#!?(\/.*)$/.exec(url.hash)?.[1];
  const [hashPath, hashQuery] = (inHash ?? '').split('?');
  return (
    idInPath(hashPath ?? '') ??
    idInQuery(new URLSearchParams(hashQuery ?? '')) ??
    idInPath(url.pathname) ??
    idInQuery(url.searchParams) ??
    onlyNumber(url)
  );
}

/** Whether a part of an address is a word for a workout. */
export function namesWorkout(url: URL): boolean {
  return `${url.pathname}/${url.hash}`
    .split(/[/#?!]+/)
    .some((part) => part.length >= 3 && workoutWords.test(folded(part)));
}

function idInPath(path: string): string | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = (parts[at] ?? '').replace(/\.(?:html?|php|aspx?|jsp)$/i, '');
    const before = folded(parts[at - 1] ?? '');
    if (people.test(before) || isInDate(parts, at)) continue;
    const year = /^(?:19|20)\d\d$/.test(part) && at < parts.length - 1 && Number(part) <= lastYear;
    if (workoutWords.test(before) && /^\d{1,20}$/.test(part) && !year) return part;
    // `/diary/uscita_417`
    const [, word = '', behind] = /^(\p{L}{3,})[_-](\d{2,20})$/u.exec(part) ?? [];
    if (behind && workoutWords.test(folded(word)) && looksLikeId(behind)) return behind;
    // Before another workout's word or name it is somebody's: `/kunde/48213/training`.
    const last = at === parts.length - 1 || (at === parts.length - 2 && view.test(parts[at + 1] ?? ''));
    const named = workoutWords.test(before) || last;
    // Its number before its name, or behind it: `/tours/62077-over-the-hill`.
    const number = /^\d{3,20}(?=-\p{L}{2})/u.exec(part)?.[0] ?? /(?<=\p{L}{2}-)\d{5,20}$/u.exec(part)?.[0];
    if (number && looksLikeId(number) && !shortKey.test(part)) return number;
    if (looksLikeId(part) && (named || uuid.test(part))) return part;
  }
  return undefined;
}

/** `/2026/11/25` */
function isInDate(parts: readonly string[], at: number): boolean {
  const isYear = (part: string | undefined) => /^(?:19|20)\d\d$/.test(part ?? '');
  const isShort = (part: string | undefined) => /^\d{1,2}$/.test(part ?? '');
  if (isYear(parts[at])) return isShort(parts[at + 1]) || isShort(parts[at - 1]);
  return (
    isShort(parts[at]) &&
    (isYear(parts[at - 1]) || isYear(parts[at - 2]) || isYear(parts[at + 1]) || isYear(parts[at + 2]))
  );
}

function idInQuery(query: URLSearchParams): string | undefined {
  const plain = query.get('id');
  if (plain !== null && looksLikeId(plain)) return plain;
  for (const [name, value] of query)
    if (
      (queryNames.test(name) || workoutWords.test(folded(name))) &&
      !notAWorkouts.test(name) &&
      (!visit.test(name) || /^\d+$/.test(value)) &&
      looksLikeId(value)
    )
      return value;
  return undefined;
}

/** The one parameter of a page for workouts, whatever it is called: `/swim.php?s=771203`. */
function onlyNumber(url: URL): string | undefined {
  const [only, ...others] = url.searchParams;
  const file = folded(url.pathname.split('/').pop() ?? '').replace(/\.\w{2,4}$/, '');
  const [name = '', value = ''] = only ?? [];
  return others.length === 0 &&
    /^\d{4,}$/.test(value) &&
    !notAWorkouts.test(name) &&
    (workoutWords.test(file) || /^(?:view|show|index|detail)$/.test(file))
    ? value
    : undefined;
}

/** No workout is of a later one: `/allenamenti/2093/modifica`. */
const lastYear = 2049;
/** `cl-58163` */
const shortKey = /^[a-z]{1,4}[-_]?\d{2,}$/i;
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{8,12}$/i;
const date = /(?:^|\D)(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?(?:0[1-9]|[12]\d|3[01]))?(?:\D|$)/;

/** A number, a key of letters and digits, or a UUID; neither a date nor a year nor words with a number. */
function looksLikeId(part: string): boolean {
  if (part.length > 64) return false;
  if (uuid.test(part)) return true;
  if (/^\d+$/.test(part))
    return part.length >= 2 && !/^(?:19|20)\d\d$/.test(part) && !(part.length === 8 && date.test(part));
  if (date.test(part) || /^(?:19|20)\d\d[-_]?(?:w|kw|q)?\d{1,2}$/i.test(part)) return false;
  if (/^\d{1,6}-\d{3,12}$/.test(part)) return true;
  if (shortKey.test(part)) return true;
  // Words joined by hyphens are a name ("sunday-run-2"); a key mixes letters and digits.
  return (
    /^[\w-]{6,}$/.test(part) &&
    /\d/.test(part) &&
    /[a-z]/i.test(part) &&
    !/(?:[a-z]|(?<![a-z])[A-Z](?=[a-z])){4,}[-_]|[A-Z]{4,}[-_]/.test(`${part}-`)
  );
}

const folded = (part: string) => decoded(part).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
