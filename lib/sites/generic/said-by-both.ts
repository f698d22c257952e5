import { attribute } from '../../page/safe-dom';
import { isCoach, namesCoach } from './coach-words';
import { foldWord } from './label-words';
import { saysNoNote } from './no-note';
import type { Cell } from './page-cells';
import { isClassOfAthlete, isClassOfAuthor, isClassOfCoach } from './speaker-words';
import { notSaid, type Turn } from './turns';

const mostCells = 400;

/**
 * Of what is said on a page, what the athlete or a coach says: by the role in their line, by a name that the page gives to
 * one of them, or as the other one of the two in a coach's conversation. `ofOther`: whoever looks at the page did not do the
 * workout, so "You" is not the athlete.
 */
export function saidByBoth(
  turns: readonly Turn[],
  cells: readonly Cell[],
  isAthlete: (name: string) => boolean,
  ofOther: boolean,
): Turn[] {
  const coaches = coachesNamed(cells);
  const isOfCoach = ({ byline: { name, role }, block }: Turn) =>
    role === 'coach' ||
    (name !== '' && coaches.has(foldWord(name))) ||
    isClassOfCoach(attribute(block, 'class') ?? '');
  // "Runner" beside one name in a coach's conversation is the athlete; beside each of several it is what they are.
  const trades = new Set(turns.filter(isCalledAthlete).map(({ byline }) => byline.name));
  const isOne = trades.size === 1 && turns.some(isOfCoach);
  const isOfAthlete = (turn: Turn) => {
    const { name, role } = turn.byline;
    return (
      role === 'author' ||
      (isCalledAthlete(turn) && isOne) ||
      (role === 'viewer' && !ofOther) ||
      (name !== '' && isAthlete(foldWord(name))) ||
      (!ofOther && isClassOfAuthor(attribute(turn.block, 'class') ?? '', standsInTalk(turn, turns)))
    );
  };
  const sure = new Set(turns.filter((turn) => isOfCoach(turn) || isOfAthlete(turn)));
  const others = new Set(turns.filter((turn) => !sure.has(turn)).map(({ byline }) => foldWord(byline.name)));
  const named = [...sure].some((turn) => !isOfCoach(turn));
  // A coach and one other, in blocks of one kind beside each other, whom the page names elsewhere too.
  const two = others.size === 1 && !named && turns.some((turn) => turn.byline.role === 'coach');
  const other = two ? turns.find((turn) => !sure.has(turn)) : undefined;
  const known = other !== undefined && isNamedElsewhere(other, turns, notSaid(cells, turns));
  return turns.filter(
    (turn) => (sure.has(turn) || (known && talksToCoach(turn, turns))) && !saysNoNote(turn.text),
  );
}

/** By the role in the line, or by the class of the block. */
function isCalledAthlete({ byline, block }: Turn): boolean {
  return byline.role === 'athlete' || isClassOfAthlete(attribute(block, 'class') ?? '');
}

/** Whether what somebody says stands beside what others say. */
function standsInTalk(turn: Turn, turns: readonly Turn[]): boolean {
  return turns.some((other) => other !== turn && other.block.parentElement === turn.block.parentElement);
}

/** The names, folded, of whoever the page calls a coach: `Coach: Ines Rask`. */
function coachesNamed(cells: readonly Cell[]): Set<string> {
  const names = cells.slice(0, mostCells).flatMap((cell, at) => {
    const [, label = '', name = ''] = /^([^:：]{3,24})[:：]\s*(\p{Lu}[^\d:.,]{2,40})$/u.exec(cell.text) ?? [];
    if (isCoach(foldWord(label))) return [foldWord(name)];
    const next = cells[at + 1];
    return next && isCoach(foldWord(cell.text.replace(/\s*[:：]$/u, ''))) && /[:：]$/u.test(cell.text)
      ? [foldWord(next.text)]
      : [];
  });
  return new Set(names.filter((name) => !namesCoach(name)));
}

function talksToCoach(turn: Turn, turns: readonly Turn[]): boolean {
  const coach = turns.find(({ byline }) => byline.role === 'coach');
  const [one, other] = [turn.block, coach?.block];
  if (other === undefined || one.tagName !== other.tagName) return false;
  const [here, there] = [one.parentElement, other.parentElement];
  // Each in an item of one list, or beside each other.
  return (
    here === there ||
    (here?.tagName === 'LI' && there?.tagName === 'LI' && here.parentElement === there.parentElement)
  );
}

/** Applause names others. */
const applause =
  /kudos|lik(?:es?|ed)|gefallt|applau|aime|bravo|gusta|piac|curti|gosto|leuk|gilla|hejar|いいね|応援/;

/** Whether a speaker's name stands on the page where nobody speaks and nobody claps. */
function isNamedElsewhere(
  { byline: { name }, block }: Turn,
  turns: readonly Turn[],
  cells: readonly Cell[],
): boolean {
  const often = (words: string | null) => (words ?? '').split(name).length - 1;
  const said = turns.reduce((sum, turn) => sum + often(turn.block.textContent), 0);
  const clapped = cells
    .filter(({ text }, at) =>
      [text, cells[at - 1]?.text ?? ''].some((words) => applause.test(foldWord(words.slice(0, 200)))),
    )
    .reduce((sum, { text }) => sum + often(text), 0);
  return name !== '' && often(block.ownerDocument.body.textContent) > said + clapped;
}
