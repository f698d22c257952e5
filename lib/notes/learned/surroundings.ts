import type { Scopes } from '../mention';
import type { Clause } from '../plain-text';
import type { Hit } from '../read-language';
import type { Pattern } from '../word-pattern';

/** Words that stand around cramp words, by class. */
const asked = [
  'denyBefore',
  'denyAfter',
  'unreal',
  'otherTime',
  'somebody',
  'night',
  'own',
  'otherKind',
  'nearly',
  'otherDay',
] as const;

type Place = readonly [name: string, from: number, to: number];

/** Where each class of words stands in a part of a note, looked up once for all its cramp words. */
type Marks = readonly (readonly [name: string, at: readonly number[]])[];

/**
 * What stands around each cramp word of a part, by class and place: in its clause to the left and right, in the rest of
 * its sentence, in the sentences beside it. Said alike for every language, so that what one teaches holds for all.
 */
export function surroundings(
  scopes: Scopes,
  anyMuscle: Pattern,
  clauses: readonly Clause[],
  hits: readonly Hit[],
): string[][] {
  const part = hits[0]?.part;
  if (!part) return [];
  const marks: Marks = [
    ...asked.map((key) => [key, starts(scopes[key], part.plain)] as const),
    ['muscle', starts(anyMuscle, part.plain)],
    ['figure', [...part.plain.matchAll(/\d/gu)].map((m) => m.index)],
  ];
  const namesArePlain = !capitalsEverywhere.test(part.written);
  return hits.map((hit) => {
    const found: string[] = [part.in, hit.mention];
    for (const [place, from, to] of placesAround(clauses, hit)) {
      const within = (at: number) => at >= from && at < to;
      if (part.plain.slice(from, to).trim() === '') found.push(`${place} empty`);
      else for (const [name, at] of marks) if (at.some(within)) found.push(`${place} ${name}`);
    }
    if (namesArePlain && nameBefore(clauses, hit)) found.push('left name');
    const mark = /^[^.!?\n]{0,80}([.!?])/u.exec(part.plain.slice(hit.at[1], hit.at[1] + 82))?.[1];
    if (mark) found.push(`ends ${mark}`);
    return found;
  });
}

function starts(pattern: Pattern, text: string): number[] {
  return pattern.matches(text).map(({ index }) => index);
}

function placesAround(clauses: readonly Clause[], { clause, at: [start, end] }: Hit): Place[] {
  const [from, to] = boundsOf(clauses, clause.sentence) ?? [clause.start, clause.end];
  const [previous] = boundsOf(clauses, clause.sentence - 1) ?? [from];
  const [, next] = boundsOf(clauses, clause.sentence + 1) ?? [to, to];
  return [
    ['left', clause.start, start],
    ['right', end, clause.end],
    ['earlier', from, clause.start],
    ['later', clause.end, to],
    ['previous', previous, from],
    ['next', to, next],
  ];
}

function boundsOf(clauses: readonly Clause[], sentence: number): [from: number, to: number] | undefined {
  const first = clauses.find((c) => c.sentence === sentence);
  const last = clauses.findLast((c) => c.sentence === sentence);
  return first && last ? [first.start, last.end] : undefined;
}

/** German writes every noun with a capital. */
const capitalsEverywhere = /[äöüß]|\b(?:und|nicht|mit|der|die|das)\b/iu;
const nameReach = 60;

/** A capital inside a sentence before the cramp word is mostly somebody's name. */
function nameBefore(clauses: readonly Clause[], { clause, part, at: [start] }: Hit): boolean {
  const [from] = boundsOf(clauses, clause.sentence) ?? [clause.start];
  const written = part.written.slice(part.origin(Math.max(from, start - nameReach)), part.origin(start));
  return /[\p{Ll},] (?!I\b)\p{Lu}\p{Ll}{2,}/u.test(written);
}
