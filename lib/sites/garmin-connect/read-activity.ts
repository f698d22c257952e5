import { attribute, fieldValue, find, findAll, lineOf, pageLanguage, rawText } from '../../page/safe-dom';
import { textOf, tidyLines } from '../../page/text-of';
import { decimalSign } from '../../workout/parse-number';
import { hasTemperatureUnit } from '../../workout/parse-temperature';
import { firstFound, isFound, notOnPage, type Reading, readWords, seen } from '../../workout/reading';
import { blankRecord, longestNote, type WorkoutNote, type WorkoutRecord } from '../../workout/workout-record';
import { labelIn } from '../generic/label-words';
import { saysNoNote } from '../generic/no-note';
import { pageCells } from '../generic/page-cells';
import { dateIn } from '../generic/read-start';
import {
  readDuration,
  readExertion,
  readHeartRate,
  readLength,
  readPercent,
  readTemperature,
  wordsOf,
} from '../generic/read-values';
import { saysIndoor, sportInWords } from '../generic/sport-words';

/** What the page's own settings say (others.md 2b: an inline script of the body). */
interface Preferences {
  readonly decimal: '.' | ',' | undefined;
  readonly temperature: 'C' | 'F' | undefined;
  readonly length: 'metric' | 'imperial' | undefined;
}

function preferences(page: Document): Preferences {
  const script = findAll(page, 'script:not([src])')
    .map(rawText)
    .find((text) => text.includes('VIEWER_USERPREFERENCES'));
  const system = /"measurementSystem"\s*:\s*"(\w+)"/.exec(script ?? '')?.[1];
  const format = /"formatKey"\s*:\s*"decimal_(period|comma)"/.exec(script ?? '')?.[1];
  const locale = /"preferredLocale"\s*:\s*"([\w-]+)"/.exec(script ?? '')?.[1];
  const decimal = format ? (format === 'comma' ? ',' : '.') : decimalSign(locale ?? pageLanguage(page));
  if (system === undefined) return { decimal, temperature: undefined, length: undefined };
  const metric = system === 'metric';
  const fahrenheit = system.startsWith('statute_us');
  return {
    decimal,
    temperature: metric ? 'C' : fahrenheit ? 'F' : undefined,
    length: metric ? 'metric' : 'imperial',
  };
}

interface Stat {
  readonly value: string;
  readonly label: string;
}

/** The figures of one block in order. Its classes carry a hash behind their names; without them the texts stand in pairs. */
function stats(page: Document, block: string): Stat[] {
  const roots = findAll(page, block);
  return roots.flatMap((root): Stat[] => {
    const fields = findAll(root, '[class*="DataBlock_dataField"]');
    if (fields.length > 0) {
      return fields.map((field) => ({ value: lineOf(field), label: labelNear(field) }));
    }
    const cells = pageCells(root).filter((cell) => cell.how === 'text');
    return cells.flatMap((cell, at) => {
      if (!/^(?:[-+−]?\d|--)/.test(cell.text)) return [];
      const next = cells[at + 1]?.text ?? '';
      return [{ value: cell.text, label: /^\D+$/.test(next) ? next : '' }];
    });
  });
}

function labelNear(field: Element): string {
  const beside = find(field.parentElement ?? field, '[class*="DataBlock_dataLabel"]');
  const next = field.nextElementSibling;
  return lineOf(next && /DataBlock_dataLabel/.test(attribute(next, 'class') ?? '') ? next : beside);
}

const labelled = (list: readonly Stat[], kind: string) =>
  list.find((stat) => labelIn(stat.label)?.kind === kind && wordsOf(stat.value));

/** Time, moving, elapsed: three of them always in this order (others.md 2b); fewer by their labels. */
function times(page: Document): Pick<WorkoutRecord, 'movingSeconds' | 'elapsedSeconds'> {
  const list = stats(page, '[id^="timingStats"]');
  const [first, second, third] = list;
  const whole = list.length >= 3;
  const moving = whole ? second : labelled(list, 'movingSeconds');
  const elapsed = whole ? third : labelled(list, 'elapsedSeconds');
  const alone = whole || list.length === 1 ? first : labelled(list, 'time');
  // A bare "Time" is the whole one where the page has a moving time too, whatever the block is called.
  const elsewhere = list.length > 0 ? undefined : labelled(stats(page, '#pageContainer'), 'movingSeconds');
  const small = labelled(stats(page, '#react-activitySmallStats'), 'time');
  const read = (stat: Stat | undefined) => readWords(wordsOf(stat?.value), readDuration);
  return {
    movingSeconds: firstFound([read(moving), read(alone), read(elsewhere), read(small)], () => true),
    elapsedSeconds: read(elapsed),
  };
}

