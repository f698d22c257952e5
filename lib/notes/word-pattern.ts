import { alternativesOf, anyDigit, startLength, startsOf } from './pattern-starts';

/** Where a list of phrases stands in a folded text. */
export interface Match {
  readonly index: number;
  readonly words: string;
}
export interface Pattern {
  /** All places from left to right; none overlaps another. */
  readonly matches: (text: string) => readonly Match[];
  readonly test: (text: string) => boolean;
}

/** Folded Latin letters: to a regular expression they are much quicker than all letters there are. */
const letters = 'a-zßæøœđðþ';
const border = `(?![${letters}\\d])`;
const quick = (source: string) =>
  source
    .replaceAll('[^\\p{L}]', `[^${letters}]`)
    .replaceAll('[\\p{L}\\p{N}]', `[${letters}\\d]`)
    .replaceAll(/(?<!\[[^\]]*)\\p\{L\}/gu, `[${letters}]`)
    .replaceAll('\\p{L}', letters)
    .replaceAll('\\p{N}', '\\d');

/** Where words are set apart: phrases between word borders. */
export function wordPattern(list: readonly string[]): Pattern {
  let ready: Pattern | undefined;
  // Prepared when first needed: a note is read in one language, mostly.
  const prepared = () => {
    ready ??= byWordStart(list);
    return ready;
  };
  return { matches: (text) => prepared().matches(text), test: (text) => prepared().test(text) };
}

/** One regular expression as a pattern. */
export function plainPattern(source: string): Pattern {
  const all = new RegExp(source, 'gu');
  const once = new RegExp(source, 'u');
  return {
    matches: (text) => [...text.matchAll(all)].map((m) => ({ index: m.index, words: m[0] })),
    test: (text) => once.test(text),
  };
}

/** What stands at the end of a text, after a word border where the language has them. */
export function endPattern(list: readonly string[], spaced: boolean): Pattern {
  if (list.length === 0) return nowhere;
  const source = `${spaced ? '(?:^|[^\\p{L}])' : ''}(?:${list.join('|')})$`;
  return plainPattern(spaced ? quick(source) : source);
}

const nowhere: Pattern = { matches: () => [], test: () => false };

/**
 * Hundreds of phrases at each word would be slow. So they are sorted by what they begin with, and at each word only those
 * that begin like it are tried, all of them as one expression, made when a text first has such a word.
 */
function byWordStart(list: readonly string[]): Pattern {
  const { matchAt, others } = triedAtWords(list);
  return {
    test: (text) => wordStarts(text).some((word) => matchAt(text, word) !== undefined) || others.test(text),
    matches: (text) => {
      const found = [...others.matches(text)];
      let end = 0;
      for (const word of wordStarts(text)) {
        if (word.index < end) continue;
        const match = matchAt(text, word);
        if (!match) continue;
        found.push(match);
        end = word.index + Math.max(1, match.words.length);
      }
      return withoutOverlaps(found);
    },
  };
}

function triedAtWords(list: readonly string[]) {
  const sources = list.map(quick).flatMap(alternativesOf);
  const at = new Map<string, number[]>();
  const anywhere: string[] = [];
  for (const [i, source] of sources.entries()) {
    const starts = startsOf(source);
    if (!starts) anywhere.push(source);
    else for (const start of starts) at.set(start, [...(at.get(start) ?? []), i]);
  }
  const made = new Map<string, RegExp | null>();
  const expressionFor = (start: string): RegExp | undefined => {
    const known = made.get(start);
    if (known !== undefined) return known ?? undefined;
    const tried = [...start].flatMap((_, i) => at.get(start.slice(0, i + 1)) ?? []);
    const inOrder = [...new Set(tried)].sort((a, b) => a - b).map((i) => sources[i]);
    const expression = inOrder.length === 0 ? null : new RegExp(`(?:${inOrder.join('|')})${border}`, 'uy');
    made.set(start, expression);
    return expression ?? undefined;
  };
  const others =
    anywhere.length === 0 ? nowhere : plainPattern(`(?<![${letters}\\d])(?:${anywhere.join('|')})${border}`);
  const matchAt = (text: string, { index, key }: WordStart): Match | undefined => {
    const expression = expressionFor(key);
    if (!expression) return undefined;
    expression.lastIndex = index;
    const match = expression.exec(text);
    return match ? { index, words: match[0] } : undefined;
  };
  return { matchAt, others };
}

function withoutOverlaps(found: readonly Match[]): Match[] {
  let end = -1;
  return [...found]
    .sort((a, b) => a.index - b.index)
    .filter((match) => {
      if (match.index < end) return false;
      end = match.index + match.words.length;
      return true;
    });
}

interface WordStart {
  readonly index: number;
  /** Its first characters. */
  readonly key: string;
}

const start = new RegExp(`(?<![${letters}\\d])[${letters}\\d]`, 'gu');
const mostRemembered = 256;
const remembered = new Map<string, readonly WordStart[]>();

/** Places where a word begins. The last texts are remembered: all lists look at the same ones. */
function wordStarts(text: string): readonly WordStart[] {
  const known = remembered.get(text);
  if (known) return known;
  const starts = [...text.matchAll(start)].map(({ index }) => ({
    index,
    key: text.slice(index, index + startLength).replaceAll(/\d/g, anyDigit),
  }));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, starts);
  return starts;
}
