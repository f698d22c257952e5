import { browser } from 'wxt/browser';
import { loadLanguage } from '../../lib/messages/load-language';
import { type Say, sayFrom } from '../../lib/messages/say';
import { settingsItem } from '../../lib/settings/settings';

type Draw = (say: Say, language: string) => void;

/**
 * Draws a page of the extension in the language shown, and again whenever the athlete chooses another. Where `drawing`
 * still waits for what it draws, the words are loaded meanwhile.
 */
export async function showInLanguage(drawing: Draw | Promise<Draw>): Promise<void> {
  let newest = 0;
  const show = async (choice: string) => {
    const mine = ++newest;
    const [language, draw] = await Promise.all([loadLanguage(choice, browser.i18n.getUILanguage()), drawing]);
    if (mine !== newest) return; // another was chosen while this one loaded
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
    draw(sayFrom(language.messages), language.code);
  };
  settingsItem.watch((now, before) => {
    if (now.language !== before.language) void show(now.language);
  });
  // Most athletes leave the choice to the browser: those words are on their way while the choice is read.
  void loadLanguage('auto', browser.i18n.getUILanguage()).catch(() => undefined);
  await show((await settingsItem.read()).language);
}
