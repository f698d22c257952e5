/**
 * Every factor: title, one sentence, why, and the idea that follows. Then what is read and not counted. Counts from
 * studies are about the people of the study, never about the reader.
 */
export const factors = {
  'factors.title': 'Krampffaktoren, der stärkste zuerst',
  'factors.weight.large': 'Großer Anteil',
  'factors.weight.medium': 'Mittlerer Anteil',
  'factors.weight.small': 'Kleiner Anteil',
  'factors.weight.less': 'Senkt die Last',
  'factors.weight.none': 'Nicht gezählt',
  'factors.more': 'Was du nicht ändern kannst und was nicht zählt ({count})',
  'factors.moreUnknown': 'Was sonst noch fehlt',
  'factors.why': 'Warum?',
  'factors.changes': 'Das ändert es:',
  'factors.notCause':
    'Ein Faktor ist keine Ursache. Niemand kann an einer Seite ablesen, warum du einen Krampf hattest.',

  'size.slightly': 'Eine Spur mehr als die übliche Last.',
  'size.little': 'Etwas mehr als die übliche Last.',
  'size.quarter': 'Etwa ein Viertel mehr als die übliche Last.',
  'size.half': 'Etwa die Hälfte mehr als die übliche Last.',
  'size.twice': 'Etwa das Doppelte der üblichen Last.',
  'size.twiceHalf': 'Etwa das Zweieinhalbfache der üblichen Last.',
  'size.three': 'Etwa das Dreifache der üblichen Last.',
  'size.four': 'Etwa das Vierfache der üblichen Last.',
  'size.slightlyLess': 'Eine Spur weniger als die übliche Last.',
  'size.littleLess': 'Etwas weniger als die übliche Last.',
  'size.thirdLess': 'Etwa ein Drittel weniger als die übliche Last.',
  'size.halfLess': 'Etwa die Hälfte der üblichen Last.',
  'size.none': 'Es ändert die Last nicht.',
  'size.meaning':
    '„Last“ ist unsere eigene Summe der Faktoren. Sie hat nichts mit Trainingsbelastung zu tun.',

  'change.words': 'was du zum Krampf angibst. Tippe oben auf „Muskelkrampf“.',
  'change.answer': 'deine Antwort unter „Über dich“.',
  'change.notes': 'was in deinen Notizen steht.',
  'change.value': 'der Wert oben. Tippe ihn an, um ihn zu ändern.',
  'change.length':
    'die Länge, mit der wir vergleichen. Zurzeit {usual}, unser Ersatzwert. Deinen eigenen trägst du unter „Über dich“ ein.',
  'change.lengthOwn': 'die Länge, mit der wir vergleichen. Zurzeit {usual}, deine übliche.',
  'change.longer': 'eine lange Einheit in den letzten sechs Wochen.',
  'change.start': 'ein Start im Tempo des zweiten Viertels.',
  'change.days': 'leichtere Tage davor.',
  'change.weekly': 'weniger Kilometer pro Woche, und nur sehr wenig.',
  'change.hotDays': 'mehr heiße Einheiten in den zwei Wochen davor.',
  'change.water': 'ein Getränk mit Salzen oder eine kürzere Einheit.',

  'factor.crampNoted.title': 'Du hast einen Krampf notiert',
  'factor.crampNoted.says': 'Nach einem Krampf ist ein weiterer im selben Wettkampf häufiger.',
  'factor.crampNoted.why':
    'Helfende bei einer Ironman-Meisterschaft führten von 1989 bis 2019 10.553 medizinische Akten. Ein Krampf früher im Rennen war der stärkste Zusammenhang, den sie fanden. Diese Menschen suchten Hilfe, darum können sie anders sein als du.',
  'factor.nearCramp.title': 'Du hast einen Beinahe-Krampf notiert',
  'factor.nearCramp.says': 'Zucken oder Spannen kommt oft vor einem Krampf.',
  'factor.nearCramp.why':
    'Fachleute beschreiben eine Phase mit kleinen Zuckungen vor dem vollen Krampf. In einem Rennen über 161 km waren Beinahe-Krämpfe fast doppelt so häufig wie Krämpfe. Keine Studie nennt eine Größe dafür. Wir zählen einen halben Krampf.',
  'factor.pastCramps.title': 'Du hattest schon Krämpfe',
  'factor.pastCramps.says': 'Laufende mit früheren Krämpfen im Wettkampf krampfen öfter als andere.',
  'factor.pastCramps.why':
    'In einem Rennen über 56 km hatten alle 20 Laufenden mit Krampf schon früher Krämpfe. Von den 29 anderen war es etwa die Hälfte. Studien zu einem Ironman und einem 161-km-Rennen zeigen in dieselbe Richtung.',
  'factor.pastCramps.tip':
    'Hab einen Plan bereit: anhalten, dehnen, langsam wieder los. Taste dich Schritt für Schritt an den härtesten Teil heran.',
  'factor.length.title': 'Länger als üblich: {length}',
  'factor.length.titleStandIn': 'Länge: {length}',
  'factor.length.titleShort': 'Kürzer als üblich: {length}',
  'factor.length.says': 'Laufende in langen Rennen berichten von mehr Krämpfen als die in kurzen.',
  'factor.length.why':
    'Eine Umfrage fragte 71.420 Laufende, ob sie je einen Krampf hatten. Im Rennen über 56 km waren es 20 von 100. Im Rennen über 21 km waren es 8 oder 9 von 100. Jenseits von 56 km scheint der Zusammenhang nicht zu wachsen. Andere Sportarten wurden nicht gefragt: Dort gehen wir nach der Zeit und zählen weniger.',
  'factor.length.tip':
    'Mach deine langen Einheiten Schritt für Schritt länger, damit diese Länge für deine Beine nicht neu ist.',
  'factor.longerThanUsual.title': 'Länger als deine letzten Trainings',
  'factor.longerThanUsual.says': 'Das war länger als deine längste Einheit der letzten Wochen.',
  'factor.longerThanUsual.why':
    'In einer Marathon-Umfrage fühlten sich etwa 4 von 10 Laufenden mit Krampf schlecht vorbereitet. Keine Studie nennt eine Größe dafür. Die Größe haben wir gewählt.',
  'factor.longerThanUsual.tip': 'Steigere deine längste Einheit immer nur ein wenig.',
  'factor.effort.title': 'Ein Wettkampf oder ein harter Tag',
  'factor.effort.says':
    'Viele Krämpfe beim Sport kommen im Wettkampf oder wenn man sich mehr anstrengt als üblich.',
  'factor.effort.why':
    'In einer Marathon-Umfrage sahen 85 von 100 Laufenden mit Krampf einen Zusammenhang mit Wettkämpfen. Keine Studie nennt eine Größe dafür. Die Größe haben wir gewählt. Zur Vorsicht geben wir ihr weniger Gewicht.',
  'factor.effort.tip': 'Starte in dem Tempo, das du trainiert hast, oder etwas langsamer.',
  'factor.fastStart.title': 'Ein schneller Start',
  'factor.fastStart.says': 'Der Start war schneller als das Tempo danach.',
  'factor.fastStart.why':
    'In einem Rennen über 56 km waren Laufende mit Krampf nach 144 Minuten bei km 28. Die anderen brauchten 157, und ihre Bestzeiten waren ähnlich. Die Studie kannte ihre Bestzeiten. Wir sehen nur dieses Training.',
  'factor.fastStart.tip': 'Halte dich in der ersten Hälfte zurück.',
  'factor.hills.title': 'Hügel: {climb} bergauf',
  'factor.hills.titleTold': 'Hügel, wie du schreibst',
  'factor.hills.says': 'Bergauf und bergab belasten die Beinmuskeln stark.',
  'factor.hills.why':
    'In einer Umfrage nannte etwa die Hälfte der Marathonlaufenden mit Krampf Hügel. Auch Blutwerte für belastete Muskeln sind bei Menschen mit Krämpfen höher. Die Größe haben wir gewählt.',
  'factor.hills.tip': 'Trainiere bergauf und bergab, bevor ein hügeliger Tag kommt.',
  'factor.heavyDays.title': 'Hartes Training kurz davor',
  'factor.heavyDays.says': 'Du hast in den drei Tagen davor viel trainiert.',
  'factor.heavyDays.why':
    'In einem Rennen über 56 km hatten Laufende mit Krampf in den letzten drei Tagen mehr gemacht. Der Unterschied war klein und kann Zufall sein. Die Größe haben wir gewählt.',
  'factor.heavyDays.tip': 'Halte die letzten drei Tage vor einem Wettkampf leicht.',
  'factor.weeklyDistance.title': 'Viele Kilometer pro Woche',
  'factor.weeklyDistance.says': 'Laufende mit mehr Wochenkilometern berichten von etwas weniger Krämpfen.',
  'factor.weeklyDistance.why':
    'Der Zusammenhang war winzig in einer Umfrage mit 10.973 Laufenden. In einer anderen großen Umfrage ging er in die Gegenrichtung.',
  'factor.heat.title': 'Hitze: {temperature}',
  'factor.heat.titleHumid': 'Hitze: {temperature}, {humidity} Luftfeuchte',
  'factor.heat.titleTold': 'Hitze, wie du schreibst',
  'factor.heat.says':
    'Im Teamsport sind Krämpfe in den ersten heißen Wochen häufiger. Bei langen Rennen sind die Studien uneinig.',
  'factor.heat.why':
    'College-Footballer krampften am meisten in den ersten heißen Tagen der Saison. Aber sie waren da auch weniger fit. Krämpfe kommen auch bei Kälte, und Kühlen beendet sie nicht sofort. Die Größe haben wir gewählt. Hitze ist in jedem Fall hart für den Körper.',
  'factor.heat.index':
    'Nach der Formel des US-Wetterdienstes fühlt es sich im Schatten an wie etwa {index}. Das Hitzemaß von Sportveranstaltungen (WBGT) liegt bei etwa {wet}, plus oder minus {margin}. Das gilt für Sonne und leichten Wind.',
  'factor.heat.noIndex':
    'Das liegt außerhalb des Bereichs der Hitzeformeln, darum nahmen wir nur die Temperatur.',
  'factor.heat.tip':
    'Starte bei Hitze langsamer und kürze die harten Teile. Trink, wenn du Durst hast. Das dient deiner Sicherheit, was immer es bei Krämpfen bewirkt.',
  'factor.firstHotDays.title': 'Erste heiße Tage',
  'factor.firstHotDays.says': 'Du hattest in den zwei Wochen davor wenige heiße Trainings.',
  'factor.firstHotDays.why':
    'Im College-Football kamen Hitzeprobleme meist in den ersten 14 Tagen, am meisten in den ersten 7. Krämpfe waren der größte Teil. Die Größe haben wir gewählt. Zur Vorsicht geben wir ihr weniger Gewicht.',
  'factor.firstHotDays.tip':
    'Gib deinem Körper 7 bis 14 Tage, um sich an Hitze zu gewöhnen. Mach jeden Tag etwas mehr.',
  'factor.lowFluids.title': 'Wenig getrunken',
  'factor.lowFluids.says': 'Studien sind uneinig, ob wenig Trinken mit Krämpfen einhergeht.',
  'factor.lowFluids.why':
    'Bei einem Ironman krampften Teilnehmende, bei denen im Sanitätszelt Wassermangel festgestellt wurde, öfter. Vier Studien mit Wiegen oder Bluttests fanden keinen Zusammenhang.',
  'factor.lowFluids.tip':
    'Nimm genug mit, um bei Durst zu trinken. Trink nie so viel, dass du schwerer wirst.',
  'factor.plainWater.title': 'Nur reines Wasser',
  'factor.plainWater.says': 'Deine Notizen nennen bei einer langen Einheit nur reines Wasser.',
  'factor.plainWater.why':
    'In zwei kleinen Laborstudien krampften Wadenmuskeln nach reinem Wasser leichter. Bei einem Getränk mit Salzen war es umgekehrt. Niemand hat das in einem Rennen gezeigt. Die Größe haben wir gewählt.',
  'factor.plainWater.tip':
    'Wähle in langen heißen Einheiten ein Getränk mit etwas Natrium. Zwing dich nicht zum Trinken.',
  'factor.lowFuel.title': 'Zu wenig Energie',
  'factor.lowFuel.says': 'Deine Notizen sagen, dass dir die Energie ausging oder du zu wenig gegessen hast.',
  'factor.lowFuel.why':
    'Müde Muskeln sind die am besten gestützte Idee, warum Krämpfe beginnen, und wenig Energie macht Muskeln müde. Keine Studie hat es getestet. Die Größe haben wir gewählt.',
  'factor.lowFuel.tip': 'Ab einer Stunde nehmen viele im Ausdauersport 30 bis 60 g Kohlenhydrate pro Stunde.',
  'factor.lowCarb.title': 'Low-Carb-Ernährung',
  'factor.lowCarb.says':
    'In einer Diätstudie waren kleine Nebenwirkungen bei sehr wenig Kohlenhydraten häufiger.',
  'factor.lowCarb.why':
    'Wer wenig Kohlenhydrate isst, scheidet über die Nieren mehr Salz aus, vor allem in den ersten Wochen. Die Menschen in der Studie kamen nicht aus dem Sport. Keine Studie hat Krämpfe beim Sport untersucht. Die Größe haben wir gewählt. Zur Vorsicht geben wir ihr weniger Gewicht.',
  'factor.lowCarb.tip':
    'Probier deine harten und heißen Tage mit Kohlenhydraten. Bei hohem Blutdruck, Herz- oder Nierenkrankheit: Frag nach, bevor du mehr Salz nimmst.',
  'factor.injury.title': 'Eine Verletzung in den letzten 12 Monaten',
  'factor.injury.says': 'Laufende mit einer Verletzung in letzter Zeit berichten öfter von Krämpfen.',
  'factor.injury.why':
    'Drei große Umfragen unter Gemeldeten von Rennen fanden diesen Zusammenhang. Beim Radfahren war er kleiner. Gefragt wurde, wer je Krämpfe hatte, nicht wann.',
  'factor.injury.tip':
    'Bring deine Reha zu Ende, bleib beim Krafttraining und achte auf alte Schwachstellen.',
  'factor.illness.title': 'Eine chronische Krankheit',
  'factor.illness.says': 'Gemeldete mit einer chronischen Krankheit berichten öfter von Krämpfen.',
  'factor.illness.why': 'Mehrere große Umfragen fanden das. Jede weitere Krankheit kam ein wenig dazu.',
  'factor.illness.tip': 'Sprich in deiner Arztpraxis über deine Krämpfe.',
  'factor.medicine.title': 'Ein regelmäßiges Medikament',
  'factor.medicine.says': 'Menschen, die regelmäßig ein Medikament nehmen, berichten öfter von Krämpfen.',
  'factor.medicine.why':
    'Eine Umfrage unter 15.778 Gemeldeten von Rennen fand das. Sie kann nicht sagen, ob das Medikament oder die Krankheit dahintersteckt. Zur Vorsicht geben wir ihm weniger Gewicht. Bei manchen Inhalationssprays, Wassertabletten und Statinen gibt es einen Zusammenhang mit nächtlichen Krämpfen ab 50.',
  'factor.medicine.tip':
    'Setz nie ein Medikament selbst ab. Frag in der Arztpraxis oder Apotheke nach Krämpfen.',
  'factor.strength.title': 'Krafttraining',
  'factor.strength.says': 'In einem Marathon krampften von den Laufenden mit Krafttraining weniger.',
  'factor.strength.why':
    'Von 20 Laufenden mit Krampf hatten 5 Krafttraining gemacht. Von 63 anderen waren es 30. Der Unterschied kann trotzdem Zufall sein.',
  'factor.family.title': 'Krämpfe in der Familie',
  'factor.family.says': 'Wer Krämpfe in der Familie hat, berichtet von mehr Krämpfen.',
  'factor.family.why':
    'In einer Marathon-Umfrage hatten 19 von 100 Laufenden mit Krämpfen das in der Familie. Bei den anderen waren es 10 von 100. Hier gibt es nichts zu ändern.',
  'factor.men.title': 'Männlich',
  'factor.men.says': 'Männer berichten öfter von Krämpfen als Frauen.',
  'factor.men.why':
    'Große Wettkampf-Umfragen sind sich einig, eine kleinere Studie nicht. Niemand kennt den Grund, und es gibt nichts zu ändern.',

  'factor.over40.title': 'Über 40',
  'factor.over40.says': 'Gemeldete von Rennen über 40 Jahre berichten öfter von Krämpfen.',
  'factor.over40.why':
    'Eine sehr große Umfrage fand das. Eine kleine Wettkampfstudie nicht. Die Größe stand nicht in dem, was wir lesen konnten, darum zählen wir es nicht.',
  'factor.lateFade.title': 'Du wurdest spät langsamer',
  'factor.lateFade.says': 'Müde Beine und Krämpfe kommen oft zusammen.',
  'factor.lateFade.why':
    'In einem Marathon waren Laufende mit Krampf ab km 25 langsamer. Was zuerst kam, ist nicht bekannt, darum zählen wir es nicht.',
  'factor.salt.title': 'Salz in deinen Notizen',
  'factor.salt.says': 'Salz zu essen oder auszulassen hing in Rennen nicht mit Krämpfen zusammen.',
  'factor.salt.why':
    'Ein 161-km-Rennen und eine große Marathon-Umfrage prüften es und fanden keinen Zusammenhang. Darum ändert Salz in deinen Notizen die Stufe nicht, in keine Richtung.',
  'factor.saltySweat.title': 'Salziger oder starker Schweiß',
  'factor.saltySweat.says':
    'In einer Studie mit 350 Sportlerinnen und Sportlern schwitzten die mit Krämpfen nicht mehr Salz aus.',
  'factor.saltySweat.why':
    'Schweißrate und Salz im Schweiß waren mit und ohne Krämpfe ähnlich. Nur im American Football unterschied der Schweiß die beiden ein wenig. Sehr kleine Studien hatten einen Zusammenhang gefunden. Wir zeigen das und zählen es nicht.',
  'factor.saltySweat.tip':
    'In Einheiten über zwei Stunden kannst du ein Getränk mit mehr Natrium probieren. Zwing dich nicht zum Trinken.',
  'factor.magnesium.title': 'Magnesium',
  'factor.magnesium.says': 'Wir kennen keine Studie, die Magnesium gegen Krämpfe beim Sport getestet hat.',
  'factor.magnesium.why':
    'In einem Rennen über 56 km war Magnesium im Blut bei Laufenden mit Krampf nicht niedriger. Tabletten können Magen und Darm reizen. Bei Nierenkrankheit können sie schaden.',
  'factor.potassium.title': 'Kalium und Bananen',
  'factor.potassium.says': 'Kalium im Blut war bei Menschen mit Krämpfen nicht niedriger.',
  'factor.potassium.why':
    'Studien bei Rennen haben es gemessen. Die kleinen Unterschiede waren zu klein, um wichtig zu sein, oder gingen in die Gegenrichtung.',
  'factor.sleep.title': 'Kurzer Schlaf',
  'factor.sleep.says': 'Wir fanden keine Studie zu Schlaf und Krämpfen beim Sport.',
  'factor.sleep.why': 'Schlaf ist sonst wichtig für deine Gesundheit. Hier zählen wir ihn nicht.',
  'factor.alcohol.title': 'Alkohol',
  'factor.alcohol.says': 'Wir fanden keine Studie zu Alkohol und Krämpfen beim Sport.',
  'factor.alcohol.why': 'Er spielt sonst eine Rolle für deine Gesundheit. Hier zählen wir ihn nicht.',
} as const;
