const dayFirst = /^(?:(?:de|fr|es|it|pt|nl|sv)\b|en-(?:GB|IE|AU|NZ|ZA|IN)\b)/i;
const monthFirst = /^en-US\b/i;

/**
 * A date in numbers, as `YYYY-MM-DD`: `2026/07/15`, `09.10.2026`, `15/07/2026`. Where the order could be either, the
 * page's language and region decide; English without one is written in both, so `5/3/2026` stays unread there. Two dates
 * are none.
 */
export function dayInNumbers(words: string, language: string): string | undefined {
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
  return days.length === 1 || days[0] === days[1] ? days[0] : undefined;
}

function realDay(year: string, month: string, day: string): string | undefined {
  if (!/^(?:19|20)/.test(year)) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text) ? text : undefined;
}
