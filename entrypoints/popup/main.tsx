import '../../components/theme/tokens.css';
import '../../components/theme/controls.css';
import '../../components/theme/buttons.css';
import '../../components/theme/forms.css';
import '../../components/settings/settings.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Asking, createTrouble, type PopupStore } from '../../components/settings/popup-store';
import { PopupView } from '../../components/settings/popup-view';
import type { Say } from '../../lib/messages/say';
import { onMessage, sendMessage } from '../../lib/protocol/messages';
import { openSidePanel } from '../../lib/protocol/open-side-panel';
import { type PageStructure, reportText } from '../../lib/protocol/report-text';
import type { SiteToRead, TabStatus } from '../../lib/protocol/tab-status';
import { profileItem } from '../../lib/settings/profile';
import { settingsItem } from '../../lib/settings/settings';
import type { SaveResult } from '../../lib/settings/stored-item';
import { showInLanguage } from '../own-page/show-in-language';

const app = document.getElementById('app');
if (app) void showInLanguage(view(app));

async function view(place: HTMLElement): Promise<(say: Say) => void> {
  // All at once: each is a way to another process and back.
  const asked = aboutTab();
  const toldStatus = asked.then((about) => statusOf(about?.id ?? -1));
  const toldSites = sitesToRead();
  const [tab, firstStatus, firstSettings, firstProfile, firstSites] = await Promise.all([
    asked,
    soon<TabStatus | Asking>(toldStatus, { state: 'asking' }),
    settingsItem.read(),
    profileItem.read(),
    soon<readonly SiteToRead[]>(toldSites, []),
  ]);
  const tabId = tab?.id ?? -1;
  const settings = signal(firstSettings);
  const profile = signal(firstProfile);
  const status = signal<TabStatus | Asking>(firstStatus);
  const sites = signal<readonly SiteToRead[]>(firstSites);
  void toldStatus.then((told) => {
    if (status.value.state === 'asking') status.value = told;
  });
  void toldSites.then((told) => {
    if (sites.value === firstSites) sites.value = told;
  });
  const trouble = createTrouble();
  const refresh = async () => {
    status.value = await statusOf(tabId);
    sites.value = await sitesToRead();
  };
  const kept = (result: SaveResult) => {
    trouble.value = result === 'saved' ? undefined : result;
  };
  settingsItem.watch((value) => {
    settings.value = value;
    void refresh();
  });
  profileItem.watch((value) => {
    profile.value = value;
  });
  onMessage('statusChanged', ({ data }) => {
    if (data.tabId === tabId) void refresh();
  });

  const store: PopupStore = {
    settings,
    profile,
    status,
    sites,
    addSite: async (ask, exactly) => {
      const allowed = await browser.permissions.request({ origins: [ask] }).catch(() => false);
      if (allowed) {
        const site = { origins: [ask], ...(exactly ? { exactly } : {}) };
        kept(await sendMessage('addSites', site).catch(() => 'not-saved' as const));
      }
      await refresh();
      return allowed;
    },
    dropSite: (patterns) =>
      void sendMessage('dropSites', { origins: patterns })
        .then(kept, () => kept('not-saved'))
        .then(refresh),
    trouble,
    version: browser.runtime.getManifest().version,
    change: (patch) => void sendMessage('changeSettings', patch).then(kept, () => kept('not-saved')),
    answer: (question, answer) =>
      void sendMessage('changeProfile', { question, answer: answer ?? null }).then(kept, () =>
        kept('not-saved'),
      ),
    eraseAnswers: () => void sendMessage('eraseProfile', null).then(kept, () => kept('not-saved')),
    showPanel: () => void sendMessage('showPanel', { tabId }).then(() => window.close()),
    openReference: (section) => {
      void openSidePanel({ tabId: tab?.id, windowId: tab?.windowId }, section);
      void sendMessage('referenceOpened', { section }).catch(() => undefined);
      window.close();
    },
    openPrivacy: () => void browser.tabs.create({ url: browser.runtime.getURL('/privacy.html') }),
    copyReport: async (siteId, say) => {
      const nothing: PageStructure = { markup: '' };
      const structure = await sendMessage('pageSkeleton', { tabId }).catch(() => nothing);
      const report = reportText(say(structure.language ?? '?'), siteId, structure);
      return navigator.clipboard.writeText(report).then(
        () => true,
        () => false,
      );
    },
  };
  return (say) => render(<PopupView store={store} say={say} />, place);
}

const patienceMs = 40;

/** An answer of the background, or what to show `meanwhile` where it takes its time: a sleeping worker wakes first. */
function soon<T>(answer: Promise<T>, meanwhile: T): Promise<T> {
  return Promise.race([
    answer,
    new Promise<T>((resolve) => setTimeout(() => resolve(meanwhile), patienceMs)),
  ]);
}

/** The tab this popup is about; `?tab=` names it when the page is opened in a tab of its own. */
async function aboutTab(): Promise<{ id?: number | undefined; windowId?: number | undefined } | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const [own, about] = await Promise.all([
    browser.tabs.getCurrent().catch(() => undefined),
    Number.isInteger(named)
      ? browser.tabs.get(named).catch(() => undefined)
      : browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active),
  ]);
  document.body.classList.toggle('in-a-tab', own !== undefined);
  return about;
}

function sitesToRead(): Promise<SiteToRead[]> {
  return sendMessage('sitesToRead', null).catch(() => []);
}

function statusOf(tabId: number): Promise<TabStatus> {
  const nothing: TabStatus = { state: 'unsupported' };
  return tabId < 0 ? Promise.resolve(nothing) : sendMessage('tabStatus', { tabId }).catch(() => nothing);
}
