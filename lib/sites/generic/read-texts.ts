import { attribute, find, findAll } from '../../page/safe-dom';
import { textOf, tidyLines } from '../../page/text-of';
import { parseDate, timeOfDay } from '../../workout/parse-date';
import { notOnPage, type Reading, seen } from '../../workout/reading';
import { longestNote, type Sport, type WorkoutNote } from '../../workout/workout-record';
import { dayInNumbers } from './date-in-numbers';
import { labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import { namesOtherThings } from './other-things';
import { type Cell, textUnder } from './page-cells';
import { isPlaceholder } from './read-values';
import { saysIndoor, sportAlone, sportInWords } from './sport-words';

/** The page's own heading. */
export function headingOf(root: Element): Element | undefined {
  const firsts = findAll(root, 'h1');
  if (firsts.length > 0) return firsts.length === 1 ? firsts[0] : undefined;
  const seconds = findAll(root, 'h2').filter(
    (h) => !namesOtherThings(textUnder(h)) && !labelIn(textUnder(h)),
  );
  return seconds[0];
}

/** The title: the heading of the main content, or what stands beside "Title". */
export function titleReading(
  heading: Element | undefined,
  values: readonly LabelledValue[],
): Reading<string> {
  const text = heading ? textUnder(heading).slice(0, 500) : '';
  if (text !== '') return seen(text, text, 'page-text');
  const labelled = values.find((v) => v.label.kind === 'title')?.candidates[0];
  return labelled ? seen(labelled.slice(0, 500), labelled, 'label') : notOnPage;
}

/** The sport: beside its label, or a short text near the heading that names one and nothing else. */
export function sportReading(
  values: readonly LabelledValue[],
  cells: readonly Cell[],
  heading: Element | undefined,
): { sport: Reading<Sport>; indoor: Reading<boolean> } {
  const labelled = values.filter((v) => v.label.kind === 'sport').flatMap((v) => v.candidates.slice(0, 1));
  const beside = labelled.find((text) => text.length <= 60 && sportInWords(text));
  const words = beside ?? besideHeading(cells, heading);
  const sport = words === undefined ? undefined : sportInWords(words);
  if (words === undefined || sport === undefined) return { sport: notOnPage, indoor: notOnPage };
  return {
    sport: seen(sport, words, beside ? 'label' : 'page-text'),
    indoor: saysIndoor(words) ? seen(true, words, 'label') : notOnPage,
  };
}

const near = 8;

function besideHeading(cells: readonly Cell[], heading: Element | undefined): string | undefined {
  const at = heading ? cells.findIndex((c) => heading.contains(c.holder)) : 0;
  const around = cells
    .slice(Math.max(0, at - near), at + near)
    .filter((c) => !c.aside && !(heading && c.how === 'text' && heading.contains(c.holder)));
  const texts = around
    .filter((c) => !c.holder.closest('a[href], button, option'))
    .flatMap((c) => (c.text.length <= 80 ? c.text.split(/\s+[·•|–—]\s+/) : []))
    .filter((text) => sportAlone(text) !== undefined);
  const kinds = new Set(texts.map(sportAlone));
  return kinds.size === 1 ? texts[0] : undefined;
}

const wallTime = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * When it started, as the page's own clock shows it: a date in words, an ISO date beside "Date" or "Start", or the one
 * `<time>` of the main content. A time in UTC is no wall time: then the visible words decide, or the day is left out.
 */
export function startReading(
  values: readonly LabelledValue[],
  root: Element,
  language: string,
  cells: readonly Cell[],
  heading: Element | undefined,
): Reading<string> {
  for (const value of values.filter((v) => v.label.kind === 'date')) {
    for (const words of value.candidates) {
      const found = dateIn(words, language);
      if (found) return seen(withClock(found, values), words, 'label');
    }
  }
  const times = findAll(root, 'time[datetime]').filter((t) => !/^P/.test(attribute(t, 'datetime') ?? ''));
  const days = times.map((t) => ({ words: textUnder(t), found: timeElement(t, language) }));
  const [first] = days;
  if (first?.found && days.length === 1) return seen(first.found, first.words || first.found, 'page-text');
  return days.length === 0 ? dateNearHeading(cells, heading, language) : notOnPage;
}

/** A day with the hour that stands beside a label of its own ("Time of day"), where the day has none. */
function withClock(day: string, values: readonly LabelledValue[]): string {
  const clocks = values.filter((v) => v.label.kind === 'clock').map((v) => timeOfDay(v.candidates[0] ?? ''));
  return !day.includes('T') && clocks.length === 1 && clocks[0] ? `${day}T${clocks[0]}` : day;
}

/** A date in words that stands alone near the heading, the only one there. */
function dateNearHeading(
  cells: readonly Cell[],
  heading: Element | undefined,
  language: string,
): Reading<string> {
  if (!heading) return notOnPage;
  const at = cells.findIndex((c) => heading.contains(c.holder));
  const dates = cells.slice(Math.max(0, at - near), at + near).flatMap((c) => {
    const found = c.aside || c.how === 'field' || c.text.length > 48 ? undefined : dateIn(c.text, language);
    return found ? [{ found, words: c.text }] : [];
  });
  const [only] = dates;
  return only && new Set(dates.map((d) => d.found)).size === 1 ? seen(only.found, only.words) : notOnPage;
}

function timeElement(element: Element, language: string): string | undefined {
  const exact = wallTime.exec(attribute(element, 'datetime')?.trim() ?? '');
  const words = textUnder(element);
  if (!exact || exact[3] === 'Z') return dateIn(words, language);
  return exact[2] ? `${exact[1]}T${exact[2]}` : (dateIn(words, language) ?? exact[1]);
}

/** `2026-07-12`, `2026-07-12 10:00`, `2026-07-12 - 10:00`, a date with its month in words, or one in numbers that can be read in one way. */
export function dateIn(words: string, language: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:(?:T|\s*[-–,]?\s+)(\d{2}:\d{2})(?::\d{2})?)?$/.exec(words.trim());
  if (iso) {
    const real = new Date(`${iso[1]}T00:00:00Z`);
    if (Number.isNaN(real.getTime()) || !real.toISOString().startsWith(iso[1] ?? ' ')) return undefined;
    return iso[2] ? `${iso[1]}T${iso[2]}` : iso[1];
  }
  if (words.length > 80) return undefined;
  const found = parseDate(words, language) ?? dayInNumbers(words, language);
  return found && !found.includes('T') && timeOfDay(words) ? `${found}T${timeOfDay(words)}` : found;
}

