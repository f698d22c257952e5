import { attribute, fieldValue, find, lineOf, pageLanguage } from '../../page/safe-dom';
import { decimalSign } from '../../workout/parse-number';
import { firstFound, isFound, notOnPage, readWords, seen } from '../../workout/reading';
import { blankRecord, type WorkoutRecord } from '../../workout/workout-record';
import { placeInContent } from '../generic/place';
import { fillByLabels } from '../generic/read-by-labels';
import { dateIn } from '../generic/read-start';
import { readDuration, readHeartRate, readLength, wordsOf } from '../generic/read-values';
import { saysIndoor, sportInWords } from '../generic/sport-words';
import type { SiteAdapter } from '../site-adapter';
import { polarFlowAddress } from './address';

/** A field's value, or its text with the unit that follows in an element of its own. */
function shownIn(page: Document, css: string): string | undefined {
  const element = find(page, css);
  const own = wordsOf(fieldValue(element) ?? attribute(element, 'value') ?? lineOf(element));
  if (!own || /[\p{L}:]/u.test(own)) return own;
  const around = element?.parentElement;
  const beside = [element?.nextElementSibling, around?.nextElementSibling].map((e) => lineOf(e ?? undefined));
  const unit = beside.find((text) => /^\p{L}{1,4}$/u.test(text));
  return unit ? `${own} ${unit}` : own;
}

/** Old public readers of the page knew these ids (others.md 5.4); the rest comes by label. */
function readTraining(page: Document, id: string | undefined): WorkoutRecord {
  const language = pageLanguage(page);
  const [sport = '', ...days] = lineOf(find(page, '#sportHeading'))
    .split('|')
    .map((part) => part.trim());
  const date = days.join(' ');
  const start = dateIn(date, language);
  return {
    ...blankRecord('polar-flow', id),
    sport: sport === '' ? notOnPage : seen(sportInWords(sport) ?? 'other', sport),
    indoor: saysIndoor(sport) ? seen(true, sport) : notOnPage,
    start: start ? seen(start, date) : notOnPage,
    movingSeconds: readWords(shownIn(page, '#duration'), readDuration),
    distanceMeters: firstFound([
      readWords(shownIn(page, '#BDPDistance'), (w) => readLength(w, decimalSign(language)) || undefined),
    ]),
    averageHeartRate: readWords(shownIn(page, '#BDPHrAvg'), readHeartRate),
  };
}

/** Where the sport's heading is the title as well, the day behind its mark is not part of it. */
function withoutDay(page: Document, workout: WorkoutRecord): WorkoutRecord {
  const heading = lineOf(find(page, '#sportHeading'));
  const [name = ''] = heading.split('|').map((part) => part.trim());
  if (!isFound(workout.title) || workout.title.found !== heading || name === '') return workout;
  return {
    ...workout,
    title: seen(name, heading),
    notes: workout.notes.map((note) => (note.kind === 'title' ? { ...note, text: name } : note)),
  };
}

const hooks = '#duration, #BDPDistance, #sportHeading';

export const polarFlow: SiteAdapter = {
  address: polarFlowAddress,
  ready: (page) => find(page, hooks) !== undefined,
  read: (page, url) => {
    if (!find(page, hooks) || polarFlowAddress.kindOf(url) !== 'workout')
      return { page: 'none', why: 'not-recognised' };
    const workout = fillByLabels(page, readTraining(page, polarFlowAddress.idOf(url)));
    return { page: 'workout', workout: withoutDay(page, workout) };
  },
  place: (page, host) => placeInContent(page, host),
};
