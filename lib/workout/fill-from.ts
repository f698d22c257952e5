import { isFound, type Reading } from './reading';
import { measures, noteKinds, type PageReading, type WorkoutRecord } from './workout-record';

const wanted = ['movingSeconds', 'distanceMeters', 'airTemperatureC'] as const;

/** Whether a page deserves the slower second look: nothing was recognised, or a field that matters is not there. */
export function wantsSecondLook(reading: PageReading): boolean {
  if (reading.page !== 'workout') return reading.page === 'none' && reading.why !== 'other-page';
  const { workout } = reading;
  if (isFound(workout.indoor) && workout.indoor.found) return false;
  return wanted.some((field) => !isFound(workout[field]) && workout[field].missing === 'not-on-page');
}

/**
 * Whether words of the athlete were read and no description among them. Most such workouts have none: whether a second look is worth it, the
 * page has to tell.
 */
export function missesDescription(record: WorkoutRecord): boolean {
  return record.notes.length > 0 && record.notes.every((note) => note.kind !== 'description');
}

/** Whether a workout of the athlete's own was read without a private note. */
export function missesPrivateNote(record: WorkoutRecord): boolean {
  return isFound(record.own) && record.own.found && record.notes.every((note) => note.kind !== 'private');
}

type Notes = Pick<WorkoutRecord, 'notes' | 'notesCut'>;

/** Notes with the kinds that they miss taken from a second look; a text that is there already is not taken twice. */
export function filledNotes(first: Notes, second: Notes): Notes {
  const more = second.notes.filter(
    (note) => !first.notes.some((had) => had.kind === note.kind || had.text === note.text),
  );
  if (more.length === 0) return { notes: first.notes, notesCut: first.notesCut };
  const all = [...first.notes, ...more];
  return {
    notes: noteKinds.flatMap((kind) => all.filter((note) => note.kind === kind)),
    notesCut: first.notesCut || second.notesCut,
  };
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
    ...filledNotes(first, second),
  };
}
