import type { Fact, Muscle, RedFlag } from './note-reading';

/**
 * How one language speaks about cramps. Each entry is a list of patterns (regular-expression source, matched against
 * folded text: lower case, no accents). No nested repeats and only bounded gaps, so that reading stays linear.
 * A class left out does not compile.
 */
export interface Phrases {
  readonly language: string;
  /** False where words are not set apart by spaces. */
  readonly spaced: boolean;
  /** Its commonest short words, folded: by these the language of a sentence is told. Plain words, no patterns. */
  readonly common: readonly string[];
  /** Words of the cramp itself. */
  readonly cramp: readonly string[];
  /** A lock told without the word cramp; counts only with a muscle in the same clause. */
  readonly lock: readonly string[];
  /** A near-cramp by itself: counts only with a muscle in the same sentence. */
  readonly twinge: readonly string[];
  /** Makes a cramp a near-cramp: "almost", "on the verge of". */
  readonly nearly: readonly string[];
  /** Body parts and kinds that are no muscle cramp: stomach, side stitch, period. */
  readonly otherKind: readonly string[];
  /** The same letters in another sense: a cramped hotel, crampons. Taken out before anything else is read. */
  readonly otherSense: readonly string[];
  readonly denyBefore: readonly string[];
  readonly denyAfter: readonly string[];
  /** Fear, plans, conditions, questions: before the word. */
  readonly unreal: readonly string[];
  /** Another day, a habit, a history. */
  readonly otherTime: readonly string[];
  /** Somebody else: before the word, in the same clause. */
  readonly somebody: readonly string[];
  /** The athlete: "I", "my". The last one spoken of counts. */
  readonly own: readonly string[];
  /** Before somebody who is only there: "with", "past". */
  readonly beside: readonly string[];
  /** After the word: it was somebody else's ("a cramp for my mate"). */
  readonly forSomebody: readonly string[];
  /** In bed or at night: not this workout. */
  readonly night: readonly string[];
  /** Before a fact: another day's effort or none ("before the", "recovery"). */
  readonly around: readonly string[];
  /** Before a sign: there is none ("no sign of"). */
  readonly noSignOf: readonly string[];
  /** After a fact or sign: there is none (": none"). */
  readonly noneAfter: readonly string[];
  /** Anywhere in the clause: a fact or sign of another day. */
  readonly otherDay: readonly string[];
  /** Words that start a new clause. */
  readonly turns: readonly string[];
  readonly muscles: Record<Muscle, readonly string[]>;
  readonly sides: Record<'left' | 'right' | 'both', readonly string[]>;
  readonly facts: Record<Fact, readonly string[]>;
  readonly redFlags: Record<RedFlag, readonly string[]>;
}
