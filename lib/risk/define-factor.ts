import type { Grade, TipGrade } from './evidence/grades';
import type { SourceKey } from './evidence/sources';
import type { Ask, FurtherAsk, Known } from './known';

/** Factors of one group are related and may not raise the load beyond its cap (ratio). */
export const groupCaps = {
  history: 3.5,
  health: 2.5,
  load: 4,
  'heat-fluid': 1.6,
  diet: 1.4,
  person: 2,
  /** Only lowers. */
  protect: 1,
} as const;
export type Group = keyof typeof groupCaps;

/** The athlete can switch a kind of factor off. */
export type Kind = 'workout' | 'heat' | 'fluids' | 'notes' | 'you';

export interface Factor<Id extends string = string> {
  readonly id: Id;
  readonly kind: Kind;
  readonly group: Group;
  /** What is shown beside it, in words. */
  readonly grade: Grade;
  /** How sure its idea is, and on what it rests. */
  readonly tip?: { readonly grade: TipGrade; readonly sources: readonly SourceKey[] };
  /** What is printed beside it; a test keeps sources out that are still to be verified. */
  readonly sources: readonly SourceKey[];
  /** What to call it where its facts are missing. */
  readonly asks: Ask | FurtherAsk;
  /** Nothing anybody can change: named in the details only. */
  readonly detailsOnly?: true;
  /** False where a fact it needs is missing. */
  readonly knownFrom: (known: Known) => boolean;
  /** ln of its ratio against the usual workout; 0 when it does not stand out or is not known. Under 0: it lowers. */
  readonly weigh: (known: Known) => number;
}

type Needed<N extends keyof Known> = Required<Pick<Known, N>> & Omit<Known, N>;

/**
 * One risk factor. `weigh` gets the facts it declared in `needs` (present for sure) and whatever else is known; it is
 * not called when one is missing, so it cannot guess. Where one of several facts will do, `enough` says which.
 */
export function defineFactor<const Id extends string, const N extends keyof Known>(
  factor: Omit<Factor<Id>, 'knownFrom' | 'weigh'> & {
    readonly needs: readonly N[];
    readonly enough?: (known: Known) => boolean;
    readonly weigh: (known: Needed<N>) => number;
  },
): Factor<Id> {
  const { needs, enough, weigh, ...rest } = factor;
  const has = (known: Known): known is Needed<N> & Known =>
    needs.every((need) => known[need] !== undefined) && (enough === undefined || enough(known));
  return { ...rest, knownFrom: has, weigh: (known) => (has(known) ? weigh(known) : 0) };
}

/** 0 at or below `from`, 1 at or above `to`, straight between. */
export function between(from: number, value: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
