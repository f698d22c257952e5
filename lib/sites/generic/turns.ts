import { attribute, find, findAll } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { longestNote } from '../../workout/workout-record';
import { toPerson } from './athlete-names';
import { type Byline, bylineIn, saysWhen } from './byline';
import { foldWord } from './label-words';
import { isSentence } from './notes-headings';
import { type Cell, textUnder } from './page-cells';
import { withoutVerb } from './speaker-words';

/** What one person said in a conversation. */
export interface Turn {
  readonly byline: Byline;
  readonly text: string;
  /** The element that holds the line and the words, and no other line. */
  readonly block: Element;
}

const mostInLine = 6;
const mostTurns = 200;
const levels = 6;
const nearHeading = 12;
/** Where no figure is headed below the title: the line right under it. */
const rightBelow = 4;
const noLine =
  'mat-toolbar, ion-toolbar, [class*="toolbar" i], [class*="navbar" i], [role="banner"], nav, label, option, h1, h2, th, dt, form, [role="navigation"]';

interface Line {
  readonly byline: Byline;
  readonly from: number;
  readonly to: number;
}

/**
 * What is said on a page, by whom and when, in page order: a line that names somebody with a day or a role, and the words in
 * the same block. The workout's own head has such a line too; it stands with the heading or with figures, and is none.
 */
export function turnsIn(
  cells: readonly Cell[],
  heading?: Element,
  isFigure: (cell: Cell) => boolean = () => false,
): Turn[] {
  const top = heading ? cells.findIndex(({ holder }) => heading.contains(holder)) : -1;
  const first = cells.findIndex((cell, at) => at > top && isFigure(cell));
  // Above the figures stands whose workout it is, and when.
  const isHead = (from: number) =>
    first < 0 ? from > top && from - top <= rightBelow : from < first && from - top <= nearHeading;
  const lines = linesIn(cells).filter(({ byline, from }) => byline.role !== undefined || !isHead(from));
  const starts = new Set(lines.map(({ from }) => cells[from]));
  return lines.flatMap((line): Turn[] => {
    const said = saidWith(line, cells, starts, heading, { isFigure, first });
    return said ? [{ byline: line.byline, ...said }] : [];
  });
}

/** The texts that stand in no turn. */
export function notSaid(cells: readonly Cell[], turns: readonly Turn[]): readonly Cell[] {
  if (turns.length === 0) return cells;
  const blocks = new Set(turns.map(({ block }) => block));
  return cells.filter(({ holder }) => !standsInOne(holder, blocks));
}

/** Whether an element or one around it is among these. */
export function standsInOne(element: Element, blocks: ReadonlySet<Element>): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) if (blocks.has(one)) return true;
  return false;
}

function linesIn(cells: readonly Cell[]): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < cells.length && lines.length < mostTurns; from++) {
    const line = lineAt(cells, from);
    if (!line) continue;
    lines.push(line);
    from = line.to;
  }
  return lines;
}

/** The longest run of texts from here on, close together, that says who speaks and nothing else. */
function lineAt(cells: readonly Cell[], from: number): Line | undefined {
  const first = cells[from];
  if (!first || !isSaid(first) || first.text.length > 80) return undefined;
  // A figure or the day before may stand ahead of a name.
  if (saysWhen(foldWord(first.text))) return undefined;
  let best: Line | undefined;
  const texts: string[] = [];
  for (let to = from; to < cells.length && to < from + mostInLine; to++) {
    const cell = cells[to];
    if (!cell) break;
    if (cell.how === 'attribute') continue;
    if (!isSaid(cell) || !isClose(first.holder, cell.holder)) break;
    texts.push(nameOfLink(cell) ?? cell.text);
    const byline = bylineIn(texts);
    if (byline && surelySpeaks(byline, cells.slice(from, to + 1))) best = { byline, from, to };
  }
  return best;
}

const nameClass = /author|user|name|speaker|sender|from|who|auteur|autor|autore|forfattare|verfasser/i;

