import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, plainPage, readSavedPage, savedPages } from '../../scripts/saved-pages';

const pages = savedPages(path.resolve(import.meta.dirname, '../fixtures'));
const open = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('saved pages', () => {
  it('there are enough of them', () => {
    expect(pages.length).toBeGreaterThanOrEqual(24);
  });

  it.each(pages.map((page) => [page.name, page] as const))('%s is read as it should be', (_name, page) => {
    const { wrong, missed, invented } = compare(
      page.expected,
      plainPage(readSavedPage(open(page.html), page.url)),
    );
    expect({ wrong, missed, invented }).toEqual({ wrong: [], missed: [], invented: [] });
  });

  it.each(pages.map((page) => [page.name, page] as const))('%s is left as it was', (_name, page) => {
    const document = open(page.html);
    const before = document.documentElement.outerHTML;
    readSavedPage(document, page.url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(pages.map((page) => [page.name, page] as const))(
    '%s: every value carries its words',
    (_name, page) => {
      const reading = readSavedPage(open(page.html), page.url);
      if (reading.page === 'none') return;
      for (const [field, value] of Object.entries(reading.workout)) {
        if (value && typeof value === 'object' && 'found' in value) {
          expect([field, value.quoted]).toEqual([field, expect.stringMatching(/./)]);
        }
      }
    },
  );

  it('holds no mail address, no real-looking name tag and no machine path', () => {
    for (const { name, html } of pages) {
      expect([name, html.match(/[\w.]+@[\w-]+\.(?!example)\w{2,}|\/home\/|\/Users\//)]).toEqual([name, null]);
    }
  });
});

describe('two places that disagree', () => {
  it('are both kept, the script first', () => {
    const page = pages.find(({ name }) => name === 'ride-script-and-page-differ');
    const reading = page && readSavedPage(open(page.html), page.url);
    if (!reading || reading.page === 'none') throw new Error('no fixture');
    expect(reading.workout.movingSeconds).toMatchObject({
      found: 7265,
      from: 'page-data',
      other: { found: 7260, from: 'page-text' },
    });
  });
});
