import type { Phrases } from '../../phrases';

const paired =
  '(?:polpacc\\p{L}+|gamb[ae]|cosc[ei]\\p{L}*|quad\\p{L}*|femoral[ei]|pied[ei]|man[oi]|bracci\\p{L}*|avambracci|adduttori|glutei|alluci|lati|parti|flessori|tibiali|ischio\\p{L}*|inguin[ei]|polpe|bicipiti|tricipiti|pianta|piante|cosce|arti)';

/** Muscles and sides. */
export const muscles: Pick<Phrases, 'muscles' | 'sides'> = {
  muscles: {
    calf: [
      'polpacc\\p{L}*|pol?pacc?[ioe]+|p[uo][lr]pacc\\p{L}*|plpacci?o|gastrocnemi\\p{L}*|gemell[oi]|sole[oi]|tricipit[ei] surale|polpe|polpa(?: della gamba| di gamba|(?= (?:dx|sx|destra|sinistra)))|polpaz\\p{L}+',
    ],
    hamstring: [
      "(?<!retto )femoral[ei]|bicipit[ei] (?:femoral[ei]|della coscia)|ischio\\p{L}*|flessori(?! (?:dell'?anc|dell[ae] dit|delle man|del polso|dell'avambracc|del piede))|(?:parte |muscol[oi] |muscolatura )?(?:posterior[ei]|dietro|retro)(?: alla| alle| a)? (?:della |di |delle |la |le )?cosci?[ae]|dietro (?:la |alla )?coscia|retro ?coscia|cosci[ae] (?:dietro|di dietro|posterior[ei])|cosce dietro|(?:il|i|al|ai|del|dei|sul|nel) posterior[ei]|(?:semi)?tendinos[oi]|semimembranos[oi]|hamstrings?",
    ],
    quad: [
      'quadr?icip\\p{L}*|quadirc\\p{L}+|quad[oi]?|quads|(?:parte |muscol[oi] )?(?:anterior[ei]|davanti|frontal[ei])(?: alla| alle| a)? (?:della |di |delle |la |le )?cosci?[ae]|cosci[ae] (?:anterior[ei]|frontal[ei]|davanti(?! (?:al|alla|ai|alle|a|casa)))|cosce (?:anteriori|davanti)|davanti (?:la |alla )?coscia|vast[oi] (?:medial[ei]|lateral[ei]|intern[oi]|estern[oi]|intermedio)|vmo|retto (?:del )?femorale|goccia(?= del)',
    ],
    adductor: [
      'adduttor[ei]|adutt?or[ei]|inguin[ei]|inguinal[ei]|intern[oi][- ]?cosci?[ae]|intern[oi] cosce|(?:interno|parte interna|lato interno) (?:della |delle |di )?cosc[ei]\\p{L}*|cosci[ae] intern[ae]|pube|gracile|sartorio',
    ],
    foot: [
      "(?<!dit[ao] (?:del|dei) |dita (?:di un |del mio )|alluce (?:del )?|(?:^|[^\\p{L}])(?:in|sui due|a) |punta (?:del )?|punta dei )pied[ei](?! a martello)(?! (?:a terra|del (?:colle|monte|passo)|della (?:salita|montagna)|di guerra))|(?<!si )piant[ae] (?:de[il] pied[ei]|destr[ae]|sinistr[ae]|dx|sx)|(?:al|col|coi|crampo|crampi|ai|a|ma[l]?) pied[ei]|(?:alla|la|una|della|nella|sulla) pianta(?! (?:larga|organica|di|d'))|arc(?:o|hi) (?:plantar[ei]|del piede)|arco(?= (?:del |dx|sx|destro|sinistro))|volta plantare|(?:muscoli|fascia) plantar[ei]|collo del piede|dorso del piede",
    ],
    toes: [
      'dit[ao](?:ne)? (?:de[il] (?:mio )?pied[ei]|di (?:un )?pied[ei])|dita(?= (?:dentro|nella|nello) (?:la |lo )?(?:scarp|pinn))|alluc[ei]|alluce|alucc?e|(?:secondo|quarto|terzo|quinto) dito|ditone|ditoni|mignolo del piede|punta dei piedi',
    ],
    shin: [
      'tibial[ei](?: anterior[ei])?|tibia|tibie|stinc(?:o|hi)|peronier[ei]|davanti (?:della |alla )?tibia',
    ],
    glute: [
      'glute[oi]|(?<=(?:al|nel|del|sul|il|mio|un|dal|in) )sedere(?! (?:per|a terra|sul|un))|chiapp[ae]|natic(?:a|he)|piriforme|medio gluteo',
    ],
    'hip-flexor': [
      "psoas|anca|anche(?= (?:destra|sinistra))|ileo-? ?psoas|flessor[ei] dell'? ?anc(?:a|he)|flessori anca|tensore(?: della)?(?: fascia lata)?|tfl",
    ],
    'unspecified-leg': [
      '(?<!polpa (?:della|di) )gamb[ae]|gambon[ei]|gambett[ae]|cosci[ae]|cosce|coscion[ei]|coscion[ei]|zampe|arti inferiori|muscoli delle gambe',
    ],
    'arm-hand': [
      "avambracc\\p{L}*|bracci[oa]|(?<!(?:^|[^\\p{L}])(?:una|dare|dato|di|per|a|man|seconda|prima|fuori) )man[oi](?! (?:mano|santa|libera|a mano))|dit[ao] (?:dell[ae] man[oi]|a uncino)|(?:le|alle|due|delle) dita(?! de[il] pied)|tricipit[ei](?! surale)|bicipit[ei](?! (?:femoral|della coscia))|pollic[ei]|pols[oi]|indice|anulare|mignolo(?! del piede)|deltoid[ei]|flessori (?:delle dita|del polso|dell'avambraccio)",
    ],
    'abdomen-muscle': [
      "addominal[ei]|addomin(?:e|ali)|obliqu[oi]|retto (?:dell')?addom\\p{L}+|intercostal[ei]|trasverso",
    ],
    back: [
      'lombar[ei]|zona lombare|schiena(?: bassa| alta)?|(?:gran |grande )?dorsal[ei]|paravertebral[ei]|romboid[ei]|bassa schiena|quadrato dei lombi|lombi|erettori',
    ],
    neck: ['collo(?! (?:del piede|di bottiglia))|trapezi[o]?|cervical[ei]|nuca|sternocleido\\p{L}*|scaleni'],
    'whole-body': [
      'dappertutto|ovunque|tutto il corpo|in tutto il corpo|(?:ogni|qualsiasi) muscolo|tutti i muscoli|dalla testa ai piedi|da tutte le parti|da (?:ogni|tutte le) part[ei]|ogni singolo muscolo|in ogni dove',
    ],
  },
  sides: {
    left: ['sinistr[oaie]|sx|sin|sn|snx|manca'],
    right: [
      'destr[oaie](?! (?:del|della|dopo (?:il|la)) (?:fiume|strada|lago|ponte|sentiero|curva))|dx|dest',
    ],
    both: [
      `entramb[ie]|(?:tutt[ie]|tutt'|tutti|ambo) ?(?:e|ed) ?(?:due|2)|tutti e due|tutte e due|tutt'? ?e ?(?:due|2)|ambedue|ambo (?:i|le)|bilateral(?:e|i|mente)|doppio cramp[oi]|cramp[oi] doppi[oa]|doppietta|in simultanea|simultane\\p{L}+`,
      `(?:i|le|ai|alle|dei|delle|nei|nelle|due|2) (?:due |2 )?(?<=(?:due|2) )${paired}|${paired} (?:destr\\p{L}+|dx|sinistr\\p{L}+|sx) e (?:poi )?(?:anche |pure )?(?:il |la |quell[oa] )?(?:sinistr\\p{L}+|sx|destr\\p{L}+|dx)`,
      "(?:destr[oa]|dx|sinistr[oa]|sx) e (?:anche |pure )?(?:il |la |poi )?(?:sinistr[oa]|sx|destr[oa]|dx)|(?:dx|sx|destr[oa]|sinistr[oa]) ?[+/&] ?(?:sx|dx|sinistr[oa]|destr[oa])|prima (?:un[oa]?|la|il|a|al|alla|quell[oa]|dx|sx) ?(?:destr[oa]|sinistr[oa]|dx|sx)? ?(?:e )?poi (?:anche |pure |al |alla |il |la |a )?(?:l'altr[oa]|quell'altr[oa]|all'altr[oa]|sinistr[oa]|destr[oa]|sx|dx)|(?:e|poi) (?:anche |pure |subito )?(?:al|all|nel|l)'altr[oa](?! (?:giorn|volt|sera|mes|settim|part))|da (?:una parte|un lato) e dall'altr[oa]|uno (?:dopo|e) l'altro|una (?:dopo|e) l'altra|a turno|da (?:tutte e due|entrambe) le parti|destra e sinistra|sinistra e destra",
    ],
  },
};
