import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

export const effort = defineFactor({
  id: 'effort',
  kind: 'workout',
  group: 'load',
  grade: 'good',
  tip: { grade: 'some', sources: ['s11t'] },
  sources: ['manjra96', 's11t'],
  asks: 'effort',
  needs: ['effort'],
  weigh: ({ effort }) => (effort === 'race' || effort === 'hard' ? logWeight(effects.hardEffort) : 0),
});
