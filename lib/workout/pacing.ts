/** One piece of a run, in order: metres and moving seconds. */
export interface Split {
  readonly meters: number;
  readonly seconds: number;
}

export interface Pacing {
  /** How much faster the first quarter was than the second, in percent; negative when it was slower. */
  readonly startPercent: number;
  /** How much slower the last quarter was than the first half, in percent; negative when it was faster. */
  readonly fadePercent: number;
}

const leastMeters = 5000;
const leastSplits = 5;

/**
 * Start and end of a run from its splits. The start is held against the second quarter alone, so that a
 * late fade does not pass for a fast start. Undefined for fewer than five splits, under 5 km, or splits that are no numbers over 0.
 */
export function pacingOf(splits: readonly Split[]): Pacing | undefined {
  const usable = splits.every(({ meters, seconds }) => over0(meters) && over0(seconds));
  const total = splits.reduce((sum, { meters }) => sum + meters, 0);
  if (!usable || splits.length < leastSplits || total < leastMeters) return undefined;
  const pace = (from: number, to: number) =>
    (secondsAt(splits, to * total) - secondsAt(splits, from * total)) / ((to - from) * total);
  return {
    startPercent: (pace(0.25, 0.5) / pace(0, 0.25) - 1) * 100,
    fadePercent: (pace(0.75, 1) / pace(0, 0.5) - 1) * 100,
  };
}

function over0(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}

/** Seconds when `meters` were reached, even pace within a split. */
function secondsAt(splits: readonly Split[], meters: number): number {
  let left = meters;
  let seconds = 0;
  for (const split of splits) {
    const share = Math.min(1, Math.max(0, left) / split.meters);
    seconds += share * split.seconds;
    left -= split.meters;
  }
  return seconds;
}
