/** The quick reference. */
export const reference = {
  'ref.title': 'Snelgids',
  'ref.search': 'Zoek in de gids',
  'ref.search.clear': 'Wis zoekterm',
  'ref.results': '{count} plekken noemen “{query}”',
  'ref.noResults': 'Niets gevonden voor “{query}”. Probeer een spier, een drank of een signaal.',
  'ref.find.now':
    'kramp krampen spierkramp kuitkramp beenkramp spasme vast verkramping schiet erin been bovenbeen dij dijbeen hamstring hamstrings quadriceps kuit kuiten voetholte voetzool tenen rekken stretchen masseren massage timer',
  'ref.find.next': 'voorkomen vermijden stoppen tempo training wedstrijd race taperen koolhydraten gel hitte',
  'ref.find.cause':
    'waarom reden oorzaak elektrolyten mineraal mineralen tekort uitdroging vermoeidheid moe kinine',
  'ref.find.lowcarb': 'ketogeen keto lchf dieet koolhydraten koolhydraatarm',
  'ref.find.fluids':
    'elektrolyt elektrolyten uitdroging uitgedroogd hydratatie vocht water drinken te veel drinken overhydratatie zout zouttabletten zoutpillen sportdrank mineralen banaan',
  'ref.find.strength': 'gym fitness sportschool gewichten oefeningen sprongen halters tillen',
  'ref.find.doctor':
    'huisarts arts plas urine noodgeval spoed 112 gevoelloos doof zwelling gezwollen dik borst instorten flauwvallen pijn ziekenhuis',
  'ref.tab': 'Dit tabblad',
  'ref.tab.none': 'Geen training in dit tabblad',
  'ref.tab.none.body': 'De gids werkt ook zonder.',
  'ref.tab.panel': 'Toon paneel',
  'ref.contents': 'Meer weten',
  'ref.now.title': 'Nu kramp?',
  'ref.now.chest': 'Pijn op de borst, in de war of moeite met ademen? Bel je lokale alarmnummer.',
  'ref.now.which': 'Waar zit het?',
  'ref.now.stop': 'Stop',
  'ref.now.stop.body': 'Stop of stap van de fiets. Houd je ergens aan vast.',
  'ref.now.calf.stretch': 'Rek de kuit',
  'ref.now.calf.body':
    'Stap naar achteren met het pijnlijke been. Hiel op de grond, knie recht. Leun naar voren tot het zachtjes trekt.',
  'ref.now.calf.sitting': 'Kun je niet staan? Ga zitten, houd de knie recht en trek je tenen naar je scheen.',
  'ref.now.hamstring.stretch': 'Rek de achterkant van het bovenbeen',
  'ref.now.hamstring.body':
    'Zet de hiel voor je neer. Houd die knie recht. Duw je heupen naar achteren en buig voorover met een lange rug.',
  'ref.now.hamstring.sitting': 'Op de grond? Zit met het been recht en leun naar je tenen.',
  'ref.now.quad.stretch': 'Rek de voorkant van het bovenbeen',
  'ref.now.quad.body': 'Houd je ergens aan vast. Breng de hiel naar je bil en houd je knieën naast elkaar.',
  'ref.now.quad.sitting': 'Wankel? Ga op je zij liggen en doe hetzelfde.',
  'ref.now.foot.stretch': 'Rek de voet',
  'ref.now.foot.body':
    'Doe je schoen uit als dat lukt. Druk je tenen omhoog tegen een muur of trek ze met je hand omhoog.',
  'ref.now.foot.sitting': 'Ga daarna even plat op de voet staan.',
  'ref.now.slow': 'Ga langzaam. Veer niet en stop voordat het pijn doet.',
  'ref.now.hold': 'Houd 20 tot 30 seconden vast',
  'ref.now.hold.body': 'Adem uit. Herhaal tot het trillen stopt.',
  'ref.now.timer.start': 'Start 30 s rekken',
  'ref.now.timer.stop': 'Stop',
  'ref.now.timer.again': 'Nog een keer',
  'ref.now.timer.left': 'Nog {seconds} seconden',
  'ref.now.timer.done': 'Klaar. Laat langzaam los.',
  'ref.now.timer.holding': 'Vasthouden',
  'ref.now.timer.count': 'Keer {n}',
  'ref.now.timer.cue': 'Piep of tril aan het einde',
  'ref.now.back': 'Rustig weer op gang',
  'ref.now.back.body':
    'Wandel eerst, jog dan rustig. Wacht zo’n vijf minuten voordat je weer gas geeft. Trilt de spier? Rek en ga langzamer.',
  'ref.now.enough': 'Stop voor vandaag als',
  'ref.now.enough.again': 'de kramp terugkomt',
  'ref.now.enough.spot': 'de pijn op één plek blijft',
  'ref.now.enough.sign': 'je een signaal van de naar-de-dokter-lijst merkt',
  'ref.now.late': 'Kramp begint vaak laat in een training. Doe rustig aan als je nog ver van huis bent.',
  'ref.now.pickle':
    'Augurkensap? Eén labtest zag kortere kramp, een latere niet. Rek eerst. Sla het over bij reflux, hoge bloeddruk of een zoutarm dieet.',
  'ref.now.evidence':
    'Rekken verlicht een kramp: daar zijn overzichten van experts het over eens. Geen proef heeft vastgelegd hoe lang.',
  'ref.next.title': 'Voor de volgende keer',
  'ref.next.lead':
    'Geen enkele truc werkt voor iedereen. Deze ideeën passen bij wat volgens studies met kramp samenhangt.',
  'ref.next.pace':
    'Start op je getrainde tempo of iets eronder. Lopers met kramp in één ultra waren sneller gestart dan lopers van hun niveau.',
  'ref.next.train': 'Train stap voor stap voor de lengte en de heuvels die je van plan bent.',
  'ref.next.when':
    'Reken erop dat het laatste deel het zware deel is. In één grote enquête begon bijna de helft van de krampen in het laatste kwart. Doe het daarvóór rustiger aan.',
  'ref.next.fuel': 'Na het eerste uur nemen veel sporters 30 tot 60 g koolhydraten per uur.',
  'ref.next.heat': 'Wen in 7 tot 14 dagen aan hitte en ga langzamer op hete dagen.',
  'ref.next.rest': 'Houd de laatste drie dagen voor een wedstrijd licht.',
  'ref.next.plan': 'Heb een plan: stop, rek, begin langzaam weer.',
  'ref.next.log':
    'Schrijf kramp op in je trainingsnotities. Je eigen patroon zegt je meer dan een gemiddelde.',
  'ref.cause.title': 'Waar komt kramp vandaan',
  'ref.cause.lead':
    'Bij kramp spant een spier zich vanzelf aan en laat een tijdje niet los. Het doet pijn. Meestal is het in seconden of minuten voorbij. Niemand kent één oorzaak voor alle kramp.',
  'ref.cause.night': 'Nachtkramp in rust is iets anders. Deze gids gaat over kramp bij sport.',
  'ref.cause.where':
    'Hardlopers krijgen het vaakst kramp in de kuit, fietsers in de voorkant van het bovenbeen. In langere wedstrijden doet het bovenbeen mee.',
  'ref.cause.nerve.title': 'Vermoeide spieren verwarren hun zenuwen',
  'ref.cause.nerve':
    'In een vermoeide spier worden de signalen die “span aan” zeggen sterker. De signalen die “laat los” zeggen worden zwakker. Dit past het best: kramp treft de werkende spier, komt laat en neemt af met rekken.',
  'ref.cause.salt.title': 'Verlies van water en zout',
  'ref.cause.salt':
    'Een heel oud idee. Oude verslagen over werk in hitte en sommige labstudies steunen het. Vier wedstrijdstudies die sporters wogen of hun bloed testten deden dat niet.',
  'ref.cause.many.title': 'Veel dingen tegelijk',
  'ref.cause.many':
    'Recente overzichten zien een mix die per persoon verschilt. Daarom geeft Crampwise een lijst van factoren en noemt het geen oorzaak.',
  'ref.cause.myth.title': 'Vaak gehoord',
  'ref.cause.myth.mg':
    '“Je hebt te weinig magnesium of kalium.” Waar bij wedstrijden bloed is getest, was er geen verschil van belang.',
  'ref.cause.myth.drink': '“Drink zoveel je kunt.” Dat kan gevaarlijk zijn.',
  'ref.cause.myth.stretch': '“Rek vooraf om kramp weg te houden.” Twee labtests vonden geen effect.',
  'ref.cause.myth.quinine':
    '“Neem kinine.” Niet doen. De Amerikaanse geneesmiddelendienst waarschuwt voor sterfte en schade aan bloed en nieren.',
  'ref.lowcarb.title': 'Koolhydraatarm en keto',
  'ref.lowcarb.lead':
    'Met weinig koolhydraten maakt het lichaam minder insuline. De nieren lozen dan meer zout en water, vooral in de eerste weken.',
  'ref.lowcarb.study':
    'In één dieetproef kwamen lichte bijwerkingen vaker voor bij heel weinig koolhydraten. Deze mensen waren geen sporters. Geen studie keek naar kramp bij sport.',
  'ref.lowcarb.try':
    'Sommige sporters nemen in de eerste weken meer zout, of bewaren koolhydraten voor zware dagen. Dit is een mening, niet getest.',
  'ref.lowcarb.ask': 'Bij hoge bloeddruk, een hart- of nierziekte: vraag het eerst voordat je zout toevoegt.',
  'ref.fluids.title': 'Vocht en zout',
  'ref.fluids.over.title': 'Drink niet te veel',
  'ref.fluids.over':
    'Meer drinken dan je zweet verdunt het zout in je bloed. Dat kan dodelijk zijn. In één marathonstudie finishte ongeveer 1 op de 8 lopers met een laag natriumgehalte in het bloed. Wie zwaarder werd, was het meest getroffen.',
  'ref.fluids.thirst':
    'Drink als je dorst hebt. Verlies liever niet meer dan zo’n 2% van je gewicht en word nooit zwaarder.',
  'ref.fluids.cramps':
    'Helpt het tegen kramp? Studies zijn het oneens. Drink voor je gezondheid en je tempo.',
  'ref.fluids.sodium':
    'Bij lange trainingen met veel zweet kiezen veel sporters een drank met wat natrium. Voor kramp is dat niet aangetoond.',
  'ref.fluids.rate.title': 'Meet hoeveel je zweet',
  'ref.fluids.rate':
    'Weeg jezelf voor en na één uur. Tel erbij op wat je dronk. Voorbeeld: 70,0 kg ervoor, 69,0 kg erna, een halve liter gedronken. Dat is 1,5 liter per uur.',
  'ref.fluids.range': 'Mensen verschillen veel: vaak van een halve liter tot twee liter per uur.',
  'ref.fluids.salty':
    'Zoutranden op je shirt? In een studie met 350 sporters zweetten mensen met kramp niet meer zout uit. American football was de enige uitzondering.',
  'ref.minerals.title': 'Natrium, kalium, magnesium',
  'ref.minerals.sodium':
    'Natrium: wat sporters aten of namen maakte geen verschil in de wedstrijdstudies die ernaar keken. Natrium in het bloed van mensen met kramp was in één iets lager en in een andere iets hoger.',
  'ref.minerals.potassium':
    'Kalium: het was niet lager in het bloed van mensen met kramp. Een banaan verandert het een uur lang nauwelijks.',
  'ref.minerals.magnesium':
    'Magnesium: we kennen geen proef voor kramp bij sport. In één wedstrijd was het niet lager bij lopers met kramp. Tabletten kunnen je darmen van streek maken en mensen met een nierziekte schaden.',
  'ref.minerals.food':
    'Sommige coaches zweren bij alle drie. Eten met mineralen, zoals noten en vis, is voor de meeste mensen prima.',
  'ref.fluids.ask':
    'Bij een nier- of hartziekte, hoge bloeddruk of zwangerschap: vraag het voordat je iets verandert aan zout of vocht.',
  'ref.pickle.title': 'Augurkensap',
  'ref.pickle.lead':
    'Een klein slokje kan kramp misschien korter maken. Als het werkt, is het waarschijnlijk een reflex vanuit mond en keel. Zout doet er langer over om het bloed te bereiken.',
  'ref.pickle.for':
    'In één labtest duurde een teenkramp 85 seconden met augurkensap en 134 met water. De zouten in het bloed veranderden niet.',
  'ref.pickle.against':
    'Een latere test met 11 mensen vond het niet beter dan water. Niemand heeft het in een wedstrijd getest.',
  'ref.pickle.dose': 'Het lab gebruikte zo’n 1 ml per kg, dus 70 ml bij 70 kg. Rekken komt eerst.',
  'ref.pickle.care': 'Sla het over bij reflux, hoge bloeddruk of een zoutarm dieet.',
  'ref.pickle.stomach':
    'Bij zeven keer zoveel was na vijf minuten een derde uit de maag. Daarna bleef het in de maag, het halve uur dat ze keken. De hoeveelheid natrium in het bloed veranderde niet.',
  'ref.pickle.mustard': 'We kennen geen proef met mosterd tegen kramp.',
  'ref.strength.title': 'Kracht',
  'ref.strength.lead':
    'Als vermoeide spieren achter veel kramp zitten, worden sterkere spieren misschien later moe. Dat klinkt logisch, maar het is niet aangetoond.',
  'ref.strength.study':
    'In één marathon hadden 5 van de 20 lopers met kramp aan krachttraining gedaan. Van 63 anderen waren dat er 30. Het verschil kan toeval zijn.',
  'ref.strength.try':
    'Twee korte trainingen per week hebben ook andere voordelen, zoals loopeconomie. Kuitheffen, bruggetjes, afstapjes en squats zijn een goed begin.',
  'ref.sources.title': 'Bronnen',
  'ref.sources.here': 'Gelezen voor dit deel',
  'ref.sources.lead':
    'Deze lazen we voor de teksten hier. Grote enquêtes zeggen wie kramp krijgt, niet wanneer. Maar een paar studies volgden één wedstrijd.',
} as const;
