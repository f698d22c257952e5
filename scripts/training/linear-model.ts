import { buckets, type Features } from '../../lib/notes/learned/features';
import {
  decide,
  middle,
  type Outcome,
  outcomes,
  shares,
  steps,
} from '../../lib/notes/learned/second-opinion';

export interface Example {
  readonly features: Features;
  readonly outcome: Outcome;
}

/** One weight for each outcome and bucket. */
export type Weights = readonly Float64Array[];

const rounds = 25;
const rate = 0.15;
const shrink = 1e-4;

/** Multinomial logistic regression by AdaGrad, always in the same order: the same examples give the same weights. */
export function trainedOn(examples: readonly Example[]): Weights {
  const weights = outcomes.map(() => new Float64Array(buckets));
  const squares = outcomes.map(() => new Float64Array(buckets).fill(0.01));
  const random = seeded(7);
  for (let round = 0; round < rounds; round++) {
    for (const example of shuffled(examples, random)) {
      const likely = likelihoods(weights, example.features);
      for (const [o, outcome] of outcomes.entries()) {
        const [w, sum] = [weights[o] as Float64Array, squares[o] as Float64Array];
        const off = (likely[o] ?? 0) - (outcome === example.outcome ? 1 : 0);
        for (const [bucket, value] of example.features) {
          const slope = off * value + shrink * (w[bucket] ?? 0);
          sum[bucket] = (sum[bucket] ?? 0) + slope * slope;
          w[bucket] = (w[bucket] ?? 0) - (rate * slope) / Math.sqrt(sum[bucket] ?? 1);
        }
      }
    }
  }
  return weights;
}

/** The outcome of rules and weights together. */
export function outcomeBy(weights: Weights, features: Features, byRules: Outcome): Outcome {
  return decide(likelihoods(weights, features), byRules);
}

/** Each weight as one printable character; what is too small to tell is zero. */
export function printed(weights: Weights): { step: number; weights: string } {
  const largest = weights.reduce((most, list) => list.reduce((m, w) => Math.max(m, Math.abs(w)), most), 0);
  const text = weights
    .map((list) =>
      [...list]
        .map((w) => middle + Math.round((w / largest) * steps))
        // A backslash would cost two characters, a quote as well.
        .map((code) => String.fromCharCode(code === 92 || code === 34 ? code + 1 : code))
        .join(''),
    )
    .join('');
  return { step: largest / steps, weights: text };
}

function likelihoods(weights: Weights, features: Features): number[] {
  return shares(weights.map((list) => features.reduce((sum, [b, value]) => sum + value * (list[b] ?? 0), 0)));
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
