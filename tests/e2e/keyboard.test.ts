import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PanelProbe } from '../../scripts/browser/chromium';
import { hotLongRun } from '../../scripts/demo/workouts';
import { type Run, startRun } from './chromium-run';
import { focusedIn, tabThrough, tabTo, type Walker } from './focus';

const at = (workout: { id: string }) => `/activities/${workout.id}`;

let run: Run;
beforeAll(async () => {
  run = await startRun();
});
afterAll(() => run.close());

const ownPageWalker = (page: Page): Walker => ({
  press: (key) => page.keyboard.press(key),
  look: () => page.evaluate(`(${focusedIn})(document)`),
});
const inPanel = (page: Page, panel: PanelProbe): Walker => ({
  press: (key) => page.keyboard.press(key),
  look: () => panel.inside(focusedIn),
});

/** A page with a closed panel, and the focus on the link before it. */
async function closedPanel(path: string) {
  const { page, panel } = await run.visit(path);
  await panel.waitFor(/\S/);
  await page.evaluate(() => (document.querySelector('#heading a') as HTMLElement).focus());
  return { page, panel, walker: inPanel(page, panel) };
}

describe('the panel by keyboard alone', () => {
  it('takes no focus on load, neither closed nor opened by itself', async () => {
    for (const path of [at(hotLongRun), '/activities/16100000003']) {
      const { page, panel } = await run.visit(path);
      await panel.waitFor(/Many cramp factors|Get checked today/);
      await page.waitForTimeout(400);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      expect(await panel.inside(focusedIn)).toBeUndefined();
      await page.close();
    }
  });

  it('opens, corrects a value, opens “Why?” and answers “Did you cramp?”', async () => {
    const { page, panel, walker } = await closedPanel(at(hotLongRun));
    await tabTo(walker, 'Many cramp factors');
    await page.keyboard.press('Enter');
    await panel.waitFor('What we read');

    // Escape leaves a value as it was; Enter takes the new one. Both times the focus is back on the value.
    await tabTo(walker, 'Temperature');
    await page.keyboard.press('Enter');
    await panel.waitFor('Only Crampwise uses your value');
    expect(await walker.look()).toMatchObject({ tag: 'input', ring: true });
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await walker.look())?.name).toContain('Temperature');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await walker.look())?.tag).toBe('input');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('33');
    await page.keyboard.press('Enter');
    await panel.waitFor('Heat: 33 °C');
    await expect.poll(async () => (await walker.look())?.name).toContain('Temperature');

    await tabTo(walker, 'Why?');
    await page.keyboard.press('Space');
    await panel.waitFor('A survey asked');

    await tabTo(walker, 'Yes');
    await page.keyboard.press('ArrowLeft');
    await panel.waitFor('You noted a near-cramp');
    expect(await walker.look()).toMatchObject({ name: 'Nearly', ring: true });
    await page.keyboard.press('ArrowRight');
    await panel.waitFor('You noted a cramp');
    expect(await walker.look()).toMatchObject({ name: 'Yes', ring: true });
    await page.close();
  });

  it('lets the focus through: in at its head, out behind its last control, and back', async () => {
    const { page, panel, walker } = await closedPanel('/activities/16100000005');
    await tabTo(walker, 'cramp factors');
    await page.keyboard.press('Enter');
    await panel.waitFor('What we read');
    const stops = await tabThrough(walker);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.at(-1)).toContain('When to see a doctor');
    expect(await page.evaluate(() => document.activeElement?.closest('#pagenav') !== null)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await walker.look()).toMatchObject({ name: 'When to see a doctor', ring: true });
    await tabTo(walker, 'cramp factors', 'Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await walker.look()).toBeUndefined();
    await page.close();
  });

  it('hides one workout, takes it back, and hides the whole site', async () => {
    const { page, panel, walker } = await closedPanel('/activities/16100000002');
    await tabTo(walker, 'Nothing special');
    await page.keyboard.press('Enter');
    await panel.waitFor('What we read');
    await tabTo(walker, 'Hide for this workout');
    await page.keyboard.press('Enter');
    await panel.waitFor('Crampwise is hidden for this workout.');
    await expect.poll(() => walker.look()).toMatchObject({ name: 'Undo', ring: true });
    await page.keyboard.press('Enter');
    await panel.waitFor('Nothing special');
    await tabTo(walker, 'Hide for this workout');
    await page.keyboard.press('Enter');
    await expect.poll(() => walker.look()).toMatchObject({ name: 'Undo' });
    await tabTo(walker, 'Hide on this whole site');
    await page.keyboard.press('Enter');
    await expect.poll(() => panel.hosts(), { timeout: 5000 }).toBe(0);

    // And on again, from the popup.
    const popup = await run.ownPage(`/popup.html?tab=${await run.tabOf(page)}`);
    const own = ownPageWalker(popup);
    await tabTo(own, 'Where to show it');
    await popup.keyboard.press('Enter');
    await tabTo(own, 'Strava');
    await popup.keyboard.press('Space');
    await popup.getByText('Hidden for this workout').waitFor();
    await tabTo(own, 'Show it again', 'Shift+Tab');
    await popup.keyboard.press('Enter').catch(() => undefined); // it closes by itself
    await panel.waitFor('Nothing special');
    if (!popup.isClosed()) await popup.close();
    await page.close();
  });
});

