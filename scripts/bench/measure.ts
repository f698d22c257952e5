import type { BrowserContext } from 'playwright-core';

/** One page load, measured from outside. Milliseconds, KiB, counts. */
export interface Measured {
  readonly scriptMs: number;
  readonly taskMs: number;
  readonly heapKiB: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly longTasks: number;
  readonly layoutShift: number;
  /** From DOMContentLoaded until the panel stands drawn and open; NaN where none does. */
  readonly panelMs: number;
}

// Runs in the page before anything else: counts long tasks and layout shifts, and sees the panel's place grow.
const watch = () => {
  const seen = { long: 0, shift: 0, panel: Number.NaN };
  Object.assign(window, { __seen: seen });
  new PerformanceObserver((list) => {
    seen.long += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const grown = new ResizeObserver((entries) => {
    if (entries.some((e) => e.contentRect.height > 100) && Number.isNaN(seen.panel))
      seen.panel = performance.now();
  });
  document.addEventListener('DOMContentLoaded', () => {
    const look = setInterval(() => {
      const host = document.querySelector('crampwise-panel');
      if (host) {
        grown.observe(host);
        clearInterval(look);
      }
    }, 4);
    setTimeout(() => clearInterval(look), 4000);
  });
};

/** Loads an address in a fresh tab and measures it after `settleMs`. */
export async function measure(ctx: BrowserContext, address: string, settleMs: number): Promise<Measured> {
  const page = await ctx.newPage();
  const cdp = await ctx.newCDPSession(page);
  await page.addInitScript(watch);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(settleMs);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((m) => m.name === name)?.value ?? Number.NaN;
  const [scriptMs, taskMs] = [metric('ScriptDuration') * 1000, metric('TaskDuration') * 1000];
  const seen = await page.evaluate(() => {
    const { __seen: own } = window as unknown as { __seen: { long: number; shift: number; panel: number } };
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { ...own, panel: own.panel - (load?.domContentLoadedEventStart ?? 0) };
  });
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = await cdp.send('Runtime.getHeapUsage');
  const dom = await cdp.send('Memory.getDOMCounters');
  await page.close();
  return {
    scriptMs,
    taskMs,
    heapKiB: heap.usedSize / 1024,
    nodes: dom.nodes,
    listeners: dom.jsEventListeners,
    longTasks: seen.long,
    layoutShift: seen.shift,
    panelMs: seen.panel,
  };
}

export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Median with the 10th and 90th percentile; values that are no numbers are left out. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.filter((v) => !Number.isNaN(v)).sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
}
