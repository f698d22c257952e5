import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/protocol/messages';
import { siteAddresses, siteOf } from '../../lib/sites/addresses';
import { reasonAbout } from './reason';
import { isRead, mayRead, patternsRead } from './sites-read';
import { showInToolbar } from './toolbar';
import { forgetVisit, visitedTabs, visitOf } from './visits';

const firstReader = '/content-scripts/workout-reader.js';
const otherReader = '/other-sites-reader.js';
const panel = '/panel.js';

/** Draws or redraws the panel of a tab. Refused injections (tab gone, permission taken back) show nothing. */
export async function drawPanel(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [panel] })
    .catch(() => undefined);
}

/**
 * Works a tab out anew after a change of settings, profile or of what was said about its workout; or, not `byAthlete`,
 * when the page itself told more.
 */
export async function refreshTab(tabId: number, byAthlete = true): Promise<void> {
  const visit = await visitOf(tabId);
  if (visit?.page === 'workout') {
    const { report, show, why } = await reasonAbout(visit);
    const url = URL.parse(visit.address);
    if (why === 'off' || why === 'site-off' || !url || !(await isRead(url))) {
      // Nothing of a switched-off site is kept, not even for the session.
      await forgetVisit(tabId, (now) => now.page === 'workout' && now.workout === visit.workout);
      await sendMessage('readAgain', { show: false }, { tabId, frameId: 0 }).catch(() => undefined);
    } else {
      const changed = { workout: visit.workout, report: show ? report : null, byAthlete };
      const shown = await sendMessage('reportChanged', changed, { tabId, frameId: 0 }).then(
        () => true,
        () => false,
      );
      if (show && !shown) await askReader(tabId, true);
    }
  }
  await showInToolbar(tabId);
  await sendMessage('statusChanged', { tabId }).catch(() => undefined);
}

/** Every open workout after a change of settings or profile. */
export async function refreshAllTabs(): Promise<void> {
  await Promise.all((await visitedTabs()).map((tabId) => refreshTab(tabId)));
}

/**
 * Tells the readers of all tabs whose page is not read any more to stop, those too that have found no workout yet. Where
 * the permission is gone the browser tells no address; a tab without a reader does not hear it.
 */
export async function stopOtherReaders(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const at = url ? URL.parse(url) : undefined;
      if (id === undefined || (at && (await mayRead(at)))) return;
      await sendMessage('readAgain', { show: false }, { tabId: id, frameId: 0 }).catch(() => undefined);
    }),
  );
}

/** Asks the reader of a tab to look again; puts a reader there where none is (opened while we were off). */
export async function askReader(tabId: number, show: boolean): Promise<void> {
  try {
    await sendMessage('readAgain', { show }, { tabId, frameId: 0 });
  } catch {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    const url = tab?.url ? URL.parse(tab.url) : undefined;
    if (!url || !(await isRead(url))) return;
    const reader = siteOf(url) ? firstReader : otherReader;
    await browser.scripting
      .executeScript({ target: { tabId, frameIds: [0] }, files: [reader] })
      .catch(() => undefined);
  }
}

/** All open tabs of the sites we read: after installing, updating or switching on. */
export async function readOpenTabs(): Promise<void> {
  const patterns = [...siteAddresses.flatMap((site) => [...site.matches]), ...(await patternsRead())];
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : askReader(id, true))));
}