function lengths(
  page: Document,
  { decimal }: Preferences,
): Pick<WorkoutRecord, 'distanceMeters' | 'ascentMeters'> {
  const small = stats(page, '#react-activitySmallStats');
  const far = labelled(small, 'distanceMeters') ?? small.find((s) => /\d\s?(?:km|mi)$/.test(s.value));
  const further = stats(page, '#distanceStatsPlaceholder');
  const up = stats(page, '#elevationStatsPlaceholder');
  const ascent = labelled(small, 'ascentMeters') ?? labelled(up, 'ascentMeters');
  const read = (stat: Stat | undefined) => readWords(wordsOf(stat?.value), (w) => readLength(w, decimal));
  return {
    distanceMeters: firstFound(
      [read(far), read(labelled(further, 'distanceMeters') ?? further[0])],
      () => true,
    ),
    ascentMeters: read(ascent),
  };
}

/** Air: its unit stands in the title of the number on the map. */
function weather(
  page: Document,
  { temperature }: Preferences,
): Pick<WorkoutRecord, 'airTemperatureC' | 'humidityPercent'> {
  const map =
    find(page, '#weather-controls') ??
    find(page, '#pageContainer [class*="Weather_temperature"]')?.parentElement;
  if (!map) return { airTemperatureC: notOnPage, humidityPercent: notOnPage };
  const shown = find(map, '[class*="Weather_temperature"]');
  const titled = [shown, ...findAll(map, '[title]')]
    .map((e) => attribute(e, 'title')?.trim() ?? '')
    .find(hasTemperatureUnit);
  const humid = find(map, '[class*="Weather_humidityPercentage"]');
  const percent = pageCells(map).find((c) => /^\d{1,3}\s?%$/.test(c.text))?.text;
  return {
    airTemperatureC: readWords(wordsOf(titled) ?? wordsOf(lineOf(shown)), (w) =>
      readTemperature(w, temperature),
    ),
    humidityPercent: readWords(humid ? /\d{1,3}\s?%/.exec(lineOf(humid))?.[0] : percent, readPercent),
  };
}

function sports(page: Document): Pick<WorkoutRecord, 'sport' | 'indoor'> {
  const icon = attribute(find(page, '[class*="icon-activity-"]'), 'class');
  const type =
    attribute(
      find(page, '#pageContainer [data-activity-type], [data-activity-type]'),
      'data-activity-type',
    ) ?? /icon-activity-([\w-]+)/.exec(icon ?? '')?.[1];
  if (!type) return { sport: notOnPage, indoor: notOnPage };
  return {
    sport: seen(sportInWords(type) ?? 'other', type, 'page-data'),
    indoor: saysIndoor(type) ? seen(true, type, 'page-data') : notOnPage,
  };
}

function titleReading(page: Document): Reading<string> {
  const hook =
    find(page, '[class*="InlineActivityNameEdit_activityNameWrapper"] [class*="InlineEdit_label"]') ??
    find(page, '.activity-name-edit .inline-edit-editable-text') ??
    findAll(page, '#pageContainer :is(span, div)[title], #pageContainer h1').find(
      (e) =>
        lineOf(e) !== '' &&
        [lineOf(e), undefined].includes(attribute(e, 'title')) &&
        !e.closest('[id]:not(#pageContainer)'),
    );
  const text = lineOf(hook).slice(0, 500);
  return text === '' ? notOnPage : seen(text, text);
}

