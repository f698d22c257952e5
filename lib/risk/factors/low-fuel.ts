import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

export const lowFuel = defineFactor({
  id: 'lowFuel',
  kind: 'fluids',
  group: 'diet',
  grade: 'weak',
  tip: { grade: 'fuel', sources: ['coyle04'] },
  sources: ['jat22'],
  asks: 'fuel',
  needs: ['fuel'],
  weigh: ({ fuel }) => (fuel === 'low' ? logWeight(effects.lowFuel) : 0),
});
