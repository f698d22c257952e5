import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../lib/notes/read-note';
import { assessRisk } from '../../../lib/risk/assess-risk';
import { whatIsKnown } from '../../../lib/risk/what-is-known';
import { seen } from '../../../lib/workout/reading';
import { coerceHistory } from '../../../lib/workout/training-history';
import { blankRecord, measures, type WorkoutRecord } from '../../../lib/workout/workout-record';

const page = (more: Partial<WorkoutRecord> = {}): WorkoutRecord => ({
  ...blankRecord('strava', '1'),
  sport: seen('run', 'Run'),
  ...more,
});
const said = (text: string) => {
  const record = page({ notes: [{ kind: 'description', text }] });
  return whatIsKnown(record, readNote('', text), {}, {});
};
const silent = readNote('', '');

describe('temperature', () => {
  const both = page({ airTemperatureC: seen(29, '29'), deviceTemperatureC: seen(33, '33') });

  it('is the athlete’s own, then the weather, then the sensor', () => {
    expect(whatIsKnown(both, silent, { temperatureC: 21 }, {})).toMatchObject({
      temperatureC: 21,
      warmthSource: 'own',
    });
    expect(whatIsKnown(both, silent, {}, {})).toMatchObject({ temperatureC: 29, warmthSource: 'weather' });
    const sensor = page({ deviceTemperatureC: seen(33, '33'), humidityPercent: seen(60, '60') });
    const known = whatIsKnown(sensor, silent, {}, {});
    expect(known).toMatchObject({ temperatureC: 33, warmthSource: 'sensor' });
    // The weather's humidity does not belong to a sensor's value.
    expect(known.humidityPercent).toBeUndefined();
  });
});

describe('bad input', () => {
  it.each(measures.map((measure) => [measure]))('%s out of all limits is not known', (measure) => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1e9, 3.6e12]) {
      const known = whatIsKnown(page({ [measure]: seen(value, String(value)) }), silent, {}, {});
      expect(assessRisk(known, { event: 'no', redFlags: [] })).toMatchObject({ load: 1, contributions: [] });
    }
  });

  it.each([
    ['400 °C', { airTemperatureC: seen(400, '400') }],
    ['1e9 hours', { movingSeconds: seen(3.6e12, '1e9 h') }],
    ['a negative distance', { distanceMeters: seen(-5, '-5') }],
  ])('%s fires nothing', (_what, more) => {
    expect(assessRisk(whatIsKnown(page(more), silent, {}, {}), { event: 'no', redFlags: [] }).load).toBe(1);
  });

  it('an age of 3 and nine hundred illnesses are not told', () => {
    const known = whatIsKnown(page(), silent, {}, { age: 3, chronicConditions: 900, strengthTraining: -1 });
    expect([known.age, known.chronicConditions, known.strengthSessions]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('a history is coerced whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const once = coerceHistory(raw);
        expect(coerceHistory(once)).toEqual(once);
        expect(Object.values(once).every((v) => typeof v === 'number' && Number.isFinite(v))).toBe(true);
      }),
    );
    expect(
      coerceHistory({ weeklyDistanceMeters: -1, hotSessionsLast14Days: 3, longestRecentMeters: '9' }),
    ).toEqual({ hotSessionsLast14Days: 3 });
  });
});

describe('what notes add', () => {
  it.each([
    ['Ran out of water at 20k.', { fluids: 'low' }],
    ['Drank plenty on the way.', { fluids: 'enough' }],
    ['Only plain water all day.', { plainWaterOnly: true }],
    ['Sports drink at every stop.', { plainWaterOnly: false }],
    ['Bonked hard, no gels.', { fuel: 'low' }],
    ['Went out way too fast.', { fastStartTold: true }],
    ['Hilly one.', { hillsTold: true }],
    ['So hot out there.', { hotTold: true }],
    ['First hot day of the year.', { hotSessionsLast14Days: 0 }],
    ['On keto for a month.', { lowCarb: true }],
    ['First jog since my calf strain.', { recentInjury: true }],
    ['My statins again.', { medicines: ['statin'], regularMedicine: true }],
    ['Furosemide this morning.', { medicines: ['loop-diuretic'], regularMedicine: true }],
    ['Salmeterol inhaler before the start.', { medicines: ['inhaled-long-acting-beta-agonist'] }],
    ['Magnesium at night.', { magnesium: true }],
    ['Left calf cramped.', { event: 'yes', muscles: ['calf'] }],
  ])('%s', (text, known) => {
    expect(said(text)).toMatchObject(known);
  });

  it.each([
    ['No strain on the calf at all.', 'recentInjury'],
    ['Did not go out too fast.', 'fastStartTold'],
    ['My mate went out too fast.', 'fastStartTold'],
    ['Leg day yesterday.', 'strengthSessions'],
    ['Easy jog.', 'fluids'],
  ] as const)('%s does not say %s', (text, key) => {
    expect(said(text)[key]).toBeUndefined();
  });

  it('a fade is no fast start', () => {
    const known = said('Hit the wall at 30 and faded.');
    expect(known.fastStartTold).toBeUndefined();
    expect(assessRisk(known, { event: 'no', redFlags: [] }).notScored.map((f) => f.id)).toContain('lateFade');
  });
});

describe('splits', () => {
  const even = (n: number) => Array.from({ length: n }, () => ({ meters: 1000, seconds: 300 }));

  it('tell a fast start from a late fade', () => {
    const fast = [...even(2).map((s) => ({ ...s, seconds: 270 })), ...even(6)];
    expect(whatIsKnown(page({ splits: fast }), silent, {}, {}).fasterStartPercent).toBeCloseTo(11.1, 1);
    const fade = [...even(6), ...even(2).map((s) => ({ ...s, seconds: 360 }))];
    const known = whatIsKnown(page({ splits: fade }), silent, {}, {});
    expect(known.fasterStartPercent).toBe(0);
    expect(known.lateFadePercent).toBeCloseTo(20, 5);
  });

  it('say nothing on a hilly course', () => {
    const fast = [...even(2).map((s) => ({ ...s, seconds: 270 })), ...even(6)];
    const hilly = page({ splits: fast, distanceMeters: seen(8000, '8'), ascentMeters: seen(400, '400') });
    expect(whatIsKnown(hilly, silent, {}, {}).fasterStartPercent).toBeUndefined();
  });
});
