const part =
  '(?:polpaccio|gamba|polpa|stinco|caviglia|piede|coscia|ginocchio|quadricipite|femorale|tendine|tallone|muscolo|spalla|gomito|polso|adduttore|inguine|flessore)';
const limb =
  '(?:pied[ei]|dit[ao]|gamb[ae]|man[oi]|mignolo|alluce|polpacci[o]?|cosci[ae]|bracci[oa]|pollice|pianta|tallone|avambraccio|stinco)';
const warm = '(?<!(?:fredd|gel|ghiacc|neve|sedut|sella|posizion|accavall|inginocch)\\p{L}*[^.\\n]{0,50})';
const notWarm =
  '(?![^.\\n]{0,40}(?:fredd|gel[oi]|ghiacc|neve|sedut|sella|posizion|accavall|inginocch|guanti|manubrio))';

/** Further ways to tell a sign on the see-a-doctor list. */
export const moreFlags = {
  weakness: [
    "piede (?:[\\p{L}']+ ){0,3}(?:(?:mi )?cade(?:va)?|striscia(?:va)?|sbatte(?:va)?|trascin\\p{L}+|pende|penzola|non si (?:alza|solleva)|a penzoloni|cadente|molle)|(?:striscio|trascino|strisciavo|trascinavo|strisciando|trascinando) (?:il|un|la punta del) (?:piede|punta)|(?:inciamp|urt)\\p{L}+ (?:sempre )?(?:con|nella|sulla) (?:la )?punta",
    "non (?:riesco|riuscivo|sono riuscit[oa]|posso|potevo|mi riesce) (?:[\\p{L}']+ ){0,5}(?:in punta|sulle punte|sulla punta|sui talloni|sul tallone|di punta)|non (?:riesco|riuscivo) (?:piu'? )?(?:a|ad) (?:alzare|sollevare|tirare su) (?:il piede|le dita|la punta|l'alluce|il braccio|il tallone)",
    `${part}(?: \\p{L}+)? (?:(?:che )?(?:mi |si |non |e' |ha |sta |continua a |ogni tanto ){1,3})(?:cede|cedeva|cedevano|ceduto|cedere|piega da|piegava da|molla di|tiene piu'?|regge piu'?|reggeva|sostiene|sosteneva|risponde piu'?|spinge)|(?:meno|poca|nessuna|zero|niente) forza (?:in|nel|nella|alla|al|su) (?:quel(?:la)? |una |un )?${part}|${part} (?:\\p{L}+ )?(?:senza|priv[oa] di|con (?:poca|meno)) forza|(?:perso|persa|perdo|perdendo) (?:la |tutta la )?forza (?:in|nel|nella|alla|al)|ipostenia|mi cadono le cose (?:di|dalle) man[oi]`,
  ],
  numbness: [
    `${warm}${limb} (?:[\\p{L}']+ ){0,3}(?:informicolat|formicol|intorpidit|anestetizzat|insensibil|ovattat|come (?:di |un )?(?:legno|gomma|cotone|ovatta))\\p{L}*${notWarm}`,
    `${warm}(?:formicol\\p{L}+|pizzicor\\p{L}+ (?:al|alla|nel|nella|alle)|scossettine|intorpidiment\\p{L}+|torpore (?:al|alla|nel|nella)|sensibilita'? (?:ridotta|alterata|diminuita|strana)|(?:perdita|calo) di sensibilita'?|senza (?:piu' )?sentire (?:il|le|la|i) (?:piede|dita|gamba|piedi|mano))${notWarm}`,
    `${warm}non (?:mi )?(?:sento|sentivo|si sente) (?:piu'? )?(?:due|tre|le|il|la|meta|mezzo|mezza) (?:\\p{L}+ )?${limb}${notWarm}|come (?:dopo il|dal) dentista|(?:camminare|cammino|camminavo|correre) (?:sull'ovatta|sul cotone|sulla gommapiuma)|(?:spilli|aghi|aghetti|spilletti|punture di spillo) (?:nel|nella|nelle|sotto|al|alle)`,
  ],
  swelling: [
    "(?:caviglia|ginocchio|piede|mano|dito|polso|gomito|polpaccio|gamba)(?: \\p{L}+)? (?:[\\p{L}']+ ){0,3}(?:come (?:un |una |un')(?:melone|pallone|palla|arancia|uovo|mela|patata|zampogna|zampone|cotechino|salsiccia|pompelmo|elefante|melanzana)|enorme|il doppio|gonfissim\\p{L}+|ingrossat\\p{L}+|deform\\p{L}+)(?<!(?:dur[oa]|palla|indurit[oa]) .{0,14})|gonfiat[oi]si|si (?:e' |sta |stava )?gonfi(?:at|and|a)\\p{L}*|gonfietto|(?:versamento|liquido|acqua) (?:al|nel|articolare)(?: ginocchio)?",
    "non (?:mi )?(?:entra|entrava|entrano|riesco a (?:mettere|infilare|togliere)) (?:piu'? )?(?:nella |nelle |la |le |lo |l')?(?:scarpa|scarpe|scarpone|stivale|anello)|(?:segno|solco) (?:profondo )?del calzino|non si vede piu'? (?:il malleolo|l'osso)|malleolo (?:sparito|scomparso)|(?:uovo|bozzo|bernoccolo) (?:sul|sulla|sullo|alla|al) (?:stinco|caviglia|testa|ginocchio|gomito)|piedi a salsiccia|dita a salsicciotto",
  ],
  'one-sided-calf-swelling-warmth': [
    "(?:polpaccio|stinco)(?=[ .,;:])[^\\n]{0,130}(?:adesso|ora|stasera|oggi|e'|sta|gia'?|tutto|ancora|rimasto|diventato|e)(?: e'| gia'?| tutto| molto| un po'){0,2} (?:gonfio|gonfissimo|gonfiato|tumefatto|caldo al tatto|rosso e)(?<!(?:piede|ginocchio|alluce|dito|polso|gomito|viso|occhio) (?:[\\p{L}']+ ){0,3}\\p{L}+)",
    "(?:gamba|polpa)(?=[ .,;:])[^\\n]{0,110}(?:adesso|ora|stasera|oggi|e'|sta|gia'?|tutta|ancora|rimasta|diventata|e)(?: e'| gia'?| tutta| molto){0,2} (?:gonfia|gonfissima|tumefatta|calda al tatto)(?<!(?:caviglia|mano|faccia|spalla) (?:[\\p{L}']+ ){0,3}\\p{L}+)",
    "(?:cald[oa]|bollente|scotta) al tatto|(?:calore|rossore|gonfiore|arrossamento) (?:[\\p{L}']+ ){0,2}(?:al|alla|del|della|nel|nella|a un|a una) (?:sol[oa] )?(?:polpaccio|gamba|polpa)|una gamba (?:[\\p{L}']+ )?(?:piu'? (?:grossa|gonfia|calda|larga)|il doppio)|(?:polpaccio|gamba) (?:che )?scotta",
  ],
  bruising: [
    `${part} (?:[\\p{L}']+ ){0,4}(?:viola(?:ce\\p{L}+)?|livid[oa]|di tutti i colori|color melanzana|come una melanzana|blu(?: e|,|\\.|$)|giall[oa] e|nerissim[oa])(?! (?:dal|di|per il) freddo)|(?:diventat|divent|fatt)\\p{L}+ (?:tutt[oa] )?(?:viola|livid[oa]|di tutti i colori|blu)(?! (?:dal|di|per il) freddo)|(?:viola|blu|giallo|verde)(?: e| ,|,) ?(?:viola|blu|giallo|verde|nero)(?= (?:dal|dalla|fino|la|il|sul|tutt)|[.!]|$)(?<!(?:maglia|scarpe|divisa|calze|canotta|zona) .{0,24})|sangue sotto (?:la pelle|l'unghia)|botta viola|occhio nero|stravaso`,
  ],
  'pop-sudden-snap': [
    `(?:sentit[oa]|sento|sentire|avvertit[oa]|udito|ho sentito) (?:[\\p{L}']+ ){0,3}(?:schiocc\\p{L}+|strappo secco|crac|crack|pop|colpo secco|botto|rottura|scrocchio|scatto secco|clic secco|ping|lacerar\\p{L}*|spezzar\\p{L}*|rompers\\p{L}*)(?![^.\\n]{0,30} (?:caten|raggi|pedal|sella|cambio|telaio|ramo|ghiacci|cavo|corda|racchett)\\p{L}*)`,
    `${part} (?:[\\p{L}']+ ){0,2}(?:(?:ha|mi ha) fatto (?:un )?(?:crac|crack|pop|stac|toc|tac|schiocco|rumore|clac)|schioccat[oa]|saltat[oa]|ha schioccato)|(?:colpo secco|sassata|fucilata|frustata|calcio|staffilata|rasoiata|coltellata) (?:secc[oa] |improvvis[oa] )?(?:nel|nella|al|alla|dietro (?:al|alla|il|la)|sul|sulla) (?:${part})|(?:scrocchio|scrocchiat[oa]) (?:il|la|nel|nella|al|alla) ${part}`,
  ],
  'back-pain': [
    "(?:schiena|lombare|lombari|zona lombare|lombi|fondoschiena|rachide|osso sacro|bassa schiena|reni)(?: bassa| alta)? (?:[\\p{L}']+ ){0,3}(?:dolorant|dolent|a pezz|in pezz|fastidios|incriccat|inchiodat|indolenzit|che (?:fa|tira|duole|urla)|pul(?:sa|sava)|in panne|scass|malconci|bastonat|bruci|contratt|k\\.?o|protest|lament)\\p{L}*|(?:incriccat|inchiodat|bloccat)[oa] (?:di|con la|alla|la) schiena|(?:mi )?(?:duole|doleva|dolgono|fa male|faceva male|si lamenta|tira) (?:[\\p{L}']+ )?(?:la schiena|la zona lombare|il fondoschiena|la bassa schiena|i reni)|(?:mal|dolori?|fitte|fastidi[oi]?|indolenzimento|tensione dolorosa) (?:di |al |alla |ai |nella |a livello )?(?:reni|bassa schiena|fondoschiena|lombare|lombari|osso sacro|rachide)",
  ],
  'pain-walking-relieved-by-rest': [
    '(?:ogni|dopo|sempre dopo|ai soliti) (?:\\p{L}+ )?(?:\\d+|\\p{L}+) (?:metri|passi|minuti|m|isolati)[^\\n]{0,70}(?:polpaccio|polpacci|gamba|gambe|gluteo|coscia)[^\\n]{0,70}(?:ferm\\p{L}+|sied\\p{L}+|sedut\\p{L}+|panchin\\p{L}+|sosta|pausa|ripos\\p{L}+|vetrin\\p{L}+)[^\\n]{0,50}(?:passa|va via|sparisce|si scioglie|molla|smette|niente|allenta|svanisce)[^\\n]{0,60}(?:ripart|torna|ritorna|di nuovo|ricominc|daccapo|da capo|e cosi)\\p{L}*|(?:male|dolore|fa male|brucia|stringe|tira)[^.\\n]{0,30}(?:solo )?(?:camminando|quando cammino|a camminare|in salita)[^.\\n]{0,50}(?:ferm\\p{L}+|ripos\\p{L}+|sied\\p{L}+)[^.\\n]{0,25}(?:passa|va via|sparisce|niente|smette|svanisce)|guardare le vetrine[^.\\n]{0,30}(?:pass|ripos)\\p{L}+',
  ],
  'night-pain-rest-pain': [
    "(?:dolor[ei]|male|duole|doleva|pulsa|pulsava|fastidio|fitte)[^.\\n]{0,30}(?:anche|pure|persino|perfino|addirittura|ormai) (?:[\\p{L}']+ )?(?:(?:da |a |se |mentre )?(?:ferm[oa]|sedut[oa]|sdraiat[oa]|riposo|letto|dormo|coricat[oa])|sul divano|senza (?:muover\\p{L}+|camminare|correre|far niente)|nel sonno)|dolore (?:costante|continuo|giorno e notte|notturno|a riposo|fisso)|(?:giorno e notte)[^.\\n]{0,20}(?:male|dolore)|(?:dolor[ei]|male|fitte) (?:[\\p{L}']+ ){0,4}(?:mi |m'ha |mi ha |che mi )(?:svegli\\p{L}+|tenut[oa] sveglio|tiene sveglio|impedi\\p{L}+ di dormire)|non (?:mi )?(?:fa|lascia|faceva|lasciava|ha fatto) dormire|notte (?:in bianco|insonne) (?:per|dal|con) (?:il |la |i )?(?:dolor|mal|polpaccio|gamba|schien|ginocch|anca)\\p{L}*|gamba (?:fuori|penzoloni|giu'?) dal letto",
  ],
  'dark-urine': [
    "(?:urin[ae]|pipi'?|piscio|pisciata|pisciato|urinato|orina|plin plin|minzione)(?:[ ,:]+[\\p{L}']+){0,5}[ ,:]+(?:(?:color(?:e)? (?:del(?:la)? )?)?(?:coca ?-?cola|cocacola|coca|cola|pepsi|te'?(?= |[,.;!]|$)|the|caffe'?|marron\\p{L}*|scur\\p{L}+|ner[oa]|ross[oa]|rossastr[oa]|ruggine|mattone|birra (?:scura|rossa)|sangue|vino|marsala|chinotto|amaro|cioccolat\\p{L}+|sugo))(?! e brioche)|(?:pipi'?|urina) (?:col|con) (?:il )?sangue|(?:pisciavo|piscio|faccio|fatto) (?:la )?(?:pipi'? )?(?:marrone|color (?:coca|te|the|caffe|chinotto|mattone))",
  ],
  atrophy: [
    "(?:una|la|il|un) (?:gamba|coscia|polpaccio|quadricipite|braccio|gluteo|vasto)(?: \\p{L}+)? (?:[\\p{L}']+ ){0,4}(?:piu'? (?:sottile|magr[oa]|piccol[oa]|fin[oa]|smilz[oa]|secc[oa]|esile|strett[oa])|rinsecchit\\p{L}*|rimpicciolit\\p{L}*|scheletric\\p{L}*|svuotat\\p{L}*|ridott[oa] a|stecchin\\p{L}*|sparit[oa])(?! (?:percorso|strad|giro))|(?:perdita|perso|persa|perdendo|perdere) (?:\\p{L}+ )?(?:massa|muscolo|tono|volume|circonferenza)(?: muscolare)?(?: (?:nel|nella|al|alla|del|della|sul|sulla))?|\\d(?:[.,]\\d)? ?cm (?:in meno|di meno|meno)|(?:pantaloncin|calza|calzin|gambaletto)\\p{L}* (?:[\\p{L}']+ ){0,2}larg[oa] (?:a|sulla|sul|solo)",
  ],
  'chest-pain': [
    "(?:petto|torace|sterno) (?:[\\p{L}']+ ){0,3}(?:strett|oppress|chius|pesant|dolorant|indolenzit|in tensione|contratt|come (?:se|in|un|una)|che (?:tira|stringe|brucia|fa male))\\p{L}*(?! (?:panca|palestra))|(?:qualcosa|qualcuno|un (?:peso|mattone|elefante|macigno|incudine|masso)|una (?:pietra|lastra)) (?:[\\p{L}']+ ){0,2}(?:sul|sopra il|nel|al) petto|(?:spilli|punture|pugnalata|pizzichi|nodo|stretta|tensione|pressione|oppressione|peso|bruciore|dolorino) (?:[\\p{L}']+ ){0,2}(?:al|sul|nel|in mezzo al|in) (?:petto|torace|sterno)|dolore (?:[\\p{L}']+ ){0,3}(?:braccio sinistro|mandibola|mascella)",
  ],
  'confusion-collapse': [
    "(?:ho detto|dicevo|risposto|credevo|convint[oa]) (?:[\\p{L}']+ ){0,4}(?:fosse|era|nel) (?:il )?(?:19|20)\\d\\d|non (?:sapevo|ho saputo|riuscivo a|ricordavo|ricordo) (?:[\\p{L}']+ ){0,2}(?:il mio (?:nome|numero|pettorale|indirizzo)|la mia (?:eta|data|via)|la data|che anno|che giorno|in che (?:paese|via|anno|citta)|dire (?:il|dove|chi))|non (?:capivo|sapevo|ho capito) (?:piu'? )?(?:da che parte|da dove|in che direzione|dove (?:fosse|era|ero|mi trovassi)) (?!il percorso)",
    "(?:risvegliat|svegliat|rinvenut|ripres)[oa] (?:per terra|in (?:ambulanza|barella|tenda)|a terra|con (?:il medico|la gente|i soccorrit\\p{L}+)|sdraiat[oa]|sull'asfalto|sul prato)|tornat[oa] in me|(?:quasi|per poco) (?:non )?(?:sven\\p{L}+|perdevo i sensi|collass\\p{L}+|crollavo)|(?:si e' |mi si e' )?spent[oa] la luce|spente le luci|(?:testa|mente) (?:nel pallone|vuota|annebbiata)|(?:completamente|tutto|totalmente) (?:rintronat[oa]|rincoglionit[oa]|intontit[oa]|fuori (?:di testa|fase))|intontit[oa]|vista (?:a tunnel|doppia|sdoppiata|che si spegne)|visione (?:doppia|a tunnel|annebbiata)|allucinazion[ei]|(?:cadut|andat|finit|cascat|stes|cas)[oa] (?:a terra )?(?:come un (?:tronco|pero)|lung[oa] (?:e )?distes[oa])(?! (?:per|su) (?:una|la) (?:radice|buca))|(?:camminavo|andavo|correvo) (?:a zig ?-?zag|come un ubriaco|storto)|zigzagav[oa]|parole (?:impastate|sconnesse|senza senso)|frasi (?:sconnesse|senza senso)",
  ],
};
