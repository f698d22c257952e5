import { attribute, childrenOf, fieldValue, find, findAll } from '../../page/safe-dom';
import { foldWord } from './label-words';

/** A piece of text of the main content: one text node, one form field, or an attribute that names its element. */
export interface Cell {
  readonly text: string;
  /** The element that holds the text. */
  readonly holder: Element;
  readonly how: 'text' | 'field' | 'attribute';
  /** It stands under a heading of something else: another week, similar workouts, a plan. */
  readonly aside: boolean;
}

const mostCells = 6000;
const unread =
  /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|NAV|FOOTER|ASIDE|IFRAME|OBJECT|OPTION|CANVAS|VIDEO|AUDIO)$/;
const unreadRoles =
  /^(?:navigation|complementary|contentinfo|banner|search|menu|menubar|tooltip|alert|status)$/;
const hiddenClass = /(?:^|\s)(?:hide|hidden|d-none|is-hidden)(?:\s|$)/;
const otherThings =
  /\b(?:weekly|week|month|monthly|year|yearly|season|totals?|all[- ]time|statistics|stats for|best|records?|pr|prs|personal|similar|related|recent|previous|next|upcoming|other|more|leaderboard|segments?|laps?|splits?|intervals?|goals?|achievements?|challenges?|recommended|suggested|friends|followers|feed|forecast|plan|planned|training plan|woche|monat|jahr|gesamt|statistik|bestzeiten|rekorde?|ahnliche|weitere|letzte|vorherige|nachste|runden|abschnitte|ziele?|plan|vorhersage|semaine|mois|annee|totaux|records?|similaires?|recents?|precedents?|suivants?|autres|tours|objectifs?|previsions?|semana|mes|ano|totales|mejores|similares?|recientes?|anteriores|proximos?|otros|otras|vueltas|parciales|objetivos?|pronostico|settimana|mese|anno|totali|migliori|simili|recenti|precedenti|prossim[ie]|altri|altre|giri|obiettivi|previsioni|outros|outras|voltas|melhores|recordes|metas|maand|jaar|totalen|vergelijkbare?|recente|vorige|volgende|andere|rondes|ronden|doelen|vecka|manad|ar|totalt|basta|liknande|senaste|foregaende|nasta|andra|varv|mal)\b|週間?|今週|先週|月間|年間|合計|記録|自己ベスト|類似|最近|前回|次回|その他|ラップ|スプリット|区間|目標|予報|計画/u;

/** Whether a heading announces something that is not this workout. */
export function namesOtherThings(heading: string): boolean {
  return heading.length <= 80 && otherThings.test(foldWord(heading));
}

/** The part of a page that is about its subject: `main`, a single article, or the body. */
export function mainContent(page: Document): Element | undefined {
  const mains = findAll(page, 'main, [role="main"]').filter(shown);
  if (mains.length > 0) return mains.find((main) => !mains.some((m) => m !== main && m.contains(main)));
  const articles = findAll(page, 'article').filter(shown);
  return articles.length === 1 ? articles[0] : find(page, 'body');
}

function shown(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true')
    return false;
  if (hiddenClass.test(attribute(element, 'class') ?? '')) return false;
  return !/(?:display:\s*none|visibility:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

function skipped(element: Element, root: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (unread.test(tag) || !shown(element)) return true;
  if (tag === 'HEADER' && root.tagName.toUpperCase() === 'BODY' && !find(element, 'h1')) return true;
  return unreadRoles.test(attribute(element, 'role') ?? '');
}

/** All pieces of text under `root` in page order, at most 6000. Hidden parts, menus, asides and footers are left out. */
export function pageCells(root: Element): Cell[] {
  const cells: Cell[] = [];
  let aside: { level: number; scope: Element | null } | undefined;
  const stack: Node[] = [root];
  while (stack.length > 0 && cells.length < mostCells) {
    const node = stack.pop();
    if (!node) break;
    if (node.nodeType === 3) {
      const holder = (node as Text).parentElement;
      const text = ((node as Text).data ?? '').slice(0, 4000).replace(/\s+/g, ' ').trim();
      if (text !== '' && holder) add(text, holder, 'text');
      continue;
    }
    if (!(node instanceof Element) || (node !== root && skipped(node, root))) continue;
    const level = /^H([1-6])$/.exec(node.tagName.toUpperCase())?.[1];
    if (level) {
      if (aside && Number(level) <= aside.level) aside = undefined;
      if (level !== '1' && namesOtherThings(textUnder(node))) {
        let parent = node.parentElement;
        while (parent && parent !== root && textUnder(parent) === textUnder(node))
          parent = parent.parentElement;
        aside = { level: Number(level), scope: parent === root ? null : parent };
      }
    }
    for (const name of ['aria-label', 'title', 'alt', 'data-label', 'data-title', 'data-th']) {
      const value = attribute(node, name)?.replace(/\s+/g, ' ').trim();
      if (value && value.length <= 120) add(value, node, 'attribute');
    }
    if (/^(?:INPUT|TEXTAREA|SELECT)$/i.test(node.tagName)) {
      const value = node.tagName.toUpperCase() === 'SELECT' ? chosen(node) : typed(node);
      if (value) add(value, node, 'field');
      continue;
    }
    stack.push(...childrenOf(node).reverse());
  }
  return cells;

  function add(text: string, holder: Element, how: Cell['how']) {
    const beside = aside !== undefined && (aside.scope === null || aside.scope.contains(holder));
    cells.push({ text, holder, how, aside: beside });
  }
}

function typed(field: Element): string | undefined {
  const type = attribute(field, 'type') ?? 'text';
  if (!/^(?:text|number|time|date|datetime-local)$/i.test(type)) return undefined;
  const value = fieldValue(field) ?? (field.tagName.toUpperCase() === 'TEXTAREA' ? textUnder(field) : '');
  return value.trim().slice(0, 4000) || undefined;
}

function chosen(select: Element): string | undefined {
  const option = find(select, 'option[selected]') ?? find(select, 'option:checked');
  return option && textUnder(option);
}

/** The text under an element on one line. */
export function textUnder(element: Element): string {
  const out: string[] = [];
  const stack: Node[] = [element];
  while (stack.length > 0 && out.length < 400) {
    const node = stack.pop();
    if (!node) break;
    if (node.nodeType === 3) out.push((node as Text).data ?? '');
    else if (!(node instanceof Element) || !/^(?:SCRIPT|STYLE|TEMPLATE)$/i.test(node.tagName))
      stack.push(...childrenOf(node).reverse());
  }
  return out.join('').replace(/\s+/g, ' ').trim();
}
