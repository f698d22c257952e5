import type { WorkoutRecord } from '../workout/workout-record';

export interface Units {
  readonly temperature: 'C' | 'F';
  readonly length: 'metric' | 'imperial';
}

/** The units to show values in: the athlete's setting, else the page's own, else metric. Never the language's. */
export function unitsFor(setting: 'page' | 'metric' | 'imperial', page: WorkoutRecord['pageUnits']): Units {
  if (setting === 'metric') return { temperature: 'C', length: 'metric' };
  if (setting === 'imperial') return { temperature: 'F', length: 'imperial' };
  const length = page.length ?? 'metric';
  return { temperature: page.temperature ?? (length === 'imperial' ? 'F' : 'C'), length };
}

/** Shows values in one language and one set of units. */
export interface ShowValue {
  /** °C in, `31 °C` or `88 °F` out. */
  readonly temperature: (celsius: number) => string;
  /** A difference in °C, not a temperature: `3 °C` or `5 °F` out. */
  readonly degrees: (celsius: number) => string;
  readonly percent: (percent: number) => string;
  /** Seconds in, `3 h 10 min` out; under a minute in seconds. */
  readonly duration: (seconds: number) => string;
  /** Metres in, kilometres or miles out. */
  readonly distance: (meters: number) => string;
  /** Metres in, metres or feet out. */
  readonly climb: (meters: number) => string;
  /** A bare number for an input field. */
  readonly number: (value: number, digits: number) => string;
}

const feet = 3.28084;
const miles = 1 / 1609.344;

/** Number formats of `language` (an unknown tag falls back to English). */
export function showValues(language: string, units: Units): ShowValue {
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat([language, 'en'], { maximumFractionDigits: digits }).format(value);
  const plain = (value: number, digits: number) =>
    new Intl.NumberFormat([language, 'en'], { maximumFractionDigits: digits, useGrouping: false }).format(
      value,
    );
  const metric = units.length === 'metric';
  return {
    temperature: (c) =>
      units.temperature === 'C' ? `${number(c, 0)}\u00A0°C` : `${number(c * 1.8 + 32, 0)}\u00A0°F`,
    degrees: (c) => (units.temperature === 'C' ? `${number(c, 0)}\u00A0°C` : `${number(c * 1.8, 0)}\u00A0°F`),
    percent: (p) => new Intl.NumberFormat([language, 'en'], { style: 'percent' }).format(p / 100),
    duration: (seconds) => {
      if (seconds < 60) return `${number(seconds, 0)}\u00A0s`;
      const minutes = Math.round(seconds / 60);
      const hours = Math.floor(minutes / 60);
      const rest = `${number(minutes % 60, 0)}\u00A0min`;
      return hours === 0
        ? rest
        : minutes % 60 === 0
          ? `${number(hours, 0)}\u00A0h`
          : `${number(hours, 0)}\u00A0h ${rest}`;
    },
    distance: (m) => {
      if (m < 1000) return metric ? `${number(m, 0)}\u00A0m` : `${number((m * feet) / 3, 0)}\u00A0yd`;
      return metric ? `${number(m / 1000, 1)}\u00A0km` : `${number(m * miles, 1)}\u00A0mi`;
    },
    climb: (m) => (metric ? `${number(m, 0)}\u00A0m` : `${number(m * feet, 0)}\u00A0ft`),
    number: plain,
  };
}
