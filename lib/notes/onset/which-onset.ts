import {
  bucketOf,
  type ClassesBeside,
  type ClassesIn,
  classesBeside,
  classesOnce,
  classNames,
  clauseEnd,
  crampsOf,
  firstOf,
  lastOf,
  middle,
  nearestOf,
  placeOf,
  type Span,
  sentenceEnd,
  tokensOf,
} from '../learned/around-cramp';
import type { CuedText } from '../learned/features';
import { type Onset, type QuantitiesIn, type Quantity, quantitiesOnce } from './quantities';
import { aboutWords, atWords, fromEndWords } from './quantity-words';
import { topicsOf } from './topics';
import trained from './weights.json';

/** A length or time that may be where the cramp began, as buckets of its features. */
export interface Candidate {
  /** Undefined: no onset is told. */
  readonly value: Onset | undefined;
  readonly features: readonly number[];
  /** Where it stands in the folded title or text. */
  readonly told?: { readonly title: boolean; readonly at: Span };
}

/**
 * What may be the onset: none first, then every length and time of the note; nothing for a note without any. Linear: at most
 * forty a part, each with a bounded look around.
 */
export function candidatesIn(
  parts: readonly CuedText[],
  quantitiesIn: QuantitiesIn = quantitiesOnce(),
): Candidate[] {
  const quantities = parts.flatMap((part) =>
    quantitiesIn(part.plain).map((quantity) => ({ part, quantity })),
  );
  if (quantities.length === 0) return [];
  const forms = quantities.map(({ quantity }) => quantity.form);
  const topics = forms.some((form) => unitless.test(form))
    ? topicsOf(parts.map(({ plain }) => plain).join('\n'))
    : [];
  const units = unique(forms.filter((form) => !unitless.test(form)).map((form) => form.replace(/-.*/, '')));
  const longest = (kind: 'km' | 'min') =>
    quantities.reduce((most, { quantity: { value, form } }) => {
      const told: { km?: number; min?: number } = unitless.test(form) ? {} : value;
      return Math.max(most, told[kind] ?? 0);
    }, 0);
  const most = { km: longest('km'), min: longest('min') };
  const classesIn = classesOnce();
  const around = aroundOnce(classesIn);
  const gaps = quantities.map(({ part, quantity }) => gapOf(part, quantity));
  const told = quantities.map(({ part, quantity }, i) => {
    const nearer = Math.min(4, gaps.filter((gap) => gap < (gaps[i] ?? 0)).length);
    const names = [
      ...namesOf(quantity, around(part, quantity), units, most),
      ...topicNames(quantity, topics),
      `rank ${nearer}`,
      `rank ${sortOf(quantity)} ${nearer}`,
    ];
    return {
      value: quantity.value,
      features: names.map(bucketOf),
      told: { title: part.title, at: [quantity.start, quantity.end] as const },
    };
  });
  const none = unique(noneNames(parts, quantities, classesIn)).map(bucketOf);
  return [{ value: undefined, features: none }, ...told];
}

/** What the workout was tells the unit of a number that has none. */
function topicNames({ form }: Quantity, topics: readonly string[]): string[] {
  if (!unitless.test(form)) return [];
  const sport = topics.filter((topic) => topic !== 'miles' && topic !== 'kilometres').join(' ');
  return [
    `topics ${form} ${topics.join(' ')}`,
    `sport ${form} ${sport}`,
    ...topics.map((topic) => `topic ${form} ${topic}`),
  ];
}

function sortOf({ form, value }: Quantity): string {
  return unitless.test(form) ? form : 'km' in value ? 'km' : 'min';
}

/** Characters between a quantity and the nearest cramp word. */
function gapOf({ cues }: CuedText, { start, end }: Quantity): number {
  return cues.reduce((least, [from, to]) => Math.min(least, Math.max(from - end, start - to, 0)), 9999);
}

/** Forms without a unit of their own. */
const unitless = /^(?:bare|nth)/;

const { weights, step } = trained;

/** How many characters to either side are looked at. */
const reach = 48;

/** What stands around a length or time, whatever unit it is taken in. */
interface Around {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly place: string;
  readonly placeOfCramp: string;
  readonly mention: string;
  readonly counted: boolean;
  readonly fed: boolean;
  readonly classes: ClassesBeside;
}

