import type { Phrases } from '../../phrases';

const leg = '(?:mollets?|jambes?|chevilles?|pieds?|cuisses?|genoux?)';
const muchWater =
  '(?:(?:trop|beaucoup|tellement|enormement) (?:bu|d.?eau)|(?:[4-9]|1\\d) ?(?:l|litres?) d.?eau|des litres)';

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = {
  'chest-pain': [
    '(?:douleur|mal|oppression|poids|pression|serrement|point|barre|gene|etau|serre)s? (?:\\p{L}+ ){0,3}(?:poitrine|thorax|thoracique|coeur|sternum)|poitrine (?:\\p{L}+ )?(?:serree|oppressee|qui serre)|douleur thoracique',
  ],
  'breathing-trouble': [
    '(?:du )?mal a respirer|plus d.?air|essouffle\\p{L}* anormal\\p{L}*|impossible de respirer|souffle coupe|n.?arrivai[st] (?:plus|pas) a respirer',
  ],
  'confusion-collapse': [
    'ne savais plus (?:\\p{L}+ ){0,2}(?:ou|quel\\p{L}*|mon (?:nom|prenom))',
    'malaise|evanoui\\p{L}*|tomb\\p{L}+ dans les pommes|perdu connaissance|perte de connaissance|syncope|desoriente\\p{L}*|confus\\p{L}*|voile noir|plus ou j.?etais|effondre\\p{L}* (?:a|apres|sur) l|delir\\p{L}+|tourne de l.?oeil|divagu\\p{L}+|convuls\\p{L}+',
  ],
  'overdrinking-signs': [
    `(?:vomi\\p{L}*|confus\\p{L}*).{0,60}${muchWater}|${muchWater}.{0,60}(?:vomi\\p{L}*|confus\\p{L}*)`,
  ],
  'headache-after-drinking': [
    `(?:mal (?:a la|de) tete|mains? gonflees?|nausee\\p{L}*).{0,60}${muchWater}|${muchWater}.{0,60}(?:mal (?:a la|de) tete|mains? gonflees?|nausee\\p{L}*)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:courbatures|douleurs?) (?:\\p{L}+ ){0,3}(?:bien )?(?:pires?|plus fortes?) que (?:la normale|d.?habitude|normal)',
  ],
  'same-point-tightness': [
    '(?:toujours|a chaque fois|a chaque sortie) (?:\\p{L}+ ){0,3}(?:meme) (?:endroit|moment|distance|kilometre).{0,40}(?:dur|serre|engourdi|tension)\\p{L}*',
  ],
  'new-medicine-cramps': [
    'crampe\\p{L}*.{0,40}depuis (?:\\p{L}+ ){0,4}(?:traitement|medicament|comprime|statine)\\p{L}*|depuis (?:\\p{L}+ ){0,4}(?:traitement|medicament|comprime|statine)\\p{L}*.{0,40}crampe\\p{L}*',
  ],
  'keeps-coming-back': [
    'revien(?:t|nent) (?:toujours|sans cesse)?.{0,40}malgre.{0,30}(?:repos|etirement)\\p{L}*|malgre.{0,30}(?:repos|etirement)\\p{L}*.{0,40}revien(?:t|nent)',
  ],
  'tight-hard-leg': [
    `${leg} (?:\\p{L}+ ){0,3}durs? comme (?:du |de la )?(?:bois|pierre|beton) et (?:\\p{L}+ )?(?:engourdi|gonfle)\\p{L}*|syndrome des? loges?`,
  ],
  'bladder-saddle': [
    '(?:plus|pas) (?:\\p{L}+ )?(?:retenir|controler) (?:mes |l.?|les )?(?:urines?|selles?|vessie)|entrejambe (?:engourdie?|insensible)|incontinence',
  ],
  'one-sided-calf-swelling-warmth': [
    `${leg} (?:gauche |droite? )?(?:\\p{L}+ ){0,4}(?:gonfle\\p{L}*|enfle\\p{L}*|chaude?s?|rouges?)|(?:gonfle|enfle|chaud)\\p{L}* (?:et \\p{L}+ )?(?:au |du |le |la )?${leg}|plus (?:gros|chaud|epais)\\p{L}* que l.?autre|\\d ?cm de plus`,
  ],
  swelling: [
    'gonfle\\p{L}*|enfle\\p{L}*|oedeme\\p{L}*|oeuf de pigeon|plus gros\\p{L}* que l.?autre|\\d ?cm de plus',
  ],
  bruising: ['bleus?(?= |,|\\.|$)|hematomes?|ecchymoses?|violace\\p{L}*'],
  'dark-urine': [
    '(?:urines?|pipi) (?:\\p{L}+ ){0,4}(?:foncee?s?|bruns?|brunes?|marron|noires?|coca|cola|the|rouges?)|pisse (?:\\p{L}+ ){0,2}(?:coca|cola|marron|brun|du the|rouge|noir|fonce|du sang)|sang dans (?:les urines|le pipi)',
  ],
  'pop-sudden-snap': [
    '(?:un |le |ca a fait )?(?:clac|crac|claquement|craquement|claque|craque|pop|coup de fouet)(?! nerveuse)|senti (?:\\p{L}+ ){0,2}(?:lacher|claquer|craquer|peter)|comme un coup (?:de pied|dans)|a (?:claque|craque|pete)',
  ],
  'cramps-all-over': [
    'crampes? (?:partout|dans tout le corps|generalisees?)|tout le corps (?:\\p{L}+ )?(?:crampe|tetanis)\\p{L}*|tetanise\\p{L}* (?:de partout|entierement)',
  ],
  'cold-pale-leg': [
    `(?:${leg}|orteils?) (?:\\p{L}+ ){0,2}froide?s? et (?:blanc|pale|bleu)\\p{L}*|blanc(?:he)? et froide?`,
  ],
  weakness: [
    '(?:peux|pouvais|arrive) (?:pas|plus) (?:a )?(?:me mettre|monter) sur la pointe',
    `${leg} (?:\\p{L}+ ){0,3}(?:lache\\p{L}*|derobe\\p{L}*|faible\\p{L}*|sans force)|plus (?:de|aucune) force|se derobe\\p{L}*|faiblesse|pied (?:qui )?(?:tombe|tombant|traine)|(?:impossible|incapable) de (?:monter|me mettre|tenir) sur la pointe\\p{L}*|pas (?:monter|tenir) sur la pointe\\p{L}*|flageol\\p{L}+`,
  ],
  numbness: [
    'engourdi\\p{L}*|fourmi(?:s|ll\\p{L}+)|insensible\\p{L}*|plus (?:senti|sentir) (?:mes|mon|ma|le|la|les)|paresthesie\\p{L}*|sens(?:ais)? plus (?:mes|mon|ma|le|la|les)|endormie?s?(?= |,|\\.)|cartonne\\p{L}*',
  ],
  atrophy: [
    `${leg} (?:\\p{L}+ ){0,4}(?:fondu\\p{L}*|aminci\\p{L}*|plus (?:fin|mince|petit|maigre)\\p{L}*)|atrophi\\p{L}*|fonte musculaire|\\d ?cm de moins`,
  ],
  'back-pain': [
    'mal (?:\\p{L}+ )?(?:au|dans le) bas du dos',
    'mal (?:au|de|du|en bas du) dos|(?:douleur|mal)s? (?:\\p{L}+ ){0,2}(?:lombaires?|dos|lombalgie)|lumbago|sciatique|lombalgie|dos (?:\\p{L}+ ){0,2}(?:bloque|coince|en vrac|douloureux|en compote)|tour de rein',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:douleur|mal|brul\\p{L}+|serre\\p{L}*|crampe|dur|tire)\\p{L}*.{0,60}(?:a l.?arret|arret\\p{L}*|repos|pause|banc|debout|stop\\p{L}*).{0,30}(?:passe|part|disparai\\p{L}+|rien|va|mieux|calme)|(?:je m.?arrete|arret|pause).{0,40}(?:passe|part|disparai\\p{L}+|rien).{0,40}(?:repar|revien|recommenc|reprend)\\p{L}*|claudication',
  ],
  'night-pain-rest-pain': [
    '(?:douleur|mal|lance|elance|pulse)\\p{L}*.{0,40}(?:la nuit|au repos|au lit|allonge\\p{L}*|assis\\p{L}*)|(?:la nuit|au repos|au lit|allonge\\p{L}*).{0,40}(?:douleur|mal|lance|elance|pulse)\\p{L}*',
  ],
  'bone-spot-pain': [
    '(?:douleur|mal) (?:\\p{L}+ ){0,3}(?:point|endroit) (?:precis )?(?:sur|du|de|au) (?:le |la |l.?)?(?:tibia|os|metatars\\p{L}*)|fracture de fatigue',
  ],
  'one-sided-weakness': [
    '(?:cote|moitie) (?:droite?|gauche) du (?:corps|visage)(?: \\p{L}+){0,4} (?:engourdie?|paralysee?|faible|insensible)',
    'tout le cote (?:droit|gauche)(?: \\p{L}+){0,4} (?:engourdi|faible|paralyse)',
    'visage (?:qui )?(?:tombe|paralyse|engourdi)',
  ],
  'sudden-numbness': [
    '(?:soudain|soudainement|d.un coup|brusquement) (?:\\p{L}+ ){0,4}(?:engourdie?|faible|insensible)',
  ],
};
