import { browser } from 'wxt/browser';
import { settingsItem } from '../../lib/settings/settings';
import { siteAddresses } from '../../lib/sites/addresses';

const id = 'reading-off';

/**
 * Where reading is switched off, a one-line script runs before the reader and tells it so, at once and without a
 * message: the reader then looks at nothing. (A script of the manifest cannot be unregistered.)
 */
export async function registerSwitchedOffSites(): Promise<void> {
  const settings = await settingsItem.read();
  const matches = siteAddresses.flatMap((site) =>
    settings.on && settings.sites.strava ? [] : [...site.matches],
  );
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, js: ['/reading-off.js'], matches, runAt: 'document_start', persistAcrossSessions: true },
  ]);
}
