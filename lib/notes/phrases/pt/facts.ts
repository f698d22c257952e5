import type { Phrases } from '../../phrases';

/** What a note tells beside a cramp. */
export const facts: Phrases['facts'] = {
  'keto-low-carb': [
    'keto\\p{L}*|cetogenic\\p{L}*|low.?carb|lchf|sem (?:carbo\\p{L}*|hidratos)|zero carbo\\p{L}*|carnivora?|poucos hidratos',
  ],
  'poor-fueling': [
    '(?:em )?jejum|sem (?:cafe da manha|pequeno.almoco|comer|gel|geis|comida|jantar)|nao (?:comi|tomei cafe|jantei|levei gel|tomei gel|almocei)|(?:esqueci|perdi|vomitei|caiu|cairam) (?:o |os |meu |meus |um |dois |todos os )?(?:gel|geis|cafe|barrinha)|quebrei de fome|comi (?:pouco|mal|nada|quase nada)|estomago vazio|hipoglicemia|acabou o gel|fiquei sem (?:gel|geis|comida)|so um gel|nao consegui comer',
  ],
  'low-fluid': [
    'sem garrafinha',
    'desidrat\\p{L}+|sem agua|(?:bebi|beber|bebendo|bebido) (?:muito )?pouc[oa]|pouca agua|nao bebi(?: (?:quase )?nada)?|(?:agua|garrafa|squeeze|caramanhola|cantil|bidao|bidon) (?:\\p{L}+ )?(?:acabou|vazi[oa]|em casa|no carro)|acabou a agua|fiquei sem (?:agua|liquido)|(?:so|apenas|somente) (?:com )?(?:um|uma|1|meio|meia) (?:garrafa|garrafinha|squeeze|caramanhola|copo|litro|bidao|flask|copinho)|(?:esqueci|perdi) (?:a |o |minha |meu )?(?:agua|garrafa|squeeze|caramanhola|bidao|mochila de hidratacao)|sede|sedent[oa]|(?:pulei|perdi|sem) (?:o |os |um |dois )?(?:posto|abastecimento|hidratacao)s?|boca seca|a seco',
  ],
  'low-sodium': [
    '(?:sem|nao|esqueci|faltou|falta de) (?:tomei |o |os |as )?(?:sal|sais|eletrolitos|sodio|capsulas? de sal|electrolitos)|so agua|apenas agua|agua pura|hiponatremia|somente agua',
  ],
  'took-electrolytes': [
    'eletrolitos?|electrolitos?|isotonic[oa]s?|gatorade|powerade|maurten|(?:pastilhas?|capsulas?|tabletes?|comprimidos?) de sal|sais(?: minerais)?|soro|agua de coco|sodio|caldo|isoton\\p{L}*|suum|hidrolit\\p{L}*',
  ],
  'salt-tabs': [
    '(?:pastilhas?|capsulas?|tabletes?|comprimidos?|saches?) de (?:sal|sodio)|salt ?(?:stick|caps?)|capsula de sal',
  ],
  magnesium: ['magnesio'],
  'pickle-juice': [
    '(?:suco|sumo|agua|caldo|vinagre) (?:de|do) (?:picles|pepino em conserva|pickles|conserva)|pickle juice',
  ],
  mustard: ['mostarda'],
  alcohol: [
    'cervejas?|vinho|ressaca|alcool|churrasco com cerveja|chopp?s?|chope|caipirinhas?|cachaca|gin|imperial|imperiais|copos (?:ontem|a mais)|whisky|bebi (?:ontem|demais)|balada|tequila',
  ],
  'poor-sleep': [
    'dormi pouquissimo',
    'levantei as \\d',
    'dormi (?:\\p{L}+ )?(?:mal|pouco|nada|\\d|tres|quatro|cinco|duas|pessimamente)|mal dormid[oa]|nao dormi|sem dormir|\\d ?h(?:oras)? de sono|insonia|plantao|turno da noite|noite (?:pessima|mal dormida|em claro|ruim|curta)|pouco sono|virado|virei a noite|direta',
  ],
  illness: [
    'gripe|gripad[oa]|resfriad[oa]|resfriado|febre|covid|doente|virose|gastroenterite|infeccao|antibiotico|constipad[oa]|constipacao|tosse|sinusite|garganta|bronquite|dengue',
  ],
  'medication-diuretic-statin': [
    'estatinas?|diureticos?|atorvastatina|sinvastatina|rosuvastatina|furosemida|hidroclorotiazida|remedio (?:do|pro|para o) colesterol|lasix',
  ],
  'returned-after-break': [
    '(?:primeir[oa]|volta|retorno|retomada) (?:\\p{L}+ )?(?:treino|corrida|rodagem|pedal|longao|saida)? ?(?:depois|apos|desde)|(?:voltando|voltar|volta|retorno|regresso) (?:a correr|aos treinos|apos|depois|as corridas|de lesao)|(?:apos|depois de) (?:\\p{L}+|\\d+) (?:semanas?|mes(?:es)?) (?:parad[oa]|sem|de (?:pausa|paragem|molho))|(?:semanas?|meses) (?:parad[oa]|sem correr|sem treinar|de molho)|recomeco',
  ],
  hot: [
    'calor\\p{L}*|quente\\p{L}*|forno|abafado|sol (?:forte|rachando|a pino|de rachar|na cabeca|escaldante)|escaldante|sauna|(?:2[5-9]|3\\d|4\\d) ?(?:°|º|graus|c)|fornalha|torrando|derretendo|inferno|canicula|solao|bafo',
  ],
  humid: [
    'umid\\p{L}+|humid\\p{L}+|abafad[oa]|tropical|(?:7|8|9)\\d ?% (?:de )?(?:umidade|humidade)|mormaco|pegajos[oa]',
  ],
  cold: [
    '(?:muito |um |que |fazia |tava )?frio|gelad[oa]|geada|neve|congel\\p{L}+|(?:-|menos )\\d{1,2} ?(?:°|º|graus)|[0-5] ?(?:°|º|graus)|granizo|gelo|friaca|enregelad\\p{L}+',
  ],
  'hard-effort-race': [
    'sprint tri',
    'tri',
    'backyard',
    'xco',
    'torneio\\p{L}*',
    'jogo',
    'final',
    'prova|corrida (?:de rua|oficial)|maratona|meia(?: maratona)?|10k|ultra\\p{L}*|triatlo?n?|ironman|70\\.3|competicao|tiros?|intervalad[oa]|intervalado|tempo run|limiar|fartlek|contrarrelogio|granfondo|gran fondo|revezamento|estafetas?|parkrun|ritmo (?:de )?(?:prova|maratona|meia)|jogo|final|torneio|partida|pelada|\\d+ ?x ?\\d+ ?(?:m|k|min|km)?|teste (?:de )?ftp|rp|pr|recorde pessoal|sao silvestre|corta.mato|trail|series|tempo',
  ],
  'long-or-longest': [
    'longao|longo|treino longo|longa|mais long[oa]|maratona|ultra\\p{L}*|ironman|gran ?fondo|audax',
  ],
  'hills-descents': [
    'subidas?|descidas?|ladeiras?|morros?|serra|altimetria|desnivel|d\\+|ganho de elevacao|montanha|escadas?|escadaria|trilha ingreme|ingreme|pirambeira|rampas?|aclive|declive|colina|cume|acumulado|porto de montanha|parede|altos e baixos',
  ],
  'new-shoes': [
    'a estrear',
    '(?:tenis|sapatilhas?|tenis de placa|tacos|tacões|palmilhas?|ténis) (?:\\p{L}+ )?nov[oa]s?|nov[oa]s? (?:\\p{L}+ )?(?:tenis|sapatilhas?|palmilhas?)|estre(?:ei|ando|ia|ar)(?: d[oa]| o| a)? (?:\\p{L}+ )?(?:tenis|sapatilhas?|palmilhas?)|tenis novo',
  ],
  'fatigue-heavy-legs': [
    'cansad\\p{L}*|cansaco|pernas? (?:\\p{L}+ ){0,2}(?:pesad|vazi|mort|de chumbo|destruid|quebrad|moid|bambas|duras)\\p{L}*|exaust[oa]|esgotad[oa]|mort[oa](?= |,|\\.|$)|destruid[oa]|acabad[oa]|moid[oa]|fadiga\\p{L}*|sem perna|estafad[oa]|rebentad[oa]|quebrad[oa]|sem forcas',
  ],
  'pacing-fade': [
    '(?:sai|saí|comecei|larguei|largada|parti|arranquei|comecar) (?:\\p{L}+ )?(?:muito |demais |demasiado )?(?:rapido|forte|acelerad[oa]|depressa)(?: demais)?|rapido demais (?:no (?:inicio|comeco))|muro|quebrei(?! a| o)|quebra|afundei|apaguei|positive split|explodi|estourei|rebentei|desabei|cai de rendimento|caiu o ritmo|ritmo despencou',
  ],
  stretched: [
    'along\\p{L}+|estic(?:ar|uei|ando|ou)|pux(?:ei|ou|ando|ar) (?:a ponta|os dedos|o pe|a perna)|calcanhar (?:no chao|pra baixo)|stretching',
  ],
  'strength-trained': [
    'musculacao|academia|ginasio|agachamentos?|forca(?! de vontade)|levantamento terra|peso morto|core|leg ?day|crossfit|wod|afundos?|panturrilha na academia|treino de perna|ginástica|treino funcional',
  ],
  'plain-water': ['so agua|apenas agua|agua pura|somente agua|unicamente agua'],
  'drank-enough': [
    'bem hidratad[oa]|(?:bebi|bebendo) (?:bem|muito|bastante|bastante agua)|muita agua|hidratacao (?:ok|perfeita|em dia|boa)',
  ],
  'fast-start': [
    '(?:sai|comecei|larguei|largada|parti|arranquei) (?:\\p{L}+ )?(?:muito |demais |demasiado )(?:rapido|forte|acelerad[oa]|depressa)|(?:sai|comecei|larguei|parti) (?:rapido|forte) demais|rapido demais (?:no (?:inicio|comeco))',
  ],
  'late-fade': ['o muro|quebrei(?! a| o)|afundei|positive split|estourei|rebentei|desabei'],
  'first-hot-day': [
    'primeir[oa] (?:dia|treino|corrida) (?:\\p{L}+ )?(?:de|no|com) calor|primeiros dias de calor|nao (?:estou )?(?:aclimatad[oa]|habituad[oa]|acostumad[oa]) (?:ao|com o) calor',
  ],
  injury: [
    'lesao|lesoes|lesionad[oa]|estiramento|distensao|entorse|tendinite|tendinopatia|rotura|ruptura|fisioterapia',
  ],
  potassium: ['bananas?|potassio'],
  'salt-care': [
    'hipertens\\p{L}+|pressao alta|tensao alta|(?:doenca|insuficiencia|problemas?) (?:renal|cardiac[oa]|nos rins|no coracao)|dialise|hemodialise|pedra nos rins',
  ],
  statin: ['estatinas?|(?:atorva|sinva|rosuva|prava)statina'],
  'loop-diuretic': ['furosemida|lasix|torasemida'],
  'thiazide-diuretic': ['hidroclorotiazida|indapamida|tiazida|clortalidona'],
  'potassium-sparing-diuretic': ['espironolactona|aldactone|amilorida|eplerenona'],
  'long-acting-inhaler': ['salmeterol|formoterol|seretide|symbicort'],
};
