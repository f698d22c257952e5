import { type PhraseIndex, phraseIndex, phraseOf, placeOf } from './phrase-index';

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

/** Makes patterns of lists that look at the same texts: what their phrases begin with is looked up once for all. */
export interface PatternMaker {
  readonly anyOf: (list: readonly string[]) => Pattern;
}

/** Folded Latin letters: to a regular expression they are much quicker than all letters there are. */
const letters = 'a-zßæøœđðþ';
const borderBefore = `(?<![${letters}\\d])`;
const borderAfter = `(?![${letters}\\d])`;
const quick = (source: string) =>
  source
    .replaceAll('[^\\p{L}]', `[^${letters}]`)
    .replaceAll('[\\p{L}\\p{N}]', `[${letters}\\d]`)
    .replaceAll(/(?<!\[[^\]]*)\\p\{L\}/gu, `[${letters}]`)
    .replaceAll('\\p{L}', letters)
    .replaceAll('\\p{N}', '\\d');

const space = 0x20;
/** By code: 1 for what words are made of. */
const inWord = new Uint8Array(0x180);
for (const sign of 'abcdefghijklmnopqrstuvwxyzßæøœđðþ0123456789') inWord[sign.charCodeAt(0)] = 1;

/** No phrase begins inside a word, and none with a space. */
const beginsPhrase = (text: string, at: number) =>
  (at === 0 || inWord[text.charCodeAt(at - 1)] !== 1) && text.charCodeAt(at) !== space;

/** Patterns for a language: phrases stand between word borders where it has them (`spaced`), else anywhere. */
export function patternMaker(spaced: boolean): PatternMaker {
  const index = phraseIndex(spaced ? beginsPhrase : () => true);
  return {
    anyOf: (list) => (list.length === 0 ? nowhere : indexed(index, spaced ? list.map(quick) : list, spaced)),
  };
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
 * Hundreds of phrases at each word would be slow. So a phrase is tried only where a text begins like it, as an expression
 * of its own, made when a text first does. Phrases whose beginning cannot be told are tried at each word.
 */
function indexed(index: PhraseIndex, list: readonly string[], spaced: boolean): Pattern {
  const number = index.add(list);
  const [before, after] = spaced ? [borderBefore, borderAfter] : ['', ''];
  const made: RegExp[] = [];
  const matchAt = (text: string, at: number, phrase: number): string | undefined => {
    made[phrase] ??= new RegExp(`(?:${index.phrasesOf(number).phrases[phrase]})${after}`, 'uy');
    const expression = made[phrase];
    expression.lastIndex = at;
    return expression.exec(text)?.[0];
  };
  let elsewhere: Pattern | undefined;
  const others = () => {
    if (elsewhere) return elsewhere;
    const { anywhere } = index.phrasesOf(number);
    elsewhere = anywhere.length === 0 ? nowhere : plainPattern(`${before}(?:${anywhere.join('|')})${after}`);
    return elsewhere;
  };
  return {
    test: (text) =>
      (index.candidatesIn(text)[number] ?? []).some(
        (candidate) => matchAt(text, placeOf(candidate), phraseOf(candidate)) !== undefined,
      ) || others().test(text),
    matches: (text) => {
      if (text === '') return [];
      const found: Match[] = [];
      let end = 0;
      for (const candidate of index.candidatesIn(text)[number] ?? []) {
        const at = placeOf(candidate);
        if (at < end) continue;
        const words = matchAt(text, at, phraseOf(candidate));
        if (words === undefined) continue;
        found.push({ index: at, words });
        end = at + Math.max(1, words.length);
      }
      const more = others().matches(text);
      return more.length === 0 ? found : withoutOverlaps([...more, ...found]);
    },
  };
}

function withoutOverlaps(found: Match[]): readonly Match[] {
  if (found.length < 2) return found;
  let end = -1;
  return found
    .sort((a, b) => a.index - b.index)
    .filter((match) => {
      if (match.index < end) return false;
      end = match.index + match.words.length;
      return true;
    });
}
