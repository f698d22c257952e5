import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAdvice } from '../../../lib/advice/choose-advice';
import type { RedFlag, Words } from '../../../lib/notes/note-reading';
import { assessRisk } from '../../../lib/risk/assess-risk';
import { groupCaps } from '../../../lib/risk/define-factor';
import { estimatedWetBulbGlobe, vapourPressure } from '../../../lib/risk/heat/wet-bulb-globe';
import type { Known } from '../../../lib/risk/known';
import { flagSigns, raisedFlags } from '../../../lib/risk/red-flags';

const quiet = { event: 'no' as const, redFlags: [] };
const words: Words = { in: 'text', start: 0, end: 1, quoted: 'x' };
const load = (known: Known) => assessRisk(known, quiet).load;
const ratio = (base: Known, variant: Known) => load(variant) / load(base);

const half: Known = {
  sport: 'run',
  minutes: 120,
  distanceKm: 21.1,
  temperatureC: 12,
  humidityPercent: 60,
  event: 'no',
};

const known: fc.Arbitrary<Known> = fc.record(
  {
    sport: fc.constantFrom('run', 'ride', 'swim', 'other' as const),
    distanceKm: fc.double({ min: 0, max: 400, noNaN: true }),
    minutes: fc.double({ min: 0, max: 3000, noNaN: true }),
    temperatureC: fc.double({ min: -60, max: 60, noNaN: true }),
    humidityPercent: fc.double({ min: 0, max: 100, noNaN: true }),
    effort: fc.constantFrom('easy', 'usual', 'hard', 'race' as const),
    crampedBefore: fc.boolean(),
    event: fc.constantFrom('yes', 'near', 'no' as const),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Known>;

describe('against the papers', () => {
  it('56 km against 21.1 km: 1.8 to 2.7 (SAFER 22)', () => {
    const long = ratio(half, { ...half, distanceKm: 56 });
    expect(long).toBeGreaterThanOrEqual(1.8);
    expect(long).toBeLessThanOrEqual(2.7);
  });

  it('past race cramps: at least 2.0, and the heaviest answer of the profile (A11, S11T, H15)', () => {
    expect(ratio(half, { ...half, crampedBefore: true })).toBeGreaterThanOrEqual(2);
    expect(ratio(half, { ...half, crampedBefore: false })).toBe(1);
  });

  it('a cramp earlier in the same workout: 1.91 to 3.03 (KONA)', () => {
    const cramped = ratio(half, { ...half, event: 'yes' });
    expect(cramped).toBeGreaterThanOrEqual(1.91);
    expect(cramped).toBeLessThanOrEqual(3.03);
    expect(ratio(half, { ...half, event: 'near' })).toBeLessThan(cramped);
  });

  it('a race against training of equal length: up (Manjra)', () => {
    expect(ratio(half, { ...half, effort: 'race' })).toBeGreaterThan(1.2);
    expect(ratio(half, { ...half, effort: 'easy' })).toBe(1);
  });

  it('heat: up, at most 1.6 with fluids; nothing at 12 °C (Cooper)', () => {
    const hot = ratio(half, { ...half, temperatureC: 30, humidityPercent: 60 });
    expect(hot).toBeGreaterThan(1);
    expect(hot).toBeLessThanOrEqual(groupCaps['heat-fluid']);
    expect(ratio({ ...half, temperatureC: 5 }, half)).toBe(1);
  });

  it('past 56 km the distance adds nothing more', () => {
    expect(ratio({ ...half, distanceKm: 56 }, { ...half, distanceKm: 160 })).toBe(1);
  });
});

describe('properties', () => {
  it('the load is finite and positive for anything', () => {
    fc.assert(
      fc.property(known, (k) => {
        const { load: value } = assessRisk(k, quiet);
        expect(Number.isFinite(value) && value > 0).toBe(true);
      }),
    );
  });

  it('a factor that goes up never lowers the load', () => {
    fc.assert(
      fc.property(known, (k) => {
        expect(load({ ...k, crampedBefore: true })).toBeGreaterThanOrEqual(
          load({ ...k, crampedBefore: false }) - 1e-9,
        );
        expect(load({ ...k, event: 'yes' })).toBeGreaterThanOrEqual(load({ ...k, event: 'no' }) - 1e-9);
        expect(load({ ...k, effort: 'race' })).toBeGreaterThanOrEqual(load({ ...k, effort: 'easy' }) - 1e-9);
        if (k.temperatureC !== undefined && k.temperatureC < 40) {
          expect(load({ ...k, temperatureC: k.temperatureC + 5 })).toBeGreaterThanOrEqual(load(k) - 1e-9);
        }
      }),
    );
  });

  it('groups hold their caps', () => {
    fc.assert(
      fc.property(known, (k) => {
        const sums = new Map<string, number>();
        for (const { factor, ratio: r } of assessRisk(k, quiet).contributions) {
          sums.set(factor.group, (sums.get(factor.group) ?? 1) * r);
        }
        for (const [group, product] of sums) {
          expect(product).toBeLessThanOrEqual(groupCaps[group as keyof typeof groupCaps] + 1e-9);
        }
      }),
    );
  });

  it('what is not known is listed, and nothing fires on it', () => {
    const nothing = assessRisk({}, quiet);
    expect(nothing).toMatchObject({ load: 1, band: 'unknown', known: 0, contributions: [] });
    expect(nothing.unknown).toEqual(['notes', 'length', 'heat', 'effort', 'past-cramps']);
  });

  it('taking a raising fact away never names a lower band than "unknown" or its own', () => {
    expect(assessRisk({ minutes: 60, temperatureC: 10 }, quiet).band).toBe('unknown');
    expect(assessRisk({ minutes: 60, temperatureC: 10, event: 'no' }, quiet).band).toBe('none');
  });

  it('a workout with a factor to show is never "nothing special", however short it was', () => {
    const short: Known = { sport: 'run', minutes: 20, temperatureC: 33, humidityPercent: 80, event: 'no' };
    const judged = assessRisk(short, quiet);
    expect(judged.contributions.map((c) => c.factor.id)).toContain('heat');
    expect(judged.load).toBeLessThan(1.2);
    expect(judged.band).toBe('few');
    fc.assert(
      fc.property(known, (k) => {
        const { band, contributions } = assessRisk(k, quiet);
        if (contributions.length > 0) expect(band).not.toBe('none');
      }),
    );
  });

  it('is "too little to say" when nothing that is known may be weighed', () => {
    expect(assessRisk(half, quiet, new Set(['workout', 'heat', 'notes'])).band).toBe('unknown');
  });

  it('kinds that are switched off are neither weighed nor counted; red flags stay', () => {
    const off = assessRisk(
      { ...half, event: 'yes', crampedBefore: true },
      { event: 'yes', redFlags: [{ flag: 'dark-urine', words }] },
      new Set(['notes', 'you', 'heat']),
    );
    expect(off.contributions.map((c) => c.factor.id)).toEqual(['length']);
    expect([off.known, off.of]).toEqual([1, 2]);
    expect(off.redFlags.map((f) => f.flag)).toEqual(['dark-urine']);
  });
});

describe('red flags', () => {
  it('come most urgent first, and a swollen calf once', () => {
    const flags: RedFlag[] = ['swelling', 'back-pain', 'one-sided-calf-swelling-warmth', 'chest-pain'];
    const raised = raisedFlags({ redFlags: flags.map((flag) => ({ flag, words })) });
    expect(raised.map((f) => f.flag)).toEqual(['chest-pain', 'one-sided-calf-swelling-warmth', 'back-pain']);
  });

  it('every flag leads to a sign of the list', () => {
    for (const { signs } of Object.values(flagSigns)) expect(signs.length).toBeGreaterThan(0);
  });

  it('leave no room for ideas', () => {
    const flagged = assessRisk(
      { ...half, event: 'yes' },
      { event: 'yes', redFlags: [{ flag: 'dark-urine', words }] },
    );
    expect(chooseAdvice(flagged)).toEqual([]);
  });
});

describe('advice', () => {
  it('is at most three ideas, the heaviest factor first, none twice', () => {
    const tips = chooseAdvice(
      assessRisk(
        { ...half, distanceKm: 42, event: 'yes', crampedBefore: true, effort: 'race', temperatureC: 32 },
        quiet,
      ),
    );
    expect(tips.map((t) => t.id)).toEqual(['length', 'pastCramps', 'crampNoted'].slice(0, tips.length));
    expect(tips.length).toBe(3);
  });
});

describe('formulas', () => {
  // Bureau of Meteorology simplification, °C and % → hPa, °C.
  it.each([
    [10, 60, 7.356, 12.5],
    [20, 50, 11.661, 19.86],
    [28, 60, 22.606, 28.7],
    [35, 40, 22.407, 32.59],
    [40, 20, 14.691, 32.39],
  ])('WBGT of %s °C at %s %%', (t, r, vapour, wbgt) => {
    expect(vapourPressure(t, r)).toBeCloseTo(vapour, 2);
    expect(estimatedWetBulbGlobe(t, r)).toBeCloseTo(wbgt, 1);
  });

  it('WBGT outside its range is not computed', () => {
    expect([
      estimatedWetBulbGlobe(-5, 50),
      estimatedWetBulbGlobe(20, 0),
      estimatedWetBulbGlobe(60, 50),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
