import { attribute, find, findAll } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { longestNote, type WorkoutNote } from '../../workout/workout-record';
import { isCoach, namesCoach } from './coach-words';
import { foldWord } from './label-words';
import { isSentence } from './notes-headings';
import { type Cell, textUnder } from './page-cells';
import { paragraphsOf } from './untitled-story';

const levels = 4;
const mostSpeakers = 20;
/** Where people talk about a workout. */
const talk = '[class*="comment" i], [class*="message" i], [class*="reply" i], [class*="feedback" i]';

/**
 * What a coach said among the comments of a page, by the name it stands under: `Coach Ines`, `Ines (coach)`. Comments of
 * anybody else are not the athlete's.
 */
export function coachComments(cells: readonly Cell[]): WorkoutNote[] {
  const spoken = cells.filter((cell) => cell.how === 'text' && !cell.holder.closest(noSpeaker));
  const coaches = spoken
    .filter((cell) => {
      const words = nameOf(cell);
      return namesCoach(words) || (isCoach(words) && speaksHere(cell));
    })
    .slice(0, mostSpeakers);
  const speakers = spoken.filter(
    (cell) =>
      coaches.includes(cell) || (own.test(nameOf(cell)) && coaches.some((coach) => talksWith(cell, coach))),
  );
  return speakers.slice(0, mostSpeakers).flatMap((cell) => {
    const text = saidBy(cell);
    return text === undefined ? [] : [{ kind: 'comment' as const, text }];
  });
}

/** What is written beside a name. */
const badge = /(?:^|[\s-])(?:badge|tag|chip|pill|role|label)(?:$|[\s-])/i;

/** Where people talk, by its name, or under a heading of others with the hour beside the name. */
function speaksHere({ holder, aside }: Cell): boolean {
  const beside = holder.parentElement;
  if (badge.test(attribute(holder, 'class') ?? '') && namesBeside(holder)) return true;
  if (holder.closest(talk) !== null || talksByTag(holder)) return true;
  return aside && beside !== null && (find(beside, 'time') !== undefined || hour.test(textUnder(beside)));
}

const hour = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/;

/** A name beside the mark: "Trainer" alone may be the machine. */
function namesBeside(mark: Element): boolean {
  const around = mark.parentElement?.parentElement;
  const before = textUnder(mark.parentElement ?? mark)
    .replace(textUnder(mark), '')
    .trim();
  const outer = around ? textUnder(around).split(textUnder(mark))[0]?.trim() : '';
  return [before, outer].some(
    (words) =>
      words !== undefined && /^\p{Lu}[\p{L}. '-]{2,40}$/u.test(words.replace(/[·,|].*$/u, '').trim()),
  );
}

/** In an element of the page's own that is called a comment. */
function talksByTag(holder: Element): boolean {
  let around: Element | null = holder;
  for (let level = 0; around && level < levels; level++, around = around.parentElement)
    if (/-(?:COMMENT|MESSAGE|REPLY)/i.test(around.tagName)) return true;
  return false;
}

const noSpeaker = 'nav, aside, footer, label, option, h1, h2, h3, h4, h5, h6, dt, th, a[href], button';
/** The athlete answering. */
const own =
  /^(?:athlete?|athletin|sportler(?:in)?|atleta|deportista|atleet|sporter|選手|you|me|moi|vous|toi|ich|du|sie|tu|yo|io|jij|ik|voce|eu|jag|自分|あなた|わたし|私)$/;

function nameOf(cell: Cell): string {
  return cell.text.length > 60 ? '' : foldWord(cell.text.replace(/[:：]\s*$/, ''));
}

/** Whether two speakers stand in one conversation. */
function talksWith(cell: Cell, other: Cell): boolean {
  let around = cell.holder.parentElement;
  for (let level = 0; around && level < levels; level++, around = around.parentElement) {
    if (find(around, 'h1')) return false;
    if (around.contains(other.holder)) return true;
  }
  return false;
}

function saidBy(cell: Cell): string | undefined {
  let around = cell.holder.parentElement;
  for (let level = 0; around && level < levels; level++, around = around.parentElement) {
    if (/^(?:MAIN|BODY)$/.test(around.tagName) || find(around, 'h1')) return undefined;
    // Beyond one comment stand others'.
    if (/^(?:UL|OL|TABLE|TBODY)$/.test(around.tagName) || findAll(around, 'time').length > 1)
      return undefined;
    const paragraphs = paragraphsOf(around, (p) => !p.contains(cell.holder));
    if (paragraphs !== undefined) return isSentence(paragraphs) ? paragraphs : undefined;
    if (find(around, 'a[href], button, form, table, ul, ol')) continue;
    const rest = textOf(around, longestNote)
      .text.split('\n')
      .filter((line) => !line.includes(textUnder(cell.holder)) && isSentence(line));
    if (rest.length > 0) return rest.join('\n');
  }
  return undefined;
}
