import { between, defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

/**
 * For each 10 % that the start was faster, up to 10 % and not beyond (A11 saw 8 %). A start that is only told of, without splits,
 * counts as 5 % (our choice).
 */
export const fastStart = defineFactor({
  id: 'fastStart',
  kind: 'workout',
  group: 'load',
  grade: 'some',
  tip: { grade: 'some', sources: ['a11'] },
  sources: ['a11'],
  asks: 'pace',
  needs: [],
  enough: (k) => k.fasterStartPercent !== undefined || k.fastStartTold === true,
  weigh: ({ fasterStartPercent, fastStartTold }) => {
    const percent = Math.max(fasterStartPercent ?? 0, fastStartTold ? 5 : 0);
    return between(0, percent, 10) * logWeight(effects.fastStart);
  },
});
