import { isFound, seen } from '../../workout/reading';
import type { WorkoutRecord } from '../../workout/workout-record';
import { byLabelsAdapter } from '../generic';
import { isOnlyDay } from '../generic/calendar-names';
import { foldWord, labelAndValue, labelIn } from '../generic/label-words';
import { mainContent } from '../generic/main-content';
import { ownByPlainWords } from '../generic/own-controls';
import { type Cell, pageCells } from '../generic/page-cells';
import { isPersonName } from '../generic/person-names';
import { readPercent, readTemperature } from '../generic/read-values';
import { sportInWords } from '../generic/sport-words';
import type { SiteAdapter } from '../site-adapter';
import { corosAddress } from './address';

/** The weather has no labels: condition, temperature, humidity and wind stand one below the other (others.md 5.3). */
function withWeather(page: Document, record: WorkoutRecord): WorkoutRecord {
  const cells = textsOf(page);
  const free = (cell: Cell | undefined, at: number) =>
    cell !== undefined && !labelIn(cells[at - 1]?.text ?? '') && !labelIn(cells[at + 1]?.text ?? '');
  const warm = cells.flatMap((cell, at) => {
    const celsius = free(cell, at) ? readTemperature(cell.text) : undefined;
    const humid = cells
      .slice(at + 1, at + 3)
      .map(({ text }) => {
        const told = labelAndValue(text.replace(/^(湿度|humidity)\s+/iu, '$1: '));
        return told?.label.kind === 'humidityPercent' ? told.value : text;
      })
      .find((text) => readPercent(text) !== undefined);
    return celsius !== undefined && humid ? [{ celsius, words: cell.text, humid }] : [];
  });
  const [only] = warm;
  if (!only || warm.length > 1) return record;
  const percent = readPercent(only.humid);
  return {
    ...record,
    airTemperatureC: isFound(record.airTemperatureC)
      ? record.airTemperatureC
      : seen(only.celsius, only.words),
    humidityPercent:
      isFound(record.humidityPercent) || percent === undefined
        ? record.humidityPercent
        : seen(percent, only.humid),
    pageUnits: { ...record.pageUnits, temperature: /[F℉]/.test(only.words) ? 'F' : 'C' },
  };
}

/** A watch of COROS's, or who shared it. */
const noName = /^(?:coros )?(?:pace|apex|vertix|dura)\b|^(?:shared|by|von|par|por|di|door|av) /;

/** The workout's name stands above the line with its sport and its day, in no heading (others.md 5.3). */
function withTitle(page: Document, record: WorkoutRecord): WorkoutRecord {
  if (isFound(record.title)) return record;
  const cells = textsOf(page);
  const day = cells.findIndex(({ text }) => isOnlyDay(foldWord(text)) && /\d:\d{2}/.test(text));
  // Who did it stands in the line of the day.
  const holder = cells[day]?.holder;
  const line = holder && /^(?:SPAN|TIME|SMALL|B|I)$/.test(holder.tagName) ? holder.parentElement : undefined;
  const name = cells
    .slice(Math.max(0, day - 4), Math.max(0, day))
    .filter(({ holder }) => !line?.contains(holder))
    .filter(({ text, holder }) => !sportInWords(text) || holder.closest('h1, h2, h3') !== null)
    .at(-1);
  const text = name?.text ?? '';
  // A word alone is a place, two or three with capital letters somebody.
  const inLetters = /^[\p{Script=Latin}\d\s.'’-]+$/u.test(text);
  const named = text.length >= 2 && !(inLetters && (!text.includes(' ') || isPersonName(text)));
  if (
    !name ||
    !named ||
    labelIn(text) ||
    noName.test(foldWord(text)) ||
    name.holder.closest('a[href], button')
  )
    return record;
  return {
    ...record,
    title: seen(text, text, 'page-text'),
    notes: [{ kind: 'title', text }, ...record.notes],
  };
}

/** The controls to change and to delete it are plain words there, above the figures. */
function withOwner(page: Document, record: WorkoutRecord): WorkoutRecord {
  const root = mainContent(page);
  const first = textsOf(page).find(({ text }) => /Seconds$|^time$|Meters$/.test(labelIn(text)?.kind ?? ''));
  return isFound(record.own) || !root || !first
    ? record
    : { ...record, own: ownByPlainWords(root, first.holder) };
}

function textsOf(page: Document): Cell[] {
  const root = mainContent(page);
  return root ? pageCells(root).filter((c) => c.how === 'text' && !c.aside) : [];
}

/** COROS has no hooks that last: labels, and the lines of its weather. */
export const coros: SiteAdapter = byLabelsAdapter(corosAddress, {
  also: (page, record) => withOwner(page, withTitle(page, withWeather(page, record))),
});
