import { chanceFrom } from './by-chance';

/** Weights that learn step by step, each at its own pace: the more it moved before, the less it moves. */
export interface Learner {
  readonly weights: Float64Array;
  /** Moves one weight against its slope, and a little towards zero. */
  readonly step: (at: number, slope: number) => void;
}

/** AdaGrad. `square` is what each weight has moved before it begins. */
export function adaGrad(size: number, rate: number, shrink: number, square = 0.01): Learner {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(square);
  return {
    weights,
    step: (at, slope) => {
      const whole = slope + shrink * (weights[at] as number);
      squares[at] = (squares[at] as number) + whole * whole;
      weights[at] = (weights[at] as number) - (rate * whole) / Math.sqrt(squares[at] as number);
    },
  };
}

/** The mean of so many trainings, each by its own chance. */
export function meanOfTrainings(
  trainings: number,
  train: (chance: () => number) => Float64Array,
): Float64Array {
  const all = Array.from({ length: trainings }, (_, training) => train(chanceFrom(training + 1)));
  const mean = new Float64Array(all[0]?.length ?? 0);
  for (const weights of all)
    for (const [at, weight] of weights.entries()) mean[at] = (mean[at] as number) + weight / trainings;
  return mean;
}
