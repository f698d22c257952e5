import type { Sport } from '../../workout/workout-record';
import { foldWord } from './label-words';

// The first that fits wins. English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Japanese, and the type
// names that logs use in their data (`trail_running`, `virtual_ride`).
const sportWords: readonly (readonly [Sport, RegExp])[] = [
  [
    'triathlon',
    /\b(?:tri|du|aqua|multi)\w*at(?:h?lon|lon?)\b|triatl[oó]n?\b|\bmulti ?sport\b|\bbrick\b|トライアスロン/,
  ],
  [
    'trail-run',
    /\bfell ?(?:run\w*|race|racing)|\brac(?:e|ing)\s+fell\b|\btrail ?(?:run\w*|lauf\w*|running)|\btrailrunning|\bcourse (?:de |en )?trail|\btrail\b|ultra ?trail|traillopning|terranglopning|(?:berg|gelande)lauf\w*|corsa (?:su|in|di|per) (?:sentier[oi]|montagna|trail)|(?:carrera|corrida|corsa|course) (?:de|por|em|en|di|in) (?:montan[ah]a?|montanha|montagna|trilhas?|nature)|veldloop|(?:山岳|山)(?:ラン|走)|トレイルラン/,
  ],
  [
    'mountain-bike',
    /\bmtb\b|\bbtt\b|mountain ?bik\w*|\bvtt\b|mountainbike\w*|enduro ?bike|マウンテンバイク|ciclismo de montana|bicicleta de montana/,
  ],
  [
    'swim',
    /\bswim\w*|schwimm\w*|natation|\bnage\b|natacion|\bnatacao\b|\bnuoto\b|zwemmen|\bsimning\b|\bsim\b|\bsimma\b|\w*zwemmen|\bnadar?\b|\bnuotata\b|水泳|スイム|游泳/,
  ],
  [
    'ride',
    /\b(?:virtual |indoor |e |road |gravel |virtual_|indoor_)?(?:ride|riding|cycl\w+|bik(?:e|ing)|spin(?:ning)?)\b|\b\w*rad(?:fahren|fahrt|tour|sport|ausfahrt|runde)\b|\brad\b|rennrad|gravel(?: ?bik\w*)?\b|\bvelo (?:d'interieur|en salle)|velo\b|rollentrain\w*|\bhand-?(?:bike|biking|cycl\w+)\b|\bligfiets\w*|\bhome ?trainer\b|\bcyclisme\b|ciclismo|bicicleta|bicicletta|\bbici\b|\bpedal\w*|fietsen|fietsrit|fietstocht|wielrennen|\w*cykl\w*|\bcyclette\b|サイクリング|自転車|ライド|ロードバイク|骑行/,
  ],
  [
    'hike',
    /\bhik\w+|wander\w*|\brando(?:nnee)?\b|bergtour|trekking|bergwandel\w*|senderismo|excursion\w*|caminhada (?:de|na|em) (?:montanha|serra|natureza)|escursion\w*|caminhada na natureza|trilha\b|wandelen in|vandring|ハイキング|登山|徒步/,
  ],
  [
    'walk',
    /\bwalk\w*|\bgehen\b|spazier\w*|\bmarche\b|\bmarcha\b|nordic walking|caminata|\bcaminar\b|camminata|caminhada|wandel\w*|promenad|\bgang\b|ウォーキング|散歩|步行/,
  ],
  [
    'run',
    /passadeira|\b(?:run|running|jog\w*|treadmill|laufen|lauf|laufband|langer lauf|marathon|half ?marathon)\b|\bcourse(?: a pied)?\b|footing|\bcarrera\b|\bcorrer\b|\bcorsa\b|\bcorrida\b|hardlopen|hardloop\w*|\blopen\b|lopning|\blop\w{0,2}pass\b|lopband|\bspringa\b|loopband|duurloop|dauerlauf\w*|lauf(?:training|einheit|runde)\b|tapis (?:de course|roulant)|\bcinta\b|\besteira\b|ランニング|ラン(?![ァ-ヶ])|トレッドミル|マラソン|ジョギング|跑步/,
  ],
  [
    'row',
    /\brow(?:ing|er|erg)?\b|\w*remoergomet\w+|\w*ru(?:d|dd)ererg\w+|roei(?:erg\w*|trainer|machine)|\brameur\b|\bvogatore\b|roddmaskin\w*|ローイングマシン|rudern|aviron|\bremo\b|canottaggio|roeien|rodd|ボート|ローイング/,
  ],
  [
    'ski',
    /\bski\w*|langlauf|esqui|\bsci\b|(?:langd)?skidor|langdskid\w*|skidakning|langrenn|\bsci ?alpinismo|\bscialp\w*|スキー|滑雪/,
  ],
  [
    'strength',
    /strength|weight ?(?:training|lifting)?s?\b|\bgym\b|\bkraft\w*|muscu\w*|\bfuerza\b|\bpesas\b|\bforza\b|\bpesi\b|musculacao|krachttraining|styrka|styrketraning|筋トレ|ウェイト/,
  ],
  [
    'other',
    /\b(?:kendo|judo|karate|aikido|taekwondo|boxing|boxen|boxe|boxeo|pugilato|bouldern|bouldering|rock climbing|climbing wall|klettern|escalade|escalada|arrampicata|klattring|kite ?surf\w*|wind ?surf\w*|surf(?:ing|en|ski|e|a)?|stand up paddl\w*|sup|kajak\w*|kayak\w*|canoe\w*|canoa|kanu\w*|kano(?:en|varen)|paddeln|paddling|piraguismo|inline ?skat\w*|skating|skateboard\w*|skridsko\w*|schaatsen|eislauf\w*|patinage|patinaje|pattinaggio|patinacao|golf|tennis|padel|squash|badminton|soccer|football|fussball|futbol|calcio|futebol|voetbal|fotboll|basketball|baloncesto|pallacanestro|volley\w*|handball|hand ?boll|hockey|rugby|yoga|pilates|barranquismo|canyoning|unicycl\w*|einrad\w*|horse riding|reiten)\b|剣道|柔道|空手|登攀|クライミング|サッカー|テニス|ヨガ|ゴルフ|スケート/,
  ],
];

/** What only beside "Sport" names one: elsewhere it may be anything. */
const besideLabel: readonly (readonly [Sport, RegExp])[] = [
  ['triathlon', /^tri$/],
  [
    'trail-run',
    /skyrunning|トレラン|スカイランニング|^(?:carrera por senderos|course en sentier|course nature)$|traillopen|traillop/,
  ],
  [
    'run',
    /^(?:trote|longao|rodagem|tiros|fartlek|podismo|fondo lento|lungo|ripetute|rodaje|series|tirada larga|cap|fractionne|sortie longue|ジョグ|インターバル走|ペース走|lsd|looptraining|baanlopen|atletiek(?: baan)?|recuperatieloop|intervallauf|tempolauf|tempodauerlauf|intervals?|tempo run|long run|easy run|recovery run|langpass|distanspass|intervaller)$/,
  ],
  ['mountain-bike', /terrangcykling|^atb$|velo tout terrain/],
  [
    'hike',
    /^(?:trek|trekk|trektocht|bergtocht|pedestrianismo|camminata in montagna|トレッキング|山歩き|縦走)$/,
  ],
  ['walk', /stavgang|power ?walk|^(?:passeio a pe|passeggiata|marcia|fitwalking|ウォーク|競歩|andar|paseo)$/],
  ['ski', /utforsakning|toerskien|rolskien|rollerski|ski de randonnee|randonnee a ski/],
  ['swim', /bassangsimning|zwemtraining|^(?:ows|nado|オープンウォータースイミング)$/],
  ['row', /^(?:erg|ergo)$/],
  [
    'strength',
    /^(?:lifting|treino de forca|treinamento com peso|fortalecimento|pesistica|palestra|potenziamento|tyngdlyftning|gewichtheben|gewichttraining|fitness(?: kracht)?|renfo|ppg|補強|筋力トレーニング)$/,
  ],
  [
    'ride',
    /^(?:rulli|rolo|rodillo|cykel|cykeltur|landsvag|rit|racefiets|gravelrit|veldrijden|vuelta ciclista|バイク|ローラー台|固定ローラー|エアロバイク)$|fahrradergo|(?:upright|recumbent|with|tavling|wettkampf|exercise|stationary|spin|spinning|studio) bike|velo d'appartement|bici(?:cleta)? (?:estatica|ergometrica)|motionscykel|testcykel|hometrainer|heimtrainer|ergometer ?(?:rad|fahrrad|bike)|fietstrainer|spinningbike|spin-?bike/,
  ],
];

/** Our sport for what stands beside "Sport", "Type" or "Machine". */
export function sportBesideLabel(words: string): Sport | undefined {
  const plain = plainWords(words).replace(/\s+/g, ' ').trim();
  return besideLabel.find(([, pattern]) => pattern.test(plain))?.[0] ?? sportInWords(words);
}

const indoorWords =
  /\bzwift\b|\bturbo(?: ?trainer)?\b|(?:stationary|exercise|spin|studio) bike|on rollers|spin class|indoors\b|(?:bicicleta|bici) (?:ergometrica|estatica)|\bcyclette\b|in palestra|heimtrainer|fahrradergo|auf der rolle|^rolle$|in der halle|smart ?trainer|motionscykel|testcykel|rollenbank|\btacx\b|fietstrainer|in de sportschool|\bspin-?bike\b|caminadora|trotadora|en el gimnasio|sur tapis|^ht$|velo d'appartement|\bvirtue\w+|\binomhus\w*|\bbinnentraining|cykeltrainer|en interiores|スマートトレーナー|ambiente interno|ルームランナー|ランニングマシン|エアロバイク|\bergo\b|passadeira|室内|跑步机|骑行台|\bindoor\b|treadmill|\bvirtual\w*|\btrainer\b|laufband|rollentrainer|hometrainer|tapis (?:de course|roulant)|home ?trainer|\bcinta\b|rodillo|\brulli\b|\besteira\b|\brolo\b|loopband|lopband|トレッドミル|ローラー|\binomhus\b|\bbinnen(?:trainer)?\b|\bal chiuso\b|(?:en |d')interieur|\binterieur\b|en salle|\binterior\b|\bem casa\b|\bdrinnen\b|hallen(?!bad)|室内|屋内|インドア|バーチャル|spinning|\w*(?:remo|rudere|roeie|rowe)rg\w*|\brameur\b|\bvogatore\b|roddmaskin|ローイングマシン/;

