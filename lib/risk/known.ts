import type { Fact, Muscle } from '../notes/note-reading';
import type { Sport } from '../workout/workout-record';

/** Where the temperature came from; the athlete's own value before the weather, the weather before the sensor. */
export type WarmthSource = 'own' | 'weather' | 'sensor';

/** Medicines that one study links with night cramps. Known only where the athlete names one; nobody asks. */
export const medicines = [
  'inhaled-long-acting-beta-agonist',
  'potassium-sparing-diuretic',
  'thiazide-diuretic',
  'loop-diuretic',
  'statin',
] as const;
export type Medicine = (typeof medicines)[number];

/** What may be known about one workout and its athlete. A key that is absent is not known; it is never a default. */
export interface Known {
  sport?: Sport;
  distanceKm?: number;
  minutes?: number;
  temperatureC?: number;
  warmthSource?: WarmthSource;
  humidityPercent?: number;
  /** The notes speak of heat. */
  hotTold?: true;
  /** Metres climbed for each kilometre. */
  climbPerKm?: number;
  /** The notes speak of hills. */
  hillsTold?: true;
  /** How hard it was: told by the athlete, by a race mark, by RPE, or by the notes. */
  effort?: 'easy' | 'usual' | 'hard' | 'race';
  /** How much faster the start was than planned, usual or the rest, in percent; 0 when it was not. */
  fasterStartPercent?: number;
  /** How much slower the last quarter was than the first half, in percent; 0 when it was not. Never weighed. */
  lateFadePercent?: number;
  /** The notes say that the start was too fast. */
  fastStartTold?: true;
  /** What the notes say about a cramp; absent without any notes beside the title, unless they do speak of one. */
  event?: 'yes' | 'near' | 'no';
  /** The muscles that the notes name. */
  muscles?: readonly Muscle[];
  facts?: ReadonlySet<Fact>;
  /** Drinks and fuel, as told. */
  fluids?: 'low' | 'enough';
  plainWaterOnly?: boolean;
  fuel?: 'low' | 'enough';

  /** What the athlete said about themselves. */
  crampedBefore?: boolean;
  familyHistory?: boolean;
  recentInjury?: boolean;
  sex?: 'female' | 'male';
  age?: number;
  chronicConditions?: number;
  regularMedicine?: boolean;
  medicines?: readonly Medicine[];
  lowCarb?: boolean;
  saltySweat?: boolean;
  magnesium?: boolean;
  /** Strength sessions a week. */
  strengthSessions?: number;

  /** What earlier workouts tell. */
  usualKm?: number;
  usualMinutes?: number;
  longestRecentKm?: number;
  longestRecentMinutes?: number;
  hotSessionsLast14Days?: number;
  weeklyKm?: number;
  lastThreeDaysMinutes?: number;
}

/** What the panel counts, names as not known, and asks for. */
export const asks = ['notes', 'duration', 'temperature', 'effort', 'climb', 'drinks', 'past-cramps'] as const;
export type Ask = (typeof asks)[number];

/** What only some athletes will ever tell: counted where it is known, named as left out where it is not. */
export const furtherAsks = [
  'pace',
  'fuel',
  'usual',
  'hot-days',
  'weekly-distance',
  'last-days',
  'injury',
  'low-carb',
  'conditions',
  'medicine',
  'strength',
  'family',
  'sex',
] as const;
export type FurtherAsk = (typeof furtherAsks)[number];

/** The reference until the athlete's own is known. Minutes; kilometres for runners. Our choice, one line a sport. */
export const usualSession: Record<Sport, { readonly minutes: number; readonly km?: number }> = {
  run: { minutes: 60, km: 10 },
  'trail-run': { minutes: 60, km: 10 },
  walk: { minutes: 60 },
  hike: { minutes: 120 },
  ride: { minutes: 90 },
  'mountain-bike': { minutes: 90 },
  swim: { minutes: 45 },
  row: { minutes: 45 },
  ski: { minutes: 90 },
  strength: { minutes: 60 },
  triathlon: { minutes: 90 },
  other: { minutes: 60 },
};

/** Sports whose length is weighed by distance (SAFER 22 asked runners). */
export const runs: ReadonlySet<Sport | undefined> = new Set(['run', 'trail-run'] as const);

/** The sports on a bicycle. */
export const rides: ReadonlySet<Sport | undefined> = new Set(['ride', 'mountain-bike'] as const);
