import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Handler = (message: { data: unknown; sender: object }) => unknown;
const wire = vi.hoisted(() => ({
  handlers: {} as Record<string, unknown>,
  sent: [] as { type: string; data: unknown; tabId: number | undefined }[],
}));
vi.mock('../../../lib/protocol/messages', () => ({
  onMessage: (type: string, handler: unknown) => {
    wire.handlers[type] = handler;
  },
  sendMessage: async (type: string, data: unknown, to?: { tabId: number }) =>
    void wire.sent.push({ type, data, tabId: to?.tabId }),
}));

import background from '../../../entrypoints/background/index';
import { statusOf } from '../../../entrypoints/background/status';
import { rememberVisit, visitOf } from '../../../entrypoints/background/visits';
import { addedSitesItem } from '../../../lib/settings/added-sites';
import { seen } from '../../../lib/workout/reading';
import { blankRecord } from '../../../lib/workout/workout-record';

const log = 'https://log.example:8443';
const strava = 'https://www.strava.com/activities/15';
let tabs: { id: number; url?: string }[] = [];
let allowed: string[] = [];
let injected: () => Promise<unknown[]> = async () => [];

const nothing = new Proxy({}, { get: () => async () => undefined });
const listener = { addListener: () => undefined };

beforeEach(async () => {
  fakeBrowser.reset();
  wire.sent.length = 0;
  tabs = [];
  allowed = ['https://www.strava.com/*', 'https://log.example/*'];
  injected = async () => [];
  Object.assign(fakeBrowser, {
    action: nothing,
    commands: { onCommand: listener },
    i18n: { getUILanguage: () => 'en' },
    contextMenus: { onClicked: listener },
    scripting: {
      executeScript: () => injected(),
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((o) => allowed.includes(o)),
      remove: async ({ origins }: { origins: string[] }) => {
        allowed = allowed.filter((o) => !origins.includes(o));
        return true;
      },
      onAdded: listener,
      onRemoved: listener,
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => tabs) as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) =>
    tabs.find((tab) => tab.id === id)) as never);
  await addedSitesItem.change(() => ({ patterns: ['https://log.example/*'], origins: [log] }));
  background.main();
});
afterEach(() => vi.restoreAllMocks());

const from = (tabId: number, url: string) => ({
  id: fakeBrowser.runtime.id,
  url,
  frameId: 0,
  tab: { id: tabId },
});
const say = (type: string, data: unknown, sender: object) =>
  (wire.handlers[type] as Handler)({ data, sender });
const ownPage = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/' as never) });
const visit = (address: string) => ({
  page: 'workout' as const,
  workout: `w ${address}`,
  address,
  language: 'en',
  privateWindow: false,
  record: { ...blankRecord('strava', '15'), movingSeconds: seen(3600, '1:00:00') },
});

describe('whether a page may be read', () => {
  it('depends on its origin, not just its host', async () => {
    const may = (address: string) => say('mayRead', { address }, from(1, address));
    expect(await may(`${log}/day/1`)).toBe(true);
    expect(await may('https://log.example:5001/admin')).toBe(false);
    expect(await may('https://log.example/')).toBe(false);
    expect(await may(strava)).toBe(true);
  });
});

describe('a page of a site that is read, without a workout that we know', () => {
  it('says so, with the site for a report', async () => {
    tabs = [{ id: 1, url: `${log}/day/1` }];
    expect(await statusOf(1)).toEqual({ state: 'unsupported', read: 'generic' });
    tabs = [{ id: 1, url: 'https://log.example:5001/admin' }];
    expect(await statusOf(1)).toMatchObject({ state: 'addable', origin: 'https://log.example:5001' });
  });
});

describe('a workout that was closed while its page stays', () => {
  it('is forgotten, and popup and toolbar are told', async () => {
    tabs = [{ id: 1, url: `${log}/day/1` }];
    await rememberVisit(1, visit(`${log}/day/1`));
    await say('workoutLeft', { address: `${log}/day/1` }, from(1, `${log}/day/1`));
    expect(await visitOf(1)).toBeUndefined();
    expect(wire.sent).toContainEqual({ type: 'statusChanged', data: { tabId: 1 }, tabId: undefined });
  });
});

describe('a site that is not wanted any more', () => {
  it('is told so in all its tabs, those without a workout too; others go on', async () => {
    tabs = [{ id: 1, url: `${log}/day/1` }, { id: 2, url: strava }, { id: 3 }];
    await say('dropSites', { origins: ['https://log.example/*'] }, ownPage());
    const stopped = wire.sent.filter((m) => m.type === 'readAgain').map((m) => m.tabId);
    expect(stopped.sort()).toEqual([1, 3]);
  });
});

describe('a second look at a page in which nothing was recognised', () => {
  const unread = () => say('pageUnread', { address: strava, why: 'not-recognised' }, from(2, strava));

  it('does not take the place of a visit that came meanwhile', async () => {
    tabs = [{ id: 2, url: strava }];
    const newer = visit('https://www.strava.com/activities/16');
    injected = async () => {
      await rememberVisit(2, newer);
      return [];
    };
    await unread();
    expect(await visitOf(2)).toEqual(newer);
    injected = async () => [];
    await unread();
    expect(await visitOf(2)).toMatchObject({ page: 'unread', why: 'not-recognised' });
  });

  it('is of no use when the tab went on meanwhile', async () => {
    tabs = [{ id: 2, url: strava }];
    injected = async () => {
      tabs = [{ id: 2, url: 'https://www.strava.com/dashboard' }];
      return [];
    };
    await unread();
    expect(await visitOf(2)).toBeUndefined();
  });

  it('is not taken at a site that is not read', async () => {
    allowed = [];
    const looks = vi.fn(async () => []);
    injected = looks;
    await unread();
    expect(looks).not.toHaveBeenCalled();
    expect(await visitOf(2)).toBeUndefined();
  });
});
