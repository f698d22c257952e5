import type { Phrases } from '../../phrases';

const leg = '(?:polpacci[oa]?|gamb[ae]|cavigli[ae]|pied[ei]|cosci[ae]|ginocchi[oa])';
const muchWater =
  '(?:(?:troppa|tanta|tantissima|un sacco d.?)acqua|(?:troppa|tanta|tantissima) acqua|bevuto (?:troppo|tantissimo)|(?:[4-9]|1\\d) ?(?:l|litri)(?: d.?acqua)?)';

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = {
  'chest-pain': [
    '(?:dolor[ei]|fitta|fitte|oppressione|peso|pressione|morsa|male|fastidio) (?:\\p{L}+ ){0,3}(?:petto|torac\\p{L}+|torace|sterno|cuore)|petto (?:\\p{L}+ )?(?:stretto|oppresso|faceva male|stringe\\p{L}*)',
  ],
  'breathing-trouble': [
    'non (?:riuscivo a|potevo) respirare|mancanza d.?aria|mi mancava (?:il fiato|l.?aria|il respiro)|fiato corto anomalo|affanno anomalo|difficolta (?:a|di) respir\\p{L}+',
  ],
  'confusion-collapse': [
    'svenut[oa]|svenimento|svengo|collass\\p{L}+|confus[oa]|disorientat[oa]|pers[oa] (?:i sensi|conoscenza)|perdita di coscienza|mancamento|sincope|non sapevo (?:piu )?dove|crollat[oa] a terra|stramazzat\\p{L}+|visto nero|delir\\p{L}+|convuls\\p{L}+',
  ],
  'overdrinking-signs': [
    `(?:vomit\\p{L}+|confus\\p{L}+).{0,60}${muchWater}|${muchWater}.{0,60}(?:vomit\\p{L}+|confus\\p{L}+)`,
  ],
  'headache-after-drinking': [
    `(?:mal di testa|mani gonfie|nausea).{0,60}${muchWater}|${muchWater}.{0,60}(?:mal di testa|mani gonfie|nausea)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:dolor[ei]|doms) (?:\\p{L}+ ){0,3}(?:molto )?(?:peggio|peggior[ei]|piu forti?) (?:del|di|che) (?:normale|solito)',
  ],
  'same-point-tightness': [
    '(?:sempre|ogni volta|a ogni uscita) (?:\\p{L}+ ){0,4}(?:stesso|stessa) (?:punto|chilometro|km|distanza|minuto).{0,40}(?:dur|tes|addorment|rigid)\\p{L}*',
  ],
  'new-medicine-cramps': [
    'cramp[oi].{0,40}da (?:quando|che) (?:\\p{L}+ ){0,4}(?:farmac|medicin|pastigli|statin|terapi)\\p{L}*|da (?:quando|che) (?:\\p{L}+ ){0,4}(?:farmac|medicin|pastigli|statin|terapi)\\p{L}*.{0,40}cramp[oi]',
  ],
  'keeps-coming-back': [
    '(?:torna|tornano|ritorna)(?: sempre)?.{0,40}nonostante.{0,30}(?:ripos|stretching|allung)\\p{L}*|nonostante.{0,30}(?:ripos|stretching|allung)\\p{L}*.{0,40}(?:torna|tornano|ritorna)',
  ],
  'tight-hard-leg': [
    `${leg} (?:\\p{L}+ ){0,3}dur[oa] come (?:un |il )?(?:sasso|marmo|pietra) e (?:\\p{L}+ )?(?:addorment|gonfi)\\p{L}*|sindrome compartimentale`,
  ],
  'bladder-saddle': [
    'non (?:riesco|riuscivo) a (?:trattenere|controllare) (?:la |le |l.?)?(?:pipi|urina|vescica|feci)|inguine (?:addormentato|insensibile)|incontinenza',
  ],
  'one-sided-calf-swelling-warmth': [
    '(?:polpaccio|gamba) (?:\\p{L}+,? ){0,3}(?:gonfi[oa]|cald[oa]) e (?:cald[oa]|gonfi[oa]|piu gross[oa])',
    'piu gross[oa] e cald[oa]',
    'gonfi[oa] e cald[oa] rispetto',
    `${leg} (?:destr\\p{L}+ |sinistr\\p{L}+ |dx |sx )?(?:\\p{L}+ ){0,4}(?:gonfi|cald|ross)\\p{L}*|(?:gonfi|cald)\\p{L}* (?:e \\p{L}+ )?(?:il |la )?${leg}|piu (?:gross|gonfi|cald)\\p{L}+ dell.?altr[oa]|\\d ?cm in piu`,
  ],
  swelling: [
    'piu gross[oa] (?:e cald[oa] )?(?:dell|rispetto)\\p{L}*',
    'gonfi\\p{L}*|tumefatt\\p{L}*|edema|ingrossat\\p{L}*|piu gross[oa] dell.?altr[oa]|\\d ?cm in piu',
  ],
  bruising: ['livid[oi]|ematom[ai]|ecchimosi|viola(?:cei)?|botta nera'],
  'dark-urine': [
    '(?:urin[ae]|pipi|piscio) (?:\\p{L}+ ){0,4}(?:scur|marron|coca|cola|ner|ross|te(?= |,|\\.|$)|caffe)\\p{L}*|pisciat[oa] (?:\\p{L}+ ){0,2}(?:coca|scur|marron|sangue|ner)\\p{L}*|sangue nell.?urina',
  ],
  'pop-sudden-snap': [
    'schiocc\\p{L}+|crac|crack|stock|toc|tac(?= |,|\\.)|pop|frustata|come (?:una |un )?(?:sassata|calcio|fucilata|frustata)|sentito (?:\\p{L}+ ){0,2}(?:cedere|strappar\\p{L}*|schioccare)|si e (?:rotto|strappato)',
  ],
  'cramps-all-over': [
    'crampi (?:dappertutto|ovunque|in tutto il corpo|a tutto)|tutto il corpo (?:in |con i )?cramp\\p{L}*',
  ],
  'cold-pale-leg': [`(?:${leg}|dita) (?:\\p{L}+ ){0,2}fredd[oaie] e (?:bianc|pallid|blu)\\p{L}*`],
  weakness: [
    'non (?:riesco|riuscivo) (?:piu )?(?:a )?(?:stare|salire|alzarmi) sull[ae] punt\\p{L}+',
    `${leg} (?:\\p{L}+ ){0,3}(?:debol|cedev|ced|molle)\\p{L}*|senza forza|debol\\p{L}+|non (?:ho|avevo|c.?e|aveva) (?:piu )?forza|(?:gamba|ginocchio|caviglia|piede) (?:che )?(?:cede|cedeva|ceduto|molla)|mi cede|piede cadente|non (?:riesco|riuscivo) (?:\\p{L}+ ){0,3}(?:punt[ae]|tallon\\p{L}+)`,
  ],
  numbness: [
    'intorpidi\\p{L}+|addormentat[oaie](?= |,|\\.|$)|formicol\\p{L}+|insensibil\\p{L}+|non (?:sento|sentivo) (?:piu )?(?:il|la|le|i)|parestesi\\p{L}+|informicolat\\p{L}+',
  ],
  atrophy: [
    `${leg} (?:\\p{L}+ ){0,4}(?:piu (?:sottil|magr|piccol|fin)|dimagri|smagrit|ridott)\\p{L}*|atrofi\\p{L}*|\\d ?cm in meno|perso (?:massa|muscolo)|perdita di (?:massa|muscolo)`,
  ],
  'back-pain': [
    'mal di schiena|dolor[ei] (?:\\p{L}+ ){0,2}(?:schiena|lombar\\p{L}+|lombi)|(?:schiena|lombar\\p{L}+) (?:\\p{L}+ ){0,3}(?:bloccat|dol|a pezzi|malissimo|ko|male)\\p{L}*|lombalgia|sciatica|lombosciatalgia|colpo della strega',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:dolor|male|brucia|bruciava|stringe|tira|crampo|indurisce)\\p{L}*.{0,60}(?:fermo|fermarmi|mi fermo|sosta|panchina|riposo|stop|fermandomi|pausa).{0,30}(?:passa|sparisce|va via|niente|svanisce|meglio|se ne va)|(?:mi fermo|fermo|sosta|pausa).{0,40}(?:passa|sparisce|svanisce|va via).{0,40}(?:riparto|torna|ritorna|ricomincia|di nuovo)|claudicatio\\p{L}*',
  ],
  'night-pain-rest-pain': [
    '(?:male|dolore) anche da ferm[oa]',
    '(?:dolor|male|pulsa|pulsava|fa male)\\p{L}*.{0,40}(?:di notte|a riposo|a letto|sdraiat[oa]|da sedut[oa]|la notte)|(?:di notte|a riposo|a letto|da sdraiat[oa]|la notte).{0,40}(?:dolor|fa male|pulsa|male)\\p{L}*',
  ],
  'bone-spot-pain': [
    'dolor[ei] (?:\\p{L}+ ){0,3}punto (?:preciso )?(?:della|del|sulla|sul|dello) (?:tibia|osso|metatarso|stinco)|frattura da stress',
  ],
  'one-sided-weakness': [
    '(?:lato|meta) (?:destr|sinistr)[oa] del (?:corpo|viso)(?: \\p{L}+){0,4} (?:addormentat|debol|intorpidit|paralizzat)\\p{L}*',
    'mezza faccia (?:\\p{L}+ ){0,2}(?:addormentata|paralizzata|storta)',
  ],
  'sudden-numbness': ['(?:all.)?improvvis\\p{L}+ (?:\\p{L}+ ){0,4}(?:addormentat|intorpidit|debol)\\p{L}*'],
};
