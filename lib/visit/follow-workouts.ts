import type { OnlyReader } from '../page/only-reader';
import type { SiteAdapter } from '../sites/site-adapter';
import type { WorkoutRecord } from '../workout/workout-record';
import { type LiveVisit, startLiveVisit } from './live-visit';
import { sendLeft } from './send-workout';
import { shownWorkout } from './shown-workout';

export interface Workouts {
  /** The page or its address changed: goes on with the visit, ends it, or begins the next one. */
  readonly arrive: () => void;
  readonly end: () => void;
  readonly now: () => LiveVisit | undefined;
}

interface Workout {
  readonly key: string;
  /** Absent where the address does not tell the workout. */
  readonly address: string | undefined;
}

/**
 * The workouts that one page shows, one after the other. What was read last is kept over visits that read nothing and
 * over pages without a workout: until the next workout is painted, its values stand there.
 */
export function followWorkouts(
  adapterAt: (url: URL) => SiteAdapter | undefined,
  reader: OnlyReader,
  onOff: () => void,
): Workouts {
  let visit: LiveVisit | undefined;
  let last: WorkoutRecord | undefined;
  /** The workout that `last` is of, while no other one has begun since. */
  let lastOf: Workout | undefined;
  let started: Workout | undefined;

  const end = () => {
    const read = visit?.last();
    if (read) [last, lastOf] = [read, started];
    visit?.end();
    visit = undefined;
  };
  const begin = (adapter: SiteAdapter, key: string, url: URL) => {
    // A log of one's own may be recognised only after its page was read by labels: the same address is the same workout.
    started = { key, address: adapter.shown ? undefined : url.href };
    const { address } = started;
    if (lastOf?.key !== key && (!address || lastOf?.address !== address)) lastOf = undefined;
    visit = startLiveVisit(adapter, key, url, lastOf ? undefined : last, reader.signal, reader.alive, onOff);
  };
  const arrive = () => {
    if (!reader.alive()) return;
    const url = new URL(location.href);
    const adapter = adapterAt(url);
    const key = shownWorkout(adapter, document, url);
    if (visit && visit.key === key) {
      visit.look();
      return;
    }
    const ended = visit;
    end();
    if (adapter && key !== undefined) begin(adapter, key, url);
    else if (ended) void ended.settled().then(left, left);
  };
  // Only when its record has arrived: the two must not cross.
  const left = () => (visit || !reader.alive() ? undefined : sendLeft().catch(() => undefined));

  return {
    arrive,
    end,
    now: () => visit,
  };
}
