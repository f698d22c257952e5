import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { coerceProfile, profileItem } from '../../../lib/settings/profile';
import { coerceSettings, patched, settingsItem, settingsPatch } from '../../../lib/settings/settings';
import { coerceMemory, forgetOldest, memoryOf } from '../../../lib/settings/workout-memory';

beforeEach(() => fakeBrowser.reset());

describe('whatever is stored', () => {
  it('comes out whole, and a second reading changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        for (const coerce of [coerceSettings, coerceProfile, coerceMemory]) {
          const once = coerce(raw);
          expect(coerce(once)).toEqual(once);
        }
        expect(typeof coerceSettings(raw).on).toBe('boolean');
      }),
    );
  });

  it('keeps the good half of a half-broken value', () => {
    expect(coerceSettings({ on: false, units: 7, kinds: { heat: false, you: 'x' } })).toMatchObject({
      on: false,
      units: 'page',
      kinds: { heat: false, you: true },
    });
    expect(coerceMemory({ values: { temperatureC: '31', effort: 'race' }, hidden: true })).toMatchObject({
      values: { effort: 'race' },
      hidden: true,
    });
  });

  it('takes a language it knows, and is automatic for any other', () => {
    expect(coerceSettings({ language: 'ja' }).language).toBe('ja');
    expect(coerceSettings({ language: 'xx' }).language).toBe('auto');
    const german = patched(coerceSettings({}), { language: 'de' });
    expect(german.language).toBe('de');
    expect(patched(german, { on: false }).language).toBe('de');
  });

  it('drops an answer that cannot be, and keeps the others', () => {
    expect(
      coerceProfile({ age: 3, sex: 'male', chronicConditions: 'two', usualMinutes: 70, lowCarbDiet: false }),
    ).toEqual({ sex: 'male', usualMinutes: 70, lowCarbDiet: false });
  });

  it('never opens a panel by itself, nor shows it on other people’s workouts, by default', () => {
    expect(coerceSettings(undefined)).toMatchObject({ on: true, openFrom: 'never', othersWorkouts: false });
  });
});

describe('saving', () => {
  it('keeps settings in the synced area and answers in the local one', async () => {
    await settingsItem.change((now) => patched(now, { units: 'imperial' }));
    await profileItem.change((now) => ({ ...now, crampedBefore: true }));
    expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toEqual(['settings']);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['profile']);
    expect(await settingsItem.read()).toMatchObject({ units: 'imperial', on: true });
    expect(await profileItem.read()).toEqual({ crampedBefore: true });
  });

  it('loses no change when a hundred come at once', async () => {
    const memory = memoryOf('strava:1');
    await Promise.all(Array.from({ length: 100 }, () => memory.change((m) => ({ ...m, at: m.at + 1 }))));
    expect((await memory.read()).at).toBe(100);
  });

  it('keeps both when two windows change settings at once, also two kinds of one group', async () => {
    const patches = [
      { language: 'ja' },
      { units: 'imperial' },
      { kinds: { heat: false } },
      { kinds: { you: false } },
    ];
    await Promise.all(
      patches.map((patch) => settingsItem.change((now) => patched(now, v.parse(settingsPatch, patch)))),
    );
    expect(await settingsItem.read()).toMatchObject({
      language: 'ja',
      units: 'imperial',
      kinds: { heat: false, you: false, notes: true },
    });
  });

  it('says when the sync area is full, and keeps what stood there', async () => {
    await settingsItem.change((now) => patched(now, { language: 'de' }));
    const { set } = fakeBrowser.storage.sync;
    fakeBrowser.storage.sync.set = (() =>
      Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota'))) as typeof set;
    expect(await settingsItem.change((now) => patched(now, { language: 'ja' }))).toBe('not-saved');
    fakeBrowser.storage.sync.set = set;
    expect((await settingsItem.read()).language).toBe('de');
  });

  it('leaves what a newer version wrote as it is, and still reads it', async () => {
    await fakeBrowser.storage.sync.set({ settings: { version: 99, on: false, tomorrow: true } });
    expect(await settingsItem.read()).toMatchObject({ on: false });
    expect(await settingsItem.change((now) => patched(now, { on: true }))).toBe('newer-version');
    expect(await fakeBrowser.storage.sync.get('settings')).toEqual({
      settings: { version: 99, on: false, tomorrow: true },
    });
  });

  it('says so when the browser refuses, reads defaults, and goes on', async () => {
    const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const { set, get } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = refuse as typeof set;
    expect(await profileItem.change((now) => now)).toBe('not-saved');
    fakeBrowser.storage.local.set = set;
    fakeBrowser.storage.local.get = (() => refuse()) as unknown as typeof get;
    expect(await profileItem.read()).toEqual({});
    fakeBrowser.storage.local.get = get;
    expect(await profileItem.change((now) => ({ ...now, crampedBefore: false }))).toBe('saved');
  });

  it('tells every context of a change', async () => {
    const seen: unknown[] = [];
    const stop = profileItem.watch((value) => seen.push(value));
    await profileItem.change(() => ({ crampedBefore: true }));
    await profileItem.remove();
    stop();
    await profileItem.change(() => ({ crampedBefore: false }));
    expect(seen).toEqual([{ crampedBefore: true }, {}]);
  });

  it('forgets the oldest workouts first, and only beyond 2000', async () => {
    const entries = Array.from(
      { length: 2003 },
      (_, i) => [`workout:strava:${i}`, { version: 1, at: i }] as const,
    );
    await fakeBrowser.storage.local.set({ ...Object.fromEntries(entries), profile: { version: 1 } });
    await forgetOldest();
    const left = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(left).toHaveLength(2001);
    expect(left).not.toContain('workout:strava:2');
    expect(left).toContain('workout:strava:3');
    expect(left).toContain('profile');
  });
});
