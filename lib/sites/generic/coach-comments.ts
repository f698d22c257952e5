import { textOf } from '../../page/text-of';
import { longestNote, type WorkoutNote } from '../../workout/workout-record';
import { namesCoach } from './coach-words';
import { foldWord } from './label-words';
import { isSentence } from './notes-headings';
import { type Cell, textUnder } from './page-cells';
import { paragraphsOf } from './untitled-story';

const levels = 4;

/**
 * What a coach said among the comments of a page, by the name it stands under: `Coach Ines`, `Ines (coach)`. Comments of
 * anybody else are not the athlete's.
 */
export function coachComments(cells: readonly Cell[]): WorkoutNote[] {
  return cells.flatMap((cell) => {
    const named = cell.how === 'text' && !cell.holder.closest('nav, aside, footer, label, option, h1');
    if (!named || !namesCoach(foldWord(cell.text.replace(/[:：]\s*$/, '')))) return [];
    const text = saidBy(cell);
    return text === undefined ? [] : [{ kind: 'comment' as const, text }];
  });
}

function saidBy(cell: Cell): string | undefined {
  let around = cell.holder.parentElement;
  for (let level = 0; around && level < levels; level++, around = around.parentElement) {
    if (/^(?:MAIN|BODY|ARTICLE)$/.test(around.tagName)) return undefined;
    const paragraphs = paragraphsOf(around, (p) => !p.contains(cell.holder));
    if (paragraphs !== undefined && isSentence(paragraphs)) return paragraphs;
    const rest = textOf(around, longestNote)
      .text.split('\n')
      .filter((line) => !line.includes(textUnder(cell.holder)) && isSentence(line));
    if (rest.length > 0) return rest.join('\n');
  }
  return undefined;
}
