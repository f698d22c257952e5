import type { Pattern } from './word-pattern';

/** A language as this file needs it. */
export interface Told {
  readonly language: string;
  readonly spaced: boolean;
  readonly common: ReadonlySet<string>;
  /** Its words for cramps and muscles. */
  readonly domain: Pattern;
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const word = /\p{L}+(?:'\p{L}+)?/gu;

const commonWeight = 1;
/** A word for a cramp or a muscle says as much as this many common ones. */
const domainWeight = 2;
const kanaWeight = 1000;

/** A folded text with what in it speaks for each language. */
export interface Telling {
  readonly plain: string;
  readonly languages: readonly string[];
  /** By language: the places of its words, from left to right, and how much each says. */
  readonly words: readonly (readonly (readonly [at: number, weight: number])[])[];
}

/** Looks for the words of all languages, once for a whole text. Kana tell a language without spaces. */
export function tellingIn(plain: string, languages: readonly Told[]): Telling {
  const words = [...plain.matchAll(word)];
  return {
    plain,
    languages: languages.map(({ language }) => language),
    words: languages.map(({ spaced, common, domain }) => {
      if (!spaced) return [...plain.matchAll(kana)].map(({ index }) => [index, kanaWeight] as const);
      const own = domain.matches(plain).map(({ index }) => [index, domainWeight] as const);
      const shared = words
        .filter(([found]) => common.has(found))
        .map(({ index }) => [index, commonWeight] as const);
      return [...own, ...shared].sort(([a], [b]) => a - b);
    }),
  };
}

/**
 * The language of folded texts: the one most of whose words stand in them. Undefined when none does, or when two do
 * alike.
 */
export function languageOfTexts(texts: readonly Telling[]): string | undefined {
  const [{ languages } = { languages: [] }] = texts;
  const scores = languages.map((_, i) =>
    texts.flatMap(({ words }) => words[i] ?? []).reduce((sum, [, weight]) => sum + weight, 0),
  );
  return best(languages, scores);
}

function best(languages: readonly string[], scores: readonly number[]): string | undefined {
  const most = Math.max(...scores);
  const first = scores.indexOf(most);
  return most > 0 && scores.lastIndexOf(most) === first ? languages[first] : undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Sentences and lines of a folded text, with their place. */
export function sentencesOf(plain: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) stretches.push({ start, end, text: plain.slice(start, end) });
    start = end;
  };
  for (const mark of plain.matchAll(/(?<![.!?。！？])[.!?。！？]+(?=\s|$)|[\n。！？]+/gu))
    close(mark.index + mark[0].length);
  close(plain.length);
  return stretches;
}

/**
 * The language each sentence is read in: its own where it says so clearly, else the whole note's, else undefined (a
 * few words that could be several: every language reads them).
 */
export function languagePerSentence(
  { plain, languages, words }: Telling,
  ofNote: string | undefined,
): readonly (Stretch & { readonly language: string | undefined })[] {
  const next = languages.map(() => 0);
  return sentencesOf(plain).map((stretch) => {
    const scores = words.map((own, i) => {
      let score = 0;
      let at = next[i] ?? 0;
      for (let found = own[at]; found && found[0] < stretch.end; found = own[++at]) score += found[1];
      next[i] = at;
      return score;
    });
    const long = [...stretch.text.matchAll(word)].length >= leastWords;
    return { ...stretch, language: (long ? best(languages, scores) : undefined) ?? ofNote };
  });
}

/** A sentence of fewer words does not leave the language of its note. */
const leastWords = 4;
