import { between, defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';
import { type Known, runs } from '../known';

/** Against the longest of the last weeks: nothing up to it, the whole effect from half as long again (our choice). */
export const longerThanUsual = defineFactor({
  id: 'longerThanUsual',
  kind: 'workout',
  group: 'load',
  grade: 'weak',
  tip: { grade: 'expert', sources: ['manjra96'] },
  sources: ['manjra96'],
  asks: 'usual',
  needs: [],
  enough: (known) => shareOf(known) !== undefined,
  weigh: (known) => between(1, shareOf(known) ?? 0, 1.5) * logWeight(effects.longerThanUsual),
});

/** This workout's length as a share of the longest one lately: runs by distance where both are known, else by time. */
function shareOf({
  sport,
  distanceKm,
  minutes,
  longestRecentKm,
  longestRecentMinutes,
}: Known): number | undefined {
  if (runs.has(sport) && distanceKm !== undefined && longestRecentKm) return distanceKm / longestRecentKm;
  return minutes !== undefined && longestRecentMinutes ? minutes / longestRecentMinutes : undefined;
}
