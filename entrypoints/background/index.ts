import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { languageShown } from '../../lib/messages/all-languages';
import { sayFrom } from '../../lib/messages/say';
import { onMessage, sendMessage } from '../../lib/protocol/messages';
import { openSidePanel, type Section } from '../../lib/protocol/open-side-panel';
import {
  addressSchema,
  addSitesSchema,
  originsSchema,
  pageUnreadSchema,
  panelActSchema,
  reportForVisitSchema,
  sectionSchema,
  tabSchema,
  workoutFoundSchema,
} from '../../lib/protocol/schemas';
import { fromOwnPage, type PageSender, pageSender, type Sender } from '../../lib/protocol/who-sent';
import type { PanelAct } from '../../lib/report/report';
import { sitePattern } from '../../lib/settings/added-sites';
import { profileItem, profilePatch } from '../../lib/settings/profile';
import { patched, settingsItem, settingsPatch, siteIsOn } from '../../lib/settings/settings';
import type { SaveResult } from '../../lib/settings/stored-item';
import { forgetAll } from '../../lib/settings/workout-memory';
import { mayComeFrom } from '../../lib/sites/every-address';
import { fetchLateSplits } from './late-splits';
import { fetchSkeleton } from './page-skeleton';
import { doPanelAct, keep } from './panel-acts';
import { reasonAbout } from './reason';
import { fetchSecondLook, lookAgain } from './second-look';
import { addSites, dropSites, isRead, mayRead, registerOtherSites, siteFor, sitesToRead } from './sites-read';
import { samePage, statusOf } from './status';
import { registerSwitchedOffSites } from './switched-off-sites';
import { askReader, drawPanel, readOpenTabs, refreshAllTabs, stopOtherReaders } from './tell-tabs';
import { showInFront, showInToolbar } from './toolbar';
import { forgetVisit, rememberLateVisit, rememberVisit, visitOf } from './visits';
import { workoutName } from './workout-name';

const menuId = 'open-reference';

export default defineBackground(() => {
  listenToPages();
  listenToOwnPages();
  listenToBrowser();
});

/** The page a message came from, or a refusal. Our scripts run on sites that we know or that the athlete added. */
function page(sender: Sender, address: string): PageSender {
  const from = pageSender(sender, browser.runtime.id, address);
  if (!from || !siteFor(from.url)) throw new Error('refused');
  return from;
}

function ownPage(sender: Sender): void {
  if (!fromOwnPage(sender, browser.runtime.id, browser.runtime.getURL('/'))) throw new Error('refused');
}

