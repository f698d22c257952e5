import { browser } from 'wxt/browser';
import { loadLanguage } from '../../lib/messages/load-language';
import { type Say, sayFrom } from '../../lib/messages/say';
import { settingsItem } from '../../lib/settings/settings';

/** Draws a page of the extension in the language shown, and again whenever the athlete chooses another. */
export async function showInLanguage(draw: (say: Say, language: string) => void): Promise<void> {
  let newest = 0;
  const show = async (choice: string) => {
    const mine = ++newest;
    const language = await loadLanguage(choice, browser.i18n.getUILanguage());
    if (mine !== newest) return; // another was chosen while this one loaded
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
    draw(sayFrom(language.messages), language.code);
  };
  settingsItem.watch((now, before) => {
    if (now.language !== before.language) void show(now.language);
  });
  await show((await settingsItem.read()).language);
}
