import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopWorker } from '../../scripts/browser/chromium';
import { coolShortRide, hotLongRun, nearCramp, noTemperature } from '../../scripts/demo/workouts';
import { type Run, startRun } from './chromium-run';

const at = (workout: { id: string }) => `/activities/${workout.id}`;

/** All that is stored, as text, by area. */
async function stored(run: Run): Promise<Record<'local' | 'sync' | 'session', string>> {
  const worker = run.ctx.serviceWorkers()[0] ?? (await run.ctx.waitForEvent('serviceworker'));
  return worker.evaluate(async () => {
    type Area = { get(key: null): Promise<object> };
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'sync' | 'session', Area> };
    };
    const { local, sync, session } = chrome.storage;
    const [l, s, n] = await Promise.all([local.get(null), sync.get(null), session.get(null)]);
    return { local: JSON.stringify(l), sync: JSON.stringify(s), session: JSON.stringify(n) };
  });
}

let run: Run;
beforeAll(async () => {
  run = await startRun();
});
afterAll(() => run.close());

describe('“Did you cramp?”', () => {
  it('answered “Yes” shows at once, without a reload, and lives through a reload and a stopped worker', async () => {
    const { page, panel } = await run.visit(at(noTemperature));
    expect(await panel.open()).not.toContain('You noted a cramp');
    await panel.click('Yes');
    const text = await panel.waitFor('You noted a cramp');
    expect(text).toContain('If it starts again');
    expect(await panel.hosts()).toBe(1);

    await page.reload();
    await panel.waitFor('You noted a cramp');
    expect(await stopWorker(run.ctx, run.id)).toBe(true);
    await page.reload();
    await panel.waitFor('You noted a cramp');
    await page.close();
  });

  it('stays on this device: no request, and nothing of it in what the browser may sync', async () => {
    const { page, panel } = await run.visit(at(coolShortRide));
    await panel.open();
    const asked: string[] = [];
    run.ctx.on('request', (request) => asked.push(request.url()));
    const hits = run.site.hits.length;
    const synced = (await stored(run)).sync;
    await panel.click('Nearly');
    await panel.waitFor('You noted a near-cramp');
    await page.waitForTimeout(500);
    expect(asked.filter((url) => !url.startsWith(`chrome-extension://${run.id}/`))).toEqual([]);
    expect(run.site.hits.slice(hits)).toEqual([]);
    const { local, sync } = await stored(run);
    expect(local).toMatch(/"workout:strava:16100000002".*"event":"near"/);
    expect(sync).toBe(synced);
    expect(sync).not.toMatch(/workout:|event|near/);
    await page.close();
  });

  it('belongs to its workout alone, and goes with everything else that was told', async () => {
    const other = await run.visit('/activities/16100000005');
    expect(await other.panel.open()).not.toContain('You noted a cramp');
    const { page, panel } = await run.visit(at(noTemperature));
    await panel.waitFor('You noted a cramp');
    const popup = await run.ownPage(`/popup.html?tab=${await run.tabOf(page)}`);
    await popup.locator('summary', { hasText: 'About you' }).click();
    await popup.getByText('Erase what I told it').click();
    await popup.getByRole('button', { name: 'Erase', exact: true }).click();
    await panel.waitFor(/^(?!.*You noted a cramp)\S/);
    expect((await stored(run)).local).not.toContain('workout:');
    for (const opened of [popup, other.page, page]) await opened.close();
  });
});

describe('“These words mean something else”', () => {
  it('asks at once what happened; the answer holds for this workout through a reload', async () => {
    const { page, panel } = await run.visit(at(nearCramp));
    await panel.waitFor('A near-cramp in your notes');
    await panel.open();
    await panel.click('These words mean something else');
    await panel.waitFor(/^(?!.*You noted a near-cramp)\S/);
    await panel.waitFor('A cramp Nearly None');
    await panel.click('A cramp');
    const text = await panel.waitFor('You noted a cramp');
    expect(text).toContain('You said that the cramp words mean something else.');
    await page.reload();
    await panel.waitFor('You noted a cramp');
    await page.close();
  });
});

describe('“Hide on this whole site”', () => {
  it('takes the panel from every page of the site; the popup shows it off and brings it back', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    const second = await run.visit(at(coolShortRide));
    await second.panel.waitFor(/\S/);
    await page.bringToFront();
    await panel.open();
    await panel.click('Hide for this workout');
    await panel.waitFor('Crampwise is hidden for this workout.');
    await panel.click('Hide on this whole site');
    await expect.poll(() => panel.hosts(), { timeout: 5000 }).toBe(0);
    await expect.poll(() => second.panel.hosts(), { timeout: 5000 }).toBe(0);
    expect(await run.keptVisits()).toEqual([]);
    expect(await run.toolbar(await run.tabOf(page))).toEqual({
      title: 'Crampwise: Off on this site',
      badge: '–',
    });
    await page.reload();
    await page.waitForTimeout(600);
    expect(await panel.hosts()).toBe(0);

    const popup = await run.ownPage(`/popup.html?tab=${await run.tabOf(page)}`);
    await popup.getByText('Off on this site').waitFor();
    await popup.locator('summary', { hasText: 'Where to show it' }).click();
    const strava = popup.getByRole('switch', { name: 'Strava' });
    expect(await strava.isChecked()).toBe(false);
    await strava.click();
    await second.panel.waitFor('Nothing special');
    // The one workout stays hidden, as it was asked for, until it is shown again.
    await popup.getByText('Show it again').click();
    await panel.waitFor('Many cramp factors');
    if (!popup.isClosed()) await popup.close();
    for (const opened of [page, second.page]) await opened.close();
  });
});

describe('the toolbar icon', () => {
  it.each([
    [hotLongRun.id, 'Crampwise: Many cramp factors', '●'],
    [coolShortRide.id, 'Crampwise: Nothing special', '·'],
    ['16100000003', 'Crampwise: Some of your words are on our see-a-doctor list', '⚑'],
    ['16100000006', 'Crampwise: Somebody else’s workout', ''],
  ])('of %s says it in words and by the form of a sign', async (id, title, badge) => {
    const { page } = await run.visit(`/activities/${id}`);
    const tab = await run.tabOf(page);
    await expect.poll(() => run.toolbar(tab), { timeout: 5000 }).toEqual({ title, badge });
    await page.close();
  });

  it('tells “off” on every page as soon as it is off', async () => {
    const { page } = await run.visit('/dashboard');
    const tab = await run.tabOf(page);
    const popup = await run.ownPage('/popup.html');
    await page.bringToFront();
    await popup.getByRole('switch', { name: 'Crampwise is on' }).click();
    await expect
      .poll(() => run.toolbar(tab), { timeout: 5000 })
      .toEqual({ title: 'Crampwise is off', badge: '–' });
    await popup.getByRole('switch', { name: 'Crampwise is off' }).click();
    await expect
      .poll(() => run.toolbar(tab), { timeout: 5000 })
      .toEqual({ title: 'Crampwise: No workout here', badge: '' });
    for (const opened of [popup, page]) await opened.close();
  });
});
