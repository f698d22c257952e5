import type { Phrases } from '../../phrases';

const leg = '(?:wade|bein|unterschenkel|knochel|fu(?:ß|ss))';
const muchWater =
  '(?:(?:so |zu |sehr )?viel (?:wasser|getrunken)|literweise|(?:[4-9]|1\\d) ?(?:l|liter)(?: wasser)?)';

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = {
  'chest-pain': [
    'brustschmerz\\p{L}*',
    '(?:druck|stechen|schmerz(?:en)?|enge|ziehen) (?:in|auf|hinter) (?:der |meiner )?brust',
    'brust (?:\\p{L}+ )?(?:eng|schmerzt|tut weh)',
    'brustenge',
    'herzstechen',
  ],
  'breathing-trouble': [
    'keine luft (?:\\p{L}+ )?(?:bekommen|gekriegt|mehr)',
    'atemnot',
    'luftnot',
    'kurzatmig',
  ],
  'confusion-collapse': [
    'verwirrt',
    'desorientiert',
    'umgekippt',
    'zusammengebrochen',
    'zusammengeklappt',
    'ohnmacht\\p{L}*',
    'kollabiert',
    'kollaps',
    'bewusstlos',
    'weggetreten',
    'schwarz vor (?:den )?augen',
    'wusste nicht (?:mehr )?wo ich',
    'gelallt',
    'umgefallen',
  ],
  'overdrinking-signs': [
    `(?:erbrochen|ubergeben|gekotzt|verwirrt).{0,60}${muchWater}`,
    `${muchWater}.{0,60}(?:erbrochen|ubergeben|gekotzt|verwirrt)`,
  ],
  'headache-after-drinking': [
    `(?:kopfschmerz\\p{L}*|kopfweh|geschwollene (?:hande|finger)|ubel).{0,60}${muchWater}`,
    `${muchWater}.{0,60}(?:kopfschmerz\\p{L}*|kopfweh|geschwollene (?:hande|finger)|ubel)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:schmerz(?:en)?|muskelkater) (?:\\p{L}+ ){0,2}viel schlimmer als (?:normal|ublich|sonst|erwartet)',
  ],
  'same-point-tightness': [
    '(?:immer|jedes mal) (?:\\p{L}+ ){0,3}(?:gleichen|selben) (?:stelle|zeit|km|kilometer).{0,40}(?:eng|fest|spann|taub|hart)\\p{L}*',
  ],
  'new-medicine-cramps': [
    'krampf\\p{L}*.{0,40}seit (?:\\p{L}+ ){0,3}(?:neue\\p{L}* )?(?:medikament|tablette|statin)\\p{L}*',
    'seit (?:\\p{L}+ ){0,3}(?:neuen? )?(?:medikament|tablette|statin)\\p{L}*.{0,40}kra?e?mpf\\p{L}*',
  ],
  'keeps-coming-back': [
    '(?:kommt|kommen) (?:immer )?wieder.{0,40}trotz.{0,30}(?:pause|ruhe|dehn)\\p{L}*',
    'trotz.{0,30}(?:pause|ruhe|dehn)\\p{L}*.{0,40}(?:kommt|kommen) (?:immer )?wieder',
  ],
  'tight-hard-leg': [
    `${leg} (?:\\p{L}+ ){0,3}(?:steinhart|bretthart|prall) und (?:\\p{L}+ )?(?:taub|geschwollen|dick)`,
    'kompartment\\p{L}*',
  ],
  'bladder-saddle': [
    '(?:blase|stuhl|urin|harn) (?:\\p{L}+ ){0,2}(?:nicht|kaum) (?:halten|kontrollieren)',
    'taub(?:heit)? (?:im schritt|zwischen den beinen)',
    'inkontinen\\p{L}*',
  ],
  'one-sided-calf-swelling-warmth': [
    `${leg} (?:\\p{L}+ ){0,4}(?:geschwollen|dick(?:er)?|warm(?:er)?|hei(?:ß|ss)(?:er)?|rot|uberwarmt)`,
    `(?:geschwollene\\p{L}*|dicke|warme|hei(?:ß|ss)e|rote) (?:und \\p{L}+ )?(?:linke |rechte )?${leg}`,
    '(?:dicker|warmer|hei(?:ß|ss)er) als (?:die |das )?(?:andere|linke|rechte)',
    '\\d ?cm dicker',
  ],
  swelling: [
    'geschwollen\\p{L}*',
    'schwellung\\p{L}*',
    'angeschwollen',
    'dicker? (?:knochel|knie|wade|fu(?:ß|ss))',
    '(?:knochel|knie|wade|fu(?:ß|ss)) (?:\\p{L}+ ){0,2}dick(?:er)?',
    'dicker als (?:die |das )?(?:andere|linke|rechte)',
    '\\d ?cm dicker',
  ],
  bruising: [
    'bluterguss\\p{L}*',
    'blauer fleck',
    'blaue\\p{L}* flecken?',
    'hamatom',
    'blau (?:verfarbt|geworden|und)',
    'blau',
  ],
  'dark-urine': [
    '(?:dunkle(?:r|n)?|braune(?:r|n)?|rotliche(?:r|n)?|colafarbene(?:r|n)?|blutige(?:r|n)?|rote(?:r|n)?) (?:urin|pipi|pisse|harn)',
    '(?:urin|pipi|pisse|harn) (?:\\p{L}+ ){0,3}(?:dunkel|braun|wie cola|wie (?:schwarz)?tee|rot|colafarben|schwarz)',
    'cola.?(?:farbig\\p{L}*|farben\\p{L}*) (?:urin)?',
    'blut im urin',
  ],
  'pop-sudden-snap': [
    '(?:geknallt|geknackt|schnalz\\p{L}*|knall|knacks|plopp|peitschenhieb|peng|gerissen)',
    'wie (?:ein )?(?:tritt|schlag) (?:in|gegen) (?:die|den)',
    'knack(?:en|te)',
    'schnalzer',
    'schlag in (?:der|die) wade',
  ],
  'cramps-all-over': [
    '(?:am )?ganzen korper (?:\\p{L}+ )?(?:krampf|verkrampf)\\p{L}*',
    'krampf\\p{L}* (?:am ganzen korper|uberall)',
  ],
  'cold-pale-leg': [
    `(?:${leg}|zehen?) (?:\\p{L}+ ){0,2}(?:kalt und (?:wei(?:ß|ss)|blass|blau)|blass und kalt)`,
  ],
  weakness: [
    '(?:bein|fu(?:ß|ss)|wade|arm|knie|hand)\\p{L}* (?:\\p{L}+ ){0,3}(?:schwach|kraftlos|keine kraft)',
    'keine kraft (?:\\p{L}+ )?(?:im|in)',
    'knickt\\p{L}* (?:\\p{L}+ )?(?:weg|ein)',
    'weggeknickt',
    'eingeknickt',
    'sackt\\p{L}* (?:\\p{L}+ )?weg',
    'weggesackt',
    'fu(?:ß|ss)heberschwache',
    'kraftverlust',
    '(?:zehenstand|ballenstand|wadenheben|auf (?:die |den )?zehenspitzen?) (?:\\p{L}+ ){0,3}(?:nicht|unmoglich|geht nicht)',
    'kann (?:\\p{L}+ ){0,3}nicht (?:\\p{L}+ )?(?:abdrucken|auf (?:die )?zehen)\\p{L}*',
    'fu(?:ß|ss) (?:klatscht|fallt|schlappt)',
  ],
  numbness: [
    'taub\\p{L}*',
    'kribbel\\p{L}*',
    'pelzig\\p{L}*',
    'eingeschlafen\\p{L}*',
    'ameisenlaufen',
    'kein gefuhl (?:\\p{L}+ )?(?:im|in)',
    'gefuhllos',
    'ameisen',
  ],
  atrophy: [
    '(?:wade|bein|oberschenkel|muskel|arm)\\p{L}* (?:\\p{L}+ ){0,4}(?:dunner|schmaler|schmachtiger|kleiner)(?! geworden fit)',
    'atroph\\p{L}*',
    'muskelschwund',
    '\\d ?cm (?:dunner|weniger|schmaler)',
    'schwindet',
  ],
  'back-pain': [
    'ruckenschmerz\\p{L}*',
    'kreuzschmerz\\p{L}*',
    '(?:rucken|kreuz|lws) (?:\\p{L}+ ){0,3}(?:schmerzt|tut weh|zwickt|zieht|zu|hinuber)',
    'hexenschuss',
    'ischias',
    'kreuzweh',
    'ruckenweh',
    'schmerzen im (?:unteren )?rucken',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:schmerz|brennt|brennen|zieht|krampft|tut weh|sticht|weh|spannt|hart)\\p{L}*.{0,60}(?:stehen\\p{L}*|pause|anhalten|stehenbleib\\p{L}*|rast|bank|ruhe).{0,30}(?:weg|besser|gut|vorbei|geht|nichts)',
    '(?:beim )?(?:stehen\\p{L}*|pause|anhalten|stehenbleib\\p{L}*).{0,40}(?:weg|besser|vorbei).{0,40}(?:weiter|wieder|da|los)',
    'schaufensterkrankheit',
    'bein (?:brennt|schmerzt) nach \\d+ ?m',
  ],
  'night-pain-rest-pain': [
    '(?:schmerz|tut weh|pocht|zieht|weh|brennt)\\p{L}*.{0,40}(?:nachts|in ruhe|im bett|im liegen|im sitzen|ruhezustand)',
    '(?:nachts|in ruhe|im bett|im liegen|ruhe)\\p{L}*.{0,40}(?:schmerz|weh|pocht|zieht|brennt)\\p{L}*',
    'nachtschmerz\\p{L}*',
    'ruheschmerz\\p{L}*',
  ],
  'bone-spot-pain': [
    '(?:schmerz\\p{L}*|druckschmerz\\p{L}*) (?:an|auf|in) (?:einem|einer|genau einer?) (?:\\p{L}+ )?(?:punkt|stelle) (?:am|im|auf|des)',
    'ermudungsbruch',
    'stressfraktur',
    'punktuell\\p{L}* (?:\\p{L}+ )?schmerz\\p{L}* (?:am|auf) (?:schienbein|knochen)',
  ],
  'one-sided-weakness': [
    '(?:rechte|linke|eine|ganze) (?:korperhalfte|gesichtshalfte|seite)(?: \\p{L}+){0,4} (?:taub|gelahmt|schwach|kribbel\\p{L}*)',
    'mundwinkel (?:\\p{L}+ ){0,2}hang\\p{L}*',
    'halbseitig\\p{L}* (?:taub|gelahmt|schwach)',
  ],
  'sudden-numbness': ['plotzlich (?:\\p{L}+ ){0,4}(?:taub|gefuhllos|schwach|kraftlos)'],
};
