import { find, findAll, lineOf, pageLanguage } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { parseDate } from '../../workout/parse-date';
import { isFound, notOnPage, type Reading, readWords, seen } from '../../workout/reading';
import { blankRecord, longestNote, type WorkoutNote, type WorkoutRecord } from '../../workout/workout-record';
import { namesInBars } from '../generic/athlete-names';
import { commentsOfBoth } from '../generic/comments-of-both';
import { mainContent } from '../generic/main-content';
import { saysNoNote } from '../generic/no-note';
import { notOwnByControls, ownByControls } from '../generic/own-controls';
import { pageCells } from '../generic/page-cells';
import { placeInContent } from '../generic/place';
import { fillByLabels } from '../generic/read-by-labels';
import { readDuration, readExertion, readLength, wordsOf } from '../generic/read-values';
import { saysIndoor, sportAlone, sportInWords } from '../generic/sport-words';
import type { SiteAdapter } from '../site-adapter';
import { finalSurgeAddress } from './address';

/** What stands behind one of the page's small headings, which are English always (others.md 5.2). */
function behind(page: Document, heading: RegExp): Element | undefined {
  const small = findAll(page, 'small').find((s) => heading.test(lineOf(s)));
  let around = small?.parentElement;
  while (small && around && lineOf(around) === lineOf(small)) around = around.parentElement;
  return around ?? undefined;
}

const statistics = /^workout statistics:?$/i;
const planned = /^planned(?: (?:workout|statistics|workout statistics|time|distance))?:?$/i;

/** `20.0 km ~ 1:42:10` */
function figures(block: Element | undefined): Pick<WorkoutRecord, 'distanceMeters' | 'movingSeconds'> {
  const text = lineOf(block).replace(/^[^:]*:\s*/, '');
  // A pace may stand behind the two.
  const both = /^(.{2,20}?) ?~ ?(\d{1,3}:\d{2}(?::\d{2})?)/.exec(text);
  const parts = (both ? both.slice(1, 3) : text.split('~')).map((part) => part.trim());
  const length = parts.find((part) => readLength(part, '.') !== undefined);
  const time = parts.find((part) => /:/.test(part) || readDuration(part) !== undefined);
  return {
    distanceMeters: readWords(wordsOf(length), (w) => readLength(w, '.') || undefined),
    movingSeconds: readWords(wordsOf(time), readDuration),
  };
}

/** The sport's element, or where its class changed: the first block of the page that names a sport and nothing more. */
function sportElement(page: Document): Element | undefined {
  return (
    find(page, '.activityTypeName') ??
    findAll(page, 'div > div > span:only-child').find(
      (e) => !leads(e) && sportInWords(lineOf(e)) !== undefined,
    ) ??
    findAll(page, 'div > div span').find((e) => !leads(e) && sportAlone(lineOf(e)) !== undefined)
  );
}

/** Another workout's name leads to it. */
const leads = (element: Element) =>
  element.closest('a[href]') !== null || find(element, 'a[href]') !== undefined;

/** The day under the title; where it has no year it is no date. */
function startOf(sport: Element | undefined, page: Document): Reading<string> {
  for (const small of sport?.parentElement ? findAll(sport.parentElement, 'small') : []) {
    const words = lineOf(small);
    const found = parseDate(words, pageLanguage(page));
    if (found) return seen(found, words);
  }
  return notOnPage;
}

/** The outermost element that holds a text and nothing else. */
function wrapped(element: Element | undefined, words: string): Element | undefined {
  let top = element;
  while (top?.parentElement && lineOf(top.parentElement) === words) top = top.parentElement;
  return top;
}

/** The title: the next block after the sport's, past a kind of workout in small letters beside it. */
function titleBeside(sport: Element | undefined): string {
  for (let row = sport, level = 0; row && level < 5; row = row.parentElement ?? undefined, level++) {
    const next = row.nextElementSibling ?? undefined;
    const words = lineOf(next);
    const small = next && [next, ...findAll(next, 'small')].find((e) => e.tagName === 'SMALL');
    const block = next && /^(?:DIV|P|SECTION|H[1-6])$/.test(next.tagName);
    if (block && words !== '' && lineOf(small) !== words) return words;
  }
  return '';
}

