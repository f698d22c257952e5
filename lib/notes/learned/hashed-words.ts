/** Buckets of the hashed features. */
export const buckets = 2 ** 17;

const basis = 2166136261;
const prime = 16777619;
const token = /[\p{L}\p{M}]+|\p{N}+|[.?!,:;]|\n/gu;
const digits = /^\p{N}/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Characters of a note beyond this many are left out: who writes more says it early or late, and time is bounded. */
const mostCharacters = 8000;
const [shortest, longest] = [3, 5];

function toBucket(hash: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}

/** FNV-1a over UTF-16 units of texts one after the other, into a bucket. */
export function bucketOf(...texts: readonly string[]): number {
  let hash = basis;
  for (const text of texts)
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return toBucket(hash);
}

/** Words and marks of a folded text; numbers are all alike, and writing without spaces goes by pairs of characters. */
export function wordsOf(plain: string): string[] {
  const text = ends(plain);
  const inPairs = unspaced.test(text);
  const words: string[] = [];
  for (const [word] of text.matchAll(token)) {
    if (digits.test(word)) words.push('#');
    else if (inPairs && unspaced.test(word)) words.push(...pairsOf(word));
    else words.push(word);
  }
  return words;
}

function pairsOf(word: string): string[] {
  if (word.length < 3) return [word];
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}

/** Adds the runs of three to five characters in each word of a text, its borders among them. */
export function addRuns(plain: string, into: Set<number>): void {
  for (const word of ends(plain).split(/\s+/u)) if (word !== '') eachRun(word, (bucket) => into.add(bucket));
}

/** The buckets of the runs of three to five characters in a word, its borders among them. */
export function eachRun(word: string, visit: (bucket: number) => void): void {
  const padded = ` ${word} `;
  for (let start = 0; start < padded.length; start++) {
    let hash = Math.imul(basis ^ 0x7e, prime);
    const last = Math.min(padded.length, start + longest);
    for (let at = start; at < last; at++) {
      hash = Math.imul(hash ^ padded.charCodeAt(at), prime);
      if (at - start + 1 >= shortest) visit(toBucket(hash));
    }
  }
}

/** The beginning and the end of a text that is very long. */
function ends(plain: string): string {
  if (plain.length <= mostCharacters) return plain;
  return `${plain.slice(0, mostCharacters / 2)}\n${plain.slice(-mostCharacters / 2)}`;
}
