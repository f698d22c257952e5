import { byLabels, knownSiteOf } from '../../lib/sites/every-address';
import { foundValue } from '../../lib/workout/reading';
import { type WorkoutRecord, workoutKey } from '../../lib/workout/workout-record';
import { noteMark } from './note-mark';

/**
 * The name that a workout goes by across visits, for what the athlete says about it: site and id; its day and the mark of
 * its title where the site gives no id (TrainingPeaks); a mark of its address elsewhere; the host as well where the site is one of the athlete's own.
 */
export function workoutName(record: WorkoutRecord, url: URL): string {
  const known = knownSiteOf(url);
  const place = known ? record.site : `${record.site}@${url.host}`;
  // What stands like an id in an unknown site's address may be something else's.
  if (record.id !== undefined && record.site !== byLabels)
    return known ? (workoutKey(record) ?? place) : `${place}:${record.id}`;
  if (known?.kindOf(url) === 'maybe')
    return `${place}:${foundValue(record.start) ?? ''}:${noteMark(foundValue(record.title) ?? '', '')}`;
  return `${place}:${markOf(`${url.pathname}${url.search}${routeIn(url)}`)}`;
}

/** 64 bits of a text: tells one address from another, and keeps nothing that stands in it (there may be tokens). */
function markOf(text: string): string {
  const prime = 0x100000001b3n;
  let sum = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * prime);
  return sum.toString(36);
}

/** The part behind `#` where an app keeps its route there; an anchor on the page is none. */
export function routeIn(url: URL): string {
  return /^#[/!]/.test(url.hash) ? url.hash : '';
}
