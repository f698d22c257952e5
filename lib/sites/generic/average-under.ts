import { namesAverage, pulseWords } from './average-words';
import { namesDevice } from './composed-labels';
import { foldWord, type Label, labelIn } from './label-words';
import { type Cell, headingLevel, textUnder } from './page-cells';

const mostBefore = 14;

/**
 * What "Average" alone is the average of: what the heading right before it names, heart rate or the temperature that a
 * device measured. Undefined where that heading names anything else.
 */
export function averageUnder(cells: readonly Cell[], at: number): Label | undefined {
  const cell = cells[at];
  if (cell?.how !== 'text' || cell.text.length > 24) return undefined;
  if (!namesAverage(foldWord(cell.text.replace(/[:：]\s*$/, '')).replace(/\.$/, ''))) return undefined;
  for (let before = at - 1; before >= Math.max(0, at - mostBefore); before--) {
    const holder = cells[before]?.holder;
    const heading = holder && headingAround(holder);
    if (!heading && labelIn(cells[before]?.text ?? '')) return undefined;
    if (!heading) continue;
    const named = foldWord(textUnder(heading));
    if (pulseWords.test(named)) return { kind: 'averageHeartRate' };
    const device =
      labelIn(named)?.kind === 'deviceTemperatureC' || (namesDevice(named) && /temp|気温|温度/.test(named));
    return device ? { kind: 'deviceTemperatureC' } : undefined;
  }
  return undefined;
}

function headingAround(holder: Element): Element | undefined {
  let around: Element | null = holder;
  for (let level = 0; around && level < 3; level++, around = around.parentElement)
    if (headingLevel(around) !== undefined) return around;
  return undefined;
}

/** Whether the heading right before a label speaks of the water. */
export function isUnderWater(cells: readonly Cell[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - mostBefore); before--) {
    const holder = cells[before]?.holder;
    const heading = holder && headingAround(holder);
    const words = heading ? foldWord(textUnder(heading)) : '';
    if (heading)
      return words.length <= 40 && water.test(words) && (/temp|温/.test(words) || words.length <= 14);
  }
  return false;
}
const water = /(?<!\p{L})(?:water|eau|agua|acqua)(?!\p{L})|wasser|vatten|水温/u;
