import { attribute, find, findAll, lineOf } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { filledFrom, filledNotes } from '../../workout/fill-from';
import { isFound, notOnPage } from '../../workout/reading';
import { blankRecord, longestNote, type PageReading, type WorkoutNote } from '../../workout/workout-record';
import { labelIn } from '../generic/label-words';
import { saysNoNote } from '../generic/no-note';
import { fillByLabels } from '../generic/read-by-labels';
import { statsBlock } from './activity-stats';
import { stravaAddress } from './address';
import { readPageData } from './page-data';
import { readActivity } from './read-activity';

/**
 * An activity page whose blocks have lost the names we know: what its script tells, then what stands beside labels in the
 * heading part. Loaded only when the reader found nothing, or missed a field that matters.
 */
export function readAfterRedesign(page: Document, url: URL): PageReading {
  const id = stravaAddress.idOf(url);
  const heading = headingPart(page);
  if (stravaAddress.kindOf(url) !== 'workout' || !heading || !id)
    return { page: 'none', why: 'not-recognised' };
  const tab = attribute(find(page, '#pagenav a[href*="/activities/"]'), 'href');
  const shown = readPageData(page, undefined).activityId;
  if (shown !== undefined ? shown !== id : !tab?.includes(`/${id}`))
    return { page: 'none', why: 'not-recognised' };
  const read = readActivity(page, heading, statsBlock(heading) ?? heading, id);
  const described = describedIn(heading);
  const { text, cut } = described ? textOf(described, longestNote) : { text: '', cut: false };
  const words = text === '' || saysNoNote(text) ? [] : [{ kind: 'description' as const, text }];
  const own = privateNoteIn(heading);
  const filled = fillByLabels(page, blankRecord('strava', id), heading);
  // A bare "Temperature" is the weather's only where the weather's other figures stand too: the sensor has that label as
  // well. A bare "Time" may be either time; other extensions add heart rates of their own (strava.md 2.1, 5.9).
  const weather = isFound(filled.humidityPercent) || isFound(filled.feelsLikeC);
  const labelled = {
    ...filled,
    airTemperatureC: weather ? filled.airTemperatureC : notOnPage,
    movingSeconds: notOnPage,
    averageHeartRate: notOnPage,
    perceivedExertion: notOnPage,
  };
  return {
    page: 'workout',
    workout: {
      ...filledFrom(read, labelled),
      ...filledNotes(read, { notes: [...words, ...own.notes], notesCut: cut || own.cut }),
    },
  };
}

/** The part with the title and the figures; where it has lost its id, the smallest one around both. */
function headingPart(page: Document): Element | undefined {
  const named = find(page, '#heading');
  if (named) return named;
  for (const title of findAll(page, 'h1')) {
    let around = title.parentElement;
    while (around && !/^(?:BODY|HTML)$/.test(around.tagName) && !holdsFigures(around))
      around = around.parentElement;
    if (!around || /^(?:BODY|HTML)$/.test(around.tagName)) continue;
    // The bar with name and sport stands above both.
    let whole: Element | null = around;
    while (whole && !find(whole, 'header .title')) whole = whole.parentElement;
    return whole && !/^(?:BODY|HTML)$/.test(whole.tagName) ? whole : around;
  }
  return undefined;
}

/** The block of stats, or two labels of figures in a list. */
function holdsFigures(part: Element): boolean {
  if (statsBlock(part)) return true;
  const labels = findAll(part, 'li *').filter(
    (one) => one.children.length === 0 && figures.test(labelIn(lineOf(one))?.kind ?? ''),
  );
  return labels.length >= 2;
}
const figures = /Seconds$|^time$|Meters$/;

/** The owner's private note, in an element that the page calls one: its place is not known (strava.md 2.3). */
function privateNoteIn(heading: Element): { notes: WorkoutNote[]; cut: boolean } {
  const noted = find(heading, '[class*="private-note"] :is(.content, p:only-child)');
  const { text, cut } = noted ? textOf(noted, longestNote) : { text: '', cut: false };
  return { notes: text === '' || saysNoNote(text) ? [] : [{ kind: 'private', text }], cut };
}

/** The description's block, where its text has lost its name, else the block behind the title. */
function describedIn(heading: Element): Element | undefined {
  const block = find(heading, '.activity-description');
  if (!block) return afterTitle(heading);
  return find(block, '.content') ? undefined : block;
}

/** The block behind the title, unless it holds figures or controls, or only links. */
function afterTitle(heading: Element): Element | undefined {
  const title = find(heading, 'h1');
  let at = title;
  while (at?.parentElement && at.parentElement !== heading && lineOf(at.parentElement) === lineOf(title))
    at = at.parentElement;
  const next = at?.nextElementSibling ?? undefined;
  if (
    !next ||
    !/^(?:DIV|P|SECTION)$/.test(next.tagName) ||
    find(
      next,
      'table, ul, ol, dl, textarea, select, input:not([type="hidden"]), h2, h3, time, [data-glossary-term]',
    )
  )
    return undefined;
  const links = findAll(next, 'a, button').map(lineOf).join('');
  return labelIn(lineOf(next)) || lineOf(next).replace(/\s/g, '') === links.replace(/\s/g, '')
    ? undefined
    : next;
}
