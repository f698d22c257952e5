import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addonBase,
  clickInPanel,
  clickOn,
  type FirefoxRun,
  go,
  installAddon,
  launchFirefox,
  panelText,
  reloadAddon,
  setSitePermission,
  showSidebar,
  sidebarIsOpen,
  stopBackground,
  waitForPanel,
} from '../../scripts/browser/firefox';
import { type FixtureSite, startFixtureSite } from '../../scripts/browser/fixture-site';
import type { Marionette } from '../../scripts/browser/marionette';
import { demoSite } from '../../scripts/demo/demo-site';
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

const build = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const url = (workout: { id: string }) => `https://www.strava.com/activities/${workout.id}`;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let site: FixtureSite;
let firefox: FirefoxRun;
let m: Marionette;

beforeAll(async () => {
  site = await startFixtureSite(demoSite());
  firefox = await launchFirefox(site);
  m = firefox.m;
  await installAddon(m, build);
});
afterAll(async () => {
  await firefox.quit();
  site.close();
});

/** Opens the panel if it is closed; its whole text. */
async function openPanel(): Promise<string> {
  const now = await waitForPanel(m, /\S/);
  if (!now.includes('not medical advice')) await clickInPanel(m, 'Crampwise');
  return waitForPanel(m, 'not medical advice');
}

const hosts = () => m.inPage(() => document.querySelectorAll('crampwise-panel').length);

/** Opens a second tab and gives both handles; closing goes back to the first. */
async function inSecondTab(address: string, use: () => Promise<void>): Promise<void> {
  const first = (await m.send('WebDriver:GetWindowHandle')) as string;
  const { handle } = (await m.send('WebDriver:NewWindow', { type: 'tab', focus: false })) as {
    handle: string;
  };
  await m.send('WebDriver:SwitchToWindow', { handle, focus: false });
  try {
    await go(m, address);
    await use();
  } finally {
    await m.send('WebDriver:CloseWindow').catch(() => undefined);
    await m.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
  }
}

/** The tab id of the workout page, as our own pages know it. */
const workoutTab = () =>
  m.inBrowser(() => {
    // @ts-expect-error Firefox's own global
    const w = Services.wm.getMostRecentWindow('navigator:browser');
    // @ts-expect-error Firefox's own global
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const tab = w.gBrowser.tabs.find((t: { linkedBrowser: { currentURI: { spec: string } } }) =>
      t.linkedBrowser.currentURI.spec.includes('strava.com'),
    );
    return ExtensionParent.apiManager.global.tabTracker.getId(tab) as number;
  });

describe('the panel on six pages, in Firefox', () => {
  it.each([
    [
      'a hot long run with a cramp',
      hotLongRun,
      ['Many cramp factors', 'Heat: 31 °C, 68% humidity', 'You noted a cramp'],
    ],
    ['a cool short ride', coolShortRide, ['Nothing special', 'We know 4 of 7 factors']],
    [
      'words on the doctor list',
      redFlagRun,
      ['Please read this first', 'Get checked today', 'do not massage the leg'],
    ],
    ['no temperature', noTemperature, ['Several cramp factors', 'Maybe more, as heat is not known']],
    [
      'splits that come late',
      fastStart,
      ['We know 5 of 8 factors', 'A fast start', 'Hold back in the first half'],
    ],
    ['a race in miles', nearCramp, ['A near-cramp in your notes', '66 °F', '13.2 mi']],
    ['markup in the note', markupNote, ['Many cramp factors', '<img src=x onerror="window.hacked=1">']],
  ])('%s', async (_name, workout, wanted) => {
    await go(m, url(workout));
    await waitForPanel(m, wanted[0] ?? '');
    const text = await openPanel();
    for (const words of wanted) expect(text).toContain(words);
    expect(await hosts()).toBe(1);
  });

  it('never on the dashboard, never on somebody else’s workout', async () => {
    for (const address of ['https://www.strava.com/dashboard', url(othersRide)]) {
      await go(m, address);
      await pause(700);
      expect(await hosts()).toBe(0);
    }
  });
});

