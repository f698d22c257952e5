import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';
import { runs } from '../known';

/** Each 10 km a week lower it a little, up to 100 km (SAFER 38 asked runners). */
export const weeklyDistance = defineFactor({
  id: 'weeklyDistance',
  kind: 'workout',
  group: 'protect',
  grade: 'weak',
  sources: ['safer38', 'safer29'],
  asks: 'weekly-distance',
  needs: ['weeklyKm'],
  weigh: ({ weeklyKm, sport }) =>
    sport === undefined || runs.has(sport)
      ? (Math.min(Math.max(weeklyKm, 0), 100) / 10) * logWeight(effects.weeklyDistance)
      : 0,
});
