import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { reservePlace } from '../lib/page/panel-place';
import { readingIsOff } from '../lib/page/reading-switch';
import { placeFor } from '../lib/sites/places';

/** The generated types of WXT lose this one beside the polyfill's. */
const i18n = browser.i18n as unknown as { getMessage: (name: string) => string };

/**
 * Reserves the closed panel's height the moment the page is parsed. The reader itself (document_end) starts some tens
 * of milliseconds later, mostly after the first paint, and would push the page down.
 */
export default defineContentScript({
  matches: ['https://www.strava.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const parsed = () => {
      if ((document as { prerendering?: boolean }).prerendering) return;
      const place = readingIsOff() ? undefined : placeFor(new URL(location.href));
      if (place?.expectsPanel(document))
        reservePlace((host) => place.place(document, host), i18n.getMessage('reading'));
    };
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', parsed, { once: true });
    else parsed();
  },
});
