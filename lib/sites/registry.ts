import { siteOf } from './addresses';
import type { SiteAdapter } from './site-adapter';
import { strava } from './strava';

/** Every site we read. One line a site; its address stands in addresses.ts. */
export const siteAdapters: readonly SiteAdapter[] = [strava];

/** The adapter for an address that shows a workout or its edit form; undefined for any other page. */
export function adapterFor(url: URL): SiteAdapter | undefined {
  const site = siteOf(url);
  if (!site || site.kindOf(url) === 'other') return undefined;
  return siteAdapters.find((adapter) => adapter.address === site);
}
