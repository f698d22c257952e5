import { attribute, fieldValue, find, findAll, lineOf, pageLanguage } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { parseDate, timeOfDay } from '../../workout/parse-date';
import { decimalSign } from '../../workout/parse-number';
import { firstFound, isFound, notOnPage, type Reading, readWords, seen } from '../../workout/reading';
import {
  blankRecord,
  longestNote,
  type Sport,
  type WorkoutNote,
  type WorkoutRecord,
} from '../../workout/workout-record';
import { saysNoNote } from '../generic/no-note';
import { readDuration, readHeartRate, readLength, readTemperature, wordsOf } from '../generic/read-values';
import { saysWhoSees } from '../generic/who-sees-it';
import type { SiteAdapter } from '../site-adapter';
import { trainingPeaksAddress } from './address';
import { rowOf, rowOfPulse } from './rows-by-label';

const quickView = '#workOutQuickView';

/** The open quick view; were its id to change, the smallest element around its day, its text and its fields. */
function viewIn(page: Document): Element | undefined {
  const named = find(page, quickView);
  if (named) return named;
  let around = find(page, '#calendarDate')?.parentElement;
  while (around && !(find(around, '#descriptionInput') && find(around, '#totalTimeCompletedField')))
    around = around.parentElement;
  return around && !/^(?:BODY|HTML)$/.test(around.tagName) ? around : undefined;
}

const field = (view: Element, css: string) => wordsOf(fieldValue(find(view, css)));

