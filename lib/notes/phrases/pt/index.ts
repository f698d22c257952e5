import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

/** Its commonest short words. */
const common = (
  'o a os as do da dos das um uma e em no na nos nas com que nao por pra para me meu minha ao aos mas muito muita ' +
  'mais sem foi ja tudo hoje depois ate bem mal era tava estava ta deu fui fiz eu de se so quando como duas dois ' +
  'pelo pela pelas isso isto esse essa este esta num numa pro pros pras uns umas ele ela seu sua la tambem nem ' +
  'ainda agora quase antes ficou fiquei veio tive tinha foram fomos sai parei nadei pedalei andei treino treinos ' +
  'prova corrida agua km pernas panturrilha panturrilhas gemeo gemeos coxa caibra caimbra caibras ontem amanha ' +
  'manha noite ano esquerda direita esquerdo direito leve forte longao longo descida meia kkk kkkk rs vc pq entao ' +
  'aqui ali outro outra outros mesmo nada tao pouco alem apos ser ter estou sou vou comi tomei demais todo toda ' +
  'todos mundo fim minhas meus nossa nosso gente voce fazer fez deram ganhei perdi joguei remei subi desci puxei ' +
  'larguei peguei levei voltei cheguei fechei rodei dor doi coracao virou travou soltou passou parou joelho pe ' +
  'ombro costas chuva sol aula jogo corpo vez vezes tenis sapatilhas natacao bicicleta bike rua olha sei desde ' +
  'primeira primeiro saida nova novo'
).split(' ');

export const pt: Phrases = {
  language: 'pt',
  spaced: true,
  common,
  ...cues,
  ...scopes,
  ...muscles,
  facts,
  redFlags,
};
