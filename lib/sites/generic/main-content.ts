import { find, findAll } from '../../page/safe-dom';
import { labelIn } from './label-words';
import { isOverview } from './other-things';
import { headsPage, shown, textUnder } from './page-cells';

const named = '#main, #content, #contents, #main-content, #maincontent, #page-content';
/** A page laid out as a table is one with so many labels in one of its cells. */
const leastLabels = 4;
const mostCells = 1500;

/** The part of a page that is about its subject: `main`, a single article, what is named so, or the body. */
export function mainContent(page: Document): Element | undefined {
  const dialog = dialogOver(page);
  if (dialog) return dialog;
  const mains = findAll(page, 'main, [role="main"]').filter(shown);
  const main = mains.find((one) => !mains.some((m) => m !== one && m.contains(one)));
  if (main) return find(main, 'h1') ? main : (columnBeside(main, page) ?? withBarAbove(main) ?? main);
  const articles = findAll(page, 'article').filter(shown);
  const [article] = articles;
  if (article && articles.length === 1 && isSubject(article) && !isBelowFirst(page, article)) return article;
  const body = find(page, 'body');
  const [first, ...others] = findAll(page, named).filter(shown);
  const inner = others.length === 0 ? first : others.find((one) => first?.contains(one) && one.id === 'main');
  if (inner && articles.length === 0 && find(inner, 'h1, h2, h3')) return inner;
  return (body && columnOfLabels(body)) ?? body;
}

/** The one open dialog with a heading and figures, over a main part that is hidden from readers meanwhile. */
function dialogOver(page: Document): Element | undefined {
  if (!find(page, ':is(main, [role="main"], #root, #app):is([aria-hidden="true"], [inert])'))
    return undefined;
  const open = findAll(page, 'dialog[open], [role="dialog"]').filter(
    (one) => shown(one) && find(one, 'h1, h2, h3') !== undefined && labelsIn(one) >= 2,
  );
  return open.length === 1 ? open[0] : undefined;
}

/** Beside a map that is marked as the main part: the column with the first heading and the figures. */
function columnBeside(main: Element, page: Document): Element | undefined {
  if (labelsIn(main) >= 2) return undefined;
  return findAll(page, 'aside, [role="complementary"]').find(
    (column) =>
      shown(column) && !column.contains(main) && find(column, 'h1') && labelsIn(column) >= leastLabels,
  );
}

function labelsIn(element: Element): number {
  return findAll(element, 'dt, th, td, span, div, p, b, small, label')
    .slice(0, mostCells)
    .filter((one) => one.children.length === 0 && labelIn(textUnder(one)) !== undefined).length;
}

/** What holds a main part without a first heading and the bar above it with the page's name. */
function withBarAbove(main: Element): Element | undefined {
  let around = main.parentElement;
  for (let level = 0; around && level < 4; level++, around = around.parentElement) {
    const bars = [...around.children].filter(
      (one) => !one.contains(main) && one.tagName.toUpperCase() !== 'NAV',
    );
    if (bars.some((bar) => barTag.test(bar.tagName) && headsPage(bar))) return around;
  }
  return undefined;
}
const barTag = /^HEADER$|-(?:BAR|HEADER|TOOLBAR)$/i;

/** Whether the page's first heading stands outside of an article that has none: then it is one card of many. */
function isBelowFirst(page: Document, article: Element): boolean {
  if (find(article, 'h1')) return false;
  return findAll(page, 'h1').some(
    (h) =>
      shown(h) &&
      !h.closest('nav, aside') &&
      findAll(h, 'a[href="/"], a[rel~="home"]').length === 0 &&
      isOverview(textUnder(h), []),
  );
}

/** An article with a heading or labels, and no box beside the content. */
function isSubject(article: Element): boolean {
  if (article.closest('aside, nav, footer, [role="complementary"]')) return false;
  return (
    find(article, 'h1, h2, h3, h4') !== undefined ||
    findAll(article, 'dt, th, td, label, span, div, p, b, strong').some(
      (e) => labelIn(textUnder(e)) !== undefined,
    )
  );
}

/** In a page laid out as a table, the innermost cell that holds most of the labels and a heading or a title. */
function columnOfLabels(body: Element): Element | undefined {
  const cells = findAll(body, 'td, th').slice(0, mostCells);
  const labels = cells.filter((cell) => {
    const words = textUnder(cell);
    return words.length <= 40 && labelIn(words) !== undefined;
  });
  if (labels.length < leastLabels) return undefined;
  const columns = cells
    .filter((cell) => cell.tagName.toUpperCase() === 'TD' && find(cell, 'table') !== undefined)
    .map((cell) => ({ cell, count: labels.filter((label) => label !== cell && cell.contains(label)).length }))
    .filter(({ count }) => count >= leastLabels && count > 0.6 * labels.length)
    .filter(({ cell }) => find(cell, 'h1, h2, h3, font[size], big') !== undefined);
  const [most] = [...columns].sort((a, b) => b.count - a.count);
  return columns.filter(({ count }) => count === most?.count).at(-1)?.cell;
}
