import type { Phrases } from '../../phrases';

/** First names as they are often met; those that are also plain words are left out. */
const names =
  'marco|luca|andrea|giulia|paolo|matteo|stefano|francesco|anna|laura|davide|simone|gianni|fabio|roberto|elena|beppe|sara|chiara|ale|teo|gigi|giovanni|giuseppe|antonio|alessandro|lorenzo|federico|riccardo|michele|alberto|enrico|claudio|maurizio|sergio|tommaso|mattia|filippo|nicola|giorgio|daniele|daniela|emanuele|giacomo|pietro|carlo|carletto|mario|luigi|franco|vincenzo|salvatore|raffaele|gianluca|piero|martina|francesca|valentina|alessandra|silvia|federica|elisa|giorgia|ilaria|paola|cristina|barbara|lucia|lele|dani|fede|tommy|giulio|pippo|ivan|denis|cristian|christian|manuel|alex|ciccio|nino|tonino|pino|gino|miki|bea|sandro|mirko|diego|nico|samu|michela|roberta|monica|sofia|aurora|ciro|gennaro|toto';
const people =
  "amic[oai]|amiche|compagn[oaie]|colleg[ah][ie]?|marit[oi]|moglie|moros[oa]|fratello|sorella|padre|papa'?|babbo|madre|mamma|figli[oae]?|cane|allenator\\p{L}+|allenatrice|coach|mister|vicin[oaie]|cugin[oaie]|cognat[oaie]|soci[oae]|leader|vincitor\\p{L}+|ragazz[oaie]|fidanzat[oa]|suocer[oai]|pacer|portiere|capitan[oa]|presidente|arbitro|zi[oae]|nonn[oaie]|nipot[ei]|bimb[oaie]|bambin[oaie]|maestr[oa]|istruttor\\p{L}+|istruttrice|prodiere|timoniere|pilone|terzino|centravanti|capo|avversari[oae]?|concorrent[ei]|rival[ei]|runner|ciclista|ciclisti|cavallo|cavalla|tizi[oa]|signor[ea]|signora|fisio|medico|squadra|team|gruppo|staffettista|capobarca|gregari[oe]?";

/** What turns a cramp word into no cramp of this workout: denial, fear, another day, another person, the night. */
export const scopes: Pick<
  Phrases,
  | 'denyBefore'
  | 'denyAfter'
  | 'unreal'
  | 'otherTime'
  | 'somebody'
  | 'own'
  | 'beside'
  | 'forSomebody'
  | 'night'
  | 'around'
  | 'noSignOf'
  | 'noneAfter'
  | 'otherDay'
