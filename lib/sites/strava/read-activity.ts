import { find, lineOf, pageLanguage } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { parseDate, timeOfDay, wallTime } from '../../workout/parse-date';
import { parseDuration } from '../../workout/parse-duration';
import { type Length, parseLength, parsePercent } from '../../workout/parse-length';
import { decimalSign, parseNumber } from '../../workout/parse-number';
import { hasTemperatureUnit, parseTemperature } from '../../workout/parse-temperature';
import {
  firstFound,
  isFound,
  notOnPage,
  type Reading,
  readWords,
  seen,
  unclear,
} from '../../workout/reading';
import {
  blankRecord,
  longestNote,
  type Sport,
  type WorkoutNote,
  type WorkoutRecord,
} from '../../workout/workout-record';
import { type StatRow, statRows, weatherColumns } from './activity-stats';
import { dataNumber, type PageData, readPageData } from './page-data';
import { sportOf } from './sport-of';

/**
 * Reads an activity page (any sub-tab) from its stats block, the heading part around it (`#heading`) and its inline script.
 * Never throws.
 */
export function readActivity(
  page: Document,
  heading: Element,
  block: Element,
  id: string | undefined,
): WorkoutRecord {
  const data = readPageData(page, id);
  const language = pageLanguage(page);
  const decimal = decimalSign(language);
  const rows = statRows(block);
  const lengths = rows.flatMap((row) => {
    const length = parseLength(row.value, decimal);
    return length ? [{ row, length }] : [];
  });
  const distanceRow = distanceOf(rows, lengths);
  const climbRow = lengths.find((l) => l !== distanceRow && !l.length.longUnit);
  const title = lineOf(find(heading, '.activity-name, h1')).slice(0, 500);
  const description = find(heading, '.activity-description .content');
  const written = description ? textOf(description, longestNote) : { text: '', cut: false };
  const warmth = weather(block, data.temperatureUnit);
  const air = warmth.airTemperatureC;
  return {
    ...blankRecord('strava', id),
    own: ownership(page, data, id),
    sport: sportReading(heading, data),
    indoor: indoorReading(data),
    race: raceReading(data),
    title: title === '' ? notOnPage : seen(title, title),
    start: startReading(heading, data, language),
    ...times(rows, data),
    distanceMeters: firstFound(
      [fromData(data, 'distance', 'm'), lengthReading(distanceRow?.length.meters ? distanceRow : undefined)],
      nearly(0.02, 60),
    ),
    ascentMeters: firstFound([fromData(data, 'elev_gain', 'm'), lengthReading(climbRow)], nearly(0.02, 2)),
    ...warmth,
    deviceTemperatureC: deviceTemperature(rows, data),
    averageHeartRate: heartRate(rows),
    // A word instead of a mark ("Moderate") is no number.
    perceivedExertion: readWords(rows.find(({ value }) => /^\d+\/10$/.test(value))?.value, Number.parseFloat),
    notes: notesOf(title, written.text),
    notesCut: written.cut,
    pageUnits: {
      temperature: data.temperatureUnit ?? (isFound(air) ? parseTemperature(air.quoted)?.unit : undefined),
      length: data.lengthUnit ?? distanceRow?.length.system,
    },
  };
}

interface LengthRow {
  readonly row: StatRow;
  readonly length: Length;
}

/** The distance: the first length in the headline list that has a long unit, or stands first (a pool swim's metres). */
function distanceOf(rows: readonly StatRow[], lengths: readonly LengthRow[]): LengthRow | undefined {
  const inline = lengths.filter((l) => l.row.where === 'inline');
  return inline.find((l) => l.length.longUnit) ?? inline.find((l) => l.row === rows[0]);
}

/** A length of a row. Zero distance is a treadmill without a pod, not a place: the caller leaves it out. */
function lengthReading(row: LengthRow | undefined): Reading<number> {
  return row ? seen(row.length.meters, row.row.value) : notOnPage;
}

function nearly(share: number, least: number): (a: number, b: number) => boolean {
  return (a, b) => Math.abs(a - b) <= Math.max(least, share * Math.max(a, b));
}

/** A number of the inline script. Zero says nothing there: a workout without a distance has `distance: 0.0`. */
function fromData(data: PageData, key: string, unit: string): Reading<number> {
  const value = dataNumber(data, key);
  return value !== undefined && value > 0 ? seen(value, `${key}: ${value} ${unit}`, 'page-data') : notOnPage;
}

function times(
  rows: readonly StatRow[],
  data: PageData,
): Pick<WorkoutRecord, 'movingSeconds' | 'elapsedSeconds'> {
  const time = (row: StatRow | undefined) => readWords(row?.value, parseDuration);
  const byTerm = (term: string) => time(rows.find((row) => row.term === `definition-${term}`));
  const moving = byTerm('moving-time');
  const elapsed = byTerm('elapsed-time');
  // Sports without a distance show one time, "Duration", without a glossary term: it is elapsed time (strava.md 2.1).
  const alone = rows.find((r) => r.where === 'inline' && !r.term && parseDuration(r.value) !== undefined);
  const duration = isFound(moving) || isFound(elapsed) ? notOnPage : time(alone);
  return {
    movingSeconds: firstFound([fromData(data, 'moving_time', 's'), moving], nearly(0, 1)),
    elapsedSeconds: firstFound([elapsed, duration]),
  };
}

