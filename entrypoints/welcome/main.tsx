import '../../components/theme/tokens.css';
import '../../components/theme/controls.css';
import '../../components/theme/buttons.css';
import '../../components/theme/forms.css';
import '../../components/welcome/welcome.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomePage } from '../../components/welcome/welcome-page';
import type { WelcomeStore } from '../../components/welcome/welcome-store';
import { sendMessage } from '../../lib/protocol/messages';
import { openSidePanel } from '../../lib/protocol/open-side-panel';
import type { SiteToRead } from '../../lib/protocol/tab-status';
import type { SaveResult } from '../../lib/settings/stored-item';
import { showInLanguage } from '../own-page/show-in-language';

void start();

async function start(): Promise<void> {
  const app = document.getElementById('app');
  if (!app) return;
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  const known = () => sendMessage('sitesToRead', null).catch((): SiteToRead[] => []);
  const sites = signal<readonly SiteToRead[]>(await known());
  const trouble = signal(false);
  const kept = (result: SaveResult) => {
    trouble.value = result !== 'saved';
  };
  const refresh = async () => {
    sites.value = await known();
  };
  const store: WelcomeStore = {
    sites,
    trouble,
    addSite: async (ask) => {
      const allowed = await browser.permissions.request({ origins: [ask] }).catch(() => false);
      if (allowed) kept(await sendMessage('addSites', { origins: [ask] }).catch(() => 'not-saved' as const));
      await refresh();
    },
    dropSite: (patterns) =>
      void sendMessage('dropSites', { origins: patterns })
        .then(kept, () => kept('not-saved'))
        .then(refresh),
    openReference: (section) => {
      void openSidePanel({ tabId: tab?.id, windowId: tab?.windowId }, section);
      void sendMessage('referenceOpened', { section }).catch(() => undefined);
    },
    openPrivacy: () => void browser.tabs.create({ url: browser.runtime.getURL('/privacy.html') }),
  };
  await showInLanguage((say) => render(<WelcomePage store={store} say={say} />, app));
}
