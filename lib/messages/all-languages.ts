import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pt } from './pt';
import { type Language, type LanguageCode, languageChosen, languageWished, type Messages } from './say';
import { sv } from './sv';

/** Every catalogue at once: for the background, which cannot load code later. Pages use load-language.ts. */
const catalogues: Record<LanguageCode, Messages> = { en, de, fr, es, it, pt, nl, sv, ja };

const languageOf = (code: LanguageCode): Language => ({ code, direction: 'ltr', messages: catalogues[code] });

export const languages: readonly Language[] = (Object.keys(catalogues) as LanguageCode[]).map(languageOf);

/** The language shown: the athlete's choice, then (in a page) the page's, then the browser's, else English. */
export function languageShown(choice: string, page: string | undefined, browser: string): Language {
  return languageOf(languageChosen(choice, page, browser));
}

/** The first of the wished languages that there is, else English. */
export function languageFor(wishes: readonly (string | undefined)[]): Language {
  return languageOf(languageWished(wishes));
}
