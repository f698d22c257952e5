import type { Split } from './pacing';
import { notOnPage, type Reading } from './reading';

export const sports = [
  'run',
  'trail-run',
  'walk',
  'hike',
  'ride',
  'mountain-bike',
  'swim',
  'row',
  'ski',
  'strength',
  'triathlon',
  'other',
] as const;
export type Sport = (typeof sports)[number];

export const noteKinds = ['title', 'description', 'private', 'comment', 'planned'] as const;
export interface WorkoutNote {
  readonly kind: (typeof noteKinds)[number];
  /** As a reader sees it: block ends and `<br>` are newlines, runs of spaces folded, trimmed. */
  readonly text: string;
}

/** The numbers a workout page can show. Seconds, metres, °C, percent, beats a minute, RPE 1 to 10. */
export const measures = [
  'movingSeconds',
  'elapsedSeconds',
  'distanceMeters',
  'ascentMeters',
  'airTemperatureC',
  'deviceTemperatureC',
  'feelsLikeC',
  'humidityPercent',
  'averageHeartRate',
  'perceivedExertion',
] as const;
export type Measure = (typeof measures)[number];

export type WorkoutRecord = {
  readonly site: string;
  /** The site's own id, always a string. Absent where neither address nor page has one. */
  readonly id?: string | undefined;
  readonly status: 'done' | 'planned';
  readonly own: Reading<boolean>;
  readonly sport: Reading<Sport>;
  readonly indoor: Reading<boolean>;
  readonly race: Reading<boolean>;
  readonly title: Reading<string>;
  /** Local wall time `YYYY-MM-DDTHH:mm`, or `YYYY-MM-DD` where the page hides the hour. */
  readonly start: Reading<string>;
  readonly notes: readonly WorkoutNote[];
  /** In order, where the page shows them. */
  readonly splits?: readonly Split[] | undefined;
  /** True when notes were longer than we read. */
  readonly notesCut: boolean;
  /** The units the page prints, for showing values back in the athlete's own terms. */
  readonly pageUnits: {
    readonly temperature?: 'C' | 'F' | undefined;
    readonly length?: 'metric' | 'imperial' | undefined;
  };
} & { readonly [M in Measure]: Reading<number> };

/** A record of which nothing was read yet; readers fill in what they find. */
export function blankRecord(site: string, id: string | undefined): WorkoutRecord {
  const fields = ['own', 'sport', 'indoor', 'race', 'title', 'start', ...measures];
  const nothing = Object.fromEntries(fields.map((field) => [field, notOnPage]));
  return {
    site,
    id,
    status: 'done',
    notes: [],
    notesCut: false,
    pageUnits: {},
    ...nothing,
  } as unknown as WorkoutRecord;
}

/** What one look at a page gave. `none`: there is nothing of ours on it, with the reason. */
export type PageReading =
  | { readonly page: 'workout' | 'edit'; readonly workout: WorkoutRecord }
  | { readonly page: 'none'; readonly why: 'other-page' | 'logged-out' | 'not-recognised' };

/** Stable name of one workout across visits, for what the athlete says about it. Undefined without an id. */
export function workoutKey(record: { site: string; id?: string | undefined }): string | undefined {
  return record.id === undefined ? undefined : `${record.site}:${record.id}`;
}

/** Notes longer than this many characters are cut (threats: a 10 MB note must not stall a tab). */
export const longestNote = 20_000;
