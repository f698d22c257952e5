import { buckets, middle, steps } from '../../lib/notes/learned/around-cramp';
import type { Candidate } from '../../lib/notes/onset/which-onset';
import { adaGrad, meanOfTrainings } from './ada-grad';
import { mixed } from './by-chance';

/** One note: what may be the onset, none among it, and which of it is right. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly right: readonly number[];
}

const rounds = 15;
const rate = 0.1;
const shrink = 0.001;
/** Share of the features that a pass leaves out, by chance: none may carry a choice alone. */
const leftOut = 0.25;
/** Weights of so many trainings, each by its own chance, are averaged. */
const trainings = 3;

/** A choice among candidates and "none" (conditional logit) by AdaGrad with features left out. The same notes give the same weights. */
export function choiceWeights(choices: readonly Choice[]): Float64Array {
  return meanOfTrainings(trainings, (chance) => trainedOnce(choices, chance));
}

function trainedOnce(choices: readonly Choice[], chance: () => number): Float64Array {
  const { weights, step } = adaGrad(buckets, rate, shrink);
  const kept = (features: readonly number[]) => features.filter(() => chance() >= leftOut);
  for (let round = 0; round < rounds; round++)
    for (const { candidates, right } of mixed(choices, chance)) {
      const options = candidates.map(({ features }) => kept(features));
      const wanted = new Set(right);
      const likely = shares(
        options.map((features) => features.reduce((sum, b) => sum + (weights[b] ?? 0), 0)),
      );
      const inRight = likely.reduce((sum, share, i) => sum + (wanted.has(i) ? share : 0), 0) || 1e-9;
      for (const [i, features] of options.entries()) {
        const share = likely[i] ?? 0;
        const off = share - (wanted.has(i) ? share / inRight : 0);
        for (const bucket of features) step(bucket, off);
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
