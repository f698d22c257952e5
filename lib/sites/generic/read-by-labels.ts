import { attribute, findAll, lineOf, rootElement } from '../../page/safe-dom';
import { filledNotes } from '../../workout/fill-from';
import { decimalSign } from '../../workout/parse-number';
import { isFound, type Reading, seen } from '../../workout/reading';
import {
  blankRecord,
  measures,
  type PageReading,
  type WorkoutNote,
  type WorkoutRecord,
} from '../../workout/workout-record';
import { byLabels } from '../every-address';
import { seenByCoach } from './athlete-names';
import { namesWorkout } from './id-in-address';
import { type LinkedWorkout, linkedWorkout } from './linked-data';
import { listsWorkouts } from './lists-workouts';
import { mainContent } from './main-content';
import { saysNoNote } from './no-note';
import { forgetAnswers } from './once-each';
import {
  countsAmong,
  countsOfWorkouts,
  isOverview,
  isRouteGuide,
  isRunDown,
  namesMonth,
  namesSums,
} from './other-things';
import type { MeasureReadings } from './read-measures';
import { readPlanToo, readUnder, type Under } from './read-under';
import { sportInAddress } from './sport-in-address';
import { impossible } from './which-duration';

/**
 * Whether what was read is one workout: how long or how far, a second figure beside it, and a sign that it is about
 * sport. A flight has a distance and a duration too; a list of workouts has many.
 */
function isOneWorkout(read: Under, root: Element, url: URL, language: string): boolean {
  const m = read.measures;
  const figures = measures.filter((name) => isFound(m[name])).length;
  const lasting = isFound(m.movingSeconds) || isFound(m.elapsedSeconds) || isFound(m.distanceMeters);
  const planTold = read.planned && isFound(read.sport) && isFound(read.start) && read.notes.length > 0;
  if (!lasting && !(planTold && namesWorkout(url))) return false;
  if (isFound(read.title) && namesSums(read.title.found, language) && !isFound(read.sport)) return false;
  const heads = findAll(root, 'h1').map((h) => lineOf(h));
  if (isFound(read.title) && !read.edit && isOverview(read.title.found, textsBelow(read))) return false;
  if (
    !read.edit &&
    heads.some(
      (words) => isOverview(words, []) || namesMonth(words, language) || /^(?:19|20)\d\d$/.test(words),
    )
  )
    return false;
  // A day on skis has its runs, and a box beside a workout counts those of the year.
  if (!read.edit && countsItsSums(read)) return false;
  // Sums of a shoe or a bike; a race of days has one athlete's heart rate.
  const atOnce = isFound(read.start) && isFound(m.averageHeartRate) && isFound(read.race);
  if (!atOnce && isFound(m.movingSeconds) && m.movingSeconds.found >= 100 * 3600) return false;
  // So long is no workout of a day that nobody names.
  if (!isFound(read.start) && isFound(m.movingSeconds) && m.movingSeconds.found >= 48 * 3600) return false;
  const effort = read.values.some(
    (v) => v.label.kind === 'effort-sign' || v.label.kind === 'perceivedExertion',
  );
  if (!isFound(read.start) && !read.edit && listsWorkouts(root, language)) return false;
  const sporty =
    isFound(read.sport) ||
    isFound(m.averageHeartRate) ||
    effort ||
    // Up and along in a measured time, on a day.
    (isFound(m.ascentMeters) &&
      isFound(m.movingSeconds) &&
      isFound(m.distanceMeters) &&
      isFound(read.start)) ||
    namesWorkout(url) ||
    /(?:^|[/_-])(?:activit(?:y|ies)|workouts?|training|sessions?|runs?|rides?|trips?|exercises?|aktivitaet(?:en)?|senderismo|wander\w*|randonnees?|escursion\w*|hikes?|hiking|trails?|radtouren|ciclismo|running|laufen)(?:[/_-]|$)/i.test(
      url.pathname + url.hash,
    );
  const dated = isFound(read.start) || isFound(m.averageHeartRate) || effort || read.planned || read.edit;
  if (!dated && isRouteGuide(read.cells)) return false;
  const further = figures >= 2 || isFound(read.sport) || read.notes.length > 0 || effort;
  return sporty && further;
}

/** Whether workouts are counted beside the figures that were read, or anywhere on a page without a day. */
function countsItsSums({ cells, values, measures: read, start, sport }: Under): boolean {
  const down = isFound(sport) && sport.found === 'ski';
  const counts = countsOfWorkouts(cells).filter(({ text }) => !(down && isRunDown(text)));
  if (counts.length === 0 || !isFound(start)) return counts.length > 0;
  const figures = values
    .filter(({ candidates }) =>
      measures.some((name) => {
        const figure = read[name];
        return isFound(figure) && candidates.includes(figure.quoted);
      }),
    )
    .map(({ cell }) => cell.holder);
  return counts.some((count) => countsAmong(count, figures, cells));
}

/** What stands right under the heading. */
function textsBelow({ cells, title }: Under): string[] {
  const at = isFound(title) ? cells.findIndex((c) => c.text === title.found) : -1;
  return at < 0 ? [] : cells.slice(at + 1, at + 4).map((c) => c.text);
}

