import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

export const lowFluids = defineFactor({
  id: 'lowFluids',
  kind: 'fluids',
  group: 'heat-fluid',
  grade: 'disagree',
  tip: { grade: 'safety', sources: ['nata17'] },
  sources: ['kona', 's04', 's11t', 'h15', 'mn22'],
  asks: 'drinks',
  needs: ['fluids'],
  weigh: ({ fluids }) => (fluids === 'low' ? logWeight(effects.lowFluids) : 0),
});
