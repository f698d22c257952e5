import type { Grade, SourceKey, TipGrade } from './evidence';
import type { Ask, Known } from './known';

/** Factors of one group are related and may not add up beyond its cap (ratio). */
export const groupCaps = { history: 3.5, load: 4, 'heat-fluid': 1.6 } as const;
export type Group = keyof typeof groupCaps;

/** The athlete can switch a kind of factor off. */
export type Kind = 'workout' | 'heat' | 'fluids' | 'notes' | 'you';

export interface Factor<Id extends string = string> {
  readonly id: Id;
  readonly kind: Kind;
  readonly group: Group;
  /** What is shown beside it, in words. */
  readonly grade: Grade;
  readonly tipGrade?: TipGrade;
  readonly sources: readonly SourceKey[];
  /** What to call it where its facts are missing. */
  readonly asks: Ask;
  /** False where a fact it needs is missing. */
  readonly knownFrom: (known: Known) => boolean;
  /** ln of its ratio against the usual workout; 0 when it does not stand out or is not known. */
  readonly weigh: (known: Known) => number;
}

type Needed<N extends keyof Known> = Required<Pick<Known, N>> & Omit<Known, N>;

/**
 * One risk factor. `weigh` gets the facts it declared in `needs` (present for sure) and whatever else is known; it is
 * not called when one is missing, so it cannot guess.
 */
export function defineFactor<const Id extends string, const N extends keyof Known>(
  factor: Omit<Factor<Id>, 'knownFrom' | 'weigh'> & {
    readonly needs: readonly N[];
    readonly weigh: (known: Needed<N>) => number;
  },
): Factor<Id> {
  const has = (known: Known): known is Needed<N> & Known =>
    factor.needs.every((need) => known[need] !== undefined);
  const { needs: _needs, weigh, ...rest } = factor;
  return { ...rest, knownFrom: has, weigh: (known) => (has(known) ? weigh(known) : 0) };
}

/** 0 at or below `from`, 1 at or above `to`, straight between. */
export function between(from: number, value: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
