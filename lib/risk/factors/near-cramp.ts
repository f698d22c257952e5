import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

/** No study put a size on a near-cramp: half of a cramp's effect, at a lower grade (our choice). */
export const nearCramp = defineFactor({
  id: 'nearCramp',
  kind: 'notes',
  group: 'history',
  grade: 'some',
  sources: ['h15', 'jat22'],
  asks: 'notes',
  needs: ['event'],
  weigh: ({ event }) => (event === 'near' ? 0.5 * logWeight(effects.crampInWorkout) : 0),
});
