/** Units of the nine languages, folded (lower case, no accents). Regular-expression source. */
export const units = {
  km: 'k|kms?|clicks?|klicks?|kilometers?|kilometres?|kilometern|kilometros?|quilometros?|chilometr[oi]|bornes?|キロ(?:メートル)?',
  mi: 'mi(?! (?:si|ha|hanno|sono|fa|fanno|viene|vengono|prende|prendono|tira|tirano|parte|partono|blocca|piglia|fermo|faceva|ricordo|da|duole) )|miles?|meilen?|millas?|miglia|milhas?|mijl|マイル',
  m: 'm|mts?|meters?|metres?|metern|metros?|metri|metro|メートル',
  yd: 'yds?|yards?',
  h: 'hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|uur|uren|u|timm(?:e|ar|ars|en)|tim|h|時間',
  min: "mins?|minutes?|minuten?|minutos?|minut[oi]|minuut|minuter|minuten|'|′|分",
} as const;

export type Unit = keyof typeof units;

/** After hours: and a half. Folded, regular-expression source. */
export const andHalf =
  '半| ?(?:and a half|(?:und|et|y|e|en|och)(?: (?:ein(?:e|er)?|een|en))? (?:halb\\p{L}*|demie?|media|mezz[ao]|meia|halv\\p{L}*|half))';
/** After hours: and a quarter. */
export const andQuarter =
  " ?(?:(?:y|e|et) (?:un |um |1 )?4(?![\\d.,:]| ?(?:min|m(?!\\p{L})|'))|and a quarter|et quart|y cuarto|e (?:un )?quarto|e um quarto|en een kwartier|en kwart|och (?:en|1) kvart|e (?:un|1) quarto|und (?:eine|1) viertelstunde|en (?:een|1) kwartier|et (?:un|1) quart|y (?:un|1) cuarto|and (?:a|1) quarter|(?:und )?eine viertelstunde)";

/** Endings of ordinals: 12th, 65e, 50esimo, 83:e. */
export const ordinalEnding = 'st|nd|rd|th|-?ish|[eaoºª°]|eme|ieme|er|ere|esim[oa]|ter|te|ten|de|ste|:[ea]';

const words = (list: string) => new Set(list.split(' '));

/** Words before a place or time that something began at, folded, of all languages. */
export const atWords = words(
  'at around about after from by past since near until till @ mile into within inside bei ab um nach seit gegen zirka ca auf etwa ungefahr rund kurz zur im au aux vers apres des depuis autour a al alla allo ai dal dalla dopo verso sui sul en sobre tras desde hacia el la na no nos ao aos apos pelos pelas por la depois op bij na rond vanaf om tegen sinds vid efter fran runt kring omkring cirka ungefar pa',
);

/** Words that say how near, which may stand between. */
export const aboutWords = words(
  'about around roughly approx approximately circa ca zirka etwa ungefahr rund environ peu pres unos unas circa cerca uns umas ongeveer zowat ungefar cirka ~ just the los las les der den dem die het lo gli i le os as km of',
);

/** Words beside a length or time that is counted from the end, or is left. Folded. */
export const fromEndWords = words(
  'left go last final remaining finish end letzten letzte letzter rest noch ende ziel dernier derniers dernieres reste restants fin arrivee ultimo ultimos ultimas ultimi ultime ultima restantes faltaban falta faltando restavam meta final mancano mancavano fine traguardo laatste resterend nog finish sista kvar mal 残 ラスト 最 後',
);

/** Right after a number: what is counted is no length and no time of the workout. Folded, regular-expression source. */
export const countedThings =
  '(?:(?<=(?<!\\d)[1-4] )(?:legs?|cal(?:f|ves)|quads?|hams?|hamstrings?|thighs?|feet|toes|beinen?|waden?|oberschenkel|fuße|fuss|cuisses?|mollets?|jambes?|pieds?|gemelos?|piernas?|muslos?|polpacci|gambe|cosce|panturrilhas?|pernas?|coxas?|kuiten|benen|vader|vaderna|ben)|[ap]m|a\\.m|p\\.m|[bsr]pm|beats|schlage|watts?|kcal|kgs?|lbs?|pounds|euros?|pace|people|others|runners|riders|wks?|weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|week|veckor|vecka|days?|tagen?|jours?|dias?|giorn[oi]|dagen|dagar|months?|monaten?|mois|meses|mesi|maanden|manader|years?|yrs?|jahren?|ans|anos|anni|jaar|ar|gels?|caps|tabs?|tablets?|tabletten|pills?|beers?|pints?|bottles?|bidons?|flasks?|sets?|reps?|rounds?|goals?|times|mal|fois|veces|volte|vezes|keer|ganger)(?![\\p{L}])';
