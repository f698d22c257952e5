/**
 * The US National Weather Service heat index in °C, from air temperature (°C) and relative humidity (%): Steadman's
 * simple formula, and from an averaged 80 °F on Rothfusz' regression with the adjustments for very dry and very damp
 * air. For shade and light wind; the regression is good to about 1.3 °F. Undefined outside 20 to 50 °C or 0 to 100 %.
 */
export function heatIndex(temperatureC: number, humidityPercent: number): number | undefined {
  if (!(temperatureC >= 20 && temperatureC <= 50 && humidityPercent >= 0 && humidityPercent <= 100))
    return undefined;
  return (heatIndexF(temperatureC * 1.8 + 32, humidityPercent) - 32) / 1.8;
}

/** The same in °F, from °F and %, without a range check. */
export function heatIndexF(t: number, r: number): number {
  const simple = (0.5 * (t + 61 + (t - 68) * 1.2 + r * 0.094) + t) / 2;
  if (simple < 80) return simple;
  const regression =
    -42.379 +
    2.04901523 * t +
    10.14333127 * r -
    0.22475541 * t * r -
    0.00683783 * t * t -
    0.05481717 * r * r +
    0.00122874 * t * t * r +
    0.00085282 * t * r * r -
    0.00000199 * t * t * r * r;
  return regression + adjustment(t, r);
}

function adjustment(t: number, r: number): number {
  if (r < 13 && t >= 80 && t <= 112) return -((13 - r) / 4) * Math.sqrt((17 - Math.abs(t - 95)) / 17);
  if (r > 85 && t >= 80 && t <= 87) return ((r - 85) / 10) * ((87 - t) / 5);
  return 0;
}
