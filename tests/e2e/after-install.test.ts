import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, startRun } from './chromium-run';

/** The page that opened by itself after install. */
async function welcome(run: Run): Promise<Page> {
  const find = () => run.ctx.pages().find((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => find() !== undefined, { timeout: 8000 }).toBe(true);
  const page = find() as Page;
  await page.waitForSelector('h1');
  return page;
}

describe.each([
  ['light', false],
  ['dark', true],
])('after install, %s', (_tone, dark) => {
  let run: Run;
  beforeAll(async () => {
    run = await startRun({ dark });
  });
  afterAll(() => run.close());

  it('one page opens, with Strava switched on and no other site, and asks nothing', async () => {
    const page = await welcome(run);
    expect(await page.locator('h1').innerText()).toBe('Crampwise is ready');
    const strava = page.getByRole('switch', { name: 'Strava' });
    expect([await strava.isChecked(), await strava.isDisabled()]).toEqual([true, true]);
    const switches = page.getByRole('switch');
    expect(await switches.count()).toBeGreaterThan(2);
    expect(await page.locator('[role=switch]:checked').count()).toBe(1);
    // No question, no field, no consent to give; the browser was asked for no site.
    expect(await page.locator('input:not([role=switch]), textarea, select, form, dialog').count()).toBe(0);
    const [worker] = run.ctx.serviceWorkers();
    const origins = await worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
      };
      return (await chrome.permissions.getAll()).origins;
    });
    expect(origins).toEqual(['https://www.strava.com/*']);
    expect(run.ctx.pages().filter((open) => open.url().endsWith('/welcome.html'))).toHaveLength(1);
  });

  it('axe finds nothing', async () => {
    const { violations, incomplete } = await new AxeBuilder({ page: await welcome(run) })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      [...violations, ...incomplete].map(
        (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`,
      ),
    ).toEqual([]);
  });

  it('its links lead to privacy, to the quick reference beside the page, and to one’s workouts', async () => {
    const page = await welcome(run);
    const opened = run.ctx.waitForEvent('page');
    await page.getByRole('button', { name: 'Privacy' }).click();
    const privacy = await opened;
    await privacy.waitForSelector('h1');
    expect(privacy.url()).toMatch(/\/privacy\.html$/);
    await privacy.close();

    await page.getByRole('button', { name: 'Quick reference' }).click();
    const cdp = await run.ctx.browser()?.newBrowserCDPSession();
    const beside = async () =>
      (await cdp?.send('Target.getTargets', { filter: [{}] }))?.targetInfos.filter((t) =>
        t.url.includes('/sidepanel.html'),
      ).length;
    await expect.poll(beside, { timeout: 5000 }).toBeGreaterThan(0);

    await page.getByRole('link', { name: 'Open Strava' }).click();
    await expect
      .poll(() => run.site.hits.includes('www.strava.com/athlete/training'), { timeout: 5000 })
      .toBe(true);
  });
});
