import type { Phrases } from '../../phrases';

/** Cramps, what turns them into none, muscles, sides and where it began. Brazilian and European. */
export const events: Omit<Phrases, 'language' | 'spaced' | 'common' | 'facts' | 'redFlags'> = {
  cramp: [
    'ca?i?mbras?|cambra|cambras|caimbr(?:a|as|ei|ou|ando|ado)|caibra(?:s|ndo|do)?|cai?mbrou|caibrou|espasmos?|breca',
  ],
  lock: [
    'fechou|numa bola|virou pedra|contrai(?:u|do|da)|prendeu-se|bloquear|travou',
    'trav(?:ou|aram|ei|ada|ado|adas|ados|ando|a|am|ava)(?! (?:o relogio|o gps))|bloque(?:ou|aram|ado|ada|ou-se)|(?:um |deu )?no(?=s? (?:na|no|cego))|(?:virou|parecia|feito|dur[oa] (?:como|que nem|igual)) (?:uma )?(?:pedra|bola|pau|madeira)|se contrai\\p{L}+|contrai(?:u|ram)|repux(?:ou|aram)|fech(?:ou|aram)|prend(?:eu|eram)|agarr(?:ou|aram)|endurec(?:eu|eram)|encolheu|emperr\\p{L}+|nao soltav\\p{L}+|pux(?:ou|aram) (?:forte|tudo)',
  ],
  twinge: [
    'tremeli\\p{L}+|dando aviso|choquinhos?|tremer',
    'fisgad\\p{L}+|fisg(?:ou|ando|ava)|ameac\\p{L}+|repux(?:ando|ava|avam|o|os)|trem(?:ia|iam|endo|eu|elic\\p{L}+)|pul(?:ava|avam|ando|inhos)|avis(?:o|os|ou|aram|ava|ando)|tremelic\\p{L}*|saltitar|salt(?:ava|avam|itava)|belisc\\p{L}+|fascicul\\p{L}+|palpit\\p{L}+|formigando estranho|danc(?:ava|avam|ando)|puxava|latej(?:ando|ava) perto',
  ],
  nearly: [
    'quase|ameac\\p{L}+(?: de)?|principios? de|inicio de|comec(?:o|inho) de|prestes a|a beira|perto de|por pouco|avis(?:o|os)(?: de)?|sinal de|sinais de|indicios? de|queria(?:m)?|quis|querendo|comecando a|comecou a querer|pre|ensaiou|ensaio de|iria|ia(?:m)? dar|na iminencia|vontade de',
  ],
  otherKind: [
    'estomago|barriga|abdominal|abdominais|abdomen|intestin\\p{L}+|menstrua\\p{L}+|colicas?|utero|regra|periodo|dor de lado|baco|do escritor|corrente|motor|freios?|travoes|cambio|marcha|tripas',
  ],
  otherSense: [
    '(?:gel|spray|creme|pomada|pastilhas?) (?:para|anti|contra) ?ca?i?mbras?|anti.?ca?i?mbras?|breca(?: (?:do|de) (?:carro|bike))|levado da breca|transito (?:\\p{L}+ )?travado|travou (?:o |a )?(?:gps|relogio|app|strava|corrente|marcha|roda|freio|transito|celular|garmin)|(?:gps|relogio|app|strava|garmin|corrente|roda|celular|telemovel) (?:\\p{L}+ )?trav\\p{L}+',
  ],
  denyBefore: [
    'sem|nao|nada de|nenhum|nenhuma|nem(?: uma?)?|nunca|jamais|zero|0|evit\\p{L}+|livre de|escap\\p{L}+ da|ausencia de|em vez de|tampouco',
  ],
  denyAfter: [
    'nenhum[a]?|(?:eu )?(?:nao|nunca) (?:as |a )?(?:tive|houve|senti|peguei)|nem (?:uma|sombra)|(?:nao |nem )(?:apare\\p{L}+|vier\\p{L}+|veio|cheg\\p{L}+|der\\p{L}+|deu\\p{L}*|surg\\p{L}+|rolou)|: ?(?:nao|nenhuma|zero|0|nada)|zero|ficou (?:longe|em casa)|ficaram (?:longe|em casa)|passou longe|nem sinal|nem (?:deu|vi)',
  ],
  unreal: [
    'se|caso|medo (?:de|da|das)?|tem(?:o|ia|endo|or)(?: a| de)?|receio (?:de)?|preocupad\\p{L}+|esper(?:o|ava|ando)|para (?:evitar|prevenir|nao|que)|pra (?:evitar|nao|prevenir)|contra|prevenir|evitar|risco de|poderia(?:m)?|teria(?:m)?|seria(?:m)?|por ?que|como (?:evit|tir|faz)\\p{L}*|alguem (?:sabe|tem|mais)|dicas?|remedios?|li (?:que|sobre|um)|artigo|podcast|amanha|da proxima|proxima vez|quando (?:voce|te|a gente)|sonh\\p{L}+|pesadelo|propens\\p{L}+|tendencia a|dizem que|em caso de|plano|achei que|esperava|pensei que',
  ],
  otherTime: [
    'semana passada|mes passado|ano passado|ontem|anteontem|antigamente|sempre|muitas vezes|toda vez|todas as vezes|em (?:19|20)\\d\\d|(?:ha|faz) (?:\\p{L}+|\\d+) (?:anos?|mes(?:es)?|semanas?|dias?)|(?:\\p{L}+|\\d+) (?:anos?|meses|semanas|dias) atras|(?:da |na |a )?ultima (?:vez|prova|maratona)|outro dia|outra vez que|no passado|depois da(?:quela)? caimbra|desde (?:a|as|aquela) c\\p{L}+|domingo passado|sabado passado|normalmente|costumava|costumo|antes eu',
  ],
  somebody: [
    'ele|ela|eles|elas|dele|dela|alguem|outro|outra|outros|muita gente|muitos|galera|pessoal|todo mundo|gente|um (?:cara|rapaz|corredor|amigo|colega|senhor|tipo|gajo|menino|atleta)|uma (?:menina|moca|corredora|amiga|colega|senhora|rapariga)|(?:meu|minha|o|a|do|da|ao|um) (?:\\p{L}+ )?(?:amig[oa]|colega|namorad[oa]|mulher|marido|espos[oa]|irma|irmao|pai|mae|filh[oa]|cachorr[oa]|cao|cadela|treinador\\p{L}*|coach|vizinh[oa]|prim[oa]|cunhad[oa]|sogr[oa]|parceir[oa]|companheir[oa]|dupla|lider|vencedor\\p{L}*|chefe|coelho|goleiro|guarda.redes|professor\\p{L}*|pacer)s?|joao|pedro|ana|maria|lucas|carlos|paulo|rafa|bruno|tiago|rui|miguel|andre|marcos|marcelo|fernanda|camila|julia|felipe|gustavo|ze|rodrigo|sofia|ines',
  ],
  own: ['eu|me|mim|meu|minha|meus|minhas|nos|comigo|a gente|tive|senti|parei|fiquei'],
  beside: [
    '(?:com|atras de|atras do|na frente d[oe]|passei|ultrapassei|contra|para|pra|de|do|da|e|encontrei|junto com) (?:o |a |os |as |um |uma |dois |meu |minha )?',
  ],
  forSomebody: ['(?:para|pra|no|na|do|da) (?:meu|minha|ele|ela|o|a|os)'],
  night: [
    'a noite(?= (?:na|me|acord|deu|tive|inteira))|de noite|na cama|de madrugada|durante a noite|esta noite|nessa noite|noite passada|dormindo|a dormir|acord(?:ei|ou|ando|ar)|noturn[oa]s?|noctur\\p{L}+|no sofa|as [1-5] da (?:manha|madrugada)',
  ],
  around: [
    '(?:antes|depois|recuperacao|pos|pre|apos|proxim\\p{L}+|ultim\\p{L}+|vespera|para|rumo a|preparando) ?(?:de |do |da |a |o |ao |um |uma |minha |meu )?',
  ],
  noSignOf: ['(?:sem|nem|nenhum) (?:sinal|sinais|rastro|indicio|sintoma|vestigio) de '],
  noneAfter: ['(?<=^ ?: ?)(?:nao|nenhuma?|zero|0|nada)'],
  otherDay: [
    '(?:ano|mes|verao|inverno) passado|semana passada|(?:ha|faz) (?:\\p{L}+|\\d+) (?:anos?|meses|semanas)|(?:anos|meses|semanas) atras|em (?:19|20)\\d\\d|antigamente|no passado',
  ],
  turns: ['mas|depois|entao|porem|ate que|embora|apesar|exceto|enquanto|so que|ai|e ai|e depois|ja|&'],
  muscles: {
    calf: [
      'panturrilhas?|gemeos?(?! (?:siames|bebes))|gemelares?|gastrocnemios?|soleos?|batatas? da perna|barriga da perna|batatas?(?= (?:esq|dir|trav))|batata',
    ],
    hamstring: [
      'posterior(?:es)?(?: d[ae]s? coxas?)?|isquios?|isquiotibiais|biceps femoral|(?:parte de )?tras da coxa|atras da coxa|femoral posterior',
    ],
    quad: [
      'quadriceps?|quads?|anterior(?:es)? d[ae]s? coxas?|(?:parte da )?frente da coxa|vasto (?:medial|lateral|interno|externo)|reto femoral',
    ],
    adductor: ['adutor(?:es)?|virilhas?|parte interna da coxa|interno da coxa|interior da coxa|pubis'],
    foot: ['pes?|planta(?:s)? d[oe]s? pes?|sola(?:s)? d[oe]s? pes?|arco(?: do pe)?|plantar|peito do pe|sola'],
    toes: ['dedos?(?: (?:do|dos) pes?)?|dedao|dedinho|halux'],
    shin: ['canelas?|tibial(?: anterior)?|tibiais|tibia'],
    glute: ['gluteos?|bunda|nadegas?|rabo|piriforme'],
    'hip-flexor': ['psoas|quadril|anca|flexor(?:es)? do quadril|flexor da anca'],
    'unspecified-leg': ['pernas?|coxas?|cambitos'],
    'arm-hand': ['antebracos?|bracos?|maos?|dedos? da mao|triceps|biceps(?! femoral)|polegar'],
    'abdomen-muscle': ['obliquos?|reto abdominal|musculo do abdomen'],
    back: ['lombar(?:es)?|costas|dorsal|dorsais'],
    neck: ['pescoco|trapezio|nuca|cervical'],
    'whole-body': ['corpo todo|corpo inteiro|tudo travou|por todo o lado|todos os musculos|o corpo todo'],
  },
  sides: {
    left: ['esquerd[oa]s?|esq\\.?|canhot[oa]'],
    right: ['direit[oa]s?|dir\\.?|dto|dta'],
    both: [
      '(?:as|os|nas|nos|das|dos) duas?|dois|duas|ambos|ambas|2|esquerd[oa] e (?:a |o )?direit[oa]|direit[oa] e (?:a |o )?esquerd[oa]|uma e depois (?:a )?outra|bilateral|cada',
    ],
  },
};
