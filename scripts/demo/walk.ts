import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium, panelProbe } from '../browser/chromium';
import {
  clickInPanel,
  go,
  installAddon,
  launchFirefox,
  panelText,
  screenshot,
  setWindow,
  waitForPanel,
} from '../browser/firefox';
import { type FixtureSite, startFixtureSite } from '../browser/fixture-site';
import { demoSite } from './demo-site';
import { coolShortRide, hotLongRun, redFlagRun } from './workouts';

interface Walker {
  /** Opens an address, opens the panel if it is closed; what the panel said closed and open. */
  visit(address: string): Promise<{ closed: string; open: string }>;
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

const steps = [hotLongRun, coolShortRide, redFlagRun];
const ended = 'not medical advice and not a diagnosis.';

/** Walks through three workouts and prints what was read and shown. 0 when every panel came. */
export async function walk(args: readonly string[]): Promise<number> {
  const firefox = args.includes('--firefox');
  const window = Boolean(
    process.env.DISPLAY || process.env.WAYLAND_DISPLAY || /win32|darwin/.test(process.platform),
  );
  const out = path.resolve('.output/demo', firefox ? 'firefox' : 'chromium');
  mkdirSync(out, { recursive: true });
  const site = await startFixtureSite(demoSite());
  const walker = await (firefox ? inFirefox : inChromium)(site, !window);
  try {
    for (const [index, workout] of steps.entries()) {
      const address = `https://www.strava.com/activities/${workout.id}`;
      const { closed, open } = await walker.visit(address);
      const file = path.join(out, `${index + 1}-${workout.title.toLowerCase().replaceAll(' ', '-')}.png`);
      await walker.picture(file);
      console.log(`\n${index + 1}. ${workout.title}   ${address}`);
      print(closed, open);
      console.log(`   picture       ${path.relative('.', file)}`);
    }
    console.log(`\nAll three panels came. Screenshots are in ${path.relative('.', out)}/`);
    if (args.includes('--keep-open')) {
      console.log('The browser stays open; end with Ctrl+C.');
      await new Promise((resolve) => process.once('SIGINT', resolve));
    }
    return 0;
  } finally {
    await walker.close();
    site.close();
  }
}

/** The panel's text in its parts, by the headings that stand in it. */
function print(closed: string, open: string): void {
  const between = (from: string, to: readonly string[]) => {
    const start = open.indexOf(from);
    if (start < 0) return undefined;
    const rest = open.slice(start + from.length);
    const ends = to.map((t) => rest.indexOf(t)).filter((at) => at >= 0);
    return rest.slice(0, Math.min(rest.length, ...ends)).trim();
  };
  const line = (name: string, text: string | undefined) =>
    text && console.log(`   ${name.padEnd(13)} ${text}`);
  line('one line', closed.replace(' Crampwise', ''));
  line('doctor card', between('You wrote :', ['See the full list']));
  line(
    'read',
    between('What we read on this page', [
      'Your notes.',
      'There are no notes',
      'Cramp factors, heaviest',
      'None of the factors',
      'Not known:',
      'A factor is not a cause',
    ])?.replaceAll(' , correct this value', ';'),
  );
  line(
    'factors',
    between('Cramp factors, heaviest first', [
      'Not known:',
      'What you cannot change',
      'A factor is not a cause',
    ])?.replaceAll(' Why?', ':'),
  );
  line('checked', between('Checked, and nothing stands out', ['Not known:', 'A factor is not a cause']));
  line('not known', between('Not known:', ['We leave these out']));
  line('again', between('If it starts again', ['Ideas for next time', 'Things many athletes try']));
  line('ideas', between('Ideas for next time', ['Things many athletes try']));
}

async function inChromium(site: FixtureSite, headless: boolean): Promise<Walker> {
  const run = await launchChromium(site, [path.resolve('.output/chrome-mv3')], { headless, height: 1000 });
  const page = await run.ctx.newPage();
  const panel = await panelProbe(run.ctx, page);
  return {
    async visit(address) {
      await page.goto(address);
      const closed = await panel.waitFor(/We know|Please read this first/);
      return {
        closed: closed.includes(ended) ? (closed.split(' Crampwise')[0] ?? '') : closed,
        open: await panel.open(),
      };
    },
    picture: async (file) => {
      await page.screenshot({ path: file, fullPage: true });
    },
    close: () => run.ctx.close(),
  };
}

async function inFirefox(site: FixtureSite, headless: boolean): Promise<Walker> {
  const { m, quit } = await launchFirefox(site, headless);
  await setWindow(m, 1280, 1400);
  await installAddon(m, path.resolve('.output/firefox-mv3'));
  return {
    async visit(address) {
      await go(m, address);
      const closed = await waitForPanel(m, /We know|Please read this first/);
      if (!closed.includes(ended)) await clickInPanel(m, 'Crampwise');
      await waitForPanel(m, ended);
      return {
        closed: closed.includes(ended) ? (closed.split(' Crampwise')[0] ?? '') : closed,
        open: await panelText(m),
      };
    },
    picture: async (file) => writeFileSync(file, await screenshot(m)),
    close: quit,
  };
}
