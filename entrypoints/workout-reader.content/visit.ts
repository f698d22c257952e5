import { dropReservedPlace, keepPlace, offerPlace, type PanelPlace } from '../../lib/page/panel-place';
import { waitFor } from '../../lib/page/wait-for';
import type { SiteAdapter } from '../../lib/sites/site-adapter';
import { sendUnread, sendWorkout } from '../../lib/visit/send-workout';
import { type WorkoutRecord, workoutKey } from '../../lib/workout/workout-record';

const longestWaitMs = 8000;

export interface WorkoutVisit {
  readonly key: string;
  /** Whether the panel's place stands in the page. */
  readonly stands: () => boolean;
  /** Takes the panel away if it is the one of this workout, and keeps quiet until asked again. */
  readonly leaveIf: (workout: string) => void;
  /** Sends the record once more: the page came back, or settings changed meanwhile. */
  readonly again: () => void;
  readonly end: () => void;
}

/**
 * One visit to one workout: waits (bounded), reads once, keeps a place for the panel, sends the record. Everything
 * it starts hangs on one signal.
 */
export function startVisit(
  adapter: SiteAdapter,
  key: string,
  url: URL,
  reader: AbortSignal,
  alive: () => boolean,
  onOff: () => void,
): WorkoutVisit {
  const ending = new AbortController();
  const signal = AbortSignal.any([reader, ending.signal]);
  let stay: AbortController | undefined;
  let place: PanelPlace | undefined;
  let sent: string | undefined;

  const leave = () => {
    dropReservedPlace();
    stay?.abort();
    place = undefined;
    offerPlace(undefined);
  };
  const makePlace = () => {
    stay = new AbortController();
    const until = AbortSignal.any([signal, stay.signal]);
    const kept = keepPlace((host) => adapter.place(document, host), until, alive);
    place = kept && { ...kept, giveUp: leave };
    offerPlace(place);
  };

  const run = async () => {
    const ready = await waitFor(() => adapter.ready(document, url) || undefined, signal, longestWaitMs);
    if (signal.aborted) return;
    const reading = adapter.read(document, url);
    if (reading.page === 'none') {
      if (reading.why !== 'other-page') await sendUnread(reading.why);
      return;
    }
    const { workout } = reading;
    // Nothing is reserved on a page that is not the athlete's own: as a rule no panel will come.
    const others = !('found' in workout.own && workout.own.found);
    if (!place && !others) makePlace();
    if (!place && !others && ready) await sendUnread('no-place');
    sent = workoutKey(workout);
    const { show, off } = await send(workout, place !== undefined);
    if (off) onOff();
    if (signal.aborted) return;
    if (!show) leave();
    else if (!place) {
      makePlace();
      if (place) await send(workout, true);
    }
  };

  const send = (record: WorkoutRecord, placed: boolean) =>
    sendWorkout(record, placed, () => alive() && !signal.aborted);
  const start = () => void run().catch(leave);

  signal.addEventListener('abort', leave, { once: true });
  start();
  return {
    key,
    stands: () => place !== undefined,
    leaveIf: (which) => (sent === undefined || sent === which ? leave() : undefined),
    again: start,
    end: () => ending.abort(),
  };
}
