import type { Fact, Muscle, RedFlag } from './note-reading';

/**
 * How one language speaks about cramps. Each entry is a list of patterns (regular-expression source, matched against
 * folded text: lower case, no accents). No nested repeats and only bounded gaps, so that reading stays linear.
 * A class left out does not compile.
 */
export interface Phrases {
  readonly language: string;
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
  /** In bed or at night: not this workout. */
  readonly night: readonly string[];
  /** Words that start a new clause. */
  readonly turns: readonly string[];
  readonly muscles: Record<Muscle, readonly string[]>;
  readonly sides: Record<'left' | 'right' | 'both', readonly string[]>;
  /** Named groups: `km`, `mi`, `m`, `yd` or `h`, `min`. */
  readonly onset: readonly string[];
  readonly facts: Record<Fact, readonly string[]>;
  readonly redFlags: Record<RedFlag, readonly string[]>;
}

/** One pattern for a list; word borders on both sides unless the entry brings its own. */
export function anyOf(list: readonly string[], flags = 'gu'): RegExp {
  if (list.length === 0) return /(?!)/gu;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
