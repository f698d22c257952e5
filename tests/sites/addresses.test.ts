import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteAddresses, siteOf } from '../../lib/sites/addresses';
import { corosAddress, corosExamples } from '../../lib/sites/coros/address';
import { endurainAddress, endurainExamples } from '../../lib/sites/endurain/address';
import {
  addedSite,
  knownSiteOf,
  knownSites,
  mayComeFrom,
  otherAddresses,
  patternOf,
} from '../../lib/sites/every-address';
import { finalSurgeAddress, finalSurgeExamples } from '../../lib/sites/final-surge/address';
import { fitTrackeeAddress, fitTrackeeExamples } from '../../lib/sites/fittrackee/address';
import { garminConnectAddress, garminConnectExamples } from '../../lib/sites/garmin-connect/address';
import { intervalsIcuAddress, intervalsIcuExamples } from '../../lib/sites/intervals-icu/address';
import { komootAddress, komootExamples } from '../../lib/sites/komoot/address';
import { mapMyRunAddress, mapMyRunExamples } from '../../lib/sites/mapmyrun/address';
import { otherAdapterFor } from '../../lib/sites/other-sites';
import { placeFor } from '../../lib/sites/places';
import { polarFlowAddress, polarFlowExamples } from '../../lib/sites/polar-flow/address';
import { adapterFor, siteAdapters } from '../../lib/sites/registry';
import { rideWithGpsAddress, rideWithGpsExamples } from '../../lib/sites/ride-with-gps/address';
import { runalyzeAddress, runalyzeExamples } from '../../lib/sites/runalyze/address';
import { runkeeperAddress, runkeeperExamples } from '../../lib/sites/runkeeper/address';
import type { AddressExamples, SiteAddress } from '../../lib/sites/site-adapter';
import { smashrunAddress, smashrunExamples } from '../../lib/sites/smashrun/address';
import { stravaAddress, stravaExamples } from '../../lib/sites/strava/address';
import { suuntoAddress, suuntoExamples } from '../../lib/sites/suunto/address';
import { trainingPeaksAddress, trainingPeaksExamples } from '../../lib/sites/trainingpeaks/address';

// Every site's examples stand here once; the cross product below needs nothing else.
const fromTheStart: readonly (readonly [SiteAddress, AddressExamples])[] = [[stravaAddress, stravaExamples]];
const whenWanted: readonly (readonly [SiteAddress, AddressExamples])[] = [
  [garminConnectAddress, garminConnectExamples],
  [trainingPeaksAddress, trainingPeaksExamples],
  [intervalsIcuAddress, intervalsIcuExamples],
  [runalyzeAddress, runalyzeExamples],
  [finalSurgeAddress, finalSurgeExamples],
  [corosAddress, corosExamples],
  [polarFlowAddress, polarFlowExamples],
  [suuntoAddress, suuntoExamples],
  [rideWithGpsAddress, rideWithGpsExamples],
  [komootAddress, komootExamples],
  [runkeeperAddress, runkeeperExamples],
  [mapMyRunAddress, mapMyRunExamples],
  [smashrunAddress, smashrunExamples],
];
const known = [...fromTheStart, ...whenWanted];
const kinds = ['workout', 'edit', 'maybe', 'other'] as const;
const all = known.flatMap(([site, examples]) =>
  kinds.flatMap((kind) => (examples[kind] ?? []).map((address) => ({ site, kind, address }))),
);

