const slot = Symbol.for('crampwise.reader');
type World = { [slot]?: AbortController };

export interface OnlyReader {
  readonly signal: AbortSignal;
  /** False once the extension was reloaded or removed under us: an orphan touches nothing any more. */
  readonly alive: () => boolean;
}

/** Makes this the only reader of the page: one that was put here before is stopped. */
export function startOnlyReader(extensionAlive: () => boolean): OnlyReader {
  const world = globalThis as World;
  world[slot]?.abort();
  const mine = new AbortController();
  world[slot] = mine;
  const alive = () => {
    if (mine.signal.aborted) return false;
    if (extensionAlive()) return true;
    mine.abort();
    return false;
  };
  return { signal: mine.signal, alive };
}
