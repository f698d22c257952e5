import type { Phrases } from '../../phrases';

/** What a note tells beside a cramp. */
export const facts: Phrases['facts'] = {
  'keto-low-carb': [
    'keto\\p{L}*|chetogenic\\p{L}*|cheto|low.?carb|lchf|senza carbo\\p{L}*|zero carbo\\p{L}*|pochi carbo\\p{L}*|carnivora?',
  ],
  'poor-fueling': [
    'vomitato (?:due |i )?gel',
    'senza colazione',
    'a digiuno|senza (?:colazione|gel|mangiare|cibo)|(?:saltat[oa]|niente) (?:la )?colazione|non (?:ho )?(?:mangiato|fatto colazione|preso gel|cenato)|(?:dimenticat|pers|vomitat|cadut)[oi] (?:i |il |un |tutti i )?gel|cotta(?: di fame)?|crisi di fame|ipoglicemia|mangiato (?:poco|niente|male)|stomaco vuoto|finit[oi] (?:i |il )?(?:gel|cibo)|non riuscivo a mangiare|fame nera',
  ],
  'low-fluid': [
    'niente borraccia',
    'ristori saltati',
    'non bevevo nulla',
    'disidratat\\p{L}+|disidratazione|senza acqua|bevuto (?:poco|pochissimo|niente|troppo poco)|poca acqua|non (?:ho )?bevuto|(?:acqua|borracci?a|borracce) (?:era |e |erano )?(?:finit|vuot|dimenticat|pers)\\p{L}+|finit[oa] (?:l.?)?acqua|(?:solo|soltanto|appena) (?:una|un|1|mezz[oa]) (?:borraccia|bottigli\\p{L}+|litro|bicchiere|flask)|(?:dimenticat|pers)[oa] (?:la |le )?borracc\\p{L}+|sete|assetat\\p{L}+|(?:saltat|mancat|pers)[oi] (?:il |i |un |due )?ristor[oi]|a secco|bocca (?:secca|asciutta)|l.?acqua era finita',
  ],
  'low-sodium': [
    '(?:senza|niente|non|dimenticato|finiti) (?:preso |il |i |di )?(?:sale|sali|elettroliti|sodio)|solo acqua|soltanto acqua|acqua liscia|iponatriemia|sola acqua',
  ],
  'took-electrolytes': [
    'elettroliti|sali(?: minerali)?|integrator[ei]|isotonic[oah]\\p{L}*|maltodestrine|gatorade|powerade|maurten|brodo|(?:pastigli|capsul|compress|pasticch)[ae] di sale|sodio|polase|bustin[ae] di sali',
  ],
  'salt-tabs': ['(?:pastigli|capsul|compress|pasticch|tavolett)[ae] di sale|salt ?(?:stick|caps|tabs?)'],
  magnesium: ['magnesio|mag\\.? ?(?:e potassio|2)'],
  'pickle-juice': [
    '(?:succo|acqua|aceto|liquido|salamoia) (?:di|dei) (?:cetriolini|sottaceti|cetrioli)|pickle juice|salamoia',
  ],
  mustard: ['senape'],
  alcohol: [
    'birr[ae]|birretta|vino|rosso|prosecco|spritz|sbornia|postumi|grappa|alcol|bevute|calici?|amari?|limoncello|negroni',
  ],
  'poor-sleep': [
    'dormire \\d ore',
    'dormito (?:\\p{L}+ )?(?:poco|male|niente|pochissimo|\\d|tre|quattro|cinque|due|malissimo)|non (?:ho )?dormito|\\d ore di sonno|insonnia|notte (?:in bianco|insonne|pessima|corta)|turno di notte|notte al lavoro|poco sonno|nottata',
  ],
  illness: [
    'influenza\\p{L}*|raffreddor\\p{L}+|raffreddat\\p{L}+|febbre|covid|malat[oa]|malanno|gastroenterite|virus|infezione|antibiotic[oi]|tosse|bronchite|mal di gola|tonsillite|sinusite',
  ],
  'medication-diuretic-statin': [
    'statin[ae]|diuretic[oi]|atorvastatina|simvastatina|rosuvastatina|furosemide|lasix|idroclorotiazide|(?:pastiglia|pillola) (?:per il|del) colesterolo',
  ],
  'returned-after-break': [
    'ripres\\p{L}+|prim[ao] (?:corsa|uscita|allenamento|lungo|giro|sgambata) (?:\\p{L}+ )?(?:dopo|da|dal)|dopo (?:\\p{L}+|\\d+) (?:settimane|mesi|mese) (?:di (?:stop|pausa|fermo)|fermo|ferma|senza)|rientro|(?:settimane|mesi) (?:di stop|ferm[oa]|senza correre)|ritorno|ricomincio|ricominciare|ripartenza',
  ],
  hot: [
    'cald[oa]\\p{L}*|afa|afos[oa]|forno|torrido|rovente|canicola|soffocante|(?:2[5-9]|3\\d|4\\d) ?(?:°|º|gradi|c)|solleone|sole a picco|bollente|cuocev\\p{L}+|si moriva|sauna|africa',
  ],
  humid: ['umid\\p{L}+|afa|afos[oa]|appiccicos\\p{L}+|tropicale|(?:7|8|9)\\d ?% (?:di )?umidita'],
  cold: [
    'fredd[oa]|gelid[oa]|gelo|ghiaccio|neve|nevica\\p{L}*|brina|nevischio|(?:-|meno )\\d{1,2} ?(?:°|gradi)?|[0-5] ?(?:°|gradi)|sotto zero|congelat[oa]|galaverna',
  ],
  'hard-effort-race': [
    'semifinale',
    'playoff',
    'torneo\\p{L}*',
    'set',
    'rally',
    'gara|gare|maratona|mezza(?! (?:borraccia|ora|coscia|giornata))(?: maratona)?|mezza|ultra\\p{L}*|trail(?: di| del)|triathlon|ironman|70\\.3|ripetut[ae]|intervalli|soglia|medio|fartlek|cronometro|crono|gran ?fondo|staffetta|parkrun|ritmo (?:gara|maratona|mezza)|partita|torneo|finale|derby|\\d+ ?x ?\\d+ ?(?:m|k|min|km)?|test (?:ftp|di)|a tutta|pb|personale|pettorale|campestre|corto veloce|progressivo|10k|diecimila|tapasciata|calcetto|tor',
  ],
  'long-or-longest': [
    'lungo|lunghissim[oa]|lunga|piu lung[oa]|maratona|ultra\\p{L}*|ironman|gran ?fondo|medio fondo|lungone|\\d{2} ore',
  ],
  'hills-descents': [
    'salit[ae]|discesa|discese|dislivello|d\\+|colle|passo(?! gara)|collin[ae]|collinare|montagna|ripid[oae]|scale|gradini|strappi?(?! muscolare)|tornanti|muro|vetta|cima|falsopian[oi]|pendenz[ae]|saliscendi|canalone|mangia e bevi|arrampicata',
  ],
  'new-shoes': [
    '(?:scarp[ae]|scarpette|tacchette|solette|plantari) (?:\\p{L}+ )?(?:nuov[eai]|appena comprate)|nuov[ei] (?:\\p{L}+ )?(?:scarpe|tacchette|solette|plantari)|prima (?:uscita|volta|corsa) con (?:le |i )?(?:nuov\\p{L}+ )?(?:scarpe|tacchette|carbon\\p{L}*)',
  ],
  'fatigue-heavy-legs': [
    'stanc[oah]\\p{L}*|stanchezza|gambe (?:\\p{L}+ ){0,2}(?:pesant|di piombo|di legno|vuot|mort|imballat|dur|cott|ingolfat)\\p{L}*|esaust[oa]|cott[oa](?= |,|\\.|$)|distrutt[oa]|svuotat[oa]|spompat[oa]|a pezzi|finit[oa](?= |,|\\.|$)|sfinit[oa]|morto|imballat\\p{L}+',
  ],
  'pacing-fade': [
    'partit[oai] (?:\\p{L}+ )?(?:troppo |molto )(?:forte|veloce)|partenza (?:troppo )?(?:forte|veloce|sparata|allegra|a razzo)|troppo (?:forte|veloce) (?:all.?inizio|in partenza)|muro|crollat[oa]|crollo|scoppiat[oa]|saltat[oa](?= |,|\\.)|positive split|calat[oa]|crisi(?! di fame)|mi sono spento|spent[oa]',
  ],
  stretched: [
    'stretching|allung\\p{L}+|stirat[oa] (?:il|la|i|le)|tirat[oa] (?:la |le )?(?:punta|punte|dita|piede)|tallone (?:giu|a terra|in basso)',
  ],
  'strength-trained': [
    'palestra|forza(?! di volonta)|squat|stacchi|stacco|pesi|core|leg ?day|gym|crossfit|wod|affondi|potenziamento|calf raises|pressa',
  ],
  'plain-water': ['solo acqua|soltanto acqua|acqua liscia|sola acqua|unicamente acqua'],
  'drank-enough': [
    'bevuto (?:bene|molto|tanto|abbastanza|regolarmente)|ben idratat[oa]|idratat[oa] bene|tanta acqua',
  ],
  'fast-start': [
    'partit[oai] (?:\\p{L}+ )?(?:troppo |molto )(?:forte|veloce)|partenza (?:troppo )?(?:forte|veloce|sparata|allegra|a razzo)|troppo (?:forte|veloce) (?:all.?inizio|in partenza)',
  ],
  'late-fade': ['il muro|crollat[oa]|crollo|scoppiat[oa]|positive split'],
  'first-hot-day': [
    'prim[oa] (?:giorno|giornata|uscita|corsa) (?:\\p{L}+ )?(?:di|col|con) (?:vero )?caldo|primi caldi|non (?:sono )?(?:abituat[oa]|acclimatat[oa]) al caldo',
  ],
  injury: [
    'infortun\\p{L}+|strappo(?! muscolare in salita)|stiramento|distorsione|tendinite|tendinopatia|lesione|riabilitazione',
  ],
  potassium: ['banan[ae]|potassio'],
  'salt-care': [
    'ipertension\\p{L}+|ipertes[oa]|pressione alta|(?:malattia|insufficienza|problemi?) (?:renal\\p{L}+|cardiac\\p{L}+|ai reni|al cuore)|dialisi|calcoli renali',
  ],
  statin: ['statin[ae]|(?:atorva|simva|rosuva|prava)statina'],
  'loop-diuretic': ['furosemide|lasix|torasemide'],
  'thiazide-diuretic': ['idroclorotiazide|indapamide|tiazidic[oi]'],
  'potassium-sparing-diuretic': ['spironolattone|aldactone|amiloride|eplerenone'],
  'long-acting-inhaler': ['salmeterolo|formoterolo|seretide|symbicort'],
};
