import type { Phrases } from '../../phrases';
import { effort } from './effort';
import { moreFacts } from './more-facts';

const few = '(?:[1-5](?:[.,]5)?|en|ett|tva|tre|fyra|fem|nagra fa|ett par|knappt \\p{L}+|max \\p{L}+)';
const hours = '(?:h|tim|timme|timmar|timmars)';
const ill =
  '(?:forkyl\\p{L}*|feber\\p{L}*|influensa\\p{L}*|covid\\p{L}*|corona\\p{L}*|magsjuk\\p{L}*|vinterkraksjuk\\p{L}*|halsfluss|lunginflammation|bihale\\p{L}*|virus\\p{L}*|sjukdom)';
const drinkThings =
  '(?:vattnet|vatten|flaskan|flaskor|flaskorna|drickan|dricka|vatskan|vatska|sportdrycken|vattenflaskan|vatskebaltet|vatskevasten|vatskeblasan|blasan)';
const salts =
  '(?:salt|elektrolyter(?:na)?|natrium|salttabletter(?:na)?|saltet|resorb\\p{L}*|vatskeersattning\\p{L}*)';
const carried =
  '(?![^.]{0,40}(?:i fickan ifall|behovdes (?:inte|aldrig)|anvande(?:s)? (?:inte|aldrig)|med mig ifall|hemma|kopt|bestalld|nagon som|testat|hjalper|funkar))';
/** Drinks, unless they are the reward afterwards. */
const notAfter =
  '(?<!(?:kall|kalla|iskall|valfortjant|valfortjanta|efterat|sen|sedan|nu|nu ska|med|pa en|alkoholfri|alkoholfria|lattol|dags for|belonad med|unnade mig|efter malgang|var godast|och sen|firade med|fortjanat|fortjant|vantar)(?: en| ett| ett par| tva)? )';
const notMeant =
  '(?! (?:efterat|efter malgang|i mal|smakade|var godast|pa det|vantar|som beloning|ikvall|i kvall))';

