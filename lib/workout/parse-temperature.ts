import { parseNumber, plainDigits } from './parse-number';

export interface Temperature {
  /** °C to one decimal. */
  readonly celsius: number;
  readonly unit: 'C' | 'F';
}

/** °F to °C, to one decimal. */
export function celsiusFrom(fahrenheit: number): number {
  return Math.round(((fahrenheit - 32) / 1.8) * 10) / 10;
}

// `º`, which many type for a degree, is folded to `o`.
const shape = /^([+-]? ?\d{1,3}(?:[.,]\d{1,2})?) ?[°o]? ?([CF])?$/i;

/**
 * `29 ℃`, `58℉`, `-3 °C`, `−40 F`, `21,5 °C`. A number without a unit needs `unit` (the page's own setting).
 * Undefined without any unit, for two temperatures in one text, or outside -60 to 60 °C.
 */
export function parseTemperature(text: string, unit?: 'C' | 'F'): Temperature | undefined {
  const [, number = '', own] = shape.exec(plainDigits(text.slice(0, 60))) ?? [];
  const value = parseNumber(number.replace(' ', ''), '.');
  const used = (own?.toUpperCase() as 'C' | 'F' | undefined) ?? unit;
  if (value === undefined || !used) return undefined;
  const celsius = used === 'C' ? Math.round(value * 10) / 10 : celsiusFrom(value);
  return Math.abs(celsius) > 60 ? undefined : { celsius, unit: used };
}

/** Whether words carry a temperature unit at all (to tell a temperature cell from another). */
export function hasTemperatureUnit(text: string): boolean {
  return /[°o] ?[CF]\b/i.test(plainDigits(text.slice(0, 60)));
}
