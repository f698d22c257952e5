import type { Phrases } from '../../phrases';

/** "Si e'", "s'era", "mi si", "gli si sono": what stands before a muscle's own doing. Accents may be apostrophes. */
const itself =
  "(?:(?:mi |m'|gli )?(?:si|s') ?(?:(?:e'?|era|erano|sono|stava|stavano) ?)?(?:tutt[oaie] |quasi |subito |proprio )?)";
/** What a muscle does by itself when it cramps. */
const shut =
  'blocc|inchiod|indur|annod|arrotol|contra|chius|chiud|incricc|accartocc|ritra|irrigid|serr|accavall|attorcigl|raggomitol|appallottol|rattrapp|pietrif|paralizz|cement|impietr|impall|incepp|gripp|strizz|aggrovigl|arricc|avvit|raggrinz|incord|aggancia|impunta|ingranch|inarc|accorc|rinserr|impall|incastr|stretto|stretta|strett[ei]|rappres|tirat[oaie] su|piegat';
const hard =
  '(?:sass[oi]|marmo|pietr[ae]|legno|cemento|ferro|acciaio|ghisa|roccia|granito|mattone|tronco|pugno|blocco|bastone|baccala|stoccafisso|tavola|asse|pigna|noce|palla|nodo|corda|statua|piombo|trave)';

/** The words of a cramp, and what only looks like one. */
export const cues: Pick<
  Phrases,
  'cramp' | 'lock' | 'twinge' | 'nearly' | 'otherKind' | 'otherSense' | 'turns'
