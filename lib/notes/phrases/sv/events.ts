import type { Phrases } from '../../phrases';

/** Cramps, what turns them into none, muscles, sides and where it began. Folded: å and ä are a, ö is o. */
export const events: Omit<Phrases, 'language' | 'spaced' | 'common' | 'facts' | 'redFlags'> = {
  cramp: [
    '(?:vad|ben|muskel|fot|ta|lar|hamstrings?|ljumsk)?kramp(?:en|er|erna|ar|ade|at|a|anfall\\p{L}*|kanning(?:ar)?)?|spasm(?:er)?',
  ],
  lock: [
    'laste (?:sig|ihop|fast)|last (?:sig|ihop)|(?:drog|drogs|knot|knots|snorde|snorptes) (?:\\p{L}+ ){0,2}(?:ihop|samman)|hogg (?:det )?(?:till|tag)|hogg(?= i)|stenhard(?:a|t)?|(?:hard|stel)(?:a)? som (?:en )?(?:sten|plank|trabit|betong|pinne|pinnar)|slappte inte|knut(?:en)? (?:pa|i)|(?:gick|small) i (?:baklas|las)|stelnade',
  ],
  twinge: [
    'ryck(?:er|te|ningar|ningarna|igt|iga)?|ryckte|smaryck\\p{L}*|muskelryck\\p{L}*|pirr(?:ade)? konstigt|fladdr\\p{L}*|darr(?:ade|ar|ningar)|hot(?:ade|ar|ande|fulla|full)|varn(?:ade|ar|ing|ingar|ingsskott)|kand?ningar?|kanningarna|kanning|kravlade|spratt(?:e|er)?|sprattl\\p{L}*|knorr(?:ade|ar)|muttra(?:de|r)|protester(?:ade|ar)|morra(?:de|r)',
  ],
  nearly: [
    'nastan|nara|pa vag(?: att)?|hotade(?: att)?|pa gransen(?: till)?|holl pa att|snudd pa|pa gang|kand?ning(?:ar)? av|antydan(?: till)?|begynnande|tendens(?:er)?(?: till| av)?|forstadium\\p{L}*|ville(?: nog)?|tecken pa|lurade|precis fore|strax fore|kande (?:\\p{L}+ )?komma|lite (?:lite )?|anande|ansats(?:er)? till',
  ],
  otherKind: [
    'mag\\p{L}*|mens\\p{L}*|tarm\\p{L}*|hall i sidan|hall|mellangarde\\p{L}*|livmoder\\p{L}*|skriv\\p{L}*|kedja\\p{L}*|motor\\p{L}*|vaxel\\p{L}*|bromsar?',
  ],
  otherSense: [
    'krampakt\\p{L}*|kramplos\\p{L}*|krampfri\\p{L}*|kramp(?:medicin|stillande|losande|tabletter|piller)\\p{L}*|antikramp\\p{L}*|krampig(?:t|a)?|stegjarn|krampor|krampaktig',
  ],
  denyBefore: [
    'ingen|inga|inget|inte|aldrig|utan|noll|slapp|slippa|slipper|ej|icke|vare sig|varken|fri fran|undvek|undvikit|klarade mig (?:utan|fran)|besparad|befriad fran|knappt nag\\p{L}+|0|i stallet for|istallet for',
  ],
  denyAfter: [
    'fri(?:tt|a)?|(?:uteblev|uteblivit|holl sig (?:borta|undan)|kom aldrig|kom inte|kom ej|dok aldrig upp|slog aldrig till|blev det (?:inte|aldrig|ingen))|: ?(?:nej|ingen|inga|noll|0|inget)|(?:aldrig|inte) (?:kom|till|av|brot|slog)|lyste med sin franvaro|inte ett spar|blev aldrig',
  ],
  unreal: [
    'om|ifall|radd(?: for)?|radsla(?:n)?(?: for)?|oroa\\p{L}*|oro(?:lig)?(?: for)?|hopp(?:as|ades)|forhoppningsvis|mot(?= kramp)|for att (?:\\p{L}+ )?(?:undvika|slippa|forebygga|forhindra)|undvika|forebygg\\p{L}*|risk(?:en)?(?: for)?|skulle|vantade(?: pa)?|vantar|varfor|hur (?:undviker|slipper|far)\\p{L}*|nagon som|nan som|tips|last (?:om|att)|artikel\\p{L}*|podd\\p{L}*|podcast|imorgon|i morgon|nasta gang|dromde|drom|kanske|borde|brukar(?:e)?|trodde|chans',
  ],
  otherTime: [
    'forra (?:veckan|manaden|aret|gangen|sondagen|lordagen|helgen|loppet|sasongen)|i forra|i fjol|ifjol|i gar|igar|i forrgar|forrgar|tidigare|forr|alltid|ofta|vanligtvis|vanligen|normalt|varje gang|varenda gang|(?:19|20)\\d\\d|(?:\\p{L}+|\\d+) (?:ar|manader|veckor|dagar) sedan|senast|sist(?:a loppet)?|pa den tiden|efter krampen|sedan krampen|i sondags|i lordags|i torsdags|i mandags|i tisdags|i onsdags|i fredags|i somras|i vintras|i varas|i hostas|brukade',
  ],
  somebody: [
    'han|hon|hans|hennes|honom|henne|deras|dem|nagon annan|andra|alla andra|folk|manga|en (?:lopare|cyklist|kompis|kille|tjej|gubbe|dam|snubbe)|(?:min|mitt|mina|var) (?:\\p{L}+ )?(?:kompis|van|vaninna|fru|man|sambo|partner|bror|brorsa|syster|syrra|pappa|mamma|son|dotter|kollega|tranare|coach|hund|granne|lagkamrat|traningskompis|klubbkompis|chef|kusin|svager|polare)|(?:kompisen|polaren|frun|mannen|sambon|brorsan|syrran|pappa|mamma|sonen|dottern|kollegan|tranaren|hunden|grannen|lagkamraten|haren|ledaren|vinnaren|lopkompisen|malvakten|backen)|erik|anna|johan|lars|karin|anders|emma|olle|lisa|nils|sara|per|maria|fredrik|jonas|kalle|linus|elin',
  ],
  own: ['jag|mig|min|mitt|mina|vi|oss|sjalv|egna'],
  beside: [
    '(?:med|bakom|framfor|bredvid|forbi|mot|av|fran|hos|passerade|motte|jagade|hjalpte|tillsammans med) (?:en |ett |min |tva |nagra )?',
  ],
  forSomebody: ['(?:for|hos|pa) (?:min|en|hans|hennes)'],
  night: [
    'pa natten|i natt|inatt|natten|nattlig\\p{L}*|nattkramp\\p{L}*|i sangen|i sang|sov(?:ande)?|i somnen|vaknade|vacktes|mitt i natten|pa soffan|i soffan|klockan [1-5]|vid [1-5]-tiden',
  ],
  around: [
    '(?:fore|efter|infor|till|aterhamtning\\p{L}*|lugn\\p{L}*|nasta|forra|mot)[- ](?:den |det |en |ett |min )?',
  ],
  noSignOf: [
    '(?:inga|inget|utan|inte ett) (?:\\p{L}+ )?(?:tecken|spar|antydan|tillstymmelse) (?:pa|av|till) ',
  ],
  noneAfter: ['(?<=^ ?: ?)(?:nej|ingen|inga|noll|0|inget)'],
  otherDay: [
    'forra (?:veckan|manaden|aret|sasongen|sommaren)|(?:\\p{L}+|\\d+) (?:ar|manader|veckor) sedan|i fjol|ifjol|(?:19|20)\\d\\d|forr i tiden',
  ],
  turns: ['men|sedan|sen|da(?= )|darefter|medan|fast(?= )|tills|dock|utom|forutom|sa att|och da|&'],
  muscles: {
    calf: [
      'vad(?:en|er|erna|muskel\\p{L}*|kramp\\p{L}*)|(?:hoger|vanster|ena|bada) vad|soleus|gastro\\p{L}*|underben\\p{L}*',
    ],
    hamstring: [
      'hamstring\\p{L}*|baksida(?:n)?(?: av)? ?(?:lar\\p{L}*)?|baklar\\p{L}*|larets baksida|bakre lar\\p{L}*',
    ],
    quad: ['quad(?:s|riceps)?|framsida(?:n)?(?: av)? ?(?:lar\\p{L}*)?|framlar\\p{L}*|larets framsida|vastus'],
    adductor: ['ljumsk\\p{L}*|adduktor\\p{L}*|insida(?:n)?(?: av)? ?(?:lar\\p{L}*)?|innerlar\\p{L}*'],
    foot: ['fot(?:en|valv\\p{L}*|sula\\p{L}*|kramp\\p{L}*)?|fotter(?:na)?|halfot\\p{L}*|halvalv\\p{L}*'],
    toes: ['ta(?:r|rna|kramp)|tan|stortan?|lilltan?|tarna'],
    shin: ['skenben\\p{L}*|smalben\\p{L}*|tibialis'],
    glute: ['rumpa\\p{L}*|skinka\\p{L}*|skinkor\\p{L}*|sates\\p{L}*|glute\\p{L}*|piriformis'],
    'hip-flexor': ['hoftbojare\\p{L}*|hoft(?:en|er)?|psoas'],
    'unspecified-leg': ['ben(?:et|en)?|lar(?:et|en)?|larmuskel\\p{L}*'],
    'arm-hand': [
      'underarm\\p{L}*|arm(?:en|ar|arna)?|hand(?:en)?|hander(?:na)?|finger|fingrar(?:na)?|tumme\\p{L}*|triceps|biceps',
    ],
    'abdomen-muscle': ['magmuskel\\p{L}*|magmuskler\\p{L}*|bukmuskel\\p{L}*'],
    back: ['rygg(?:en|slut\\p{L}*)?|landrygg\\p{L}*|lats?'],
    neck: ['nacke(?:n)?|hals(?:en)?|trapezius'],
    'whole-body': ['overallt|hela kroppen'],
  },
  sides: {
    left: ['vanster|vanstra|v|va'],
    right: ['hoger|hogra|h|ho'],
    both: [
      'bada|bagge|tva|vanster och hoger|hoger och vanster|forst (?:hoger|vanster) (?:sen|sedan) (?:hoger|vanster)|2',
    ],
  },
};
