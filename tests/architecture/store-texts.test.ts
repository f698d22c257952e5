import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/messages/all-languages';

type Texts = Record<string, { message: string }>;
const textsOf = (code: string): Texts =>
  JSON.parse(readFileSync(`public/_locales/${code}/messages.json`, 'utf8'));
const english = Object.keys(textsOf('en')).sort();

describe('the texts the browser and the stores show', () => {
  it('are there for every language, and for no other', () => {
    expect(readdirSync('public/_locales').sort()).toEqual(languages.map(({ code }) => code).sort());
  });

  it.each(languages.map(({ code }) => code))('%s: every text, within the limits of the stores', (code) => {
    const texts = textsOf(code);
    expect(Object.keys(texts).sort()).toEqual(english);
    for (const { message } of Object.values(texts)) expect(message.trim()).not.toBe('');
    expect(texts.name?.message.length).toBeLessThanOrEqual(75);
    expect(texts.description?.message.length).toBeLessThanOrEqual(132);
  });
});
