import type { Features } from './features';
import { buckets } from './features';
import trained from './weights.json';

export const outcomes = ['yes', 'near', 'no'] as const;
export type Outcome = (typeof outcomes)[number];

/** A weight is one printable character: its distance from the middle one, in steps. */
export const middle = 79;
export const steps = 44;

/** How sure the whole has to be before it speaks against the rules: words it never met must not overturn them. */
const sure = 0.6;

const { weights, step } = trained;

/** What rules and words together make of a note: a linear model, trained by `npm run train:notes`. */
export function secondOpinion(features: Features, byRules: Outcome): Outcome {
  const sums = outcomes.map((_, outcome) =>
    features.reduce((sum, [bucket, value]) => {
      const weight = weights.charCodeAt(outcome * buckets + bucket) - middle;
      return sum + value * weight * step;
    }, 0),
  );
  return decide(shares(sums), byRules);
}

/** The likeliest outcome where it is likely enough, else what the rules say. */
export function decide(likely: readonly number[], byRules: Outcome): Outcome {
  const most = Math.max(...likely);
  return most >= sure ? (outcomes[likely.indexOf(most)] ?? byRules) : byRules;
}

/** Sums as shares of one (softmax). */
export function shares(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
