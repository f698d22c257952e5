import { browser } from 'wxt/browser';
import type { TabStatus } from '../../lib/protocol/tab-status';
import { settingsItem, siteIsOn } from '../../lib/settings/settings';
import { siteAddresses } from '../../lib/sites/addresses';
import { knownSiteOf, patternOf } from '../../lib/sites/every-address';
import { missingFields } from '../../lib/workout/missing-fields';
import { isFound } from '../../lib/workout/reading';
import { reasonAbout } from './reason';
import { isRead, siteFor } from './sites-read';
import { visitOf } from './visits';
import { routeIn } from './workout-name';

/** What there is to say about a tab, for popup, side panel and toolbar. */
export async function statusOf(tabId: number): Promise<TabStatus> {
  // All at once: each is a way to another process and back, and the popup waits.
  const [settings, tab, visit] = await Promise.all([
    settingsItem.read(),
    browser.tabs.get(tabId).catch(() => undefined),
    visitOf(tabId),
  ]);
  if (!settings.on) return { state: 'off' };
  const url = tab?.url ? URL.parse(tab.url) : undefined;
  const site = url ? siteFor(url) : undefined;
  // Without a site's permission the browser does not tell us the address of its tabs.
  if (tab && tab.url === undefined) {
    const closed = await firstWithoutAccess();
    if (closed) return { state: 'no-access', site: closed };
  }
  if (!site || !url) return { state: 'unsupported' };
  const first = siteAddresses.includes(site);
  if (!first && !(await isRead(url))) {
    const ask = patternOf(url);
    return ask
      ? {
          state: 'addable',
          site: site.name,
          ask,
          origin: url.origin,
          known: knownSiteOf(url) !== undefined,
        }
      : { state: 'unsupported' };
  }
  const kind = site.kindOf(url);
  if (kind === 'other') return { state: 'unsupported' };
  if (!(await isRead(url))) return { state: 'no-access', site: site.name };
  if (!siteIsOn(settings, site.site)) return { state: 'site-off', site: site.name };
  if (!visit || !samePage(visit.address, url.href))
    // Only the page can tell whether it is a workout: perhaps it is one that we did not recognise.
    return kind === 'maybe'
      ? { state: 'unsupported', read: site.site }
      : { state: 'waiting', site: site.name };
  if (visit.page === 'unread') return { state: 'unread', site: site.name, siteId: site.site, why: visit.why };
  const { report, assessment, why, muscle } = await reasonAbout(visit);
  if (report.unread && why !== 'others')
    return { state: 'unread', site: site.name, siteId: visit.record.site, why: 'not-recognised' };
  return {
    state: why === 'others' ? 'others' : report.hidden ? 'hidden' : 'read',
    site: site.name,
    title: isFound(visit.record.title) ? visit.record.title.found : '',
    mark: report.mark,
    known: assessment.known,
    of: assessment.of,
    siteId: visit.record.site,
    missing: missingFields(visit.record),
    muscle,
  };
}

/** Whether two addresses are of one visit: the same workout, or the same page where the address has no id. */
export function samePage(one: string, other: string): boolean {
  const [a, b] = [place(one), place(other)];
  return a !== undefined && a === b;
}

function place(address: string): string | undefined {
  const url = URL.parse(address);
  const site = url ? siteFor(url) : undefined;
  if (!url || !site) return undefined;
  const id = site.idOf(url);
  return id ? `${url.host}:${id}` : `${url.origin}${url.pathname}${url.search}${routeIn(url)}`;
}

/** The name of the first site that is switched on and that the browser does not let us read. */
async function firstWithoutAccess(): Promise<string | undefined> {
  for (const site of siteAddresses) {
    if (!(await browser.permissions.contains({ origins: [...site.matches] }))) return site.name;
  }
  return undefined;
}