/** The title stands in the one text field without an id, were its class to change. */
function titleOf(view: Element): string {
  const named = find(view, 'input.workoutTitle');
  const first = findAll(view, 'input:not([id]):not([type]), input:not([id])[type="text"]')[0];
  return (fieldValue(named ?? first) ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
}

/** "12 July, 2026" and the hour of its field. */
function startOf(view: Element, language: string): Reading<string> {
  const named = wordsOf(lineOf(find(view, '#calendarDate')));
  const words = [named, ...(named ? [] : findAll(view, '#date *').map(lineOf))].find(
    (text) => text && parseDate(text, language),
  );
  const day = words && parseDate(words, language)?.slice(0, 10);
  if (!words || !day) return notOnPage;
  const fields = findAll(view, '#date input').map((input) => wordsOf(fieldValue(input)) ?? '');
  const hour = timeOfDay(field(view, '#startTimeInput') ?? fields.find((text) => timeOfDay(text)) ?? '');
  return seen(hour ? `${day}T${hour}` : day, words);
}

/** The view's class names the sport, always in English (others.md 3b). */
const sportClasses: readonly (readonly [string, Sport])[] = [
  ['.workout.Run', 'run'],
  ['.workout.Bike', 'ride'],
  ['.workout.MtnBike', 'mountain-bike'],
  ['.workout.Swim', 'swim'],
  ['.workout.Walk', 'walk'],
  ['.workout.Rowing', 'row'],
  ['.workout.XCSki', 'ski'],
  ['.workout.Strength', 'strength'],
  ['.workout.Brick', 'triathlon'],
  ['.workout.Other', 'other'],
  ['.workout.Custom', 'other'],
  ['.workout.Crosstrain', 'other'],
];

function sportOf(view: Element): Reading<Sport> {
  for (const [css, sport] of sportClasses) {
    if (find(view, `.workoutBarView ${css}`)) return seen(sport, css.replace('.workout.', ''), 'page-data');
  }
  // Were the names around it to change: the only one of these classes in the view.
  const left = sportClasses.filter(([css]) => find(view, css.replace('.workout', '')));
  const [only] = left;
  return only && left.length === 1 ? seen(only[1], only[0].replace('.workout.', ''), 'page-data') : notOnPage;
}

/** The unit of a field: the last label of the smallest element around it that has one. */
function unitOf(view: Element, css: string, unit: RegExp): string | undefined {
  const input = find(view, css);
  for (let at = input?.parentElement; at && at !== view; at = at.parentElement) {
    const labels = findAll(at, 'label, .units')
      .map(lineOf)
      .filter((text) => unit.test(text));
    const last = labels[labels.length - 1];
    if (last) return last;
  }
  return undefined;
}

const lengthUnit = /^(?:km|mi|m|yd|ft)$/i;

function distance(view: Element, which: 'Completed' | 'Planned', decimal: '.' | ','): Reading<number> {
  const css = `#distance${which}Field`;
  const words = field(view, css);
  const unit = unitOf(view, css, lengthUnit) ?? lineOf(find(view, '.keyStats .distance .units'));
  const read = (w: string) => readLength(w, decimal) || undefined;
  if (find(view, css)) return readWords(words && `${words} ${unit}`.trim(), read);
  const row = rowOf(view, ['distanceMeters']);
  const shown = wordsOf(fieldValue(row?.fields[which === 'Planned' ? 0 : 1]));
  return readWords(
    shown && row?.unit && lengthUnit.test(row.unit) ? `${shown} ${row.unit}` : undefined,
    read,
  );
}

function time(view: Element, which: 'Completed' | 'Planned'): Reading<number> {
  const css = `#totalTime${which}Field`;
  const byLabel = () => fieldValue(rowOf(view, durations)?.fields[which === 'Planned' ? 0 : 1]);
  return readWords(find(view, css) ? field(view, css) : wordsOf(byLabel()), readDuration);
}
const durations = ['time', 'movingSeconds', 'elapsedSeconds'] as const;

/** The row of the elevation gain, by its label: the ids of its fields are not known (others.md 3b). */
function ascent(view: Element, decimal: '.' | ','): Reading<number> {
  const row = rowOf(view, ['ascentMeters']);
  const named = row?.fields.find((i) => /Completed/.test(attribute(i, 'id') ?? ''));
  const words = wordsOf(fieldValue(named ?? row?.fields[1]));
  const unit = row?.unit && /^(?:m|ft)$/i.test(row.unit) ? row.unit : undefined;
  return readWords(words && unit ? `${words} ${unit}` : undefined, (w) => readLength(w, decimal));
}

/** The sensor's average. The row is always there, hidden (`hide`) and empty where nothing was measured. */
function sensor(view: Element): Reading<number> {
  const named = find(view, '#tempAvgField');
  const byLabel = named ? undefined : rowOf(view, ['airTemperatureC']);
  const average = named ?? byLabel?.fields[1];
  const row = named?.closest('.temperatureSummaryRow') ?? byLabel?.element;
  if (row && /(?:^|\s)hide(?:\s|$)/.test(attribute(row, 'class') ?? '')) return notOnPage;
  const other = byLabel?.unit && /^[CF]$/.test(byLabel.unit) ? byLabel.unit : undefined;
  const unit = unitOf(view, '#tempAvgField', /^[CF]$/) ?? other;
  return readWords(wordsOf(fieldValue(average)), (w) => (unit ? readTemperature(w, unit) : undefined));
}

/** The plan's text, then what athlete and coach wrote before and after. Editors and their placeholders are not notes. */
function notesOf(view: Element, title: string): { notes: WorkoutNote[]; cut: boolean } {
  let cut = false;
  const text = (element: Element | undefined) => {
    if (!element || find(element, '.placeholder')) return '';
    const written = textOf(element, longestNote);
    cut ||= written.cut;
    return saysNoNote(written.text) ? '' : written.text;
  };
  // An empty editor holds what invites to write in an element of its own; words stand in it or in paragraphs.
  const ownWords = (editor: Element | undefined) =>
    editor &&
    [...editor.children].every((child) => /^(?:P|BR)$/.test(child.tagName)) &&
    !saysWhoSees(text(editor))
      ? text(editor)
      : '';
  const plan = text(find(view, '#descriptionInput')) || text(find(view, '#descriptionPrintable'));
  const list = find(view, '#postActivityCommentsList');
  const bodies = findAll(list ?? view, '.commentBody');
  const after = bodies.length > 0 ? bodies : list ? findAll(list, 'div:not(:has(div))') : [];
  const notes: WorkoutNote[] = [
    { kind: 'title', text: title },
    { kind: 'planned', text: plan },
    { kind: 'comment', text: text(find(view, '#preActivityCommentsInput')) },
    { kind: 'private', text: ownWords(find(view, '#privateNotesInput')) },
    ...after.map((body): WorkoutNote => ({ kind: 'comment', text: text(body) })),
  ];
  return { notes: notes.filter((n) => n.text !== ''), cut };
}

/** The mean of the three. */
function pulse(view: Element): string | undefined {
  const named = find(view, '#hrAvgField');
  return wordsOf(fieldValue(named ?? rowOfPulse(view)?.fields[1]));
}

function exertion(view: Element): Reading<number> {
  const words = findAll(view, '[data-tooltip]')
    .map((e) => attribute(e, 'data-tooltip') ?? '')
    .find((tip) => /RPE\s*:/.test(tip));
  const value = Number(/RPE\s*:\s*(\d{1,2})/.exec(words ?? '')?.[1]);
  return words && value >= 1 && value <= 10 ? seen(value, words.replace(/<[^>]*>/g, ' ')) : notOnPage;
}

/** Reads the workout that is open over the calendar (others.md 3b): what was done, else what is planned. */
function readQuickView(page: Document, view: Element): WorkoutRecord {
  const language = pageLanguage(page);
  const decimal = decimalSign(language) ?? '.';
  const title = titleOf(view);
  const done = { time: time(view, 'Completed'), distance: distance(view, 'Completed', decimal) };
  const planned = !isFound(done.time) && !isFound(done.distance);
  const shownTime = readWords(wordsOf(lineOf(find(view, '.keyStats .duration .value'))), readDuration);
  const shownLength = readWords(wordsOf(lineOf(find(view, '.keyStats .distance'))), (w) =>
    readLength(w, decimal),
  );
  const status = attribute(find(view, '.workoutComplianceStatus'), 'class') ?? '';
  const saysDone = /(?:^|\s)complete(?:\s|$)/.test(status);
  const complete = saysDone && isFound(shownTime) && !isFound(time(view, 'Planned'));
  // What is marked as done and shows no time of its own is no plan: then its time is not known.
  const asPlanned = planned && !saysDone;
  const { notes, cut } = notesOf(view, title);
  return {
    ...blankRecord('trainingpeaks', undefined),
    status: asPlanned ? 'planned' : 'done',
    sport: sportOf(view),
    title: title === '' ? notOnPage : seen(title, title, 'form'),
    start: startOf(view, language),
    movingSeconds: asPlanned
      ? firstFound([time(view, 'Planned'), shownTime], () => true)
      : firstFound([done.time, ...(complete ? [shownTime] : [])]),
    distanceMeters: asPlanned
      ? firstFound([distance(view, 'Planned', decimal), shownLength], () => true)
      : firstFound([done.distance, ...(complete ? [shownLength] : [])]),
    deviceTemperatureC: asPlanned ? notOnPage : sensor(view),
    ascentMeters: asPlanned ? notOnPage : ascent(view, decimal),
    averageHeartRate: asPlanned ? notOnPage : readWords(pulse(view), readHeartRate),
    perceivedExertion: exertion(view),
    notes,
    notesCut: cut,
    pageUnits: {
      temperature: unitOf(view, '#tempAvgField', /^[CF]$/) as 'C' | 'F' | undefined,
      length: /mi|yd|ft/i.test(unitOf(view, '#distanceCompletedField', lengthUnit) ?? '')
        ? 'imperial'
        : 'metric',
    },
  };
}

export const trainingPeaks: SiteAdapter = {
  address: trainingPeaksAddress,
  ready: (page) => {
    const view = viewIn(page);
    return view !== undefined && find(view, '#calendarDate, #date') !== undefined;
  },
  // Neither address nor page has an id: a workout is told by its day and its title (others.md 3a).
  shown: (page) => {
    const view = viewIn(page);
    return view ? `${lineOf(find(view, '#calendarDate'))} ${titleOf(view)}` : undefined;
  },
  read: (page) => {
    const view = viewIn(page);
    return view
      ? { page: 'workout', workout: readQuickView(page, view) }
      : { page: 'none', why: 'other-page' };
  },
  place: (page, host) => {
    const view = viewIn(page);
    const comments = view && find(view, '#postActivityCommentsList');
    if (comments) comments.after(host);
    else view?.append(host);
    return view !== undefined;
  },
};
