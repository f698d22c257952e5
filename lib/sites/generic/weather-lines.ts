import { namesDevice } from './composed-labels';
import { foldWord } from './label-words';
import type { LabelledValue } from './labelled-values';
import { type Cell, textUnder } from './page-cells';
import { saidByOthers } from './read-start';

const longest = 140;
const temperature = /[-−+]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉)(?![\p{L}])/u;
const temperatures = new RegExp(temperature.source, 'gu');
const humidity =
  /(?:humid|feucht|humed|humidade|umid|vochtig|fuktig|hygro|湿度)\p{L}*\s*[:：]?\s*(?:of|von|del?|di|do|da|van|på)?\s*\d{1,3}\s?%|\d{1,3}\s?%\s*(?:humid|luftfeucht|de humed|di umid|de humidade|luchtvochtig|luftfuktig|d'humid)/iu;

/**
 * Lines that say the weather or a sensor's temperature without a label before them: `Half bewolkt, 14 °C
 * (gevoelstemperatuur 12 °C), luchtvochtigheid 66%`, `Watch thermometer averaged 66 °F`. Only where the page has one of
 * the kind.
 */
export function weatherLines(cells: readonly Cell[]): LabelledValue[] {
  const lines = new Set<Element>();
  for (const cell of cells) {
    const line =
      cell.how === 'text' && !cell.aside ? cell.holder.closest('p, li, dd, td, div, section') : null;
    // Beside the hour at which somebody said it.
    const row = line?.closest('tr');
    const talk = row && /\d{1,2}[:.h]\d{2}/.test(textUnder(row));
    if (line && !talk && !line.closest(saidByOthers)) lines.add(line);
  }
  const said = [...lines]
    .map((line) => ({ line, words: textUnder(line) }))
    .filter(({ words }) => words.length <= longest);
  const skies = said.filter(
    ({ words }) => temperature.test(words) && humidity.test(words) && !/[:：]/.test(words.slice(0, 24)),
  );
  const sensors = said.flatMap(({ line, words }) => {
    const plain = words.replace(/[(（][^()（）]*[)）]/g, ' ');
    const figures = plain.match(temperatures) ?? [];
    const rest = plain.replace(temperatures, ' ');
    return figures.length === 1 && words.length <= 80 && !/\d/.test(rest) && namesDevice(foldWord(rest))
      ? [{ line, words: figures[0] ?? '' }]
      : [];
  });
  return [...only(skies, cells, 'other'), ...only(sensors, cells, 'deviceTemperatureC')];
}

function only(
  lines: readonly { line: Element; words: string }[],
  cells: readonly Cell[],
  kind: 'other' | 'deviceTemperatureC',
): LabelledValue[] {
  const [one] = lines;
  const cell = one && cells.find((c) => one.line.contains(c.holder));
  if (!one || !cell || lines.length > 1) return [];
  return [{ label: { kind }, labelText: 'weather', candidates: [one.words], cell, around: one.line }];
}
