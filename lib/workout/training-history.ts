import { within } from './plausible';

/** What earlier workouts tell. Metres, seconds, counts; a field is absent where nobody knows. */
export interface TrainingHistory {
  readonly typicalDistanceMeters?: number | undefined;
  readonly typicalMovingSeconds?: number | undefined;
  /** The longest of the last four to six weeks. */
  readonly longestRecentMeters?: number | undefined;
  readonly longestRecentSeconds?: number | undefined;
  readonly hotSessionsLast14Days?: number | undefined;
  readonly weeklyDistanceMeters?: number | undefined;
  /** Training time of the three days before. */
  readonly lastThreeDaysSeconds?: number | undefined;
}

const limits: Record<keyof TrainingHistory, readonly [number, number]> = {
  typicalDistanceMeters: [100, 1_000_000],
  typicalMovingSeconds: [60, 360_000],
  longestRecentMeters: [100, 1_000_000],
  longestRecentSeconds: [60, 360_000],
  hotSessionsLast14Days: [0, 60],
  weeklyDistanceMeters: [0, 2_000_000],
  lastThreeDaysSeconds: [0, 259_200],
};

/** Any thing in, a history out: what is no plausible number is left out, never guessed. */
export function coerceHistory(raw: unknown): TrainingHistory {
  const given = raw && typeof raw === 'object' ? raw : {};
  const kept = Object.entries(limits).flatMap(([key, limit]) => {
    const value = within(limit, Reflect.get(given, key));
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(kept);
}