/**
 * Whether a line is somebody's: with a role, a link or a name's own element; in bold, with a day. "Leeds, 07:05" and "Last
 * edited 4 May" look like one, so plain words must be two names and a day.
 */
function surelySpeaks({ name, role }: Byline, line: readonly Cell[]): boolean {
  if (role !== undefined || name === '') return true;
  const holder =
    line.find(({ text }) => text.includes(name) || name.includes(text))?.holder ?? line[0]?.holder;
  const named = holder?.closest('a[href], [itemprop], cite, h4, h5, h6, dt');
  const called = holder && nameClass.test(`${attribute(holder, 'class') ?? ''}`);
  if (named || called) return true;
  const words = line.map(({ text }) => text).join(' ');
  const dated = !/^\D*\d{1,2} ?[:.h] ?\d{2}(?!\.)\D*$/u.test(words);
  const bold = holder?.closest('b, strong') != null || saysSo(words, name);
  return dated && (bold || name.includes(' ') || /[\d_]|^@|[\p{Script=Han}\p{Script=Katakana}]/u.test(name));
}

/** `Marlene schrieb am …` */
function saysSo(words: string, name: string): boolean {
  const [, behind = ''] = words.split(name);
  return (
    withoutVerb(foldWord(`${name} ${behind.trim().split(' ')[0] ?? ''}`)) === foldWord(name) &&
    /^\s*\p{Ll}/u.test(behind)
  );
}

/** A handle, which may begin with a small letter, where it leads to a person. */
function nameOfLink({ text, holder }: Cell): string | undefined {
  const link = /^[\p{Ll}\p{N}][\p{L}\p{N}._-]+$/u.test(text) ? holder.closest('a[href]') : null;
  return link && toPerson.test(attribute(link, 'href') ?? '') ? `@${text}` : undefined;
}

function isSaid(cell: Cell): boolean {
  return cell.how !== 'field' && cell.holder.closest(noLine) === null;
}

/** Whether two elements stand in one small block. */
function isClose(one: Element, other: Element): boolean {
  let around: Element | null = one;
  for (let level = 0; around && level < 4; level++, around = around.parentElement)
    if (around.contains(other)) return true;
  return false;
}

/** The words in the nearest block around a line that has more than it. */
function saidWith(
  line: Line,
  cells: readonly Cell[],
  starts: ReadonlySet<Cell | undefined>,
  heading: Element | undefined,
  { isFigure, first }: { readonly isFigure: (cell: Cell) => boolean; readonly first: number },
): Pick<Turn, 'text' | 'block'> | undefined {
  let block: Element | null = cells[line.from]?.holder ?? null;
  for (let level = 0; block && level < levels; level++, block = block.parentElement) {
    if (/^(?:MAIN|BODY|HTML|TABLE|TBODY|UL|OL|DL)$/.test(block.tagName) || find(block, 'h1'))
      return undefined;
    if (heading && block.contains(heading)) return undefined;
    if (!block.contains(cells[line.to]?.holder ?? null)) continue;
    const [from, to] = rangeOf(block, cells, line);
    const other = cells.findIndex((cell, at) => at > line.to && at <= to && starts.has(cell));
    if (cells.slice(from, line.from).some((cell) => starts.has(cell))) return undefined;
    const nested = other < 0 ? undefined : nestedIn(block, cells[other]);
    if (other >= 0 && !nested) return undefined;
    // Words above the line and below it: nobody knows which of them are meant.
    const around = (part: readonly Cell[]) =>
      part.some(
        ({ how, text, holder }) =>
          how === 'text' &&
          !holder.closest('h2, h3, h4, h5, h6') &&
          !/^(?:\p{Lu}{1,3}|[\p{S}\p{P}\s]*)$/u.test(text),
      );
    if (around(cells.slice(from, line.from)) && around(cells.slice(line.to + 1, to + 1))) return undefined;
    const range = cells.slice(from, to + 1).filter((cell) => !nested?.contains(cell.holder));
    // Somebody may tell one figure; a head has several below it.
    if (range.filter(isFigure).length > (line.from > first ? 1 : 0)) return undefined;
    const text = wordsBeside(block, cells.slice(line.from, line.to + 1), nested);
    if (text !== '') return isSpoken(text) ? { text, block } : undefined;
  }
  return undefined;
}

