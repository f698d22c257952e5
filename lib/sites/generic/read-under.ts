import { findAll } from '../../page/safe-dom';
import { decimalSign } from '../../workout/parse-number';
import { firstFound, isFound, notOnPage, type Reading, seen } from '../../workout/reading';
import { measures } from '../../workout/workout-record';
import { ownByLinks } from './account-links';
import { asTheirValuesTell } from './as-its-value-tells';
import { athleteNames, namesInBars, viewerName } from './athlete-names';
import { figuresByName } from './figures-by-name';
import { figuresInProse } from './figures-in-prose';
import { figuresInText, saidIn } from './figures-in-text';
import { foldWord, labelIn } from './label-words';
import { type LabelledValue, labelledValues } from './labelled-values';
import { languageShown } from './language-shown';
import type { LinkedWorkout } from './linked-data';
import { notesBeside } from './notes-beside';
import { headsForecast, namesOtherThings } from './other-things';
import { notOwnByControls, ownByControls } from './own-controls';
import { type Cell, pageCells, textUnder } from './page-cells';
import { headingOf, titleReading } from './page-title';
import { asIfDone, headsPlan, plannedLabel } from './planned-labels';
import { canBe, readMeasures } from './read-measures';
import { sportReading } from './read-sport';
import { dateIn, startReading } from './read-start';
import { saidAlone } from './said-alone';
import { saidInSentence } from './said-in-sentence';
import { takenApart } from './said-together';
import { saysPlanned } from './says-planned';
import { raceReading } from './says-race';
import { sportInWords } from './sport-words';
import { startsAndEnds, withEnds } from './start-and-end';
import { totalsOfTable } from './totals-of-table';
import { notSaid, standsInOne, turnsIn } from './turns';
import { weatherBeside } from './weather-beside';
import { temperatureOfBox } from './weather-box';
import { weatherLines } from './weather-lines';

const mostComments = 60;

/** All texts of the content, and of a column beside it with the figures or a box with the weather where the content has none. */
function cellsWithBeside(root: Element): Cell[] {
  const own = pageCells(root);
  const column = own.some(tellsLength) ? undefined : columnOfFigures(root);
  const cells = column ? [...own, ...pageCells(column)] : own;
  const tells = cells.some(
    ({ text, aside }) => !aside && /^(?:airT|feels|humid)/.test(labelIn(text)?.kind ?? ''),
  );
  const box = tells ? undefined : weatherBeside(root);
  return box ? [...cells, ...pageCells(box)] : cells;
}

function tellsLength({ text, aside, how, holder }: Cell): boolean {
  // The head of a table of laps tells nothing of the whole.
  if (holder.closest('thead') || /^(?:km|mi|miles|m)$/i.test(text)) return false;
  return how !== 'field' && !aside && /Seconds$|^time$|^distance/.test(labelIn(text)?.kind ?? '');
}

/** The one column in the content that has three figures of the workout or more, how far or how long among them. */
function columnOfFigures(root: Element): Element | undefined {
  const columns = findAll(root, 'aside').filter((column) => {
    // More than a day is a sum of many.
    const many = /(?<![\d:])(?:2[4-9]|[3-9]\d|\d{3,}):\d{2}:\d{2}/.test(textUnder(column));
    const cells = many || column.closest('nav') ? [] : pageCells(column);
    return cells.some(tellsLength) && cells.filter((cell) => !cell.aside && isFigureLabel(cell)).length >= 3;
  });
  return columns.length === 1 ? columns[0] : undefined;
}

