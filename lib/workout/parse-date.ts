import { plainDigits } from './parse-number';

/** The names of the twelve months in a language, long and short, as used alone and in a date, in lower case. */
function monthNames(language: string): string[][] {
  return Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).flatMap((style) =>
      ([undefined, 'numeric'] as const).map((day) =>
        new Intl.DateTimeFormat([language, 'en'], { month: style, day, timeZone: 'UTC' })
          .formatToParts(Date.UTC(2023, month, 15))
          .reduce(
            (name, part) => (part.type === 'month' ? part.value.toLowerCase().replace('.', '') : name),
            '',
          ),
      ),
    ),
  );
}

/** Whether the words name a time of day, in any of the ways the site prints it. */
export function timeOfDay(text: string): string | undefined {
  const match = /(?:^|[^\d])(\d{1,2})(?:[:.]|\s?[h時时]\s?)(\d{2})(?!\d|[:.]\d)\s*([ap]\.?\s?m\b)?/i.exec(
    plainDigits(text),
  );
  if (!match) return undefined;
  let hour = Number(match[1]);
  const minute = Number(match[2]);
  const half = match[3]?.[0]?.toLowerCase();
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
  const clock = timeOfDay(plain.replace(/[年月]\s?\d+\s?[月日]/g, ' '));
  return clock ? `${day}T${clock}` : day;
}

function cjkDay(plain: string): string | undefined {
  const match = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(plain);
  return match ? checked(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function wordDay(plain: string, language: string): string | undefined {
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(plain)?.[1];
  if (!year) return undefined;
  const words = plain.split(/[^\p{L}\p{M}]+/u);
  const month = monthNames(language).findIndex((names) => names.some((name) => words.includes(name)));
  const rest = plain.replace(year, ' ').replace(/\d{1,2}\s?[:.h]\s?\d{2}/g, ' ');
  const day = /(?:^|\D)(\d{1,2})(?!\d)/.exec(rest)?.[1];
  return day && month >= 0 ? checked(Number(year), month + 1, Number(day)) : undefined;
}

/** The day as `YYYY-MM-DD`, or undefined where the calendar has no such day. */
function checked(year: number, month: number, day: number): string | undefined {
  const found = `${year}-${pad(month)}-${pad(day)}`;
  return wallTime(Date.UTC(year, month - 1, day) / 1000)?.startsWith(found) ? found : undefined;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/** Wall-clock seconds (local time written as if it were UTC) as `YYYY-MM-DDTHH:mm`; undefined outside 1990 to 2100. */
export function wallTime(seconds: number): string | undefined {
  if (!Number.isFinite(seconds) || seconds < 631_152_000 || seconds > 4_102_444_800) return undefined;
  return new Date(seconds * 1000).toISOString().slice(0, 16);
}
