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

/** Cramps of a note beyond this many are not asked for their side's words: time is bounded. */
const mostHits = 6;

interface Place {
  readonly part: Hit['part'];
  readonly at: readonly [start: number, end: number];
}

/**
 * Where a side is told: the word nearest to a cramp, in its sentence before anywhere else; "left" and "right" for both where
 * no word for both stands in the sentence.
 */
export function sidesNear(
  { sides }: Pick<Language, 'sides'>,
  hits: readonly Hit[],
  side: ReturnType<typeof sideOf>,
): Place[] {
  if (side === undefined) return [];
  const some = hits.slice(0, mostHits);
  const nearest = (which: (typeof sideNames)[number], inSentence: boolean): Place[] => {
    let found: Place | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const hit of some) {
      const [from, to] = hit.at;
      const whole = wholeSentence(hit).at;
      for (const { index, words } of sides[which].matches(hit.part.plain)) {
        const end = index + words.length;
        if (inSentence && (index < whole[0] || end > whole[1])) continue;
        const gap = Math.max(from - end, index - to, 0);
        if (gap < least) [found, least] = [{ part: hit.part, at: [index, end] }, gap];
      }
    }
    return found ? [found] : [];
  };
  for (const inSentence of [true, false]) {
    const told = nearest(side, inSentence);
    if (told.length > 0) return told;
    const each = side === 'both' ? [...nearest('left', inSentence), ...nearest('right', inSentence)] : [];
    if (each.length > 1) return each;
  }
  return some.slice(0, 1).map(wholeSentence);
}

/** "Left calf at 10 k, the other one later": only the whole says it. */
function wholeSentence({ part, clause, sentence }: Hit): Place {
  return { part, at: [sentence[0]?.start ?? clause.start, sentence.at(-1)?.end ?? clause.end] };
}
