import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedBuild } from '../../scripts/bench/allowed-build';
import { launchChromium, panelProbe } from '../../scripts/browser/chromium';
import { type FixtureSite, startFixtureSite } from '../../scripts/browser/fixture-site';
import { demoSite } from '../../scripts/demo/demo-site';
import { otherHosts, otherSitePage } from '../../scripts/demo/other-site-pages';
import { chromeBuild, popupOver } from './chromium-run';

// Chromium shows a prompt for a new site that nobody can click on without a screen. So this build has been allowed
// the test's hosts beforehand: asking succeeds at once, and all that follows (the list, the registration at run time, the
// reading) is as for everybody. The real prompt's answer is tested in Firefox.
let site: FixtureSite;
let run: Awaited<ReturnType<typeof launchChromium>>;
let build: ReturnType<typeof allowedBuild>;

beforeAll(async () => {
  const strava = demoSite();
  site = await startFixtureSite(
    (host, address) => (host === 'www.strava.com' ? strava(host, address) : otherSitePage(host, address)),
    ['www.strava.com', ...otherHosts],
  );
  build = allowedBuild(chromeBuild, otherHosts);
  run = await launchChromium(site, [build.directory]);
});
afterAll(async () => {
  await run.ctx.close();
  site.close();
  build.remove();
});

async function visit(address: string) {
  const page = await run.ctx.newPage();
  await page.goto(address);
  return { page, panel: await panelProbe(run.ctx, page) };
}

const popupFor = (page: Page) => popupOver(run, page);

/** Adds the site of a page from the popup, as an athlete does; a site that is read already stays. */
async function add(page: Page): Promise<void> {
  const popup = await popupFor(page);
  await popup.waitForSelector('.pg');
  if ((await popup.getByRole('button', { name: 'Read workouts on this site' }).count()) === 0)
    return popup.close();
  await popup.getByRole('button', { name: 'Read workouts on this site' }).click();
  await popup.getByRole('button', { name: 'Read workouts on this site' }).waitFor({ state: 'detached' });
  await popup.close();
}

describe('Garmin Connect', () => {
  it('is read once it was added, and follows the arrow to the next activity without its old values', async () => {
    const { page, panel } = await visit('https://connect.garmin.com/app/activity/99123400001');
    await page.waitForTimeout(1200);
    expect(await panel.hosts()).toBe(0);
    await add(page);
    const first = await panel.open();
    expect(first).toContain('33 °C');
    expect(first).toContain('Left calf twitching at 70 km');
    await page.locator('#next').click();
    await panel.waitFor('5 of 7', 12_000);
    const now = await panel.open();
    expect(now).toContain('Krampf in der linken Wade');
    expect(now).toContain('32 °C');
    expect(now).not.toContain('33 °C');
    expect(now).not.toContain('Left calf twitching');
    expect(await panel.hosts()).toBe(1);
    await page.close();
  });

  it('is read in a new tab at once, as its script is registered', async () => {
    const { page, panel } = await visit('https://connect.garmin.com/app/activity/99123400003');
    await panel.waitFor('cramp', 10_000);
    await page.close();
  });
});

describe('a workout page in a layout nobody knows', () => {
  it('says what was looked for, gives a report without its words, and is read when its figures come after all', async () => {
    await run.ctx.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { page, panel } = await visit('https://connect.garmin.com/app/activity/99123400777');
    await add(page);
    await panel.waitFor('We could not read this workout', 15_000);
    const text = await panel.open();
    expect(text).toContain('What we looked for');
    expect(text).toMatch(/Distance ?Not found/);
    expect(text).not.toMatch(/factor/i);
    await panel.click('Copy a report');
    await panel.waitFor('Report copied.');
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('garmin');
    expect(report).toContain('<h1');
    expect(report).not.toContain('Morning');
    const popup = await popupFor(page);
    expect(await popup.locator('.pg').innerText()).toContain('could not read');
    await popup.close();
    await page.bringToFront();
    await panel.click('Enter it myself');
    await panel.waitFor('Add');
    await page.locator('#late').click();
    await panel.waitFor('33 °C', 12_000);
    expect(await panel.text()).not.toContain('could not read');
    await page.close();
  });
});

describe('TrainingPeaks', () => {
  it('shows the panel in the quick view, takes it away with it, and tells planned from done', async () => {
    const { page, panel } = await visit('https://app.trainingpeaks.com/#calendar');
    await add(page);
    await page.locator('#done').click();
    const done = await panel.open();
    expect(done).toContain('31 °C');
    expect(done).toContain('Hamstring cramp at hour four');
    await page.locator('#closeIcon').click();
    await expect.poll(() => panel.hosts(), { timeout: 5000 }).toBe(0);
    await page.locator('#plan').click();
    await panel.waitFor(/\S/, 10_000);
    await page.locator('#closeIcon').click();
    await page.locator('#done').click();
    await panel.waitFor('You noted a cramp', 10_000);
    expect(await panel.hosts()).toBe(1);
    await page.close();
  });
});

describe('a log of one’s own', () => {
  it('is recognised on its own address, once added, and let go when switched off', async () => {
    const { page, panel } = await visit('https://log.example/workouts/99abCDefGHijkl');
    await add(page);
    const text = await panel.open();
    expect(text).toContain('Quad cramp on the last climb');
    const popup = await popupFor(page);
    expect(await popup.locator('.pg').innerText()).toContain('log.example');
    await popup.locator('summary', { hasText: 'Where to show it' }).click();
    await popup.getByRole('switch', { name: 'log.example' }).click();
    await expect.poll(() => panel.hosts(), { timeout: 5000 }).toBe(0);
    await page.reload();
    await page.waitForTimeout(1500);
    expect(await panel.hosts()).toBe(0);
    await popup.close();
    await page.close();
  });
});

describe('a site nobody described', () => {
  it('is read by its labels, in its own language', async () => {
    const { page, panel } = await visit('https://traning.example/pass/7');
    await add(page);
    const text = await panel.open();
    expect(text).toContain('Kramp i vaden');
    expect(text).toContain('inte medicinsk rådgivning');
    expect(text).toMatch(/[-−]2 °C/);
    await page.close();
  });

  it('is let go with “Hide on this whole site”, and can be added again', async () => {
    const { page, panel } = await visit('https://traning.example/pass/7');
    await panel.open();
    await panel.click('Dölj för det här passet');
    await panel.waitFor('hela');
    await panel.click('hela');
    await expect.poll(() => panel.hosts(), { timeout: 5000 }).toBe(0);
    await page.reload();
    await page.waitForTimeout(1500);
    expect(await panel.hosts()).toBe(0);
    const popup = await popupFor(page);
    await popup.getByRole('button', { name: 'Read workouts on this site' }).waitFor();
    await popup.close();
    await page.close();
  });
});
