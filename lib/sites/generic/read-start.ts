import { attribute, findAll } from '../../page/safe-dom';
import { monthNames, parseDate, timeOfDay } from '../../workout/parse-date';
import { plainDigits } from '../../workout/parse-number';
import { notOnPage, type Reading, seen } from '../../workout/reading';
import { isOnlyDay } from './calendar-names';
import { dayInNumbers } from './date-in-numbers';
import { foldWord, labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import { namesWorkoutKind } from './labels-of-workout';
import { onceEach } from './once-each';
import { type Cell, textUnder } from './page-cells';

const near = 8;
/** A date in there is when somebody wrote something. */
export const saidByOthers =
  'blockquote, [class*="comment" i], [class*="kommentar" i], [class*="coment" i], [class*="msg" i], [class*="message" i], [class*="reply" i], [class*="replies" i], [class*="reaction" i], [class*="reactie" i], [class*="antwort" i]';
/** When a diary's entry was put on the page, by the classes that its software sets. */
const published = /(?:^|\s)(?:published|updated|entry-date|post-date)(?:\s|$)/;
/** What the site itself has to say today. */
const remarks =
  '[role="alert"], .alert, .notice, .banner, .toast, .flash, [class*="announce" i], [class*="cookie" i]';
const wallTime = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * When it started, as the page's own clock shows it: a date in words, an ISO date beside "Date" or "Start", or the one
 * `<time>` of the main content. A time in UTC is no wall time: then the visible words decide, or the day is left out.
 */
export function startReading(
  values: readonly LabelledValue[],
  root: Element,
  language: string,
  cells: readonly Cell[],
  heading: Element | undefined,
  isSaid: (element: Element) => boolean = () => false,
): Reading<string> {
  for (const value of values.filter((v) => v.label.kind === 'date')) {
    for (const words of value.candidates) {
      const found = dateIn(words, language) ?? dayInAnyLanguage(words);
      if (found) return seen(withFieldBeside(withClock(found, values), value.cell, cells), words, 'label');
    }
  }
  const times = findAll(root, 'time[datetime]').filter(
    (t) =>
      !/^P/.test(attribute(t, 'datetime') ?? '') &&
      (!published.test(attribute(t, 'class') ?? '') || namesItsWorkout(t)) &&
      !saysOtherDay(t) &&
      !isSaid(t) &&
      !cells.some((c) => c.aside && t.contains(c.holder)) &&
      !t.closest(saidByOthers),
  );
  const days = times.map((t) => ({ words: textUnder(t), found: timeElement(t, language) }));
  const [first] = days;
  if (first?.found && days.length === 1) {
    const cell = cells.findIndex((c) => times[0]?.contains(c.holder));
    const found = cell < 0 ? first.found : withClockBeside(withClock(first.found, values), cells, cell);
    return seen(found, first.words || first.found, 'page-text');
  }
  return dateNearHeading(values, cells, heading, language);
}

/** A day with the hour that stands beside a label of its own ("Time of day"), where the day has none. */
function withClock(day: string, values: readonly LabelledValue[]): string {
  const labelled = values.filter((v) => v.label.kind === 'clock' || v.label.kind === 'date');
  const clocks = labelled.flatMap((v) => clockIn(v.candidates[0]?.slice(0, 40) ?? '') ?? []);
  return !day.includes('T') && clocks[0] && new Set(clocks).size === 1 ? `${day}T${clocks[0]}` : day;
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv'];

/** A day with its month in words that every language which knows the word reads alike; pages do not always name theirs. */
function dayInAnyLanguage(words: string): string | undefined {
  if (words.length > 60 || !/\p{L}{3}/u.test(words) || !/(?:19|20)\d\d/.test(words)) return undefined;
  const days = new Set(languages.flatMap((tag) => dateIn(words, tag) ?? []));
  return days.size === 1 ? [...days][0] : undefined;
}

/** A day with the hour of the time field that stands beside the day's, where it has none. */
function withFieldBeside(day: string, label: Cell, cells: readonly Cell[]): string {
  const at = cells.indexOf(label);
  const fields = cells.slice(at + 1, at + 4).filter((c) => c.how === 'field' && !c.aside);
  const [date, time] = fields;
  // What stands between them names the second: when it ended.
  const next = date && time && cells.indexOf(time) === cells.indexOf(date) + 1;
  const pair = next && attribute(date.holder, 'type') === 'date' && attribute(time.holder, 'type') === 'time';
  const clock = pair && time ? clockIn(time.text) : undefined;
  return !day.includes('T') && clock ? `${day}T${clock}` : day;
}

/** Words before a day that make it the workout's: `Sortie du`, `Run on`. */
function namesItsWorkout(time: Element): boolean {
  const line = time.parentElement ? textUnder(time.parentElement) : '';
  const [, kind] =
    /^(.{3,30}) (?:du|de la|de|of|on|vom|am|del|della|do|da|van|op|fran|den)$/u.exec(
      foldWord(line.slice(0, line.indexOf(textUnder(time)))),
    ) ?? [];
  return kind !== undefined && line.length <= 90 && namesWorkoutKind(kind);
}

const otherDay =
  /posted|pubblic|veröffentlich|gepost|upload|creat|updat|edit(?:ed|ado|é)|modif|publish|synced|import(?:ed|ado|é)|joined|member since|hochgeladen|erstellt|geändert|aktualisiert|mitglied|télévers|créé|mis à jour|publi|membre|subid[oa]|creado|actualiz|miembro|caricat[oa]|creat[oa]|aggiornat|iscritt|enviado|criado|atualiz|membro|geüpload|aangemaakt|bijgewerkt|lid sinds|uppladda|skapa[dt]|uppdatera|medlem|アップロード|作成|更新|投稿|登録/i;

/** Words right before a day that make it another one: when it was published. */
function saysOtherDay(time: Element): boolean {
  let element = time.parentElement;
  while (element?.parentElement && textUnder(element) === textUnder(time)) element = element.parentElement;
  const around = element ? textUnder(element) : '';
  return around.length <= 80 && otherDay.test(around);
}

/** A date in words that stands near the heading, the only one there, perhaps with the sport and the hour. */
function dateNearHeading(
  values: readonly LabelledValue[],
  cells: readonly Cell[],
  heading: Element | undefined,
  language: string,
): Reading<string> {
  if (!heading) return dayAlone(values, cells, language);
  const at = cells.findIndex((c) => heading.contains(c.holder));
  const from = Math.max(0, at - near);
  const dates = cells.slice(from, at + 2 * near).flatMap((c, i) => {
    if (c.aside || c.how === 'field' || c.text.length > 140) return [];
    if (c.holder.closest(remarks)) return [];
    if (published.test(attribute(c.holder.closest('time') ?? undefined, 'class') ?? '')) return [];
    const words = dated(c.text, language);
    if (otherDay.test(words) || words.length > 90 || words.split(' ').length > 14) return [];
    const found = dateIn(words, language);
    return found ? [{ found, words, at: from + i }] : [];
  });
  const [only] = dates;
  if (!only || new Set(dates.map((d) => d.found)).size !== 1) return notOnPage;
  return seen(withClockBeside(withClock(only.found, values), cells, only.at), only.words);
}

/** Without any heading: the one text above the figures that is a day with its hour and nothing else, which nobody says. */
function dayAlone(
  values: readonly LabelledValue[],
  cells: readonly Cell[],
  language: string,
): Reading<string> {
  const first = cells.findIndex((c) =>
    values.some(({ cell, label }) => cell === c && /Seconds$|^time$|Meters$/.test(label.kind)),
  );
  const all = cells.slice(Math.max(0, first - 2 * near), Math.max(0, first));
  const days = all.flatMap(({ text, holder, aside, how }, i) => {
    if (aside || how !== 'text' || !isOnlyDay(foldWord(text))) return [];
    // When it was sent somewhere.
    if (/sync/i.test(all[i - 1]?.text ?? '') || otherDay.test(all[i - 1]?.text ?? '')) return [];
    const found = holder.closest(`${saidByOthers}, ${remarks}, li`) ? undefined : dateIn(text, language);
    return found?.includes('T') ? [{ found, text }] : [];
  });
  const [only] = days;
  // Two first headings are two things, and none of them is known to be the workout.
  const several = all[0]?.holder.ownerDocument.querySelectorAll('h1').length ?? 0;
  return only && several === 0 && new Set(days.map(({ found }) => found)).size === 1
    ? seen(only.found, only.text)
    : notOnPage;
}

/** Of a line in pieces, the day and its hour: `Running · Sat, Jul 19, 2025 · 7:22 AM · recorded with a watch`. */
function dated(line: string, language: string): string {
  const pieces = line.split(/\s+[·•|–—]\s+/);
  if (pieces.length < 2) return line;
  const at = pieces.findIndex((piece) => dateIn(piece, language) !== undefined);
  const [day, next = ''] = pieces.slice(at);
  if (at < 0 || day === undefined) return line;
  if (pieces.length === 2) return dateIn(day, language)?.includes('T') ? day : line;
  const hour =
    /^(?:\D{0,14} )?\d{1,2}(?: ?[:.h] ?\d{2})?(?: ?[ap]\.?m\.?| uhr| uur| h| hrs)?$/i.test(next) &&
    clockIn(next);
  return hour ? `${day} · ${next}` : day;
}

const startWords =
  /^(?:(?:start(?:ed|zeit|tijd|tid|ade|ad)?|départ|debut|début|salida|inicio|início|inizio|partenza|partida|beginn|begin|gestartet|gestart|スタート|開始|出発)\b[:：]?\s*)?(?:(?:at|um|ab|gegen|à|a las?|alle|ore|dalle|às|as|das|om|vanaf|kl\.?|klockan|från)\s+(?:ore\s+)?)?/iu;
const endWords = /\s*(?:uhr|uur|hrs|gmt|bst|cest?|mes?z|[ecmp][sd]t|スタート|開始|出発|から)$/iu;
const bareClock = /^\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:\s*[-–]\s*\d{1,2}[:.]\d{2})?$/;

/** A day with the hour in an element of its own beside it: with a word that makes it one, or alone with its day. */
function withClockBeside(day: string, cells: readonly Cell[], at: number): string {
  const date = cells[at];
  if (!date || day.includes('T')) return day;
  const clocks = cells.slice(Math.max(0, at - 2), at + 4).flatMap((c) => {
    if (c === date || c.aside || c.how !== 'text' || c.text.length > 80) return [];
    // "at 8.15 – Boathouse": the hour, then where.
    const [piece = ''] = c.text.split(/(?<=\d.{0,6})\s*(?:\s[—–-]\s|[·•|,(])/u);
    if (piece.length > 40) return [];
    const plain = piece.replace(/^[\s,·•|–—-]+|[\s,·•|–—-]+$/g, '');
    const rest = plain.replace(startWords, '').replace(endWords, '');
    const worded = rest !== plain || /[ap]\.?m\.?$/i.test(rest) || /^午[前後]/.test(rest);
    if (
      !/^(?:午[前後]\s?)?\d{1,2}(?:\s?[:.h時]\s?\d{0,2}分?)?(?:\s?[ap]\.?m\.?)?$/i.test(rest) &&
      !bareClock.test(rest)
    )
      return [];
    if (!worded && !(bareClock.test(rest) && alone(date, c, cells))) return [];
    return clockIn(plain) ?? [];
  });
  return clocks[0] && new Set(clocks).size === 1 ? `${day}T${clocks[0]}` : day;
}

/** Whether a day and what may be its hour stand in one element, with no other figure and no label there. */
function alone(date: Cell, clock: Cell, cells: readonly Cell[]): boolean {
  let around: Element | null = date.holder;
  while (around && !around.contains(clock.holder)) around = around.parentElement;
  const within = cells.filter((c) => around?.contains(c.holder) && c !== date && c !== clock);
  return within.length <= 4 && !within.some((c) => /\d/.test(c.text) || labelIn(c.text));
}

function timeElement(element: Element, language: string): string | undefined {
  const exact = wallTime.exec(attribute(element, 'datetime')?.trim() ?? '');
  const words = textUnder(element);
  if (!exact || exact[3] === 'Z') return dateIn(words, language);
  return exact[2] ? `${exact[1]}T${exact[2]}` : (dateIn(words, language) ?? exact[1]);
}

/** `2026-07-12`, `2026-07-12 10:00`, `2026-07-12 - 10:00`, a date with its month in words, or one in numbers that can be read in one way. */
export function dateIn(words: string, language: string): string | undefined {
  return words.length > 200 ? undefined : known(`${language}\n${words}`);
}

const known = onceEach((both) => {
  const [language = '', ...lines] = both.split('\n');
  return dayAndHour(lines.join('\n'), language);
});

/** The months' names of a language and of English, of three letters or more. */
const monthsOf = onceEach(
  (language) =>
    [language, 'en']
      .flatMap((tag) => monthNames(tag).flat())
      .filter((name) => name !== undefined && name.length >= 3) as string[],
);

function dayAndHour(words: string, language: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:(?:T|\s*[-–,]?\s+)(\d{2}:\d{2})(?::\d{2})?)?$/.exec(words.trim());
  if (iso) {
    const real = new Date(`${iso[1]}T00:00:00Z`);
    if (Number.isNaN(real.getTime()) || !real.toISOString().startsWith(iso[1] ?? ' ')) return undefined;
    return iso[2] ? `${iso[1]}T${iso[2]}` : iso[1];
  }
  if (words.length > 90) return undefined;
  const plain = spelledOut(words.replace(/(?<!\d)(\d{1,2}:\d{2}):\d{2}(?!\d)/g, '$1'), language);
  const named =
    /年|[\u00c0-\uffff]/u.test(plain) ||
    monthsOf(language).some((name) => plain.toLowerCase().includes(name));
  const day = ((named && parseDate(plain, language)) || dayInNumbers(plain, language))?.slice(0, 10);
  const clock =
    day &&
    clockIn(
      plain.replace(/[年月]\s?\d+\s?[月日]|\d{4}年|(?<![\d.])\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?![\d.])/g, ' '),
    );
  return clock ? `${day}T${clock}` : day;
}

