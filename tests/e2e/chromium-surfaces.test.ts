import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelStyles } from '../../scripts/browser/panel-styles';
import { hotLongRun, noTemperature, othersRide, redFlagRun } from '../../scripts/demo/workouts';
import { type Run, startRun } from './chromium-run';

const at = (workout: { id: string }) => `/activities/${workout.id}`;

/** Opens the popup for the tab of `page`, and its groups. */
async function popupFor(run: Run, page: Page): Promise<Page> {
  const popup = await run.ownPage(`/popup.html?tab=${await run.tabOf(page)}`);
  await popup.waitForTimeout(200);
  return popup;
}

const openGroup = (popup: Page, label: string) => popup.locator('summary', { hasText: label }).click();

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
}

describe('popup and panel', () => {
  let run: Run;
  beforeAll(async () => {
    run = await startRun();
  });
  afterAll(() => run.close());

  it('tells this page’s state and changes the panel at once, without a reload', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.open();
    await panel.waitFor('Heat: 31 °C, 68% humidity');
    const popup = await popupFor(run, page);
    expect(await popup.locator('.pg').innerText()).toContain('Many cramp factors');
    expect(await popup.locator('.pg').innerText()).toContain('Sunday long run');

    await openGroup(popup, 'What to show');
    await popup.getByRole('switch', { name: 'Heat' }).click();
    await panel.waitFor(/^(?!.*Heat: 31).*We know 4 of 6 factors/);

    await openGroup(popup, 'Units');
    await popup.locator('label', { hasText: '°F, miles' }).click();
    await panel.waitFor('22.5 mi');

    await openGroup(popup, 'About you');
    const past = popup.getByRole('group', { name: 'Have you cramped in a race' });
    await past.locator('label', { hasText: 'Yes' }).click();
    await panel.waitFor('You have cramped before');
    const age = popup.getByLabel('Your age?');
    await age.fill('3');
    await age.blur();
    await popup.getByText('Please enter a number from 10 to 110.').waitFor();
    expect(await age.inputValue()).toBe('3');
    await age.fill('52');
    await age.blur();
    await panel.waitFor('Being over 40');
    const strength = popup.getByRole('group', { name: 'Strength sessions' });
    await strength.locator('label', { hasText: '2 or more' }).click();
    await panel.waitFor('Lowers it');
    await popup.getByText('Erase what I told it').click();
    await popup.getByText('There is no way back').waitFor();
    await popup.getByRole('button', { name: 'Keep it' }).click();
    await panel.waitFor('You have cramped before');
    await popup.getByText('Erase what I told it').click();
    await popup.getByRole('button', { name: 'Erase', exact: true }).click();
    await panel.waitFor(/^(?!.*You have cramped before)/);

    await openGroup(popup, 'What to show');
    await popup.getByRole('switch', { name: 'Heat' }).click();
    await panel.waitFor('Heat:');
    await popup.close();
    await page.close();
  });

  it('switches everything off and on again, without a reload; off, a page gets nothing', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.waitFor('Many cramp factors');
    const popup = await popupFor(run, page);
    await popup.getByRole('switch', { name: 'Crampwise is on' }).click();
    await popup.getByText('It reads no page and shows no panel.').waitFor();
    await page.waitForTimeout(300);
    expect(await panel.hosts()).toBe(0);

    const off = await run.visit(at(hotLongRun));
    await off.page.waitForTimeout(600);
    expect(await off.panel.hosts()).toBe(0);
    expect(await run.keptVisits()).toEqual([]);

    await popup.getByRole('switch', { name: 'Crampwise is off' }).click();
    await panel.waitFor('Many cramp factors');
    await off.panel.waitFor('Many cramp factors');
    for (const opened of [popup, page, off.page]) await opened.close();
  });

  it('switches one site off', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.waitFor('Many cramp factors');
    const popup = await popupFor(run, page);
    await openGroup(popup, 'Where to show it');
    await popup.getByRole('switch', { name: 'Strava' }).click();
    await popup.getByText('Off on this site').waitFor();
    expect(await panel.hosts()).toBe(0);
    await popup.getByRole('switch', { name: 'Strava' }).click();
    await panel.waitFor('Many cramp factors');
    await popup.close();
    await page.close();
  });

  it('says why there is no panel on somebody else’s workout, and shows it when asked', async () => {
    const { page, panel } = await run.visit(at(othersRide));
    const popup = await popupFor(run, page);
    await popup.getByText('Somebody else’s workout').waitFor();
    expect(await panel.hosts()).toBe(0);
    await popup.locator('.pg button').click();
    await panel.waitFor('cramp factors');
    await openGroup(popup, 'Where to show it');
    await popup.getByRole('switch', { name: 'Show it on other people’s workouts' }).click();
    await page.waitForTimeout(400);
    expect(await panel.hosts()).toBe(0);
    await popup.close();
    await page.close();
  });

  it('opens the panel of the page and brings it into view', async () => {
    const { page, panel } = await run.visit('/activities/16100000002');
    await panel.waitFor('Nothing special');
    await page.evaluate(() => window.scrollTo(0, 100_000));
    const popup = await popupFor(run, page);
    await popup.getByRole('button', { name: 'Go to the panel' }).click();
    await panel.waitFor('What we read');
    if (!popup.isClosed()) await popup.close();
    await page.close();
  });

  it('stays one line unless a band is chosen from which it opens by itself', async () => {
    const { page, panel } = await run.visit('/activities/16100000005');
    expect(await panel.waitFor('Many cramp factors')).not.toContain('What we read');
    const popup = await popupFor(run, page);
    await openGroup(popup, 'Open the panel by itself');
    await popup.locator('label', { hasText: 'Several' }).click();
    await page.waitForTimeout(200);
    await page.reload();
    await panel.waitFor('What we read');
    await popup.locator('label', { hasText: 'Never' }).click();
    await popup.close();
    await page.close();
  });

  it('hides one workout and brings it back', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.open();
    await panel.click('Hide for this workout');
    await panel.waitFor('Crampwise is hidden for this workout.');
    await page.reload();
    await page.waitForTimeout(600);
    expect(await panel.hosts()).toBe(0);
    const popup = await popupFor(run, page);
    await popup.getByText('Show it again').click();
    await panel.waitFor('Many cramp factors');
    if (!popup.isClosed()) await popup.close();
    await page.close();
  });
});

