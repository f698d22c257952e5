import { attribute, find, findAll, lineOf, pageLanguage } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { isFound, notOnPage, type Reading, readWords, seen, unclear } from '../../workout/reading';
import { blankRecord, longestNote, type WorkoutNote, type WorkoutRecord } from '../../workout/workout-record';
import { byLabelsAdapter } from '../generic';
import { labelIn } from '../generic/label-words';
import { saysNoNote } from '../generic/no-note';
import { pageCells } from '../generic/page-cells';
import { placeInContent } from '../generic/place';
import { fillByLabels } from '../generic/read-by-labels';
import { dateIn } from '../generic/read-start';
import {
  readDuration,
  readHeartRate,
  readLength,
  readPercent,
  readTemperature,
  wordsOf,
} from '../generic/read-values';
import { saysIndoor, sportInWords } from '../generic/sport-words';
import type { SiteAdapter } from '../site-adapter';
import { fitTrackeeAddress } from './address';

const card = '#workout-card-title';

/** The texts of the row with this icon, without its label: by its hooks, else by its place in the block. */
function rowTexts(page: Document, icon: string): string[] | undefined {
  const row = find(page, `#workout-info ${icon}`)?.closest('.workout-data');
  return row ? pageCells(row).map((cell) => cell.text) : undefined;
}

function blockTexts(page: Document): string[] {
  const info = find(page, '#workout-info');
  const weather = find(page, '#workout-weather');
  const cells = info ? pageCells(info) : [];
  return cells
    .filter((cell) => cell.how === 'text' && !weather?.contains(cell.holder))
    .map((cell) => cell.text);
}

/** Moving time stands first; pauses and the whole behind it, the whole with the bracket's end. */
function times(page: Document): Pick<WorkoutRecord, 'movingSeconds' | 'elapsedSeconds'> {
  const values = (rowTexts(page, '.fa-clock-o') ?? blockTexts(page)).filter(
    (text) => readDuration(text) !== undefined && /\d:\d\d/.test(text),
  );
  const whole = values.find((text) => text.endsWith(')'));
  return {
    movingSeconds: readWords(values[0], readDuration),
    elapsedSeconds: readWords(whole, readDuration),
  };
}

/** In every language with a point: numbers as the program has them (others.md 7.1). */
function distance(page: Document): Reading<number> {
  const texts = rowTexts(page, '.fa-road') ?? blockTexts(page);
  const at = texts.findIndex((text, i) => /^[\d.,]+$/.test(text) && /^(?:km|mi)$/.test(texts[i + 1] ?? ''));
  const words =
    at >= 0 ? `${texts[at]} ${texts[at + 1]}` : texts.find((text) => /^[\d.,]+\s?(?:km|mi)$/.test(text));
  return readWords(words, (w) => readLength(w, '.') || undefined);
}

/** The ascent's row holds the descent behind it. */
function ascent(page: Document): Reading<number> {
  const row = rowTexts(page, '.fa-location-arrow') ?? [];
  // Where that row tells how low and high it was, the one whose label names the ascent.
  const heights = row.some((text) => /\bmin|\bmax|\bmass/i.test(text));
  const all = heights ? blockTexts(page) : row;
  const named = all.findIndex((text) => labelIn(text)?.kind === 'ascentMeters');
  const texts = heights ? (named < 0 ? [] : all.slice(named)) : row;
  const at = texts.findIndex((text, i) => /^[\d.,]+$/.test(text) && /^(?:m|ft)$/.test(texts[i + 1] ?? ''));
  return readWords(at < 0 ? undefined : `${texts[at]} ${texts[at + 1]}`, (w) => readLength(w, '.'));
}

