import { between, defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

/** Nothing but water, over long hours: from 90 to 180 minutes (our choice; the labs drank after 40 to 60 hot minutes). */
export const plainWater = defineFactor({
  id: 'plainWater',
  kind: 'fluids',
  group: 'heat-fluid',
  grade: 'weak',
  tip: { grade: 'weak', sources: ['lau21'] },
  sources: ['lau19', 'lau21'],
  asks: 'drinks',
  needs: ['plainWaterOnly', 'minutes'],
  weigh: ({ plainWaterOnly, minutes }) =>
    plainWaterOnly ? between(90, minutes, 180) * logWeight(effects.plainWater) : 0,
});
