import { findAll } from '../../page/safe-dom';
import { foldWord, labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import { headsForecast } from './other-things';
import { type Cell, headingLevel, textUnder } from './page-cells';
import { besideSky } from './sky-words';
import { saysAnotherTime } from './weather-beside';
import { beginsWithWeather } from './weather-names';

const oneTemperature = /^[-−+]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉)$/u;
const notTheAir =
  /garage|(?:^|\s)(?:room|zimmer|raum|indoor|inside|innen|int[ée]rieur|interior|interno|inomhus|sensor|capteur|watch|device)(?:\s|$)|室内|pool|piscin|becken|zwembad|skin|haut|body|tomorrow|yesterday|morgen|gestern|demain|hier|ma[ñn]ana|ayer|domani|ieri|amanh[ãa]|ontem|igår|i morgon|明日|昨日|dew|taupunkt|ros[ée]e|roc[ií]o|rugiada|orvalho|dauw|dagg|露点|water|wasser|agua|acqua|água|vatten|水温|(?:^|\s)(?:low|high|min|max)\.?(?:\s|$)/iu;
const mostLevels = 4;
const mostHeads = 8;
/** So much text is no box. */
const longestBox = 420;
const longestRow = 200;

/**
 * The temperature of a weather box that stands there without a label of its own, below `Weather` or `Forecast`, beside
 * others that have one: `24 °C`, then `Feels like 25 °C`. Only where one such figure is left.
 */
export function temperatureOfBox(
  cells: readonly Cell[],
  labelled: readonly LabelledValue[],
): LabelledValue[] {
  const claimed = labelled.flatMap(({ label, candidates }) =>
    (label.kind === 'other' && labelIn(candidates[0] ?? '') === undefined) ||
    // "El tiempo" heads the weather as well as a time.
    (label.kind === 'time' && /°|℃|℉/.test(candidates[0] ?? ''))
      ? []
      : candidates.slice(0, 1),
  );
  const heads = cells
    .filter((cell) => !cell.aside && cell.how === 'text' && headsWeather(cell))
    .slice(0, mostHeads);
  const kin = labelled
    .filter(
      ({ label: { kind }, cell }) =>
        (kind === 'feelsLikeC' || kind === 'humidityPercent') && cell.how === 'text' && !cell.aside,
    )
    .slice(0, mostHeads);
  const boxes = [
    ...heads.map((cell) => ({ cell, box: boxOf(cell.holder) })),
    ...kin.map(({ cell }) => ({ cell, box: boxAround(cell.holder) })),
  ];
  const told = boxes.flatMap(({ cell, box }) => {
    const free = box ? cells.filter((c) => box.contains(c.holder) && isFree(c)) : [];
    const [only] = free;
    const alone = only && (heads.includes(cell) || (box && standsByItself(only, box)));
    return only && alone && free.length === 1
      ? [
          {
            label: { kind: 'airTemperatureC' as const },
            labelText: cell.text,
            candidates: [textUnder(figureOf(only))],
            cell: only,
            around: figureOf(only),
          },
        ]
      : [];
  });
  const figures = new Set(told.map(({ candidates }) => candidates[0]));
  return figures.size === 1 ? told.slice(0, 1) : [];

  /** The smallest block around a figure of the weather that holds a temperature nobody has named, and nothing of the workout. */
  function boxAround(holder: Element): Element | undefined {
    let around: Element | null = holder.parentElement;
    for (let level = 0; around && level < mostLevels; level++, around = around.parentElement) {
      const block = around;
      const words = textUnder(block);
      if (words.length > longestRow || /\d\s?(?:km|mi|bpm)(?!\p{L}|\/)/u.test(words)) return undefined;
      if (saysAnotherTime(words)) return undefined;
      if (cells.some((c) => block.contains(c.holder) && isFree(c))) return block;
    }
    return undefined;
  }

  /** With words for the sky in its line, or first in the block and nothing in its line: any other word may say what it is. */
  function standsByItself(cell: Cell, box: Element): boolean {
    const figure = figureOf(cell);
    let line = figure;
    while (line.parentElement && line !== box && textUnder(line) === textUnder(figure))
      line = line.parentElement;
    if (line !== box) return besideSky(textUnder(line)) !== undefined;
    const first = cells.find((c) => box.contains(c.holder) && c.how === 'text');
    return first !== undefined && figure.contains(first.holder);
  }

  function isFree(cell: Cell): boolean {
    if (cell.aside || cell.how !== 'text') return false;
    if ([-1, 1].some((step) => notTheAir.test(cells[cells.indexOf(cell) + step]?.text ?? ''))) return false;
    const words = textUnder(figureOf(cell));
    return oneTemperature.test(words) && !claimed.some((text) => text.includes(words));
  }
}

/** A heading, or bold words, that announce the weather. */
function headsWeather({ text, holder }: Cell): boolean {
  if (text.length > 60) return false;
  const heads = headingLevel(holder) ?? (/^(?:B|STRONG|DT|TH)$/.test(holder.tagName) ? 7 : undefined);
  return heads !== undefined && heads > 1 && (headsForecast(text) || beginsWithWeather(foldWord(text)));
}

/** The smallest element around a heading that holds a temperature; undefined where that is no box. */
function boxOf(heading: Element): Element | undefined {
  let around: Element | null = heading.parentElement;
  for (let level = 0; around && level < mostLevels; level++, around = around.parentElement) {
    const words = textUnder(around);
    if (words.length > longestBox) return undefined;
    // Another part of the page begins in it.
    const headings = findAll(around, 'h1, h2, h3, h4, h5, h6').filter(
      (h) => !h.contains(heading) && h !== heading,
    );
    if (headings.length > 0) return undefined;
    if (/\d\s?(?:°\s?[CF]|℃|℉)/.test(words))
      return /\d\s?(?:km|mi)(?!\p{L}|\/)/u.test(words) ? undefined : around;
  }
  return undefined;
}

/** The element that holds a figure with its unit, where the unit has one of its own. */
function figureOf({ holder, text }: Cell): Element {
  const around = holder.parentElement;
  return /\d$/.test(text) && around && oneTemperature.test(textUnder(around)) ? around : holder;
}
