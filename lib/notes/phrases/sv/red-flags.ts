import type { Phrases } from '../../phrases';
import { joinedLists } from '../joined-lists';
import { wideSigns } from './wide-signs';
import { w } from './words';

const calf = '(?:vad(?:en|er|erna)|underben\\p{L}*|(?:hoger|vanster)?ben(?:et)?|lar(?:et)?)';
const leg =
  '(?:vad(?:en|er|erna)|(?:hoger|vanster)?ben(?:et|en)?|underben\\p{L}*|fot(?:en)?|fotled(?:en)?|kna(?:et)?|knat|lar(?:et)?|ankel|ankeln)';
const part =
  '(?:vad(?:en|er|erna)|ben(?:et|en)?|underben\\p{L}*|fot(?:en)?|fotter(?:na)?|fotled(?:en|er|erna)?|vrist(?:en)?|kna(?:et|na)?|knat|lar(?:et|en)?|ankel|ankeln|anklar(?:na)?|arm(?:en|ar|arna)?|underarm(?:en|ar|arna)?|hand(?:en)?|hander(?:na)?|fing(?:er|ret|rar|rarna)|tan|tarna|halsena(?:n)?|handled(?:en)?|axeln|armbagen)';
const muchWater =
  '(?:(?:sa |for |valdigt )?mycket (?:vatten|vatska)|liter efter liter|(?:[4-9]|1\\d) ?(?:l|liter)(?: vatten)?)';
const away = '(?:borta|over|slapper|slappte|forsvinn\\p{L}*|gar (?:det )?over|bra igen|lugnt igen|gar bort)';

