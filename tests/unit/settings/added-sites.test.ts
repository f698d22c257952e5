import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { workoutName } from '../../../entrypoints/background/workout-name';
import { addedSitesItem, coerceAddedSites } from '../../../lib/settings/added-sites';
import { addedSite, mayComeFrom, patternOf } from '../../../lib/sites/every-address';
import { seen } from '../../../lib/workout/reading';
import { blankRecord } from '../../../lib/workout/workout-record';

beforeEach(() => fakeBrowser.reset());

const permissions = (allowed: () => readonly string[]) => {
  const removed: string[] = [];
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async ({
    origins,
  }: {
    origins?: string[];
  }) => (origins ?? []).every((origin) => allowed().includes(origin))) as never);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async ({
    origins,
  }: {
    origins?: string[];
  }) => {
    removed.push(...(origins ?? []));
    return true;
  }) as never);
  return removed;
};

const refuse = { update: false };

/** A browser's list of registered scripts. */
const scripts = () => {
  const list: { id: string; matches?: string[] }[] = [];
  Object.assign(fakeBrowser, {
    scripting: {
      updateContentScripts: async (more: { id: string; matches?: string[] }[]) => {
        if (refuse.update) throw new Error('refused');
        for (const one of more)
          list.splice(
            list.findIndex((s) => s.id === one.id),
            1,
            one,
          );
      },
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        list.filter((s) => ids.includes(s.id)),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids)
          list.splice(
            list.findIndex((s) => s.id === id),
            1,
          );
      },
      registerContentScripts: async (more: { id: string }[]) => void list.push(...more),
    },
  });
  return list;
};

describe('the list of added sites', () => {
  it('comes out of anything stored, and never holds a pattern for many hosts', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const once = coerceAddedSites(raw);
        expect(coerceAddedSites(once)).toEqual(once);
      }),
    );
    const stored = [
      'https://log.example/*',
      'https://*/*',
      'https://*.example/*',
      '<all_urls>',
      'file:///*',
      7,
    ];
    expect(coerceAddedSites({ patterns: [...stored, 'https://log.example/*'] }).patterns).toEqual([
      'https://log.example/*',
    ]);
  });

  it('puts the reader into the pages of allowed sites, and takes it out when a permission or the site goes', async () => {
    let allowed = ['https://log.example/*', 'https://other.example/*'];
    const removed = permissions(() => allowed);
    const registered = scripts();
    const { addSites, dropSites, registerOtherSites, isRead } = await import(
      '../../../entrypoints/background/sites-read'
    );
    await addSites(['https://log.example/*', 'https://other.example/*', 'https://*/*']);
    expect(registered.map((s) => s.matches)).toEqual([allowed]);
    expect((await addedSitesItem.read()).patterns).toEqual(allowed);
    expect(await isRead(new URL('https://log.example/workouts/1'))).toBe(true);
    expect(await isRead(new URL('https://elsewhere.example/'))).toBe(false);

    await dropSites(['https://log.example/*']);
    expect(removed).toEqual(['https://log.example/*']);
    expect(registered.map((s) => s.matches)).toEqual([['https://other.example/*']]);

    allowed = []; // taken back in the browser's own settings
    await registerOtherSites();
    expect(registered).toEqual([]);
    expect(await isRead(new URL('https://other.example/'))).toBe(false);
  });
});