/** All that labels tell about what stands under `root`, whether or not it is a workout. */
export function readUnder(
  root: Element,
  named: string | undefined,
  linked: LinkedWorkout | undefined,
  allCells: readonly Cell[] = cellsWithBeside(root),
  wanted: 'done' | 'planned' = 'done',
) {
  const language = named ?? languageShown(allCells);
  const heading = headingOf(root);
  const region = regionOf(language, allCells);
  const decimal = decimalSign(named) ?? decimalShown(allCells);
  const talk = commentsBeside(root);
  const turns = turnsIn([...allCells, ...talk], heading, isFigureLabel);
  // What people say of it is told by no figure of the page.
  const blocks = new Set(turns.map(({ block }) => block));
  const isSaid = (element: Element) => standsInOne(element, blocks);
  const cells = notSaid(allCells, turns);
  const athletes = athletesOf(root, cells, heading, isSaid);
  const beside = [
    ...startsAndEnds(cells),
    ...labelledValues(cells, root, wanted).flatMap(withEnds),
    ...linkedValues(linked, root),
    ...saidInSentence(cells),
  ];
  const boxed = temperatureOfBox(cells, beside);
  if (!beside.some((v) => v.label.kind === 'airTemperatureC' && saysSomething(v))) beside.push(...boxed);
  const known = new Set(beside.filter(saysSomething).map(({ label }) => label.kind));
  const written = notesBeside(beside, allCells, root, heading, athletes, { talk, turns }, language).notes.map(
    ({ text }) => text,
  );
  const skies = weatherLines(cells).filter((line) => saysMore(line, language));
  const setOff = figuresInProse(cells);
  const apart = new Set(setOff.map(({ label }) => label.kind));
  const plain = figuresInText(
    cells,
    written,
    skies.map(({ around }) => around),
  );
  const inWords = [...setOff, ...plain.filter(({ label }) => !apart.has(label.kind))].filter(
    ({ label }) => !known.has(label.kind),
  );
  const told = new Set([...known, ...inWords.map(({ label }) => label.kind)]);
  const lines = skies.filter(({ label: { kind } }) =>
    kind === 'other' ? !told.has('airTemperatureC') : !told.has(kind),
  );
  const alone = saidAlone(cells).filter(
    ({ label: { kind } }) => !told.has(kind) && !lines.some((line) => line.label.kind === kind),
  );
  const byName = figuresByName(root, cells, told);
  const lasts = [...beside, ...inWords].some(({ label }) => /Seconds$|^time$|^distance/.test(label.kind));
  const sums = lasts ? [] : totalsOfTable(cells, root);
  const values = asTheirValuesTell(
    [...beside, ...inWords, ...lines, ...alone, ...byName, ...sums],
    language,
  ).flatMap((value) => takenApart(value, decimal));
  const top = heading ? cells.findIndex((c) => heading.contains(c.holder)) : -1;
  const above = new Set(top > 0 ? cells.slice(0, top) : []);
  const read = readMeasures(
    values.map((value) => (above.has(value.cell) ? { ...value, above: true as const } : value)),
    decimal,
  );
  const { sport, indoor } = sportReading(values, cells, heading, language ?? 'en');
  const { notes, cut } = notesBeside(values, allCells, root, heading, athletes, { talk, turns }, language);
  const edit = isEditForm(cells, values);
  const fromLinks = linked?.sport ? sportInWords(linked.sport) : undefined;
  return {
    cells: allCells,
    values,
    measures: read,
    title: linked?.title
      ? seen(linked.title, linked.title, 'page-data')
      : titleReading(heading, values, edit),
    edit,
    sport: fromLinks && linked?.sport ? seen(fromLinks, linked.sport, 'page-data') : sport,
    indoor,
    race: raceReading(values, cells, heading),
    planned: saysPlanned(cells, heading) && (!isFound(read.averageHeartRate) || cells.some(tellsWhatIsAhead)),
    start: firstFound([linkedStart(linked), startReading(values, root, region, cells, heading, isSaid)]),
    notes,
    cut,
    own: athletes.own,
  };
}

const measured = /Seconds$|^time$|Meters$|TemperatureC$|HeartRate$|Percent$/;

/** Whether a text is the label of a figure. */
function isFigureLabel({ text, how }: Cell): boolean {
  return how === 'text' && measured.test(labelIn(text)?.kind ?? '');
}

