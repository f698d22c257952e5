import type { NoteReading } from '../notes/note-reading';
import { foundValue } from '../workout/reading';
import type { WorkoutRecord } from '../workout/workout-record';
import type { Known } from './known';

/** What the athlete said about one workout, which goes before anything the page says. */
export interface OwnValues {
  readonly temperatureC?: number | undefined;
  readonly humidityPercent?: number | undefined;
  readonly movingSeconds?: number | undefined;
  readonly distanceMeters?: number | undefined;
  readonly ascentMeters?: number | undefined;
  readonly effort?: 'easy' | 'usual' | 'hard' | 'race' | undefined;
}

/** What the athlete said about themselves; all optional. */
export interface AboutAthlete {
  readonly crampedBefore?: boolean | undefined;
}

/**
 * Puts record, notes, own values and profile together. Temperature: the athlete's own, then the weather, then the
 * sensor. Time: moving, then elapsed. A key stays absent where nobody said anything.
 */
export function whatIsKnown(
  record: WorkoutRecord,
  note: NoteReading,
  own: OwnValues,
  about: AboutAthlete,
): Known {
  const known: Known = {};
  const warmth = warmthOf(record, own);
  const seconds = own.movingSeconds ?? foundValue(record.movingSeconds) ?? foundValue(record.elapsedSeconds);
  const meters = own.distanceMeters ?? foundValue(record.distanceMeters);
  const humidity =
    own.humidityPercent ??
    (warmth?.warmthSource === 'sensor' ? undefined : foundValue(record.humidityPercent));
  const sport = foundValue(record.sport);
  const effort = effortOf(record, note, own);
  if (sport !== undefined) known.sport = sport;
  if (warmth) Object.assign(known, warmth);
  if (humidity !== undefined) known.humidityPercent = humidity;
  if (seconds !== undefined) known.minutes = seconds / 60;
  if (meters !== undefined) known.distanceKm = meters / 1000;
  if (effort !== undefined) known.effort = effort;
  if (about.crampedBefore !== undefined) known.crampedBefore = about.crampedBefore;
  const written = record.notes.some((n) => n.kind !== 'title');
  if (written || note.event !== 'no' || note.denied.length > 0) known.event = note.event;
  known.facts = new Set(note.facts.map((f) => f.fact));
  return known;
}

function warmthOf(
  record: WorkoutRecord,
  own: OwnValues,
): Pick<Known, 'temperatureC' | 'warmthSource'> | undefined {
  if (own.temperatureC !== undefined) return { temperatureC: own.temperatureC, warmthSource: 'own' };
  const air = foundValue(record.airTemperatureC);
  if (air !== undefined) return { temperatureC: air, warmthSource: 'weather' };
  const sensor = foundValue(record.deviceTemperatureC);
  return sensor === undefined ? undefined : { temperatureC: sensor, warmthSource: 'sensor' };
}

/** RPE 7 and over counts as hard, up to 3 as easy (the site's own words: 7 to 9 "hard", 1 to 3 "easy"). */
function effortOf(record: WorkoutRecord, note: NoteReading, own: OwnValues): Known['effort'] {
  if (own.effort !== undefined) return own.effort;
  if (foundValue(record.race) === true) return 'race';
  const exertion = foundValue(record.perceivedExertion);
  if (exertion !== undefined) return exertion >= 7 ? 'hard' : exertion <= 3 ? 'easy' : 'usual';
  return note.facts.some((f) => f.fact === 'hard-effort-race') ? 'hard' : undefined;
}
