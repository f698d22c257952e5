import type { Measure } from './workout-record';

/** What no workout goes beyond. Seconds, metres, °C, percent, beats a minute, RPE. */
export const measureLimits: Record<Measure, readonly [least: number, most: number]> = {
  movingSeconds: [1, 3_600_000],
  elapsedSeconds: [1, 36_000_000],
  distanceMeters: [0, 5_000_000],
  ascentMeters: [0, 100_000],
  airTemperatureC: [-60, 60],
  deviceTemperatureC: [-60, 60],
  feelsLikeC: [-90, 90],
  humidityPercent: [0, 100],
  averageHeartRate: [20, 260],
  perceivedExertion: [1, 10],
};

/** A number within limits, or undefined: for anything else, and for what is no finite number. */
export function within([least, most]: readonly [number, number], value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most
    ? value
    : undefined;
}
