import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

export const crampNoted = defineFactor({
  id: 'crampNoted',
  kind: 'notes',
  group: 'history',
  grade: 'good',
  sources: ['kona'],
  asks: 'notes',
  needs: ['event'],
  weigh: ({ event }) => (event === 'yes' ? logWeight(effects.crampInWorkout) : 0),
});
