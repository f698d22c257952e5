import { panelTag } from '../page/panel-place';

/** What to watch of a page: nodes that come and go, and texts that an app changes in place. */
export const watched: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** Whether these changes are all of our own panel coming or going. A changed text is the page's. */
export function onlyOurs(
  changes: readonly Pick<MutationRecord, 'type' | 'addedNodes' | 'removedNodes'>[],
): boolean {
  const ours = (node: Node) => node.nodeName.toLowerCase() === panelTag;
  return changes.every((c) => c.type === 'childList' && [...c.addedNodes, ...c.removedNodes].every(ours));
}
