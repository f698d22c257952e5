import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

export const injury = defineFactor({
  id: 'injury',
  kind: 'you',
  group: 'health',
  grade: 'some',
  tip: { grade: 'expert', sources: ['safer29'] },
  sources: ['safer38', 'safer29', 's18'],
  asks: 'injury',
  needs: ['recentInjury'],
  weigh: ({ recentInjury }) => (recentInjury ? logWeight(effects.injury) : 0),
});
