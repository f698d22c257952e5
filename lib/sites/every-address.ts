import { siteAddresses, siteOf } from './addresses';
import { corosAddress } from './coros/address';
import { endurainAddress } from './endurain/address';
import { finalSurgeAddress } from './final-surge/address';
import { fitTrackeeAddress } from './fittrackee/address';
import { garminConnectAddress } from './garmin-connect/address';
import { idInAddress } from './generic/id-in-address';
import { intervalsIcuAddress } from './intervals-icu/address';
import { komootAddress } from './komoot/address';
import { mapMyRunAddress } from './mapmyrun/address';
import { polarFlowAddress } from './polar-flow/address';
import { rideWithGpsAddress } from './ride-with-gps/address';
import { runalyzeAddress } from './runalyze/address';
import { runkeeperAddress } from './runkeeper/address';
import type { SiteAddress } from './site-adapter';
import { smashrunAddress } from './smashrun/address';
import { suuntoAddress } from './suunto/address';
import { trainingPeaksAddress } from './trainingpeaks/address';

/** Sites beside the one that is read from the start, likeliest first. Each asks for its permission when first wanted. */
export const otherAddresses: readonly SiteAddress[] = [
  garminConnectAddress,
  trainingPeaksAddress,
  intervalsIcuAddress,
  runalyzeAddress,
  finalSurgeAddress,
  corosAddress,
  polarFlowAddress,
  suuntoAddress,
  rideWithGpsAddress,
  komootAddress,
  runkeeperAddress,
  mapMyRunAddress,
  smashrunAddress,
];

/** Logs that run on hosts of their users' own. Only the page tells which of them it is. */
export const selfHostedAddresses: readonly SiteAddress[] = [fitTrackeeAddress, endurainAddress];

/** What a page read by its labels alone is called. */
export const byLabels = 'generic';

/** The known site an address belongs to, permission or not. */
export function knownSiteOf(url: URL): SiteAddress | undefined {
  const first = siteOf(url);
  if (first || url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return first;
  return otherAddresses.find((site) => site.hosts.includes(url.hostname));
}

/** Every site that is known by its host. */
export const knownSites: readonly SiteAddress[] = [...siteAddresses, ...otherAddresses];

/**
 * The pattern that covers one origin, for permissions and scripts: the host on any port, as patterns with a port are
 * not understood by every browser. Undefined for what is no web page, and for hosts given as IPv6 numbers, which patterns
 * do not have in every browser either.
 */
export function patternOf(url: URL): string | undefined {
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && /^[^[]/.test(url.hostname) && url.username === '' && url.password === ''
    ? `${url.protocol}//${url.hostname}/*`
    : undefined;
}

/** A site that the athlete added: any page of it may show a workout. Undefined for a known site or no web page. */
export function addedSite(url: URL): SiteAddress | undefined {
  const pattern = patternOf(url);
  if (!pattern || knownSites.some((site) => site.hosts.includes(url.hostname))) return undefined;
  const own = selfHostedAddresses.find((site) => site.kindOf(url) !== 'other');
  return {
    site: byLabels,
    name: url.host,
    hosts: [url.hostname],
    matches: [pattern],
    addsSplits: false,
    kindOf: () => 'maybe',
    idOf: (at) => own?.idOf(at),
  };
}

/** Whether a record of this site may come from this address. */
export function mayComeFrom(
  url: URL,
  record: { readonly site: string; readonly id?: string | undefined },
): boolean {
  const known = knownSiteOf(url);
  if (known) {
    const id = known.idOf(url);
    return record.site === known.site && (id === undefined || record.id === id);
  }
  if (record.site === byLabels) return record.id === undefined || record.id === idInAddress(url);
  const own = selfHostedAddresses.find((site) => site.site === record.site);
  return own !== undefined && own.kindOf(url) === 'workout' && own.idOf(url) === record.id;
}
