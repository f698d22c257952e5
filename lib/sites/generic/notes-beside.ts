import { attribute, find, findAll } from '../../page/safe-dom';
import { tidyLines } from '../../page/text-of';
import { longestNote, type WorkoutNote } from '../../workout/workout-record';
import { commentsOfBoth } from './comments-of-both';
import { foldWord, labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import type { LabelKind } from './languages/page-words';
import {
  beginsWithLabel,
  holdsFigures,
  isFieldOfComments,
  isLineOfMarks,
  isLoneComment,
  isMark,
  isRating,
  isRowsOfFigures,
  isTableOfFigures,
  withoutTicks,
} from './marks-and-figures';
import { saysNoNote } from './no-note';
import { asksForFeeling, asksHowItWent, headsNotes, isSentence } from './notes-headings';
import { type Cell, headingLevel, textUnder } from './page-cells';
import {
  beginsWithPerson,
  isFrame,
  isHeadingRow,
  isMarkInRow,
  isPair,
  isParagraph,
  mostlyLinks,
  onlyControls,
  saysCoachInRow,
} from './parts-of-notes';
import { tellsSteps, withPlanApart } from './plan-beside-notes';
import { headsPlan } from './planned-labels';
import { canBe } from './read-measures';
import { pairIn } from './said-together';
import { namesRace } from './says-race';
import { isByline, isSignature } from './signatures';
import { sportAlone } from './sport-words';
import { panelOf, tabOf } from './tab-panels';
import { textShown } from './text-shown';
import { notSaid, type Turn } from './turns';
import { namedDescription, paragraphsOf, storyBelowHeading, storyByItself, storyOf } from './untitled-story';
import { saysWhoSees, saysWhoSeesBelow, seenByYou, withoutWhoSees } from './who-sees-it';

/** What somebody aims at is no plan for a session. */
const aim = /goal|target|ziel|objecti|objetivo|obiettiv|meta|doel|m[åa]l|目標/i;

/** A last line that names what was worn or ridden. */
const gearBelow =
  /\n(?:gear|bike|shoes|rad|fahrrad|schuhe|ausrüstung|vélo|chaussures|matériel|bici|bicicleta|zapatillas|scarpe|tênis|fiets|schoenen|cykel|skor|使用バイク|バイク|シューズ)[:：] ?[^\n]{2,80}$/iu;

type NoteKind = 'description' | 'private' | 'planned' | 'comment';

function isNoteKind(kind: LabelKind): kind is NoteKind {
  return kind === 'description' || kind === 'private' || kind === 'planned' || kind === 'comment';
}

/** The athlete's words beside "Notes", "Description" and the like, as a reader sees them. */
export function notesBeside(
  values: readonly LabelledValue[],
  cells: readonly Cell[],
  root: Element,
  heading: Element | undefined,
  athletes: { readonly has: (name: string) => boolean; readonly others: boolean; readonly itself?: boolean },
  { talk, turns }: { readonly talk: readonly Cell[]; readonly turns: readonly Turn[] },
  language: string | undefined,
): {
  notes: WorkoutNote[];
  cut: boolean;
} {
  const notes: WorkoutNote[] = [];
  const named: string[] = [];
  const headed = new Map<string, string>();
  let cut = false;
  const labelled = cells.flatMap((cell) => {
    const plans = headsPlan(cell.text) || labelIn(cell.text)?.kind === 'planned';
    if (cell.under?.contains(cell.holder) && plans && !aim.test(cell.text))
      return headingLevel(cell.holder) === undefined ? [] : [{ cell, kind: 'planned' as const }];
    const label =
      cell.aside || cell.how === 'field' || cell.holder.closest('a[href]') ? undefined : labelIn(cell.text);
    if (label && isNoteKind(label.kind))
      return [{ cell, kind: isLocked(cell.holder) ? ('private' as const) : label.kind }];
    if (isLoneComment(cell, language, athletes.itself)) return [{ cell, kind: 'description' as const }];
    if (saysCoachInRow(cell)) return [{ cell, kind: 'comment' as const }];
    if (label?.kind === 'other' && isFieldOfComments(cell)) return [{ cell, kind: 'description' as const }];
    return label?.kind === 'feelsLikeC' && headsNotes(foldWord(cell.text))
      ? [{ cell, kind: 'description' as const }]
      : [];
  });
  for (const { cell, kind } of labelled) {
    const written = noteBy(cell, root, kind);
    if (!written || saysNoNote(written.text) || !/\p{L}/u.test(written.text)) continue;
    const talked = turns.filter(
      ({ text, byline: { name } }) =>
        written.text !== text && written.text.includes(text) && (name === '' || written.text.includes(name)),
    );
    if (talked.length > 0 && kind !== 'private' && kind !== 'planned') {
      // One remark, with who wrote it and when below or above it.
      const [only] = talked;
      if (only && talked.length === 1 && kind === 'comment' && !notes.some((n) => n.text === only.text))
        notes.push({ kind, text: only.text });
      continue;
    }
    // One heading under another.
    if (
      labelIn(written.text) ||
      isTableOfFigures(written.text) ||
      isLineOfMarks(written.text) ||
      (kind === 'planned' &&
        (cell.aside || cell.holder.closest('td, th, dt') || /[:：]$/u.test(cell.text)) &&
        !tellsSteps(written.text)) ||
      isRowsOfFigures(written.text, values) ||
      (asksHowItWent(foldWord(cell.text)) && !isSentence(written.text)) ||
      (kind === 'planned' && (namesRace(written.text) || sportAlone(written.text) !== undefined))
    )
      continue;
    if (asksForFeeling(foldWord(cell.text)) && (!isSentence(written.text) || isMark(written.text))) continue;
    if (isRating(written.text) || (/^report$/i.test(cell.text) && /^report\b/i.test(written.text))) continue;
    cut ||= written.cut;
    named.push(cell.text);
    const said = withoutTicks(written.text).replace(gearBelow, '').trim();
    const seen = kind === 'description' && saysWhoSeesBelow(said) ? 'private' : kind;
    const text = seen === 'private' ? withoutWhoSees(said) : said;
    if (!notes.some((n) => n.text === text)) notes.push({ kind: seen, text });
    headed.set(text, cell.text);
  }
  for (const value of values) {
    const { kind } = value.label;
    if (!isNoteKind(kind) || /^H[1-3]$/.test(value.cell.holder.tagName)) continue;
    const [, inline] = /^[^:：]{2,40}[:：]\s*(\S[\s\S]*)$/u.exec(value.cell.text) ?? [];
    if (!inline || saysNoNote(inline) || (kind === 'planned' && !tellsSteps(inline))) continue;
    const block = textShown(value.cell.holder, longestNote);
    const text = block.text.replace(/^[^:：]{2,40}[:：]\s*/u, '');
    cut ||= block.cut;
    if (text !== '' && !notes.some((n) => n.text === text)) notes.push({ kind, text });
  }
  if (!notes.some(({ kind }) => kind === 'description' || kind === 'planned')) {
    // A private note with its heading is told already.
    const unsaid = notSaid(cells, turns).filter(
      (cell) => cell.text.length < 12 || !notes.some(({ text }) => text.includes(cell.text)),
    );
    const story =
      storyOf(values, root) ??
      storyBelowHeading(values, unsaid, heading, language) ??
      namedDescription(values, root) ??
      storyByItself(values, unsaid, language);
    const taken = story && notes.some(({ text }) => text.includes(story) || story.includes(text));
    if (story && !taken) notes.unshift({ kind: 'description', text: story });
  }
  for (const comment of commentsOfBoth([...cells, ...talk], athletes.has, athletes.others, turns))
    if (!notes.some(({ text }) => text.includes(comment.text))) notes.push(comment);
  return {
    notes: withPlanApart(
      notes.filter((note) => !holdsAnother(note, notes, named)),
      headed,
    ),
    cut,
  };
}

/** A sign in the heading says that only the athlete sees it. */
function isLocked(heading: Element): boolean {
  const whole = heading.closest('h2, h3, h4, h5, h6');
  if (whole && seenByYou.test(textUnder(whole).slice(0, 80))) return true;
  const signs = [heading, ...findAll(heading, '[title], [aria-label]')];
  return signs.some((sign) =>
    ['title', 'aria-label'].some((name) => seenByYou.test((attribute(sign, name) ?? '').slice(0, 120))),
  );
}

/** A heading over other headings: what stands under it is told by them. */
function holdsAnother(
  { text }: WorkoutNote,
  notes: readonly WorkoutNote[],
  named: readonly string[],
): boolean {
  return notes.some(
    (other) =>
      other.text !== text &&
      text.includes(other.text) &&
      named.some((name) => text.slice(0, text.indexOf(other.text)).includes(name)),
  );
}

const blocks = /^(?:P|DIV|SECTION|LI|DD|TD|BLOCKQUOTE|PRE|TEXTAREA|SPAN|ARTICLE|UL|OL)$/;

/** The text that belongs to a note's label: the field it names, or what follows it up to the next heading or label. */
function noteBy(cell: Cell, root: Element, kind: NoteKind): { text: string; cut: boolean } | undefined {
  if (kind === 'planned' && isMarkInRow(cell.holder)) return undefined;
  if (cell.how === 'attribute' && /^(?:TEXTAREA|INPUT)$/i.test(cell.holder.tagName))
    return fieldText(cell.holder);
  if (cell.how === 'attribute' && textUnder(cell.holder) !== '') return textShown(cell.holder, longestNote);
  const tab = tabOf(cell.holder);
  const opened = tab && panelOf(tab, root);
  if (opened || (tab && attribute(tab, 'role') !== 'tab')) return opened;
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
    // Who sees it stands right over the note, or below it.
    if (level > 0 && saysWhoSees(cell.text)) return undefined;
    const parts: string[] = [];
    let cut = false;
    let next = following(at);
    const below = at.nextElementSibling !== null && textUnder(at.nextElementSibling) !== '';
    while (next) {
      const element = next;
      if (element instanceof Element) {
        // The next tab's name.
        if (attribute(element, 'role') === 'tab' || find(element, '[role="tab"]')) break;
        const figure = endsNote(textUnder(element));
        // "RPE 5/10" between the heading and the words.
        if (figure && heading && element.tagName === 'P' && parts.every((part) => part.trim() === '')) {
          next = following(element);
          continue;
        }
        // Somebody's link, then their words: a comment under a heading that may as well be one's own.
        if (kind !== 'comment' && parts.every((part) => part.trim() === '') && beginsWithPerson(element))
          return undefined;
        const frame = isFrame(element);
        if (figure && !heading && parts.length === 0) return undefined;
        if ((endings.test(element.tagName) && !frame) || figure || onlyControls(element)) break;
        const marked = beginsWithLabel(element);
        if (marked && parts.every((part) => part.trim() === '')) {
          next = following(element);
          continue;
        }
        if ((parts.length > 0 && (holdsFigures(element) || marked)) || mostlyLinks(element)) break;
        if (axis.test(textUnder(element)) || (parts.length > 0 && isHeadingRow(element))) break;
        if (kind === 'comment' && isByline(element)) {
          next = following(element);
          continue;
        }
        if (find(element, 'select, input[type="checkbox"], input[type="radio"]') || isPair(element)) break;
        const inner = !frame && find(element, 'h1, h2, h3, h4, h5, h6, dl, table');
        if (inner) break;
        const field = /^(?:TEXTAREA)$/i.test(element.tagName) ? element : find(element, 'textarea');
        const written = field
          ? fieldText(field)
          : kind === 'comment'
            ? commentIn(element)
            : textShown(element, longestNote);
        if (blocks.test(element.tagName) || written.text !== '') parts.push(written.text);
        cut ||= written.cut;
        // What follows a field is the field's own: a counter of its letters, its buttons. An empty field is no note.
        if (field && parts.every((part) => part.trim() === '')) return undefined;
        if (field || frame) break;
        if (
          !heading &&
          written.text !== '' &&
          blocks.test(element.tagName) &&
          !(cell.holder.closest('h1, h2, h3, h4, h5, h6')
            ? isParagraph(element)
            : /^(?:P|SPAN)$/.test(element.tagName))
        )
          break;
      } else if (element.nodeType === 3) {
        parts.push((element as Text).data);
      }
      next = following(element);
    }
    const text = withoutApplause(tidyLines(parts.join('\n'), longestNote).text.replace(/^[:：]\s*/u, ''));
    // A coach's name before the words.
    if (kind === 'private' && text.length <= 60 && !text.includes('\n') && saysWhoSees(text)) continue;
    if (text !== '' && !(kind === 'comment' && !isSentence(text) && level < 3)) return { text, cut };
    // What stands right below and is no note is all there is: what follows the whole block is another's.
    if (level >= 1 && text === '' && below) return undefined;
  }
  return undefined;
}

