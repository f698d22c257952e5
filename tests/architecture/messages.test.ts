import { describe, expect, it } from 'vitest';
import { en } from '../../lib/messages/en';
import { languageFor, languages, sayFrom } from '../../lib/messages/say';
import { read, sourceFiles } from './source-files';

const texts = Object.entries(en);

describe('what we say', () => {
  // evidence.md 6: never diagnose, predict, promise, or name a probability.
  it.each([
    ['predicts', /\bpredict/i],
    ['prevents', /\bprevent(?!ion)/i],
    ['treats or cures', /\btreat(?:s|ed|ment)?\b|\bcur(?:e|es|ed)\b/i],
    ['diagnoses', /\bdiagnos(?!is)/i],
    ['speaks of risk or chance', /\brisks?\b|\bchances?\b|\bprobab|\bodds\b|\blikelihood/i],
    ['calls anything safe', /\bsafe to\b/i],
    ['tells what the body lacks', /you are dehydrated|your electrolytes/i],
    ['orders', /\byou must\b/i],
    [
      'names a disease',
      /\b(?:thrombosis|rhabdo\w*|hyponatr\w*|embolism|claudication|compartment syndrome|heat ?stroke)\b/i,
    ],
  ])('never %s', (_what, words) => {
    expect(texts.filter(([, text]) => words.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('says "not a diagnosis" beside the doctor link', () => {
    expect(en['standing.text']).toContain('not a diagnosis');
  });

  it('warns of over-drinking wherever it speaks of drinking more salt or fluid', () => {
    expect(en['ref.fluids.over']).toContain('deadly');
    expect(en['factor.heat.tip']).toContain('when you are thirsty');
  });

  it('has no key that nothing uses', () => {
    const code = sourceFiles().map(read).join('\n');
    const unused = texts
      .map(([key]) => key)
      .filter((key) => !code.includes(`'${key}'`) || countOf(code, `'${key}'`) < 2)
      .filter((key) => !templates.some((t) => t.test(key)));
    expect(unused).toEqual([]);
  });
});

// Keys that are put together from an id.
const templates = [
  /^band\.(?:none|few|several|many|unknown)\.title$/,
  /^factor\.\w+\.(?:title|says|why|tip)$/,
  /^factors\.weight\./,
  /^evidence\./,
  /^read\.(?:temperature|humidity|duration|distance|climb|effort)(?:\.\w+)?$/,
  /^flags\.(?:emergency|today|soon)\./,
  /^popup\.(?:cat|band|units|you)\./,
  /^ref\.now\.(?:calf|hamstring|quad|foot)\./,
  /^muscle\./,
  /^privacy\./,
];

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('catalogues', () => {
  it('every language has every key, with the same holes', () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
    for (const { messages } of languages) {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
      for (const [key, text] of texts) expect(holes(messages[key as keyof typeof en])).toEqual(holes(text));
    }
  });

  it('finds a language by its base, else English', () => {
    expect(languageFor(['xx-YY', undefined, 'en-GB']).code).toBe('en');
    expect(languageFor(['zz']).code).toBe('en');
  });

  it('fills holes', () => {
    expect(sayFrom(en)('known.count', { known: 3, total: 5 })).toBe('We know 3 of 5 factors');
  });
});
