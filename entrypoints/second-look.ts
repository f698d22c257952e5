import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepPlace, offeredPlace, offerPlace } from '../lib/page/panel-place';
import { pageLanguage } from '../lib/page/safe-dom';
import { placeFor } from '../lib/sites/places';
import { secondLook } from '../lib/sites/second-look';
import { isFound } from '../lib/workout/reading';

/**
 * Injected by the background where the reader of the page missed something; its answer goes back with the injection.
 * Where the reader recognised nothing it has kept no place for the panel either: then this does.
 */
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  const reading = secondLook(document, url);
  if (reading.page !== 'workout') return undefined;
  const { own } = reading.workout;
  const place = placeFor(url);
  if (!offeredPlace() && place && isFound(own) && own.found) {
    const stay = new AbortController();
    const kept = keepPlace(
      (host) => place.place(document, host),
      stay.signal,
      () => location.href === url.href,
    );
    if (kept) offerPlace({ ...kept, giveUp: () => stay.abort() });
  }
  return { record: reading.workout, language: pageLanguage(document) };
});
