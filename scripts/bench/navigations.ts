import type { Page } from 'playwright-core';
import { type ChromiumRun, launchChromium, type PanelProbe, panelProbe } from '../browser/chromium';
import { startFixtureSite } from '../browser/fixture-site';
import { otherHosts, otherSitePage } from '../demo/other-site-pages';
import { allowedBuild } from './allowed-build';

const rounds = 50;
const address = 'https://connect.garmin.com/app/activity/99123400001';

interface Count {
  readonly nodes: number;
  readonly listeners: number;
  readonly heapKiB: number;
}

/**
 * `npm run bench:navigations [-- --json]`: an app that shows one workout after the other in one document, fifty times,
 * without and with the extension. What is left behind is counted after garbage collection, every ten navigations.
 */
export async function benchNavigations(args: readonly string[]): Promise<number> {
  const table = {
    none: await countNavigations(undefined, rounds, 10),
    crampwise: await countNavigations('.output/chrome-mv3', rounds, 10),
  };
  if (args.includes('--json')) {
    console.log(JSON.stringify(table));
    return 0;
  }
  for (const [name, counts] of Object.entries(table)) {
    console.log(`\n${name}, after 0, 10 … ${rounds} in-app navigations`);
    for (const key of ['nodes', 'listeners', 'heapKiB'] as const)
      console.log(`  ${key.padEnd(10)} ${counts.map((c) => String(c[key]).padStart(7)).join('')}`);
  }
  return 0;
}

/** What stands in the page before the first of `last` in-app navigations, and after every `every` of them. */
export async function countNavigations(
  directory: string | undefined,
  last: number,
  every: number,
): Promise<Count[]> {
  const site = await startFixtureSite(otherSitePage, [...otherHosts]);
  const build = directory === undefined ? undefined : allowedBuild(directory, otherHosts);
  let run: ChromiumRun | undefined;
  try {
    run = await launchChromium(site, build ? [build.directory] : []);
    const page = await run.ctx.newPage();
    let panel: PanelProbe | undefined;
    await page.goto(address);
    if (run.id) {
      const popup = await run.ctx.newPage();
      await popup.goto(`chrome-extension://${run.id}/popup.html`);
      await popup.evaluate(allowGarmin);
      await popup.close();
      panel = await panelProbe(run.ctx, page);
      await panel.waitFor(known[0], 15_000);
    }
    const cdp = await run.ctx.newCDPSession(page);
    await cdp.send('Performance.enable');
    const counts: Count[] = [];
    for (let i = 0; i <= last; i++) {
      if (i % every === 0) counts.push(await count(page, cdp));
      if (i < last) await goOn(page, i, panel);
    }
    return counts;
  } finally {
    await run?.ctx.close();
    site.close();
    build?.remove();
  }
}

/** Runs in the popup: what its switch for Garmin Connect does. */
const allowGarmin = async () => {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  await chrome.runtime.sendMessage({
    id: 1,
    type: 'addSites',
    data: { origins: ['https://connect.garmin.com/*'] },
    timestamp: Date.now(),
  });
};

/** What the panel says of the two workouts. */
const known = [/6 of 7/, /5 of 7/] as const;

/** To the other of two workouts, as the app's arrow does, and on as soon as the panel has followed. */
async function goOn(page: Page, round: number, panel: PanelProbe | undefined): Promise<void> {
  const which = (round + 1) % 2;
  await page.evaluate((one) => {
    (window as unknown as { showWorkout(which: number): void }).showWorkout(one);
  }, which);
  if (panel) await panel.waitFor(known[which] ?? /\S/, 15_000);
  else await page.waitForTimeout(1500);
}

async function count(
  page: Page,
  cdp: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>,
): Promise<Count> {
  await page.waitForTimeout(3000);
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((m) => m.name === name)?.value ?? Number.NaN;
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heapKiB: Math.round(metric('JSHeapUsedSize') / 1024),
  };
}
