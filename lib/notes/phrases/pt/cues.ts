import type { Phrases } from '../../phrases';

/** What can lock by itself on a bike, a wrist or a door: no muscle. */
const machine =
  '(?:cambio|corrente|freios?|travao|travoes|rodas?|marchas?|catraca|cassete|pedaleira|suspensao|selim|canote|espigao|guidao|guiador|porta|portao|fecho|ziper|zip|tampa|cancela|dobradica|gps|relogio|app|strava|garmin|celular|telemovel|computador|esteira|passadeira|elevador|transito|motor|polar|coros|zwift|wahoo|cadeado|mosquetao|sensor|site|sistema|bomba|valvula|cleat|taco|clipe)(?: d[oa] \\p{L}+){0,2}(?: (?:traseir[oa]|dianteir[oa]|nov[oa]|velh[oa]))?(?: (?:que|se|me|sempre|ja|estava|tava|ficou|todo|toda|deu|teve|um|uma|de|a)){0,3}';
const jam = '(?:destrav|trav|emperr|bloque|agarr|prend|encrav|tranc|engat|grip|fech)\\p{L}*';
/** To lock, as a verb still to come. */
const toLock =
  '(?:me |se )?(?:travar|trancar|prender|fechar|bloquear|contrair|agarrar|pegar|enrijecer|endurecer|encolher|embolar|dar (?:um )?no|virar pedra|repuxar|empedrar)';

/** The words of a cramp, and what only looks like one. Brazilian and European. */
export const cues: Pick<
  Phrases,
  'cramp' | 'lock' | 'twinge' | 'nearly' | 'otherKind' | 'otherSense' | 'turns'
