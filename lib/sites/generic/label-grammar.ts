import { inAllLanguages } from './languages/all-languages';
import { en } from './languages/en';
import type { LabelKind, LabelPart } from './languages/page-words';
import { onceEach } from './once-each';

/** What a word may say, in any of the languages. */
const meanings: ReadonlyMap<string, readonly LabelPart[]> = (() => {
  const said = new Map<string, LabelPart[]>();
  for (const part of Object.keys(en.parts) as LabelPart[])
    for (const word of inAllLanguages(({ parts }) => parts[part].split(/\s+/)))
      said.set(word, [...(said.get(word) ?? []), part]);
  return said;
})();

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const longestWord = 12;

/** What each word of a label may say; undefined where one of them is not known. A compound is taken apart. */
function readWords(folded: string): (readonly LabelPart[])[] | undefined {
  const out: (readonly LabelPart[])[] = [];
  for (const word of folded.replace(/^\+|\+$/g, ' + ').split(/[\s.,:;/()[\]（）'・〜~-]+/)) {
    if (word === '') continue;
    const known = meanings.get(word);
    const apart = known || japanese.test(word) ? undefined : compound(word);
    if (known) out.push(known);
    else if (apart) out.push(...apart);
    else if (japanese.test(word)) {
      const inside = inJapanese(word);
      if (!inside) return undefined;
      out.push(...inside);
    } else return undefined;
  }
  return out;
}

/** `Buitentemp`, `Sträckalängd`: the last part says what it is, the first of what or which. Each counts as a word. */
function compound(word: string): LabelPart[][] | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    const last = meanings.get(word.slice(at));
    const first = meanings.get(word.slice(0, at)) ?? meanings.get(word.slice(0, at).replace(/s$/, ''));
    const which = first?.find((part) => qualifies.has(part));
    const what = last?.find((part) => nouns.has(part));
    if (which && what) return [[what], [which]];
  }
  return undefined;
}

/** Words without spaces between them, the longest first. */
function inJapanese(word: string): (readonly LabelPart[])[] | undefined {
  const out: (readonly LabelPart[])[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(longestWord, word.length - at);
    while (length > 0 && !meanings.has(word.slice(at, at + length))) length--;
    if (length === 0) return undefined;
    out.push(meanings.get(word.slice(at, at + length)) ?? []);
    at += length;
  }
  return out;
}

const nouns: ReadonlySet<LabelPart> = new Set<LabelPart>([
  'warmth',
  'lasting',
  'far',
  'up',
  'beats',
  'damp',
  'effort',
  'date',
  'clock',
  'sport',
  'title',
]);
const qualifies: ReadonlySet<LabelPart> = new Set<LabelPart>([
  'moving',
  'whole',
  'average',
  'air',
  'device',
  'felt',
  'perceived',
  'positive',
  'relative',
  'small',
]);

/**
 * What a folded label of known words names, by what each of them says: a noun for the figure, and words for which one it
 * is. `durée en mouvement`, `temp. ext.`, `total höjdökning`, `心拍平均値`. Undefined where one word is not known, or where
 * they do not go together: a label is never guessed from a part of it.
 */
export const kindByWords = onceEach((folded: string): LabelKind | undefined => {
  const kind = kindOfWords(folded);
  // `Ascent/h`, `Höhenmeter/km`: a rate, unless it is the figure's own unit.
  const unit =
    /[/／] ?(h|hr|km|mi|mile|m|ft|yd|min|s|°?[cf]|bpm|std|stunde|heure|hora|ora|uur|tim|timme|lap|session|tag|woche|day|week)$/u.exec(
      folded,
    )?.[1];
  return unit && !(kind && ownUnit[kind]?.test(unit)) ? undefined : kind;
});

/** Whether all words of a folded label say how hard it was: `Anstrengungsgrad`, `effort level`. */
export function effortByWords(folded: string): boolean {
  const words = (folded.length > 40 ? undefined : readWords(folded)) ?? [];
  return (
    words.some((word) => word.includes('effort')) &&
    words.every((word) => word.some((part) => /^(?:effort|degree|small|whole|whose)$/.test(part)))
  );
}

