/** The same row of numbers in [0, 1) for the same seed (linear congruential, Numerical Recipes). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A list in another order, by chance. */
export function mixed<T>(list: readonly T[], chance: () => number): T[] {
  return list
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
