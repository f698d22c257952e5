import type { SiteAddress } from './site-adapter';
import { stravaAddress } from './strava/address';

/** Every site we know, by address alone. One line a site. */
export const siteAddresses: readonly SiteAddress[] = [stravaAddress];

/** The site an address belongs to: exact host, https, default port, no user part. */
export function siteOf(url: URL): SiteAddress | undefined {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return undefined;
  return siteAddresses.find((site) => site.hosts.includes(url.hostname));
}
