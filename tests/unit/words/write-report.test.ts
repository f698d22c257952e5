import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAdvice } from '../../../lib/advice/choose-advice';
import { languageFor } from '../../../lib/messages/say';
import { readNote } from '../../../lib/notes/read-note';
import type { Report } from '../../../lib/report/report';
import type { AboutAthlete } from '../../../lib/risk/about-athlete';
import { assessRisk } from '../../../lib/risk/assess-risk';
import { type OwnValues, whatIsKnown } from '../../../lib/risk/what-is-known';
import { howMuch } from '../../../lib/words/how-much';
import { ownValue } from '../../../lib/words/own-value';
import { quotePieces } from '../../../lib/words/quote-pieces';
import { showValues, unitsFor } from '../../../lib/words/show-value';
import { writeReport } from '../../../lib/words/write-report';
import { seen, unclear } from '../../../lib/workout/reading';
import { blankRecord, type WorkoutRecord } from '../../../lib/workout/workout-record';

interface Case {
  readonly text?: string;
  readonly record?: Partial<WorkoutRecord>;
  readonly own?: OwnValues;
  readonly about?: AboutAthlete;
  readonly units?: 'page' | 'metric' | 'imperial';
}

function reportOf({ text = '', record = {}, own = {}, about = {}, units = 'page' }: Case): Report {
  const notes = text === '' ? [] : [{ kind: 'description' as const, text }];
  const whole = { ...blankRecord('strava', '1'), sport: seen('run' as const, 'Run'), notes, ...record };
  const note = readNote('', text);
  const known = whatIsKnown(whole, note, own, about);
  const assessment = assessRisk(known, note);
  return writeReport({
    workout: 'strava:1',
    record: whole,
    note,
    title: '',
    text,
    known,
    assessment,
    advice: chooseAdvice(assessment, known),
    own,
    language: languageFor(['en']),
    units,
    open: false,
    hidden: false,
    setAside: [],
    privateWindow: false,
  });
}

const hot: Partial<WorkoutRecord> = {
  movingSeconds: seen(11422, '3:10:22'),
  distanceMeters: seen(36200, '36.20 km'),
  airTemperatureC: seen(31, '31 ℃'),
  humidityPercent: seen(68, '68%'),
};

