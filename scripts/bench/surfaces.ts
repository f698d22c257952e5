import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchChromium, stopWorker } from '../browser/chromium';
import { startFixtureSite } from '../browser/fixture-site';
import { demoSite } from '../demo/demo-site';
import { hotLongRun } from '../demo/workouts';
import { spread } from './measure';

/** The popup twice: with the background worker awake, and after it was put to sleep, as browsers do when it idles. */
const aims = { popup: 100, 'popup, worker asleep': 100, sidepanel: 150, welcome: 150 } as const;

/**
 * `npm run bench:surfaces [-- --json] [--rounds N]`: milliseconds from the start of loading until popup, side panel and
 * welcome page stand drawn, beside a tab with a workout. Medians and spread; the first round is thrown away.
 */
export async function benchSurfaces(args: readonly string[]): Promise<number> {
  const rounds = args.includes('--rounds') ? Number(args[args.indexOf('--rounds') + 1]) : 20;
  const site = await startFixtureSite(demoSite());
  const { ctx, id } = await launchChromium(site, [path.resolve('.output/chrome-mv3')]);
  const workout = await ctx.newPage();
  await workout.goto(`https://www.strava.com/activities/${hotLongRun.id}`);
  await workout.waitForTimeout(1500);
  const table: Record<string, { median: number; low: number; high: number; aim: number }> = {};
  for (const [name, aim] of Object.entries(aims)) {
    const times: number[] = [];
    const [file] = name.split(',');
    for (let i = 0; i <= rounds; i++) {
      if (name !== file) await stopWorker(ctx, id);
      const ms = await drawnAfter(ctx, `chrome-extension://${id}/${file}.html`);
      if (i > 0) times.push(ms);
    }
    table[name] = { ...spread(times), aim };
  }
  await ctx.close();
  site.close();
  if (args.includes('--json')) console.log(JSON.stringify(table));
  else
    for (const [name, { median, low, high, aim }] of Object.entries(table))
      console.log(
        `${name.padEnd(20)} median ${median.toFixed(0)} ms (${low.toFixed(0)}–${high.toFixed(0)}), aim ${aim}`,
      );
  return 0;
}

async function drawnAfter(ctx: BrowserContext, address: string): Promise<number> {
  const page = await ctx.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('#app > *'))
        requestAnimationFrame(() => Object.assign(window, { __drawn: performance.now() }));
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(address);
  const handle = await page.waitForFunction(() => (window as unknown as { __drawn?: number }).__drawn);
  const ms = Number(await handle.jsonValue());
  await page.close();
  return ms;
}
