import type { Phrases } from '../../phrases';
import { w } from './words';

const thing =
  '(?:sten|stenar|stenklump|pinne|pinnar|planka|plank|plankor|pak|brada|trabit\\p{L}*|stock|stockar|vedtra|betong|betongklump|betongklumpar|boll|golfboll|tennisboll|knut|knutar|hardknut|klump|klumpar|klo|klor)';
const pull =
  '(?:drog|drogs|drar|dras|dra|dragit|knot|knots|knyter|knyts|knutit|snorde|snordes|snorpte|snorptes|snorper|krullade|krullar|klappte|krokte|skrumpnade|stelnade|spande|spandes|kurade|vek|slog|slot|skar|rullade|krampade|krampar|klamde)';
const machine =
  '(?:vev\\p{L}*|kedja\\p{L}*|kedjan|(?:fram|bak)?vaxel\\p{L}*|vaxlar\\p{L}*|bromsar?\\p{L}*|broms(?:en|klossen)|motorn?|vajern?|hjulet|bakhjulet|framhjulet|laset|pedalen|frihjul\\p{L}*|lagret|klockan|datorn|maskinen|garmin|garminen|appen|mobilen|telefonen|dorren|bilen|styret|bindningen|cykeln)';

/** The words of a cramp, and what only looks like one. Folded: å and ä are a, ö is o. */
export const cues: Pick<
  Phrases,
  'cramp' | 'lock' | 'twinge' | 'nearly' | 'otherKind' | 'otherSense' | 'turns'
