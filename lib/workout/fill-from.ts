import { isFound, type Reading } from './reading';
import { measures, type PageReading, type WorkoutRecord } from './workout-record';

const wanted = ['movingSeconds', 'distanceMeters', 'airTemperatureC'] as const;

/** Whether a page deserves the slower second look: nothing was recognised, or a field that matters is not there. */
export function wantsSecondLook(reading: PageReading): boolean {
  if (reading.page !== 'workout') return reading.page === 'none' && reading.why !== 'other-page';
  const { workout } = reading;
  if (isFound(workout.indoor) && workout.indoor.found) return false;
  return wanted.some((field) => !isFound(workout[field]) && workout[field].missing === 'not-on-page');
}

/** Whether the temperature is all that it misses. */
export function onlyWarmthMissing(record: WorkoutRecord): boolean {
  return isFound(record.movingSeconds) && isFound(record.distanceMeters);
}

/** A record with the fields it misses taken from a second look at the same page. What was read stays as it is. */
export function filledFrom(first: WorkoutRecord, second: WorkoutRecord): WorkoutRecord {
  const fill = <T>(now: Reading<T>, more: Reading<T>): Reading<T> =>
    !isFound(now) && now.missing === 'not-on-page' && isFound(more) ? more : now;
  const filled = Object.fromEntries(measures.map((m) => [m, fill(first[m], second[m])]));
  return {
    ...first,
    ...filled,
    title: fill(first.title, second.title),
    sport: fill(first.sport, second.sport),
    start: fill(first.start, second.start),
    notes: first.notes.length > 0 ? first.notes : second.notes,
  };
}
