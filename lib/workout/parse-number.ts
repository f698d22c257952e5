/** Folds full-width digits, odd spaces and minus signs, so that one pattern fits all. */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2212\u2012\u2013\uFE63]/g, '-')
    .replace(/[\u00A0\u202F\u2007\u2009]/g, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .trim();
}

/** The decimal sign of a language tag such as `fr-FR`; undefined for an unknown or empty tag. */
export function decimalSign(language: string | undefined): '.' | ',' | undefined {
  if (!language) return undefined;
  try {
    const sign = new Intl.NumberFormat(language).formatToParts(1.5).find((p) => p.type === 'decimal')?.value;
    return sign === '.' || sign === ',' ? sign : undefined;
  } catch {
    return undefined;
  }
}

const shape = /^[+-]?\d{1,3}(?:(?:[ '’.,]\d{3})+|\d*)(?:[.,]\d{1,6})?$/;

/**
 * A number as people print it: `40.10`, `1,5`, `1 234,5`, `1.234,5`, `−3`. `decimal` (from the page's language)
 * settles `1,130`; without it such a number is undefined rather than guessed. Undefined for anything else.
 */
export function parseNumber(text: string, decimal?: '.' | ','): number | undefined {
  const plain = plainDigits(text);
  if (plain.length > 24 || !shape.test(plain)) return undefined;
  const body = plain.replace(/[ '’]/g, '');
  const marks = body.replace(/[^.,]/g, '');
  const last = marks.slice(-1);
  const tail = body.length - body.lastIndexOf(last) - 1;
  const mixed = marks.includes('.') && marks.includes(',');
  const unsure = marks.length === 1 && tail === 3 && body === plain;
  if (unsure && !decimal) return undefined;
  const sign = mixed || (marks.length === 1 && (!unsure || last === decimal)) ? last : '';
  const [whole = '', part = ''] = sign ? [body.slice(0, -tail - 1), body.slice(-tail)] : [body];
  return Number(`${whole.replace(/[.,]/g, '')}.${part}`);
}
