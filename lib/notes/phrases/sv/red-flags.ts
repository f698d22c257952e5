import type { Phrases } from '../../phrases';

const leg =
  '(?:vad(?:en|er|erna)|ben(?:et|en)?|underben\\p{L}*|fot(?:en)?|fotled(?:en)?|kna(?:et)?|lar(?:et)?|ankel|ankeln)';
const muchWater =
  '(?:(?:sa |for |valdigt )?mycket (?:vatten|vatska)|liter efter liter|(?:[4-9]|1\\d) ?(?:l|liter)(?: vatten)?)';

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = {
  'chest-pain': [
    '(?:ont|smarta|tryck|stick|hugg|varkte|trangt) (?:\\p{L}+ ){0,3}brost\\p{L}*|brost(?:smarta|smartor|tryck)|brostet (?:\\p{L}+ ){0,2}(?:gjorde ont|trangt|varkte|snorptes)',
  ],
  'breathing-trouble': [
    '(?:fick|far) (?:\\p{L}+ )?(?:ingen luft|inte luft|inte andas)|kunde (?:knappt |inte )(?:\\p{L}+ )?andas|andnod|andfadd i vila|svart att andas|tungt att andas',
  ],
  'confusion-collapse': [
    'visste inte (?:var jag var|vilken dag|vad jag hette)',
    'svimma\\p{L}*|kollapsa(?:de|t)|forvirra\\p{L}*|medvetslos|tuppade av|segnade ner|visste inte (?:\\p{L}+ )?(?:var|vem|vilken)|desorienterad|svartnade|sluddra\\p{L}*|borta en stund|krampanfall|foll ihop',
  ],
  'overdrinking-signs': [
    `(?:krakt\\p{L}*|spydde|kraktes|forvirrad).{0,60}${muchWater}|${muchWater}.{0,60}(?:krakt\\p{L}*|spydde|kraktes|forvirrad)`,
  ],
  'headache-after-drinking': [
    `(?:huvudvark|ont i huvudet|svullna (?:hander|fingrar)|illamaende|madde illa).{0,60}${muchWater}|${muchWater}.{0,60}(?:huvudvark|ont i huvudet|svullna (?:hander|fingrar)|illamaende|madde illa)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:traningsvark|ont|smarta)\\p{L}* (?:\\p{L}+ ){0,3}(?:mycket )?varre an (?:normalt|vanligt|vantat)',
  ],
  'same-point-tightness': [
    '(?:alltid|varje (?:pass|runda|gang)) (?:\\p{L}+ ){0,4}samma (?:stalle|punkt|tid|km|kilometer).{0,40}(?:stel|stum|domn|hard)\\p{L}*',
  ],
  'new-medicine-cramps': [
    'kramp\\p{L}*.{0,40}sedan (?:\\p{L}+ ){0,4}(?:medicin|tablett|statin)\\p{L}*|sedan (?:\\p{L}+ ){0,4}(?:medicin|tablett|statin)\\p{L}*.{0,40}kramp\\p{L}*',
  ],
  'keeps-coming-back': [
    'kommer (?:\\p{L}+ )?tillbaka.{0,40}trots.{0,30}(?:vila|stretch)\\p{L}*|trots.{0,30}(?:vila|stretch)\\p{L}*.{0,40}kommer (?:\\p{L}+ )?tillbaka',
  ],
  'tight-hard-leg': [
    `${leg} (?:\\p{L}+ ){0,3}(?:stenhard|bergshard)(?:t|a)? och (?:\\p{L}+ )?(?:domnad|domnat|svullen|svullet|kanslolos)|kompartment\\p{L}*`,
  ],
  'bladder-saddle': [
    '(?:kunde|kan) inte (?:\\p{L}+ )?(?:halla|kissa|hålla) (?:\\p{L}+ )?(?:urin|kiss|avforing)\\p{L}*|(?:underliv|skrev|grenen)\\p{L}* (?:\\p{L}+ )?(?:domnad|domnat|bortdomnad)|inkontinens',
  ],
  'one-sided-calf-swelling-warmth': [
    '(?:vad(?:en|er|erna)|underben\\p{L}*|benet) (?:\\p{L}+ ){0,5}(?:svullen|svullet|svullna|varm(?:are)?|varmt|het|hett|rod|rott|tjock(?:are)?|svullnat)|(?:svullen|varm|rod|tjock) (?:och \\p{L}+ )?(?:hoger|vanster)? ?(?:vad|underben)|(?:tjockare|varmare) an (?:den )?(?:andra|hoger|vanster)|\\d ?cm tjockare',
  ],
  swelling: [
    'svull\\p{L}*|svallt|svallde|uppsvalld|(?:tjockare|storre) an (?:den )?(?:andra|hoger|vanster)|odem|svaller',
  ],
  bruising: [
    'blamarke\\p{L}*|blodutgjutning\\p{L}*|bla (?:som|och|flack)|blatt(?= (?:runt|over|pa|och))|hematom|lila(?= (?:flack|runt|over))|blaslagen|gulbla',
  ],
  'dark-urine': [
    '(?:kiss|urin|kisset|urinen)\\p{L}* (?:\\p{L}+ ){0,4}(?:mork|morkt|brun|brunt|rod|rott|cola|coca|te|svart|kaffe)\\p{L}*|(?:mork|brun|rod|colafargad|tefargad)(?:t|a)? (?:urin|kiss)|kissade (?:\\p{L}+ )?(?:brunt|cola|blod|morkt|rott)|blod i urinen|colafarga\\p{L}*',
  ],
  'pop-sudden-snap': [
    '(?:tydligt|ett|hordes) knapp|(?:small|smallde|knappte|knackte|poppade|knak|brast|pang|smack|knappade)(?: till)?|som (?:om nagon|en) (?:\\p{L}+ ){0,3}(?:spark|sten|slag)\\p{L}*|nagot (?:gick av|gick sonder|brast)|knall(?:en)?|sparkade mig|gick av',
  ],
  'cramps-all-over': ['(?:hela kroppen) (?:\\p{L}+ )?kramp\\p{L}*|kramp\\p{L}* (?:overallt|i hela kroppen)'],
  'cold-pale-leg': [`(?:${leg}|tarna) (?:\\p{L}+ ){0,2}(?:is)?kall(?:t|a)? och (?:vit|blek|bla)\\p{L}*`],
  weakness: [
    'kan inte (?:sta|ga) pa ta',
    '(?:ben|benet|fot|foten|vad|vaden|arm|armen|kna|knat|hand|handen) (?:\\p{L}+ ){0,3}(?:svag|svagt|kraftlos|kraftlost|vek sig|viker sig|gav vika)|ingen kraft (?:\\p{L}+ )?i|svaghet\\p{L}*|kraftlos(?:t|a)?|inte upp pa ta|inte att (?:trycka|skjuta) ifran|droppfot|(?:kan|kunde) (?:\\p{L}+ ){0,2}inte (?:\\p{L}+ ){0,3}(?:pa ta|ta(?:h|)avning|skjuta ifran|trycka ifran|lyfta (?:foten|tarna))|vek (?:sig|ner sig)|slapar (?:foten|tarna)|foten (?:slapar|smaller)|forlamad|tahavning',
  ],
  numbness: [
    'domna\\p{L}*|bortdomna\\p{L}*|kansellos\\p{L}*|kanslolos\\p{L}*|sticka(?:r|de)? i|stickningar|myrkryp\\p{L}*|(?:foten|benet|tarna|handen|fingrarna) (?:\\p{L}+ ){0,2}(?:somna\\p{L}*|sov)|ingen kansel|pirra?r?(?:de)? i|pirrningar|avdomna\\p{L}*|tappade kanseln',
  ],
  atrophy: [
    '(?:vad|vaden|ben|benet|lar|laret|muskel|muskeln) (?:\\p{L}+ ){0,5}(?:smalare|tunnare|mindre|krympt|fortvinat)|\\d ?cm (?:smalare|tunnare|mindre)|atrofi\\p{L}*|fortvin\\p{L}*|muskelforlust',
  ],
  'back-pain': [
    'ont i (?:\\p{L}+ )?(?:rygg\\p{L}*|landrygg\\p{L}*)|rygg(?:ont|smart\\p{L}*|skott\\p{L}*)|ryggen (?:\\p{L}+ ){0,3}(?:ont|krangla\\p{L}*|varkt?\\p{L}*|last|laste|stel|protest\\p{L}*|sa ifran)|ischias|diskbrack|landrygg\\p{L}* (?:\\p{L}+ ){0,2}(?:ont|varkt?\\p{L}*|stel)|ryggskott',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:ont|branner|varker|krampar|stum\\p{L}*|smarta|stramar|hard)\\p{L}*.{0,60}(?:stann\\p{L}+|vila\\p{L}*|star still|pausa\\p{L}*|satter mig).{0,30}(?:borta|over|slapper|gar|forsvinn|bra)\\p{L}*|(?:stann\\p{L}+|vila\\p{L}*|star still).{0,40}(?:borta|over|slapper|forsvinn)\\p{L}*.{0,40}(?:igen|tillbaka)|claudicatio\\p{L}*|fonstertittar\\p{L}*',
  ],
  'night-pain-rest-pain': [
    '(?:ont|vark\\p{L}*|bult\\p{L}*|dunk\\p{L}*|molvark\\p{L}*|smarta).{0,40}(?:pa natten|i vila|i sangen|om natten|nar jag (?:ligger|sitter))|(?:pa natten|i vila|i sangen|om natten|natten).{0,40}(?:ont|varkt?\\p{L}*|bulta\\p{L}*|dunka\\p{L}*)|vilovark|nattvark\\p{L}*',
  ],
  'bone-spot-pain': [
    '(?:ont|om|smarta)\\p{L}* (?:\\p{L}+ ){0,3}(?:punkt|stalle|flack)\\p{L}* (?:pa|i|over) (?:\\p{L}+ )?(?:skenben\\p{L}*|ben\\p{L}*|mellanfot\\p{L}*)|stressfraktur\\p{L}*|utmattningsbrott|punktom\\p{L}* (?:\\p{L}+ )?(?:skenben|ben)\\p{L}*',
  ],
  'one-sided-weakness': [
    '(?:hela |ena |hoger |vanster )+(?:sidan|kroppshalvan|ansiktshalvan)(?: \\p{L}+){0,4} (?:domna\\p{L}*|svag|forlamad|bortdomnad)',
    'mungipan (?:\\p{L}+ ){0,2}hang\\p{L}*',
  ],
  'sudden-numbness': ['plotsligt? (?:\\p{L}+ ){0,4}(?:domna\\p{L}*|kanslolos|svag|kraftlos)'],
};
