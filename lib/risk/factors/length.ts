import { defineFactor } from '../define-factor';
import { gradeWeight } from '../evidence';
import { type Known, runs, usualSession } from '../known';

const { good } = gradeWeight;
/** Exponent of the odds on distance: the 2.69 of `effects.distance` between 21.1 and 56 km gives 1.0. */
const exponent = 1;

/**
 * Runs by distance, from 5 up to 56 km and not beyond. Other sports have no distance data: time, at most doubled, and
 * a short session lowers nothing. Compared with the athlete's usual session where it is known, else with the sport's.
 */
export const length = defineFactor({
  id: 'length',
  kind: 'workout',
  group: 'load',
  grade: 'good',
  tipGrade: 'some',
  sources: ['safer22'],
  asks: 'duration',
  needs: [],
  enough: (k) => k.minutes !== undefined || (runs.has(k.sport) && k.distanceKm !== undefined),
  weigh: (known) => {
    const { sport, distanceKm, minutes } = known;
    if (distanceKm !== undefined && runs.has(sport)) {
      return good * exponent * Math.log(clamp(distanceKm) / clamp(usualRunKm(known)));
    }
    if (minutes === undefined) return 0;
    const times = minutes / usualMinutes(known);
    return Math.min(good * Math.log(Math.max(times, 1)), Math.log(2));
  },
});

/** A known usual time stands for a distance at this run's own speed. */
function usualRunKm({ usualKm, usualMinutes, distanceKm, minutes, sport }: Known): number {
  const byTime = usualMinutes && minutes && distanceKm ? (usualMinutes / minutes) * distanceKm : undefined;
  return usualKm ?? byTime ?? usualSession[sport ?? 'run'].km ?? 10;
}

function usualMinutes({ usualMinutes, sport }: Known): number {
  return Math.max(usualMinutes ?? usualSession[sport ?? 'other'].minutes, 1);
}

function clamp(km: number): number {
  return Math.min(Math.max(km, 5), 56);
}
