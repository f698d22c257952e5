import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hotLongRun } from '../../scripts/demo/workouts';
import { documentedClasses, redesign } from '../../scripts/redesign';
import { type Run, startRun } from './chromium-run';

const documented = documentedClasses();

/** The page with every class name changed and wrappers put in, as a redesign would; its texts stay. */
function redesigned(html: string, seed: number): string {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  redesign(page, 2, seed, documented);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

/** The page of its owner with a private note behind the description, in an element that is called one. */
function withPrivateNote(html: string): string {
  const note =
    '<div class="activity-private-note"><div class="content"><p>Only one bottle, hardly slept.</p></div></div>';
  return html.replace(/(?=<div class="[^"]*activity-stats)/, note);
}

let run: Run;
beforeAll(async () => {
  run = await startRun({
    change: (html, address) => {
      const { searchParams } = new URL(address, 'https://www.strava.com');
      const seed = searchParams.get('seed');
      const noted = searchParams.has('note') ? withPrivateNote(html) : html;
      return seed === null ? noted : redesigned(noted, Number(seed));
    },
  });
});
afterAll(() => run.close());

describe('the site changed every class name of its pages', () => {
  it.each([1, 2])(
    'a workout still has its distance, time, temperature and note, redesign %i',
    async (seed) => {
      const { page, panel } = await run.visit(`/activities/${hotLongRun.id}?seed=${seed}`);
      expect(await page.locator('.activity-stats, .inline-stats, .activity-description').count()).toBe(0);
      // The reader waits for the names it knows, eight seconds at most; then the second look reads what stands there.
      await panel.waitFor(/\S/, 15_000);
      await panel.open();
      await panel.waitFor('31 °C');
      const text = await panel.waitFor('Left calf cramped at km 34');
      for (const words of ['36.2 km', '3 h 10 min', 'You noted a cramp', 'Heat: 31 °C']) {
        expect(text).toContain(words);
      }
      expect(await panel.hosts()).toBe(1);
      await page.close();
    },
  );
});

describe('a private note that the page shows its owner', () => {
  it('is read by the second look, with the description that was read first', async () => {
    const { page, panel } = await run.visit(`/activities/${hotLongRun.id}?note=1`);
    expect(await page.locator('.activity-private-note').count()).toBe(1);
    await panel.waitFor(/\S/, 15_000);
    await panel.open();
    const text = await panel.waitFor('hardly slept', 15_000);
    expect(text).toContain('Left calf cramped at km 34');
    expect(await panel.hosts()).toBe(1);
    await page.close();
  });
});
