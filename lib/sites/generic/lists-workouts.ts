import { findAll } from '../../page/safe-dom';
import { textUnder } from './page-cells';
import { dateIn } from './read-start';

const leastRows = 3;
const mostRows = 300;
const figure = /\d(?:[.,]\d+)?\s?(?:km|mi|miles|m|ft|min|h)(?!\p{L})|\d{1,2}:\d{2}/u;

/** Whether a page lists workouts: three rows or more of one table or list, each with a link, a day and a figure. */
export function listsWorkouts(root: Element, language: string): boolean {
  const rows = new Map<Element, number>();
  for (const row of findAll(root, 'tr, li').slice(0, mostRows)) {
    const list = row.parentElement;
    if (!list || row.closest('aside, nav, footer') || findAll(row, 'a[href]').length === 0) continue;
    if (!figure.test(textUnder(row)) || !hasDay(row, language)) continue;
    rows.set(list, (rows.get(list) ?? 0) + 1);
  }
  return [...rows.values()].some((count) => count >= leastRows);
}

function hasDay(row: Element, language: string): boolean {
  const parts = findAll(row, 'td, th, time, span, small, p, div, a');
  return [row, ...parts].some((part) => {
    const words = textUnder(part);
    return words.length <= 60 && dateIn(words, language) !== undefined;
  });
}
