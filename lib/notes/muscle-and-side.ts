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