describe('exactly one panel, in Firefox', () => {
  it('through sub-tabs, back and forward', async () => {
    await go(m, url(hotLongRun));
    await waitForPanel(m, 'Many cramp factors');
    await clickOn(m, 'a[data-menu="analysis"]');
    await pause(200);
    expect(
      await m.inPage(() => (document.querySelector('crampwise-panel') as HTMLElement).offsetHeight),
    ).toBeGreaterThan(60);
    await m.send('WebDriver:Back');
    await waitForPanel(m, 'Many cramp factors');
    await go(m, 'https://www.strava.com/dashboard');
    await m.send('WebDriver:Back');
    await waitForPanel(m, 'Many cramp factors');
    expect(await hosts()).toBe(1);
  });

  it('when the event page was stopped between two pages', async () => {
    await go(m, url(hotLongRun));
    await waitForPanel(m, 'Many cramp factors');
    expect(await stopBackground(m)).toBe('stopped');
    await go(m, url(coolShortRide));
    await waitForPanel(m, 'Nothing special');
    expect(await hosts()).toBe(1);
  });

  it('when the add-on was reloaded, and it works', async () => {
    await go(m, url(hotLongRun));
    await waitForPanel(m, 'Many cramp factors');
    expect(await reloadAddon(m)).toBe(true);
    await pause(1500);
    await waitForPanel(m, 'Many cramp factors');
    expect(await hosts()).toBe(1);
    await openPanel();
    await clickInPanel(m, 'Hide for this workout');
    await waitForPanel(m, 'Crampwise is hidden for this workout.');
    await clickInPanel(m, 'Undo');
    await waitForPanel(m, 'Many cramp factors');
  });

  it('and none when the site’s permission is taken back', async () => {
    await setSitePermission(m, 'https://www.strava.com/*', false);
    await go(m, url(hotLongRun));
    await pause(700);
    expect(await hosts()).toBe(0);
    await setSitePermission(m, 'https://www.strava.com/*', true);
    await go(m, url(hotLongRun));
    await waitForPanel(m, 'Many cramp factors');
  });
});

describe('what the page can see, in Firefox', () => {
  it('is a bare node and no word of ours', async () => {
    await go(m, url(hotLongRun));
    expect(await openPanel()).toContain('Good evidence');
    const seen = await m.inPage(() => {
      const host = document.querySelector('crampwise-panel');
      return {
        root: host?.shadowRoot ?? null,
        attributes: [...(host?.attributes ?? [])].map((a) => a.name),
        text: document.documentElement.outerHTML + document.documentElement.innerText,
      };
    });
    expect(seen).toMatchObject({ root: null, attributes: ['style'] });
    expect(seen.text).not.toContain('Good evidence');
    expect(await m.inPage(() => 'hacked' in window)).toBe(false);
  });

  it('is no request but its own: nothing else was asked of the network by us', () => {
    expect(new Set(site.hits.map((hit) => hit.split('/')[0]))).toEqual(new Set(['www.strava.com']));
    expect(
      site.hits.filter(
        (hit) => !/^www\.strava\.com\/(activities\/\d+(\/\w+)?|dashboard|favicon\.ico)$/.test(hit),
      ),
    ).toEqual([]);
    // What Firefox itself tries (its own services) is refused and is none of ours.
    expect(site.refused.filter((host) => !/mozilla|firefox|digicert|detectportal/.test(host))).toEqual([]);
  });
});

describe('popup and sidebar, in Firefox', () => {
  it('a change in the popup shows in the panel at once', async () => {
    await go(m, url(hotLongRun));
    expect(await openPanel()).toContain('Heat: 31 °C');
    const tab = await workoutTab();
    await inSecondTab(`${addonBase}/popup.html?tab=${tab}`, async () => {
      await pause(500);
      expect(await m.inPage(() => document.querySelector('.pg')?.textContent)).toContain(
        'Many cramp factors',
      );
      await m.inPage(() => {
        for (const group of document.querySelectorAll('details')) {
          group.removeAttribute('name');
          group.open = true;
        }
      });
      await m.inPage(() =>
        [...document.querySelectorAll('label')].find((l) => l.textContent === 'Heat')?.click(),
      );
      await m.inPage(() =>
        [...document.querySelectorAll('label')].find((l) => l.textContent === '°F, miles')?.click(),
      );
      await pause(500);
    });
    expect(await waitForPanel(m, '22.5 mi')).not.toContain('Heat:');

    await inSecondTab(`${addonBase}/popup.html?tab=${tab}`, async () => {
      await pause(400);
      await clickOn(m, '#master');
      await pause(600);
    });
    expect(await hosts()).toBe(0);
    await inSecondTab(`${addonBase}/popup.html?tab=${tab}`, async () => {
      await pause(400);
      await clickOn(m, '#master');
      await pause(600);
    });
    await waitForPanel(m, '22.5 mi');
  });

  it('the sidebar is closed at install, opens, and has the whole reference', async () => {
    expect(await sidebarIsOpen(m)).toBe(false);
    expect(await showSidebar(m, 'crampwise')).toBe(true);
    await inSecondTab(`${addonBase}/sidepanel.html`, async () => {
      await pause(400);
      const text = (await m.inPage(() => document.body.textContent)) ?? '';
      for (const words of [
        'Cramping now?',
        'Do not over-drink',
        'Pickle juice',
        'Get checked today',
        'Sources',
      ]) {
        expect(text).toContain(words);
      }
    });
  });

  it('the panel’s reference button opens the reference at its section', async () => {
    await go(m, url(hotLongRun));
    await openPanel();
    const before = ((await m.send('WebDriver:GetWindowHandles')) as string[]).length;
    await clickInPanel(m, 'When to see a doctor');
    await expect
      .poll(async () => ((await m.send('WebDriver:GetWindowHandles')) as string[]).length, { timeout: 5000 })
      .toBe(before + 1);
    expect(await panelText(m)).toContain('Cramping now?');
  });
});
