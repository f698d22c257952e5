import { attribute, find, rawText } from '../../page/safe-dom';
import { textOf, tidyLines } from '../../page/text-of';

const keepsLines =
  /(?:^|[\s_-])(?:white-?space-)?pre-(?:line|wrap)(?:$|[\s_-])|(?:^|\s)preformatted(?:\s|$)/i;
const inStyle = /white-space:\s*(?:pre|pre-line|pre-wrap|break-spaces)(?:;|\s|$)/i;

/** Text as a reader sees it, with the line ends of a text that its class or style says to keep. */
export function textShown(element: Element, limit: number): { text: string; cut: boolean } {
  const keeps = keepsItsLines(element);
  if (keeps && find(element, 'br, p, div, li') === undefined) return tidyLines(rawText(element), limit);
  const parts = [...element.children];
  // Words beside its parts are text nodes: then the whole is read as one.
  const onlyParts = parts.length > 0 && parts.length <= 40 && [...element.childNodes].every(isPartOrBlank);
  if (
    !keeps &&
    onlyParts &&
    parts.every((part) => /^(?:P|DIV)$/.test(part.tagName)) &&
    parts.some(keepsItsLines)
  )
    return tidyLines(parts.map((part) => textShown(part, limit).text).join('\n'), limit);
  return textOf(element, limit);
}

function isPartOrBlank(node: Node): boolean {
  return node.nodeType === 1 || (node.textContent ?? '').trim() === '';
}

function keepsItsLines(element: Element): boolean {
  return (
    element.tagName.toUpperCase() === 'PRE' ||
    keepsLines.test(attribute(element, 'class') ?? '') ||
    inStyle.test(attribute(element, 'style') ?? '')
  );
}
