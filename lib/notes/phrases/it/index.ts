import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

/** Its commonest short words. */
const common = (
  'il lo la i gli le di del della dei delle un una uno e ed in nel nella con che non per mi ho ma poi dopo al alla ai ' +
  'alle da dal dalla sul sulla come piu anche oggi era sono stato fatto tutto tutta molto bene male senza prima ultimi ' +
  "due solo gia quando perche si e c'era gambe polpaccio crampo crampi corsa uscita acqua km a o se tra su mio mia quasi"
).split(' ');

export const it: Phrases = {
  language: 'it',
  spaced: true,
  common,
  ...cues,
  ...scopes,
  ...muscles,
  facts,
  redFlags,
};
