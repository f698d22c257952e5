import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../lib/notes/read-note';
import { readRecords } from '../../../scripts/note-scores';

describe('words and offsets', () => {
  it('point at the athlete’s own words, whatever was folded on the way', () => {
    const notes = [
      'Ünder 30° — Left CALF cramped at km 34',
      'e\u0301 calf \u200Bcramped',
      '🏃🏃 calf swollen and warm',
    ];
    for (const text of notes) {
      const read = readNote('', text);
      const words = [...read.eventWords, ...read.redFlags.map((f) => f.words)];
      expect(words.length).toBeGreaterThan(0);
      for (const w of words) expect(text.slice(w.start, w.end)).toBe(w.quoted);
    }
  });

  it.each([
    ['Left calf cramped at km 34', '', ['calf'], ['Left'], 'km 34'],
    ['Krampf. Wade. Rechts. Bei Kilometer 12.', '', ['Wade'], ['Rechts'], 'Kilometer 12'],
    [
      'Left quad cramped at ninety minutes. My right quad cramped as well.',
      '',
      ['quad'],
      ['Left', 'My right'],
      'ninety minutes',
    ],
    ['stopped for good', 'Hamstring cramp at 24k', ['Hamstring'], [], '24k'],
    [
      'calf cramped on the first climb at 10 km, the other calf in the cool down',
      '',
      ['calf'],
      ['calf cramped on the first climb at 10 km, the other calf in the cool down'],
      '10 km',
    ],
    ['legs cramped', '', ['legs'], [], undefined],
    [
      'Both shoes new. Cramp in the left and then in the right calf at 10k.',
      '',
      ['calf'],
      ['left', 'the right'],
      '10k',
    ],
  ] as const)('say where muscle, side and onset stand: %s', (text, title, muscles, sides, onset) => {
    const read = readNote(title, text);
    expect(read.muscleWords.map((w) => w.quoted)).toEqual(muscles);
    expect(read.sideWords.map((w) => w.quoted)).toEqual(sides);
    expect(read.onsetWords?.quoted).toBe(onset);
  });

  it('stand for every muscle, side and onset that is read', () => {
    const records = readdirSync('tests/notes').flatMap((file) =>
      readRecords(`tests/notes/${file}`).filter((_, i) => i % 25 === 0),
    );
    const read = records.map(({ title, text }) => readNote(title, text));
    const told = read.filter(({ event }) => event !== 'no');
    expect(told.length).toBeGreaterThan(200);
    for (const one of told) {
      expect(one.muscleWords).toHaveLength(one.muscles.length);
      expect(one.sideWords.length > 0).toBe(one.side !== undefined);
      expect(one.onsetWords !== undefined).toBe(one.onset !== undefined);
    }
    for (const one of read.filter(({ event }) => event === 'no'))
      expect([one.muscleWords, one.sideWords, one.onsetWords]).toEqual([[], [], undefined]);
  });

  it('are not cut inside a number, and hold a kana with its voicing mark', () => {
    expect(readNote('', 'calf cramped at 2:15:00').eventWords[0]?.quoted).toBe('calf cramped at 2:15:00');
    expect(readNote('', 'Calf cramped at 1,500 yards').eventWords[0]?.quoted).toBe(
      'Calf cramped at 1,500 yards',
    );
    const apart = 'ふくらはぎが攣った'.normalize('NFD');
    const read = readNote('', apart);
    expect(read.muscles).toEqual(['calf']);
    expect(read.muscleWords[0]?.quoted.normalize('NFC')).toBe('ふくらはぎ');
  });

  it('never throws and always points inside the note', () => {
    const words = fc.constantFrom(
      'cramp',
      'calf',
      'no',
      'at km 3',
      '\n',
      'swollen',
      '🦵',
      '\u202E',
      '\uD800',
      "didn't",
      '.',
      ',',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join(' ');
          const read = readNote(text.slice(0, 30), text);
          for (const w of [
            ...read.eventWords,
            ...read.denied,
            ...read.redFlags.map((f) => f.words),
            ...read.facts.map((f) => f.words),
            ...read.muscleWords,
            ...read.sideWords,
            ...(read.onsetWords ? [read.onsetWords] : []),
          ]) {
            const source = w.in === 'title' ? text.slice(0, 30) : text;
            expect(w.start).toBeGreaterThanOrEqual(0);
            expect(w.end).toBeLessThanOrEqual(source.length);
            expect(source.slice(w.start, w.end)).toBe(w.quoted);
          }
        },
      ),
    );
  });

  it('cuts what nobody writes and says so', () => {
    expect(readNote('', 'a'.repeat(30_000)).cut).toBe(true);
    expect(readNote('', 'short').cut).toBe(false);
    // One sign that stands for eighteen makes a note no longer.
    expect(readNote('', '\uFDFA'.repeat(11_000)).cut).toBe(false);
  });

  it('leaves out lines that a machine wrote', () => {
    expect(readNote('', '🌡 31 °C, feels like 36 °C, humidity 60 %\nnice one').facts).toEqual([]);
  });
});
