import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelihoods, trainedOn } from '../../../scripts/training/linear-model';
import { smallestLoss } from '../../../scripts/training/smallest-loss';

describe('finding the smallest loss', () => {
  it('ends at the bottom of a bowl, wherever it lies', () => {
    const place = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (bottom) => {
        const found = smallestLoss(bottom.length, 200, (weights, slope) => {
          let loss = 1;
          for (const [i, at] of bottom.entries()) {
            const off = (weights[i] ?? 0) - at;
            loss += (i + 1) * off * off;
            slope[i] = 2 * (i + 1) * off;
          }
          return loss;
        });
        for (const [i, at] of bottom.entries()) expect(found[i]).toBeCloseTo(at, 1);
      }),
    );
  });
});

describe('training', () => {
  it('learns which feature tells what, and gives the same weights again', () => {
    const examples = Array.from({ length: 60 }, (_, i) => {
      const outcome = (['yes', 'near', 'no'] as const)[i % 3] as 'yes';
      return { outcome, features: [[10 + (i % 3), 1] as const, [99, 1] as const] };
    });
    const weights = trainedOn(examples);
    for (const [which, outcome] of ['yes', 'near', 'no'].entries()) {
      const likely = likelihoods(weights, [[10 + which, 1]]);
      expect(likely.indexOf(Math.max(...likely))).toBe(['yes', 'near', 'no'].indexOf(outcome));
    }
    expect(trainedOn(examples)).toEqual(weights);
  });
});
