import { attribute, find, findAll } from '../../page/safe-dom';
import { tidyLines } from '../../page/text-of';
import { longestNote } from '../../workout/workout-record';
import { textUnder } from './page-cells';
import { textShown } from './text-shown';

const longestRow = 120;
const opensNow = /(?:^|[\s_-])(?:active|selected|current|is-active|on)(?:\s|$)/i;

/** The tab that holds a text: by its role, or as one of a few short texts in a row that its name calls tabs. */
export function tabOf(holder: Element): Element | undefined {
  const told = holder.closest('[role="tab"]');
  if (told) return told;
  const row = holder.closest('[class*="tabs" i], [class*="nav-pills" i]') ?? listOfChoices(holder);
  if (!row || textUnder(row).length > longestRow || row.children.length < 2) return undefined;
  let item: Element = holder;
  while (item.parentElement && item.parentElement !== row) item = item.parentElement;
  return item.parentElement === row ? item : undefined;
}

/** A list of nothing but short texts to press. */
function listOfChoices(holder: Element): Element | undefined {
  const list = holder.closest('a, button') && holder.closest('ul, ol');
  const items = list ? [...list.children] : [];
  const all = items.every((item) => textUnder(item).length <= 24 && find(item, 'a, button') !== undefined);
  return list && items.length >= 2 && all ? list : undefined;
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

/** What stands below a row of tabs, if this is the one that is open. */
function openBelow(tab: Element, row: Element | null): Element | undefined {
  const marked = (one: Element) =>
    opensNow.test(attribute(one, 'class') ?? '') || attribute(one, 'aria-selected') === 'true';
  const open = [...(row?.children ?? [])].find((one) => [one, ...findAll(one, '*')].some(marked));
  return ((open ?? row?.firstElementChild) === tab && row?.nextElementSibling) || undefined;
}