describe('addresses', () => {
  it('every site has an adapter, examples and match patterns', () => {
    expect(siteAddresses.map((s) => s.site)).toEqual(fromTheStart.map(([s]) => s.site));
    expect(otherAddresses.map((s) => s.site)).toEqual(whenWanted.map(([s]) => s.site));
    expect(siteAdapters.map((a) => a.address)).toEqual(siteAddresses);
    for (const [site, examples] of fromTheStart)
      expect(placeFor(new URL(examples.workout?.[0] ?? ''))?.site).toBe(site.site);
    for (const [site, examples] of known) {
      expect([site.site, (examples.workout ?? examples.maybe)?.length]).not.toEqual([site.site, undefined]);
      expect([site.site, examples.other?.length]).not.toEqual([site.site, undefined]);
      for (const host of site.hosts) expect(site.matches).toContain(`https://${host}/*`);
      for (const address of examples.workout ?? []) expect(site.idOf(new URL(address))).toMatch(/^[\w-]+$/);
    }
  });

  it.each(all)('$address is $kind of its site and of no other', ({ site, kind, address }) => {
    const url = new URL(address);
    expect(knownSiteOf(url)).toBe(site);
    expect(site.kindOf(url)).toBe(kind);
    expect(addedSite(url)).toBeUndefined();
    for (const other of knownSites.filter((s) => s !== site)) expect(other.hosts).not.toContain(url.hostname);
    if (siteAddresses.includes(site)) expect(adapterFor(url) !== undefined).toBe(kind !== 'other');
    else expect(otherAdapterFor(url, document) !== undefined).toBe(kind !== 'other');
  });

  const disguises: readonly (readonly [string, (url: URL) => string])[] = [
    ['a longer host', (u) => `https://${u.hostname}.evil.example${u.pathname}`],
    ['a host before it', (u) => `https://evil${u.hostname}${u.pathname}`],
    ['a hyphenated host', (u) => `https://${u.hostname.replace('.', '-')}${u.pathname}`],
    ['a user part', (u) => `https://${u.hostname}@evil.example${u.pathname}`],
    ['the right host with a user part', (u) => `https://someone@${u.hostname}${u.pathname}`],
    ['another port', (u) => `https://${u.hostname}:8443${u.pathname}`],
    ['no encryption', (u) => `http://${u.hostname}${u.pathname}`],
    ['the host in the path', (u) => `https://evil.example/${u.hostname}${u.pathname}`],
    ['the host in the query', (u) => `https://evil.example/?u=https://${u.hostname}${u.pathname}`],
    [
      'a look-alike letter',
      (u) => `https://${u.hostname.replace(/[ao]/, (l) => (l === 'a' ? 'а' : 'о'))}${u.pathname}`,
    ],
    ['a dot at the end', (u) => `https://${u.hostname}.${u.pathname}`],
    ['another scheme', (u) => `ftp://${u.hostname}${u.pathname}`],
  ];
  const shown = all.filter(({ kind }) => kind !== 'other');
  it.each(disguises)('are refused under %s', (_name, disguise) => {
    for (const { address } of shown) {
      const url = new URL(disguise(new URL(address)));
      expect([url.href, knownSiteOf(url), siteOf(url)]).toEqual([url.href, undefined, undefined]);
    }
  });

  it('any path gives an answer, never an error', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        for (const site of knownSites)
          expect(kinds).toContain(site.kindOf(new URL(`https://${site.hosts[0]}${path}`)));
      }),
    );
  });
});

describe('a site that the athlete added', () => {
  it('is any web page that is not of a known site', () => {
    const site = addedSite(new URL('http://nas.local:5000/workouts/abcdefghij'));
    expect(site).toMatchObject({ name: 'nas.local:5000', matches: ['http://nas.local/*'] });
    expect(site?.idOf(new URL('http://nas.local:5000/workouts/abcdefghij'))).toBe('abcdefghij');
    for (const address of ['file:///home', 'about:blank', 'https://someone@log.example/', 'data:text/html,x'])
      expect([addedSite(new URL(address)), patternOf(new URL(address))]).toEqual([undefined, undefined]);
    expect(addedSite(new URL('https://www.strava.com:8443/activities/15'))).toBeUndefined();
  });

  it('knows self-hosted logs by their paths', () => {
    for (const [site, examples] of [
      [fitTrackeeAddress, fitTrackeeExamples],
      [endurainAddress, endurainExamples],
    ] as const) {
      for (const address of examples.workout ?? []) expect(site.kindOf(new URL(address))).toBe('workout');
      for (const address of examples.other ?? []) expect(site.kindOf(new URL(address))).toBe('other');
    }
  });

  it('may send its own records only', () => {
    const from = (address: string, site: string, id?: string) => mayComeFrom(new URL(address), { site, id });
    expect(from('https://log.example/workouts/abcdefghij', 'fittrackee', 'abcdefghij')).toBe(true);
    expect(from('https://log.example/workouts/abcdefghij', 'fittrackee', 'other-one')).toBe(false);
    expect(from('https://log.example/workouts/abcdefghij', 'strava', 'abcdefghij')).toBe(false);
    expect(from('https://log.example/day/3', 'generic')).toBe(true);
    expect(from('https://log.example/day/3', 'generic', '3')).toBe(false);
    expect(from('https://www.strava.com/activities/15', 'strava', '15')).toBe(true);
    expect(from('https://www.strava.com/activities/15', 'generic')).toBe(false);
    expect(from('https://app.trainingpeaks.com/#calendar', 'trainingpeaks')).toBe(true);
  });
});
