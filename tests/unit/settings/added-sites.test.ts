import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { workoutName } from '../../../entrypoints/background/workout-name';
import { addedSitesItem, coerceAddedSites } from '../../../lib/settings/added-sites';
import { addedSite, mayComeFrom } from '../../../lib/sites/every-address';
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

/** A browser's list of registered scripts. */
const scripts = () => {
  const list: { id: string; matches?: string[] }[] = [];
  Object.assign(fakeBrowser, {
    scripting: {
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

  it('is the address where nothing else is known, with a route behind # but no anchor', () => {
    const record = blankRecord('generic', undefined);
    expect(at('https://log.example/pass/7?x=1#part', record)).toBe('generic@log.example:/pass/7?x=1');
    expect(at('https://log.example/#/pass/7', record)).toBe('generic@log.example:/#/pass/7');
    expect(at(`https://log.example/${'x'.repeat(2000)}`, record).length).toBeLessThanOrEqual(300);
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
