import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

/** One step for each long-term condition, up to the group's cap. Which one it is, nobody asks. */
export const illness = defineFactor({
  id: 'illness',
  kind: 'you',
  group: 'health',
  grade: 'some',
  tip: { grade: 'expert', sources: ['safer38'] },
  sources: ['safer38', 'safer29', 'safer36'],
  asks: 'conditions',
  needs: ['chronicConditions'],
  weigh: ({ chronicConditions }) => Math.max(0, chronicConditions) * logWeight(effects.chronicCondition),
});
