import type { Phrases } from '../../phrases';
import { joinedLists } from '../joined-lists';
import { moreFlags } from './more-flags';
import { wideSigns } from './wide-signs';

const leg =
  '(?:panturrilhas?|gemeos?|pernas?|tornozelos?|pes?|coxas?|joelhos?|canelas?|batatas? da perna|barrigas? da perna)';
const lower = '(?:panturrilhas?|gemeos?|pernas?|canelas?|batatas? da perna|barrigas? da perna)';
const limb =
  '(?:panturrilhas?|gemeos?|pernas?|pes?|coxas?|maos?|bracos?|dedos?|dedao|joelhos?|solas?|plantas?|calcanhar|polegar|antebracos?)';
const muchWater =
  '(?:(?:muita|demasiada|tanta) agua|agua (?:demais|a mais)|bebi (?:demais|muito|litros)|(?:[4-9]|1\\d) ?(?:l|litros)(?: de agua)?|litros de agua)';
const medicine = '(?:remedio|medicacao|medicamento|comprimido|estatina|pilula|tratamento|dose)';
/** Numb from the cold or from how one sat does not count. */
const noCold =
  '(?<!(?:frio|geladas?|gelados?|gelo|neve|geada|guidao|guiador|selim|posicao|cruzadas?)(?: e|,)? [^.!?\\n]{0,20})';
const noPosture =
  '(?![^.!?\\n]{0,40}(?:dormi (?:em cima|sobre|por cima|tort)|pernas? cruzadas?|ma posicao|mau jeito|de tanto|sofa))';
const hurts = '(?:dor(?:es|zinha)?|doi|doem|doia|doiam|doeu|doer|doendo|lateja(?:va|ndo|r)?|moinha)';

