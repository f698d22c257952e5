import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shown } from '../../scripts/gallery/gallery-state';
import { type Gallery, openGallery } from '../../scripts/gallery/open-gallery';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let gallery: Gallery;
let names: string[];
beforeAll(async () => {
  gallery = await openGallery();
  names = gallery.states.filter(({ surface }) => surface !== 'store').map(({ name }) => name);
});
afterAll(() => gallery.close());

/** What `look` finds in each of these states, after the state's name. */
async function inEach(
  states: readonly string[],
  width: number,
  shown: Partial<Shown>,
  look: () => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const state of states) {
    await gallery.show(state, width, shown);
    found.push(...(await look()).map((one) => `${state}: ${one}`));
  }
  return found;
}

it('every state is drawn, and none is the same as another', async () => {
  const drawn = new Map<string, string>();
  for (const state of names) {
    await gallery.show(state, 400);
    const markup = await gallery.page.evaluate(() => {
      const box = document.querySelector('crampwise-panel')?.shadowRoot ?? document.body;
      const fields = [...box.querySelectorAll('input')].map((field) => `${field.value} ${field.checked}`);
      const open = [...box.querySelectorAll('details')].map((part) => part.open);
      return [box.textContent, ...fields, ...open].join(' ');
    });
    expect(markup.length, state).toBeGreaterThan(20);
    expect(drawn.get(markup), `${state} looks like`).toBeUndefined();
    drawn.set(markup, state);
  }
});

describe('at 320 px no text is cut, and nothing scrolls sideways', () => {
  const clipped = () => gallery.page.evaluate(() => window.gallery.clipped());

  it.each<[string, Partial<Shown>]>([
    ['in texts 40 % longer than English', { language: 'pseudo' }],
    ['in longer texts, mirrored', { language: 'pseudo', direction: 'rtl' }],
    ['in English', { language: 'en' }],
    ['in German', { language: 'de' }],
    ['in French', { language: 'fr' }],
    ['in Japanese', { language: 'ja' }],
  ])('%s', async (_name, shown) => {
    expect(await inEach(names, 320, shown, clipped)).toEqual([]);
  });

  it('what is too wide is found', async () => {
    await gallery.show('popup-read', 320, { language: 'pseudo' });
    await gallery.page.evaluate(() => {
      for (const text of document.querySelectorAll<HTMLElement>('.standing'))
        text.style.whiteSpace = 'nowrap';
    });
    expect((await clipped()).join()).toContain('too narrow for');
  });
});

describe('axe finds nothing', () => {
  /** What axe finds by the standards of WCAG 2.2, A and AA; it looks into the panel's root as well, open here. */
  const violations = () =>
    gallery.page.evaluate(async (values) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations: found } = await axe.run(document, { runOnly: { type: 'tag', values } });
      return found.map(
        ({ id, nodes }) => `${id} at ${nodes.map((n) => n.target.flat().join(' ')).join(', ')}`,
      );
    }, standards);

  beforeAll(() => gallery.page.evaluate(axeSource));

  it.each(['light', 'dark'] as const)('in any state, %s', async (tone) => {
    expect(await inEach(names, 400, { tone }, violations)).toEqual([]);
  });

  it.each(['de', 'ja'])('in a state of each surface, %s', async (language) => {
    const some = ['panel-why', 'popup-groups-open', 'side-ticked', 'welcome', 'privacy'];
    expect(await inEach(some, 400, { language }, violations)).toEqual([]);
  });

  it('what is too pale is found', async () => {
    await gallery.show('panel-cramp-noted', 400);
    await gallery.page.evaluate(() => {
      const root = document.querySelector('crampwise-panel')?.shadowRoot;
      for (const text of root?.querySelectorAll<HTMLElement>('.says') ?? []) text.style.color = '#aaaaaa';
    });
    expect((await violations()).join()).toContain('color-contrast');
  });
});