/** The list or block of answers in a comment, which its own words do not stand in. */
function nestedIn(block: Element, cell: Cell | undefined): Element | undefined {
  let inner: Element | null = cell?.holder ?? null;
  while (inner && inner.parentElement !== block) inner = inner.parentElement;
  return inner && inner !== block && block.children.length > 1 ? inner : undefined;
}

function rangeOf(block: Element, cells: readonly Cell[], line: Line): [from: number, to: number] {
  let { from, to } = line;
  while (block.contains(cells[from - 1]?.holder ?? null)) from--;
  while (block.contains(cells[to + 1]?.holder ?? null)) to++;
  return [from, to];
}

/** The lines of a block without the line that names who speaks, and without links and buttons. Empty where it is not found. */
function wordsBeside(block: Element, line: readonly Cell[], nested: Element | undefined): string {
  const controls = new Set(findAll(block, 'a, button, [role="button"]').map(textUnder));
  const answers = new Set(nested ? textOf(nested, longestNote).text.split('\n') : []);
  // What `textOf` leaves out: a footer, a button.
  const shown = line.filter(({ how, holder }) => how === 'text' && !holder.closest('footer, button'));
  let left = squeezed(shown.map(({ text }) => text).join(''));
  const heads = new Set(findAll(block, 'h2, h3, h4, h5, h6').map(textUnder));
  const out: string[] = [];
  for (const words of textOf(block, longestNote).text.split('\n')) {
    if (answers.has(words) || heads.has(words)) continue;
    const plain = squeezed(words);
    if (left === '') {
      if (!isControls(words, controls)) out.push(words);
    } else if (left.startsWith(plain)) {
      left = left.slice(plain.length);
    } else {
      const at = plain.indexOf(left);
      const rest = at < 0 ? words : `${upTo(words, at)} ${upTo(words, at + left.length, true)}`.trim();
      if (at >= 0) left = '';
      if (rest !== '' && !/^\p{Lu}{1,3}$/u.test(rest) && !isControls(rest, controls)) out.push(rest);
    }
  }
  // When it was said, below the words.
  const said = out.filter((words) => !saysWhen(foldWord(words)));
  return left === '' ? said.join('\n') : '';
}

const squeezed = (words: string) => words.replace(/\s+/g, '');

/** Words up to so many letters, spaces not counted; or what stands behind them. */
function upTo(words: string, letters: number, behind = false): string {
  let at = 0;
  for (let seen = 0; at < words.length && seen < letters; at++) if (!/\s/.test(words[at] ?? '')) seen++;
  return behind ? words.slice(at).replace(/^[\s:：–—|·,-]+/u, '') : words.slice(0, at).trim();
}

/** Whether a line is made of links and buttons: `Reply · Like`. */
function isControls(words: string, controls: ReadonlySet<string>): boolean {
  let rest = words;
  for (const control of controls) if (control.length <= 60) rest = rest.replace(control, ' ');
  return rest !== words && !/[\p{L}\p{N}]/u.test(rest);
}

/** A sentence, or a short answer, and not one more line about who spoke and when. */
function isSpoken(text: string): boolean {
  if (
    text.split('\n').every((line) => bylineIn([line]) || /^\P{L}*$/u.test(line) || saysWhen(foldWord(line)))
  )
    return false;
  if (!/[.!?。！？…)]|\p{Extended_Pictographic}/u.test(text) && text.split(/\s+/).length < 4) return false;
  return isSentence(text) || /^\p{L}.{14,80}[.!?。！？…]$/u.test(text);
}
