import { describe, expect, it } from 'vitest';
import { whichMuscle } from '../../../lib/advice/which-muscle';
import { en } from '../../../lib/messages/en';
import { assessRisk } from '../../../lib/risk/assess-risk';
import { groupCaps } from '../../../lib/risk/define-factor';
import { effects, logWeight } from '../../../lib/risk/evidence';
import type { Known } from '../../../lib/risk/known';
import { assessSide, readScenarios, shortfalls } from '../../../scripts/scenarios';
import { half, load, quiet, ratio } from './known-values';

const profile: readonly (readonly [string, Known])[] = [
  ['family', { familyHistory: true }],
  ['injury', { recentInjury: true }],
  ['one illness', { chronicConditions: 1 }],
  ['a medicine', { regularMedicine: true }],
  ['an inhaler', { medicines: ['inhaled-long-acting-beta-agonist'] }],
  ['being a man', { sex: 'male' }],
  ['low-carb', { lowCarb: true }],
];

/** The checks of the evidence, by its numbers. */
describe('the paper checks', () => {
  it('caps stand as the scoring proposal has them', () => {
    expect(groupCaps).toEqual({
      history: 3.5,
      health: 2.5,
      load: 4,
      'heat-fluid': 1.6,
      diet: 1.4,
      person: 2,
      protect: 1,
    });
  });

  it('1: 56 km against 21.1 km, 1.8 to 2.7', () => {
    expect(ratio(half, { ...half, distanceKm: 56 })).toBeGreaterThanOrEqual(1.8);
    expect(ratio(half, { ...half, distanceKm: 56 })).toBeLessThanOrEqual(2.7);
    expect(ratio({ ...half, distanceKm: 56 }, { ...half, distanceKm: 161 })).toBe(1);
  });

  it('2: past race cramps at least double, and no other answer weighs more', () => {
    const past = ratio(half, { ...half, crampedBefore: true });
    expect(past).toBeGreaterThanOrEqual(2);
    for (const [what, told] of profile) expect(ratio(half, { ...half, ...told }), what).toBeLessThan(past);
    expect(ratio(half, { ...half, crampedBefore: false })).toBe(1);
  });

  it('3: a cramp in the same workout, 1.91 to 3.03; a near-cramp less', () => {
    const cramped = ratio(half, { ...half, event: 'yes' });
    expect(cramped).toBeGreaterThanOrEqual(1.91);
    expect(cramped).toBeLessThanOrEqual(3.03);
    const near = ratio(half, { ...half, event: 'near' });
    expect(near).toBeGreaterThan(1);
    expect(near).toBeLessThan(cramped);
  });

  it('4: little to drink, over 1, at most 1.63, and less than past cramps', () => {
    const dry = ratio(half, { ...half, fluids: 'low' });
    expect(dry).toBeGreaterThan(1);
    expect(dry).toBeLessThanOrEqual(1.63);
    expect(dry).toBeLessThan(ratio(half, { ...half, crampedBefore: true }));
    expect(ratio(half, { ...half, fluids: 'enough' })).toBe(1);
  });

  it('5: salt, magnesium and salty sweat move nothing', () => {
    const told: readonly Known[] = [
      { facts: new Set(['salt-tabs', 'took-electrolytes', 'low-sodium', 'magnesium', 'potassium'] as const) },
      { saltySweat: true },
      { magnesium: true },
    ];
    for (const more of told) expect(ratio(half, { ...half, ...more })).toBe(1);
  });

  it('6: a first half 8.3 % faster, 1.2 to 1.84', () => {
    const fast = ratio(half, { ...half, fasterStartPercent: 8.3 });
    expect(fast).toBeGreaterThanOrEqual(1.2);
    expect(fast).toBeLessThanOrEqual(1.84);
  });

  it('7: a slower training pace alone, within 5 %', () => {
    for (const usual of [{}, { usualMinutes: 100 }, { usualKm: 15 }, { usualKm: 15, usualMinutes: 70 }]) {
      const own = { ...half, ...usual };
      expect(Math.abs(ratio(own, { ...own, minutes: 135 }) - 1)).toBeLessThan(0.05);
    }
  });

  it('8: men against women, 1.2 to 1.94, in the details only', () => {
    const men = ratio({ ...half, sex: 'female' }, { ...half, sex: 'male' });
    expect(men).toBeGreaterThanOrEqual(1.2);
    expect(men).toBeLessThanOrEqual(1.94);
    const { contributions } = assessRisk({ ...half, sex: 'male' }, quiet);
    expect(contributions.find((c) => c.factor.id === 'men')?.factor).toMatchObject({ detailsOnly: true });
  });

  it('9: an injury, 1.3 to 2.38, never over past cramps, and not smaller over 21 km than over 56', () => {
    const over = (km: number) => {
      const base = { ...half, distanceKm: km };
      return ratio(base, { ...base, recentInjury: true });
    };
    expect(over(21.1)).toBeGreaterThanOrEqual(1.3);
    expect(over(21.1)).toBeLessThanOrEqual(2.38);
    expect(over(21.1)).toBeGreaterThanOrEqual(over(56) - 1e-9);
    expect(over(21.1)).toBeLessThan(ratio(half, { ...half, crampedBefore: true }));
  });

  it('10: each further illness 1.1 to 1.39, up to the cap', () => {
    const steps = [0, 1, 2, 3, 4].map((chronicConditions) => load({ ...half, chronicConditions }));
    for (const [i, step] of steps.slice(1).entries()) {
      expect(step / (steps[i] ?? 0)).toBeGreaterThanOrEqual(1.1);
      expect(step / (steps[i] ?? 0)).toBeLessThanOrEqual(1.39);
    }
    expect(ratio(half, { ...half, chronicConditions: 20 })).toBeCloseTo(groupCaps.health, 9);
  });

  it('11: inhaler, potassium-sparing, thiazide, loop, statin, in this order and all over 1', () => {
    const kinds = [
      'inhaled-long-acting-beta-agonist',
      'potassium-sparing-diuretic',
      'thiazide-diuretic',
      'loop-diuretic',
      'statin',
    ] as const;
    const found = kinds.map((kind) => ratio(half, { ...half, medicines: [kind] }));
    expect([...found].sort((a, b) => b - a)).toEqual(found);
    expect(Math.min(...found)).toBeGreaterThan(1);
    expect(new Set(found).size).toBe(5);
  });

  it('12: 10 km more a week, 0.95 to 1', () => {
    const more = ratio({ ...half, weeklyKm: 30 }, { ...half, weeklyKm: 40 });
    expect(more).toBeGreaterThanOrEqual(0.95);
    expect(more).toBeLessThan(1);
  });

  it('13: a race against training of equal length, up', () => {
    expect(ratio(half, { ...half, effort: 'race' })).toBeGreaterThan(1.2);
    expect(ratio(half, { ...half, effort: 'easy' })).toBe(1);
  });

  it('14: WBGT 29 in the first hot week up, capped at 1.6 with fluids; WBGT 12 nothing', () => {
    const hot = { ...half, temperatureC: 30, humidityPercent: 49, hotSessionsLast14Days: 0 };
    expect(ratio(half, hot)).toBeGreaterThan(ratio(half, { ...hot, hotSessionsLast14Days: 9 }));
    const all = { ...hot, fluids: 'low', plainWaterOnly: true, minutes: 400 } as const;
    expect(ratio({ ...half, minutes: 400 }, all)).toBeLessThanOrEqual(groupCaps['heat-fluid'] + 1e-9);
    expect(ratio({ ...half, temperatureC: 5 }, { ...half, temperatureC: 9.6 })).toBe(1);
  });

  it('15: timing text and muscle by sport', () => {
    expect(en['timing.marathon']).toContain('last quarter');
    expect(en['timing.marathon']).toContain('80 in 100');
    expect(en['timing.marathon']).toContain('30 km');
    expect(whichMuscle({ sport: 'run' })).toEqual({ muscle: 'calf', from: 'runners', moving: 'onFoot' });
    expect(whichMuscle({ sport: 'ride' })).toEqual({ muscle: 'quad', from: 'riders', moving: 'onWheels' });
    expect(whichMuscle({ muscles: ['hamstring'], sport: 'run' })).toMatchObject({
      muscle: 'hamstring',
      from: 'notes',
    });
    expect(whichMuscle({ muscles: ['toes'], sport: 'ride' }).muscle).toBe('foot');
    expect(whichMuscle({ muscles: ['neck'] })).toEqual({
      muscle: 'calf',
      from: 'notes',
      noStretch: true,
      moving: 'otherwise',
    });
  });

  it('16: strength work 0.7 to 1, graded weak', () => {
    const strong = ratio(half, { ...half, strengthSessions: 2 });
    expect(strong).toBeGreaterThanOrEqual(0.7);
    expect(strong).toBeLessThan(1);
    expect(ratio(half, { ...half, strengthSessions: 0 })).toBe(1);
    expect(effects.strength.grade).toBe('weak');
  });

  it('17: the pickle-juice card has both trials, their grade and the dose', () => {
    expect(en['ref.pickle.for']).toMatch(/85 seconds.*134/);
    expect(en['ref.pickle.against']).toContain('no better than water');
    expect(en['ref.pickle.dose']).toContain('70 ml at 70 kg');
    expect(en['tips.pickle']).toMatch(/one lab test .* a later one did not/i);
  });

  it('18: with nothing known no factor fires, and nothing is called low', () => {
    const nothing = assessRisk({}, quiet);
    expect(nothing).toMatchObject({ load: 1, band: 'unknown', known: 0, contributions: [] });
    expect(nothing.unknown).toEqual([
      'notes',
      'duration',
      'temperature',
      'effort',
      'climb',
      'drinks',
      'past-cramps',
    ]);
    expect(nothing.furtherUnknown).toHaveLength(13);
  });

  // 19 and 20 need the note reader: they are scenarios.
  it.each(readScenarios('tests/scenarios/papers.json').map((s) => [s.id, s] as const))(
    'scenario %s',
    (_id, scenario) => {
      expect(shortfalls(scenario, assessSide(scenario.base), assessSide(scenario.variant))).toEqual([]);
    },
  );
});

