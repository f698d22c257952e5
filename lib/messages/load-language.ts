import { type Language, type LanguageCode, languageChosen, type Messages } from './say';

const loaders: Record<LanguageCode, () => Promise<Messages>> = {
  en: () => import('./en').then((m) => m.en),
  de: () => import('./de').then((m) => m.de),
  fr: () => import('./fr').then((m) => m.fr),
  es: () => import('./es').then((m) => m.es),
  it: () => import('./it').then((m) => m.it),
  pt: () => import('./pt').then((m) => m.pt),
  nl: () => import('./nl').then((m) => m.nl),
  sv: () => import('./sv').then((m) => m.sv),
  ja: () => import('./ja').then((m) => m.ja),
};

/** One catalogue, loaded when it is shown: the athlete's choice, else the browser's language, else English. */
export async function loadLanguage(choice: string, browser: string): Promise<Language> {
  const code = languageChosen(choice, undefined, browser);
  return { code, direction: 'ltr', messages: await loaders[code]() };
}
