import type { Phrases } from '../../phrases';

/** What a note tells beside a cramp. */
export const facts: Phrases['facts'] = {
  'keto-low-carb': [
    'keto\\p{L}*|koolhydraatarm|low.?carb|lchf|zonder koolhydraten|geen koolhydraten|carnivoor',
  ],
  'poor-fueling': [
    'nuchter(?:e)?|zonder (?:ontbijt|eten|gels?)|(?:niet|niks|niets|te weinig|weinig|amper) (?:\\p{L}+ )?(?:ontbeten|gegeten)|geen (?:ontbijt|gels?|eten|voeding)|(?:gels?|ontbijt|eten) (?:\\p{L}+ )?(?:vergeten|verloren|overgeslagen|uitgekotst|laten liggen)|hongerklop|lege maag|kreeg niks (?:weg|binnen)|(?:ontbijt|lunch) overgeslagen',
  ],
  'low-fluid': [
    'uitgedroogd|uitdroging|gedehydrateerd|(?:te weinig|weinig|niks|niets|nauwelijks|amper|niet genoeg|slecht) (?:\\p{L}+ )?gedronken|(?:maar|slechts|alleen|met) (?:1|een|een halve|halve) (?:\\p{L}+ )?(?:bidon|fles|flesje|liter|bekertje)|(?:bidon|water|flesje|fles|drinken|bidons) (?:\\p{L}+ )?(?:leeg|op|vergeten|verloren|kwijt)|zonder (?:water|drinken)|geen (?:water|drinken)|dorst\\p{L}*|(?:waterpost|drankpost|verzorgingspost|post)\\p{L}* (?:\\p{L}+ )?(?:gemist|overgeslagen|leeg)|droge (?:mond|keel)|kurkdroog',
  ],
  'low-sodium': [
    '(?:geen|zonder|te weinig) (?:zout|elektrolyten|natrium|ors)|(?:zout|elektrolyten|zouttabletten) (?:\\p{L}+ )?vergeten|alleen (?:maar )?water|puur water|enkel water|hyponatriemie|gewoon water',
  ],
  'took-electrolytes': [
    'elektrolyten?|isotone?\\p{L}*|sportdrank|aa.?drink|maurten|zout(?:tablet|pil|capsule)\\p{L}*|ors|bouillon|natrium|zoutoplossing|dorstlesser|zout in (?:mijn |m.n |de )?bidon',
  ],
  'salt-tabs': ['zout(?:tablet|pil|capsule|tabs?)\\p{L}*|salt ?(?:stick|tabs?)'],
  magnesium: ['magnesium\\p{L}*'],
  'pickle-juice': ['augurken(?:sap|nat|water|vocht)|pickle juice|zuur van (?:de )?augurk\\p{L}*'],
  mustard: ['mosterd\\p{L}*'],
  alcohol: [
    'bier(?:en|tje|tjes)?|wijn(?:tje)?|kater|alcohol|borrel|drankjes|pinten?|pintjes|gin|jenever|feestje gisteren|carnaval',
  ],
  'poor-sleep': [
    'korte nacht',
    '\\p{L}+ uurtjes slaap',
    '(?:slecht|weinig|nauwelijks|amper|niet|beroerd) geslapen|(?:\\d|drie|vier|vijf|twee) ?(?:u|uur) (?:slaap|geslapen)|slapeloos|nachtdienst|korte nacht|gebroken nacht|slaaptekort|weinig slaap|slechte nacht|rotnacht',
  ],
  illness: [
    'verkouden\\p{L}*|griep\\p{L}*|koorts|corona|covid|ziek(?!enhuis)|buikgriep|virus|infectie|antibiotica|hoest\\p{L}*|keelpijn|snotter\\p{L}*|snip.?verkouden',
  ],
  'medication-diuretic-statin': [
    'statines?|plaspil\\p{L}*|diuretic\\p{L}*|diuretica|atorvastatine|simvastatine|rosuvastatine|furosemide|hydrochloorthiazide|cholesterol(?:pil|verlager)\\p{L}*|plastablet\\p{L}*',
  ],
  'returned-after-break': [
    'eerste (?:\\p{L}+ )?(?:keer|loop|run|rit|training|rondje|duurloop|km) (?:\\p{L}+ )?(?:na|sinds|weer)|weer (?:begonnen|opgestart|eerste)|na (?:\\p{L}+|\\d+) (?:weken|maanden|maand) (?:rust|stil\\p{L}*|niet|niks|pauze|zonder)|(?:weken|maanden) (?:niet|niks|rust|geblesseerd|uit de running)|comeback|herstart|opbouw na',
  ],
  hot: [
    'heet|hete|hitte\\p{L}*|warm(?:te|e)?|bloedheet|snikheet|bloedheet|benauwd\\p{L}*|oven|broeierig|zwoel|(?:2[5-9]|3\\d|4\\d) ?(?:°|º|graden|c)|brandende zon|volle zon|sauna|tropisch|loeiheet',
  ],
  humid: [
    'vochtig\\p{L}*|benauwd\\p{L}*|klam|broeierig|drukkend|luchtvochtigheid|(?:7|8|9)\\d ?% (?:lucht)?vocht\\p{L}*|zwoel|plakkerig',
  ],
  cold: [
    '(?:zo |erg |heel |echt |stervens|ijs)koud(?:e)?|koud(?:e)?(?! (?:biertje|pint|bad|douche))|ijzig|vorst|vrieskou|vroor|vriest|sneeuw\\p{L}*|ijs(?:koud|regen)?|(?:-|min )\\d{1,2} ?(?:°|graden)?|[0-5] ?(?:°|graden)|hagel|natte sneeuw|ijskoud',
  ],
  'hard-effort-race': [
    'wedstrijd\\p{L}*',
    'competitie',
    'wedstrijd\\p{L}*|marathon|halve(?: marathon)?|triatlon|triathlon|ironman|70\\.3|cross(?:loop)?|parkrun|interval\\p{L}*|tempo\\p{L}*|drempel\\p{L}*|fartlek|tijdrit|cyclo|gran ?fondo|estafette|ekiden|pr|heuveltraining|heuvelsprints|toernooi|finale|competitie|derby|\\d+ ?x ?\\d+ ?(?:m|k|min|km)?|ftp.?test|vol gas|volle bak|trail(?:wedstrijd)?|ultra\\p{L}*|10 ?em|dam tot dam|singelloop|criterium|koers|blokken|marathontempo|zeven heuvelen',
  ],
  'long-or-longest': [
    'lange (?:duurloop|rit|tocht|run|dag|afstand)|lange|langste|duurloop van \\d{2}|marathon|ultra\\p{L}*|ironman|gran ?fondo|lsd|elfstedentocht',
  ],
  'hills-descents': [
    'heuvel\\p{L}*|klim(?:men|metjes?|de|t|metje)?|afdaling\\p{L}*|dalen|berg(?:en|op|af)?|col|hoogtemeter\\p{L}*|\\d+ ?hm|trap(?:pen)?(?= (?:op|af|lopen))|helling\\p{L}*|steil\\p{L}*|bergaf|bult(?:en)?|muur van|d\\+|kasseien|duinen|cauberg|keutenberg|viaduct',
  ],
  'new-shoes': [
    'splinternieuwe schoenen',
    'nieuwe (?:\\p{L}+ )?(?:schoenen|loopschoenen|fietsschoenen|zolen|plaatjes|spikes|cleats|fietsschoenen|hardloopschoenen)|(?:schoenen|zolen) nieuw|eerste keer (?:op|met|in) (?:de |mijn |m.n )?(?:nieuwe |carbon)\\p{L}*',
  ],
  'fatigue-heavy-legs': [
    'moe(?:he|d|heid|ig)?|vermoeid\\p{L}*|zware benen|benen (?:\\p{L}+ ){0,3}(?:zwaar|leeg|kapot|dood|van lood|lood|op|slap|verzuurd)|uitgeput|kapot|gesloopt|leeg|doodop|op(?= |,|\\.|$)(?=,|\\.|$)|stuk|uitgeblust|geen puf',
  ],
  'pacing-fade': [
    'te (?:snel|hard|enthousiast) (?:gestart|begonnen|weg|vertrokken|van start)|(?:gestart|begonnen|vertrokken) (?:\\p{L}+ )?te (?:snel|hard)|man met de hamer|ingestort|stortte in|inzinking|positieve split|geparkeerd|stilgevallen|viel stil|ontploft|opgeblazen|de muur',
  ],
  stretched: [
    'gerekt|gestretcht|rekken|stretch\\p{L}*|rekoefening\\p{L}*|tenen (?:\\p{L}+ )?(?:naar me toe|omhoog|optrekken)\\p{L}*|hak (?:omlaag|naar beneden|laten zakken)|opgerekt|uitgerekt',
  ],
  'strength-trained': [
    'kracht(?:training|honk|sport)\\p{L}*|squats?|deadlifts?|gym|sportschool|core|leg ?day|crossfit|wod|lunges|kuitheffen|fitness',
  ],
  'plain-water': ['alleen (?:maar )?water|puur water|enkel water|gewoon water|slechts water'],
  'drank-enough': ['(?:genoeg|veel|goed|voldoende) gedronken|goed gehydrateerd'],
  'fast-start': [
    'te (?:snel|hard|enthousiast) (?:gestart|begonnen|weg|vertrokken|van start)|(?:gestart|begonnen|vertrokken) (?:\\p{L}+ )?te (?:snel|hard)',
  ],
  'late-fade': ['man met de hamer|ingestort|stortte in|positieve split|opgeblazen|de muur'],
  'first-hot-day': [
    'eerste (?:echt |echte )?(?:warme|hete) (?:dag|loop|rit|training)|niet (?:gewend|geacclimatiseerd) aan de (?:hitte|warmte)',
  ],
  injury: [
    'blessure\\p{L}*|geblesseerd|verrekking|spierscheur\\p{L}*|scheurtje|zweepslag|peesontsteking|achillespees(?:blessure|klachten)|verzwikt|revalidatie|fysio',
  ],
  potassium: ['banan\\p{L}+|banaan|kalium'],
  'salt-care': [
    'hoge bloeddruk|hypertensie|nier(?:ziekte|falen|problemen|stenen)|hart(?:ziekte|falen|problemen|patient)|dialyse|zoutarm',
  ],
  statin: ['statines?|(?:atorva|simva|rosuva|prava)statine|cholesterol(?:pil|verlager)\\p{L}*'],
  'loop-diuretic': ['furosemide|bumetanide|lasix'],
  'thiazide-diuretic': ['hydrochloorthiazide|hct|indapamide|chloortalidon'],
  'potassium-sparing-diuretic': ['spironolacton|amiloride|triamtereen|eplerenon'],
  'long-acting-inhaler': ['salmeterol|formoterol|seretide|symbicort'],
};
