import type { Phrases } from '../../phrases';

/** Cramps, what turns them into none, muscles, sides and where it began. */
export const events: Omit<Phrases, 'language' | 'spaced' | 'common' | 'facts' | 'redFlags'> = {
  cramp: [
    '(?:kuit|been|spier|voet|teen|dij|hamstring|bovenbeen|lies)?kramp(?:en|je|jes|te|t|scheut(?:en)?|aanval)?|verkramp(?:t|te|ten|en)|(?:in|de) kramp|spasm(?:e|en)',
  ],
  lock: [
    'op slot|(?:schoot|schoten|sloeg|sloegen|klapte|klapten|trok|trokken|ging|gingen|zat|zaten) (?:\\p{L}+ ){0,3}(?:dicht|op slot|vast|samen)|(?:keihard|steenhard|bikkelhard|muurvast|muurvast)|(?:hard|stijf) als (?:een )?(?:plank|steen|beton|hout)|geblokkeerd|blokkeer(?:de|den|t)|in de knoop|een knoop|trok(?:ken)? samen|balde|klapte dicht|liet niet (?:meer )?los|dichtgeslagen|verstijfde',
  ],
  twinge: [
    'trek(?:t|ken|kend|kende|kingen)|tril(?:de|den|t|len|ling\\p{L}*)|spier(?:trekking\\p{L}*|tjes die)|fladder\\p{L}*|dreig(?:de|den|t|en|ing)|sputter\\p{L}*|mopper\\p{L}*|protesteer\\p{L}*|tintel\\p{L}* gek|zenuwtrekje\\p{L}*|spring(?:en|t|erig)|spelen op|speelde(?:n)? op|schokje\\p{L}*|schokt\\p{L}*|waarschuw\\p{L}*|trok(?:ken)? (?:een beetje|wat|al)|kriebel\\p{L}*',
  ],
  nearly: [
    'bijna|haast|net niet|op het randje|tegen (?:de )?kramp aan|dreig\\p{L}+(?: met| op)?|begin(?:netje|nende)?(?: van)?|neiging(?: tot)?|aan het begin van|voorbode\\p{L}*|voelde(?:n)? (?:de |het |een )?(?:\\p{L}+ )?(?:aankomen|opkomen)|opkomende?|kwam(?:en)? bijna|wilde(?:n)?|vlak voor|scheelde (?:niet veel|weinig)|licht(?:e)? neiging|aanzet(?: tot)?|teken(?:en)? van|tegen het|begon(?:nen)? te|zo goed als|pre',
  ],
  otherKind: [
    'buik\\p{L}*|maag\\p{L}*|darm\\p{L}*|menstruatie\\p{L}*|ongesteld\\p{L}*|baarmoeder|regel\\p{L}*|in de zij|steken? in|ribben|middenrif|schrijf\\p{L}*|ketting|motor|remmen?|derailleur|versnelling',
  ],
  otherSense: [
    'krampachtig\\p{L}*|kramp(?:gel|spray|stiller|tabletten|olie)|anti.?kramp\\p{L}*|kramploos|krampvrij|zweepslag|verkrampt (?:lopen|gelopen|aan het stuur|zwemmen)|(?:te|beetje|wat|zo) verkrampt(?! (?:kuit|been))|(?:schouders|nek) (?:\\p{L}+ )?verkrampt',
  ],
  denyBefore: [
    'geen(?: enkele| spatje| last van)?|niet|nooit|zonder|nul|noch|vrij van|nergens|niks|niets|0|vermeden|voorkomen|bespaard|gespaard|in plaats van|ontsnapt aan|nauwelijks',
  ],
  denyAfter: [
    'vrij|(?:bleef|bleven|blijft) (?:\\p{L}+ )?(?:uit|weg|achterwege)|uitgebleven|weggebleven|kwam(?:en)? (?:er )?niet|: ?(?:nee|geen|nul|0|niks)|(?:niet|nooit) (?:gehad|gekomen|gekregen|doorgezet|gezien)|afgewend|voorkomen|geen (?:last|sprake)|was er niet|loos',
  ],
  unreal: [
    'als|indien|mocht|bang (?:voor|dat)?|angst (?:voor)?|vrees(?:de)?|hoop(?:te)?|hopelijk|hopen|tegen(?= kramp)|om (?:\\p{L}+ )?te voorkomen|ter voorkoming|voorkomen|risico|zou(?:den)?|verwacht(?:te|ing)?|waarom|hoe (?:kom|voorkom)\\p{L}*|iemand (?:tips|ervaring|een)|tips?|gelezen|artikel|podcast|morgen|volgende keer|wanneer je|droom(?:de)?|gedroomd|gevoelig voor|last van snel|aanleg|zal|plan|preventie\\p{L}*|misschien|kans op|stel dat',
  ],
  otherTime: [
    'vorige (?:week|maand|keer|zondag|zaterdag|wedstrijd|marathon)|vorig (?:jaar|weekend|seizoen)|afgelopen (?:week|maand|jaar|zondag|zaterdag|zomer|winter)|gisteren|eergisteren|vroeger|altijd|vaak|meestal|normaal(?: gesproken)?|elke keer|iedere keer|telkens|in (?:19|20)\\d\\d|(?:\\p{L}+|\\d+) (?:jaar|maanden|weken|dagen) geleden|de laatste keer|laatst(?:e)? (?:wedstrijd|marathon)|toen(?:tertijd)?|in het verleden|sinds (?:die|de) kramp|na de kramp|van zondag|de vorige|destijds',
  ],
  somebody: [
    'hij|zij|ze(?= (?:had|kreeg|moest|lag|stond))|hem|haar|zijn|hun|iemand|anderen|andere|een ander|iedereen|velen|mensen|een (?:loper|renner|vriend|collega|man|vrouw|jongen|gast|kerel)|(?:mijn|m.n|de|het|onze|een) (?:\\p{L}+ )?(?:maat|vriend|vriendin|man|vrouw|partner|broer|zus|vader|moeder|pa|ma|zoon|dochter|collega|trainer|coach|hond|buurman|buurvrouw|loopmaat|fietsmaat|teamgenoot|teamgenoten|haas|winnaar|neef|nicht|zwager|schoonzus|baas|keeper|kopman|clubgenoot|kind|meid|kopgroep)|jan|piet|kees|tom|lisa|anne|marieke|bas|joost|sander|erik|mark|sanne|eva|jeroen|wim|henk|lotte|femke|koen|bart|thijs|daan',
  ],
  own: ["ik|mij|me|m'n|mijn|mn|wij|we|ons|bij mij|zelf|'k|k"],
  beside: [
    '(?:met|achter|voor|naast|langs|haalde|inhaalde|ingehaald|tegen|van|bij|samen met|passeerde|aan) (?:de |het |een |mijn |twee |wat )?',
  ],
  forSomebody: ['voor (?:mijn|de|zijn|haar|een)'],
  night: [
    "'s nachts|s nachts|in de nacht|vannacht|in bed|in mijn slaap|slapend|wakker (?:geworden|van|door|geschoten)|wakker|nachtelijk\\p{L}*|op de bank(?= (?:kramp|in|met))|midden in de nacht|om [1-5] uur|de nacht (?:erna|ervoor|na|voor)|nachtkramp\\p{L}*",
  ],
  around: [
    '(?:voor|na|herstel\\p{L}*|rustig\\p{L}*|volgende|vorige|richting|tot|aanloop naar|tijdens)[- ](?:de |het |een |mijn |m.n )?',
  ],
  noSignOf: ['(?:geen|zonder) (?:\\p{L}+ )?(?:teken|spoor|spoortje|signaal|aanwijzing)(?:en)? (?:van|voor) '],
  noneAfter: ['(?<=^ ?: ?)(?:nee|geen|nul|0|niks)'],
  otherDay: [
    'vorig(?:e)? (?:jaar|maand|week|seizoen|zomer|winter)|(?:\\p{L}+|\\d+) (?:jaar|maanden|weken) geleden|in (?:19|20)\\d\\d|vroeger|destijds',
  ],
  turns: ['maar|toen|daarna|dan|tot(?:dat)?|terwijl|hoewel|behalve|echter|dus|en toen|vervolgens|toch|&'],
  muscles: {
    calf: [
      '(?:linker|rechter)?kuit(?:en|je|jes|spier\\p{L}*|kramp\\p{L}*)?|gastro\\p{L}*|soleus|onderbe(?:en|nen)',
    ],
    hamstring: [
      'hamstring(?:s|kramp\\p{L}*)?|hammies?|hammy|achterkant (?:van )?(?:het |mijn |m.n |de )?(?:\\p{L}+ )?(?:bovenbe\\p{L}+|dij\\p{L}*)|achterbovenbe\\p{L}+|bovenbe(?:en|nen) achter',
    ],
    quad: [
      'quadriceps|quads?|voorkant (?:van )?(?:het |mijn |m.n |de )?(?:\\p{L}+ )?(?:bovenbe\\p{L}+|dij\\p{L}*)|bovenbe(?:en|nen) voor(?:kant)?|vastus',
    ],
    adductor: [
      'adductor(?:en)?|lies(?:kramp)?|liezen|binnenkant (?:van )?(?:het |mijn |m.n |de )?(?:\\p{L}+ )?(?:bovenbe\\p{L}+|dij\\p{L}*)|binnenbe(?:en|nen)',
    ],
    foot: ['voet(?:en|zool|zolen|boog|holte|kramp\\p{L}*)?|voetholtes?'],
    toes: ['te(?:en|nen)(?:kramp)?|grote te(?:en|nen)|tenen'],
    shin: ['sche(?:en|nen|enbe\\p{L}+)|tibialis'],
    glute: ['bil(?:len|spier\\p{L}*)?|kont|piriformis|glute\\p{L}*'],
    'hip-flexor': ['heup(?:en|buiger\\p{L}*)?|psoas'],
    'unspecified-leg': ['be(?:en|nen)|bovenbe(?:en|nen)|dij(?:en|be\\p{L}+)?|poten'],
    'arm-hand': ['onderarm(?:en)?|arm(?:en)?|hand(?:en)?|vingers?|triceps|biceps|duim(?:en)?'],
    'abdomen-muscle': ['buikspier\\p{L}*|schuine buik\\p{L}*'],
    back: ['onderrug|lage rug|rugspier\\p{L}*|lats?|rug'],
    neck: ['nek|trapezius|hals'],
    'whole-body': ['overal|hele lijf|hele lichaam|alles'],
  },
  sides: {
    left: ['link(?:s|er|erkuit|se)?|l|li'],
    right: ['recht(?:s|er|erkuit|se)?|r|re'],
    both: [
      'beide|allebei|twee|links en rechts|rechts en links|eerst (?:links|rechts) (?:toen|daarna|dan) (?:rechts|links)|alle twee|weerszijden|2',
    ],
  },
};
