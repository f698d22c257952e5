import { defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

export const family = defineFactor({
  id: 'family',
  kind: 'you',
  group: 'history',
  grade: 'weak',
  sources: ['manjra96', 'shang11'],
  detailsOnly: true,
  asks: 'family',
  needs: ['familyHistory'],
  weigh: ({ familyHistory }) => (familyHistory ? logWeight(effects.family) : 0),
});
