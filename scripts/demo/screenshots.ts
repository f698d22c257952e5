import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, panelProbe } from '../browser/chromium';
import { startFixtureSite } from '../browser/fixture-site';
import { demoSite } from './demo-site';
import { coolShortRide, hotLongRun, nearCramp, noTemperature, redFlagRun } from './workouts';

const states = {
  many: hotLongRun,
  none: coolShortRide,
  'doctor-card': redFlagRun,
  'no-temperature': noTemperature,
  near: nearCramp,
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
    await page.mouse.move(5, 5);
    await shoot(page, 'crampwise-panel', file(`panel-${name}`));
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
  await ctx.close();
  site.close();
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
