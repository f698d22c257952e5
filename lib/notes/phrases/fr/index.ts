import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

/** Its commonest short words. */
const common = (
  "le la les de des du un une et en au aux a dans avec pas sur j'ai je mon ma mes est c'est mais puis pour par qui que " +
  "ce cette il elle on me se plus tout tres bien fait ete j'etais sans apres avant sous encore rien deux trop depuis " +
  "d'un d'une l'eau jambes mollet crampe crampes sortie course km ai l d j y ou si comme aussi chez vers"
).split(' ');

export const fr: Phrases = {
  language: 'fr',
  spaced: true,
  common,
  ...cues,
  ...scopes,
  ...muscles,
  facts,
  redFlags,
};
