import type { Phrases } from '../../phrases';

/** Facts beyond the label guide: what the risk model asks for, and what is shown and not counted. */
export const moreFacts = {
  'plain-water': [
    '(?:sol[oa]|soltanto|unicamente|solamente) acqua|acqua (?:liscia|e basta|semplice|del rubinetto|di fontana)',
  ],
  'drank-enough': [
    "bevuto (?:bene|molto|tanto|tantissimo|abbastanza|regolarmente|il giusto|a sufficienza|ogni \\d+|a ogni ristoro|un litro|due litri)|ben idratat[oa]|idratat[oa] bene|tanta acqua|idratazione (?:ok|buona|perfetta|a posto|curata)|(?:due|tre|2|3) litri d'acqua",
  ],
  'fast-start': [
    "partit[oaie] (?:[\\p{L}']+ ){0,3}?(?:troppo (?:forte|veloce|allegr[oaie])|molto (?:forte|veloce)|a (?:razzo|cannone|bomba|palla|fuoco|mille|manetta|tutta)|sparat[oaie]|come (?:un|una) (?:razzo|pazz[oa]|missile|treno|scheggia|pollo))|partenza (?:troppo )?(?:forte|veloce|sparata|allegra|a razzo|garibaldina|suicida|folle)|troppo (?:forte|veloce|allegr[io]) (?:all.?inizio|in partenza|i primi|nei primi|la prima)",
  ],
  'late-fade': [
    '(?:preso|presa|contro|colpito|sbattuto contro|incontrato) il muro|muro (?:dei|del|al) (?:\\d+|trent\\p{L}+)|crollat[oa](?! (?:a terra|sul))|crollo|scoppiat[oa](?! (?:a |in |la |una ))|positive split|split positivo|calo (?:netto|nel finale|negli ultimi|finale)',
  ],
  'first-hot-day': [
    'prim[oaie] (?:vero |vera |veri )?(?:giorno|giornata|uscita|corsa|giro|allenamento|lungo) (?:\\p{L}+ )?(?:di|col|con|dal) (?:vero |gran )?caldo|primi (?:veri )?caldi|primo (?:vero )?caldo|prima giornata (?:calda|estiva)|non (?:sono |ero |ancora )*(?:abituat[oa]|acclimatat[oa]) al caldo',
  ],
  injury: [
    'infortun\\p{L}+|strappo (?:muscolare|al|alla|di)(?! \\d)|stirament[oi]|distorsion[ei]|storta|tendinit[ei]|tendinos[ei]|tendinopatia|lesion[ei]|riabilitazione|tallonite|fascite|pubalgia|menisco|frattur\\p{L}+|contrattura|periostite|borsite|bandelletta',
  ],
  potassium: ['banan[ae]|potassio'],
  'salt-care': [
    'ipertension\\p{L}+|ipertes[oa]|pressione alta|(?:malattia|insufficienza|problem[ai]) (?:renal\\p{L}+|cardiac\\p{L}+|ai reni|al cuore)|dialisi|calcoli renali|incinta|gravidanza|diabet\\p{L}+|fibrillazione|infarto|dieta iposodica|un rene solo',
  ],
  statin: [
    'statin[ae]|(?:atorva|simva|rosuva|prava|fluva|lova)statin[ae]?|crestor|torvast|totalip|zocor|sivastin',
  ],
  'loop-diuretic': ['furosemide|lasix|tora?semide|bumetanide'],
  'thiazide-diuretic': ['idroclorotiazide|indapamide|tiazidic[oi]|clortalidone|esidrex'],
  'potassium-sparing-diuretic': ['spironolattone|aldactone|amiloride|eplerenone|moduretic|canrenone|luvion'],
  'long-acting-inhaler': ['salmeterolo|formoterolo|seretide|symbicort|foster|relvar'],
} satisfies Partial<Phrases['facts']>;