function listenToPages(): void {
  onMessage('workoutFound', async ({ data, sender }) => {
    const found = v.parse(workoutFoundSchema, data);
    const { tabId, url, privateWindow } = page(sender, found.address);
    if (!mayComeFrom(url, found.record)) throw new Error('refused');
    const on = siteIsOn(await settingsItem.read(), found.record.site) && (await isRead(url));
    if (!on) return { show: false, off: true };
    const workout = workoutName(found.record, url);
    const before = await visitOf(tabId);
    const same = before?.page === 'workout' && before.workout === workout ? before : undefined;
    const visit = {
      page: 'workout' as const,
      workout,
      address: found.address,
      language: found.language,
      privateWindow,
      // Splits came later; a second reading of the same page does not lose them.
      record: { ...found.record, splits: same?.record.splits },
      ...(privateWindow && same?.said ? { said: same.said } : {}),
    };
    await rememberVisit(tabId, visit);
    const { show } = await reasonAbout(visit);
    if (show && found.placed) await drawPanel(tabId);
    void refreshStatus(tabId);
    if (show) void fetchLateSplits(tabId, visit).then(() => fetchSecondLook(tabId, visit));
    return { show, off: false, workout };
  });

  onMessage('pageUnread', async ({ data, sender }) => {
    const { address, why } = v.parse(pageUnreadSchema, data);
    const { tabId, url } = page(sender, address);
    if (!(await mayRead(url))) return;
    const before = await visitOf(tabId);
    const again = why === 'no-place' ? undefined : await lookAgain(sender, address);
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab || (tab.url !== undefined && !samePage(tab.url, address))) return;
    const kept = await rememberLateVisit(tabId, again ?? { page: 'unread', address, why }, before);
    if (kept && again && (await reasonAbout(again)).show) await drawPanel(tabId);
    void refreshStatus(tabId);
  });

  onMessage('workoutLeft', async ({ data, sender }) => {
    const { address } = v.parse(addressSchema, data);
    const { tabId, url } = page(sender, address);
    await forgetVisit(tabId, (visit) => URL.parse(visit.address)?.origin === url.origin);
    await refreshStatus(tabId);
  });

  onMessage('mayRead', ({ data, sender }) => {
    const { address } = v.parse(addressSchema, data);
    return mayRead(page(sender, address).url);
  });

  onMessage('reportForVisit', async ({ data, sender }) => {
    const { address } = v.parse(reportForVisitSchema, data);
    const { tabId } = page(sender, address);
    const visit = await visitOf(tabId);
    if (visit?.page !== 'workout' || !samePage(visit.address, address)) return null;
    const { report, show } = await reasonAbout(visit);
    return show ? report : null;
  });

  // Not async up to the side panel's opening: it has to happen in the click's own turn.
  onMessage('panelAct', ({ data, sender }) => {
    const { address, act } = v.parse(panelActSchema, data);
    const { tabId } = page(sender, address);
    if (act.act === 'reference') openReference({ tabId }, act.section);
    if (act.act === 'settings') void openSettings(tabId);
    return actOn(tabId, address, act);
  });
}

async function actOn(tabId: number, address: string, act: v.InferOutput<typeof panelActSchema>['act']) {
  const visit = await visitOf(tabId);
  if (visit?.page !== 'workout' || !samePage(visit.address, address)) return { ok: false };
  const result = await doPanelAct(tabId, visit, act);
  if (result.ok && changesReports(act.act)) await refreshAllTabs();
  return result;
}

function changesReports(act: PanelAct['act']): boolean {
  return !['open', 'reference', 'settings', 'read-again', 'report'].includes(act);
}

function openReference(where: Parameters<typeof openSidePanel>[0], section: Section): void {
  void openSidePanel(where, section).then((beside) => (beside ? tellSection(section) : undefined));
}

