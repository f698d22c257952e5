import { find } from '../../page/safe-dom';
import { mainContent } from './main-content';

/**
 * Puts the panel at the end of the workout (`root`, else the main content): in the flow, so that it covers nothing and
 * stands among no controls. Where the content is laid out in columns, it goes below them. False where there is none.
 */
export function placeInContent(page: Document, host: HTMLElement, root?: string): boolean {
  let at = (root ? find(page, root) : undefined) ?? mainContent(page);
  if (!at) return false;
  const flows = (element: Element) =>
    /^(?:block|flow-root|inline-block|list-item|)$/.test(getComputedStyle(element).display);
  while (!flows(at) && at.parentElement && at.tagName.toUpperCase() !== 'BODY') {
    const parent: Element = at.parentElement;
    if (flows(parent)) {
      at.after(host);
      return true;
    }
    at = parent;
  }
  at.append(host);
  return true;
}
