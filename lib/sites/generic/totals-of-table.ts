import { find, findAll } from '../../page/safe-dom';
import { foldWord, labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import { type Cell, textUnder } from './page-cells';
import { sportInWords } from './sport-words';

const total = /^(?:totals?|gesamt|summe|totale|totaal|totalt|summa|合計|計)$/;
const mostTables = 20;

/**
 * The last row of the one table of the content that sums up its rows, by the heads of its columns: a race in three sports
 * may have its figures there alone. Empty where no table does so, or two do.
 */
export function totalsOfTable(cells: readonly Cell[], root: Element): LabelledValue[] {
  const told = findAll(root, 'table')
    .slice(0, mostTables)
    .map((table) => totalsIn(table, cells))
    .filter((values) =>
      [/^distance/, /Seconds$|^time$/].every((kind) => values.some((v) => kind.test(v.label.kind))),
    );
  return told.length === 1 ? (told[0] ?? []) : [];
}

function totalsIn(table: Element, cells: readonly Cell[]): LabelledValue[] {
  const [head, ...rows] = findAll(table, 'tr');
  const sums = rows.filter((row) => total.test(foldWord(textUnder(row.firstElementChild ?? row))));
  const [row] = sums;
  // Rows that lead somewhere are workouts of their own.
  if (find(table, 'a[href]')) return [];
  const sports = new Set(rows.flatMap((one) => sportInWords(textUnder(one.firstElementChild ?? one)) ?? []));
  if (sports.size < 2) return [];
  if (!head || !row || sums.length > 1 || row.children.length !== head.children.length) return [];
  return [...head.children].flatMap((column, at) => {
    const label = labelIn(textUnder(column));
    const value = row.children[at];
    const cell = cells.find(({ holder, aside }) => !aside && column.contains(holder));
    return label && value && cell && textUnder(value) !== ''
      ? [{ label, labelText: cell.text, candidates: [textUnder(value)], cell, around: row }]
      : [];
  });
}