describe('quick reference', () => {
  let run: Run;
  beforeAll(async () => {
    run = await startRun();
  });
  afterAll(() => run.close());

  it('has every section, the muscle chooser, the timer, and works with no workout open', async () => {
    const side = await run.ownPage('/sidepanel.html');
    const text = (await side.locator('body').textContent()) ?? '';
    for (const words of [
      'No workout in this tab',
      'Cramping now?',
      'Before the next one',
      'What causes cramps',
      'Low-carb and keto',
      'Do not over-drink',
      'Pickle juice',
      'Strength',
      'Call your local emergency number now',
      'Get checked today',
      'Book a visit',
      'Sources',
    ]) {
      expect(text).toContain(words);
    }
    await side.locator('label', { hasText: 'Front of thigh' }).click();
    await side.getByText('Bring the heel toward your buttock').waitFor();
    await side.getByText('Start 30 s hold').click();
    await side.getByRole('timer', { name: /2\d seconds left/ }).waitFor();
    await side.getByRole('button', { name: 'Stop' }).click();
    await side.close();
  });

  it('finds words, accents and case aside, and goes there', async () => {
    const side = await run.ownPage('/sidepanel.html');
    await side.getByRole('textbox', { name: 'Search the reference' }).fill('PÍCKLE');
    await side.getByText(/places mention/).waitFor();
    await side.locator('.results a').first().click();
    await side.locator('#pickle[open]').waitFor();
    await side.getByRole('textbox', { name: 'Search the reference' }).fill('cramp calf');
    await side.locator('.results a').first().click();
    await side.locator('#now-title:focus').waitFor();
    await side.getByRole('textbox', { name: 'Search the reference' }).fill('zinc');
    await side.getByText('Nothing found').waitFor();
    await side.close();
  });

  it('has the doctor list to tick: what it comes to stands first, and nothing is kept', async () => {
    const side = await run.ownPage('/sidepanel.html#doctor');
    await side.locator('#doctor[open]').waitFor();
    const tick = (words: string) => side.locator('.check label', { hasText: words }).click();
    const top = side.locator('.on-top .checked-signs');
    await tick('Back pain together with leg cramps');
    expect(await top.innerText()).toContain('Book a visit in the next days');
    await tick('Dark urine');
    expect(await top.innerText()).toContain('Get checked today');
    await tick('Chest pain, trouble breathing');
    expect(await top.innerText()).toContain('Call your local emergency number now');
    expect(await top.innerText()).toContain('Dark urine');
    // Announced once, and before the list itself.
    expect(await side.locator('[role=status] .checked-signs').count()).toBe(1);
    const above = await top.boundingBox();
    expect(above?.y).toBeLessThan((await side.locator('.now').boundingBox())?.y ?? 0);
    await side.reload();
    expect(await side.locator('.checked-signs').count()).toBe(0);
    await side.close();
  });

  it('cites what each part rests on, with links to journals', async () => {
    const side = await run.ownPage('/sidepanel.html#pickle');
    const links = side.locator('#pickle .here a');
    expect(await links.first().getAttribute('href')).toMatch(/^https:\/\/doi\.org\//);
    expect(await side.locator('#sources').textContent()).not.toContain('Garrison and others 2020');
    await side.close();
  });

  it('prints every section, dark ink on white, and no buttons', async () => {
    const side = await run.ownPage('/sidepanel.html');
    await side.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const heading of ['Cramping now?', 'Pickle juice', 'Get checked today', 'Sources'])
      expect(
        await side.getByRole('heading', { name: heading }).or(side.getByText(heading)).first().isVisible(),
      ).toBe(true);
    expect(await side.locator('#sources a').last().isVisible()).toBe(true);
    for (const button of ['.timer', '.muscles', '.strip', '.chev'])
      expect(await side.locator(button).first().isVisible()).toBe(false);
    const ink = await side.evaluate(
      () => getComputedStyle(document.querySelector('#pickle p') ?? document.body).color,
    );
    expect(Math.max(...(ink.match(/[\d.]+/g) ?? ['255']).slice(0, 3).map(Number))).toBeLessThan(120);
    await side.close();
  });

  it('opens as a real side panel from the panel’s own button, at the section asked for', async () => {
    const { page, panel } = await run.visit(at(redFlagRun));
    await panel.waitFor('Get checked today');
    const cdp = await run.ctx.browser()?.newBrowserCDPSession();
    const open = async () => {
      const targets = await cdp?.send('Target.getTargets', { filter: [{}] });
      return targets?.targetInfos.filter((t) => t.url.includes('/sidepanel.html')) ?? [];
    };
    expect(await open()).toEqual([]);
    await panel.click('See the full list');
    await expect.poll(async () => (await open()).length, { timeout: 5000 }).toBeGreaterThan(0);
    // Beside the page: no tab was opened for it.
    expect(await run.tabAt('sidepanel.html')).toBe(false);
    await page.close();
  });
});

