import type { Phrases } from '../../phrases';
import { events } from './events';
import { facts } from './facts';
import { redFlags } from './red-flags';

/** Its commonest short words. */
const common = (
  'de het een en van ik met niet op was maar bij dan te dat die voor nog wel heel ook uit aan naar over door toch na ' +
  "in is om er al m'n mijn gewoon even lekker goed weer geen laatste eerste toen had heb ging werd wat zo veel benen " +
  'kuit kramp km als of tot zonder rondje links rechts vandaag gelopen gefietst daarna'
).split(' ');

export const nl: Phrases = { language: 'nl', spaced: true, common, ...events, facts, redFlags };
