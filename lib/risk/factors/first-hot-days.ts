import { between, defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';
import { heatDose } from '../heat/heat-dose';

/** Hot now, and few hot sessions in the two weeks before: whole with none, nothing from seven on (Cooper's first 7 days). */
export const firstHotDays = defineFactor({
  id: 'firstHotDays',
  kind: 'heat',
  group: 'heat-fluid',
  grade: 'some',
  tip: { grade: 'safety', sources: ['cooper16'] },
  sources: ['cooper16'],
  asks: 'hot-days',
  needs: ['temperatureC', 'hotSessionsLast14Days'],
  weigh: ({ temperatureC, humidityPercent, hotSessionsLast14Days }) => {
    const unused = 1 - between(0, hotSessionsLast14Days, 7);
    return unused * heatDose(temperatureC, humidityPercent) * logWeight(effects.firstHotDays);
  },
});
