/** Runs `start` once the page is one that somebody looks at: a page loaded ahead may never be opened. */
export function afterPrerendering(signal: AbortSignal, start: () => void): void {
  if (!(document as { prerendering?: boolean }).prerendering) start();
  else document.addEventListener('prerenderingchange', start, { once: true, signal });
}
