import { attribute, find, findAll } from '../../page/safe-dom';
import { longestNote } from '../../workout/workout-record';
import { textUnder } from './page-cells';
import { textShown } from './text-shown';

/** What a tab opens: the panel it names, else the one of the same number. */
export function panelOf(tab: Element, root: Element): { text: string; cut: boolean } | undefined {
  const named = (attribute(tab, 'aria-controls') ?? attribute(tab, 'href')?.replace(/^#/, '') ?? '').split(
    /\s+/,
  );
  const list = tab.closest('[role="tablist"]') ?? tab.parentElement;
  const tabs = list ? findAll(list, '[role="tab"]') : [];
  const panels = findAll(root, '[role="tabpanel"]');
  const [first = ''] = named;
  const panel =
    first === ''
      ? panels.length === tabs.length
        ? panels[tabs.indexOf(tab)]
        : undefined
      : findAll(root, '[id]').find((one) => named.includes(attribute(one, 'id') ?? ''));
  return panel && !find(panel, 'table, dl') && textUnder(panel) !== ''
    ? textShown(panel, longestNote)
    : undefined;
}
