import type { Phrases } from '../../phrases';

const leg = '(?:linker|rechter)?(?:kuit|bovenbeen|been|onderbeen|enkel|voet|knie|dij)';
const muchWater =
  '(?:(?:te |heel |zo )?veel (?:water|gedronken)|liters water|(?:[4-9]|1\\d) ?(?:l|liter)(?: water)?)';

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = {
  'chest-pain': [
    '(?:pijn|druk|steken|beklemming|drukkend\\p{L}*) (?:\\p{L}+ ){0,5}borst\\p{L}*|borst(?:pijn|druk)|borst (?:\\p{L}+ ){0,2}(?:pijn|beklemd|drukte|strak)',
  ],
  'breathing-trouble': [
    '(?:kon|kreeg) (?:\\p{L}+ )?(?:niet (?:meer )?ademen|geen (?:adem|lucht))|benauwd op (?:de |mijn )?borst|kortademig|ademnood|geen lucht',
  ],
  'confusion-collapse': [
    'wist niet (?:meer )?(?:waar ik was|welke dag|hoe ik heet\\p{L}*)',
    'flauw(?:gevallen|te|vallen|viel)\\p{L}*|in elkaar gezakt|ingestort (?:na|op|over|bij)|verward|gedesorienteerd|weggevallen|buiten (?:westen|bewustzijn)|bewusteloos|wist niet (?:meer )?waar|collaps|van (?:mijn|m.n) stokje|zwart voor (?:de|mijn|m.n) ogen|onderuit gegaan en|wartaal',
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
    'kramp\\p{L}*.{0,40}sinds (?:\\p{L}+ ){0,4}(?:medicij|pil|tablet|statine)\\p{L}*|sinds (?:\\p{L}+ ){0,4}(?:medicij|pil|tablet|statine)\\p{L}*.{0,40}kramp\\p{L}*',
  ],
  'keeps-coming-back': [
    '(?:komt|komen) (?:steeds |telkens )?terug.{0,40}ondanks.{0,30}(?:rust|rek|stretch)\\p{L}*|ondanks.{0,30}(?:rust|rek|stretch)\\p{L}*.{0,40}(?:komt|komen) (?:steeds |telkens )?terug',
  ],
  'tight-hard-leg': [
    `${leg} (?:\\p{L}+ ){0,3}(?:keihard|steenhard|bikkelhard) en (?:\\p{L}+ )?(?:doof|verdoofd|gezwollen|opgezwollen)|compartiment\\p{L}*`,
  ],
  'bladder-saddle': [
    '(?:plas|urine|ontlasting|poep) (?:\\p{L}+ ){0,2}(?:niet|amper) (?:\\p{L}+ )?(?:ophouden|houden)|kruis (?:doof|verdoofd|gevoelloos)|incontinent\\p{L}*',
  ],
  'one-sided-calf-swelling-warmth': [
    `(?:${leg}|kuit(?:en)?) (?:\\p{L}+ ){0,4}(?:gezwollen|opgezwollen|dik(?:ker)?|warm(?:er)?|heet|rood|gloeit)|(?:gezwollen|dikke|warme|rode|opgezwollen) (?:en \\p{L}+ )?(?:linker|rechter)? ?${leg}|(?:dikker|warmer) dan (?:de )?(?:andere|linker\\p{L}*|rechter\\p{L}*|links|rechts)|\\d ?cm dikker`,
  ],
  swelling: [
    'dik en (?:blauw|warm|rood)|gezwollen|opgezwollen|zwelling\\p{L}*|opgezet\\p{L}*|dikke (?:enkel|knie|kuit|voet)|(?:enkel|knie|kuit|voet) (?:\\p{L}+ ){0,2}dik(?:ker)?|\\d ?cm dikker|dikker dan|oedeem',
  ],
  bruising: [
    'blauwe plek\\p{L}*|bloeduitstorting\\p{L}*|bont en blauw|blauw(?: aan het|e plek| geworden)|hematoom|blauw',
  ],
  'dark-urine': [
    '(?:urine|plas|pis) (?:\\p{L}+ ){0,4}(?:donker|bruin|cola|thee|rood|zwart)\\p{L}*|(?:donkere|bruine|colakleurige|rode) (?:urine|plas|pis)|bloed in (?:mijn |m.n |de )?(?:urine|plas)|cola ?(?:plas|geplast)|(?:donker|bruin|cola) geplast',
  ],
  'pop-sudden-snap': [
    'tik (?:in|achter) (?:de |mijn |m.n )?\\p{L}*(?:kuit|hiel|achilles)|knap(?:te|je|pen)?|knak(?:te)?|plop(?:te)?|krak(?:te)?|pang|zweepslag|(?:alsof|of) (?:\\p{L}+ ){0,3}(?:schop|trap|steen|stok) (?:\\p{L}+ ){0,3}(?:kuit|been|kreeg)|iets (?:\\p{L}+ )?(?:schieten|knappen|scheuren)|schoot erin|geknapt|gescheurd',
  ],
  'cramps-all-over': [
    '(?:hele|heel) (?:lijf|lichaam) (?:\\p{L}+ )?kramp\\p{L}*|kramp\\p{L}* (?:overal|over het hele lichaam|in het hele lijf)',
  ],
  'cold-pale-leg': [`(?:${leg}|te(?:en|nen)) (?:\\p{L}+ ){0,2}(?:ijs)?koud en (?:wit|bleek|blauw)`],
  weakness: [
    'kan niet (?:meer )?op mijn tenen staan',
    '(?:been|voet|kuit|arm|knie|hand|enkel) (?:\\p{L}+ ){0,3}(?:zwak|krachteloos|slap)|geen kracht (?:\\p{L}+ )?(?:in|meer)|krachtverlies|zakt\\p{L}* (?:\\p{L}+ )?(?:door|weg)|door (?:mijn|m.n) (?:been|knie|enkel) (?:heen )?(?:gezakt|zak)|klapvoet|(?:kan|kon) (?:\\p{L}+ ){0,3}niet (?:\\p{L}+ ){0,2}(?:op (?:mijn |m.n )?tenen|afzetten)|zwakte|voet (?:sleept|klapt|valt)',
  ],
  numbness: [
    'doof(?! voor)|gevoello(?:os|ze)|tintel\\p{L}*|verdoofd\\p{L}*|slapend(?:e)? (?:voet|been|tenen|hand)|(?:voet|been|tenen|hand|vingers) (?:\\p{L}+ ){0,2}(?:sliep|slaapt|slapen)|geen gevoel (?:\\p{L}+ )?in|dove (?:tenen|voet|plek|vingers)|prikkel\\p{L}*',
  ],
  atrophy: [
    '(?:kuit|been|bovenbeen|dij|spier)\\p{L}* (?:\\p{L}+ ){0,4}(?:dunner|smaller|kleiner|geslonken)|atrofie\\p{L}*|(?:\\d|een|twee|drie) ?(?:cm|centimeter) (?:dunner|minder|smaller)|spierverlies|slinkt',
  ],
  'back-pain': [
    'rugpijn|pijn (?:\\p{L}+ ){0,3}(?:onder)?rug|(?:onder)?rug (?:\\p{L}+ ){0,3}(?:pijn|zeer|vast|zeurt|spasme|speelt op|protesteert|klachten)|spit(?! en)|ischias|hernia|lage rug(?:pijn|klachten)',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:pijn|brandt|zeurt|kramp|strak|trekt|hard)\\p{L}*.{0,60}(?:stilst\\p{L}+|stop\\p{L}*|rust\\p{L}*|bankje|pauze|sta stil|stil sta|stil moet staan).{0,30}(?:weg|over|beter|gaat|zakt|niks)|(?:stop|stilsta\\p{L}*|sta ik stil|rust|pauze).{0,40}(?:weg|over|zakt).{0,40}(?:weer|terug|verder|opnieuw)|etalagebenen|claudicatio',
  ],
  'night-pain-rest-pain': [
    '(?:pijn|klopt|bonkt|zeurt)\\p{L}*.{0,40}(?:s nachts|in rust|in bed|liggend|zittend)|(?:s nachts|in rust|in bed).{0,40}(?:pijn|klopt|bonkt|zeurt)\\p{L}*|nachtpijn|rustpijn',
  ],
  'bone-spot-pain': [
    'pijn (?:\\p{L}+ ){0,3}(?:punt|plek|plekje) (?:op|in|van|aan) (?:het |mijn |m.n |de )?(?:scheenbeen|bot|middenvoet\\p{L}*)|stressfractuur|stressreactie',
  ],
  'one-sided-weakness': [
    '(?:rechter|linker|ene|hele)(?: )?(?:kant|helft|zijde) van (?:mijn |m.n |het )?(?:lichaam|lijf|gezicht)(?: \\p{L}+){0,4} (?:verlamd|doof|verdoofd|zwak|slap)',
    'scheve mond|mondhoek (?:\\p{L}+ ){0,2}hing',
  ],
  'sudden-numbness': ['plots(?:eling)? (?:\\p{L}+ ){0,4}(?:doof|verdoofd|gevoelloos|zwak|krachteloos)'],
};
