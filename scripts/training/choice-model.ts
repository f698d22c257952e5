import { buckets, type Candidate, middle, noneFeatures, steps } from '../../lib/notes/onset/which-onset';

/** One note: what may be the onset, and which of it is (none where no index is given). */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly right: readonly number[];
}

const rounds = 30;
const rate = 0.1;
const shrink = 0.01;

/** A choice among candidates and "none" (conditional logit) by AdaGrad, always in the same order. */
export function choiceWeights(choices: readonly Choice[]): Float64Array {
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(0.01);
  for (let round = 0; round < rounds; round++) {
    for (const { candidates, right } of choices) {
      const options = [noneFeatures(candidates), ...candidates.map((c) => c.features)];
      const wanted = new Set(right.length > 0 ? right.map((i) => i + 1) : [0]);
      const likely = shares(
        options.map((features) => features.reduce((sum, b) => sum + (weights[b] ?? 0), 0)),
      );
      const inRight = likely.reduce((sum, share, i) => sum + (wanted.has(i) ? share : 0), 0) || 1e-9;
      const slopes = new Map<number, number>();
      for (const [i, features] of options.entries()) {
        const share = likely[i] ?? 0;
        const off = share - (wanted.has(i) ? share / inRight : 0);
        for (const bucket of features) slopes.set(bucket, (slopes.get(bucket) ?? 0) + off);
      }
      for (const [bucket, slope] of slopes) {
        const whole = slope + shrink * (weights[bucket] ?? 0);
        squares[bucket] = (squares[bucket] ?? 0) + whole * whole;
        weights[bucket] = (weights[bucket] ?? 0) - (rate * whole) / Math.sqrt(squares[bucket] ?? 1);
      }
    }
  }
  return weights;
}

/** Each weight as one printable character. */
export function printedChoice(weights: Float64Array): { step: number; weights: string } {
  const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) || 1;
  const text = [...weights]
    .map((w) => middle + Math.round((w / largest) * steps))
    .map((code) => String.fromCharCode(code === 92 || code === 34 ? code + 1 : code))
    .join('');
  return { step: largest / steps, weights: text };
}

function shares(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
