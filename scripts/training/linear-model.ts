import type { Features } from '../../lib/notes/learned/features';
import { buckets } from '../../lib/notes/learned/hashed-words';
import { middle, type Outcome, outcomes, shares, steps } from '../../lib/notes/learned/second-opinion';
import { adaGrad } from './ada-grad';
import { chanceFrom, mixed } from './by-chance';
import { smallestLoss } from './smallest-loss';

export interface Example {
  readonly features: Features;
  readonly outcome: Outcome;
}

/** One weight for each outcome and bucket, outcome after outcome. */
export type Weights = Float64Array;

/** How much a weight may cost: the smaller, the plainer the model. Chosen by leaving out one batch after the other. */
const freedom = 10;
const rounds = 70;
/** A feature of fewer notes than this teaches a single note by heart. */
const leastNotes = 2;

/**
 * The mean of two ways to learn the same multinomial logistic regression: all features at once under a quadratic penalty,
 * and note by note with features left out by chance. Each errs on other notes. The same examples always give the same weights.
 */
export function trainedOn(examples: readonly Example[]): Weights {
  const [whole, byNote] = [trainedAtOnce(examples), trainedByNote(examples)];
  return whole.map((weight, i) => (weight + (byNote[i] ?? 0)) / 2);
}

const passes = 6;
const rate = 0.1;
const shrink = 0.0001;
/** Share of the features that a pass leaves out, by chance: none may carry a note alone. */
const leftOut = 0.3;

/** By AdaGrad with features left out. */
function trainedByNote(examples: readonly Example[]): Weights {
  const chance = chanceFrom(1);
  const { weights, step } = adaGrad(outcomes.length * buckets, rate, shrink, 0.001);
  for (let pass = 0; pass < passes; pass++)
    for (const { features, outcome } of mixed(examples, chance)) {
      const kept = features.filter(() => chance() >= leftOut);
      const likely = likelihoods(weights, kept);
      const right = outcomes.indexOf(outcome);
      for (let one = 0; one < outcomes.length; one++) {
        const off = (likely[one] ?? 0) - (one === right ? 1 : 0);
        for (const [bucket, value] of kept) step(one * buckets + bucket, off * value);
      }
    }
  return weights;
}

function trainedAtOnce(examples: readonly Example[]): Weights {
  const { columns, column } = columnsOf(examples);
  const width = columns.length;
  const rows = examples.map(({ features, outcome }) => {
    const kept = features.filter(([bucket]) => column[bucket] !== undefined && (column[bucket] ?? -1) >= 0);
    return {
      at: Int32Array.from(kept, ([bucket]) => column[bucket] as number),
      values: Float64Array.from(kept, ([, value]) => value),
      right: outcomes.indexOf(outcome),
    };
  });
  const found = smallestLoss(outcomes.length * width, rounds, (weights, slope) => {
    let loss = 0;
    for (let i = 0; i < weights.length; i++) {
      const w = weights[i] as number;
      loss += (w * w) / (2 * freedom);
      slope[i] = w / freedom;
    }
    for (const { at, values, right } of rows) {
      const likely = shares(outcomes.map((_, outcome) => product(weights, outcome * width, at, values)));
      loss -= Math.log(Math.max(likely[right] ?? 0, 1e-300));
      for (let outcome = 0; outcome < outcomes.length; outcome++) {
        const off = (likely[outcome] ?? 0) - (outcome === right ? 1 : 0);
        for (let i = 0; i < at.length; i++) {
          const where = outcome * width + (at[i] as number);
          slope[where] = (slope[where] as number) + off * (values[i] as number);
        }
      }
    }
    return loss;
  });
  const weights = new Float64Array(outcomes.length * buckets);
  for (let outcome = 0; outcome < outcomes.length; outcome++)
    for (const [i, bucket] of columns.entries())
      weights[outcome * buckets + bucket] = found[outcome * width + i] ?? 0;
  return weights;
}

function product(weights: Float64Array, from: number, at: Int32Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++)
    sum += (weights[from + (at[i] as number)] as number) * (values[i] as number);
  return sum;
}

/** The buckets that enough notes use, and the column of each; -1 for the others. */
function columnsOf(examples: readonly Example[]): { columns: number[]; column: Int32Array } {
  const notes = new Int32Array(buckets);
  for (const { features } of examples)
    for (const [bucket] of features) notes[bucket] = (notes[bucket] ?? 0) + 1;
  const columns = [...notes.keys()].filter((bucket) => (notes[bucket] ?? 0) >= leastNotes);
  const column = new Int32Array(buckets).fill(-1);
  for (const [i, bucket] of columns.entries()) column[bucket] = i;
  return { columns, column };
}

/** How likely each outcome is. */
export function likelihoods(weights: Weights, features: Features): number[] {
  return shares(
    outcomes.map((_, outcome) =>
      features.reduce((sum, [bucket, value]) => sum + value * (weights[outcome * buckets + bucket] ?? 0), 0),
    ),
  );
}

/** Each weight as one printable character, finer near zero; what is too small to tell is zero. */
export function printed(weights: Weights): { largest: number; weights: string } {
  const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) || 1;
  const characters = Array.from(weights, (w) => {
    const code = middle + Math.sign(w) * Math.round(Math.sqrt(Math.abs(w) / largest) * steps);
    // A backslash would cost two characters, a quote as well.
    return String.fromCharCode(code === 92 || code === 34 ? code + 1 : code);
  });
  return { largest, weights: characters.join('') };
}
