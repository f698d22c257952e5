import { attribute } from '../../page/safe-dom';
import { labelIn } from './label-words';
import { type Cell, textUnder } from './page-cells';

const mostColumns = 40;

/** In a row of several pairs (label, value, label, value), the cell behind the label's. */
export function besideInRow(cell: Cell): Element | undefined {
  const head = cell.holder.closest('th, td');
  const row = head?.closest('tr');
  if (
    !head ||
    !row ||
    row.children.length > mostColumns ||
    row.closest('thead') ||
    belowHeads(row) !== undefined ||
    textUnder(head) !== cell.text
  )
    return undefined;
  const inRow = [...row.children];
  const at = inRow.indexOf(head);
  const value = inRow[at + 1];
  if (inRow.length < 4 || inRow.length % 2 !== 0 || at % 2 !== 0 || !value) return undefined;
  const heads = inRow.filter((_, i) => i % 2 === 0).filter((c) => labelIn(textUnder(c)) !== undefined);
  const words = textUnder(value);
  const byTag = inRow.every((c, i) => c.tagName.toUpperCase() === (i % 2 === 0 ? 'TH' : 'TD'));
  return (heads.length >= 2 || byTag || alternate(inRow) || pairsAbove(row)) &&
    words !== '' &&
    labelIn(words) === undefined
    ? value
    : undefined;
}

/** Whether another row of the table, as long as this one, has a label at the head of each pair. */
function pairsAbove(row: Element): boolean {
  const table = row.closest('table');
  const rows = table ? [...table.querySelectorAll('tr')].slice(0, mostColumns) : [];
  return rows.some(
    (other) =>
      other !== row &&
      other.children.length === row.children.length &&
      [...other.children].every((c, i) => (labelIn(textUnder(c)) !== undefined) === (i % 2 === 0)),
  );
}

/** Whether the cells of a row look like label, value, label, value: one class or colour for each of the two. */
function alternate(cells: readonly Element[]): boolean {
  return ['class', 'bgcolor'].some((name) => {
    const looks = cells.map((c) => attribute(c, name) ?? '');
    const [label = '', value = ''] = looks;
    return (
      label !== '' && label !== value && looks.every((look, i) => look === (i % 2 === 0 ? label : value))
    );
  });
}

/** The value under a column's head: only where the table has one row of values. `many`: it has several. */
export function columnOf(cell: Cell, cells: readonly Cell[]): Cell | 'many' | undefined {
  const head = cell.holder.closest('th, td');
  const row = head?.closest('tr');
  const table = row?.closest('table');
  if (!head || !row || !table || row.children.length < 2 || row.children.length > mostColumns)
    return undefined;
  const inRow = [...row.children];
  const below = belowHeads(row);
  if (below) {
    const under = below.children[inRow.indexOf(head)];
    return under && textUnder(under) !== '' ? { ...cell, text: textUnder(under), holder: under } : undefined;
  }
  const named = inRow.filter((c) => labelIn(textUnder(c)) !== undefined || textUnder(c) === '');
  const allHeads = inRow.every((c) => c.tagName.toUpperCase() === 'TH');
  const listed = allHeads && inRow.length >= 3 && rowsLike(table, row) >= 2;
  if (
    named.length < inRow.length &&
    !row.closest('thead') &&
    !listed &&
    !(allHeads && 2 * named.length > inRow.length)
  )
    return undefined;
  if (!row.closest('thead') && !inRow.every((c) => c.tagName.toUpperCase() === 'TH')) return undefined;
  const rows = [...table.querySelectorAll('tr')].filter((r) => r !== row && r.closest('table') === table);
  const values = rows.filter((r) => r.children.length === inRow.length);
  if (values.length !== 1) return 'many';
  const value = values[0]?.children[inRow.indexOf(head)];
  return cells.find((c) => value?.contains(c.holder) && c.how === 'text' && textUnder(value) !== '')
    ? ({ ...cell, text: value ? textUnder(value) : '', holder: value ?? head } as Cell)
    : undefined;
}

/** How many further rows of a table have as many cells as one. */
function rowsLike(table: Element, row: Element): number {
  return [...table.querySelectorAll('tr')].filter(
    (r) => r !== row && r.closest('table') === table && r.children.length === row.children.length,
  ).length;
}

/** A row of figures under a row of labels, with another row of labels or nothing behind it: else it is a list. */
function belowHeads(row: Element): Element | undefined {
  const heads = (one: Element | null) =>
    one !== null &&
    one.children.length >= 3 &&
    !/\d/.test(textUnder(one)) &&
    [...one.children].filter((c) => labelIn(textUnder(c)) !== undefined).length * 2 > one.children.length;
  const values = row.nextElementSibling;
  if (!heads(row) || row.closest('thead') || values?.tagName.toUpperCase() !== 'TR') return undefined;
  const further = values.nextElementSibling;
  // A second row of figures makes it a list.
  const listed = further !== null && !heads(further) && further.children.length === row.children.length;
  return values.children.length === row.children.length && /\d/.test(textUnder(values)) && !listed
    ? values
    : undefined;
}
