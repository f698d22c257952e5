import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reloadExtension, stopWorker } from '../../scripts/browser/chromium';
import {
  coolShortRide,
  fastStart,
  hotLongRun,
  markupNote,
  nearCramp,
  noTemperature,
  othersRide,
  redFlagRun,
} from '../../scripts/demo/workouts';
import { chromeBuild, type Run, startRun } from './chromium-run';

const at = (workout: { id: string }) => `/activities/${workout.id}`;
let run: Run;

beforeAll(async () => {
  run = await startRun();
});
afterAll(() => run.close());

describe('the panel on six pages', () => {
  it('a hot long run with a cramp', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    expect(await panel.waitFor('Many cramp factors')).not.toContain('What we read');
    const text = await panel.open();
    for (const words of [
      'We know 5 of 7 factors',
      'Temperature · weather',
      '31 °C',
      '3 h 10 min',
      'Left calf cramped at km 34',
      'Length: 36.2 km',
      'You noted a cramp',
      'Heat: 31 °C, 68% humidity',
      'Studies disagree',
      'Not known: how hard it was, past cramps',
      'Little to drink',
      'If it starts again',
      'Walk first',
      'What else is left out',
      'not medical advice and not a diagnosis.',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('A survey asked');
    await panel.click('Why?');
    const why = await panel.waitFor('A survey asked');
    for (const words of [
      'A survey asked 71,420 runners',
      'About three times the usual load.',
      'What changes it: the length it is compared with. That is 10 km, our stand-in.',
    ])
      expect(why).toContain(words);
    expect(text).not.toMatch(/\d+(?:\.\d+)?\s?%\s+(?:risk|chance|probab)/i);
    await page.close();
  });

  it('a cool short ride: one closed line', async () => {
    const { page, panel } = await run.visit(at(coolShortRide));
    const text = await panel.waitFor('Nothing special');
    expect(text).not.toContain('What we read');
    await panel.click('Nothing special');
    expect(await panel.waitFor('You can still get a cramp')).toContain('“no cramps”');
    await page.close();
  });

  it('words on the doctor list come before everything, with no band and no ideas', async () => {
    const { page, panel } = await run.visit(at(redFlagRun));
    const text = await panel.waitFor('Get checked today');
    expect(text.indexOf('Get checked today')).toBeLessThan(text.indexOf('What we read'));
    expect(text).toContain('Calf swollen and warm');
    expect(text).toContain('do not massage the leg');
    expect(text).not.toContain('Ideas for next time');
    expect(text).not.toContain('Nothing special');
    await panel.click('I meant something else');
    expect(await panel.waitFor('Nothing special')).not.toContain('Get checked today');
    await page.reload();
    await panel.waitFor('Nothing special');
    expect(await panel.open()).toContain('You said that words on our see-a-doctor list mean something else.');
    await panel.click('Undo');
    await panel.waitFor('Get checked today');
    await page.close();
  });

  it('a missing temperature is asked for, used at once and remembered', async () => {
    const { page, panel } = await run.visit(at(noTemperature));
    await panel.waitFor('Maybe more, as heat is not known');
    await panel.open();
    await panel.waitFor('This page shows no temperature.');
    await panel.focusField();
    await page.keyboard.type('900');
    await page.keyboard.press('Enter');
    await panel.waitFor('Please enter a number from -40 to 55.');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('29');
    await page.keyboard.press('Enter');
    expect(await panel.waitFor('Heat: 29 °C')).toContain('Your value');
    await page.reload();
    expect(await panel.waitFor('Heat: 29 °C')).not.toContain('This page shows no temperature.');
    await page.close();
  });

  it('a race with a near-cramp, in miles and Fahrenheit', async () => {
    const { page, panel } = await run.visit(at(nearCramp));
    await panel.waitFor('A near-cramp in your notes');
    const text = await panel.open();
    for (const words of [
      '66 °F',
      '13.2 mi',
      '853 ft',
      'A race or a hard day',
      'Go easy for the rest of the day',
    ])
      expect(text).toContain(words);
    await page.close();
  });

  it('splits that the page adds later are read, and the panel follows without a word', async () => {
    const { page, panel } = await run.visit(at(fastStart));
    expect(await panel.open()).not.toContain('A fast start');
    expect(await panel.waitFor('A fast start')).not.toContain('Updated:');
    expect(await panel.hosts()).toBe(1);
    await page.close();
  });

  it('markup in title and note is text', async () => {
    const { page, panel } = await run.visit(at(markupNote));
    await panel.open();
    expect(await panel.waitFor('cramped at km 20')).toContain('<img src=x onerror="window.hacked=1">');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.close();
  });
});

describe('where no panel belongs', () => {
  it.each(['/dashboard', at(othersRide), '/activities/999'])('%s', async (path) => {
    const { page, panel } = await run.visit(path);
    await page.waitForTimeout(700);
    expect([await panel.hosts(), await panel.text()]).toEqual([0, '']);
    await page.close();
  });
});

describe('exactly one panel, whatever happens', () => {
  it('sub-tabs keep it, and back and forward too', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.waitFor('Many cramp factors');
    await page.click('a[data-menu="analysis"]');
    await page.waitForTimeout(200);
    expect(await page.locator('crampwise-panel').isVisible()).toBe(true);
    await page.click('a[data-menu="heartrate"]');
    await page.goBack();
    await page.goBack();
    await panel.waitFor('Many cramp factors');
    expect(await panel.hosts()).toBe(1);
    await page.close();
  });

  it('a page that comes back from the back/forward cache', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.waitFor('Many cramp factors');
    await page.goto('https://www.strava.com/dashboard');
    expect(await panel.hosts()).toBe(0);
    await page.goBack();
    await panel.waitFor('Many cramp factors');
    expect(await panel.hosts()).toBe(1);
    await page.close();
  });

  it('two quick navigations show the second workout', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await page.goto(`https://www.strava.com${at(redFlagRun)}`, { waitUntil: 'commit' });
    await page.goto(`https://www.strava.com${at(coolShortRide)}`);
    await panel.waitFor('Nothing special');
    expect(await panel.hosts()).toBe(1);
    await page.close();
  });

  it('the site drops our node: it is put back, but not for ever', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.waitFor('Many cramp factors');
    const drop = () => page.evaluate(() => document.querySelector('crampwise-panel')?.remove());
    await drop();
    await panel.waitFor('Many cramp factors');
    expect(await panel.hosts()).toBe(1);
    for (let i = 0; i < 8; i++) {
      await drop();
      await page.waitForTimeout(60);
    }
    expect(await panel.hosts()).toBe(0);
    await page.close();
  });

  it('the worker was stopped between two pages', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.waitFor('Many cramp factors');
    expect(await stopWorker(run.ctx, run.id)).toBe(true);
    await page.goto(`https://www.strava.com${at(nearCramp)}`);
    await panel.waitFor('A near-cramp in your notes');
    await stopWorker(run.ctx, run.id);
    await panel.open();
    await panel.click('These words mean something else');
    await panel.waitFor(/^(?!.*You noted a near-cramp).*A race or a hard day/);
    await page.close();
  });
});

