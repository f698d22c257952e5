/** Stands for all digits: which one it is tells nothing. */
export const anyDigit = '0';
/** At the end of a start after which anything may come. */
const open = '\0';

/** How far beginnings are told. */
export interface Depth {
  /** How many characters of each, at most. */
  readonly length: number;
  /** A pattern that begins in more ways than this is told by shorter beginnings. */
  readonly most: number;
}

interface Reader {
  readonly source: string;
  readonly depth: Depth;
  at: number;
}

/** What one sign, class or group can begin with; an assertion takes up nothing; undefined: anything. */
type Unit = readonly string[] | 'assertion' | undefined;

/**
 * What a pattern's matches can begin with, digits as `anyDigit`; none of the beginnings begins like another one. Undefined
 * where that cannot be told. Understands what the phrase files use: characters, groups, classes, look-arounds, repeats.
 */
export function startsOf(source: string, depth: Depth): readonly string[] | undefined {
  const starts = alternation({ source, depth, at: 0 }).map((start) => start.replace(open, ''));
  return starts.includes('') ? undefined : withoutLonger(starts);
}

/** Of beginnings that begin like another one, the shorter. */
function withoutLonger(starts: readonly string[]): readonly string[] {
  if (starts.length < 2) return starts;
  let last = '\uFFFF';
  return [...new Set(starts)].sort().filter((start) => {
    if (start.startsWith(last)) return false;
    last = start;
    return true;
  });
}

function alternation(reader: Reader): readonly string[] {
  const all = [...sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    all.push(...sequence(reader));
  }
  return fewer(all, reader.depth);
}

function sequence(reader: Reader): readonly string[] {
  const { depth } = reader;
  let starts: readonly string[] = [''];
  while (!atEnd(reader)) {
    if (starts.every((start) => isOpen(start, depth))) {
      skipSequence(reader);
      break;
    }
    const unit = unitAt(reader);
    const repeat = repeatAt(reader);
    if (unit === 'assertion') continue;
    if (unit === undefined || repeat === 'maybe often') starts = starts.map((start) => opened(start, depth));
    else if (repeat === 'once') starts = fewer(joined(starts, unit, depth), depth);
    else if (repeat === 'maybe') starts = fewer([...starts, ...joined(starts, unit, depth)], depth);
    else starts = fewer(joined(starts, unit, depth), depth).map((start) => opened(start, depth));
  }
  return starts;
}

const isOpen = (start: string, { length }: Depth) => start.length >= length || start.endsWith(open);
const opened = (start: string, depth: Depth) => (isOpen(start, depth) ? start : start + open);

function joined(starts: readonly string[], unit: readonly string[], depth: Depth): string[] {
  const all: string[] = [];
  for (const start of starts)
    if (isOpen(start, depth)) all.push(start);
    else for (const more of unit) all.push(shortened(start + more, depth.length));
  return all;
}

function shortened(start: string, length: number): string {
  if (start.length <= length) return start;
  return start.length === length + 1 && start.endsWith(open) ? start : start.slice(0, length) + open;
}

function fewer(starts: readonly string[], { length, most }: Depth): readonly string[] {
  let all = starts;
  for (let shorter = length - 1; all.length > most && shorter >= 0; shorter--)
    all = [...new Set(all.map((start) => shortened(start, shorter)))];
  return all;
}

const atEnd = ({ source, at }: Reader) => at >= source.length || source[at] === '|' || source[at] === ')';

function unitAt(reader: Reader): Unit {
  const { source, at } = reader;
  const sign = String.fromCodePoint(source.codePointAt(at) ?? 0);
  reader.at += sign.length;
  if (sign === '^' || sign === '$') return 'assertion';
  if (sign === '.') return undefined;
  if (sign === '\\') return escaped(reader);
  if (sign === '[') return classAt(reader);
  if (sign !== '(') return [asDigit(sign)];
  if (source.startsWith('?:', reader.at)) {
    reader.at += 2;
    const starts = alternation(reader);
    reader.at++;
    return starts;
  }
  const assertion = /^\?<?[=!]/.test(source.slice(reader.at, reader.at + 3));
  reader.at = closing(source, at) + 1;
  return assertion ? 'assertion' : undefined;
}

function escaped(reader: Reader): Unit {
  const sign = reader.source[reader.at++] ?? '';
  if (sign === 'd') return [anyDigit];
  if (sign === 'b' || sign === 'B') return 'assertion';
  if (sign === 'p' || sign === 'P') reader.at = reader.source.indexOf('}', reader.at) + 1;
  return /[A-Za-z0-9]/.test(sign) ? undefined : [sign];
}

const asDigit = (sign: string) => (sign >= '0' && sign <= '9' ? anyDigit : sign);

/** The signs of a class; anything where it is negated or holds a range of others than digits. */
function classAt(reader: Reader): Unit {
  const end = classEnd(reader.source, reader.at - 1);
  const inside = reader.source
    .slice(reader.at, end)
    .replaceAll('\\d', anyDigit)
    .replaceAll(/\d-\d/g, anyDigit);
  reader.at = end + 1;
  if (inside.startsWith('^') || /[^-]-[^-]|\\[A-Za-z]/u.test(inside)) return undefined;
  return [...new Set([...inside.replaceAll('\\', '')].map(asDigit))];
}

/** How often the unit before comes. */
function repeatAt(reader: Reader): 'once' | 'maybe' | 'often' | 'maybe often' {
  const sign = reader.source[reader.at];
  if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return 'once';
  const none =
    sign === '*' || reader.source.startsWith('{0', reader.at) || reader.source.startsWith('{,', reader.at);
  reader.at = sign === '{' ? reader.source.indexOf('}', reader.at) + 1 : reader.at + 1;
  if (reader.source[reader.at] === '?') reader.at++;
  if (sign === '?') return 'maybe';
  return none ? 'maybe often' : 'often';
}

function skipSequence(reader: Reader): void {
  while (!atEnd(reader)) reader.at = afterSign(reader.source, reader.at);
}

/** Splits `a|b` at bars that stand in no group or class. */
export function alternativesOf(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; ) {
    if (source[at] === '|') {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
    at = afterSign(source, at);
  }
  return [...parts, source.slice(from)];
}

/** Past a sign, an escaped one, a class or a group. */
function afterSign(source: string, at: number): number {
  const sign = source[at];
  if (sign === '\\') return at + 2;
  if (sign === '[') return classEnd(source, at) + 1;
  return sign === '(' ? closing(source, at) + 1 : at + 1;
}

/** The place of the bracket that ends the class which begins at `at`. */
function classEnd(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end;
}

/** The place of the bracket that closes the one at `at`. */
function closing(source: string, at: number): number {
  let depth = 0;
  let i = at;
  while (i < source.length) {
    const sign = source[i];
    if (sign === '\\') i++;
    else if (sign === '[') i = classEnd(source, i);
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return i;
    i++;
  }
  return source.length - 1;
}
