import { between } from '../define-factor';
import { estimatedWetBulbGlobe } from './wet-bulb-globe';

/**
 * How hot it is for this purpose, 0 to 1, from °C and relative humidity in percent. With humidity: from an estimated
 * WBGT of 18 °C (yellow race flag) to 27.8 °C (Cooper's threshold). Without it, or where WBGT is not computed: the
 * temperature alone, from 20 to 30 °C (our choice).
 */
export function heatDose(temperatureC: number, humidityPercent: number | undefined): number {
  const wet =
    humidityPercent === undefined ? undefined : estimatedWetBulbGlobe(temperatureC, humidityPercent);
  return wet === undefined ? between(20, temperatureC, 30) : between(18, wet, 27.8);
}
