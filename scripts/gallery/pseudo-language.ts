import { en } from '../../lib/messages/en';
import type { Language, Messages } from '../../lib/messages/say';

const accents: Record<string, string> = {
  a: 'á',
  c: 'č',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ť',
  u: 'ů',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  E: 'É',
  O: 'Ø',
  T: 'Ť',
};

/** A text 40 % longer, with accents and in brackets, its holes untouched. */
export function pseudo(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter)))
    .join('');
  // A long filler would be one long word; words of a language are mostly shorter.
  const filler = '~~~~~ '.repeat(Math.ceil((text.length * 0.4) / 6)).slice(0, Math.ceil(text.length * 0.4));
  return `[${accented} ${filler.trim()}]`;
}

/** English, made longer, to see where a longer language would not fit. */
export function pseudoLanguage(): Language {
  const messages = Object.fromEntries(Object.entries(en).map(([key, text]) => [key, pseudo(text)]));
  return { code: 'en', direction: 'ltr', messages: messages as unknown as Messages };
}
