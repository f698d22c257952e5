import { withoutCalendarNames } from './calendar-names';
import { foldWord } from './label-words';

const dayFirst = /^(?:(?:de|fr|es|it|pt|nl|sv)\b|en-(?:GB|IE|AU|NZ|ZA|IN)\b)/i;
const monthFirst = /^en-US\b/i;

/**
 * A date in numbers, as `YYYY-MM-DD`: `2026/07/15`, `09.10.2026`, `15/07/2026`. Where the order could be either, the
 * page's language and region decide; English without one is written in both, so `5/3/2026` stays unread there. Two dates
 * are none.
 */
export function dayInNumbers(words: string, language: string): string | undefined {
  const short = inTwoDigits(words, language);
  if (short) return short;
  const found = [...words.matchAll(/(?<![\d./-])(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?![\d/-]|\.\d)/g)];
  const [, first = '', mark, middle = '', last = ''] = found.length === 1 ? (found[0] ?? []) : [];
  if (first.length === 4 && last.length <= 2) return realDay(first, middle, last);
  if (last.length !== 4 || first.length > 2) return undefined;
  // Whoever writes dots writes the day first.
  if (mark === '.' || dayFirst.test(language)) return realDay(last, middle, first);
  if (mark === '/' && monthFirst.test(language)) return realDay(last, first, middle);
  const days = [realDay(last, middle, first), realDay(last, first, middle)].filter(
    (day) => day !== undefined,
  );
  if (days.length === 1 || days[0] === days[1]) return days[0];
  // `Wed 11/12/2025` is one of the two.
  const fitting = days.filter((day) => isOnDayNamed(day, words, language));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether words name the day of the week that a day was. */
function isOnDayNamed(day: string, words: string, language: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return (['long', 'short'] as const).some((weekday) => {
    const name = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(date);
    return new RegExp(`(?<!\\p{L})${name.replace(/\./g, '')}(?!\\p{L})`, 'iu').test(words);
  });
}

const alone =
  /^(?:(\p{L}{2,12})\.?,? )?(\d{1,2})([./-])(\d{1,2})(?:\3['’]?| ?-)(\d{2})(?:[,;]? (?:\D{0,8} )?\d{1,2}\s?[:.hu]\s?\d{2}.{0,8})?$/u;
const inSwedish = /(?<![\d/])(\d{1,2})\/(\d{1,2})[ -]((?:20)?\d{2})(?=$|,? (?:kl\.? )?\d{1,2}[:.])/;
const beforeDay = /^(?:on|am|vom|den|le|du|el|del|il|em|op|datum|date|fecha|data)$/;

/** A day of the week, or a word that only leads to a day. */
function standsBeforeDay(word: string): boolean {
  const folded = foldWord(word);
  return beforeDay.test(folded) || withoutCalendarNames(folded).trim() === '';
}

/** `14.07.25`, `Lun 14/07/25 06:45`, `14/3 2025` in Swedish: a year of two digits where nothing but an hour stands beside the day. */
function inTwoDigits(words: string, language: string): string | undefined {
  const [, d = '', m = '', y = ''] = (/^sv\b/i.test(language) && inSwedish.exec(words)) || [];
  if (d !== '') return realDay(y.length === 2 ? `20${y}` : y, m, d);
  const [, ahead, first = '', mark, middle = '', last = ''] = alone.exec(words.trim()) ?? [];
  if (first === '' || (ahead && !standsBeforeDay(ahead))) return undefined;
  // `3.02.15` may be a time.
  if (mark === '.' && first.length === 1 && !/\s\d{1,2}\s?[:.hu]\s?\d{2}/.test(words)) return undefined;
  if (/^ja\b/i.test(language)) return realDay(`20${first.padStart(2, '0')}`, middle, last);
  if (mark === '.' || dayFirst.test(language)) return realDay(`20${last}`, middle, first);
  if (monthFirst.test(language)) return realDay(`20${last}`, first, middle);
  const days = [realDay(`20${last}`, middle, first), realDay(`20${last}`, first, middle)].filter(
    (day) => day !== undefined,
  );
  return days.length === 1 ? days[0] : undefined;
}

function realDay(year: string, month: string, day: string): string | undefined {
  // A plan may be for next year.
  if (!/^(?:19|20)/.test(year) || Number(year) > new Date().getFullYear() + 1) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text) ? text : undefined;
}
