import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addonBase,
  clickInPanel,
  clickOnText,
  type FirefoxRun,
  go,
  installAddon,
  launchFirefox,
  panelText,
  setSitePermission,
  waitForPanel,
} from '../../scripts/browser/firefox';
import { type FixtureSite, startFixtureSite } from '../../scripts/browser/fixture-site';
import type { Marionette } from '../../scripts/browser/marionette';
import { demoSite } from '../../scripts/demo/demo-site';
import { otherHosts, otherSitePage } from '../../scripts/demo/other-site-pages';

const build = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let site: FixtureSite;
let firefox: FirefoxRun;
let m: Marionette;

beforeAll(async () => {
  const strava = demoSite();
  site = await startFixtureSite(
    (host, address) => (host === 'www.strava.com' ? strava(host, address) : otherSitePage(host, address)),
    ['www.strava.com', ...otherHosts],
  );
  firefox = await launchFirefox(site);
  m = firefox.m;
  await installAddon(m, build);
});
afterAll(async () => {
  await firefox.quit();
  site.close();
});

const hosts = () => m.inPage(() => document.querySelectorAll('crampwise-panel').length);

async function openPanel(): Promise<string> {
  const now = await waitForPanel(m, /\S/, 15_000);
  if (now.length < 400) await clickInPanel(m, 'Crampwise');
  return waitForPanel(m, /[\s\S]{400}/);
}

async function press(css: string): Promise<void> {
  const element = (await m.send('WebDriver:FindElement', { using: 'css selector', value: css })) as object;
  await m.send('WebDriver:ElementClick', { id: Object.values(element)[0] });
}

describe('sites that the athlete adds, in Firefox', () => {
  it('Garmin Connect is asked for from the list, read, followed, and let go', async () => {
    await go(m, `${addonBase}/popup.html`);
    await pause(500);
    await clickOnText(m, 'summary', 'Where to show it');
    await clickOnText(m, '.row label', 'Garmin Connect');
    await pause(800);
    await go(m, 'https://connect.garmin.com/app/activity/99123400001');
    expect(await openPanel()).toContain('33 °C');
    await press('#next');
    await waitForPanel(m, '5 of 7', 15_000);
    const second = await openPanel();
    expect(second).toContain('Krampf in der linken Wade');
    expect(second).not.toContain('33 °C');
    expect(await hosts()).toBe(1);

    await go(m, `${addonBase}/popup.html`);
    await pause(500);
    await clickOnText(m, 'summary', 'Where to show it');
    await clickOnText(m, '.row label', 'Garmin Connect');
    await pause(800);
    await go(m, 'https://connect.garmin.com/app/activity/99123400001');
    await pause(1500);
    expect(await hosts()).toBe(0);
  });

  it('a workout page in a layout nobody knows: says what was looked for, and becomes the real panel when figures come', async () => {
    await setSitePermission(m, 'https://connect.garmin.com/*', true);
    await pause(500);
    await go(m, 'https://connect.garmin.com/app/activity/99123400777');
    await waitForPanel(m, 'We could not read this workout', 15_000);
    const text = await openPanel();
    expect(text).toContain('What we looked for');
    expect(text).toMatch(/Distance\s*Not found/);
    await clickInPanel(m, 'Enter it myself');
    await waitForPanel(m, 'Add');
    await press('#late');
    expect(await waitForPanel(m, '33 °C', 15_000)).not.toContain('could not read');
  });

  it('TrainingPeaks: the panel comes and goes with the quick view', async () => {
    await setSitePermission(m, 'https://app.trainingpeaks.com/*', true);
    await go(m, 'https://app.trainingpeaks.com/#calendar');
    await pause(500);
    await press('#done');
    expect(await openPanel()).toContain('Hamstring cramp at hour four');
    await press('#closeIcon');
    for (let i = 0; i < 30 && (await hosts()) > 0; i++) await pause(200);
    expect(await hosts()).toBe(0);
    await press('#done');
    await waitForPanel(m, 'You noted a cramp', 15_000);
  });

  it('a log of one’s own, on its own address; taking the permission back ends it on the open page', async () => {
    await setSitePermission(m, 'https://log.example/*', true);
    await pause(500);
    await go(m, 'https://log.example/workouts/99abCDefGHijkl');
    expect(await openPanel()).toContain('Quad cramp on the last climb');
    await setSitePermission(m, 'https://log.example/*', false);
    for (let i = 0; i < 30 && (await hosts()) > 0; i++) await pause(200);
    expect(await hosts()).toBe(0);
    expect(await panelText(m)).toBe('');
  });

  it('a site nobody described is read by its labels', async () => {
    await setSitePermission(m, 'https://traning.example/*', true);
    await pause(500);
    await go(m, 'https://traning.example/pass/7');
    expect(await openPanel()).toContain('Kramp i vaden');
  });
});
