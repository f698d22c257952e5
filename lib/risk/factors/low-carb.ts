import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

export const lowCarb = defineFactor({
  id: 'lowCarb',
  kind: 'you',
  group: 'diet',
  grade: 'weak',
  tip: { grade: 'expert', sources: ['yancy04'] },
  sources: ['yancy04'],
  asks: 'low-carb',
  needs: ['lowCarb'],
  weigh: ({ lowCarb }) => (lowCarb ? logWeight(effects.lowCarb) : 0),
});
