import type { Phrases } from '../../phrases';
import { w } from './words';

/** After "not": the cramp is why, and not what there was none of. */
const butBecause = '(?!(?: \\p{L}+){0,4} (?:pga|pgr|grund av|eftersom|darfor|tack vare|sa)(?!\\p{L}))';
const notJoined =
  '(?!(?: \\p{L}+){0,4} (?:pga|grund av|eftersom|darfor|tack vare|och|sa|for(?= ?$))(?!\\p{L}))';
const relative =
  'kompis\\p{L}*|van|vaninna|fru|frugan?|man|gubben?|karl|sambo|partner|bror|brorsa|syster|syrra|pappa|mamma|farsan?|morsan?|morfar|farfar|mormor|farmor|son|dotter|dotra|barn|unge|kollega|tranare|coach|hund|katt|hast|granne|lagkamrat|lagkompis|traningskompis|traningspartner|klubbkompis|klubbkamrat|chef|kusin|svager|svarfar|polare|grabb|tjej|kille|stackars \\p{L}+|medlopare|motspelare|motstandare|pojkvan|flickvan|hustru|make|maka|lopkompis|cykelkompis|rumskompis';

/** What turns a cramp word into no cramp of this workout: denial, fear, another day, another person, the night. */
export const scopes: Pick<
  Phrases,
  | 'denyBefore'
  | 'denyAfter'
  | 'unreal'
  | 'otherTime'
  | 'somebody'
  | 'own'
  | 'beside'
  | 'forSomebody'
  | 'night'
  | 'around'
  | 'noSignOf'
  | 'noneAfter'
  | 'otherDay'
