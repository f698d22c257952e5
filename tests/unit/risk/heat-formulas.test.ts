import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatDose } from '../../../lib/risk/heat/heat-dose';
import { heatIndex, heatIndexF } from '../../../lib/risk/heat/heat-index';
import { estimatedWetBulbGlobe, vapourPressure } from '../../../lib/risk/heat/wet-bulb-globe';

describe('NWS heat index', () => {
  // °F, % → °F: computed from the published equation with its two adjustments.
  it.each([
    [80, 40, 79.79],
    [84, 60, 87.52],
    [86, 90, 105.39],
    [88, 70, 100.22],
    [90, 40, 90.68],
    [90, 50, 94.6],
    [90, 60, 99.68],
    [90, 70, 105.92],
    [90, 90, 121.9],
    [92, 55, 101.45],
    [94, 50, 102.89],
    [96, 50, 107.64],
    [98, 45, 108.61],
    [100, 40, 109.26],
    [100, 50, 118.32],
    [100, 60, 129.49],
    [104, 40, 118.88],
    [110, 40, 135.66],
    [95, 12, 90.07],
    [90, 10, 85.28],
    [86, 95, 108.53],
    [70, 50, 69.53],
    [79, 50, 78.98],
    [80, 100, 89.29],
    [82, 95, 93.97],
    [84, 100, 103.56],
  ])('%s °F at %s %% is %s °F', (t, r, expected) => {
    expect(Math.abs(heatIndexF(t, r) - expected)).toBeLessThanOrEqual(0.01);
  });

  // The printed chart, without the adjustment for damp air.
  it.each([
    [80, 40, 80],
    [86, 90, 105],
    [90, 70, 105],
    [96, 50, 108],
    [104, 40, 119],
    [110, 40, 136],
  ])('the chart cell of %s °F and %s %% is %s, within 1', (t, r, chart) => {
    expect(Math.abs(heatIndexF(t, r) - chart)).toBeLessThanOrEqual(1);
  });

  it.each([
    [30, 70, 35.04],
    [32, 50, 34.36],
    [35, 40, 37.22],
    [35, 70, 50.34],
    [25, 50, 24.93],
  ])('%s °C at %s %% is %s °C', (t, r, expected) => {
    expect(Math.abs((heatIndex(t, r) ?? 0) - expected)).toBeLessThanOrEqual(0.01);
  });

  it('is not computed outside 20 to 50 °C or 0 to 100 %', () => {
    const outside: readonly (readonly [number, number])[] = [
      [19.9, 50],
      [50.1, 50],
      [30, -1],
      [30, 101],
      [Number.NaN, 50],
      [30, Number.NaN],
    ];
    for (const [t, r] of outside) expect(heatIndex(t, r)).toBeUndefined();
  });
});

describe('estimated WBGT', () => {
  // Bureau of Meteorology simplification, °C and % → hPa, °C.
  it.each([
    [10, 60, 7.356, 12.5],
    [15, 60, 10.21, 16.46],
    [20, 50, 11.661, 19.86],
    [25, 60, 18.95, 25.56],
    [28, 60, 22.606, 28.7],
    [30, 50, 21.144, 29.26],
    [30, 70, 29.601, 32.58],
    [35, 40, 22.407, 32.59],
    [40, 20, 14.691, 32.39],
  ])('%s °C at %s %%', (t, r, vapour, wbgt) => {
    expect(Math.abs(vapourPressure(t, r) - vapour)).toBeLessThanOrEqual(0.01);
    expect(Math.abs((estimatedWetBulbGlobe(t, r) ?? 0) - wbgt)).toBeLessThanOrEqual(0.01);
  });

  it('is not computed outside 0 to 50 °C or 1 to 100 %', () => {
    for (const [t, r] of [
      [-5, 50],
      [20, 0],
      [60, 50],
    ] as const)
      expect(estimatedWetBulbGlobe(t, r)).toBeUndefined();
  });
});

describe('heat for this purpose', () => {
  it('is nothing on a cool day and whole from WBGT 27.8 °C on', () => {
    expect(heatDose(9.6, 60)).toBe(0);
    expect(heatDose(30, 50)).toBe(1);
  });

  it('goes by the temperature alone where humidity is missing or the formula does not reach', () => {
    expect(heatDose(25, undefined)).toBe(0.5);
    expect(heatDose(25, 0)).toBe(0.5);
    expect(heatDose(55, 50)).toBe(1);
  });

  it('never falls when it gets warmer or damper', () => {
    const t = fc.double({ min: 0, max: 48, noNaN: true });
    const r = fc.double({ min: 1, max: 95, noNaN: true });
    fc.assert(
      fc.property(t, r, (celsius, humidity) => {
        expect(heatDose(celsius + 1, humidity)).toBeGreaterThanOrEqual(heatDose(celsius, humidity));
        expect(heatDose(celsius, humidity + 2)).toBeGreaterThanOrEqual(heatDose(celsius, humidity));
      }),
    );
  });
});
