import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchAddress, benchSite } from '../../scripts/bench/bench-pages';
import { bytesInPage } from '../../scripts/bench/bytes';
import { type Measured, measure, spread } from '../../scripts/bench/measure';
import { type ChromiumRun, launchChromium } from '../../scripts/browser/chromium';
import { type FixtureSite, startFixtureSite } from '../../scripts/browser/fixture-site';
import { chromeBuild } from './chromium-run';

// Bytes, nodes, listeners and layout shift are exact enough to gate on. Times are in `npm run bench`.

describe('bytes in a page, gzip', () => {
  const { place, reader, all } = bytesInPage(chromeBuild);
  it('reader: at most 10 KB', () => expect(reader.gzip).toBeLessThanOrEqual(10 * 1024));
  it('place: at most 1.5 KB', () => expect(place.gzip).toBeLessThanOrEqual(1.5 * 1024));
  it('place, reader, panel, styles and late reader: at most 32 KB', () =>
    expect(all.gzip).toBeLessThanOrEqual(32 * 1024));
});

describe('on a page', () => {
  let site: FixtureSite;
  let none: ChromiumRun;
  let ours: ChromiumRun;
  beforeAll(async () => {
    site = await startFixtureSite(benchSite);
    none = await launchChromium(site, []);
    ours = await launchChromium(site, [chromeBuild]);
  });
  afterAll(async () => {
    await none.ctx.close();
    await ours.ctx.close();
    site.close();
  });

  async function pairs(address: string): Promise<{ without: Measured[]; with: Measured[] }> {
    const found = { without: [] as Measured[], with: [] as Measured[] };
    for (let i = 0; i < 5; i++) {
      found.without.push(await measure(none.ctx, address, 600));
      found.with.push(await measure(ours.ctx, address, 600));
    }
    return found;
  }
  const added = (runs: { without: Measured[]; with: Measured[] }, key: keyof Measured) =>
    spread(runs.with.map((m) => m[key])).median - spread(runs.without.map((m) => m[key])).median;

  it('with a workout: few nodes and listeners, and nothing moves', async () => {
    const runs = await pairs(benchAddress.a);
    // The closed panel: its host, root, box, head and mark.
    expect(added(runs, 'nodes')).toBeGreaterThan(10);
    expect(added(runs, 'nodes')).toBeLessThanOrEqual(80);
    expect(added(runs, 'listeners')).toBeLessThanOrEqual(30);
    // On a slow machine the page may be painted before it is parsed: then its lower part moves by the closed panel's
    // height, once. Painted after it is parsed, nothing moves. How often which happens is a timing (`npm run bench`).
    const shifts = runs.with.map((m) => m.layoutShift);
    expect(Math.min(...shifts)).toBeLessThanOrEqual(0.01);
    expect(Math.max(...shifts)).toBeLessThanOrEqual(0.04);
  });

  it('without a workout: no node, a handful of listeners, nothing moves', async () => {
    const runs = await pairs(benchAddress.b);
    expect(added(runs, 'nodes')).toBe(0);
    expect(added(runs, 'listeners')).toBeLessThanOrEqual(8);
    expect(added(runs, 'layoutShift')).toBe(0);
  });
});
