import { attribute, find, findAll } from '../../page/safe-dom';
import { textOf, tidyLines } from '../../page/text-of';
import { plainDigits } from '../../workout/parse-number';
import { notOnPage, type Reading, seen } from '../../workout/reading';
import { longestNote, type Sport, type WorkoutNote } from '../../workout/workout-record';
import { foldWord, type LabelKind, labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import { asksForFeeling, headsNotes, isSentence } from './notes-headings';
import { namesOtherThings } from './other-things';
import { type Cell, textUnder } from './page-cells';
import { canBe } from './read-measures';
import { dateIn } from './read-start';
import { isPlaceholder } from './read-values';
import { pairIn } from './said-together';
import { saysIndoor, sportAlone, sportInWords } from './sport-words';

export { dateIn } from './read-start';

/** The page's own heading. */
export function headingOf(root: Element): Element | undefined {
  const named = namedByPage(root);
  if (named) return named;
  const firsts = findAll(root, 'h1');
  if (firsts.length > 0) return firsts.length === 1 ? firsts[0] : undefined;
  const titles = (tag: string) =>
    findAll(root, tag).filter((h) => !namesOtherThings(textUnder(h)) && !labelIn(textUnder(h)));
  return titles('h2')[0] ?? titles('h3')[0];
}

/** Where the first heading only says what kind of page it is, the lower one that the page's own title begins with. */
function namedByPage(root: Element): Element | undefined {
  const [first] = (root.ownerDocument.title ?? '').split(/\s*[|｜·•]\s*|\s+[–—-]\s+/u);
  const name = first?.replace(/\s+/g, ' ').trim();
  if (!name || name.length < 3 || findAll(root, 'h1').some((h) => textUnder(h).includes(name)))
    return undefined;
  const same = findAll(root, 'h2, h3').filter((h) => textUnder(h) === name);
  return same.length === 1 ? same[0] : undefined;
}

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
  const text = heading ? textUnder(heading).slice(0, 500) : '';
  if (text !== '') return seen(text, text, 'page-text');
  return field ? seen(field.slice(0, 500), field, 'label') : notOnPage;
}

/** The sport: beside its label, or a short text near the heading that names one and nothing else. */
export function sportReading(
  values: readonly LabelledValue[],
  cells: readonly Cell[],
  heading: Element | undefined,
  language: string,
): { sport: Reading<Sport>; indoor: Reading<boolean> } {
  const labelled = values.filter((v) => v.label.kind === 'sport').flatMap((v) => v.candidates.slice(0, 1));
  const beside = labelled.find((text) => text.length <= 60 && sportInWords(text));
  const words = beside ?? besideHeading(cells, heading, language);
  const sport = words === undefined ? undefined : sportInWords(words);
  if (words === undefined || sport === undefined) return { sport: notOnPage, indoor: notOnPage };
  const inside = saysIndoor(words) ? words : indoorBesideHeading(cells, heading);
  return {
    sport: seen(sport, words, beside ? 'label' : 'page-text'),
    indoor: inside === undefined ? notOnPage : seen(true, inside, 'label'),
  };
}

const near = 8;

/** A word of its own beside the heading, such as "Indoors". */
function indoorBesideHeading(cells: readonly Cell[], heading: Element | undefined): string | undefined {
  const at = heading ? cells.findIndex((c) => heading.contains(c.holder)) : -1;
  if (at < 0) return undefined;
  return cells
    .slice(Math.max(0, at - near), at + near)
    .filter((c) => c.how === 'text' && !c.aside && !c.holder.closest('a[href], button, option'))
    .flatMap((c) => c.text.split(/\s*[·•|,・]\s*/))
    .find((piece) => /^\p{L}{2,14}$/u.test(piece) && saysIndoor(piece));
}

function besideHeading(
  cells: readonly Cell[],
  heading: Element | undefined,
  language: string,
): string | undefined {
  const at = heading ? cells.findIndex((c) => heading.contains(c.holder)) : 0;
  const around = cells
    .slice(Math.max(0, at - near), at + 2 * near)
    .filter(
      (c) =>
        !c.aside && !(heading && c.how === 'text' && heading.contains(c.holder) && !c.holder.closest('svg')),
    );
  const texts = around
    .filter((c) => !c.holder.closest('a[href], button, option'))
    .flatMap((c) => (c.text.length <= 90 ? piecesOf(c.text, language) : []))
    .filter((text) => sportAlone(text) !== undefined);
  const kinds = new Set(texts.map(sportAlone));
  return kinds.size === 1 ? texts[0] : undefined;
}

const joins =
  /[\s,、·•|–—-]+$|(?<=^|[\s,])(?:on|at|the|am|vom|um|le|du|el|del|il|di|in|em|no|na|op|van|den|på|i)$/iu;

