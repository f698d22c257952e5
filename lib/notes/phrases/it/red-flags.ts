import type { Phrases } from '../../phrases';
import { joinedLists } from '../joined-lists';
import { moreFlags } from './more-flags';
import { wideSigns } from './wide-signs';

const leg =
  '(?:polpacci[oa]?|gamb[ae]|cavigli[ae]|pied[ei]|cosci[ae]|ginocchi[oa]|quadricipite|femorale|polpa)';
const oneLeg = '(?:polpaccio|gamba|polpa|stinco)';
const limb =
  '(?:pied[ei]|dit[ao](?: del piede)?|gamb[ae]|man[oi]|mignol[oi]|alluc[ei]|polpacci[o]?|cosci[ae]|bracci[oa]|pollice|pianta|tallone|avambracci[o]?|faccia|stinco|coscia)';
const gap = "(?:[\\p{L}']+ ){0,3}";
const muchWater =
  '(?:(?:troppa|tanta|tantissima|un sacco d.?) ?acqua|bevuto (?:troppo|tantissimo)|(?:[4-9]|1\\d) ?(?:l|litri)(?: d.?acqua)?)';
const noCold =
  '(?![^.]{0,24}(?:fredd|gel|ghiacc|neve|sedia|posizion|sedut|divano|manubrio|scrivania|aereo|lacci))(?<!(?:fredd|gelo|gelid|ghiacc|neve|sedut|divano|accavallat|aereo)[^.]{0,40})';
const pain =
  '(?:dolor\\p{L}+|fitt[ae]|male|fa male|duole|brucia|bruciava|stringe|stringeva|tira|cramp[oi]|indurisce|fastidio)';
const gone =
  '(?:passa|passava|sparisce|spariva|va via|andava via|svanisce|svaniva|se ne va|smette|meglio|cessa|niente piu|tutto ok|torna normale)';
const again =
  '(?:riparto|ripart\\p{L}+|riprend\\p{L}+|torna|tornava|ritorna|ricominci\\p{L}+|di nuovo|da capo|punto e a capo|ci risiamo|si ripresenta)';