> = {
  denyBefore: [
    "niente(?! male)|senza|non(?! (?:sol[oa]|moll|pass|riusc|potev|potend|finiv|basta|ce la|so|camminav|e'? passat))|nessun[oa]?|mai(?! piu'? senza)|zero|0|ne(?!'? ?(?:ho|ha|avevo|aveva|sono|e'|va|vanno|avro|andat))|ne'(?! ?(?:ho|andat))|neanche|nemmeno|neppure|manco|evitat[oi]|liber[oaie] da[il]?|al posto de[il]|scampat[oi]|priv[oaie] di|assenza di|alcun[oa]?|altro che|scongiurat[oi]|immun[ei] (?:da|dai|ai)|esent[ei] da|in assenza di|sparit[oi]|scompars[oi]|addio(?: ai| a)?|nada|nisba|macche'?|tutt'altro che|mica|invece (?:del|dei|di)|anziche'?|piuttosto che",
  ],
  denyAfter: [
    "nessun[oa]?|nessun(?:issim)?o|(?:io )?(?:non|mai) (?:ne |li |l')?(?:ho (?:avut|sentit|vist)\\p{L}+|ce ne sono|ci sono stati|c.erano|avut[oi]|pervenut[oi]|vist[oi]|sentit[oi]|venut[oi]|arrivat[oi]|partit[oi]|pres[oi])|manco (?:uno|mezzo|l.ombra|per)|neanche (?:uno|mezzo|l.ombra|per)|nemmeno (?:uno|mezzo|l.ombra)|neppure (?:uno|l.ombra)",
    ": ?(?:no|nessuno|zero|0|niente|non pervenuti)|zero|evitat[oi]|scongiurat[oi]|sventat[oi]|scampat[oi]|assent[ei]|non (?:s'?i? ?(?:e'?|sono) |e'? (?:mai )?|sono (?:mai )?)?(?:mai )?(?:pervenut|arriv|veng|ven|si present|si ved|si fann|partit|presentat|vist|fatt|scattat|esplos|pres)\\p{L}*|alla larga|lontan[oi]|sparit[oi]|spariti|scompars[oi]|(?:sono|e'?) (?:solo )?un (?:lontano )?ricordo",
    "^ (?:pero'? |invece |oggi |stavolta |ancora |per ora |direi |proprio |comunque |veri |vero )?(?:no|mai|nada|nisba|niente|zero|0|nein|nope|assenti|ko)(?= ?$| [a-z]+ ?$| per| oggi| stavolta| grazie| e )",
  ],
  unreal: [
    "(?<!(?:anche|come) )se(?!'|n'| (?:n'|ne e|ne son|stess))|nel caso|in caso|caso ?mai|semmai|paura(?: di| dei| del)?|terrore|tem(?:o|evo|endo|evamo|uto|uti)|timore|preoccupat\\p{L}+|ansia|spauracchio|sper(?:o|avo|ando|iamo)|per (?:evitare|prevenire|scongiurare|non)|contro (?:i|il|gli|ogni|questi|sti|eventuali|qualsiasi)(?= ?$)|contro ?$|prevenire|prevenzione|evitare|rischio|potrebbe\\p{L}*|avrei|sarebbe\\p{L}*|potevo|perche'? (?:vengono|viene|mi veng|mi vien|ci veng|si ha|ti veng|ho sempre|a me)\\p{L}*|come (?:si )?(?:evita|fa|fate|combatt|prevengo|previen)\\p{L}*|qualcuno (?:sa|ha|conosce|di voi)|consigli\\p{L}*|rimedi[oi]?",
    "letto (?:che|di|un|su|dei)|legg(?:o|endo|evo|ere)|articolo|podcast|documentario|video|domani|la prossima|prossim[oa] (?:volta|gara)|quando (?:ti|vi|uno|si)|sogn\\p{L}+|incub[oi]|soggett[oaie] a(?:i)?|predispost[oaie]|dicono|dice che|disse|in vista di|aspettav\\p{L}+|mi aspett\\p{L}+|previst[oi]|anti|parl(?:are|ato|ando|a|ano|avano) (?:solo |sempre )?(?:di|dei|del)|raccont\\p{L}+ (?:di|dei|del)|chiamat\\p{L}+|chiam(?:a|ano|ava)|soprannom\\p{L}+|si intitola|intitolat[oa]|canzone|funziona(?:no)? (?:per|contro|con)?|serve (?:per|contro|a)|utile (?:per|contro)|eventual[ei]|immagin\\p{L}+|simul\\p{L}+|fint[oi]|fing\\p{L}+|pensav(?:o|amo) (?:fosse|fossero|ad un|a un|che fosse)|scambiat\\p{L}+ per|vediamo se|chissa'? se|metti che|prepar\\p{L}+ (?:a|ai|al)|esorcizz\\p{L}+|scaramanz\\p{L}+",
  ],
  otherTime: [
    "(?:la |della |dalla )?settimana scorsa|settimana passata|(?:il |del |dal )?mese scorso|(?:l.?|dell.?|dall.?)?anno (?:scorso|passato|prima)|ieri(?:'?l altro)?|l.?altro ?ieri|avantieri|di solito|di norma|solitamente|quasi sempre|(?:ho|avevo|vengono|viene|prendo|capita|capitano|venivano) (?:quasi )?sempre|sempre (?:avut[oi]|soffert[oa])|spesso|ogni volta che (?:faccio|corro|vado|nuoto|pedalo|gioco|esco)|tutte le volte che (?:faccio|corro|vado|nuoto)|nel (?:19|20)\\d\\d|nell'(?:19|20)?\\d\\d|del (?:19|20)\\d\\d|(?:\\p{L}+|\\d+|un paio di|qualche) (?:anni|mesi|settimane|giorni|sere|mese|anno|settimana) fa|tempo fa|giorni fa|mesi fa|anni fa|l.?ultima (?:volta|gara|maratona|edizione)|(?:nell|all|dell|dopo l).?ultim[oa] (?:gara|maratona|lungo|edizione|mezza|partita)|(?:l.?|quell.?)altr[ao] (?:volta|settimana|giorno|sera|domenica|mese|anno)|in passato|una volta (?:avevo|mi|succed|erano|ne)\\p{L}*|un tempo|normalmente|tipicamente",
    "(?:dopo|per|da[il]?|de[il]) (?:i|il|quel|quei|gli)? ?cramp[oi] (?:di (?:ieri|domenica|sabato|lunedi|martedi|mercoledi|giovedi|venerdi|settimana|maggio|aprile|giugno|luglio|agosto|settembre|ottobre)|dell[a'] ?(?:altra|ultima|altro|anno|maratona|gara|settimana|volta|estate))|(?:domenica|sabato|lunedi|martedi|mercoledi|giovedi|venerdi)'? (?:scors[oa]|passat[oa])|(?:l.?|quest.?|dell.?)(?:estate|inverno|autunno|primavera) scors[oa]|estate scorsa|da (?:giovane|ragazz[oa]|piccol[oa]|bambin[oa]|militare)|ai tempi|all.?epoca|quell.?anno|l.?anno prima|la (?:volta|stagione) (?:scorsa|prima|passata)|l.?indomani|il giorno (?:prima|dopo)|giorni dopo|settimane dopo|la vigilia|soffr(?:o|ivo|e|iva|ire)(?: spesso| sempre| molto| tanto)? (?:di|dei)|soffert[oa] di|a volte|storia di|stagione scorsa|ultimamente|in questi giorni|questa settimana|ier(?:i)? ?sera|l'altra sera",
  ],
  somebody: [
    "lui|lei|loro|gli (?:e'?|si|ha|hanno|viene|vengono|sono|prende|era)(?! (?:ultim|add|altri))|(?<!(?:per conto|fatti|casa|nel|da parte|a modo) )(?:suo|sua|suoi)|qualcuno|(?:gli|degli|agli|dagli|tutti gli|fra gli|tra gli) altri(?! \\d|due|tre)|le altre|un altro (?:runner|ciclista|concorrente|ragazzo|si|con|col|coi|a terra|che|in cramp|atleta|tizio)|(?:molti|tanti|alcuni|diversi|parecchi)(?= (?:coi|con|si|che|hanno|ritirat|fermi|a terra|in cramp|runner|atleti|concorrent))|tutti (?:gli altri|quanti (?:con|coi)|con|coi|a parlare|a terra|fermi|in cramp|che)|gente|meta'? (?:squadra|gruppo)|mezz[oa] (?:squadra|gruppo)|quell[oaie] (?:davanti|dietro|accanto|che|con|in|del|della|a)|un(?:o|a)? (?:davanti|accanto|di loro|dei nostri|del gruppo|che)",
    `un(?:a|o|')? ?(?:tizi[oa]|ragazz[oa]|amic[oa]|compagn[oa]|colleg[ah]|signor[ea]?|runner|ciclista|tip[oa]|tale|concorrente|atleta|avversari[oa]|bimb[oa]|bambin[oa]|nuotat\\p{L}+|giocat\\p{L}+|sciator\\p{L}+|triatlet[ai])|(?:il|la|lo|i|gli|le|mi[oa]|miei|mie|nostr[oaie]|al|alla|del|della|dal|dalla|un|una|due|tre|povero|povera|quel|quella|el) (?:\\p{L}+ )?(?:${people})|(?:l|dell|all|dall|un|quell)'(?:\\p{L}+ )?(?:amic[oa]|allenator\\p{L}+|allenatrice|arbitro|avversari[oa]|istrutt\\p{L}+|atleta|altr[oa] (?:runner|ciclista|squadra))|(?<!(?:san|santa|via|passo|colle|monte|piazza|di san|sant') ?)(?:${names})`,
  ],
  own: [
    "io|mi|me|mio|mia|miei|mie|noi|ci|m'\\p{L}*|ho|avevo|ero|stavo|sento|sentivo|riuscivo|dovuto|corro|correvo|pensavo|iniziavo|cominciavo",
  ],
  beside: [
    "(?:con|col|coi|dietro|davanti a|davanti al|superat[oaie]|superavo|superando|passat[oaie]|passando|contro|a|al|alla|per|di|del|della|e|da|dal|dalla|raggiunt[oaie]|insieme a|assieme a|incontrat[oaie]|incrociat[oaie]|tirat[oa] da|aspettat[oa]|affiancat[oa]|seguendo|inseguendo|verso|grazie a) (?:il |lo |la |i |gli |le |un |una |due |mio |mia |l')?",
  ],
  forSomebody: [
    `(?:per|a|al|alla|ad|del|della|di|dello|toccat[oi] a|e'? toccato a) ?(?:mi[oa]|il|la|lui|lei|loro|un|una|povero|quell[oa]|${people}|${names})|(?:ce )?l[i'] ?(?:ha|hanno|aveva|ha avut[oi]|avuti)|(?:dell|all)'(?:avversari|amic|altr|allenat|istrutt)\\p{L}*`,
  ],
  night: [
    'di notte|la notte(?! bianca)|stanotte|nella notte|nottetempo|nel cuore della notte|in piena notte|tutta la notte|a letto|nel letto|dal letto|in branda|in tenda|sacco a pelo|dormendo|dormivo|mentre dormiv\\p{L}*|nel sonno|dormiveglia|svegliat\\p{L}+|svegliarmi|mi (?:ha |hanno )?sveglia\\p{L}*|risvegli\\p{L}*|appena svegli[oa]|notturn[oi](?! di)|sul divano|dal divano|sotto le coperte|(?:alle|verso le) (?:[1-5]|due|tre|quattro|cinque) (?:di notte|del mattino|di mattina|stanotte)|la notte (?:prima|dopo|scorsa)|nott(?:e|i) (?:prima|dopo|scorsa)|ogni notte|tutte le notti|a riposo|seduto in ufficio|alla scrivania',
  ],
  around: [
    '(?:prima|dopo|recupero|post|pre|per|prossim\\p{L}+|scors\\p{L}+|vigilia|verso|preparando|preparazione|aspettando|iscritt[oa]|in vista|niente|saltat[oa]|domani|annullat[oa]) ?(?:di |del |della |dell.?|la |il |l.?|alla |al |a |una |un |mia |mio |quest[oa] |prossim[oa] )?',
  ],
  noSignOf: [
    '(?:nessun|senza|alcun|alcuna|neanche un|nemmeno un|zero|nessuna) ?(?:segn[oi]|tracci[ae]|sintom[oi]|avvisagli[ae]|ombra|accenno|parvenza|problem[ai]) (?:di|a|al|alla) ',
  ],
  noneAfter: [
    "(?<=^'? )(?:assent[ei]|mai avut[oaie]|non (?:ne ho avut[oaie]|c'era|ce n'era))(?= |[.,;!]|$)|(?<=^'? ?: ?)(?:no|nessun[oa]|zero|0|niente|nulla)|(?<=^'? )(?:no|zero|nessun[oa]|neanche l'ombra|neanche l.ombra|manco l'ombra|nemmeno l'ombra)(?= ?(?:$|[.,;!)]))",
  ],
  otherDay: [
    "(?:l.?|dell.?|dall.?)?anno (?:scorso|passato)|mese scorso|settimana scorsa|(?:\\p{L}+|\\d+) (?:anni|mesi|settimane) fa|(?:nel|del) (?:19|20)\\d\\d|in passato|estate scorsa|l.?inverno scorso|tempo fa|anni fa|da (?:bambin[oa]|ragazz[oa]|giovane)|l'altra volta|la prossima|settimana prossima|mese prossimo|anno prossimo",
  ],
};
