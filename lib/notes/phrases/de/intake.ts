import type { Phrases } from '../../phrases';
import { germanLists } from './spelling';

type Intake =
  | 'keto-low-carb'
  | 'poor-fueling'
  | 'low-fluid'
  | 'low-sodium'
  | 'took-electrolytes'
  | 'salt-tabs'
  | 'magnesium'
  | 'pickle-juice'
  | 'mustard'
  | 'alcohol';

/** It lay somewhere, was forgotten or is asked about: not taken. */
const notTaken =
  '(?!(?: \\p{L}+){0,2} (?:lag|lagen|liegt|liegen|vergessen|vergaß|verloren|daheim|dahoam|zuhause|zu hause|im auto|im dropbag|im wechselbeutel|rausgefallen|rausgesprungen|rausgehüpft|rausgeflogen|fehlte|fehlten|fehlt|alle(?= ?$)|aus(?= ?$)|bestellt|kaufen|empfohlen|hilft|helfen|ausprobieren|probieren|testen|besorgen|leer|oder|hab keine?s?|hatte keine?s?)(?!\\p{L}))';

const saltTabs = `(?:(?:salz|salt)[- ]?(?:tablette|tabletterl|kapsel|tab|tabs|pille|cap|caps|stick|sticks|pastille)(?:n|ln|s)?|saltsticks?|s[- ]?caps)${notTaken}`;

const salty =
  '(?:salz|elektrolyte?n?|elektrolytpulver|elektrolytflasche|salztabletten?|salzkapseln?|salztabs|salzsticks?|iso|natrium)';

const drink =
  '(?:(?:weiß|weizen|feierabend|weg|frei|dosen|rot|glüh|schaum|kirsch|obst|altstadt|gipfel|hütten|stark|craft)?(?:biere?|bierchen|bierli|bierle|weine?|schnaps|schnäpse)|weizen|hefeweizen|halbe(?! (?:st|liter|km|tag|runde|portion|flasche|min|marathon))|maß|radler|pils|pilsner|kölsch|seidl|krügerl|prosecco|sekt|champagner|aperol|gin|gin tonic|wodka|vodka|whiske?y|tequila|ouzo|grappa|jägermeister|cocktails?|longdrinks?|drinks|obstler|bowle|likör|federweißer)';

/** Right after how many: not those after the workout. */
const notAfter =
  '(?<!(?:danach|jetzt|nachher|hinterher|anschließend|daheim|belohnung|belohnt|verdient|ziel|dusche|abschluss|ohne|später|abends|auf|dann)[:,]? (?:\\p{L}+ ){0,3}[\\p{L}\\d]+)';
const notLater =
  '(?!(?:[ ,]+\\p{L}+){0,4}[ ,]+(?:danach|hinterher|nachher|alkoholfrei|im ziel|als belohnung|zur belohnung|mit der crew|verdient|im garten|auf der terrasse|gutschein|kalt gestellt|kaltgestellt|wartet))';

const evening =
  '(?:gestern|vorgestern|am vorabend|vorabend|abend (?:davor|zuvor|vorher)|am abend|am vortag|nacht davor|nacht zuvor|letzte nacht|samstagabend|freitagabend|silvester|geschter|gestern abend|gestern nacht|am tag davor|tags zuvor|vorm start|vor dem start|mittags|zu mittag|zum mittagessen)';

