import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/report/report';
import { ownValue } from '../../../lib/words/own-value';
import { quotePieces } from '../../../lib/words/quote-pieces';
import { showValues, unitsFor } from '../../../lib/words/show-value';
import { seen, unclear } from '../../../lib/workout/reading';
import type { WorkoutRecord } from '../../../lib/workout/workout-record';
import { hot, reportOf } from './report-of';

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
        'did',
        'tips',
        'words',
      ].sort(),
    );
    const text = JSON.stringify(report);
    expect(text).not.toMatch(/"load"|crampedBefore|"ratio"|not-on-page/);
  });

  it('says of each figure that was not found where it was looked for, until it is typed in', () => {
    const nothing = reportOf({ record: { movingSeconds: seen(3600, '1:00:00') } }).read.doubts;
    expect(nothing).toContain(
      'No temperature: we looked at the weather, the device, the page’s data and labels.',
    );
    expect(nothing.join(' ')).toContain('No distance:');
    expect(nothing.join(' ')).not.toContain('No time:');
    const typed = reportOf({ own: { temperatureC: 30, distanceMeters: 9000 } }).read.doubts.join(' ');
    expect(typed).not.toMatch(/No (?:temperature|distance):/);
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

describe('a note that is longer than we read', () => {
  const doubts = (text: string) => reportOf({ text }).read.doubts;
  it('is said to be cut', () => {
    const said = doubts(`Calf cramped at km 30. ${'easy '.repeat(3000)}`).filter(
      (d) => !doubts('Easy.').includes(d),
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/long|part|beginning/i);
  });
});

describe('quotes of a long note', () => {
  it('show each place with what stands around it, and not all between', () => {
    const text = `calf cramped ${'easy '.repeat(400)}hamstring cramped${' easy'.repeat(400)}`;
    const words = ['calf cramped', 'hamstring cramped'].map((quoted) => {
      const start = text.indexOf(quoted);
      return { in: 'text' as const, start, end: start + quoted.length, quoted };
    });
    const pieces = quotePieces(text, words);
    expect(pieces.filter((p) => p.marked).map((p) => p.text)).toEqual(['calf cramped', 'hamstring cramped']);
    expect(pieces.map((p) => p.text).join('').length).toBeLessThan(900);
    expect(pieces.some((p) => p.text === ' … ')).toBe(true);
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
