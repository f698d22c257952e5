import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

/** Its commonest short words. */
const common = (
  'el la los las de del un una unos y en con que no por para me mi mis se es al pero muy mas sin he ha lo como hoy ' +
  'despues hasta ya todo todos toda sobre desde cuando bien mal fue era estaba tuve luego solo nada dos otra vez a o su ' +
  'sus este esta le piernas gemelo calambre calambres carrera agua km tras entre porque donde ni si'
).split(' ');

export const es: Phrases = {
  language: 'es',
  spaced: true,
  common,
  ...cues,
  ...scopes,
  ...muscles,
  facts,
  redFlags,
};
