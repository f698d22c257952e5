import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';
import { heatDose } from '../heat/heat-dose';

/** Heat that only the notes speak of counts by half; a known temperature goes before it. Our choice. */
export const heat = defineFactor({
  id: 'heat',
  kind: 'heat',
  group: 'heat-fluid',
  grade: 'disagree',
  tip: { grade: 'safety', sources: ['cooper16'] },
  sources: ['cooper16', 'jat22'],
  asks: 'temperature',
  needs: [],
  enough: (k) => k.temperatureC !== undefined || k.hotTold === true,
  weigh: ({ temperatureC, humidityPercent }) => {
    const dose = temperatureC === undefined ? 0.5 : heatDose(temperatureC, humidityPercent);
    return dose * logWeight(effects.heat);
  },
});