describe('the popup by keyboard alone', () => {
  it('takes no focus on load, switches off and on, opens every group and lets the focus out', async () => {
    const { page, panel } = await run.visit('/activities/16100000004');
    await panel.waitFor(/\S/);
    const popup = await run.ownPage(`/popup.html?tab=${await run.tabOf(page)}`);
    const walker = ownPageWalker(popup);
    await popup.waitForTimeout(200);
    expect(await walker.look()).toBeUndefined();

    expect(await tabTo(walker, /./)).toBe('Crampwise is on');
    await popup.keyboard.press('Space');
    await popup.getByText('It reads no page and shows no panel.').waitFor();
    await expect.poll(() => panel.hosts(), { timeout: 5000 }).toBe(0);
    expect(await walker.look()).toMatchObject({ name: 'Crampwise is off', ring: true });
    await popup.keyboard.press('Space');
    await panel.waitFor(/\S/);

    const groups = ['Where to show it', 'What to show', 'Open the panel', 'Units', 'Language', 'About you'];
    for (const [i, label] of groups.entries()) {
      await tabTo(walker, label);
      await popup.keyboard.press(i % 2 === 0 ? 'Enter' : 'Space');
      await popup.locator('details[open] summary', { hasText: label }).waitFor();
    }
    const stops = await tabThrough(walker);
    expect(stops.join()).toContain('When to see a doctor');
    // Out of the page, or round to its first control.
    expect((await walker.look())?.name ?? 'Crampwise is on').not.toBe(stops.at(-1));
    await popup.close();
    await page.close();
  });

  it('changes a radio with the arrows, at once and without losing the focus', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.open();
    const popup = await run.ownPage(`/popup.html?tab=${await run.tabOf(page)}`);
    const walker = ownPageWalker(popup);
    await tabTo(walker, 'Units');
    await popup.keyboard.press('Enter');
    await tabTo(walker, /^As on the page$/);
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('ArrowRight');
    await panel.waitFor('22.5 mi');
    expect(await walker.look()).toMatchObject({ name: '°F, miles', ring: true });
    await popup.keyboard.press('ArrowLeft');
    await panel.waitFor('36.2 km');
    await popup.close();
    await page.close();
  });
});

describe('the quick reference by keyboard alone', () => {
  it('takes no focus on load; searches, and Enter goes to the place found', async () => {
    const side = await run.ownPage('/sidepanel.html');
    const walker = ownPageWalker(side);
    await side.waitForTimeout(300);
    expect(await walker.look()).toBeUndefined();
    await tabTo(walker, 'Search the reference');
    await side.keyboard.type('pickle');
    await side.locator('.results a').first().waitFor();
    await tabTo(walker, 'Clear');
    await tabTo(walker, /pickle/i);
    await side.keyboard.press('Enter');
    await side.locator('details.ref[open]').waitFor();
    await expect.poll(async () => (await walker.look())?.tag).toBe('summary');
    await side.close();
  });

  it('chooses the muscle, starts and stops the hold, opens a section, ticks a sign, and lets the focus out', async () => {
    const side = await run.ownPage('/sidepanel.html');
    const walker = ownPageWalker(side);
    await tabTo(walker, /^Calf$/);
    await side.keyboard.press('ArrowRight');
    expect((await walker.look())?.name).not.toBe('Calf');
    await side.keyboard.press('ArrowRight');
    await side.getByText('Bring the heel toward your buttock').waitFor();
    expect(await walker.look()).toMatchObject({ name: 'Front of thigh', ring: true });

    await tabTo(walker, 'Start 30 s hold');
    await side.keyboard.press('Enter');
    await side.getByRole('timer', { name: /2\d seconds left/ }).waitFor();
    expect(await walker.look()).toMatchObject({ name: 'Stop', ring: true });
    await side.keyboard.press('Enter');
    await side.getByText('Start 30 s hold').waitFor();

    await tabTo(walker, 'What causes cramps');
    await side.keyboard.press('Space');
    await side.locator('details.ref[open] summary', { hasText: 'What causes cramps' }).waitFor();

    await tabTo(walker, 'When to see a doctor');
    await side.keyboard.press('Enter');
    await tabTo(walker, 'Chest pain');
    await side.keyboard.press('Space');
    await side.locator('.on-top .checked-signs').waitFor();
    expect(await walker.look()).toMatchObject({ name: expect.stringContaining('Chest pain'), ring: true });

    const stops = await tabThrough(walker);
    expect(stops.length).toBeGreaterThan(5);
    await side.close();
  });
});
