import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';
import { heatDose } from '../heat/heat-dose';

export const heat = defineFactor({
  id: 'heat',
  kind: 'heat',
  group: 'heat-fluid',
  grade: 'disagree',
  tip: { grade: 'safety', sources: ['cooper16'] },
  sources: ['cooper16', 'jat22'],
  asks: 'temperature',
  needs: ['temperatureC'],
  weigh: ({ temperatureC, humidityPercent }) =>
    heatDose(temperatureC, humidityPercent) * logWeight(effects.heat),
});