/** The pieces of a line near the heading; beside a date also what stands before it (`Hardlopen op dinsdag 17 februari 2026`). */
function piecesOf(written: string, language: string): string[] {
  const text = plainDigits(written);
  const pieces = text.split(/\s*[·•|・]\s*|\s+[–—-]\s+/);
  if (!/\d/.test(text) || !dateIn(text, language)) return pieces;
  const weekdays = weekdayNames(language);
  const lead = (piece: string) => {
    let words = piece.replace(/\d[\s\S]*$/, '').trim();
    for (let before = ''; before !== words; ) {
      before = words;
      const last = /[^\s,]+$/.exec(words)?.[0] ?? '';
      words = words.replace(joins, '');
      if (weekdays.has(last.replace(/\.$/, '').toLowerCase())) words = words.slice(0, -last.length);
      words = words.trim();
    }
    return words;
  };
  return [...pieces, ...text.split(/\s*[,、;]\s*/), lead(text), ...pieces.map(lead)].filter(
    (piece) => piece !== '',
  );
}

function weekdayNames(language: string): ReadonlySet<string> {
  return new Set(
    (['long', 'short'] as const).flatMap((weekday) =>
      Array.from({ length: 7 }, (_, day) =>
        new Intl.DateTimeFormat([language, 'en'], { weekday, timeZone: 'UTC' })
          .format(Date.UTC(2023, 0, day + 1))
          .toLowerCase()
          .replace('.', ''),
      ),
    ),
  );
}

// "Nessun crampo" is a note: what is missing must be the note itself.
const noNote =
  /^(?:no (?:notes?|description|comments?)\b|add (?:a |your |some )?(?:notes?|description|comments?)\b|none\.?$|write (?:a |your |some(?:thing)?)|keine? (?:notiz|beschreibung|kommentar|anmerkung|bemerkung)|notiz hinzu|aucune? (?:note|description|commentaire|remarque)|pas de (?:note|description|commentaire|remarque)|ajoute[rz]? (?:une?|des|vos|votre)|sin (?:notas?|descripci[oó]n|comentarios?)|(?:a[ñn]ad|agreg)\S* (?:una?|tu|notas?|descripci)|nessun[ao]? (?:not[ae]|descrizione|commento)|aggiungi (?:una?|not[ae]|descrizione)|sem (?:notas?|descri|coment|anota|observa)|adicion\S* (?:uma?|notas?|descri)|geen (?:notitie|beschrijving|omschrijving|opmerking)|voeg .{0,30}toe|ing(?:en|a) (?:anteckning|beskrivning|kommentar)|lägg till|メモ(?:は|が)?(?:ありません|なし)|なし$|説明なし)/i;

/** Whether words only say that there is no note. */
export function saysNoNote(text: string): boolean {
  return isPlaceholder(text) || (text.length <= 60 && noNote.test(text.trim()));
}

type NoteKind = 'description' | 'private' | 'planned' | 'comment';

function isNoteKind(kind: LabelKind): kind is NoteKind {
  return kind === 'description' || kind === 'private' || kind === 'planned' || kind === 'comment';
}

/** The athlete's words beside "Notes", "Description" and the like, as a reader sees them. */
export function notesBeside(
  values: readonly LabelledValue[],
  cells: readonly Cell[],
  root: Element,
): {
  notes: WorkoutNote[];
  cut: boolean;
} {
  const notes: WorkoutNote[] = [];
  let cut = false;
  const labelled = cells.flatMap((cell) => {
    const label = cell.aside || cell.how === 'field' ? undefined : labelIn(cell.text);
    if (label && isNoteKind(label.kind)) return [{ cell, kind: label.kind }];
    return label?.kind === 'feelsLikeC' && headsNotes(foldWord(cell.text))
      ? [{ cell, kind: 'description' as const }]
      : [];
  });
  for (const { cell, kind } of labelled) {
    const written = noteBy(cell, root);
    if (!written || saysNoNote(written.text) || !/\p{L}/u.test(written.text)) continue;
    // One heading under another.
    if (labelIn(written.text)) continue;
    if (asksForFeeling(foldWord(cell.text)) && !isSentence(written.text)) continue;
    cut ||= written.cut;
    if (!notes.some((n) => n.text === written.text)) notes.push({ kind, text: written.text });
  }
  for (const value of values) {
    const { kind } = value.label;
    if (!isNoteKind(kind)) continue;
    const [, inline] = /^[^:：]{2,40}[:：]\s*(\S[\s\S]*)$/u.exec(value.cell.text) ?? [];
    if (!inline || saysNoNote(inline)) continue;
    const block = textOf(value.cell.holder, longestNote);
    const text = block.text.replace(/^[^:：]{2,40}[:：]\s*/u, '');
    cut ||= block.cut;
    if (text !== '' && !notes.some((n) => n.text === text)) notes.push({ kind, text });
  }
  if (!notes.some(({ kind }) => kind === 'description' || kind === 'planned')) {
    const story = storyOf(values, root);
    if (story) notes.unshift({ kind: 'description', text: story });
  }
  return { notes, cut };
}

