import { childrenOf } from './safe-dom';

const lineEnds = /^(?:P|DIV|LI|[UO]L|BLOCKQUOTE|TR|H\d)$/;
const unread = /^(?:SCRIPT|STYLE|TEMPLATE|BUTTON|SVG|NOSCRIPT|FIGURE|FIGCAPTION|FOOTER)$/i;

/**
 * Text as a reader sees it: `<br>` and block ends are newlines, runs of spaces folded, trimmed, blank lines dropped.
 * Stops after `limit` characters and says so. (`innerText` forces layout, and loses `<br>` in a detached tree.)
 */
export function textOf(element: Node, limit: number): { text: string; cut: boolean } {
  const out: string[] = [];
  let length = 0;
  const walk: (Node | '\n')[] = [element];
  while (walk.length > 0 && length <= limit * 2) {
    const next = walk.pop();
    if (next === undefined) break;
    if (next === '\n') {
      out.push('\n');
    } else if (next.nodeType === 3) {
      const words = ((next as Text).data ?? '').slice(0, limit * 2).replace(/\s+/g, ' ');
      out.push(words);
      length += words.length;
    } else if (next instanceof Element) {
      const tag = next.tagName.toUpperCase();
      if (tag === 'BR') out.push('\n');
      else if (!unread.test(tag)) {
        const block = lineEnds.test(tag);
        if (block) {
          out.push('\n');
          walk.push('\n');
        }
        walk.push(...childrenOf(next).reverse());
      }
    } else {
      walk.push(...childrenOf(next).reverse());
    }
  }
  return tidyLines(out.join(''), limit);
}

/** Folds spaces line by line, drops blank lines, cuts at `limit` characters. */
export function tidyLines(text: string, limit: number): { text: string; cut: boolean } {
  const lines = text
    .slice(0, limit * 2)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim());
  const whole = lines.filter((line) => line !== '').join('\n');
  return { text: whole.slice(0, limit).trimEnd(), cut: whole.length > limit || text.length > limit * 2 };
}
