const word = (list: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}])`, 'u');

/**
 * What a workout was, by words of all languages, folded: it tells in which unit a bare number is meant. Minutes in a match
 * and on a machine, metres in water, miles where the note counts in miles.
 */
const topics: readonly (readonly [name: string, words: RegExp, unspaced?: RegExp])[] = [
  [
    'match',
    word(
      [
        '(?:5|6|7|8|11) ?a ?side|five a side|match(?:es)?|footy|football\\p{L}*|soccer|rugby|hockey|netball|basketball|handball|futsal|volleyball|lacrosse|tennis|padel|squash|badminton|ref|referee|pitch|bench|subbed|sub|goal(?:ie|keeper|s)?|keeper|striker|winger|midfield\\p{L}*|corner|throw-?in|extra time|injury time|half ?time|kick-?off|tackle|[0-9]-[0-9]',
        'fussball|fußball|spiel|halbzeit|schiri|tor|elfmeter|anpfiff|abpfiff|verlangerung|ecke|gegner|bolzen|kicken|einwechs\\p{L}*|ausgewechs\\p{L}*',
        'foot|futsal|mi-?temps|arbitre|but|banc|terrain|prolong\\p{L}*|remplac\\p{L}*|adversaire|penalty',
        'futbol|partido|pachanga|arbitro|portero|gol(?:es)?|banquillo|descuento|prorroga|delantero|defensa|tiempo|pase',
        'calcetto|calcio|partita|arbitro|panchina|gol|supplementari|recupero|portiere|terzino|squadra',
        'futebol|fut|pelada|jogo|arbitro|juiz|goleiro|banco|prorrogacao|zagueiro|lateral|volei|society',
        'voetbal\\p{L}*|wedstrijd|hockey\\p{L}*|scheids|keeper|spits|wissel\\p{L}*|verlenging|doelpunt|aftrap',
        'fotboll\\p{L}*|match\\p{L}*|innebandy\\p{L}*|bandy\\p{L}*|handboll\\p{L}*|domare\\p{L}*|malvakt\\p{L}*|forlangning|halvlek|avbytare|byten?|planen',
      ].join('|'),
    ),
    /サッカー|フットサル|試合|ハーフ|前半|後半|延長|ラグビー|バスケ|ハンドボール|審判|キーパー/u,
  ],
  [
    'machine',
    word(
      [
        'treadmill|dreadmill|erg|ergo|rower|rowing machine|spin(?:ning)?(?: bike)?|turbo|zwift|trainer|stepper|stair ?(?:climber|master)|elliptical|cross ?trainer|belt|indoor (?:bike|ride|row)|assault bike|concept ?2?',
        'laufband|rolle|rudergerat|ergometer|crosstrainer|stepper',
        'tapis(?: de course)?|rameur|home ?trainer|velo elliptique',
        'cinta|rodillo|remo(?:ergometro)?|eliptica',
        'tapis roulant|tapis|rulli|vogatore|ellittica|cyclette',
        'esteira|rolo|remo|eliptico|passadeira|ergometro',
        'loopband|roeiapparaat|roeitrainer|tacx|crosstrainer',
        'lopband\\p{L}*|roddmaskin\\p{L}*|trainer|crosstrainer|testcykel',
      ].join('|'),
    ),
    /トレッドミル|ランニングマシン|ローラー|エルゴ|ズイフト|ジム/u,
  ],
  [
    'water',
    word(
      [
        'swim\\p{L}*|swam|pool|lengths?|laps?|lane|wall|backstroke|breaststroke|freestyle|crawl|pull ?buoy|paddles|open water|wetsuit|fins?|flip ?turns?|buoy',
        'schwimm\\p{L}*|geschwommen|becken|bahn(?:en)?|kraul\\p{L}*|freibad|hallenbad|see|neo',
        'nage\\p{L}*|natation|piscine|bassin|longueurs?|palmes|brasse|eau libre|pull',
        'nad(?:ar|ando|e|o)|natacion|piscina|largos?|aletas|crol|braza|espalda',
        'nuot\\p{L}*|vasca|vasche|piscina|pinne|dorso|stile',
        'nad(?:ar|ei|ando)|natacao|piscina|raia|palmar|aguas abertas|costas|crawl',
        'zwem\\p{L}*|gezwommen|zwom|zwembad|banen|baantjes|borstcrawl|schoolslag',
        'sim\\p{L}*|simmade|bassang\\p{L}*|langder|crawl\\p{L}*|oppet vatten',
      ].join('|'),
    ),
    /泳|スイム|プール|クロール|平泳ぎ/u,
  ],
  ['miles', word('\\d* ?mi|miles?|miler|mph|min\\/mi|milers')],
  [
    'kilometres',
    word('\\d+ ?k|kms?|kilomet\\p{L}*|kilometr\\p{L}*|quilomet\\p{L}*|chilomet\\p{L}*|parkrun|bornes?'),
  ],
  [
    'ride',
    word(
      'rid(?:e|es|ing|er)|rode|bik\\p{L}*|cycl\\p{L}*|gravel|sportive|mtb|saddle|bars|\\p{L}*rad\\p{L}*|velo|bici\\p{L}*|cicl\\p{L}*|pedal\\p{L}*|gran ?fondo|fiets\\p{L}*|cykel\\p{L}*|cykl\\p{L}*|brevet|audax|century|watts?',
    ),
    /バイク|ロード|自転車|ライド|峠/u,
  ],
  [
    'run',
    word(
      'runs?|ran|running|jog\\p{L}*|trail|marathon|half|hm|parkrun|\\p{L}*lauf\\p{L}*|gelaufen|cour(?:u|ir|se)|footing|corr(?:i|er|iendo|ida|endo)|carrera|tirada|maraton|cors[ao]|correre|lungo|maratona|treino|longao|hardloop\\p{L}*|gelopen|liep|duurloop|lop(?:ning|pass|tur)\\p{L}*|sprang|lopp',
    ),
    /ラン|走|マラソン|ジョグ|ハーフ/u,
  ],
];

/** Which of the topics a folded text speaks of. */
export function topicsOf(plain: string): string[] {
  return topics
    .filter(([, words, unspaced]) => words.test(plain) || unspaced?.test(plain))
    .map(([name]) => name);
}
