/** A note folded for matching, with the way back to the athlete's own words. */
export interface PlainText {
  readonly plain: string;
  /** The offset in the original of an offset in `plain`. */
  readonly origin: (at: number) => number;
}

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Variation_Selector}/u;
const combining = /\p{M}/gu;
const latin = /\p{Script=Latin}/u;

/**
 * Lower case, accents off Latin letters, full-width forms folded, zero-width and bidi characters gone, one kind of
 * apostrophe and dash. One pass; lone surrogates are kept as they are.
 */
export function plainText(text: string): PlainText {
  const out: string[] = [];
  const from: number[] = [];
  let at = 0;
  for (const char of voicedTogether(text)) {
    const folded = foldOnce(char);
    for (let i = 0; i < folded.length; i++) {
      out.push(folded[i] ?? '');
      from.push(at);
    }
    at += char.length;
  }
  from.push(at);
  return { plain: out.join(''), origin: (i) => from[Math.min(Math.max(i, 0), from.length - 1)] ?? at };
}

const voiced = /[\s\S][\u3099\u309A\uFF9E\uFF9F]|[\s\S]/gu;

/** The characters of a text; a kana with its voicing mark is one ("か" and "\u3099" are "が"). */
function voicedTogether(text: string): Iterable<string> {
  return /[\u3099\u309A\uFF9E\uFF9F]/.test(text) ? (text.match(voiced) ?? []) : text;
}

/** Characters folded so far, single ones, however long a note is. */
const foldedBefore = new Map<string, string>();
const mostKept = 4000;

function foldOnce(char: string): string {
  const known = foldedBefore.get(char);
  if (known !== undefined) return known;
  const folded = fold(char);
  if (foldedBefore.size < mostKept) foldedBefore.set(char, folded);
  return folded;
}

/** "2½ h" */
const fractions = { '½': '.5', '¼': '.25', '¾': '.75' };

function fold(char: string): string {
  if (invisible.test(char)) return '';
  if (char === '’' || char === '‘' || char === '´' || char === '`' || char === 'ʼ') return "'";
  if (char === '–' || char === '—' || char === '−') return '-';
  if (char === '\r') return '\n';
  if (char === '\u00A0' || char === '\u202F' || char === '\t') return ' ';
  if (char === '…') return '.';
  if (char === 'º') return '°';
  if (char in fractions) return fractions[char as keyof typeof fractions];
  const apart = char.normalize('NFKD').replace(combining, '');
  if (apart === '') return '';
  const folded = (latin.test(apart) ? apart : char.normalize('NFKC')).toLowerCase();
  // One sign that stands for a whole phrase stays as it is: a note grows no longer.
  return folded.length > longestFold ? char : folded;
}

const longestFold = 3;

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Clauses of one sentence share a number. */
  readonly sentence: number;
}

/** Nobody writes longer clauses; a longer one is cut, so that each of its words looks at a bounded text. */
const longestClause = 400;

/** Splits folded text into clauses at sentence ends, line breaks, commas, dashes and turning words ("but", "then"). */
export function clausesOf(plain: string, turns: string): Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  const marks = new RegExp(
    `((?<![.!?。！？])[.!?。！？]+(?=\\s|$)|[\\n。！？]+)|([,:](?!(?<=\\d[,:])\\d)|[;()、，]|\\s-+\\s)|(?:${turns})`,
    'gu',
  );
  let start = 0;
  const close = (end: number) => {
    for (let from = start; from < end; from += longestClause) {
      const text = plain.slice(from, Math.min(end, from + longestClause));
      if (text.trim() !== '') clauses.push({ start: from, end: from + text.length, text, sentence });
    }
  };
  for (const mark of plain.matchAll(marks)) {
    const turning = mark[1] === undefined && mark[2] === undefined;
    close(mark.index);
    start = turning ? mark.index : mark.index + mark[0].length;
    if (mark[1] !== undefined) sentence++;
  }
  close(plain.length);
  return clauses;
}
