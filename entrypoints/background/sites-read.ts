import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { SiteToRead } from '../../lib/protocol/tab-status';
import { addedSitesItem, meansOrigin, patternOfOrigin, sitePattern } from '../../lib/settings/added-sites';
import { settingsItem, siteIsOn } from '../../lib/settings/settings';
import type { SaveResult } from '../../lib/settings/stored-item';
import { siteAddresses } from '../../lib/sites/addresses';
import { addedSite, knownSiteOf, otherAddresses, patternOf } from '../../lib/sites/every-address';
import type { SiteAddress } from '../../lib/sites/site-adapter';

const id = 'other-sites';
const reader = '/other-sites-reader.js';

/** The site of an address, known or such as an athlete may add; undefined for what is no web page. */
export function siteFor(url: URL): SiteAddress | undefined {
  return knownSiteOf(url) ?? addedSite(url);
}

/** The patterns of the sites that the athlete added and that the browser lets us read. */
export async function patternsRead(): Promise<string[]> {
  const { patterns } = await addedSitesItem.read();
  const allowed = await Promise.all(patterns.map((p) => browser.permissions.contains({ origins: [p] })));
  return patterns.filter((_, at) => allowed[at]);
}

/** Whether pages at this address are read: from the start, or because the athlete added the site. */
export async function isRead(url: URL): Promise<boolean> {
  const site = knownSiteOf(url);
  if (site && siteAddresses.includes(site))
    return browser.permissions.contains({ origins: [...site.matches] });
  const pattern = patternOf(url);
  if (pattern === undefined || !meansOrigin(await addedSitesItem.read(), url.origin)) return false;
  return browser.permissions.contains({ origins: [pattern] });
}

/** Whether the reader may look at a page: its site is read, and reading is switched on there. */
export async function mayRead(url: URL): Promise<boolean> {
  const settings = await settingsItem.read();
  const known = knownSiteOf(url);
  return settings.on && (!known || siteIsOn(settings, known.site)) && (await isRead(url));
}

/**
 * Adds sites that the athlete just allowed; of their hosts, `exactly` this origin. Patterns that stand for many hosts are
 * not taken: one site at a time.
 */
export async function addSites(origins: readonly string[], exactly?: string): Promise<SaveResult> {
  const own = siteAddresses.flatMap((site) => site.matches);
  const fit = origins.filter((origin) => v.is(sitePattern, origin));
  const added = fit.filter((origin) => !own.includes(origin));
  const meant = exactly !== undefined && added.includes(patternOfOrigin(exactly)) ? [exactly] : [];
  if (added.length === 0) return fit.length === origins.length ? 'saved' : 'not-saved';
  const result = await addedSitesItem.change((now) => ({
    patterns: [...new Set([...now.patterns, ...added])],
    origins: [...new Set([...now.origins, ...meant])],
  }));
  // Saved but not registered, new pages would not be read: the athlete may try again.
  return (await registerOtherSites()) ? result : 'not-saved';
}

/** Stops reading sites: their permission is given back and their script is no longer put into pages. */
export async function dropSites(origins: readonly string[]): Promise<SaveResult> {
  const result = await addedSitesItem.change((now) => ({
    patterns: now.patterns.filter((pattern) => !origins.includes(pattern)),
    origins: now.origins.filter((origin) => !origins.includes(patternOfOrigin(origin))),
  }));
  await registerOtherSites();
  await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
  return result;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Puts the reader of other sites into their pages from now on, as a script that is registered at run time and kept over
 * restarts. One run at a time, each with the newest list. False when the browser refused.
 */
export function registerOtherSites(): Promise<boolean> {
  const done = turn.then(register).then(
    () => true,
    () => false,
  );
  turn = done;
  return done;
}

async function register(): Promise<void> {
  const { on } = await settingsItem.read();
  const matches = on ? await patternsRead() : [];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, js: [reader], matches, runAt: 'document_end', persistAcrossSessions: true } as const;
  // An update that the browser refuses leaves the script as it was.
  if (registered.length > 0) await browser.scripting.updateContentScripts([{ ...script, js: [reader] }]);
  else await browser.scripting.registerContentScripts([{ ...script, js: [reader] }]);
}

/** Known sites and added ones, for the popup's list. */
export async function sitesToRead(): Promise<SiteToRead[]> {
  const [patterns, { origins }] = await Promise.all([patternsRead(), addedSitesItem.read()]);
  const known = otherAddresses.map((site) => ({
    name: site.name,
    patterns: patterns.filter((pattern) => site.matches.includes(pattern)),
    ask: site.matches[0] ?? '',
    known: true,
  }));
  const taken = new Set(otherAddresses.flatMap((site) => site.matches));
  const added = patterns
    .filter((pattern) => !taken.has(pattern))
    .map((pattern) => ({
      name: hostsMeant(pattern, origins),
      patterns: [pattern],
      ask: pattern,
      known: false,
    }));
  return [...added, ...known];
}

function hostsMeant(pattern: string, origins: readonly string[]): string {
  const meant = origins.filter((origin) => patternOfOrigin(origin) === pattern);
  return (meant.length > 0 ? meant : [pattern.slice(0, -2)]).map((origin) => new URL(origin).host).join(', ');
}
