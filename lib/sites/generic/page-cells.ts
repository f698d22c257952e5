import { attribute, childrenOf, fieldValue, find, findAll } from '../../page/safe-dom';
import { namesOtherThings } from './other-things';
import { headsPlan, namesPlanAndDone } from './planned-labels';

/** A piece of text of the main content: one text node, one form field, or an attribute that names its element. */
export interface Cell {
  readonly text: string;
  /** The element that holds the text. */
  readonly holder: Element;
  readonly how: 'text' | 'field' | 'attribute';
  /** It stands under a heading of something else: another week, similar workouts, a plan. */
  readonly aside: boolean;
  /** The heading of the outermost such part, itself included. */
  readonly under?: Element | undefined;
}

/** Pictures in a text that stand before its words, or for them. */
export const onlyPictures = /^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d)\s*)+/u;
const mostCells = 6000;
const unread =
  /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|NAV|FOOTER|ASIDE|IFRAME|OBJECT|OPTION|METER|PROGRESS|CANVAS|VIDEO|AUDIO)$/;
const unreadRoles =
  /^(?:navigation|complementary|contentinfo|banner|search|menu|menubar|tooltip|alert|status)$/;
const hiddenClass = /(?:^|\s)(?:hide|hidden|d-none|is-hidden|ng-hide|uk-hidden|display-none)(?:\s|$)/;
/** Whether an element is not hidden by its attributes. */
export function shown(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true')
    return false;
  if (hiddenClass.test(attribute(element, 'class') ?? '')) return false;
  return !/(?:display:\s*none|visibility:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

/** A picture that its font draws for a name: `partly_cloudy_day`. */
function isIcon(element: Element): boolean {
  return (
    /^(?:MAT|MD|ION)-ICON$/i.test(element.tagName) ||
    /(?:^|\s)material-(?:icons|symbols)/i.test(attribute(element, 'class') ?? '')
  );
}

/** Whether neither an element nor anything around it up to `root` is hidden, and it is in no closed dialog. */
export function shownWithin(element: Element, root: Element): boolean {
  for (let one: Element | null = element; one && one !== root; one = one.parentElement)
    if (!shown(one) || isClosedDialog(one)) return false;
  return true;
}

function isClosedDialog(element: Element): boolean {
  return element.tagName.toUpperCase() === 'DIALOG' && attribute(element, 'open') === undefined;
}

function skipped(element: Element, root: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'FOOTER' && element.closest('[class*="comment" i]')) return false;
  const holdsSubject = tag === 'ASIDE' && (ofTheArticle(element) || find(element, 'h1') !== undefined);
  if (/-(?:FOOTER|TAB-BAR|TABBAR|SIDENAV|DRAWER|MENU)$/.test(tag) && !find(element, 'h1')) return true;
  // Some style sheets line up figures in one.
  const leadsNowhere = tag === 'NAV' && !find(element, 'a, button, input');
  if ((unread.test(tag) && !holdsSubject && !leadsNowhere) || !shown(element) || isClosedDialog(element))
    return true;
  if (
    tag === 'HEADER' &&
    root.tagName.toUpperCase() === 'BODY' &&
    !find(element, 'h1') &&
    !element.closest('dialog, [role="dialog"], article, section') &&
    !headsPage(element)
  )
    return true;
  return unreadRoles.test(attribute(element, 'role') ?? '') || besideContent(element) || isIcon(element);
}

/** A bar above the content that holds the name which the page's own title begins with. */
export function headsPage(bar: Element): boolean {
  const name = nameInTitle(bar.ownerDocument.title);
  return (
    name !== undefined &&
    findAll(bar, '*').some((e) => e.closest('a[href]') === null && textUnder(e) === name)
  );
}

/** The first part of a page's title that has three letters or more. Undefined where there is none. */
export function nameInTitle(title: string | undefined): string | undefined {
  return partsOfTitle(title)[0];
}

/** The parts of a page's title, of three letters or more. */
export function partsOfTitle(title: string | undefined): string[] {
  return (title ?? '')
    .split(/\s*[|｜·•»›]\s*|\s+::\s+|\s+[–—-]\s+/u)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part.length >= 3);
}

/** An aside inside the article, without a link: a card of its facts. */
function ofTheArticle(element: Element): boolean {
  const article = element.tagName.toUpperCase() === 'ASIDE' ? element.closest('article') : null;
  return article !== null && find(article, 'h1') !== undefined && !find(element, 'a[href]');
}

