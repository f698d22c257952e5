const off = Symbol.for('crampwise.reading-off');
type World = { [off]?: boolean };

/** Said by the script that runs first on a switched-off site; the page itself cannot see it. */
export function switchReadingOff(): void {
  (globalThis as World)[off] = true;
}

/** Whether reading was switched off before this page loaded. */
export function readingIsOff(): boolean {
  return (globalThis as World)[off] === true;
}