function aroundOf(
  { plain, title, cues, mentions }: CuedText,
  { start, end }: Quantity,
  classesIn: ClassesIn,
): Around {
  const happened = crampsOf({ cues, mentions });
  return {
    before: tokensOf(plain.slice(Math.max(0, start - reach), start)).reverse(),
    after: tokensOf(plain.slice(end, end + reach)),
    place: title ? 'title' : placeOf(plain, start, end, cues),
    placeOfCramp: title ? 'title' : placeOf(plain, start, end, happened),
    mention: mentions[nearestOf(cues, start, end)] ?? 'none',
    counted: counted.test(plain.slice(Math.max(0, start - 24), end + 30)),
    fed: fed.test(clauseAround(plain, start, end)),
    classes: classesBeside(plain, [start, end], happened, classesIn),
  };
}

/** Gives what stands around a quantity; several at one place, one after the other, are looked around once. */
function aroundOnce(classesIn: ClassesIn): (part: CuedText, quantity: Quantity) => Around {
  let last: { readonly part: CuedText; readonly start: number; readonly around: Around } | undefined;
  return (part, quantity) => {
    if (last?.part !== part || last.start !== quantity.start)
      last = { part, start: quantity.start, around: aroundOf(part, quantity, classesIn) };
    return last.around;
  };
}

function namesOf(
  quantity: Quantity,
  { before, after, place, placeOfCramp, mention, counted, fed, classes }: Around,
  units: readonly string[],
  most: { km: number; min: number },
): string[] {
  const { form, value } = quantity;
  const kind = 'km' in value ? 'km' : 'min';
  const amount = 'km' in value ? value.km : value.min;
  const sort = sortOf(quantity);
  const [l0 = '^', l1 = '^', l2 = '^'] = before;
  const [r0 = '$', r1 = '$'] = after;
  const part = most[kind] > 0 ? amount / most[kind] : 0;
  const share =
    part === 0 ? 'none' : part < 0.34 ? 'early' : part < 0.97 ? 'inside' : part <= 1.02 ? 'whole' : 'over';
  const led = leadOf(before);
  const fromEnd = [...before.slice(0, 3), ...after.slice(0, 3)].some((word) => fromEndWords.has(word));
  return [
    `led ${led}`,
    `led ${form} ${led}`,
    `led ${sort} ${led} ${place}`,
    fromEnd ? `end ${sort}` : 'begin',
    ...(counted ? ['counted', `counted ${sort}`] : []),
    `form ${form} ${place}`,
    `form ${form}`,
    `sort ${sort} ${place}`,
    `place ${place}`,
    `cramp ${placeOfCramp}`,
    `cramp ${sort} ${placeOfCramp}`,
    `mention ${mention}`,
    ...(fed ? ['fed', `fed ${placeOfCramp}`] : []),
    `mention ${mention} ${place}`,
    `l0 ${l0}`,
    `l0 ${sort} ${l0}`,
    `l01 ${l1} ${l0}`,
    `l1 ${l1}`,
    `l2 ${l2}`,
    `r0 ${r0}`,
    `r0 ${sort} ${r0}`,
    `r01 ${r0} ${r1}`,
    `r1 ${r1}`,
    `share ${share}`,
    `share ${sort} ${share}`,
    `size ${sort} ${Math.round(Math.log2(amount + 0.1))}`,
    ...units.map((unit) => `beside ${sort} ${unit}`),
    l0 === '^' || l0 === '.' ? `first ${sort}` : 'inner',
    ...classNames(classes, sort, placeOfCramp),
  ];
}

