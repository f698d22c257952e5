import { has } from './mention';
import { type Muscle, muscles } from './note-reading';
import type { Clause } from './plain-text';
import type { Hit, Language } from './read-language';
import type { Pattern } from './word-pattern';

export const sideNames = ['both', 'left', 'right'] as const;

/** A sentence of fewer characters says little by itself: "Calf.", "Right one." */
const shortSentence = 30;

/** The next sentence, with one more where it is short; then the one before. */
export function besideOf(sentences: ReadonlyMap<number, readonly Clause[]>, at: number): string[] {
  const text = (which: number) => (sentences.get(which) ?? []).map((c) => c.text).join(' ');
  const next = text(at + 1);
  return [next.length < shortSentence ? `${next} ${text(at + 2)}` : next, text(at - 1)];
}

/**
 * Muscles of the mention's own clause, else the nearest one before it in the sentence, else after it, else of the
 * sentences beside it. "Both legs (calves)": a leg by itself gives way to the muscle that follows.
 */
export function musclesNear(patterns: Record<Muscle, Pattern>, hit: Hit): Muscle[] {
  const at = hit.sentence.indexOf(hit.clause);
  const inSentence = [hit.clause, ...hit.sentence.slice(0, at).reverse(), ...hit.sentence.slice(at + 1)];
  let leg: Muscle[] = [];
  for (const text of [...inSentence.map((clause) => clause.text), ...(at < 0 ? [] : hit.beside)]) {
    const named = muscles.filter((m) => has(patterns[m], text));
    if (named.some((m) => m !== 'unspecified-leg')) return named;
    if (named.length > 0 && inSentence.every((clause) => clause.text !== text))
      return leg.length > 0 ? leg : named;
    if (named.length > 0) leg = named;
  }
  return leg;
}

/** Sides of the mention's own clause and of those beside it that name a muscle, else of the whole sentence or the next. */
export function sideOf(
  { sides, anyMuscle }: Pick<Language, 'sides' | 'anyMuscle'>,
  hits: readonly Hit[],
): 'left' | 'right' | 'both' | undefined {
  const sidesIn = (text: string) => sideNames.filter((side) => has(sides[side], text));
  const said = hits.flatMap((h) => {
    const own = sidesIn(h.clause.text);
    const withMuscle = h.sentence.filter((c) => c !== h.clause && has(anyMuscle, c.text));
    const near = withMuscle.flatMap((c) => sidesIn(c.text));
    if (own.length + near.length > 0) return [...own, ...near];
    const whole = sidesIn(h.sentence.map((c) => c.text).join(' '));
    if (whole.length > 0) return whole;
    const beside = h.beside.find((text) => text.trim().length < shortSentence || has(anyMuscle, text));
    return beside === undefined ? [] : sidesIn(beside);
  });
  if (said.includes('both') || (said.includes('left') && said.includes('right'))) return 'both';
  return said[0];
}

/** Where a side is told: the word nearest to one of the cramps, or "left" and "right" for both. */
export function sidesNear(
  { sides }: Pick<Language, 'sides'>,
  hits: readonly Hit[],
  side: ReturnType<typeof sideOf>,
): { readonly part: Hit['part']; readonly at: readonly [start: number, end: number] }[] {
  if (side === undefined) return [];
  const nearest = (which: (typeof sideNames)[number]) =>
    hits
      .flatMap(({ part, at: [from, to] }) =>
        sides[which].matches(part.plain).map(({ index, words }) => {
          const end = index + words.length;
          return { part, at: [index, end] as const, gap: Math.max(from - end, index - to, 0) };
        }),
      )
      .sort((a, b) => a.gap - b.gap)
      .slice(0, 1);
  const told = nearest(side);
  const each = told.length > 0 || side !== 'both' ? told : [...nearest('left'), ...nearest('right')];
  return each.length > 0 ? each : hits.slice(0, 1).map(wholeSentence);
}

/** "Left calf at 10 k, the other one later": only the whole says it. */
function wholeSentence({ part, clause, sentence }: Hit): {
  readonly part: Hit['part'];
  readonly at: readonly [number, number];
} {
  return { part, at: [sentence[0]?.start ?? clause.start, sentence.at(-1)?.end ?? clause.end] };
}
