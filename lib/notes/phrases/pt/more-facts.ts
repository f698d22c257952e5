import type { Phrases } from '../../phrases';

const leg =
  '(?:panturrilha|gemeo|posterior|isquio\\p{L}*|quadriceps|adutor|virilha|aquiles|tendao|tornozelo|joelho|anca|quadril|canela|coxa|pe|fascia|menisco|ligamento|soleo)';

/** Facts beyond the label guide: what the risk model asks for, and what is shown and not counted. */
export const moreFacts = {
  'plain-water': [
    '(?:so|apenas|somente|unicamente|exclusivamente|nada alem de|so com|so bebi|so tomei) agua(?! de coco)|agua (?:pura|simples|natural)',
  ],
  'drank-enough': [
    'bem hidratad[oa]|(?:muito |super |hiper )hidratad[oa]|(?:bebi|bebendo|tomei|hidratei(?:-me)?|hidratando) (?:muito )?(?:bem|muito|bastante|imenso|direitinho|litros|suficiente|o suficiente|agua (?:suficiente|bastante)|a cada|de \\d+ em)(?: (?:de )?(?:agua|liquidos?))?(?! (?:mal|pouc))|(?:muita|bastante|tanta) agua|hidratacao (?:ok|perfeita|em dia|boa|certinha|top|impecavel|caprichada|100)|agua (?:com fartura|a vontade|de sobra)',
  ],
  'fast-start': [
    '(?:sai|comecei|larg(?:uei|ada)|parti|arranquei|abri|fui) (?:\\p{L}+ )?(?:muito |demais |demasiado |bem |tao )(?:rapido|forte|acelerad[oa]|depressa)|(?:sai|comecei|larguei|parti|arranquei|fui) (?:rapido|forte|depressa) (?:demais|de mais)|(?:rapido|forte|depressa) (?:demais|de mais) (?:no |na |de )(?:inicio|comeco|largada|partida|saida|principio)|primeir[oa]s? (?:km|quilometros|metade|\\d+ ?km) (?:\\p{L}+ )?(?:rapid[oa]s?|forte) demais|me empolguei na largada|larguei (?:que nem|feito|como) (?:um |uma )?(?:louc|doid|fogu)\\p{L}*',
  ],
  'late-fade': [
    'bati no muro|o muro|muro dos? \\d+|quebrei(?! (?:a|o|as|os|um|uma|meu|minha) )|afundei|positive split|split positivo|estourei(?! (?:o|a|um|uma))|rebentei(?! (?:o|a|um))|desabei|implodi|explodi|morri (?:no fim|no final|nos ultimos|a partir)|(?:ritmo|pace) (?:despencou|caiu|desabou)|acabou o gas|arrast(?:ei|ar)-me',
  ],
  'first-hot-day': [
    'primeir[oa]s? (?:dias?|treinos?|corridas?|pedal|rodagem|longao|fim de semana|saida|semana) (?:\\p{L}+ ){0,3}(?:de|no|com|quente\\p{L}*) ?(?:o )?(?:calor|quente|verao|sol forte)?(?<=(?:calor|quentes?|verao|forte))|primeiros? calor(?:es)?|(?:ainda )?nao (?:estou |estava |to |tava )?(?:\\p{L}+ )?(?:aclimatad[oa]|habituad[oa]|acostumad[oa]|adaptad[oa]) (?:\\p{L}+ )?(?:ao|com o|a este|a esse|a tanto|com esse) calor|sem aclimatacao',
  ],
  injury: [
    `lesao|lesoes|lesionad[oa]|lesionei(?:-me)?|lesion(?:ar|ou)|aleijei(?:-me)?|machuquei|estiramento|distensao|entorse|torci o|tendinite|tendinopatia|tendinose|fascite|fasceite|canelite|periostite|rotura|ruptura|rutura|(?:fiz|a fazer|fazendo|sessao de|sessoes de|na) fisioterapia|pubalgia|condromalacia|bursite|contratura|estirei|distendi|ruptura|(?:dor|incomodo|desconforto|moinha) (?:n[oa]|d[oe]) (?:\\p{L}+ )?(?:aquiles|tendao|joelho)|${leg} (?:\\p{L}+ )?(?:lesionad[oa]|operad[oa]|machucad[oa]|baleado|estirad[oa]|em recuperacao)`,
  ],
  potassium: ['bananas?(?! (?:boat|split))|potassio|agua de coco'],
  'salt-care': [
    'hipertens\\p{L}+|(?:pressao|tensao) (?:arterial )?(?:alta|elevada)|(?:doenca|insuficiencia|problemas?) (?:renal|renais|cardiac[oa]s?|nos rins|no coracao|de coracao)|dialise|hemodialise|pedras? nos? rins?|calculos? rena(?:l|is)|gravida|gravidez|gestante|gestacao|gestac\\p{L}+|diabet\\p{L}+|enfarte|infarto|fibrilhacao|fibrilacao|dieta sem sal|(?:remedio|comprimido|medicacao|medicamento) (?:da|pra|para a|de) (?:pressao|tensao)',
  ],
  statin: ['estatinas?|(?:atorva|sinva|rosuva|prava|pitava|lova|fluva)statina|lipitor|crestor|zocor'],
  'loop-diuretic': ['furosemida|lasix|torasemida|bumetanida'],
  'thiazide-diuretic': [
    'hidroclorotiazida|hctz|indapamida|tiazidas?|tiazidic[oa]|clortalidona|natrilix|higroton|fludex',
  ],
  'potassium-sparing-diuretic': ['espironolactona|aldactone|amilorida|eplerenona|triantereno'],
  'long-acting-inhaler': [
    'salmeterol|formoterol|seretide|symbicort|seretaide|alenia|foraseq|vilanterol|relvar|indacaterol|bombinha (?:de )?longa',
  ],
} satisfies Partial<Phrases['facts']>;
