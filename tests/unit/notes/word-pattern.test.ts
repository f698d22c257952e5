import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Depth, startsOf } from '../../../lib/notes/pattern-starts';
import type { Phrases } from '../../../lib/notes/phrases';
import { de } from '../../../lib/notes/phrases/de';
import { en } from '../../../lib/notes/phrases/en';
import { es } from '../../../lib/notes/phrases/es';
import { fr } from '../../../lib/notes/phrases/fr';
import { it as italian } from '../../../lib/notes/phrases/it';
import { ja } from '../../../lib/notes/phrases/ja';
import { nl } from '../../../lib/notes/phrases/nl';
import { pt } from '../../../lib/notes/phrases/pt';
import { sv } from '../../../lib/notes/phrases/sv';
import { plainText } from '../../../lib/notes/plain-text';
import { patternMaker } from '../../../lib/notes/word-pattern';
import { readRecords } from '../../../scripts/note-scores';

const folder = path.resolve(import.meta.dirname, '../../notes');
const notes = readdirSync(folder)
  .flatMap((name) => readRecords(path.join(folder, name)))
  .filter((_, i) => i % 40 === 0);

/** Every list of a language that is looked for between word borders. */
function listsOf(phrases: Phrases): (readonly string[])[] {
  const { common, turns, beside, around, noSignOf, ...rest } = phrases;
  const { muscles, sides, facts, redFlags, language: _, spaced: __, ...lists } = rest;
  return [
    ...Object.values(lists),
    ...[muscles, sides, facts, redFlags].flatMap(Object.values<readonly string[]>),
  ];
}

describe('phrases tried only where a text begins like them', () => {
  it.each([en, de, fr, es, italian, pt, nl, sv, ja])(
    'stand where one long expression finds them: $language',
    (phrases) => {
      const texts = notes.filter((n) => n.lang === phrases.language).map((n) => plainText(n.text).plain);
      expect(texts.length).toBeGreaterThan(3);
      for (const list of listsOf(phrases)) {
        if (list.length === 0) continue;
        const letters = 'a-zßæøœđðþ';
        const [before, after] = phrases.spaced ? [`(?<![${letters}\\d])`, `(?![${letters}\\d])`] : ['', ''];
        const long = new RegExp(`${before}(?:${list.join('|')})${after}`, 'u');
        const quick = patternMaker(phrases.spaced).anyOf(list);
        for (const text of texts) expect([text, quick.test(text)]).toEqual([text, long.test(text)]);
      }
    },
  );

  it('gives places from left to right, none inside another', () => {
    const pattern = patternMaker(true).anyOf(['left', 'left calf', 'calf(?: muscle)?', '\\d+ ?km']);
    const text = 'left calf at 30 km, then the calf muscle';
    expect(pattern.matches(text).map(({ index, words }) => [index, words])).toEqual([
      [0, 'left'],
      [5, 'calf'],
      [13, '30 km'],
      [29, 'calf muscle'],
    ]);
  });
});

const depth: Depth = { length: 6, most: 12 };

describe('what a pattern can begin with', () => {
  it.each([
    ['cramp', ['cramp']],
    ['cramping', ['crampi']],
    ['(?:left|right) calf', ['left c', 'right ']],
    ['(?:a )?knot', ['a knot', 'knot']],
    ['(?<!no )ice', ['ice']],
    ['\\d\\d km', ['00 km']],
    ['[1-4]x5', ['0x0']],
    ['\\+?2', ['+0', '0']],
    ['i', ['i']],
    ['(?:wet|we)t', ['wet']],
    ['ba+d', ['ba']],
    ['ba{0,3}d', ['b']],
    ['go\\p{L}*', ['go']],
    ['つっ(?:た|て)', ['つった', 'つって']],
    ['🥶+', ['🥶']],
    ['(?:a|b|c|d)(?:e|f|g|h)', ['a', 'b', 'c', 'd']],
  ])('%s', (source, starts) =>
    expect([...(startsOf(source, depth) ?? [])].sort()).toEqual([...starts].sort()),
  );

  it('is unknown where anything may come first', () => {
    expect(startsOf('\\p{L}+ (?:gave|handed) me', depth)).toBeUndefined();
    expect(startsOf('(?:very )?', depth)).toBeUndefined();
    expect(startsOf('(?:\\p{L}+ )?calf', depth)).toBeUndefined();
  });
});
