import { attribute, find, findAll, lineOf } from '../../page/safe-dom';

/** One label and value of the stats block, in page order. */
export interface StatRow {
  readonly label: string;
  readonly value: string;
  /** `definition-moving-time` and the like: the same in every language. */
  readonly term?: string | undefined;
  readonly where: 'inline' | 'more';
}

// Nodes that other extensions put among Strava's own (strava.md 5.9).
const foreign = '[class*="sauce"], .summaryGrid, [class*="elevate"], [id*="sauce"]';

/** The block that holds everything we read, so that look-alikes elsewhere on the page are never seen. */
export function statsBlock(heading: Element): Element | undefined {
  return find(heading, '.activity-stats');
}

/**
 * All label and value pairs of the block. Rides use a table, runs `.spans5`/`.spans3` pairs; rows behind "Show more"
 * are hidden but complete. Sub-tabs repeat some of them outside this block with one decimal less: not read.
 */
export function statRows(block: Element): StatRow[] {
  const inline = findAll(block, 'ul.inline-stats > li').filter((e) => isOwn(e, block));
  const cells = findAll(find(block, '.more-stats') ?? block, 'tr, .spans5').filter((e) => isOwn(e, block));
  return [...inline.map(inlineRow), ...cells.map(moreRow)].filter((row) => row.value !== '');
}

/** False for a node that another extension put into the block. (A theme's class on `<html>` is above the block.) */
function isOwn(element: Element, block: Element): boolean {
  const marked = element.closest(foreign);
  return marked === null || marked === block.closest(foreign);
}

function inlineRow(li: Element): StatRow {
  const label = find(li, '.label');
  return { label: lineOf(label), value: lineOf(find(li, 'strong')), term: termIn(li), where: 'inline' };
}

function moreRow(cell: Element): StatRow {
  const isRow = cell.tagName === 'TR';
  const next = cell.nextElementSibling ?? undefined;
  return {
    label: lineOf(isRow ? find(cell, 'th') : cell),
    value: lineOf(isRow ? find(cell, 'td') : next && (find(next, 'strong') ?? next)),
    term: termIn(cell),
    where: 'more',
  };
}

function termIn(element: Element): string | undefined {
  return attribute(find(element, '[data-glossary-term]'), 'data-glossary-term');
}

/** The weather block's values by column; none where the page has no weather. */
export function weatherColumns(block: Element): readonly (readonly string[])[] {
  const weather = findAll(block, '.section.weather').find((e) => isOwn(e, block));
  if (!weather) return [];
  return findAll(weather, '.weather-column').map((column) =>
    findAll(column, '.weather-stat').map((stat) => lineOf(find(stat, '.weather-value'))),
  );
}
