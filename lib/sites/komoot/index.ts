import { findAll, lineOf, rawText } from '../../page/safe-dom';
import { firstFound, isFound, notOnPage, type Reading, seen } from '../../workout/reading';
import { blankRecord, type PageReading, type WorkoutRecord } from '../../workout/workout-record';
import { mainContent } from '../generic/main-content';
import { notOwnByControls, ownByControls } from '../generic/own-controls';
import { headingOf } from '../generic/page-title';
import { placeInContent } from '../generic/place';
import { fillByLabels, readByLabels } from '../generic/read-by-labels';
import { saysIndoor, sportInWords } from '../generic/sport-words';
import type { SiteAdapter } from '../site-adapter';
import { komootAddress } from './address';

type Json = { readonly [key: string]: unknown };
const object = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

/**
 * The tour in the page's own data: a JSON text inside a script's call (others.md 5.7). After a navigation inside the
 * app the script still tells of the tour before: then it is not this one.
 */
function tourData(page: Document, id: string | undefined): Json | undefined {
  const script = findAll(page, 'script:not([src])')
    .map(rawText)
    .find((text) => text.includes('kmtBoot.setProps('));
  const literal = /kmtBoot\.setProps\((".{2,400000}")\)/s.exec(script ?? '')?.[1];
  if (!literal) return undefined;
  try {
    const props = object(JSON.parse(String(JSON.parse(literal))));
    const tour = object(object(object(props?.page)?._embedded)?.tour);
    const own = tour?.id === undefined ? undefined : String(tour.id);
    return own === undefined || id === undefined || own === id ? tour : undefined;
  } catch {
    return undefined;
  }
}

function number(tour: Json | undefined, key: string, unit: string): Reading<number> {
  const value = tour?.[key];
  return typeof value === 'number' && Number.isFinite(value) && value > 0
    ? seen(Math.round(value * 10) / 10, `${key}: ${value} ${unit}`, 'page-data')
    : notOnPage;
}

function readTour(page: Document, tour: Json | undefined, id: string | undefined): WorkoutRecord {
  const planned = tour?.type === 'tour_planned';
  const name = typeof tour?.name === 'string' ? tour.name.replace(/\s+/g, ' ').trim().slice(0, 500) : '';
  const root = mainContent(page);
  const heading = root ? lineOf(headingOf(root)) : '';
  const title = name || heading;
  const sport = typeof tour?.sport === 'string' ? tour.sport : undefined;
  const whole = number(tour, 'duration', 's');
  const moving = number(tour, 'time_in_motion', 's');
  return {
    ...blankRecord('komoot', id),
    own: root ? firstFound([ownByControls(root), notOwnByControls(root)]) : notOnPage,
    status: planned ? 'planned' : 'done',
    sport: sport ? seen(sportNamed(sport), sport, 'page-data') : notOnPage,
    indoor: sport && saysIndoor(sport) ? seen(true, sport, 'page-data') : notOnPage,
    title: title === '' ? notOnPage : seen(title, title, name ? 'page-data' : 'page-text'),
    movingSeconds: planned ? firstFound([moving, whole], () => true) : moving,
    elapsedSeconds: planned ? notOnPage : whole,
    distanceMeters: number(tour, 'distance', 'm'),
    ascentMeters: number(tour, 'elevation_up', 'm'),
    notes: title === '' ? [] : [{ kind: 'title', text: title }],
  };
}

/** Komoot's own names: `touringbicycle`, `racebike`, `mtb_easy`, `jogging`, `hike`, `mountaineering`. */
function sportNamed(sport: string) {
  if (/mtb|downhillbike/.test(sport)) return 'mountain-bike' as const;
  if (/bike|bicycle|cycl/.test(sport)) return 'ride' as const;
  if (/mountaineering/.test(sport)) return 'hike' as const;
  return sportInWords(sport) ?? ('other' as const);
}

function read(page: Document, url: URL): PageReading {
  if (komootAddress.kindOf(url) !== 'workout') return { page: 'none', why: 'other-page' };
  const id = komootAddress.idOf(url);
  const tour = tourData(page, id);
  if (!tour) {
    const reading = readByLabels(page, url);
    return reading.page === 'none'
      ? reading
      : { page: 'workout', workout: { ...reading.workout, site: 'komoot', id } };
  }
  const workout = fillByLabels(page, readTour(page, tour, id));
  const something =
    isFound(workout.movingSeconds) || isFound(workout.distanceMeters) || isFound(workout.elapsedSeconds);
  return something ? { page: 'workout', workout } : { page: 'none', why: 'not-recognised' };
}

export const komoot: SiteAdapter = {
  address: komootAddress,
  ready: (page, url) => read(page, url).page === 'workout',
  read,
  place: (page, host) => placeInContent(page, host),
};