/** A length or time that is counted from the end, however it is said. */
const counted =
  /(?:\bto go|\bleft\b|\bfrom (?:the )?(?:end|finish|home|line|top|car)|before (?:the )?(?:end|finish|line)|from home|de l'arrivee|du but|de la fin|de la maison|vor (?:dem )?(?:ziel|ende|schluss)|vorm ziel|de (?:la )?meta|del final|para (?:la )?meta|para (?:el )?final|de casa|(?:dall'|all')arrivo|(?:dal|al) traguardo|dalla fine|(?:da|a) casa|do fim|da meta|para o fim|da chegada|voor (?:de )?(?:finish|eind|aankomst)|voor het eind|te gaan|fran mal|kvar\b|fore mal|残り?|ラスト|ゴールまで|ゴール手前)/u;

/** Whether a word like "at" leads to it, maybe over "about" or an article. */
function leadOf(before: readonly string[]): string {
  const first = before.findIndex((word) => !aboutWords.has(word));
  if (before.slice(0, 3).some((word, i) => atWords.has(word) && i <= Math.max(0, first))) return 'at';
  return before[0] === undefined ? 'start' : /^[^\p{L}\p{N}]/u.test(before[0]) ? 'mark' : 'word';
}

/** What was eaten or drunk, or ran out, at a place is told like where a cramp began. */
const fed =
  /(?<!\p{L})(?:water|bottles?|bidons?|gels?|drink|drank|drunk|ate|eat|food|banana|aid station|salt|trink\p{L}*|getrunken|flaschen?|verpflegung|wasser|gegessen|eau|boire|bu|gourdes?|ravito\p{L}*|mange|agua|beb\p{L}*|botell\p{L}*|bidon(?:es)?|com(?:i|ido)|avituallamiento|acqua|borracc\p{L}*|bev\p{L}*|ristoro|mangiat\p{L}*|garrafa|caramanhola|isotonico|comi|drank|gedronken|fles\p{L}*|gegeten|vatten\p{L}*|flask\p{L}*|drack|vatska)(?!\p{L})|水|ボトル|ジェル|補給|給水/u;

function clauseAround(plain: string, start: number, end: number): string {
  const before = lastOf(plain.slice(Math.max(0, start - reach), start), clauseEnd);
  const after = firstOf(plain.slice(end, end + reach), clauseEnd);
  return `${before} ${after}`;
}

/** Cramps of a part beyond this many are not looked around. */
const mostCramps = 3;
const noneReach = 90;

/** What speaks for no onset: the words around the cramps, and where the lengths and times stand against them. */
function noneNames(
  parts: readonly CuedText[],
  quantities: readonly { readonly part: CuedText; readonly quantity: Quantity }[],
  classesIn: ClassesIn,
): string[] {
  const names = ['§none', `§none of ${Math.min(quantities.length, 6)}`];
  for (const part of parts) {
    const cramps = crampsOf(part);
    for (const [rank, [from, to]] of cramps.slice(0, mostCramps).entries()) {
      const before = lastOf(part.plain.slice(Math.max(0, from - noneReach), from), sentenceEnd);
      const after = firstOf(part.plain.slice(to, to + noneReach), sentenceEnd);
      const around = `${before} ${after}`;
      for (const name of classesIn(around)) names.push(`§none in ${name}`, `§none in ${rank} ${name}`);
      for (const word of tokensOf(around)) names.push(`§none word ${word}`);
    }
    if (cramps.length > 0) names.push(`§none cramps ${cramps.length}`);
  }
  for (const { part, quantity } of quantities) {
    const place = part.title ? 'title' : placeOf(part.plain, quantity.start, quantity.end, crampsOf(part));
    names.push(`§none has ${place}`);
    if (place.includes('clause 0')) names.push(`§none clause ${quantity.form}`);
  }
  return names;
}

/** The likeliest of the candidates, "none" being one of them; undefined where there are none. `weigh` gives a bucket's weight. */
export function likeliestOnset(
  candidates: readonly Candidate[],
  weigh: (bucket: number) => number,
): Candidate | undefined {
  const sum = (features: readonly number[]) => features.reduce((all, bucket) => all + weigh(bucket), 0);
  let best: Candidate | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = sum(candidate.features);
    if (score > top) [best, top] = [candidate, score];
  }
  return best;
}

/** Where in the workout the cramp began, as the note tells it: chosen among its lengths and times by learned weights. */
export function onsetOf(parts: readonly CuedText[], quantitiesIn: QuantitiesIn): Candidate | undefined {
  return likeliestOnset(
    candidatesIn(parts, quantitiesIn),
    (bucket) => (weights.charCodeAt(bucket) - middle) * step,
  );
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
