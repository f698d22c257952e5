import { attribute, findAll } from '../../page/safe-dom';
import { notOnPage, type Reading, seen } from '../../workout/reading';
import { foldWord } from './label-words';
import type { LabelledValue } from './labelled-values';
import { anyOf, wholly } from './languages/all-languages';
import type { Cell } from './page-cells';

const race = wholly(({ status }) => status.race);
const itsName = anyOf(({ status }) => status.onlyInRaces);
const place = anyOf(({ status }) => status.place);
/** What only a race gives, with its figure: `Bib no. 214`. */
const givesIts = new RegExp(`^${itsName}(?: ?(?:n[°ºo]|nr\\.?|no\\.?|#|:)* ?\\d.{0,24})?$`, 'u');
/** `Platz 3 von 90` */
const givesPlace = new RegExp(
  `^${place}[ :]{1,3}\\d{1,5}(?:\\.|e|er|º|ª|位|st|nd|rd|th)? ?(?:of|von|av|/|de|van|sur|su|di|out of) ?\\d{1,5}$`,
  'u',
);
const nearForPlace = 16;
/** `Es una competición`, `This was a race`. */
const isOne =
  /^(?:(?:it|this) (?:is|was) an? |(?:das|es|dies) (?:ist|war) ein(?:e)? |c'(?:est|etait) (?:une?) |(?:es|era|fue) una? |(?:e|era) una? |(?:e|foi|era) uma? |(?:dit|het) (?:is|was) een |(?:det|detta) (?:ar|var) ett? )/;
const near = 8;
const yes = /^(?:yes|ja|oui|si|sim|はい|✓|✔|☑)$/;

function isYes(cell: Cell | undefined): boolean {
  return (
    cell?.how === 'text' &&
    yes.test(foldWord(cell.text)) &&
    !cell.holder.closest('label, button, option, fieldset, [role="radio"]')
  );
}

/** A label of a row with a name in it: `Race` beside `Boston Marathon`. */
function headsEvent({ holder }: Cell, next: Cell | undefined): boolean {
  const row = holder.closest('th, dt')?.parentElement;
  return next?.how === 'text' && row?.contains(next.holder) === true && namesAnEvent(next.text);
}

function namesAnEvent(words: string): boolean {
  return (
    words.length <= 80 &&
    /\p{Lu}/u.test(words) &&
    !/^(?:not?|false|unknown|link|add|choose|select|training)\b/i.test(words) &&
    /mara?t[oh]+n|lauf|trail|race|triathl?on|duathlon|granfondo|gran fondo|course|corrida|carrera|gara|loop|lopp|cross|tour|\d ?k\b|マラソン|大会/iu.test(
      words,
    )
  );
}

const raceIn =
  /^(?:tavling i|wettkampf im|gara di|competicion de|competition de|prova de|wedstrijd in de|race:) \p{L}[\p{L} -]{3,30}$/u;

function saysRace(folded: string): boolean {
  return race.test(folded) || raceIn.test(folded);
}

/** Whether a text says "race" and nothing else. */
export function namesRace(text: string): boolean {
  return text
    .split(/[/,·|()（）]/)
    .filter((word) => word.trim() !== '')
    .every((word) => saysRace(foldWord(word).replace(isOne, '')));
}

/** Whether the page calls it a race: as its type, in a mark of its own beside the heading, or by the name of its time. */
export function raceReading(
  values: readonly LabelledValue[],
  cells: readonly Cell[],
  heading: Element | undefined,
): Reading<boolean> {
  const typed = values
    .filter(({ label }) => label.kind === 'sport' || label.kind === 'planned')
    .flatMap(({ candidates }) => candidates.slice(0, 1))
    .find((words) => words.split(/[/,·|()（）–—]| - /).some((word) => saysRace(foldWord(word))));
  if (typed) return seen(true, typed, 'label');
  const top = heading ? cells.findIndex((c) => heading.contains(c.holder)) : -1;
  const told = cells.find(
    (c, i) =>
      c.how !== 'field' &&
      !c.aside &&
      c.text.length <= 90 &&
      c.text.split(/\s*[·•|]\s*/).some((piece) => {
        const words = foldWord(piece).replace(/ ?[:：]$/, '');
        // A name needs its figure; a place among others may be one in a segment or a club.
        return (
          (givesIts.test(words) && (/\d/.test(words) || /^\D{0,4}\d/.test(cells[i + 1]?.text ?? ''))) ||
          (givesPlace.test(words) &&
            top >= 0 &&
            i > top &&
            i - top <= nearForPlace &&
            !c.holder.closest('li'))
        );
      }),
  );
  if (told && !told.holder.closest('a[href], button, option')) return seen(true, told.text, 'label');
  const ticked = cells.find(
    (c) =>
      c.how === 'text' && !c.aside && race.test(foldWord(c.text).replace(isOne, '')) && isTicked(c.holder),
  );
  if (ticked) return seen(true, ticked.text, 'form');
  const answered = cells.find(
    (c, i) =>
      c.how === 'text' &&
      !c.aside &&
      race.test(foldWord(c.text.replace(/[:：]\s*$/, ''))) &&
      (isYes(cells[i + 1]) || headsEvent(c, cells[i + 1])),
  );
  if (answered) return seen(true, answered.text, 'label');
  const at = heading ? cells.findIndex((c) => heading.contains(c.holder)) : -1;
  const kind =
    at < 0
      ? undefined
      : cells
          .slice(Math.max(0, at - near), at + near + 1)
          .filter((c) => c.how === 'text' && !c.aside && c.text.length <= 90)
          .flatMap((c) => c.text.split(/\s*[·•|]\s*/))
          .find(
            (piece) =>
              /^(?:kategorie|category|cat[ée]gorie|categor[ií]a|categoria|kategori|type?|typ|tipo|art|event|[ée]v[ée]nement|evento|soort): ?\p{L}/iu.test(
                piece,
              ) && namesRace(piece.replace(/^[^:]*: ?/, '')),
          );
  if (kind) return seen(true, kind, 'page-text');
  const mark =
    at < 0
      ? undefined
      : cells
          .slice(Math.max(0, at - near), at + near + 1)
          .find(
            (c) =>
              c.how === 'text' &&
              !c.aside &&
              isMark(c.holder) &&
              c.text.split(/\s*[·|,:()（）–—]\s*|\s-\s/).some((word) => saysRace(foldWord(word))),
          );
  return mark ? seen(true, mark.text, 'page-text') : notOnPage;
}

/** Whether the box that a text names is ticked. */
export function isTicked(holder: Element): boolean {
  const inRow = holder.closest('tr');
  const row = inRow ? findAll(inRow, 'input[type="checkbox"]') : [];
  if (row.length === 1 && inRow?.firstElementChild?.contains(holder))
    return attribute(row[0], 'checked') !== undefined;
  const label = holder.closest('label');
  const target = label ? attribute(label, 'for') : undefined;
  const boxes = label ? findAll(label.closest('form') ?? label, 'input[type="checkbox"]') : [];
  const box = boxes.find((one) => (target ? attribute(one, 'id') === target : label?.contains(one)));
  return box ? attribute(box, 'checked') !== undefined : false;
}

/** A word of its own, neither a link nor a button nor a label of something. */
function isMark(holder: Element): boolean {
  return (
    /^(?:SPAN|STRONG|B|EM|I|SMALL|DIV|MARK|LI|\w+-[\w-]+)$/i.test(holder.tagName) &&
    !holder.closest('a[href], button, option, label, th, dt')
  );
}
