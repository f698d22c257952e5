import { findAll } from '../../page/safe-dom';
import { foldWord, labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import { isSentence } from './notes-headings';
import { type Cell, headingLevel, textUnder } from './page-cells';
import { pairIn } from './said-together';
import { writesOfOneself, writesOfSite } from './writes-of-oneself';

/** A mark on a scale, with the words for it. */
export function isMark(text: string): boolean {
  return text.length <= 70 && /\d{1,2} ?\/ ?10(?!\d)/.test(text);
}

/** `Zwaarte: 6 van 10` */
const ofTen =
  /^\p{L}[\p{L} ]{2,24}[:：]? ?\d{1,2}(?: ?\/ ?| (?:out of|of|von|de|di|su|sur|sobre|em|van|av) )10$/u;

/** Marks with their labels under "How was it?": no line is a sentence, and one names how hard it felt. */
export function isRating(text: string): boolean {
  const lines = text.split('\n');
  return (
    lines.length > 1 &&
    (lines.every((line) => ofTen.test(line)) || !lines.some(isSentence)) &&
    lines.some(
      (line) =>
        labelIn(line)?.kind === 'perceivedExertion' ||
        ofTen.test(line) ||
        /\d ?\/ ?10(?!\d)|[★☆]{3}/.test(line),
    )
  );
}

/** A row of marks that begins with a label in an element of its own: `<span>RPE</span> 9/10`, `<span>Effort 7/10</span>`. */
export function beginsWithLabel(element: Element): boolean {
  const [first] = element.children;
  if (!first || element.children.length < 2 || /^(?:P|BR|UL|OL|B|STRONG|EM|I)$/.test(first.tagName))
    return false;
  const words = textUnder(first);
  const kind = words.length <= 40 ? labelIn(words.replace(/[:：]?\s*\d.*$/u, ''))?.kind : undefined;
  const effort = kind === 'other' && /\d ?\/ ?10(?!\d)/.test(words);
  return effort || /Exertion|Seconds|HeartRate|Meters|TemperatureC/.test(kind ?? '');
}

/** Labels with a word or two each in one line: `Sleep: fair · Legs: heavy`. */
export function isLineOfMarks(text: string): boolean {
  const pieces = text.split(/\s*[·•|;]\s*/);
  return pieces.length >= 2 && pieces.every((piece) => /^\p{L}[\p{L} ]{2,24}: ?[^.!?:]{1,24}$/u.test(piece));
}

/** Labels with their values, line by line. */
export function isTableOfFigures(text: string): boolean {
  const lines = text.split('\n');
  const pairs = lines.filter((line) => line.length <= 90 && /^[^:：.!?]{2,30}[:：] ?\S/u.test(line));
  return lines.length >= 3 && 5 * pairs.length >= 4 * lines.length && lines.some((line) => pairIn(line));
}

/** Labels and their values run together, `Dauer1:15 h`, in two rows or more or in all there are. */
export function isRowsOfFigures(text: string, values: readonly LabelledValue[]): boolean {
  const lines = text.split('\n');
  const rows = lines.filter((line) =>
    values.some(
      ({ labelText, candidates }) =>
        line.startsWith(labelText) && candidates.some((said) => line.endsWith(said)),
    ),
  );
  return rows.length >= 2 || rows.length === lines.length;
}

/** Words without a chart's axis below them: `0 min · 15 min · 30 min`. */
export function withoutTicks(text: string): string {
  return text.replace(/\n(?:\d{1,4}(?: ?\p{L}{1,4})?(?: ?[·|,-] ?| )){2,40}\d{1,4}(?: ?\p{L}{1,4})?$/u, '');
}

/** "Comments" at the head of a row among rows of figures is the athlete's own field: others' have names. */
export function isFieldOfComments({ text, holder }: Cell): boolean {
  if (!comments.test(foldWord(text))) return false;
  const head = holder.closest('th, td, dt');
  const list = head?.closest('table, dl');
  if (!head || !list || textUnder(head) !== text) return false;
  // "Tom: well done" is somebody else's.
  if (/^\p{Lu}[\p{L}.-]{1,20}: /u.test(textUnder(head.nextElementSibling ?? head))) return false;
  const labels = findAll(list, 'th, td, dt').filter((one) => labelIn(textUnder(one)) !== undefined);
  return labels.length >= 4;
}
const comments =
  /^(?:comments?|kommentare?|commentaires?|comentarios?|comment[oi]|reacties|opmerkingen|kommentar(?:er)?|コメント)[:：]?$/;

/** Whether an element holds figures under labels of their own. */
export function holdsFigures(element: Element): boolean {
  const labels = findAll(element, 'span, div, dt, th, td, small, label, b, strong, p')
    .filter((one) => one.children.length === 0)
    .filter((one) => labelIn(textUnder(one)) !== undefined);
  return labels.length >= 2 && /\d/.test(textUnder(element));
}

/** In the singular it is the one of whoever did it. */
const oneComment = /^(?:comment|commentaire|comentario|commento|kommentar|opmerking)[:：]?$/;

/**
 * "Comment" over one block of sentences, without a name, a day or a field to answer: the athlete's own. Others' come with
 * who said them.
 */
export function isLoneComment(
  { text, holder, how }: Cell,
  language: string | undefined,
  itself = false,
): boolean {
  if (how !== 'text' || !comments.test(foldWord(text)) || headingLevel(holder) === undefined) return false;
  const block = holder.nextElementSibling;
  const after = block?.nextElementSibling;
  if (!block || /^(?:UL|OL|TABLE|FORM)$/.test(block.tagName)) return false;
  if (after && !/^(?:H[1-6]|HR|FORM)$/.test(after.tagName) && !onlyLinks(after)) return false;
  if (findAll(block, '*').some((one) => !/^(?:P|BR)$/.test(one.tagName))) return false;
  const words = textUnder(block);
  const own = writesOfOneself(words, language);
  const single = oneComment.test(foldWord(text));
  if (writesOfSite(words) || (own !== true && !single) || (own === false && !itself)) return false;
  return (
    (words.match(/[.!?。！？](?:\s|$)/gu) ?? []).length >= 2 &&
    !/\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2} ?(?:am|pm|uhr)/i.test(words)
  );
}

function onlyLinks(element: Element): boolean {
  const rest = findAll(element, 'a[href]').reduce(
    (words, link) => words.replace(textUnder(link), ''),
    textUnder(element),
  );
  return /^[\s|·•«»<>,/-]*$/u.test(rest);
}