describe('what the page can see', () => {
  it('is a bare node and no word of ours', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    expect(await panel.open()).toContain('Good evidence');
    const seen = await page.evaluate(() => {
      // Chromium's own page search looks into closed roots, and what it finds becomes a selection.
      const searchAndSelect = () => {
        (window as unknown as { find(text: string): boolean }).find('Good evidence');
        const found = String(getSelection());
        getSelection()?.modify('extend', 'forward', 'documentboundary');
        return found + String(getSelection()).replace(/overview|analysis|laps|heartrate|\s/gi, '');
      };
      const host = document.querySelector('crampwise-panel');
      return {
        root: host?.shadowRoot ?? null,
        attributes: [...(host?.attributes ?? [])].map((a) => a.name),
        children: host?.childNodes.length,
        text: document.documentElement.innerText + document.documentElement.outerHTML,
        selected: searchAndSelect(),
        deep: document.elementsFromPoint(300, 400).map((e) => e.tagName),
        globals: Object.keys(window).filter((key) => /crampwise/i.test(key)),
      };
    });
    expect(seen).toMatchObject({ root: null, attributes: ['style'], children: 0, selected: '', globals: [] });
    expect(seen.text).not.toContain('Good evidence');
    expect(seen.text).not.toContain('Many cramp factors');
    await page.close();
  });

  it('is no key typed in the panel, and no word in its console', async () => {
    const { page, panel } = await run.visit('/activities/16100000004');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.evaluate(() => {
      Object.assign(window, { keys: 0 });
      const count = () => Object.assign(window, { keys: (window as unknown as { keys: number }).keys + 1 });
      for (const type of ['keydown', 'keyup', 'input']) document.addEventListener(type, count, true);
      for (const type of ['keydown', 'keyup', 'input']) document.addEventListener(type, count);
    });
    await panel.open();
    await panel.click('Temperature');
    await page.waitForTimeout(100);
    const before = await page.evaluate(() => (window as unknown as { keys: number }).keys);
    await page.keyboard.type('31');
    const after = await page.evaluate(() => (window as unknown as { keys: number }).keys);
    // Listeners in the capture phase run before the panel can stop an event; they learn that a key was pressed.
    expect(after - before).toBeLessThanOrEqual(6);
    expect(said.filter((text) => !text.includes('404'))).toEqual([]);
    await page.close();
  });

  it('is no request but its own', async () => {
    const asked: string[] = [];
    run.ctx.on('request', (request) => asked.push(request.url()));
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.waitFor('Many cramp factors');
    await page.waitForTimeout(300);
    const outside = asked.filter((url) => !url.startsWith(`chrome-extension://${run.id}/`));
    expect(
      outside.filter(
        (url) => !/^https:\/\/www\.strava\.com\/(activities\/16100000001|favicon\.ico)$/.test(url),
      ),
    ).toEqual([]);
    await page.close();
  });
});

describe('keyboard', () => {
  it('opens and closes the panel, opens "Why?", and Escape leaves the editor', async () => {
    const { page, panel } = await run.visit(at(coolShortRide));
    await panel.waitFor('Nothing special');
    await page.evaluate(() => (document.querySelector('#heading a') as HTMLElement).focus());
    const open = (await panel.text()).includes('What we read');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect((await panel.text()).includes('What we read')).toBe(!open);
    if (open) await page.keyboard.press('Enter');
    await panel.waitFor('What we read');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.waitFor('Only Crampwise uses your value');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
    expect(await panel.text()).not.toContain('Only Crampwise uses your value');
    await page.close();
  });
});

describe('the extension is reloaded', () => {
  it('and the open page has one working panel again', async () => {
    const { page, panel } = await run.visit(at(hotLongRun));
    await panel.waitFor('Many cramp factors');
    await reloadExtension(run.ctx, chromeBuild);
    await page.waitForTimeout(1500);
    expect(await panel.hosts()).toBe(1);
    await panel.open();
    await panel.click('Hide for this workout');
    await panel.waitFor('Crampwise is hidden for this workout.');
    await panel.click('Undo');
    await panel.waitFor('Many cramp factors');
    await page.close();
  });
});