const ownUnit: { readonly [kind in LabelKind]?: RegExp } = {
  time: /^(?:h|min|s|std)$/,
  movingSeconds: /^(?:h|min|s|std)$/,
  elapsedSeconds: /^(?:h|min|s|std)$/,
  distanceMeters: /^(?:km|mi|m|yd)$/,
  ascentMeters: /^(?:m|hm|ft)$/,
  airTemperatureC: /^°?[cf]$/,
  deviceTemperatureC: /^°?[cf]$/,
  feelsLikeC: /^°?[cf]$/,
  averageHeartRate: /^(?:bpm|min)$/,
};

function kindOfWords(folded: string): LabelKind | undefined {
  const plain = folded
    .replace(/[([（]?(?:[01] ?(?:[-–〜~]|a|to|bis|till|tot) ?10|\/ ?10)[)\]）]?$/u, '')
    .replace(/cr-?10/, 'borg');
  if (folded.length > 48 || /\d|[-−] ?[)\]）]?$/u.test(plain)) return undefined;
  const words = readWords(plain);
  if (!words || words.length === 0) return undefined;
  const has = (part: LabelPart) => words.some((word) => word.includes(part));
  const only = (noun: LabelPart, ...beside: LabelPart[]) =>
    has(noun) &&
    words.every((word) =>
      word.some((part) => part === noun || part === 'unit' || part === 'small' || beside.includes(part)),
    );
  if (only('warmth', 'felt') && has('felt')) return 'feelsLikeC';
  if (only('short', 'felt') && has('felt')) return 'feelsLikeC';
  if (only('effort', 'perceived', 'degree', 'average', 'whose') && (has('perceived') || surely.test(folded)))
    return 'perceivedExertion';
  // How hard it was, on a scale that its value must tell.
  if (only('effort', 'degree', 'whole', 'whose')) return 'other';
  if (only('warmth', 'device', 'average', 'air') && (has('device') || (has('average') && !has('air'))))
    return 'deviceTemperatureC';
  if (only('warmth', 'air')) return 'airTemperatureC';
  if (only('short', 'air') && has('air')) return 'airTemperatureC';
  if (only('damp', 'relative', 'average', 'air')) return 'humidityPercent';
  if (only('beats', 'average', 'often') && has('beats') && has('average') && words.length > 1)
    return 'averageHeartRate';
  if (only('lasting', 'moving') && has('moving')) return 'movingSeconds';
  if (only('short', 'moving') && has('moving')) return 'movingSeconds';
  if (only('lasting', 'whole') && has('whole')) return 'elapsedSeconds';
  if (only('short', 'whole') && has('whole')) return 'elapsedSeconds';
  if (only('up', 'positive', 'whole', 'high') && (words.length > 1 || !bareHeight.test(folded)))
    return 'ascentMeters';
  if (only('far', 'whole') && !/[([（]/.test(folded.replace(unitInBrackets, ''))) return 'distanceMeters';
  if (only('lasting')) return 'time';
  if (only('date') || (only('date', 'clock', 'lasting') && has('clock'))) return 'date';
  if (only('date', 'lasting') && has('lasting')) return 'date';
  if (only('clock')) return 'clock';
  if (only('sport')) return 'sport';
  if (only('title')) return 'title';
  return undefined;
}

const unitInBrackets = /[([（]\s*(?:km|mi|m|ft|yd)\s*[)\]）]/u;
/** What says by itself that it was felt. Borg's scale may be the one from 6 to 20. */
const surely = /rpe|pse|tep|cr-?10|empfinden|努力度|しんどさ|きつさ|penibilite/;
/** Words that mean a height as well as a gain of it. */
const bareHeight = /^(?:hm|elevation|elev|gain|den|ganancia|ganho|guadagno|aumento|上昇|上り|登り)$/;
