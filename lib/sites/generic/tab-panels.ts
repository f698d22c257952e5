import { attribute, find, findAll } from '../../page/safe-dom';
import { longestNote } from '../../workout/workout-record';
import { textUnder } from './page-cells';
import { textShown } from './text-shown';

const longestRow = 120;
const opensNow = /(?:^|[\s_-])(?:active|selected|current|is-active|on)(?:\s|$)/i;

/** The tab that holds a text: by its role, or as one of a few short texts in a row that its name calls tabs. */
export function tabOf(holder: Element): Element | undefined {
  const told = holder.closest('[role="tab"]');
  if (told) return told;
  const row = holder.closest('[class*="tabs" i], [class*="nav-pills" i]');
  if (!row || textUnder(row).length > longestRow || row.children.length < 2) return undefined;
  let item: Element = holder;
  while (item.parentElement && item.parentElement !== row) item = item.parentElement;
  return item.parentElement === row ? item : undefined;
}

/** What a tab opens: the panel it names, else the one of the same number, else what stands below the row and is open. */
export function panelOf(tab: Element, root: Element): { text: string; cut: boolean } | undefined {
  const inner = find(tab, '[aria-controls], a[href^="#"], [data-bs-target]') ?? tab;
  const names =
    attribute(inner, 'aria-controls') ?? attribute(inner, 'href') ?? attribute(inner, 'data-bs-target') ?? '';
  const named = names.replace(/^#/, '').split(/\s+/);
  const list = tab.closest('[role="tablist"]') ?? tab.parentElement;
  const tabs = list ? findAll(list, '[role="tab"]') : [];
  const panels = findAll(root, '[role="tabpanel"]');
  const [first = ''] = named;
  const panel =
    first === ''
      ? panels.length === tabs.length && tabs.length > 0
        ? panels[tabs.indexOf(tab)]
        : openBelow(tab, list)
      : findAll(root, '[id]').find((one) => named.includes(attribute(one, 'id') ?? ''));
  return panel && !find(panel, 'table, dl') && textUnder(panel) !== ''
    ? textShown(panel, longestNote)
    : undefined;
}

/** What stands below a row of tabs, if this is the one that is open. */
function openBelow(tab: Element, row: Element | null): Element | undefined {
  const open = [tab, ...findAll(tab, '*')].some(
    (one) => opensNow.test(attribute(one, 'class') ?? '') || attribute(one, 'aria-selected') === 'true',
  );
  return (open && row?.nextElementSibling) || undefined;
}
