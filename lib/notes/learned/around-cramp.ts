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

/** Classes of words beside a length or time, in its clause and sentence, and around the nearest cramp that happened. */
export function classNames(
  plain: string,
  [start, end]: Span,
  cramps: readonly Span[],
  [sort, place]: readonly [sort: string, place: string],
  classesIn: ClassesIn,
): string[] {
  const earlier = plain.slice(Math.max(0, start - classReach), start);
  const later = plain.slice(end, end + classReach);
  const left = lastOf(earlier, clauseEnd);
  const right = firstOf(later, clauseEnd);
  const names: string[] = [];
  const lead = (where: string, tokens: readonly string[]) => {
    for (const name of placeClasses(tokens.join(' '), tokens))
      names.push(`@${where} ${name}`, `@${where} ${name} ${sort}`, `@${where} ${name} ${place}`);
  };
  lead('near', tokensOf(left).slice(-3));
  lead('right', tokensOf(right).slice(0, 3));
  const put = (where: string, text: string, how = '') => {
    for (const name of classesIn(text)) names.push(`@${where} ${name}${how}`);
  };
  put('cb', left);
  put('ca', right);
  put('sb', lastOf(earlier, sentenceEnd));
  put('sa', firstOf(later, sentenceEnd));
  const nearest = cramps[nearestOf(cramps, start, end)];
  if (!nearest) return names;
  const beside = place.includes('clause') ? ' same' : ' other';
  put('cramp b', lastOf(plain.slice(Math.max(0, nearest[0] - crampReach), nearest[0]), sentenceEnd), beside);
  put('cramp a', firstOf(plain.slice(nearest[1], nearest[1] + classReach), sentenceEnd), beside);
  return names;
}

function lastOf(text: string, end: RegExp): string {
  return text.split(end).at(-1) ?? '';
}

function firstOf(text: string, end: RegExp): string {
  return text.split(end)[0] ?? '';
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
