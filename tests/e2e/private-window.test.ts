import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addonBase,
  clickInPanel,
  type FirefoxRun,
  go,
  launchFirefox,
  panelText,
  waitForPanel,
} from '../../scripts/browser/firefox';
import { type FixtureSite, startFixtureSite } from '../../scripts/browser/fixture-site';
import type { Marionette } from '../../scripts/browser/marionette';
import { demoSite } from '../../scripts/demo/demo-site';
import { noTemperature } from '../../scripts/demo/workouts';

// In Firefox, where a test may allow an add-on in private windows as an athlete does. The same code runs in Chromium.
const build = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const address = `https://www.strava.com/activities/${noTemperature.id}`;

let site: FixtureSite;
let firefox: FirefoxRun;
let m: Marionette;

beforeAll(async () => {
  site = await startFixtureSite(demoSite());
  firefox = await launchFirefox(site);
  m = firefox.m;
  await m.send('Addon:Install', { path: build, temporary: true, allowPrivateBrowsing: true });
});
afterAll(async () => {
  await firefox.quit();
  site.close();
});

const openPanel = async () => {
  await waitForPanel(m, /\S/);
  await clickInPanel(m, 'Crampwise');
  return waitForPanel(m, 'not medical advice');
};

/** All that is stored, as text, by area; looked at from a page of ours. */
async function stored(): Promise<Record<'local' | 'sync' | 'session', string>> {
  await go(m, `${addonBase}/privacy.html`);
  return m.inPage(async () => {
    type Area = { get(key: null): Promise<object> };
    const { storage } = (
      globalThis as unknown as { browser: { storage: Record<'local' | 'sync' | 'session', Area> } }
    ).browser;
    const text = async (area: Area) => JSON.stringify(await area.get(null));
    return {
      local: await text(storage.local),
      sync: await text(storage.sync),
      session: await text(storage.session),
    };
  });
}

describe('in a private window', () => {
  it('an answer holds for the tab, is written nowhere, and goes with the window', async () => {
    const before = await stored();
    const usual = (await m.send('WebDriver:GetWindowHandle')) as string;
    const made = (await m.send('WebDriver:NewWindow', { type: 'window', private: true })) as {
      handle: string;
    };
    const secret = made.handle;
    await m.send('WebDriver:SwitchToWindow', { handle: secret });
    await go(m, address);
    const asPrivate = await m.inBrowser(() => {
      // @ts-expect-error Firefox's own globals
      return PrivateBrowsingUtils.isWindowPrivate(Services.wm.getMostRecentWindow('navigator:browser'));
    });
    expect(asPrivate).toBe(true);

    const hits = site.hits.length;
    expect(await openPanel()).not.toContain('You noted a cramp');
    await clickInPanel(m, 'Yes');
    await waitForPanel(m, 'You noted a cramp');
    expect(await panelText(m)).toContain('Not saved in a private window');
    await go(m, address);
    await waitForPanel(m, 'You noted a cramp');
    expect(site.hits.slice(hits).filter((hit) => !/activities|favicon/.test(hit))).toEqual([]);

    await m.send('WebDriver:SwitchToWindow', { handle: usual });
    const during = await stored();
    expect([during.local, during.sync]).toEqual([before.local, before.sync]);
    expect(during.local + during.sync).not.toContain('workout:');
    expect(during.session).toContain('"event":"yes"');

    await m.send('WebDriver:SwitchToWindow', { handle: secret });
    await m.send('WebDriver:CloseWindow');
    await m.send('WebDriver:SwitchToWindow', { handle: usual });
    expect((await stored()).session).not.toContain('"event":"yes"');
    await go(m, address);
    expect(await openPanel()).not.toContain('You noted a cramp');
  });
});
