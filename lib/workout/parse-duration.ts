import { plainDigits } from './parse-number';

const longest = 1000 * 3600;
const clock = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{2})(?:[.,]\d+)?$/;
// Unit words of the site languages, by their beginning. A unit is told by its word, never by its place.
const unitSeconds: readonly (readonly [seconds: number, words: RegExp])[] = [
  [3600, /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|u|uur|tim|timmar|時間|小[时時]|ч|час.?|jam)$/],
  [60, /^(?:m|mn|mins?|minu?ut.{0,2}|分|分[钟鐘]|м|мин|mnt|menit)$/],
  [1, /^(?:s|se[ckg].{0,5}|秒|с|сек|dtk|detik)$/],
];

/**
 * A duration in whole seconds: `1:31:05`, `47:11` (minutes and seconds), `14s`, `25:10:00`, `1h 31m`, `1 Std. 2 Min.`,
 * `1時間2分`. `twoParts: 'hours'` reads `1:31` as hours and minutes. Undefined for zero, negative, over 1000 hours,
 * or anything with a part it does not know.
 */
export function parseDuration(text: string, twoParts: 'minutes' | 'hours' = 'minutes'): number | undefined {
  const plain = plainDigits(text).slice(0, 60).toLowerCase();
  const seconds = clockSeconds(plain, twoParts) ?? wordSeconds(plain);
  return seconds !== undefined && seconds > 0 && seconds <= longest ? seconds : undefined;
}

function clockSeconds(plain: string, twoParts: 'minutes' | 'hours'): number | undefined {
  const match = clock.exec(plain);
  if (!match) return undefined;
  const [, first, middle, last] = match;
  const [a, b, c] = [Number(first ?? 0), Number(middle), Number(last)];
  if (c > 59) return undefined;
  if (first !== undefined) return b > 59 ? undefined : a * 3600 + b * 60 + c;
  return twoParts === 'hours' ? b * 3600 + c * 60 : b * 60 + c;
}

function wordSeconds(plain: string): number | undefined {
  const parts = [...plain.matchAll(/(\d{1,4})\s?([^\d\s.,:]{1,8})\.?/g)];
  if (parts.length === 0 || parts.length > 4) return undefined;
  if (parts.reduce((rest, p) => rest.replace(p[0], ''), plain).replace(/[\s,]/g, '') !== '') return undefined;
  let total = 0;
  let smaller = Number.POSITIVE_INFINITY;
  for (const [, amount, word] of parts) {
    const unit = unitSeconds.find(([, words]) => words.test(word ?? ''))?.[0];
    if (unit === undefined || unit >= smaller) return undefined;
    smaller = unit;
    total += Number(amount) * unit;
  }
  return total;
}
