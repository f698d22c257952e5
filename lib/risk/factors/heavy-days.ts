import { between, defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

/** Training time of the three days before: A11 saw sessions of 0.6 hours without and 1.2 hours with a cramp. */
export const heavyDays = defineFactor({
  id: 'heavyDays',
  kind: 'workout',
  group: 'load',
  grade: 'weak',
  tip: { grade: 'weak', sources: ['a11'] },
  sources: ['a11'],
  asks: 'last-days',
  needs: ['lastThreeDaysMinutes'],
  weigh: ({ lastThreeDaysMinutes }) => between(108, lastThreeDaysMinutes, 216) * logWeight(effects.heavyDays),
});
