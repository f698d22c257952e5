/**
 * Every factor: title, one sentence, why, and the idea that follows. Then what is read and not counted. Counts from
 * studies are about the people of the study, never about the reader.
 */
export const factors = {
  'factors.title': 'Krampfactoren, zwaarste eerst',
  'factors.weight.large': 'Groot deel',
  'factors.weight.medium': 'Middelgroot deel',
  'factors.weight.small': 'Klein deel',
  'factors.weight.less': 'Verlaagt het',
  'factors.weight.none': 'Telt niet mee',
  'factors.more': 'Wat je niet kunt veranderen, en wat niet meetelt ({count})',
  'factors.moreUnknown': 'Wat verder is weggelaten',
  'factors.why': 'Waarom?',
  'factors.changes': 'Dit verandert het:',
  'factors.notCause': 'Een factor is geen oorzaak. Niemand kan aan een pagina zien waarom je kramp had.',

  'size.slightly': 'Heel iets meer dan de gewone belasting.',
  'size.little': 'Iets meer dan de gewone belasting.',
  'size.quarter': 'Ongeveer een kwart meer dan de gewone belasting.',
  'size.half': 'Ongeveer anderhalf keer de gewone belasting.',
  'size.twice': 'Ongeveer twee keer de gewone belasting.',
  'size.twiceHalf': 'Ongeveer tweeënhalf keer de gewone belasting.',
  'size.three': 'Ongeveer drie keer de gewone belasting.',
  'size.four': 'Ongeveer vier keer de gewone belasting.',
  'size.slightlyLess': 'Heel iets minder dan de gewone belasting.',
  'size.littleLess': 'Iets minder dan de gewone belasting.',
  'size.thirdLess': 'Ongeveer een derde minder dan de gewone belasting.',
  'size.halfLess': 'Ongeveer de helft van de gewone belasting.',
  'size.none': 'Het verandert de belasting niet.',
  'size.meaning':
    '“Belasting” is onze eigen optelsom van factoren. Het heeft niets te maken met trainingsbelasting.',

  'change.words': 'wat je zegt dat er gebeurde. Tik hierboven op “Spierkramp”.',
  'change.answer': 'je antwoord bij “Over jou”.',
  'change.notes': 'wat er in je notities staat.',
  'change.value': 'de waarde hierboven. Tik erop om die te verbeteren.',
  'change.length':
    'de lengte waarmee we vergelijken. Dat is {usual}, onze noodwaarde. Je eigen lengte vul je in bij “Over jou”.',
  'change.lengthOwn': 'de lengte waarmee we vergelijken. Dat is {usual}, jouw gewone lengte.',
  'change.longer': 'een lange training in de laatste zes weken.',
  'change.start': 'een start op het tempo van het tweede kwart.',
  'change.days': 'lichtere dagen ervoor.',
  'change.weekly': 'minder kilometers per week, en maar heel weinig.',
  'change.hotDays': 'meer hete trainingen in de twee weken ervoor.',
  'change.water': 'een drank met zouten, of een kortere training.',

  'factor.crampNoted.title': 'Je noteerde kramp',
  'factor.crampNoted.says': 'Na één kramp komt nog een kramp in dezelfde wedstrijd vaker voor.',
  'factor.crampNoted.why':
    'Hulpverleners bij een Ironman-kampioenschap hielden van 1989 tot 2019 10.553 medische dossiers bij. Eerdere kramp in de wedstrijd was het sterkste verband dat ze vonden. Deze sporters kwamen om hulp, dus ze kunnen anders zijn dan jij.',
  'factor.nearCramp.title': 'Je noteerde bijna kramp',
  'factor.nearCramp.says': 'Trillen of een strak gevoel komt vaak vóór kramp.',
  'factor.nearCramp.why':
    'Experts beschrijven een fase met kleine trillingen vóór de volle kramp. In één wedstrijd van 161 km kwam bijna kramp haast twee keer zo vaak voor als kramp. Geen studie gaf er een grootte aan. Wij tellen de helft van een kramp.',
  'factor.pastCramps.title': 'Je had eerder kramp',
  'factor.pastCramps.says': 'Lopers met eerdere kramp in wedstrijden krijgen vaker kramp dan anderen.',
  'factor.pastCramps.why':
    'In één wedstrijd van 56 km hadden alle 20 lopers met kramp eerder kramp gehad. Van de 29 anderen was dat ongeveer de helft. Studies van een Ironman en een wedstrijd van 161 km wijzen dezelfde kant op.',
  'factor.pastCramps.tip':
    'Heb een plan klaar: stop, rek, begin langzaam weer. Bouw stap voor stap op naar het zwaarste deel.',
  'factor.length.title': 'Langer dan gewoonlijk: {length}',
  'factor.length.titleStandIn': 'Lengte: {length}',
  'factor.length.titleShort': 'Korter dan gewoonlijk: {length}',
  'factor.length.says': 'Lopers in lange wedstrijden melden meer kramp dan lopers in korte.',
  'factor.length.why':
    'Een enquête vroeg 71.420 lopers of ze ooit kramp hadden gehad. In de wedstrijd van 56 km waren dat er 20 van de 100. In die van 21 km 8 of 9 van de 100. Voorbij 56 km lijkt het verband niet te groeien. Andere sporten zijn niet gevraagd: daar kijken we naar de tijd en tellen we minder.',
  'factor.length.tip':
    'Maak je lange trainingen stap voor stap langer, zodat deze lengte niet nieuw is voor je benen.',
  'factor.longerThanUsual.title': 'Langer dan je recente trainingen',
  'factor.longerThanUsual.says': 'Dit was langer dan je langste van de laatste weken.',
  'factor.longerThanUsual.why':
    'In één marathonenquête voelden ongeveer 4 van de 10 lopers met kramp zich slecht voorbereid. Geen studie gaf hier een grootte aan. De grootte is onze keuze.',
  'factor.longerThanUsual.tip': 'Verleng je langste training telkens een beetje.',
  'factor.effort.title': 'Een wedstrijd of zware dag',
  'factor.effort.says': 'Veel sportkramp komt als mensen een wedstrijd doen of harder gaan dan gewoonlijk.',
  'factor.effort.why':
    'In één marathonenquête brachten 85 van de 100 lopers met kramp die in verband met wedstrijden. Geen studie gaf hier een grootte aan. De grootte is onze keuze. Voor de zekerheid geven we het minder gewicht.',
  'factor.effort.tip': 'Start op het tempo waarvoor je trainde, of iets langzamer.',
  'factor.fastStart.title': 'Een snelle start',
  'factor.fastStart.says': 'De start was sneller dan het tempo daarna.',
  'factor.fastStart.why':
    'In één wedstrijd van 56 km bereikten lopers met kramp de 28 km in 144 minuten. De anderen deden er 157 over, en hun beste tijden waren vergelijkbaar. Die studie kende hun beste tijden. Wij zien alleen deze training.',
  'factor.fastStart.tip': 'Houd je in tijdens de eerste helft.',
  'factor.hills.title': 'Heuvels: {climb} omhoog',
  'factor.hills.titleTold': 'Heuvels, zoals je schreef',
  'factor.hills.says': 'Klimmen en dalen belast de beenspieren zwaar.',
  'factor.hills.why':
    'In één enquête noemde ongeveer de helft van de marathonlopers met kramp heuvels. Tekenen van spierslijtage in het bloed zijn ook hoger bij mensen met kramp. De grootte is onze keuze.',
  'factor.hills.tip': 'Train op klimmen en dalen voor een dag met heuvels.',
  'factor.heavyDays.title': 'Zware training vlak ervoor',
  'factor.heavyDays.says': 'Je trainde veel in de drie dagen ervoor.',
  'factor.heavyDays.why':
    'In één wedstrijd van 56 km hadden lopers met kramp in de laatste drie dagen meer gedaan. Het verschil was klein en kan toeval zijn. De grootte is onze keuze.',
  'factor.heavyDays.tip': 'Houd de laatste drie dagen voor een wedstrijd licht.',
  'factor.weeklyDistance.title': 'Veel kilometers per week',
  'factor.weeklyDistance.says': 'Lopers met meer afstand per week melden iets minder kramp.',
  'factor.weeklyDistance.why':
    'Het verband was heel klein in een enquête onder 10.973 lopers. In een andere grote enquête was het andersom.',
  'factor.heat.title': 'Hitte: {temperature}',
  'factor.heat.titleHumid': 'Hitte: {temperature}, {humidity} luchtvochtigheid',
  'factor.heat.titleTold': 'Hitte, zoals je schreef',
  'factor.heat.says':
    'In teamsporten komt kramp vaker voor in de eerste hete weken. Bij lange wedstrijden zijn studies het oneens.',
  'factor.heat.why':
    'American-footballspelers van universiteiten hadden de meeste kramp in de eerste hete dagen van het seizoen. Maar ze waren toen ook minder fit. Kramp komt ook in de kou, en koelen stopt kramp niet meteen. De grootte is onze keuze. Hitte is hoe dan ook zwaar voor het lichaam.',
  'factor.heat.index':
    'Volgens de formule van de Amerikaanse weerdienst voelt het als zo’n {index} in de schaduw. De hittemaat van sportevenementen (WBGT) is zo’n {wet}, met een marge van {margin}. Dat geldt voor zon en weinig wind.',
  'factor.heat.noIndex': 'Dit valt buiten de hitteformules, dus we gebruikten alleen de temperatuur.',
  'factor.heat.tip':
    'Start bij hitte langzamer en schrap de zware stukken. Drink als je dorst hebt. Dit is voor je veiligheid, wat het ook doet voor kramp.',
  'factor.firstHotDays.title': 'Eerste hete dagen',
  'factor.firstHotDays.says': 'Je had weinig hete trainingen in de twee weken ervoor.',
  'factor.firstHotDays.why':
    'In American football op universiteiten kwamen hitteklachten vooral in de eerste 14 dagen, en het meest in de eerste 7. Kramp was het grootste deel. De grootte is onze keuze. Voor de zekerheid geven we het minder gewicht.',
  'factor.firstHotDays.tip':
    'Geef je lichaam 7 tot 14 dagen om aan hitte te wennen. Doe er elke dag een beetje bij.',
  'factor.lowFluids.title': 'Weinig gedronken',
  'factor.lowFluids.says': 'Studies zijn het oneens of weinig drinken samengaat met kramp.',
  'factor.lowFluids.why':
    'Bij één Ironman hadden sporters bij wie in de medische tent een vochttekort werd gevonden vaker kramp. Vier studies die sporters wogen of hun bloed testten vonden geen verband.',
  'factor.lowFluids.tip':
    'Neem genoeg mee om te drinken als je dorst hebt. Drink nooit zoveel dat je zwaarder wordt.',
  'factor.plainWater.title': 'Alleen gewoon water',
  'factor.plainWater.says': 'Je notities noemen alleen gewoon water bij een lange training.',
  'factor.plainWater.why':
    'In twee kleine labstudies kregen kuitspieren makkelijker kramp na gewoon water. Een drank met zouten deed het omgekeerde. Niemand heeft dit in een wedstrijd laten zien. De grootte is onze keuze.',
  'factor.plainWater.tip':
    'Kies bij lange, hete trainingen een drank met wat natrium. Dwing jezelf niet om te drinken.',
  'factor.lowFuel.title': 'Weinig energie',
  'factor.lowFuel.says': 'Volgens je notities raakte je energie op of at je te weinig.',
  'factor.lowFuel.why':
    'Een vermoeide spier is het best onderbouwde idee over waarom kramp begint, en weinig energie vermoeit de spier. Geen studie heeft het getest. De grootte is onze keuze.',
  'factor.lowFuel.tip': 'Na het eerste uur nemen veel sporters 30 tot 60 g koolhydraten per uur.',
  'factor.lowCarb.title': 'Koolhydraatarm eten',
  'factor.lowCarb.says':
    'In één dieetproef kwamen lichte bijwerkingen vaker voor bij heel weinig koolhydraten.',
  'factor.lowCarb.why':
    'Als je weinig koolhydraten eet, lozen de nieren meer zout, vooral in de eerste weken. De mensen in de proef waren geen sporters. Geen studie keek naar kramp bij sport. De grootte is onze keuze. Voor de zekerheid geven we het minder gewicht.',
  'factor.lowCarb.tip':
    'Probeer je zware en hete dagen met koolhydraten. Bij hoge bloeddruk, een hart- of nierziekte: vraag het voordat je zout toevoegt.',
  'factor.injury.title': 'Blessure in de laatste 12 maanden',
  'factor.injury.says': 'Lopers met een recente blessure melden vaker kramp.',
  'factor.injury.why':
    'Drie grote enquêtes onder wedstrijddeelnemers vonden dit verband. Bij fietsers was het kleiner. Ze vroegen wie ooit kramp had gehad, niet wanneer.',
  'factor.injury.tip': 'Maak je revalidatie af, houd krachttraining vol en let op oude pijnlijke plekken.',
  'factor.illness.title': 'Een langdurige ziekte',
  'factor.illness.says': 'Wedstrijddeelnemers met een langdurige ziekte melden vaker kramp.',
  'factor.illness.why': 'Meerdere grote enquêtes vonden dit. Elke extra ziekte deed er een beetje bij.',
  'factor.illness.tip': 'Praat met je arts over je kramp.',
  'factor.medicine.title': 'Een vast medicijn',
  'factor.medicine.says': 'Mensen die een vast medicijn nemen melden vaker kramp.',
  'factor.medicine.why':
    'Een enquête onder 15.778 wedstrijddeelnemers vond dit. Ze kan niet zeggen of het medicijn of de ziekte erachter zit. Voor de zekerheid geven we het minder gewicht. Sommige inhalers, plastabletten en statines hangen samen met nachtkramp na het 50e jaar.',
  'factor.medicine.tip': 'Stop nooit zelf met een medicijn. Vraag je arts of apotheker naar kramp.',
  'factor.strength.title': 'Krachttraining',
  'factor.strength.says': 'In één marathon kregen lopers die krachttraining deden minder vaak kramp.',
  'factor.strength.why':
    'Van 20 lopers met kramp hadden er 5 aan krachttraining gedaan. Van 63 anderen waren dat er 30. Het verschil kan nog steeds toeval zijn.',
  'factor.family.title': 'Kramp in de familie',
  'factor.family.says': 'Mensen met kramp in de familie melden meer kramp.',
  'factor.family.why':
    'In één marathonenquête hadden 19 van de 100 lopers met kramp dit in de familie. Bij de anderen waren dat er 10 van de 100. Hier valt niets aan te veranderen.',
  'factor.men.title': 'Man zijn',
  'factor.men.says': 'Mannen melden vaker kramp dan vrouwen.',
  'factor.men.why':
    'Grote wedstrijdenquêtes zijn het eens, één kleinere wedstrijdstudie niet. Niemand kent de reden, en er valt niets aan te veranderen.',

  'factor.over40.title': 'Ouder dan 40',
  'factor.over40.says': 'Wedstrijddeelnemers boven de 40 melden vaker kramp.',
  'factor.over40.why':
    'Eén heel grote enquête vond het. Een kleine wedstrijdstudie niet. De grootte stond niet in wat wij konden lezen, dus we tellen het niet mee.',
  'factor.lateFade.title': 'Je ging laat langzamer',
  'factor.lateFade.says': 'Vermoeide benen en kramp komen vaak samen.',
  'factor.lateFade.why':
    'In één marathon waren lopers met kramp langzamer vanaf km 25. Wat er eerst was is niet bekend, dus we tellen het niet mee.',
  'factor.salt.title': 'Zout in je notities',
  'factor.salt.says': 'Wel of geen zout eten hing in wedstrijden niet samen met kramp.',
  'factor.salt.why':
    'Een wedstrijd van 161 km en een grote marathonenquête keken ernaar en vonden geen verband. Zout in je notities verandert het niveau dus niet, naar geen van beide kanten.',
  'factor.saltySweat.title': 'Zout of hevig zweet',
  'factor.saltySweat.says': 'In een studie met 350 sporters zweetten mensen met kramp niet meer zout uit.',
  'factor.saltySweat.why':
    'Hoeveelheid zweet en zout in zweet waren vergelijkbaar met en zonder kramp. Alleen in American football onderscheidde zweet de twee een beetje. Heel kleine studies hadden een verband gevonden. We tonen dit en tellen het niet mee.',
  'factor.saltySweat.tip':
    'Bij trainingen langer dan twee uur wil je misschien een drank met meer natrium proberen. Dwing jezelf niet om te drinken.',
  'factor.magnesium.title': 'Magnesium',
  'factor.magnesium.says': 'We kennen geen proef met magnesium tegen kramp bij sport.',
  'factor.magnesium.why':
    'In een wedstrijd van 56 km was magnesium in het bloed niet lager bij lopers met kramp. Tabletten kunnen je darmen van streek maken. Bij een nierziekte kunnen ze schadelijk zijn.',
  'factor.potassium.title': 'Kalium en bananen',
  'factor.potassium.says': 'Kalium in het bloed was niet lager bij mensen met kramp.',
  'factor.potassium.why':
    'Studies bij wedstrijden maten het. De kleine verschillen die ze zagen waren te klein om van belang te zijn, of gingen de andere kant op.',
  'factor.sleep.title': 'Kort geslapen',
  'factor.sleep.says': 'We vonden geen studie over slaap en kramp bij sport.',
  'factor.sleep.why':
    'Slaap is op andere manieren belangrijk voor je gezondheid. We tellen het hier niet mee.',
  'factor.alcohol.title': 'Alcohol',
  'factor.alcohol.says': 'We vonden geen studie over alcohol en kramp bij sport.',
  'factor.alcohol.why':
    'Het is op andere manieren van belang voor je gezondheid. We tellen het hier niet mee.',
} as const;
