import type { Phrases } from '../../phrases';

const part =
  '(?:panturrilhas?|gemeos?|pernas?|coxas?|pes|pe|solas?|plantas?|batatas?|barrigas?|maos?|bracos?|antebracos?|posterior(?:es)?|isquio\\p{L}*|quadriceps|quads?|quadricipites|adutor(?:es)?|virilhas?|canelas?|tibiais|gluteos?|nadegas?|vastos|soleos?|lados|dedoes|arcos|biceps|triceps)';
const toe = '(?:dedos?|dedao|dedoes|dedinhos?|dedos? grandes?|halux|unhas?)';
const sideWord = '(?:esquerd[oa]s?|direit[oa]s?|esq\\.?|dir\\.?|dta|dto)';

/** Muscles and sides. */
export const muscles: Pick<Phrases, 'muscles' | 'sides'> = {
  muscles: {
    calf: [
      'pan[tu]{1,2}[uo]?r{1,2}[ie]?l{1,2}h?(?:a|as|inhas?|onas?)|panturilh\\p{L}+|pantorilh\\p{L}*|pantu(?:rra|rras|s)?|pantu\\.',
      'gemeos?(?! (?:siames|bebes|d[ao] (?:minha|meu)))|gemelar(?:es)?|gemelos?|gastroc\\p{L}*|gastros?|soleos?|solear|surais|triceps sura(?:l|is)',
      'batat(?:a|as|inha|ona)(?! (?:com|doce|frita|cozida|assada|chips|palha|quente))(?<!(?:saco|pure|sopa|sacos) de batatas?)',
      'barrig(?:a|as|uinha) d[ae]s? pernas?|parte de tras d[ae]s? (?:pernas?|canelas?)(?! acima)|atras d[ae]s? canelas?',
    ],
    hamstring: [
      'posterior(?:es)?(?: d[aeo]s? (?:coxas?|pernas?))?|post\\.? (?:d[ae] )?coxa|isqui(?:o|os|otibia(?:l|is)|otibial|osurais|osural|oes|otibiais|s)|isquio\\p{L}*|hamstrings?|(?<!reto )femora(?:l|is)|bic(?:eps|ipites?) (?:femora(?:l|is)|crural|d[ae]s? (?:coxas?|pernas?))|semitendinos\\p{L}+|semimembranos\\p{L}+',
      '(?:parte (?:de tras|traseira|posterior)|por tras|atras|detras|tras|traseira|face posterior) d[ae]s? (?:minha |duas )?coxas?|coxas? (?:\\p{L}+ )?(?:por tras|de tras|atras|traseira|na parte de tras)',
    ],
    quad: [
      'qua[dr]r?i?cep?s?|quadricep(?:e|es|s)?|quadricipit(?:e|es|al)|quadri?s?(?= (?:esq|dir))|quads?|kuads?|vastos?(?: (?:media(?:l|is)|latera(?:l|is)|intern[oa]s?|extern[oa]s?|intermedio))?|vmo|retos? femora(?:l|is)|ret[oa]s? anteriores?|crural anterior',
      '(?:anterior(?:es)?|(?:parte (?:da |de )?)?frente|parte anterior|parte da frente|face anterior|frontal|musculos? da frente) d[ae]s? (?:minha |duas )?coxas?|coxas? (?:\\p{L}+ )?(?:pela frente|da frente|na frente|de frente|anterior(?:es)?|na parte da frente)',
    ],
    adductor: [
      'adu[ct]?[ct]?tor(?:es|a|as)?|aductor(?:es)?|virilhas?|gracil|pectineo|entre ?pernas?|pubis|pubalgia',
      '(?:parte (?:interna|interior|de dentro)|intern[oa]s?|interior|face interna|lado de dentro|dentro) d[ae]s? (?:minha |duas )?(?:coxas?|pernas?)|coxas? (?:\\p{L}+ )?(?:interna|interior|por dentro|parte interna|de dentro|na parte (?:interna|de dentro))',
    ],
    foot: [
      `(?<!(?<!\\p{L})(?:em|a|ao|aos|pelos?|${toe} (?:d[oe]s?|no|nos)|pontas? d[oe]s?|(?:pux|empurr|estic|mex|met|bot|pus|tir|levant|apoi|firm|bat)\\p{L}*(?:-me)?(?: (?:o|os))?(?: meus?)?|com um|sola d[oe]s? \\p{L}+) )pes?(?! (?:no (?:pedal|chao|clip|estribo|apoio)|na (?:tabua|estrada|escad\\p{L}+|jaca|areia|agua)|de (?:vento|moleque|pato|apoio)|atras|ante|para baixo|pra cima|para cima|pra baixo))`,
      '(?:planta|plantas|sola|solas|arcos?|peito|cava|dorso) d[oe]s? pes?|solas?(?! d[oa]s? (?:tenis|sapat))|plantar(?:es)?|arcos?(?: plantar(?:es)?)?|pezinhos?|pezao',
    ],
    toes: [
      'ded[oa](?:s)?(?: (?:grande|pequeno|maior|menor)s?)?(?: (?:d[oe]s?|nos?|n[oa]) pes?)(?!\\p{L})|dedao|dedoes|haluxs?|halluces|halux|artelhos?|dedinhos?(?! (?:\\p{L}+ ){0,2}maos?)|dedo grande',
      '(?<!(?:pux\\p{L}+|mexi|mexendo|mexer|estic\\p{L}+|estal\\p{L}+) (?:os|as|o|as pontas dos|a ponta dos|meus) )dedos?(?! (?:\\p{L}+ ){0,3}(?:d[ae]s? |duas )?maos?)(?! (?:medio|indicador|anelar|anular|minimo|mindinho))',
    ],
    shin: [
      'canel(?:a|as|inha)|tibia(?:l|is)(?: anterior(?:es)?)?|tibia|frente d[ae]s? (?:pernas?|canelas?)|peroneal|peroneais|fibular',
    ],
    glute: [
      'glut(?:eo|eos|\\.|e|es|s)?(?: (?:medio|maximo|minimo))?|(?<!de )bund(?:a|as|inha)|nadegas?|nadegueiros?|nalgas?|bumbum|traseiro|(?<!de )rabo|piriforme|piramidal',
    ],
    'hip-flexor': [
      'psoas|ilio ?psoas|quadril|quadris|ancas?|flexor(?:es|as)? d[aoe]s? (?:quadril|quadris|ancas?|coxas?)|tfl|tensor da fascia',
    ],
    'unspecified-leg': [
      'pern(?:a|as|inhas?|ocas?|oes)|cox(?:a|as|oes|ao)|cambitos?|gambitos?|gambias?|membros inferiores',
    ],
    'arm-hand': [
      'ante-?bracos?|brac(?:o|os|inho)|(?<!(?:uma|de|em|contra|a|segunda|na palma da) )maos?(?! (?:dadas?|na (?:coxa|perna|panturrilha|cintura)|preta))|(?<=(?:uma|a|na|da|nas|as|cada) )maos?(?! (?:dadas?|na (?:coxa|perna|panturrilha)))|dedos? (?:\\p{L}+ ){0,2}d?[ae]s? (?:duas )?maos?|dedos? (?:medio|indicador|anelar|anular|minimo|mindinho)|tric(?:eps|ipites?)(?! sura)|bic(?:eps|ipites?)(?! (?:femora|crural|d[ae]s? (?:cox|pern)))|polegar(?:es)?|punhos?|pulsos?|deltoides?',
    ],
    'abdomen-muscle': [
      'obliquos?|ret[oa]s? abdomina(?:l|is)|musculos? (?:do|da) (?:abdomen|barriga)|abdomen|abdomina(?:l|is)|abs|abdome|tanquinho|core|serratil',
    ],
    back: [
      'lombar(?:es)?|(?<!(?:de|nadar|nadei|nado|nadando|metros|m) )costas(?! d[ae]s? maos?)|dorsa(?:l|is)(?! \\d)|latissimos?|grande dorsal|paravertebra\\p{L}+|romboides?|fundo das costas|quadrado lombar|rins(?= (?:trav|prend))',
    ],
    neck: ['pescoco|trapezios?|nuca|cervica(?:l|is)|esternocleido\\p{L}*|cachaco'],
    'whole-body': [
      'corpo (?:todo|inteiro|completo)|tod[oa] o corpo|tudo travou|em tudo(?: (?:o que|quanto|que))?|por tod[oa] (?:o |a )?(?:lado|parte)|em tod[oa] (?:o )?lado|todos os musculos|cada musculo|da cabeca aos pes|dos pes a cabeca|generalizad[oa]s?|tudo o que (?:e|era) musculo',
    ],
  },
  sides: {
    left: [`esquerd(?:[oa]s?|inh[oa])|esq\\.?|esqd[oa]?|canhot[oa]|(?<=${part} )e(?= ?(?:[,.;)]|$))`],
    right: [
      `direit(?:[oa]s?|inh[oa])|dir\\.?|dire?ta|dto|dta|dt\\.?|drt[oa]?|destr[oa]|(?<=${part} )d(?= ?(?:[,.;)]|$| n[oa]| ao| com))`,
    ],
    both: [
      `(?:as|os|nas|nos|das|dos|pras|com as|em) (?:duas?|dois|2) (?:${part}|ao mesmo|juntos|juntas|de uma vez)|(?:as|os|nas|nos|das|dos|q nas|que nas) (?:duas|dois|2)(?=\\.? ?(?:[,.;:!)]|$| n[oa]s? km| ao | de uma| junt| d[oe] | n[oa] | em ))|(?:duas|dois|2|ambas as|ambos os) (?:minhas |meus )?${part}|ambos|ambas|bilatera(?:l|is)|bilateralmente|(?:n?os|dos) (?:dois|2) lados|de ambos os lados`,
      `(?:em )?cada (?:perna|panturrilha|gemeo|lado|pe|coxa|mao|braco|uma? d[ao]s|quadriceps|posterior)|${sideWord} (?:e|\\+|/|mais|e tambem|e depois|depois|e logo|e a seguir|e em seguida|e mais tarde|ou) (?:[nd]?[ao]s? )?(?:d[oa] )?(?:${part} )?${sideWord}|(?:e|d)/(?:d|e)|d e e|e e d`,
      '(?:um|uma|uma perna|um pe|um lado|primeiro|primeira) (?:e |depois |, )?(?:e |depois |logo |a seguir |em seguida |logo a seguir |e logo |por fim ){0,3}(?:[nd]?[oa] )outr[oa](?! (?:vez|dia|coisa|hora))|(?:e|depois|e depois|logo|a seguir|em seguida) (?:[nd]?[oa] )outr[oa](?= ?(?:[,.;!)]|$| tambem| perna| pe| lado| coxa| panturrilha| gemeo))|alternad[oa]s?|a vez|dum lado e do outro|de um lado e d(?:o|epois do) outro',
    ],
  },
};
