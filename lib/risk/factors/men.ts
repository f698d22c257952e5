import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

export const men = defineFactor({
  id: 'men',
  kind: 'you',
  group: 'person',
  grade: 'some',
  sources: ['safer38', 'kona', 'a11'],
  detailsOnly: true,
  asks: 'sex',
  needs: ['sex'],
  weigh: ({ sex }) => (sex === 'male' ? logWeight(effects.men) : 0),
});