describe.each([
  ['light', false],
  ['dark', true],
])('axe finds nothing, %s', (tone, dark) => {
  let run: Run;
  beforeAll(async () => {
    run = await startRun({ dark });
  });
  afterAll(() => run.close());

  it.each([
    ['a cramp', hotLongRun],
    ['the doctor card', redFlagRun],
    ['a question', noTemperature],
  ])('panel with %s', async (_name, workout) => {
    const { page, panel } = await run.visit(`${at(workout)}${dark ? '?dark' : ''}`);
    await panel.open();
    if (workout === hotLongRun) {
      await panel.click('Why?');
      await panel.click('What else is left out');
      await panel.click('Temperature');
      await panel.waitFor('Only Crampwise uses your value');
    }
    // axe is blind in a closed root: the same nodes and styles are looked at in an open page.
    const markup = await panel.markup();
    expect(markup).toContain(`data-tone="${tone}"`);
    await page.setContent(`<!doctype html><html lang="en"><head><title>Panel</title><style>${panelStyles()}</style></head>
      <body style="background:${dark ? '#1b1b1f' : '#fff'}"><main><h1 style="color:${dark ? '#fff' : '#000'}">A workout</h1>${markup}</main></body></html>`);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('popup, every group open', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.waitFor('Many cramp factors');
    const popup = await popupFor(run, page);
    await popup.evaluate(() => {
      for (const group of document.querySelectorAll('details')) {
        group.removeAttribute('name');
        group.open = true;
      }
    });
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('quick reference, every section open', async () => {
    const side = await run.ownPage('/sidepanel.html');
    await side.evaluate(() => {
      for (const section of document.querySelectorAll('details')) section.open = true;
    });
    expect(await violations(side)).toEqual([]);
    await side.close();
  });

  it('privacy', async () => {
    const page = await run.ownPage('/privacy.html');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