/** Whose page it is by the profile that its head leads to, held against the viewer's own. */
function ownByProfiles(page: Document): Reading<boolean> {
  const name = (link: Element | undefined) => /\/profile\/([^/?#]+)/.exec(attribute(link, 'href') ?? '')?.[1];
  const athlete = name(find(page, '[class*="ActivityMetaInfo"] a[href*="/profile/"]'));
  const viewer = name(
    find(
      page,
      'header a[href*="/profile/"], [class*="TopBar"] a[href*="/profile/"], [class*="AppHeader"] a[href*="/profile/"]',
    ),
  );
  return athlete && viewer ? seen(athlete === viewer, athlete) : notOnPage;
}

/** The event's type, translated: `Event Type: Race`. */
function raceOf(page: Document): Reading<boolean> {
  const block = find(page, '[class*="ActivityMetaInfo_eventType"]');
  const words = lineOf((block && find(block, 'option[selected], option:checked')) ?? block);
  const type = words.replace(/^.*[:：]\s*/u, '').trim();
  return /^(?:race|rennen|wettkampf|course|comp[ée]tition|carrera|competici[oó]n|gara|corsa|competizione|corrida|prova|competi[cç][aã]o|wedstrijd|t[äa]vling|lopp|レース)$/iu.test(
    type,
  )
    ? seen(true, words)
    : notOnPage;
}

/** The owner's note is a field; visitors see its text between headings, buttons and a counter. */
function noteOf(page: Document): { text: string; cut: boolean; own: boolean } {
  const box =
    find(page, '#activityNoteViewPlaceholder') ??
    find(page, '#pageContainer [class*="ActivityNotes_noteContainer"]');
  const field = box && find(box, 'textarea');
  if (field) {
    const text = fieldValue(field) ?? rawText(field);
    return { ...tidyLines(saysNoNote(text) ? '' : text, longestNote), own: true };
  }
  const container = (box && find(box, '[class*="ActivityNotes_noteContainer"]')) ?? box;
  if (!container) return { text: '', cut: false, own: false };
  const headings = findAll(container, 'h1, h2, h3, h4, h5, label').map(lineOf);
  const { text, cut } = textOf(container, longestNote);
  const lines = text
    .split('\n')
    .filter((line) => !headings.includes(line) && !/^\d+\s?\/\s?\d{3,5}$/.test(line));
  const words = lines.join('\n');
  return { text: saysNoNote(words) || labelIn(words) ? '' : words, cut, own: false };
}

function exertion(page: Document): Reading<number> {
  const block = find(page, '#selfEvaluation') ? '#selfEvaluation' : '#pageContainer';
  const rated = stats(page, block).find((stat) => /^\d{1,2}\s*\/\s*10/.test(stat.value));
  return readWords(rated?.value, readExertion);
}

function heartRate(page: Document): Reading<number> {
  const list = stats(page, '#heartRateStatsPlaceholder');
  const average =
    labelled(list, 'averageHeartRate') ??
    (list.some((s) => labelIn(s.label)) ? undefined : list[0]) ??
    (find(page, '#heartRateStatsPlaceholder')
      ? undefined
      : labelled(stats(page, '#pageContainer'), 'averageHeartRate'));
  return readWords(wordsOf(average?.value), readHeartRate);
}

/** Mostly a weekday ("Sunday @ 9:02 AM"), which is no date; older ones have day, month and year. */
function startOf(page: Document): Reading<string> {
  const words = lineOf(
    find(page, '[class*="ActivityMetaInfo_activityTime"] [class*="ActivityMetaInfo_time"]'),
  );
  const found = dateIn(words, pageLanguage(page));
  return found ? seen(found, words) : notOnPage;
}

/** Reads an activity page of Garmin Connect (others.md 2b). */
export function readActivity(page: Document, id: string | undefined): WorkoutRecord {
  const settings = preferences(page);
  const title = titleReading(page);
  const note = noteOf(page);
  const device = find(page, '#temperatureStatsPlaceholder, [id^="waterTemperature"]')
    ? stats(page, '#temperatureStatsPlaceholder')[0]
    : // Without those names: the map's weather has no label, so what is called an average is the sensor's.
      labelled(stats(page, '#pageContainer'), 'deviceTemperatureC');
  const notes: WorkoutNote[] = [
    { kind: 'title', text: isFound(title) ? title.found : '' },
    { kind: 'description', text: note.text },
  ];
  return {
    ...blankRecord('garmin-connect', id),
    own: note.own ? seen(true, 'textarea', 'form') : ownByProfiles(page),
    race: raceOf(page),
    ...sports(page),
    title,
    start: startOf(page),
    ...times(page),
    ...lengths(page, settings),
    ...weather(page, settings),
    deviceTemperatureC: readWords(wordsOf(device?.value), (w) => readTemperature(w, settings.temperature)),
    averageHeartRate: heartRate(page),
    perceivedExertion: exertion(page),
    notes: notes.filter((n) => n.text !== ''),
    notesCut: note.cut,
    pageUnits: { temperature: settings.temperature, length: settings.length },
  };
}
