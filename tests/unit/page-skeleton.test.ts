import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeletonOf } from '../../lib/page/skeleton';
import { builderWords } from '../../lib/sites/generic/label-words';
import { newFixture, reportIn } from '../../scripts/new-fixture';
import { savedPages } from '../../scripts/saved-pages';

const known = (word: string) => builderWords.has(word);
const open = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const skeleton = (html: string) => skeletonOf(open(html).body, known);
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];

describe('the skeleton of a page', () => {
  it('keeps tags and the builder’s names, and the shape of texts', () => {
    expect(
      skeleton('<div id="stat-17" class="stat-row"><span title="31.5°C">31.5°</span><p>Ann’s knee</p></div>'),
    ).toContain('<div id="stat-00" class="stat-row"><span title="00.0°x">00.0°</span><p>xxx’x xxxx</p>');
  });

  it('hides a builder’s name that holds a word of the page, unless every such page has it', () => {
    const found = skeleton('<div class="by-annette distance"><b>Annette</b><i>Distance</i></div>');
    expect(found).not.toMatch(/annette/i);
    expect(found).toContain('class="xx-xxxxxxx distance"');
  });

  const name = fc.stringMatching(/^[A-Za-z]{3,9}$/);
  it('holds no word and no number of the page, wherever it stood', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 11, max: 99999 }),
        (list, number) => {
          const text = list.join(' ');
          const html = `<section class="box ${list[0]}-x" id="${list[0]}${number}" data-owner="${text}" aria-label="${text} ${number}"><h1>${text}</h1>
          <a href="/users/${list[0]}/${number}" title="${text}">${number}</a><input value="${text} ${number}"><img alt="${text}"></section>`;
          const found = skeleton(html);
          const tags = new Set([
            'section',
            'box',
            'class',
            'data',
            'owner',
            'aria',
            'label',
            'href',
            'title',
            'input',
            'value',
            'body',
          ]);
          const shown = new Set(words(found).filter((w) => !/^x+$/.test(w)));
          for (const word of words(text))
            if (!tags.has(word) && !known(word)) expect([...shown]).not.toContain(word);
          expect(found).not.toContain(String(number));
          expect(found.replace(/<\/?h1>/g, '')).not.toMatch(/[1-9]/);
        },
      ),
    );
  });

  it('holds no word of any saved page but names that every such page has', () => {
    for (const page of savedPages(path.resolve(import.meta.dirname, '../fixtures'))) {
      const document = open(page.html);
      const before = document.documentElement.outerHTML;
      const found = skeletonOf(document.body, known).replace(/<\/?[a-z][a-z0-9-]*|\s[\w-]+=/g, ' ');
      const told = new Set(words(found).filter((w) => !/^x+$/.test(w)));
      const notes = (page.expected.workout?.notes ?? []) as { text: string }[];
      const strays = words(notes.map((n) => n.text).join(' ')).filter((w) => told.has(w) && !known(w));
      expect([page.name, strays]).toEqual([page.name, []]);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it('is cut on a huge page', () => {
    expect(skeleton('<p>word</p>'.repeat(20_000)).length).toBeLessThan(45_000);
  });
});

describe('a fixture from a report', () => {
  const text =
    'Crampwise 0.1.0 could not read.\nSite id: garmin-connect\nPage language: de\n---\n<div id="a">xxx 00</div>\n';

  it('is a page and a record to fill in; one that is there is not overwritten', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fixture-'));
    const file = path.join(folder, 'report.txt');
    fs.writeFileSync(file, text);
    expect(await newFixture([file], folder)).toBe(0);
    expect(await newFixture([file], folder)).toBe(0);
    const made = fs.readdirSync(path.join(folder, 'garmin-connect')).sort();
    expect(made).toEqual([
      'new-page-2.expected.json',
      'new-page-2.page.html',
      'new-page.expected.json',
      'new-page.page.html',
    ]);
    const [page] = savedPages(path.join(folder, 'garmin-connect'));
    expect(page?.html).toContain('<html lang="de">');
    expect(page?.html).toContain('xxx 00');
    fs.rmSync(folder, { recursive: true });
  });

  it('any other text is refused', () => {
    expect(reportIn('hello')).toBeUndefined();
    expect(reportIn('Site id: ../../etc\n---\n<p>')).toBeUndefined();
    expect(reportIn('Site id: strava\n---\nno markup')).toBeUndefined();
  });
});
