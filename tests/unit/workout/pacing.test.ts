import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pacingOf } from '../../../lib/workout/pacing';

const km = (seconds: number) => ({ meters: 1000, seconds });

describe('pacing from splits', () => {
  it('is level for even splits', () => {
    const even = pacingOf(Array.from({ length: 10 }, () => km(300)));
    expect(even?.startPercent).toBeCloseTo(0, 9);
    expect(even?.fadePercent).toBeCloseTo(0, 9);
  });

  it('sees no fast start in an even run that fades past the middle', () => {
    const marathon = Array.from({ length: 42 }, (_, i) => km(i < 25 ? 300 : 390));
    expect(pacingOf(marathon)?.startPercent).toBeCloseTo(0, 9);
    expect(pacingOf(marathon)?.fadePercent).toBeGreaterThan(20);
  });

  it('holds the start against the second quarter, and the end against the first half', () => {
    const fast = pacingOf([km(270), km(270), km(300), km(300), km(300), km(300), km(300), km(300)]);
    expect(fast?.startPercent).toBeCloseTo(11.11, 2);
    const fade = pacingOf([km(300), km(300), km(300), km(300), km(300), km(300), km(360), km(360)]);
    expect(fade?.startPercent).toBeCloseTo(0, 9);
    expect(fade?.fadePercent).toBeCloseTo(20, 9);
  });

  it('weighs a short last split by its length', () => {
    const last = [...Array.from({ length: 8 }, () => km(300)), { meters: 100, seconds: 30 }];
    expect(pacingOf(last)?.fadePercent).toBeCloseTo(0, 9);
  });

  it('gives nothing for too little, or for what is no split', () => {
    expect(pacingOf([])).toBeUndefined();
    expect(pacingOf([km(300), km(300), km(300), km(300)])).toBeUndefined();
    expect(pacingOf(Array.from({ length: 8 }, () => ({ meters: 400, seconds: 90 })))).toBeUndefined();
    expect(pacingOf([...Array.from({ length: 8 }, () => km(300)), km(0)])).toBeUndefined();
    expect(pacingOf([...Array.from({ length: 8 }, () => km(300)), km(Number.NaN)])).toBeUndefined();
  });

  it('is finite for any splits it takes', () => {
    const split = fc.record({
      meters: fc.double({ min: 1, max: 1e5, noNaN: true }),
      seconds: fc.double({ min: 1, max: 1e5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(split, { maxLength: 60 }), (splits) => {
        const pacing = pacingOf(splits);
        if (pacing) expect(Object.values(pacing).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
