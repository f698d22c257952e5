import type { Phrases } from '../../phrases';
import { joinedLists } from '../joined-lists';
import { gap, germanLists } from './spelling';
import { wideSigns } from './wide-signs';

const leg = '(?:wade|wadl|bein|haxn|unterschenkel|knöchel|fuß)';
const body =
  '(?:wade|wadl|bein|unterschenkel|oberschenkel|knöchel|fuß|füße|knie|zehe?|großzehe|hand|hände|handgelenk|finger|\\p{L}{3,6}finger|daumen|ellbogen|ellenbogen|schienbein|achillessehne|ferse|sprunggelenk|gelenk|schulter|rist|spann|arm|unterarm|lippe|gesicht)';
const joints =
  '(?:bein|fuß|füße|wade|wadl|arm|knie|hand|oberschenkel|haxn|finger|muskel|quadrizeps|quad|hüfte)';
const muchWater =
  '(?:(?:so |zu |sehr )?viel (?:wasser|getrunken)|literweise|(?:[4-9]|1\\d) ?(?:l|liter)(?: wasser)?)';
const pain =
  '(?:schmerz(?:t|te|en|haft)?|tut weh|tat weh|weh|brennt|brannte|brennen|zieht|zog|ziehen|sticht|stechen|krampft|spannt|drückt|druck|hart|zwickt)';

