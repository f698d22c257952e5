/** The see-a-doctor list. Fixed texts: never a disease, never "all is well". */
export const flags = {
  'flags.found.title': 'Bitte lies das zuerst',
  'flags.found.body': 'Einige deiner Wörter stehen auf unserer Zum-Arzt-Liste.',
  'flags.found.quote': 'Du hast geschrieben',
  'flags.found.all': 'Ganze Liste ansehen',
  'flags.found.dismiss': 'Ich meinte etwas anderes',
  'flags.found.below':
    'Die Krampffaktoren dieses Trainings stehen weiter unten. Sie sind jetzt weniger wichtig.',
  'flags.found.short': 'Wörter auf der Zum-Arzt-Liste',
  'flags.emergency.title': 'Ruf jetzt den örtlichen Notruf an',
  'flags.emergency.short': 'Notfall: jetzt anrufen',
  'flags.emergency.confused':
    'Verwirrtheit, seltsames Verhalten, Zusammenbruch oder ein Anfall, beim Sport oder danach. Ist die Person sehr heiß: sofort mit kaltem Wasser kühlen, nicht warten.',
  'flags.emergency.water':
    'Verwirrtheit, Erbrechen oder ein Anfall nach einer langen Einheit, vor allem nach sehr viel Trinken. Nichts mehr zu trinken geben.',
  'flags.emergency.chest': 'Schmerzen in der Brust, Atemnot oder Ohnmacht.',
  'flags.emergency.tight':
    'Ein hartes, stark gespanntes Bein mit viel stärkeren Schmerzen als erwartet. Oder ein tauber oder schwacher Fuß nach harter Anstrengung oder einem Schlag.',
  'flags.emergency.back':
    'Schmerzen in Rücken oder Bein und Mühe, Urin oder Stuhl zu halten, oder taube Haut zwischen den Beinen.',
  'flags.emergency.side': 'Plötzliche Schwäche oder Taubheit auf einer Körperseite.',
  'flags.emergency.whole': 'Krämpfe am ganzen Körper und dazu Verwirrtheit.',
  'flags.today.title': 'Lass dich heute untersuchen',
  'flags.today.body': 'Ruf heute in einer Arztpraxis oder bei einer ärztlichen Beratungsnummer an.',
  'flags.today.leg':
    'Ein Bein ist geschwollen, warm, rot oder dunkler, mit pochendem oder krampfartigem Schmerz. Erst recht nach langer Reise, Operation, Krankheit, Schwangerschaft oder bei Hormonen.',
  'flags.today.leg.do': 'Massiere das Bein nicht, bis es untersucht ist.',
  'flags.today.leg.now': 'Auch Schmerzen in der Brust oder Atemnot? Ruf jetzt den örtlichen Notruf an.',
  'flags.today.urine':
    'Dunkler Urin, wie Tee oder Cola. Oder Muskelschmerzen oder Schwäche, viel schlimmer als erwartet, Stunden oder Tage nach dem Sport.',
  'flags.today.pop':
    'Ein plötzlicher Tritt oder Knall in Wade oder Ferse. Oder du kannst dich nicht abdrücken oder nicht auf die Zehen stellen.',
  'flags.today.many': 'Krämpfe in vielen Muskeln, die nicht aufhören.',
  'flags.today.headache':
    'Kopfschmerzen, Übelkeit oder dicke Hände nach einer langen Einheit mit sehr viel Trinken. Trink vorerst nichts mehr.',
  'flags.today.bruise': 'Ein Bluterguss oder eine Schwellung bei einem Krampf.',
  'flags.today.cold': 'Ein kaltes oder blasses Bein, das in Ruhe wehtut.',
  'flags.today.weak': 'Plötzliche Schwäche oder Taubheit in einem Bein.',
  'flags.soon.title': 'Mach einen Termin in den nächsten Tagen',
  'flags.soon.walk': 'Wadenschmerzen beim Gehen, die in Ruhe weggehen und wiederkommen.',
  'flags.soon.thin': 'Ein Muskel, der schwächer, dünner oder taub wird.',
  'flags.soon.back': 'Rückenschmerzen zusammen mit Beinkrämpfen.',
  'flags.soon.bone':
    'Schmerz an einer Stelle am Knochen, schlimmer bei Stößen oder nachts. Lauf damit nicht weiter.',
  'flags.soon.tight':
    'Ein Spannen, das bei jedem Lauf am selben Punkt kommt und in Ruhe nachlässt, oder ein Fuß, der taub wird.',
  'flags.soon.rest':
    'Krämpfe in Ruhe, nachts, oft oder neu nach einem neuen Medikament. Setz das Medikament nicht selbst ab.',
  'flags.soon.again': 'Krämpfe, die trotz Pause und Dehnen immer wiederkommen.',
  'flags.ask.title': 'Frag vorher nach',
  'flags.ask.body':
    'Dialyse, schwanger, nierenkrank, herzkrank oder Diabetes? Frag ärztlich nach, bevor du bei Salz oder Magnesium etwas änderst.',
  'flags.notComplete':
    'Diese Liste ist nicht vollständig. Wenn du dir Sorgen machst, ruf in einer Arztpraxis an.',
  'flags.check.lead': 'Kreuze an, was du jetzt bemerkst. Nichts wird gespeichert.',
  'flags.check.found': 'Du hast angekreuzt',
  'flags.check.clear': 'Alle Kreuze entfernen',
  'flags.setAside': 'Du hast gesagt, dass Wörter auf unserer Zum-Arzt-Liste etwas anderes bedeuten.',
} as const;
