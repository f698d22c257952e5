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
import { fetchLanguage, showInLanguage } from '../own-page/show-in-language';

void start();

async function start(): Promise<void> {
  const app = document.getElementById('app');
  if (!app) return;
  fetchLanguage();
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  const known = () => sendMessage('sitesToRead', null).catch((): SiteToRead[] => []);
  const sites = signal<readonly SiteToRead[]>(await known());
  const refresh = async () => {
    sites.value = await known();
  };
  const store: WelcomeStore = {
    sites,
    addSite: async (ask) => {
      const allowed = await browser.permissions.request({ origins: [ask] }).catch(() => false);
      if (allowed) await sendMessage('addSites', { origins: [ask] }).catch(() => undefined);
      await refresh();
    },
    dropSite: (patterns) =>
      void sendMessage('dropSites', { origins: patterns })
        .catch(() => undefined)
        .then(refresh),
    openReference: () => {
      void openSidePanel({ tabId: tab?.id, windowId: tab?.windowId }, 'top');
    },
    openPrivacy: () => void browser.tabs.create({ url: browser.runtime.getURL('/privacy.html') }),
  };
  await showInLanguage((say) => render(<WelcomePage store={store} say={say} />, app));
}
