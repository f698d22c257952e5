import { parseNumber, plainDigits } from './parse-number';

export interface Length {
  readonly meters: number;
  readonly system: 'metric' | 'imperial';
  /** False for metres, feet and yards: a climb or a pool, rarely a road. */
  readonly longUnit: boolean;
}

const units: Record<string, readonly [meters: number, system: 'metric' | 'imperial', longUnit: boolean]> = {
  km: [1000, 'metric', true],
  км: [1000, 'metric', true],
  公里: [1000, 'metric', true],
  m: [1, 'metric', false],
  м: [1, 'metric', false],
  mi: [1609.344, 'imperial', true],
  yd: [0.9144, 'imperial', false],
  yds: [0.9144, 'imperial', false],
  ft: [0.3048, 'imperial', false],
};

/**
 * `40.10 km`, `1,130 m`, `12,6mi`, `1 448 ft`, in metres to 0.1. `decimal` is the page language's decimal sign.
 * Undefined without a known unit, for negative values, or over 5000 km.
 */
export function parseLength(text: string, decimal?: '.' | ','): Length | undefined {
  const match = /^([\d.,'’ ]{1,16}?) ?([^\d\s.,'’]{1,4})\.?$/u.exec(plainDigits(text).slice(0, 40));
  const unitWord = match?.[2]?.toLowerCase() ?? '';
  const unit = Object.hasOwn(units, unitWord) ? units[unitWord] : undefined;
  const value = match?.[1] ? parseNumber(match[1], decimal) : undefined;
  if (!unit || value === undefined || value < 0) return undefined;
  const meters = Math.round(value * unit[0] * 10) / 10;
  return meters > 5_000_000 ? undefined : { meters, system: unit[1], longUnit: unit[2] };
}

/** `60%`, `37 %`: 0 to 100, or undefined. */
export function parsePercent(text: string): number | undefined {
  const match = /^(\d{1,3}(?:[.,]\d)?) ?%$/.exec(plainDigits(text).slice(0, 20));
  const value = match?.[1] ? parseNumber(match[1], '.') : undefined;
  return value !== undefined && value <= 100 ? value : undefined;
}