/** What a note tells beside a cramp: food and drink, sleep and health, weather, shoes. */
export const facts: Phrases['facts'] = {
  'keto-low-carb': [
    'keto\\p{L}*|ketos|lchf|lag ?kolhydrat\\p{L}*|kolhydrat(?:fattig|fri|snal)\\p{L}*|(?:low|zero|no).?carb|(?:utan|inga|fa|minimalt med|knappt nagra) kolhydrater|carnivore?|kottdiet',
  ],
  'poor-fueling': [
    '(?:fastande|fastat|(?<!\\p{L} )fasta|periodisk fasta|ramadan)(?! (?:i|pa))|(?:pa )?(?:fastande|tom) mage|(?:utan|ingen|inga|inget|hoppade over|hoppat over|skippade|skippat|glomde|glomt|missade|missat|tappade|tappat|hann inte (?:ata|med)|ratade) (?:\\p{L}+ )?(?:frukost\\p{L}*|lunch\\p{L}*|middag\\p{L}*|mat|maten|energi|gels?|geler\\p{L}*|gelen|gel|gelsen|energigel\\p{L}*|bars?|bananen|mellanmal\\p{L}*|matsack\\p{L}*)',
    `(?:at|atit|ata|ater)(?: \\p{L}+)? (?:for lite|ingenting|daligt|inget|knappt|nastan inget|alldeles for lite)|(?:inte|knappt|ingenting|inget|aldrig) (?:\\p{L}+ ){0,2}(?:atit|ata|i mig|i magen)|(?:for lite|daligt med|slarvade med|slut pa|ont om) (?:mat|energi|kolhydrater|gels?|frukost|bransle)|bonk(?:ade|en|ad)?|energin? (?:tog |var )?slut|(?:lag|daligt med) energi|(?:fick|fatt) inte (?:\\p{L}+ )?(?:i mig|ner|behalla)|(?:gelen|gelerna|maten|frukosten|gelsen|allt) (?:\\p{L}+ )?(?:kom upp|kom ut|upp igen|blev kvar hemma|lag kvar|glomdes|at upp)|(?:spydde|krakte|kraktes|kaskade) (?:\\p{L}+ )?upp|tankade for lite|hypoglykemi\\p{L}*|blodsocker(?:fall|dipp)|lagt blodsocker|bara (?:en )?(?:kaffe|banan|kopp kaffe) (?:i magen|till frukost)`,
  ],
  'low-fluid': [
    'uttorka\\p{L}*|vatskebrist|dehydrera\\p{L}*|intorkad|(?:drack|druckit|dricka|drucket) (?:\\p{L}+ ){0,2}(?:for lite|for daligt|knappt|daligt|inget|ingenting|noll|nada|alldeles for lite|lite|nastan inget)(?! (?:till|extra|mer))|(?:inte|knappt|aldrig|ingenting|inget|for lite|noll) (?:\\p{L}+ ){0,2}(?:druckit|drack|att dricka|dricka|vatska)|(?:drack|druckit) (?:inte|inget|knappt|noll)|inte (?:en )?(?:droppe|klunk)|glomde (?:bort )?(?:att )?dricka|(?:for lite|daligt med|slarvade med) (?:vatska|vatten|dricka)',
    `(?:bara|endast|med|pa|ynka|blott) (?:en|1|en halv|halv|5 ?dl|en liten) (?:\\p{L}+ )?(?:flaska|liter|mugg|klunk|vattenflaska)|en (?:flaska|mugg) (?:pa|for) (?:hela|\\d)|${drinkThings} (?:\\p{L}+ ){0,3}(?:slut|tom|tomma|kvar hemma|frusen|frusit|hemma|i bilen|ramlade)|(?:slut pa|ont om|brist pa) (?:vatten|dricka|vatska)|(?:glomde|glomt|tappade|tappat|missade|missat|hoppade over|sprang forbi|skippade|lamnade) (?:\\p{L}+ )?(?:vatten\\p{L}*|flask\\p{L}*|dricka\\p{L}*|vatskan?|vatske\\p{L}*|depan|depaer\\p{L}*)`,
    '(?:vatske|vatten)(?:station|kontroll|stopp)\\p{L}* (?:\\p{L}+ |\\d+ ){0,3}(?:slut|tom|stangd)|(?:utan|inget|ingen) (?:vatten|dricka|vatska)(?! behovdes)|torstig\\p{L}*|torst\\p{L}*|torr (?:i|som) (?:munnen|halsen|fnoske|snus|ett strosslat)|torr i (?:mun|hals)|munnen (?:som|var) (?:sandpapper|torr\\p{L}*|en oken)',
  ],
  'low-sodium': [
    `(?:inget|inga|utan|for lite|glomde|glomt|aldrig|saltade inte|slut pa|missade|hoppade over|skippade|brist pa) (?:\\p{L}+ )?${salts}(?! behovdes)|${salts} (?:\\p{L}+ ){0,4}(?:hemma|glomd\\p{L}*|kvar (?:pa|i|hemma)|slut|i bilen)|(?:bara|endast|enbart|mest) (?:vanligt |rent |massa )?(?:kran)?vatten|(?:vanligt|rent) vatten|saltbrist|natriumbrist|hyponatremi|saltfattig\\p{L}*|saltar (?:inte|aldrig) maten`,
  ],
  'took-electrolytes': [
    `(?<!(?:glomde|utan|inga|inget|kopte|slut pa|missade) )(?:elektrolyt(?!rubb)\\p{L}*|sportdryck\\p{L}*|vatskeersattning\\p{L}*|(?:brus)?tablett(?:er)? resorb|resorb\\p{L}*|isoton\\p{L}*|energidryck(?:spulver)?|enervit|maurten|umara|tailwind|nuun|high5|precision|gatorade|powerade|dextro)(?! (?:hemma|kvar|glomd\\p{L}*|slut))|buljong\\p{L}*|(?:salt|nypa salt) i (?:flaskan|vattnet|drickan|flaskorna|blandningen)|salt(?:tablett|kapsl|kapsel|piller)\\p{L}*(?! (?:\\p{L}+ ){0,3}(?:hemma|glomd\\p{L}*|kvar))|salt ?(?:stick|caps?|tabs?)|saltade (?:vattnet|flaskan)|extra salt`,
  ],
  'salt-tabs': [
    'salt(?:tablett|kapsl|kapsel|piller|tabs)\\p{L}*(?! (?:\\p{L}+ ){0,3}(?:hemma|glomd\\p{L}*|kvar))|salt ?(?:stick|caps?|tabs?)',
  ],
  magnesium: [
    `(?<!(?:kopte|kopa|kopt|bestallde|bestallt|bestalla|testa|prova|ata|borja med|mer|hjalper|funkar|ska ta|hemma|behovs) )magnesium\\p{L}*(?! (?:mot|hjalper|funkar|ar|verkar|kopt|bestallt|imorgon))${carried}`,
  ],
  'pickle-juice': [
    `\\p{L}*gurk(?:s|ors|e)?(?:spad|lag|juice|vatten|saft|attika|vatska)\\p{L}*${carried}|gurkburk\\p{L}*|(?:spad|spadet|lag|lagen|vatskan?|klunk|klunkar) (?:fran|ur|med|av) (?:\\p{L}+ ){0,3}\\p{L}*gurk\\p{L}*|pickle ?juice${carried}|(?:spad|spadet|lag|lagen) fran (?:\\p{L}+ )?(?:salt|attiks|gurk)\\p{L}*|(?:attiks|salt)gurk(?:a|or)\\p{L}*[^.]{0,30}(?:spad|lag|vatsk)\\p{L}*|inlagd gurka spad`,
  ],
  mustard: [`senap\\p{L}*${carried}`],
  alcohol: [
    `${notAfter}(?:ol|olen|oler|bira|biror|bars|starkol|pilsner|vin|vinet|rodvin|bubbel|champagne|cava|prosecco|gin|gt|sprit|whisky|snaps\\p{L}*|nubbe\\p{L}*|drink(?:ar|arna|en)?|shots?|cider|glogg)(?!\\p{L})${notMeant}`,
    '(?:tva|tre|fyra|fem|sex|nagra|ett par|for manga|manga|flera|lite for mycket|[2-9]|1\\d) (?:glas|ol|starkol|bira|drinkar|vin|shots)(?! (?:efterat|vatten))|bak(?:is|full|fylla|smalla)\\p{L}*|alkohol(?!fri)\\p{L}*|(?<!folk)fest(?:ade|at|ande|kvall)?(?= (?:igar|i gar|igarkvall|hela|till|natten))|krogen|efterfest|utekvall|krogrunda|after ?work|aw igar|aw i gar|kraftskiva|svensexa|mohippa|for mycket vin',
  ],
  'poor-sleep': [
    `(?:sov|sovit|sovde) (?:\\p{L}+ )?(?:daligt|lite|knappt|inte|uselt|kasst|kort|for lite|oroligt|${few} ${hours})|(?:daligt|lite|knappt|uselt|kasst|for lite|kort|minimalt|dalig|kass|usel|noll) (?:med )?(?:somn|sovit|sov|nattsomn)|sov (?:bara |max |kanske |typ |knappt )?[1-5](?!\\d)|sovit (?:bara |max |kanske |typ |knappt )?(?:[1-5]|${few}) ?${hours}`,
    `${few} ?${hours} (?:\\p{L}+ )?somn|somn,? ${few} ?${hours}|sluttade sova|slutade sova|somnbrist|somnlos\\p{L}*|(?:efter (?:ett |en )?)?(?:nattskift\\p{L}*|nattpass\\p{L}*|nattjour\\p{L}*|nattjobb\\p{L}*)|(?:jobbat|jobbade) natt|(?:efter (?:en )?)?(?:kort|dalig|usel|orolig|somnlos|kass|stokig|sonderhackad|vaken|halv) natt\\p{L}*|vaken (?:halva |hela |sen |sedan |fran )?(?:natten?|[1-5](?!\\d)|kl)|klarvaken|(?:vaknade|uppe|upp|vaken) (?:redan )?(?:vid|kl|klockan|sen|fran) ?0?[1-4](?!\\d)|lag (?:vaken|och vred mig)|inte en blund|vabb?natt|(?:bebis|barn|unge|sonen|dottern|ungarna)\\p{L}* (?:\\p{L}+ ){0,3}(?:vaken|vakna|holl mig vaken|skrek)`,
  ],
  illness: [
    `(?:efter|av) (?:en |min |den |ett )?(?:\\p{L}+ )?${ill}|${ill}(?!vaccin)|(?:inte|inget|ingen|ingenting) (?:\\p{L}+ ){0,3}(?:pga|p g a|for|efter|av) (?:\\p{L}+ )?${ill}`,
    '(?:half|smatt |lite )?(?<!(?:sjo|ak|hem) ?)sjuk(?:a|t|ling|lingar|veckan)?(?!gymnast|hus|vard|skoterska|skriv)|hosta(?:de|r|n|nde)?|hostig\\p{L}*|hals(?:ont|onda)|ont i halsen|snuv\\p{L}*|snor(?:ig\\p{L}*|et|ar)?(?!\\p{L})|tappt i nasan|nastappa|infektion\\p{L}*|antibiotika\\p{L}*|penicillin\\p{L}*|matforgift\\p{L}*|kraksjuk\\p{L}*|rethosta|frisk (?:igen )?(?:sen|sedan) (?:\\p{L}+ )?(?:dag|igar)|kande mig krasslig|krasslig\\p{L}*|hangig\\p{L}*',
  ],
  'medication-diuretic-statin': [
    '(?:atorva|simva|rosuva|prava)?statin(?:er|et|erna)?|vatske?drivande|vatten?drivande|vattendrivande|urindrivande|diuretik\\p{L}*|kolesterol(?:medicin|sankare|sankande|tablett|piller)\\p{L}*|furosemid|furix|lasix|impugan|blodtrycksmedicin\\p{L}*|hydroklortiazid|esidrex|salures|bendroflumetiazid|spironolakton|lipitor|crestor|zocord|moduretic|normorix',
  ],
  'returned-after-break': [
    'forsta (?:\\p{L}+ )?(?:passet|rundan|lopningen|turen|loppet|traningen|gangen|ganger|langpasset|milen|joggen|joggturen|cykelturen|kilometrarna|simpasset|springturen|matchen|steget|stegen) (?:\\p{L}+ )?(?:pa|efter|sedan|sen|tillbaka)(?! (?:frukost|jobbet|lunch|asfalt|bana|banan|morgonen|aret|hosten|varen|sommaren|natten|kvallen))|forsta (?:\\p{L}+ )?(?:pa|sedan|sen) (?:\\p{L}+|\\d+) (?:veckor|manader|vecka|manad)|(?:andra|tredje|2:a|3:e) (?:passet|rundan) (?:efter|sen|sedan) (?:\\p{L}+ )?(?:uppehall\\p{L}*|skada\\p{L}*|sjuk\\p{L}*|vila\\p{L}*|operation\\p{L}*|semester\\p{L}*)',
    'efter (?:\\p{L}+|\\d+) (?:veckors?|manaders?|dagars?|ars?) (?:\\p{L}+)?(?:vila|uppehall|paus|skada|skadeuppehall|borta|sjukdom|sjuk|stillasittande|ingenting|inget|utan|semester|gips|forkylning|influensa|traningsuppehall)\\p{L}*|(?:veckor|manader|vecka) (?:utan (?:lopning|traning|cykel)|borta fran|sen sist|sedan sist|sjuk|med gips)|comeback|tillbaka (?:efter|i sparet|pa banan|fran (?:skada|sjuk)\\p{L}*)|\\p{L}*uppehall(?:et)?(?! i regnet)|igang igen|borjar? om(?: pa nytt)?|aterkomst\\p{L}*|borjat? (?:springa|jogga|trana|cykla) igen|(?:pa|forsta pa) (?:tva|tre|fyra|fem|sex|sju|atta|tio|\\d+) (?:veckor|manader)(?=[.,!]|$)|pa (?:evigheter|jattelange|lange|lang tid)(?=[.,!]|$)|(?:fick|far|kunde) antligen (?:springa|jogga|cykla|trana)|antligen (?:igang|tillbaka)|efter (?:skadan|operationen|forlossningen|graviditeten|semestern|sjukdomen|uppehallet|influensan|forkylningen|covid|corona|magsjukan)',
  ],
  hot: [
    '(?<!(?:var|ar|blev|kandes) )(?:stek|kok|as|skall|glod|brann)?(?:hett|het)(?! (?:och (?:rod|svull|tjock)|om|dusch))|(?:sommar)?hetta(?:n)?|varmebolja\\p{L}*|varme(?:n|slag|chock|pask)?(?!\\p{L})|(?:as|jatte|for|stek|tropisk|skon|riktigt |alldeles for |sommar)?varmt(?! (?:och gott|vatten|bad|inne|mottag))|varmast\\p{L}*|(?<!(?:och|ar|var) )varma? (?:dag|dagen|kvall|runda|pass|vaderlek|vader|vind|morgon|vindar)|(?:svett|kvav|kvalmigt) varm\\p{L}*|varm och (?:fuktig|kvav|solig)\\p{L}*|🥵',
    '(?<!(?:minus|-) ?)(?<!\\d[.,])(?:2[5-9]|3\\d|4\\d)(?:[.,]\\d)? ?(?:°|º|graders?|plusgrader|c)(?!(?: ?c)? i vattnet)|(?<=\\+)(?:2[5-9]|3\\d)|tropisk\\p{L}*|tropikvarm\\p{L}*|som (?:i )?(?:en |ett )?(?:ugn|bastu|vaxthus|tvattstuga|angbastu)|rena (?:bastun|ugnen)|(?:gassande|stekande|stark|brannande|obarmhartig) sol\\p{L}*|sol(?:en)? (?:gassa\\p{L}*|stekt?\\p{L}*|brande|brann|tryckte)|stekande|gassa(?:nde|de)|svettigt varmt|kvav(?:t|a|ast)?|kvalmig\\p{L}*|tryckande|askvav\\p{L}*|pressande varme|hogsommar\\p{L}*|solgass',
  ],
  humid: [
    '(?:luft)?fuktig\\p{L}*|kvav(?:t|a|ast)?|kvalmig\\p{L}*|luftfuktighet\\p{L}*|tryckande|askvav\\p{L}*|klibbig\\p{L}*|(?:som )?(?:i )?(?:en )?(?:tvattstuga|vaxthus|angbastu)|tropisk\\p{L}*|(?:[7-9]\\d) ?% (?:luft)?fukt\\p{L}*|fukten',
  ],
  cold: [
    '(?:is|svin|as|skit|jatte|svinn|bitande |hund|ra|small|stort)?kall(?:t|a|ast|are)?(?!\\p{L})(?! (?:ol|dusch|dryck|fot|fotter|hander|duschat|och (?:vit|blek|bla)|svett|cola|bira|dag pa))|kyla(?:n|knapp|n)?|kyligt|kylig|ruggigt|kolden|rakallt|minus ?grader\\p{L}*|(?:-|minus ?)\\d{1,2}(?= ?(?:°|grad\\p{L}*|[ ,.!)]|$))(?! ?(?:%|min|km|kg|sek|kcal|pers))|minus (?:ett|en|tva|tre|fyra|fem|sex|sju|atta|nio|tio|tolv|femton|tjugo)',
    '(?:ny|puder|blot|kram|konst|tung|los|natt|kall|djup)?sno(?:n|igt|ig|ade|ar|rt|modd\\p{L}*|storm\\p{L}*|fall\\p{L}*|glop\\p{L}*|rok|blandat|yra|ovader|spar\\p{L}*)?(?!\\p{L})|skare(?:n)?|(?:rim|natt|mark)?frost\\p{L}*|isande|vinterkyla|vintrigt|kold(?:en|knapp|grader)?|(?:\\d{1,2}|fem|sju|tio|tolv|femton|tjugo) minus|tjale|(?:ren|blank|svart|pa|glans|natur|all|glatt)-? ?is(?:en)?(?!\\p{L})|is(?:ig|igt|iga|halka\\p{L}*|regn|vind\\p{L}*|gata|flak|vak|bad|kallt|kall)|halt (?:och|som) is\\p{L}*|frusen|frusna|fros(?! (?:klockan|appen))|nollgradigt|(?:runt|kring|under) nollan|hagel\\p{L}*',
    '(?<![\\d,.:])\\+?[0-5] ?(?:°|º|grader|plusgrader|plus)(?!\\p{L})|(?<=[ ,.(]|^)\\+[0-5](?=[ ,.)]|$)|(?:noll|en|ett|tva|tre|fyra|fem) (?:plus)?grad(?:er)?(?! (?:i backen|lutning))|(?:vatten\\p{L}*|vattnet|sjon|havet|sjon|algen|viken) (?:\\p{L}+ ){0,3}(?:1[0-5]|\\d) ?(?:°|grader)|(?:1[0-5]|\\d) ?(?:°|grader) (?:i (?:vattnet|sjon|havet|viken|alven)|vatten|i vatten)|(?:1[0-5]|\\d)-gradigt|(?:simma\\p{L}*|simning|sim|simpass|openwater|ow|badade|dopp)[^.]{0,30}(?<!\\d)(?:1[0-5]|\\d) ?(?:°|grader)|(?<!\\d)(?:1[0-5]|[6-9]) grader, (?:\\p{L}+ )?(?:sjo|vagor|krusning)|vinterbad\\p{L}*',
  ],
  'new-shoes': [
    '(?:helt |splitter|spritt ?sprang|sprillans )?nya (?:\\p{L}+ ){0,2}\\p{L}*(?:skor|skorna|dojor|sulor|sulorna|inlagg|spik|spikskor|dubbskor|pjaxor|pjaxorna|klossar|klossarna|fotbollsskor|hoka|asics|nike|saucony|brooks|adidas|vaporfly|superskor|kangor|rullskridskor|skridskor)(?!\\p{L})|(?:skorna|skor|pjaxorna|sulorna|klossarna) (?:ar |var )?(?:helt |splitter)?nya|(?:inviga|invigde|inviger|invigning av|premiar for|premiarrunda i|premiartur i|forsta (?:rundan|passet|gangen|turen|milen|joggen) (?:i|med)) (?:\\p{L}+ ){0,2}(?:nya|skor\\p{L}*|klossar\\p{L}*|pjaxor\\p{L}*|dojor\\p{L}*)|inkorning av skor\\p{L}*|(?:springa|kora|ga|gick|sprang|korde) in (?:\\p{L}+ ){0,2}(?:skor|skorna|pjaxor|pjaxorna|kangor)|sprang in (?:nya|skorna)|direkt ur kartongen|nyinkopta? skor',
  ],
  ...effort,
  ...moreFacts,
};
