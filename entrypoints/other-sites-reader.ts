import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followRoutes } from '../lib/page/follow-routes';
import { startOnlyReader } from '../lib/page/only-reader';
import { panelTag } from '../lib/page/panel-place';
import { afterPrerendering } from '../lib/page/prerendering';
import { onMessage, removeAllListeners } from '../lib/protocol/messages';
import { otherAdapterFor } from '../lib/sites/other-sites';
import { type LiveVisit, startLiveVisit } from '../lib/visit/live-visit';
import { shownWorkout } from '../lib/visit/shown-workout';

const pauseMs = 400;

/**
 * Reads workouts on the sites that the athlete added. Registered at run time for these alone. Such sites are mostly apps
 * that change workouts within one page, so it looks again after every burst of changes.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const reader = startOnlyReader(() => browser.runtime?.id !== undefined);
  let visit: LiveVisit | undefined;
  let off = false;
  let due: ReturnType<typeof setTimeout> | undefined;

  const turnOff = () => {
    off = true;
    visit?.end();
    visit = undefined;
  };
  const arrive = () => {
    if (!reader.alive()) return;
    const url = new URL(location.href);
    const adapter = off ? undefined : otherAdapterFor(url, document);
    const key = shownWorkout(adapter, document, url);
    if (adapter && key !== undefined && visit?.key === key) {
      visit.look();
      return;
    }
    const before = visit?.last();
    visit?.end();
    visit =
      adapter && key !== undefined
        ? startLiveVisit(adapter, key, url, before, reader.signal, reader.alive, turnOff)
        : undefined;
  };
  const changed = (changes: readonly MutationRecord[]) => {
    const ours = (node: Node) => node.nodeName.toLowerCase() === panelTag;
    if (changes.every((c) => [...c.addedNodes, ...c.removedNodes].every(ours))) return;
    due ??= setTimeout(() => {
      due = undefined;
      arrive();
    }, pauseMs);
  };
  const observer = new MutationObserver(changed);

  afterPrerendering(reader.signal, () => {
    followRoutes(reader.signal, arrive);
    observer.observe(document, { childList: true, subtree: true });
  });
  onMessage('readAgain', ({ data, sender }) => {
    if (sender.id !== browser.runtime.id) return;
    off = !data.show;
    visit?.end();
    visit = undefined;
    if (data.show) arrive();
  });
  onMessage('reportChanged', ({ data, sender }) => {
    if (sender.id !== browser.runtime.id) return;
    if (data.report === null) visit?.leaveIf(data.workout);
    else if (!visit?.stands()) throw new Error('no panel here');
  });
  reader.signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(due);
      removeAllListeners();
    },
    { once: true },
  );
});
