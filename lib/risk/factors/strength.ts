import { between, defineFactor } from '../define-factor';
import { effects, logWeight } from '../evidence';

/** The one factor that lowers: whole from two sessions a week on (the tip's own number). */
export const strength = defineFactor({
  id: 'strength',
  kind: 'you',
  group: 'protect',
  grade: 'weak',
  sources: ['mn22'],
  asks: 'strength',
  needs: ['strengthSessions'],
  weigh: ({ strengthSessions }) => between(0, strengthSessions, 2) * logWeight(effects.strength),
});
