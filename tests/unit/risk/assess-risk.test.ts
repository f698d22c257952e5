import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessRisk, factors } from '../../../lib/risk/assess-risk';
import { groupCaps } from '../../../lib/risk/define-factor';
import { factsNotScored } from '../../../lib/risk/facts-not-scored';
import type { Known } from '../../../lib/risk/known';
import { anyKnown, half, load, quiet, ratio, words } from './known-values';

const heaviness = ['unknown', 'none', 'few', 'several', 'many'];

/** For each key: a value that raises, and what "it does not stand out" looks like. */
const raises: readonly (readonly [what: string, neutral: Known, raised: Known])[] = [
  ['past cramps', { crampedBefore: false }, { crampedBefore: true }],
  ['a cramp', { event: 'no' }, { event: 'yes' }],
  ['a near-cramp', { event: 'no' }, { event: 'near' }],
  ['a race', { effort: 'easy' }, { effort: 'race' }],
  ['a fast start', { fasterStartPercent: 0 }, { fasterStartPercent: 12 }],
  ['hills', { climbPerKm: 0 }, { climbPerKm: 40 }],
  ['heat', { temperatureC: 10 }, { temperatureC: 38 }],
  ['little to drink', { fluids: 'enough' }, { fluids: 'low' }],
  ['plain water', { plainWaterOnly: false }, { plainWaterOnly: true }],
  ['low fuel', { fuel: 'enough' }, { fuel: 'low' }],
  ['low-carb', { lowCarb: false }, { lowCarb: true }],
  ['an injury', { recentInjury: false }, { recentInjury: true }],
  ['illness', { chronicConditions: 0 }, { chronicConditions: 2 }],
  ['a medicine', { regularMedicine: false }, { regularMedicine: true }],
  ['family', { familyHistory: false }, { familyHistory: true }],
  ['men', { sex: 'female' }, { sex: 'male' }],
  ['hard days before', { lastThreeDaysMinutes: 0 }, { lastThreeDaysMinutes: 400 }],
  ['first hot days', { hotSessionsLast14Days: 14 }, { hotSessionsLast14Days: 0 }],
];

describe('properties', () => {
  it('the load is finite and positive for anything, whatever the numbers', () => {
    const wild = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e300, -1e9));
    fc.assert(
      fc.property(anyKnown, fc.dictionary(fc.string(), wild), wild, (known, _more, value) => {
        const numbers = Object.entries(known).map(([key, old]) => [
          key,
          typeof old === 'number' ? value : old,
        ]);
        const { load: sum } = assessRisk(Object.fromEntries(numbers), quiet);
        expect(Number.isFinite(sum) && sum > 0).toBe(true);
      }),
    );
  });

  it.each(raises)('%s never lowers the load', (_what, neutral, raised) => {
    fc.assert(
      fc.property(anyKnown, (known) => {
        expect(load({ ...known, ...raised })).toBeGreaterThanOrEqual(load({ ...known, ...neutral }) - 1e-9);
      }),
    );
  });

  it.each(raises)(
    'not knowing about %s never gives a lower band than knowing it was not so',
    (_w, neutral) => {
      const keys = Object.keys(neutral);
      fc.assert(
        fc.property(anyKnown, (known) => {
          const without = Object.fromEntries(Object.entries(known).filter(([key]) => !keys.includes(key)));
          const told = assessRisk({ ...without, ...neutral }, quiet);
          const unknown = assessRisk(without, quiet);
          expect(unknown.load).toBeGreaterThanOrEqual(told.load - 1e-9);
          if (unknown.band !== 'unknown')
            expect(heaviness.indexOf(unknown.band)).toBeGreaterThanOrEqual(heaviness.indexOf(told.band));
        }),
      );
    },
  );

  it('what could lower it does not lower it while it is not known', () => {
    fc.assert(
      fc.property(anyKnown, (known) => {
        const { strengthSessions: _s, weeklyKm: _w, ...without } = known;
        expect(load(without)).toBeGreaterThanOrEqual(load(known) - 1e-9);
      }),
    );
  });

  it('groups hold their caps', () => {
    fc.assert(
      fc.property(anyKnown, (known) => {
        const sums = new Map<string, number>();
        for (const { factor, ratio: r } of assessRisk(known, quiet).contributions)
          sums.set(factor.group, (sums.get(factor.group) ?? 1) * Math.max(1, r));
        for (const [group, product] of sums)
          expect(product).toBeLessThanOrEqual(groupCaps[group as keyof typeof groupCaps] + 1e-9);
      }),
    );
  });

  it('the order of what is known does not matter', () => {
    fc.assert(
      fc.property(anyKnown, (known) => {
        const turned = Object.fromEntries(Object.entries(known).reverse());
        expect(load(turned)).toBe(load(known));
      }),
    );
  });

  it('what is not scored never moves the load', () => {
    fc.assert(
      fc.property(anyKnown, (known) => {
        const { lateFadePercent: _f, saltySweat: _s, magnesium: _m, age: _a, facts: _n, ...rest } = known;
        const told = {
          ...rest,
          lateFadePercent: 40,
          saltySweat: true,
          magnesium: true,
          age: 70,
          facts: new Set(['poor-sleep', 'alcohol', 'potassium', 'low-sodium', 'late-fade'] as const),
        };
        expect(load(told)).toBe(load(rest));
        expect(assessRisk(told, quiet).notScored.map((f) => f.id)).toEqual(factsNotScored.map((f) => f.id));
      }),
    );
  });

  it('a workout with a factor to show is never "nothing special", however short it was', () => {
    fc.assert(
      fc.property(anyKnown, (known) => {
        const { band, contributions } = assessRisk(known, quiet);
        if (contributions.some((c) => c.ratio > 1)) expect(band).not.toBe('none');
      }),
    );
  });

  it('known and unknown add up, and every factor is counted once', () => {
    fc.assert(
      fc.property(anyKnown, (known) => {
        const { known: count, of, unknown } = assessRisk(known, quiet);
        expect(count + unknown.length).toBe(of);
      }),
    );
  });
});