/** Air, feels-like and humidity by their place in the block, checked by unit: the labels are translated. */
function weather(
  block: Element,
  unit: 'C' | 'F' | undefined,
): Pick<WorkoutRecord, 'airTemperatureC' | 'feelsLikeC' | 'humidityPercent'> {
  const columns = weatherColumns(block);
  const warmth = (words: string | undefined) => readWords(words, (w) => parseTemperature(w, unit)?.celsius);
  const withUnit = (column: readonly string[] | undefined) =>
    column?.find(hasTemperatureUnit) ?? column?.find((words) => /^\D?\d+\s?°?$/.test(words));
  const humid = columns.flat().find((words) => parsePercent(words) !== undefined);
  return {
    airTemperatureC: warmth(withUnit(columns[0])),
    feelsLikeC: warmth(withUnit(columns[1])),
    humidityPercent: readWords(humid, parsePercent),
  };
}

/** The sensor's average: its own row, never the weather's, though both are labelled "Temperature". */
function deviceTemperature(rows: readonly StatRow[], data: PageData): Reading<number> {
  const row = rows.find((r) => r.where === 'more' && hasTemperatureUnit(r.value));
  if (row) return readWords(row.value, (words) => parseTemperature(words)?.celsius);
  const average = dataNumber(data, 'avg_temp');
  if (average === undefined) return notOnPage;
  const quoted = `avg_temp: ${average}`;
  // The script's value has no unit; it is taken as °C only where the page prints °C.
  const plausible = data.temperatureUnit === 'C' && Math.abs(average) < 60;
  return plausible ? seen(Math.round(average * 10) / 10, quoted, 'page-data') : unclear(quoted);
}

function heartRate(rows: readonly StatRow[]): Reading<number> {
  const row = rows.find((r) => /\d\s?(?:[bp]pm|s\/min|slag|уд|次|拍)/i.test(r.value));
  return readWords(row?.value, (words) => {
    const beats = parseNumber(words.replace(/[^\d.,].*$/, ''), '.') ?? 0;
    return beats >= 25 && beats <= 250 ? beats : undefined;
  });
}

function ownership(page: Document, data: PageData, id: string | undefined): Reading<boolean> {
  if (data.own !== undefined) return seen(data.own, `isOwner(${data.own})`, 'page-data');
  const edit = `/activities/${id}/edit`;
  return find(page, `:is(.actions-menu, .sidenav) a[href$="${edit}"]`) ? seen(true, edit) : notOnPage;
}

function sportReading(part: Element, data: PageData): Reading<Sport> {
  const { type } = data;
  if (type && !/Other$/.test(type)) return seen(sportOf(type) ?? 'other', type, 'page-data');
  // `Ann Example – Run`
  const words = lineOf(find(part, 'header .title')).replace(/^.*?\s[–—|]\s/, '');
  const read = readWords(words, sportOf);
  return type && !isFound(read) ? seen('other', type, 'page-data') : read;
}

function indoorReading(data: PageData): Reading<boolean> {
  if (data.type?.startsWith('Virtual')) return seen(true, data.type, 'page-data');
  const trainer = data.numbers.get('trainer')?.value;
  return trainer === 'true' || trainer === 'false'
    ? seen(trainer === 'true', `trainer: ${trainer}`, 'page-data')
    : notOnPage;
}

function raceReading(data: PageData): Reading<boolean> {
  const kind = dataNumber(data, 'workout_type');
  return kind === undefined
    ? notOnPage
    : seen(kind === 1 || kind === 11, `workout_type: ${kind}`, 'page-data');
}

/** Local wall time. Where the page hides the hour, so do we, though its script has it. */
function startReading(part: Element, data: PageData, language: string): Reading<string> {
  // Comments stand in the heading too, each with its own time.
  const shown = lineOf(find(part, '.details time') ?? find(part, 'time'));
  const exact = wallTime(dataNumber(data, 'startDateLocal') ?? Number.NaN);
  if (!exact) return readWords(shown, (words) => parseDate(words, language));
  const day = exact.slice(0, 10);
  return seen(timeOfDay(shown) ? exact : day, shown || day, 'page-data');
}

/** Title first, then the description; empty ones are left out. */
export function notesOf(title: string, description: string, own = ''): WorkoutNote[] {
  const notes: WorkoutNote[] = [
    { kind: 'title', text: title.slice(0, 500) },
    { kind: 'description', text: description },
    { kind: 'private', text: own },
  ];
  return notes.filter((note) => note.text !== '');
}