const closeSigns: Phrases['redFlags'] = {
  'chest-pain': [
    `(?:ont|smarta|tryck|tryckande|stick|hugg|varkte|varker|trangt|tungt|band|tranghets\\p{L}*|obehag|press) ${w}{0,3}brost(?!sim|omfang|dryck)\\p{L}*|brost(?:smarta|smartor|tryck|korgssmart\\p{L}*)|brost(?:et|korgen) (?:\\p{L}+ ){0,2}(?:gjorde ont|gor ont|trangt|varkte|snorptes|tryckte|snordes|hogg)|karlkramp|elefant pa brostet`,
    '(?:stack|sticker|hogg|hugger|bran(?:ner|n)|tryckte|trycker|snorde|snoras|spande|spanner|varkte|skar|krampade|kramade|molade|ilade) (?:det )?(?:\\p{L}+ ){0,3}(?:brostet|brostkorgen|brostbenet|hjartat|hjarttrakten|hjartat)|(?:hugg|stick|ont|smarta|tryck|vark|obehag|kramp|krampkansla) (?:\\p{L}+ ){0,3}(?:hjarttrakten|hjartat|brostbenet|brostkorgen)|(?:tyngd|sten|vikt|tyngdkansla|tungt|tryckkansla|spannande kansla|klump|skruvstad|jarnband) (?:\\p{L}+ ){0,2}(?:over|pa|i|mot|runt|kring) (?:\\p{L}+ )?(?:brostet|brostkorgen|brost|hjartat)|(?:bandet|band|bojor|rem) (?:\\p{L}+ ){0,2}(?:som )?(?:spande|snorde|stramade) (?:\\p{L}+ ){0,2}(?:over|runt|kring) brost\\p{L}*|brost(?:et|korgen) (?:\\p{L}+ ){0,3}(?:drog ihop sig|kandes (?:trangt|tungt|ihopsnort)|ihopsnort|ihopsnord|krampade|brann)',
  ],
  'breathing-trouble': [
    '(?:fick|far) (?:\\p{L}+ )?(?:ingen luft|inte luft|inte andas)|kunde (?:knappt |inte )(?:\\p{L}+ )?andas|andnod|andfadd i vila|svart att andas|tungt att andas|kippade efter (?:luft|andan)',
  ],
  'confusion-collapse': [
    `visste (?:jag )?inte (?:\\p{L}+ )?(?:var jag (?:var|befann)|vilken dag|vad jag hette|vem|vart jag|vilket hall)|minns inte (?:malgang\\p{L}*|sista|hur jag)|ingen aning om (?:var jag|vilken dag|vem)`,
    'svimma\\p{L}*|svimning\\p{L}*|kollapsa(?:de|t)(?! (?:i soffan|pa soffan|i sangen|i skratt))|forvirra\\p{L}*|medvetslos\\p{L}*|tuppa(?:de|t|d) av|tuppade|segna(?:de|t) (?:ner|ihop)|sjonk ihop|desorientera\\p{L}*|svartna(?:de|r|t)|svart for ogonen|sluddra\\p{L}*|sluddrig\\p{L}*|borta (?:en stund|i skallen|i huvudet)|krampanfall|foll ihop|(?:pratade|snackade|sa) (?:\\p{L}+ )?(?:strunt|nonsens|osammanhangande|hallucin\\p{L}*|black.?out|konstiga saker|goja)|osammanhangande|vacklade|raglade|dackade|yr och (?:forvirrad|borta)|snurrig i (?:huvudet|skallen)',
    'visste (?:jag )?(?:\\p{L}+ ){0,3}inte (?:\\p{L}+ ){0,3}(?:vilken|vilket|var jag|vart|vem jag|vad jag|hur jag|om det var)|(?:kom|kommer|mindes|minns|minnas) (?:\\p{L}+ )?(?:inte |inget |ingenting |knappt )(?:ihag )?(?:\\p{L}+ ){0,3}(?:vad jag het\\p{L}*|mitt (?:eget )?namn|sista|malgang\\p{L}*|slutet|vilken dag|hur jag|loppet)|(?:mindes|minns|kommer ihag) (?:\\p{L}+ )?(?:inget|ingenting|knappt nagot) (?:av|fran|om)|minneslucka\\p{L}*|minnet (?:\\p{L}+ )?(?:borta|blankt|svart)|(?:rasade|rasat|segnade|sackade|sackat|dratta\\p{L}*|damp|stoop|stupade|klappade|klappat) (?:\\p{L}+ )?ihop (?:vid|i|efter|pa|bakom) (?:mal\\p{L}*|vagen|diket|gras\\p{L}*)|rasade ihop|klappade ihop (?:vid|efter|i) mal\\p{L}*|stupade (?:over|vid|efter|i) mal\\p{L}*|(?:snurrig|yr|vimmelkantig|vimsig|grotig)[^.\\n]{0,30}(?:visste inte|borta|svart|foll|forvirrad|desorienterad|lagga mig|fick ligga)|svartnade for|nara att svimma|holl pa att svimma|svimfardig|svimningskansla|tappade medvetandet|medvetandet|avsvimmad|dackade (?:\\p{L}+ )?(?:vid|efter|i)|(?:hjarnan|huvudet) (?:\\p{L}+ ){0,2}(?:grot|stangde av|slacktes|slocknade)|slocknade (?:helt|vid|efter)|hjarndimma',
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
    '(?:hoger|vanster|hogra|vanstra|ena|ena) (?:vad|vaden|underben|underbenet|benet) (?:(?!inte |ej )\\p{L}+ ){0,5}(?:svull\\p{L}*|uppsvull\\p{L}*|varm(?:are|t)?|het(?:are)?|hett|rod|rott|tjock(?:are|t)?)|(?:vad(?:en)?|underben(?:et)?)[^\\n]{0,80}(?:svull\\p{L}*|tjock(?:t|are)?|rod|rott|hard|hart|spand|om|varm(?:t|are)?) och (?:\\p{L}+ )?(?:varm(?:t|are)?|het|hett|rod|rott|tjock(?:t|are)?|svull\\p{L}*)(?!\\p{L})(?! kladd)|(?:vaden|underbenet) (?:\\p{L}+ ){0,3}(?:glodhet|glodande|brannhet)|\\d ?cm (?:storre|mer) (?:i )?(?:omfang|omkrets)',
  ],
  swelling: [
    `svull(?!o)\\p{L}*|uppsvull\\p{L}*|svallt|svallde|svaller|svall(?=[ .,])|uppsvalld|(?:tjockare|storre) an (?:den |det )?(?:andra|hoger|vanster)|odem|${part} ${w}{0,4}(?:tjock(?:are|a)?|svullen|(?<!stumma )som (?:en )?(?:korv|korvar|ballong|ballonger|prinskorvar))(?!\\p{L})|tjock(?:a|t)? (?:fotled|vrist|kna|vad|fot|ankel|hand)\\p{L}*|(?:stor |bla |fet |rejal )?(?:bula|bulor|bulan|knol)|agg pa (?:smalbenet|fotleden|benet)`,
    '(?:vatska|vatten|vatskeansamling) (?:\\p{L}+ )?i (?:knat|knaet|fotleden|armbagen|leden|foten|vaden|benet)|dubbelt sa (?:stor|stort|tjock|tjockt|stora|tjocka)|(?:knat|knaet|benet|underben|underbenet|foten|fotleden|vristen|vaden|handen|fingret|ankeln) (?:\\p{L}+ ){0,4}(?:tjockt|tjock|tjockare|pluffsig\\p{L}*|uppblast|svull\\p{L}*)(?! med (?:folk|klader))|(?:tjock|tjockt|tjocka) (?:och (?:\\p{L}+ ){1,2})?(?:underben|vad|kna|fotled|fot|ankel|hand)|far inte pa (?:mig )?skon[^.]{0,30}(?:tjock|svull|stor)|(?:sockan|skon) (?:\\p{L}+ ){0,3}(?:marken|avtryck)[^.]{0,20}(?:tjock|svull)\\p{L}*|pluffsig (?:fot|vrist|ankel|hand)|plufsig\\p{L}*',
  ],
  bruising: [
    'blamarke\\p{L}*|blatira\\p{L}*|blodutgjutning\\p{L}*|bla (?:bula|flack\\p{L}*|som|och (?:svull|gul|tjock|om)\\p{L}*|nag(?:el|lar)|ta|tar|vad|lar|kna|fotled|rumpa|skinka|hofta|hoft|hand|finger)|blatt (?:runt|over|pa|och|marke|lar|kna)|(?:ar|blev|blivit|helt|alldeles|redan|blir|gul och) bla(?:tt)?(?=[ .,!]|$)(?! (?:himmel|skor|troja|spar\\p{L}*|slingan|markering\\p{L}*|spar))|hematom\\p{L}*|lila (?:flack\\p{L}*|runt|over|marke\\p{L}*|vad|lar|ta)|blaslagen|blaslaget|blaslagna|gulbla\\p{L}*|larkaka|blodfylld',
    'bla-?lila\\p{L}*|lila-?bla\\p{L}*|bla-?gron\\p{L}*|gul-?bla\\p{L}*|(?:regnbagens|alla) (?:alla )?farger (?:pa|over|runt)|(?:skiftar|skimrar|lyser) i (?:\\p{L}+ )?(?:regnbag\\p{L}*|bla\\p{L}*|lila|gult|gront)[^.]{0,10}(?:farger)?|(?:vad(?:en)?|lar(?:et)?|hoft(?:en)?|vrist(?:en)?|fotled(?:en)?|kna(?:t)?|arm(?:en)?|rumpan|skinkan|axeln|foten|tan|tanageln|nageln|sidan|smalbenet|underbenet|revbenen) (?:\\p{L}+ ){0,4}(?:lila|blaslagen|blaslaget|bla|blatt|svartbla\\p{L}*|blasvart|morklila|gul och bla|bla och gul)(?! (?:byx\\p{L}*|sock\\p{L}*|shorts|tejp|spar\\p{L}*))|(?:gul|gron|svart|lila) och bla(?!\\p{L})|bloding i (?:vaden|muskeln|laret)|blodning i (?:vaden|muskeln|laret)|missfarg(?:ad|at|ning)\\p{L}*|stukning med bla\\p{L}*|inre blodning',
  ],
  'dark-urine': [
    `(?:kiss|urin|kisset|urinen|pinket)\\p{L}* ${w}{0,4}(?:mork\\p{L}*|brun|brunt|brunaktig\\p{L}*|rod|rott|rosa|cola\\p{L}*|coca\\p{L}*|te|tefarg\\p{L}*|svart|kaffe\\p{L}*|blod\\p{L}*)|(?:mork|morkt|morkbrun|brun|rod|cola-?fargad|tefargad|blodig)(?:t|a)? (?:urin|kiss)|(?:kissade|kissa|kissat|pinkade) (?:\\p{L}+ )?(?:brunt|morkbrunt|cola\\p{L}*|cola-\\p{L}+|blod\\p{L}*|morkt|rott|rodbrunt|te\\p{L}*)|blod i (?:urinen|kisset)|cola-?farga\\p{L}*|rabdo\\p{L}*`,
    '(?:rod-?brun|brun-?rod|te-?farga(?:d|t)|rost(?:brun|rod|farga)\\p{L}*|kaffebrun|kolsvart|brunaktig|rodaktig|morkgul|blodblandad|svart|orange)\\p{L}* (?:urin|kiss|stral)|(?:kiss(?:ade|a|at|ar|et|ig)?|urin(?:en)?|pinka\\p{L}*) (?:\\p{L}+ ){0,6}(?:cola|coca|te(?!\\p{L})|iste|kaffe|rost\\p{L}*|rodbrun\\p{L}*|porter|morkol|blod\\p{L}*)|urinen (?:\\p{L}+ ){0,3}(?:mork|brun|rod)\\p{L}*|blod nar jag kissa\\p{L}*|myoglobin\\p{L}*',
  ],
  'pop-sudden-snap': [
    `(?:tydligt|ett|hordes|horde|kande|hogt|hogljutt|kandes) (?:\\p{L}+ ){0,2}(?:knapp|knak|pop|small|snapp|klick|knack|pang)(?!\\p{L})|(?<!innan det )(?:det |bara )?(?:small|smallde|knappte|knackte|poppade|brast|smack|knappade|knakade)(?: det)?(?: \\p{L}+)? (?:till|av|i (?:vad|lar|baksid|halsen|ljumsk|fot|kna)\\p{L}*)|(?:knappte|knackte|poppade|knappade) till|(?<!innan )det (?:small|brast|knappte|poppade)(?!\\p{L})(?! (?:bra|undan|hogt|i (?:\\p{L}+ )?(?:dack\\p{L}*|framdack\\p{L}*|bakdack\\p{L}*|slangen|hogtalar\\p{L}*|dorren)))`,
    'som (?:om|att|en|ett)(?: nagon| nan)? (?:\\p{L}+ ){0,4}(?:sparka\\p{L}*|skot|skjutit|sten|pisksnart|gummiband|kastat|kastade|slagit|slog)(?! (?:drog|ihop)) ?(?:\\p{L}+ ){0,3}(?:vad|ben|hal|mig|bak|gick|brast)?\\p{L}*|(?:nagot|nat|muskeln|halsenan|senan|gummiband) (?:\\p{L}+ )?(?:gick av|gick sonder|brast|slets|rok|rycktes av|gav vika)|en knall i|piskrapp|pisksnart|slets av|(?:muskel|vad)bristning med',
    '(?:det )?sa(?:de)? (?:bara |det |liksom |plotsligt )?(?:klick|knak|knack|knapp|pang|poff|pop|smack|snapp|krasch|krack|kras|ritsch|svisch|plopp|klack)(?! i (?:vaxel|pedal|cleat|dack)\\p{L}*)|(?:small|smallde|knappte|knackte|poppade|ploppade|knakade|brast|klickade) (?:det )?(?:\\p{L}+ )?(?:till )?(?:\\p{L}+ )?i (?:\\p{L}+ )?(?:vad\\p{L}*|lar\\p{L}*|baksid\\p{L}*|halsen\\p{L}*|ljumsk\\p{L}*|fot\\p{L}*|kna\\p{L}*|muskel\\p{L}*|axel\\p{L}*|rygg\\p{L}*|fram\\p{L}*)|(?:som|typ|ungefar som) (?:en |ett )(?:\\p{L}+ )?(?:spark|slag|skott|sten|pil|kniv|knivhugg|piskrapp|pisksnart|boll|klubba|small) (?:\\p{L}+ )?(?:pa|i|mot|bakifran|rakt)(?! (?:buf|mag|mun)\\p{L}*)|(?:kande|kandes|horde|hordes|kant|hort) (?:\\p{L}+ ){0,4}(?:brista|brast|gick av|slets|rycktes|smallde|klick|knack|ploppa|poppa|ga av|ga sonder|spricka|smalla)|nagot (?:\\p{L}+ )?(?:i (?:vaden|laret|baksidan|halsenan) )?(?:slappte|small|smallde|knappte|rycktes av|gick av|brast)(?! (?:pa|taget))|(?:ett )?(?:hogt |tydligt |ljudligt |dovt )(?:plopp|klick|krasch|ljud i (?:vad|kna|lar)\\p{L}*)',
  ],
  'cramps-all-over': [
    '(?:hela kroppen) (?:\\p{L}+ )?kramp\\p{L}*|kramp\\p{L}* (?:overallt|i hela kroppen|fran topp till ta)',
  ],
  'cold-pale-leg': [`(?:${leg}|tarna) (?:\\p{L}+ ){0,2}(?:is)?kall(?:t|a)? och (?:vit|blek|bla)\\p{L}*`],
  weakness: [
    `(?:ben|benet|fot|foten|vad|vaden|arm|armen|kna|knat|hand|handen|laret) ${w}{0,3}(?:svag(?:t|are)?|kraftlos(?:t)?|vek sig|viker sig|vek ner|gav vika|ger vika|gav efter|bar inte|bar mig inte|lyder inte|lydde inte)|ingen (?:kraft|styrka) (?:\\p{L}+ )?i (?!bada|kroppen|benen)\\p{L}+|muskelsvaghet|svaghet(?:en)? i|kraftlos(?:t|het)?(?! i kroppen)|droppfot|forlamad|forlamning`,
    `(?:kan|kunde|kommer|kom|gar|gick|orkar|orkade|lyckas) (?:det |jag )?${w}{0,3}inte ${w}{0,4}(?:upp pa ta|pa ta|stalla mig pa ta|(?:ens )?(?:en )?(?:enda )?tahavning\\p{L}*|skjuta ifran|trycka ifran|lyfta (?:pa )?(?:foten|tarna)|ga pa ta)|inte (?:\\p{L}+ )?(?:upp pa ta|att (?:trycka|skjuta) ifran)|(?:slapar|slapade|hasar) (?:foten|tarna|benet)|foten (?:slapar|smaller|hanger|slapper)|(?:benet|knat|foten) (?:\\p{L}+ )?(?:viker|vek) (?:sig|ner|ned)|klarar? inte (?:\\p{L}+ )?tahavning\\p{L}*`,
    '(?:foten|fotbladet|framfoten|tarna) (?:\\p{L}+ ){0,3}(?:dyker|dok|klatschar|klatschade|slapar|slapade|hasar|hanger|hangde|hangt|tappar|klapprar|daskar|slar i)(?! med)|fotklatsch|dropp-?fot\\p{L}*|hangfot|far inte upp (?:foten|tarna|halen|benet|framfoten)|(?:kan|kunde|far|fick|orkar|gar|gick) (?:\\p{L}+ )?inte (?:\\p{L}+ ){0,2}(?:lyfta|dra upp|vicka upp|boja upp|fa upp) (?:pa )?(?:foten|tarna|framfoten|stortan|halen)|snubblar (?:\\p{L}+ )?(?:pa|over) (?:min |mina )?(?:egna? )?(?:fot|fotter|ta|tar|tarna|foten)',
    '(?:ingen|noll|knappt nagon|mindre|samre|daligt med|dalig|tappat|tappade|forlorat|utan) (?:kraft|styrka|ork)(?:en)? (?:kvar )?i (?:\\p{L}+ )?(?:vad(?:en)?|ben(?:et)?|fot(?:en)?|arm(?:en)?|hand(?:en)?|lar(?:et)?|kna(?:t|et)?|underben(?:et)?|framlar(?:et)?|baksida(?:n)?|ta|tan|fotled(?:en)?)|kraften (?:\\p{L}+ ){0,3}(?:borta|forsvann|slut) i (?:\\p{L}+ )?(?:vad(?:en)?|ben(?:et)?|fot(?:en)?|arm(?:en)?|hand(?:en)?|lar(?:et)?|kna(?:t|et)?|underben(?:et)?|framlar(?:et)?|baksida(?:n)?|ta|tan|fotled(?:en)?)|(?:svag|svagt|svagare|kraftlos|kraftlost|forlamad) (?:\\p{L}+ )?i (?:\\p{L}+ )?(?:vad(?:en)?|ben(?:et)?|fot(?:en)?|arm(?:en)?|hand(?:en)?|lar(?:et)?|kna(?:t|et)?|underben(?:et)?|framlar(?:et)?|baksida(?:n)?|ta|tan|fotled(?:en)?)|(?:hoger|vanster|ena) (?:vad(?:en)?|ben(?:et)?|fot(?:en)?|arm(?:en)?|hand(?:en)?|lar(?:et)?|kna(?:t|et)?|underben(?:et)?|framlar(?:et)?|baksida(?:n)?|ta|tan|fotled(?:en)?) (?:\\p{L}+ ){0,3}(?:svag(?:t|are)?|kraftlos(?:t)?|forlama\\p{L}*)|svaghetskansla|nedsatt (?:kraft|styrka)|kraftnedsattning|kraftbortfall|kraftlos\\p{L}* i (?:benet|foten|handen|armen)|tappar (?:saker|greppet)(?=[^.]{0,20}(?:hand|fing|arm))',
    '(?:knat|benet|foten|hoften|vaden|laret|fotleden) (?:\\p{L}+ ){0,3}(?:ger efter|ger vika|gett vika|gav upp|sviker|svek|vikit|viker|vek|kollapsa(?:r|de)|bar (?:inte|ej)|haller inte|holl inte|bara inte|lagger av|lade av|lydde inte)(?! for trotthet)|(?:vek|viker) sig (?:\\p{L}+ ){0,2}(?:benet|knat|foten)|(?:tahavning\\p{L}*|ga pa ta|sta pa ta|enbens\\p{L}*) (?:\\p{L}+ ){0,4}(?:gar inte|gick inte|inte|omojlig\\p{L}*|noll)|inte (?:en|ens en|en enda) tahavning|(?:kan|kunde) inte (?:\\p{L}+ )?(?:sta|ga|komma|kom) (?:\\p{L}+ )?(?:upp )?pa ta(?:rna)?',
  ],
  numbness: [
    '(?<!(?:kalla|iskalla|frusna) )(?:bort|av)?domn(?:a|ad|ade|ar|at|ing|ingar|ingen|ingskansla\\p{L}*)(?!\\p{L})(?!(?: \\p{L}+){0,2} (?:av|pga|i|for) (?:kyla\\p{L}*|kold\\p{L}*)| men det var (?:\\p{L}+ )?kyla\\p{L}*)|kansel?los\\p{L}*|kanslolos\\p{L}*|sticka(?:r|de) i|stickningar|stickning i|myrkryp\\p{L}*|myror i|(?:foten|benet|tarna|handen|fingrarna|armen|fotterna|handerna) (?:\\p{L}+ ){0,2}(?:somna\\p{L}*|sov)(?!\\p{L})(?! (?:av att|nar jag|medan jag|i soffan))|ingen kansel|utan kansel|pirra?(?:r|de) i|pirrningar|pirr i (?:tar|fing|fot|hand)\\p{L}*|(?:tappade|tappat|forlorade) kanseln|kanner (?:jag )?inte (?:tarna|foten|fingrarna|benet)|sockerdrick\\p{L}*',
    'kanseln (?:\\p{L}+ ){0,3}(?:borta|forsvann|forsvunnen|nedsatt|konstig|saknas|inte|samre)(?!.{0,20}(?:kyla|kall|kold))|(?:nedsatt|samre|konstig|daligt med|dalig|knappt nagon|minskad|mindre|noll) kansel|(?:kanner|kande) (?:jag )?(?:\\p{L}+ )?(?:knappt|inte|nastan inte) (?:av )?(?:stortan|lilltan|tarna|tan|foten|fingrarna|handen|benet|fotsulan|halen)(?!.{0,20}(?:kyla|kall|kold))|(?:sticker|stack|stacker|kryper|krop|pirrar|pirrade|ilar|kittlar) (?:\\p{L}+ )?(?:i|under|langs) (?:\\p{L}+ )?(?:foten|tarna|tan|stortan|lilltan|benet|vaden|fingrarna|fingret|handen|armen|fotsulan|underbenet|laret)(?!.{0,20}(?:kyla|kall|kold))|(?:stickande|pirrande|krypande|domnande|stickningskansla|bortdomnings\\p{L}*|myrkrypning\\p{L}*)|(?:foten|benet|handen|armen|tarna|tan|vaden) (?:\\p{L}+ ){0,3}(?:bedovad|bedovat|bedovade|som bomull|som en traklump|som trasa|sover|sov)(?! i baren)|som (?:att )?(?:ga|springa) pa bomull|bedovad (?:kansla|fot|ta|i)|bedovningskansla|som bedovning|elstot\\p{L}*|elektriska stotar|stotar (?:ner|ut) i',
  ],
  atrophy: [
    `(?:vad|vaden|ben|benet|lar|laret|muskel|muskeln|armen) ${w}{0,5}(?:\\d ?cm )?(?:smalare|tunnare|mindre(?= an| i omkrets)|krympt|fortvinat|fortvinad)|(?:\\d(?:[.,]\\d)?|en|tva|tre|par) ?(?:cm|centimeter) (?:smalare|tunnare|mindre)|atrofi\\p{L}*|fortvin\\p{L}*|muskelforlust|tappat muskelmassa|smalare an (?:den |det )?(?:andra|hoger|vanster|hogra|vanstra)`,
    '(?:vad(?:en)?|ben(?:et)?|lar(?:et)?|muskel(?:n)?|arm(?:en)?|quad(?:en)?|framlar(?:et)?|skinka(?:n)?) (?:\\p{L}+ ){0,5}(?:tappat (?:\\p{L}+ )?(?:i )?(?:omfang|volym|massa|storlek|muskler|omkrets)|smal(?:are)?(?= an| efter| som| nu)|spinkig\\p{L}*|tunn(?:are|t)?(?! (?:troja|trikot|is))|krympt|borttynad|tynat (?:bort|ivag)|mindre omfang|insjunk\\p{L}*)|\\d(?:[.,]\\d)? ?cm (?:mindre|skillnad) (?:i )?(?:omkrets|omfang|mellan)|(?:skillnad|skiljer) (?:\\p{L}+ ){0,3}(?:omkrets|omfang)|muskelbortfall|muskelsvinn|muskelfortvining|muskelmassan? (?:\\p{L}+ )?(?:borta|forsvunn\\p{L}*)|(?:smalare|tunnare) (?:vad|lar|ben|arm)',
  ],
  'back-pain': [
    `(?:ont|vark|smart\\p{L}*|ondare|varken|hugg|hugger|kanning|molande|molvark|skott|nat|nagot|kanner av) (?:\\p{L}+ )?i (?:\\p{L}+ )?(?:(?:land|kors|ned)?rygg\\p{L}*|landrygg\\p{L}*)(?!sack)|rygg(?:ont|smart\\p{L}*|skott\\p{L}*|vark\\p{L}*|problem|besvar)`,
    `(?:(?:land|kors)?ryggen|ryggslutet|landrygg\\p{L}*) ${w}{0,4}(?:ont|krangl\\p{L}*|vark\\p{L}*|varker|varkte|last|laste|protest\\p{L}*|sa ifran|smarta\\p{L}*|gor ont|gjorde ont|spokar|jaklas|molar|molade)|ischias\\p{L}*|diskbrack|ryggskott|lumbago|nacksparr och rygg`,
    '(?:stel och om|om och stel|om|onda?|varkande|krasslig|smartande|kranglande|molande) (?:land|kors|ned)?rygg(?:en|slut\\p{L}*)?(?!sack)|(?:rygg(?:en)?|landrygg(?:en)?|korsrygg(?:en)?|ryggslutet|svanken|korsryggen) (?:\\p{L}+ ){0,3}(?:pamind|gnall\\p{L}*|brak\\p{L}*|bromsa\\p{L}*|strular|strulade|strejka\\p{L}*|hugg\\p{L}*|hogg|laser sig|laste sig|las|spand och om|om|ont|skrek|skriker|klagar|klagade|krampade och varkte|brinner|brann|bra ont)(?![\\p{L}])|ont i (?:\\p{L}+ )?(?:svanken|korsryggen|korset|kotorna|svank\\p{L}*|si-?leden|bakenet|svansben\\p{L}*)|(?:smarta|hugg|vark|stick) (?:\\p{L}+ )?i (?:svanken|korset|si-?leden|svansbenet)|fick ryggen|gick sonder i ryggen',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:ont|branner|varker|stum\\p{L}*|smarta|stramar|hard|gor ont)\\p{L}*.{0,60}(?:stann\\p{L}+|star still|pausa\\p{L}*|satter mig).{0,30}(?:borta|over|slapper|gar|forsvinn|bra)\\p{L}*',
    `(?:varje gang|hela tiden|var \\d+:?e meter|efter (?:\\p{L}+|\\d+) (?:m|meter))[^\\n]{0,60}(?:stann\\p{L}+|vila\\p{L}*|star still|star|paus\\p{L}*)[^\\n]{0,40}${away}`,
    `(?:stann\\p{L}+|vila\\p{L}*|star still|paus\\p{L}*).{0,40}(?:borta|over|slapper|forsvinn)\\p{L}*.{0,40}(?:igen|tillbaka|samma visa)|claudicatio\\p{L}*|fonstertittar\\p{L}*|karlkirurg\\p{L}*|karlundersok\\p{L}*|karlmottagning\\p{L}*|daliga? (?:blod)?karl i benen|ankeltryck`,
    '(?:vad\\p{L}*|ben\\p{L}*|ont|smart\\p{L}*|kramp\\p{L}*)[^.\\n]{0,40}(?<!\\p{L})(?:gar|gick|promen\\p{L}*|vid gang)(?!\\p{L})[^\\n]{0,50}(?:vila\\p{L}*|stann\\p{L}*|star|sitter|paus\\p{L}*)[^\\n]{0,24}(?:slapper|borta|over|forsvinn\\p{L}*|gar bort|bra igen)|(?:vad\\p{L}*smart\\p{L}*|ont i vad\\p{L}*|vadont) (?:\\p{L}+ ){0,2}(?:nar jag gar|vid gang|av att ga)[^\\n]{0,50}(?:slapper|borta|over|forsvinner)',
    '(?:maste|far|fick|tvungen att) (?:\\p{L}+ ){0,2}(?:stanna|vila|pausa) (?:\\p{L}+ ){0,2}(?:var|varje|var \\p{L}+) ?\\d*[^\\n]{0,60}(?:ga|vidare|fortsatta|igen|borta|over)|(?:efter|var|varje) (?:\\d+|hundra|tvahundra|ett par hundra|nagra hundra)[^\\n]{0,12}(?:m|meter)(?!\\p{L})[^\\n]{0,50}(?:vad\\p{L}*|ben\\p{L}*|ont|smarta|kramp\\p{L}*)[^\\n]{0,40}(?:stann\\p{L}*|vila\\p{L}*|star|paus\\p{L}*)',
  ],
  'night-pain-rest-pain': [
    '(?:ont|vark\\p{L}*|bult\\p{L}*|dunk\\p{L}*|molvark\\p{L}*|smarta\\p{L}*|molar|molade|gor ont)[^.]{0,40}(?:pa (?:natten|natterna)|i vila|i sangen|om (?:natten|natterna)|nar jag (?:ligger|sitter|vilar)|hela natten|liggande|still i sangen|nattetid)|(?:pa natten|pa natterna|i vila|i sangen|om natten|hela natten|inatt|i natt)[^.]{0,40}(?:ont|vark(?:er|te|t|en)?|bulta\\p{L}*|dunka\\p{L}*|molade)(?!\\p{L})|vilovark\\p{L}*|nattvark\\p{L}*|vaknade av (?:\\p{L}+ )?(?:smarta|vark|varken)\\p{L}*',
    '(?:ont|vark\\p{L}*|bult\\p{L}*|dunk\\p{L}*|mol(?:ar|ade|ande)|smart\\p{L}*)[^.\\n]{0,30}(?:aven|ocksa|till och med|t o m) (?:\\p{L}+ ){0,2}(?:sover|ligger|sitter|vilar|i vila|stilla|sittande|liggande|utan belastning)|(?:nar jag (?:sover|sitter still|sitter stilla|ligger ner|ligger still)|i somnen|hela natten|om natterna|mitt i natten)[^.\\n]{0,40}(?:ont|vark|molar|molade|bultar|bultade|dunkar)|(?:mol(?:ar|ade)|vark(?:er|te|t)|bulta(?:r|de)|ont|gor ont)[^.\\n]{0,30}(?:nar jag sover|i somnen|nattetid|sitter still\\p{L}*|mitt i natten|soffan)|(?:kan|kunde|kunnat|svart att) (?:\\p{L}+ )?(?:inte )?(?:sova|somna)[^.\\n]{0,30}(?:vark\\p{L}*|ont|smarta\\p{L}*|bulta\\p{L}*)|(?:vark\\p{L}*|smarta\\p{L}*|ont)[^.\\n]{0,30}(?:inte sova|vaken|halla?er mig vaken|vackte mig|vacker mig|sovit daligt|vaknar|vaknade|vaknat)|(?:vaknar|vaknade|vaknat|vackt|vaken) (?:\\p{L}+ ){0,4}av (?:\\p{L}+ ){0,3}(?:vark\\p{L}*|smarta\\p{L}*|ont)',
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

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = joinedLists(closeSigns, wideSigns);