/** A date with its month and year as they are written out: `Jänner`, `5 sept.`, `28 jun. 2025` in Swedish, `令和7年`, `9u30`. */
function spelledOut(words: string, language: string): string {
  const inWords = words
    .replace(/令和\s?(\d{1,2})年/u, (_, year: string) => `${2018 + Number(year)}年`)
    .replace(/^(\d{1,2})月\s?(\d{1,2})日?[^\d]{0,6}((?:19|20)\d\d)(?![\d\p{L}])/u, '$3年$1月$2日')
    .replace(/(?<!\d)(\d{1,2})u(\d{2})(?!\d)/g, '$1:$2')
    .replace(/((?:19|20)\d\d,) (\d{1,2}) ?h$/u, '$1 $2:00')
    .replace(/j[äa]nner/iu, 'Januar');
  return inWords.replace(
    /\p{L}{3,9}(?=\.| )/gu,
    (word) => wholeMonth(`${language}\n${word.toLowerCase()}`) ?? word,
  );
}

const namesIn = onceEach(monthNames);

/** The month that a word is cut from; undefined where it is none, or a name by itself. */
const wholeMonth = onceEach((both): string | undefined => {
  const [language = '', word = ''] = both.split('\n');
  const all = namesIn(language);
  if (all.some((names) => names.includes(word))) return undefined;
  const long = all.flatMap(([name]) => (name?.startsWith(word) ? [name] : []));
  return long.length === 1 ? long[0] : undefined;
});

