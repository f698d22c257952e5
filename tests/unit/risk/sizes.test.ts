import { describe, expect, it } from 'vitest';
import { assessRisk } from '../../../lib/risk/assess-risk';
import type { Known } from '../../../lib/risk/known';
import { half, quiet, ratio } from './known-values';

const size = (told: Known, base: Known = half) => ratio(base, { ...base, ...told });
/** What a grade leaves of a ratio. */
const part = (published: number, weight: number, dose = 1) => published ** (weight * dose);
const ride: Known = { sport: 'ride', minutes: 60 };
const flat: Known = { ...half, climbPerKm: 0 };

describe('how much a factor moves the load', () => {
  it.each<[what: string, told: Known, expected: number, base?: Known]>([
    ['a race', { effort: 'race' }, part(1.8, 0.6)],
    ['a hard day', { effort: 'hard' }, part(1.8, 0.6)],
    ['low fuel', { fuel: 'low' }, part(1.5, 0.3)],
    ['low-carb eating', { lowCarb: true }, part(2, 0.15)],
    ['a daily medicine', { regularMedicine: true }, part(1.8, 0.3)],
    ['an injury', { recentInjury: true }, part(1.7, 0.6)],
    ['hills told', { hillsTold: true }, part(1.5, 0.3, 0.5)],
    ['10 m of climb a km on foot', { climbPerKm: 10 }, 1, flat],
    ['20 m', { climbPerKm: 20 }, part(1.5, 0.3, 0.5), flat],
    ['30 m', { climbPerKm: 30 }, part(1.5, 0.3), flat],
    ['8 m of climb a km on wheels', { climbPerKm: 8 }, 1, { ...ride, climbPerKm: 0 }],
    ['14 m on wheels', { climbPerKm: 14 }, part(1.5, 0.3, 0.5), { ...ride, climbPerKm: 0 }],
    ['20 m on wheels', { climbPerKm: 20 }, part(1.5, 0.3), { ...ride, climbPerKm: 0 }],
    ['108 minutes in three days', { lastThreeDaysMinutes: 108 }, 1],
    ['162 minutes', { lastThreeDaysMinutes: 162 }, part(1.3, 0.3, 0.5)],
    ['216 minutes', { lastThreeDaysMinutes: 216 }, part(1.3, 0.3)],
    ['as long as lately', { longestRecentKm: 21.1 }, 1],
    ['a quarter longer than lately', { longestRecentKm: 21.1 / 1.25 }, part(1.5, 0.3, 0.5)],
    ['half as long again', { longestRecentKm: 21.1 / 1.5 }, part(1.5, 0.3)],
    ['plain water for 90 minutes', { minutes: 90, plainWaterOnly: true }, 1, { ...half, minutes: 90 }],
    ['for 135', { plainWaterOnly: true }, part(1.3, 0.3, 0.5), { ...half, minutes: 135 }],
    ['for 180', { plainWaterOnly: true }, part(1.3, 0.3), { ...half, minutes: 180 }],
    ['heat told', { hotTold: true }, part(2, 0.15, 0.5), ride],
    ['25 °C without humidity', { temperatureC: 25 }, part(2, 0.15, 0.5), ride],
    ['30 °C without humidity', { temperatureC: 30 }, part(2, 0.15), ride],
    ['20 °C without humidity', { temperatureC: 20 }, 1, ride],
  ])('%s', (_what, told, expected, base) => {
    expect(size(told, base)).toBeCloseTo(expected, 6);
  });

  it('a fast start told counts as 5 %, and the tenth percent is the last', () => {
    expect(size({ fastStartTold: true })).toBeCloseTo(size({ fasterStartPercent: 5 }), 9);
    expect(size({ fasterStartPercent: 5 })).toBeCloseTo(Math.sqrt(size({ fasterStartPercent: 10 })), 9);
    expect(size({ fasterStartPercent: 30 })).toBeCloseTo(size({ fasterStartPercent: 10 }), 9);
  });

  it('weekly distance stops counting at 100 km', () => {
    expect(size({ weeklyKm: 300 })).toBeCloseTo(size({ weeklyKm: 100 }), 9);
    expect(size({ weeklyKm: 100 })).toBeLessThan(size({ weeklyKm: 90 }));
  });

  it('family and past cramps stay what they are', () => {
    expect(size({ familyHistory: true })).toBeCloseTo(1.24, 2);
    expect(size({ crampedBefore: true })).toBeCloseTo(2.2, 2);
  });
});

describe('the band', () => {
  const of = (times: number, more: Known = {}) => {
    // The load of a run is (km / 10) to the power 0.9.
    const known = {
      sport: 'run',
      minutes: 60,
      temperatureC: 10,
      event: 'no',
      effort: 'easy',
      ...more,
    } as const;
    return assessRisk({ ...known, distanceKm: 10 * times ** (1 / 0.9) }, quiet).band;
  };

  it('starts at 1.25, 2 and 4 times the usual load', () => {
    expect(of(1)).toBe('none');
    expect([of(1.26), of(1.99)]).toEqual(['few', 'few']);
    expect([of(2.01), of(3.9)]).toEqual(['several', 'several']);
    // Length alone ends at four.
    expect(of(1.9, { crampedBefore: true })).toBe('many');
    expect(of(1.7, { crampedBefore: true })).toBe('several');
  });

  it('a small factor on a short workout is still "few"', () => {
    expect(of(0.6, { effort: 'race' })).toBe('few');
    expect(of(0.6)).toBe('none');
  });
});
