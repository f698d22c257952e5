import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelStyles } from '../../scripts/browser/panel-styles';
import { hotLongRun, noTemperature, redFlagRun } from '../../scripts/demo/workouts';
import { type Run, startRun } from './chromium-run';
import { cutOff, moving, sameEitherWay, smallTargets, unseenControls } from './looks';

let run: Run;
beforeAll(async () => {
  run = await startRun();
});
afterAll(() => run.close());

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const group of document.querySelectorAll('details')) {
      group.removeAttribute('name');
      group.open = true;
    }
  });
  await page.waitForTimeout(400); // what turns while it opens has come to rest
}

/** The panel's markup and styles in an open page: in its closed root nobody can look at it. */
async function panelCopy(workout: { id: string }, clicks: readonly string[]): Promise<Page> {
  const { page, panel } = await run.visit(`/activities/${workout.id}`);
  await panel.open();
  for (const words of clicks) await panel.click(words);
  await page.waitForTimeout(200);
  const markup = await panel.markup();
  await page.close();
  const copy = await run.ctx.newPage();
  await copy.setContent(`<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">
    <title>Panel</title><style>body { margin: 0 }${panelStyles()}</style></head><body><main>${markup}</main></body></html>`);
  await openAll(copy);
  return copy;
}

async function own(path: string): Promise<Page> {
  const page = await run.ownPage(path);
  await page.waitForTimeout(200);
  await openAll(page);
  return page;
}

async function popupOfWorkout(): Promise<Page> {
  const { page, panel } = await run.visit(`/activities/${noTemperature.id}`);
  await panel.waitFor(/\S/);
  const popup = await own(`/popup.html?tab=${await run.tabOf(page)}`);
  await popup.getByText('Go to the panel').waitFor();
  return popup;
}

const surfaces: readonly (readonly [name: string, open: () => Promise<Page>])[] = [
  ['popup', () => own('/popup.html')],
  ['popup about a workout', popupOfWorkout],
  ['side panel', () => own('/sidepanel.html')],
  ['welcome page', () => own('/welcome.html')],
  ['privacy page', () => own('/privacy.html')],
  ['panel with a cramp', () => panelCopy(hotLongRun, ['Why?', 'Temperature'])],
  ['panel with the doctor card', () => panelCopy(redFlagRun, [])],
  ['panel with a question', () => panelCopy(noTemperature, [])],
];

describe.each(surfaces)('%s', (_name, open) => {
  let page: Page;
  beforeAll(async () => {
    page = await open();
  });
  afterAll(() => page.close());

  it('fits its window and cuts no text; every target is 24 px or more', async () => {
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(unseenControls)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });

  it('keeps its controls and their states apart in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await page.evaluate(unseenControls)).toEqual([]);
    expect(await page.evaluate(sameEitherWay)).toEqual([]);
    expect(await page.evaluate(cutOff)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('does not move where motion is not wanted', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(moving)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('reads on at 400 % zoom: nothing to scroll sideways, nothing cut', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(unseenControls)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('takes the text spacing of WCAG 1.4.12, wide and at 320 px', async () => {
    const style = await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`,
    });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(cutOff)).toEqual([]);
      expect(await page.evaluate(unseenControls)).toEqual([]);
    }
    await style.evaluate((node) => (node as Element).remove());
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});
