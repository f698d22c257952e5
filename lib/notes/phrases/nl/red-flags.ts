import type { Phrases } from '../../phrases';
import { w } from './words';

const lower = '(?:linker|rechter)?-?(?:kuit(?:en)?|onderbe(?:en|nen)|bovenbeen|been|dij)';
const leg =
  '(?:linker|rechter)?-?(?:kuit(?:en)?|bovenbeen|been|onderbeen|enkels?|voet(?:en)?|knie(?:en)?|dij)';
const part =
  '(?:linker|rechter)?-?(?:kuit(?:en)?|be(?:en|nen)|bovenbeen|onderbeen|enkels?|voet(?:en)?|knie(?:en)?|dij|arm(?:en)?|onderarm(?:en)?|elleboog|hand(?:en)?|vingers?|te(?:en|nen)|pols|schouder|lies|heup|bil|achilles\\p{L}*|hiel|gezicht|lip)';
const muchWater =
  '(?:(?:te |heel |zo )?veel (?:water|gedronken)|liters water|(?:[4-9]|1\\d) ?(?:l|liter)(?: water)?)';
const gone = '(?:weg|over|beter|gaat|zakt|zakte|niks|klaar|verdwijnt|voorbij|prima)';

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = {
  'chest-pain': [
    `(?:pijn|druk|steken|steek|beklemming|drukkend\\p{L}*|beklemmend\\p{L}*|benauwd\\p{L}*|knellend\\p{L}*|strak\\p{L}* (?:band|gevoel)) ${w}{0,5}borst(?!crawl|slag|voeding|ge)\\p{L}*|(?<!borst en )borst(?:pijn|druk|beklemming|klachten)|hartkramp|angina`,
    '(?<!band(?:je)? (?:om|rond|onder) (?:de|mijn|m.n) )borst (?:\\p{L}+ ){0,2}(?:pijn|beklemd|drukte|strak|trok samen|zeer)|olifant op (?:mijn|m.n) borst|pijn ter hoogte van (?:mijn |het )?hart',
  ],
  'breathing-trouble': [
    '(?:kon|kreeg) (?:\\p{L}+ )?(?:niet (?:meer )?ademen|geen (?:adem|lucht))|benauwd op (?:de |mijn )?borst|kortademig\\p{L}*|ademnood|geen lucht|naar adem (?:happen|gehapt|snakken)|moeite met ademen',
  ],
  'confusion-collapse': [
    'wist (?:ik )?(?:even )?niet (?:meer )?(?:waar ik (?:was|ben|heen)|welke (?:dag|kant)|hoe ik heet\\p{L}*|wie|hoe ik)|geen idee (?:meer )?(?:waar ik was|welke (?:kant|dag)|wie ik)|weet (?:er )?niks meer van',
    'flauw(?:gevallen|te|vallen|viel)\\p{L}*|viel (?:\\p{L}+ )?flauw|(?<!als een \\p{L}{1,20} )in elkaar (?:gezakt|gezegen|geklapt)|zakte (?:\\p{L}+ )?in elkaar|door mijn hoeven|verward\\p{L}*|gedesorienteerd|weggevallen|(?:even |helemaal )?(?:van de wereld|out gegaan|knock.?out)|buiten (?:westen|bewustzijn)|bewusteloos|het bewustzijn|gecollabeerd|collaps|collabeer\\p{L}*|van (?:mijn|m.n) (?:stokje|sus|graat)|black.?out|hallucin\\p{L}*|gehallucineerd|zwart voor (?:de|mijn|m.n) ogen|tegen de vlakte|wartaal|(?:zei|zeg|zegde|praatte|sprak|kraamde|uitkramen) (?:\\p{L}+ ){0,2}(?:rare dingen|onzin|wartaal|raar)|onsamenhangend|dubbelzien|dubbele tong',
  ],
  'overdrinking-signs': [
    `(?:overgegeven|gekotst|verward|braken).{0,60}${muchWater}|${muchWater}.{0,60}(?:overgegeven|gekotst|verward|braken)`,
  ],
  'headache-after-drinking': [
    `(?:hoofdpijn|opgezwollen handen|dikke vingers|misselijk).{0,60}${muchWater}|${muchWater}.{0,60}(?:hoofdpijn|opgezwollen handen|dikke vingers|misselijk)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:pijn|spierpijn) (?:\\p{L}+ ){0,3}(?:veel )?erger dan (?:normaal|gewoon|anders|verwacht)',
  ],
  'same-point-tightness': [
    '(?:altijd|elke keer|iedere loop) (?:\\p{L}+ ){0,4}(?:zelfde|hetzelfde) (?:punt|moment|km|kilometer|afstand).{0,40}(?:strak|stijf|verdoofd|hard|doof)\\p{L}*',
  ],
  'new-medicine-cramps': [
    'kramp\\p{L}*.{0,40}sinds (?:\\p{L}+ ){0,4}(?:medicij|pil|tablet|\\p{L}*statine)\\p{L}*|sinds (?:\\p{L}+ ){0,4}(?:medicij|pil|tablet|\\p{L}*statine)\\p{L}*.{0,40}kramp\\p{L}*',
  ],
  'keeps-coming-back': [
    '(?:komt|komen) (?:steeds |telkens )?terug.{0,40}ondanks.{0,30}(?:rust|rek|stretch)\\p{L}*|ondanks.{0,30}(?:rust|rek|stretch)\\p{L}*.{0,40}(?:komt|komen) (?:steeds |telkens )?terug',
  ],
  'tight-hard-leg': [
    `${leg} (?:\\p{L}+ ){0,3}(?:keihard|steenhard|bikkelhard) en (?:\\p{L}+ )?(?:doof|verdoofd|gezwollen|opgezwollen)|compartiment\\p{L}*|logesyndroom`,
  ],
  'bladder-saddle': [
    '(?:plas|urine|ontlasting|poep) (?:\\p{L}+ ){0,2}(?:niet|amper) (?:\\p{L}+ )?(?:ophouden|houden)|kruis (?:doof|verdoofd|gevoelloos)|incontinent\\p{L}*',
  ],
  'one-sided-calf-swelling-warmth': [
    `${lower} ${w}{0,5}(?:gezwollen|opgezwollen|opgezet|dik(?:ker)?(?! (?:tevreden|in orde|ok))|warm(?:er)?(?! (?:gelopen|gemaakt|gehouden|houden|te))|heet|rood|gloeit|gloeiend)|(?:gezwollen|dikke|dikkere|warme|rode|opgezwollen) (?:en \\p{L}+ )?(?:linker|rechter)? ?-?(?:kuit|onderbeen|been)`,
    '(?:dikker|warmer|roder) dan (?:de |het )?(?:andere?|linker\\p{L}*|rechter\\p{L}*|links|rechts)|\\d ?cm dikker|\\p{L}*(?:kuit|been)[^\\n]{0,120}[.,;] ?(?:\\p{L}+ ){0,2}dik en (?:blauw|warm|rood)|\\p{L}*(?:kuit|been)[^\\n]{0,90}(?:ie|hij|dik|die) (?:warm|dik|rood) en (?:\\p{L}+ )?(?:dik|warm|dikker)|trombose',
  ],
  swelling: [
    `dik en (?:blauw|warm|rood)|warm en (?:\\p{L}+ )?dik(?:ker)?|gezwollen|opgezwollen|gezwel|zwelling\\p{L}*|zwelt (?:op|nog)|zwol (?:op|meteen)|opgezette? ${part}|dikke (?:enkel\\p{L}*|knie\\p{L}*|kuit\\p{L}*|voet\\p{L}*|hand\\p{L}*|vingers?|teen|tenen|pols|bult op|bobbel|bult aan|achilles\\p{L}*|poot|arm(?:en)?)|${part} (?:[\\p{L}']+ ){0,4}(?:dik(?:ker)?(?! (?:tevreden|ok))|opgezet|opgezwollen)|\\d ?cm dikker|dikker dan|oedeem|(?:als|net) (?:\\p{L}+ )?(?:worsten|worstjes|ballonnen)|een (?:ei|bult|buil|bobbel|tennisbal|golfbal) op (?:mijn|m.n|de) (?:scheen|kuit|enkel|knie|been)`,
  ],
  bruising: [
    'blauwe (?:plek\\p{L}*|vlek\\p{L}*|dij|kuit|knie|enkel|teen|tenen|nagel|teennagel|heup|arm|scheen|bil|hand|vinger|streep)|bloeduitstorting\\p{L}*|bont en blauw|(?:bont|dik) en blauw|blauw (?:tot|van de|aan het|geworden|uitgeslagen|en geel|en dik)|(?:is|was|werd|wordt|helemaal|nu|al|kuit|been|knie|enkel|teen|tot) (?:al |nu |helemaal |behoorlijk )?blauw(?! (?:shirt|licht|parcours|pad|bord|water))|paarse? (?:plek\\p{L}*|vlek\\p{L}*|kuit|knie|teen)|blauwpaars|hematoom|gekneusd|kneuzing\\p{L}*',
  ],
  'dark-urine': [
    `(?:urine|plas|pis|plassen|pipi) ${w}{0,5}(?:donker|bruin|cola|thee|rood|zwart|roestbruin|koffie)\\p{L}*|(?:donkere?|donkerbruine?|bruine|colakleurige|theekleurige|rode|roodbruine) (?:urine|plas|pis|pipi)|bloed in (?:mijn |m.n |de )?(?:urine|plas)|bloed geplast|bloedplassen|cola ?(?:plas|geplast|kleur\\p{L}*)|(?:plaste|plas|pis|piste) (?:\\p{L}+ )?(?:cola|donkerbruin|bruin|thee|bloed)|(?:donker|bruin|cola|donkerbruin|bloed) ?(?:geplast|gepist)`,
  ],
  'pop-sudden-snap': [
    `(?:tik|klap|schot|knal|plof|trap|schop) (?:\\p{L}+ )?(?:in|achter|op|tegen|aan) (?:de |het |mijn |m'n |mn )?\\p{L}*(?:kuit|hiel|achilles\\p{L}*|hamstring|been|bovenbeen|lies)|(?:klap|tik|knap|knak|knal|plop|schot) (?:gevoeld|gehoord)|(?:voelde|hoorde|voel|voelde ik|voelde|gehoord|voelen) (?:ik )?(?:\\p{L}+ ){0,3}(?:knak|knap|tik|klap|plof|plop|knal|krak|scheur|iets knappen|knappen|scheuren)`,
    `knapte|geknapt|knapje|knappen|(?:een|die|de|harde|luide|duidelijke|doffe) (?:knap|knak|plop|krak|knal in)|knakte?|knakje|plopte?|krakte|pang|zweepslag|coup de fouet|(?:alsof|of|als) (?:er )?(?:\\p{L}+ ){0,4}(?:schop\\p{L}*|trapte?|tennisbal|steen|stok|kogel|elastiek|takje?|geschoten|beschoten) (?:[\\p{L}']+ ){0,5}(?:kuit|been|kreeg|gooide|brak|sprong|knapte|hiel|werd|tegen)`,
    `als een (?:tennisbal|steen|schop|trap|schot) (?:tegen|in|op)|(?:elastiek|snaar) (?:dat |die )?(?:sprong|knapte|brak)|iets ${w}{0,2}(?:schieten|knappen|scheuren|knakken|springen|afscheuren)|schoot iets|(?:spier|kuit|hamstring|iets|pees|achilles\\p{L}*) ${w}{0,2}(?:gescheurd|afgescheurd|geknapt)|scheurde`,
  ],
  'cramps-all-over': [
    '(?:hele|heel) (?:lijf|lichaam) (?:\\p{L}+ )?kramp\\p{L}*|kramp\\p{L}* (?:overal|over het hele lichaam|in het hele lijf)|(?:letterlijk )?alles in de kramp',
  ],
  'cold-pale-leg': [`(?:${leg}|te(?:en|nen)) (?:\\p{L}+ ){0,2}(?:ijs)?koud en (?:wit|bleek|blauw)`],
  weakness: [
    `(?:been|voet|kuit|arm|knie|hand|enkel|bovenbeen) ${w}{0,3}(?:zwak(?:ker)?|krachteloos|slap(?! (?:laten|gelachen)))|geen kracht ${w}{0,2}(?:in|meer)(?! de benen)|krachtverlies|krachteloos|zwakte|uitvalsverschijnsel\\p{L}*`,
    `zak(?:t|te|ken)? ${w}{0,2}door (?:mijn|m'n|mn|het|de) (?:\\p{L}+ )?(?:been|knie|enkel|hoeven)|(?:been|knie|enkel|bovenbeen) ${w}{0,2}(?:zakt|zakte|zakken|klapt|klapte) ${w}{0,2}(?:door|in|dubbel|onder)|door (?:mijn|m'n) (?:been|knie|enkel) (?:heen )?(?:gezakt|zak|ging|zakte)|(?:been|knie) (?:begeeft|begaf|houdt me niet|weigert)|klapvoet|dropvoet|voet (?:sleept|klapt|valt|hangt)`,
    `(?:kan|kon|krijg|kreeg|lukt|lukte) ${w}{0,6}niet ${w}{0,3}(?:op (?:mijn |m'n |mn |de )?(?:tenen|teen)|afzetten|afduwen|optillen|tenen (?:op|om)|omhoog krijgen)|niet (?:meer )?op (?:mijn |m'n |mn |de )?(?:tenen|teen) (?:\\p{L}+ )?(?:staan|komen|gaan)|op (?:mijn |m'n |de )?tenen staan (?:lukt|gaat|kan|ging|lukte) (?:\\p{L}+ )?niet|afzetten (?:lukt|gaat|kan|ging|lukte) (?:\\p{L}+ )?niet|kan (?:mijn|m'n|de) (?:voet|tenen|been) niet (?:meer )?(?:optillen|heffen)`,
  ],
  numbness: [
    "(?<!(?:oost|stok) ?)doof(?! voor)|(?:gevoello(?:os|ze)|tintel\\p{L}*|getintel|verdoofd\\p{L}*)(?!\\p{L})(?!(?: \\p{L}+){0,2} (?:van|door) (?:de )?(?:kou|koude|vrieskou|ijskoude))|slapend(?:e)? (?:voet|been|tenen|hand|vingers|arm)|(?:voet|been|tenen|hand|vingers|arm|teen|onderbeen) (?:[\\p{L}']+ ){0,2}(?:sliep|slaapt|slapen|sliepen|in slaap)|geen gevoel (?:\\p{L}+ )?in|(?:voel|voelde) (?:mijn|m.n|de) (?:tenen|voet|voeten|hand|vingers|been) niet|dove (?:tenen|voet|voeten|plek|vingers|hand|teen|kuit)|prikkel(?:s|ing|ingen|t|den|de)(?! om)|mieren in|speldenprik\\p{L}*",
  ],
  atrophy: [
    `(?:kuit|been|bovenbeen|dij|spier|arm|quad)\\p{L}* ${w}{0,5}(?:\\d ?cm )?(?:dunner|smaller|kleiner|geslonken|magerder)|atrofi\\p{L}*|(?:\\d(?:[.,]\\d)?|een|twee|drie|anderhalve|paar) ?(?:cm|centimeter) (?:dunner|minder (?:omtrek|dik)|smaller)|spierverlies|spiermassa (?:kwijt|verloren)|slinkt|geslonken (?:kuit|been|bovenbeen)|dunner dan (?:de|het|mijn|links|rechts)`,
  ],
  'back-pain': [
    `rug(?:pijn|klachten|last)|(?:zeurende |stekende |doffe |veel |wat )?(?:pijn|zeer|last|steek|gezeur|gezeik|schot|gedoe) ${w}{0,4}(?:onder|boven)?rug(?! ?zak)|(?:onder|lage |boven)?rug ${w}{0,6}(?:pijn|zeer|vast(?=[ .,!]|$)|zeurt|zeurde|zeurden|spasme|speelt op|speelde op|protesteert|klachten|kapot|gebroken|geblokkeerd|steekt|verrekt|doorgeschoten)|(?:is|zit|ging) (?:er )?door (?:mijn|m.n) rug|door (?:mijn|m.n) rug (?:heen )?(?:gegaan|ga)|(?:spit|lumbago)(?! en|ten)|ischias|hernia|lage rug(?:pijn|klachten)`,
  ],
  'pain-walking-relieved-by-rest': [
    '(?:pijn|brandt|zeurt|strak|trekt|hard)\\p{L}*.{0,60}(?:stilst\\p{L}+|stil ?staan|stop\\p{L}*|bankje|pauze|sta stil|stil sta|stil moet staan).{0,30}(?:weg|over|beter|gaat|zakt|niks)',
    `(?:elke|iedere|bij elke|telkens|steeds|weer na|altijd na|al na|na) [^.]{0,40}(?:meter|m|minuten|min)[^.]{0,60}(?:kuit|been|kramp|pijn)[^.]{0,40}[.,] ?(?:[\\p{L}']+ ){0,2}(?:staan|stilstaan|stil|rust|pauze)[^.]{0,20}${gone}`,
    `(?:stop|stilsta\\p{L}*|sta ik stil|sta stil|rust|pauze|(?:even|minuutje|minuut) (?:stil)?(?:staan|rust|zitten)).{0,40}${gone}.{0,40}(?:weer|terug|verder|opnieuw|zelfde)|etalage(?:benen|s)|claudicatio|vaat(?:poli|onderzoek|chirurg|lijden|vernauwing)\\p{L}*|perifeer vaat\\p{L}*|slagaderverkalking`,
  ],
  'night-pain-rest-pain': [
    "(?:pijn|klopt|bonkt|zeurt|zeur|doet zeer|steekt)\\p{L}*[^.]{0,40}(?:s nachts|'s nachts|in rust|in bed|liggend|als ik (?:lig|zit)|in slaap|bij het liggen|de hele nacht|ook zittend)|(?:s nachts|in rust|in bed|de hele nacht|vannacht|afgelopen nacht)[^.]{0,40}(?:pijn|klopt|klopte|bonkt|bonkte|zeurt|zeurde)\\p{L}*|nachtpijn|rustpijn|wakker (?:van|door) de pijn|pijn (?:houdt|hield) me wakker",
  ],
  'bone-spot-pain': [
    'pijn (?:\\p{L}+ ){0,3}(?:punt|plek|plekje) (?:op|in|van|aan) (?:het |mijn |m.n |de )?(?:scheenbeen|bot|middenvoet\\p{L}*)|stressfractuur|stressreactie|vermoeidheidsbreuk',
  ],
  'one-sided-weakness': [
    '(?:rechter|linker|ene|hele)(?: )?(?:kant|helft|zijde) van (?:mijn |m.n |het )?(?:lichaam|lijf|gezicht)(?: \\p{L}+){0,4} (?:verlamd|doof|verdoofd|zwak|slap)',
    'scheve mond|mondhoek (?:\\p{L}+ ){0,2}hing',
  ],
  'sudden-numbness': ['plots(?:eling)? (?:\\p{L}+ ){0,4}(?:doof|verdoofd|gevoelloos|zwak|krachteloos)'],
};
