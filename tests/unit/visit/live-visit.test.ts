import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sent = vi.hoisted(() => ({
  records: [] as unknown[],
  unread: [] as string[],
  left: 0,
  off: false,
  show: true,
}));
vi.mock('../../../lib/visit/send-workout', () => ({
  sendWorkout: async (record: unknown) => {
    sent.records.push(record);
    return { show: sent.show, off: sent.off, workout: 'log:1' };
  },
  sendUnread: async (why: string) => void sent.unread.push(why),
  sendLeft: async () => void sent.left++,
}));

import { addedSite } from '../../../lib/sites/every-address';
import type { SiteAdapter } from '../../../lib/sites/site-adapter';
import { followWorkouts } from '../../../lib/visit/follow-workouts';
import { startLiveVisit } from '../../../lib/visit/live-visit';
import { onlyOurs } from '../../../lib/visit/page-changes';
import { notOnPage, seen } from '../../../lib/workout/reading';
import { blankRecord, type WorkoutRecord } from '../../../lib/workout/workout-record';

const url = new URL('https://log.example/workouts/1');
const address = addedSite(url);

/** An app whose page shows `minutes` of a workout (and perhaps its title), or nothing yet. */
function app() {
  const page = {
    minutes: undefined as number | undefined,
    title: undefined as string | undefined,
    shown: '1' as string | undefined,
    reads: 0,
  };
  const adapter = {
    address: { ...address, kindOf: () => 'workout' },
    ready: () => page.minutes !== undefined,
    read: () => {
      page.reads++;
      const movingSeconds = seen((page.minutes ?? 0) * 60, `${page.minutes} min`);
      const title = page.title ? seen(page.title, page.title) : notOnPage;
      return { page: 'workout', workout: { ...blankRecord('generic', undefined), movingSeconds, title } };
    },
    shown: () => page.shown,
    place: (document: Document, host: HTMLElement) => {
      document.body.append(host);
      return true;
    },
  } as unknown as SiteAdapter;
  const reader = new AbortController();
  let off = 0;
  const start = (before?: WorkoutRecord) =>
    startLiveVisit(
      adapter,
      'k',
      url,
      before,
      reader.signal,
      () => true,
      () => {
        off++;
      },
    );
  return { page, adapter, start, signal: reader.signal, end: () => reader.abort(), offs: () => off };
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(sent, { records: [], unread: [], left: 0, off: false, show: true });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a workout in an app that fills its page as it goes', () => {
  it('is sent once it is there, and again only when it changed', async () => {
    const { page, start, end } = app();
    const visit = start();
    await wait(1000);
    expect(sent.records).toHaveLength(0);
    page.minutes = 90;
    await wait(1000);
    expect(sent.records).toHaveLength(1);
    visit.look();
    await wait(3000);
    expect(sent.records).toHaveLength(1);
    page.minutes = 91;
    visit.look();
    await wait(3000);
    expect(sent.records).toHaveLength(2);
    end();
  });

  it('does not take the values of the workout before for its own', async () => {
    const { page, start, end } = app();
    page.minutes = 90;
    const first = start();
    await wait(100);
    const before = first.last();
    first.end();
    expect(sent.records).toHaveLength(1);
    start(before);
    await wait(2000);
    expect(sent.records).toHaveLength(1);
    page.minutes = 45;
    await wait(1500);
    expect(sent.records).toHaveLength(2);
    end();
  });

  it('believes them after four seconds: two workouts may look the same', async () => {
    const { page, start, end } = app();
    page.minutes = 90;
    const first = start();
    await wait(100);
    first.end();
    start(first.last());
    await wait(6000);
    expect(sent.records).toHaveLength(2);
    end();
  });

  it('gets a panel that says it is unread after eight seconds, once, and the real one when it is read after all', async () => {
    const { page, start, end } = app();
    const visit = start();
    await wait(30_000);
    expect(sent.records).toEqual([blankRecord(address?.site ?? '', undefined)]);
    expect(visit.stands()).toBe(true);
    page.minutes = 50;
    visit.look();
    await wait(2000);
    expect(sent.records).toHaveLength(2);
    end();
  });

  it('is said to be unread in the popup where the page has no place for a panel', async () => {
    const { adapter, start, end } = app();
    (adapter as { place: unknown }).place = () => false;
    start();
    await wait(30_000);
    expect(sent.unread).toEqual(['no-place']);
    end();
  });

  it('reads a page that never rests at most twenty times', async () => {
    const { page, start, end } = app();
    page.minutes = 1;
    const visit = start();
    for (let i = 2; i < 80; i++) {
      page.minutes = i;
      visit.look();
      await wait(2000);
    }
    expect(sent.records.length).toBeLessThanOrEqual(20);
    end();
  });

  it('stops when reading is off, and leaves no timer behind when it ends', async () => {
    const { page, start, end, offs } = app();
    Object.assign(sent, { off: true, show: false });
    page.minutes = 90;
    const visit = start();
    await wait(100);
    expect(offs()).toBe(1);
    expect(visit.stands()).toBe(false);
    end();
    const { reads } = page;
    await wait(60_000);
    expect(page.reads).toBe(reads);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('one workout after the other in one page', () => {
  const follow = () => {
    const made = app();
    const reader = { signal: made.signal, alive: () => true };
    return {
      ...made,
      workouts: followWorkouts(
        () => made.adapter,
        reader,
        () => undefined,
      ),
    };
  };

  it('remembers the first one’s values over a second that was left before it was read', async () => {
    const { page, workouts, end } = follow();
    page.minutes = 90;
    workouts.arrive();
    await wait(100);
    expect(sent.records).toHaveLength(1);
    page.shown = '2';
    workouts.arrive();
    await wait(300);
    page.shown = '3';
    workouts.arrive();
    await wait(3000);
    expect(sent.records).toHaveLength(1);
    page.minutes = 30;
    await wait(1500);
    expect(sent.records).toHaveLength(2);
    expect(sent.records[1]).toMatchObject({ movingSeconds: { found: 1800 } });
    end();
  });

  it('remembers them over a page without a workout, and says that the workout was left', async () => {
    const { page, workouts, end } = follow();
    page.minutes = 90;
    workouts.arrive();
    await wait(100);
    page.shown = undefined;
    workouts.arrive();
    await wait(100);
    expect(sent.left).toBe(1);
    page.shown = '2';
    workouts.arrive();
    await wait(3000);
    expect(sent.records).toHaveLength(1);
    expect(sent.left).toBe(1);
    end();
  });

  it('believes a workout that is opened again at once, but not when another one began meanwhile', async () => {
    const { page, workouts, end } = follow();
    const open = async (shown: string | undefined) => {
      page.shown = shown;
      workouts.arrive();
      await wait(300);
    };
    page.minutes = 90;
    await open('1');
    await open(undefined);
    await open('1');
    expect(sent.records).toHaveLength(2);
    await open('2');
    await open('1');
    expect(sent.records).toHaveLength(2);
    end();
  });

  it('believes at once what another adapter reads at the same address, as it is the same workout', async () => {
    const { page, adapter, signal, end } = app();
    const byAddress = { ...adapter, shown: undefined as never };
    const labels = { ...byAddress, address: { ...byAddress.address, site: 'labels' } };
    let now = labels;
    const workouts = followWorkouts(
      () => now,
      { signal, alive: () => true },
      () => undefined,
    );
    page.minutes = 90;
    workouts.arrive();
    await wait(100);
    now = byAddress;
    workouts.arrive();
    await wait(100);
    expect(sent.records).toHaveLength(2);
    end();
  });

  it('does not believe old numbers under a new title', async () => {
    const { page, workouts, end } = follow();
    Object.assign(page, { minutes: 90, title: 'Long run' });
    workouts.arrive();
    await wait(100);
    Object.assign(page, { shown: '2', title: 'Easy run' });
    workouts.arrive();
    await wait(2500);
    expect(sent.records).toHaveLength(1);
    page.minutes = 40;
    await wait(1500);
    expect(sent.records).toHaveLength(2);
    expect(sent.records[1]).toMatchObject({ movingSeconds: { found: 2400 }, title: { found: 'Easy run' } });
    end();
  });

  it('waits after a navigation until two looks found the same', async () => {
    const { page, workouts, end } = follow();
    page.minutes = 90;
    workouts.arrive();
    await wait(100);
    Object.assign(page, { shown: '2', minutes: 1 });
    workouts.arrive();
    await wait(300);
    page.minutes = 40;
    workouts.arrive();
    await wait(1500);
    expect(sent.records.slice(1)).toMatchObject([{ movingSeconds: { found: 2400 } }]);
    end();
  });

  it('looks again by itself for ten seconds, as fields change without a sign', async () => {
    const { page, workouts, end } = follow();
    page.minutes = 90;
    workouts.arrive();
    await wait(5000);
    page.minutes = 91;
    await wait(2000);
    expect(sent.records).toHaveLength(2);
    await wait(20_000);
    const { reads } = page;
    await wait(20_000);
    expect(page.reads).toBe(reads);
    end();
  });
});

describe('what changes in a page', () => {
  const change = (type: MutationRecordType, ...added: Node[]) => ({
    type,
    addedNodes: added as unknown as NodeList,
    removedNodes: [] as unknown as NodeList,
  });
  const panel = () => document.createElement('crampwise-panel');

  it('is the page’s own when a text changed in place, and ours when only the panel came or went', () => {
    expect(onlyOurs([change('characterData')])).toBe(false);
    expect(onlyOurs([change('childList', panel()), change('characterData')])).toBe(false);
    expect(onlyOurs([change('childList', panel())])).toBe(true);
    expect(onlyOurs([change('childList', panel(), document.createElement('p'))])).toBe(false);
  });
});