/**
 * Reads any page by its labels and units, in nine languages: pairs in tables, lists of terms, tiles, attributes, fields
 * and linked data. A number needs its unit or a label without doubt, inside the main content. Silence rather than a wrong
 * value. Never throws, never changes the page.
 */
export function readByLabels(page: Document, url: URL, under?: Element): PageReading {
  try {
    const root = under ?? mainContent(page);
    const told = root && readPlanToo(root, languageOf(page), linkedWorkout(page));
    if (!told || !isOneWorkout(told, root, url, languageOf(page) ?? 'en'))
      return { page: 'none', why: 'not-recognised' };
    const read = withSportOf(url, told);
    const { edit } = read;
    const others = seenByCoach(page, url.pathname) ? seen(false, 'address', 'address') : undefined;
    const own = edit ? seen(true, 'form', 'form') : (others ?? read.own);
    return { page: edit ? 'edit' : 'workout', workout: { ...recordOf(read, linkedWorkout(page)), own } };
  } catch {
    // A page that shadows its own DOM in a way we do not get around.
    return { page: 'none', why: 'not-recognised' };
  } finally {
    forgetAnswers();
  }
}

/** Where the page names no sport, what its address names. */
function withSportOf(url: URL, read: Under): Under {
  const told = isFound(read.sport) ? undefined : sportInAddress(url);
  return told ? { ...read, sport: seen(told.sport, told.words, 'address') } : read;
}

/** The page's own language tag; undefined where it names none, so that its decimal sign is not guessed. */
function languageOf(page: Document): string | undefined {
  const tag = attribute(rootElement(page), 'lang');
  return tag && decimalSign(tag) ? tag : undefined;
}

function recordOf(read: Under, linked: LinkedWorkout | undefined): WorkoutRecord {
  const title = isFound(read.title) ? read.title.found : '';
  const described = linked?.description && !saysNoNote(linked.description) ? linked.description : '';
  const notes: WorkoutNote[] = [
    { kind: 'title' as const, text: title },
    ...(read.notes.length === 0 && described ? [{ kind: 'description' as const, text: described }] : []),
    ...read.notes,
  ]
    .filter((note) => note.text !== '')
    .map((note) =>
      read.planned && note.kind === 'description' ? { ...note, kind: 'planned' as const } : note,
    );
  return {
    ...blankRecord(byLabels, undefined),
    ...read.measures,
    status: read.planned ? 'planned' : 'done',
    title: read.title,
    sport: read.sport,
    indoor: read.indoor,
    race: read.race,
    start: read.start,
    notes,
    notesCut: read.cut,
    pageUnits: unitsOf(read.measures),
  };
}

function unitsOf(read: MeasureReadings): WorkoutRecord['pageUnits'] {
  const warm = [read.airTemperatureC, read.deviceTemperatureC, read.feelsLikeC].find(isFound);
  const far = read.distanceMeters;
  return {
    ...(warm ? { temperature: /f\s*$/i.test(warm.quoted) ? 'F' : 'C' } : {}),
    ...(isFound(far) ? { length: /mi|yd|ft|mile/i.test(far.quoted) ? 'imperial' : 'metric' } : {}),
  };
}

/**
 * Fills the fields that an adapter did not find with what stands beside a label under `root` (the whole main content
 * unless told otherwise). What was read stays as it is, and so does what stood there and was not understood.
 */
export function fillByLabels(page: Document, record: WorkoutRecord, root = mainContent(page)): WorkoutRecord {
  if (!root || record.status === 'planned') return record;
  try {
    const read = readUnder(root, languageOf(page), undefined);
    const fill = <T>(now: Reading<T>, more: Reading<T>) =>
      !isFound(now) && now.missing === 'not-on-page' && isFound(more) ? more : now;
    const filled = Object.fromEntries(measures.map((m) => [m, fill(record[m], read.measures[m])]));
    // One figure has one place: a sensor's temperature is not the air's as well, nor one time both times.
    if (isFound(record.movingSeconds) || isFound(record.elapsedSeconds)) {
      filled.movingSeconds = record.movingSeconds;
      filled.elapsedSeconds = fill(record.elapsedSeconds, read.measures.elapsedSeconds);
    }
    // One of the two from elsewhere that does not go with the other is left out.
    const [far, lasted] = [filled.distanceMeters, filled.movingSeconds];
    if (far && lasted && isFound(far) && isFound(lasted) && impossible(far.found, lasted.found)) {
      filled.distanceMeters = record.distanceMeters;
      filled.movingSeconds = record.movingSeconds;
    }
    if (isFound(record.deviceTemperatureC) || isFound(record.airTemperatureC)) {
      filled.airTemperatureC = record.airTemperatureC;
      filled.deviceTemperatureC = record.deviceTemperatureC;
    }
    const title = fill(record.title, read.title);
    const { notes, notesCut } = filledNotes(record, { notes: read.notes, notesCut: read.cut });
    const titled = isFound(title) && !notes.some((n) => n.kind === 'title');
    return {
      ...record,
      ...filled,
      title,
      own: fill(record.own, read.own),
      sport: fill(record.sport, read.sport),
      indoor: fill(record.indoor, read.indoor),
      race: fill(record.race, read.race),
      start: fill(record.start, read.start),
      notes: titled ? [{ kind: 'title', text: title.found }, ...notes] : notes,
      notesCut,
    };
  } catch {
    return record;
  } finally {
    forgetAnswers();
  }
}