/** A comment without the name and the day that stand over it. */
function commentIn(element: Element): { text: string; cut: boolean } {
  const [first] = findAll(element, 'b, strong').filter((one) => /[:：]$/u.test(textUnder(one)));
  const signed = first && textUnder(element).startsWith(textUnder(first)) ? textUnder(first) : '';
  if (signed !== '' && signed.length <= 40) {
    const { text, cut } = textShown(element, longestNote);
    return { text: text.replace(signed, '').trim(), cut };
  }
  const paragraphs = paragraphsOf(element, (p) => !isSignature(p));
  if (paragraphs !== undefined) return { text: paragraphs, cut: false };
  const { text, cut } = textShown(element, longestNote);
  const names = new Set(findAll(element, 'p').map(textUnder));
  return {
    text: tidyLines(
      text
        .split('\n')
        .filter((line) => !names.has(line))
        .join('\n'),
      longestNote,
    ).text,
    cut,
  };
}

/** A last line that counts others' applause. */
function withoutApplause(text: string): string {
  return text.replace(
    /\n(?:kudos|likes?|claps?|bravos?|j'aime|gefällt mir|me gusta|mi piace|curtidas?|gostos?|vind ik leuk|gilla|拍手|いいね)\W{0,3}\d{0,4}$/iu,
    '',
  );
}

/** The marks of a chart's axis. */
const axis = /^(?:[-−]?\d[\d.,:]*\s?(?:km|mi|m|ft|bpm|min|h|°C|°F)?\s*){3,}$/;
const endings = /^(?:H[1-6]|DT|TH|HR|DL|TABLE|A|(?:[\w-]+-)?BUTTON|FORM|FOOTER|NAV|FIGURE|SVG)$/i;

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
