import type { Phrases } from '../../phrases';
import { effort } from './effort';
import { moreFacts } from './more-facts';
import { w } from './words';

const few =
  '(?:[1-5](?:[.,]5)?|een|twee|drie|vier|vijf|anderhalf|een paar|paar|hooguit \\p{L}+|amper \\p{L}+)';
const ill =
  '(?:verkoud\\p{L}*|\\p{L}*griep\\p{L}*|koorts\\p{L}*|corona|covid|virus\\p{L}*|keelontsteking|longontsteking|bronchitis|ziekte|ziek zijn)';
const electrolytes =
  '(?:e?le[ck]tro?l[yi]et(?:en)?|e?le[ck]trolyt\\p{L}*|zout(?:jes)?|zout(?:tablet|pil|capsule|tabs?)\\p{L}*|natrium|ors)';
const leftBehind = `(?: ${w}{0,5}(?:vergeten|laten (?:staan|liggen)|thuis(?:gelaten)?|verloren|kwijt|niet bij|besteld|gekocht|kopen|op was|op waren|nodig))`;
/** Drinks, unless they are the reward afterwards. */
const notAfter =
  '(?<!(?:daarna|verdiend|verdiende|koud|koude|ijskoud|ijskoude|nu|toen|eindelijk|op naar|tijd voor|voor|met|aan|afloop|finish|beloning|lekker|terras|dat|eerst|smaakte|smaakt|zonder)(?: een| het| de| twee| wat| zo.n| nog een| koud| lekker)? )';
const notMeant =
  '(?! ?(?:0[.,]0|vrij|loos)| (?:na afloop|daarna|na de|bij de finish|na|verdiend|smaakte?|op het terras|toe))';
const carried =
  '(?![^.]{0,40}(?:meegenomen|bij me(?!\\p{L})|voor het geval|niet nodig|op zak(?!\\p{L})|besteld|iemand ervaring))';

