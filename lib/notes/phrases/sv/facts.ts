import type { Phrases } from '../../phrases';

/** What a note tells beside a cramp. */
export const facts: Phrases['facts'] = {
  'keto-low-carb': ['keto\\p{L}*|lchf|lagkolhydrat\\p{L}*|low.?carb|utan kolhydrater'],
  'poor-fueling': [
    'fastande|pa fastande mage|utan (?:frukost|mat|energi|gels?)|(?:ingen|inga|hoppade over|skippade|glomde|missade) (?:\\p{L}+ )?(?:frukost\\p{L}*|lunch\\p{L}*|mat|energi|gels?|gel)|(?:at|atit|ätit) (?:for lite|ingenting|daligt|inget)|tom mage|bonkade|slut pa energi|energin (?:tog )?slut|fick inte i mig',
  ],
  'low-fluid': [
    'uttorkad|vatskebrist|dehydrerad|(?:drack|druckit) (?:\\p{L}+ )?(?:for lite|for daligt|knappt|daligt|inget|ingenting)|(?:drack|druckit) (?:inte|inget|knappt)|(?:bara|endast|med) (?:en|1|en halv|halv) (?:\\p{L}+ )?(?:flaska|liter|mugg)|(?:vattnet|flaskan|flaskorna|drickan) (?:tog )?slut|slut pa (?:vatten|dricka)|(?:glomde|tappade|missade) (?:\\p{L}+ )?(?:vatten\\p{L}*|flaska\\p{L}*|dricka\\p{L}*|vatskan|vatskekontroll\\p{L}*|depan)|utan (?:vatten|dricka|vatska)|inget vatten|torstig|torst|torr i (?:munnen|halsen)',
  ],
  'low-sodium': [
    '(?:inget|utan|for lite|glomde) (?:salt|elektrolyter|natrium|salttabletter\\p{L}*)|(?:bara|endast|enbart) vatten|saltbrist|hyponatremi',
  ],
  'took-electrolytes': [
    'elektrolyt\\p{L}*|sportdryck\\p{L}*|salt(?:tablett|kapsl|piller)\\p{L}*|vatskeersattning|resorb|maurten|umara|buljong|enervit|salt i (?:flaskan|vattnet|drickan)|isoton\\p{L}*',
  ],
  'salt-tabs': ['salt(?:tablett|kaps|piller)\\p{L}*|salt ?stick'],
  magnesium: ['magnesium\\p{L}*'],
  'pickle-juice': ['gurkspad|gurklag|pickle ?juice|spad fran (?:salt|attiks)gurk\\p{L}*|attiksgurk\\p{L}*'],
  mustard: ['senap\\p{L}*'],
  alcohol: [
    'ol|olen|vin|bakis|bakfull|alkohol|fest(?:en|ade)?|sprit|whisky|snaps|krogen|efterfest|utekvall|oler?|pub(?:en)?',
  ],
  'poor-sleep': [
    'sovit (?:\\p{L}+ )?\\d timm\\p{L}*',
    'kort somn',
    'sov (?:uselt|daligt)',
    'klarvaken',
    '(?:sov|sovit) (?:\\p{L}+ )?(?:daligt|lite|knappt|inte|uselt)|(?:daligt|lite|knappt|uselt) (?:med )?(?:somn|sovit|sov)|(?:[2-5]|tva|tre|fyra|fem) ?(?:h|tim|timmar|timmars) (?:somn|somn)|sov (?:bara )?[2-5]|somnbrist|nattskift|nattpass|nattjour|kort natt|sluttade sova|vaken natt\\p{L}*',
  ],
  illness: [
    'forkyl\\p{L}*|forkyld|feber\\p{L}*|influensa|covid|corona|sjuk(?!gymnast|hus|vard|skoterska)|magsjuk\\p{L}*|hosta\\p{L}*|hostig|halsont|ont i halsen|snuva|snorig|virus|infektion|antibiotika|antibiotikakur',
  ],
  'medication-diuretic-statin': [
    'statin(?:er|et)?|vatskedrivande|diuretik\\p{L}*|kolesterolmedicin\\p{L}*|atorvastatin|simvastatin|rosuvastatin|furosemid|furix|blodtrycksmedicin\\p{L}*|hydroklortiazid|esidrex|salures',
  ],
  'returned-after-break': [
    'forsta (?:\\p{L}+ )?(?:passet|rundan|lopningen|turen|loppet|traningen|ganger?n?|langpasset|milen) (?:\\p{L}+ )?(?:pa|efter|sedan|sen)|efter (?:\\p{L}+|\\d+) (?:veckors|manaders|veckor|manader) (?:vila|uppehall|paus|skada|borta|sjukdom)|comeback|tillbaka efter|uppehall|igang igen|borjar om|aterkomst|pa (?:tva|tre|fyra|fem|sex|\\d+) (?:veckor|manader)(?= |$|,|\\.)(?=,|\\.|$)',
  ],
  hot: [
    'hett|het|hetta\\p{L}*|varmt|varme\\p{L}*|varmebolja|stekhett|stekande|gassande|gassade|(?<!\\d)(?:2[5-9]|3\\d) ?(?:°|grader|c)(?! i vattnet)|tropisk\\p{L}*|kokhett|ugn|bastu\\p{L}*|svettigt varmt',
  ],
  humid: ['fuktig\\p{L}*|kvav(?:t|a)?|kvalmig\\p{L}*|luftfuktighet\\p{L}*|tryckande|askvav\\p{L}*'],
  cold: [
    'kall(?:t|a)?(?! (?:ol|dusch|dryck))|iskall\\p{L}*|minusgrader|(?:-|minus ?)\\d{1,2}|snö|sno(?:n|igt|ade|modd|storm)?|frost\\p{L}*|kyla\\p{L}*|kyligt|(?<!\\d)[0-6] ?(?:°|grader|plusgrader)|nollgradigt|frusen|fros|is(?:ig|igt|halka|regn|vind)|snoblandat|kolden',
  ],
  'hard-effort-race': [
    'innebandymatch',
    'match\\p{L}*',
    'vatternrundan',
    'lopp(?:et)?|tavling\\p{L}*|maraton\\p{L}*|marathon\\p{L}*|halvmara\\p{L}*|mara(?:n)?|halvmaraton\\p{L}*|triathlon\\p{L}*|ironman|intervall\\p{L}*|tempo\\p{L}*|troskel\\p{L}*|fartlek|parkrun|backintervall\\p{L}*|vasalopp\\p{L}*|vatternrundan|lidingo\\p{L}*|goteborgsvarvet|match(?:en)?|derby\\p{L}*|turnering\\p{L}*|kval|sm|dm|pb|pers(?:ade|et|onbasta|rekord)?|\\d+ ?x ?\\d+ ?(?:m|k|min|km|s)?|ultra\\p{L}*|swimrun|terminstart|tempolopp\\p{L}*|max|fullt os|milen(?= (?:pa )?\\d\\d)|seriematch|ftp.?test|o-ringen|orientering\\p{L}*|kortdistans|medeldistans|cup(?:en)?|stafett\\p{L}*|spurt\\p{L}*|klassiker\\p{L}*|sprint\\p{L}*',
  ],
  'long-or-longest': [
    'langpass\\p{L}*|langsta|langrunda\\p{L}*|langlopp\\p{L}*|lang(?:t|a)? (?:runda|pass|tur|lopning|cykling|dag)|(?<!halv)maraton\\p{L}*|marathon\\p{L}*|maran?|ultra\\p{L}*|ironman|vasalopp\\p{L}*|vatternrundan|(?:3|4|5|6|7)(?:0)? mil|lidingoloppet|distanspass',
  ],
  'hills-descents': [
    'back(?:e|ar|en|arna|igt|ig|iga|trang)?|backintervall\\p{L}*|utfor\\p{L}*|uppfor\\p{L}*|nedfor\\p{L}*|klattr(?:ing|ade|ingen)\\p{L}*|berg(?:et|en)?(?= )|fjall(?:et|en|maraton)?|hojdmeter\\p{L}*|stigning\\p{L}*|trapp(?:a|or|an|orna)|slalombacke\\p{L}*|kuperat|kuperad|trail\\p{L}*|\\d+ ?hm',
  ],
  'new-shoes': [
    'nya (?:\\p{L}+ )?(?:skor(?:na)?|lopskor\\p{L}*|skor|cykelskor|sulor|inlagg|spikskor|pjaxor|klossar)|(?:skorna|skor|pjaxorna) (?:ar |var )?(?:helt )?nya|premiar for (?:skorna|nya)|inkorning av skor\\p{L}*',
  ],
  'fatigue-heavy-legs': [
    'trott|trotta|trotthet\\p{L}*|tunga (?:\\p{L}+ )?ben|tungt i benen|(?:benen|ben) (?:\\p{L}+ ){0,3}(?:slut|tunga|tomma|doda|bly|stumma|stockar|spaghetti|mos|sega|tog slut)|sega ben|stumma ben|utmattad\\p{L}*|slutkord|helt slut|mor(?:a)?(?= |,|\\.|$)(?= (?:i|ben))|sliten|slitna|dod i benen|orkeslos|korde slut',
  ],
  'pacing-fade': [
    '(?:oppnade|gick ut|borjade|startade) (?:\\p{L}+ )?(?:for (?:hart|fort|snabbt)|som en (?:idiot|dare|galning))|gick in i vaggen|vaggen|(?:dog|dogt?|tappade|stumnade|kroknade|sprangde|sprack)(?= |,|\\.|$)|kollaps(?:ade)? (?:i )?(?:tempot|farten)|positiv split|for hart i borjan|for hard oppning|tappade fart\\p{L}*|krok\\p{L}+|gick sonder|havererade',
  ],
  stretched: ['stretch\\p{L}*|tojde|tojning\\p{L}*|tojt|strackte ut|drog (?:upp )?tarna'],
  'strength-trained': [
    'styrk\\p{L}*|gym(?:met|pass)?|squats?|knaboj\\p{L}*|marklyft\\p{L}*|benpass\\p{L}*|core\\p{L}*|crossfit|utfall(?:ssteg)?|tahavningar?|benpress|bankpress|vader i maskin',
  ],
  'plain-water': ['(?:bara|endast|enbart) vatten'],
  'drank-enough': ['(?:drack|druckit) (?:\\p{L}+ )?(?:bra|mycket|ordentligt|rikligt|tillrackligt)'],
  'fast-start': [
    '(?:oppnade|gick ut|borjade|startade) (?:\\p{L}+ )?(?:for (?:hart|fort|snabbt)|som en (?:idiot|dare|galning))|for hard oppning|for hart i borjan',
  ],
  'late-fade': ['gick in i vaggen|vaggen|positiv split|tappade fart\\p{L}*|stumnade|kroknade'],
  'first-hot-day': ['forsta (?:riktigt )?(?:varma|heta) (?:dagen|passet)|inte van vid (?:varmen|hettan)'],
  injury: [
    'skada(?:n|d|de|t)?|skadad|strackning\\p{L}*|bristning\\p{L}*|stukade|stukning|rehab\\p{L}*|halsenor?\\p{L}*inflamm\\p{L}*|inflammation\\p{L}*|benhinneinflammation\\p{L}*|lopar(?:kna|knä)|plantar fasci\\p{L}*|sjukgymnast\\p{L}*',
  ],
  potassium: ['banan(?:er|en)?|kalium'],
  'salt-care': [
    'hogt blodtryck|hypertoni|njur(?:sjukdom|svikt|problem|sten)|hjart(?:sjukdom|svikt|problem|fel)|dialys|saltfattig\\p{L}*',
  ],
  statin: ['statin(?:er|et)?|(?:atorva|simva|rosuva|prava)statin|kolesterolmedicin\\p{L}*'],
  'loop-diuretic': ['furosemid|furix|lasix'],
  'thiazide-diuretic': ['hydroklortiazid|bendroflumetiazid|salures|indapamid'],
  'potassium-sparing-diuretic': ['spironolakton|amilorid|eplerenon'],
  'long-acting-inhaler': ['salmeterol|formoterol|symbicort|seretide|bufomix'],
};
