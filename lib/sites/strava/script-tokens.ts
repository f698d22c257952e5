export type Token =
  | { readonly kind: 'word' | 'number' | 'text'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: string };

const longest = 2_000_000;
const wordStart = /[A-Za-z_$]/;
const wordPart = /[\w$]/;
const numberPart = /[\d.eE+-]/;

/**
 * Splits a script into words, numbers, texts and single marks; comments are left out. User text stands in string
 * literals (titles, comments), so whatever it imitates comes out as one `text` token and can never be taken for code.
 * One pass, linear; a text that runs into the line's end is closed there.
 */
export function tokens(script: string): Token[] {
  const code = script.slice(0, longest);
  const out: Token[] = [];
  let at = 0;
  const take = (test: RegExp) => {
    const from = at;
    while (at < code.length && test.test(code[at] ?? '')) at++;
    return code.slice(from, at);
  };
  while (at < code.length) {
    const c = code[at] ?? '';
    const two = code.slice(at, at + 2);
    if (two === '//') {
      const end = code.indexOf('\n', at);
      at = end < 0 ? code.length : end;
    } else if (two === '/*') {
      const end = code.indexOf('*/', at + 2);
      at = end < 0 ? code.length : end + 2;
    } else if (c === '"' || c === "'" || c === '`') {
      const end = textEnd(code, at, c);
      out.push({ kind: 'text', value: code.slice(at + 1, end) });
      at = end + 1;
    } else if (wordStart.test(c)) {
      out.push({ kind: 'word', value: take(wordPart) });
    } else if (/\d/.test(c) || (c === '-' && /\d/.test(code[at + 1] ?? ''))) {
      at++;
      out.push({ kind: 'number', value: c + take(numberPart) });
    } else {
      if (c.trim() !== '') out.push({ kind: 'mark', value: c });
      at++;
    }
  }
  return out;
}

function textEnd(code: string, from: number, quote: string): number {
  for (let at = from + 1; at < code.length; at++) {
    const c = code[at];
    if (c === '\\') at++;
    else if (c === quote || (c === '\n' && quote !== '`')) return at;
  }
  return code.length;
}

/** Where `pattern` (words and marks, in order) starts matching in `list`, each index just after a match. */
export function* following(list: readonly Token[], pattern: readonly string[]): Generator<number> {
  for (let at = 0; at + pattern.length <= list.length; at++) {
    if (pattern.every((value, i) => list[at + i]?.value === value && list[at + i]?.kind !== 'text')) {
      yield at + pattern.length;
    }
  }
}

/** The plain `key: value` pairs of the object literal that starts at `{` just before `from`; nested ones are skipped. */
export function objectAt(list: readonly Token[], from: number): Map<string, Token> {
  const pairs = new Map<string, Token>();
  let depth = 0;
  for (let at = from; at < list.length; at++) {
    const token = list[at];
    if (!token) break;
    if (token.kind === 'mark') {
      if ('{[('.includes(token.value)) depth++;
      if ('}])'.includes(token.value) && --depth < 0) break;
    } else if (
      depth === 0 &&
      list[at + 1]?.value === ':' &&
      list[at + 1]?.kind === 'mark' &&
      token.kind !== 'number'
    ) {
      const value = list[at + 2];
      if (value && value.kind !== 'mark') pairs.set(token.value, value);
    }
  }
  return pairs;
}
