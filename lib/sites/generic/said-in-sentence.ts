import { labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import { type Cell, textUnder } from './page-cells';
import { sportInWords } from './sport-words';

const sentence =
  /^(\p{L}[\p{L} -]{2,30}?)(?: (?:de|di|of|von|über|uber|van|på|pa|over|por|sur))?[ :,]+(\d{1,3}(?:[.,]\d{1,3})? ?(?:km|mi|miles|m))(?: (?:in|en|em|i|op|på|pa|auf|durante|pendant))[ :]+(\d{1,2}:\d{2}(?::\d{2})?|\d{1,2} ?h ?(?:\d{1,2}(?: ?min)?)?|\d{1,3} ?min)[.!]?$/u;
const longest = 90;

/**
 * Sport, distance and time that a line by itself says in one sentence, in the order of all nine languages that set words
 * apart: `Corrida de 18,2 km em 1:36:20.` None where two lines do: then it is a list.
 */
export function saidInSentence(cells: readonly Cell[]): LabelledValue[] {
  const lines = new Map<Element, Cell>();
  for (const cell of cells) {
    const line = cell.holder.closest('p, div, li, h2, h3');
    if (line && !cell.aside && cell.how === 'text') lines.set(line, lines.get(line) ?? cell);
  }
  const told = [...lines].flatMap(([line, cell]) => {
    const words = textUnder(line);
    const [, sport, far, long] = words.length <= longest ? (sentence.exec(words) ?? []) : [];
    return sport && far && long && sportInWords(sport)
      ? [{ line, cell, pairs: { sport, distance: far, duration: long } }]
      : [];
  });
  const [only] = told;
  if (!only || told.length > 1) return [];
  return Object.entries(only.pairs).flatMap(([name, value]) => {
    const label = labelIn(name);
    return label ? [{ label, labelText: name, candidates: [value], cell: only.cell, around: only.line }] : [];
  });
}
