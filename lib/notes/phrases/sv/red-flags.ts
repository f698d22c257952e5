import type { Phrases } from '../../phrases';
import { w } from './words';

const calf = '(?:vad(?:en|er|erna)|underben\\p{L}*|(?:hoger|vanster)?ben(?:et)?|lar(?:et)?)';
const leg =
  '(?:vad(?:en|er|erna)|(?:hoger|vanster)?ben(?:et|en)?|underben\\p{L}*|fot(?:en)?|fotled(?:en)?|kna(?:et)?|knat|lar(?:et)?|ankel|ankeln)';
const part =
  '(?:vad(?:en|er|erna)|ben(?:et|en)?|underben\\p{L}*|fot(?:en)?|fotter(?:na)?|fotled(?:en|er|erna)?|vrist(?:en)?|kna(?:et|na)?|knat|lar(?:et|en)?|ankel|ankeln|anklar(?:na)?|arm(?:en|ar|arna)?|underarm(?:en|ar|arna)?|hand(?:en)?|hander(?:na)?|fing(?:er|ret|rar|rarna)|tan|tarna|halsena(?:n)?|handled(?:en)?|axeln|armbagen)';
const muchWater =
  '(?:(?:sa |for |valdigt )?mycket (?:vatten|vatska)|liter efter liter|(?:[4-9]|1\\d) ?(?:l|liter)(?: vatten)?)';
