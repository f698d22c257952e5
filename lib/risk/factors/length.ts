import { defineFactor } from '../define-factor';
import { effects, gradeWeight } from '../evidence';
import { type Known, runs, usualSession } from '../known';

const { good } = gradeWeight;
/** Exponent of the odds on distance, from the two races that were compared, to one figure: two races carry no more. */
const exponent = Math.round((Math.log(effects.distance.ratio) / Math.log(56 / 21.1)) * 10) / 10;

/**
 * Runs by distance, from 5 up to 56 km and not beyond. Other sports have no distance data: time, at most doubled, and
 * a short session lowers nothing. Compared with the athlete's usual distance or time where it is known, else with the
 * sport's. A usual time says nothing about a run's distance: a slower pace is no longer run.
 */
export const length = defineFactor({
  id: 'length',
  kind: 'workout',
  group: 'load',
  grade: 'good',
  tip: { grade: 'some', sources: ['manjra96'] },
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

function usualRunKm({ usualKm, sport }: Known): number {
  return usualKm ?? usualSession[sport ?? 'run'].km ?? 10;
}

function usualMinutes({ usualMinutes, sport }: Known): number {
  return Math.max(usualMinutes ?? usualSession[sport ?? 'other'].minutes, 1);
}

function clamp(km: number): number {
  return Math.min(Math.max(km, 5), 56);
}
