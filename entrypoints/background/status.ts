import { browser } from 'wxt/browser';
import type { TabStatus } from '../../lib/protocol/tab-status';
import { settingsItem } from '../../lib/settings/settings';
import { siteOf } from '../../lib/sites/addresses';
import { isFound } from '../../lib/workout/reading';
import { measures, type WorkoutRecord } from '../../lib/workout/workout-record';
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
  if (!site || !url || site.kindOf(url) === 'other') {
    // Without the site's permission the browser does not tell us the tab's address.
    return { state: 'unsupported' };
  }
  if (!(await browser.permissions.contains({ origins: [...site.matches] }))) {
    return { state: 'no-access', site: site.name };
  }
  if (!settings.sites.strava) return { state: 'site-off', site: site.name };
  if (!visit || siteAndId(visit.address) !== siteAndId(url.href))
    return { state: 'waiting', site: site.name };
  if (visit.page === 'unread') return { state: 'unread', site: site.name, why: visit.why };
  const { report, assessment, why } = await reasonAbout(visit);
  return {
    state: why === 'others' ? 'others' : report.hidden ? 'hidden' : 'read',
    site: site.name,
    title: isFound(visit.record.title) ? visit.record.title.found : '',
    mark: report.mark,
    known: assessment.known,
    of: assessment.of,
    ...fieldsOf(visit.record),
    language: visit.language,
  };
}

/** The workout an address belongs to, for comparing two addresses of one visit. */
export function siteAndId(address: string): string | undefined {
  const url = URL.parse(address);
  const site = url ? siteOf(url) : undefined;
  const id = url && site?.idOf(url);
  return site && id ? `${site.site}:${id}` : undefined;
}

function fieldsOf(record: WorkoutRecord): { found: string[]; missing: string[] } {
  const fields = ['title', 'start', 'sport', ...measures] as const;
  const found = fields.filter((field) => isFound<unknown>(record[field]));
  return { found, missing: fields.filter((field) => !found.includes(field)) };
}
