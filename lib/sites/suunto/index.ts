import { attribute, find, lineOf, pageLanguage } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { decimalSign } from '../../workout/parse-number';
import { firstFound, notOnPage, readWords, seen } from '../../workout/reading';
import { blankRecord, longestNote, type WorkoutRecord } from '../../workout/workout-record';
import { mainContent } from '../generic/main-content';
import { saysNoNote } from '../generic/no-note';
import { onlyFigures } from '../generic/only-figures';
import { placeInContent } from '../generic/place';
import { fillByLabels } from '../generic/read-by-labels';
import { dateIn } from '../generic/read-start';
import { readDuration, readLength, wordsOf } from '../generic/read-values';
import { saysIndoor, sportInWords } from '../generic/sport-words';
import type { SiteAdapter } from '../site-adapter';
import { suuntoAddress } from './address';

/** The classes that Sports Tracker's page was seen with (others.md 5.5). */
function readWorkout(page: Document, id: string | undefined): WorkoutRecord {
  const words = (css: string) => wordsOf(lineOf(find(page, css)));
  const language = pageLanguage(page);
  const icon = find(page, '.activity-icon');
  const sport =
    attribute(icon, 'title') ??
    words('.activity-icon') ??
    attribute(icon, 'class')?.replace('activity-icon', '');
  const named = sport && sportInWords(sport);
  const described = find(page, '.description');
  const { text, cut } = described ? textOf(described, longestNote) : { text: '', cut: false };
  const date = words('.date');
  const start = date && dateIn(date, language);
  return {
    ...blankRecord('suunto', id),
    sport: named && sport ? seen(named, sport) : notOnPage,
    indoor: sport && saysIndoor(sport) ? seen(true, sport) : notOnPage,
    start: start && date ? seen(start, date) : notOnPage,
    movingSeconds: readWords(words('.duration'), readDuration),
    distanceMeters: readWords(words('.distance'), (w) => readLength(w, decimalSign(language)) || undefined),
    notes: text === '' || saysNoNote(text) ? [] : [{ kind: 'description', text }],
    notesCut: cut,
  };
}

export const suunto: SiteAdapter = {
  address: suuntoAddress,
  ready: (page) => /\d:\d\d/.test(lineOf(find(page, '.duration') ?? mainContent(page))),
  read: (page, url) => {
    if (suuntoAddress.kindOf(url) !== 'workout') return { page: 'none', why: 'other-page' };
    const read = fillByLabels(page, readWorkout(page, suuntoAddress.idOf(url)));
    const root = mainContent(page);
    const alone = root && onlyFigures(root, decimalSign(pageLanguage(page)));
    const workout = alone
      ? {
          ...read,
          movingSeconds: firstFound([read.movingSeconds, alone.movingSeconds], () => true),
          distanceMeters: firstFound([read.distanceMeters, alone.distanceMeters], () => true),
        }
      : read;
    const something =
      'found' in workout.movingSeconds ||
      'found' in workout.elapsedSeconds ||
      'found' in workout.distanceMeters;
    return something ? { page: 'workout', workout } : { page: 'none', why: 'not-recognised' };
  },
  place: (page, host) => {
    const described = find(page, '.description');
    if (!described) return placeInContent(page, host);
    described.after(host);
    return true;
  },
};
