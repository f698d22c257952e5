import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

/** Its commonest short words. */
const common = (
  'de het een en van ik met niet op was maar bij dan te dat die voor nog wel heel ook uit aan naar over door toch na ' +
  "in is om er al m'n mijn gewoon even lekker goed weer geen laatste eerste toen had heb ging werd wat zo veel benen " +
  'kuit kramp km als of tot zonder rondje links rechts vandaag gelopen gefietst daarna ' +
  'nu fysio huisarts afgelast tegen uur hij zij ze ons hem haar zijn ben zat stond kwam liep reed deed kon moest wilde zou gaat doet komt ' +
  'loopt staat heeft hebben waren werden geweest gehad gedaan gegaan dit deze daar hier waar waarom hoe wie welke alles ' +
  'iets niets niks iemand niemand beetje bijna helaas gelukkig eindelijk meteen rustig lang kort mooi mooie fijn ' +
  'zwaar moe koud zon tegenwind meewind duurloop hardlopen lopen fietsen wandelen zwemmen gezwommen gewandeld ' +
  'gerend wedstrijd baan graden kwartier halve helft einde halverwege onderweg thuis huis achter boven onder tussen ' +
  'rond sinds tijdens vanaf want omdat terwijl hoewel dus echter anders eigenlijk misschien natuurlijk ineens plots ' +
  'opeens verder samen zelf elke iedere keer dag jaar maand ochtend middag avond nacht vanochtend vanavond ' +
  'vanmiddag gisteren ronde ronden rondjes stuk spier spieren kuiten hartslag blokken gemiddeld gem enkel ' +
  'mee bos dijk snel sneller gerekt twee drie vier vijf zes zeven acht negen tien rijden roeien schaatsen ' +
  'krachttraining rek rekken voet hele meer minder tweede derde ging amper nooit altijd teen kuitkramp'
).split(' ');

export const nl: Phrases = {
  language: 'nl',
  spaced: true,
  common,
  ...cues,
  ...scopes,
  ...muscles,
  facts,
  redFlags,
};