> = {
  denyBefore: [
    `(?:ingen|inga|inget|utan|aldrig)${butBecause}|(?:inte|ej|icke|inte en|ingenting|intet)${notJoined}|inte (?:ett|en) enda|inte minsta`,
    'noll|slapp|slippa|slipper|sluppit|vare sig|varken|fri fran|undvek|undvikit|undvika|klarade mig (?:utan|fran|undan)|klarat mig (?:utan|fran|undan)|besparad|befriad fran|knappt nag\\p{L}+|(?<![-:.,])0|i stallet for|istallet for|forskonad fran|skonad fran|no|zero',
  ],
  denyAfter: [
    '-?fri(?:tt|a)?|uteblev|uteblivit|holl sig (?:borta|undan|i skinnet)|kom (?:det )?(?:gudskelov |tack och lov |som tur var )?(?:aldrig|inte|ej)|dok aldrig upp|dok inte upp|slog aldrig till|blev (?:det |den )?(?:inte|aldrig|ingen|inget)|: ?(?:nej|ingen|inga|noll|0|inget|na)|(?:aldrig|inte) (?:kom|till|av|brot|slog|kant|marktes)|lyste med sin franvaro|inte ett spar|som bortblast|gick att undvika|undveks|var det (?:inte|ingen)|ar det (?:inte|ingen)|i sikte|hordes aldrig|kande jag (?:inte|inget)|har jag (?:inte|aldrig|sluppit)|slapp jag',
  ],
  unreal: [
    'om(?= (?:jag|det|den|man|vi|du|ni|de|nan|nagon|inte|han|hon|krampen?)(?!\\p{L}))|om ?$|ifall|(?:liv|skit|dods|jatte)?radd(?:a)?(?: for| att)?|radsla\\p{L}*|oroa\\p{L}*|oro(?:lig)?(?: for| att)?|nervos(?: for| over| att)|hopp(?:as|ades|ats)|forhoppningsvis|befara\\p{L}*|fruktade|bavade?',
    '(?<!(?:kampa|kampade|kampar|slogs|slass|stred|kampen|kamp|fajtades) )mot(?: eventuell| min| all)? ?$|for att (?:\\p{L}+ )?(?:undvika|slippa|forebygga|forhindra|motverka)|undvika|slippa|forebygg\\p{L}*|motverka\\p{L}*|risk(?:en|er)?(?: for| att)?|skulle (?:kunna|ha|fa|bli|val|nog|vara|det|jag|komma)|vantade (?:mig|pa (?:kramp|att|den|nasta))|vantar|varfor|hur (?:undviker|slipper|far|gor|blir)\\p{L}*',
    'nagon som|nan som|tips|last (?:om|att)|laste om|artikel\\p{L}*|podd(?:en|avsnitt)? om|podcast|(?<!(?:semifinal|final|match|lopp) )(?:imorgon|i morgon)|nasta gang|dromd?e?|drom|kanske|borde|trodde (?:jag|att|det|nastan)|chans(?:en)?|hjalper|bra (?:mot|for)|sags|brukar man|ska man|kan man|bor man|normalt att|vanligt att|undra(?:r|de)|tank om|tankte (?:jag )?(?:pa|att)|anlag for|benagen|visste (?:jag )?inte att|googla\\p{L}*',
  ],
  otherTime: [
    'forra (?:veckan|manaden|aret|gangen|sondagen|lordagen|mandagen|tisdagen|onsdagen|torsdagen|fredagen|helgen|loppet|sasongen|sommaren|vintern|hosten|varen|passet|matchen|tavlingen|maran)|forra (?:arets|veckans)|i forra|i fjol|ifjol|fjolarets|i gar(?:kvall)?|igar(?:kvall)?|i gar kvall|gardagens|i forrgar|iforrgar|forrgar|tidigare (?:ar|i (?:ar|veckan|somras)|lopp|gang\\p{L}*|pass|har)|har tidigare|tidigare|som forr|forr(?: i tiden| om aren)|alltid|ofta|oftast|vanligtvis|vanligen|for det mesta|normalt|varje gang|varenda gang|jamt och standigt',
    `(?<!(?:vid|efter|pa|runt|ca|fran|om|over|till) )(?:19[5-9]\\d|20[0-3]\\d)(?! ?(?:m|meter|hm|kcal|w|hojd\\p{L}*)(?!\\p{L}))|(?:\\p{L}+|\\d+) (?:ar|manader|manad|veckor|vecka|dagar) (?:sedan|sen)|senast(?:e gangen)?|sist(?= (?:jag|vi|det|gang))|sista loppet|pa den tiden|efter (?:krampen|kramperna|sendraget)|(?:sedan|sen) (?:krampen|sendraget)|(?:i|fran) (?:sondags|lordags|torsdags|mandags|tisdags|onsdags|fredags|helgen|somras|vintras|varas|hostas|julas)|brukade|brukar|historik|nagon gang i livet|en gang i tiden|${w}?gangen jag hade|haft det forut|dagen efter|aterkommande`,
  ],
  somebody: [
    'han|hon|hans(?! (?:och|skull))|hennes|honom|henne|deras|nagon annan|nan annan|andra (?:lopare|cyklister|deltagare|lag\\p{L}*|i (?:gruppen|laget|klubben))|de andra|alla andra|folk|manga(?! (?:km|mil|timmar|ganger|ar|backar|pass))|barnen|ungarna|grabbarna|tjejerna|nagra i|flera i|halva laget|var och varannan',
    '(?:en|ett|nagon|en av) (?:\\p{L}+ )?(?:lopare|medlopare|cyklist|kompis|kille|tjej|gubbe|dam|herre|snubbe|tant|barn|unge|pojke|flicka|kvinna|man|lagkamrat|motspelare|motstandare|spelare|simmare|deltagare|kollega|granne|funktionar|klubbkompis|person|i (?:gruppen|laget|klubben|banan|klassen))',
    `(?:min|mitt|mina|var|vart|vara|stackars) (?:\\p{L}+ )?(?:${relative})|(?:kompisen|polaren|polarn|frun|frugan|gubben|mannen|sambon|brorsan|syrran|pappa|mamma|farsan|morsan|sonen|dottern|dotra|kollegan|tranaren|hunden|katten|grannen|lagkamraten|lagkompisen|haren|ledaren|vinnaren|lopkompisen|traningskompisen|malvakten|backen(?= (?:fick|hade))|motstandar\\p{L}*|domaren|stackarn|killen|tjejen|grabben|pojken|flickan|svarmor|svarfar|chefen|kusinen|instruktoren|partnern|hasten|flickvannen|pojkvannen|maken|hustrun)`,
    '(?:(?:till|med|for|at|av|hos|pa) )?(?!(?:jag|vi|den|det|de|vad\\p{L}*|ben\\p{L}*|lar\\p{L}*|fot\\p{L}*|muskel\\p{L}*|hamstring\\p{L}*|baksid\\p{L}*|framsid\\p{L}*) )\\p{L}+ som (?:hade|fick|fatt|har)',
    'erik|anna|johan|lars|karin|anders|emma|olle|lisa|nils|sara|per|maria|fredrik|jonas|kalle|linus|elin',
  ],
  own: ['jag|mig|mej|min|mitt|mina|vi|oss|sjalv|egna|undertecknad'],
  beside: [
    '(?:med|bakom|framfor|bredvid|forbi|mot|av|fran|hos|passerade|motte|jagade|hjalpte|tillsammans med|till|om|utan|fick hjalp av) (?:en |ett |min |tva |nagra |de )?',
  ],
  forSomebody: ['(?:for|hos|pa) (?:min|mitt|en|ett|hans|hennes|nagon|kompis\\p{L}*)'],
  night: [
    'pa natten|pa natterna|om natten|om natterna|i natt|inatt|natten(?! lang)|natter(?:na)?|nattlig\\p{L}*|natt(?:kramp|sendrag)\\p{L}*|i sangen|i sang|till sangs|sov(?:ande)?|sovit|i somnen|vaknade|vaknar|vaknat|vacktes|vackte|vackt|mitt i natten|pa soffan|i soffan|klockan [1-5](?!\\d)|kl\\.? ?0?[1-5](?!\\d)|vid [1-5]-tiden|vargtimmen|nattsomn\\p{L}*',
  ],
  around: [
    '(?:fore|efter|infor|till|aterhamtning\\p{L}*|lugn\\p{L}*|nasta|forra|mot|anmald till|traningen infor|traning infor|anmalan till|uppladdning infor|traningsvark (?:efter|fran)|sliten (?:efter|fran)|trott (?:efter|fran)|dagen efter|veckan efter|ladda for|laddar for|satsar pa|tranar for|planera\\p{L}*|kvar till)[- ](?:den |det |en |ett |min |mitt )?',
  ],
  noSignOf: [
    '(?:inga|inget|ingen|utan|inte ett|inte minsta|noll) (?:\\p{L}+ )?(?:tecken|spar|antydan|tillstymmelse|kanning\\p{L}*|kansla) (?:pa|av|till) ',
  ],
  noneAfter: [
    '(?<=^ ?[:?] ?)(?:nej|ingen|inga|noll|0|inget|na|nja)|(?<=^ (?:var|ar|hade|har|blev|ville) (?:det|den|jag|vi|dom) (?:\\p{L}+ )?)(?:inte|ingen|aldrig)|(?<=^ (?:\\p{L}+ )?)(?:installt|installd|hoppade over|hoppades over|stalldes in|blev inte av|skippades|skippade|fick utga|utgick|kopt|bestallt|uteblev|inte idag)',
  ],
  otherDay: [
    'forra (?:veckan|manaden|aret|sasongen|sommaren|vintern|gangen)|(?:\\p{L}+|\\d+) (?:ar|manader|veckor) sedan|i fjol|ifjol|(?<!(?:vid|efter|pa|runt|ca|fran|om|over|till) )(?:19[5-9]\\d|20[0-3]\\d)(?! ?(?:m|meter|hm|kcal|w|hojd\\p{L}*)(?!\\p{L}))|forr i tiden|nasta (?:vecka|ar|helg|manad)',
  ],
};
