/** How many letters of a word's beginning are looked at. */
export const startLength = 3;
/** Stands for all digits: which one it is tells nothing. */
export const anyDigit = '0';
/** A pattern that begins in more ways than this is tried at each word. */
const mostStarts = 2000;

interface Unit {
  readonly length: number;
  /** What the unit can begin with (one or two characters); undefined: anything. An assertion takes up nothing. */
  readonly starts: readonly string[] | 'assertion' | undefined;
}

/** At the end of a start after which anything may come. */
const open = '\0';
const isOpen = (start: string) => start.endsWith(open) || start.length >= startLength;

/**
 * What a pattern's matches can begin with: their first characters, fewer where the match may end or anything may follow.
 * Undefined where that cannot be told. Understands what the phrase files use: characters, groups, classes, look-arounds,
 * `?`.
 */
export function startsOf(source: string): readonly string[] | undefined {
  if (!known.has(source)) known.set(source, told(source));
  return known.get(source);
}

/** A phrase stands in several lists: of its kind, and of the words that tell a language. */
const known = new Map<string, readonly string[] | undefined>();

function told(source: string): readonly string[] | undefined {
  const starts = openStartsOf(source)?.map((start) => start.replace(open, ''));
  return starts?.includes('') ? undefined : starts && [...new Set(starts)];
}

function openStartsOf(source: string): readonly string[] | undefined {
  const all = new Set<string>();
  for (const alternative of alternativesOf(source))
    for (const start of startsOfOne(alternative)) all.add(start);
  return all.size > mostStarts ? undefined : [...all];
}

function startsOfOne(source: string): readonly string[] {
  let starts = [''];
  let rest = source;
  const openFrom = () => starts.map((start) => (isOpen(start) ? start : start + open));
  while (rest !== '' && !starts.every(isOpen)) {
    const unit = firstUnit(rest);
    rest = rest.slice(unit.length);
    if (unit.starts === 'assertion') continue;
    if (unit.starts === undefined || /^[*{]/.test(rest)) return openFrom();
    const longer = starts.flatMap((start) =>
      isOpen(start)
        ? [start]
        : (unit.starts as readonly string[]).map((more) => (start + more).slice(0, startLength)),
    );
    const optional = rest[0] === '?';
    starts = [...new Set(optional ? [...starts, ...longer] : longer)];
    if (starts.length > mostStarts) return [open];
    if (optional) rest = rest.slice(1);
    else if (rest[0] === '+') return openFrom();
  }
  return starts;
}

function firstUnit(source: string): Unit {
  const sign = source[0] ?? '';
  if (/[a-zßæøœđðþ' -]/u.test(sign)) return { length: 1, starts: [sign] };
  if (/\d/.test(sign)) return { length: 1, starts: [anyDigit] };
  if (source.startsWith('\\d')) return { length: 2, starts: [anyDigit] };
  if (sign === '^') return { length: 1, starts: 'assertion' };
  if (sign === '[') {
    const end = classEnd(source);
    const inside = source.slice(1, end);
    if (/^[\d-]+$/.test(inside)) return { length: end + 1, starts: [anyDigit] };
    return { length: end + 1, starts: /^[a-zßæøœ' ]+$/u.test(inside) ? [...inside] : undefined };
  }
  if (sign !== '(') return { length: 1, starts: undefined };
  const inside = source.slice(0, closing(source) + 1);
  if (/^\(\?<?[=!]/.test(inside)) return { length: inside.length, starts: 'assertion' };
  if (!inside.startsWith('(?:')) return { length: inside.length, starts: undefined };
  return { length: inside.length, starts: openStartsOf(inside.slice(3, -1)) };
}

/** Splits `a|b` at bars that stand in no group or class. */
export function alternativesOf(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') i += classEnd(source.slice(i));
    else if (source[i] === '(') i += closing(source.slice(i));
    else if (source[i] === '|') {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, source.slice(from)];
}

function classEnd(source: string): number {
  for (let i = 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === ']') return i;
  }
  return source.length - 1;
}

/** The place of the bracket that closes the first one. */
function closing(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') i += classEnd(source.slice(i));
    else if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  return source.length - 1;
}
