/** The quick reference. */
export const reference = {
  'ref.title': 'Guida rapida',
  'ref.search': 'Cerca nella guida',
  'ref.search.clear': 'Cancella ricerca',
  'ref.results': 'Punti che citano “{query}”: {count}',
  'ref.noResults': 'Nessun risultato per “{query}”. Prova con un muscolo, una bevanda o un segnale.',
  'ref.find.now':
    'crampo crampi spasmo contrattura bloccato indurito gamba coscia femorali bicipite femorale ischiocrurali quadricipite quadricipiti polpacci gemello arco pianta dita stretching allungamento massaggio timer',
  'ref.find.next': 'evitare ritmo passo allenamento gara scarico tapering carboidrati gel caldo',
  'ref.find.cause':
    'perché perche motivo causa elettroliti minerali carenza disidratazione stanchezza fatica chinino',
  'ref.find.lowcarb': 'chetogenica chetosi keto lchf dieta carboidrati carbo zuccheri',
  'ref.find.fluids':
    'elettroliti sali minerali disidratazione disidratato idratazione acqua bere troppo iperidratazione integratori sale pastiglie banana',
  'ref.find.strength': 'palestra pesi esercizi pliometria potenziamento sollevamento',
  'ref.find.doctor':
    'pipì pipi urina emergenza formicolio intorpidimento gonfiore gonfio petto collasso svenire svenimento dolore ospedale pronto soccorso',
  'ref.tab': 'Questa scheda',
  'ref.tab.none': 'Nessun allenamento in questa scheda',
  'ref.tab.none.body': 'La guida funziona anche senza.',
  'ref.tab.panel': 'Mostra pannello',
  'ref.contents': 'Scopri di più',
  'ref.now.title': 'Hai un crampo ora?',
  'ref.now.chest':
    'Dolore al petto, confusione o difficoltà a respirare? Chiama il numero di emergenza locale.',
  'ref.now.which': 'Dov’è?',
  'ref.now.stop': 'Fermati',
  'ref.now.stop.body': 'Fermati o scendi dalla bici. Tieniti a qualcosa.',
  'ref.now.calf.stretch': 'Allunga il polpaccio',
  'ref.now.calf.body':
    'Porta indietro la gamba che fa male. Tallone a terra, ginocchio dritto. Piegati in avanti finché tira leggermente.',
  'ref.now.calf.sitting':
    'Non riesci a stare in piedi? Siediti, tieni il ginocchio dritto e tira le dita del piede verso lo stinco.',
  'ref.now.hamstring.stretch': 'Allunga la coscia dietro',
  'ref.now.hamstring.body':
    'Appoggia il tallone davanti a te. Tieni dritto quel ginocchio. Spingi il bacino indietro e piegati in avanti con la schiena lunga.',
  'ref.now.hamstring.sitting': 'Sei a terra? Siediti con la gamba dritta e piegati verso le dita del piede.',
  'ref.now.quad.stretch': 'Allunga la coscia davanti',
  'ref.now.quad.body': 'Tieniti a qualcosa. Porta il tallone verso il gluteo e tieni le ginocchia vicine.',
  'ref.now.quad.sitting': 'Equilibrio incerto? Stenditi su un fianco e fai lo stesso.',
  'ref.now.foot.stretch': 'Allunga il piede',
  'ref.now.foot.body':
    'Togli la scarpa se puoi. Spingi le dita del piede in su contro un muro o tirale su con la mano.',
  'ref.now.foot.sitting': 'Poi appoggia tutto il piede a terra per un momento.',
  'ref.now.slow': 'Vai piano. Non molleggiare, e fermati prima del dolore.',
  'ref.now.hold': 'Tieni da 20 a 30 secondi',
  'ref.now.hold.body': 'Espira. Ripeti finché il muscolo smette di guizzare.',
  'ref.now.timer.start': 'Avvia 30 s',
  'ref.now.timer.stop': 'Stop',
  'ref.now.timer.again': 'Tieni ancora',
  'ref.now.timer.left': 'Mancano {seconds} secondi',
  'ref.now.timer.done': 'Fatto. Lascia andare piano.',
  'ref.now.timer.holding': 'Tieni',
  'ref.now.timer.count': 'Tenuta {n}',
  'ref.now.timer.cue': 'Suono o vibrazione alla fine',
  'ref.now.back': 'Riparti piano',
  'ref.now.back.body':
    'Prima cammina, poi corri piano. Aspetta circa cinque minuti prima di spingere di nuovo. Se il muscolo guizza, allungalo e rallenta.',
  'ref.now.enough': 'Per oggi smetti se',
  'ref.now.enough.again': 'il crampo torna',
  'ref.now.enough.spot': 'il dolore resta in un punto',
  'ref.now.enough.sign': 'compare un segnale della lista “Quando andare dal medico”',
  'ref.now.late':
    'I crampi iniziano spesso tardi in una sessione. Vai piano se la strada per tornare a casa è lunga.',
  'ref.now.pickle':
    'Succo di cetriolini (il liquido del vasetto)? Un test di laboratorio ha visto crampi più brevi, uno successivo no. Prima lo stretching. Evitalo con reflusso, pressione alta o dieta povera di sale.',
  'ref.now.evidence':
    'Lo stretching allevia un crampo: le rassegne di esperti concordano. Nessuno studio clinico ha fissato per quanto tenere.',
  'ref.next.title': 'Prima del prossimo',
  'ref.next.lead':
    'Nessun trucco funziona per tutti. Queste idee seguono ciò che gli studi collegano ai crampi.',
  'ref.next.pace':
    'Parti al ritmo che hai allenato, o più piano. In un’ultra, i runner con crampi erano partiti più forte dei loro pari.',
  'ref.next.train': 'Allenati per la lunghezza e le salite che hai in programma, un passo alla volta.',
  'ref.next.when':
    'Aspettati che la parte finale sia la più dura. In una grande indagine, quasi la metà dei crampi è iniziata nell’ultimo quarto. Rallenta prima.',
  'ref.next.fuel': 'Oltre un’ora, molti atleti prendono da 30 a 60 g di carboidrati all’ora.',
  'ref.next.heat': 'Abituati al caldo in 7-14 giorni, e rallenta nei giorni caldi.',
  'ref.next.rest': 'Tieni leggeri gli ultimi tre giorni prima di una gara.',
  'ref.next.plan': 'Abbi un piano: fermati, allunga, riparti piano.',
  'ref.next.log': 'Scrivi i crampi nelle note dell’allenamento. Il tuo andamento ti dice più di una media.',
  'ref.cause.title': 'Da cosa vengono i crampi',
  'ref.cause.lead':
    'Un crampo è un muscolo che si contrae da solo e per un po’ non si rilascia. Fa male. Di solito passa in secondi o minuti. Nessuno conosce una causa unica di tutti i crampi.',
  'ref.cause.night':
    'I crampi notturni a riposo sono un’altra cosa. Questa guida parla dei crampi nello sport.',
  'ref.cause.where':
    'A chi corre i crampi vengono più spesso al polpaccio, a chi pedala davanti alla coscia. Nelle gare più lunghe si aggiunge la coscia.',
  'ref.cause.nerve.title': 'I muscoli stanchi confondono i loro nervi',
  'ref.cause.nerve':
    'In un muscolo stanco, i segnali che dicono “contrai” crescono. I segnali che dicono “rilascia” si indeboliscono. È l’idea che torna meglio: i crampi colpiscono il muscolo che lavora, vengono tardi e si allentano con lo stretching.',
  'ref.cause.salt.title': 'Acqua e sale persi',
  'ref.cause.salt':
    'Un’idea molto vecchia. La sostengono vecchi rapporti da lavori al caldo e alcuni studi di laboratorio. Quattro studi in gara che hanno pesato gli atleti o analizzato il sangue no.',
  'ref.cause.many.title': 'Molte cose insieme',
  'ref.cause.many':
    'Le rassegne recenti vedono un insieme che cambia da persona a persona. Per questo Crampwise elenca fattori e non indica una causa.',
  'ref.cause.myth.title': 'Si sente spesso dire',
  'ref.cause.myth.mg':
    '“Ti manca magnesio o potassio.” Dove si è analizzato il sangue in gara, non c’erano differenze che contano.',
  'ref.cause.myth.drink': '“Bevi più che puoi.” Può essere pericoloso.',
  'ref.cause.myth.stretch':
    '“Fai stretching prima per evitare i crampi.” Due test di laboratorio non hanno trovato alcun effetto.',
  'ref.cause.myth.quinine':
    '“Prendi il chinino.” Non farlo. L’agenzia USA del farmaco avverte di morti e danni a sangue e reni.',
  'ref.lowcarb.title': 'Low-carb e keto',
  'ref.lowcarb.lead':
    'Con pochi carboidrati, il corpo produce meno insulina. I reni allora eliminano più sale e acqua, soprattutto nelle prime settimane.',
  'ref.lowcarb.study':
    'In uno studio clinico sulla dieta, piccoli effetti collaterali erano più comuni con pochissimi carboidrati. Non erano atleti. Nessuno studio ha guardato i crampi nello sport.',
  'ref.lowcarb.try':
    'Alcuni atleti prendono più sale nelle prime settimane, o tengono i carboidrati per i giorni duri. È un’opinione, non testata.',
  'ref.lowcarb.ask': 'Con pressione alta, malattie del cuore o dei reni, chiedi prima di aggiungere sale.',
  'ref.fluids.title': 'Liquidi e sale',
  'ref.fluids.over.title': 'Non bere troppo',
  'ref.fluids.over':
    'Bere più di quanto sudi diluisce il sale nel sangue. Può essere mortale. In uno studio su una maratona, circa 1 runner su 8 è arrivato con il sodio basso nel sangue. I più colpiti erano quelli che avevano preso peso.',
  'ref.fluids.thirst':
    'Bevi quando hai sete. Cerca di non perdere più del 2% circa del tuo peso, e non aumentarlo mai.',
  'ref.fluids.cramps':
    'Aiuta contro i crampi? Gli studi sono discordi. Bevi per la tua salute e per il tuo ritmo.',
  'ref.fluids.sodium':
    'Nelle sessioni lunghe con molto sudore, molti atleti scelgono una bevanda con un po’ di sodio. Per i crampi, non è dimostrato.',
  'ref.fluids.rate.title': 'Trova quanto sudi',
  'ref.fluids.rate':
    'Pesati prima e dopo un’ora. Aggiungi quello che hai bevuto. Esempio: 70,0 kg prima, 69,0 kg dopo, mezzo litro bevuto. Sono 1,5 litri all’ora.',
  'ref.fluids.range': 'Le persone sono molto diverse: spesso da mezzo litro a due litri all’ora.',
  'ref.fluids.salty':
    'Macchie di sale sulla maglia? In uno studio su 350 atleti, chi aveva crampi non sudava più sale. Il football americano era l’unica eccezione.',
  'ref.minerals.title': 'Sodio, potassio, magnesio',
  'ref.minerals.sodium':
    'Sodio: negli studi in gara che l’hanno guardato, ciò che gli atleti mangiavano o prendevano non faceva differenza. Il sodio nel sangue di chi aveva crampi era un po’ più basso in uno e un po’ più alto in un altro.',
  'ref.minerals.potassium':
    'Potassio: non era più basso nel sangue di chi aveva crampi. Una banana per un’ora lo sposta appena.',
  'ref.minerals.magnesium':
    'Magnesio: non conosciamo studi clinici sui crampi nello sport. In una gara non era più basso nei runner con crampi. Le pastiglie possono disturbare l’intestino e far male a chi ha una malattia dei reni.',
  'ref.minerals.food':
    'Alcuni allenatori giurano su tutti e tre. Il cibo con minerali, come noci e pesce, va bene per la maggior parte delle persone.',
  'ref.fluids.ask':
    'Con malattie dei reni o del cuore, pressione alta o in gravidanza, chiedi prima di cambiare sale o liquidi.',
  'ref.pickle.title': 'Succo di cetriolini',
  'ref.pickle.lead':
    'Un piccolo sorso del liquido del vasetto può accorciare un crampo. Se funziona, è probabilmente un riflesso di bocca e gola. Il sale ci mette di più ad arrivare al sangue.',
  'ref.pickle.for':
    'In un test di laboratorio, un crampo al dito del piede è durato 85 secondi con il succo di cetriolini e 134 con l’acqua. I sali nel sangue non sono cambiati.',
  'ref.pickle.against':
    'Un test successivo con 11 persone non l’ha trovato migliore dell’acqua. Nessuno l’ha testato in gara.',
  'ref.pickle.dose':
    'In laboratorio si usava circa 1 ml per kg, quindi 70 ml per 70 kg. Prima viene lo stretching.',
  'ref.pickle.care': 'Evitalo con reflusso, pressione alta o dieta povera di sale.',
  'ref.pickle.stomach':
    'Con una quantità sette volte maggiore, un terzo aveva lasciato lo stomaco dopo cinque minuti. Poi è rimasto lì per la mezz’ora osservata. La quantità di sodio nel sangue non è cambiata.',
  'ref.pickle.mustard': 'Non conosciamo studi clinici sulla senape per i crampi.',
  'ref.strength.title': 'Forza',
  'ref.strength.lead':
    'Se dietro molti crampi ci sono muscoli stanchi, muscoli più forti potrebbero stancarsi più tardi. Ha senso, ma non è dimostrato.',
  'ref.strength.study':
    'In una maratona, 5 runner con crampi su 20 avevano fatto lavoro di forza. Degli altri 63, 30. La differenza può essere un caso.',
  'ref.strength.try':
    'Due sessioni brevi a settimana hanno anche altri vantaggi, come l’economia di corsa. Alzate sui polpacci, ponti, discese dal gradino e squat sono un buon inizio.',
  'ref.sources.title': 'Fonti',
  'ref.sources.here': 'Letto per questa parte',
  'ref.sources.lead':
    'Abbiamo letto queste fonti per i testi qui. Le grandi indagini dicono chi ha crampi, non quando. Solo pochi studi hanno seguito un singolo evento.',
} as const;
