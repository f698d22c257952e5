import { isFound, type Reading } from './reading';
import type { WorkoutRecord } from './workout-record';

export type MissingField = 'temperature' | 'duration' | 'distance';

/**
 * What such a page mostly shows and this one did not, or not so that we understood it. A plan has no weather yet, a gym
 * no distance; indoors there is no weather.
 */
export function missingFields(record: WorkoutRecord): MissingField[] {
  if (record.status === 'planned') return [];
  const sport = isFound(record.sport) ? record.sport.found : undefined;
  const indoor = isFound(record.indoor) && record.indoor.found;
  const none = (...fields: readonly Reading<number>[]) => !fields.some((field) => isFound(field));
  return [
    ...(!indoor && none(record.airTemperatureC, record.deviceTemperatureC) ? (['temperature'] as const) : []),
    ...(none(record.movingSeconds, record.elapsedSeconds) ? (['duration'] as const) : []),
    ...(none(record.distanceMeters) && sport !== 'strength' && sport !== 'other'
      ? (['distance'] as const)
      : []),
  ];
}