/** What a note tells beside a cramp: food and drink, sleep and health, weather, shoes. */
export const facts: Phrases['facts'] = {
  'keto-low-carb': [
    'keto\\p{L}*|ketose|koolhydraat(?:arm|vrij|beperkt)\\p{L}*|khv|koolhydraten(?:arm|vrij)\\p{L}*|(?:low|zero|no).?carb|lchf|(?:zonder|geen|weinig|minder|nauwelijks|amper) koolhydraten|koolhydraten (?:\\p{L}+ )?(?:geschrapt|gemist|laten staan)|carnivo(?:or|re)|vlees-?dieet|vetadaptatie|vetverbranding(?:sdieet)?',
  ],
  'poor-fueling': [
    'vastend|gevast|vasten|ramadan|bonk|gebonkt|nuchter(?:e)?|(?:zonder|geen) (?:ontbijt\\p{L}*|eten|gels?|gelletjes?|voeding|lunch|avondeten|avondmaal|middageten|repen?|reepjes?|suikers?|energie(?:gel|reep)\\p{L}*)|zonder (?:iets |wat )?(?:te )?(?:eten|ontbijten|gegeten)',
    `(?:niet|niks|niets|te weinig|weinig|amper|nauwelijks|bijna niks|bijna niets|slecht) (?:[\\p{L}']+ ){0,3}(?:ontbeten|gegeten|geluncht|gebunkerd|bijgetankt|binnengekregen|eten)|(?:vergeten|vergat|geen tijd|niet toe gekomen) (?:om )?(?:te )?(?:eten|ontbijten|gelletjes)|(?:te )?weinig (?:gels?|voeding|koolhydraten|energie|brandstof) (?:genomen|gegeten|mee|binnen|gehad|bij)`,
    `(?:gels?|gelletjes?|repen|reep|ontbijt|eten|lunch|avondeten|bananen?|broodje) ${w}{0,8}(?:vergeten|verloren|overgeslagen|uitgekotst|uitgegooid|uitgespuugd|laten liggen|geskipt|gemist|niet binnen|niet weg|er (?:weer |allemaal )?uit|in de auto)`,
    'hongerklop\\p{L}*|hongerklap|fringale|hongerde leeg|lege maag|lege tank|(?:kreeg|krijg) (?:er )?(?:niks|niets|geen \\p{L}+) (?:meer )?(?:weg|binnen|naar binnen|door mijn keel)|(?:weinig|niks|niets) (?:meer )?in de tank|alles (?:er )?(?:weer )?(?:uitgekotst|uitgespuugd|eruit)|op (?:een|1|twee|alleen een|enkel een) (?:kop |tas |bak )?(?:banaan|koffie|espresso|cracker|mueslireep|koekje)|(?:zonder|geen) brandstof|suikers? (?:helemaal |waren |was )?op',
  ],
  'low-fluid': [
    'uitgedroogd|uitdroging\\p{L}*|gedehydrateerd|dehydrat\\p{L}*|vochttekort|vochtgebrek|tekort aan vocht|kurkdroge mond|zo droog als',
    `(?:te weinig|weinig|niks|niets|nul|noppes|nauwelijks|amper|niet genoeg|onvoldoende|slecht|matig|geen (?:slok|druppel)|bijna niks|bijna niets|niet) (?:[\\p{L}']+ ){0,3}(?:gedronken|bijgedronken|drinken bij|vocht)|(?:vergeten|vergat) (?:\\p{L}+ )?te drinken|drinken (?:vergeten|vergat)|(?:vergeten|vergat) (?:\\p{L}+ )?(?:mijn |m'n |de |een )?(?:bidons?|water|drinken|flesje)|(?:niks|niets) (?:meer )?te drinken|te weinig (?:drinken|gedronken|water|vocht)`,
    '(?:(?:maar|slechts|alleen|enkel|amper) (?:1|een|een halve|halve|anderhalve)|(?:met|op) (?:1|een halve|een enkele|een klein\\p{L}*)) (?:\\p{L}+ )?(?:bidon\\p{L}*|fles|flesje|drinkbus|liter|bekertje|beker|slok)|(?:1|een) (?:bidon|bidonnetje|flesje|drinkbus|halve liter) (?:op|voor|gedronken op)',
    `(?:bidons?|water|flesje|flesjes|fles|flessen|drinken|drinkbus|drinkbussen|camelbak|waterzak|drinkzak|drank|softflasks?) ${w}{0,5}(?:leeg|vergeten|verloren|kwijt|laten (?:staan|liggen)|bevroren)|(?:bidons?|water|drinken|camelbak|flesje|fles) (?:was |waren |al |na |snel |meteen |ineens |te vroeg ){1,3}(?:\\p{L}+ )?op|(?:lege|vergeten) bidons?`,
    '(?:zonder|geen|nergens) (?:water|drinken|bidons?|vocht|kraantje|drankpost)(?! (?:meer )?nodig)|(?:uit|door) mijn water heen|dorst\\p{L}*|(?:waterpost|drankpost|verzorgingspost|bevoorrading|verzorging|post)\\p{L}* (?:\\p{L}+ ){0,2}(?:gemist|overgeslagen|leeg|voorbij ?gelopen|dicht)|drog?e (?:mond|keel|bek|strot)|(?:mond|keel|strot|tong) (?:was |is |zo |als |helemaal ){0,3}(?:gortdroog|kurkdroog|droog|leer|schuurpapier)|kraan(?:tje)? (?:\\p{L}+ )?(?:dicht|afgesloten|kapot)',
  ],
  'low-sodium': [
    `(?:geen|zonder|te weinig|weinig|nooit|niks aan|(?:niet|geen) (?:een|1|enkele)(?: keer)?|vergeten) (?:\\p{L}+ )?${electrolytes}(?! (?:in huis|nodig))|${electrolytes}${leftBehind.replace('|besteld|gekocht|kopen', '').replace('|nodig', '')}`,
    '(?:alleen|enkel|slechts|louter) (?:maar )?(?:plat |kraantjes|kraan|gewoon |puur )?water|(?:puur|gewoon|plat) water(?! (?:nodig|is))|niks dan water|hyponatri?emie|natriumtekort|zouttekort|tekort aan (?:zout|elektrolyten|natrium)|zoutloos|zoutarm\\p{L}*|(?:nooit|geen) zout (?:op|bij|in)',
  ],
  'took-electrolytes': [
    `e?le[ck]trolyt(?:en|e|endrank|drank|drankje|poeder|tablet\\p{L}*|mix)?(?!\\p{L})(?!${leftBehind})|e?le[ck]troli?eten|(?:bruis)?tablet(?:ten|je|jes)? (?:ors|zout|iso)|hydratab\\p{L}*|hydro ?tab\\p{L}*`,
    `iso(?:tone|toon|tonisch\\p{L}*|drank|star|tonic)?(?!\\p{L})|sport ?(?:drank|drink|drankje)\\p{L}*|aa.?drink|aquarius|gatorade|powerade|extran|high ?5|nuun|maurten|tailwind|amacx|etixx|3action|6d|nduranz|born|sis (?:go|hydro)|precision|dorstlesser|o\\.?r\\.?s\\.?(?!\\p{L})|bouillon\\p{L}*|zoutoplossing|zout(?:je|jes)? (?:in|aan|door) (?:mijn |m'n |de |het )?(?:bidon\\p{L}*|water|drinken)|extra zout|zoutinname`,
    `zout(?:tablet|pil|capsule|tabs?|staafje)\\p{L}*(?!${leftBehind})|salt ?(?:stick|tab|cap)\\p{L}*|zouten (?:genomen|bij)|(?:natrium|zout) (?:geladen|bijgenomen|ingenomen|genomen)`,
  ],
  'salt-tabs': [`zout(?:tablet|pil|capsule|tabs?)\\p{L}*(?!${leftBehind})|salt ?(?:stick|tab|cap)\\p{L}*`],
  magnesium: [
    `(?<!(?:heeft|helpt|hielp|iemand|zo.n|of|neem|moet|nieuwe|meer) )magnesium\\p{L}*(?! (?:besteld|gekocht|kopen|proberen|halen|nemen|tegen|helpt|zin|goed|slikken|misschien))${carried}`,
    'magneesje|mag(?:nesium)?bad(?:je)?|magnesiumpil\\p{L}*',
  ],
  'pickle-juice': [
    `augurken?-?(?:sap|nat|water|vocht|azijn|pekel)${carried}|pickle ?juice${carried}|(?:zuur|sap|nat|vocht) van (?:de |een |die )?(?:pot )?augurk\\p{L}*|(?<=augurk[^.]{0,40})(?:het |de )?(?:nat|sap|vocht|pot|potje|zuur|pekel) (?:[\\p{L}']+ ){0,2}(?:op|leeg|uit)?gedronken|augurken?pot(?:je)? (?:\\p{L}+ )?leeggedronken|(?:slok(?:je|ken)?|glaasje|shotje|teug|scheut(?:je)?|nat|vocht|sap|zuur) (?:[\\p{L}']+ ){0,3}(?:augurk\\p{L}*|zure bommen)|augurk\\p{L}* (?:[\\p{L}']+ ){0,2}(?:opgedronken|leeggedronken|achterover)`,
  ],
  mustard: [`mosterd\\p{L}*${carried}`],
  alcohol: [
    `${notAfter}(?:bier(?:en|tje|tjes)?|pinten|pintjes|pint|pintje|pils|pilsjes?|pilsener|wijn(?:tje|tjes)?|rode wijn|cava|champagne|bubbels|prosecco|jenever\\p{L}*|gin(?:-?tonic)?s?|rum|whisky\\p{L}*|wodka|cocktails?|shotjes?|speciaalbier\\p{L}*|trippels?|tripels?|duvels?|westmalles?|drankjes|glaasjes?|sterke drank)(?!\\p{L})${notMeant}`,
    '(?:te veel|teveel|paar|[2-9]|1\\d|twee|drie|vier|vijf|zes|acht|tien|aantal|veel) (?:\\p{L}+ )?(?:bier(?:en|tjes)?|pinten|pintjes|pilsjes|wijn\\p{L}*|glazen|drankjes|cocktails)(?! (?:na afloop|daarna|verdiend|na))',
    'na (?:een |de )?(?:\\p{L}+ )?(?:borrel|vrijmibo|kroegentocht|avondje stappen|wijntjes|biertjes|pintjes)|kater\\p{L}*|alcohol(?!vrij|arm| ?0)|borrel(?:s|avond)?|brakke|(?:was|ben|helemaal|nog|zo|echt|lichtelijk|beetje|wat|compleet) brak(?!\\p{L})|brak (?:van|na|hoofd|aan|gestart|begonnen)|bezopen|straalbezopen|doorgezakt|gedronken gister\\p{L}*|te diep in het glas(?:je)?|teveel gedronken|kroegentocht|houten kop|vrijmibo|carnaval|feestje gister\\p{L}*',
  ],
  'poor-sleep': [
    `(?:na (?:een |mijn |zo.n )?|met (?:een )?)?(?:korte|slechte|gebroken|beroerde|waardeloze|onrustige|halve|rot|kut|belabberde|doorwaakte|slapeloze|rusteloze|matige|hele korte) ?nacht(?:en|je|jes)?|(?:na (?:een |mijn |de )?|uit (?:een |mijn |de )?)?nacht(?:dienst|shift|wacht)\\p{L}*|de hele nacht wakker|nacht (?:doorgehaald|door|gewerkt|overgeslagen)`,
    `(?:slecht|weinig|nauwelijks|amper|niet|beroerd|kort|belabberd|ellendig|waardeloos|onrustig|te weinig|geen minuut|matig|rot|kut|nog geen [\\p{L}\\d]+ uur) (?:[\\p{L}']+ ){0,2}(?:geslapen|slapen)|${few} ?(?:u|uur|uurtjes?|uurkes|uren) (?:[\\p{L}']+ )?(?:slaap|geslapen|gepakt|gemaft|gepit|gerust|nachtrust)`,
    `(?:slaap|nachtrust) (?:[\\p{L}']+ ){0,2}(?:waardeloos|slecht|kut|dramatisch|beroerd|ruk|bagger|kort|weinig|${few} ?(?:u|uur))|(?:slaap|slapen),? ${few} ?(?:u|uur|uurtjes)|geslapen\\p{L}* ${w}{0,2}${few} ?(?:u|uur|uurtjes)`,
    `(?:zonder|weinig|amper|nauwelijks|te weinig|geen|gebrek aan|tekort aan|slechte|beroerde) (?:slaap|nachtrust)|slaapgebrek|slaaptekort|slapeloos\\p{L}*|slapeloze|slaapdronken|niet (?:meer )?in slaap|(?:wakker|op) (?:sinds|vanaf|vanaf om) [1-5](?!\\d)|(?:om|sinds|vanaf) [1-5](?::\\d\\d)? ?(?:u|uur) (?:al )?(?:wakker|op|opgestaan|de wekker)|(?:wekker|opgestaan) (?:\\p{L}+ )?om [1-5](?!\\d)|(?:pas|tot) (?:om )?[1-4] ?(?:u|uur) (?:pas )?(?:in bed|thuis|naar bed|op)|(?:te )?laat (?:in|naar) bed|laat geworden|geen oog dicht\\p{L}*|wakker gelegen|lang wakker|liggen (?:draaien|woelen)|(?:baby|kleine|kind|kids|hond) (?:\\p{L}+ ){0,3}(?:wakker|huilde|spookte)`,
  ],
  illness: [
    `(?:na|van|met) (?:een |de |mijn |die |het )?(?:\\p{L}+ )?${ill}|${ill}(?! (?:gehad in|prik|vaccin))|(?:niks|niet|niets|nauwelijks) (?:[\\p{L}']+ ){0,3}(?:door|wegens|vanwege|na|met) (?:\\p{L}+ ){0,2}${ill}`,
    '(?<!(?:doods|zee|wagen|reis) ?)(?:ziek|zieke)(?!enhuis)(?! van de)|(?:beetje |nog |half )?grieperig|snip.?verkouden|infectie|ontstoken keel|antibiotica\\p{L}*|hoest\\p{L}*|keelpijn|snot\\p{L}*|loopneus|verstopte neus|neus (?:zit )?(?:dicht|verstopt)|buikvirus|maagvirus|voedselvergiftiging|noro\\p{L}*|aan de (?:diarree|schijterij|racekak)|slijm\\p{L}*|net (?:beter|genezen|opgeknapt)|vallingen?|valling',
  ],
  'medication-diuretic-statin': [
    '(?:atorva|simva|rosuva|prava|fluva)?statines?|plas(?:pil|tablet|medicatie)\\p{L}*|diureti[ck]\\p{L}*|furosemide|hydrochloo?rthiazide|hct|chloo?rtalidon|indapamide|bumetanide|lasix|spironolacton|cholesterol(?:pil|verlager|remmer|medic|tablet)\\p{L}*|vocht(?:afdrijv|tablet|pil)\\p{L}*|waterpil\\p{L}*|lipitor|crestor|zocor|burinex|ezetimibe?',
  ],
  'returned-after-break': [
    "eerste (?:[\\p{L}']+ ){0,2}(?:keer|loop|loopje|run|rit|ritje|training|rondje|duurloop|duurloopje|km's?|kilometers|meters|zwembeurt|sessie) (?:[\\p{L}']+ ){0,2}(?:na|sinds|weer|terug|in (?:een|\\p{L}+|\\d+) (?:week|weken|maand|maanden|tijd|jaar))|voor het eerst (?:[\\p{L}']+ ){0,3}(?:sinds|na)|voor (?:het )?eerst (?:weer|terug|in (?:\\p{L}+|\\d+) (?:weken|week|maanden|maand|tijd|jaar))",
    '(?:weer|terug) (?:begonnen|opgestart|eerste|aan het opbouwen|opbouwen|van start na)|(?:terug |weer )?opbouw(?:en)? (?:na|naar|week|fase)|(?:terug|weer) (?:na|van) (?:een |mijn |de )?(?:\\p{L}+ )?(?:blessure|ziekte|operatie|griep|vakantie|zwangerschap|bevalling|pauze|corona)|na (?:mijn |een |de |die )?(?:blessure|operatie|zwangerschap|bevalling|ziekte|winterstop)',
    "na (?:\\p{L}+|\\d+) (?:weken|maanden|maand|week|jaar|dagen) (?:[\\p{L}']+ )?(?:rust|stil\\p{L}*|niet|niks|niets|pauze|zonder|blessure\\p{L}*|ziek\\p{L}*|vakantie|uit|weg|geblesseerd|griep|gips)|(?:weken|maanden|maand|week) (?:lang |al )?(?:niet|niks|niets|rust|geblesseerd|uit de running|stilgezeten|stilgelegen|plat|ziek|er ?uit|geen meter|buiten strijd|vakantie|uit geweest)(?! (?:meer )?(?:geklaagd|geslapen))",
    'comeback|herstart|herintrede|(?:lang|tijd|weken|maanden) geleden (?:dat|sinds)|eindelijk weer (?:eens )?(?:gelopen|lopen|op de fiets|kunnen|mogen|hardlopen|aan de slag)|weer (?:eens )?(?:voor het eerst|na (?:lange|tijden))|conditie (?:weer )?opbouwen',
  ],
  hot: [
    '(?:bloed|snik|smoor|bak|loei|gloei|stik|heel |kook)?(?:heet|hete)(?! (?:water|douche|thee|bad|hangijzer))|hitte(?!te)\\p{L}*|🥵|(?:broeier|tropisch|zwoel|benauwd(?! op))\\p{L}*|drukkend(?:e warmte|e hitte)?(?! (?:gevoel|op)|e pijn)|smorend\\p{L}*',
    '(?<!(?:dik|rood|en dik en|kuit|been|weer|lekker|goed|er|voelt|voelde|houden|houdt|hield|gezwollen|is ie|is hij|je|me) (?:en )?)warm(?:te|er|e)?(?! (?:en (?:dik|rood|gezwollen)|gelopen|bad|gedoucht|douche|water|op ge\\p{L}+|aan(?:gekleed)?|binnen|onder|onthaal|lopen|gedraaid|ingepakt|gekleed|eten|drinken|thee|chocomel|worden|hart|dan)|e (?:douche|kleren|chocomel|choco|thee|soep|bad|kuit|trui|handen|plek))|veel te warm|te warm',
    '(?<!(?:min|-) ?)(?<!\\d[.,])(?:2[5-9]|3\\d|4\\d)(?:[.,]\\d)? ?(?:°|º|graden|gr|c)(?: ?c)?|(?:brandende|felle|volle|blakende|bakkende|loden|stekende|verzengende) zon|zon (?:brandde|brandt|stak|bakte|scheen fel|op mijn (?:kop|bakkes))|koperen ploert|hittegolf|(?:leek|net|als) (?:wel )?(?:een |in een )?(?:oven|sauna|bakoven|broeikas)|(?:wat een|was een|is een|in een) (?:oven|sauna|bakoven)|zweten als|puffen|hitteplan|zonnesteek',
  ],
  humid: [
    '(?<!voelde )(?:vochtig(?:e|heid)?)(?! (?:doekje|bad|hout))|benauwd\\p{L}*(?! op)|klam(?:me)?(?! zweet)|broeier\\p{L}*|broeikas|drukkend(?:e warmte|e hitte)?(?! (?:gevoel|op)|e pijn)|luchtvochtigheid|(?:7|8|9)\\d ?%|zwoel\\p{L}*|plakkerig\\p{L}*|plakweer|tropisch\\p{L}*|smorend\\p{L}*',
  ],
  cold: [
    '(?:als het (?:\\p{L}+ )?)?(?:zo |erg |heel |echt |te |best |stervens|steen|ijs|kei|bitter|snij|water|berenk)?(?:koud|koude)(?!bloed| (?:biertje|bier|pint|pintje|douche|gedoucht|gelaten|kuitje|water erover|zweet|pils|voet|voeten|handen|hand|en (?:wit|bleek|blauw)|kunstje))|berekoud|kou(?!s)(?:de)?(?= |,|\\.|!|$)|ijzig\\p{L}*|guur|gure|kil(?:le)?|brr+|verkleumd|(?:vries|nacht)?vorst|vrieskou|vroor|vriest|gevroren|bevroren|opvriez\\p{L}*',
    '(?:natte |poeder|verse )?sneeuw\\p{L}*|ijskoud|ijs(?:bad|regen|wind|pegels?|baan|vloer|zee)|ijzel\\p{L}*|(?:natuur|kunst|zwart |op het |op |glad |spiegelglad )ijs|hagel\\p{L}*|rijp op|elfstedentocht',
    '(?:-|min |min)\\d{1,2} ?(?:°|º|graden|gr)|(?<=[,.(!] ?|^|bij |van |tot )(?:-|min )\\d{1,2}(?=[ ,.)!]|$)(?! ?(?:%|km|min|sec|m |kg|s ))|min (?:een|twee|drie|vier|vijf|zes|zeven|acht|tien)|(?<![\\d,.:])(?:\\+ ?)?[0-5] ?(?:°|º|graden|graad|gr)(?: ?c)?|een graad|winters(?:e)?|snijdende? (?:wind|kou)|gevoelstemp\\p{L}* (?:\\p{L}+ )?(?:-|min)|(?:twee|drie|vier|een|nul|vijf) graden|rond het vriespunt|vriespunt|nulgraden|onder nul',
    'water(?:temp\\p{L}*)?,? (?:was |van |is |maar |slechts ){0,3}\\(?(?:1[0-5]|\\d) ?(?:°|º|graden)|(?:1[0-5]|\\d) ?(?:°|º|graden) (?:water|in het water|watertemp\\p{L}*)|ijsberen|winterzwem\\p{L}*|(?:koud|ijskoud) water',
  ],
  'new-shoes': [
    "(?:splinter|spik ?splinter|gloed|hagel)?nieuwe? (?:[\\p{L}']+ ){0,2}\\p{L}*(?:schoenen|schoen|schoentjes|sloffen|sneakers|spikes|zolen|zooltjes|inlegzolen|steunzolen|plaatjes|schoenplaatjes|cleats|vaporfly'?s?|alphafly'?s?|racers|flats|botten|bottinen|patta's|pattas|schaatsen|kicksen|noppen|hoka'?s?|asics|brooks|saucony'?s?|nikes|novablasts?|klikpedalen)",
    "\\p{L}*schoenen (?:[\\p{L}']+ )?(?:ingelopen|inlopen|\\(?nieuw|uit de doos)|nieuw(?:e)? paar|(?:schoenen|zolen) (?:zijn |waren )?(?:spik)?(?:splinter)?nieuw|eerste (?:keer|km's|kilometers|loop|run|rit|meters|rondje) (?:op|met|in) (?:[\\p{L}']+ ){0,2}(?:nieuwe |carbon)\\p{L}*|eerste keer (?:op|met|in) (?:[\\p{L}']+ ){0,2}\\p{L}*(?:schoenen|spikes|zolen)|(?:vers|net|zo) uit de doos|inloopritje",
  ],
  ...effort,
  ...moreFacts,
};
