import type { Phrases } from '../../phrases';
import { events } from './events';
import { facts } from './facts';
import { redFlags } from './red-flags';

/** Its commonest short words. */
const common = (
  'il lo la i gli le di del della dei delle un una uno e ed in nel nella con che non per mi ho ma poi dopo al alla ai ' +
  'alle da dal dalla sul sulla come piu anche oggi era sono stato fatto tutto tutta molto bene male senza prima ultimi ' +
  "due solo gia quando perche si e c'era gambe polpaccio crampo crampi corsa uscita acqua km a o se tra su mio mia quasi"
).split(' ');

export const it: Phrases = { language: 'it', spaced: true, common, ...events, facts, redFlags };
