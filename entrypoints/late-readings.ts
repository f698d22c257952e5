import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { waitFor } from '../lib/page/wait-for';
import { lateSplits } from '../lib/sites/late-readings';

const longestWaitMs = 8000;

/** Injected by the background into a page whose run may get splits later; its answer goes back with the injection. */
export default defineUnlistedScript(() => {
  const address = location.href;
  return waitFor(
    () => (location.href === address ? lateSplits(document, location.hostname) : undefined),
    AbortSignal.timeout(longestWaitMs),
    longestWaitMs,
  );
});