> = {
  cramp: [
    // Cãibra, câimbra, cambra with their diminutives, verbs and slips of the pen.
    '(?:enc|ac|c|k)a(?:i|im|in|m|n|mi|imm)br(?:i?as?|inhas?|[ai]zinhas?|onas?|azonas?|aos?|oes|ad[oa]s?|ei|ou|aram|ando|ava|avam|ar|oso|osa)',
    'ca(?:im|in)bas?|cai[mn]rbas?|caribras?|cibras?|caibrs?|caimbrs?|ciambras?|camibras?|keimbras?|caibars?|caimbars?',
    'espasm(?:os?|inhos?|ou|aram|ando|ar|odic\\p{L}+)',
    '(?:deu|dar|da|dando)(?:-me|-lhe)? (?:me )?a breca|breca (?:na|no|nas|nos)|a breca',
    'contrac(?:ao|oes) involuntarias?',
  ],
  lock: [
    'trav(?:ou|aram|ei|ad[oa]s?|adinh[oa]s?|adac[oa]s?|ando|a|am|ava|avam|ar|arem|asse)|destrav(?:ou|aram|ar|asse|ei)',
    'prend(?:eu|eram|er|endo|ia|iam|e|esse)|fic(?:ou|aram) pres[oa]s?|desprend(?:eu|er)',
    'fech(?:ou|aram|ando|ava|avam|ad[oa]s?|asse)|fechar(?! (?:o|a|os|as|com|em|bem))|fecham(?:-se)?|se fecha',
    'bloque(?:ou|aram|ar|ad[oa]s?|ando|ava|avam|ia)',
    'agarr(?:ou|aram|ando|ava)(?! (?:o|na mao))',
    'tranc(?:ou|aram|ad[oa]s?|ando|ar)|encrav(?:ou|aram|ad[oa])|emperr\\p{L}+|grip(?:ou|aram)|amarr(?:ou|aram)|engess(?:ou|aram|ad[oa])|enguic(?:ou|aram)',
    'contrai(?:u|ram|d[oa]s?|ndo|r|a|am)(?:-se)?|contra(?:i|iu)-se|se contra(?:i|em)|contraindo-se',
    'encolh(?:eu|eram|endo|er)|crisp(?:ou|aram|ad[oa]s?|ando)|retorc(?:eu|eram|id[oa]s?|endo)|entort(?:ou|aram|ando|ad[oa]s?)|enrosc(?:ou|aram|ad[oa]s?)|enrol(?:ou|aram|ad[oa]s?)|encaval\\p{L}+|se cruz(?:am|aram|ou|ando)|cruz(?:aram|ou)-se|arque(?:ou|aram|ad[oa])|torceu(?:-se)? (?:tod[oa]|sozinh[oa]|para dentro|pra dentro)|subiu (?:a |o )?(?:batata|panturrilha|gemeo|musculo)|(?:batata|panturrilha|gemeo|musculo) (?:esquerd[oa] |direit[oa] )?subiu|virei estatua|fiquei (?:especad[oa]|plantad[oa]|cravad[oa])|virou para dentro',
    'endurec(?:eu|eram|ia|endo|er|id[oa]s?)|enrij(?:ec|ou|ar)\\p{L}*|empedr\\p{L}+|empedern\\p{L}+|petrific\\p{L}+|tetaniz\\p{L}+',
    '(?:vir(?:ou|aram|ando)|parecia(?:m)?|feit[oa]s?|fic(?:ou|aram)|fez|que nem|tipo|igual(?: a)?|como|em|transform\\p{L}+ (?:em|num|numa)) (?:\\p{L}+ )?(?:um |uma |duas )?(?:pedra|pedras|bola|bolas|bolinha|pau|madeira|tijolo|tijolos|tronco|concreto|cimento|betao|ferro|aco|rocha|tabua|marmore|garra|garras|gancho|estatua|no)(?! (?:km|quilometro|inicio|fim|meio|final|comeco))',
    'fic(?:ou|aram) (?:toda? |bem |super |completamente |muito )?(?:dur[oa]s?|rij[oa]s?|rigid[oa]s?|tes[oa]s?|hirt[oa]s?)|(?:dur|rij|tes|hirt)[oa]s? (?:como|que nem|feito|igual|tipo) (?:a )?(?:um|uma)?|numa bola',
    'um (?:baita |belo |puta |senhor )?no(?! (?:km|quilometro|inicio|fim|meio|final|comeco|ultimo|primeiro))|deu no(?= n[oa]s? )|deram no|o (?:famoso|velho|tal) no|no cego|(?:fez|vir(?:ou|aram)|formou) (?:um |uns )?nos?|embol(?:ou|aram|ad[oa]s?|ando|otou)',
    '(?:nao|nem|sem) (?:\\p{L}+ )?(?:solt(?:ava|avam|ou|a|ar)|larg(?:ava|avam|ou|a|ar)|abria(?:m)?|abriu|desfaz\\p{L}+|destrav\\p{L}+|obedec\\p{L}+|dobrava|esticava|relaxava|relaxou|descontra\\p{L}+|voltava(?:m)? (?:ao|pro|para))',
    'so (?:abri(?:u|am|a)|soltou|soltava|largou|largava|desfez|destravou|cedeu|relaxou)|ate (?:ela |ele |aquilo |isto |isso |tudo |me )?(?:soltar|largar|ceder|desfazer|destravar|abrir|desprender|descontrair|relaxar|amolecer)',
    'pux(?:ou|aram)(?:-me)? (?:forte|tudo|feio|bonito|sozinh\\p{L}+|com (?:tudo|forca))|puxou(?:-me)? (?:o|a|meu|os) (?:calcanhar|pe|dedos?|perna)(?: \\p{L}+)? (?:sozinh\\p{L}+|(?:pra|para) (?:tras|baixo|dentro|cima))',
    'pif(?:ou|aram)|me traiu|traiu-me|deu (?:pau|pane|tilt|ruim|xabu|chabu|piripaque|zebra)|bug(?:ou|aram)|peg(?:ou|aram|ar)(?! (?:o|a|os|as|leve|pesado|fogo|gosto|um|uma|meu|minha|carona|bem|mal|na|no|em|onda|chuva|sol|vento))',
    '(?:panturrilha|gemeo|posterior|isquio|adutor|coxa|quadriceps|quad|virilha) (?:esquerd[oa] |direit[oa] |esq |dir )?(?:foi(?= ?(?:[,.;]|$| e )|-se)|disse (?:chega|nao|adeus|basta)|me largou|pediu (?:arrego|socorro))',
  ],
  twinge: [
    'fisg(?:ad\\p{L}+|ou|ando|ava|avam|uei)|repux(?:\\p{L}+)?|repel(?:ao|oes)|umas? puxad\\p{L}+|puxadinhas?|pux(?:oes|ao|ozinhos?|oezinhos|avam?|ando)(?! (?:o|os|a|as|ferro|carroca|ritmo))',
    'ameac\\p{L}+|avis(?:o|os|inhos?|ou|aram|ava|avam|ando|ar)|(?:dar|deu|deram|dando|dava|davam) (?:os |o |uns |um )?(?:primeiros? )?(?:sina(?:l|is)|aviso\\p{L}*|abanoes|abanao|alerta|alarme)|mand(?:ou|aram|ando|ar|ava) (?:um |uns |o )?(?:recado|aviso|sinal|sinais|alerta)\\p{L}*|luz (?:amarela|vermelha|de aviso)|sina(?:l|is) de (?:vida|alerta|alarme)',
    'trem(?:ia|iam|endo|eu|eram|er|ores|or|elic\\p{L}*|ilic\\p{L}*|ulava|ular)|tremeli\\p{L}+|aban(?:ao|oes|ar|ava)',
    'pul(?:ava|avam|ando|inhos?|ou sozinh[oa])|salt(?:ava|avam|itava|itavam|itar|itando|inhos?|ar sozinh[oa]|asse)|aos (?:pulos|saltos|saltinhos|pulinhos)|puls(?:ava|avam|ando)',
    'picad(?:a|inha)s?|pontad(?:a|inha)s?|agulhad\\p{L}+|belisc\\p{L}+|cutuc\\p{L}+|pinic\\p{L}+|mordid(?:a|inha)s?|ferroad\\p{L}+|choqu(?:e|es|inhos?|ezinhos?)(?! (?:frontal|de monstro|com))|eletric[oa]s?',
    'pisc(?:ou|ando|ava|avam|adinhas?)|vibr(?:ava|avam|ando|ou|ar)|fascicul\\p{L}+|palpit\\p{L}+|danc(?:ava|avam|ando)|borbulh\\p{L}+|pipoc(?:ando|ava|avam|as?)|fervilh\\p{L}+|latej(?:ando|ava) perto|formig(?:ando|ava) estranho|minhoc\\p{L}*|bate(?:r|u|ndo) (?:as )?asas?|vida propria|(?:mex(?:ia|iam|er|endo)|contra(?:ia|iam)|dispar(?:ava|ando)) (?:-se )?sozinh[oa]s?',
    'resmung\\p{L}+|rosn(?:ou|ava|ando)|rond(?:ou|ava|ando|ar) a c\\p{L}+|(?:panturrilhas?|gemeos?|posterior(?:es)?|isquios?|adutor(?:es)?|quadriceps|coxas?|soleo) (?:esquerd[oa] |direit[oa] |esq |dir )?(?:ja )?(?:a )?(?:reclam|queix|protest|chi(?:ar|ou|ando)|chor(?:ou|ando)|apit)\\p{L}*',
    `(?:quase(?: quase)?|perto de|prestes a|a ponto de|a beira de|em vias de|quer(?:er|endo|ia|iam|ias)|quis|ameac\\p{L}+|antes de|antes que|por pouco nao|comec\\p{L}+ a|a comecar a|ia(?:m)?|parecia que ia|na iminencia de|medo de) (?:a |de |que )?${toLock}`,
    '(?:trav|tranc|bloque|fech|prend|agarr)(?:ou|eu|aram|eram) (?:no (?:km )?\\d+|aos \\d+|de vez|de novo|outra vez|geral|total|legal|feio|bonito|por completo|completamente|tod[oa]s?)',
    'quase quase|(?:fechou|prendeu|contraiu|encolheu|agarrou|bloqueou|fecharam|prenderam|contrairam)-se(?:-(?:me|lhe))?',
    '(?:quase(?: quase)?|por pouco(?: nao)?|por um triz(?: nao)?|antes que) (?:\\p{L}+ )?(?:travou|trancou|prendeu|fechou|bloqueou|contraiu|agarrou|travaram|travasse|prendesse|fechasse|virasse)',
  ],
  nearly: [
    '(?<!(?:sem|nem|nenhuma?|zero|qualquer) (?:uma? |qualquer )?)(?:quase|ameac\\p{L}+(?: de)?|principios? de|inicios? de|comec(?:o|inho) de|prestes a|a beira|beirando|beir(?:ei|ou)|perto de|por pouco|(?:por|a) um (?:triz|fio)|avis(?:o|os|inhos?)(?: de)?|sina(?:l|is) de|indicios? de|queria(?:m)?|quis|quer(?:endo|er)|comecando a|comecou a querer|pre|proto|ensai(?:ou|o de|ando)|iria|ia(?:m)?(?: \\p{L}+)? dar|na iminencia|vontade de|a ponto de|em vias de|a um passo|a um triz|rond(?:ou|ando|ar|ava)|a espreita|espreit\\p{L}+|flert\\p{L}+|namor(?:ou|ei|ando)|cheir(?:o|inho) (?:de|a)|laivos de|sombra de|anuncio de|prenuncio de|anunci(?:ou|ando|ava)|promet(?:eu|endo|ia)|semi|meia(?= ?$)|tentou|tentando|a tentar|esboc\\p{L}+|so na ameaca|antes (?:de|que|da)|iminente|vindo|a vir|parecia que(?: ia)?|bat(?:eu|endo|er) (?:a|na) porta|na fronteira|a caminho|a segundos|a (?:dois|um) dedos?|a beirinha|por um cabelo|a milimetros|cheirava a|a pedir|pedindo|no limite|a rasar|raspando)',
  ],
  otherKind: [
    'estomago|estomaca(?:l|is)|barriga(?! da)(?! d$)|intestin\\p{L}+|tripas?|ventre|figado|vesicula|menstrua\\p{L}+|colicas?|utero|uterin[oa]s?|ovarios?|tpm|regras?|periodo menstrual|gravidez|dor de (?:lado|burro|veado|viado)|pontada de lado|baco|diafragma|costelas?|do escritor|escrever|escrita|digitar|digitando|(?:de|no) tanto rir|lingua|mental|mentais|cerebro|cerebral|neuronios|na alma|no bolso|na carteira|no ego|garganta|corrente|(?<!tipo |como |igual |feito |um )motor|freios?|travoes|cambio|(?<!troc\\p{L}+ (?:a |de )?)marcha(?! atletica)|pata',
  ],
  otherSense: [
    '(?:gel|spray|creme|pomada|pastilhas?|oleo|balsamo|meias?|bebida|sache|shot|kit|suplemento|capsulas?|sal|remedio|cha|xarope|capsula|po|picles|magnesio|banana|isotonico|receita|truque|simpatia) (?:para|pra|p/|anti|contra|das?|de)[ -]?(?:a |as |evitar )?ca?i?[mn]?bras?',
    "anti[- ]?'?c\\p{L}{0,3}bras?|breca(?: (?:do|de|da) (?:carro|bike|moto))|levado da breca|(?:vale|de) (?:de )?cambra(?= a |,|\\.|$)|vale de cambra|macieira de cambra|(?:rua|avenida|serra|trilha|banda|musica|turma|bar|grupo|equipe|camisa) (?:d[aeo]s? )?'?c\\p{L}{0,3}bras?",
    `${jam}(?:-se|-me)? (?:[oa]s? |meu |minha |um |uma )?${machine}`,
    `${machine} (?:${jam}|espasmos?|c\\p{L}{0,3}bras?)`,
    'c\\p{L}{0,3}bras? (?:\\p{L}+ ){0,4}de (?:tanto )?(?:escrever|rir|digitar|assinar|aplaudir|discurs\\p{L}+|falar|corrigir|mexer no celular|teclar)',
    '(?:costas|lombar|coluna|cervical|joelho|tornozelo|quadril|ombro)(?: \\p{L}+)? travad[oa]s?|(?:todo|toda|meio|meia|corpo|musculatura) travad[oa]s?|jogo travado|largada travada|transito (?:\\p{L}+ )?travado|(?:tempo|ceu|clima|sinal|semaforo|posto|cafe|bar|parque) fech\\p{L}+|fech(?:ou|aram|ando|ado) (?:o|a|os|as|em|com|bem) (?:treino|tempo|mes|ano|semana|volta|pace|ritmo|ciclo|dia|serie|conta|\\d)\\p{L}*|pernas? (?:bem )?fechad[oa]s?|punho fechado|maos? dadas?',
    '(?:sol|frio|vento|chuva|policia|transito|onda|gosto|ritmo|leve|pesado) (?:\\p{L}+ )?pegou|tremendo de frio|trem(?:er|endo|ia|i) (?:de|com o) (?:frio|medo|nervoso|nervos)|tremor de terra',
    "(?:palavra|cidade|chamad[oa]|banda|musica|cancao|tocando|podcast|artigo|materia|video) (?:\\p{L}+ ){0,2}'?c\\p{L}{0,3}bras?'?",
    'grampos?',
  ],
  turns: [
    'mas',
    '(?:e |so )?depois(?! (?:(?:[nd]?[oa]s? )?(?:outr|esquerd|direit)|d[aeo]s? |que ))',
    '(?:e )?entao',
    'porem|contudo|todavia|no entanto|entretanto|ate que|embora|apesar|exceto|tirando|enquanto|so que|e ai|ai|dai|e ja|ja (?:n[oa]s?|aos?|perto|quase|depois)|mesmo assim|ainda assim|do nada|de repente|eis que|quando|logo (?:depois|a seguir)|em seguida|de seguida|porque|pq|por isso',
    '&|\\+(?= )',
  ],
};