const away = '(?:borta|over|slapper|slappte|forsvinn\\p{L}*|gar (?:det )?over|bra igen|lugnt igen|gar bort)';

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = {
  'chest-pain': [
    `(?:ont|smarta|tryck|tryckande|stick|hugg|varkte|varker|trangt|tungt|band|tranghets\\p{L}*|obehag|press) ${w}{0,3}brost(?!sim|omfang|dryck)\\p{L}*|brost(?:smarta|smartor|tryck|korgssmart\\p{L}*)|brost(?:et|korgen) (?:\\p{L}+ ){0,2}(?:gjorde ont|gor ont|trangt|varkte|snorptes|tryckte|snordes|hogg)|karlkramp|elefant pa brostet`,
  ],
  'breathing-trouble': [
    '(?:fick|far) (?:\\p{L}+ )?(?:ingen luft|inte luft|inte andas)|kunde (?:knappt |inte )(?:\\p{L}+ )?andas|andnod|andfadd i vila|svart att andas|tungt att andas|kippade efter (?:luft|andan)',
  ],
  'confusion-collapse': [
    `visste (?:jag )?inte (?:\\p{L}+ )?(?:var jag (?:var|befann)|vilken dag|vad jag hette|vem|vart jag|vilket hall)|minns inte (?:malgang\\p{L}*|sista|hur jag)|ingen aning om (?:var jag|vilken dag|vem)`,
    'svimma\\p{L}*|svimning\\p{L}*|kollapsa(?:de|t)(?! (?:i soffan|pa soffan|i sangen|i skratt))|forvirra\\p{L}*|medvetslos\\p{L}*|tuppa(?:de|t|d) av|tuppade|segna(?:de|t) (?:ner|ihop)|sjonk ihop|desorientera\\p{L}*|svartna(?:de|r|t)|svart for ogonen|sluddra\\p{L}*|sluddrig\\p{L}*|borta (?:en stund|i skallen|i huvudet)|krampanfall|foll ihop|(?:pratade|snackade|sa) (?:\\p{L}+ )?(?:strunt|nonsens|osammanhangande|hallucin\\p{L}*|black.?out|konstiga saker|goja)|osammanhangande|vacklade|raglade|dackade|yr och (?:forvirrad|borta)|snurrig i (?:huvudet|skallen)',
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
    '(?:kunde|kan) inte (?:\\p{L}+ )?(?:halla|kissa) (?:\\p{L}+ )?(?:urin|kiss|avforing)\\p{L}*|(?:underliv|skrev|grenen)\\p{L}* (?:\\p{L}+ )?(?:domnad|domnat|bortdomnad)|inkontinens',
  ],
  'one-sided-calf-swelling-warmth': [
    `${calf} ${w}{0,5}(?:svullen|svullet|svullna|varm(?:are)?(?!t i)|het|hett|rod|rott|rodnad|tjock(?:are)?|svullnat|uppsvullen|svallt)(?!\\p{L})|(?:svullen|varm|rod|tjock|uppsvullen) (?:och \\p{L}+ )?(?:hoger|vanster)? ?(?:vad|underben|ben)(?!\\p{L})|(?:tjockare|varmare|rodare) an (?:den |det )?(?:andra|hoger|vanster|hogra|vanstra)|(?:tjock|varm) och (?:varm|tjock|rod)\\p{L}*|\\d ?cm tjockare|blodpropp|trombos`,
  ],
  swelling: [
    `svull(?!o)\\p{L}*|uppsvull\\p{L}*|svallt|svallde|svaller|svall(?=[ .,])|uppsvalld|(?:tjockare|storre) an (?:den |det )?(?:andra|hoger|vanster)|odem|${part} ${w}{0,4}(?:tjock(?:are|a)?|svullen|som (?:en )?(?:korv|korvar|ballong|ballonger|prinskorvar))(?!\\p{L})|tjock(?:a|t)? (?:fotled|vrist|kna|vad|fot|ankel|hand)\\p{L}*|(?:stor |bla |fet |rejal )?(?:bula|bulor|bulan|knol)|agg pa (?:smalbenet|fotleden|benet)`,
  ],
  bruising: [
    'blamarke\\p{L}*|blatira\\p{L}*|blodutgjutning\\p{L}*|bla (?:bula|flack\\p{L}*|som|och (?:svull|gul|tjock|om)\\p{L}*|nag(?:el|lar)|ta|tar|vad|lar|kna|fotled|rumpa|skinka|hofta|hoft|hand|finger)|blatt (?:runt|over|pa|och|marke|lar|kna)|(?:ar|blev|blivit|helt|alldeles|redan|blir|gul och) bla(?:tt)?(?=[ .,!]|$)(?! (?:himmel|skor|troja|spar\\p{L}*|slingan|markering\\p{L}*|spar))|hematom\\p{L}*|lila (?:flack\\p{L}*|runt|over|marke\\p{L}*|vad|lar|ta)|blaslagen|blaslaget|blaslagna|gulbla\\p{L}*|larkaka|blodfylld',
  ],
  'dark-urine': [
    `(?:kiss|urin|kisset|urinen|pinket)\\p{L}* ${w}{0,4}(?:mork\\p{L}*|brun|brunt|brunaktig\\p{L}*|rod|rott|rosa|cola\\p{L}*|coca\\p{L}*|te|tefarg\\p{L}*|svart|kaffe\\p{L}*|blod\\p{L}*)|(?:mork|morkt|morkbrun|brun|rod|cola-?fargad|tefargad|blodig)(?:t|a)? (?:urin|kiss)|(?:kissade|kissa|kissat|pinkade) (?:\\p{L}+ )?(?:brunt|morkbrunt|cola\\p{L}*|cola-\\p{L}+|blod\\p{L}*|morkt|rott|rodbrunt|te\\p{L}*)|blod i (?:urinen|kisset)|cola-?farga\\p{L}*|rabdo\\p{L}*`,
  ],
  'pop-sudden-snap': [
    `(?:tydligt|ett|hordes|horde|kande|hogt|hogljutt|kandes) (?:\\p{L}+ ){0,2}(?:knapp|knak|pop|small|snapp|klick|knack|pang)(?!\\p{L})|(?<!innan det )(?:det |bara )?(?:small|smallde|knappte|knackte|poppade|brast|smack|knappade|knakade)(?: det)?(?: \\p{L}+)? (?:till|av|i (?:vad|lar|baksid|halsen|ljumsk|fot|kna)\\p{L}*)|(?:knappte|knackte|poppade|knappade) till|det (?:small|brast|knappte|poppade)(?!\\p{L})(?! (?:bra|undan|hogt))`,
    'som (?:om|att|en|ett)(?: nagon| nan)? (?:\\p{L}+ ){0,4}(?:sparka\\p{L}*|skot|skjutit|sten|pisksnart|gummiband|kastat|kastade|slagit|slog)(?! (?:drog|ihop)) ?(?:\\p{L}+ ){0,3}(?:vad|ben|hal|mig|bak|gick|brast)?\\p{L}*|(?:nagot|nat|muskeln|halsenan|senan|gummiband) (?:\\p{L}+ )?(?:gick av|gick sonder|brast|slets|rok|rycktes av|gav vika)|en knall i|piskrapp|pisksnart|slets av|(?:muskel|vad)bristning med',
  ],
  'cramps-all-over': [
    '(?:hela kroppen) (?:\\p{L}+ )?kramp\\p{L}*|kramp\\p{L}* (?:overallt|i hela kroppen|fran topp till ta)',
  ],
  'cold-pale-leg': [`(?:${leg}|tarna) (?:\\p{L}+ ){0,2}(?:is)?kall(?:t|a)? och (?:vit|blek|bla)\\p{L}*`],
  weakness: [
    `(?:ben|benet|fot|foten|vad|vaden|arm|armen|kna|knat|hand|handen|laret) ${w}{0,3}(?:svag(?:t|are)?|kraftlos(?:t)?|vek sig|viker sig|vek ner|gav vika|ger vika|gav efter|bar inte|bar mig inte|lyder inte|lydde inte)|ingen (?:kraft|styrka) (?:\\p{L}+ )?i (?!bada|kroppen|benen)|muskelsvaghet|svaghet(?:en)? i|kraftlos(?:t|het)?(?! i kroppen)|droppfot|forlamad|forlamning`,
    `(?:kan|kunde|kommer|kom|gar|gick|orkar|orkade|lyckas) (?:det |jag )?${w}{0,3}inte ${w}{0,4}(?:upp pa ta|pa ta|stalla mig pa ta|(?:ens )?(?:en )?(?:enda )?tahavning\\p{L}*|skjuta ifran|trycka ifran|lyfta (?:pa )?(?:foten|tarna)|ga pa ta)|inte (?:\\p{L}+ )?(?:upp pa ta|att (?:trycka|skjuta) ifran)|(?:slapar|slapade|hasar) (?:foten|tarna|benet)|foten (?:slapar|smaller|hanger|slapper)|(?:benet|knat|foten) (?:\\p{L}+ )?(?:viker|vek) (?:sig|ner|ned)|klarar? inte (?:\\p{L}+ )?tahavning\\p{L}*`,
  ],
  numbness: [
    '(?:bort|av)?domn(?:a|ad|ade|ar|at|ing|ingar|ingen|ingskansla\\p{L}*)(?!\\p{L})(?! (?:av|pga|i) (?:kyla\\p{L}*|kold\\p{L}*)| men det var (?:\\p{L}+ )?kyla\\p{L}*)|kansel?los\\p{L}*|kanslolos\\p{L}*|sticka(?:r|de) i|stickningar|stickning i|myrkryp\\p{L}*|myror i|(?:foten|benet|tarna|handen|fingrarna|armen|fotterna|handerna) (?:\\p{L}+ ){0,2}(?:somna\\p{L}*|sov)(?!\\p{L})|ingen kansel|utan kansel|pirra?(?:r|de) i|pirrningar|pirr i (?:tar|fing|fot|hand)\\p{L}*|(?:tappade|tappat|forlorade) kanseln|kanner (?:jag )?inte (?:tarna|foten|fingrarna|benet)|sockerdrick\\p{L}*',
  ],
  atrophy: [
    `(?:vad|vaden|ben|benet|lar|laret|muskel|muskeln|armen) ${w}{0,5}(?:\\d ?cm )?(?:smalare|tunnare|mindre(?= an| i omkrets)|krympt|fortvinat|fortvinad)|(?:\\d(?:[.,]\\d)?|en|tva|tre|par) ?(?:cm|centimeter) (?:smalare|tunnare|mindre)|atrofi\\p{L}*|fortvin\\p{L}*|muskelforlust|tappat muskelmassa|smalare an (?:den |det )?(?:andra|hoger|vanster|hogra|vanstra)`,
  ],
  'back-pain': [
    `(?:ont|vark|smart\\p{L}*|ondare|varken|hugg|hugger|kanning|molande|molvark|skott|nat|nagot|kanner av) (?:\\p{L}+ )?i (?:\\p{L}+ )?(?:(?:land|kors|ned)?rygg\\p{L}*|landrygg\\p{L}*)(?!sack)|rygg(?:ont|smart\\p{L}*|skott\\p{L}*|vark\\p{L}*|problem|besvar)`,
    `(?:(?:land|kors)?ryggen|ryggslutet|landrygg\\p{L}*) ${w}{0,4}(?:ont|krangl\\p{L}*|vark\\p{L}*|varker|varkte|last|laste|protest\\p{L}*|sa ifran|smarta\\p{L}*|gor ont|gjorde ont|spokar|jaklas|molar|molade)|ischias\\p{L}*|diskbrack|ryggskott|lumbago|nacksparr och rygg`,
  ],
  'pain-walking-relieved-by-rest': [
    '(?:ont|branner|varker|stum\\p{L}*|smarta|stramar|hard|gor ont)\\p{L}*.{0,60}(?:stann\\p{L}+|star still|pausa\\p{L}*|satter mig).{0,30}(?:borta|over|slapper|gar|forsvinn|bra)\\p{L}*',
    `(?:varje gang|hela tiden|var \\d+:?e meter|efter (?:\\p{L}+|\\d+) (?:m|meter))[^\\n]{0,60}(?:stann\\p{L}+|vila\\p{L}*|star still|star|paus\\p{L}*)[^\\n]{0,40}${away}`,
    `(?:stann\\p{L}+|vila\\p{L}*|star still|paus\\p{L}*).{0,40}(?:borta|over|slapper|forsvinn)\\p{L}*.{0,40}(?:igen|tillbaka|samma visa)|claudicatio\\p{L}*|fonstertittar\\p{L}*|karlkirurg\\p{L}*|karlundersok\\p{L}*|karlmottagning\\p{L}*|daliga? (?:blod)?karl i benen|ankeltryck`,
  ],
  'night-pain-rest-pain': [
    '(?:ont|vark\\p{L}*|bult\\p{L}*|dunk\\p{L}*|molvark\\p{L}*|smarta\\p{L}*|molar|molade|gor ont)[^.]{0,40}(?:pa (?:natten|natterna)|i vila|i sangen|om (?:natten|natterna)|nar jag (?:ligger|sitter|vilar)|hela natten|liggande|still i sangen|nattetid)|(?:pa natten|pa natterna|i vila|i sangen|om natten|hela natten|inatt|i natt)[^.]{0,40}(?:ont|vark(?:er|te|t|en)?|bulta\\p{L}*|dunka\\p{L}*|molade)(?!\\p{L})|vilovark\\p{L}*|nattvark\\p{L}*|vaknade av (?:\\p{L}+ )?(?:smarta|vark|varken)\\p{L}*',
  ],
  'bone-spot-pain': [
    '(?:ont|om|smarta)\\p{L}* (?:\\p{L}+ ){0,3}(?:punkt|stalle|flack)\\p{L}* (?:pa|i|over) (?:\\p{L}+ )?(?:skenben\\p{L}*|ben\\p{L}*|mellanfot\\p{L}*)|stressfraktur\\p{L}*|utmattningsbrott|punktom\\p{L}* (?:\\p{L}+ )?(?:skenben|ben)\\p{L}*',
  ],
  'one-sided-weakness': [
    '(?:hela |ena |hoger |vanster ){1,3}(?:sidan|kroppshalvan|ansiktshalvan)(?: \\p{L}+){0,4} (?:domna\\p{L}*|svag|forlamad|bortdomnad)',
    'mungipan (?:\\p{L}+ ){0,2}hang\\p{L}*',
  ],
  'sudden-numbness': ['plotsligt? (?:\\p{L}+ ){0,4}(?:domna\\p{L}*|kanslolos|svag|kraftlos)'],
};
