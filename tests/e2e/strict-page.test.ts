import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, panelProbe } from '../../scripts/browser/chromium';
import { go, installAddon, launchFirefox, waitForPanel } from '../../scripts/browser/firefox';
import { type FixtureSite, startFixtureSite } from '../../scripts/browser/fixture-site';
import { demoSite } from '../../scripts/demo/demo-site';
import { hotLongRun } from '../../scripts/demo/workouts';
import { chromeBuild } from './chromium-run';

const policy =
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const address = `https://www.strava.com/activities/${hotLongRun.id}`;
let site: FixtureSite;

beforeAll(async () => {
  site = await startFixtureSite(demoSite(), ['www.strava.com'], policy);
});
afterAll(() => site.close());

/** What the page's console says, with or without the extension. */
async function complaintsWith(extensions: readonly string[]) {
  const { ctx } = await launchChromium(site, extensions);
  const page = await ctx.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(address);
  return { ctx, page, complaints };
}

it('in a page that allows no styles and no markup the panel stands in its own look, in Chromium', async () => {
  const without = await complaintsWith([]);
  await without.page.waitForTimeout(500);
  await without.ctx.close();
  const { ctx, page, complaints } = await complaintsWith([chromeBuild]);
  const panel = await panelProbe(ctx, page);
  await panel.waitFor('Many cramp factors');
  expect(
    await panel.inside((root) => getComputedStyle(root.querySelector('.panel') as Element).borderTopWidth),
  ).toBe('1px');
  expect(complaints.sort()).toEqual(without.complaints.sort());
  await ctx.close();
});

it('the same in Firefox', async () => {
  const { m, quit } = await launchFirefox(site);
  await installAddon(m, path.resolve(import.meta.dirname, '../../.output/firefox-mv3'));
  await go(m, address);
  await waitForPanel(m, 'Many cramp factors');
  const border = await m.inContent(() => {
    const host = document.querySelector('crampwise-panel') as
      | (Element & { openOrClosedShadowRoot?: ShadowRoot })
      | null;
    const panel = host?.openOrClosedShadowRoot?.querySelector('.panel');
    return panel ? getComputedStyle(panel).borderTopWidth : '';
  });
  expect(border).toBe('1px');
  await quit();
});
