/** What the rules made of the cramp words of a note, by what each stands for. */
export type CueCounts = Readonly<Record<'cramp' | 'near' | 'denied' | 'not-this', number>>;

/** A part of a note, folded, with the places of its cramp words. */
export interface CuedText {
  readonly title: boolean;
  readonly plain: string;
  readonly cues: readonly (readonly [start: number, end: number])[];
}

/** One note as sparse numbers: bucket and value. */
export type Features = readonly (readonly [bucket: number, value: number])[];

/** Buckets of the hashed features. */
export const buckets = 2 ** 15;

const token = /[\p{L}\p{N}]+|[.?!,:;]/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Words to either side of a cramp word that are looked at. */
const reach = 6;
/** Words of a note beyond this many are left out: who writes more says it early or late, and time is bounded. */
const mostWords = 1200;
/** How much all words together weigh against the rules. */
const wordsLength = 5;
/** A note shorter than this (in words that count) is not stretched: each of its words would outweigh the rules. */
const shortest = 10;

/** FNV-1a over UTF-16 units, into a bucket. */
function bucketOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0) % buckets;
}

/** A note as features: its words and their neighbours, those around a cramp word apart, and what the rules say. */
export function featuresOf(parts: readonly CuedText[], counts: CueCounts): Features {
  const words = new Map<number, number>();
  const add = (text: string, value = 1) => {
    const bucket = bucketOf(text);
    words.set(bucket, Math.max(words.get(bucket) ?? 0, value));
  };
  for (const part of parts) addPart(part, add);
  const length = Math.max(shortest, Math.hypot(...words.values()));
  const all = new Map([...words].map(([bucket, value]) => [bucket, (value / length) * wordsLength]));
  const rule = (text: string, value = 1) => all.set(bucketOf(`§${text}`), value);
  rule('always');
  rule(`event ${counts.cramp > 0 ? 'yes' : counts.near > 0 ? 'near' : 'no'}`, 0.7);
  for (const [mention, count] of Object.entries(counts))
    if (count > 0) rule(`${mention} ${Math.min(count, 3)}`, 0.4);
  return [...all];
}

function addPart({ plain, cues }: CuedText, add: (text: string, value?: number) => void): void {
  const found = [...plain.matchAll(token)].slice(0, mostWords);
  const words = found.map((m) => m[0]);
  for (const [i, word] of words.entries()) {
    if (unspaced.test(word)) addUnspaced(word, add);
    else {
      add(`w ${word}`);
      for (let at = 0; at + 4 <= word.length; at++) add(`c ${word.slice(at, at + 4)}`, 0.5);
    }
    if (i > 0) add(`b ${words[i - 1]} ${word}`);
  }
  for (const [start, end] of cues.slice(0, 20)) {
    const left = words
      .slice(
        0,
        Math.max(
          0,
          found.findIndex((m) => m.index >= start),
        ),
      )
      .slice(-reach);
    const after = found.findIndex((m) => m.index >= end);
    const right = after < 0 ? [] : words.slice(after, after + reach);
    for (const [distance, word] of left.reverse().entries()) addNeighbour('l', distance, word, add);
    for (const [distance, word] of right.entries()) addNeighbour('r', distance, word, add);
  }
}

function addNeighbour(side: 'l' | 'r', distance: number, word: string, add: (text: string) => void): void {
  add(`${side} ${word}`);
  if (distance < 2) add(`${side}${distance} ${word}`);
}

/** Where words are not set apart: pairs and triples of characters. */
function addUnspaced(text: string, add: (text: string) => void): void {
  for (let at = 0; at + 2 <= text.length && at < mostWords; at++) {
    add(`p ${text.slice(at, at + 2)}`);
    add(`t ${text.slice(at, at + 3)}`);
  }
}
