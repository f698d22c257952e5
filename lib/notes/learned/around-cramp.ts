import type { CuedText } from './features';
import { placeClasses } from './place-words';

export const buckets = 2 ** 15;
/** A weight is one printable character: its distance from the middle one, in steps. */
export const middle = 79;
export const steps = 44;

const token =
  /[\p{Script=Latin}\p{N}']+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{L}\p{N}]/gu;
/** A mark that ends a sentence in a folded text; that of a German ordinal ("in der 78. macht") does not. */
const stop = '[.!?。！？]+(?<!(?<!\\p{L})(?:der|den|dem|am|zum|zur) \\d{1,3}\\.(?= \\p{Ll}))(?=\\s|$)';
export const sentenceEnd = new RegExp(`${stop}|\\n`, 'gu');
export const clauseEnd = new RegExp(`${stop}|[\\n,;:()、]`, 'gu');

/** FNV-1a over UTF-16 units, into a bucket. */
export function bucketOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}

export type Span = readonly [start: number, end: number];

/** How far classes of words are looked for, to either side. */
const classReach = 60;
/** The same before a cramp. */
const crampReach = 80;

/** Gives the classes of words in a stretch of a note, each stretch looked at once. */
export type ClassesIn = (text: string) => readonly string[];

/** A look-up of classes for one note: nothing of it stays. */
export function classesOnce(): ClassesIn {
  const seen = new Map<string, readonly string[]>();
  return (text) => {
    const known = seen.get(text) ?? placeClasses(text, tokensOf(text));
    seen.set(text, known);
    return known;
  };
}

type Found = readonly (readonly [where: string, name: string])[];

/** The classes of words that stand beside a place, each with where it stands. */
export interface ClassesBeside {
  /** Right before or behind it. */
  readonly touching: Found;
  /** In its clause and sentence. */
  readonly about: Found;
  /** Around the nearest cramp that happened. */
  readonly atCramp: Found;
}

/** Classes of words beside a length, time or name, in its clause and sentence, and around the nearest cramp that happened. */
export function classesBeside(
  plain: string,
  [start, end]: Span,
  cramps: readonly Span[],
  classesIn: ClassesIn,
): ClassesBeside {
  const earlier = plain.slice(Math.max(0, start - classReach), start);
  const later = plain.slice(end, end + classReach);
  const left = lastOf(earlier, clauseEnd);
  const right = firstOf(later, clauseEnd);
  const touching = (where: string, tokens: readonly string[]) =>
    placeClasses(tokens.join(' '), tokens).map((name) => [where, name] as const);
  const within = (where: string, text: string) => classesIn(text).map((name) => [where, name] as const);
  const nearest = cramps[nearestOf(cramps, start, end)];
  return {
    touching: [
      ...touching('near', tokensOf(left).slice(-3)),
      ...touching('right', tokensOf(right).slice(0, 3)),
    ],
    about: [
      ...within('cb', left),
      ...within('ca', right),
      ...within('sb', lastOf(earlier, sentenceEnd)),
      ...within('sa', firstOf(later, sentenceEnd)),
    ],
    atCramp: nearest
      ? [
          ...within(
            'cramp b',
            lastOf(plain.slice(Math.max(0, nearest[0] - crampReach), nearest[0]), sentenceEnd),
          ),
          ...within('cramp a', firstOf(plain.slice(nearest[1], nearest[1] + classReach), sentenceEnd)),
        ]
      : [],
  };
}

/** Classes of words as features of something of this sort that stands so against the cramp. */
export function classNames(
  { touching, about, atCramp }: ClassesBeside,
  sort: string,
  place: string,
): string[] {
  const names: string[] = [];
  for (const [where, name] of touching)
    names.push(`@${where} ${name}`, `@${where} ${name} ${sort}`, `@${where} ${name} ${place}`);
  for (const [where, name] of about) names.push(`@${where} ${name}`);
  const beside = place.includes('clause') ? 'same' : 'other';
  for (const [where, name] of atCramp) names.push(`@${where} ${name} ${beside}`);
  return names;
}

/** What stands in a text behind the last of such marks; `mark` finds all. */
export function lastOf(text: string, mark: RegExp): string {
  let from = 0;
  for (const { index, 0: written } of text.matchAll(mark)) from = index + written.length;
  return text.slice(from);
}

/** What stands in a text before the first of such marks. */
export function firstOf(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return at < 0 ? text : text.slice(0, at);
}

/** The words and marks of a folded text; of writing without spaces each sign. */
export function tokensOf(text: string): string[] {
  return [...text.matchAll(token)].map((m) => m[0]);
}

/** The cramps and near-cramps of a part that happened, as the rules see them. */
export function crampsOf({ cues, mentions }: Pick<CuedText, 'cues' | 'mentions'>): CuedText['cues'] {
  return cues.filter((_, i) => mentions[i] === 'cramp' || mentions[i] === 'near');
}

/** Which cramp word is nearest. */
export function nearestOf(cues: CuedText['cues'], start: number, end: number): number {
  const gaps = cues.map(([from, to]) => Math.max(from - end, start - to, 0));
  return gaps.indexOf(Math.min(...gaps));
}

/** Where it stands against the nearest cramp word: before or after it, in the same clause, sentence, or how far. */
export function placeOf(plain: string, start: number, end: number, cues: CuedText['cues']): string {
  const nearest = cues
    .map(([from, to]) => ({ from, to, gap: Math.max(from - end, start - to, 0) }))
    .sort((a, b) => a.gap - b.gap)[0];
  if (!nearest) return 'apart';
  const side = nearest.from >= end ? 'before' : 'after';
  if (nearest.gap > 300) return `${side} far`;
  const between = side === 'before' ? plain.slice(end, nearest.from) : plain.slice(nearest.to, start);
  const sentences = [...between.matchAll(sentenceEnd)].length;
  if (sentences > 0) return `${side} sentence ${Math.min(sentences, 3)}`;
  const clauses = [...between.matchAll(clauseEnd)].length;
  return `${side} clause ${Math.min(clauses, 3)}${clauses === 0 && nearest.gap < 16 ? ' close' : ''}`;
}
