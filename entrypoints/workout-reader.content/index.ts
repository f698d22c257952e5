import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followRoutes } from '../../lib/page/follow-routes';
import { startOnlyReader } from '../../lib/page/only-reader';
import { afterPrerendering } from '../../lib/page/prerendering';
import { readingIsOff } from '../../lib/page/reading-switch';
import { onMessage, removeAllListeners } from '../../lib/protocol/messages';
import { adapterFor } from '../../lib/sites/registry';
import { startVisit, type WorkoutVisit } from './visit';

export default defineContentScript({
  matches: ['https://www.strava.com/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    const reader = startOnlyReader(() => browser.runtime?.id !== undefined);
    let visit: WorkoutVisit | undefined;
    let off = readingIsOff();

    const turnOff = () => {
      off = true;
    };
    const arrive = (url: URL, restored: boolean) => {
      const adapter = off || !reader.alive() ? undefined : adapterFor(url);
      const key = adapter && `${adapter.address.idOf(url)} ${adapter.address.kindOf(url)}`;
      // A sub-tab of the same workout keeps its panel.
      if (adapter && visit?.key === key) {
        if (restored) visit?.again();
        return;
      }
      visit?.end();
      visit =
        adapter && key ? startVisit(adapter, key, url, reader.signal, reader.alive, turnOff) : undefined;
    };
    afterPrerendering(reader.signal, () => followRoutes(reader.signal, arrive));

    onMessage('readAgain', ({ data, sender }) => {
      if (sender.id !== browser.runtime.id) return;
      off = !data.show;
      visit?.end();
      visit = undefined;
      if (data.show) arrive(new URL(location.href), false);
    });
    onMessage('reportChanged', ({ data, sender }) => {
      if (sender.id !== browser.runtime.id) return;
      if (data.report === null) visit?.leaveIf(data.workout);
      else if (!visit?.stands()) throw new Error('no panel here');
    });
    reader.signal.addEventListener('abort', removeAllListeners, { once: true });
  },
});
