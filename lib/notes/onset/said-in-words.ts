/** Where in the workout something may have happened: kilometres (2 decimals) or minutes from the start. */
export type Onset = { readonly km: number } | { readonly min: number };

/** A length or time for which no figure is needed. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly form: 'h-word' | 'km-mil';
  readonly value: Onset;
}

/** Times that are said in words only, folded, with their minutes. */
const spoken: readonly (readonly [words: string, min: number])[] = [
  [
    "half an hour|halbe[nr]? stunde|demi-?heure|demie? heure|media hora|mezz'?or(?:a|etta)|mezza ora|meia hora|half ?uur(?:tje)?|halvtimme\\p{L}*|半時間",
    30,
  ],
  [
    "quarter (?:of an )?hour|viertelstunde|quart d'heure|cuarto de hora|quarto d'?ora|quarto de hora|kwartier(?:tje)?|en kvart",
    15,
  ],
  [
    "three.quarters? of an hour|drei ?viertelstunden?|dreiviertelstunde|trois quarts d'heure|tres cuartos de hora|tre quarti d'?ora|tres quartos de hora|drie ?kwartier|tre kvart",
    45,
  ],
  [
    "(?<!(?:\\d|two|three|four|five|six|seven|eight|nine|ten) )(?:(?:an|one|the) )?hour and (?:a half)|anderthalb stunden|eineinhalb stunden|une heure et demie|(?:una )?hora y media|(?:un'?)?ora e mezza|(?:uma )?hora e meia|anderhalf uur|en och en halv timme|en timme och en halv|1時間半",
    90,
  ],
  [
    "(?:an|one) hour and (?:a quarter|fifteen)|une heure et quart|(?:una )?hora y cuarto|(?:un'?)?ora e un quarto|(?<!\\d )uur en een kwartier|ein(?:und)?einviertel stunden?|funf ?viertel ?stunden?",
    75,
  ],
  ['(?:an|one) hour and ten|(?:la|una) hora y diez', 70],
  ['(?:an|one) hour and twenty|(?:la|una) hora y veinte', 80],
  ["(?:an|one) hour and three.quarters?|une heure trois.quarts|un'ora e tre quarti", 105],
  [
    "(?:the|an|one) hour mark|uurtje|stundchen|an hour in|oretta|la hora (?:y pico|y algo|justa|exacta|larga|corta|de (?:carrera|partido|juego|entreno|entrenamiento|rodaje|marcha|ruta|pedaleo))|l'ora (?:e qualcosa|esatta|di (?:corsa|gioco|gara|marcia|cammino))|a hora (?:e tal|e pouco|certa|de (?:prova|corrida|jogo|treino))|(?:einer )?stunde (?:rennzeit|spielzeit|laufzeit|fahrzeit)|l'heure (?:de (?:course|jeu|marche)|pile)",
    60,
  ],
];
const spokenTime = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}.,:/-])(?:${spoken.map(([words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** "Two hours and a quarter": the quarter is no time by itself. */
const hoursBefore =
  /(?:hours?|hrs?|stunden?|heures?|horas?|or[ae]|uur|timm(?:e|ar)|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|duas|quatro|sete|oito|dez|twee|drie|vijf|zes|zeven|negen|tien|tva|fyra|fem|sex|sju|atta|nio|tio)) (?:and|und|et|y|e|en|och) (?:an? |eine |une? |een |en )?$/u;
/** Swedish miles in one word: "vid tremilen". */
const swedishMiles = /(?<!\p{L})(en|tva|tre|fyra|fem|sex|sju|atta|nio|tio)mil(?:en)?(?!\p{L})/gu;
const swedishNumbers = ['en', 'tva', 'tre', 'fyra', 'fem', 'sex', 'sju', 'atta', 'nio', 'tio'];

/** The times and lengths that a folded text says in words of their own: "half an hour", "a la hora justa", "tremilen". */
export function saidInWords(plain: string): Said[] {
  const said: Said[] = [];
  for (const m of plain.matchAll(spokenTime)) {
    const time = spoken[m.slice(1).findIndex((words) => words !== undefined)];
    if (time && !hoursBefore.test(plain.slice(Math.max(0, m.index - 24), m.index)))
      said.push({ start: m.index, end: m.index + m[0].length, form: 'h-word', value: { min: time[1] } });
  }
  if (!plain.includes('mil')) return said;
  for (const m of plain.matchAll(swedishMiles)) {
    const miles = swedishNumbers.indexOf(m[1] ?? '') + 1;
    said.push({ start: m.index, end: m.index + m[0].length, form: 'km-mil', value: { km: 10 * miles } });
  }
  return said;
}
