import type { Split } from '../workout/pacing';
import { readSplits } from './strava/read-splits';

/** What pages add some time after the workout itself was read, by host. One line a site. */
const lateReaders: Readonly<Record<string, (page: Document) => Split[] | undefined>> = {
  'www.strava.com': readSplits,
};

/** Splits that stand on the page now; undefined while there are none, or on any other host. */
export function lateSplits(page: Document, host: string): Split[] | undefined {
  return Object.hasOwn(lateReaders, host) ? lateReaders[host]?.(page) : undefined;
}
