import type { EachFeature } from './features';
import trained from './weights.json';

export const outcomes = ['yes', 'near', 'no'] as const;
export type Outcome = (typeof outcomes)[number];

/** A weight is one printable character: the root of its share of the largest one, in steps from the middle one. */
export const middle = 79;
export const steps = 44;

/** A note of fewer characters, title and text, seldom tells of anything besides. */
export const shortNote = 110;

/**
 * How likely a cramp or near-cramp has to be in a note of so many characters: a false alarm is worse than a silent panel,
 * and the more a note tells, the more of it may mislead. By leaving out batches (F1, false alarms of all notes): 0.5 and 0.65
 * 0.961 and 2.9 %, 0.6 and 0.7 0.961 and 2.6 %, 0.65 and 0.75 0.959 and 2.4 %.
 */
export function leastLikely(length: number): number {
  return length < shortNote ? 0.6 : 0.7;
}

/** The weight that a character stands for. */
export function weightOf(code: number, most: number): number {
  const share = (code - middle) / steps;
  return most * share * Math.abs(share);
}

/** What rules and words together make of a note of so many characters: a linear model, trained by `npm run train:notes`. */
export function secondOpinion(features: EachFeature, length: number): Outcome {
  return decide(shares(sumsOf(features)), leastLikely(length));
}

/** How much features speak for a cramp or near-cramp: the larger, the more. */
export function evidence(features: EachFeature): number {
  const [yes = 0, near = 0, no = 0] = sumsOf(features);
  return Math.max(yes, near) - no;
}

let unpacked: Uint8Array | undefined;
/** The weight of each character. */
const byCode = weightByCode(trained.largest);

/** The characters, unpacked when the first note is read: those of one bucket beside each other. */
function codes(): Uint8Array {
  unpacked ??= byBucket(trained.weights, outcomes.length);
  return unpacked;
}

/** What each character stands for. */
export function weightByCode(most: number): Float64Array {
  return Float64Array.from({ length: 128 }, (_, code) => weightOf(code, most));
}

/**
 * Weights packed one kind after the other, as character codes with those of one bucket beside each other: as bytes they
 * stay in the processor's cache.
 */
export function byBucket(packed: string, kinds: number): Uint8Array {
  const width = packed.length / kinds;
  const found = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++)
    found[(i % width) * kinds + Math.floor(i / width)] = packed.charCodeAt(i);
  return found;
}

function sumsOf(features: EachFeature): number[] {
  const all = codes();
  let [yes, near, no] = [0, 0, 0];
  features((bucket, value) => {
    const at = bucket * outcomes.length;
    yes += value * (byCode[all[at] as number] as number);
    near += value * (byCode[all[at + 1] as number] as number);
    no += value * (byCode[all[at + 2] as number] as number);
  });
  return [yes, near, no];
}

/** Whether something happened, then how much of it. */
export function decide([yes = 0, near = 0, no = 0]: readonly number[], least: number): Outcome {
  if (yes + near <= least * (yes + near + no)) return 'no';
  return yes >= near ? 'yes' : 'near';
}

/** Sums as shares of one (softmax). */
export function shares(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
