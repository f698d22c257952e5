import type { Fact } from '../notes/note-reading';
import type { Sport } from '../workout/workout-record';

/** Where the temperature came from; the athlete's own value before the weather, the weather before the sensor. */
export type WarmthSource = 'own' | 'weather' | 'sensor';

/** What may be known about one workout and its athlete. A key that is absent is not known; it is never a default. */
export interface Known {
  sport?: Sport;
  distanceKm?: number;
  minutes?: number;
  temperatureC?: number;
  warmthSource?: WarmthSource;
  humidityPercent?: number;
  /** How hard it was: told by the athlete, by a race mark, by RPE, or by the notes. */
  effort?: 'easy' | 'usual' | 'hard' | 'race';
  crampedBefore?: boolean;
  /** What the notes say about a cramp; absent without any notes beside the title, unless they do speak of one. */
  event?: 'yes' | 'near' | 'no';
  facts?: ReadonlySet<Fact>;
}

/** What the panel can name as not known, and ask for. */
export const asks = ['notes', 'length', 'heat', 'effort', 'past-cramps'] as const;
export type Ask = (typeof asks)[number];

/** The reference until five saved workouts tell the athlete's own: a one-hour session, 10 km for runners. */
export const usual = { distanceKm: 10, minutes: 60 } as const;
