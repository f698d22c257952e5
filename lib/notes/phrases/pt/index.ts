import type { Phrases } from '../../phrases';
import { events } from './events';
import { facts } from './facts';
import { redFlags } from './red-flags';

/** Its commonest short words. */
const common = (
  'o a os as do da dos das um uma e em no na nos nas com que nao por pra para me meu minha ao mas muito mais sem foi ' +
  'ja tudo hoje depois ate bem mal era tava estava deu fui eu de se so quando como duas dois pelo pela isso esse essa ' +
  'pernas panturrilha caibra caimbra cãibra prova treino corrida agua km quase nem antes ainda la sai parei uns'
).split(' ');

export const pt: Phrases = { language: 'pt', spaced: true, common, ...events, facts, redFlags };