describe('the reference', () => {
  it('is the athlete’s own usual session where it is known', () => {
    expect(load({ sport: 'run', distanceKm: 21.1, minutes: 120 })).toBeGreaterThan(1.9);
    expect(load({ sport: 'run', distanceKm: 21.1, minutes: 120, usualKm: 21.1 })).toBeCloseTo(1, 9);
    const byTime = load({ sport: 'run', distanceKm: 21.1, minutes: 120, usualMinutes: 120 });
    expect(byTime).toBe(load({ sport: 'run', distanceKm: 21.1, minutes: 120 }));
    expect(load({ sport: 'ride', minutes: 180, usualMinutes: 180 })).toBe(1);
  });

  it('else a stand-in of the sport', () => {
    expect(load({ sport: 'ride', minutes: 90 })).toBe(1);
    expect(load({ sport: 'swim', minutes: 90 })).toBeGreaterThan(1.7);
  });

  it('other sports: at most doubled, and a short session lowers nothing', () => {
    expect(load({ sport: 'ride', minutes: 3000 })).toBeCloseTo(2, 9);
    expect(load({ sport: 'ride', minutes: 10 })).toBe(1);
    expect(load({ sport: 'run', distanceKm: 5 })).toBeLessThan(1);
  });

  it('a ride with a distance and no time is not called known', () => {
    expect(assessRisk({ sport: 'ride', distanceKm: 100 }, quiet).unknown).toContain('duration');
    expect(assessRisk({ sport: 'run', distanceKm: 10 }, quiet).unknown).not.toContain('duration');
  });
});

describe('what is shown', () => {
  it('told facts even when they move little, measured ones from 5 % on', () => {
    const shown = (known: Known) =>
      assessRisk({ ...half, ...known }, quiet).contributions.map((c) => c.factor.id);
    expect(shown({ medicines: ['statin'] })).toContain('medicine');
    expect(shown({ temperatureC: 21, humidityPercent: 50 })).not.toContain('heat');
    expect(shown({ temperatureC: 33, humidityPercent: 60 })).toContain('heat');
  });

  it('heaviest first, what lowers last', () => {
    const ratios = assessRisk(
      { ...half, event: 'yes', strengthSessions: 3, fluids: 'low', effort: 'race' },
      quiet,
    ).contributions.map((c) => c.ratio);
    expect([...ratios].sort((a, b) => b - a)).toEqual(ratios);
    expect(ratios.at(-1)).toBeLessThan(1);
  });

  it('no band below three known core facts, and answers alone are no workout', () => {
    expect(assessRisk({ minutes: 60, temperatureC: 10 }, quiet).band).toBe('unknown');
    expect(assessRisk({ minutes: 60, temperatureC: 10, event: 'no' }, quiet).band).toBe('none');
    const answers = { crampedBefore: true, familyHistory: true, recentInjury: true, sex: 'male' } as const;
    expect(assessRisk(answers, quiet).band).toBe('unknown');
  });

  it('kinds that are switched off are neither weighed nor counted nor shown; red flags stay', () => {
    const off = assessRisk(
      { ...half, event: 'yes', crampedBefore: true, saltySweat: true },
      { event: 'yes', redFlags: [{ flag: 'dark-urine', words }] },
      new Set(['notes', 'you', 'heat', 'fluids']),
    );
    expect(off.contributions.map((c) => c.factor.id)).toEqual(['length']);
    expect(off.notScored).toEqual([]);
    expect(off.unknown).toEqual(['effort', 'climb']);
    expect(off.redFlags.map((f) => f.flag)).toEqual(['dark-urine']);
    const none = new Set(['workout', 'heat', 'notes', 'fluids', 'you'] as const);
    expect(assessRisk(half, quiet, none).band).toBe('unknown');
  });

  it('every factor has a file of its own name', () => {
    expect(new Set(factors.map((f) => f.id)).size).toBe(factors.length);
  });
});

describe('single factors', () => {
  it('longer than lately needs a longest one, by distance for runs', () => {
    expect(ratio(half, { ...half, longestRecentKm: 30 })).toBe(1);
    expect(ratio(half, { ...half, longestRecentKm: 10 })).toBeGreaterThan(1.1);
    expect(ratio(half, { ...half, longestRecentMinutes: 60 })).toBeGreaterThan(1.1);
    expect(assessRisk(half, quiet).furtherUnknown).toContain('usual');
  });

  it('plain water counts in long sessions only', () => {
    const plain = { ...half, plainWaterOnly: true };
    expect(load({ ...plain, minutes: 60 })).toBe(load({ ...half, minutes: 60 }));
    expect(load({ ...plain, minutes: 240 })).toBeGreaterThan(load({ ...half, minutes: 240 }));
  });

  it('hills told without a climb count by half', () => {
    const told = Math.log(ratio(half, { ...half, hillsTold: true }));
    expect(told).toBeCloseTo(0.5 * Math.log(ratio(half, { ...half, climbPerKm: 100 })), 9);
    expect(ratio(half, { ...half, hillsTold: true, climbPerKm: 2 })).toBe(1);
  });

  it('heat told counts where no temperature is known, and a known one goes before it', () => {
    expect(assessRisk({ hotTold: true }, quiet).contributions.map((c) => c.factor.id)).toEqual(['heat']);
    expect(assessRisk({ hotTold: true }, quiet).unknown).not.toContain('temperature');
    expect(ratio(half, { ...half, hotTold: true })).toBe(1);
  });
});