/** Comments that stand outside of what the page marks as its subject. */
function commentsBeside(root: Element): Cell[] {
  const all = findAll(root.ownerDocument, '[class*="comment" i], [id*="comment" i]').slice(0, mostComments);
  const outer = all.filter(
    (one) =>
      !root.contains(one) &&
      !one.contains(root) &&
      one.closest('aside, nav, footer') === null &&
      !all.some((other) => other !== one && !other.contains(root) && other.contains(one)),
  );
  return outer.flatMap((one) => pageCells(one));
}

/** Who did it, as far as the page says, and whether that is who looks at it. */
function athletesOf(
  root: Element,
  cells: readonly Cell[],
  heading: Element | undefined,
  isSaid: (element: Element) => boolean,
) {
  const page = root.ownerDocument;
  const { names, sure } = athleteNames(cells, heading);
  const told = firstFound([ownByControls(root, isSaid), notOwnByControls(root, isSaid)]);
  const own = firstFound([told, ownByLinks(page, cells, heading), ownByNames(sure, names, viewerName(page))]);
  const itself = isFound(own) && own.found;
  const viewer = itself ? viewerName(page) : undefined;
  const oneself = new Set([...(itself ? namesInBars(page, heading) : []), ...(viewer ? [viewer] : [])]);
  const others = isFound(own) && !own.found;
  const full = [...names, ...oneself];
  // "Caio" is Caio Bastos, where no other Caio is named.
  const has = (name: string) =>
    full.includes(name) ||
    (!name.includes(' ') && full.filter((one) => one.startsWith(`${name} `)).length === 1);
  return { own, others, itself, has };
}

/** Whose it is by the names of both. */
function ownByNames(
  sure: ReadonlySet<string>,
  all: ReadonlySet<string>,
  viewer: string | undefined,
): Reading<boolean> {
  const [name, ...others] = sure;
  // The viewer's first and last name by the heading.
  if (viewer?.includes(' ') && sure.size === 0 && all.size === 1 && all.has(viewer))
    return seen(true, viewer, 'page-text');
  if (viewer === undefined || name === undefined || others.length > 0) return notOnPage;
  if (name === viewer) return seen(true, name, 'page-text');
  // "Dan K." may be "Dan Kerr".
  const first = (words: string) => words.split(/[ .]/)[0] ?? '';
  return name.startsWith(first(viewer)) || viewer.startsWith(first(name))
    ? notOnPage
    : seen(false, name, 'page-text');
}

/** A planned figure's label, or a heading over the weather that is expected. */
function tellsWhatIsAhead({ text, how }: Cell): boolean {
  return how !== 'field' && (plannedLabel(text) !== undefined || headsForecast(text));
}

const totals =
  /^(?:(?:session |workout )?totals?|gesamt|totaux|totales|totale|totali|totais|totalen|totaal|totalt|合計)$/;

/** Of a page with no figures but those under "Totals" they are the workout's: how far, how long and when. */
function underTotals(
  root: Element,
  language: string | undefined,
  linked: LinkedWorkout | undefined,
): Under | undefined {
  const others = (heading: string) => namesOtherThings(heading) && !totals.test(foldWord(heading));
  const read = readUnder(root, language, linked, pageCells(root, others));
  const { movingSeconds, distanceMeters } = read.measures;
  const inOneDay = isFound(movingSeconds) && movingSeconds.found < 24 * 3600;
  return isFound(read.start) && inOneDay && isFound(distanceMeters) ? read : undefined;
}

/** What was done; where nothing was, what is planned. */
export function readPlanToo(
  root: Element,
  language: string | undefined,
  linked: LinkedWorkout | undefined,
): Under {
  const done = readUnder(root, language, linked);
  if (done.planned) return { ...withForecast(root, language, linked), planned: true };
  const { movingSeconds, elapsedSeconds, distanceMeters, averageHeartRate } = done.measures;
  if ([movingSeconds, elapsedSeconds, distanceMeters, averageHeartRate].some(isFound)) return done;
  const plan = asIfDone(pageCells(root, (heading) => namesOtherThings(heading) && !headsPlan(heading)));
  const same = plan.length === done.cells.length && plan.every((cell, i) => sameCell(cell, done.cells[i]));
  const read = readUnder(root, language, linked, plan, 'planned');
  if (!same || isFound(read.measures.movingSeconds) || isFound(read.measures.distanceMeters))
    return { ...read, planned: true };
  return underTotals(root, language, linked) ?? done;
}

