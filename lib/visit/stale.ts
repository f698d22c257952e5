import { isFound, type Reading } from '../workout/reading';
import { measures, type WorkoutRecord } from '../workout/workout-record';

/**
 * Whether a record still holds something of the workout read before it: a figure, the start, the title or a note. Apps
 * change these one after the other, so a new title says nothing about the numbers. Sport and the like are often the same
 * and are no sign.
 */
export function holdsOf(before: WorkoutRecord, now: WorkoutRecord): boolean {
  const same = <T>(a: Reading<T>, b: Reading<T>) =>
    isFound(a) && isFound(b) && a.found === b.found && a.quoted === b.quoted;
  return (
    measures.some((m) => same(before[m], now[m])) ||
    same(before.start, now.start) ||
    same(before.title, now.title) ||
    now.notes.some((note) => before.notes.some((old) => old.text === note.text))
  );
}
