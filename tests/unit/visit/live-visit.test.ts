import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sent = vi.hoisted(() => ({ records: [] as unknown[], unread: [] as string[], off: false, show: true }));
vi.mock('../../../lib/visit/send-workout', () => ({
  sendWorkout: async (record: unknown) => {
    sent.records.push(record);
    return { show: sent.show, off: sent.off, workout: 'log:1' };
  },
  sendUnread: async (why: string) => void sent.unread.push(why),
}));

import { addedSite } from '../../../lib/sites/every-address';
import type { SiteAdapter } from '../../../lib/sites/site-adapter';
import { startLiveVisit } from '../../../lib/visit/live-visit';
import { seen } from '../../../lib/workout/reading';
import { blankRecord } from '../../../lib/workout/workout-record';

const url = new URL('https://log.example/workouts/1');
const address = addedSite(url);

/** An app whose page shows `minutes` of a workout, or nothing yet. */
function app() {
  const page = { minutes: undefined as number | undefined, reads: 0 };
  const adapter = {
    address: { ...address, kindOf: () => 'workout' },
    ready: () => page.minutes !== undefined,
    read: () => {
      page.reads++;
      const movingSeconds = seen((page.minutes ?? 0) * 60, `${page.minutes} min`);
      return { page: 'workout', workout: { ...blankRecord('generic', undefined), movingSeconds } };
    },
    place: (document: Document, host: HTMLElement) => {
      document.body.append(host);
      return true;
    },
  } as unknown as SiteAdapter;
  const reader = new AbortController();
  let off = 0;
  const start = (before?: string) =>
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
  return { page, start, end: () => reader.abort(), offs: () => off };
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(sent, { records: [], unread: [], off: false, show: true });
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
    await wait(1000);
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

  it('is said to be unread after eight seconds, once', async () => {
    const { start, end } = app();
    start();
    await wait(30_000);
    expect(sent.unread).toEqual(['not-recognised']);
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
