import type { Phrases } from '../../phrases';

const dark =
  '(?:escur[a-z]*|coca(?:[ -]?cola)?|cola|castanh[a-z]*|marrom|cha|cafe|pret[a-z]*|sangue|ferrugem|vinho)';

/** Signs told loosely: what is said, in any order, within a few words. */
export const wideSigns: Partial<Phrases['redFlags']> = {
  'dark-urine': [
    `(?:xixi|urina|mijo|mijei|mijar|banheiro|casa de banho)[^.\\n]{0,30}(?:cor|como|tipo|saiu|estava|parecia|muito|era)[^.\\n]{0,12}${dark}(?![a-z])`,
    `cor (?:de |da )?${dark}[^.\\n]{0,30}(?:xixi|urina|mijo|banheiro)`,
  ],
  'confusion-collapse': [
    'nao (?:sabia|lembrava|conseguia (?:dizer|lembrar))(?: mais)?(?: nem)? (?:onde|que (?:dia|ano|cidade)|em que|qual|quem|o meu nome|meu nome|pra que lado|para que lado)',
    '(?:pergunt[a-z]+)(?: [a-z]+){0,4} (?:onde (?:era|estava|ficava|fica)|que (?:dia|prova|cidade)|tres vezes|quatro vezes|a mesma coisa)',
    '(?:nao tenho|sem|nenhuma) (?:memoria|lembranca|recordacao) d',
  ],
  'night-pain-rest-pain': [
    '(?:dor|dores|doi|doia|lateja|latejava|queima|ardia)[^.\\n]{0,50}(?:na cama|de noite|a noite|deitad[oa]|no sofa|em repouso|parad[oa]|nao (?:me )?deix[a-z]+ dormir)(?<!caibra[^.\\n]{0,60})',
  ],
};
