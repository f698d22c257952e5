import { en } from './en';

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

/** The languages there are. One line a language. */
export const languages: readonly Language[] = [{ code: 'en', direction: 'ltr', messages: en }];

const english: Language = { code: 'en', direction: 'ltr', messages: en };

/** The language shown: the athlete's choice, then (in a page) the page's, then the browser's, else English. */
export function languageShown(
  choice: string,
  page: string | undefined,
  browser: string,
  there = languages,
): Language {
  return languageFor([choice === 'auto' ? undefined : choice, page, browser], there);
}

/** The first of the wished languages that there is (`de-AT` finds `de`), else English. */
export function languageFor(wishes: readonly (string | undefined)[], there = languages): Language {
  for (const wish of wishes) {
    const base = wish?.toLowerCase().split(/[-_]/)[0];
    const found = base === undefined ? undefined : there.find((l) => l.code === base);
    if (found) return found;
  }
  return english;
}
