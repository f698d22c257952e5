import { isFound, seen } from '../../workout/reading';
import type { WorkoutRecord } from '../../workout/workout-record';
import { byLabelsAdapter } from '../generic';
import { labelAndValue, labelIn } from '../generic/label-words';
import { mainContent } from '../generic/main-content';
import { type Cell, pageCells } from '../generic/page-cells';
import { readPercent, readTemperature } from '../generic/read-values';
import { sportInWords } from '../generic/sport-words';
import type { SiteAdapter } from '../site-adapter';
import { corosAddress } from './address';

/** The weather has no labels: condition, temperature, humidity and wind stand one below the other (others.md 5.3). */
function withWeather(page: Document, record: WorkoutRecord): WorkoutRecord {
  const root = mainContent(page);
  const cells = root ? pageCells(root).filter((c) => c.how === 'text' && !c.aside) : [];
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

/** The workout's name stands above the line with its sport and its day, in no heading (others.md 5.3). */
function withTitle(page: Document, record: WorkoutRecord): WorkoutRecord {
  if (isFound(record.title)) return record;
  const root = mainContent(page);
  const cells = root ? pageCells(root).filter((c) => c.how === 'text' && !c.aside) : [];
  const day = cells.findIndex(({ text }) => /(?:19|20)\d\d.*\d:\d{2}/.test(text));
  // Who did it stands in the line of the day.
  const holder = cells[day]?.holder;
  const line = holder && /^(?:SPAN|TIME|SMALL|B|I)$/.test(holder.tagName) ? holder.parentElement : undefined;
  const name = cells
    .slice(Math.max(0, day - 4), Math.max(0, day))
    .filter(({ holder }) => !line?.contains(holder))
    .filter(({ text, holder }) => !sportInWords(text) || holder.closest('h1, h2, h3') !== null)
    .at(-1);
  const named = name && name.text.length >= 2 && !labelIn(name.text) && !/^[\d\s.,:°%℃/-]+$/.test(name.text);
  if (!name || !named || name.holder.closest('a[href], button')) return record;
  return {
    ...record,
    title: seen(name.text, name.text, 'page-text'),
    notes: [{ kind: 'title', text: name.text }, ...record.notes],
  };
}

/** COROS has no hooks that last: labels, and the lines of its weather. */
export const coros: SiteAdapter = byLabelsAdapter(corosAddress, {
  also: (page, record) => withTitle(page, withWeather(page, record)),
});