function plainWords(words: string): string {
  return foldWord(words.slice(0, 80)).replace(/[_/·|()（）・-]+/g, ' ');
}

/** Our sport for the words a site uses for one; undefined where they name none of ours. */
export function sportInWords(words: string): Sport | undefined {
  const plain = plainWords(words);
  return sportWords.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Whether words say that it was on a trainer, a treadmill or in a virtual world. */
export function saysIndoor(words: string): boolean {
  return indoorWords.test(plainWords(words));
}

const nothingElse =
  /^(?:(?:entrenamiento|entreno|entrainement|allenamento|training|trening|traning|workout|a|e|the|en|de|du|la|le|al|in|im|outdoor|indoor|virtual|road|gravel|open water|pool|lap|long|da|di|su|sur|por|na|no|em|auf|op|pa|om|tour|tur|runde|runda|rundan|einheit|fahrt|ausfahrt|sortie|seance|salida|sesion|uscita|seduta|giro|treino|sessao|aktivitat|activite|actividad|attivita|atividade|activiteit|aktivitet|rit|tocht|pass|rondje|exercise|stationary|upright|recumbent|studio|smart|magnetic|strada|strasse|route|ruta|carretera|estrada|rua|calle|stradale|urbana|weg|vag|landsvag|corsa|asfalto|piste|pista|baan|bana|gelande|freiwasser|aguas abiertas|aguas abertas|eau libre|acque libere|oppet vatten|piscina|piscine|hallenbad|becken|zwembad|bassang|langd|fondo|fond|skating|klassisch|classique|clasico|classico|klassisk|alpin\w*|nordique|nordica|pedestre|gravel|easy|morning|afternoon|evening|lunch|activity|workout|training|sport|session|single|track|street|transport|commute|nordic|cross country|alpine|classic|day|half day|full day|multi day|tages|dag|dags|giornaliera|journee|de dia|solo|group|club|weight|weights|bike|mountain|trail|velo|pied|a pied|pie|a pie|piedi|a piedi)\b\s*)*/;

/** The sport where a short text names a sport and nothing else (`Trail run`, `Radfahren`), as beside a title. */
export function sportAlone(words: string): Sport | undefined {
  if (words.length > 28) return undefined;
  const plain = plainWords(words.replace(/ (?:n\.? ?[ºo°]|nr\.?|no\.?|#) ?\d{1,3}$/iu, ''));
  for (const [sport, pattern] of sportWords) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const rest = plain.replaceAll(new RegExp(pattern, 'g'), ' ').trim();
    return rest.replace(nothingElse, '').trim() === '' ? sport : undefined;
  }
  return undefined;
}
