/**
 * Every factor: title, one sentence, why, and the idea that follows. Then what is read and not counted. Counts from
 * studies are about the people of the study, never about the reader.
 */
export const factors = {
  'factors.title': 'Krampfaktorer, tyngst först',
  'factors.weight.large': 'Stor del',
  'factors.weight.medium': 'Mellanstor del',
  'factors.weight.small': 'Liten del',
  'factors.weight.less': 'Sänker',
  'factors.weight.none': 'Räknas inte',
  'factors.more': 'Det du inte kan ändra, och det som inte räknas ({count})',
  'factors.moreUnknown': 'Vad mer som inte räknas med',
  'factors.why': 'Varför?',
  'factors.changes': 'Det här ändrar den:',
  'factors.notCause': 'En faktor är inte en orsak. Ingen kan se på en sida varför du fick kramp.',

  'size.slightly': 'Aningen mer än den vanliga belastningen.',
  'size.little': 'Lite mer än den vanliga belastningen.',
  'size.quarter': 'Ungefär en fjärdedel mer än den vanliga belastningen.',
  'size.half': 'Ungefär en och en halv gånger den vanliga belastningen.',
  'size.twice': 'Ungefär dubbla den vanliga belastningen.',
  'size.twiceHalf': 'Ungefär två och en halv gånger den vanliga belastningen.',
  'size.three': 'Ungefär tre gånger den vanliga belastningen.',
  'size.four': 'Ungefär fyra gånger den vanliga belastningen.',
  'size.slightlyLess': 'Aningen mindre än den vanliga belastningen.',
  'size.littleLess': 'Lite mindre än den vanliga belastningen.',
  'size.thirdLess': 'Ungefär en tredjedel mindre än den vanliga belastningen.',
  'size.halfLess': 'Ungefär hälften av den vanliga belastningen.',
  'size.none': 'Det ändrar inte belastningen.',
  'size.meaning':
    '”Belastning” är vår egen summa av faktorer. Den har inget att göra med träningsbelastning.',

  'change.words': 'vad du säger har hänt. Tryck på ”Muskelkramp” ovan.',
  'change.answer': 'ditt svar under ”Om dig”.',
  'change.notes': 'vad som står i dina anteckningar.',
  'change.value': 'värdet ovan. Tryck på det för att rätta det.',
  'change.length':
    'längden den jämförs med. Det är {usual}, vårt reservvärde. Din egen fyller du i under ”Om dig”.',
  'change.lengthOwn': 'längden den jämförs med. Det är {usual}, din vanliga.',
  'change.longer': 'ett långpass under de senaste sex veckorna.',
  'change.start': 'en start i samma fart som den andra fjärdedelen.',
  'change.days': 'lättare dagar innan.',
  'change.weekly': 'färre kilometer i veckan, och bara väldigt lite.',
  'change.hotDays': 'fler varma pass under de två veckorna innan.',
  'change.water': 'en dryck med salter, eller ett kortare pass.',

  'factor.crampNoted.title': 'Du noterade kramp',
  'factor.crampNoted.says': 'Efter en kramp är det vanligare med en till i samma lopp.',
  'factor.crampNoted.why':
    'Hjälpare vid ett Ironman-mästerskap förde 10 553 vårdjournaler från 1989 till 2019. En kramp tidigare i loppet var det starkaste samband de fann. De här idrottarna sökte hjälp, så de kan skilja sig från dig.',
  'factor.nearCramp.title': 'Du noterade en krampkänning',
  'factor.nearCramp.says': 'Ryckningar eller stelhet kommer ofta före en kramp.',
  'factor.nearCramp.why':
    'Experter beskriver en fas med små ryckningar före den fulla krampen. I ett lopp på 161 km var krampkänning nästan dubbelt så vanligt som kramp. Ingen studie har mätt hur mycket det betyder. Vi räknar hälften av en kramp.',
  'factor.pastCramps.title': 'Du har haft kramp förut',
  'factor.pastCramps.says': 'Löpare som haft kramp i lopp förut får det oftare än andra.',
  'factor.pastCramps.why':
    'I ett lopp på 56 km hade alla 20 löpare som fick kramp haft det förut. Av de 29 andra hade ungefär hälften det. Studier av en Ironman och ett lopp på 161 km pekar åt samma håll.',
  'factor.pastCramps.tip':
    'Ha en plan redo: stanna, stretcha, börja om långsamt. Bygg upp mot den hårdaste delen steg för steg.',
  'factor.length.title': 'Längre än vanligt: {length}',
  'factor.length.titleStandIn': 'Längd: {length}',
  'factor.length.titleShort': 'Kortare än vanligt: {length}',
  'factor.length.says': 'Löpare i långa lopp rapporterar mer kramp än de i korta.',
  'factor.length.why':
    'En enkät frågade 71 420 löpare om de någonsin fått kramp. I loppet på 56 km hade 20 av 100 fått det. I loppet på 21 km var det 8 eller 9 av 100. Över 56 km verkar sambandet inte öka. Andra sporter ingick inte: där går vi efter tid och räknar mindre.',
  'factor.length.tip': 'Gör långpassen längre steg för steg, så att längden inte är ny för benen.',
  'factor.longerThanUsual.title': 'Längre än dina senaste pass',
  'factor.longerThanUsual.says': 'Det här var längre än ditt längsta pass de senaste veckorna.',
  'factor.longerThanUsual.why':
    'I en maratonenkät kände sig ungefär 4 av 10 löpare som fick kramp dåligt förberedda. Ingen studie har mätt hur mycket det betyder. Hur mycket det räknas är vårt val.',
  'factor.longerThanUsual.tip': 'Öka ditt längsta pass lite i taget.',
  'factor.effort.title': 'Tävling eller en hård dag',
  'factor.effort.says': 'Många kramper vid idrott kommer när man tävlar eller tar i mer än vanligt.',
  'factor.effort.why':
    'I en maratonenkät kopplade 85 av 100 löpare med kramp krampen till tävling. Ingen studie har mätt hur mycket det betyder. Hur mycket det räknas är vårt val. För säkerhets skull ger vi den mindre vikt.',
  'factor.effort.tip': 'Starta i farten du har tränat för, eller lite långsammare.',
  'factor.fastStart.title': 'En snabb start',
  'factor.fastStart.says': 'Starten var snabbare än farten därefter.',
  'factor.fastStart.why':
    'I ett lopp på 56 km nådde löpare som fick kramp 28 km på 144 minuter. De andra behövde 157, och deras bästa tider var lika. Den studien kände till bästa tiderna. Vi ser bara det här passet.',
  'factor.fastStart.tip': 'Håll igen under första halvan.',
  'factor.hills.title': 'Backar: {climb} uppför',
  'factor.hills.titleTold': 'Backar, som du skrev',
  'factor.hills.says': 'Uppför och nedför belastar benmusklerna hårt.',
  'factor.hills.why':
    'I en enkät nämnde ungefär hälften av maratonlöparna som fick kramp backar. Blodvärden för muskelslitage är också högre hos dem som får kramp. Hur mycket det räknas är vårt val.',
  'factor.hills.tip': 'Träna uppför och nedför inför en kuperad dag.',
  'factor.heavyDays.title': 'Hård träning just innan',
  'factor.heavyDays.says': 'Du tränade mycket de tre dagarna innan.',
  'factor.heavyDays.why':
    'I ett lopp på 56 km hade löpare som fick kramp tränat mer de sista tre dagarna. Skillnaden var liten och kan vara slump. Hur mycket det räknas är vårt val.',
  'factor.heavyDays.tip': 'Håll de sista tre dagarna före ett lopp lätta.',
  'factor.weeklyDistance.title': 'Många kilometer i veckan',
  'factor.weeklyDistance.says': 'Löpare med mer distans per vecka rapporterar aningen färre kramper.',
  'factor.weeklyDistance.why':
    'Sambandet var pyttelitet i en enkät med 10 973 löpare. I en annan stor enkät gick det åt andra hållet.',
  'factor.heat.title': 'Värme: {temperature}',
  'factor.heat.titleHumid': 'Värme: {temperature}, {humidity} luftfuktighet',
  'factor.heat.titleTold': 'Värme, som du skrev',
  'factor.heat.says':
    'I lagsport är kramp vanligare de första varma veckorna. För långa lopp går studierna isär.',
  'factor.heat.why':
    'Spelare i amerikansk collegefotboll fick mest kramp säsongens första varma dagar. Men då var de också sämre tränade. Kramp kommer i kyla också, och kylning stoppar den inte genast. Hur mycket det räknas är vårt val. Värme är i vilket fall hårt för kroppen.',
  'factor.heat.index':
    'Enligt formeln från USA:s vädertjänst känns det som ungefär {index} i skuggan. Idrottens värmemått (WBGT) är ungefär {wet}, plus minus {margin}. Det gäller vid sol och svag vind.',
  'factor.heat.noIndex': 'Det här ligger utanför värmeformlernas område, så vi använde bara temperaturen.',
  'factor.heat.tip':
    'I värme: starta långsammare och korta de hårda delarna. Drick när du är törstig. Det är för din säkerhet, oavsett vad det gör för kramp.',
  'factor.firstHotDays.title': 'Första varma dagarna',
  'factor.firstHotDays.says': 'Du hade få varma pass under de två veckorna innan.',
  'factor.firstHotDays.why':
    'I amerikansk collegefotboll kom värmebesvär mest de första 14 dagarna, och allra mest de första 7. Kramp var den största delen. Hur mycket det räknas är vårt val. För säkerhets skull ger vi den mindre vikt.',
  'factor.firstHotDays.tip': 'Ge kroppen 7 till 14 dagar att vänja sig vid värme. Öka lite varje dag.',
  'factor.lowFluids.title': 'Lite att dricka',
  'factor.lowFluids.says': 'Studierna går isär om huruvida att dricka lite hänger ihop med kramp.',
  'factor.lowFluids.why':
    'I sjukvårdstältet vid en Ironman hade idrottare med vätskebrist oftare kramp. Fyra studier som vägde idrottare eller testade deras blod fann inget samband.',
  'factor.lowFluids.tip':
    'Ha med dig dryck så att du kan dricka när du är törstig. Drick aldrig så mycket att du går upp i vikt.',
  'factor.plainWater.title': 'Bara vanligt vatten',
  'factor.plainWater.says': 'Dina anteckningar nämner bara vanligt vatten på ett långt pass.',
  'factor.plainWater.why':
    'I två små labbstudier krampade vadmuskler lättare efter vanligt vatten. En dryck med salter gjorde tvärtom. Ingen har visat det i ett lopp. Hur mycket det räknas är vårt val.',
  'factor.plainWater.tip': 'På långa varma pass, välj en dryck med lite natrium. Tvinga inte i dig vätska.',
  'factor.lowFuel.title': 'Ont om energi',
  'factor.lowFuel.says': 'Dina anteckningar nämner att energin tog slut eller att du åt för lite.',
  'factor.lowFuel.why':
    'Trötta muskler är den förklaring till varför kramp börjar som har bäst stöd, och lite energi gör muskler trötta. Ingen studie har testat det. Hur mycket det räknas är vårt val.',
  'factor.lowFuel.tip': 'Efter en timme tar många idrottare 30 till 60 g kolhydrater per timme.',
  'factor.lowCarb.title': 'Lågkolhydratkost',
  'factor.lowCarb.says': 'I en koststudie var små biverkningar vanligare med mycket lite kolhydrater.',
  'factor.lowCarb.why':
    'Med få kolhydrater gör sig njurarna av med mer salt, mest de första veckorna. Deltagarna i studien var inte idrottare. Ingen studie har tittat på kramp vid idrott. Hur mycket det räknas är vårt val. För säkerhets skull ger vi den mindre vikt.',
  'factor.lowCarb.tip':
    'Prova kolhydrater på hårda och varma dagar. Vid högt blodtryck, hjärt- eller njursjukdom: fråga innan du tar mer salt.',
  'factor.injury.title': 'En skada de senaste 12 månaderna',
  'factor.injury.says': 'Löpare med en skada nyligen rapporterar oftare kramp.',
  'factor.injury.why':
    'Tre stora enkäter bland anmälda till lopp fann det här sambandet. Hos cyklister var det mindre. De frågade vem som någonsin fått kramp, inte när.',
  'factor.injury.tip': 'Gör klart din rehab, fortsätt styrketräna och håll koll på gamla onda ställen.',
  'factor.illness.title': 'En långvarig sjukdom',
  'factor.illness.says': 'Anmälda till lopp som har en långvarig sjukdom rapporterar oftare kramp.',
  'factor.illness.why': 'Flera stora enkäter fann det. Varje ytterligare sjukdom gav lite till.',
  'factor.illness.tip': 'Prata med din läkare om dina kramper.',
  'factor.medicine.title': 'En regelbunden medicin',
  'factor.medicine.says': 'De som tar en medicin regelbundet rapporterar oftare kramp.',
  'factor.medicine.why':
    'En enkät med 15 778 anmälda till lopp fann det. Den kan inte säga om medicinen eller sjukdomen ligger bakom. För säkerhets skull ger vi den mindre vikt. Vissa inhalatorer, vätskedrivande tabletter och statiner har samband med nattlig kramp efter 50 års ålder.',
  'factor.medicine.tip': 'Sluta aldrig med en medicin på egen hand. Fråga läkare eller apotek om kramp.',
  'factor.strength.title': 'Styrketräning',
  'factor.strength.says': 'I ett maraton fick färre av löparna som styrketränade kramp.',
  'factor.strength.why':
    'Av 20 löpare som fick kramp hade 5 styrketränat. Av 63 andra hade 30 gjort det. Skillnaden kan ändå vara slump.',
  'factor.family.title': 'Kramp i familjen',
  'factor.family.says': 'De som har kramp i familjen rapporterar mer kramp.',
  'factor.family.why':
    'I en maratonenkät hade 19 av 100 löpare med kramp det i familjen. Bland de andra var det 10 av 100. Det här går inte att ändra.',
  'factor.men.title': 'Att vara man',
  'factor.men.says': 'Män rapporterar kramp oftare än kvinnor.',
  'factor.men.why':
    'Stora enkäter från lopp är överens, en mindre studie på ett lopp är det inte. Ingen vet varför, och det går inte att ändra.',

  'factor.over40.title': 'Att vara över 40',
  'factor.over40.says': 'Anmälda till lopp som är över 40 rapporterar oftare kramp.',
  'factor.over40.why':
    'En mycket stor enkät fann det. En liten studie på ett lopp gjorde det inte. Hur stort det är stod inte i det vi kunde läsa, så vi räknar det inte.',
  'factor.lateFade.title': 'Du tappade fart sent',
  'factor.lateFade.says': 'Trötta ben och kramp kommer ofta tillsammans.',
  'factor.lateFade.why':
    'I ett maraton var löpare som fick kramp långsammare från km 25. Vad som kom först är okänt, så vi räknar det inte.',
  'factor.salt.title': 'Salt i dina anteckningar',
  'factor.salt.says': 'Att äta eller sakna salt hade inget samband med kramp i lopp.',
  'factor.salt.why':
    'Ett lopp på 161 km och en stor maratonenkät tittade på det och fann inget samband. Därför flyttar salt i dina anteckningar inte nivån, åt något håll.',
  'factor.saltySweat.title': 'Salt eller mycket svett',
  'factor.saltySweat.says': 'I en studie av 350 idrottare svettades de med kramp inte ut mer salt.',
  'factor.saltySweat.why':
    'Mängden svett och salt i svetten var lika med och utan kramp. Bara i amerikansk fotboll skilde svetten dem åt lite. Mycket små studier hade funnit ett samband. Vi visar det men räknar det inte.',
  'factor.saltySweat.tip':
    'På pass över två timmar kan du prova en dryck med mer natrium om du vill. Tvinga inte i dig vätska.',
  'factor.magnesium.title': 'Magnesium',
  'factor.magnesium.says': 'Vi känner inte till någon studie som testat magnesium mot kramp vid idrott.',
  'factor.magnesium.why':
    'I ett lopp på 56 km var magnesium i blodet inte lägre hos löpare som fick kramp. Tabletter kan ge magbesvär. Vid njursjukdom kan de vara skadliga.',
  'factor.potassium.title': 'Kalium och bananer',
  'factor.potassium.says': 'Kalium i blodet var inte lägre hos dem som fick kramp.',
  'factor.potassium.why':
    'Studier på lopp mätte det. De små skillnader de såg var för små för att betyda något, eller gick åt andra hållet.',
  'factor.sleep.title': 'Lite sömn',
  'factor.sleep.says': 'Vi hittade ingen studie om sömn och kramp vid idrott.',
  'factor.sleep.why': 'Sömn är viktig för hälsan på andra sätt. Vi räknar den inte här.',
  'factor.alcohol.title': 'Alkohol',
  'factor.alcohol.says': 'Vi hittade ingen studie om alkohol och kramp vid idrott.',
  'factor.alcohol.why': 'Den spelar roll för hälsan på andra sätt. Vi räknar den inte här.',
} as const;
