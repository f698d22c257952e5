import type { Phrases } from '../../phrases';

const leg = '(?:panturrilhas?|gemeos?|pernas?|tornozelos?|pes?|coxas?|joelhos?|canelas?)';
const muchWater =
  '(?:(?:muita|demasiada|tanta) agua|agua demais|bebi (?:demais|muito)|(?:[4-9]|1\\d) ?(?:l|litros)(?: de agua)?|litros de agua)';

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = {
  'chest-pain': [
    '(?:dor|aperto|pressao|pontada|opressao|queimacao|fisgada|peso)(?:es)? (?:\\p{L}+ ){0,3}(?:peito|torax|toracica|coracao|esterno)|peito (?:\\p{L}+ )?(?:apertado|apertando|doendo|a doer|doia)',
  ],
  'breathing-trouble': [
    'nao conseguia respirar|falta de ar|faltou (?:o )?ar|dificuldade (?:de|para|em) respirar|sem ar',
  ],
  'confusion-collapse': [
    'desmai\\p{L}+|confus[oa]|desorientad[oa]|apaguei (?:e|no chao|na chegada)|perdi (?:os sentidos|a consciencia)|colaps\\p{L}+|inconsciente|nao sabia onde (?:estava|eu)|vista escureceu|quase desmai\\p{L}+|delir\\p{L}+|convuls\\p{L}+|cai duro|sincope|tontura e confus\\p{L}+',
  ],
  'overdrinking-signs': [
    `(?:vomit\\p{L}+|confus\\p{L}+).{0,60}${muchWater}|${muchWater}.{0,60}(?:vomit\\p{L}+|confus\\p{L}+)`,
  ],
  'headache-after-drinking': [
    `(?:dor de cabeca|maos inchadas|enjoo|nausea).{0,60}${muchWater}|${muchWater}.{0,60}(?:dor de cabeca|maos inchadas|enjoo|nausea)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:dor|dores) (?:\\p{L}+ ){0,3}(?:muito )?pior(?:es)? (?:que|do que) o (?:normal|habitual|costume)',
  ],
  'same-point-tightness': [
    '(?:sempre|toda vez|em todo treino) (?:\\p{L}+ ){0,4}mesm[oa] (?:ponto|km|distancia|minuto|lugar|sitio).{0,40}(?:dur|tens|dorm|apert)\\p{L}*',
  ],
  'new-medicine-cramps': [
    'c\\p{L}{0,2}mbra.{0,40}desde (?:\\p{L}+ ){0,4}(?:remedio|medicacao|medicamento|comprimido|estatina)\\p{L}*|desde (?:\\p{L}+ ){0,4}(?:remedio|medicacao|medicamento|comprimido|estatina)\\p{L}*.{0,40}c\\p{L}{0,2}mbra',
  ],
  'keeps-coming-back': [
    '(?:volta|voltam|sempre volta).{0,40}(?:apesar|mesmo com|mesmo depois).{0,30}(?:descans|along)\\p{L}*|(?:apesar|mesmo com).{0,30}(?:descans|along)\\p{L}*.{0,40}volta\\p{L}*',
  ],
  'tight-hard-leg': [
    `${leg} (?:\\p{L}+ ){0,3}dur[oa] (?:como|que nem|igual) (?:uma )?pedra e (?:\\p{L}+ )?(?:dormente|inchad)\\p{L}*|sindrome compartimental`,
  ],
  'bladder-saddle': [
    'nao (?:consigo|conseguia) (?:segurar|controlar) (?:o |a )?(?:xixi|urina|bexiga|coco|fezes)|virilha dormente|incontinencia',
  ],
  'one-sided-calf-swelling-warmth': [
    `${leg} (?:esquerd\\p{L}+ |direit\\p{L}+ )?(?:\\p{L}+ ){0,4}(?:inchad|inchou|quente|vermelh)\\p{L}*|(?:inchad|quente|vermelh)\\p{L}* (?:e \\p{L}+ )?(?:a |o )?${leg}|mais (?:gross|inchad|quente)\\p{L}* (?:do )?que (?:a |o )?outr[oa]|\\d ?cm a mais`,
  ],
  swelling: [
    'inchad\\p{L}*|inchaco|inchou|inchando|edema|mais gross[oa] (?:do )?que (?:a |o )?outr[oa]|\\d ?cm a mais',
  ],
  bruising: ['hematomas?|roxo|roxa|equimose|nodoa negra|pisadura'],
  'dark-urine': [
    '(?:urina|xixi|mijo) (?:\\p{L}+ ){0,4}(?:escur|marrom|castanh|coca|cola|pret|vermelh|cha(?= |,|\\.|$)|cafe)\\p{L}*|(?:mijei|urinei) (?:\\p{L}+ ){0,2}(?:escur|marrom|coca|sangue|pret|castanh)\\p{L}*|sangue na urina',
  ],
  'pop-sudden-snap': [
    '(?:ouvi|senti) um estalo',
    'estal\\p{L}+|estouro na|pop|crack|pedrada|como (?:se fosse )?(?:uma |um )?(?:pedrada|chute|pontape|chicotada|tiro)|senti (?:\\p{L}+ ){0,2}(?:rasgar|estalar|romper)|rompeu|rasgou|chicotada',
  ],
  'cramps-all-over': [
    'c\\p{L}{0,2}mbras? (?:no corpo (?:todo|inteiro)|em tudo|por todo|generalizad\\p{L}+)|corpo todo (?:\\p{L}+ )?(?:em |com )?c\\p{L}{0,2}mbr\\p{L}*',
  ],
  'cold-pale-leg': [
    `(?:${leg}|dedos?) (?:\\p{L}+ ){0,2}(?:fri[oa]s?|gelad[oa]s?) e (?:branc|palid|rox|azul)\\p{L}*`,
  ],
  weakness: [
    'nao (?:consigo|consegui|conseguia) ficar n?a? ?(?:na )?ponta do pe',
    'nao levanto a ponta',
    `${leg} (?:\\p{L}+ ){0,3}(?:frac|fraque|bamb|molenga|sem forca)\\p{L}*|sem forca(?! de vontade)(?: na| no| para)?|fraqueza|(?:joelho|perna|tornozelo|pe) (?:\\p{L}+ )?(?:falh|ced|fraquej|cai)\\p{L}*|pe caido|nao (?:consigo|conseguia) (?:\\p{L}+ ){0,3}(?:ponta|calcanhar|bicos?)\\p{L}*|sem conseguir (?:\\p{L}+ ){0,3}ponta`,
  ],
  numbness: [
    'dormente\\p{L}*|dormencia|formig\\p{L}+|amortecid[oa]|nao (?:sinto|sentia) (?:o|a|os|as)|sem sensibilidade|insensivel|adormecid[oa]s?',
  ],
  atrophy: [
    '(?:\\d+ ?cm )?mais fin[ao] (?:do )?que a outra',
    `${leg} (?:\\p{L}+ ){0,4}(?:mais (?:fin|magr)[oa]|murch\\p{L}+|afin\\p{L}+|menor que)|atrofi\\p{L}*|\\d ?cm a menos|perda de (?:massa|musculo)|afinando`,
  ],
  'back-pain': [
    'dor(?:es)? (?:nas|de|na|no) (?:costas|lombar|coluna|fundo das costas)|(?:costas|lombar|coluna) (?:\\p{L}+ ){0,3}(?:do(?:i|em|eu|endo|ia)|travad|mal|matando|pior)\\p{L}*|lombalgia|ciatica|ciatico|lumbago',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:dor|doi|doia|queima|queimava|aperta|caimbra|endurece)\\p{L}*.{0,60}(?:paro|parar|parei|parad[oa]|descans\\p{L}+|sento|sentar|banco).{0,30}(?:passa|some|vai embora|nada|melhora|alivia|desaparece)|(?:paro|parar|descanso).{0,40}(?:passa|some|desaparece|melhora).{0,40}(?:volta|de novo|ando|caminh\\p{L}+|outra vez)|claudicacao',
  ],
  'night-pain-rest-pain': [
    '(?:dor|doi|doia|lateja|latejava)\\p{L}*.{0,40}(?:a noite|de noite|em repouso|na cama|deitad[oa]|parad[oa]|sentad[oa])|(?:a noite|de noite|em repouso|na cama|deitad[oa]).{0,40}(?:dor|doi|doia|lateja)\\p{L}*',
  ],
  'bone-spot-pain': [
    'dor (?:\\p{L}+ ){0,3}(?:ponto|lugar) (?:especifico |exato )?(?:d[ao]|na|no) (?:tibia|osso|canela|metatarso)|fratura (?:por|de) (?:estresse|stress)',
  ],
  'one-sided-weakness': [
    '(?:lado|metade) (?:direit|esquerd)[oa] (?:do corpo|do rosto|da cara)(?: \\p{L}+){0,4} (?:dormente|fraco|fraca|paralisad[oa])',
    '(?:boca|cara) torta',
  ],
  'sudden-numbness': ['de repente (?:\\p{L}+ ){0,4}(?:dormente|fraca?|sem forca)'],
};
