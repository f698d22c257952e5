import { defineFactor } from '../define-factor';
import { gradeWeight } from '../evidence';
import { usual } from '../known';

const runs = new Set(['run', 'trail-run']);

/**
 * Odds grow with distance, exponent about 1, up to 56 km and not beyond (SAFER 22 and its thesis: ln 2.69 / ln(56/21.1)).
 * Other sports have no distance data: time against a one-hour session, at most doubled.
 */
export const length = defineFactor({
  id: 'length',
  kind: 'workout',
  group: 'load',
  grade: 'good',
  tipGrade: 'some',
  sources: ['safer22'],
  asks: 'length',
  needs: ['minutes'],
  weigh: ({ minutes, distanceKm, sport }) => {
    if (distanceKm !== undefined && sport !== undefined && runs.has(sport)) {
      return gradeWeight.good * Math.log(Math.min(Math.max(distanceKm, 5), 56) / usual.distanceKm);
    }
    const byTime = gradeWeight.good * Math.log(Math.max(minutes, 30) / usual.minutes);
    return Math.min(byTime, Math.log(2));
  },
});
