import { numbersBeforeUnits, numberWords, partsAfter } from './number-words';
import { units } from './quantity-words';

/** A folded text with its spelled numbers as figures, and the way back. */
export interface Figures {
  readonly text: string;
  /** The offset in the folded text of an offset in `text`. */
  readonly origin: (at: number) => number;
  /** The numbers that were words, from left to right, by their place in `text`. */
  readonly spelled: readonly Spelled[];
}

export interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly ordinal: boolean;
}

const word = /(?<![\p{N}a-zßæøœ])[a-zßæøœ]+|[一二三四五六七八九十百]+/gu;
const anyUnit = Object.values(units).join('|');
const unitNext = new RegExp(`^[ '-]?(?:${anyUnit}|mil|milen)(?![\\p{Script=Latin}\\p{N}])`, 'u');
/** What a number may begin with: most words of a note are none. */
const firstWords = new Set(
  [...numberWords.keys(), ...numbersBeforeUnits.keys()].map((words) => words.split(' ')[0]),
);
/** Words of one number: "sixty two", "treinta y dos", "quatre vingt dix sept". */
const mostWords = 4;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** Writes the spelled numbers of a folded text as figures ("treinta y dos" as "32"). Linear. */
export function withFigures(plain: string): Figures {
  const words = [...plain.matchAll(word)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    written: m[0],
  }));
  let text = '';
  let copied = 0;
  const spelled: Spelled[] = [];
  const shifts: { readonly from: number; readonly to: number }[] = [{ from: 0, to: 0 }];
  for (let i = 0; i < words.length; ) {
    const found = numberAt(plain, words, i);
    if (!found) {
      i++;
      continue;
    }
    const last = words[i + found.words - 1];
    const first = words[i];
    i += found.words;
    if (!first || !last) continue;
    text += plain.slice(copied, first.start);
    const start = text.length;
    text += String(found.value);
    spelled.push({ start, end: text.length, value: found.value, ordinal: found.ordinal });
    copied = last.end;
    shifts.push({ from: start, to: first.start }, { from: text.length, to: last.end });
  }
  text += plain.slice(copied);
  return { text, spelled, origin: (at) => back(shifts, at) };
}

function back(shifts: readonly { readonly from: number; readonly to: number }[], at: number): number {
  const shift = shifts.findLast(({ from }) => from <= at);
  return shift ? shift.to + at - shift.from : at;
}

interface Found {
  readonly words: number;
  readonly value: number;
  readonly ordinal: boolean;
}

/** The longest number that begins at a word. */
function numberAt(plain: string, words: readonly Word[], at: number): Found | undefined {
  const first = words[at];
  if (!first) return undefined;
  if (/^\p{Script=Han}/u.test(first.written)) return kanjiNumber(plain, first);
  if (!firstWords.has(first.written)) return undefined;
  const only = numbersBeforeUnits.get(first.written);
  for (let count = mostWords; count >= 1; count--) {
    const written = joined(plain, words, at, count);
    const known = written === undefined ? undefined : numberWords.get(written);
    if (!known || (count === 1 && only !== undefined)) continue;
    const part = partAfter(plain, words, at, count, known.value);
    return part ? { ...part, ordinal: false } : { words: count, ...known };
  }
  for (const count of [2, 1]) {
    const written = joined(plain, words, at, count);
    const value = written === undefined ? undefined : numbersBeforeUnits.get(written);
    const last = words[at + count - 1];
    if (value === undefined || !last) continue;
    const part = partAfter(plain, words, at, count, value);
    if (part) return { ...part, ordinal: false };
    if (unitNext.test(plain.slice(last.end, last.end + 24))) return { words: count, value, ordinal: false };
  }
  return undefined;
}

/** "two and a half hours". */
function partAfter(
  plain: string,
  words: readonly Word[],
  at: number,
  count: number,
  value: number,
): Pick<Found, 'words' | 'value'> | undefined {
  for (const more of [3, 2]) {
    const written = joined(plain, words, at + count, more);
    const part = written === undefined ? undefined : partsAfter.get(written);
    const last = words[at + count + more - 1];
    if (part === undefined || !last || !setApart(plain, words[at + count - 1], words[at + count])) continue;
    if (unitNext.test(plain.slice(last.end, last.end + 24)))
      return { words: count + more, value: value + part };
  }
  return undefined;
}

/** So many words from one on, if only spaces or hyphens stand between them. */
function joined(plain: string, words: readonly Word[], at: number, count: number): string | undefined {
  const some = words.slice(at, at + count);
  if (some.length < count) return undefined;
  for (let i = 1; i < count; i++) if (!setApart(plain, some[i - 1], some[i])) return undefined;
  return some.map(({ written }) => written).join(' ');
}

function setApart(plain: string, one: Word | undefined, next: Word | undefined): boolean {
  if (!one || !next || next.start !== one.end + 1) return false;
  return plain[one.end] === ' ' || plain[one.end] === '-';
}

const kanji = new Map([...'一二三四五六七八九'].map((sign, i) => [sign, i + 1] as const));

function kanjiNumber(plain: string, { end, written }: Word): Found | undefined {
  if (!unitNext.test(plain.slice(end, end + 24))) return undefined;
  let [whole, one] = [0, 0];
  for (const sign of written) {
    const value = kanji.get(sign);
    if (value !== undefined) one = value;
    else {
      whole += Math.max(1, one) * (sign === '百' ? 100 : 10);
      one = 0;
    }
  }
  return { words: 1, value: whole + one, ordinal: false };
}