/** What was eaten, drunk and taken, or lacked. */
export const intake: Pick<Phrases['facts'], Intake> = germanLists<Intake>({
  'keto-low-carb': [
    '(?<!nicht )keto(?!n\\p{L}*)\\p{L}*|ketogen\\p{L}*|ketose|low.?carb\\p{L}*|lchf|no.?carb|zero.?carb|carnivore\\p{L}*|fleischdiät|atkins\\p{L}*',
    '(?:kohlenhydrat|kh)-?(?:arm|frei|reduziert|los)\\p{L}*|(?:ohne|null|kaum|wenig|weniger|fast keine|keine|0|verzicht auf) (?:kohlenhydrate?n?|kohlehydrate?n?|kh|khs|carbs)',
  ],
  'poor-fueling': [
    '(?:ohne|kein|koa|keis|ohni) (?:\\p{L}+ )?(?:frühstück|frühstücken|zmorge|essen|mittagessen|verpflegung|gels?|riegel|energie|fuel|futter|zwischenmahlzeit|abendessen)(?! nach)',
    'nüchtern(?:lauf|training|einheit|runde|fahrt|en|er)?|auf nüchternen magen|leere[rnm]? magen|magen (?:war )?leer|nüechter',
    '(?:nichts|nix|nüt|kaum(?: was)?|zu wenig|viel zu wenig|wenig|fast nix|fast nichts|null|nichts richtiges|nicht genug|nicht viel|seit \\p{L}+ nichts|ned vui|net viel) (?:\\p{L}+ ){0,2}(?:gegessen|g?gessen|gfuttert|gefrühstückt|gfrühstückt|frühstückt|im magen|im bauch|zu essen|zum essen|verpflegt|gefuttert|reingekriegt|runtergekriegt|runtergebracht|zu mir genommen|gefuelt|kalorien)',
    '(?:gefrühstückt|gegessen|gessen) (?:hab|habe|hatte|hatt) (?:ich |i )?(?:\\p{L}+ ){0,2}(?:nichts|nix|kaum|nicht|wenig|ned|net)',
    '(?:frühstück|mittagessen|essen|verpflegung|abendessen) (?:\\p{L}+ ){0,2}(?:ausgelassen|vergessen|ausgefallen|verpennt|verpasst|geskippt|weggelassen|übersprungen|gespart|verschlafen|fiel aus)|nicht (?:mal |mehr )?(?:gefrühstückt|gegessen|frühstücken)',
    'hungerast|hungerloch|hungerklatsche|unterzuckert|unterzucker\\p{L}*|unterzuckerung|zuckerloch|bonk(?:ed|en)?|gebonkt|(?:brutal|voll|riesen|heiß)hunger unterwegs|hungerrast',
    '(?:gels?|riegel|essen|verpflegung|trikottasche) (?:\\p{L}+ ){0,4}(?:vergessen|verloren|ausgekotzt|erbrochen|rausgefallen|liegen gelassen|liegengelassen|daheim|kamen? (?:\\p{L}+ ){0,5}(?:hoch|raus|retour)|wieder hoch|wieder raus|blieb(?:en)? nicht (?:drin|unten)|ausgegangen|alle(?= ?$)|aus(?= ?$))',
    '(?:lagen?|liegt|liegen) (?:\\p{L}+ ){0,3}(?:gels?|riegel)|(?:gels?|riegel) (?:lagen|lag|liegen) ',
    '(?:gels?|essen|alles gegessene|frühstück) (?:\\p{L}+ ){0,4}(?:ausgespuckt|gekotzt|erbrochen|übergeben|hochgekommen|rausgekotzt)',
    '(?:konnte|konnt|ging|bekam|bekomm\\p{L}*|bracht\\p{L}*|krieg\\p{L}*|hab) (?:\\p{L}+ ){0,3}(?:nichts|nix|nicht|kein (?:gel|essen)|ned|net) (?:mehr )?(?:\\p{L}+ )?(?:essen|runter|runterbekommen|runterbringen|runtergebracht|reinbekommen|hinuntergebracht|bei mir behalten|drin behalten)',
    '(?:nix|nichts|nicht|nüt) (?:mehr )?(?:zum|zu|z) (?:essen|beißen|futtern)|essen (?:war )?(?:alle|aus)|zu wenig (?:gegessen|kalorien|energie|kohlenhydrate|gels?|verpflegung|verpflegt|futter|zucker|carbs|kh)',
    'nur (?:(?:ein|einen|einem|schnell|schwarzen|n|nen|mit|einer|eine|zwei|2|1|halbe|halben|halber) ){0,3}(?:kaffee|espresso|banane|apfel|keks|tee)(?: \\p{L}+)?(?! danach)|kaffee (?:statt|als) frühstück',
    '(?:null|kein|ohni|kä) (?:ernährung|ernährig|energiezufuhr|kalorien|zucker)|zu spät gegessen|fastend|gefastet|fasten(?:zeit|tag|kur|lauf)?|intervallfasten|ramadan|16:8',
    'tank (?:war )?(?:leer|alle)|energiespeicher leer|speicher (?:waren )?leer|akku leer gegessen',
  ],
  'low-fluid': [
    '(?:zu wenig|viel zu wenig|kaum|nichts|nix|nüt|wenig|fast nichts|fast nix|nicht|nicht genug|net gnua|ned gnua|nicht genügend|null|weniger|keinen tropfen|keinen schluck) (?:\\p{L}+ ){0,3}(?:getrunken|gtrunken|trunke|drunga|trunken|zum trinken|zu trinken|zum saufen|zu mir genommen|trinken können|flüssigkeit)(?! alkohol)',
    '(?:getrunken|gtrunken) (?:hab|habe|hatte) (?:ich |i )?(?:\\p{L}+ ){0,2}(?:nichts|nix|kaum|wenig|zu wenig|fast nichts)|(?:getrunken|trinken)(?: \\p{L}+)?: (?:nichts|nix|kaum|zu wenig|wenig|0)',
    'zu wenig (?:wasser|flüssigkeit|getränk|trinken|iso|getrunken|hydriert)|zu selten getrunken|zu spät getrunken|trinken (?:\\p{L}+ ){0,2}(?:vergessen|vernachlässigt|verpennt|verpasst|ausgelassen)|vergessen zu trinken|trinkfaul|unterhydriert',
    'nur (?:\\p{L}+ )?(?:\\d{2,3} ?ml|0[.,][1-7]\\d? ?(?:l|liter)|eine?n? (?:\\p{L}+ )?(?:becher|schluck|flasche|trinkflasche|bidon|fläschchen|flascherl|halben liter|liter|tasse|soft ?flask)|ne (?:kleine )?flasche|1 (?:flasche|bidon|becher|l|liter)|(?:ein|zwei|drei|2|3) (?:schluck|schlucke|becher)|einmal getrunken|halbe[rn]? liter|nen? (?:halben liter|liter|schluck|becher))',
    '(?:außer )?(?:einem|einen|ein) (?:becher|schluck|tasse) (?:\\p{L}+ )?(?:nichts|nix|auf|für) (?:runter|getrunken|die ganze|\\d)\\p{L}*',
    '(?:eine|1|ne) (?:\\p{L}+ )?(?:flasche|trinkflasche|bidon) (?:für|auf) (?:die ganze|\\d|alles|den ganzen)\\p{L}*',
    '(?:flaschen?|bidons?|wasser|trinken|trinkflaschen?|trinkrucksack|trinkblase|trinkgürtel|trinkgurt|softflasks?|getränke?|vorräte|wasservorrat) (?:[\\p{L}\\d]+ ){0,5}(?:leer|alle|vergessen|ausgegangen|aus|verloren|daheim|dahoam|zuhause|zu hause|leergetrunken|im auto|eingefroren|gefroren|undicht|ausgelaufen|weg)(?! gemacht)',
    '(?:ohne|kein|koa|keis) (?:\\p{L}+ )?(?:wasser|trinken|getränke?|flasche|trinkflasche|flüssigkeit|bidon)(?! im (?:see|fluss|becken))|nichts zu trinken|nix zum trinken|nix dabei zu trinken|nichts dabei(?= .{0,20}trink)',
    'dehydrier\\p{L}*|dehydration|exsikkose|ausgetrocknet|ausgedörrt|vertrocknet|trocken (?:gelaufen|gefahren|wie)|staubtrocken im mund|mund(?: \\p{L}+){0,2} trocken|trockene[nr]? (?:mund|kehle)|(?:völlig |ganz )?trocken wie \\p{L}+',
    '(?:riesen|brutalen?|brand|höllen|unglaublichen|mordsm?äßigen|ständig|dauernd|extremen?|mega)? ?durst(?:ig)?(?! gelöscht|löscher)|verdurst\\p{L}*|am verdursten',
    '(?:verpflegung\\p{L}*|labe|labestation|labestelle|wasserstelle|wasserstation|trinkstation|trinkstelle|getränkestand|vp|stand|station|brunnen) (?:\\p{L}+ ){0,3}(?:verpasst|ausgelassen|leer|übersehen|trocken|geschlossen|zu(?= ?$)|abgedreht|abgestellt|ausgesetzt|hatte kein wasser|ohne wasser|vorbeigelaufen|vorbeigerannt)',
    '(?:an der|am) (?:verpflegung|vp|wasserstelle|labe) vorbei|kein brunnen|brunnen (?:war |waren )?(?:aus|zu|trocken)',
  ],
  'low-sodium': [
    `(?:kein|keine|ohne|zu wenig|null|kaum|wenig|praktisch kein|nicht genug|koa|koane|keinerlei|fehlende[sn]?) (?:extra |zusätzliche |zusätzliches )?${salty}(?! (?:gebraucht|nötig|verbraucht))`,
    `${salty} (?:\\p{L}+ ){0,4}(?:vergessen|verloren|daheim|dahoam|zuhause|zu hause|lag|lagen|fehlte|fehlten|gefehlt|rausgefallen|rausgesprungen|rausgeflogen|weggelassen|war aus|waren alle|ausgegangen|im auto|gespart|zu wenig)`,
    "(?:nur|bloß|ausschließlich|nix als|nichts als|reines|pures|gab(?:s|'s)? nur|dann nur) (?:noch |\\p{L}+ )?(?:leitungs|hahnen|mineral|quell|brunnen)?wasser(?! von oben)",
    'wasser pur|hyponatriämie|salz(?:verlust|mangel|defizit|speicher leer|los|arm\\p{L}*|haushalt (?:im keller|leer))|elektrolyt(?:mangel|verlust|defizit|haushalt im keller)|natriummangel|natriumarm|mineralstoffmangel|mineralmangel',
    '(?:muss|müsste|sollte|hätte) (?:\\p{L}+ ){0,3}(?:mehr|viel mehr) (?:salz|salzen|elektrolyte)|kein salz im essen|nicht gesalzen|ungesalzen|salze (?:nicht|nie)',
  ],
  'took-electrolytes': [
    `elektrolyt(?!mangel|verlust|defizit|haushalt|flasche)\\p{L}*${notTaken}|elektrolytgetränk|mineral(?:drink|getränk|tablette|pulver)\\p{L}*`,
    `iso(?:drink|getränk|tonisch\\p{L}*|star|tonic|mix|pulver|flasche)?(?! ?(?:400|800|1600|merino|matte|9|27))${notTaken}|isostar|isogetr\\p{L}*`,
    saltTabs,
    '(?:sport|fitness)(?:getränk|drink)\\p{L}*|gatorade|powerade|maurten(?! gel)|sponser(?! gel)|nuun|lmnt|tailwind|skratch|basica|elotrans|oralpädon|elopäd|high ?5|precision (?:hydration|fuel)|ph ?1[05]00|sis go|squeezy(?! gel)|powerbar iso|isoactive|ultra ?sports buffer|enervit iso|neversecond|dextro iso|hydro ?tabs?|hydrations?(?:drink|tab|mix|pulver)\\p{L}*',
    `(?:gemüse|hühner|rinder|klare |fleisch|knochen|instant|suppen)?(?:brühe|bouillon|consomm[eé])${notTaken}`,
    '(?:salz|natrium|meersalz|kochsalz)[- ]?(?:wasser|mix|lösung|drink|getränk|brühe|tee)(?! geschluckt| in der)|gesalzenes wasser|wasser mit (?:\\p{L}+ )?salz|(?:prise|messerspitze|löffel|päckchen|bissl|bisschen|etwas|extra) salz (?:in|im|ins|rein|genommen|dazu|drin)\\p{L}*|salz (?:in|im|ins) (?:der |die |den |dem )?(?:flasche\\p{L}*|wasser|bidon|getränk|trinken|drink)|salz (?:genommen|geschleckt|geleckt|geschluckt|eingeworfen|auf die hand)|mit salz (?:drin|versetzt)',
    'natrium(?!mangel|arm)|natriumcitrat|sodium|salzladen|salz geladen|natrium geladen|preload\\p{L}*|salze(?= (?:genommen|eingeworfen|dabei))',
  ],
  'salt-tabs': [saltTabs],
  magnesium: [
    `magnesium(?!mangel|pulver vergessen|chlorid\\p{L}* füße)\\p{L}*${notTaken}(?! ?\\?)|mg[- .]?(?:brause|citrat|tablette|pulver|genommen|stick)\\p{L}*|magnetrans|magnerot|biolectra|diasporal|magnesia? ?(?:verla|citrat)|bittersalz (?:geschluckt|getrunken)`,
  ],
  'pickle-juice': [
    `(?:essig|gewürz|salz|senf|sauer|dill)?gurk(?:en|erl)(?:wasser|saft|lake|sud|brühe|shot|juice)${notTaken}(?! (?:oder|ausprob|prob|\\p{L}+ ?\\?))|pickle ?(?:juice|shot|brine)${notTaken}|wasser (?:aus|vom|von) (?:dem |den )?(?:gurkenglas|essiggurken|gewürzgurken)`,
  ],
  mustard: [
    `(?<!(?:wurst|mit|brezel|brezn|oder|meinen|süßer|weißwurst) )senf(?:beutel|päckchen|tütchen|tube|shot|tüte|packerl)?(?! (?:oder|dazu|gab|abgegeben|drauf|auf|zur|zum|und (?:bratwurst|wurst|brezel)|\\p{L}+ ?\\?))${notTaken}`,
  ],
  alcohol: [
    `${evening}(?: [\\p{L}\\p{N},]+){0,7} ${drink}(?! ?(?:alkoholfrei|0[.,]0))`,
    `${drink} (?:(?:\\p{L}+ ){0,4}${evening}|zu viel|zuviel|zu vui)`,
    `(?:\\d|ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|paar|zwoa|einige|etliche|viele|viel|zu viel|zuviel|glas|gläser|flasche|liter|maß|becher)${notAfter} ${drink}${notLater}`,
    `(?:(?:auf|in) (?:der|da) (?:hütte|alm|jause|einkehr|rast|pause)|(?:am|an) (?:vp|verpflegung|gipfel|streckenrand|wegesrand|labe)) (?:\\p{L}+ ){0,3}${drink}(?! ?alkoholfrei)`,
    '(?:rest)?alkohol(?!frei|fr|ika|verbot|freies)(?:isiert|pegel|fahne)?|verkatert|(?:der |mit |einen |nem |leichte[rmn] |dicke[rn] |fetter |ordentlichem )?kater(?!.{0,12}(?:schnurr|maunz|fressen))|katerlauf|katerrunde|hangover|promille|brummschädel',
    '(?:ge|g)soffen|saufen|gebechert|gezecht|besoffen|betrunken|angetrunken|beschwipst|angeschickert|durchgezecht|absacker|sauferei|saufgelage|bierzelt|zu tief ins glas|feucht-?fröhlich\\p{L}*|versumpft|abgestürzt in der (?:bar|kneipe)',
    '(?:party|feier|hochzeit|hüttenfest|polterabend|junggesellenabschied|weihnachtsfeier|geburtstagsfeier|stammtisch|wiesn|oktoberfest|cannstatter|fasching|karneval|kirmes|kirchweih|kerwe|volksfest|weinfest|schützenfest|grillfeier|kneipentour|weinprobe|bierfest|silvesterparty)(?: \\p{L}+){0,3} (?:gestern|vorgestern|am vorabend|davor|bis \\d|in den knochen)|(?:gestern|vorgestern|vorabend|abend davor)(?: \\p{L}+){0,4} (?:party|hüttenfest|polterabend|junggesellenabschied|wiesn|oktoberfest|kneipentour|weinprobe|weinfest|gefeiert|gebechert|feiern|feucht\\p{L}*)',
  ],
});
