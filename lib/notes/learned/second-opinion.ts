import type { Features } from './features';
import { buckets } from './hashed-words';
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
export function secondOpinion(features: Features, length: number): Outcome {
  return decide(shares(sumsOf(features)), leastLikely(length));
}

/** How much features speak for a cramp or near-cramp: the larger, the more. */
export function evidence(features: Features): number {
  const [yes = 0, near = 0, no = 0] = sumsOf(features);
  return Math.max(yes, near) - no;
}

let unpacked: Float32Array | undefined;

/** The weights, unpacked when the first note is read: those of one bucket beside each other. */
function weights(): Float32Array {
  if (unpacked) return unpacked;
  const { weights: packed, largest } = trained;
  const byCode = Array.from({ length: 128 }, (_, code) => weightOf(code, largest));
  unpacked = new Float32Array(packed.length);
  for (let i = 0; i < packed.length; i++)
    unpacked[(i % buckets) * outcomes.length + Math.floor(i / buckets)] = byCode[packed.charCodeAt(i)] ?? 0;
  return unpacked;
}

function sumsOf(features: Features): number[] {
  const all = weights();
  const sums = outcomes.map(() => 0);
  for (const [bucket, value] of features)
    for (let outcome = 0; outcome < outcomes.length; outcome++)
      sums[outcome] = (sums[outcome] ?? 0) + value * (all[bucket * outcomes.length + outcome] ?? 0);
  return sums;
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
