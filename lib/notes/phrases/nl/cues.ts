import type { Phrases } from '../../phrases';
import { w } from './words';

const hardAs =
  '(?:een )?(?:plank|steen|rots|beton|hout|staal|snaar|biels|kei|bot|deur|stok|lat|paal|baksteen|bezemsteel|houten klaas)';
const thing =
  '(?:betonblok|blok beton|brok beton|steen|stenen|plank|planken|beton|bal|bol|golfbal|tennisbal|klont|klomp|kluwen|blok hout|brok hout|houten plank)';
const machine =
  '(?:remmen|rem|wiel|achterwiel|voorwiel|derailleur|ketting|motor|versnelling\\p{L}*|freewheel|cassette|deur|hek|rits|horloge|garmin|app|telefoon|zadelpen|zadel|pedaal|pedalen|stuur|trapas|lager|schijfrem|auto|fiets|kluisje)';

/** The words of a cramp, and what only looks like one. */
export const cues: Pick<
  Phrases,
  'cramp' | 'lock' | 'twinge' | 'nearly' | 'otherKind' | 'otherSense' | 'turns'
> = {
  cramp: [
    '(?:(?:linker|rechter)?(?:kuit|onderbeen|bovenbeen|been|voet|voetzool|teen|tenen|dij|dijbeen|hamstring|quadriceps|quad|adductor|adductoren|lies|bil|heup|scheen|hand|vinger|duim|arm|onderarm|rug|nek|buikspier|kaak)|spier|monster|mega|super|hel|rot|kut|oer|mini|start|wedstrijd|zwem|fiets|loop|marathon|hitte|beenspier)?-?kramp(?:en|je|jes|ske|skes|te|ten|t|scheut(?:en|je|jes)?|aanval(?:len|letje)?|opstoot|toestand(?:en)?|gevoel|neiging(?:en)?|verschijnsel(?:en)?|perikelen|gedoe)?',
    'verkramp(?:t|te|ten|en|ing|ingen)|gekrampt|(?:in|de|in de) kramp',
    '(?:spier|kuit|rug|voet|been)?spas(?:me|men|mes)|(?:spier|kuit)verkramping(?:en)?',
    "cramps?(?= (?:in|aan|bij) (?:de|mijn|m'n|beide|mn) )|crampen|krmap|karmp|krapm|krmp|kramppp?|krampt?en|kra?mp|kamp(?= in (?:mijn|m'n|beide) )",
  ],
  lock: [
    '(?:op|in) (?:het )?slot|lock(?:te|ten|de|den|t)(?: up)?|(?:dicht|vast|samen|dubbel) (?:geklapt|geschoten|geslagen|getrokken|gesprongen|gegaan|gaan zitten)|vast(?:gegaan|zat|zaten|gelopen)|is geschoten',
    `zei(?:den)? ${w}{0,2}(?:nee|stop|dag|ho|basta|foert|niet meer)|weiger(?:de|den|t) (?:dienst|alle|elke|te|nog)|in staking|(?:hield|hielden) het voor gezien|gaf(?:en|ven)? er de brui|klauw(?:en|hand\\p{L}*)?|greep (?:naar|mijn|m'n|me)|gegrepen|bankschroef|klem(?:de|den|gezeten|vast)|kon geen (?:stap|pedaalslag|trap|slag|poot) meer|bevroor|bevroren`,
    `(?:kroop|kropen|schoot|schoten|sprong|sprongen) ${w}{0,3}omhoog|(?:van|als) (?:beton|steen|hout)|beton in`,
    `(?:schoot|schoten|schiet|schieten|sloeg|sloegen|slaat|slaan|klapte|klapten|klapt|trok|trokken|trekt|trekken|ging|gingen|gaat|zat|zaten|zit|liep|liepen|stond|stonden|staat|staan|sprong|sprongen|knalde|knalden|vloog|vlogen|kroop|kropen|viel|vielen|kwam|kwamen) ${w}{0,4}(?:dicht|vast|samen|krom|dubbel|strak|ineen|bol|bolstaand|rotsvast|muurvast|haaks|kaarsrecht|in (?:een |de )?(?:knoop|bal|bol|klont|prop|kluwen|blok)|in (?:elkaar|mekaar) getrokken)`,
    `(?:schoot|schoten|schiet|schieten|vloog|vlogen|sloeg|sloegen|knalde) ${w}{0,4}er ?${w}?in`,
    'er ?in (?:schoot|schoten|schiet|schieten|geschoten|gevlogen|vloog|sloeg|geslagen)',
    '(?:dicht|vast|samen|ineen|krom)(?:schoot|schoten|schieten|geschoten|sloeg|geslagen|slaan|klapte|klapten|geklapt|trok|trokken|getrokken|gesprongen|gekrompen|gebald|knijpen|geknepen|krimpen)',
    'opgekropen|opgesprongen|spannen op|opgespannen|opspand?en',
    `span(?:de|den|t) ${w}{0,4}op`,
    '(?:kei|kneiter|steen|bikkel|rots|been|spijker|knal|bonk|stok)hard(?! (?:gelopen|gereden|gefietst|getraind|gegaan|gewerkt|gesprint|door|weg|van start|gestart|aan|gezwommen|geroeid|afgezien|nodig))|muurvast|rotsvast|stokstijf|kramphard|loeihard',
    `(?:hard|stijf|strak) (?:als|gelijk|lijk) ${hardAs}|zo hard als|als een (?:plank|blok beton|betonblok)`,
    `(?:werd|werden|wordt|veranderde|veranderden|was|waren|is|tot) ${w}{0,2}(?:in )?(?:een |harde ){0,2}${thing}`,
    '(?:in de|een|in een) knoop|knopen in',
    'blokkeer(?:de|den|t|en)|geblokkeerd|blokkade|blokkeerde',
    'balde|balden|kneep|knepen|bolde op|krulde|krulden|krult|krullen|samengebald|contractie\\p{L}*|trok bol',
    `(?:liet|lieten|laat) ${w}{0,3}niet (?:meer )?(?:los|gaan)|(?:wilde|wilden|wil|wou|wouden) ${w}{0,2}niet (?:meer )?(?:los\\p{L}*|ontspannen|buigen|strekken|plooien|open|mee)|niet meer los|niet meer (?:gebogen|gestrekt|geplooid|recht|plat)`,
    `(?:tot|totdat|voor|voordat|eer) (?:ie|hij|het|de boel|ze|de spier|t|'t|die) ${w}{0,2}(?:los ?(?:liet|lieten|kwam|kwamen|schoot|sprong|liet)|ontspande|wegtrok|zakte|zacht werd|weer zacht)`,
    "(?:liet|schoot|sprong|kwam|kwamen) (?:ie|hij|het|de spier|de boel|'m|m|hem|weer|pas|eindelijk) ?(?:weer |pas |eindelijk )?los",
    `(?:kon|kan|kreeg|krijg|konden) ${w}{0,6}niet (?:meer )?(?:buigen|strekken|plooien|gebogen|gestrekt|bewegen|recht ?\\p{L}*|plat|openen|opendoen|open)`,
    '(?:alle kanten|elke kant) op|alle richtingen',
    'verstijf(?:de|den|t|d)|verstarde?n?|verstard',
    'pak(?:t|te|ten)(?= (?:vast|bij|na|weer|elke|ineens|plots|opeens|me|mij))|weer prijs|(?:was|is|toen was) het prijs',
    'dicht(?:geslagen|geklapt|getrokken|ging|gingen)|toe(?:geslagen|getrokken)|sloeg(?:en)? toe',
  ],
  twinge: [
    'trek(?:t|ken|kend|kende|kerig\\p{L}*|kingen|king|je|jes)|trok(?:ken)? (?:een beetje|wat|al|licht|steeds|af en toe)|getrek',
    'tril(?:de|den|t|len|lend|lende|lerig|ling\\p{L}*|linkje\\p{L}*)|getril|rill?(?:en|de|den|ing\\p{L}*|inkje\\p{L}*)|sidder\\p{L}*|natril\\p{L}*',
    '(?:spier|zenuw|kramp|kuit)(?:trek|schok|tril|prikkel)\\p{L}*|spiertjes die|stuip\\p{L}*|schokje\\p{L}*|schok(?:t|te|ten|ken|kend|kende|kerig\\p{L}*)|elektrisch\\p{L}*|stroom(?:stoot|stoten|stootje\\p{L}*|pje\\p{L}*)',
    'flikker(?:en|de|den|t|ing\\p{L}*)|fladder\\p{L}*|gefladder|golf(?:de|den|je|jes|t)|golven|huppel\\p{L}*|borrelden?|bubbelden?|vibre\\p{L}*|trilveer|dansten?|dansen|wriemel\\p{L}*|krioel\\p{L}*',
    '(?:onder|door) (?:het|de|mijn|m.n) (?:vel|huid)|(?:een|z.n|hun) eigen leven|spring(?:en|t|erig\\p{L}*)|sprongetje\\p{L}*',
    'dreig\\p{L}*|bedreig\\p{L}*|waarschuw\\p{L}*|\\p{L}*signa(?:al|len|altje\\p{L}*)|aankondig\\p{L}*|kondig(?:de|den|t) (?:\\p{L}+ )?aan|voorbode\\p{L}*|voorgevoel|voortekenen|aanloopje',
    'sputter\\p{L}*|gesputter|mopper\\p{L}*|gemopper|protest\\p{L}*|rommel(?:de|den|t|en)|gerommel|gedonder|klaag(?:de|den)|pruttel\\p{L}*|stribbel\\p{L}*|tegenstribbel\\p{L}*|knor(?:de|den)|muit(?:te|ten|en)|jammer(?:de|den)|stotter\\p{L}*|hapert?|haperden?|haperen',
    `(?:spelen|speelde|speelden|speelt) ${w}{0,2}op|opspelen|opgespeeld|(?:roerde|roerden|roert|roeren|meldde|meldden|meldt|melden) ${w}{0,2}zich|(?:liet|lieten|laat) ${w}{0,2}(?:zich voelen|van zich horen)`,
    `voelde(?:n)? ${w}{0,4}(?:aankomen|opkomen|komen|opzetten)|(?:kwam|kwamen|komt) ${w}{0,2}(?:op|opzetten|aanzetten)|(?:eraan|er aan|aan) te komen|op komst|in aantocht`,
    `(?:op|tegen) (?:het |de )?(?:randje|rand|springen|knappen|scherp|uitbreken|grens)|op het punt|(?:er)? ?tegenaan|tegen (?:de |een )?kramp(?:en)? aan|kramp ${w}?(?:tegenaan|op de loer)|op de loer|loerde?n?`,
    `bijna (?:vast|dicht|erin|op slot|in de kramp|dubbel)|begon(?:nen)? ${w}{0,3}te (?:praten|zingen|klagen|piepen|roepen|schreeuwen|kloppen|leven|knijpen|steken|trekken|zeuren|doen)|deed(?:en)? ${w}?(?:raar|moeilijk|lastig|vervelend|gek)|pulse(?:erde|ren|ert)`,
    'scheutje\\p{L}*|kriebel\\p{L}*|zenuwtrekje\\p{L}*|onrustig\\p{L}*|onrust(?= in)|klop(?:te|ten|t) aan|tintel\\p{L}* gek|flirt\\p{L}*',
    'kramp(?:gevoel|neiging|dreiging|signaal|signalen|trek|aanzet|waarschuwing|verschijnsel)\\p{L}*|kramp(?:er)?ig\\p{L}*|krampachtig\\p{L}* (?:gevoel|kuit\\p{L}*|be(?:en|nen)|hamstring\\p{L}*|voet\\p{L}*)|pre-?kramp\\p{L}*',
  ],
  nearly: [
    'bijna|haast|net niet|net geen|nipt geen|op het randje(?: van)?|op de rand(?: van)?|op een haar na|dreig\\p{L}+(?: met| op| van)?|aan het begin van|voorbode\\p{L}*(?: van)?|voorgevoel(?: van)?',
    '(?:voelde|voelden|voel) (?:de |het |een |mijn )?(?:\\p{L}+ )?(?:aankomen|opkomen)|opkomende?|kwam(?:en)? bijna|wilde(?:n)?|vlak voor|kort voor|scheelde (?:niet veel|weinig|niks|niets)|teken(?:en|tjes)? van|voortekenen van',
    '(?:lichte |wat |beetje )?neiging(?:en)?(?: tot)?|aanzet(?:ten)?(?: tot)?|begon(?:nen)? te|zo goed als|pre-?|beginnetje(?: van)?|beginnende|begin van(?: een| lichte| wat)? ?$|op het punt (?:om )?(?:te |van )?|aan het flirten met|vleugje|zweem(?:pje)?(?: van)?|vermoeden van|tegen het verkrampen',
  ],
  otherKind: [
    'buik(?!spier)\\p{L}*|maag\\p{L}*|darm\\p{L}*|menstruatie\\p{L}*|ongesteld\\p{L}*|baarmoeder\\p{L}*|regels|regelpijn|in de zij|steken? in de zij|ribben|middenrif|schrij(?:f|ven)\\p{L}*|typen|gamen|van het lachen|lachspier\\p{L}*|ingewanden|diarree|endometriose|wee(?:en|s)',
  ],
  otherSense: [
    'krampachtig\\p{L}*(?! (?:gevoel|kuit\\p{L}*|be(?:en|nen)(?!\\p{L})|hamstring\\p{L}*))|kramp-?(?:gels?|spray|stiller\\p{L}*|tablet\\p{L}*|olie|drank\\p{L}*|shots?|sap|zalf|cr[e]me|preventie\\p{L}*|stop\\p{L}*|pil\\p{L}*|middel\\p{L}*|remmer\\p{L}*|kous\\p{L}*|sok\\p{L}*|pleister\\p{L}*|loos|vrij\\p{L}*)|anti.?kramp\\p{L}*(?:-\\p{L}+)?',
    `(?:liep|lopen|loop|zwom|zwem|reed|rijd|zat|fietste|ren|rende) ${w}{0,3}verkrampt(?! (?:in|aan de kuit))|verkrampt (?:lopen|gelopen|gefietst|gereden|gezwommen|zwemmen|aan het stuur|gespeeld)|(?:schouders|nek|kaken) ${w}?verkrampt|(?:te|beetje) verkrampt(?! (?:kuit|been))`,
    "kramp(?:en)? in (?:de |het |mijn |m'n |mn )?(?:portemonnee|portefeuille|beurs|hersenen|hoofd|kaken van|lachspieren|buik|maag)",
    "kramp(?:en)? (?:in (?:de |mijn |m'n )?(?:hand|duim|vingers?|pols) )?van (?:al )?(?:het |dat |t |'t )?(?:typen|schrijven|gamen|nakijken|appen|tikken|lachen|breien|whatsappen|tekenen|examen\\p{L}*)",
    '(?:typen|schrijven|gamen|appen|nakijken|tikken|breien|muizen)[^.]{0,30}kramp(?:en)?(?= in (?:de |mijn )?(?:hand|duim|vinger|pols))',
    `${machine} ${w}{0,3}(?:blokkeer\\p{L}*|geblokkeerd|vast\\p{L}*|op slot|dicht|verkrampt)`,
    '(?:cafe|kroeg|restaurant|straat|dorp|lied|nummer|film|boek) (?:de |het )?kramp',
  ],
  turns: [
    'maar|toen|daarna|dan|tot(?:dat)?|terwijl|hoewel|behalve|echter|dus|en toen|vervolgens|toch|waarna|waarop|want|omdat|ondanks|&',
  ],
};
