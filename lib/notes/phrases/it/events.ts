import type { Phrases } from '../../phrases';

/** Cramps, what turns them into none, muscles, sides and where it began. */
export const events: Omit<Phrases, 'language' | 'spaced' | 'common' | 'facts' | 'redFlags'> = {
  cramp: ['cramp[oi]|crampato|crampett[oi]|crampone(?! )|spasm[oi]|in preda ai crampi'],
  lock: [
    'arricciat\\p{L}+|una morsa|si e serrat\\p{L}+|si pianta|duro come (?:un )?(?:sasso|marmo|pietra)',
    'incricc\\p{L}+|blocca(?:t[oaie]|va|vano|to)|si (?:e |sono )?(?:bloccat|inchiodat|indurit|annodat|arrotolat|contratt|chius|incriccat|accartocciat|ritrat)\\p{L}+|inchiodat\\p{L}+|di (?:marmo|sasso|pietra)|(?:duro|dura) come (?:un |il )?(?:sasso|marmo|pietra|legno)|(?:un )?nodo|(?:una )?palla|si (?:e |sono )?piantat\\p{L}+|mi ha (?:preso|afferrato)|non mollava|tirat[oa] su|impietrit\\p{L}+|si chiude(?:va)?',
  ],
  twinge: [
    'frigg\\p{L}+|micro ?scatti|strizzat\\p{L}+|tremol\\p{L}+',
    'avvisagli\\p{L}+|guizz\\p{L}+|tremol\\p{L}+|saltell\\p{L}+|fascicol\\p{L}+|sussult\\p{L}+|pizzic(?:a|ava|avano|hi|ori|ore)|minacci\\p{L}+|ball(?:a|ava|avano)|vibr(?:a|ava|avano)|frem(?:e|eva|iti|ito)|scoss(?:a|e|ette|ettina)|tir(?:a|ava|avano) strano|brontol\\p{L}+|si (?:faceva|fa|facevano) sentire|ammicc\\p{L}+',
  ],
  nearly: [
    'quasi|inizi(?:o)? di|principio di|avvisagli\\p{L}+(?: di)?|accenn\\p{L}+(?: di| a)?|minacci\\p{L}+(?: di)?|pronto al|sul punto|al limite|a un passo|vicin[oa] (?:al|a)|rischiat[oa]|sentore di|stava(?:no)? per|voleva(?:no)?|segnali? di|sintomi di|sfiorat[oi]|per poco|mezzo|prim[oi] segn\\p{L}+|ombra di|pre',
  ],
  otherKind: [
    'stomaco|pancia|addominal\\p{L}+|intestin\\p{L}+|mestrual\\p{L}+|ciclo|utero|ovaie|milza|fianco|viscerali|dello scrittore|catena|motore|freni?|cambio|gastric\\p{L}+|budella',
  ],
  otherSense: [
    'rampon\\p{L}+|ramp[ae]|cramponi?|crampi? di fame|spray (?:anti)?crampi|anticrampi|(?:gel|sali|crema) (?:anti)?crampi|crampo dello scrittore',
  ],
  denyBefore: [
    'niente|senza|non|nessun[oa]?|mai|zero|0|ne|neanche|nemmeno|neppure|manco|evitat[oi]|libero da|al posto de[il]|scampat[oi]|privo di|assenza di|alcun',
  ],
  denyAfter: [
    'nessun[oa]?|(?:io )?(?:non|mai) (?:ne |li )?(?:ho (?:avut|sentit)\\p{L}+|ci sono stati|c.erano|avuti)|manco (?:uno|l.ombra)|neanche (?:uno|l.ombra)',
    ': ?(?:no|nessuno|zero|0|niente)|zero|evitat[oi]|assent[ei]|non (?:pervenut|arriv|veng|ven|si present|si ved|si fann)\\p{L}+|alla larga|lontan[oi]',
  ],
  unreal: [
    'se|nel caso|caso mai|paura (?:di|dei|del)?|tem(?:o|evo|endo|evamo)|timore|preoccupat\\p{L}+|sper(?:o|avo|ando|iamo)|per (?:evitare|prevenire|scongiurare|non)|contro|prevenire|evitare|rischio|potrebbe\\p{L}*|avrei|sarebbe\\p{L}*|potevo|perche|come (?:si )?(?:evita|fa|fate)\\p{L}*|qualcuno (?:sa|ha|conosce)|consigli|rimedi|letto (?:che|di|un)|articolo|podcast|domani|la prossima|quando (?:ti|vi|uno)|sogn\\p{L}+|incubo|soggett[oa] a|dicono|in vista di|aspettav\\p{L}+|previst[oi]|anti',
  ],
  otherTime: [
    'la settimana scorsa|settimana scorsa|il mese scorso|mese scorso|l.?anno scorso|anno scorso|ieri|l.?altro ieri|l.?altroieri|di solito|sempre|spesso|ogni volta|tutte le volte|nel (?:19|20)\\d\\d|(?:\\p{L}+|\\d+) (?:anni|mesi|settimane|giorni) fa|l.?ultima (?:volta|gara|maratona)|l.?altra (?:volta|settimana)|l.?altro giorno|in passato|una volta|dopo (?:i|il) cramp[oi]|dopo quel crampo|domenica scorsa|sabato scorso|normalmente|un tempo|qualche (?:anno|mese|settimana) fa',
  ],
  somebody: [
    'lui|lei|loro|gli|suo|sua|suoi|qualcuno|altri|altre|un altro|molti|tanti|tutti|gente|un (?:tizio|ragazzo|amico|compagno|collega|signore|runner|ciclista|tipo)|una (?:ragazza|amica|signora|compagna|collega)|(?:il|la|i|mio|mia|miei|al|del|dal|col|un) (?:\\p{L}+ )?(?:amic[oai]|compagn[oai]|colleg[ah]i?|mari[t]o|moglie|fratello|sorella|padre|papa|madre|mamma|figli[oa]|cane|allenator\\p{L}+|coach|vicin[oa]|cugin[oa]|cognat[oa]|soci[oa]|leader|vincitor\\p{L}+|ragazz[oa]|fidanzat[oa]|suocer[oa]|pacer|portiere|capitano|presidente)|marco|luca|andrea|giulia|paolo|matteo|stefano|francesco|anna|laura|davide|simone|gianni|fabio|roberto|elena|beppe|sara|chiara|ale|teo|gigi',
  ],
  own: ["io|mi|me|mio|mia|miei|mie|noi|ci|m'\\p{L}*"],
  beside: [
    '(?:con|dietro|davanti a|superato|superati|passato|contro|a|per|di|e|da|raggiunto|insieme a|incontrato) (?:il |lo |la |i |gli |le |un |una |due |mio |mia )?',
  ],
  forSomebody: ['(?:per|a|al|alla) (?:mio|mia|il|la|lui|lei|loro)'],
  night: [
    'di notte|la notte|stanotte|nella notte|nel cuore della notte|a letto|nel letto|dormendo|nel sonno|svegliat\\p{L}+|mi sveglia\\p{L}*|notturn[oi]|sul divano|alle [1-5] (?:di notte|del mattino)',
  ],
  around: [
    '(?:prima|dopo|recupero|post|pre|per|prossim\\p{L}+|scors\\p{L}+|vigilia|verso|preparando) ?(?:di |del |della |dell.?|la |il |l.?|una |un |mia |mio )?',
  ],
  noSignOf: ['(?:nessun|senza|alcun|neanche un) (?:segno|traccia|sintomo|avvisaglia|ombra|accenno) di '],
  noneAfter: ['(?<=^ ?: ?)(?:no|nessuno|zero|0|niente)'],
  otherDay: [
    '(?:l.?)?anno scorso|mese scorso|settimana scorsa|(?:\\p{L}+|\\d+) (?:anni|mesi|settimane) fa|nel (?:19|20)\\d\\d|in passato|estate scorsa|l.?inverno scorso',
  ],
  turns: [
    'ma|pero|poi|dopo|quindi|pero poi|anche se|finche|tuttavia|tranne|mentre|e poi|invece|cosi|allora|&',
  ],
  muscles: {
    calf: ['polpacc\\p{L}+|gastrocnemi\\p{L}*|gemell[oi]|soleo'],
    hamstring: [
      'femoral[ei]|bicipit[ei] femoral[ei]|ischio\\p{L}*|flessori|(?:parte )?(?:posterior[ei]|dietro|retro) (?:della |di |delle )?cosci?[ae]|dietro coscia|cosci[ae] dietro|posteriore',
    ],
    quad: [
      'quadricip\\p{L}+|quad[oi]?|quads|(?:parte )?(?:anterior[ei]|davanti|frontale) (?:della |di |delle )?cosci?[ae]|cosci[ae] davanti|vasto (?:mediale|laterale|interno|esterno)|retto femorale',
    ],
    adductor: ['adduttor[ei]|inguin[ei]|interno coscia|interno della coscia|interno cosce|pube'],
    foot: ['pied[ei]|pianta(?: del piede)?|arco plantare|volta plantare|plantar[ei]'],
    toes: ['dit[ao](?: (?:dei|del) pied[ei])?|alluc[ei]|mignolo'],
    shin: ['tibial[ei](?: anterior[ei])?|tibia|stinc[oh]i?'],
    glute: ['glute[oi]|gluteo|sedere|chiappa|chiappe|piriforme'],
    'hip-flexor': ['psoas|anca|anche(?= (?:destra|sinistra))|ileopsoas'],
    'unspecified-leg': ['gamb[ae]|cosci[ae]|cosce|zampe'],
    'arm-hand': [
      'avambracci?[oa]?|braccio|braccia|man[oi]|dita delle mani|tricipit[ei]|bicipite(?! femorale)|pollice',
    ],
    'abdomen-muscle': ['addominali(?= )|obliqu[oi]|retto addominale'],
    back: ['lombar[ei]|zona lombare|schiena bassa|dorsal[ei]|schiena'],
    neck: ['collo|trapezi[o]?|cervicale|nuca'],
    'whole-body': ['dappertutto|ovunque|tutto il corpo|ogni muscolo|tutti i muscoli'],
  },
  sides: {
    left: ['sinistr[oaie]|sx|sin'],
    right: ['destr[oaie]|dx'],
    both: [
      'entrambi|entrambe|tutt.? e due|tutti e due|tutte e due|due|doppio|doppi|2|prima (?:uno|una|la destra|la sinistra|il destro|il sinistro) poi|bilateral[ei]|ambedue',
    ],
  },
};
