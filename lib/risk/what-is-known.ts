import { type Fact, type NoteReading, withoutCramp } from '../notes/note-reading';
import { pacingOf } from '../workout/pacing';
import { measureLimits, within } from '../workout/plausible';
import { foundValue } from '../workout/reading';
import { coerceHistory, type TrainingHistory } from '../workout/training-history';
import type { Measure, WorkoutRecord } from '../workout/workout-record';
import { type AboutAthlete, knownAbout } from './about-athlete';
import type { Known } from './known';

/** What the athlete said about one workout, which goes before anything the page says. */
export interface OwnValues {
  readonly temperatureC?: number | undefined;
  readonly humidityPercent?: number | undefined;
  readonly movingSeconds?: number | undefined;
  readonly distanceMeters?: number | undefined;
  readonly ascentMeters?: number | undefined;
  readonly effort?: 'easy' | 'usual' | 'hard' | 'race' | undefined;
  /** Whether a muscle cramped in this workout. */
  readonly event?: 'yes' | 'near' | 'no' | undefined;
  readonly fluids?: 'low' | 'enough' | undefined;
}

/** A reading with what the athlete says happened, where they said so: words that say otherwise are no longer quoted. */
export function asTold(note: NoteReading, { event }: OwnValues): NoteReading {
  if (event === undefined || event === note.event) return note;
  if (event === 'no') return withoutCramp(note);
  return { ...note, event, denied: [] };
}

/**
 * Puts record, notes, own values, profile and history together. Temperature: the athlete's own, then the weather, then
 * the sensor. Time: moving, then elapsed. A key stays absent where nobody said anything, or nothing plausible.
 */
export function whatIsKnown(
  record: WorkoutRecord,
  note: NoteReading,
  own: OwnValues,
  about: AboutAthlete,
  history: TrainingHistory = {},
): Known {
  const seconds =
    own.movingSeconds ?? measured(record, 'movingSeconds') ?? measured(record, 'elapsedSeconds');
  // A treadmill's 0 km is no distance.
  const meters = own.distanceMeters ?? (measured(record, 'distanceMeters') || undefined);
  const ascent = own.ascentMeters ?? measured(record, 'ascentMeters');
  const warmth = warmthOf(record, own);
  const pageHumidity = warmth?.warmthSource === 'sensor' ? undefined : measured(record, 'humidityPercent');
  const climbPerKm = meters && ascent !== undefined ? ascent / (meters / 1000) : undefined;
  return told({
    sport: foundValue(record.sport),
    ...warmth,
    humidityPercent: own.humidityPercent ?? pageHumidity,
    minutes: seconds === undefined ? undefined : seconds / 60,
    distanceKm: meters === undefined ? undefined : meters / 1000,
    climbPerKm,
    effort: effortOf(record, note, own),
    ...paceKnown(record, meters, climbPerKm),
    ...fromHistory(coerceHistory(history)),
    ...fromNotes(record, note, about, own),
  });
}

function measured(record: WorkoutRecord, measure: Measure): number | undefined {
  return within(measureLimits[measure], foundValue(record[measure]));
}

/** Leaves out what is undefined, so that "is it there?" and "is it known?" are one question. */
function told(values: { [K in keyof Known]: Known[K] | undefined }): Known {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function warmthOf(
  record: WorkoutRecord,
  own: OwnValues,
): Pick<Known, 'temperatureC' | 'warmthSource'> | undefined {
  if (own.temperatureC !== undefined) return { temperatureC: own.temperatureC, warmthSource: 'own' };
  // Indoors the weather outside says nothing.
  const air = foundValue(record.indoor) === true ? undefined : measured(record, 'airTemperatureC');
  if (air !== undefined) return { temperatureC: air, warmthSource: 'weather' };
  const sensor = measured(record, 'deviceTemperatureC');
  return sensor === undefined ? undefined : { temperatureC: sensor, warmthSource: 'sensor' };
}

/** RPE 7 and over counts as hard, up to 3 as easy (the site's own words: 7 to 9 "hard", 1 to 3 "easy"). */
function effortOf(record: WorkoutRecord, note: NoteReading, own: OwnValues): Known['effort'] {
  if (own.effort !== undefined) return own.effort;
  if (foundValue(record.race) === true) return 'race';
  const exertion = measured(record, 'perceivedExertion');
  if (exertion !== undefined) return exertion >= 7 ? 'hard' : exertion <= 3 ? 'easy' : 'usual';
  return note.facts.some((f) => f.fact === 'hard-effort-race') ? 'hard' : undefined;
}

/** Hills move the pace by themselves: from here on splits say nothing about the start. Nor do splits of a part. */
const hillyPerKm = 15;

function paceKnown(
  { splits }: WorkoutRecord,
  meters: number | undefined,
  climbPerKm: number | undefined,
): Pick<Known, 'fasterStartPercent' | 'lateFadePercent'> {
  const told = splits?.reduce((sum, split) => sum + split.meters, 0) ?? 0;
  const whole = meters === undefined || Math.abs(told - meters) <= meters * 0.05;
  const pacing = splits && whole && (climbPerKm ?? 0) < hillyPerKm ? pacingOf(splits) : undefined;
  if (!pacing) return {};
  return {
    fasterStartPercent: Math.max(0, pacing.startPercent),
    lateFadePercent: Math.max(0, pacing.fadePercent),
  };
}

function fromHistory(history: TrainingHistory): { [K in keyof Known]: Known[K] | undefined } {
  const km = (meters: number | undefined) => (meters === undefined ? undefined : meters / 1000);
  const minutes = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds / 60);
  return {
    usualKm: km(history.typicalDistanceMeters),
    usualMinutes: minutes(history.typicalMovingSeconds),
    longestRecentKm: km(history.longestRecentMeters),
    longestRecentMinutes: minutes(history.longestRecentSeconds),
    hotSessionsLast14Days: history.hotSessionsLast14Days,
    weeklyKm: km(history.weeklyDistanceMeters),
    lastThreeDaysMinutes: minutes(history.lastThreeDaysSeconds),
  };
}

const saysSalt: readonly Fact[] = ['took-electrolytes', 'salt-tabs'];

/** What only words tell, and the profile with what the notes add to it. */
function fromNotes(
  record: WorkoutRecord,
  note: NoteReading,
  about: AboutAthlete,
  own: OwnValues,
): { [K in keyof Known]: Known[K] | undefined } {
  const facts = new Set(note.facts.map((f) => f.fact));
  const written = record.notes.some((n) => n.kind !== 'title');
  const spoken = written || note.event !== 'no' || note.denied.length > 0;
  return {
    facts,
    event: own.event ?? (spoken ? note.event : undefined),
    muscles: note.muscles.length > 0 ? note.muscles : undefined,
    fluids: own.fluids ?? (facts.has('low-fluid') ? 'low' : facts.has('drank-enough') ? 'enough' : undefined),
    plainWaterOnly: facts.has('plain-water') || (saysSalt.some((f) => facts.has(f)) ? false : undefined),
    fuel: facts.has('poor-fueling') ? 'low' : undefined,
    fastStartTold: facts.has('fast-start') || undefined,
    hotTold: facts.has('hot') || undefined,
    hillsTold: facts.has('hills-descents') || undefined,
    ...(facts.has('first-hot-day') ? { hotSessionsLast14Days: 0 } : {}),
    ...knownAbout(about, facts),
  };
}