// "Nessun crampo" is a note: what is missing must be the note itself.
const noNote =
  /^(?:no (?:notes?|description|comments?)\b|add (?:a |your |some )?(?:notes?|description|comments?)\b|none\.?$|write (?:a |your |some(?:thing)?)|keine? (?:notiz|beschreibung|kommentar|anmerkung|bemerkung)|notiz hinzu|aucune? (?:note|description|commentaire|remarque)|pas de (?:note|description|commentaire|remarque)|ajoute[rz]? (?:une?|des|vos|votre)|sin (?:notas?|descripci[oó]n|comentarios?)|(?:a[ñn]ad|agreg)\S* (?:una?|tu|notas?|descripci)|nessun[ao]? (?:not[ae]|descrizione|commento)|aggiungi (?:una?|not[ae]|descrizione)|sem (?:notas?|descri|coment|anota|observa)|adicion\S* (?:uma?|notas?|descri)|geen (?:notitie|beschrijving|omschrijving|opmerking)|voeg .{0,30}toe|ing(?:en|a) (?:anteckning|beskrivning|kommentar)|lägg till|メモ(?:は|が)?(?:ありません|なし)|なし$|説明なし)/i;

/** Whether words only say that there is no note. */
export function saysNoNote(text: string): boolean {
  return isPlaceholder(text) || (text.length <= 60 && noNote.test(text.trim()));
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
    return label && (label.kind === 'description' || label.kind === 'private')
      ? [{ cell, kind: label.kind }]
      : [];
  });
  for (const { cell, kind } of labelled) {
    const written = noteBy(cell, root);
    if (!written || saysNoNote(written.text)) continue;
    cut ||= written.cut;
    if (!notes.some((n) => n.text === written.text)) notes.push({ kind, text: written.text });
  }
  for (const value of values) {
    const { kind } = value.label;
    if (kind !== 'description' && kind !== 'private') continue;
    const [, inline] = /^[^:：]{2,40}[:：]\s*(\S[\s\S]*)$/u.exec(value.cell.text) ?? [];
    if (!inline || saysNoNote(inline)) continue;
    const block = textOf(value.cell.holder, longestNote);
    const text = block.text.replace(/^[^:：]{2,40}[:：]\s*/u, '');
    cut ||= block.cut;
    if (text !== '' && !notes.some((n) => n.text === text)) notes.push({ kind, text });
  }
  return { notes, cut };
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
        if (/^(?:H[1-6]|DT|TH|HR)$/.test(element.tagName) || labelIn(textUnder(element))) break;
        const inner = find(element, 'h1, h2, h3, h4, h5, h6, dl, table');
        if (inner) break;
        const field = /^(?:TEXTAREA)$/i.test(element.tagName) ? element : find(element, 'textarea');
        const written = field ? fieldText(field) : textOf(element, longestNote);
        if (blocks.test(element.tagName) || written.text !== '') parts.push(written.text);
        cut ||= written.cut;
        // What follows a field is the field's own: a counter of its letters, its buttons. An empty field is no note.
        if (field && parts.every((part) => part.trim() === '')) return undefined;
        if (field) break;
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
