import { monthNames } from '../../workout/parse-date';
import { foldWord } from './label-words';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv'];
let months: RegExp | undefined;
let all: RegExp | undefined;

function oneOf(names: readonly (string | undefined)[]): string {
  const folded = names
    .flatMap((name) => (name ? [foldWord(name).replace(/\.$/, '')] : []))
    .filter((name) => name.length >= 2);
  const longestFirst = [...new Set(folded)].sort((a, b) => b.length - a.length);
  return longestFirst.map((name) => name.replace(/\./g, '\\.')).join('|');
}

function monthsOfAll(): (string | undefined)[] {
  return [...languages.flatMap((tag) => monthNames(tag).flat()), 'sept', 'set', 'mrt'];
}

/** Months and days of the week as the eight languages with an alphabet write them, folded: to take them out of a text. */
export function calendarNames(): RegExp {
  all ??= new RegExp(`(?<!\\p{L})(?:${oneOf([...daysOfAll(), ...monthsOfAll()])})(?!\\p{L})`, 'gu');
  all.lastIndex = 0;
  return all;
}

function daysOfAll(): string[] {
  return languages.flatMap((tag) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
      return [4, 5, 6, 7, 8, 9, 10].map((day) => format.format(new Date(Date.UTC(2026, 0, day))));
    }),
  );
}

/** Whether folded words are the name of a month, perhaps with its year. */
export function isMonth(folded: string): boolean {
  months ??= new RegExp(`^(?:${oneOf(monthsOfAll())})\\.?(?: (?:de |del )?(?:19|20)\\d\\d)?$`, 'u');
  return months.test(folded);
}