> = {
  cramp: [
    'cramp[oi]|crampat[oaie]|crampett[oi]|crampettin[oi]|crampin[oi]|crampone|crampacci[oi]?|crampazz[oi]|crampissim[oi]|cramp(?:a|ano|ava|avano|are|arsi|ando|avo)',
    'in?cramp\\p{L}+|(?:pre|mini|micro|semi|super|mega|maxi) ?-?cramp[oi]',
    '(?:carmp|crapm|crmap|crapp|cranp|crammp|crampp|craamp|krampp?|grampp?)[oi]|crami|crampu|cramps?|cramping',
    'spasm[oi]|ranf[oaie]|granf[oi]a?|grancio|ranciu|g(?:r)?anf|sgranf\\p{L}*|gamf',
    "(?:m'?(?:i )?(?:e'?|ha)? ?(?:pres[oa]|pigliat[oa]|venut[oa]|acchiappat[oa])|mi (?:prende|piglia|viene|si mette)) (?:il |'?o |nu |lu |er |u |un |un bel |l')(?:granchi[oeu]|grancio|gatto|gattone)",
    'contrazion[ei] (?:muscolar[ei] )?(?:improvvis|involontari|tetanic|dolorosissim|violent)\\p{L}+|tetania',
  ],
  lock: [
    "(?:e'?|sono|era|erano) andat[oaie](?= ?$| in (?:tilt|cramp|blocco|sciopero|corto)| del tutto| completamente)|mi (?:e'?|sono) (?:salit|saltat|scattat|esplos)[oaie]|si (?:incroci|storc|divaric|sovrappon|ritra|accarton|incanal|ingripp)\\p{L}+|a ventaglio|vedere le stelle|venut[oaie] dur[oaie]|mi (?:ha|hanno) (?:lasciat[oa] (?:a piedi|sul posto|li|fermo|per terra)|salutat[oa]|detto (?:ciao|addio)|fatto (?:urlare|gridare|cadere))|(?:spar|scocc|esplo|molla)\\p{L}+ (?:il |la |un )?(?:polpacc|femoral|quadr|addutt|cosc)\\p{L}*",
    "(?:e'?|era|sono) (?:salit|scattat|impennat)[oaie] (?:su |il |la |i |le |tutt[oa] |di colpo|da sol[oa]|in gola)\\p{L}*|(?:mi )?(?:si|s') ?(?:(?:e'?|sono|era|erano) )?(?:girat|alzat|stort|incrociat|contort|impennat|uncinat|divaricat|sovrappost|ingobbit|inarcat|aperte a)[oaie ]\\p{L}*(?! (?:il vento|la strada))|(?:si muov\\p{L}+|punta(?:va)?|gira(?:va)?|storce(?:va)?|piega(?:va)?|alza(?:va)?|tira(?:va)?|contrae(?:va)?) (?:\\p{L}+ )?da sol[oaie]|ha(?:nno)? (?:detto (?:basta|no|ciao|stop|addio)|dato forfait|fatto sciopero|alzato bandiera)|tetan\\p{L}+|non ne (?:voleva|volevano) (?:piu'? )?sapere|si (?:rifiut|ribell)\\p{L}+|(?:andat[oaie]|va|vanno) in (?:blocco|protezione|tilt|contrazione|corto|palla)|(?:chiud|string)(?:ersi|endosi)|immobil[ei]",
    'granchi[oeu]?',
    `${itself}(?:${shut})\\p{L}*`,
    '(?:blocc|inchiod|indur|annod|arrotol|contra|incricc|accartocc|irrigid|serr|accavall|attorcigl|raggomitol|appallottol|rattrapp|impietr|impall|incepp|gripp|aggrovigl|raggrinz|incord)(?:at[oaie]|it[oaie]|tt[oaie]|andosi|endosi|arsi|irsi|ersi)',
    "(?:si|s'|mi si) ?(?:(?:e'?|era|sono|erano) )?piant(?:a|ano|ava|avano|at[oaie])|chius[oaie] a (?:pugno|riccio|conchiglia|morsa)|chius[oaie] (?:di colpo|di botto|all'improvviso)",
    `(?:divent(?:a|ano|ava|avano|at[oaie])|(?:si|s'|mi si) ?(?:(?:e'?|era|sono|erano) )?(?:fatt[oaie]|fa|fanno|faceva|facevano)|trasformat[oaie]|trasforma) (?:tutt[oaie] )?(?:in |di |come |dur[oaie] come )?(?:(?:un|una|due|il|la|dei) |un')?(?:unic[oa] |vero |bel )?${hard}`,
    "dur(?:[oaie]|issim[oaie]) (?:\\p{L}+ )?(?:come|tipo|quanto|da) [\\p{L}']+|(?:di|un|come il|come un) (?:marmo|sasso|pietra|granito)|rigid[oaie] (?:come|tipo|da) [\\p{L}']+|tes[oaie] come \\p{L}+|tes[oaie] e dur[oaie]|dur[oaie] e tes[oaie]|corda (?:di violino|tesa)",
    '(?:un|il|col|coi|a|fare il|fatto il|mega|bel) (?:nodo|nodi)|(?:una|come|come una|a|da) palla (?:da|di|dura)|(?:una|come una) (?:morsa|tenaglia|tagliola)|impietrit\\p{L}+|pietrificat\\p{L}+|rimast[oaie] (?:bloccat|dur|tes|rigid|dritt|pieg|chius)\\p{L}*|(?:rest|riman)\\p{L}+ (?:bloccat|li dur|dur|tes|rigid|chius)\\p{L}*|di colpo dur[oaie]|dur[oaie] di colpo',
    "(?:ad?|tipo|come) (?:artigli[oi]|uncino|martello|gancio|chela)|(?:si|s'|e'?|era) ?rattrappit[oaie]",
    "(?:mi|m'|ci|s'|gli|mi si) ?(?:(?:e'?|sono|era|erano|ha|hanno) )?(?:partit[oaie]|saltat[oaie] (?:il|la|i|le)|scattat[oaie]|cedut[oaie] di schianto)|(?:e'?|sono) partit[oaie] (?:il|la|i|le|gli|l'|lo|anche|pure|per)|partit[oaie] (?:per conto|per i fatti|da sol)\\p{L}*|mi part(?:e|ono|iva|ivano)|part(?:e|ono) (?:il|la|i|le|gli) (?:polpacc|femoral|coscia|cosce|quad|addutt|gamb|muscol|pied|pianta|glute|flessor)\\p{L}*",
    "mi (?:ha(?:nno)?|aveva) (?:preso|presa|afferrat[oa]|tradit[oa]|abbandonat[oa]|azzannat[oa]|morso|morsicat[oa]|addentat[oa]|stritolat[oa]|inchiodat[oa]|piantat[oa]|fermat[oa]|bloccat[oa]|steso|stesa|mollat[oa])|m'ha(?:nno)? (?:preso|presa|tradit[oa]|bloccat[oa]|inchiodat[oa]|piantat[oa]|fermat[oa]|morso)|mi (?:prende|pigliava|morde|azzanna|blocca|inchioda|tira) (?:al|alla|ai|alle|il|la|nel|nella|dietro)",
    "non (?:mollava|mollano|molla|mollavano|si (?:apriv|raddrizz|stend|distend|sblocc|sciogli|rilass|abbassav|piegav|pieg|allung|muovev|chiudevan|decidev|riapriv)\\p{L}*|(?:mi )?rispond\\p{L}+|l[ao] comandavo|riuscivo (?:piu'? )?(?:a|ad) (?:stender|pieg|apri|distend|raddrizz|allung|muover|appogg|chiuder|mollare)\\p{L}*|c'era verso di)",
    "(?:ha|aveva|hanno|finche'?(?: non)? ha) mollato|(?:si|s') ?(?:e'? )?(?:poi )?(?:sciolt[oaie]|mollat[oaie]|sbloccat[oaie]|rilassat[oaie] dopo)|(?<!asfalto |ci )si sciogli\\p{L}+|(?:una|come una|tipo) (?:coltellata|pugnalata|fucilata|stilettata|rasoiata|scossa fortissima|morsicata)|(?:fitta|dolore|botta) (?:\\p{L}+ )?(?:e|poi|che) (?:\\p{L}+ )?(?:blocc|indur|dur|inchiod)\\p{L}*|(?:fuori uso|fuori combattimento|gamba rigida|in tilt|in sciopero|sciopero|ammutinat\\p{L}+|impazzit[oaie])|per (?:conto suo|i fatti suoi|conto loro)|immobilizzat\\p{L}+|contrazion[ei]|contrattur\\p{L}+",
  ],
  twinge: [
    "(?:volesse(?:ro)?|voler|voglia di) (?:chiuder|partir|blocc|contrar|scatt|indur|mollar|ceder)\\p{L}*|stuzzic\\p{L}+|solletic\\p{L}+|pungol\\p{L}+|in allerta|all'erta|sul chi va la|lavorav(?:a|ano) da sol[oi]|(?:si|s') ?(?:e'? )?(?:muov|moss)\\p{L}+ (?:\\p{L}+ )?da sol[oaie]|traball\\p{L}+|(?:primo|un|piccolo|qualche|due|tre|un paio di) (?:segnale|segnali|segno|segni|avviso|avvisi|campanello|scossa|scosse|colpo di avviso|colpetto|colpetti|cenno|scatti?|guizz[oi]|fremit[oi])",
    "puls(?:a|ava|avano)|(?:ci )?(?:ha(?:nno)?|aveva(?:no)?) (?:provato|tentato|bussato|minacciato|brontolato|cominciato|iniziato) (?:a (?:chiuder|partir|contrar|indurir|blocc|tir|ball|tremol|salt|vibr|frigg|pizzic|fare)|di (?:chiuder|partir)|piu'? volte)\\p{L}*|ci (?:ha provato|provava)|poco (?:ci mancava|ci e'? mancato|ci manca)|manca(?:va)? (?:poco|un niente|un pelo)|a rischio|in bilico|mess[oaie] a (?:ballare|saltellare|tremare|tremolare|vibrare|saltare|frizzare)|segn[oi] di (?:cedimento|vita|nervosismo|protesta)|nervos[oaie]|irrequiet[oaie]|frizz\\p{L}+|elettric[oaihe]+|punto di rottura|voglia di (?:chiuder|partir|blocc|contrar)\\p{L}*|intenzione di (?:chiuder|partir|blocc)\\p{L}*",
    "frigg\\p{L}+|fritt(?:o|a|ura)|sfrigol\\p{L}+|ribolli\\p{L}+|bollicin\\p{L}+|popcorn|scoppiett\\p{L}+|scintill\\p{L}+|fuochi d'artificio|scaric(?:a|he|hett[ae]) (?:elettric\\p{L}+)?|elettricita'?|scossett?[ae]|scossin[ae]|scoss(?:a|e|ina|one)",
    'guizz\\p{L}+|micro ?(?:scatti|contrazioni|spasmi)|strizzat\\p{L}+|strizz(?:a|ava|avano)|tremol\\p{L}+|saltell\\p{L}+|saltav(?:a|ano)|fascicol\\p{L}+|sussult\\p{L}+|pizzic(?:a|ano|ava|avano|hi|ori|ore|are|ott[oi]|ato|arm[ie])|pulsazion\\p{L}+|contrazioncin\\p{L}+|scatt(?:a|ano|ava|avano|are|ini|i) (?:da sol\\p{L}+|per conto|sotto|involontari)\\p{L}*|tic nervos[oi]|sfarfall\\p{L}+|farfall[ae]|pesciolini|vermi(?:celli)?|lombrichi|formiche',
    'ball(?:a|ano|ava|avano|icchi\\p{L}+|ava no)|danz(?:a|ano|ava|avano)|vibr(?:a|ano|ava|avano|azion[ei])|frem(?:e|ono|eva|evano|iti|ito)|tir(?:a|ava|avano|ano) (?:strano|male|in modo strano)|brontol\\p{L}+|mugugn\\p{L}+|borbott\\p{L}+|ringhi(?:a|ava|avano)|protest\\p{L}+|fischi(?:a|ava|avano)|cantav(?:a|ano)|scricchiol\\p{L}+|(?:si )?lamentav(?:a|ano)|bussa(?:re|va|vano|to)?|ammicc\\p{L}+|capricci\\p{L}*',
    "avvisagli\\p{L}+|avvisat[oa]|avvertiment[oi]|avvis[oi]|preavvis[oi]|avvertit[oa] di|minacci\\p{L}+|campanell[oi] d'allarme|allarm[ei]|spi[ae] (?:ross[ae]|acces[ae]|gialla)|segnal(?:e|i|ini|ino)|cenn[oi]|accenn\\p{L}+|presag\\p{L}+|si (?:faceva|fa|facevano|fanno|e'? fatt[oaie]|son[oa]? fatt[oaie]) sentire|colpett[oi]|morsett[oi]|fittarell[ae]|punzecchi\\p{L}+",
    "(?:voleva(?:no)?|vuole|stava(?:no)?|sta) (?:per )?(?:chiuder|partire|partir|scattar|bloccar|indurir|ceder|mollar|esploder|andar|piantar|incramp|crampar|contrar|serrar|saltar)\\p{L}*|(?:sul punto|a un passo|al limite|sull'orlo|sul filo|pront[oaie]|li'? li'?|a un pelo|in procinto) (?:di |del |dal |dall'|a |al |per )?(?:partir|chiuder|bloccar|scattar|esploder|ceder|saltar|crampar|incramp|mollar|piantar|contrar|indurir|cramp)\\p{L}*",
    "cramp[oi] (?:\\p{L}+ )?(?:imminent[ei]|in agguato|in arrivo|incombent[ei]|sfiorat[oi]|sventat[oi]|scongiurat[oi]|rientrat[oi]|scampat[oi]|rimandat[oi]|alle porte|dietro l'angolo|nell'aria|che bussa\\p{L}*|minacciat[oi]|abortit[oi])|al limite(?: del(?: crampo)?)?|in agguato|tenut[oaie] (?:a bada|buon[oaie]|insieme|a freno|sotto controllo)|quasi (?:quasi )?(?:cramp|blocc|chius|in cramp)\\p{L}*",
  ],
  nearly: [
    'quasi|quasi quasi|inizi(?:o)? di|principi(?:o)? di|avvisagli\\p{L}+(?: di)?|accenn\\p{L}+(?: di| a)?|cenn[oi] di|minacci\\p{L}+(?: di)?|pront[oaie] (?:al|a|ai)|sul punto|al limite|ai limiti|a un (?:passo|pelo|millimetro|soffio|niente)|vicin[oaie] (?:al|a|ai)|rischiat[oa]|rischiavo|sentore di|stava(?:no)? per|sta per|voleva(?:no)?|segnal[ei](?:ni)?(?: di| del)?|sintom[oi] di|sfiorat[oi]|per (?:poco|un pelo)|mezz[oi]|prim[oi] segn\\p{L}+|ombra di|pre|mini|micro',
    "sull'orlo (?:del|di|dei)|sul filo (?:del|di|dei)|in odore di|odore di|puzza di|profumo di|aria di|sensazion[ei] (?:di|da)|pizzic\\p{L}+ (?:di|da)|punta di|sospetto di|abbozz[oi] di|embrione di|germe di|presagio di|idea di|in procinto di|li'? li'? (?:per|dal)|sentivo (?:arrivare|salire|venire|montare|bussare)(?: il| i| un)?|scampat[oi]|sventat[oi]|evitat[oi] per (?:un pelo|poco)|tentativ[oi] di|allarme|avvis[oi] di|preavviso di|mancava poco (?:al|che)|prova(?:va|to|vano) a|spia del|in zona|flirt\\p{L}+ (?:col|con)|giocat[oa] (?:col|con)",
  ],
  otherKind: [
    'stomaco|pancia|ventre|(?<!(?:agli|degli|negli|gli|dagli|muscoli) )addominal\\p{L}+|intestin\\p{L}+|mestrual\\p{L}+|mestruazion\\p{L}+|mestruo|ciclo|utero|ovai[ao]|ovaie|milza|fianco|viscerali|viscere|dell[oa] (?:scrittore|scrivano)|da scrivano|catena|motore|freni?|(?:il|del|mio) cambio(?! (?:assetto|gomma))|gastric\\p{L}+|budella|cervello|mente|mentale|coliche|colica|ren(?:i|e|ale|ali)|vescica|palpebra|occhio|colon|esofag\\p{L}+|bassoventre|basso ventre|diaframma|penna|tastiera|scrivendo|scrivere|in bocca|dal ridere|a forza di ridere|risate',
  ],
  otherSense: [
    "ramponi|cramponi|con(?: i)? crampon\\p{L}|(?:perso|rotto|tolto|staccato) (?:un|il) crampone|cramp[oi] (?:di|della|dalla|per la|da) (?:fame|gioia|risat\\p{L}+|felicita'?|ridere|coscienza|gelosia|amore)|cramp[oi] (?:dal|a forza di|per il) ridere|cramp[oi] da (?:smartphone|penna|tastiera|mouse|telefono|scrivania|joystick|firma|selfie)",
    '(?:spray|gel|sali|crema|pastiglie?|pomata|rimedio|calze|cerotto|bustin[ae]|integratore|dieta|esercizi|olio|formula|pozione|kit) ?(?:anti|contro i|per i|per evitare i|contro il)[ -]?cramp[oi]|(?:anti|spacca|ammazza|scaccia|taglia|stop|no)[ -]?cramp[oi]',
    "(?:via|vicolo|salita|strada|bivio|passo|muro|colle|monte|curva|bar|trattoria|sentiero|piazza|valle|rampa|associazione|team|gruppo|asd|trofeo) (?:del|dei|dello|di|dell') ?cramp[oi]|cramp[oi] (?:dello|da|degli) (?:scrittore|scrivano|scrittori)|sindrome del crampo|cramp[oi] (?:da|che mi|che ti) pieg\\p{L}+ in due|cramp[oi] (?:team|bar|runners?|club)|preso un (?:bel )?granchio(?! (?:al|alla|ai|alle|a|nel|nella|sul|dietro))|spasmi? di (?:risate|tosse|gioia|riso)",
  ],
  turns: [
    "ma|pero(?!'? (?:mai|no|nessun|zero|niente|neanche))|poi(?! (?:anche |pure )?(?:l'altr|quell'altr|il sinistr|la sinistr|il destr|la destr|sx|dx))|dopo|quindi|pero poi|anche se|finche|tuttavia|tranne|mentre|e poi(?! (?:anche |pure )?(?:l'altr|quell'altr|il sinistr|la sinistr|il destr|la destr|sx|dx))|invece|cosi(?!'? (?:dur|fort|tes|for))|allora|eppure|solo che|salvo che|sennonche|comunque|&",
  ],
};