const late =
  /(?<!\p{L})(?:de la (?:tarde|noche)|da (?:tarde|noite)|d[ei]l? (?:pomeriggio|sera)|nachmittags|abends|du soir|de l'apres-midi|'s (?:middags|avonds)|in the (?:afternoon|evening)|pa (?:kvallen|eftermiddagen))(?!\p{L})/u;
const hourAlone =
  /(?<![\d:.])(\d{1,2}) ?(?:uhr|uur)(?! ?\d)|(?:a las|alle ore|alle|ore|às|à|kl\.?|klockan) (\d{1,2})(?: ?h(?:rs)?)?(?![\d:.]| ?h? ?\d| ?(?:km|min|%|°))|(?<![\d:.])(\d{1,2}) ?([ap])\.?m\b/iu;

/** The hour in words of a day, as `HH:mm`, also where it has no minutes or a word makes it an evening one. */
export function clockIn(words: string): string | undefined {
  const plain = plainDigits(words).toLowerCase();
  const [, half, hours, minutes] =
    /(午前|午後)?\s?(\d{1,2})\s?(?:時(?!間)|(?<=午[前後]\s?\d{1,2}):)(?:\s?(\d{1,2}|半)分?)?/.exec(plain) ??
    [];
  if (hours) return clock(Number(hours), minutes === '半' ? 30 : Number(minutes ?? 0), half === '午後');
  const [, hour24, minute60] =
    /(?<![\d.,:])([01]\d|2[0-3])([0-5]\d) ?(?:hrs?|hours|uhr)(?!\p{L})/u.exec(plain) ?? [];
  if (hour24) return clock(Number(hour24), Number(minute60), false);
  const told = timeOfDay(plain);
  if (told) return clock(Number(told.slice(0, 2)), Number(told.slice(3)), late.test(foldWord(plain)));
  const [, german, after, english, side] = hourAlone.exec(plain) ?? [];
  const hour = Number(german ?? after ?? english);
  if (Number.isNaN(hour) || (english && (hour < 1 || hour > 12))) return undefined;
  return english
    ? clock(hour % 12, 0, side?.toLowerCase() === 'p')
    : clock(hour, 0, late.test(foldWord(plain)));
}

function clock(hour: number, minute: number, evening: boolean): string | undefined {
  const hours = evening && hour < 12 ? hour + 12 : hour;
  if (hours > 23 || minute > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
