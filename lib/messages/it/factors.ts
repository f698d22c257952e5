/**
 * Every factor: title, one sentence, why, and the idea that follows. Then what is read and not counted. Counts from
 * studies are about the people of the study, never about the reader.
 */
export const factors = {
  'factors.title': 'Fattori legati ai crampi, dal più pesante',
  'factors.weight.large': 'Peso grande',
  'factors.weight.medium': 'Peso medio',
  'factors.weight.small': 'Peso piccolo',
  'factors.weight.less': 'Lo abbassa',
  'factors.weight.none': 'Non conta',
  'factors.more': 'Cosa non puoi cambiare e cosa non conta ({count})',
  'factors.moreUnknown': 'Cos’altro resta fuori',
  'factors.why': 'Perché?',
  'factors.changes': 'Cosa lo cambia:',
  'factors.notCause':
    'Un fattore non è una causa. Nessuno può dire da una pagina perché hai avuto un crampo.',

  'size.slightly': 'Appena più del carico solito.',
  'size.little': 'Un po’ più del carico solito.',
  'size.quarter': 'Circa un quarto in più del carico solito.',
  'size.half': 'Circa una volta e mezza il carico solito.',
  'size.twice': 'Circa due volte il carico solito.',
  'size.twiceHalf': 'Circa due volte e mezza il carico solito.',
  'size.three': 'Circa tre volte il carico solito.',
  'size.four': 'Circa quattro volte il carico solito.',
  'size.slightlyLess': 'Appena meno del carico solito.',
  'size.littleLess': 'Un po’ meno del carico solito.',
  'size.thirdLess': 'Circa un terzo in meno del carico solito.',
  'size.halfLess': 'Circa metà del carico solito.',
  'size.none': 'Non cambia il carico.',
  'size.meaning': 'Il “carico” è la nostra somma dei fattori. Non c’entra con il carico di allenamento.',

  'change.words': 'quello che dici che è successo. Tocca “Crampo” qui sopra.',
  'change.answer': 'la tua risposta in “Su di te”.',
  'change.notes': 'quello che dicono le tue note.',
  'change.value': 'il valore qui sopra. Toccalo per correggerlo.',
  'change.length':
    'la lunghezza con cui si confronta. È {usual}, un nostro valore provvisorio. Il tuo va in “Su di te”.',
  'change.lengthOwn': 'la lunghezza con cui si confronta. È {usual}, la tua solita.',
  'change.longer': 'una sessione lunga nelle ultime sei settimane.',
  'change.start': 'una partenza al ritmo del secondo quarto.',
  'change.days': 'giorni più leggeri prima.',
  'change.weekly': 'meno chilometri a settimana, e solo di pochissimo.',
  'change.hotDays': 'più sessioni al caldo nelle due settimane prima.',
  'change.water': 'una bevanda con sali, o una sessione più corta.',

  'factor.crampNoted.title': 'Hai segnato un crampo',
  'factor.crampNoted.says': 'Dopo un crampo, un altro nello stesso evento è più comune.',
  'factor.crampNoted.why':
    'Al campionato Ironman i soccorritori hanno raccolto 10.553 schede mediche dal 1989 al 2019. Un crampo prima nella stessa gara era il legame più forte trovato. Quegli atleti cercavano aiuto, quindi possono essere diversi da te.',
  'factor.nearCramp.title': 'Hai segnato un quasi-crampo',
  'factor.nearCramp.says': 'Guizzi o rigidità del muscolo vengono spesso prima di un crampo.',
  'factor.nearCramp.why':
    'Gli esperti descrivono una fase con piccoli guizzi prima del crampo vero. In una gara di 161 km, i quasi-crampi erano comuni quasi il doppio dei crampi. Nessuno studio ne ha misurato il peso. Noi contiamo la metà di un crampo.',
  'factor.pastCramps.title': 'Hai già avuto crampi',
  'factor.pastCramps.says': 'I runner con crampi in gare passate hanno crampi più spesso degli altri.',
  'factor.pastCramps.why':
    'In una gara di 56 km, tutti i 20 runner con crampi ne avevano già avuti. Degli altri 29, circa la metà. Studi su un Ironman e su una gara di 161 km vanno nella stessa direzione.',
  'factor.pastCramps.tip':
    'Prepara un piano: fermati, allunga, riparti piano. Avvicinati alla parte più dura un passo alla volta.',
  'factor.length.title': 'Più lungo del solito: {length}',
  'factor.length.titleStandIn': 'Lunghezza: {length}',
  'factor.length.titleShort': 'Più corto del solito: {length}',
  'factor.length.says': 'I runner delle gare lunghe riferiscono più crampi di quelli delle gare corte.',
  'factor.length.why':
    'Un’indagine ha chiesto a 71.420 runner se avevano mai avuto crampi. Nella gara di 56 km, 20 su 100. Nella gara di 21 km, 8 o 9 su 100. Oltre i 56 km il legame non sembra crescere. Altri sport non erano inclusi: lì usiamo il tempo e contiamo meno.',
  'factor.length.tip':
    'Allunga le sessioni lunghe un passo alla volta, così questa lunghezza non è nuova per le tue gambe.',
  'factor.longerThanUsual.title': 'Più lungo dei tuoi ultimi allenamenti',
  'factor.longerThanUsual.says': 'Era più lungo del tuo più lungo delle ultime settimane.',
  'factor.longerThanUsual.why':
    'In un’indagine su una maratona, circa 4 runner con crampi su 10 si sentivano poco preparati. Nessuno studio ne ha misurato il peso. Il peso è una nostra scelta.',
  'factor.longerThanUsual.tip': 'Aumenta la tua sessione più lunga poco alla volta.',
  'factor.effort.title': 'Una gara o un giorno duro',
  'factor.effort.says': 'Molti crampi nello sport vengono quando si gareggia o si spinge più del solito.',
  'factor.effort.why':
    'In un’indagine su una maratona, 85 runner con crampi su 100 li collegavano alle gare. Nessuno studio ne ha misurato il peso. Il peso è una nostra scelta. Per prudenza, gliene diamo di meno.',
  'factor.effort.tip': 'Parti al ritmo che hai allenato, o un po’ più piano.',
  'factor.fastStart.title': 'Una partenza veloce',
  'factor.fastStart.says': 'La partenza era più veloce del ritmo che è seguito.',
  'factor.fastStart.why':
    'In una gara di 56 km, i runner con crampi sono arrivati ai 28 km in 144 minuti. Gli altri in 157, e i loro record personali erano simili. Quello studio conosceva i loro record. Noi vediamo solo questo allenamento.',
  'factor.fastStart.tip': 'Trattieniti nella prima metà.',
  'factor.hills.title': 'Salite: {climb} di dislivello',
  'factor.hills.titleTold': 'Salite, come hai scritto',
  'factor.hills.says': 'Salite e discese caricano molto i muscoli delle gambe.',
  'factor.hills.why':
    'In un’indagine, circa metà dei maratoneti con crampi ha nominato le salite. Anche i segni di usura dei muscoli nel sangue sono più alti in chi ha crampi. Il peso è una nostra scelta.',
  'factor.hills.tip': 'Allenati su salite e discese prima di una giornata con dislivello.',
  'factor.heavyDays.title': 'Allenamento duro appena prima',
  'factor.heavyDays.says': 'Hai fatto molto allenamento nei tre giorni prima.',
  'factor.heavyDays.why':
    'In una gara di 56 km, i runner con crampi avevano fatto di più negli ultimi tre giorni. La differenza era piccola e può essere un caso. Il peso è una nostra scelta.',
  'factor.heavyDays.tip': 'Tieni leggeri gli ultimi tre giorni prima di una gara.',
  'factor.weeklyDistance.title': 'Molti chilometri a settimana',
  'factor.weeklyDistance.says':
    'I runner con più distanza settimanale riferiscono crampi un po’ meno spesso.',
  'factor.weeklyDistance.why':
    'Il legame era minimo in un’indagine su 10.973 runner. In un’altra grande indagine andava al contrario.',
  'factor.heat.title': 'Caldo: {temperature}',
  'factor.heat.titleHumid': 'Caldo: {temperature}, umidità {humidity}',
  'factor.heat.titleTold': 'Caldo, come hai scritto',
  'factor.heat.says':
    'Negli sport di squadra, i crampi sono più comuni nelle prime settimane calde. Nelle gare lunghe, gli studi sono discordi.',
  'factor.heat.why':
    'I giocatori di football americano universitario avevano più crampi nei primi giorni caldi della stagione. Ma erano anche meno in forma. I crampi vengono anche al freddo, e raffreddare non li ferma subito. Il peso è una nostra scelta. Il caldo è comunque duro per il corpo.',
  'factor.heat.index':
    'Secondo la formula del servizio meteo USA, all’ombra sembrano circa {index}. La misura del caldo negli eventi sportivi (WBGT) è circa {wet}, con un margine di {margin} in più o in meno. Vale per sole e vento leggero.',
  'factor.heat.noIndex':
    'È fuori dai limiti delle formule del caldo, quindi abbiamo usato solo la temperatura.',
  'factor.heat.tip':
    'Col caldo, parti più piano e riduci le parti dure. Bevi quando hai sete. È per la tua sicurezza, qualunque effetto abbia sui crampi.',
  'factor.firstHotDays.title': 'Primi giorni caldi',
  'factor.firstHotDays.says': 'Hai avuto pochi allenamenti al caldo nelle due settimane prima.',
  'factor.firstHotDays.why':
    'Nel football americano universitario, i problemi da caldo venivano soprattutto nei primi 14 giorni, e più di tutto nei primi 7. I crampi erano la parte più grande. Il peso è una nostra scelta. Per prudenza, gliene diamo di meno.',
  'factor.firstHotDays.tip':
    'Dai al corpo da 7 a 14 giorni per abituarsi al caldo. Aggiungi un po’ ogni giorno.',
  'factor.lowFluids.title': 'Bevuto poco',
  'factor.lowFluids.says': 'Gli studi sono discordi sul legame tra bere poco e crampi.',
  'factor.lowFluids.why':
    'In un Ironman, gli atleti trovati a corto d’acqua nella tenda medica avevano crampi più spesso. Quattro studi che hanno pesato gli atleti o analizzato il loro sangue non hanno trovato alcun legame.',
  'factor.lowFluids.tip':
    'Porta abbastanza da bere per quando hai sete. Non bere mai così tanto da aumentare di peso.',
  'factor.plainWater.title': 'Solo acqua semplice',
  'factor.plainWater.says': 'Le tue note citano solo acqua semplice in una sessione lunga.',
  'factor.plainWater.why':
    'In due piccoli studi di laboratorio, i muscoli del polpaccio avevano crampi più facilmente dopo l’acqua semplice. Una bevanda con sali faceva il contrario. Nessuno l’ha mostrato in gara. Il peso è una nostra scelta.',
  'factor.plainWater.tip':
    'Nelle sessioni lunghe al caldo, scegli una bevanda con un po’ di sodio. Non forzarti a bere.',
  'factor.lowFuel.title': 'A corto di energia',
  'factor.lowFuel.says': 'Le tue note dicono che hai finito l’energia o mangiato troppo poco.',
  'factor.lowFuel.why':
    'Il muscolo stanco è l’idea meglio sostenuta sull’inizio dei crampi, e la poca energia stanca il muscolo. Nessuno studio l’ha testato. Il peso è una nostra scelta.',
  'factor.lowFuel.tip': 'Oltre un’ora, molti atleti prendono da 30 a 60 g di carboidrati all’ora.',
  'factor.lowCarb.title': 'Mangiare low-carb',
  'factor.lowCarb.says':
    'In uno studio clinico sulla dieta, piccoli effetti collaterali erano più comuni con pochissimi carboidrati.',
  'factor.lowCarb.why':
    'Con pochi carboidrati i reni eliminano più sale, soprattutto nelle prime settimane. Le persone dello studio non erano atleti. Nessuno studio ha guardato i crampi nello sport. Il peso è una nostra scelta. Per prudenza, gliene diamo di meno.',
  'factor.lowCarb.tip':
    'Prova i giorni duri e caldi con i carboidrati. Con pressione alta, malattie del cuore o dei reni, chiedi prima di aggiungere sale.',
  'factor.injury.title': 'Un infortunio negli ultimi 12 mesi',
  'factor.injury.says': 'I runner con un infortunio recente riferiscono crampi più spesso.',
  'factor.injury.why':
    'Tre grandi indagini tra iscritti a gare hanno trovato questo legame. Nei ciclisti era più piccolo. Hanno chiesto chi aveva mai avuto crampi, non quando.',
  'factor.injury.tip':
    'Finisci la riabilitazione, continua il lavoro di forza e tieni d’occhio i vecchi punti dolenti.',
  'factor.illness.title': 'Una malattia cronica',
  'factor.illness.says': 'Gli iscritti a gare con una malattia cronica riferiscono crampi più spesso.',
  'factor.illness.why': 'L’hanno trovato diverse grandi indagini. Ogni malattia in più aggiungeva un po’.',
  'factor.illness.tip': 'Parla dei tuoi crampi con il tuo medico.',
  'factor.medicine.title': 'Un farmaco regolare',
  'factor.medicine.says': 'Chi prende un farmaco regolarmente riferisce crampi più spesso.',
  'factor.medicine.why':
    'L’ha trovato un’indagine su 15.778 iscritti a gare. Non può dire se c’entra il farmaco o la malattia. Per prudenza, gli diamo meno peso. Alcuni inalatori, diuretici e statine sono legati a crampi notturni dopo i 50 anni.',
  'factor.medicine.tip':
    'Non sospendere mai un farmaco di tua iniziativa. Chiedi dei crampi al medico o al farmacista.',
  'factor.strength.title': 'Allenamento di forza',
  'factor.strength.says':
    'In una maratona, tra i runner che facevano lavoro di forza meno hanno avuto crampi.',
  'factor.strength.why':
    'Di 20 runner con crampi, 5 avevano fatto lavoro di forza. Degli altri 63, 30. La differenza può comunque essere un caso.',
  'factor.family.title': 'Crampi in famiglia',
  'factor.family.says': 'Chi ha familiari con crampi riferisce più crampi.',
  'factor.family.why':
    'In un’indagine su una maratona, 19 runner con crampi su 100 li avevano in famiglia. Tra gli altri erano 10 su 100. Qui non c’è nulla da cambiare.',
  'factor.men.title': 'Essere uomo',
  'factor.men.says': 'Gli uomini riferiscono crampi più spesso delle donne.',
  'factor.men.why':
    'Le grandi indagini nelle gare concordano, uno studio più piccolo in gara no. Nessuno conosce il motivo, e non c’è nulla da cambiare.',

  'factor.over40.title': 'Avere più di 40 anni',
  'factor.over40.says': 'Gli iscritti a gare con più di 40 anni riferiscono crampi più spesso.',
  'factor.over40.why':
    'L’ha trovato un’indagine molto grande. Un piccolo studio in gara no. Il peso non era in ciò che abbiamo potuto leggere, quindi non lo contiamo.',
  'factor.lateFade.title': 'Hai rallentato nel finale',
  'factor.lateFade.says': 'Gambe stanche e crampi vengono spesso insieme.',
  'factor.lateFade.why':
    'In una maratona, i runner con crampi erano più lenti dal km 25 in poi. Non si sa cosa è venuto prima, quindi non lo contiamo.',
  'factor.salt.title': 'Sale nelle tue note',
  'factor.salt.says': 'Mangiare o non mangiare sale non era legato ai crampi in gara.',
  'factor.salt.why':
    'Una gara di 161 km e una grande indagine su una maratona l’hanno guardato e non hanno trovato alcun legame. Quindi il sale nelle tue note non sposta la fascia, in nessun verso.',
  'factor.saltySweat.title': 'Sudore salato o abbondante',
  'factor.saltySweat.says': 'In uno studio su 350 atleti, chi aveva crampi non sudava più sale.',
  'factor.saltySweat.why':
    'Quantità e sale del sudore erano simili con e senza crampi. Solo nel football americano il sudore distingueva un po’ i due gruppi. Studi molto piccoli avevano trovato un legame. Lo mostriamo e non lo contiamo.',
  'factor.saltySweat.tip':
    'Nelle sessioni oltre le due ore, puoi provare una bevanda con più sodio. Non forzarti a bere.',
  'factor.magnesium.title': 'Magnesio',
  'factor.magnesium.says': 'Non conosciamo studi clinici sul magnesio per i crampi nello sport.',
  'factor.magnesium.why':
    'In una gara di 56 km, il magnesio nel sangue non era più basso nei runner con crampi. Le pastiglie possono disturbare l’intestino. Con una malattia dei reni possono essere dannose.',
  'factor.potassium.title': 'Potassio e banane',
  'factor.potassium.says': 'Il potassio nel sangue non era più basso in chi aveva crampi.',
  'factor.potassium.why':
    'L’hanno misurato studi in gara. Le piccole differenze viste erano troppo piccole per contare, o andavano al contrario.',
  'factor.sleep.title': 'Poco sonno',
  'factor.sleep.says': 'Non abbiamo trovato studi su sonno e crampi nello sport.',
  'factor.sleep.why': 'Il sonno conta per la tua salute in altri modi. Qui non lo contiamo.',
  'factor.alcohol.title': 'Alcol',
  'factor.alcohol.says': 'Non abbiamo trovato studi su alcol e crampi nello sport.',
  'factor.alcohol.why': 'Conta per la tua salute in altri modi. Qui non lo contiamo.',
} as const;