describe('the rank order of published effects', () => {
  it('holds', () => {
    const { pastCramps, crampInWorkout, longActingInhaler, distance, men, regularMedicine, lowFluids } =
      effects;
    const top = [pastCramps, crampInWorkout, longActingInhaler, distance].map((e) => e.ratio);
    expect(Math.min(...top)).toBeGreaterThan(men.ratio);
    const { chronicCondition, statin, weeklyDistance } = effects;
    const rest = [men, regularMedicine, lowFluids, chronicCondition, statin, weeklyDistance].map(
      (e) => e.ratio,
    );
    expect([...rest].sort((a, b) => b - a)).toEqual(rest);
  });

  it('gives the worked values of the proposal', () => {
    const worked = {
      pastCramps: 2.2,
      crampInWorkout: 2.15,
      men: 1.48,
      injury: 1.37,
      chronicCondition: 1.18,
      longActingInhaler: 1.3,
      potassiumSparingDiuretic: 1.24,
      thiazideDiuretic: 1.12,
      loopDiuretic: 1.06,
      statin: 1.05,
      lowFluids: 1.08,
      weeklyDistance: 0.99,
    } as const;
    for (const [id, value] of Object.entries(worked)) {
      expect(Math.exp(logWeight(effects[id as keyof typeof worked])), id).toBeCloseTo(value, 1);
      expect(Math.abs(Math.exp(logWeight(effects[id as keyof typeof worked])) - value), id).toBeLessThan(
        0.011,
      );
    }
    const run = (distanceKm: number) => load({ sport: 'run', distanceKm });
    expect(run(21.1)).toBeCloseTo(1.96, 2);
    expect(run(42.2)).toBeCloseTo(3.65, 2);
  });

  it('distance: the published ratio gives the exponent that is used', () => {
    expect(Math.log(effects.distance.ratio) / Math.log(56 / 21.1)).toBeCloseTo(1, 1);
  });
});
