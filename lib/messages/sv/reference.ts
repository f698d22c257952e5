/** The quick reference. */
export const reference = {
  'ref.title': 'Snabbguide',
  'ref.search': 'Sök i guiden',
  'ref.search.clear': 'Rensa sökning',
  'ref.results': '{count} ställen nämner ”{query}”',
  'ref.noResults': 'Inget hittades för ”{query}”. Prova en muskel, en dryck eller ett tecken.',
  'ref.find.now':
    'kramp kramper krampa krampar krampkänning sendrag låser låsning hugger spasm ben lår lårkramp vadkramp vader hamstring quadriceps hålfot fotvalv fotsula tår stretcha töja massage timer',
  'ref.find.next':
    'undvika slippa få farthållning tempo träning lopp tävling nedtrappning kolhydrater gel värme',
  'ref.find.cause':
    'varför orsak anledning beror elektrolyter mineraler mineralbrist brist uttorkning vätskebrist trötthet kinin',
  'ref.find.lowcarb': 'ketogen keto lchf diet kost kolhydrater lågkolhydrat lågkolhydratkost',
  'ref.find.fluids':
    'elektrolyt elektrolyter uttorkning uttorkad vätskebrist vätska vatten dricka sportdryck överdricka övervätskning salttabletter mineraler banan',
  'ref.find.strength': 'gym vikter övningar plyometri styrka styrketräning lyfta tåhävningar knäböj',
  'ref.find.doctor':
    'kiss urin akut nödläge läkare vård vårdcentral domning domnad svullnad svullen bröst bröstsmärta kollaps svimma ont smärta sjukhus 112 1177',
  'ref.tab': 'Den här fliken',
  'ref.tab.none': 'Inget pass i fliken',
  'ref.tab.none.body': 'Guiden fungerar utan pass.',
  'ref.tab.panel': 'Visa panelen',
  'ref.contents': 'Läs mer',
  'ref.now.title': 'Kramp just nu?',
  'ref.now.chest': 'Ont i bröstet, förvirring eller svårt att andas? Ring det lokala nödnumret.',
  'ref.now.which': 'Var sitter den?',
  'ref.now.stop': 'Stanna',
  'ref.now.stop.body': 'Stanna eller kliv av cykeln. Håll i dig i något.',
  'ref.now.calf.stretch': 'Stretcha vaden',
  'ref.now.calf.body':
    'Ta ett steg bakåt med det onda benet. Hälen i marken, rakt knä. Luta dig framåt tills det drar lätt.',
  'ref.now.calf.sitting': 'Kan du inte stå? Sitt, håll knät rakt och dra tårna mot skenbenet.',
  'ref.now.hamstring.stretch': 'Stretcha baksida lår',
  'ref.now.hamstring.body':
    'Sätt hälen framför dig. Håll det knät rakt. Skjut höften bakåt och luta dig framåt med lång rygg.',
  'ref.now.hamstring.sitting': 'Ligger du på marken? Sitt med benet rakt och luta dig mot tårna.',
  'ref.now.quad.stretch': 'Stretcha framsida lår',
  'ref.now.quad.body': 'Håll i dig i något. Dra hälen mot rumpan och håll knäna bredvid varandra.',
  'ref.now.quad.sitting': 'Ostadig? Lägg dig på sidan och gör samma sak.',
  'ref.now.foot.stretch': 'Stretcha foten',
  'ref.now.foot.body': 'Ta av skon om du kan. Pressa upp tårna mot en vägg eller dra upp dem med handen.',
  'ref.now.foot.sitting': 'Stå sedan en stund med hela foten i marken.',
  'ref.now.slow': 'Gör det långsamt. Gunga inte, och sluta innan det gör ont.',
  'ref.now.hold': 'Håll i 20 till 30 sekunder',
  'ref.now.hold.body': 'Andas ut. Upprepa tills det slutar rycka.',
  'ref.now.timer.start': 'Starta 30 s',
  'ref.now.timer.stop': 'Stoppa',
  'ref.now.timer.again': 'Håll igen',
  'ref.now.timer.left': '{seconds} sekunder kvar',
  'ref.now.timer.done': 'Klart. Släpp efter långsamt.',
  'ref.now.timer.holding': 'Håll',
  'ref.now.timer.count': 'Omgång {n}',
  'ref.now.timer.cue': 'Pip eller vibration vid slutet',
  'ref.now.back': 'Kom i gång igen',
  'ref.now.back.body':
    'Gå först, jogga sedan lätt. Vänta ungefär fem minuter innan du tar i igen. Om det rycker i muskeln, stretcha och sakta ner.',
  'ref.now.enough': 'Sluta för dagen om',
  'ref.now.enough.again': 'krampen kommer tillbaka',
  'ref.now.enough.spot': 'smärtan sitter kvar på en punkt',
  'ref.now.enough.sign': 'något tecken på sök vård-listan dyker upp',
  'ref.now.late': 'Kramp kommer ofta sent i ett pass. Ta det lugnt om du har långt hem.',
  'ref.now.pickle':
    'Gurkspad? Ett labbtest såg kortare kramper, ett senare gjorde det inte. Stretcha först. Hoppa över det vid reflux (sura uppstötningar), högt blodtryck eller saltfattig kost.',
  'ref.now.evidence':
    'Stretching lindrar en kramp: expertöversikter är överens. Ingen studie har slagit fast hur länge man ska hålla.',
  'ref.next.title': 'Inför nästa pass',
  'ref.next.lead':
    'Inget enskilt knep fungerar för alla. De här idéerna passar med det som studier kopplar till kramp.',
  'ref.next.pace':
    'Starta i eller under farten du har tränat för. Löpare som fick kramp i ett ultralopp hade gått ut hårdare än jämngoda löpare.',
  'ref.next.train': 'Träna för den längd och de backar du tänker klara, steg för steg.',
  'ref.next.when':
    'Räkna med att slutet blir det tuffa. I en stor enkät började nästan hälften av kramperna under den sista fjärdedelen. Lätta av före den.',
  'ref.next.fuel': 'Efter en timme tar många idrottare 30 till 60 g kolhydrater per timme.',
  'ref.next.heat': 'Vänj dig vid värme under 7 till 14 dagar, och sakta ner på varma dagar.',
  'ref.next.rest': 'Håll de sista tre dagarna före ett lopp lätta.',
  'ref.next.plan': 'Ha en plan: stanna, stretcha, börja om långsamt.',
  'ref.next.log':
    'Skriv in kramper i dina träningsanteckningar. Ditt eget mönster säger mer än ett genomsnitt.',
  'ref.cause.title': 'Vad kramp beror på',
  'ref.cause.lead':
    'Kramp är när en muskel spänner sig av sig själv och inte släpper på en stund. Det gör ont. Det går oftast över på sekunder eller minuter. Ingen känner till en enda orsak till all kramp.',
  'ref.cause.night': 'Nattlig kramp i vila är något annat. Den här guiden handlar om kramp vid idrott.',
  'ref.cause.where':
    'Löpare får oftast kramp i vaden, cyklister i framsida lår. I längre lopp drabbas också låret.',
  'ref.cause.nerve.title': 'Trötta muskler förvirrar sina nerver',
  'ref.cause.nerve':
    'I en trött muskel ökar signalerna som säger ”spänn”. Signalerna som säger ”släpp” blir svagare. Det passar bäst: kramp drabbar muskeln som jobbar, kommer sent och lättar av stretching.',
  'ref.cause.salt.title': 'Förlorat vatten och salt',
  'ref.cause.salt':
    'En mycket gammal idé. Gamla rapporter från arbete i hetta och några labbstudier stöder den. Fyra studier på lopp, som vägde idrottare eller testade blod, gjorde det inte.',
  'ref.cause.many.title': 'Många saker på en gång',
  'ref.cause.many':
    'Nyare översikter ser en blandning som skiljer sig från person till person. Därför listar Crampwise faktorer och pekar inte ut en orsak.',
  'ref.cause.myth.title': 'Hörs ofta',
  'ref.cause.myth.mg':
    '”Du har brist på magnesium eller kalium.” Där man testade blod vid lopp fanns ingen skillnad av betydelse.',
  'ref.cause.myth.drink': '”Drick så mycket du kan.” Det kan vara farligt.',
  'ref.cause.myth.stretch': '”Stretcha innan så slipper du kramp.” Två labbtester fann ingen effekt.',
  'ref.cause.myth.quinine':
    '”Ta kinin.” Gör inte det. USA:s läkemedelsmyndighet varnar för dödsfall och för skador på blod och njurar.',
  'ref.lowcarb.title': 'Lågkolhydratkost och keto',
  'ref.lowcarb.lead':
    'Med få kolhydrater bildar kroppen mindre insulin. Njurarna gör sig då av med mer salt och vatten, mest de första veckorna.',
  'ref.lowcarb.study':
    'I en koststudie var små biverkningar vanligare med mycket lite kolhydrater. Deltagarna var inte idrottare. Ingen studie har tittat på kramp vid idrott.',
  'ref.lowcarb.try':
    'Vissa idrottare tar mer salt de första veckorna, eller sparar kolhydraterna till hårda dagar. Det är åsikter, inte testat.',
  'ref.lowcarb.ask': 'Vid högt blodtryck, hjärt- eller njursjukdom: fråga innan du tar mer salt.',
  'ref.fluids.title': 'Vätska och salt',
  'ref.fluids.over.title': 'Drick inte för mycket',
  'ref.fluids.over':
    'Om du dricker mer än du svettas späds saltet i blodet ut. Det kan vara dödligt. I en maratonstudie gick omkring 1 av 8 löpare i mål med lågt natrium i blodet. De som gått upp i vikt drabbades mest.',
  'ref.fluids.thirst':
    'Drick när du är törstig. Försök att inte tappa mer än ungefär 2 % av din vikt, och gå aldrig upp i vikt.',
  'ref.fluids.cramps': 'Hjälper det mot kramp? Studierna går isär. Drick för din hälsa och din fart.',
  'ref.fluids.sodium':
    'På långa pass med mycket svett väljer många idrottare en dryck med lite natrium. Mot kramp är det inte visat.',
  'ref.fluids.rate.title': 'Ta reda på hur mycket du svettas',
  'ref.fluids.rate':
    'Väg dig före och efter en timme. Lägg till det du drack. Exempel: 70,0 kg före, 69,0 kg efter, en halv liter dryck. Det blir 1,5 liter per timme.',
  'ref.fluids.range': 'Det skiljer mycket mellan människor: ofta från en halv till två liter per timme.',
  'ref.fluids.salty':
    'Saltränder på tröjan? I en studie av 350 idrottare svettades de med kramp inte ut mer salt. Amerikansk fotboll var det enda undantaget.',
  'ref.minerals.title': 'Natrium, kalium, magnesium',
  'ref.minerals.sodium':
    'Natrium: vad idrottarna åt eller tog gjorde ingen skillnad i de studier på lopp som tittade på det. Natrium i blodet hos dem med kramp var lite lägre i en studie och lite högre i en annan.',
  'ref.minerals.potassium':
    'Kalium: det var inte lägre i blodet hos dem som fick kramp. En banan påverkar det knappt på en timme.',
  'ref.minerals.magnesium':
    'Magnesium: vi känner inte till någon studie som testat det mot kramp vid idrott. I ett lopp var det inte lägre hos löpare med kramp. Tabletter kan ge magbesvär och skada personer med njursjukdom.',
  'ref.minerals.food':
    'Vissa tränare svär på alla tre. Mat med mineraler, som nötter och fisk, går bra för de flesta.',
  'ref.fluids.ask':
    'Vid njur- eller hjärtsjukdom, högt blodtryck eller graviditet: fråga innan du ändrar salt eller vätska.',
  'ref.pickle.title': 'Gurkspad',
  'ref.pickle.lead':
    'En liten klunk spad från inlagd gurka kan korta en kramp. Om det fungerar är det troligen en reflex från mun och svalg. Salt behöver längre tid än så för att nå blodet.',
  'ref.pickle.for':
    'I ett labbtest varade en kramp i tån 85 sekunder med gurkspad och 134 med vatten. Salterna i blodet ändrades inte.',
  'ref.pickle.against':
    'Ett senare test med 11 personer fann att det inte var bättre än vatten. Ingen har testat det i ett lopp.',
  'ref.pickle.dose': 'Labbet använde ungefär 1 ml per kg, alltså 70 ml vid 70 kg. Stretching kommer först.',
  'ref.pickle.care': 'Hoppa över det vid reflux (sura uppstötningar), högt blodtryck eller saltfattig kost.',
  'ref.pickle.stomach':
    'Med sju gånger så mycket hade en tredjedel lämnat magsäcken efter fem minuter. Sedan låg det kvar under den halvtimme man tittade. Mängden natrium i blodet ändrades inte.',
  'ref.pickle.mustard': 'Vi känner inte till någon studie som testat senap mot kramp.',
  'ref.strength.title': 'Styrka',
  'ref.strength.lead':
    'Om trötta muskler ligger bakom många kramper kan starkare muskler kanske tröttna senare. Det låter rimligt, men är inte visat.',
  'ref.strength.study':
    'I ett maraton hade 5 av 20 löpare med kramp styrketränat. Av 63 andra hade 30 gjort det. Skillnaden kan vara slump.',
  'ref.strength.try':
    'Två korta pass i veckan ger också annat, som bättre löpekonomi. Tåhävningar, höftlyft, step-downs (kliv ner från låda) och knäböj är en bra början.',
  'ref.sources.title': 'Källor',
  'ref.sources.here': 'Läst för den här delen',
  'ref.sources.lead':
    'Vi läste dessa för texterna här. Stora enkäter säger vem som får kramp, inte när. Bara några få studier följde ett enskilt lopp.',
} as const;
