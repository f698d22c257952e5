import { anyOf, type Phrases } from './phrases';
import type { Clause } from './plain-text';

/** What one cramp word in a note stands for, once its surroundings are read. */
export type Mention = 'cramp' | 'near' | 'denied' | 'not-this';

export interface Scopes {
  readonly cramp: RegExp;
  readonly lock: RegExp;
  readonly twinge: RegExp;
  readonly nearly: RegExp;
  readonly otherKind: RegExp;
  readonly denyBefore: RegExp;
  readonly denyAfter: RegExp;
  readonly unreal: RegExp;
  readonly otherTime: RegExp;
  readonly somebody: RegExp;
  readonly night: RegExp;
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
] as const;

/** Compiles a language's scope lists once. */
export function scopesOf(phrases: Phrases): Scopes {
  return Object.fromEntries(scopeKeys.map((key) => [key, anyOf(phrases[key])])) as unknown as Scopes;
}

/** How far before a cramp word a denial or a "my mate" still reaches, in characters. */
const reach = 60;

/**
 * Judges the cramp word at `start`–`end` of `clause`. `before` is what stands earlier in the same sentence. The order
 * of the questions is the method: other body part, other person, other time, denied, only feared, nearly, happened.
 */
export function judge(
  scopes: Scopes,
  clause: Clause,
  before: string,
  start: number,
  end: number,
  kind: 'cramp' | 'lock' | 'twinge',
): Mention {
  const left = clause.text.slice(Math.max(0, start - reach), start);
  const right = clause.text.slice(end, end + reach);
  const nearLeft = left.slice(-28);
  const nearRight = right.slice(0, 28);
  if (has(scopes.otherKind, nearLeft) || has(scopes.otherKind, nearRight.slice(0, 20))) return 'not-this';
  if (has(forSomebody, right) && has(scopes.somebody, right)) return 'not-this';
  if (has(scopes.night, clause.text)) return 'not-this';
  if (lastSubject(scopes, `${before} ${left}`) === 'somebody') return 'not-this';
  if (has(scopes.otherTime, clause.text)) return 'not-this';
  if (has(scopes.denyBefore, lastWords(left, 5)) || has(scopes.denyAfter, nearRight)) {
    return kind === 'cramp' && has(scopes.nearly, left.slice(-16)) ? 'near' : 'denied';
  }
  if (has(scopes.unreal, left) || clause.text.trimEnd().endsWith('?')) return 'not-this';
  if (kind === 'twinge' || has(scopes.nearly, left.slice(-24))) return 'near';
  return 'cramp';
}

const beside =
  /(?:^|[^\p{L}])(?:with|past|behind|beside|passed|chased|caught|to|from|joined|met|near) (?:the |a |an |some |two |three )?$/u;
const own = /(?<![\p{L}\p{N}])(?:i|i'[a-z]+|we|my|me|mine|our)(?![\p{L}\p{N}])/gu;

/** Who was spoken of last before the word: the athlete ("I", "my calf") or somebody else ("my mate", "he"). */
export function lastSubject(scopes: Scopes, left: string): 'own' | 'somebody' | undefined {
  // "With my wife", "past two runners": they are there, but nobody says anything of them.
  const other = [...left.matchAll(scopes.somebody)]
    .filter((m) => !has(beside, left.slice(0, m.index)))
    .at(-1);
  if (!other) return undefined;
  const otherEnd = other.index + other[0].length;
  const mine = [...left.matchAll(own)].at(-1);
  return mine && mine.index >= otherEnd ? 'own' : 'somebody';
}

/** The last `count` words of a text. */
export function lastWords(text: string, count: number): string {
  return text.trimEnd().split(' ').slice(-count).join(' ');
}

const forSomebody = /^.{0,30}[^\p{L}]for (?:my|the|his|her|some|poor) /u;

/** Whether a (global) pattern occurs in a text. */
export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
