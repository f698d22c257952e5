import { monthNames } from '../../workout/parse-date';
import { foldWord } from './label-words';

/** The same answer as the first time: a constant that is made late. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv'];

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

// Made when first asked for: naming them takes some milliseconds.
const namesOfAll = once(() => `(?<!\\p{L})(?:${oneOf([...daysOfAll(), ...monthsOfAll()])})(?!\\p{L})`);
const anyOfAll = once(() => new RegExp(namesOfAll(), 'u'));
const eachOfAll = once(() => new RegExp(namesOfAll(), 'gu'));
const monthAlone = once(
  () => new RegExp(`^(?:${oneOf(monthsOfAll())})\\.?(?: (?:de |del )?(?:19|20)\\d\\d)?$`, 'u'),
);

/** Whether folded words name a month or a day of the week, as the eight languages with an alphabet write them. */
export function holdsCalendarName(folded: string): boolean {
  return anyOfAll().test(folded);
}

/** Folded words without the names of months and days of the week. */
export function withoutCalendarNames(folded: string): string {
  return folded.replace(eachOfAll(), ' ');
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
  return monthAlone().test(folded);
}

const aroundDays =
  /(?<!\p{L})(?:the|of|at|on|den|der|am|um|uhr|le|du|a|el|del?|las?|il|di|alle|ore|do|da|as|op|om|uur|kl|den|pa|st|nd|rd|th|er|am|pm|h)(?!\p{L})/gu;

/** Whether folded words are a day with its year, perhaps the hour, and nothing else. */
export function isOnlyDay(folded: string): boolean {
  if (!/(?<!\d)(?:19|20)\d\d(?!\d)/.test(folded) || folded.length > 60) return false;
  const rest = withoutCalendarNames(folded.replace(/(?<=\d)(?:st|nd|rd|th|er)(?!\p{L})/gu, ''));
  return rest.replace(aroundDays, ' ').replace(/[\d\s.,:/·|()年月日時分曜火水木金土-]+/gu, '') === '';
}
