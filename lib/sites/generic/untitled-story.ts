import { attribute, find, findAll, rawText } from '../../page/safe-dom';
import { tidyLines } from '../../page/text-of';
import { longestNote } from '../../workout/workout-record';
import type { LabelledValue } from './labelled-values';
import { saysNoNote } from './no-note';
import { isSentence } from './notes-headings';
import { type Cell, textUnder } from './page-cells';
import { textShown } from './text-shown';
import { turnsToReader, writesOfOneself, writesOfSite } from './writes-of-oneself';

/** The paragraphs under an element that are `wanted`, as a reader sees them; undefined where it has none. */
export function paragraphsOf(
  element: Element,
  wanted: (p: Element) => boolean = () => true,
): string | undefined {
  const texts = findAll(element, 'p')
    .filter(wanted)
    .map((p) => textShown(p, longestNote).text)
    .filter((text) => text !== '');
  return texts.length === 0 ? undefined : tidyLines(texts.join('\n'), longestNote).text;
}

/** What a diary's post tells: its paragraphs, but for those that hold figures and their labels. */
export function storyOf(values: readonly LabelledValue[], root: Element): string | undefined {
  const body = findAll(root, '.entry-content, .post-content, [itemprop="articleBody"]');
  const [only] = body;
  if (!only || body.length > 1) return undefined;
  const told = [...only.children]
    .map(unwrapped)
    .filter(
      (child) =>
        child.tagName.toUpperCase() === 'P' &&
        !values.some(({ around, cell }) => child.contains(cell.holder) || child === around),
    );
  const text = tidyLines(told.map((p) => textShown(p, longestNote).text).join('\n'), longestNote).text;
  return text === '' || saysNoNote(text) ? undefined : text;
}

const callsDescription =
  '[itemprop="description"], .e-content, [class*="description" i], [data-test-id*="description" i], [data-testid*="description" i]';
const descriptionToken =
  /^_?(?:\w{1,3}-)?(?:(?:activity|workout|tour|session|entry|training|run|ride|hike|log)[-_]{0,2})?description(?:_+\w{2,9}|__(?:text|body|content)|Text)?$|^e-content$/i;
/** What the description of something else stands in. */
const otherThing =
  '[itemtype]:not([itemtype*="Exercise" i], [itemtype*="Event" i], [itemtype*="Article" i], [itemtype*="Posting" i], [itemtype*="Page" i])';
/** So many of them describe a list's items. */
const mostNamed = 40;
const notTheAthletes =
  'li, aside, nav, header, footer, article article, form, dialog, [role="dialog"], [class*="comment" i]';

/**
 * What the page's builder calls its description, when nothing of it is headed as notes: the one such element of the main
 * content, in sentences, outside of lists, comments and forms.
 */
export function namedDescription(values: readonly LabelledValue[], root: Element): string | undefined {
  const all = findAll(root, callsDescription);
  if (all.length > mostNamed) return undefined;
  const named = all.filter(
    (element) =>
      ['class', 'data-test-id', 'data-testid', 'itemprop'].some((name) =>
        (attribute(element, name) ?? '').split(/\s+/).some((token) => descriptionToken.test(token)),
      ) &&
      !standsIn(element, notTheAthletes) &&
      element.closest(otherThing) === null,
  );
  const inner = named.filter(
    (element) => !named.some((other) => other !== element && element.contains(other)),
  );
  const [only] = inner;
  if (!only || inner.length > 1 || values.some(({ cell }) => only.contains(cell.holder))) return undefined;
  const { text } = textShown(only, longestNote);
  return text.split('\n').every(isSentence) && !saysNoNote(text) ? text : undefined;
}

/** Whether an element stands in one of these; a column that holds the page's first heading is the content. */
function standsIn(element: Element, css: string): boolean {
  const inside = element.closest(css);
  return inside !== null && !(inside.tagName.toUpperCase() === 'ASIDE' && find(inside, 'h1'));
}