describe('a site on a port of its own', () => {
  const pattern = 'https://nas.example/*';
  const reads = async (address: string) =>
    (await import('../../../entrypoints/background/sites-read')).isRead(new URL(address));

  it('is read there alone, though the permission is for the host on all ports', async () => {
    permissions(() => [pattern]);
    scripts();
    const { addSites, dropSites, sitesToRead } = await import('../../../entrypoints/background/sites-read');
    // The browser says that the permission was given before the popup names the site.
    await addSites([pattern]);
    await addSites([pattern], 'https://nas.example:8443');
    expect(await reads('https://nas.example:8443/workouts/1')).toBe(true);
    expect(await reads('https://nas.example/')).toBe(false);
    expect(await reads('https://nas.example:5001/admin')).toBe(false);
    expect((await sitesToRead())[0]?.name).toBe('nas.example:8443');
    await addSites([pattern], 'https://nas.example');
    expect(await reads('https://nas.example/')).toBe(true);
    expect(await reads('https://nas.example:8443/')).toBe(true);
    await dropSites([pattern]);
    expect(await addedSitesItem.read()).toEqual({ patterns: [], origins: [] });
  });

  it('is the usual port where the browser names the host alone', async () => {
    permissions(() => [pattern]);
    scripts();
    const { addSites } = await import('../../../entrypoints/background/sites-read');
    await addSites([pattern], 'https://elsewhere.example:8443');
    expect(await reads('https://nas.example/')).toBe(true);
    expect(await reads('https://nas.example:8443/')).toBe(false);
  });

  it('is not said to be saved where its host cannot be', async () => {
    permissions(() => []);
    scripts();
    const { addSites } = await import('../../../entrypoints/background/sites-read');
    expect(await addSites(['https://[fd00::1]/*'], 'https://[fd00::1]')).toBe('not-saved');
    expect(patternOf(new URL('https://[fd00::1]/'))).toBeUndefined();
  });

  it('keeps the script it has where the browser refuses a new list, and says so', async () => {
    permissions(() => [pattern, 'https://log.example/*']);
    const registered = scripts();
    const { addSites } = await import('../../../entrypoints/background/sites-read');
    expect(await addSites([pattern])).toBe('saved');
    refuse.update = true;
    expect(await addSites(['https://log.example/*'])).toBe('not-saved');
    refuse.update = false;
    expect(registered.map((s) => s.matches)).toEqual([[pattern]]);
    expect(await addSites(['https://log.example/*'])).toBe('saved');
    expect(registered.map((s) => s.matches)).toEqual([[pattern, 'https://log.example/*']]);
  });
});

describe('the name of a workout', () => {
  const at = (address: string, record: ReturnType<typeof blankRecord>) =>
    workoutName(record, new URL(address));

  it('is site and id where the site has one, and the host too where it is one of the athlete’s own', () => {
    expect(at('https://www.strava.com/activities/15', blankRecord('strava', '15'))).toBe('strava:15');
    expect(at('https://log.example/workouts/9aB', blankRecord('fittrackee', '9aB'))).toBe(
      'fittrackee@log.example:9aB',
    );
  });

  it('is day and title on a calendar without ids, without the words of the title', () => {
    const record = {
      ...blankRecord('trainingpeaks', undefined),
      start: seen('2025-05-03', '5/3'),
      title: seen('Hard hills', 'Hard hills'),
    };
    const name = at('https://app.trainingpeaks.com/#calendar', record);
    expect(name).toContain('2025-05-03');
    expect(name).not.toContain('hills');
    const other = { ...record, title: seen('Easy', 'Easy') };
    expect(at('https://app.trainingpeaks.com/#calendar', other)).not.toBe(name);
  });

  it('is a mark of the address where nothing else is known, with a route behind # but no anchor', () => {
    const record = blankRecord('generic', undefined);
    const name = at('https://log.example/pass/7?token=abc#part', record);
    expect(name).toMatch(/^generic@log\.example:[0-9a-z]+$/);
    expect(at('https://log.example/pass/7?token=abc', record)).toBe(name);
    expect(at('https://log.example/pass/7?token=abd', record)).not.toBe(name);
    expect(at('https://log.example/#/pass/7', record)).not.toBe(at('https://log.example/#/pass/8', record));
  });

  it('is another one for two long addresses that end differently', () => {
    const record = blankRecord('generic', undefined);
    const long = `https://log.example/${'x'.repeat(1000)}`;
    expect(at(`${long}1`, record)).not.toBe(at(`${long}2`, record));
  });
});

describe('where a record may come from', () => {
  it('is the site of its page, with the page’s id', () => {
    const strava = new URL('https://www.strava.com/activities/15');
    expect(mayComeFrom(strava, { site: 'strava', id: '15' })).toBe(true);
    expect(mayComeFrom(strava, { site: 'strava', id: '16' })).toBe(false);
    expect(mayComeFrom(strava, { site: 'generic' })).toBe(false);
    const own = new URL('https://log.example/workouts/9aB');
    expect(addedSite(own)?.kindOf(own)).toBe('maybe');
    expect(mayComeFrom(own, { site: 'garmin-connect', id: '9aB' })).toBe(false);
  });
});
