import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startsOf } from '../../../lib/notes/pattern-starts';
import type { Phrases } from '../../../lib/notes/phrases';
import { de } from '../../../lib/notes/phrases/de';
import { en } from '../../../lib/notes/phrases/en';
import { es } from '../../../lib/notes/phrases/es';
import { fr } from '../../../lib/notes/phrases/fr';
import { it as italian } from '../../../lib/notes/phrases/it';
import { nl } from '../../../lib/notes/phrases/nl';
import { pt } from '../../../lib/notes/phrases/pt';
import { sv } from '../../../lib/notes/phrases/sv';
import { plainText } from '../../../lib/notes/plain-text';
import { wordPattern } from '../../../lib/notes/word-pattern';
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

describe('phrases tried only at words that begin like them', () => {
  it.each([en, de, fr, es, italian, pt, nl, sv])(
    'stand where one long expression finds them: $language',
    (phrases) => {
      const texts = notes.filter((n) => n.lang === phrases.language).map((n) => plainText(n.text).plain);
      expect(texts.length).toBeGreaterThan(3);
      for (const list of listsOf(phrases)) {
        if (list.length === 0) continue;
        const letters = 'a-zßæøœđðþ';
        const long = new RegExp(`(?<![${letters}\\d])(?:${list.join('|')})(?![${letters}\\d])`, 'u');
        const quick = wordPattern(list);
        for (const text of texts) expect([text, quick.test(text)]).toEqual([text, long.test(text)]);
      }
    },
  );

  it('gives places from left to right, none inside another', () => {
    const pattern = wordPattern(['left', 'left calf', 'calf(?: muscle)?', '\\d+ ?km']);
    const text = 'left calf at 30 km, then the calf muscle';
    expect(pattern.matches(text).map(({ index, words }) => [index, words])).toEqual([
      [0, 'left'],
      [5, 'calf'],
      [13, '30 km'],
      [29, 'calf muscle'],
    ]);
  });
});

describe('what a pattern can begin with', () => {
  it.each([
    ['cramp', ['cra']],
    ['(?:left|right) calf', ['lef', 'rig']],
    ['(?:a )?knot', ['a k', 'kno']],
    ['(?<!no )ice', ['ice']],
    ['\\d\\d km', ['00 ']],
    ['i', ['i']],
    ['went (?:solid|hard)', ['wen']],
  ])('%s', (source, starts) => expect([...(startsOf(source) ?? [])].sort()).toEqual([...starts].sort()));

  it('is unknown where anything may come first', () => {
    expect(startsOf('\\p{L}+ (?:gave|handed) me')).toBeUndefined();
    expect(startsOf('(?:very )?')).toBeUndefined();
    expect(startsOf('(?:\\p{L}+ )?calf')).toBeUndefined();
  });
});