/** The one element that a wrapper holds, and nothing beside it. */
function unwrapped(element: Element): Element {
  let inner = element;
  for (let level = 0; level < 3 && inner.tagName.toUpperCase() !== 'P'; level++) {
    const [only, ...others] = [...inner.children];
    if (!only || others.length > 0 || textUnder(only) !== textUnder(inner)) break;
    inner = only;
  }
  return inner;
}

const byItsName =
  /(?:^|[-_\s])(?:desc(?:ription)?|notes?|remarks?|story|report|relazione|relato|recit|racconto|bericht|verslag|berattelse|caption|summary-text|activity-text|body-?text|(?:white-?space-)?pre-(?:line|wrap)|prose|markdown|rich-?text)(?:$|[-_\s\d])/i;

/**
 * Words between the page's heading and its first figure, when nothing else there is called notes: of several lines, or
 * in an element that its class calls a description. A single line may be the site's own praise.
 */
export function storyBelowHeading(
  values: readonly LabelledValue[],
  cells: readonly Cell[],
  heading: Element | undefined,
  language: string | undefined,
): string | undefined {
  const at = heading ? cells.findLastIndex((c) => heading.contains(c.holder)) : -1;
  if (at < 0) return undefined;
  const first = values.map(({ cell }) => cells.indexOf(cell)).filter((i) => i > at);
  const until = Math.min(at + 24, first.length > 0 ? Math.min(...first) : at + 1);
  const blocks = new Set<Element>();
  for (const cell of cells.slice(at + 1, until)) {
    const block = cell.holder.closest('p, div, blockquote');
    const plain =
      cell.how === 'text' &&
      !cell.aside &&
      block !== null &&
      !heading?.contains(block) &&
      !find(block, 'h1, h2, h3, h4, h5, h6');
    if (plain && !cell.holder.closest('a[href], button, time, ul, ol, [role="alert"], [role="note"]'))
      blocks.add(block);
  }
  const stories = [...blocks, ...groupsOf(blocks)].flatMap((block) => {
    const { text } = textShown(block, longestNote);
    const lines = text.split('\n');
    const named = byItsName.test(attribute(block, 'class') ?? '');
    const alone = block.tagName === 'P' && tellsAlone(block, text, language);
    const told = named || ((lines.length > 1 || alone) && findAll(block, 'a[href], button').length === 0);
    const telling = told && lines.every((line) => isSentence(line) && !/\s[·|•]\s/.test(line));
    const figures = values.some(({ cell, around }) => block.contains(cell.holder) || around === block);
    return telling && !figures && !heading?.contains(block) && !block.contains(heading ?? null)
      ? [{ block, text }]
      : [];
  });
  const whole = stories.filter(
    ({ text }) => !stories.some((other) => other.text !== text && other.text.includes(text)),
  );
  const [only] = whole;
  if (only === undefined || whole.length > 1) return undefined;
  // A sentence beside one paragraph that would be left out.
  const left = [...blocks].some((block) => {
    const words = textUnder(block);
    return (
      isSentence(words) &&
      /[.!?…。！？]$/u.test(words) &&
      !only.block.contains(block) &&
      !block.contains(only.block) &&
      !only.text.replace(/\n/g, ' ').includes(words)
    );
  });
  return left && (only.block.tagName === 'P' || !only.text.includes('\n')) ? undefined : only.text;
}

/** Whether one paragraph tells in two sentences or more, none of them a site's or to the reader. */
function tellsAlone(block: Element, text: string, language: string | undefined): boolean {
  // A line end in the page may be one that its style keeps: then one line would be the wrong reading.
  if (/\S[^\S\n]*\n\s*\S/.test(rawText(block))) return false;
  // Figures in a sentence are the page's own telling.
  if ((text.match(/\d\s?(?:km|mi|°\s?[CF]|℃|℉|%|bpm|bat|lpm|ppm)(?!\p{L})/gu) ?? []).length >= 2)
    return false;
  const marks = text.match(/[.!?…。！？]+(?=\s|$)|[。！？]|\p{Extended_Pictographic}\ufe0f?$/gu) ?? [];
  const end = /(?:[.!?…。！？)]|\p{Extended_Pictographic}\ufe0f?)$/u.test(text);
  return (
    end && text.length >= 40 && marks.length >= 2 && !turnsToReader(text, language) && !writesOfSite(text)
  );
}

