import type { Fact } from '../notes/note-reading';
import type { Kind } from './define-factor';
import type { Grade } from './evidence/grades';
import type { SourceKey } from './evidence/sources';
import type { Known } from './known';

/** A fact that is read and shown, and that no study lets us count. */
export interface FactNotScored {
  readonly id: string;
  readonly kind: Kind;
  readonly grade: Grade;
  readonly sources: readonly SourceKey[];
  readonly isThere: (known: Known) => boolean;
}

/** The last quarter this much slower than the first half is a fade (recreational fields slow by 11 to 25 %). */
const fadePercent = 15;

const saltFacts = ['took-electrolytes', 'salt-tabs'] as const;

/** Shown with the reason why they do not count. They may never enter the load; a test holds that. */
export const factsNotScored = [
  {
    id: 'lateFade',
    kind: 'workout',
    grade: 'some',
    sources: ['mn22'],
    isThere: (k) => (k.lateFadePercent ?? 0) >= fadePercent || has(k, 'late-fade'),
  },
  {
    id: 'salt',
    kind: 'fluids',
    grade: 'none',
    sources: ['h15', 'manjra96'],
    // Nothing but plain water is a factor of its own.
    isThere: (k) =>
      saltFacts.some((fact) => has(k, fact)) || (has(k, 'low-sodium') && !has(k, 'plain-water')),
  },
  {
    id: 'saltySweat',
    kind: 'fluids',
    grade: 'none',
    sources: ['miller20'],
    isThere: (k) => k.saltySweat === true,
  },
  {
    id: 'magnesium',
    kind: 'you',
    grade: 'none',
    sources: ['s04'],
    isThere: (k) => k.magnesium === true,
  },
  {
    id: 'potassium',
    kind: 'fluids',
    grade: 'none',
    sources: ['kona', 's04'],
    isThere: (k) => has(k, 'potassium'),
  },
  { id: 'sleep', kind: 'notes', grade: 'none', sources: [], isThere: (k) => has(k, 'poor-sleep') },
  { id: 'alcohol', kind: 'notes', grade: 'none', sources: [], isThere: (k) => has(k, 'alcohol') },
  {
    id: 'over40',
    kind: 'you',
    grade: 'some',
    sources: ['safer29', 'a11'],
    isThere: (k) => (k.age ?? 0) > 40,
  },
] as const satisfies readonly FactNotScored[];

export type FactNotScoredId = (typeof factsNotScored)[number]['id'];

function has({ facts }: Known, fact: Fact): boolean {
  return facts?.has(fact) ?? false;
}