/** Whether the page says that it is still to be done, in a mark beside the heading. */
function isUpcoming(page: Document): boolean {
  return findAll(page, '.heading .label, h3 .label').some((mark) =>
    /^(?:upcoming|planned|scheduled)$/i.test(lineOf(mark)),
  );
}

function readWorkout(page: Document, id: string | undefined): WorkoutRecord {
  const sport = sportElement(page);
  const words = lineOf(sport);
  const title = titleBeside(sport).slice(0, 500);
  const done = figures(behind(page, statistics));
  const plan = figures(behind(page, planned));
  const asPlanned =
    !isFound(done.movingSeconds) &&
    !isFound(done.distanceMeters) &&
    (isFound(plan.movingSeconds) || isFound(plan.distanceMeters) || isUpcoming(page));
  const block = behind(page, /^description:?$/i);
  const { text, cut } = block ? textOf(block, longestNote) : { text: '', cut: false };
  const description = text.replace(/^description:?\s*/i, '');
  const felt = findAll(page, 'div, p, span').find((e) => /^perceived effort:?\s*\d/i.test(lineOf(e)));
  const effort = lineOf(felt).replace(/^perceived effort:?\s*/i, '');
  const content = find(page, '.main_content') ?? mainContent(page);
  const itself = content ? ownByControls(content) : notOnPage;
  const stranger = content && !isFound(itself) ? notOwnByControls(content) : notOnPage;
  const viewers = isFound(itself) ? namesInBars(page, find(page, 'h3')) : new Set<string>();
  const notes: WorkoutNote[] = [
    { kind: 'title', text: title },
    { kind: asPlanned ? 'planned' : 'description', text: saysNoNote(description) ? '' : description },
    ...(content ? commentsOfBoth(pageCells(content), (name) => viewers.has(name), isFound(stranger)) : []),
  ];
  return {
    ...blankRecord('final-surge', id),
    own: isFound(itself) ? itself : stranger,
    status: asPlanned ? 'planned' : 'done',
    sport: words === '' ? notOnPage : seen(sportInWords(words) ?? 'other', words),
    indoor: saysIndoor(words) ? seen(true, words) : notOnPage,
    title: title === '' ? notOnPage : seen(title, title),
    start: startOf(wrapped(sport, words), page),
    ...(asPlanned ? plan : done),
    perceivedExertion: asPlanned ? notOnPage : readWords(wordsOf(effort), readExertion),
    notes: notes.filter((n) => n.text !== ''),
    notesCut: cut,
    pageUnits: isFound(done.distanceMeters)
      ? { length: /mi|yd/.test(done.distanceMeters.quoted) ? 'imperial' : 'metric' }
      : {},
  };
}

/** What the page says in further small headings: climb, heart rate, weather that somebody typed in. */
function withLabels(page: Document, workout: WorkoutRecord): WorkoutRecord {
  const { notes, notesCut, title, sport, start, own } = workout;
  return {
    ...fillByLabels(page, workout, find(page, '.main_content') ?? mainContent(page)),
    notes,
    notesCut,
    title,
    sport,
    start,
    own,
  };
}

export const finalSurge: SiteAdapter = {
  address: finalSurgeAddress,
  ready: (page) => sportElement(page) !== undefined,
  read: (page, url) =>
    sportElement(page) && finalSurgeAddress.kindOf(url) === 'workout'
      ? { page: 'workout', workout: withLabels(page, readWorkout(page, finalSurgeAddress.idOf(url))) }
      : { page: 'none', why: 'not-recognised' },
  place: (page, host) => {
    const block = behind(page, statistics) ?? behind(page, /^description:?$/i);
    if (!block) return placeInContent(page, host);
    block.after(host);
    return true;
  },
};
