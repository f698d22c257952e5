import type { PageReading } from '../workout/workout-record';
import { readAfterRedesign } from './strava/after-redesign';

const looks: Readonly<Record<string, (page: Document, url: URL) => PageReading>> = {
  'www.strava.com': readAfterRedesign,
};

/**
 * A slower look at a page of a site that is read from the start, for what its reader missed: after a redesign, or where
 * only a label tells. Loaded when needed. One line a site. Other sites' adapters look at labels by themselves.
 */
export function secondLook(page: Document, url: URL): PageReading {
  const look = Object.hasOwn(looks, url.hostname) ? looks[url.hostname] : undefined;
  return look ? look(page, url) : { page: 'none', why: 'other-page' };
}
