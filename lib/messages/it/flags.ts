/** The see-a-doctor list. Fixed texts: never a disease, never "all is well". */
export const flags = {
  'flags.found.title': 'Prima leggi qui',
  'flags.found.body': 'Alcune tue parole sono nella nostra lista “Quando andare dal medico”.',
  'flags.found.quote': 'Hai scritto',
  'flags.found.all': 'Vedi la lista completa',
  'flags.found.dismiss': 'Volevo dire un’altra cosa',
  'flags.found.below':
    'I fattori legati ai crampi di questo allenamento sono più sotto. Adesso contano meno.',
  'flags.found.short': 'Parole nella lista del medico',
  'flags.emergency.title': 'Chiama subito il numero di emergenza locale',
  'flags.emergency.short': 'Emergenza: chiama subito',
  'flags.emergency.confused':
    'Confusione, comportamento strano, crollo a terra o convulsioni, durante o dopo lo sforzo. Se la persona scotta, inizia a raffreddarla con acqua fredda e non aspettare.',
  'flags.emergency.water':
    'Confusione, vomito o convulsioni dopo una sessione lunga, soprattutto dopo aver bevuto molti liquidi. Non dare più nulla da bere.',
  'flags.emergency.chest': 'Dolore al petto, difficoltà a respirare o svenimento.',
  'flags.emergency.tight':
    'Una gamba dura e molto tesa, con un dolore molto più forte di quanto ti aspetteresti. Oppure un piede intorpidito o debole dopo uno sforzo duro o un colpo.',
  'flags.emergency.back':
    'Dolore alla schiena o alle gambe con difficoltà a trattenere urina o feci, o pelle insensibile tra le gambe.',
  'flags.emergency.side': 'Debolezza o intorpidimento improvvisi su un lato del corpo.',
  'flags.emergency.whole': 'Crampi in tutto il corpo insieme a confusione.',
  'flags.today.title': 'Fatti visitare oggi',
  'flags.today.body': 'Chiama oggi un medico o una linea di assistenza medica.',
  'flags.today.leg':
    'Una gamba gonfia, calda, rossa o più scura, con dolore pulsante o simile a un crampo. Ancora di più dopo un lungo viaggio, un’operazione, una malattia, una gravidanza o ormoni.',
  'flags.today.leg.do': 'Finché non ti visitano, non massaggiare la gamba.',
  'flags.today.leg.now':
    'Anche dolore al petto o difficoltà a respirare? Chiama subito il numero di emergenza locale.',
  'flags.today.urine':
    'Urina scura, come tè o cola. Oppure dolore o debolezza dei muscoli molto peggiori del previsto, ore o giorni dopo lo sforzo.',
  'flags.today.pop':
    'Un colpo o uno schiocco improvviso al polpaccio o al tallone. Oppure non riesci a spingere col piede o a salire sulle punte.',
  'flags.today.many': 'Crampi in molti muscoli che non smettono.',
  'flags.today.headache':
    'Mal di testa, nausea o mani gonfie dopo una sessione lunga in cui hai bevuto molti liquidi. Per ora non bere altro.',
  'flags.today.bruise': 'Lividi o gonfiore insieme a un crampo.',
  'flags.today.cold': 'Una gamba fredda o pallida che fa male a riposo.',
  'flags.today.weak': 'Debolezza o intorpidimento improvvisi in una gamba.',
  'flags.soon.title': 'Prenota una visita nei prossimi giorni',
  'flags.soon.walk': 'Dolore al polpaccio quando cammini, che passa col riposo e poi torna.',
  'flags.soon.thin': 'Un muscolo che diventa più debole, più sottile o insensibile.',
  'flags.soon.back': 'Mal di schiena insieme a crampi alle gambe.',
  'flags.soon.bone':
    'Dolore in un punto preciso dell’osso, peggiore con gli impatti o di notte. Smetti di correrci sopra.',
  'flags.soon.tight':
    'Rigidità allo stesso punto di ogni corsa che si attenua col riposo, o un piede che si intorpidisce.',
  'flags.soon.rest':
    'Crampi a riposo, di notte, frequenti, o comparsi dopo un nuovo farmaco. Non sospendere il farmaco di tua iniziativa.',
  'flags.soon.again': 'Crampi che continuano a tornare nonostante riposo e stretching.',
  'flags.ask.title': 'Prima chiedi',
  'flags.ask.body':
    'Fai dialisi, aspetti un bambino, o hai una malattia dei reni, una malattia del cuore o il diabete? Chiedi prima di cambiare sale o magnesio.',
  'flags.notComplete': 'Questa lista non è completa. Se qualcosa ti preoccupa, chiama un medico.',
  'flags.check.lead': 'Spunta quello che noti adesso. Non viene salvato nulla.',
  'flags.check.found': 'Hai spuntato',
  'flags.check.clear': 'Togli tutte le spunte',
  'flags.setAside': 'Hai detto che le parole nella lista “Quando andare dal medico” significano altro.',
} as const;