const closeSigns: Phrases['redFlags'] = germanLists({
  'chest-pain': [
    '(?:brust|brustkorb|brustbein|herz)-?(?:schmerz\\p{L}*|enge|stechen|druck|krämpfe?|weh)|brustenge|herzstechen|herzenge|angina pectoris',
    '(?:druck|drücken|stechen|stiche?|schmerz(?:en)?|enge|engegefühl|ziehen|brennen|beklemmung|gewicht|elefant|reifen|band|klammer|schraubstock) (?:\\p{L}+ ){0,2}(?:in|auf|hinter|um|über|unter) (?:der |die |meiner |dem |den |meine |das |m )?(?:\\p{L}+ )?(?:brust|brustbein|brustkorb|herz\\p{L}*)(?! ?(?:gurt|schwimm))',
    `(?:brust|brustkorb|herz) ${gap}{0,4}(?:eng|enge|zugeschnürt|schmerzt|schmerzte|tut weh|tat weh|weh|sticht|stach|gestochen|drückt|drückte|gedrückt|schmerz\\p{L}*|zusammengezogen|brennt|brannte)(?! ans)`,
    'auf der brust (?:\\p{L}+ ){0,2}(?:eng|druck|gedrückt|drückt|stechen)|eng(?:egefühl)? (?:in|um|auf) (?:der |die )?brust|beklemm\\p{L}* (?:in|auf) der brust',
    '(?:brust|brustkorb|herz) (?:\\p{L}+ ){0,3}(?:zog|zieht|schnürt|schnürte|krampft|krampfte|zusammengeschnürt|zusammengedrückt|wie zugeschnürt|engt|brennt wie)(?: sich)?(?: \\p{L}+)? ?(?:zusammen|ein|zu)?|(?:ziehen|stechen|druck|drücken|brennen|schmerz(?:en)?|stich|enge|engegefühl|beklemmung|reißen) (?:\\p{L}+ ){0,2}(?:hinterm|im|am|unterm|überm|hinter dem|im linken) (?:brustbein|brustkorb|brustbereich|herz\\p{L}*|thorax|brustraum)|herzschmerz\\p{L}*|thoraxschmerz\\p{L}*|brustschmerz\\p{L}*|(?:schwere|last|stein|zentner\\p{L}*|panzer) (?:auf|um) (?:der|die|meiner) brust',
  ],
  'breathing-trouble': [
    'keine luft (?:\\p{L}+ )?(?:bekommen|gekriegt|mehr|bekam)|(?:bekam|kriegte|krieg|bekomm) (?:\\p{L}+ ){0,3}keine luft|atemnot|luftnot|kurzatmig|nach luft (?:gerungen|geschnappt|gejapst)',
  ],
  'confusion-collapse': [
    '(?:wusste|wusst|wissen|weiß|gewusst) (?:\\p{L}+ ){0,4}(?:nicht|nimmer|ned|net)(?: mehr)?,? (?:\\p{L}+ ){0,3}(?:wo ich|wie ich heiß\\p{L}*|wer ich|welche[rnms]? (?:tag|stadt|ort|richtung|rennen|jahr)|richtung|wo vorne|was los|wo oben)',
    'verwirrt(?:heit)?(?! (?:von|durch|wegen|vom|über))|konfus(?! (?:ausgeschildert|markiert))|desorientiert\\p{L}*|orientierungslos|orientierung (?:\\p{L}+ )?(?:verloren|weg)|neben mir gestanden|filmriss|blackout|black-?out|aussetzer(?= (?:im kopf|gehabt))|wirr (?:geredet|im kopf)|wirres? zeug|unsinn geredet|gelallt|gefaselt|halluzin\\p{L}*|delir\\p{L}*',
    'umgekippt(?<!(?:kumpel|kollege|freund|freundin|läufer|läuferin|einer|jemand|nebenmann) (?:\\p{L}+ ){0,2}umgekippt)(?<!(?:rad|flasche|stuhl|rucksack|becher|milch|bike|tasse|kajak|boot|brett|rennrad|stimmung|wetter|fahrrad) umgekippt)|umgekippt (?:und|im ziel)|zusammengebrochen|zusammengeklappt|zusammengesackt|zsammbrochn|zammgeklappt|brach (?:\\p{L}+ ){0,4}zusammen(?!.{0,10}strom)|(?:klappte|sackte) (?:\\p{L}+ ){0,3}zusammen|ohnm[aä]cht\\p{L}*|in ohnmacht|kollabier\\p{L}*|kollaps(?! der pace)|kreislaufkollaps|kreislauf(?:zusammenbruch|probleme|versagen|schwäche)?(?= (?:weg|zusammen|im keller|versagt|kollaps|am ende|probleme))|kreislauf(?:zusammenbruch|probleme|versagen)|bewusstlos\\p{L}*|bewusstsein (?:\\p{L}+ )?(?:verloren|weg)|weggetreten|weggekippt|weggesackt im ziel|synkope|umgefallen (?:vor|und (?:nicht|erst|nimmer)|im ziel und)|krampfanfall(?! beim hund)',
    'schwarz (?:\\p{L}+ )?(?:vor (?:den |meinen )?augen|geworden vor)|(?:mir )?(?:\\p{L}+ )?schwarz (?:vor|geworden)(?= (?:augen|den|und))|sternchen gesehen und|tunnelblick und|getaumelt|torkel\\p{L}*|getorkelt|geschwankt wie|schwindel(?:ig|anfall)? und (?:verwirrt|weg)|schwindlig und (?:verwirrt|weg|umgefallen)|fast (?:umgekippt|umgefallen|ohnmächtig|weggekippt)|beinahe (?:umgekippt|ohnmächtig)',
    '(?:wusste|wusst|weiß|konnte|kannte|wußte) (?:\\p{L}+ ){0,3}(?:meinen|meine|den|mein) (?:eigenen |eigene )?(?:namen|startnummer|adresse|wochentag|geburtstag) (?:\\p{L}+ )?(?:nicht|nimmer|ned)|(?:kann|konnte) (?:mich )?(?:\\p{L}+ ){0,7}(?:nicht|kaum|nimmer|ned) (?:mehr )?erinnern(?=.{0,3}(?:$|[.,;!]))(?<=(?:kilometer|km|ziel|ende|zieleinlauf|minuten|meter|runde)\\p{L}*(?: \\p{L}+){0,2} (?:nicht|kaum|nimmer|ned) (?:mehr )?erinnern)|(?:bin|war|kurz|kurzzeitig|komplett) (?:\\p{L}+ )?(?:weg gewesen|weggewesen|weg vom fenster|nicht ansprechbar|nicht mehr ansprechbar)|nicht (?:mehr )?ansprechbar|erinnerungslück\\p{L}*|gedächtnislück\\p{L}*|(?:lag|lieg) (?:\\p{L}+ ){0,4}(?:am|auf dem) boden und (?:\\p{L}+ )?(?:wusste|war weg|nicht)|(?:beinahe|fast) (?:bewusstlos|weg gewesen|kollabiert|weggeklappt|zusammengeklappt)|weggeklappt im ziel|zusammengefallen (?:im|hinter|nach)|im ziel (?:\\p{L}+ ){0,2}(?:umgefallen|umgekippt|weggesackt|zusammen\\p{L}+)|(?<!sich (?:\\p{L}+ ){0,3})benommen(?:heit)?|wirr(?:e)? (?:gedanken|antworten)',
  ],
  'overdrinking-signs': [
    `(?:erbrochen|übergeben|gekotzt|verwirrt).{0,60}${muchWater}`,
    `${muchWater}.{0,60}(?:erbrochen|übergeben|gekotzt|verwirrt)`,
  ],
  'headache-after-drinking': [
    `(?:kopfschmerz\\p{L}*|kopfweh|geschwollene (?:hände|finger)|übel).{0,60}${muchWater}`,
    `${muchWater}.{0,60}(?:kopfschmerz\\p{L}*|kopfweh|geschwollene (?:hände|finger)|übel)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:schmerz(?:en)?|muskelkater) (?:\\p{L}+ ){0,2}viel schlimmer als (?:normal|üblich|sonst|erwartet)',
  ],
  'same-point-tightness': [
    '(?:immer|jedes mal) (?:\\p{L}+ ){0,3}(?:gleichen|selben) (?:stelle|zeit|km|kilometer).{0,40}(?:eng|fest|spann|taub|hart)\\p{L}*',
  ],
  'new-medicine-cramps': [
    'kr(?:a|ä)mpf\\p{L}*.{0,40}seit (?:\\p{L}+ ){0,3}(?:neue\\p{L}* )?(?:medikament|tablette|statin)\\p{L}*',
    'seit (?:\\p{L}+ ){0,3}(?:neuen? )?(?:medikament|tablette|statin)\\p{L}*.{0,40}kr(?:a|ä)mpf\\p{L}*',
  ],
  'keeps-coming-back': [
    '(?:kommt|kommen) (?:immer )?wieder.{0,40}trotz.{0,30}(?:pause|ruhe|dehn)\\p{L}*',
    'trotz.{0,30}(?:pause|ruhe|dehn)\\p{L}*.{0,40}(?:kommt|kommen) (?:immer )?wieder',
  ],
  'tight-hard-leg': [
    `${leg} (?:\\p{L}+ ){0,3}(?:steinhart|bretthart|prall) und (?:\\p{L}+ )?(?:taub|geschwollen|dick)`,
    'kompartment\\p{L}*|logensyndrom',
  ],
  'bladder-saddle': [
    '(?:blase|stuhl|urin|harn) (?:\\p{L}+ ){0,2}(?:nicht|kaum) (?:halten|kontrollieren)',
    'taub(?:heit)? (?:im schritt|zwischen den beinen)',
    'inkontinen\\p{L}*',
  ],
  'one-sided-calf-swelling-warmth': [
    `${leg} ${gap}{0,8}(?:geschwollen|angeschwollen|dick(?:er)?|warm|wärmer|heiß|heißer|überwärmt|rot und|gerötet|aufgequollen|prall)(?! (?:genug|gelaufen|gemacht|geschwommen|eingepackt|anziehen|halten))`,
    `(?:geschwollene[rnms]?|angeschwollene[rnms]?|dicke[rnms]?|warme[rnms]?|heiße[rnms]?|rote[rnms]?) (?:(?:und |, )?(?:warme|heiße|rote|dicke|geschwollene)[rnms]? )?(?:linke[rnms]? |rechte[rnms]? )?${leg}`,
    '(?:dicker|wärmer|heißer|geschwollener|praller) (?:und \\p{L}+ )?(?:als|wie) (?:die |das |der )?(?:andere[rns]?|linke[rns]?|rechte[rns]?|links|rechts)',
    '\\d(?:[.,]\\d)? ?cm (?:dicker|mehr umfang|mehr wadenumfang|umfangsdifferenz|umfangdifferenz|größerer umfang)|\\d(?:[.,]\\d)? ?(?:cm|zentimeter) (?:mehr |unterschied im )umfang|thrombose\\p{L}*',
    `(?:wade|wadl|unterschenkel)[^\\n]{0,90}(?:dick|geschwollen|angeschwollen|prall|gerötet|rot|hart|wärmer) und (?:\\p{L}+ ){0,2}(?:warm|heiß|wärmer|überwärmt|rot|glüh\\p{L}*|geschwollen|dick)(?! (?:eingepackt|angezogen|geduscht))|(?:wade|wadl|unterschenkel) ${gap}{0,5}(?:glüht|glühte|glühend|pulsiert und)|(?:wade|unterschenkel)[^.\\n]{0,50}(?:dick|geschwollen|warm|rot)(?:e|er)?[^.\\n]{0,12}(?:links|rechts|die andere|andere|das andere) (?:\\p{L}+ )?(?:nicht|normal)`,
  ],
  swelling: [
    'geschwollen\\p{L}*|g?schwolln|(?:an|auf|zu|ver)geschwollen\\p{L}*|schwellung\\p{L}*|schwellen|schwillt|schwoll(?:en)?|schwellt|anschwell\\p{L}*|aufgequollen|ödem(?:e|en)?|knöchelödem|wassereinlagerung\\p{L}*|dick angelaufen',
    `dicke[rnms]? (?:linke[rnms]? |rechte[rnms]? |fette[rnms]? )?${body}`,
    `${body} ${gap}{0,5}(?:dick(?:er)?|fett|dick wie \\p{L}+)(?! (?:eingepackt|eingecremt|im geschäft|und dumm))`,
    '(?:der|die|das) (?:ist|war|wird|wurde) (?:\\p{L}+ ){0,3}dick(?: wie .{1,20}| geworden)?|dick wie (?:ein|eine|n|ne) \\p{L}+|dick geworden|elefanten(?:fuß|bein)|(?:wie ein|wie ne|wie eine) (?:melone|ballon|tennisball) (?:angeschwollen|dick)',
    'dicker (?:als|wie) (?:die |das |der )?(?:andere[rns]?|linke[rns]?|rechte[rns]?|links|rechts)|\\d(?:[.,]\\d)? ?cm (?:dicker|mehr umfang)|wade (?:\\p{L}+ ){0,8}immer dicker',
    'dick und (?:\\p{L}+ )?(?:warm|heiß|rot|blau)(?! (?:eingepackt|angezogen))|(?:wasser|flüssigkeit|erguss|erguß|gelenkerguss) (?:\\p{L}+ )?(?:im|in) (?:\\p{L}+ )?(?:knie|gelenk|knöchel|sprunggelenk|beinen?|füßen)|gelenkerguss|knieerguss|(?:beule|hubbel|knubbel|dicke stelle|ei) (?:\\p{L}+ )?(?:am|an|auf|auf dem|an der|über dem) (?:\\p{L}+ )?(?:schienbein|knöchel|wade|knie|kopf|stirn|oberschenkel|fuß|achilles\\p{L}*|ferse|ellbogen|hüfte|rist)|(?:doppelt|zweimal) so (?:dick|groß)|(?:schuh|schuhe|socke|ring|fuß) (?:\\p{L}+ ){0,5}nicht (?:mehr )?(?:an|in den schuh|rein|zu|vom finger)[^.\\n]{0,25}(?:dick|geschwollen)|pralle[rs]? (?:wade|knie|knöchel)|aufgedunsen\\p{L}*|aufgeschwemmt\\p{L}*|angelaufen(?= und (?:dick|blau))',
  ],
  bruising: [
    'blutergu(?:ß|ss)|blutergüsse\\p{L}*|h(?:a|ä)matome?|einblutung\\p{L}*|eingeblutet|unterblutung|veilchen(?= am| unter| im)|bluterguß',
    'blaue[rnms]? (?:und \\p{L}+ )?(?:flecken?|fleck|stellen?|zehennägel|zehennagel|zeh|nagel|knie|wade|knöchel|oberschenkel|hüfte|auge|finger|arm|hintern|schulter)|blau(?:e|er)?,? ?(?:und )?(?:grün|lila|gelb|schwarz)|(?:grün|lila|gelb) und blau|(?:grün|lila)-?blau',
    '(?:geschwollen|dick) und (?:\\p{L}+ )?blau|blau und (?:geschwollen|dick)|blau (?:verfärbt|geworden|angelaufen|wie eine pflaume|unterlaufen)|(?:wird|wurde|ist|sind|läuft|lief) (?:(?:schon|jetzt|langsam|ganz|komplett|total|inzwischen|richtig|alles|bereits|ziemlich) ){0,3}(?:blau|lila|grün und blau|bläulich|violett)(?! (?:gewesen vom|gefahren|gegangen|am himmel))|blutunterlaufen|verfärb(?:t|ung)|blauverfärb\\p{L}*|prellmarke|prellung(?:en)?|zehennagel (?:\\p{L}+ )?(?:blau|schwarz)|zehennägel (?:\\p{L}+ )?(?:blau|schwarz)',
    `(?:schillert|leuchtet|schimmert|glänzt) (?:\\p{L}+ ){0,2}in allen (?:\\p{L}+ )?(?:farben|regenbogenfarben)|alle farben des regenbogens|regenbogenfarben|(?:ganz|schön|komplett|alles|total|ordentlich) blau(?= ?(?:$|[.,;!]))|(?:wade|oberschenkel|knie|knöchel|hüfte|schienbein|arm|hintern|fuß|zeh|nagel|po|rippen|ellbogen) ${gap}{0,4}(?:blau|lila|violett|grün-blau|blaugrün|gelbgrün|blaulila)(?! (?:hose|shirt|getapt))|blaue verfärbung\\p{L}*|bluterguss\\p{L}*|blutergüße|blau-?(?:lila|grün|gelb|schwarz|violett)`,
  ],
  'dark-urine': [
    '(?:dunkel|braun|rot|cola|tee|rost|blut|schwarz)(?:le)?(?:gelb|braun|rot)?(?:-?farben|-?farbig)?(?:e|er|en|em|es)? (?:urin|pipi|pisse|harn|strahl|lulu)|(?:dunkle|rötliche|bräunliche|colafarbene|teefarbene|rostfarbene|blutige|orangene)[rnms]? (?:urin|pipi|pisse|harn)',
    `(?:urin|pipi|pisse|harn|gepinkelt|gepieselt|pinkeln|pieseln|pinkelte|klo) (?:(?!hell |klar )(?!nicht |kein)\\p{L}+ ){0,5}(?:dunkel\\p{L}*|braun\\p{L}*|cola(?! getrunken)\\p{L}*|wie (?:schwarz|eis)?tee|wie kaffee|wie altöl|rot|rötlich\\p{L}*|schwarz|blutig|rostig|rostbraun|wie cola|wie blut|teefarben|bernstein\\p{L}*|dunkler)`,
    'cola.?(?:farbig\\p{L}*|farben\\p{L}*)|(?:cola|braun|rot|blut|dunkel|schwarz|altöl|tee) (?:gepinkelt|gepieselt|gepisst|gebieselt)|blut im (?:urin|pipi|harn)|blutiger urin|rhabdo\\p{L}*|hämaturie|myoglobin\\p{L}*|cola statt urin',
    '(?:wasserlassen|urin|pipi|pinkeln|harn|strahl) (?:(?!hell |klar |nicht |kein)\\p{L}+ ){0,4}(?:braun\\p{L}*|dunkel\\p{L}*|rötlich|rot|schwarz|blutig|farbe (?:von|wie) (?:\\p{L}+ )?(?:cola|eistee|tee|schwarztee|kaffee|malzbier|altbier|whisky|rost))|(?:farbe (?:von|wie) (?:\\p{L}+ )?(?:cola|eistee|tee|schwarztee|kaffee|malzbier)) (?:\\p{L}+ ){0,3}(?:urin|pipi|harn)|(?:braun|dunkel|rot|schwarz)e[rnms]? (?:urin|pipi|harn|pisse)|(?:malzbier|eistee|schwarztee|altbier)(?:-?farben\\p{L}*| gepinkelt)|blut beim (?:pinkeln|wasserlassen|pieseln)',
  ],
  'pop-sudden-snap': [
    "(?:hat|hats|hat's|hot|hots|es|da|machte|macht|gab)(?: \\p{L}+){0,8} (?:geknackt|geknallt|geschnalzt|gschnalzt|geploppt|gekracht|geschnackelt|gschnackelt|gepeitscht|geknirscht|plopp|knack|schnalz|peng|knacks|ratsch|zack gemacht|schnipp)(?! (?:lachen|vor lachen))",
    "(?:geknackt|geknallt|geschnalzt|geploppt) (?:hat|hats|hat's)|geschnalzt|schnalz(?:er|t|te)?|(?:ein|einen|lauter|lauten|nen|n|kurzer|kurzen|dumpfer|dumpfen|das|dem|der|richtiger|leiser|hörbarer|einem|diesen|fieser) (?:\\p{L}+ )?(?:knall|knacks?|knacken|plopp|schnalzer|peitschenhieb|peitschenschlag|peitschenknall|schnapper|schnapp|krach|ratsch|riss)(?! (?:gott|mit))|knallgeräusch|peitschen(?:hieb|schlag|knall)\\p{L}*",
    'knall(?= (?:in|im) )|(?:knack(?:en|te|s)?|plopp(?:te)?|krachen|knirschen) (?:in|im|hinten|an|am) (?:der |dem |meiner |meinem )?(?:\\p{L}+ )?(?:wade|oberschenkel|knie|achilles\\p{L}*|sehne|fuß|hüfte|schulter|leiste|muskel|rücken|ferse|adduktor\\p{L}*|finger)|(?:wade|oberschenkel|knie|achilles\\p{L}*|leiste|hamstring|sehne) (?:\\p{L}+ ){0,3}(?:geknallt|geknackt|geschnalzt|gerissen|riss|ploppte)',
    '(?:wie|als) (?:\\p{L}+ ){0,3}(?:tritt|schlag|schuss|steinwurf|messerstich|peitschenhieb|peitsche|gummi|gummiband|stein|hammerschlag|nadelstich|geschoss|ball) (?:\\p{L}+ ){0,2}(?:in|gegen|von hinten|auf|gerissen|ins)(?! die tonne)|als (?:\\p{L}+ ){0,3}(?:jemand|einer|wer|mich) (?:\\p{L}+ ){0,4}(?:getreten|geschossen|geschlagen|draufgeschossen|reingetreten|reingeschlagen|gehauen|getroffen|einer getreten|was reingeworfen|mit dem messer)|(?:mich hat|hat mich) (?:einer|jemand|wer) getreten|als wär\\p{L}* (?:\\p{L}+ ){0,2}(?:gerissen|was gerissen|etwas gerissen)|(?:was|etwas) (?:ist )?gerissen|schlag in (?:der|die) wade|peng(?= (?:in|im))',
    '(?:ploppen|knacken|schnalzen|schnappen|knallen|reißen|krachen|ratschen) (?:\\p{L}+ ){0,4}(?:gespürt|gehört|gefühlt|gemerkt|verspürt)|(?:gespürt|gehört|gemerkt|gefühlt|spürte|hörte)[, ]+(?:wie )?(?:\\p{L}+ ){0,4}(?:reißt|riss|gerissen|knackt|knackte|knallte|ploppt|schnalzte|platzt|platzte|gerissen ist|geplatzt)(?! die geduld)|(?:was|etwas|irgendwas|irgendetwas) (?:\\p{L}+ ){0,2}(?:gerissen|gerissn|geplatzt|abgerissen|gesprungen|kaputtgegangen)|(?:muskel|wade|sehne|oberschenkel|achilles\\p{L}*)(?: \\p{L}+){0,3} (?:plopp|knack|ratsch|peng|zack|schnalz|knacks)(?= gemacht| ?(?:$|[.,;!]))|(?:macht|machte|machts|gemacht) (?:\\p{L}+ )?(?:plopp|knack|ratsch|schnalz|schnipp|knacks)|(?:plopp|ratsch|schnalz|knack|knacks|peng)(?= in der | im | gemacht)(?! leder)',
  ],
  'cramps-all-over': [
    '(?:am |der )?ganze[rnm]? körper (?:\\p{L}+ )?(?:ge|ver)?kr(?:a|ä)mpf\\p{L}*|kr(?:a|ä)mpf\\p{L}* (?:am ganzen körper|überall)',
  ],
  'cold-pale-leg': [
    `(?:${leg}|zehen?) (?:\\p{L}+ ){0,2}(?:kalt und (?:weiß|blass|blau)|blass und kalt|weiß und kalt)`,
  ],
  weakness: [
    '(?:kein(?:en)?|nicht mal einen|nicht mehr einen) (?:einzigen )?(?:zehenstand|ballenstand|wadenheben|einbeinstand)|(?:komme?|kam|kann|konnte|stehe) (?:\\p{L}+ ){0,3}(?:nicht|nimmer|ned|net|kaum) (?:mehr )?(?:mehr )?auf (?:die |den |der |dem )?(?:zehenspitzen?|zehen|ballen|fußspitzen?|einem bein)',
    `${joints} (?:(?!nicht |kein(?!e)|ned |net )\\p{L}+ ){0,4}(?:schwach|kraftlos|keine kraft|null kraft|ohne kraft|wie gelähmt|gelähmt|schwächer)(?! (?:angefangen|begonnen))|(?:schwache[rnms]?|kraftlose[rnms]?) (?:linke[rnms]? |rechte[rnms]? )?${joints}`,
    '(?:keine|null|kaum|gar keine|koa|kei) kraft(?: mehr)? (?:\\p{L}+ )?(?:im|in|drin|drinnen|zum abdrücken|beim abdrücken|auf dem (?:rechten|linken))(?! (?:den beinen|beiden beinen|den haxn))|kraft (?:\\p{L}+ )?(?:weg|fehlt|fehlte) (?:im|in) (?:\\p{L}+ )?(?:bein|fuß|arm|hand|wade)|kraftverlust|schwächegefühl (?:im|in)|muskelschwäche|lähm(?:ung|ungen|ungserscheinung\\p{L}*)|fußheberschwäche|fallfuß|fußheber\\p{L}* (?:schwach|schwäche|geht nicht|streikt)',
    '(?:knickt|knickte|sackt|sackte|klappt|klappte|kippt|kippte|bricht|brach) (?:(?!die |den |das )\\p{L}+ ){0,5}(?:weg|ein(?= ?$|[.,])|nach(?= ?(?:$|[.,]))|zusammen unter)|(?:knie|bein|fuß|haxn|wade|knöchel|hüfte) (?:\\p{L}+ ){0,3}(?:weggeknickt|eingeknickt|weggesackt|nachgegeben|weggeklappt|weggebrochen|wegknickt|nachgab|nachgibt|eingesackt)|weggeknickt|eingeknickt|weggesackt|knie nachgegeben',
    '(?:zehenstand|ballenstand|wadenheben|einbeinstand|auf (?:die |den )?zehenspitzen?)(?: \\p{L}+){0,4} (?:nicht|unmöglich|geht nicht|nimmer|keine chance|ned|net)|(?:kann|konnte|krieg|kriege|bekomm|bekomme|krieg\\p{L}*|bring)(?: \\p{L}+){0,6} (?:nicht|kaum|nimmer|ned|net) (?:mehr )?(?:richtig |wirklich |ganz )?(?:abdrücken|auf (?:die )?zehen\\p{L}*|hoch(?= ?$|[,.])|heben|anheben|hochheben|abheben|vom boden|anziehen)(?! den boden)|(?:fuß|fußspitze|zehen|zeh|bein|arm) (?:\\p{L}+ ){0,3}(?:nicht mehr|kaum mehr|kaum noch|nicht) (?:heben|anheben|hochheben|hoch|anziehen)',
    '(?:fuß|fußspitze) (?:\\p{L}+ ){0,3}(?:klatscht|fällt|schlappt|schleift|hängt (?:runter|schlaff)|schleifte|hing (?:runter|schlaff))(?! mir nicht)|bein (?:\\p{L}+ ){0,2}(?:hinterhergezogen|nachgezogen|wollte nicht mehr tragen|trägt nicht)|(?:mit der|mit beiden) händen? (?:reingehoben|rausgehoben|angehoben|hochgehoben|hochgezogen)',
    `(?:fuß|fußspitze|vorfuß|füße) ${gap}{0,3}(?:patscht|patschte|platscht|schlurft|schleift|tapst|bleibt (?:\\p{L}+ )?hängen|blieb (?:\\p{L}+ )?hängen)(?! im (?:schlamm|matsch))|(?:stolper\\p{L}*|hängengeblieben) (?:\\p{L}+ )?(?:über|mit) (?:\\p{L}+ )?(?:eigene[nrs]? )?(?:fuß(?:spitze)?|füße|zehen)|(?:bein|knie|wade|fuß) (?:\\p{L}+ ){0,3}(?:trägt (?:mich )?nicht|trug (?:mich )?nicht|hält (?:mich )?nicht|gehorcht nicht|gehorchte nicht|macht nicht mit|will nicht mehr tragen|versagt|versagte|knickt|knickte|sackt|sackte)(?! (?:der|die) krampf)`,
    `(?:knie|bein|fuß|knöchel|hüfte|sprunggelenk|oberschenkel) ${gap}{0,3}(?:gibt|gab) (?:${gap}){0,4}nach|(?:gibt|gab) (?:mir )?(?:das|der|die|mein|meine) (?:\\p{L}+ )?(?:knie|bein|fuß|hüfte|knöchel) (?:\\p{L}+ ){0,3}nach|(?:weniger|deutlich weniger|viel weniger|wenig|kaum|fehlende) kraft (?:\\p{L}+ )?(?:im|in) (?:\\p{L}+ )?(?:linken |rechten )?(?:bein|fuß|wade|arm|hand|knie|zehen?|finger\\p{L}*|oberschenkel)|(?:lässt|ließ) (?:sich )?(?:der |die )?(?:fuß|fußspitze|zehe?n?|vorfuß) (?:\\p{L}+ ){0,3}nicht (?:mehr )?(?:an)?heben|zehenstand (?:\\p{L}+ ){0,3}(?:klappt|geht|ging|klappte) (?:\\p{L}+ )?nicht|(?:griff|hand|finger) (?:\\p{L}+ ){0,2}(?:kraftlos|ohne kraft|schwach)|lass(?:e)? (?:ständig )?(?:sachen|dinge|flaschen) fallen`,
  ],
  numbness: [
    'taub(?:heit|heitsgefühl|heitsgefühle?n?|es gefühl|e stellen?|er fleck|gefühl|e (?:zehen?|finger|hände|füße|sohle|stelle|beine|fingerspitzen|kuppen)|er (?:zeh|fuß|finger|oberschenkel|arm|daumen)|es bein)?(?! (?:vor kälte|vom lenker|vom sattel|vom sitzen|von der kälte|wegen der kälte|gefroren|gestellt|war nix|war nichts|ist nix|nüsse))(?<!(?:eis|kälte|kalt und|kalten?|und kalt) taub)',
    `(?:${joints}|zehe?n?|füßen?|fußsohle|sohle|fingern?|wade|gesicht|lippen?|händen?) ${gap}{0,4}(?:kribbel(?:t|te|ten|n)|kribbelig|pelzig|eingeschlafen(?! (?:vom|beim|im) (?:sitzen|liegen|knien|hocken|sofa|bus|auto))|gefühllos|ameisen\\p{L}*|bamstig|bitzelig)(?!.{0,12}verdächtig)`,
    'kribbeln(?! (?:vor|im bauch|der vorfreude|vorm start))|gekribbelt|(?:es )?kribbel(?:t|te|ten) (?:\\p{L}+ ){0,4}(?:in|im|der|die|das|am|bis)(?! bauch)|kribbelnde[rnms]?|kribbelig|pelzig\\p{L}*|pelzgefühl|ameisen(?:laufen|kribbeln|gefühl)?(?! ?(?:haufen|straße|hügel|stich))|gefühllos\\p{L}*|missempfindung\\p{L}*|parästhesie\\p{L}*|sensibilitätsstörung\\p{L}*|bamstig',
    '(?:kein|keinerlei|null|kaum|ohne) gefühl (?:\\p{L}+ ){0,2}(?:im|in|mehr im|mehr in|an)(?! (?:für|pace))|(?:spür|spüre|spürte|fühl|fühle|merk|spürt) (?:\\p{L}+ )?(?:die|den|meine|meinen|das|mein) (?:\\p{L}+ )?(?:zehen?|fuß|finger|hand|hände|füße|bein|sohle|daumen) (?:\\p{L}+ ){0,2}(?:nicht|kaum|nimmer|ned|net)|(?:fuß|bein|arm|hand|zehen?|finger) (?:\\p{L}+ ){0,3}eingeschlafen(?! (?:vom|beim|im) (?:sitzen|liegen|knien|hocken|sofa|bus|auto))|eingeschlafene[rnms]? (?:zehen?|fuß|füße|bein|hand|hände|finger|arm)',
    `(?:sohle|fußsohle|fuß|füße|bein|zehen?|finger|hand|wade) ${gap}{0,4}(?:wie (?:in |auf |aus |durch )?(?:watte|tot|abgestorben|betäubt|fremd|gummi)|wie nach der (?:zahnarzt)?spritze|betäubt|abgestorben|gefühlsarm)(?!.{0,14}kälte)|wie auf watte|wie betäubt|(?:gefühl|empfindung) (?:im|in|an) (?:\\p{L}+ ){1,3}(?:ist |war )?(?:\\p{L}+ )?(?:weg|fehlt|reduziert|komisch|gestört|vermindert)|(?:zehe?n?|fuß|finger|hand|bein|sohle|wade) (?:spür|fühl|merk)(?:e|te|t)? (?:ich )?(?:\\p{L}+ ){0,2}(?:nicht|kaum|nimmer)(?!.{0,20}kälte)|(?<=, ?)kein gefühl(?= ?(?:$|[.,;!]))|kein gefühl mehr(?! für)|nadelstiche|wie nadeln|elektrisier\\p{L}*|stromschl[aä]g\\p{L}* (?:im|in|ins|bis|durch)|wie strom (?:im|in|durch|bis)|ausstrahlendes kribbeln|taube? (?:\\p{L}+ )?(?:zehen?|stelle|fleck|ferse|hand|wade)(?!.{0,14}kälte)|(?:einschlafende|eingeschlafene)[nr]? (?:zehen?|fuß|hand|hände|finger)`,
  ],
  atrophy: [
    `(?:wade|wadl|bein|oberschenkel|muskel|arm|unterschenkel|quadrizeps|quad|vmo|vastus|schenkel|po|schulter)\\p{L}* (?:(?!nicht |kein)[\\p{L}\\d]+ ){0,8}(?:dünner|schmaler|schmächtiger|kleiner|weniger umfang|geschrumpft|schwindet|abgebaut|verschwunden|zurückgegangen|verkümmert|schwächtiger|eingefallen|spargel)(?! (?:geworden fit|umfang der runde|schritt|gang|anteil))`,
    'atroph\\p{L}*|muskel(?:schwund|abbau|verlust)|dünner als (?:der |die |das )?(?:rechts|links|rechte[rns]?|linke[rns]?|andere[rns]?|gesunde[rns]?)|muskelmasse (?:\\p{L}+ )?(?:weg|verloren|verlust)|\\d(?:[.,]\\d)? ?(?:cm|zentimeter) (?:dünner|weniger(?: umfang)?|schmaler|umfang verloren)(?! schnee)|schwindet',
    `umfangsdifferenz\\p{L}*|umfangsunterschied\\p{L}*|(?:bein|wade|oberschenkel|arm|schenkel|unterschenkel) ${gap}{0,4}(?:richtig |ganz |sichtbar |total |so )?(?:dünn|spindeldürr|dürr|schmal|mager|abgemagert|streichholz)(?! (?:angezogen|bekleidet))(?: geworden)?|(?:quad|quadrizeps|vmo|wadenmuskel|muskel) (?:ist |war )?(?:\\p{L}+ )?(?:weg|wie weg|futsch|eingefallen)(?= ?(?:[,.;!]|$))|(?:dünne[rs]?|dünnere[rs]?|schmalere[rs]?) (?:linke[rs]? |rechte[rs]? )?(?:bein|wade|oberschenkel|arm)(?! als gedacht)|muskelverlust|muskulatur (?:\\p{L}+ ){0,3}(?:abgebaut|geschwunden|zurückgebildet|weg)|(?:hat|habe) (?:\\p{L}+ ){0,4}(?:umfang|muskulatur|muskelmasse) verloren`,
  ],
  'back-pain': [
    '(?:rücken|kreuz|lws|lenden|isg|lumbal|bws|steißbein)-?(?:schmerz\\p{L}*|weh|probleme|beschwerden)|hexenschuss|ischias\\p{L}*|ischi|lumbago|bandscheibe\\p{L}*|rückenweh|kreuzweh',
    `(?:rücken|kreuz|lws|lendenwirbel\\p{L}*|isg|lendenbereich|bws|steiß|steißbein) ${gap}{0,5}(?:schmerz(?:t|te|en|haft)?|tut weh|tat weh|weh|zwickt|zwickte|zieht|zog|hinüber|im eimer|brennt|brannte|meckert|meckerte|jammert|schreit|schrie|sticht|muckt|macht probleme|kaputt|blockiert|macht zicken|zwackt|protestiert|muckte|schmerzlich|nicht glücklich|macht ärger|gejammert|gemeckert|geschmerzt|gezwickt|wehgetan|weh getan|gestreikt|gemuckt)`,
    '(?:schmerz(?:en)?|ziehen|stechen|stiche?|weh|zwicken|brennen|aua|probleme) (?:\\p{L}+ )?(?:im|in|am) (?:der |dem |meinem )?(?:unteren? |unterm )?(?:kreuz|rücken|lws|lendenbereich|lendenwirbel\\p{L}*|steißbein|isg)|(?:tut|tat) (?:mir )?(?:\\p{L}+ ){0,2}(?:der |das |mein )(?:rücken|kreuz) (?:\\p{L}+ )?weh|(?:weh|schmerzte|schmerzt) (?:\\p{L}+ ){0,2}(?:rücken|kreuz)|(?:ich hab|habs|hab|mit) (?:\\p{L}+ )?(?:rücken|kreuz)(?= ?$)|mit rücken',
    `(?:rücken|kreuz|lws|lendenwirbel\\p{L}*|isg|unterer rücken|bandscheibe) ${gap}{0,3}(?:meldet(?:e)? sich|gezickt|zickt|zickte|rumort|rebelliert|rebellierte|beleidigt|fest und|macht (?:\\p{L}+ )?(?:zu|dicht|schlapp|mucken)|machte (?:\\p{L}+ )?(?:zu|dicht)|spinnt|spinnte|ist hin|durch(?= ?(?:$|[.,;!]))|verrissen|verspannt und schmerz\\p{L}*|krampft und schmerzt|klemmt|klemmte|fies|gemeldet|bricht (?:\\p{L}+ )?durch|abgebrochen|eingeklemmt|verhoben)|verhoben|verrissen im kreuz|(?:schmerzende[rn]?|zwickende[rn]?|schmerzhafte[rn]?|kaputte[rn]?) (?:\\p{L}+ )?(?:rücken|kreuz)|(?:schmerz\\p{L}*|ziehen|stechen|zwicken|stich) (?:\\p{L}+ ){0,2}(?:lendenwirbel\\p{L}*|lendengegend|unteren? rücken|steißbein|nierengegend|kreuzbein)`,
  ],
  'pain-walking-relieved-by-rest': [
    `${pain}.{0,60}(?:stehen\\p{L}*|steh|pause|anhalten|anhalte|angehalten|stehenbleib\\p{L}*|rast|bank|ruhe|pausiere|stopp\\p{L}*).{0,30}(?:weg|besser|gut|vorbei|geht|nichts|verschwindet|verschwunden|lässt nach|ok|okay)`,
    '(?:beim )?(?:stehen\\p{L}*|pause|anhalten|stehenbleib\\p{L}*|bleib stehen|stopp).{0,40}(?:weg|besser|vorbei|verschwunden|verschwindet).{0,40}(?:weiter|wieder|da|los|zurück)',
    'schaufensterkrankheit|schaufenster-?krankheit|pavk|claudicatio\\p{L}*|durchblutungsstörung\\p{L}*|bein (?:brennt|schmerzt) nach \\d+ ?m|(?:nach|alle|jede[rn]?) (?:\\p{L}+ )?\\d{2,3} ?(?:m|meter[n]?|schritten?) (?:\\p{L}+ ){0,5}(?:schmerz\\p{L}*|weh|brennt|stehen ?bleiben|pause machen|stehenbleiben)',
    '(?:schmerz\\p{L}*|wadenschmerz\\p{L}*|tut weh|ziehen|krampf\\p{L}*|weh)[^.\\n]{0,30}(?:beim (?:gehen|laufen|wandern|spazieren)|wenn ich (?:gehe|laufe))[^\\n]{0,40}(?:in ruhe|im stehen|stehen\\p{L}*|pause|sitzen|anhalten)[^\\n]{0,24}(?:weg|vorbei|besser|verschw\\p{L}*|nichts|gut)|(?:alle|nach|jede) (?:\\p{L}+ )?\\d{2,4} ?(?:m|metern?|schritten?)[^\\n]{0,50}(?:wade|bein|schmerz\\p{L}*|krampf\\p{L}*)[^\\n]{0,50}(?:stehen\\p{L}*|pause|bank|ruhe|anhalten|minute)[^\\n]{0,40}(?:weg|weiter|wieder|vorbei|besser)',
  ],
  'night-pain-rest-pain': [
    `(?:schmerz|tut weh|tat weh|pocht|pochen|zieht|weh|brennt|klopft|pochte|sticht|wummert)\\p{L}*[^.!?\\n]{0,40}(?:nachts|in ruhe|im bett|im liegen|im sitzen|ruhezustand|in der nacht|auch in ruhe|auf der couch|auf dem sofa|beim liegen|wenn ich liege|im schlaf)(?! (?:gelassen|lassen))`,
    `(?:nachts|in ruhe(?! gelassen| lassen)|im bett|im liegen|in der nacht|im sitzen)[^.!?\\n]{0,40}(?:schmerz|tut weh|tat weh|weh|pocht|pochen|pochte|zieht|brennt|klopft)\\p{L}*`,
    'nachtschmerz\\p{L}*|ruheschmerz\\p{L}*|dauerschmerz\\p{L}*|vor schmerz(?:en)? (?:\\p{L}+ ){0,2}(?:aufgewacht|nicht schlafen|wach|nicht geschlafen|kein auge)|(?:schmerz\\p{L}*|weh) (?:\\p{L}+ ){0,3}(?:aufgewacht|wachgehalten|aufgeweckt)',
    '(?:schmerz\\p{L}*|weh|pocht\\p{L}*|zieht|brennt)[^.\\n]{0,24}(?:auch|sogar|selbst|schon) (?:\\p{L}+ )?(?:ohne belastung|im (?:sitzen|liegen|bett|schlaf)|in ruhe|wenn ich (?:sitze|liege|nichts mache|nix mache)|beim (?:sitzen|liegen|nichtstun)|nachts)|(?:auch|sogar|selbst) (?:ohne belastung|in ruhe|im liegen|im sitzen|beim liegen|nachts)[^.\\n]{0,30}(?:schmerz\\p{L}*|weh|pocht|zieht|brennt|sticht|klopft)|(?:nicht|kaum|schlecht) (?:ein)?(?:schlafen|geschlafen)[^.\\n]{0,30}(?:schmerz\\p{L}*|weh (?:tat|tut)|pochen|gepocht)|(?:wache|wach|aufgewacht|werde) (?:\\p{L}+ ){0,3}(?:von|vom|vor|wegen) (?:\\p{L}+ ){0,2}schmerz\\p{L}*',
  ],
  'bone-spot-pain': [
    '(?:schmerz\\p{L}*|druckschmerz\\p{L}*) (?:an|auf|in) (?:einem|einer|genau einer?) (?:\\p{L}+ )?(?:punkt|stelle) (?:am|im|auf|des)',
    'ermüdungsbruch|stressfraktur|stressreaktion',
    'punktuell\\p{L}* (?:\\p{L}+ )?schmerz\\p{L}* (?:am|auf) (?:schienbein|knochen)',
  ],
  'one-sided-weakness': [
    '(?:rechte|linke|eine|ganze) (?:körperhälfte|gesichtshälfte|seite)(?: \\p{L}+){0,4} (?:taub|gelähmt|schwach|kribbel\\p{L}*)',
    'mundwinkel (?:\\p{L}+ ){0,2}h(?:a|ä)ng\\p{L}*',
    'halbseitig\\p{L}* (?:taub|gelähmt|schwach)',
  ],
  'sudden-numbness': ['plötzlich (?:\\p{L}+ ){0,4}(?:taub|gefühllos|schwach|kraftlos)'],
});

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = joinedLists(closeSigns, wideSigns);
