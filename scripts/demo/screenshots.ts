import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, panelProbe } from '../browser/chromium';
import { startFixtureSite } from '../browser/fixture-site';
import { demoSite } from './demo-site';
import { coolShortRide, fastStart, hotLongRun, nearCramp, noTemperature, redFlagRun } from './workouts';

const states = {
  many: hotLongRun,
  none: coolShortRide,
  'doctor-card': redFlagRun,
  'no-temperature': noTemperature,
  near: nearCramp,
  splits: fastStart,
};

/** `npm run screenshots [-- DIR]`: pictures of the real extension, light and dark, wide and narrow. */
export async function screenshots(args: readonly string[]): Promise<number> {
  const out = path.resolve(args[0] ?? 'docs/pictures');
  mkdirSync(out, { recursive: true });
  const few = args[0] === undefined;
  for (const tone of ['light', 'dark'] as const) {
    for (const [width, name] of [
      [1000, 'wide'],
      [400, 'narrow'],
    ] as const) {
      // The README needs a handful; a look at everything is asked for with a folder.
      if (few && name === 'narrow') continue;
      await takeAll(out, tone, width, `${name}-${tone}`, few);
    }
  }
  console.log(`Pictures are in ${path.relative('.', out)}/`);
  return 0;
}

async function takeAll(
  out: string,
  tone: 'light' | 'dark',
  width: number,
  suffix: string,
  few: boolean,
): Promise<void> {
  const site = await startFixtureSite(demoSite());
  const { ctx, id } = await launchChromium(site, [path.resolve('.output/chrome-mv3')], {
    dark: tone === 'dark',
    width,
    height: 900,
  });
  const file = (name: string) => path.join(out, `${name}-${suffix}.png`);
  const page = await ctx.newPage();
  const panel = await panelProbe(ctx, page);
  for (const [name, workout] of Object.entries(states)) {
    if (few && !['many', 'doctor-card'].includes(name)) continue;
    await page.goto(`https://www.strava.com/activities/${workout.id}${tone === 'dark' ? '?dark' : ''}`);
    await panel.open();
    if (workout === fastStart) await panel.waitFor('A fast start');
    await page.mouse.move(5, 5);
    await shoot(page, 'crampwise-panel', file(`panel-${name}`));
  }
  if (!few) {
    await whyAndDetails(panel, page, id);
    await shoot(page, 'crampwise-panel', file('panel-why'));
  }
  const own = await ctx.newPage();
  await own.setViewportSize({ width: width === 400 ? 320 : 360, height: 900 });
  for (const name of ['popup', 'sidepanel'] as const) {
    await own.goto(`chrome-extension://${id}/${name}.html`);
    await own.waitForSelector('#app > *');
    if (name === 'popup' && !few)
      await own.evaluate(() =>
        document.querySelectorAll('details').forEach((d) => {
          d.removeAttribute('name');
          d.open = true;
        }),
      );
    await own.waitForTimeout(200);
    await own.screenshot({ path: file(name), fullPage: !few || name === 'popup' });
  }
  if (!few) {
    for (const section of ['doctor', 'fluids', 'next']) {
      await own.goto('about:blank');
      await own.goto(`chrome-extension://${id}/sidepanel.html#${section}`);
      await own.locator(`#${section}[open]`).waitFor();
      if (section === 'doctor')
        for (const sign of ['Dark urine', 'Back pain together'])
          await own.locator('.check label', { hasText: sign }).click();
      await own.waitForTimeout(200);
      await own.screenshot({ path: file(`sidepanel-${section}`), fullPage: true });
    }
  }
  await ctx.close();
  site.close();
}

/** A workout with every kind of row, each "Why?" and the details open. */
async function whyAndDetails(
  panel: Awaited<ReturnType<typeof panelProbe>>,
  page: Page,
  id: string,
): Promise<void> {
  const popup = await page.context().newPage();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.locator('summary', { hasText: 'About you' }).click();
  const answer = (question: string, choice: string) =>
    popup.getByRole('group', { name: question }).locator('label', { hasText: choice }).first().click();
  await answer('Have you cramped', 'Yes');
  await answer('Strength sessions', '2 or more');
  await answer('Do cramps run', 'Yes');
  await answer('Do you sweat a lot', 'Yes');
  await popup.close();
  await page.bringToFront();
  await page.goto(page.url().replace(fastStart.id, hotLongRun.id));
  await panel.open();
  await panel.waitFor('You have cramped before');
  await panel.click('Why?');
  await panel.click('What you cannot change');
  await page.mouse.move(5, 5);
}

/** The panel with a margin of the page around it. */
async function shoot(page: Page, selector: string, file: string): Promise<void> {
  await page.waitForTimeout(150);
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error('no panel to take a picture of');
  const around = 16;
  await page.screenshot({
    path: file,
    fullPage: true,
    clip: {
      x: Math.max(0, box.x - around),
      y: box.y - around,
      width: box.width + 2 * around,
      height: box.height + 2 * around,
    },
  });
}
