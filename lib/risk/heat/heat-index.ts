/**
 * The US weather service's heat index in °F, from °F and relative humidity (%). Below an averaged 80 °F it is the
 * simple form; above it Rothfusz's equation with both humidity adjustments. Undefined outside 40 to 130 °F or 0 to 100 %.
 */
export function heatIndexF(tempF: number, humidity: number): number | undefined {
  if (!(tempF >= 40 && tempF <= 130 && humidity >= 0 && humidity <= 100)) return undefined;
  const simple = 0.5 * (tempF + 61 + (tempF - 68) * 1.2 + humidity * 0.094);
  const averaged = (simple + tempF) / 2;
  if (averaged < 80) return averaged;
  const t = tempF;
  const r = humidity;
  const full =
    -42.379 +
    2.04901523 * t +
    10.14333127 * r -
    0.22475541 * t * r -
    0.00683783 * t * t -
    0.05481717 * r * r +
    0.00122874 * t * t * r +
    0.00085282 * t * r * r -
    0.00000199 * t * t * r * r;
  if (r < 13 && t >= 80 && t <= 112) return full - ((13 - r) / 4) * Math.sqrt((17 - Math.abs(t - 95)) / 17);
  if (r > 85 && t >= 80 && t <= 87) return full + ((r - 85) / 10) * ((87 - t) / 5);
  return full;
}

/** The heat index in °C from °C; undefined outside its range. */
export function heatIndexC(tempC: number, humidity: number): number | undefined {
  const index = heatIndexF(tempC * 1.8 + 32, humidity);
  return index === undefined ? undefined : (index - 32) / 1.8;
}
