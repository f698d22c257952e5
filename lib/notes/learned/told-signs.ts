import type { RedFlag } from '../note-reading';
import { bucketOf, eachRun, wordsOf } from './hashed-words';
import { byBucket, weightByCode } from './second-opinion';
import trained from './sign-weights.json';

/** The signs that labelled notes teach (label guide); the others are the rules' alone. */
export const taughtSigns = [
  'weakness',
  'numbness',
  'swelling',
  'one-sided-calf-swelling-warmth',
  'bruising',
  'pop-sudden-snap',
  'back-pain',
  'pain-walking-relieved-by-rest',
  'night-pain-rest-pain',
  'dark-urine',
  'atrophy',
  'chest-pain',
  'confusion-collapse',
] as const satisfies readonly RedFlag[];

/** Buckets of a sign's weights; the last one stands for every sentence. */
export const signBuckets = 2 ** 15;
export const everySentence = signBuckets;

/** One sentence as sparse numbers. */
export interface SentenceFeatures {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

const wordValue = 0.3;
const pairValue = 0.3;
const runValue = 0.3;
/** Before anything is read, a sign is this unlikely (log odds). */
export const beforehand = -4;

/** A sentence's words with the runs of letters in them, pairs of neighbours and of next neighbours. */
export function sentenceFeatures(plain: string): SentenceFeatures {
  const words = wordsOf(plain);
  const sums = new Map<number, number>([[everySentence, 1]]);
  const add = (bucket: number, value: number) => sums.set(bucket, (sums.get(bucket) ?? 0) + value);
  for (const word of new Set(words)) eachOfWord(word, add);
  eachPair(
    words.map((word) => bucketOf(word)),
    (bucket) => add(bucket, pairValue),
  );
  return { at: [...sums.keys()], values: [...sums.values()] };
}

function eachOfWord(word: string, add: (bucket: number, value: number) => void): void {
  add(bucketOf(`w ${word}`) % signBuckets, wordValue);
  eachRun(word, (bucket) => add(bucket % signBuckets, runValue));
}

/** Neighbours and next neighbours, by the hashes of their words. */
function eachPair(hashes: readonly number[], add: (bucket: number) => void): void {
  for (let i = 1; i < hashes.length; i++) {
    add(bucketOfPair(hashes[i - 1] as number, hashes[i] as number, 1));
    if (i > 1) add(bucketOfPair(hashes[i - 2] as number, hashes[i] as number, 2));
  }
}

function bucketOfPair(one: number, other: number, apart: number): number {
  const mixed = Math.imul(Math.imul(one + apart * 0x9e37, 0x85ebca6b) ^ other, 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % signBuckets;
}

/** How likely a sentence tells of each of `taughtSigns`, in their order. */
export function signsTold(plain: string): readonly number[] {
  const all = codes();
  const words = wordsOf(plain);
  const hashes: number[] = [];
  const sums = new Float64Array(taughtSigns.length).fill(beforehand);
  addWeights(sums, all, everySentence, 1);
  const met = new Set<string>();
  for (const word of words) {
    const { hash, adds } = knownWord(word);
    hashes.push(hash);
    if (met.has(word)) continue;
    met.add(word);
    for (let sign = 0; sign < sums.length; sign++)
      sums[sign] = (sums[sign] as number) + (adds[sign] as number);
  }
  eachPair(hashes, (bucket) => addWeights(sums, all, bucket, pairValue));
  return Array.from(sums, (sum) => 1 / (1 + Math.exp(-sum)));
}

interface KnownWord {
  readonly hash: number;
  /** What it adds to each sign. */
  readonly adds: Float64Array;
}

/** Words met so far: most words of a note are common ones. */
const knownWords = new Map<string, KnownWord>();
const mostWords = 6000;

function knownWord(word: string): KnownWord {
  const known = knownWords.get(word);
  if (known) return known;
  const all = codes();
  const adds = new Float64Array(taughtSigns.length);
  eachOfWord(word, (bucket, value) => addWeights(adds, all, bucket, value));
  const met = { hash: bucketOf(word), adds };
  if (knownWords.size < mostWords && word.length <= 24) knownWords.set(word, met);
  return met;
}

function addWeights(sums: Float64Array, all: Uint8Array, bucket: number, value: number): void {
  const from = bucket * sums.length;
  for (let sign = 0; sign < sums.length; sign++)
    sums[sign] = (sums[sign] as number) + value * (byCode[all[from + sign] as number] as number);
}

let unpacked: Uint8Array | undefined;
const byCode = weightByCode(trained.largest);

/** The weights' characters, unpacked when the first note is read. */
function codes(): Uint8Array {
  unpacked ??= byBucket(trained.weights, taughtSigns.length);
  return unpacked;
}
