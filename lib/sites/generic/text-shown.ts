import { attribute, find, rawText } from '../../page/safe-dom';
import { textOf, tidyLines } from '../../page/text-of';

const keepsLines =
  /(?:^|[\s_-])(?:white-?space-)?pre-(?:line|wrap)(?:$|[\s_-])|(?:^|\s)preformatted(?:\s|$)/i;
const inStyle = /white-space:\s*(?:pre|pre-line|pre-wrap|break-spaces)(?:;|\s|$)/i;

/** Text as a reader sees it, with the line ends of a text that its class or style says to keep. */
export function textShown(element: Element, limit: number): { text: string; cut: boolean } {
  const keeps =
    element.tagName.toUpperCase() === 'PRE' ||
    keepsLines.test(attribute(element, 'class') ?? '') ||
    inStyle.test(attribute(element, 'style') ?? '');
  return keeps && find(element, 'br, p, div, li') === undefined
    ? tidyLines(rawText(element), limit)
    : textOf(element, limit);
}
