import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followRoutes } from '../lib/page/follow-routes';
import { startOnlyReader } from '../lib/page/only-reader';
import { afterPrerendering } from '../lib/page/prerendering';
import { onMessage, removeAllListeners } from '../lib/protocol/messages';
import { otherAdapterFor } from '../lib/sites/other-sites';
import { followWorkouts } from '../lib/visit/follow-workouts';
import { mayRead } from '../lib/visit/may-read';
import { onlyOurs, watched } from '../lib/visit/page-changes';

const pauseMs = 400;

/**
 * Reads workouts on the sites that the athlete added. Registered at run time for these alone. Such sites are mostly apps
 * that change workouts within one page, so it looks again after every burst of changes.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const reader = startOnlyReader(() => browser.runtime?.id !== undefined);
  let on = false;
  let follows = false;
  let asked = 0;
  let due: ReturnType<typeof setTimeout> | undefined;

  const turnOff = () => {
    on = false;
    asked++;
    observer.disconnect();
    workouts.end();
  };
  const workouts = followWorkouts((url) => otherAdapterFor(url, document), reader, turnOff);
  const arrive = () => {
    if (on) workouts.arrive();
  };
  const changed = () => {
    due ??= setTimeout(() => {
      due = undefined;
      arrive();
    }, pauseMs);
  };
  const observer = new MutationObserver((changes) => {
    if (!onlyOurs(changes)) changed();
  });
  /** Nothing is looked at, and no panel's place made, before the background said that this page is to be read. */
  const start = async () => {
    const mine = ++asked;
    const may = await mayRead(reader.alive);
    if (mine !== asked || !reader.alive()) return;
    if (!may) return turnOff();
    on = true;
    observer.observe(document, watched);
    if (follows) return arrive();
    follows = true;
    followRoutes(reader.signal, arrive);
    // What is typed or chosen changes no node.
    document.addEventListener('change', changed, { capture: true, signal: reader.signal });
  };

  afterPrerendering(reader.signal, () => void start());
  onMessage('readAgain', ({ data, sender }) => {
    if (sender.id !== browser.runtime.id) return;
    if (!data.show) return turnOff();
    workouts.end();
    void start();
  });
  onMessage('reportChanged', ({ data, sender }) => {
    if (sender.id !== browser.runtime.id) return;
    if (data.report === null) workouts.now()?.leaveIf(data.workout);
    else if (!workouts.now()?.stands()) throw new Error('no panel here');
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
