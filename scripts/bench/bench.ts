import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { startFixtureSite } from '../browser/fixture-site';
import { benchAddress, benchSite } from './bench-pages';
import { bytesInPage } from './bytes';
import { type Measured, measure, type Spread, spread } from './measure';

const pages = ['a', 'b', 'c'] as const;
const opening = 'crampwise, opens itself';
const titles = {
  a: '(a) a workout page with clutter',
  b: '(b) a matched page without a workout',
  c: '(c) 50,000 nodes, 100 mutations a second, 3 s',
};
const columns: readonly (readonly [keyof Measured, string, number])[] = [
  ['scriptMs', 'script ms', 2],
  ['taskMs', 'task ms', 1],
  ['heapKiB', 'heap KiB', 0],
  ['nodes', 'nodes', 0],
  ['listeners', 'listeners', 0],
  ['longTasks', 'long tasks', 0],
  ['layoutShift', 'layout shift', 4],
  ['panelMs', 'panel after DCL ms', 0],
];

/** `npm run bench [-- --json] [--rounds N] [--with DIR[,DIR]]`: interleaved page loads, medians and spread. */
export async function bench(args: readonly string[]): Promise<number> {
  const value = (name: string) => args[args.indexOf(name) + 1];
  const rounds = args.includes('--rounds') ? Number(value('--rounds')) : 15;
  const others = args.includes('--with') ? (value('--with') ?? '').split(',') : [];
  const build = path.resolve('.output/chrome-mv3');
  const empty = emptyExtension();
  const builds: Record<string, readonly string[]> = {
    none: [],
    empty: [empty],
    crampwise: [build],
    // A closed panel takes the place it kept and is not seen to arrive from outside; an opening one is.
    [opening]: [build],
    ...Object.fromEntries(others.map((dir) => [path.basename(dir), [path.resolve(dir)]])),
  };
  const site = await startFixtureSite(benchSite);
  const runs: Record<string, BrowserContext> = {};
  for (const [name, extensions] of Object.entries(builds)) {
    // Not every extension has a worker to wait for.
    const ours = extensions.includes(build);
    const { ctx, worker } = await launchChromium(site, extensions, { awaitWorker: ours });
    if (name === opening) await worker?.evaluate(openFromFew);
    runs[name] = ctx;
  }
  const lists = () => Object.fromEntries(Object.keys(builds).map((name): [string, Measured[]] => [name, []]));
  const results: Record<(typeof pages)[number], Record<string, Measured[]>> = {
    a: lists(),
    b: lists(),
    c: lists(),
  };
  const total = rounds + 1; // the first of each is cold and thrown away
  for (let round = 0; round < total; round++) {
    for (const page of pages) {
      for (const [name, ctx] of Object.entries(runs)) {
        const measured = await measure(ctx, benchAddress[page], page === 'c' ? 3000 : 500);
        if (round > 0) results[page][name]?.push(measured);
      }
    }
    if (!args.includes('--json')) process.stderr.write(`round ${round} of ${rounds}\r`);
  }
  for (const ctx of Object.values(runs)) await ctx.close();
  site.close();
  rmSync(empty, { recursive: true });

  const table = Object.fromEntries(
    pages.map((page) => [
      page,
      Object.fromEntries(Object.entries(results[page] ?? {}).map(([n, list]) => [n, spreads(list)])),
    ]),
  );
  const added = (page: 'a' | 'b' | 'c', key: keyof Measured, base: string) =>
    (table[page]?.crampwise?.[key]?.median ?? Number.NaN) -
    (table[page]?.[base]?.[key]?.median ?? Number.NaN);
  const bytes = bytesInPage(build);
  const figures: readonly (readonly [string, number, number])[] = [
    ['reader script, gzip bytes', bytes.reader.gzip, 10 * 1024],
    ['place + reader + panel + styles, gzip bytes', bytes.all.gzip, 32 * 1024],
    ['script ms added on (a)', added('a', 'scriptMs', 'none'), 8],
    ['script ms added on (b) over an empty script', added('b', 'scriptMs', 'empty'), 2],
    ['layout shift caused on (a)', added('a', 'layoutShift', 'none'), 0.01],
    ['tasks over 50 ms caused on (a)', added('a', 'longTasks', 'none'), 0],
    ['panel after DOMContentLoaded, ms', table.a?.[opening]?.panelMs?.median ?? Number.NaN, 300],
    ['script ms added on (c), per mutation', added('c', 'scriptMs', 'none') / 300, 1],
  ];
  if (args.includes('--json')) {
    console.log(
      JSON.stringify({
        rounds,
        bytes,
        pages: table,
        figures: figures.map(([name, now, most]) => ({ name, now, most })),
      }),
    );
  } else {
    print(table, bytes, figures);
  }
  return 0;
}

/** Runs in the background worker: the panel opens by itself from "a few factors" on. */
function openFromFew(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { sync: { set(items: object): Promise<void> } } };
  };
  return chrome.storage.sync.set({ settings: { version: 1, openFrom: 'few' } });
}

function spreads(list: readonly Measured[]): Record<keyof Measured, Spread> {
  const entries = columns.map(([key]) => [key, spread(list.map((m) => m[key]))] as const);
  return Object.fromEntries(entries) as Record<keyof Measured, Spread>;
}

function print(
  table: Record<string, Record<string, Record<keyof Measured, Spread>>>,
  bytes: ReturnType<typeof bytesInPage>,
  figures: readonly (readonly [string, number, number])[],
): void {
  for (const page of pages) {
    console.log(`\n${titles[page]}: median [10th to 90th percentile]`);
    console.log(['', ...columns.map(([, title]) => title)].map((t) => t.padEnd(28)).join(''));
    for (const [name, row] of Object.entries(table[page] ?? {})) {
      const cells = columns.map(([key, , digits]) => {
        const { median, low, high } = row[key];
        return Number.isNaN(median)
          ? '–'
          : `${median.toFixed(digits)} [${low.toFixed(digits)} to ${high.toFixed(digits)}]`;
      });
      console.log([name, ...cells].map((c) => c.padEnd(28)).join(''));
    }
  }
  console.log(
    `\nbytes in a page: place ${bytes.place.raw} (${bytes.place.gzip} gzip), reader ${bytes.reader.raw} (${bytes.reader.gzip} gzip), panel ${bytes.panel.raw} (${bytes.panel.gzip} gzip)`,
  );
  console.log('\nfigure                                          now       at most');
  for (const [name, now, most] of figures) {
    console.log(
      `${name.padEnd(46)}${now.toFixed(3).padStart(10)}${String(most).padStart(12)}   ${now <= most ? 'kept' : 'OVER'}`,
    );
  }
}

/** An unpacked extension whose content script does nothing: the floor of what any extension costs. */
function emptyExtension(): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: ['https://www.strava.com/*'], js: ['empty.js'], run_at: 'document_end' }],
  };
  writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(dir, 'empty.js'), '');
  return dir;
}
