import { attribute, find, findAll } from '../../page/safe-dom';
import { tidyLines } from '../../page/text-of';
import { longestNote } from '../../workout/workout-record';
import { textUnder } from './page-cells';
import { textShown } from './text-shown';

const mostTabs = 8;
const longestTab = 24;
const opensNow = /^(?:[\w-]*[-_])?(?:active|selected|current)$|^on$/i;
const namesRow = /^(?:[\w-]*[-_])?(?:tabs|tab-?bar|tab-?list|nav-pills)$/i;

/** The tab that holds a text: by its role, or as one of a few short texts in a row that its name calls tabs, or to press. */
export function tabOf(holder: Element): Element | undefined {
  const told = holder.closest('[role="tab"]');
  if (told) return told;
  const pressed = holder.closest('a, button');
  for (let item = holder; item.parentElement; item = item.parentElement) {
    const row = item.parentElement;
    const named = (attribute(row, 'class') ?? '').split(/\s+/).some((token) => namesRow.test(token));
    if ((named || (pressed && /^[UO]L$/.test(row.tagName))) && isRowOfTabs(row, named)) return item;
    if (named || row.tagName === 'BODY') return undefined;
  }
  return undefined;
}

/** A few short texts; in a list that nothing calls tabs each one to press. */
function isRowOfTabs(row: Element, named: boolean): boolean {
  const items = [...row.children];
  return (
    items.length >= 2 &&
    items.length <= mostTabs &&
    items.every(
      (item) =>
        textUnder(item).length <= longestTab &&
        !find(item, 'h1, h2, h3, h4, h5, h6, p') &&
        (named || find(item, 'a, button') !== undefined),
    )
  );
}

/** What a tab opens: the panel it names, else the one of the same number, else what stands below the row and is open. */
export function panelOf(tab: Element, root: Element): { text: string; cut: boolean } | undefined {
  const inner = find(tab, '[aria-controls], a[href^="#"], [data-bs-target]') ?? tab;
  const names =
    attribute(inner, 'aria-controls') ?? attribute(inner, 'href') ?? attribute(inner, 'data-bs-target') ?? '';
  const named = names.replace(/^#/, '').split(/\s+/);
  const list = tab.closest('[role="tablist"]') ?? rowOf(tab);
  const tabs = list ? findAll(list, '[role="tab"]') : [];
  const panels = findAll(root, '[role="tabpanel"]');
  const [first = ''] = named;
  const panel =
    first === ''
      ? panels.length === tabs.length && tabs.length > 0
        ? panels[tabs.indexOf(tab)]
        : openBelow(tab, list)
      : findAll(root, '[id]').find((one) => named.includes(attribute(one, 'id') ?? ''));
  if (!panel || find(panel, 'table, dl') || textUnder(panel) === '') return undefined;
  const parts = [...panel.children];
  const next = parts.findIndex((part) => /^H[2-6]$/.test(part.tagName));
  // What stands under a heading of its own is told by it.
  return next > 0
    ? tidyLines(
        parts
          .slice(0, next)
          .map((part) => textShown(part, longestNote).text)
          .join('\n'),
        longestNote,
      )
    : textShown(panel, longestNote);
}

/** The smallest element with another tab in it; the parent of a tab that is none by its role. */
function rowOf(tab: Element): Element | null {
  if (attribute(tab, 'role') !== 'tab') return tab.parentElement;
  let around = tab.parentElement;
  while (around && findAll(around, '[role="tab"]').length < 2) around = around.parentElement;
  return around;
}

/** What stands below a row of tabs, if this one is marked as open and no other is. */
function openBelow(tab: Element, row: Element | null): Element | undefined {
  const marked = (one: Element) =>
    (attribute(one, 'class') ?? '').split(/\s+/).some((token) => opensNow.test(token)) ||
    attribute(one, 'aria-selected') === 'true' ||
    /^(?:active|open)$/.test(attribute(one, 'data-state') ?? '') ||
    attribute(one, 'aria-current') !== undefined;
  const open = [...(row?.children ?? [])].filter((one) => [one, ...findAll(one, '*')].some(marked));
  return (open.length === 1 && open[0] === tab && row?.nextElementSibling) || undefined;
}
