import type { en } from './en';

export type MessageKey = keyof typeof en;

/** A catalogue: every key, or it does not compile. */
export type Messages = { readonly [K in MessageKey]: string };

/** The `{names}` a text leaves open. */
type Holes<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

type Values<K extends MessageKey> = [Holes<(typeof en)[K]>] extends [never]
  ? []
  : [values: Record<Holes<(typeof en)[K]>, string | number>];

/** Finished text for a key; a text with holes does not compile without their values. */
export type Say = <K extends MessageKey>(key: K, ...values: Values<K>) => string;

/** The texts of one catalogue. */
export function sayFrom(catalogue: Messages): Say {
  return (key, ...[values]) =>
    catalogue[key].replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = (values as Record<string, string | number> | undefined)?.[name];
      return value === undefined ? hole : String(value);
    });
}

export interface Language {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
}

/** The languages there are, each by its own name. A line here, a folder, and a line where the compiler asks for one. */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
  nl: 'Nederlands',
  sv: 'Svenska',
  ja: '日本語',
} as const;
export type LanguageCode = keyof typeof languageNames;
export const languageCodes = Object.keys(languageNames) as LanguageCode[];

/** The first of the wished languages that there is (`de-AT` finds `de`), else English. */
export function languageWished(wishes: readonly (string | undefined)[]): LanguageCode {
  for (const wish of wishes) {
    const base = wish?.toLowerCase().split(/[-_]/)[0];
    const found = languageCodes.find((code) => code === base);
    if (found) return found;
  }
  return 'en';
}

/** The athlete's choice (`auto`: none), then the page's language in a page, then the browser's, else English. */
export function languageChosen(choice: string, page: string | undefined, browser: string): LanguageCode {
  return languageWished([choice === 'auto' ? undefined : choice, page, browser]);
}
