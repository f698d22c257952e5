const most = 2000;
const all: Map<string, unknown>[] = [];

/**
 * A pure function of a text that keeps what it answered: a page is asked for the same words over and over. What was kept
 * is let go after each reading of a page (`forgetAnswers`): nothing of a page outlives it.
 */
export function onceEach<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  all.push(known);
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    const found = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}

/** Lets go of all that was kept. */
export function forgetAnswers(): void {
  for (const known of all) known.clear();
}

/** How many answers are kept right now. */
export function answersKept(): number {
  return all.reduce((sum, known) => sum + known.size, 0);
}
