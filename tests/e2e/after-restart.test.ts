import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allowedBuild } from '../../scripts/bench/allowed-build';
import { launchChromium, panelProbe } from '../../scripts/browser/chromium';
import {
  addonBase,
  clickOnText,
  go,
  installInProfile,
  launchFirefox,
  waitForPanel,
} from '../../scripts/browser/firefox';
import { type FixtureSite, startFixtureSite } from '../../scripts/browser/fixture-site';
import { otherHosts, otherSitePage } from '../../scripts/demo/other-site-pages';
import { chromeBuild, popupOver } from './chromium-run';

const workout = 'https://traning.example/pass/7';
const readIt = 'Read workouts on this site';
const folder = mkdtempSync(path.join(tmpdir(), 'restart-'));
let site: FixtureSite;

beforeAll(async () => {
  site = await startFixtureSite(otherSitePage, [...otherHosts]);
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a site the athlete added is read after Chromium was closed and opened again, and one let go is not', async () => {
  const build = allowedBuild(chromeBuild, otherHosts);
  const open = async () => {
    const run = await launchChromium(site, [build.directory], { profile: path.join(folder, 'chromium') });
    const page = await run.ctx.newPage();
    await page.goto(workout);
    const panel = await panelProbe(run.ctx, page);
    const popup = () => popupOver(run, page);
    return { ...run, page, panel, popup };
  };

  const first = await open();
  const asked = await first.popup();
  await asked.getByRole('button', { name: readIt }).click();
  await first.panel.waitFor('krampfaktorer', 15_000);
  await first.ctx.close();

  const second = await open();
  await second.panel.waitFor('krampfaktorer', 15_000);
  const popup = await second.popup();
  await popup.locator('summary', { hasText: 'Where to show it' }).click();
  await popup.getByRole('switch', { name: 'traning.example' }).click();
  await expect.poll(() => second.panel.hosts(), { timeout: 5000 }).toBe(0);
  await second.ctx.close();

  const third = await open();
  await third.page.waitForTimeout(1500);
  expect(await third.panel.hosts()).toBe(0);
  await (await third.popup()).getByRole('button', { name: readIt }).waitFor();
  await third.ctx.close();
  build.remove();
});

it('a site the athlete added is read after Firefox was closed and opened again', async () => {
  const profile = path.join(folder, 'firefox');
  installInProfile(profile, path.resolve(import.meta.dirname, '../../.output/firefox-mv3'));
  const address = 'https://connect.garmin.com/app/activity/99123400001';

  const first = await launchFirefox(site, true, profile);
  await go(first.m, `${addonBase}/popup.html`);
  await first.m.send('WebDriver:SetTimeouts', { implicit: 10_000 });
  await clickOnText(first.m, 'summary', 'Where to show it');
  await clickOnText(first.m, '.row label', 'Garmin Connect');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await go(first.m, address);
  await waitForPanel(first.m, /of 7/, 15_000);
  await first.quit();

  const second = await launchFirefox(site, true, profile);
  await go(second.m, address);
  await waitForPanel(second.m, /of 7/, 15_000);
  await second.quit();
});