const besides =
  /^(?:(?:page-?|site-?)?footer|rodape|side|side-?bar|side-?nav|side-?menu|side-?col(?:umn)?|widget-?area|secondary)$/i;

const besideById =
  /^(?:(?:left|right)(?:-?(?:side|bar|col|column|nav|menu))?|links|rechts|(?:linke|rechte)-?spalte|gauche|droite|izquierda|derecha|esquerda|direita|sinistra|destra|vanster|hoger)$/i;

/** A column beside the content, by its name, in a page without elements that say so. */
function besideContent(element: Element): boolean {
  if (!/^(?:DIV|SECTION|TD|UL)$/i.test(element.tagName)) return false;
  const id = attribute(element, 'id') ?? '';
  const names = [id, ...(attribute(element, 'class') ?? '').split(/\s+/)];
  return (
    (besideById.test(id) || names.some((name) => besides.test(name))) && !find(element, 'h1, main, article')
  );
}

/** A part of the page that is about something else. It ends with its element, or at a heading of its level. */
interface Aside {
  readonly level: number;
  readonly scope: Element;
  readonly heading: Element;
}

/** A year, a season or a week. */
const ofTime =
  /(?<!\d)(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?(?!\d)|(?:kw|week|woche|semaine|semana|settimana|vecka)\s?\d{1,2}(?!\d)/giu;
const titleClass = /(?:^|[\s_-])(?:title|heading|headline|header)(?:$|[\s_-])/i;
const regions = /^(?:SECTION|ARTICLE|DIV|LI|UL|OL|DL|TABLE|FIGURE|DETAILS|FIELDSET)$/;
const card = 'article, li, [role="listitem"], tr';

/** How high a heading stands: 1 to 6 as its tag or role says, 7 for what heads a table, a field set or a card. */
export function headingLevel(element: Element): number | undefined {
  const tag = element.tagName.toUpperCase();
  const own = /^H([1-6])$/.exec(tag)?.[1];
  if (own) return Number(own);
  if (attribute(element, 'role') === 'heading') return Number(attribute(element, 'aria-level') ?? 2) || 2;
  if (/^(?:CAPTION|SUMMARY|LEGEND|FIGCAPTION)$/.test(tag) || overBreak(element)) return 7;
  if (/-(?:TITLE|HEADING)$/.test(tag) && !/-LIST-/.test(tag)) return 7;
  if (!/^(?:DIV|SPAN|P|STRONG|B)$/.test(tag) || !titleClass.test(attribute(element, 'class') ?? ''))
    return undefined;
  const words = textUnder(element);
  return words !== '' && words.length <= 60 && !/\d/.test(words.replace(ofTime, '')) ? 7 : undefined;
}

/** Bold words on a line of their own in the cell of a page laid out as a table. */
function overBreak(element: Element): boolean {
  const next = element.nextElementSibling;
  return (
    /^(?:B|STRONG|FONT)$/i.test(element.tagName) &&
    element.parentElement?.tagName.toUpperCase() === 'TD' &&
    next?.tagName.toUpperCase() === 'BR' &&
    textUnder(element).length <= 40 &&
    !/\d/.test(textUnder(element))
  );
}

/** The part of a card that holds its heading, with a line below it perhaps. */
function isHeadOfCard(element: Element): boolean {
  return (
    /-HEADER$|^HEADER$/.test(element.tagName) ||
    /(?:^|\s)[\w-]*(?:card|panel|box|block|section|widget)[\w-]*[-_]{1,2}(?:header|heading|head)(?:\s|$)/i.test(
      attribute(element, 'class') ?? '',
    )
  );
}

type Names = (heading: string) => boolean;

const namesAnythingElse: Names = (heading) =>
  (namesOtherThings(heading) || headsPlan(heading)) && !namesPlanAndDone(heading);

function asidesAt(node: Element, root: Element, open: readonly Aside[], names: Names): readonly Aside[] {
  const ownTag = node.tagName.includes('-');
  const name = attribute(node, 'aria-label') ?? (ownTag ? attribute(node, 'heading') : undefined);
  const named =
    name &&
    node !== root &&
    (ownTag || regions.test(node.tagName.toUpperCase())) &&
    !/\d/.test(name) &&
    names(name);
  const asides = named ? [...open, { level: 0, scope: node, heading: node }] : open;
  const level = headingLevel(node);
  if (level === undefined) return asides;
  let scope = node.parentElement ?? root;
  const words = textUnder(node);
  while (
    scope !== root &&
    scope.parentElement &&
    (textUnder(scope) === words || (isHeadOfCard(scope) && textUnder(scope).length <= words.length + 60))
  )
    scope = scope.parentElement;
  // A heading inside a card, or one that is none by its tag and stands deeper, ends only what began in there.
  const deeper = (aside: Aside) => {
    const around = node.closest(card);
    if (around && aside.scope.contains(around) && !around.contains(aside.heading)) return true;
    return level === 7 && scope !== aside.scope && aside.scope.contains(scope);
  };
  const left = asides.filter((aside) => aside.level < level || deeper(aside));
  const ofPage = partsOfTitle(node.ownerDocument.title).includes(words);
  return level > 1 && !ofPage && names(words) && !headsItsDay(node, root)
    ? [...left, { level, scope, heading: node }]
    : left;
}

/** Parts of a workout that its title may name as well: `Round the lake, two laps`. */
const partsInTitles =
  /(?<!\p{L})(?:laps?|intervals?|climbs?|varv|intervaller|runden|intervalle|anstiege|tours|intervalles|vueltas|puertos|subidas|giri|salite|voltas|rond(?:es|en)|ラップ)(?!\p{L})/giu;

/** The first heading under `root`, with the day right below it: a title, though it names a part of the workout. */
export function headsItsDay(heading: Element, root: Element): boolean {
  const [first] = findAll(root, 'h1, h2, h3');
  const rest = textUnder(heading).replace(partsInTitles, ' ').trim();
  if (rest === '' || namesOtherThings(rest) || headsPlan(rest)) return false;
  const below = heading.nextElementSibling;
  const words = below ? textUnder(below).slice(0, 60) : '';
  return first === heading && /(?<!\d)(?:[1-9]|[12]\d|3[01])\D.{0,12}(?:19|20)\d\d(?!\d)/.test(words);
}

/**
 * All pieces of text under `root` in page order, at most 6000. Hidden parts, menus, asides and footers are left out.
 * `names` says which headings announce something that is not this workout.
 */
export function pageCells(root: Element, names: Names = namesAnythingElse): Cell[] {
  const cells: Cell[] = [];
  let asides: readonly Aside[] = [];
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
    asides = asidesAt(node, root, asides, names);
    for (const name of ['aria-label', 'title', 'alt', 'data-label', 'data-title', 'data-th']) {
      const value = attribute(node, name)?.replace(/\s+/g, ' ').trim();
      if (value && value.length <= 120) add(value, node, 'attribute');
    }
    const heads = node.tagName.includes('-') ? attribute(node, 'heading')?.trim() : undefined;
    if (heads && heads.length <= 80) add(heads, node, 'attribute');
    // An element of the page's own, which draws what its attributes say.
    const said = node.tagName.includes('-') && attribute(node, 'label') && attribute(node, 'value');
    if (said) add(`${attribute(node, 'label')}: ${said}`, node, 'text');
    if (/^(?:INPUT|TEXTAREA|SELECT)$/i.test(node.tagName)) {
      const value = node.tagName.toUpperCase() === 'SELECT' ? chosen(node) : typed(node);
      if (value) add(value, node, 'field');
      continue;
    }
    stack.push(...childrenOf(node).reverse());
  }
  return cells;

  function add(words: string, holder: Element, how: Cell['how']) {
    const text = how === 'text' ? words.replace(onlyPictures, '') : words;
    if (text === '') return;
    const beside = asides.find(({ scope }) => scope.contains(holder));
    cells.push({ text, holder, how, aside: beside !== undefined, under: beside?.heading });
  }
}

function typed(field: Element): string | undefined {
  const type = attribute(field, 'type') ?? 'text';
  if (!/^(?:text|number|range|time|date|datetime-local)$/i.test(type)) return undefined;
  const value = fieldValue(field) ?? (field.tagName.toUpperCase() === 'TEXTAREA' ? textUnder(field) : '');
  return value.trim().slice(0, 4000) || undefined;
}

/** What is chosen in a list of options. */
export function chosen(select: Element): string | undefined {
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
    else if (
      !(node instanceof Element) ||
      !(/^(?:SCRIPT|STYLE|TEMPLATE|SVG|METER|PROGRESS)$/i.test(node.tagName) || isIcon(node))
    )
      stack.push(...childrenOf(node).reverse());
  }
  return out.join('').replace(/\s+/g, ' ').trim();
}
