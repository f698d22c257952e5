import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelIn } from '../../lib/sites/generic/label-words';
import type { PageWords } from '../../lib/sites/generic/languages/page-words';

const folder = 'lib/sites/generic/languages';
const codes = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name.length === 2)
  .sort();
const promised = ['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt', 'sv'];

async function wordsOf(code: string): Promise<PageWords> {
  const file: Record<string, PageWords> = await import(`../../lib/sites/generic/languages/${code}.ts`);
  const words = file[code];
  if (!words) throw new Error(`no words in ${code}`);
  return words;
}

/** All patterns of a language, by where they stand. */
function patternsIn(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (Array.isArray(value)) return value.map((one) => [here, String(one)]);
    return typeof value === 'object' && value !== null ? patternsIn(value, here) : [];
  });
}

describe('the words of a language', () => {
  it('are there for all nine that are promised', () => {
    expect(codes).toEqual(expect.arrayContaining(promised));
  });

  it.each(codes)('%s: patterns compile, hold no group that captures and no accent', async (code) => {
    for (const [where, pattern] of patternsIn(await wordsOf(code))) {
      expect(() => new RegExp(`^(?:${pattern})$`, 'u'), `${where}: ${pattern}`).not.toThrow();
      expect(pattern.replace(/\\.|\[[^\]]*\]/g, ''), where).not.toMatch(/\((?!\?[:!=<])/);
      expect(pattern, where).not.toMatch(/[ß-ÿœ]/i);
    }
  });

  it.each(codes)('%s: every label in its list is one', async (code) => {
    const { labels } = await wordsOf(code);
    const unknown = Object.values(labels)
      .flatMap((list) => list.split(/\s*\|\s*/))
      .filter((label) => label.trim() !== '' && labelIn(label) === undefined);
    expect(unknown).toEqual([]);
  });

  it.each(promised)('%s: a figure, a heading and a button of each kind', async (code) => {
    const words = await wordsOf(code);
    const empty = [
      ...Object.entries(words.labels).filter(([, list]) => list.trim() === ''),
      ...Object.entries({
        ...words.headings,
        ...words.noNote,
        ...words.offered,
        ...words.status,
        ...words.plan,
      }).filter(([, list]) => list.length === 0),
    ].map(([kind]) => `${code} ${kind}`);
    expect(empty).toEqual([]);
  });
});
