import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

export const pastCramps = defineFactor({
  id: 'pastCramps',
  kind: 'you',
  group: 'history',
  grade: 'good',
  tip: { grade: 'expert', sources: ['jat22'] },
  sources: ['a11', 's11t', 'h15', 'summers14'],
  asks: 'past-cramps',
  needs: ['crampedBefore'],
  weigh: ({ crampedBefore }) => (crampedBefore ? logWeight(effects.pastCramps) : 0),
});
