import { namesDevice } from './composed-labels';
import { labelOfFigure, type Said } from './figures-in-prose';
import { foldWord, type Label } from './label-words';
import type { LabelledValue } from './labelled-values';
import { type Cell, textUnder } from './page-cells';
import { saidByOthers } from './read-start';
import { withEnds } from './start-and-end';

const longest = 420;
const figure =
  /(?<![\p{L}\d.,:/])(?:[-−]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF](?!\p{L})|℃|℉|(?:grad|graus|grados|gradi|graden|grader|degrés)(?!\p{L}))|\d{1,3}(?:[.,]\d)?\s?%|\d{2,3}\s?(?:[bplsc]pm|(?:s|sl|slag|slagen|batt?|bat|puls|schläge)\.?\/min)(?!\p{L})|\d{1,2}:\d{2}:\d{2}|\d{1,2}\s?(?:ore|ora|hours?|heures?|horas?|stunden?|uur|timm(?:e|ar))(?:,?\s?(?:(?:e|et|y|und|and|en|och)\s)?\d{1,2}\s?min\p{L}*)?(?:,?\s?(?:(?:e|et|y|und|and|en|och)\s)?\d{1,2}\s?s(?:e[cgk]|ek)\p{L}*)?(?!\p{L})|\d{1,2}\s?(?:h|u|std\.?|tim)\s?\d{1,2}(?:\s?(?:min|m)(?:\s?\d{1,2}\s?s)?)?(?![\p{L}\d])|\d{1,3}(?:[.,\u202f\u00a0 ]\d{1,3})?\s?(?:km|kil[oó]metros?|kilomet(?:er|re)s?|mi|miles?|millas?|miglia|milhas?|meilen|mijl|m|met(?:er|re)s?|metros?|metri|ft|feet|pies|pieds|piedi)(?![\p{L}\d/])|\d{1,2}\s?(?:\/|of|von|de|sur|su|van|av)\s?10(?!\d))/giu;
/** A text with fewer figures that are called something is not about a workout. */
const leastNamed = 2;
const leastInList = 3;

/**
 * Figures of running text, none of them set off from it, with what the words before or behind them call it: `It was 8.5 °C,
 * felt like 5 °C, humidity 78 %`. Only in a text with two figures or more that are called something, and only where such
 * texts stand together: elsewhere they are a list, or somebody's story.
 */
export function figuresInText(
  cells: readonly Cell[],
  notes: readonly string[],
  read: readonly Element[],
): LabelledValue[] {
  const lines = new Map<Element, Cell>();
  for (const cell of cells) {
    const line = cell.how === 'text' && !cell.aside ? cell.holder.closest('p, dd, li') : null;
    if (line && !lines.has(line) && !read.includes(line) && !line.closest(saidByOthers))
      lines.set(line, cell);
  }
  const told = [...lines].flatMap(([around, cell]) => {
    const words = textUnder(around);
    if (words.length > longest || notes.some((note) => note.includes(words.slice(0, 60)))) return [];
    const values = [
      ...atEnds(words, cell, around),
      ...saidIn(words, cell).map((pair) => asValue(pair, around)),
    ];
    return values.length > 0 ? [{ block: around.closest('ul, ol') ?? around, values }] : [];
  });
  const blocks = [...Map.groupBy(told, ({ block }) => block)]
    .map(([block, lines]) => ({ block, values: lines.flatMap(({ values }) => values) }))
    .filter(
      ({ block, values }) => named(values) >= (/^[UO]L$/.test(block.tagName) ? leastInList : leastNamed),
    );
  const [first] = blocks;
  if (blocks.length > 4 || blocks.some(({ block }) => block.parentElement !== first?.block.parentElement))
    return [];
  return blocks.flatMap(({ values }) => values);
}

/** How many figures of a text are called something; how far and how long together need no name. */
function named(values: readonly LabelledValue[]): number {
  const kinds = new Set(values.filter((v) => v.labelText !== '').map((v) => v.label.kind));
  const all = new Set(values.map((v) => v.label.kind));
  return kinds.size + (kinds.size > 0 && all.has('distanceMeters') && all.has('time') ? 1 : 0);
}

function asValue(
  { label, labelText, cell }: ReturnType<typeof saidIn>[number],
  around: Element,
): LabelledValue {
  return { label, labelText, cell, around, candidates: [cell.text] };
}

/** Two temperatures of one sentence, at the start and at the end. */
function atEnds(words: string, cell: Cell, around: Element): LabelledValue[] {
  const from = words.search(/[-−]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉)/);
  if (from < 0) return [];
  const [value] = withEnds({
    label: { kind: 'other' },
    labelText: 'weather',
    candidates: [words.slice(from)],
    cell,
    around,
  });
  return value?.ends ? [value] : [];
}

/** Of the words between two figures, those of the first: up to a mark or a word that goes on. */
function ownWords(between: string): string {
  const [own = ''] = between.split(
    /[,;.:]\s|\s(?:and|with|und|mit|bei|et|avec|y|con|e|com|en|met|och|med)\s|(?:、|で、)/u,
  );
  return own;
}

/** What the figures of a text are called. */
export function saidIn(words: string, cell: Cell): { label: Label; labelText: string; cell: Cell }[] {
  const found = [...words.matchAll(figure)];
  return found.flatMap((match, i) => {
    const previous = found[i - 1];
    const from = previous ? previous.index + previous[0].length : 0;
    const end = match.index + match[0].length;
    const said: Said = {
      cell: { ...cell, text: match[0] },
      before: words.slice(from, match.index),
      // Before another figure they are that one's.
      after: found[i + 1] === undefined ? words.slice(end) : ownWords(words.slice(end, found[i + 1]?.index)),
    };
    const sentence = said.before.split(/[.;!?]\s/).at(-1) ?? '';
    const device = /°|℃|℉/.test(match[0]) && namesDevice(foldWord(sentence));
    return device
      ? [{ label: { kind: 'deviceTemperatureC' as const }, labelText: sentence.trim(), cell: said.cell }]
      : labelOfFigure(said, false);
  });
}
