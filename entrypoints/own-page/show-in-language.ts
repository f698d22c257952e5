import { browser } from 'wxt/browser';
import { languageShown, type Say, sayFrom } from '../../lib/messages/say';
import { settingsItem } from '../../lib/settings/settings';

/** Draws a page of the extension in the language shown, and again whenever the athlete chooses another. */
export async function showInLanguage(draw: (say: Say) => void): Promise<void> {
  const show = (choice: string) => {
    const language = languageShown(choice, undefined, browser.i18n.getUILanguage());
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
    draw(sayFrom(language.messages));
  };
  settingsItem.watch((now, before) => {
    if (now.language !== before.language) show(now.language);
  });
  show((await settingsItem.read()).language);
}
