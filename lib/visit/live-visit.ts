import { dropReservedPlace, keepPlace, offerPlace, type PanelPlace } from '../page/panel-place';
import type { SiteAdapter } from '../sites/site-adapter';
import { isFound } from '../workout/reading';
import type { WorkoutRecord } from '../workout/workout-record';
import { sendUnread, sendWorkout } from './send-workout';

const longestWaitMs = 8000;
/** A page that changes its address first shows the workout before for a while: so long its values are not believed. */
const staleForMs = 4000;
const mostReadings = 20;
/** Looks that found nothing new count too: a page that never rests is left alone in the end. */
const mostLooks = 120;

export interface LiveVisit {
  readonly key: string;
  readonly stands: () => boolean;
  readonly leaveIf: (workout: string) => void;
  /** Reads again: the page changed. Sends only what is new. */
  readonly look: () => void;
  /** What was last read, to tell it from the next workout's page. */
  readonly last: () => string | undefined;
  readonly end: () => void;
}

/**
 * A visit to a workout in an app that fills and changes its page as it goes: reads when the page is ready and again after
 * bursts of changes, at most 20 times, and sends what is new. `before` is what the visit before it read.
 */
export function startLiveVisit(
  adapter: SiteAdapter,
  key: string,
  url: URL,
  before: string | undefined,
  reader: AbortSignal,
  alive: () => boolean,
  onOff: () => void,
): LiveVisit {
  const ending = new AbortController();
  const signal = AbortSignal.any([reader, ending.signal]);
  const started = Date.now();
  let stay: AbortController | undefined;
  let place: PanelPlace | undefined;
  let read: string | undefined;
  let name: string | undefined;
  let readings = 0;
  let looks = 0;
  let busy = false;
  let unreadSaid = false;
  let left = false;
  let due: ReturnType<typeof setTimeout> | undefined;

  const leave = () => {
    dropReservedPlace();
    stay?.abort();
    place = undefined;
    offerPlace(undefined);
  };
  const makePlace = () => {
    stay = new AbortController();
    const kept = keepPlace(
      (host) => adapter.place(document, host),
      AbortSignal.any([signal, stay.signal]),
      alive,
    );
    place = kept && { ...kept, giveUp: leave };
    offerPlace(place);
  };
  const later = (ms: number) => {
    if (signal.aborted) return;
    due ??= setTimeout(() => {
      due = undefined;
      look();
    }, ms);
  };

  const look = () => {
    if (busy || signal.aborted || !alive() || left) return;
    if (readings >= mostReadings || ++looks > mostLooks) return;
    const reading = adapter.ready(document, url) ? adapter.read(document, url) : undefined;
    const waited = Date.now() - started;
    if (reading?.page !== 'workout') {
      if (waited < longestWaitMs) later(500);
      else if (!unreadSaid && read === undefined && adapter.address.kindOf(url) === 'workout') {
        unreadSaid = true;
        void sendUnread('not-recognised').catch(() => undefined);
      }
      return;
    }
    const now = marksOf(reading.workout);
    if (read === undefined && now === before && waited < staleForMs) {
      later(500);
      return;
    }
    if (now === read) return;
    readings++;
    read = now;
    busy = true;
    void tell(reading.workout)
      .catch(leave)
      .finally(() => {
        busy = false;
        // What changed while the record was on its way.
        later(1500);
      });
  };

  const tell = async (record: WorkoutRecord) => {
    const others = isFound(record.own) && !record.own.found;
    if (!place && !others) makePlace();
    const ours = () => alive() && !signal.aborted;
    const { show, off, workout } = await sendWorkout(record, place !== undefined, ours);
    name = workout;
    if (off) onOff();
    if (signal.aborted) return;
    if (!show) leave();
    else if (!place) {
      makePlace();
      if (place) await sendWorkout(record, true, ours);
      else await sendUnread('no-place');
    }
  };

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(due);
      leave();
    },
    { once: true },
  );
  look();
  return {
    key,
    stands: () => place !== undefined,
    leaveIf: (which) => {
      if (name !== undefined && name !== which) return;
      left = true;
      leave();
    },
    look,
    last: () => read,
    end: () => ending.abort(),
  };
}

/** The record without what the address alone gives. */
function marksOf(record: WorkoutRecord): string {
  return JSON.stringify({ ...record, id: undefined });
}
