import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reloadExtension } from '../../scripts/browser/chromium';
import { hotLongRun } from '../../scripts/demo/workouts';
import { chromeBuild, type Run, startRun } from './chromium-run';

const workout = `/activities/${hotLongRun.id}`;

let run: Run;
beforeAll(async () => {
  // `?lang=ja` gives the page another language of its own.
  run = await startRun({
    change: (html, address) => {
      const lang = new URL(address, 'https://www.strava.com').searchParams.get('lang');
      return lang === null ? html : html.replace('lang="en-US"', `lang="${lang}"`);
    },
  });
});
afterAll(() => run.close());

async function popupFor(page: Page): Promise<Page> {
  return run.ownPage(`/popup.html?tab=${await run.tabOf(page)}`);
}

/** Chooses a language as an athlete does; the list names each by its own name. */
async function choose(popup: Page, language: string): Promise<void> {
  const list = popup.locator('select');
  if (!(await list.isVisible()))
    await popup
      .locator('summary', { has: popup.locator('.lab') })
      .nth(4)
      .click();
  await list.selectOption({ label: language });
}

const shownIn = (page: Page) => page.evaluate(() => document.documentElement.lang);

describe('the language of one’s choice', () => {
  it('redraws popup, open panel, open side panel and toolbar title at once, and back', async () => {
    const { page, panel } = await run.visit(workout);
    await panel.open();
    const side = await run.ownPage('/sidepanel.html');
    const popup = await popupFor(page);
    const tab = await run.tabOf(page);
    expect(await run.toolbar(tab)).toMatchObject({ title: 'Crampwise: Many cramp factors' });
    const loads = await panel.hosts();

    await choose(popup, 'Deutsch');
    await popup.getByText('Crampwise ist an').waitFor();
    await popup.getByText('Wo es erscheint').waitFor();
    expect(await shownIn(popup)).toBe('de');
    const german = await panel.waitFor('Viele Krampffaktoren');
    expect(german).toContain('Was wir auf dieser Seite gelesen haben');
    expect(german).not.toContain('What we read');
    await side.getByRole('heading', { name: 'Kurzratgeber' }).waitFor();
    expect(await shownIn(side)).toBe('de');
    await expect
      .poll(() => run.toolbar(tab), { timeout: 5000 })
      .toMatchObject({ title: 'Crampwise: Viele Krampffaktoren' });
    // The same panel was redrawn, not put there again.
    expect(await panel.hosts()).toBe(loads);

    await choose(popup, 'English');
    await popup.getByText('Crampwise is on').waitFor();
    await panel.waitFor('What we read on this page');
    for (const opened of [side, popup, page]) await opened.close();
  });

  it('reaches the toolbar of a tab that shows no workout, too', async () => {
    const { page } = await run.visit('/dashboard');
    const tab = await run.tabOf(page);
    const popup = await popupFor(page);
    await page.bringToFront();
    await choose(popup, 'Deutsch');
    await popup.getByText('Crampwise ist an').waitFor();
    await expect
      .poll(() => run.toolbar(tab), { timeout: 5000 })
      .toMatchObject({ title: 'Crampwise: Hier ist kein Training' });
    await choose(popup, 'English');
    for (const opened of [popup, page]) await opened.close();
  });

  it('“as on the page” follows each page, while the popup keeps the browser’s language', async () => {
    const popup = await run.ownPage('/popup.html');
    await choose(popup, 'As on the page');
    const japanese = await run.visit(`${workout}?lang=ja`);
    const text = await japanese.panel.waitFor('足つりの要因が多数');
    expect(text).not.toContain('Many cramp factors');
    const english = await run.visit(workout);
    await english.panel.waitFor('Many cramp factors');
    expect(await shownIn(popup)).toBe('en');
    await popup.getByText('Crampwise is on').waitFor();
    const ownPopup = await popupFor(japanese.page);
    expect(await shownIn(ownPopup)).toBe('en');
    expect(await ownPopup.locator('.pg').innerText()).toContain('Many cramp factors');
    for (const opened of [popup, ownPopup, japanese.page, english.page]) await opened.close();
  });

  it('goes before the page’s language', async () => {
    const popup = await run.ownPage('/popup.html');
    await choose(popup, 'Français');
    const { page, panel } = await run.visit(`${workout}?lang=ja`);
    await panel.waitFor('Beaucoup de facteurs de crampe');
    for (const opened of [popup, page]) await opened.close();
  });

  it('survives a reload of the extension', async () => {
    const before = await run.ownPage('/popup.html');
    await choose(before, 'Deutsch');
    await before.getByText('Crampwise ist an').waitFor();
    const { page, panel } = await run.visit(workout);
    await panel.waitFor('Viele Krampffaktoren');
    await reloadExtension(run.ctx, chromeBuild);
    await page.waitForTimeout(1500);
    expect(await panel.waitFor('Viele Krampffaktoren')).not.toContain('Many cramp factors');
    const popup = await popupFor(page);
    await popup.getByText('Crampwise ist an').waitFor();
    expect(await popup.locator('select').inputValue()).toBe('de');
    for (const opened of [popup, page]) await opened.close();
  });
});
