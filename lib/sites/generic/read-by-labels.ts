import type { PageReading, WorkoutRecord } from '../../workout/workout-record';

/** Reads any page by its labels and units. Silence rather than a wrong value. Never throws, never changes the page. */
export function readByLabels(_page: Document, _url: URL): PageReading {
  return { page: 'none', why: 'not-recognised' };
}

/** Fills fields that an adapter missed with what stands beside a label; what was read stays as it is. */
export function fillByLabels(_page: Document, record: WorkoutRecord): WorkoutRecord {
  return record;
}
