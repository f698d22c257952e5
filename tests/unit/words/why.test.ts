import { describe, expect, it } from 'vitest';
import { howMuch } from '../../../lib/words/how-much';
import { seen } from '../../../lib/workout/reading';
import { type Case, hot, reportOf } from './report-of';

describe('why', () => {
  const told = reportOf({
    text: 'Left calf cramped at km 30. Only plain water. Two bananas, barely slept.',
    record: hot,
    about: {
      crampedBefore: true,
      familyHistory: true,
      sex: 'male',
      strengthTraining: 2,
      chronicConditions: 1,
    },
  });
  const rows = told.factors?.rows ?? [];
  const more = told.factors?.more?.rows ?? [];

  it('each factor says how much in words, on what evidence, from which source, and what would change it', () => {
    for (const row of rows) {
      expect(row.size, row.id).toMatch(/the usual load\.$/);
      expect(row.size).not.toMatch(/\d|%/);
      expect(row.changes?.length, row.id).toBeGreaterThan(5);
      expect(row.sources.length, row.id).toBeGreaterThan(0);
      expect(row.evidenceMeans.length).toBeGreaterThan(10);
    }
    expect(rows.find((r) => r.id === 'length')?.changes).toContain('10\u00A0km, our stand-in');
  });

  it('what cannot be changed, what lowers, and what is not counted stand in the details only', () => {
    expect(rows.map((r) => r.id)).not.toContain('men');
    expect(more.map((r) => [r.id, r.part])).toEqual([
      ['men', 'medium'],
      ['family', 'small'],
      ['strength', 'less'],
      ['potassium', 'none'],
      ['sleep', 'none'],
    ]);
    expect(more.find((r) => r.id === 'strength')?.size).toBe('A little less than the usual load.');
    expect(more.find((r) => r.id === 'sleep')?.size).toBe('It does not change the load.');
    expect(told.factors?.more?.title).toBe('What you cannot change, and what does not count (5)');
  });

  it('says what the two heat formulas make of it, or that they do not reach', () => {
    const heat = rows.find((r) => r.id === 'heat');
    expect(heat?.why.join(' ')).toMatch(/feels like about 3\d.°C in the shade.*give or take 3.°C/);
    const dry = reportOf({
      record: { ...hot, airTemperatureC: seen(55, '55'), humidityPercent: seen(5, '5%') },
    });
    expect(dry.factors?.rows.find((r) => r.id === 'heat')?.why.join(' ')).toContain('outside the range');
    const fahrenheit = reportOf({ record: hot, units: 'imperial' });
    expect(fahrenheit.factors?.rows.find((r) => r.id === 'heat')?.why.join(' ')).toContain(
      'give or take 5\u00A0°F',
    );
  });

  it('names what nobody told as left out and optional', () => {
    const quiet = reportOf({ record: hot });
    expect(quiet.factors?.more).toMatchObject({ title: 'What else is left out', rows: [] });
    expect(quiet.factors?.more?.note).toContain('injuries');
    expect(quiet.factors?.unknown?.title).toMatch(/^Not known: .*past cramps$/);
  });

  it('names the stand-in it compares with, or none when the usual session is known', () => {
    const notes = (about: Case['about']) =>
      reportOf({ record: hot, about, text: 'Fine.' }).factors?.footNotes.join(' ');
    expect(notes({})).toContain('compare the length with 10\u00A0km, our stand-in');
    expect(notes({ usualRunKm: 12 })).not.toContain('stand-in');
    expect(notes({ usualMinutes: 90 })).toContain('stand-in');
  });

  it('a short workout says that it lowers the load', () => {
    const record = { movingSeconds: seen(1500, '25:00'), distanceMeters: seen(5000, '5 km') };
    const short = reportOf({ record }).factors?.more?.rows.find((r) => r.id === 'length');
    expect(short).toMatchObject({ part: 'less', title: 'Shorter than usual: 5\u00A0km' });
  });

  it('marks the words that only the notes told, and no others', () => {
    const marked = (text: string, more: Case = {}) =>
      reportOf({ text, ...more })
        .read.quotes.flat()
        .filter((piece) => piece.marked)
        .map((piece) => piece.text);
    expect(marked('Fine day, only one bottle. Barely slept.')).toEqual(['only one bottle', 'Barely slept']);
    expect(marked('A hilly one.')).toEqual(['hilly']);
    expect(marked('A hilly one.', { record: { ...hot, ascentMeters: seen(900, '900 m') } })).toEqual([]);
    expect(marked('Tempo run.')).toEqual(['Tempo']);
    expect(marked('Tempo run.', { own: { effort: 'race' } })).toEqual([]);
    expect(marked('New shoes.')).toEqual([]);
  });

  it('after a cramp says what to do when it starts again, and never beside the doctor card', () => {
    expect(told.tips?.again?.steps).toHaveLength(5);
    expect(told.tips?.ideas.length).toBeLessThanOrEqual(3);
    expect(reportOf({ text: 'Calf cramped and is swollen' }).tips).toBeUndefined();
  });
});

describe('sizes in words', () => {
  it.each([
    [4.2, 'size.four'],
    [2.2, 'size.twice'],
    [2.4, 'size.twiceHalf'],
    [1.42, 'size.half'],
    [1.24, 'size.quarter'],
    [1.13, 'size.little'],
    [1.05, 'size.slightly'],
    [0.94, 'size.slightlyLess'],
    [0.84, 'size.littleLess'],
    [0.7, 'size.thirdLess'],
    [0.54, 'size.halfLess'],
  ])('%s is %s', (ratio, key) => expect(howMuch(ratio)).toBe(key));
});
