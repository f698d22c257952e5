/** The quick reference. */
export const reference = {
  'ref.title': 'Kurzratgeber',
  'ref.search': 'Im Ratgeber suchen',
  'ref.search.clear': 'Suche leeren',
  'ref.results': '{count} Treffer für „{query}“',
  'ref.noResults':
    'Nichts gefunden für „{query}“. Versuch es mit einem Muskel, einem Getränk oder einem Anzeichen.',
  'ref.find.now':
    'krampf krämpfe krampfen verkrampft muskelkrampf wadenkrampf wadenkrämpfe beinkrampf zucken zumachen bein waden hamstring beinbeuger quadrizeps quads fußgewölbe fußsohle zehen dehnung massage massieren timer',
  'ref.find.next': 'vermeiden vorbeugen loswerden pacing training wettkampf rennen tapering carbs gel hitze',
  'ref.find.cause':
    'warum wieso grund ursache woher elektrolyte mineralstoffmangel mangel dehydrierung ermüdung müde muskeln chinin',
  'ref.find.lowcarb': 'ketogen lchf diät ernährung carbs kohlenhydratarm',
  'ref.find.fluids':
    'elektrolyt elektrolyte dehydrierung dehydriert austrocknung wasser trinken getränk iso sportgetränk zu viel getrunken überwässerung flüssigkeit salztabletten mineralstoffe banane',
  'ref.find.strength': 'krafttraining gym fitnessstudio gewichte übungen plyometrie hanteln',
  'ref.find.doctor':
    'arzt ärztin pipi urin notfall notruf 112 taubheit schwellung geschwollen brust kollaps umgekippt ohnmacht schmerz krankenhaus',
  'ref.tab': 'Dieser Tab',
  'ref.tab.none': 'Kein Training in diesem Tab',
  'ref.tab.none.body': 'Der Ratgeber geht auch ohne.',
  'ref.tab.panel': 'Panel zeigen',
  'ref.contents': 'Mehr erfahren',
  'ref.now.title': 'Gerade ein Krampf?',
  'ref.now.chest': 'Schmerzen in der Brust, Verwirrtheit oder Atemnot? Ruf den örtlichen Notruf an.',
  'ref.now.which': 'Wo sitzt er?',
  'ref.now.stop': 'Anhalten',
  'ref.now.stop.body': 'Halt an oder steig vom Rad. Halt dich irgendwo fest.',
  'ref.now.calf.stretch': 'Wade dehnen',
  'ref.now.calf.body':
    'Stell das schmerzende Bein nach hinten. Ferse unten, Knie gestreckt. Lehn dich vor, bis es sanft zieht.',
  'ref.now.calf.sitting':
    'Stehen geht nicht? Setz dich, lass das Knie gestreckt und zieh die Zehen zum Schienbein.',
  'ref.now.hamstring.stretch': 'Oberschenkel hinten dehnen',
  'ref.now.hamstring.body':
    'Stell die Ferse vor dich. Lass dieses Knie gestreckt. Schieb die Hüfte zurück und beug dich mit langem Rücken vor.',
  'ref.now.hamstring.sitting': 'Am Boden? Setz dich mit gestrecktem Bein hin und beug dich zu den Zehen.',
  'ref.now.quad.stretch': 'Oberschenkel vorn dehnen',
  'ref.now.quad.body': 'Halt dich fest. Zieh die Ferse zum Po und lass die Knie nebeneinander.',
  'ref.now.quad.sitting': 'Wackelig? Leg dich auf die Seite und mach dasselbe.',
  'ref.now.foot.stretch': 'Fuß dehnen',
  'ref.now.foot.body':
    'Zieh den Schuh aus, wenn es geht. Drück die Zehen an einer Wand hoch oder zieh sie mit der Hand hoch.',
  'ref.now.foot.sitting': 'Dann stell dich kurz flach auf den Fuß.',
  'ref.now.slow': 'Mach langsam. Wippe nicht und hör auf, bevor es wehtut.',
  'ref.now.hold': '20 bis 30 Sekunden halten',
  'ref.now.hold.body': 'Atme aus. Wiederhole, bis das Zucken aufhört.',
  'ref.now.timer.start': '30 s halten: Start',
  'ref.now.timer.stop': 'Stopp',
  'ref.now.timer.again': 'Noch einmal halten',
  'ref.now.timer.left': 'Noch {seconds} Sekunden',
  'ref.now.timer.done': 'Fertig. Lass langsam locker.',
  'ref.now.timer.holding': 'Halten',
  'ref.now.timer.count': '{n}. Mal halten',
  'ref.now.timer.cue': 'Am Ende piepen oder vibrieren',
  'ref.now.back': 'Langsam wieder rein',
  'ref.now.back.body':
    'Geh zuerst, dann trab locker. Warte etwa fünf Minuten, bevor du wieder Druck machst. Wenn es zuckt, dehne und werde langsamer.',
  'ref.now.enough': 'Für heute ist Schluss, wenn',
  'ref.now.enough.again': 'der Krampf wiederkommt',
  'ref.now.enough.spot': 'der Schmerz an einer Stelle bleibt',
  'ref.now.enough.sign': 'ein Anzeichen der Zum-Arzt-Liste auftritt',
  'ref.now.late': 'Krämpfe beginnen oft spät in einer Einheit. Mach locker, wenn dein Heimweg lang ist.',
  'ref.now.pickle':
    'Gurkenwasser? In einem Laborversuch waren Krämpfe kürzer, in einem späteren nicht. Erst dehnen. Lass es bei Sodbrennen (Reflux), hohem Blutdruck oder salzarmer Kost weg.',
  'ref.now.evidence':
    'Dehnen lindert einen Krampf: Darin sind sich Übersichten von Fachleuten einig. Keine Studie hat geklärt, wie lange man halten soll.',
  'ref.next.title': 'Vor dem nächsten Mal',
  'ref.next.lead':
    'Kein einzelner Trick wirkt bei allen. Diese Ideen passen zu dem, was Studien mit Krämpfen in Verbindung bringen.',
  'ref.next.pace':
    'Starte in deinem trainierten Tempo oder darunter. Wer in einem Ultra Krämpfe bekam, war schneller losgelaufen als gleich Starke.',
  'ref.next.train': 'Trainiere Schritt für Schritt für die Länge und die Hügel, die du vorhast.',
  'ref.next.when':
    'Rechne damit, dass der späte Teil der harte ist. In einer großen Umfrage begann fast die Hälfte der Krämpfe im letzten Viertel. Nimm vorher Tempo raus.',
  'ref.next.fuel': 'Ab einer Stunde nehmen viele im Ausdauersport 30 bis 60 g Kohlenhydrate pro Stunde.',
  'ref.next.heat': 'Gewöhn dich über 7 bis 14 Tage an Hitze, und mach an heißen Tagen langsamer.',
  'ref.next.rest': 'Halte die letzten drei Tage vor einem Wettkampf leicht.',
  'ref.next.plan': 'Hab einen Plan: anhalten, dehnen, langsam wieder los.',
  'ref.next.log':
    'Schreib Krämpfe in deine Trainingsnotizen. Dein eigenes Muster sagt dir mehr als ein Durchschnitt.',
  'ref.cause.title': 'Woher Krämpfe kommen',
  'ref.cause.lead':
    'Bei einem Krampf spannt sich ein Muskel von selbst an und lässt eine Weile nicht los. Das tut weh. Meist vergeht es in Sekunden oder Minuten. Niemand kennt eine einzige Ursache für alle Krämpfe.',
  'ref.cause.night': 'Nächtliche Krämpfe in Ruhe sind etwas anderes. Hier geht es um Krämpfe beim Sport.',
  'ref.cause.where':
    'Beim Laufen krampft am häufigsten die Wade, beim Radfahren der vordere Oberschenkel. In längeren Wettkämpfen kommt der Oberschenkel dazu.',
  'ref.cause.nerve.title': 'Müde Muskeln verwirren ihre Nerven',
  'ref.cause.nerve':
    'In einem müden Muskel werden die Signale „anspannen“ stärker. Die Signale „loslassen“ werden schwächer. Das passt am besten: Krämpfe treffen den arbeitenden Muskel, kommen spät und lassen beim Dehnen nach.',
  'ref.cause.salt.title': 'Verlorenes Wasser und Salz',
  'ref.cause.salt':
    'Eine sehr alte Idee. Alte Berichte von Arbeit in der Hitze und einige Laborstudien stützen sie. Vier Wettkampfstudien mit Wiegen oder Bluttests stützten sie nicht.',
  'ref.cause.many.title': 'Vieles zugleich',
  'ref.cause.many':
    'Neuere Übersichten sehen eine Mischung, die von Mensch zu Mensch anders ist. Darum nennt Crampwise Faktoren und keine Ursache.',
  'ref.cause.myth.title': 'Oft gehört',
  'ref.cause.myth.mg':
    '„Dir fehlt Magnesium oder Kalium.“ Wo bei Wettkämpfen das Blut getestet wurde, gab es keinen Unterschied von Bedeutung.',
  'ref.cause.myth.drink': '„Trink, so viel du kannst.“ Das kann gefährlich sein.',
  'ref.cause.myth.stretch':
    '„Dehne vorher, dann bleiben Krämpfe weg.“ Zwei Laborversuche fanden keine Wirkung.',
  'ref.cause.myth.quinine':
    '„Nimm Chinin.“ Tu das nicht. Die US-Arzneimittelbehörde warnt vor Todesfällen und vor Schäden an Blut und Nieren.',
  'ref.lowcarb.title': 'Low Carb und Keto',
  'ref.lowcarb.lead':
    'Bei wenig Kohlenhydraten bildet der Körper weniger Insulin. Die Nieren scheiden dann mehr Salz und Wasser aus, vor allem in den ersten Wochen.',
  'ref.lowcarb.study':
    'In einer Diätstudie waren kleine Nebenwirkungen bei sehr wenig Kohlenhydraten häufiger. Diese Menschen kamen nicht aus dem Sport. Keine Studie hat Krämpfe beim Sport untersucht.',
  'ref.lowcarb.try':
    'Manche im Ausdauersport nehmen in den ersten Wochen mehr Salz oder essen Kohlenhydrate an harten Tagen. Das ist Meinung, nicht getestet.',
  'ref.lowcarb.ask': 'Bei hohem Blutdruck, Herz- oder Nierenkrankheit: Frag nach, bevor du mehr Salz nimmst.',
  'ref.fluids.title': 'Trinken und Salz',
  'ref.fluids.over.title': 'Trink nicht zu viel',
  'ref.fluids.over':
    'Wer mehr trinkt als schwitzt, verdünnt das Salz im Blut. Das kann tödlich sein. In einer Marathonstudie hatte etwa 1 von 8 Laufenden im Ziel zu wenig Natrium im Blut. Am stärksten traf es die, die schwerer geworden waren.',
  'ref.fluids.thirst':
    'Trink, wenn du Durst hast. Versuch, nicht mehr als etwa 2 % deines Gewichts zu verlieren, und nimm nie zu.',
  'ref.fluids.cramps':
    'Hilft es bei Krämpfen? Die Studien sind uneinig. Trink für deine Gesundheit und dein Tempo.',
  'ref.fluids.sodium':
    'In langen Einheiten mit viel Schweiß wählen viele ein Getränk mit etwas Natrium. Bei Krämpfen ist das nicht belegt.',
  'ref.fluids.rate.title': 'Finde deine Schweißrate',
  'ref.fluids.rate':
    'Wieg dich vor und nach einer Stunde. Rechne dazu, was du getrunken hast. Beispiel: vorher 70,0 kg, nachher 69,0 kg, ein halber Liter getrunken. Das sind 1,5 Liter pro Stunde.',
  'ref.fluids.range': 'Menschen sind sehr verschieden: oft ein halber Liter bis zwei Liter pro Stunde.',
  'ref.fluids.salty':
    'Salzränder auf dem Shirt? In einer Studie mit 350 Sportlerinnen und Sportlern schwitzten die mit Krämpfen nicht mehr Salz aus. American Football war die einzige Ausnahme.',
  'ref.minerals.title': 'Natrium, Kalium, Magnesium',
  'ref.minerals.sodium':
    'Natrium: Was gegessen oder eingenommen wurde, machte in den Wettkampfstudien, die es prüften, keinen Unterschied. Das Natrium im Blut war bei Krämpfen in einer etwas niedriger und in einer anderen etwas höher.',
  'ref.minerals.potassium':
    'Kalium: Im Blut von Menschen mit Krämpfen war es nicht niedriger. Eine Banane ändert es in einer Stunde kaum.',
  'ref.minerals.magnesium':
    'Magnesium: Wir kennen keine Studie, die es gegen Krämpfe beim Sport getestet hat. In einem Wettkampf war es bei Laufenden mit Krämpfen nicht niedriger. Tabletten können Magen und Darm reizen und Menschen mit Nierenkrankheit schaden.',
  'ref.minerals.food':
    'Manche Coaches schwören auf alle drei. Essen mit Mineralstoffen, etwa Nüsse und Fisch, ist für die meisten in Ordnung.',
  'ref.fluids.ask':
    'Bei Nieren- oder Herzkrankheit, hohem Blutdruck oder in der Schwangerschaft: Frag nach, bevor du bei Salz oder Trinken etwas änderst.',
  'ref.pickle.title': 'Gurkenwasser',
  'ref.pickle.lead':
    'Ein kleiner Schluck Wasser von eingelegten Gurken kann einen Krampf vielleicht verkürzen. Wenn es wirkt, dann wohl als Reflex aus Mund und Rachen. Salz braucht länger, bis es im Blut ist.',
  'ref.pickle.for':
    'In einem Laborversuch dauerte ein Zehenkrampf mit Gurkenwasser 85 Sekunden, mit Wasser 134. Die Salze im Blut änderten sich nicht.',
  'ref.pickle.against':
    'Ein späterer Versuch mit 11 Menschen fand es nicht besser als Wasser. Niemand hat es im Wettkampf getestet.',
  'ref.pickle.dose': 'Im Labor war es etwa 1 ml pro kg, also 70 ml bei 70 kg. Dehnen kommt zuerst.',
  'ref.pickle.care': 'Lass es bei Sodbrennen (Reflux), hohem Blutdruck oder salzarmer Kost weg.',
  'ref.pickle.stomach':
    'Bei der siebenfachen Menge hatte nach fünf Minuten ein Drittel den Magen verlassen. Der Rest blieb die beobachtete halbe Stunde lang dort. Die Natriummenge im Blut änderte sich nicht.',
  'ref.pickle.mustard': 'Wir kennen keine Studie zu Senf bei Krämpfen.',
  'ref.strength.title': 'Kraft',
  'ref.strength.lead':
    'Wenn hinter vielen Krämpfen müde Muskeln stecken, könnten stärkere Muskeln später ermüden. Das klingt schlüssig, ist aber nicht belegt.',
  'ref.strength.study':
    'In einem Marathon hatten 5 von 20 Laufenden mit Krampf Krafttraining gemacht. Von 63 anderen waren es 30. Der Unterschied kann Zufall sein.',
  'ref.strength.try':
    'Zwei kurze Einheiten pro Woche bringen auch sonst etwas, etwa für die Laufökonomie. Wadenheben, Brücke, Step-downs und Kniebeugen sind ein guter Anfang.',
  'ref.sources.title': 'Quellen',
  'ref.sources.here': 'Für diesen Teil gelesen',
  'ref.sources.lead':
    'Das haben wir für die Texte hier gelesen. Große Umfragen sagen, wer Krämpfe bekommt, nicht wann. Nur wenige Studien begleiteten ein einzelnes Rennen.',
} as const;