> = {
  cramp: [
    '(?:vad|ben|muskel|fot|ta|lar|baklars|framlars|hamstrings?|ljumsk|hand|arm|underarms|finger|tum|rump|sates|hal|halfots|rygg|nack|magmuskel|skenbens|monster|jatte|super|full|mini|hel|start|varme|lopar|sim)?-?(?:kramp(?:en|er|erna|ar|ade|ades|at|ats|a|ande|anfall\\p{L}*|attack\\p{L}*|kanning(?:ar|en|arna)?|kansla\\p{L}*|kaning\\p{L}*)?|sendrag(?:en|et|s)?|sendraget)',
    'spasm(?:er|en|erna)?|krmap|karmp|krapm|krmp|kramp{2,3}(?:ade|ar)?|senndrag|sendarg|muskelsammandragning\\p{L}*',
  ],
  lock: [
    `${pull} ${w}{0,5}(?:ihop|samman|at)(?! (?:alla|det|sa|hall|sidan|hoger|vanster))|(?:knot|knyter|knutit|vred|vrider|laste|lasa|last|laser|spande|kramade|krokte|krullade|vek|stelnade) ${w}{0,3}sig|(?:ihop|samman|hop)(?:dragen|dragna|draget|knuten|knutna|krampad|snord|dragning\\p{L}*)`,
    '(?:laste|lasts)(?! (?:om|en|i|pa|att|bok|artikel|cykeln|dorren|upp))(?: (?:sig|ihop|fast|helt|at))?|last (?:sig|ihop)|lasning\\p{L}*|lasta|fastlast|helt last(?: i)?|i last lage',
    `hogg(?! i sidan)|hugger(?: till)?|hugg till|nop till|nyper till|nopte|(?:hogg|tog|slog|satte|small|kom|slog) ${w}{0,2}(?:tag|fast|klorna)`,
    '(?:sten|bergs|ben|tra|knall|stock|glas)-?hard(?:a|t)?|stelfrusen|betonghard\\p{L}*|stenstum\\p{L}*|brahard\\p{L}*',
    `(?:hard|stel|styv|stum|spand|stram)(?:a|t)? som (?:en |ett )?\\p{L}+|(?:som|till|blev|var|blir|blivit|bli) (?:en |ett |rena |ren |en enda )?${thing}|(?:krokig|bojd|krokt)(?:a|t)? som`,
    `(?:slappte|slapper|slappa) (?:\\p{L}+ )?inte|(?:ville|vagrade|ville bara|gick) ${w}{0,2}(?:inte )?(?:slappa|slappna av|ge med sig)(?: taget)?|tills ${w}{0,2}(?:slappte|gav (?:med )?sig|gick over|lossnade|mjuknade|mjuk\\p{L}*|la sig|lade sig|oppnade)|(?:det|den|de|krampen) (?:bara )?(?:slappte|lossnade)|slappte (?:det|den|de|efter|taget|lika)|mjuk igen`,
    'i (?:en enda )?(?:hard)?knut(?:ar)?|knut(?:en|ar)? (?:pa|i)|knutig(?:a|t)?|hardknut\\p{L}*|baklas\\p{L}*|i (?:las|sparr|lasning)|tvarlas\\p{L}*',
    `gick (?:det )?(?:\\p{L}+ )?inte (?:langre )?att ${w}{0,3}(?:rata|boja|rora|stracka|stodja|rubba|oppna|ga pa|satta ner)|(?:kunde|kan|fick) inte ${w}{0,3}(?:rata|boja|stracka|rora|oppna|slappa|rakt|rak)`,
    `sa(?:de)? ${w}{0,2}(?:stopp|nej|tack och hej|hejda|upp sig|ajoss|tvarnej|tvart nej)|block(?:erade|erad|ering)\\p{L}*|(?:drog|slog|klippte|bet|hogg) (?:det )?(?:till|sig)|klippte(?: i)?|tog (?:det )?(?:tvar)?stopp|fros (?:fast|till)|(?:fingrarna|tarna|handen) ${w}?krokna\\p{L}*|som (?:en |ett )?(?:fiol|piano)?strang|fick inte (?:ner|ned|upp|rakt|isar|rata)`,
    'fast (?:pa ta|i (?:spand|strackt|bojt|krokt|kramp|en))|fastnade(?! (?:i (?:dikanden|leran|en bild|trafik\\p{L}*)|pa bild))|satt (?:helt |som )?fast',
    '(?:stelnade|stelnar|stelnat|stelna)(?: till| upp| helt)?|forsten\\p{L}*|forlama(?:de|des)|styvnade\\p{L}*',
    '(?:at|i) (?:alla|olika|varsitt|fel) hall|pekade (?:at|rakt|uppat|nerat|utat)|stod (?:rakt|som klor|som en klo|uppat|utat)|krokte|krullade|kroknade ihop|som (?:klor|en klo)|klolik\\p{L}*|dubbelvikt',
    '(?:la|lade) (?:\\p{L}+ ){0,3}av i kramp|krampade ihop|gick i kramp|slog till i|smallde? till i (?:vad|lar|fot)\\p{L}*|tog tvarstopp|sa tvarstopp|gjorde myteri|balla?(?:de)? ur',
  ],
  twinge: [
    '(?:sma|muskel|kramp|ben|vad|el)?-?ryck(?:a|er|te|t|ningar|ningarna|ning|ningen|igt|iga|ig|ande|en|de)?(?! (?:och|upp|fran|gick|i (?:klungan|spurten)))|ryckte',
    'fladder|fladdr\\p{L}*|darr(?:a|ar|ade|ande|ning|ningar|ningarna|ig|iga|igt)?|skalv|skalv(?:de|er|a|ningar)|dallr\\p{L}*|skak(?:ade|ar) i (?:vad|lar)\\p{L}*|knottr\\p{L}*|krus(?:ade|ning\\p{L}*)|vibrer\\p{L}*|surr(?:ade|ar|ande)|bubbl\\p{L}*|porla\\p{L}*|krypa(?:nde)?|kryper|krop',
    'kravl\\p{L}*|krall\\p{L}*|spratt(?:e|er)?|sprattl\\p{L}*|spritter|spritt(?:e|ande|ningar)?|hoppade? (?:till|av sig)|hoppig\\p{L}*|studs(?:ade|ar)|dansade? under|puls(?:erade|erar)|under (?:huden|skinnet)|(?:ett )?eget liv|levde (?:ett|sitt)',
    'ilning\\p{L}*|ila(?:de|r)?|smahugg|(?:sma |korta |latta )?hugg(?:et|en|ningar)?(?! i sidan)|stot(?:ar|arna)|elstot\\p{L}*|elektrisk\\p{L}*|sting(?:et)?|stick konstigt|pirr(?:ade|ar|igt|ningar)? (?:konstigt|mystiskt|skumt|oroande)',
    'hot(?:ade|ar|ande|a|fulla|full|et|elser|at)|hotade|varn(?:ade|ar|ing|ingar|ingen|ingsskott\\p{L}*|ings\\p{L}*|at)|forvarning\\p{L}*|forkanning\\p{L}*|(?:kramp|smakramp|vad|lar|ljumsk)?-?kand?ning(?:ar|en|arna)?|kanselning\\p{L}*|signal(?:er|erna|en|erade)?|larma(?:de|r)',
    `knorr(?:a|ade|ar)|muttra(?:de|r)?|protest(?:er|erade|erar|era)?|morra(?:de|r)?|grymta(?:de|r)?|gnall(?:de|er|a)?|tjafs\\p{L}*|brak(?:ade|ar)|jaklas|jaklades|kinkade|strul(?:ade|ar|igt)|krangl(?:ade|ar|a)|bus(?:ade)|gjorde sig ${w}?(?:pamind|pamint|pamminda|paminda|hord)|sa ifran|sa till|gav sig till kanna|klagade|strejk(?:ade|ar|a)|trilska\\p{L}*`,
    `lur(?:ade|ar|a|ande)(?: (?:pa|i))?|pa lur|(?:pa|var pa) (?:gang|g|ingang|vippen|gransen|intagande|vag)|i antagande|(?:borja(?:de|r|t)?|vill|ville) ${w}{0,3}(?:dra|leva|hoppa|krypa|brakas|jaklas|sticka|darra|spritta|krampa|dra ihop|dra sig|lasa|knyta|hugga|strama|rycka)|(?:nara|nara att|nara pa) ${w}{0,2}(?:lasa|krampa|sendrag|kramp|knyta|dra ihop)|nara ogat`,
    `kande(?:s)? ${w}{0,4}(?:pa gang|komma|narma sig|krypa)|narmade sig|orolig(?:a|t) (?:i )?(?:vad|ben|mus|lar|fot)\\p{L}*|oro i|spande (?:i|pa)|stramade(?: till)?|smakramp\\p{L}*|halvkramp\\p{L}*|nastan-?kramp\\p{L}*|krampig(?:t|a)?|kramp-?(?:kanning|kansla|tendens|varning|hot|ryck|anlag|kaning)\\p{L}*`,
  ],
  nearly: [
    'nastan(?:-| en)?|nara(?! (?:mal\\p{L}*|slutet|hem\\p{L}*|starten|toppen|vandning\\p{L}*))|pa vag(?: att| in i)?|hot(?:ade|ar|a)(?: att| om| med)?|hot om|pa gransen(?: till| att)?|holl pa att|snudd pa|pa gang|pa vippen|kand?ning(?:ar)? (?:av|till)|antydan(?: till)?|ansats(?:er)?(?: till)?|begynnande|tendens(?:er)?(?: till| av)?|anlag till|forstadium\\p{L}*',
    'ville(?: nog| bara)?|tecken pa|lurade|precis fore|strax fore|(?:hade |jag )?kande (?:\\p{L}+ )?komma|anande|aning(?:en)? av|snuddade vid|narapa|pa haret|hann undvika|innan det|var det inte langt till|inte langt fran|kanslan av|forkanning\\p{L}*(?: av)?|forvarning\\p{L}*(?: om)?|lite forvarning',
  ],
  otherKind: [
    'mag(?!musk)\\p{L}*|mens\\p{L}*|tarm\\p{L}*|hall i (?:\\p{L}+ )?sida\\p{L}*|fick hall|mellangarde\\p{L}*|mjalt\\p{L}*|livmoder\\p{L}*|\\p{L}*skriv\\p{L}*|av (?:att )?skratt\\p{L}*|skratt\\p{L}*|messa|messande|sms\\p{L}*|tangent\\p{L}*|knappa|gama|tv-?spel\\p{L}*|mobil\\p{L}*|datorjobb|musarm|forlossning\\p{L}*|tvatta|plugga',
  ],
  otherSense: [
    'krampakt\\p{L}*|kramplos\\p{L}*|krampfri\\p{L}*|kramp-?(?:medicin|stillande|losande|tabletter|tablett|piller|salva|gel|spray|dryck|shot|strumpor|fonster|stopp|snack)\\p{L}*|anti-?kramp\\p{L}*(?:-\\p{L}+)?|stegjarn\\p{L}*|krampor(?:na)?|epilep\\p{L}* kramp\\p{L}*|krampanfall i hjarnan|i dodskramp|dodskramp',
    '(?:till|runt|genom|forbi|via|sjon) krampen|(?:fem|sju|tio|man|5|7|10|3)-?kamp\\p{L}*|kramp\\p{L}*(?: i (?:handen|tummen|fingrarna|fingret|handleden|handen))? av (?:allt |att |for mycket |massa )?(?:\\p{L}*skriv\\p{L}*|messa\\p{L}*|sms\\p{L}*|knappa\\p{L}*|gama\\p{L}*|spela\\p{L}*|scrolla\\p{L}*|tangent\\p{L}*|mobil\\p{L}*|skratt\\p{L}*)|kramp i (?:planboken|skrattmuskl\\p{L}*|magen|hjarnan|kakarna av)|krampade? av skratt',
    `${machine} ${w}{0,4}(?:laste|last|karv\\p{L}*|skar|hang\\p{L}*|krampade|strejk\\p{L}*|krangl\\p{L}*|strul\\p{L}*|fastnade|hoppade)(?: sig| ihop| av)?`,
  ],
  turns: [
    'men|sedan|sen(?! (?:i|lunch|start|tidigare|dess|en))|da(?= )|darefter|medan|fast(?= (?:jag|det|den|vi|han|hon|inte|utan|nu|lite|anda|med|ingen|bara))|tills|dock|utom|forutom|sa att|och da|varpa|eftersom|trots|istallet|&',
  ],
};