describe('a report', () => {
  it('holds only what is drawn: no profile, no raw record, no load', () => {
    const report = reportOf({ text: 'calf cramped', record: hot, about: { crampedBefore: true } });
    expect(Object.keys(report).sort()).toEqual(
      [
        'version',
        'workout',
        'language',
        'direction',
        'label',
        'mark',
        'title',
        'sub',
        'open',
        'read',
        'drawings',
        'factors',
        'tips',
        'words',
      ].sort(),
    );
    const text = JSON.stringify(report);
    expect(text).not.toMatch(/"load"|crampedBefore|"ratio"|not-on-page/);
  });

  it('names a band only from three known factors on', () => {
    expect(reportOf({ record: { movingSeconds: seen(3600, '1:00:00') } })).toMatchObject({
      mark: 'unknown',
      title: 'Too little to say',
    });
    expect(reportOf({ text: 'calf cramped', record: hot })).toMatchObject({ mark: 'many' });
  });

  it('puts the doctor card first: no band, no ideas, and nothing is called fine', () => {
    const report = reportOf({
      text: 'calf swollen and warm since the flight',
      record: { ...hot, airTemperatureC: seen(10, '10 ℃') },
    });
    expect(report.mark).toBe('flag');
    expect(report.doctor?.levels[0]).toMatchObject({ action: 'today', title: 'Get checked today' });
    expect(report.tips).toBeUndefined();
    expect(report.factors?.checked).toBeUndefined();
    expect(JSON.stringify(report)).not.toContain('Nothing special');
    expect(reportOf({ text: 'chest pain and dark urine' }).doctor?.levels.map((l) => l.action)).toEqual([
      'emergency',
      'today',
    ]);
  });

  it('says beside a sensor’s value that it is one, and prefers the weather', () => {
    const sensor = reportOf({ record: { deviceTemperatureC: seen(33, '33 ℃') } });
    expect(sensor.read.tiles.find((t) => t.field === 'temperature')).toMatchObject({
      from: 'device sensor',
      value: '33\u00A0°C',
    });
    expect(sensor.read.doubts.join()).toContain('Sun and body heat can warm it');
    const both = reportOf({
      record: { airTemperatureC: seen(29, '29 ℃'), deviceTemperatureC: seen(33, '33 ℃') },
    });
    expect(both.read.tiles.find((t) => t.field === 'temperature')).toMatchObject({
      from: 'weather',
      value: '29\u00A0°C',
    });
  });

  it('puts the athlete’s own value before the page’s and keeps the page’s words', () => {
    const report = reportOf({ record: hot, own: { temperatureC: 12 } });
    expect(report.read.tiles.find((t) => t.field === 'temperature')).toMatchObject({
      value: '12\u00A0°C',
      yours: true,
      pageSaid: 'The page said 31 ℃.',
    });
    expect(report.factors?.rows.map((r) => r.id)).not.toContain('heat');
  });

  it('says what reads differently in two places, and what it could not understand', () => {
    const report = reportOf({
      record: {
        ...hot,
        movingSeconds: { ...seen(7265, 'moving_time: 7265 s', 'page-data'), other: seen(5465, '1:31:05') },
        humidityPercent: unclear('soupy'),
      },
    });
    expect(report.read.doubts[0]).toBe(
      'Time: this page says 2\u00A0h 1\u00A0min in one place and 1\u00A0h 31\u00A0min in another. We use 2\u00A0h 1\u00A0min.',
    );
    expect(report.read.tiles.find((t) => t.field === 'humidity')?.pageSaid).toContain('soupy');
  });

  it('shows the page’s own units, or the ones the athlete chose', () => {
    const record = { ...hot, pageUnits: { temperature: 'F' as const, length: 'imperial' as const } };
    const value = (report: Report, field: string) => report.read.tiles.find((t) => t.field === field)?.value;
    expect([value(reportOf({ record }), 'temperature'), value(reportOf({ record }), 'distance')]).toEqual([
      '88\u00A0°F',
      '22.5\u00A0mi',
    ]);
    expect(value(reportOf({ record, units: 'metric' }), 'distance')).toBe('36.2\u00A0km');
    expect(unitsFor('page', { temperature: 'C', length: 'imperial' })).toEqual({
      temperature: 'C',
      length: 'imperial',
    });
  });

  it('asks for a temperature outdoors, not indoors', () => {
    expect(reportOf({ record: { movingSeconds: seen(3600, '1:00:00') } }).ask?.field).toBe('temperature');
    expect(reportOf({ record: { indoor: seen(true, 'trainer') } }).ask).toBeUndefined();
  });

  it('never throws and never leaves a hole in a text, whatever was read', () => {
    const number = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        number,
        number,
        number,
        fc.constantFrom('page', 'metric', 'imperial' as const),
        (text, a, b, c, units) => {
          const record: Partial<WorkoutRecord> = {
            ...(a === undefined ? {} : { movingSeconds: seen(a, 'a') }),
            ...(b === undefined ? {} : { distanceMeters: seen(b, 'b') }),
            ...(c === undefined ? {} : { airTemperatureC: seen(c % 50, 'c') }),
          };
          const report = reportOf({ text, record, units: units as 'page' });
          const own = {
            ...report,
            read: { ...report.read, quotes: [] },
            doctor: undefined,
            factors: { ...report.factors, checked: [] },
          };
          expect(JSON.stringify(own)).not.toMatch(/NaN|undefined|\{\w+\}/);
        },
      ),
    );
  });
});

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
    expect(rows.find((r) => r.id === 'length')?.changes).toContain('We compare with 10\u00A0km');
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
    expect(told.factors?.more?.title).toBe('Also looked at (5)');
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
    expect(notes({})).toContain('we compare with 10\u00A0km, our stand-in');
    expect(notes({ usualMinutes: 90 })).not.toContain('stand-in');
  });

  it('a short workout says that it lowers the load', () => {
    const record = { movingSeconds: seen(1500, '25:00'), distanceMeters: seen(5000, '5 km') };
    const short = reportOf({ record }).factors?.more?.rows.find((r) => r.id === 'length');
    expect(short).toMatchObject({ part: 'less', title: 'A short one: 25\u00A0min' });
  });

  it('after a cramp says what to do when it starts again, and never beside the doctor card', () => {
    expect(told.tips?.again?.steps).toHaveLength(4);
    expect(told.tips?.ideas.length).toBeLessThanOrEqual(5);
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

describe('own values', () => {
  it.each([
    ['temperature', '31', 'C', { temperatureC: 31 }],
    ['temperature', '88', 'F', { temperatureC: 31.1 }],
    ['temperature', '−3,5', 'C', { temperatureC: -3.5 }],
    ['duration', '3:10', 'min', { movingSeconds: 11400 }],
    ['duration', '95', 'min', { movingSeconds: 5700 }],
    ['distance', '26.2', 'mi', { distanceMeters: 42164.8 }],
    ['humidity', '68', '%', { humidityPercent: 68 }],
    ['effort', 'race', '', { effort: 'race' }],
  ] as const)('%s %s %s', (field, typed, unit, values) => {
    expect(ownValue(field, typed, unit, 'en')).toEqual({ ok: true, values });
  });

  it.each([
    ['temperature', '99', 'C'],
    ['temperature', 'warm', 'C'],
    ['temperature', '', 'C'],
    ['humidity', '0', '%'],
    ['humidity', '101', '%'],
    ['duration', '-5', 'min'],
    ['effort', 'mad', ''],
  ] as const)('%s %s is refused with its limits', (field, typed, unit) => {
    expect(ownValue(field, typed, unit, 'en')).toMatchObject({
      ok: false,
      limits: [expect.any(Number), expect.any(Number)],
    });
  });
});

describe('quotes', () => {
  it('put the words back together, marked or not, whatever overlaps', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.array(fc.tuple(fc.nat(320), fc.nat(40)), { maxLength: 8 }),
        (text, spans) => {
          const words = spans.map(([start, length]) => ({
            in: 'text' as const,
            start,
            end: start + length,
            quoted: '',
          }));
          expect(
            quotePieces(text, words)
              .map((p) => p.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  it('show what stands around the marked words of a long note', () => {
    const text = `${'easy '.repeat(400)}calf cramped ${'easy '.repeat(400)}`;
    const at = text.indexOf('calf');
    const pieces = quotePieces(text, [{ in: 'text', start: at, end: at + 12, quoted: 'calf cramped' }]);
    expect(pieces.find((p) => p.marked)?.text).toBe('calf cramped');
    expect(pieces.map((p) => p.text).join('').length).toBeLessThan(600);
  });
});

describe('values', () => {
  it.each([
    [59, '59\u00A0s'],
    [2702, '45\u00A0min'],
    [3600, '1\u00A0h'],
    [11422, '3\u00A0h 10\u00A0min'],
    [3599, '1\u00A0h'],
  ])('%s s', (seconds, shown) => {
    expect(showValues('en', { temperature: 'C', length: 'metric' }).duration(seconds)).toBe(shown);
  });

  it('follow the language’s own numbers', () => {
    expect(showValues('de', { temperature: 'C', length: 'metric' }).distance(36250)).toBe('36,3\u00A0km');
  });
});
