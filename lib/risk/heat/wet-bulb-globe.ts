/**
 * Wet-bulb globe temperature in °C, estimated from air temperature (°C) and relative humidity (%), by the Australian
 * Bureau of Meteorology's simplification (ACSM 1984). It assumes sun and light wind: ±3 °C, too high at night.
 * Undefined outside 0 to 50 °C or 1 to 100 %.
 */
export function estimatedWetBulbGlobe(temperatureC: number, humidityPercent: number): number | undefined {
  if (!(temperatureC >= 0 && temperatureC <= 50 && humidityPercent >= 1 && humidityPercent <= 100))
    return undefined;
  return 0.567 * temperatureC + 0.393 * vapourPressure(temperatureC, humidityPercent) + 3.94;
}

/** Water vapour pressure in hPa, from °C and %. */
export function vapourPressure(temperatureC: number, humidityPercent: number): number {
  return (humidityPercent / 100) * 6.105 * Math.exp((17.27 * temperatureC) / (237.7 + temperatureC));
}
