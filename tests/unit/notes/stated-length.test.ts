import { describe, expect, it } from 'vitest';
import { readNote } from '../../../lib/notes/read-note';

const long = (title: string, text: string) =>
  readNote(title, text).facts.find(({ fact }) => fact === 'long-or-longest')?.words.quoted;

describe('a length that says by itself that the workout was long', () => {
  it.each([
    ['', 'Ran 33 km along the river.', '33 km'],
    ['', 'Gelaufen: 32 km, flach.', '32 km'],
    ['Fiets', '120 km met wind mee.', '120 km'],
    ['Rogaine', '6 hours on foot.', '6 hours'],
    ['Paseo', 'Tres horas y media por el monte.', 'Tres horas'],
  ])('%s: %s', (title, text, quoted) => {
    expect(long(title, text)).toContain(quoted);
  });

  it.each([
    ['Commute', '45 km on the bike.'],
    ['', 'Ran 29 km.'],
    ['', 'Slept 4 hours, then an easy 8 km.'],
    ['Footing', 'Crampe vers 4h du matin, 6 km tranquille.'],
    ['', '8 km in 45 min.'],
  ])('not in %s: %s', (title, text) => {
    expect(long(title, text)).toBeUndefined();
  });
});
