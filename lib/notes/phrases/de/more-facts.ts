import type { Phrases } from '../../phrases';
import { germanLists } from './spelling';

type More =
  | 'plain-water'
  | 'drank-enough'
  | 'fast-start'
  | 'late-fade'
  | 'first-hot-day'
  | 'injury'
  | 'potassium'
  | 'salt-care'
  | 'statin'
  | 'loop-diuretic'
  | 'thiazide-diuretic'
  | 'potassium-sparing-diuretic'
  | 'long-acting-inhaler';

/** Facts beyond the label guide: what the risk model asks for, and what is shown and not counted. */
export const moreFacts: Pick<Phrases['facts'], More> = germanLists<More>({
  'plain-water': [
    '(?:nur|bloß|ausschließlich|nichts als) (?:\\p{L}+ )?(?:leitungs|hahnen|mineral)?wasser|wasser pur|pures wasser',
  ],
  'drank-enough': [
    '(?:genug|genügend|viel|reichlich|gut|ausreichend|brav|fleißig|ordentlich|regelmäßig|wie ein kamel|literweise) (?:\\p{L}+ )?(?:getrunken|gtrunken|hydriert)|getrunken hab ich (?:genug|viel|reichlich|wie ein \\p{L}+)|gut hydriert|trinkplan eingehalten',
  ],
  'fast-start': [
    '(?:viel |deutlich |etwas )?zu (?:schnell|hart|flott|forsch|offensiv|zügig|optimistisch) (?:los\\p{L}*|an|ange\\p{L}*|gestartet|begonnen|raus|losgelaufen|angefangen)',
    'überpac(?:ed|et|t)|anfangs überzogen|überzockt|losgelaufen wie (?:ein irrer|die feuerwehr)|los wie ein irrer|am anfang (?:viel )?zu schnell',
  ],
  'late-fade': [
    'eingebrochen|einbruch|eingegangen(?! (?:in|auf))|mann mit dem hammer|hammermann|positive[rn]? split|hinten ?raus (?:eingebrochen|langsamer|gestorben)|explodiert|gegen die wand|durchgereicht',
  ],
  'first-hot-day': [
    'erste[rnm]? (?:richtig |wirklich |so )?(?:heiße[rnms]?|warme[rnms]?) (?:tag|lauf|ausfahrt|wochenende|einheit)|erste (?:echte |richtige )?hitze\\p{L}*|(?:nicht|noch nicht|ned) (?:an die (?:hitze|wärme|temperaturen) )?(?:akklimatisiert|gewöhnt|gewohnt)|hitze (?:noch )?nicht gewöhnt',
  ],
  injury: [
    'zerr(?:ung|ungen)|gezerrt|(?:muskel)?faserriss|muskelbündelriss|verletzung\\p{L}*|verletzt(?:e[rnms]?)?|achilles(?:sehne\\p{L}*|ferse)?|sehnen(?:entzündung|reizung|riss)|sehnenscheid\\p{L}*|bänder(?:riss|dehnung|zerrung)|band(?:riss|scheibe\\p{L}*)|reha|kreuzband\\p{L}*|meniskus\\p{L}*|plantarfasz\\p{L}*|läuferknie|runners? knee|shin splints|schienbeinkante|umgeknickt|verstaucht|verstauchung|gips|krücken|fersensporn',
  ],
  potassium: ['bananen?|kalium\\p{L}*'],
  'salt-care': [
    '(?:blut)?hochdruck|hoher blutdruck|blutdruck-?(?:tablette|senker|mittel|pille|medikament)\\p{L}*|wegen (?:dem|des|meinem) blutdruck\\p{L}*|nieren(?:\\p{L}+)?|niere|herz(?:krank\\p{L}*|insuffizienz|fehler|schwäche|probleme?\\p{L}*|rhythmus\\p{L}*|infarkt)|vorhofflimmern|dialyse|diabet\\p{L}*|schwanger\\p{L}*|ödeme?|salzarm\\p{L}* (?:diät|kost|essen)',
  ],
  statin: [
    'statine?n?|(?:atorva|simva|rosuva|prava|fluva|lova|pitava)statin|sortis|crestor|cholesterin-?(?:senker|tablette|mittel|pille)\\p{L}*',
  ],
  'loop-diuretic': ['furosemid|torasemid|torem|lasix|bumetanid|piretanid|schleifendiuret\\p{L}*'],
  'thiazide-diuretic': ['hct|hctz|hydrochlorothiazid|indapamid|chlortalidon|xipamid|thiazid\\p{L}*'],
  'potassium-sparing-diuretic': ['spironolacton|aldactone|amilorid|triamteren|dytide|eplerenon'],
  'long-acting-inhaler': ['salmeterol|formoterol|viani|symbicort|foster|langwirksames (?:spray|asthmaspray)'],
});
