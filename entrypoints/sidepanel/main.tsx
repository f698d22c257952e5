import '../../components/theme/tokens.css';
import '../../components/theme/controls.css';
import '../../components/theme/buttons.css';
import '../../components/theme/forms.css';
import '../../components/reference/reference.css';
import '../../components/reference/cramping-now.css';
import '../../components/reference/sections.css';
import '../../components/reference/doctor-check.css';
import '../../components/reference/print.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { QuickReference } from '../../components/reference/quick-reference';
import { createTarget, createTicked, type ReferenceStore } from '../../components/reference/reference-store';
import { onMessage, sendMessage } from '../../lib/protocol/messages';
import type { TabStatus } from '../../lib/protocol/tab-status';
import { showInLanguage } from '../own-page/show-in-language';

void start();

async function start(): Promise<void> {
  const app = document.getElementById('app');
  if (!app) return;
  const status = signal<TabStatus>({ state: 'unsupported' });
  let tabId: number | undefined;
  const refresh = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId = tab?.id;
    if (tabId === undefined) return;
    status.value = await sendMessage('tabStatus', { tabId }).catch(
      (): TabStatus => ({ state: 'unsupported' }),
    );
  };
  const store: ReferenceStore = {
    status,
    target: createTarget(location.hash.slice(1) || undefined),
    ticked: createTicked(),
    showPanel: () => void (tabId !== undefined && sendMessage('showPanel', { tabId })),
    openSettings: () => void openSettings(tabId),
  };
  onMessage('openSection', ({ data }) => {
    store.target.value = data.section;
    return true;
  });
  onMessage('statusChanged', () => void refresh());
  browser.tabs.onActivated.addListener(() => void refresh());
  addEventListener('focus', () => void refresh());
  await showInLanguage((say) => render(<QuickReference store={store} say={say} />, app));
  await refresh();
}

async function openSettings(tabId: number | undefined): Promise<void> {
  const url = browser.runtime.getURL('/popup.html') + (tabId === undefined ? '' : `?tab=${tabId}`);
  await browser.action.openPopup().catch(() => browser.tabs.create({ url }));
}
