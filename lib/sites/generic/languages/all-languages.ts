import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import type { PageWords } from './page-words';
import { pt } from './pt';
import { sv } from './sv';
import { zh } from './zh';

// Chinese is read as far as pages of the nine languages' sites show it; nobody promised it.
const all: readonly PageWords[] = [en, de, fr, es, it, pt, nl, sv, ja, zh];

/** The words that `pick` takes from each language, each once, in the order of the languages. */
export function inAllLanguages(pick: (words: PageWords) => readonly string[]): readonly string[] {
  return [...new Set(all.flatMap(pick))].filter((word) => word !== '');
}

/** One source for all patterns that `pick` takes from the languages: alternatives in a group. Without any it fits nothing. */
export function anyOf(pick: (words: PageWords) => readonly string[]): string {
  return `(?:${inAllLanguages(pick).join('|') || '(?!)'})`;
}

/** Fits where a whole folded text is one of the patterns that `pick` takes from the languages. */
export function wholly(pick: (words: PageWords) => readonly string[]): RegExp {
  return new RegExp(`^${anyOf(pick)}$`, 'u');
}