const closeSigns: Phrases['redFlags'] = {
  'chest-pain': [
    '(?:dor(?:es|zinha)?|aperto|apertao|pressao|pontadas?|opressao|queimacao|fisgadas?|peso|incomodo|desconforto|facada|agulhadas?|picadas?|moinha)(?:es)? (?:\\p{L}+ ){0,3}(?:peito(?! do pe)|torax|toracica|esterno)|(?:dor|pontada|fisgada) n[oa] coracao|dor toracica|angina|precordial|peito(?! do pe) (?:\\p{L}+ ){0,2}(?:apertad[oa]|apertando|apertava|apertou|doendo|a doer|a apertar|doia|doeu|doi|oprimid[oa]|pesad[oa]|em chamas|comprimid[oa])|apert(?:ou|ava|a|ando)(?:-me)? (?:o |no )(?:meu )?peito(?! do pe)|peito(?: \\p{L}+)? fechad[oa]',
    ...moreFlags['chest-pain'],
  ],
  'breathing-trouble': [
    'nao (?:conseguia|consegui|consigo) (?:\\p{L}+ )?respirar|falta de ar|falt(?:ou|ava)(?:-me)? (?:o )?ar|dificuldade (?:de|para|em) respirar|sem ar(?! condic)|chiado no peito|pieira|nao dava pra respirar|sufoc(?:ado|ada|ando|ar)',
  ],
  'confusion-collapse': [
    'desmai\\p{L}+|(?<!(?:percurso|largada|chegada|transicao|sinalizacao|trilha|marcacao|trajeto|prova|organizacao|treino|circuito|pouco|fila|inscricao|planilha|rota|explicacao) )confus(?:[oa]|inho)(?! (?:com o (?:percurso|relogio)|na largada))|confusao mental|desorientad[oa]|desorientacao|desnortead[oa]|apaguei (?:e|no chao|na chegada|na meta|no km|aos|na prova|por|geral)(?! (?:\\p{L}+ )?(?:sofa|cama|luz))|acordei (?:n[oa] (?:ambulancia|maca|hospital|chao|tenda|posto|enfermaria|soro|asfalto)|com (?:gente|os bombeiros|o medico))|perdi (?:os sentidos|a consciencia|a nocao)|sem sentidos|colaps\\p{L}+|inconsciente|(?:nao|sem) (?:sabia|soube|saber|lembrava|lembrar|reconhec\\p{L}+) (?:\\p{L}+ ){0,2}(?:onde (?:estava|eu)|em que (?:rua|km|volta|sitio|lugar|cidade)|p(?:ra|ara) onde|(?:meu |o meu |o )?nome|que dia|em que (?:dia|ano)|quem)|nao (?:me )?lembro (?:d[aeo]s? )?(?:\\p{L}+ )?(?:chegada|meta|ultimos|nada)',
    '(?:vista|visao|olhos) (?:\\p{L}+ )?(?:escurec\\p{L}+|turv\\p{L}+|preta|apag\\p{L}+|em tunel)|(?:tudo|ficou tudo) (?:preto|escuro)|escureceu (?:tudo|a vista)|delir\\p{L}+|alucin\\p{L}+|convuls\\p{L}+|cai (?:dur[oa]|redond[oa]|para o lado sem|desacordad[oa])|desacordad[oa]|sincope|desfalec\\p{L}+|tontura e confus\\p{L}+|tont[oa] e (?:confus|sem)\\p{L}*|fala (?:enrolada|arrastada|embolada)|falando (?:enrolado|embolado|coisa sem|nada com)|(?:nao |sem )?(?:dizia|dizer|dizendo|falava|falando|falar) coisa com coisa|cambale\\p{L}+|em zigue-?zague|grogue|(?:cai|caindo|tombei) e apaguei|nome[^.!?\\n]{0,12} nao (?:sabia|soube)|quase (?:apaguei|cai (?:dur|redond)\\p{L}*)|lipotimia|deu um branco|parei de suar|(?:nao|sem) (?:conseguia|conseguir|sabia) (?:dizer|falar|responder)|vi(?:a)? (?:tudo )?(?:dobrado|duplo|a dobrar|em dobro|preto)|zigue-?zague\\p{L}*|fora de mim|perdi (?:o norte|a orientacao|a memoria|o rumo d)|fiquei (?:zonz[oa] e|aere[oa]|apagad[oa])|(?:conversa|falas?|frases?) sem sentido|acordei ja (?:deitad[oa]|no|na)|apagao (?:n[oa]|aos|depois)|deu(?:-me)? um apagao|quase apaguei',
    ...moreFlags['confusion-collapse'],
  ],
  'overdrinking-signs': [
    `(?:vomit\\p{L}+|confus\\p{L}+)[^\\n]{0,60}${muchWater}|${muchWater}[^\\n]{0,60}(?:vomit\\p{L}+|confus\\p{L}+)`,
  ],
  'headache-after-drinking': [
    `(?:dor de cabeca|maos inchadas|dedos inchados|enjoo|nausea)[^\\n]{0,60}${muchWater}|${muchWater}[^\\n]{0,60}(?:dor de cabeca|maos inchadas|dedos inchados|enjoo|nausea)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:dor|dores) (?:\\p{L}+ ){0,3}(?:muito )?pior(?:es)? (?:que|do que) o (?:normal|habitual|costume)|dor muscular (?:absurda|desproporcional|fora do normal)',
  ],
  'same-point-tightness': [
    '(?:sempre|toda vez|em todo treino|todos os treinos) (?:\\p{L}+ ){0,4}mesm[oa] (?:ponto|km|distancia|minuto|lugar|sitio|altura)[^\\n]{0,40}(?:dur|tens|dorm|apert|fech)\\p{L}*',
  ],
  'new-medicine-cramps': [
    `c\\p{L}{0,3}bra[^\\n]{0,40}desde (?:\\p{L}+ ){0,5}${medicine}\\p{L}*|desde (?:\\p{L}+ ){0,5}${medicine}\\p{L}*[^\\n]{0,40}c\\p{L}{0,3}bra`,
  ],
  'keeps-coming-back': [
    '(?:volta|voltam|sempre volta)[^\\n]{0,40}(?:apesar|mesmo com|mesmo depois)[^\\n]{0,30}(?:descans|along|repous)\\p{L}*|(?:apesar|mesmo com)[^\\n]{0,30}(?:descans|along|repous)\\p{L}*[^\\n]{0,40}volta\\p{L}*',
  ],
  'tight-hard-leg': [
    `${leg} (?:\\p{L}+ ){0,3}dur[oa] (?:como|que nem|igual|feito) (?:uma )?pedra e (?:\\p{L}+ )?(?:dormente|inchad)\\p{L}*|sindrome compartimental`,
  ],
  'bladder-saddle': [
    'nao (?:consigo|conseguia) (?:segurar|controlar) (?:o |a )?(?:xixi|urina|bexiga|coco|fezes)|virilha dormente|(?:perineo|entre as pernas|genitais) (?:\\p{L}+ )?dormentes?|incontinencia',
  ],
  'one-sided-calf-swelling-warmth': [
    `${lower} (?:esquerd\\p{L}+ |direit\\p{L}+ |esq\\.? |dir\\.? )?(?:\\p{L}+ ){0,4}(?:inchad|inchou|inchando|incha|quent|vermelh|gross|engross|rubr)\\p{L}*(?! (?:de frio|do sol))|(?:inchad|quente|vermelh|gross)\\p{L}* (?:e \\p{L}+ )?(?:a |o |da |na |n[oa] |d[oa] )?${lower}|inchaco (?:\\p{L}+ ){0,2}(?:n[oa]|d[oa]) (?:\\p{L}+ )?${lower}|mais (?:gross|inchad|quente|vermelh)\\p{L}* (?:e \\p{L}+ )?(?:do )?que (?:a |o )?outr[oa]|\\d ?cm a mais|trombose|tvp|flebite`,
    ...moreFlags['one-sided-calf-swelling-warmth'],
  ],
  swelling: [
    '(?<!ego )inchad\\p{L}*|inchac(?:o|os)|inchou|incharam|inchando|incha(?= |,|\\.|$)|a inchar|edema|mais gross[oa] (?:do )?que (?:a |o )?outr[oa]|\\d ?cm a mais|(?:tornozelo|joelho) (?:\\p{L}+ )?(?:parece|parecia|feito|que nem|igual|virou|como|ficou) (?:a )?(?:um |uma )?(?:pao|bola|balao|batata|bolota|melao|laranja)|(?:perna|pe|panturrilha) (?:parece|parecia|feito|que nem) (?:um |uma )?(?:pao|balao)|derrame (?:no joelho|articular)|agua no joelho',
    ...moreFlags.swelling,
  ],
  bruising: [
    'hematom(?:a|as|ao)|(?<!(?:maos|labios|tenis|camisa|camiseta|short|bone|unha|unhas|boca|dedos|meia|meias|bike|de frio|ipe|cara|lingua|fiquei) )rox(?:[oa]s?|inh[oa]|ao)(?! (?:de (?:frio|raiva|saudade)|do frio))|equimoses?|nodoas? negras?|pisaduras?|manchas? (?:\\p{L}+ )?(?:roxas?|pretas?|azula\\p{L}+|escuras?|negras?) n|(?:panturrilha|coxa|perna|gemeo|pe|joelho|braco|canela|virilha) (?:\\p{L}+ ){0,2}(?:rox[oa]|pret[oa]|negr[oa]|azulad[oa]|arroxead[oa]|pisad[oa])(?! de)|arroxead[oa]s?|derrame (?:na|no) (?:coxa|perna|panturrilha|gemeo)',
    ...moreFlags.bruising,
  ],
  'dark-urine': [
    '(?:urina|xixi|mijo|mijada|chichi|pipi) (?:\\p{L}+ ){0,4}(?:escur|marrom|castanh|acastanh|coca|cola|pret|vermelh|avermelh|cha(?= |,|\\.|!|$)|cafe|ferrug|vinho|sangue|rosad|laranja)\\p{L}*|(?:mijei|urinei|mijar|urinar|xixi com|urina com) (?:\\p{L}+ ){0,3}(?:escur|marrom|coca|cola|sangue|pret|castanh|cafe|cha(?= |,|\\.|$)|vermelh)\\p{L}*|sangue (?:na urina|no xixi|no mijo)|hematuria|rabdo\\p{L}*',
    ...moreFlags['dark-urine'],
  ],
  'pop-sudden-snap': [
    '(?:(?:ouvi|senti|deu|com|fez) (?:um |uns )?(?:\\p{L}+ )?)?estal(?:o|os|ido|inho|ou|aco)(?! (?:de dedos|os dedos|a lingua))|(?:um|fez|deu|ouvi|senti|um som de) (?:pop|crac|crack|poc|tac|ploc|clac|creck|trec|plac|cloc|tec|estouro|rasgao|stack|trac)(?! rock| (?:star|up))|estour(?:o|ou) (?:na|no) (?:panturrilha|gemeo|coxa|perna|posterior|calcanhar|tendao)|(?<!levei |levar )pedrada|(?:como|parecia|tipo|sensacao de|igual|que nem) (?:se (?:fosse |tivesse |me |alguem ))?(?:\\p{L}+ ){0,3}(?:pedrada|chute|pontape|chicotada|tiro|paulada|coice|martelada|bolada|raquetada)(?! (?:no|na) (?:escuro|barriga))|(?:senti|ouvi) (?:\\p{L}+ ){0,3}(?:rasgar|rasgando|estalar|romper|rebentar|partir(?!-se em)|arrebentar|rasgou|rompeu|a rasgar)|(?:algo|alguma coisa|musculo|gemeo|panturrilha|tendao|posterior|aquiles) (?:\\p{L}+ ){0,2}(?:rasg|romp|rebent|arrebent|estour)(?:ou|eu|ando)|chicotada (?:na|no)|(?:rebent|arrebent|estour|romp|rasg|part)(?:ou|eu|iu)(?:-se)?(?:-me)? (?:qualquer coisa|algo|alguma coisa)|(?<!(?:corrente|raio|cabo|pedal|selim|pneu|galho)[^.\\n]{0,30})(?:um )?(?:tac|poc|crac|plac|trac)(?=[,.!])',
    ...moreFlags['pop-sudden-snap'],
  ],
  'cramps-all-over': [
    'c\\p{L}{0,3}bras? (?:n?o corpo (?:todo|inteiro)|em tudo|por todo|em todo|generalizad\\p{L}+|da cabeca aos pes)|corpo (?:todo|inteiro) (?:\\p{L}+ ){0,2}(?:em |com )?(?:c\\p{L}{0,3}bra|travad)\\p{L}*',
  ],
  'cold-pale-leg': [
    `(?:${leg}|dedos?) (?:\\p{L}+ ){0,2}(?:fri[oa]s?|gelad[oa]s?) e (?:branc|palid|rox|azul)\\p{L}*|(?:${leg}) (?:\\p{L}+ ){0,2}(?:branc[oa]|palid[oa]) e (?:fri|gelad)\\p{L}*`,
  ],
  weakness: [
    '(?:perna|panturrilha) (?:esquerda |direita )?(?:ficou |esta |ta |continua |toda )?mole(?!s)|nao (?:me )?(?:aguent|segur|sustent)\\p{L}+ (?:n?as? )pontas? d[oe]s? pes?|(?:nao|nem|sem) (?:consigo|consegui|conseguia|conseguir|conseguindo|aguento|da pra|dava pra|deu pra|subo|fico|faco|fiz) (?:\\p{L}+ ){0,5}(?:pontas?(?: d[oe]s?)? pes?|na ponta|nas pontas|bicos? d[oe]s? pes?|calcanhar(?:es)?|um heel raise|elevacao|meia ponta|empurrar o chao)(?! (?:de dor|no chao por))|nao levant(?:o|a|ava|ei|o) (?:a ponta|o pe|a biqueira|os dedos)|nao consig\\p{L}+ (?:levantar|erguer|dobrar|mexer) (?:a ponta|o pe|a perna|o tornozelo|os dedos d[oe])',
    `(?:panturrilha|gemeo|perna|tornozelo|pe|coxa|joelho|canela|braco|mao|quadriceps) (?:\\p{L}+ ){0,3}(?:frac[oa]s?|fraqu(?:inh|issim|ej)\\p{L}*|molenga|sem forca)(?!\\p{L})|(?:sem|perdi a|perdi|perda de|falta de|zero|nenhuma|menos) forcas? (?:(?:nenhuma |total )?n[oa]s? |para (?:levantar|empurrar|dobrar|apertar|segurar) )(?:minha |meu )?(?!reta|fim|final|ultim|segund|subida|geral|corpo)\\p{L}+|fraqueza(?! (?:geral|no corpo|generalizada|mental|minha|de espirito))`,
    '(?:joelho|perna|tornozelo|pe|coxa|quadriceps) (?:esquerd[oa] |direit[oa] |esq |dir )?(?:\\p{L}+ ){0,2}(?:falh(?:ou|ava|a|ando|aram)|ced(?:eu|eram|ia|e)(?:-me)?|cedendo|fraquej\\p{L}+|foi abaixo|nao (?:segura|segurava|segurou|aguenta|sustenta|sustentava)(?: o peso)?|desab\\p{L}+|dobra sozinh\\p{L})|(?:cedeu|falhou)(?:-me)? (?:\\p{L}+ )?(?:o joelho|a perna|o tornozelo|o pe)|pes? (?:\\p{L}+ ){0,3}(?:caid[oa]s?|"?bob[oa]"?|pendente|pendurad[oa]|mort[oa]|arrastando|arrastar|a bater no chao|batendo no chao|batia no chao)|(?:arrasto|arrastava|arrastando|a arrastar) (?:a ponta d)?o pe',
    ...moreFlags.weakness,
  ],
  numbness: [
    `${noCold}${noPosture}dormente(?:s|zinh[oa]s?)?(?! (?:\\p{L}+ ){0,4}(?:frio|gelo|posicao|guidao|guiador|selim|sentad[oa]s?|postura|luvas?|atacador\\p{L}*|cadarco)(?!\\p{L}))|${noCold}dormencias?(?! (?:\\p{L}+ ){0,4}(?:frio|posicao|guidao|guiador|selim)(?!\\p{L}))|${noCold}${noPosture}formig(?:ando|ava|avam|amentos?|ou|ar|am|ueiros?|a)(?! (?:de|do) frio)|${limb} (?:\\p{L}+ )?(?:amortecid[oa]s?|adormec(?:eu|eram|id[oa]s?|endo|em)|dormindo|dormiu|dormiram|anestesiad[oa]s?|insensive(?:l|is))|adormecid[oa]s?|nao (?:sinto|sentia|senti(?= (?:o pe|os|as|a perna|minha|meu)))(?: mais)? (?:o|a|os|as|meu|minha|meus|minhas) (?:ponta d[oe]s? )?(?:pes?|pernas?|dedos?|dedao|maos?|bracos?|sola|planta|panturrilha|coxa)|(?:sem|perdi(?: a| toda)?|perda de) sensibilidade|(?:deixei|deixar) de sentir (?:o|a|os|as) \\p{L}+|insensivel|parestesi\\p{L}+|(?:com|sinto|senti|sentia|umas) formigas|agulhinhas|picadinhas n[oa]s? (?:pes?|dedos?|maos?|pernas?)`,
    ...moreFlags.numbness,
  ],
  atrophy: [
    `(?:\\d+(?:[.,]\\d)? ?cm )?mais (?:fin[ao]|magr[ao]|delgad[ao]|estreit[ao]|pequen[ao]) (?:do )?que (?:a |o )?(?:outr[oa]|esquerd[oa]|direit[oa])|${leg} (?:\\p{L}+ |\\d+(?:[.,]\\d)? ?cm ){0,4}(?:mais (?:fin|magr|delgad)[oa]|secou|murch\\p{L}+|afin\\p{L}+|mirr\\p{L}+|mingu\\p{L}+|encolheu \\d|menor (?:do )?que)|atrofi\\p{L}*|\\d ?cm a menos|menos \\d(?:[.,]\\d)? ?cm|perda de (?:massa muscular|massa|musculo)|perd(?:i|eu) (?:massa muscular|musculo|\\d ?cm) (?:na|no|de)|afinando|definh\\p{L}+`,
    ...moreFlags.atrophy,
  ],
  'back-pain': [
    'dor(?:es|zinha)?(?: \\p{L}+)? (?:nas|de|na|no|das|pelas) (?:minhas? )?(?:zona |regiao |parte (?:de )?baixo d[ae]s? )?(?:costas|lombar|lombares|coluna|fundo das costas|cervical e lombar|cruzes|cadeiras|rins)|dor(?:es)? lombar(?:es)?|(?:costas|lombar|coluna)(?: \\p{L}+){0,3} (?:do(?:i|em|eu|endo|ia|iam|er)|doend\\p{L}+|dolorid[oa]s?|travad[oa]s?|a queixar-se|matando|a matar|pior|em chamas|a chiar|chiando|gritando|gritou|reclam\\p{L}+|chorando|mo(?:ida|idas)|massacrad[oa]s?|lixad[oa]s?|estourad[oa]s?|ferrad[oa]s?|detonad[oa]s?|de rastos|partidas?)|doem-me as costas|(?:jeito|mau jeito|pontada|fisgada|fincada) (?:nas costas|na lombar|na coluna)|lombalgia|ciatic[oa]|lumbago|hernia (?:de disco|discal|lombar)|dor nas cruzes',
    ...moreFlags['back-pain'],
  ],
  'pain-walking-relieved-by-rest': [
    `(?:${hurts}|queima|queimava|queimar|queimacao|aperta|apertava|c\\p{L}{0,3}bras?|endurece|endurecia|pesa|prende|prendia)[^.!?\\n]{0,60}(?:(?:se |quando |basta |so de )?(?:paro|parar|pare|parava|parando|encosto|encostar|descanso|descansar|descansava|sento|sentar|sentava|banco))[^.!?\\n]{0,30}(?:passa|passava|some|sumia|vai embora|nada|melhora|melhorava|alivia|aliviava|desaparece|desaparecia|vai-se)|(?:paro|parar|descanso|sento|encosto|parava)[^.!?\\n]{0,40}(?:passa|some|desaparece|melhora|alivia|vai-se|passava)[^.!?\\n]{0,40}(?:volta|de novo|outra vez|recomeca|retorna|regressa|voltava)|claudic\\p{L}+`,
    `${lower} [^.!?\\n]{0,40}(?:passa|passava|alivia|melhora) (?:com|em|no|ao|se|quando) (?:o )?(?:repouso|descanso|parar|paro|descansar|parad[oa])|(?:a cada|de) (?:\\p{L}+|\\d+) (?:metros|quarteir\\p{L}+|m|minutos)[^.!?\\n]{0,40}(?:dor|doi|aperta|parar|paro)[^.!?\\n]{0,40}(?:passa|melhora|alivia|descans)`,
    ...moreFlags['pain-walking-relieved-by-rest'],
  ],
  'night-pain-rest-pain': [
    `${hurts}[^.!?\\n]{0,40}(?:a noite|de noite|de madrugada|em repouso|na cama|deitad[oa])|${hurts}(?: \\p{L}+){0,5} (?:mesmo|ate|inclusive|tambem|so de|quando (?:estou|estava|fico))(?: \\p{L}+){0,2} (?:parad[oa]|sentad[oa]|deitad[oa]|quiet[oa]|dormir|em pe)|(?:doi|doia|lateja|latejava) (?:\\p{L}+ )?(?:parad[oa]|sentad[oa])|(?:a noite|de noite|em repouso|na cama|deitad[oa]|de madrugada)[^.!?\\n]{0,25}(?:doi|doia|lateja|latejava|latejando|a latejar)|acord(?:o|ei|ava) (?:\\p{L}+ ){0,3}com (?:\\p{L}+ )?dor(?:es)?(?! de (?:cabeca|barriga|garganta))|dor(?:es)? (?:noturnas?|nocturnas?|em repouso)|(?:a|de) dor (?:\\p{L}+ )?(?:me )?(?:acord\\p{L}+|nao (?:me )?deix\\p{L}+ dormir|nao dorm\\p{L}+)|nao (?:dormi|durmo|consigo dormir) (?:\\p{L}+ ){0,2}(?:com|de|por causa da) dor`,
    ...moreFlags['night-pain-rest-pain'],
  ],
  'bone-spot-pain': [
    'dor (?:\\p{L}+ ){0,3}(?:ponto|lugar) (?:especifico |exato )?(?:d[ao]|na|no) (?:tibia|osso|canela|metatarso)|fratura (?:por|de) (?:estresse|stress|fadiga)|dor no osso (?:da canela|da tibia|do pe)|dor ossea',
  ],
  'one-sided-weakness': [
    '(?:lado|metade) (?:direit|esquerd)[oa] (?:do corpo|do rosto|da cara)(?: \\p{L}+){0,4} (?:dormente|fraco|fraca|paralisad[oa])|lado (?:direito|esquerdo) (?:todo|inteiro) (?:dormente|fraco|paralisado)',
    '(?:boca|cara) torta|rosto paralisado',
  ],
  'sudden-numbness': [
    'de repente (?:\\p{L}+ ){0,4}(?:dormentes?|frac[oa]|sem forca)|(?:perna|pe|braco) (?:\\p{L}+ ){0,2}dormente de repente',
  ],
};

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = joinedLists(closeSigns, wideSigns);
