import type { Pattern } from './word-pattern';

/** A language as this file needs it. */
export interface Told {
  readonly language: string;
  readonly spaced: boolean;
  readonly common: ReadonlySet<string>;
  /** Its words for cramps and muscles. */
  readonly domain: Pattern;
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const word = /\p{L}+(?:'\p{L}+)?/gu;

/** A word for a cramp or a muscle says as much as this many common ones. */
const domainWeight = 2;

/** How many of a text's words are a language's own. Kana count for languages without spaces. */
function scoreOf(text: string, words: readonly string[], { spaced, common, domain }: Told): number {
  if (!spaced) return kana.test(text) ? 1000 : 0;
  let score = domainWeight * domain.matches(text).length;
  for (const found of words) if (common.has(found)) score++;
  return score;
}

/**
 * The language of a folded text: the one most of whose common words stand in it. Undefined when none does, or when two
 * do alike.
 */
export function languageOfText(text: string, languages: readonly Told[]): string | undefined {
  const words = [...text.matchAll(word)].map(([found]) => found);
  const scored = languages
    .map((told) => ({ language: told.language, score: scoreOf(text, words, told) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.language : undefined;
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
  for (const mark of plain.matchAll(/[.!?。！？]+(?=\s|$)|[\n。！？]+/gu)) close(mark.index + mark[0].length);
  close(plain.length);
  return stretches;
}

/**
 * The language each sentence is read in: its own where it says so clearly, else the whole note's, else undefined (a
 * few words that could be several: every language reads them).
 */
export function languagePerSentence(
  plain: string,
  ofNote: string | undefined,
  languages: readonly Told[],
): readonly (Stretch & { readonly language: string | undefined })[] {
  return sentencesOf(plain).map((stretch) => {
    const own =
      [...stretch.text.matchAll(word)].length >= leastWords
        ? languageOfText(stretch.text, languages)
        : undefined;
    return { ...stretch, language: own ?? ofNote };
  });
}

/** A sentence of fewer words does not leave the language of its note. */
const leastWords = 4;
