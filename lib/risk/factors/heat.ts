import { between, defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';
import { estimatedWetBulbGlobe } from '../heat/wet-bulb-globe';

/**
 * With humidity: from an estimated WBGT of 18 °C (yellow race flag) to 27.8 °C (Cooper's threshold). Without it, the
 * temperature alone, from 20 to 30 °C (our choice).
 */
export const heat = defineFactor({
  id: 'heat',
  kind: 'heat',
  group: 'heat-fluid',
  grade: 'disagree',
  tipGrade: 'safety',
  sources: ['cooper16', 'jat22'],
  asks: 'heat',
  needs: ['temperatureC'],
  weigh: ({ temperatureC, humidityPercent }) => {
    const wet =
      humidityPercent === undefined ? undefined : estimatedWetBulbGlobe(temperatureC, humidityPercent);
    const dose = wet === undefined ? between(20, temperatureC, 30) : between(18, wet, 27.8);
    return dose * logWeight(effects.heat);
  },
});
