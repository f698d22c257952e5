import { plainDigits } from './parse-number';

/** The names of the twelve months in a language, long and short, as used alone and in a date, in lower case. */
export function monthNames(language: string): (string | undefined)[][] {
  return Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).flatMap((style) =>
      ([undefined, 'numeric'] as const).map((day) =>
        new Intl.DateTimeFormat([language, 'en'], { month: style, day, timeZone: 'UTC' })
          .formatToParts(Date.UTC(2023, month, 15))
          .find((part) => part.type === 'month')
          ?.value.toLowerCase()
          .replace('.', ''),
      ),
    ),
  );
}

/** Whether the words name a time of day, in any of the ways the site prints it. */
export function timeOfDay(text: string): string | undefined {
  const match = /(?<!\d)(\d{1,2})(?:[:.]|\s?[h時时]\s?)(\d{2})(?!\d|[:.]\d)\s*([ap]\.?\s?m\b)?/i.exec(
    plainDigits(text),
  );
  if (!match) return undefined;
  let hour = Number(match[1]);
  const minute = Number(match[2]);
  // "17:48 am Donnerstag": no half of the day has such an hour.
  const half = hour > 12 ? undefined : match[3]?.[0]?.toLowerCase();
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  return hour > 23 || minute > 59 ? undefined : `${pad(hour)}:${pad(minute)}`;
}

/**
 * A date in words, such as `7:05 AM on Saturday, May 3, 2025` or `le samedi 3 mai 2025`, as `YYYY-MM-DDTHH:mm`, or
 * `YYYY-MM-DD` where no hour stands there. Needs a month in words (or 年月日): `5/3/2025` is undefined, not guessed.
 */
export function parseDate(text: string, language: string | undefined): string | undefined {
  const plain = plainDigits(text).slice(0, 120).toLowerCase();
  const day = cjkDay(plain) ?? wordDay(plain, language || 'en');
  if (!day) return undefined;
  // German says "on Thursday" with the same two letters.
  const hours = /^de\b/i.test(language ?? '') ? plain.replace(/(?<=\d) am (?=\p{L})/gu, ' ') : plain;
  const clock = timeOfDay(hours.replace(/[年月]\s?\d+\s?[月日]/g, ' '));
  return clock ? `${day}T${clock}` : day;
}

function cjkDay(plain: string): string | undefined {
  const match = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(plain);
  return match ? checked(match[1], match[2], match[3]) : undefined;
}

/**
 * The day beside a month in words. `mar` is Tuesday as well as March, and `10 km · May 3` has two numbers: a day touches
 * its month, and one with the year beside it goes before one without. Two that differ are none.
 */
function wordDay(plain: string, language: string): string | undefined {
  const year = /\b(19|20)\d\d\b/.exec(plain)?.[0];
  if (!year) return undefined;
  const names = monthNames(language);
  const text = plain.replace(/\d+\s?[:.h]\s?\d\d(?!\d)/g, ' ').replace(/[\p{L}\p{M}]+/gu, (word) => {
    const month = names.findIndex((n) => n.includes(word));
    return month < 0 ? word : `<${month + 1}>`;
  });
  for (const end of [`\\D{0,5}${year}`, '']) {
    const [, day, month] = RegExp(`(?<!\\d)(\\d{1,2})[^\\d,·]{0,6}<(\\d+)>${end}`).exec(text) ?? [];
    const [, first, next] = RegExp(`<(\\d+)>\\D{1,2}(\\d{1,2})(?![\\d>])${end}`).exec(text) ?? [];
    const before = checked(year, month, day);
    const behind = checked(year, first, next) ?? before;
    if (behind) return before && before !== behind ? undefined : behind;
  }
  return undefined;
}

/** The day as `YYYY-MM-DD`, or undefined where the calendar has no such day. */
function checked(year = '', month = '', day = ''): string | undefined {
  const found = `${year}-${pad(month)}-${pad(day)}`;
  return wallTime(Date.parse(found) / 1000)?.startsWith(found) ? found : undefined;
}

function pad(n: number | string): string {
  return `${n}`.padStart(2, '0');
}

/** Wall-clock seconds (local time written as if it were UTC) as `YYYY-MM-DDTHH:mm`; undefined outside 1990 to 2100. */
export function wallTime(seconds: number): string | undefined {
  if (!Number.isFinite(seconds) || seconds < 631_152_000 || seconds > 4_102_444_800) return undefined;
  return new Date(seconds * 1000).toISOString().slice(0, 16);
}
