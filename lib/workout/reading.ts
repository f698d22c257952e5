/** Where a value was read: the page's own data script, its visible text, a form field, the address, beside a label that
 * names it (for want of a surer place), or from the athlete. */
export type ReadFrom = 'page-data' | 'page-text' | 'form' | 'address' | 'label' | 'own-value';

export interface Found<T> {
  readonly found: T;
  /** The words on the page (or in its data) that the value was read from. */
  readonly quoted: string;
  readonly from: ReadFrom;
  /** A second place on the same page that says something else. Kept, so that the panel can say so. */
  readonly other?: { readonly found: T; readonly quoted: string; readonly from: ReadFrom };
}

export interface Missing {
  /** `not-understood`: words stood where the value belongs, but they could not be read without guessing. */
  readonly missing: 'not-on-page' | 'not-understood';
  readonly quoted?: string;
}

/** A value with the words it came from, or the reason why there is none. Unknown is never zero. */
export type Reading<T> = Found<T> | Missing;

export const notOnPage: Missing = { missing: 'not-on-page' };

/** A value with its words; `quoted` is cut to what a message may carry. */
export function seen<T>(found: T, quoted: string, from: ReadFrom = 'page-text'): Found<T> {
  return { found, quoted: quoted.slice(0, 500), from };
}

/** Words that stood in the value's place and could not be read. */
export function unclear(quoted: string): Missing {
  return { missing: 'not-understood', quoted: quoted.slice(0, 80) };
}

/** `read` of the words, or the words as not understood; not on the page where there are none. */
export function readWords<T>(words: string | undefined, read: (words: string) => T | undefined): Reading<T> {
  if (!words) return notOnPage;
  const found = read(words);
  return found === undefined ? unclear(words) : seen(found, words);
}

/** Whether a reading has a value. */
export function isFound<T>(reading: Reading<T>): reading is Found<T> {
  return 'found' in reading;
}

/** The value, or undefined where it is missing. */
export function foundValue<T>(reading: Reading<T>): T | undefined {
  return isFound(reading) ? reading.found : undefined;
}

/**
 * The first of several ways to read one field wins (put the most exact first). A later way that is found and does
 * not `agree` is kept as `other`; if none is found, the first one that saw unclear words gives the reason.
 */
export function firstFound<T>(
  readings: readonly Reading<T>[],
  agree: (a: T, b: T) => boolean = Object.is,
): Reading<T> {
  const found = readings.filter(isFound);
  const [best, ...rest] = found;
  if (!best) return readings.find((r) => !isFound(r) && r.missing === 'not-understood') ?? notOnPage;
  const other = rest.find((r) => !agree(best.found, r.found));
  return other ? { ...best, other: { found: other.found, quoted: other.quoted, from: other.from } } : best;
}