/** The side panel may still be loading: it is told again until it answers, for two seconds. */
async function tellSection(section: Section): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if (await sendMessage('openSection', { section }).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The popup where the browser opens it for us, else the same page in a tab. */
async function openSettings(tabId: number): Promise<void> {
  const url = `${browser.runtime.getURL('/popup.html')}?tab=${tabId}`;
  await browser.action.openPopup().catch(() => browser.tabs.create({ url }));
}

function listenToOwnPages(): void {
  onMessage('tabStatus', ({ data, sender }) => {
    ownPage(sender);
    return statusOf(v.parse(tabSchema, data).tabId);
  });
  onMessage('changeSettings', async ({ data, sender }) => {
    ownPage(sender);
    const patch = v.parse(settingsPatch, data);
    return settingsItem.change((now) => patched(now, patch));
  });
  onMessage('changeProfile', async ({ data, sender }) => {
    ownPage(sender);
    const { question, answer } = v.parse(profilePatch, data);
    return profileItem.change((now) => ({ ...now, [question]: answer ?? undefined }));
  });
  onMessage('eraseProfile', async ({ sender }) => {
    ownPage(sender);
    await forgetAll().catch(() => undefined);
    const result = await profileItem.remove();
    await refreshAllTabs();
    return result;
  });
  onMessage('referenceOpened', ({ data, sender }) => {
    ownPage(sender);
    return tellSection(v.parse(sectionSchema, data).section);
  });
  onMessage('pageSkeleton', ({ data, sender }) => {
    ownPage(sender);
    return fetchSkeleton(v.parse(tabSchema, data).tabId);
  });
  onMessage('sitesToRead', ({ sender }) => {
    ownPage(sender);
    return sitesToRead();
  });
  onMessage('addSites', async ({ data, sender }) => {
    ownPage(sender);
    const { origins, exactly } = v.parse(addSitesSchema, data);
    return added(origins, exactly);
  });
  onMessage('dropSites', async ({ data, sender }) => {
    ownPage(sender);
    const result = await dropSites(v.parse(originsSchema, data).origins);
    await Promise.all([refreshAllTabs(), stopOtherReaders()]);
    return result;
  });
  onMessage('showPanel', async ({ data, sender }) => {
    ownPage(sender);
    const { tabId } = v.parse(tabSchema, data);
    const visit = await visitOf(tabId);
    if (visit?.page === 'workout') {
      const { workout } = visit;
      await keep(tabId, visit, (memory) => ({ ...memory, hidden: false, open: true }), 'show-again');
      if (await sendMessage('comeIntoView', { workout }, { tabId, frameId: 0 }).catch(() => false)) return;
    }
    await askReader(tabId, true);
  });
}

async function menuTitle(): Promise<string> {
  const { language } = await settingsItem.read();
  return sayFrom(languageShown(language, undefined, browser.i18n.getUILanguage()).messages)('ref.now.title');
}

async function added(origins: readonly string[], exactly?: string): Promise<SaveResult> {
  const result = await addSites(origins, exactly);
  await readOpenTabs();
  return result;
}

function listenToBrowser(): void {
  settingsItem.watch(async (now, before) => {
    if (now.language !== before.language) {
      await browser.contextMenus.update(menuId, { title: await menuTitle() }).catch(() => undefined);
    }
    await Promise.all([registerSwitchedOffSites(), registerOtherSites()]);
    await refreshAllTabs();
    await showInFront();
    const sites = Object.keys(now.sites);
    if (sites.some((site) => siteIsOn(before, site) && !siteIsOn(now, site))) await stopOtherReaders();
    if (sites.some((site) => siteIsOn(now, site) && !siteIsOn(before, site))) await readOpenTabs();
  });
  profileItem.watch(() => void refreshAllTabs());

  browser.runtime.onInstalled.addListener(async (details) => {
    // Firefox tells the add-on of a developer apart; nobody else sees the page twice.
    if (details.reason === 'install' && !('temporary' in details && details.temporary))
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    const title = await menuTitle();
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: menuId, title, contexts: ['page', 'action'] });
    await Promise.all([registerSwitchedOffSites(), registerOtherSites()]);
    await readOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => {
    void registerSwitchedOffSites();
    void registerOtherSites();
  });
  // Sites allowed or taken back in the browser's own settings.
  browser.permissions.onAdded.addListener(({ origins }) => void added(origins ?? []));
  browser.permissions.onRemoved.addListener(async ({ origins }) => {
    await dropSites((origins ?? []).filter((origin) => v.is(sitePattern, origin)));
    await Promise.all([refreshAllTabs(), stopOtherReaders()]);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuId) openReference({ tabId: tab?.id, windowId: tab?.windowId }, 'now');
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-reference') openReference({ tabId: tab?.id, windowId: tab?.windowId }, 'now');
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetVisit(tabId));
  browser.tabs.onUpdated.addListener(async (tabId, change) => {
    if (change.status !== 'loading') return;
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    await forgetVisit(tabId, (visit) => !samePage(visit.address, tab?.url ?? ''));
    await refreshStatus(tabId);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void refreshStatus(tabId));
}

async function refreshStatus(tabId: number): Promise<void> {
  await showInToolbar(tabId);
  await sendMessage('statusChanged', { tabId }).catch(() => undefined);
}
