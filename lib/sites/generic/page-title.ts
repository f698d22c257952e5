import { attribute, find, findAll } from '../../page/safe-dom';
import { notOnPage, type Reading, seen } from '../../workout/reading';
import { isOnlyDay } from './calendar-names';
import { withoutBadges } from './heading-badges';
import { foldWord, labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import { headsForecast, namesOtherThings } from './other-things';
import { headsItsDay, nameInTitle, partsOfTitle, shownWithin, textUnder } from './page-cells';
import { headsPlan } from './planned-labels';
import { namesRace } from './says-race';
import { namesDiary, section } from './section-titles';
import { aboveDay, besideControls, renamed, standsInBar } from './title-by-neighbours';

/** Elements of a heading beyond this many are not asked whether they are a row of buttons. */
const mostRows = 40;
const buttons = 'button, [role="button"]';

/** A heading's words without those of the buttons in it and of what stands between them, and without a mark behind them that only says "Race". */
function withoutButtons(heading: Element): string {
  const all = textUnder(heading);
  const rows = findAll(heading, 'div, span, ul, nav')
    .slice(0, mostRows)
    .filter((row) => findAll(row, buttons).length > 1 && 2 * textUnder(row).length < all.length);
  const bare = [...rows, ...findAll(heading, buttons)]
    .map(textUnder)
    .filter((words) => words !== '' && words.length < all.length)
    .reduce((text, words) => text.replace(words, ' '), all)
    .replace(/\s+/g, ' ')
    .trim();
  const named = withoutBadges(bare, heading);
  if (named !== bare) return named;
  const [small] = findAll(heading, 'small, time')
    .map(textUnder)
    .filter((words) => words !== '' && bare.endsWith(words))
    .filter((words) => !joined.test(bare.slice(0, -words.length)));
  if (small && bare !== small) return bare.slice(0, -small.length).replace(/[\s,·–-]+$/u, '');
  const mark = findAll(heading, 'span, small, em, sup, mark')
    .map(textUnder)
    .find((words) => words !== '' && namesRace(words) && bare.endsWith(words));
  const rest = mark === undefined ? '' : bare.slice(0, -mark.length).trim();
  return rest.split(' ').length > 1 ? rest : bare;
}

/** A heading goes on behind such a word. */
const joined =
  /(?:^|\s)(?:with|by|at|in|on|and|&|mit|von|bei|und|avec|par|et|con|por|en|y|di|e|com|de|met|van|bij|med|av|och)\s*$/iu;

/** The page's own heading. */
export function headingOf(root: Element): Element | undefined {
  const named = namedByPage(root);
  if (named) return named;
  const firsts = findAll(root, 'h1').filter(
    (h) =>
      !linksHome(h) &&
      shownWithin(h, root) &&
      !((namesSection(h, root) || namesSite(h)) && find(root, 'h2')) &&
      !namesDiary(h, root),
  );
  const [only] = firsts;
  const below =
    only && firsts.length === 1 && numberOnly.test(textUnder(only)) ? titleBelow(root, only) : undefined;
  if (below) return below;
  const later = namedLater(root);
  if (later) return later;
  if (firsts.length > 0) return firsts.length === 1 ? only : undefined;
  const figure = firstFigure(root);
  const titles = (tag: string) =>
    findAll(root, tag).filter(
      (h) =>
        !namesDiary(h, root) &&
        (!namesOtherThings(textUnder(h)) || headsItsDay(h, root)) &&
        !headsForecast(textUnder(h)) &&
        !labelIn(textUnder(h)) &&
        !section.test(foldWord(textUnder(h))) &&
        (tag === 'h2' || !standsBelow(h, figure)) &&
        shownWithin(h, root) &&
        h.closest('li, ion-item, aside, nav, mat-sidenav, [class*="comment" i]') === null,
    );
  return (
    titledAbove(root) ??
    overFigures(titles('h2')) ??
    overFigures(titles('h3')) ??
    overFigures(titles('h4')) ??
    toldByPage(root) ??
    renamed(root) ??
    titledByLook(root) ??
    firstCardTitle(root) ??
    besideControls(root) ??
    aboveDay(root, figure)
  );
}

/** The last part of the page's own title, which begins with something else. */
function namesSite(heading: Element): boolean {
  const parts = partsOfTitle(heading.ownerDocument.title);
  const words = textUnder(heading);
  if (parts.length < 2 || parts.at(-1) !== words) return false;
  const below = findAll(heading.ownerDocument.body, 'h2, h3').map(textUnder);
  return parts.some((part) => part !== words && below.includes(part));
}

/** What a menu's entry is called as well: the section that the page is in, `Ride book`. */
function namesSection(heading: Element, root: Element): boolean {
  const words = textUnder(heading);
  return (
    words.split(' ').length <= 2 &&
    findAll(
      root.ownerDocument.body,
      'nav a[href], [class*="menu" i] a[href], [id*="menu" i] a[href], [class*="nav" i] a[href]',
    ).some((link) => textUnder(link) === words)
  );
}

/** The site's own name, which leads to its first page. */
function linksHome(heading: Element): boolean {
  return findAll(
    heading,
    `a[href="/"], a[rel~="home"], a[href*="/Default"], a[href*="/index"], a[href^="index."]`,
  ).some((link) => textUnder(link) === textUnder(heading));
}

/** `Fahrt Nr. 317`, `Activity #22`: its name stands below. */
const numberOnly = /^\p{L}[\p{L} ]{2,20} ?(?:(?:nr\.?|no\.?|n[°º.]|num\.?|#|№) ?[\d/.-]+|[\d/.-]{2,})$/iu;

function titleBelow(root: Element, heading: Element): Element | undefined {
  const next = findAll(root, 'h1, h2, h3');
  const below = next[next.indexOf(heading) + 1];
  const words = below ? textUnder(below) : '';
  const names = words.length >= 3 && !labelIn(words) && !namesOtherThings(words) && !headsPlan(words);
  return below?.tagName.toUpperCase() === 'H2' && names && sameBlock(heading, below) ? below : undefined;
}

function sameBlock(one: Element, other: Element): boolean {
  return one.parentElement === other.parentElement || one.parentElement?.contains(other) === true;
}

/** Where the first heading only says what kind of page it is, the lower one that the page's own title begins with. */
function namedByPage(root: Element): Element | undefined {
  const name = nameInTitle(root.ownerDocument.title);
  if (!name || findAll(root, 'h1').some((h) => textUnder(h).includes(name))) return undefined;
  // "Ride: Over the hills – Club portal", where the club's name is the first heading.
  const bare = /^\p{L}[\p{L} ]{2,24}: (\S.{2,})$/u.exec(name)?.[1];
  const same = findAll(root, 'h2, h3').filter((h) => [name, bare].includes(textUnder(h)));
  return same.length === 1 ? same[0] : undefined;
}

/**
 * Where the page's own title names the site or the day first: the heading that a later part of it says, below the site's
 * name if that is the first heading. The last part is mostly the site's.
 */
function namedLater(root: Element): Element | undefined {
  const [first = '', ...others] = partsOfTitle(root.ownerDocument.title);
  const h1s = findAll(root, 'h1').filter((h) => shownWithin(h, root));
  const [h1] = h1s;
  if (h1s.length > 1 || (h1 && (textUnder(h1) !== first || h1.closest('article, main')))) return undefined;
  const siteFirst = findAll(root.ownerDocument.body, leadsHome).some((one) => textUnder(one) === first);
  if (h1 && !siteFirst) return undefined;
  const parts = (siteFirst || others.length > 2 ? others : others.slice(0, -1)).filter((part) =>
    /\p{L} ./u.test(part),
  );
  const found = findAll(root, h1 ? '*' : 'h2, h3, h4, [class*="heading" i], [class*="title" i]').filter(
    (e) =>
      parts.includes(textUnder(e)) &&
      e.closest(`${notTitles}, ${leadsHome}, [class*="site-" i]`) === null &&
      shownWithin(e, root),
  );
  const inner = found.filter((e) => !found.some((other) => other !== e && e.contains(other)));
  const [only] = inner;
  const follows = h1 && only ? (h1.compareDocumentPosition(only) & 4) !== 0 : true;
  return inner.length === 1 && follows ? only : undefined;
}
const leadsHome = 'a[href="/"], a[href*="/index"], a[rel~="home"], [class*="logo" i], [class*="brand" i]';

/** Without a first heading: the one text of the content that the page's own title begins with. */
function toldByPage(root: Element): Element | undefined {
  const name = nameInTitle(root.ownerDocument.title);
  // One word is mostly the site's own name.
  if (!name || !/\p{L} ./u.test(name) || numberOnly.test(name) || namesOtherThings(name)) return undefined;
  const same = findAll(root, '*').filter(
    (e) => textUnder(e) === name && e.closest(notTitles) === null && !standsInBar(e),
  );
  const inner = same.filter((e) => !same.some((other) => other !== e && e.contains(other)));
  // Once in the bar above and once in the content.
  const within = inner.length === 2 ? inner.filter((e) => e.closest('main, [role="main"]')) : inner;
  return within.length === 1 ? within[0] : undefined;
}

const notTitles =
  'a[href], nav, aside, footer, li, button, label, option, script, style, [class*="header-title" i], [class*="brand" i], [class*="logo" i]';

/**
 * The title: the heading of the main content, or what stands beside "Title"; the other way round in a form, whose heading
 * only says that it is one.
 */
export function titleReading(
  heading: Element | undefined,
  values: readonly LabelledValue[],
  form: boolean,
): Reading<string> {
  const field = values.find((v) => v.label.kind === 'title')?.candidates[0];
  if (form) return field ? seen(field.slice(0, 500), field, 'form') : notOnPage;
  const sure = values.find((v) => surelyTitle.test(foldWord(v.labelText)))?.candidates[0];
  if (sure && sure.length <= 120) return seen(sure, sure, 'label');
  const text = heading ? withoutButtons(heading).slice(0, 500) : '';
  if (text !== '' && !isOnlyDay(foldWord(text))) return seen(text, text, 'page-text');
  return field ? seen(field.slice(0, 500), field, 'label') : notOnPage;
}

/** A label of a title and of no person's name. */
const surelyTitle =
  /^(?:title|titel|bezeichnung|titre|titulo|titolo|rubrik|タイトル|(?:workout|activity|session) (?:title|name)|name der einheit|nom de la (?:seance|sortie)|nombre de la actividad|nome (?:dell'attivita|da atividade)|naam van de activiteit)[:：]?$/;

const titled =
  '[class*="title" i], [class*="titulo" i], [class*="titre" i], [class*="titolo" i], [class*="titel" i], [class*="rubrik" i], font[size="4"], font[size="5"], font[size="6"], font[size="+1"], font[size="+2"], font[size="+3"], big, [class*="typography-h" i], [class*="headline" i], [class~="text-h4"], [class~="text-h5"], [class~="text-h6"]';
const titleToken =
  /(?:^|[-_]|entry|post|workout|activity|session)(?:title|titulo|titre|titolo|titel|rubrik)$|^(?:MuiTypography-h[1-5]|mat-headline-\d|text-h[4-6])$/i;
const ofTheSite =
  /(?:site|brand|app|tool-?bar|app-?bar|list-?item|logo|nav|menu|modal|sidebar|widget|card|panel|section|tile|stat\w*)[-_]*(?:head\w*[-_]*)?title/i;

/** The one text of the page in letters that large. */
function onlyLarge(element: Element, root: Element): boolean {
  const size = attribute(element, 'size') ?? '';
  return /^[4-6]$/.test(size) && findAll(root, `font[size="${size}"]`).length === 1;
}

/** A text that its class calls the title and nothing else, above every lower heading. */
function titledAbove(root: Element): Element | undefined {
  const [first] = findAll(
    root,
    '.title, .titulo, .titre, .titolo, .titel, .rubrik, .pageTitle, .page-title, mat-card-title, ion-card-title',
  );
  const [lower] = findAll(root, 'h2, h3, h4').filter((h) => h.closest('aside, nav, mat-sidenav') === null);
  const words = first ? textUnder(first) : '';
  if (!first || !lower || first.contains(lower) || (first.compareDocumentPosition(lower) & 4) === 0)
    return undefined;
  const names =
    words.length >= 4 &&
    words.length <= 120 &&
    !labelIn(words) &&
    !namesOtherThings(words) &&
    !section.test(foldWord(words));
  return names && first.closest(notTitles) === null && !standsInBar(first) && shownWithin(first, root)
    ? first
    : undefined;
}

/** Of a block with more than its name, the name: its first words, where figures stand below. */
function firstText(block: Element): Element {
  const leaves = findAll(block, '*').filter((one) => one.children.length === 0 && textUnder(one) !== '');
  const [first, ...others] = leaves;
  const named = first !== undefined && textUnder(first).length >= 3 && /\p{L}{3}/u.test(textUnder(first));
  return named && others.some((one) => /\d/.test(textUnder(one))) ? first : block;
}

const figures = /Seconds$|^time$|Meters$|Temperature|HeartRate$/;

/** The first label of a figure. */
function firstFigure(root: Element, kinds = figures): Element | undefined {
  return findAll(root, 'span, div, dt, th, td, p, small, label, ion-label').find(
    (one) =>
      one.children.length === 0 &&
      kinds.test(labelIn(textUnder(one))?.kind ?? '') &&
      one.closest('aside, nav, mat-sidenav') === null,
  );
}

/**
 * The first of some headings; where its card tells two degrees or shares and neither how far, how long nor when, the one whose card
 * tells a whole workout: a distance or a time, and its day or its sport.
 */
function overFigures(headings: readonly Element[]): Element | undefined {
  const [first] = headings;
  const card = (heading: Element) => {
    let around = heading.parentElement;
    while (around && textUnder(around) === textUnder(heading)) around = around.parentElement;
    return around && findAll(around, heading.tagName).length === 1 ? around : undefined;
  };
  const tells = (box: Element | undefined, kinds: RegExp) =>
    box !== undefined && firstFigure(box, kinds) !== undefined;
  const box = first && card(first);
  const lasting = /Seconds$|^time$|^distance/;
  const degrees = box !== undefined && (textUnder(box).match(/\d\s?(?:°|%|℃)/gu) ?? []).length >= 2;
  const others = degrees && !tells(box, lasting) && !tells(box, /^(?:date|sport)$/);
  const whole = headings.find((one) => tells(card(one), lasting) && tells(card(one), /^(?:date|sport)$/));
  return (others && whole) || first;
}

function standsBelow(heading: Element, figure: Element | undefined): boolean {
  return (
    figure !== undefined && (figure.compareDocumentPosition(heading) & 4) !== 0 && !heading.contains(figure)
  );
}

/** In a page of cards: what the first one is called, where that is neither a label nor something else. */
function firstCardTitle(root: Element): Element | undefined {
  const [first] = findAll(root, 'mat-card-title, ion-card-title');
  const words = first ? textUnder(first) : '';
  // Below the figures it is what a chart is called.
  if (first && standsBelow(first, firstFigure(root))) return undefined;
  const named =
    words.length >= 3 && words.length <= 120 && /\p{L}{3}/u.test(words) && first?.children.length === 0;
  return named && !labelIn(words) && !namesOtherThings(words) && !headsPlan(words) ? first : undefined;
}

/** In a page of tables: bold words alone in a cell over all columns, above rows with labels. */
function boldRow(root: Element): Element | undefined {
  return findAll(root, 'td[colspan] b, td[colspan] strong').find((bold) => {
    const words = textUnder(bold);
    const cell = bold.closest('td');
    const next = cell?.closest('tr')?.nextElementSibling;
    const below = next ? textUnder(next.firstElementChild ?? next) : '';
    if (!cell || textUnder(cell) !== words || words.length < 4 || words.length > 120) return false;
    if (/(?:19|20)\d\d/.test(words) || labelIn(words) || namesOtherThings(words)) return false;
    return labelIn(below) !== undefined;
  });
}

/** Without any heading by its tag: the first text that its class calls a title, or that is set in large letters. */
function titledByLook(root: Element): Element | undefined {
  const found = findAll(root, titled).find((element) => {
    const words = textUnder(element);
    const named = (attribute(element, 'class') ?? '').split(/\s+/);
    const token = named.find((name) => titleToken.test(name));
    if (element.tagName !== 'FONT' && element.tagName !== 'BIG' && (!token || ofTheSite.test(token)))
      return false;
    if (words.length < 3 || words.length > 120 || labelIn(words)) return false;
    if (namesOtherThings(words) && !onlyLarge(element, root)) return false;
    return /\p{L}{3}/u.test(words) && element.closest('header, nav, aside, footer, li, a[href]') === null;
  });
  if (!found) return boldRow(root);
  // The name in it, where date and device stand in the same element.
  const name = nameInTitle(root.ownerDocument.title);
  const [inner] = found && name ? findAll(found, '*').filter((one) => textUnder(one) === name) : [];
  return inner ?? firstText(found);
}
