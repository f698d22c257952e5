import { dropReservedPlace, keepPlace, offerPlace, type PanelPlace } from '../page/panel-place';
import type { SiteAdapter } from '../sites/site-adapter';
import { isFound } from '../workout/reading';
import { blankRecord, type WorkoutRecord } from '../workout/workout-record';
import { sendUnread, sendWorkout } from './send-workout';
import { holdsOf } from './stale';

const longestWaitMs = 8000;
/** A page that changes its address first shows the workout before for a while: so long its values are not believed. */
const staleForMs = 4000;
/** After a navigation a reading is believed when the look after it found the same: the page has come to rest. */
const twiceWithinMs = 500;
/** Fields change without a sign that could be watched: so long the page is looked at again by itself. */
const settlesWithinMs = 10_000;
const mostReadings = 20;
/** Looks that found nothing new count too: a page that never rests is left alone in the end. */
const mostLooks = 120;
/** After so many looks (a clock on the page asks for one at each tick) they come at a slower pace. */
const quickLooks = 40;
const slowPaceMs = 5000;

export interface LiveVisit {
  readonly key: string;
  readonly stands: () => boolean;
  readonly leaveIf: (workout: string) => void;
  /** Reads again: the page changed. Sends only what is new. */
  readonly look: () => void;
  /** What this visit read last, to tell it from the next workout's page; undefined while it read nothing. */
  readonly last: () => WorkoutRecord | undefined;
  /** Resolves when nothing is on its way to the background any more. */
  readonly settled: () => Promise<void>;
  readonly end: () => void;
}

/**
 * A visit to a workout in an app that fills and changes its page as it goes: reads when the page is ready and again after
 * bursts of changes, at most 20 times, and sends what is new. `before` is what was read last, on whichever visit: as long
 * as anything of it stands in the page, nothing is believed for four seconds.
 */
export function startLiveVisit(
  adapter: SiteAdapter,
  key: string,
  url: URL,
  before: WorkoutRecord | undefined,
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
  let last: WorkoutRecord | undefined;
  /** What the look before this one found, while it has to be found twice. */
  let once: { marks: string; at: number } | undefined;
  let lastLook = Number.NEGATIVE_INFINITY;
  let onItsWay: Promise<void> = Promise.resolve();
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
    if (readings >= mostReadings || looks >= mostLooks) return;
    const pace = looks < quickLooks ? 0 : slowPaceMs - (Date.now() - lastLook);
    if (pace > 0) {
      later(pace);
      return;
    }
    looks++;
    lastLook = Date.now();
    const reading = adapter.ready(document, url) ? adapter.read(document, url) : undefined;
    const waited = Date.now() - started;
    if (reading?.page !== 'workout') {
      if (waited < longestWaitMs) later(500);
      else if (!unreadSaid && read === undefined && adapter.address.kindOf(url) === 'workout') {
        unreadSaid = true;
        // The panel says what was looked for; where it finds no place, the popup does.
        const nothing = blankRecord(adapter.address.site, adapter.address.idOf(url));
        onItsWay = tell(nothing).catch(leave);
      }
      return;
    }
    const now = marksOf(reading.workout);
    if (
      read === undefined &&
      before &&
      !believed(now, waited < staleForMs && holdsOf(before, reading.workout))
    ) {
      later(twiceWithinMs);
      return;
    }
    if (now === read) {
      if (waited < settlesWithinMs) later(1500);
      return;
    }
    readings++;
    read = now;
    last = reading.workout;
    busy = true;
    onItsWay = tell(reading.workout)
      .catch(leave)
      .finally(() => {
        busy = false;
        // What changed while the record was on its way.
        later(1500);
      });
  };

  /** Found twice, some time apart, and nothing of the workout before in it. */
  const believed = (marks: string, stale: boolean): boolean => {
    const at = Date.now();
    if (once?.marks !== marks) once = { marks, at };
    return (!stale && at - once.at >= twiceWithinMs) || at - started >= longestWaitMs;
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
    last: () => last,
    settled: () => onItsWay,
    end: () => ending.abort(),
  };
}

/** The record without what the address alone gives. */
function marksOf(record: WorkoutRecord): string {
  return JSON.stringify({ ...record, id: undefined });
}
