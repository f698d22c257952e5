import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, panelProbe } from '../../scripts/browser/chromium';
import { type FixtureSite, startFixtureSite } from '../../scripts/browser/fixture-site';
import { demoSite } from '../../scripts/demo/demo-site';
import { noTemperature } from '../../scripts/demo/workouts';
import { chromeBuild } from './chromium-run';

const folder = mkdtempSync(path.join(tmpdir(), 'update-'));
const build = path.join(folder, 'extension');
let site: FixtureSite;
beforeAll(async () => {
  cpSync(chromeBuild, build, { recursive: true });
  site = await startFixtureSite(demoSite());
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the browser that was closed before, with its profile, and a workout in it. */
async function openAgain() {
  const { ctx, id } = await launchChromium(site, [build], { profile: path.join(folder, 'profile') });
  const page = await ctx.newPage();
  await page.goto(`https://www.strava.com/activities/${noTemperature.id}`);
  const popup = await ctx.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.waitForSelector('#app > *');
  await popup.waitForSelector('.pg.asking', { state: 'detached' });
  return { ctx, popup, panel: await panelProbe(ctx, page) };
}

function update(version: string): void {
  const file = path.join(build, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
}

it('what the athlete told and chose is there after the browser was closed and the extension updated', async () => {
  const before = await openAgain();
  await before.panel.open();
  await before.panel.click('Yes');
  await before.panel.waitFor('You noted a cramp');
  const { popup } = before;
  await popup.locator('summary', { hasText: 'Units' }).click();
  await popup.locator('label', { hasText: '°F, miles' }).click();
  await popup.locator('summary', { hasText: 'About you' }).click();
  const question = popup.locator('fieldset', { hasText: 'Have you cramped' }).first();
  await question.locator('label', { hasText: 'Yes' }).click();
  await popup.locator('summary', { hasText: 'About you' }).getByText(/^1 of/).waitFor();
  await popup.waitForTimeout(500);
  await before.ctx.close();

  update('9.9.9');
  const after = await openAgain();
  await after.panel.waitFor('You noted a cramp', 12_000);
  expect(
    await after.popup.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getManifest(): { version: string } } };
      };
      return chrome.runtime.getManifest().version;
    }),
  ).toBe('9.9.9');
  await after.popup.locator('summary', { hasText: 'Units' }).getByText('°F, miles').waitFor();
  await after.popup.locator('summary', { hasText: 'About you' }).getByText(/^1 of/).waitFor();
  await after.ctx.close();
});
