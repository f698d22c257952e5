import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteAddresses, siteOf } from '../../lib/sites/addresses';
import { placeFor } from '../../lib/sites/places';
import { adapterFor, siteAdapters } from '../../lib/sites/registry';
import type { AddressExamples, SiteAddress } from '../../lib/sites/site-adapter';
import { stravaAddress, stravaExamples } from '../../lib/sites/strava/address';

// Every site's examples stand here once; the cross product below needs nothing else.
const known: readonly (readonly [SiteAddress, AddressExamples])[] = [[stravaAddress, stravaExamples]];
const kinds = ['workout', 'edit', 'other'] as const;
const all = known.flatMap(([site, examples]) =>
  kinds.flatMap((kind) => examples[kind].map((address) => ({ site, kind, address }))),
);

describe('addresses', () => {
  it('every site has an adapter, examples and match patterns', () => {
    expect(siteAddresses.map((s) => s.site)).toEqual(known.map(([s]) => s.site));
    expect(siteAdapters.map((a) => a.address)).toEqual(siteAddresses);
    for (const [site, examples] of known)
      expect(placeFor(new URL(examples.workout[0] ?? ''))?.site).toBe(site.site);
    for (const [site, examples] of known) {
      for (const kind of kinds) expect([site.site, examples[kind].length]).not.toEqual([site.site, 0]);
      for (const host of site.hosts) expect(site.matches).toContain(`https://${host}/*`);
    }
  });

  it.each(all)('$address is $kind of its site and of no other', ({ site, kind, address }) => {
    const url = new URL(address);
    expect(siteOf(url)).toBe(site);
    expect(site.kindOf(url)).toBe(kind);
    expect(adapterFor(url) !== undefined).toBe(kind !== 'other');
    for (const other of siteAddresses.filter((s) => s !== site)) expect(siteOf(url)).not.toBe(other);
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
    ['a look-alike letter', (u) => `https://${u.hostname.replace('a', 'а')}${u.pathname}`],
    ['a dot at the end', (u) => `https://${u.hostname}.${u.pathname}`],
    ['another scheme', (u) => `ftp://${u.hostname}${u.pathname}`],
  ];
  const shown = all.filter(({ kind }) => kind !== 'other');
  it.each(disguises)('are refused under %s', (_name, disguise) => {
    for (const { address } of shown) {
      const url = new URL(disguise(new URL(address)));
      expect([url.href, siteOf(url)]).toEqual([url.href, undefined]);
    }
  });

  it('any path gives an answer, never an error', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        for (const site of siteAddresses)
          expect(kinds).toContain(site.kindOf(new URL(`https://${site.hosts[0]}${path}`)));
      }),
    );
  });
});
