import { attribute, fieldValue, find, findAll, lineOf, pageLanguage, rawText } from '../../page/safe-dom';
import { tidyLines } from '../../page/text-of';
import { parseDate } from '../../workout/parse-date';
import { parseDuration } from '../../workout/parse-duration';
import { type Length, parseLength } from '../../workout/parse-length';
import { decimalSign } from '../../workout/parse-number';
import { isFound, notOnPage, type Reading, readWords, seen, unclear } from '../../workout/reading';
import { blankRecord, longestNote, type WorkoutRecord } from '../../workout/workout-record';
import { notesOf } from './read-activity';
import { sportOf } from './sport-of';

/** Reads the owner's edit form: the only place where the private note is known to stand (strava.md 2.2, 2.3). */
export function readEditForm(page: Document, form: Element, id: string | undefined): WorkoutRecord {
  const language = pageLanguage(page);
  const decimal = decimalSign(language);
  const title = (fieldValue(find(form, '#activity_name')) ?? '').trim().slice(0, 500);
  const description = tidyLines(descriptionOf(form), longestNote);
  const own = tidyLines(fieldValue(find(form, '#activity_private_note')) ?? '', longestNote);
  const type = chosen(form, '#activity_sport_type') ?? chosen(form, '#activity_type');
  const indoor = find(form, '#activity_trainer:checked');
  const kind = chosen(form, '#activity_workout_type');
  const cells = findAll(form, '.stats-container td');
  const { time, distance, climb } = statCells(cells, decimal);
  const meters = (l: typeof distance): Reading<number> => (l ? seen(l.length.meters, l.words) : notOnPage);
  const trainer = type?.startsWith('Virtual') || indoor;
  const day = cells.map(lineOf).find((words) => parseDate(words, language));
  return {
    ...blankRecord('strava', id),
    own: seen(true, 'edit', 'address'),
    sport: type ? seen(sportOf(type) ?? 'other', type, 'form') : notOnPage,
    indoor: trainer ? seen(true, type?.startsWith('Virtual') ? type : 'trainer', 'form') : notOnPage,
    race: kind === '1' || kind === '11' ? seen(true, `workout_type ${kind}`, 'form') : notOnPage,
    title: title === '' ? notOnPage : seen(title, title, 'form'),
    start: readWords(day, (words) => parseDate(words, language)),
    movingSeconds: time,
    distanceMeters: meters(distance),
    ascentMeters: meters(climb),
    perceivedExertion: exertion(form),
    notes: notesOf(title, description.text, own.text),
    notesCut: description.cut || own.cut,
    pageUnits: { length: distance?.length.system },
  };
}

/** The description: the old form's field, a mounted field, or the properties React will mount it from. */
function descriptionOf(form: Element): string {
  const field = find(form, '[name="activity[description]"]');
  const mounted = fieldValue(field);
  if (mounted) return mounted;
  const props = properties(find(form, '[data-react-class="ActivityDescriptionEdit"]'));
  const text = props.activityDescription;
  return typeof text === 'string' ? text : rawText(field);
}

function exertion(form: Element): Reading<number> {
  const value = properties(find(form, '[data-react-class="PerceivedExertionInput"]')).perceivedExertion;
  if (typeof value !== 'number') return notOnPage;
  const quoted = `perceivedExertion: ${value}`;
  return value >= 1 && value <= 10 ? seen(value, quoted, 'page-data') : unclear(quoted);
}

function properties(element: Element | undefined): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(attribute(element, 'data-react-props')?.slice(0, 200_000) ?? '{}');
    return parsed && typeof parsed === 'object' ? { __proto__: null, ...parsed } : {};
  } catch {
    return {};
  }
}

/** The option the form was opened with: what is stored, not what is being changed and may never be saved. */
function chosen(form: Element, css: string): string | undefined {
  const select = find(form, css);
  return (select && attribute(find(select, 'option[selected]'), 'value')) || fieldValue(select) || undefined;
}

interface LengthCell {
  readonly words: string;
  readonly length: Length;
}

/**
 * Time, distance and climb by their order in the table. "45m" can be minutes or metres: the unit's title tells where
 * it is English, else up to 59 of them are the time as long as none was read yet (the site prints hours from there).
 */
function statCells(cells: readonly Element[], decimal: '.' | ',' | undefined) {
  let time: Reading<number> = notOnPage;
  const lengths: LengthCell[] = [];
  for (const cell of cells) {
    const words = lineOf(cell);
    const titles = findAll(cell, 'abbr').map((abbr) => attribute(abbr, 'title') ?? '');
    const length = parseLength(words, decimal);
    const seconds = parseDuration(words.replace(/(\d) (?=[^\d\s])/g, '$1'));
    const saysMeters = titles.some((title) => /^met(?:er|re)s?$/i.test(title));
    const fitsTime = seconds !== undefined && !saysMeters && (!length || seconds < 3600);
    if (fitsTime && !isFound(time)) time = seen(seconds, words);
    else if (length) lengths.push({ words, length });
  }
  const distance = lengths.find((l) => l.length.longUnit) ?? (lengths.length > 1 ? lengths[0] : undefined);
  return { time, distance, climb: lengths.find((l) => l !== distance && !l.length.longUnit) };
}
