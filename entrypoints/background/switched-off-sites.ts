import { browser } from 'wxt/browser';
import { settingsItem, siteIsOn } from '../../lib/settings/settings';
import { siteAddresses } from '../../lib/sites/addresses';

const id = 'reading-off';

let turn: Promise<unknown> = Promise.resolve();

/**
 * Where reading is switched off, a one-line script runs before the reader and tells it so, at once and without a
 * message: the reader then looks at nothing. (A script of the manifest cannot be unregistered.) One run at a time, each
 * with the newest settings; a browser that refuses only costs the reader its early word.
 */
export function registerSwitchedOffSites(): Promise<void> {
  const done = turn.then(register).catch(() => undefined);
  turn = done;
  return done;
}

async function register(): Promise<void> {
  const settings = await settingsItem.read();
  const off = siteAddresses.filter((site) => !siteIsOn(settings, site.site));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (off.length === 0) return;
  const matches = off.flatMap((site) => [...site.matches]);
  await browser.scripting.registerContentScripts([
    { id, js: ['/reading-off.js'], matches, runAt: 'document_start', persistAcrossSessions: true },
  ]);
}
