import type { Phrases } from './phrases';
import type { Clause } from './plain-text';
import { endPattern, type Pattern, type PatternMaker } from './word-pattern';

/** What one cramp word in a note stands for, once its surroundings are read. */
export type Mention = 'cramp' | 'near' | 'denied' | 'not-this';

export interface Scopes {
  readonly cramp: Pattern;
  readonly lock: Pattern;
  readonly twinge: Pattern;
  readonly nearly: Pattern;
  readonly otherKind: Pattern;
  readonly denyBefore: Pattern;
  readonly denyAfter: Pattern;
  readonly unreal: Pattern;
  readonly otherTime: Pattern;
  readonly somebody: Pattern;
  readonly night: Pattern;
  readonly own: Pattern;
  readonly forSomebody: Pattern;
  readonly noneAfter: Pattern;
  readonly otherDay: Pattern;
  /** These look at the end of what stands before. */
  readonly beside: Pattern;
  readonly around: Pattern;
  readonly noSignOf: Pattern;
  readonly spaced: boolean;
}

const scopeKeys = [
  'cramp',
  'lock',
  'twinge',
  'nearly',
  'otherKind',
  'denyBefore',
  'denyAfter',
  'unreal',
  'otherTime',
  'somebody',
  'night',
  'own',
  'forSomebody',
  'noneAfter',
  'otherDay',
] as const;

const endKeys = ['beside', 'around', 'noSignOf'] as const;

/** Prepares a language's scope lists. */
export function scopesOf(phrases: Phrases, { anyOf }: PatternMaker): Scopes {
  const { spaced } = phrases;
  const anywhere = scopeKeys.map((key) => [key, anyOf(phrases[key])]);
  const atTheEnd = endKeys.map((key) => [key, endPattern(phrases[key], spaced)]);
  return { ...Object.fromEntries([...anywhere, ...atTheEnd]), spaced } as unknown as Scopes;
}

/** How far before a cramp word a denial or a "my mate" still reaches, in characters. */
const reach = 60;

/**
 * Judges the cramp word at `start`–`end` of `clause`. `before` is what stands earlier in the same sentence, `next` what
 * follows the clause (a label's answer: "cramp: none"). The order
 * of the questions is the method: other body part, other person, other time, denied, only feared, nearly, happened.
 */
export function judge(
  scopes: Scopes,
  clause: Clause,
  before: string,
  start: number,
  end: number,
  kind: 'cramp' | 'lock' | 'twinge',
  next = '',
): Mention {
  const left = clause.text.slice(Math.max(0, start - reach), start);
  const right = clause.text.slice(end, end + reach);
  const nearLeft = left.slice(-28);
  const nearRight = right.slice(0, 28);
  if (has(scopes.otherKind, nearLeft) || has(scopes.otherKind, nearRight.slice(0, 20))) return 'not-this';
  if (has(scopes.forSomebody, right) && has(scopes.somebody, right)) return 'not-this';
  const thisTime = saysThisTime.test(clause.text) && saysAgain.test(clause.text);
  if (!thisTime && has(scopes.night, clause.text)) return 'not-this';
  if (lastSubject(scopes, `${before} ${left}`) === 'somebody') return 'not-this';
  if (!thisTime && has(scopes.otherTime, clause.text)) return 'not-this';
  if (
    has(scopes.denyBefore, lastWords(scopes, left, 5)) ||
    has(scopes.denyAfter, nearRight) ||
    (right.trim() === '' && answersNo(scopes, next))
  ) {
    return kind === 'cramp' && has(scopes.nearly, left.slice(-16)) ? 'near' : 'denied';
  }
  if (has(scopes.unreal, left) || /^ ?[?？]/u.test(next)) return 'not-this';
  if (kind === 'twinge' || has(scopes.nearly, left.slice(-24))) return 'near';
  return 'cramp';
}

/** "Last night and again today", in every language, folded: another time is spoken of, and this one as well. */
export const saysThisTime =
  /(?<!\p{L})(?:today|this time|this morning|this evening|heute|diesmal|dieses mal|aujourd'hui|cette fois|ce matin|hoy|esta vez|oggi|stavolta|questa volta|stamattina|hoje|desta vez|dessa vez|vandaag|deze keer|dit keer|vanmorgen|idag|i dag|den har gangen)(?!\p{L})|今日|今回|本日/u;

/** As often as before, or more. */
export const saysAgain =
  /(?<!\p{L})(?:again|as well|too|wieder|nochmal|auch|encore|de nouveau|aussi|otra vez|de nuevo|tambien|ancora|di nuovo|anche|de novo|outra vez|tambem|weer|opnieuw|ook|igen|ocksa)(?!\p{L})|また/u;

/** Whether a label or question is answered with no: "cramp: none", "cramps? zero". */
function answersNo(scopes: Scopes, next: string): boolean {
  const answer = /^ ?[:?,] ?(\p{L}+|0)/u.exec(next)?.[1];
  return answer !== undefined && has(scopes.denyBefore, answer);
}

/** Who was spoken of last before the word: the athlete ("I", "my calf") or somebody else ("my mate", "he"). */
export function lastSubject(scopes: Scopes, left: string): 'own' | 'somebody' | undefined {
  // "With my wife", "past two runners": they are there, but nobody says anything of them.
  const other = scopes.somebody
    .matches(left)
    .filter((m) => !has(scopes.beside, left.slice(0, m.index)))
    .at(-1);
  if (!other) return undefined;
  const otherEnd = other.index + other.words.length;
  const mine = scopes.own.matches(left).at(-1);
  return mine && mine.index >= otherEnd ? 'own' : 'somebody';
}

/** The last `count` words of a text; where words are not set apart, about as many characters. */
export function lastWords({ spaced }: Pick<Scopes, 'spaced'>, text: string, count: number): string {
  const trimmed = text.trimEnd();
  return spaced ? trimmed.split(' ').slice(-count).join(' ') : trimmed.slice(-2 * count);
}

/** Whether a pattern occurs in a text. */
export function has(pattern: Pattern, text: string): boolean {
  return pattern.test(text);
}