/**
 * The language with the region that its units tell: who writes English and °F writes the month first.
 */
function regionOf(language: string | undefined, cells: readonly Cell[]): string {
  if (language !== undefined && !/^en$/i.test(language)) return language;
  const warm = cells.map(({ text }) => /\d\s?°?\s?([CF])(?!\p{L})|[℃℉]/u.exec(text)?.[0] ?? '').join(' ');
  return /[F℉]/.test(warm) && !/[C℃]/.test(warm) ? 'en-US' : 'en';
}

/** The decimal sign that the page's own lengths and temperatures show, where it names no language. */
function decimalShown(cells: readonly Cell[]): '.' | ',' | undefined {
  const signs = new Set(
    cells.flatMap(
      ({ text }) =>
        /(?<![\d.,])\d{1,3}([.,])\d{1,2}\s?(?:km|mi|°\s?[CF]|℃|kg)(?!\p{L})/u.exec(text)?.[1] ?? [],
    ),
  );
  const [only] = signs;
  return signs.size === 1 ? (only as '.' | ',') : undefined;
}

/** A label with a value that it can have; one without a figure says what it says. */
function saysSomething({ label, candidates, ends }: LabelledValue): boolean {
  return (
    ends !== undefined || candidates.length === 0 || candidates.some((text) => canBe(text, label) !== false)
  );
}

/** Whether a line about the weather can be taken apart; a sentence cannot, its figures are read one by one. */
function saysMore(line: LabelledValue, language: string | undefined): boolean {
  if (line.label.kind !== 'other') return true;
  const [words = ''] = line.candidates;
  return takenApart(line, decimalSign(language)).length > saidIn(words, line.cell).length;
}

/** A plan as its page tells it, with the weather that is expected. */
function withForecast(root: Element, language: string | undefined, linked: LinkedWorkout | undefined) {
  const others = (heading: string) =>
    namesOtherThings(heading) && !headsPlan(heading) && !headsForecast(heading);
  return readUnder(root, language, linked, asIfDone(pageCells(root, others)), 'planned');
}

function sameCell(cell: Cell, other: Cell | undefined): boolean {
  return cell.text === other?.text && cell.aside === other.aside;
}

/** What the page tells machines, in the form of labels and values, so that it is read by the same rules. */
function linkedValues(linked: LinkedWorkout | undefined, root: Element): LabelledValue[] {
  if (!linked) return [];
  const pairs: [string, string | undefined][] = [
    ['duration', linked.duration],
    ['distance', linked.distance],
    ...linked.further.map(({ label, value }): [string, string] => [label, value]),
  ];
  return pairs.flatMap(([labelText, value]) => {
    const label = labelIn(labelText);
    if (!label || !value) return [];
    const cell: Cell = { text: labelText, holder: root, how: 'attribute', aside: false };
    return [{ label, labelText, candidates: [value], cell, decimal: '.', around: root }];
  });
}

function linkedStart(linked: LinkedWorkout | undefined): Reading<string> {
  const local = linked?.start?.replace(/(T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:[+-]\d{2}:?\d{2})?$/, '$1');
  const found = linked?.start && !/Z$/.test(linked.start) && local ? dateIn(local, 'en') : undefined;
  return found && linked?.start ? seen(found, linked.start, 'page-data') : notOnPage;
}

/** What was told under one element. */
export type Under = ReturnType<typeof readUnder>;

/** Whether most of its figures stand in fields. */
function isEditForm(cells: readonly Cell[], values: readonly LabelledValue[]): boolean {
  const fields = new Set(cells.filter((c) => c.how === 'field' && !c.aside).map((c) => c.text));
  const kinds: ReadonlySet<string> = new Set(['time', ...measures]);
  const figures = values.filter((v) => kinds.has(v.label.kind));
  const typed = figures.filter((v) => v.candidates.some((text) => fields.has(text)));
  return typed.length >= 2 && 2 * typed.length > figures.length;
}
