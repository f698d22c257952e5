/**
 * Waits until `look` gives something, at most `timeoutMs`. Looks once per burst of changes (next animation frame or
 * 100 ms, whichever fits a hidden tab), never once per mutation. Resolves undefined when time is up or `signal` ends.
 */
export function waitFor<T>(
  look: () => T | undefined,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<T | undefined> {
  const now = look();
  if (now !== undefined || signal.aborted) return Promise.resolve(now);
  return new Promise((resolve) => {
    let due: ReturnType<typeof setTimeout> | undefined;
    const end = (value: T | undefined) => {
      observer.disconnect();
      clearTimeout(due);
      clearTimeout(limit);
      signal.removeEventListener('abort', giveUp);
      resolve(value);
    };
    const giveUp = () => end(undefined);
    const again = () => {
      due = undefined;
      const found = look();
      if (found !== undefined) end(found);
    };
    const observer = new MutationObserver(() => {
      due ??= setTimeout(again, 100);
    });
    const limit = setTimeout(() => end(look()), timeoutMs);
    signal.addEventListener('abort', giveUp, { once: true });
    observer.observe(document, { childList: true, subtree: true });
  });
}
