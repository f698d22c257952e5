import { browser } from 'wxt/browser';
import type { TabStatus } from '../../lib/protocol/tab-status';
import { settingsItem, siteIsOn } from '../../lib/settings/settings';
import { siteAddresses, siteOf } from '../../lib/sites/addresses';
import { isFound } from '../../lib/workout/reading';
import { reasonAbout } from './reason';
import { visitOf } from './visits';

/** What there is to say about a tab, for popup, side panel and toolbar. */
export async function statusOf(tabId: number): Promise<TabStatus> {
  const settings = await settingsItem.read();
  if (!settings.on) return { state: 'off' };
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const url = tab?.url ? URL.parse(tab.url) : undefined;
  const site = url ? siteOf(url) : undefined;
  const visit = await visitOf(tabId);
  // Without a site's permission the browser does not tell us the address of its tabs.
  if (tab && tab.url === undefined) {
    const closed = await firstWithoutAccess();
    if (closed) return { state: 'no-access', site: closed };
  }
  if (!site || !url || site.kindOf(url) === 'other') return { state: 'unsupported' };
  if (!(await browser.permissions.contains({ origins: [...site.matches] }))) {
    return { state: 'no-access', site: site.name };
  }
  if (!siteIsOn(settings, site.site)) return { state: 'site-off', site: site.name };
  if (!visit || siteAndId(visit.address) !== siteAndId(url.href))
    return { state: 'waiting', site: site.name };
  if (visit.page === 'unread') return { state: 'unread', site: site.name, why: visit.why };
  const { report, assessment, why, muscle } = await reasonAbout(visit);
  return {
    state: why === 'others' ? 'others' : report.hidden ? 'hidden' : 'read',
    site: site.name,
    title: isFound(visit.record.title) ? visit.record.title.found : '',
    mark: report.mark,
    known: assessment.known,
    of: assessment.of,
    muscle,
  };
}

/** The workout an address belongs to, for comparing two addresses of one visit. */
export function siteAndId(address: string): string | undefined {
  const url = URL.parse(address);
  const site = url ? siteOf(url) : undefined;
  const id = url && site?.idOf(url);
  return site && id ? `${site.site}:${id}` : undefined;
}

/** The name of the first site that is switched on and that the browser does not let us read. */
async function firstWithoutAccess(): Promise<string | undefined> {
  for (const site of siteAddresses) {
    if (!(await browser.permissions.contains({ origins: [...site.matches] }))) return site.name;
  }
  return undefined;
}
