import { find } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { longestNote, type WorkoutNote } from '../../workout/workout-record';
import { isCoach, namesCoach } from './coach-words';
import { foldWord } from './label-words';
import { isSentence } from './notes-headings';
import { type Cell, textUnder } from './page-cells';
import { paragraphsOf } from './untitled-story';

const levels = 4;
/** Where people talk about a workout. */
const talk = '[class*="comment" i], [class*="message" i], [class*="reply" i], [class*="feedback" i]';

/**
 * What a coach said among the comments of a page, by the name it stands under: `Coach Ines`, `Ines (coach)`. Comments of
 * anybody else are not the athlete's.
 */
export function coachComments(cells: readonly Cell[]): WorkoutNote[] {
  return cells.flatMap((cell) => {
    const named =
      cell.how === 'text' &&
      !cell.holder.closest(
        'nav, aside, footer, label, option, h1, h2, h3, h4, h5, h6, dt, th, a[href], button',
      );
    const words = foldWord(cell.text.replace(/[:：]\s*$/, ''));
    const among = isCoach(words) && cell.holder.closest(talk) !== null;
    if (!named || !(among || namesCoach(words))) return [];
    const text = saidBy(cell);
    return text === undefined ? [] : [{ kind: 'comment' as const, text }];
  });
}

function saidBy(cell: Cell): string | undefined {
  let around = cell.holder.parentElement;
  for (let level = 0; around && level < levels; level++, around = around.parentElement) {
    if (/^(?:MAIN|BODY)$/.test(around.tagName) || find(around, 'h1')) return undefined;
    const paragraphs = paragraphsOf(around, (p) => !p.contains(cell.holder));
    if (paragraphs !== undefined && isSentence(paragraphs)) return paragraphs;
    if (find(around, 'a[href], button, form, table, ul, ol')) continue;
    const rest = textOf(around, longestNote)
      .text.split('\n')
      .filter((line) => !line.includes(textUnder(cell.holder)) && isSentence(line));
    if (rest.length > 0) return rest.join('\n');
  }
  return undefined;
}
