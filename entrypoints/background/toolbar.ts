import { browser } from 'wxt/browser';
import { languageShown } from '../../lib/messages/all-languages';
import { type Say, sayFrom } from '../../lib/messages/say';
import type { TabStatus } from '../../lib/protocol/tab-status';
import { settingsItem } from '../../lib/settings/settings';
import { statusOf } from './status';
import { toolbarForm } from './toolbar-form';

const sizes = [16, 32, 48] as const;
const icon = (off: boolean) =>
  Object.fromEntries(sizes.map((s) => [s, `/icon/${off ? 'off-' : ''}${s}.png`]));

/** The toolbar icon of a tab: grey when nothing is read there, a sign by its form, and the same in words as the title. */
export async function showInToolbar(tabId: number): Promise<void> {
  const status = await statusOf(tabId);
  const { language } = await settingsItem.read();
  const say = sayFrom(languageShown(language, undefined, browser.i18n.getUILanguage()).messages);
  const { grey, sign, color } = toolbarForm(status);
  await Promise.all([
    browser.action.setIcon({ tabId, path: icon(grey) }),
    browser.action.setTitle({ tabId, title: inWords(say, status) }),
    browser.action.setBadgeText({ tabId, text: sign }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined); // the tab is gone
}

/** The icon of the tabs in front: a setting changes its words where no workout is, too. Others follow when they come up. */
export async function showInFront(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showInToolbar(id))));
}

function inWords(say: Say, status: TabStatus): string {
  return status.state === 'off' ? say('popup.off') : `Crampwise: ${pageInWords(say, status)}`;
}

function pageInWords(say: Say, status: Exclude<TabStatus, { state: 'off' }>): string {
  switch (status.state) {
    case 'unsupported':
    case 'addable':
      return say('popup.page.unsupported');
    case 'site-off':
      return say('popup.page.siteOff');
    case 'no-access':
      return say('popup.page.noAccess', { site: status.site });
    case 'waiting':
      return say('popup.page.waiting');
    case 'unread':
      return say('popup.page.unread');
    case 'others':
      return say('popup.page.others');
    case 'hidden':
      return say('popup.page.hidden');
    case 'read':
      return status.mark === 'flag' ? say('popup.page.flags') : say(`band.${status.mark}.title`);
  }
}
