import { attribute, find, findAll, lineOf, pageLanguage } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { decimalSign } from '../../workout/parse-number';
import { isFound, notOnPage, type Reading, readWords, seen, unclear } from '../../workout/reading';
import { blankRecord, longestNote, type WorkoutNote, type WorkoutRecord } from '../../workout/workout-record';
import { placeInContent } from '../generic/place';
import { fillByLabels } from '../generic/read-by-labels';
import { dateIn, saysNoNote } from '../generic/read-texts';
import { readDuration, readLength, readPercent, readTemperature, wordsOf } from '../generic/read-values';
import { saysIndoor, sportInWords } from '../generic/sport-words';
import type { SiteAdapter } from '../site-adapter';
import { fitTrackeeAddress } from './address';

const card = '#workout-card-title';

/** Moving time stands alone in its row; pauses and the whole in a part of its own behind it. */
function times(page: Document): Pick<WorkoutRecord, 'movingSeconds' | 'elapsedSeconds'> {
  const row = find(page, '#workout-info .workout-data:has(> .fa-clock-o)');
  if (!row) return { movingSeconds: notOnPage, elapsedSeconds: notOnPage };
  const values = findAll(row, '.value');
  const inner = findAll(row, 'div .value').filter((v) => values.includes(v) && v.parentElement !== row);
  const read = (e: Element | undefined) => readWords(wordsOf(lineOf(e)), readDuration);
  return {
    movingSeconds: read(values.find((v) => v.parentElement === row)),
    elapsedSeconds: inner.length >= 2 ? read(inner[inner.length - 1]) : notOnPage,
  };
}

function distance(page: Document): Reading<number> {
  const row = find(page, '#workout-info .workout-data:has(> .fa-road)');
  const value = row && (find(row, '.distance') ?? find(row, '.value'));
  if (!row || !value) return notOnPage;
  const words = `${lineOf(value)} ${lineOf(find(row, '.unit'))}`;
  return readWords(wordsOf(words), (w) => readLength(w, decimalSign(pageLanguage(page)) ?? '.') || undefined);
}

/** Start and end of the workout, by the row's picture (its words are translated): the mean of both. */
function weatherMean(
  page: Document,
  picture: string,
  read: (words: string) => number | undefined,
): Reading<number> {
  const image = find(page, `#workout-weather img[src$="${picture}"]`);
  const cells = findAll(image?.closest('tr') ?? page.createElement('tr'), 'td')
    .filter((cell) => !find(cell, 'img'))
    .flatMap((cell) => wordsOf(lineOf(cell)) ?? []);
  const values = cells.map(read);
  const known = values.filter((v) => v !== undefined);
  if (cells.length === 0) return notOnPage;
  if (known.length < cells.length) return unclear(cells.join(' – '));
  const mean = known.reduce((sum, v) => sum + v, 0) / known.length;
  return seen(Math.round(mean * 10) / 10, cells.join(' – '));
}

/** First the description, then the private notes, which only the owner is shown; both have the same id. */
function notesOf(page: Document): { notes: WorkoutNote[]; cut: boolean; own: boolean } {
  const blocks = findAll(page, '[id="workout-content"]');
  let cut = false;
  const notes = blocks.slice(0, 2).flatMap((block, at): WorkoutNote[] => {
    const content = find(block, '.workout-content') ?? find(block, 'span') ?? block;
    const empty = at === 0 && / notes( |$)/.test(` ${attribute(content, 'class') ?? ''}`);
    const written = textOf(content, longestNote);
    cut ||= written.cut || find(block, '.read-more') !== undefined;
    return empty || saysNoNote(written.text) || written.text === ''
      ? []
      : [{ kind: at === 0 ? 'description' : 'private', text: written.text }];
  });
  return { notes, cut, own: blocks.length > 1 };
}

function readWorkout(page: Document, id: string | undefined): WorkoutRecord {
  const title = lineOf(find(page, `${card} .workout-title > span`) ?? find(page, `${card} span`)).slice(
    0,
    500,
  );
  const sport = attribute(find(page, `${card} .sport-img`) ?? find(page, `${card} [title]`), 'title');
  const time = find(page, `${card} time[datetime]`);
  const stamp = attribute(time, 'datetime')?.trim();
  const start = (stamp && dateIn(stamp, 'en')) || dateIn(lineOf(time), pageLanguage(page));
  const { notes, cut, own } = notesOf(page);
  const warmth = weatherMean(page, 'temperature.svg', (w) => readTemperature(w));
  const record: WorkoutRecord = {
    ...blankRecord('fittrackee', id),
    own: own ? seen(true, 'notes') : notOnPage,
    sport: readWords(sport, (words) => sportInWords(words) ?? 'other'),
    indoor: sport && saysIndoor(sport) ? seen(true, sport) : notOnPage,
    title: title === '' ? notOnPage : seen(title, title),
    start: start ? seen(start, stamp ?? start) : notOnPage,
    ...times(page),
    distanceMeters: distance(page),
    airTemperatureC: warmth,
    humidityPercent: weatherMean(page, 'pour-rain.svg', readPercent),
    notes: [...(title === '' ? [] : [{ kind: 'title' as const, text: title }]), ...notes],
    notesCut: cut,
  };
  const length = isFound(record.distanceMeters) ? record.distanceMeters.quoted : '';
  return {
    ...record,
    pageUnits: {
      ...(isFound(warmth) ? { temperature: /F\b/.test(warmth.quoted) ? 'F' : 'C' } : {}),
      ...(length === '' ? {} : { length: /mi|ft/.test(length) ? 'imperial' : 'metric' }),
    },
  };
}

export const fitTrackee: SiteAdapter = {
  address: fitTrackeeAddress,
  ready: (page) => find(page, card) !== undefined && find(page, '#workout-info') !== undefined,
  read: (page, url) => {
    if (!find(page, card)) return { page: 'none', why: 'not-recognised' };
    const workout = readWorkout(page, fitTrackeeAddress.idOf(url));
    const info = find(page, '#workout-info');
    const { notes, title, sport, start } = workout;
    // Only figures may be filled in: texts have their own places.
    return { page: 'workout', workout: { ...fillByLabels(page, workout, info), notes, title, sport, start } };
  },
  place: (page, host) => {
    const blocks = findAll(page, '[id="workout-content"]');
    const last = blocks[blocks.length - 1];
    if (!last) return placeInContent(page, host, '#workout-info');
    last.after(host);
    return true;
  },
};
