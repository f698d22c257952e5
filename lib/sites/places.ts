import { siteOf } from './addresses';
import type { SitePlace } from './site-adapter';
import { stravaPlace } from './strava/place';

/** Where each site's panel goes. One line a site. */
const sitePlaces: readonly SitePlace[] = [stravaPlace];

/** The place on a page that shows a workout or its edit form; undefined for any other address. */
export function placeFor(url: URL): SitePlace | undefined {
  const site = siteOf(url);
  if (!site || site.kindOf(url) === 'other') return undefined;
  return sitePlaces.find((place) => place.site === site.site);
}