/** The average stands first in the row of the heart. */
function heartRate(page: Document): Reading<number> {
  const texts = rowTexts(page, '.fa-heartbeat, #workout-info .fa-heart') ?? [];
  return readWords(
    texts.find((text) => /^\d{2,3}(?: ?[bps]pm)?$/.test(text)),
    readHeartRate,
  );
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
function notesOf(page: Document): { notes: WorkoutNote[]; cut: boolean; own: boolean; none: boolean } {
  const blocks = findAll(page, '[id="workout-content"]');
  let cut = false;
  const notes = blocks.slice(0, 2).flatMap((block, at): WorkoutNote[] => {
    const content = find(block, '.workout-content');
    const empty = at === 0 && / notes( |$)/.test(` ${attribute(content, 'class') ?? ''}`);
    const written = textOf(content ?? block, longestNote);
    cut ||= written.cut || find(block, '.read-more') !== undefined;
    const lines = written.text.split('\n');
    const text = (content || !labelIn(lines[0] ?? '') ? lines : lines.slice(1)).join('\n');
    return empty || saysNoNote(text) || text === ''
      ? []
      : [{ kind: at === 0 ? 'description' : 'private', text }];
  });
  return { notes, cut, own: blocks.length > 1, none: blocks.length === 0 };
}

/** Whose relation to the viewer the page shows is somebody else. */
function followed(page: Document): Reading<boolean> {
  const relation = find(page, '.workout-user button, .user-relationship button');
  if (relation) return seen(false, lineOf(relation));
  const athlete = lineOf(
    find(page, '.workout-user .user-name, .workout-user-name, .workout-user-info .user-name'),
  );
  const viewer = lineOf(find(page, 'nav .user-name, [class*="nav"] .user-name'));
  return athlete !== '' && viewer !== '' && athlete !== viewer ? seen(false, athlete) : notOnPage;
}

function readWorkout(page: Document, id: string | undefined): WorkoutRecord {
  const title = lineOf(
    find(page, `${card} .workout-title > span`) ??
      findAll(page, `${card} span`).find((e) => lineOf(e) !== ''),
  ).slice(0, 500);
  const titles = findAll(page, `${card} [title]`).map((e) => attribute(e, 'title') ?? '');
  // Where the picture's class changed, the one title that names a sport: buttons have titles too.
  const sport =
    attribute(find(page, `${card} .sport-img`), 'title') ??
    titles.find((title) => sportInWords(title) !== undefined);
  const time = find(page, `${card} time[datetime]`);
  const stamp = attribute(time, 'datetime')?.trim();
  const start = (stamp && dateIn(stamp, 'en')) || dateIn(lineOf(time), pageLanguage(page));
  const { notes, cut, own } = notesOf(page);
  const warmth = weatherMean(page, 'temperature.svg', (w) => readTemperature(w));
  const record: WorkoutRecord = {
    ...blankRecord('fittrackee', id),
    own: own ? seen(true, 'notes') : followed(page),
    sport: readWords(sport, (words) => sportInWords(words) ?? 'other'),
    indoor: sport && saysIndoor(sport) ? seen(true, sport) : notOnPage,
    title: title === '' ? notOnPage : seen(title, title),
    start: start ? seen(start, stamp ?? start) : notOnPage,
    ...times(page),
    distanceMeters: distance(page),
    ascentMeters: ascent(page),
    averageHeartRate: heartRate(page),
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

const editForm = byLabelsAdapter(fitTrackeeAddress);

/** Its form has labels and no hook but the program's name in the page's title. */
function isEditForm(page: Document, url: URL): boolean {
  return /\/edit\/?$/.test(url.pathname) && /^FitTrackee\b/.test(page.title);
}

export const fitTrackee: SiteAdapter = {
  address: fitTrackeeAddress,
  ready: (page, url) =>
    (find(page, card) !== undefined && find(page, '#workout-info') !== undefined) || isEditForm(page, url),
  read: (page, url) => {
    if (isEditForm(page, url)) return editForm.read(page, url);
    if (!find(page, card)) return { page: 'none', why: 'not-recognised' };
    const workout = readWorkout(page, fitTrackeeAddress.idOf(url));
    const info = find(page, '#workout-info');
    const { title, sport, start } = workout;
    // Only figures may be filled in: texts have their own places. Every page has the first of the notes' blocks; where
    // there is none, it has another name now, and only its label tells.
    const { notes, notesCut } = notesOf(page).none ? fillByLabels(page, workout) : workout;
    const filled = fillByLabels(page, workout, info);
    return { page: 'workout', workout: { ...filled, notes, notesCut, title, sport, start } };
  },
  place: (page, host) => {
    const blocks = findAll(page, '[id="workout-content"]');
    const last = blocks[blocks.length - 1];
    if (!last) return placeInContent(page, host, '#workout-info');
    last.after(host);
    return true;
  },
};
