import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

/** Its commonest short words. */
const common = (
  'o a os as do da dos das um uma e em no na nos nas com que nao por pra para me meu minha ao aos mas muito muita mais sem foi ' +
  'ja tudo hoje depois ate bem mal era tava estava ta to deu fui fiz eu de se so quando como duas dois pelo pela pelos pelas isso ' +
  'isto esse essa este esta num numa pro pros pras uns umas ele ela seu sua ou la ai tambem nem ainda agora quase antes dei ficou ' +
  'fiquei veio tive tinha foram fomos sai parei corri nadei pedalei andei treino treinos prova corrida agua km pernas panturrilha ' +
  'panturrilhas gemeo gemeos coxa caibra caimbra caibras ontem amanha manha noite dia dias hora horas semana semanas ano mes ' +
  'esquerda direita esquerdo direito leve forte longao longo calor frio subida descida meia ritmo kkk kkkk rs ne vc pq entao ' +
  'aqui ali outro outra outros mesmo sempre nunca nada tao pouco alem apos entre sobre ser ter estou sou vou dormi comi bebi tomei demais todo toda todos mundo pelo cada fim meu minhas meus nossa nosso gente voce fazer ' +
  'fez deram ganhei perdi joguei remei subi desci puxei larguei peguei levei voltei cheguei fechei rodei dor doi coracao tarde ' +
  'senti virou travou soltou passou parou joelho pe ombro costas vento chuva sol ritmo aula jogo final corpo lado vez vezes tenis sapatilhas piscina natacao bicicleta bike pista rua casa agora olha nao sei desde primeira primeiro saida segunda ultima ultimo nova novo'
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