/** What a diary's post tells: its paragraphs, but for those that hold figures and their labels. */
function storyOf(values: readonly LabelledValue[], root: Element): string | undefined {
  const body = findAll(root, '.entry-content, .post-content, [itemprop="articleBody"]');
  const [only] = body;
  if (!only || body.length > 1) return undefined;
  const told = [...only.children].filter(
    (child) =>
      child.tagName.toUpperCase() === 'P' &&
      !values.some(({ around, cell }) => child.contains(cell.holder) || child === around),
  );
  const text = tidyLines(told.map((p) => textOf(p, longestNote).text).join('\n'), longestNote).text;
  return text === '' || saysNoNote(text) ? undefined : text;
}

const blocks = /^(?:P|DIV|SECTION|LI|DD|TD|BLOCKQUOTE|PRE|TEXTAREA|SPAN|ARTICLE|UL|OL)$/;

/** The text that belongs to a note's label: the field it names, or what follows it up to the next heading or label. */
function noteBy(cell: Cell, root: Element): { text: string; cut: boolean } | undefined {
  if (cell.how === 'attribute' && /^(?:TEXTAREA|INPUT)$/i.test(cell.holder.tagName))
    return fieldText(cell.holder);
  if (cell.how === 'attribute' && textUnder(cell.holder) !== '') return textOf(cell.holder, longestNote);
  const forField = cell.holder.closest('label');
  const target = forField ? attribute(forField, 'for') : undefined;
  if (forField) {
    const field = findAll(target ? root : forField, 'textarea, input').find(
      (f) => !target || attribute(f, 'id') === target,
    );
    if (field) return fieldText(field);
  }
  let at: Element | null = cell.holder;
  for (let level = 0; at && at !== root && level < 4; level++, at = at.parentElement) {
    const heading = /^H[1-6]$/.test(at.tagName);
    const parts: string[] = [];
    let cut = false;
    let next = following(at);
    while (next) {
      const element = next;
      if (element instanceof Element) {
        const figure = endsNote(textUnder(element));
        // "RPE 5/10" between the heading and the words.
        if (figure && heading && element.tagName === 'P' && parts.every((part) => part.trim() === '')) {
          next = following(element);
          continue;
        }
        const frame = isFrame(element);
        if ((endings.test(element.tagName) && !frame) || figure || onlyControls(element)) break;
        const inner = !frame && find(element, 'h1, h2, h3, h4, h5, h6, dl, table');
        if (inner) break;
        const field = /^(?:TEXTAREA)$/i.test(element.tagName) ? element : find(element, 'textarea');
        const written = field ? fieldText(field) : textOf(element, longestNote);
        if (blocks.test(element.tagName) || written.text !== '') parts.push(written.text);
        cut ||= written.cut;
        // What follows a field is the field's own: a counter of its letters, its buttons. An empty field is no note.
        if (field && parts.every((part) => part.trim() === '')) return undefined;
        if (field || frame) break;
        if (
          !heading &&
          written.text !== '' &&
          blocks.test(element.tagName) &&
          element.tagName !== 'P' &&
          element.tagName !== 'SPAN'
        )
          break;
      } else if (element.nodeType === 3) {
        parts.push((element as Text).data);
      }
      next = following(element);
    }
    const text = tidyLines(parts.join('\n'), longestNote).text.replace(/^[:：]\s*/u, '');
    if (text !== '') return { text, cut };
  }
  return undefined;
}

const endings = /^(?:H[1-6]|DT|TH|HR|DL|TABLE|A|BUTTON|FORM|FOOTER|NAV|FIGURE|SVG)$/i;

/** A table of one cell is a frame around words. */
function isFrame(element: Element): boolean {
  const table = element.tagName.toUpperCase() === 'TABLE' ? element : find(element, 'table');
  return (
    table !== undefined && findAll(table, 'td, th').length === 1 && textUnder(table) === textUnder(element)
  );
}

/** A bar of links and buttons below a note is no more of it. */
function onlyControls(element: Element): boolean {
  const controls = findAll(element, 'a[href], button');
  const words = textUnder(element).replace(/[\s|·•,/-]+/g, '');
  return (
    controls.length > 0 &&
    controls
      .map(textUnder)
      .join('')
      .replace(/[\s|·•,/-]+/g, '') === words
  );
}

/** A label, or a figure with its label, is no more of the note. */
function endsNote(words: string): boolean {
  const pair = labelIn(words) ? undefined : pairIn(words);
  return pair ? canBe(pair.value, pair.label) === true : labelIn(words) !== undefined;
}

function following(node: Node): Node | null {
  return node.nextSibling;
}

function fieldText(field: Element): { text: string; cut: boolean } {
  const value: unknown = Reflect.get(field, 'value');
  const words =
    typeof value === 'string' && value !== ''
      ? value
      : (attribute(field, 'value') ?? field.textContent ?? '');
  return tidyLines(words, longestNote);
}