/** Blocks of two paragraphs or more, with nothing else in them. */
function groupsOf(blocks: ReadonlySet<Element>): Element[] {
  const parents = new Set(
    [...blocks].flatMap((p) => (p.tagName === 'P' && p.parentElement ? [p.parentElement] : [])),
  );
  return [...parents].filter(
    (parent) => parent.children.length > 1 && [...parent.children].every((child) => child.tagName === 'P'),
  );
}

/** Paragraphs, and lists of points without links among them. */
function isPlainText(group: Element): boolean {
  const parts = [...group.children];
  return (
    parts.every((part) => /^(?:P|BR|UL|OL)$/.test(part.tagName)) &&
    (!parts.some((part) => /^(?:UL|OL)$/.test(part.tagName)) ||
      (parts[0]?.tagName === 'P' && find(group, 'li a, li button, li input') === undefined))
  );
}

const notAStory =
  'li, aside, nav, header, footer, form, table, dialog, details, [role="dialog"], [role="alert"], [role="note"], .alert, [class*="comment" i], [class*="notice" i], [class*="banner" i], [class*="promo" i], [class*="teaser" i], [class*="cookie" i], [class*="help" i], [class*="hint" i], [class*="legend" i]';

/**
 * The one block of the content that tells in two sentences or more, line by line, and has neither a label nor a heading of
 * its own. Undefined where there are several: then one of them may be the site's.
 */
export function storyByItself(
  values: readonly LabelledValue[],
  cells: readonly Cell[],
  language: string | undefined,
): string | undefined {
  const blocks = new Set<Element>();
  const plain = new Map<Element, boolean>();
  const isPlain = (group: Element) => {
    const known = plain.get(group) ?? isPlainText(group);
    plain.set(group, known);
    return known;
  };
  for (const { holder, how, aside } of cells) {
    const block = how === 'text' && !aside ? holder.closest('p, div, section') : null;
    if (!block || standsIn(block, notAStory) || find(block, 'h1, h2, h3, h4, h5, h6')) continue;
    const group = block.tagName === 'P' ? block.parentElement : block;
    if (group) blocks.add(isPlain(group) ? group : block);
  }
  const told = [...blocks].flatMap((block) => {
    const { text } = textShown(block, longestNote);
    const lines = text.split('\n');
    const named = byItsName.test(attribute(block, 'class') ?? '');
    const own =
      (lines.length > 1 || tellsAlone(block, text, language)) &&
      (named
        ? !writesOfSite(text) && !turnsToReader(text, language)
        : writesOfOneself(text, language) !== false);
    const points = new Set(findAll(block, 'li').map(textUnder));
    const telling =
      own &&
      lines.some((line) => !points.has(line)) &&
      lines.every(
        (line) => points.has(line) || (isSentence(line) && (named || /[.!?…。！？)]$/u.test(line))),
      );
    const figures = values.some(({ cell, around }) => block.contains(cell.holder) || block.contains(around));
    return telling && !figures && !saysNoNote(text) ? [{ block, text }] : [];
  });
  const outer = told.filter(
    ({ block }) => !told.some((other) => other.block !== block && other.block.contains(block)),
  );
  const [only] = outer;
  if (!only || outer.length > 1) return undefined;
  // Paragraphs beside it would be left out.
  const others = [...blocks].some(
    (block) =>
      (only.block.parentElement?.parentElement ?? only.block.parentElement)?.contains(block) &&
      !only.block.contains(block) &&
      !block.contains(only.block) &&
      isSentence(textUnder(block)) &&
      /[.!?…。！？]$/u.test(textUnder(block)),
  );
  return others ? undefined : only.text;
}
