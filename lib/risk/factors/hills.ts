import { between, defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';
import { rides } from '../known';

/**
 * Climb for each kilometre: on foot from 10 to 30 m, on a bike from 8 to 20 m. Hills that the notes speak of count by
 * half where the page shows no climb. All three are our choice.
 */
export const hills = defineFactor({
  id: 'hills',
  kind: 'workout',
  group: 'load',
  grade: 'weak',
  tip: { grade: 'weak', sources: ['manjra96'] },
  sources: ['manjra96', 'mn22'],
  asks: 'climb',
  needs: [],
  enough: (k) => k.climbPerKm !== undefined || k.hillsTold === true,
  weigh: ({ climbPerKm, sport }) => {
    const [from, to] = rides.has(sport) ? [8, 20] : [10, 30];
    const dose = climbPerKm === undefined ? 0.5 : between(from, climbPerKm, to);
    return dose * logWeight(effects.hills);
  },
});