const closeSigns: Phrases['redFlags'] = {
  'chest-pain': [
    "(?:dolor[ei]|dolorino|fitta|fitte|fittarell[ae]|oppressione|peso|pressione|morsa|male|fastidio|stretta|bruciore|costrizione|macigno|elefante|pugno|senso di (?:peso|oppressione|costrizione)|stringeva|stringere) (?:[\\p{L}']+ ){0,3}(?:petto|torac\\p{L}+|sterno|cuore)|(?:petto|torace|sterno) (?:che )?(?:[\\p{L}']+ ){0,2}(?:strett[oa]|oppress[oa]|faceva male|fa male|doleva|duole|dolorante|stringe\\p{L}*|brucia\\p{L}*|in una morsa|schiacciat[oa]|pesante|compress[oa])|angina",
    ...moreFlags['chest-pain'],
  ],
  'breathing-trouble': [
    "non (?:riuscivo (?:piu'? )?a|potevo|riesco a) (?:respirare|prendere fiato|riprendere fiato)|mancanza (?:d.?aria|di respiro)|mi mancava (?:il fiato|l.?aria|il respiro)|fiato corto|affanno (?:anomalo|strano|a riposo)|difficolta'? (?:a|di|nel|nella) respir\\p{L}+|fame d'aria|dispnea|respiravo a fatica|non mi entrava aria",
  ],
  'confusion-collapse': [
    "(?<!(?:da|di) )(?:sven(?:ut[oa]|iment\\p{L}+|go|ivo|ire))|collass\\p{L}+|confus[oa](?! (?:il|la|le|con|i|gli))|confusione mentale|(?:stato|momento|un po'? di) confusion\\p{L}+|in confusione|disorientat[oa]|disorientament\\p{L}+|stordit[oa]|pers[oi]? (?:i sensi|conoscenza)|perdita di (?:coscienza|conoscenza)|mancament[oi]|sincope|non (?:sapevo|capivo|riconoscevo|ricordavo) (?:piu'? )?(?:dov'?e? ?(?:ero|fossi|mi trovavo|stavo)|che giorno|chi ero|dove|il mio nome|mia moglie|come mi chiam\\p{L}+|in che)|non capivo piu'? (?:niente|nulla|un cazzo)|non (?:ricordo|mi ricordo) (?:piu'? )?(?:nulla|niente|l'arrivo|gli ultimi|come sono arrivat[oa]|dell'arrivo|il traguardo|come ci)|crollat[oa] (?:a|per) terra|stramazzat\\p{L}+|(?:andat[oa]|finit[oa]|cadut[oa]) giu'? (?:per terra|come un sacco|di botto|a peso morto)|afflosciat[oa]|accasciat[oa]|visto (?:tutto )?nero|vedevo (?:tutto )?(?:nero|doppio|annebbiato|stelline)|vista (?:annebbiata|appannata|offuscata|nera)|deli(?:rav|ri|rio)\\p{L}*|convuls\\p{L}+|vuoto di memoria|black ?out|(?:parl|sragion|stra ?parl|vaneggi|farnetic)avo (?:a vanvera|a caso|strano|male|senza senso)|straparl\\p{L}+|sragion\\p{L}+|farnetic\\p{L}+|vaneggi\\p{L}+|barcoll\\p{L}+|biascica\\p{L}+",
    ...moreFlags['confusion-collapse'],
  ],
  'overdrinking-signs': [
    `(?:vomit\\p{L}+|confus\\p{L}+|convuls\\p{L}+).{0,60}${muchWater}|${muchWater}.{0,60}(?:vomit\\p{L}+|confus\\p{L}+|convuls\\p{L}+)`,
  ],
  'headache-after-drinking': [
    `(?:mal di testa|mani gonfie|dita gonfie|nausea).{0,60}${muchWater}|${muchWater}.{0,60}(?:mal di testa|mani gonfie|dita gonfie|nausea)`,
  ],
  'muscle-pain-beyond-expected': [
    "(?:dolor[ei](?: muscolar[ei])?|doms|indolenziment[oi]|male) (?:[\\p{L}']+ ){0,3}(?:molto )?(?:peggio|peggior[ei]|piu'? forti?) (?:del|di|che) (?:normale|solito|mai|previsto)|dolor[ei] (?:muscolar[ei] )?(?:spropositat|insopportabil|mai provat|fuori misura)\\p{L}*",
  ],
  'same-point-tightness': [
    "(?:sempre|ogni volta|a ogni uscita|ogni corsa) (?:[\\p{L}']+ ){0,4}(?:stesso|stessa) (?:punto|chilometro|km|distanza|minuto).{0,40}(?:dur|tes|addorment|rigid)\\p{L}*|(?:dur|tes|addorment|rigid)\\p{L}*.{0,40}sempre (?:[\\p{L}']+ ){0,2}(?:stesso|stessa) (?:punto|chilometro|km|distanza|minuto)",
  ],
  'new-medicine-cramps': [
    "cramp[oi].{0,40}da (?:quando|che) (?:[\\p{L}']+ ){0,4}(?:farmac|medicin|pastigli|pillol|statin|terapi|diuretic)\\p{L}*|da (?:quando|che) (?:[\\p{L}']+ ){0,4}(?:farmac|medicin|pastigli|pillol|statin|terapi|diuretic)\\p{L}*.{0,40}cramp[oi]",
  ],
  'keeps-coming-back': [
    '(?:torna|tornano|ritorna|ritornano)(?: sempre)?.{0,40}nonostante.{0,30}(?:ripos|stretching|allung)\\p{L}*|nonostante.{0,30}(?:ripos|stretching|allung)\\p{L}*.{0,40}(?:torna|tornano|ritorna)',
  ],
  'tight-hard-leg': [
    `${leg} ${gap}dur[oa] come (?:un |il )?(?:sasso|marmo|pietra) e ${gap}(?:addorment|gonfi|insensib|formicol)\\p{L}*|sindrome compartimentale`,
  ],
  'bladder-saddle': [
    "non (?:riesco|riuscivo) (?:piu'? )?a (?:trattenere|controllare|tenere) (?:la |le |l.?)?(?:pipi|urina|vescica|feci|cacca)|inguine (?:addormentato|insensibile)|incontinenza|parti intime (?:addormentate|insensibili)|pers[oa] il controllo (?:della vescica|dell'intestino)",
  ],
  'one-sided-calf-swelling-warmth': [
    `${oneLeg} (?:dest\\p{L}+ |sinistr\\p{L}+ |dx |sx )?(?:[\\p{L}']+,? ){0,5}(?:gonfi(?:o|a|ssimo|ssima|otto|at[oa])|cald[oa]|caldissim[oa]|bollente|ross[oa](?! di sole)|tumefatt[oa]|lucid[oa]|gross[oa] (?:il doppio|e (?:cald|ross|dur))|raddoppiat[oa]|rovente|come un (?:melone|pallone|prosciutto|salame))|piu'? gross[oa] e (?:piu'? )?cald[oa]|gonfi[oa] e (?:ross[oa]|cald[oa]|dur[oa])|(?:cald|ross|lucid|dur)[oa](?:,| e) (?:ross[oa] e )?(?:piu'? )?gonfi[oa]|gonfi[oa],? (?:ross[oa]|cald[oa]|dur[oa])`,
    `(?:gonfi[oa]|cald[oa]|gonfiore|calore) (?:e \\p{L}+ )?(?:il |la |al |alla |del |della )(?:${oneLeg}) ?|piu'? (?:gross[oa]|gonfi[oa]|cald[oa]) (?:e (?:piu'? )?\\p{L}+ )?(?:dell.?altr[oa]|rispetto|del (?:destr|sinistr)|della (?:destr|sinistr))|gross[oa] il doppio|il doppio (?:dell'altr|rispetto)[oa]?|(?:\\d|due|tre|un) ?(?:cm|centimetr[oi]) (?:in piu'?|piu'? gross[oa]|di differenza)|eco-? ?(?:color)?doppler|trombosi|tvp|trombo|flebite|d-?dimero|gonfi[oa] sol[oa] (?:il|la|quel|a|da)\\p{L}*|gonfi(?:o|a|ato|ata) (?:da|a) (?:una parte|un lato) sol[oa]`,
    ...moreFlags['one-sided-calf-swelling-warmth'],
  ],
  swelling: [
    "piu'? gross[oa] (?:e (?:piu'? )?cald[oa] )?(?:da |dell|rispetto|del)\\p{L}*|e piu'? gross[oa]|gross[oa] il doppio|gonfi(?:o|a|e|i|ssim[oaie]|or[ei]|ezza|ett[oaie]|ott[oaie]|at[oaie](?! (?:le|la|il|a \\d))|arsi|andosi|av\\p{L}+)(?! (?:la |le |il )?(?:gomm|ruot|copert|palon|pallon(?:e|i) |camer))|tumefatt\\p{L}*|tumefazione|edema|ingrossat\\p{L}*|raddoppiat[oa] (?:di volume)?|(?:\\d|due|tre|un) ?(?:cm|centimetr[oi]) in piu'?|come un (?:melone|pallone|prosciutto|zampogna)|bernoccolo|bozzo",
    ...moreFlags.swelling,
  ],
  bruising: [
    "livid[oi](?! (?:di|dal|per il) (?:freddo|rabbia))|lividon[ei]|livida|ematom[ai]|ecchimos[ie]|violace\\p{L}+|bluastr\\p{L}+|(?:tutt[oa]|diventat\\p{L}+|diventando|macchi[ae]|gia'?|pelle|chiazz[ae]|e'?|blu e|nero e|dito|unghia|alluce|ginocchio|polpaccio|coscia|caviglia|occhio) (?:di )?viola|viola e gial\\p{L}+|ner[oa] e blu|blu e ner[oa]|botta nera|occhi[o]? ner[oi]|(?:polpaccio|coscia|caviglia|ginocchio|gamba|anca|fianco|gluteo|stinco|braccio|gomito|unghia|unghie) (?:tutt[oa] |mezz[oa] |gia'? |diventat[oa] |e'? )?(?:ner[oaie]|blu|nera)(?! e bianc)|sbucciat[oa] e blu|travaso di sangue|sangue pesto|(?:macchi[ae]|chiazz[ae]|segno) (?:scur|ner|bluastr|bluett|blu|viola)\\p{L}*|lividur\\p{L}+|lividin[oi]|versamento|pest[oa] (?:e|come)|(?:diventat[oa]|fatt[oa]|diventa|e'?) (?:tutt[oa] )?(?:blu|ner[oa] (?:e|come)|viola)",
    ...moreFlags.bruising,
  ],
  'dark-urine': [
    "(?:urin[ae]|orin[ae]|pipi'?|piscio|piscia|plin ?plin|minzione) (?:(?:[\\p{L}']+ ){0,4})(?:scur|marron|coca|cola|ner[oa]|ross|te'?(?= |,|\\.|$)|caffe|birra scura|marsala|ruggine|arancion|sangue|ambrat|concentrat)\\p{L}*|pisciat[oa] (?:[\\p{L}']+ ){0,3}(?:coca|cola|scur|marron|sangue|ner|ross|caffe|te)\\p{L}*|piscio (?:coca|marron|scur|ross|sangue)\\p{L}*|sangue nell.?urin[ae]|sangue nelle urine|ematuria|mioglobinuria|rabdo\\p{L}*|urinat[oa] (?:[\\p{L}']+ ){0,2}(?:sangue|scur|marron|ross|coca)\\p{L}*",
    ...moreFlags['dark-urine'],
  ],
  'pop-sudden-snap': [
    "schiocc\\p{L}+|(?<!(?:caten|raggi|pedal|sella|cambio|telaio|ramo|cavo)\\p{L}*[^.\\n]{0,30})'?(?:crac|crack|crock|stac|stok|strack|strac|toc|tac|tlac|tock|tack|clac|clack|ciac|ciocc|trac|sbam|stonk|tlock)(?=$|[ ,.'!\"?)])|(?:un|fatto|sentito) pop|frustata|(?:come (?:se )?(?:una |un |mi avessero |qualcuno |m'avessero |mi fosse )(?:[\\p{L}']+ ){0,3})(?:sassata|calcio|fucilata|frustata|bastonata|pietrata|sparato|spar[oa]|pallonata|elastico|corda che|colpito|randellata|martellata|tirato un sasso)|sentit[oa] (?:[\\p{L}']+ ){0,3}(?:cedere|strappar\\p{L}*|schioccare|rompersi|saltare|schiocco|rumore|mollare di colpo)|(?:qualcosa|si|s') ?(?:e'? |si e'? )?(?:rotto|strappat[oa]|staccat[oa] qualcosa)(?= |,|\\.|!)(?! (?:la|il) (?:caten|gomma|bici|cinturin|cambio|raggi))|rumore (?:secco|sordo|di corda|di strappo)|colpo secco|elastico (?:rotto|che si romp\\p{L}+|spezzato)",
    ...moreFlags['pop-sudden-snap'],
  ],
  'cramps-all-over': [
    'cramp[oi] (?:dappertutto|ovunque|in tutto il corpo|a tutto|da tutte le parti|dalla testa ai piedi)|tutto il corpo (?:in |con i |coi )?cramp\\p{L}*',
  ],
  'cold-pale-leg': [
    `(?:${leg}|dita) (?:[\\p{L}']+ ){0,2}(?:fredd[oaie] e (?:bianc|pallid|blu)|(?:bianc|pallid)[oaihe]+ e fredd)\\p{L}*`,
  ],
  weakness: [
    "non (?:riesco|riuscivo|riuscito|sono riuscito) (?:piu'? )?(?:neanche |nemmeno |neppure )?(?:a|ad) (?:stare|salire|alzarmi|camminare|sollevarmi|reggermi|alzare|sollevare|spingere|fare) (?:[\\p{L}']+ ){0,3}(?:punt[ae]|tallon[ei]|il piede|la punta|sull[ae] punt[ae]|un calf raise)",
    `(?:${leg}|man[oi]|bracci[oa]) (?:[\\p{L}']+ ){0,3}(?:debol|cedev|ced[eu]|molle|senza forza|non (?:tiene|tengono|regge|reggeva|spinge|spingeva))\\p{L}*|senza forza (?:in|nella|nel|alla|al)|debolezza|mi sent\\p{L}+ (?:molto |un po' )?debol[ei]|debol[ei] (?:la |il |le )?${leg}|non (?:ho|avevo|c.?e'?|aveva|ha) (?:piu'? )?forza (?:in|nel|nella|nelle|nei|alla|al|a|di spinta|sul)(?! di)|(?:gamba|ginocchio|caviglia|piede|coscia|polpaccio) (?:[\\p{L}']+ ){0,4}(?:cede|cedeva|ceduto|molla(?! (?:la|il))|cade|cadeva)|mi (?:cede|cedeva|ha ceduto|e'? ceduto|cedono|cedevano|cascava)|piede (?:cadente|che cade|ciondolante|che non si alza)|cediment[oi] (?:del|della|al|alla)|perso (?:forza|la forza)|perdita di forza|calo di forza|non (?:riesco|riuscivo) (?:[\\p{L}']+ ){0,3}(?:punt[ae]|tallon\\p{L}+)|inciamp\\p{L}+ (?:[\\p{L}']+ ){0,3}(?:punta|piede) (?:che|non)`,
    ...moreFlags.weakness,
  ],
  numbness: [
    `intorpidi\\p{L}+${noCold}|${limb} (?:[\\p{L}']+ ){0,4}(?:addormentat[oaie]|mort[oaie](?= |,|\\.|$))${noCold}(?<!gambe (?:[\\p{L}']+ ){0,4}mort[ei])|addormentat[oaie] (?:il |la |le |un |i |mezz[oa] )?${limb}${noCold}|(?:mi si|mi s') ?(?:(?:e'?|sono|era) )?addormenta(?:t[oaie]|va|vano|no)? (?:il|la|le|i|un|mezz[oa]|tutt[oa]|sempre)|formic(?:ol|olii)\\p{L}+(?<!pieno di formicol\\p{L}+)${noCold}|insensibil\\p{L}+${noCold}|insensibilita'?|non (?:mi )?(?:sento|sentivo|sentiva|si sente) (?:piu'? )?(?:bene )?(?:il |la |le |i |l'|mezz[oa] |un )?${limb}${noCold}|parestesi\\p{L}+|informicolat\\p{L}+|spilli e aghi|aghi e spilli|perso (?:la )?sensibilita'?|poca sensibilita'?|senza sensibilita'?|ovattat[oa] (?:il|la)`,
    ...moreFlags.numbness,
  ],
  atrophy: [
    `(?:${leg}|muscolo|braccio|vasto) (?:[\\p{L}']+ ){0,5}(?:piu'? (?:sottil|magr|piccol|fin[oa]|smilz|secc|strett|asciutt)|dimagri|smagrit|ridott|rimpicciolit|assottigliat|svuotat[oa]|rinsecchit|raggrinzit)\\p{L}*|piu'? (?:sottile|magr[oa]|piccol[oa]|smilz[oa]|fin[oa]|secc[oa]) (?:dell.?altr[oa]|rispetto all'altr[oa]|del (?:destro|sinistro)|della (?:destra|sinistra))|i?p?o?atrofi\\p{L}*|ipotrofi\\p{L}*|(?:\\d|due|tre|un) ?(?:cm|centimetr[oi]) (?:in meno|piu'? (?:piccol|sottil|magr)\\p{L}+|pers[oi])|pers[oi] (?:\\p{L}+ )?(?:massa|muscolo|tono|circonferenza|volume|\\d ?cm)|perdita di (?:massa|muscolo|tono|circonferenza)|meta'? dell'altr[oa]`,
    ...moreFlags.atrophy,
  ],
  'back-pain': [
    "mal di schiena|mal (?:alla|di) schiena|maldischiena|(?:dolor[ei]|dolorin[oi]|male|fastidio|fitta|fitte|colpo|indolenzimento) (?:[\\p{L}']+ ){0,3}(?:schiena|lombar\\p{L}+|lombi|reni)(?<!calcoli reni)|(?:schiena|lombar[ei]|zona lombare|lombi) (?:che )?(?:[\\p{L}']+ ){0,3}(?:bloccat|dol|duol|a pezzi|malissimo|ko|male|distrutt|indolenzit|urla|rott|infiammat|in fiamme|grida|a meta|protest|tirava male|spezzat)\\p{L}*|mi (?:fa|faceva|fanno) (?:[\\p{L}']+ )?male la (?:schiena|zona lombare)|lombalgi\\p{L}+|sciatic[ao]|lombosciatalgi\\p{L}+|sciatalgi\\p{L}+|colpo della strega|ernia(?: del disco)?(?! (?:inguin|iatal))|dorsalgia",
    ...moreFlags['back-pain'],
  ],
  'pain-walking-relieved-by-rest': [
    `${pain}[^\\n]{0,60}(?:fermo|ferma|fermarmi|fermandomi|mi fermo|sosta|panchina|riposo|stop|pausa|seggo|siedo|vetrin[ae])[^\\n]{0,30}${gone}|(?:mi fermo|fermo|fermandomi|sosta|pausa|mi siedo)[^\\n]{0,40}${gone}[^\\n]{0,40}${again}|${gone}[,.]? (?:e |poi )?(?:riparto|riprendo|ricammino)[^\\n]{0,20}(?:torna|ritorna|da capo|ricomincia|di nuovo)|(?:ogni|dopo) (?:\\p{L}+ )?(?:\\d+|cento|duecento|trecento|poche centinaia di|pochi|due|tre|qualche) ?(?:centinaia di )?(?:metri|m|passi|minuti)[^\\n]{0,80}${gone}[^\\n]{0,40}${again}|claudicatio\\p{L}*|claudicazione`,
    ...moreFlags['pain-walking-relieved-by-rest'],
  ],
  'night-pain-rest-pain': [
    "(?:male|dolore|dolori|duole|pulsa) (?:[\\p{L}']+ ){0,3}(?:anche|pure|perfino|persino|ormai) (?:da )?(?:ferm[oa]|a riposo|di notte|sedut[oa]|da sdraiat[oa]|a letto)|(?:dolor\\p{L}+|fa (?:[\\p{L}']+ )?male|faceva male|pulsa|pulsava|duole)[^.]{0,40}(?:di notte|a riposo|a letto|sdraiat[oa]|da (?:sedut|ferm)[oa]|la notte|tutta notte|tutta la notte|nel letto)|(?:di notte|a riposo|a letto|da sdraiat[oa]|la notte|tutta la notte)[^.]{0,40}(?:dolor\\p{L}+|(?:fa|faceva) male|pulsa|pulsava|duole)|(?:svegliat[oa]|sveglia) (?:[\\p{L}']+ ){0,3}(?:dolor[ei]|dal male)|dolore (?:notturno|a riposo)|non (?:ho )?dorm\\p{L}+ (?:dal|per il) (?:male|dolore)|cramp[oi] (?:[\\p{L}']+ ){0,3}(?:tutte le notti|ogni notte|a riposo)|(?:tutte le notti|ogni notte) (?:[\\p{L}']+ ){0,3}cramp[oi]",
    ...moreFlags['night-pain-rest-pain'],
  ],
  'bone-spot-pain': [
    "dolor[ei] (?:[\\p{L}']+ ){0,3}punto (?:preciso )?(?:della|del|sulla|sul|dello) (?:tibia|osso|metatarso|stinco)|frattura da stress|male all'osso",
  ],
  'one-sided-weakness': [
    "(?:lato|meta'?|parte) (?:destr|sinistr)[oa] del (?:corpo|viso)(?: [\\p{L}']+){0,4} (?:addormentat|debol|intorpidit|paralizzat|formicol)\\p{L}*",
    'mezza faccia (?:\\p{L}+ ){0,2}(?:addormentata|paralizzata|storta)|bocca storta',
  ],
  'sudden-numbness': [
    "(?:all.)?improvvis\\p{L}+ (?:[\\p{L}']+ ){0,4}(?:addormentat|intorpidit|debol|insensibil)\\p{L}*",
  ],
};

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = joinedLists(closeSigns, wideSigns);
