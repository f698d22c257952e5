import { knownSiteOf } from '../../lib/sites/every-address';
import { foundValue } from '../../lib/workout/reading';
import { type WorkoutRecord, workoutKey } from '../../lib/workout/workout-record';
import { noteMark } from './note-mark';

/**
 * The name that a workout goes by across visits, for what the athlete says about it: site and id; its day and the mark of
 * its title where the site gives no id (TrainingPeaks); the host as well where the site is one of the athlete's own.
 */
export function workoutName(record: WorkoutRecord, url: URL): string {
  const known = knownSiteOf(url);
  const place = known ? record.site : `${record.site}@${url.host}`;
  if (record.id !== undefined) return known ? (workoutKey(record) ?? place) : `${place}:${record.id}`;
  if (known?.kindOf(url) === 'maybe')
    return `${place}:${foundValue(record.start) ?? ''}:${noteMark(foundValue(record.title) ?? '', '')}`;
  return `${place}:${url.pathname}${url.search}${routeIn(url)}`.slice(0, 300);
}

/** The part behind `#` where an app keeps its route there; an anchor on the page is none. */
export function routeIn(url: URL): string {
  return /^#[/!]/.test(url.hash) ? url.hash : '';
}
