import type { LabelKind } from './label-words';
import { onceEach } from './once-each';

/** What one word of a label says. */
type Part =
  | 'warmth'
  | 'lasting'
  | 'far'
  | 'up'
  | 'beats'
  | 'damp'
  | 'effort'
  | 'date'
  | 'clock'
  | 'sport'
  | 'title'
  /** Time or temperature, as the words beside it tell: `T. total`, `T. aria`. */
  | 'short'
  | 'moving'
  | 'whole'
  | 'average'
  | 'air'
  | 'device'
  | 'felt'
  | 'perceived'
  | 'positive'
  | 'relative'
  /** Articles, this workout, where it began. */
  | 'small'
  | 'unit';

// Folded. English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Japanese.
const parts: Record<Part, string> = {
  warmth:
    'temp temperature temperatures temperatur temperaturen temperatura temperaturas temperaturer temperature temperatuur t° tº 気温 温度',
  lasting:
    'time duration dur zeit dauer zeitdauer bewegungsdauer temps tps duree tiempo duracion tempo durata duracao tijd duur tijdsduur tid varaktighet minutes minuter crono chrono cronometro chronometre 時間 タイム',
  far: 'distance distances dist dst mileage distanz strecke streckenlange distancia distancias kilometraje distanza chilometraggio quilometragem kilometrage afstand afst distans stracka avstand 距離 走った距離 泳いだ距離 ディスタンス キロ数',
  up: 'ascent climb climbing climbed hm hohenmeter hohengewinn hohenzunahme hohenunterschied anstieg aufstieg denivele den denivelee ascension montee gain grimpe desnivel ascenso subida ascesa salita dislivello disl ganancia ganho guadagno aumento altimetria hoogtemeters hoogtewinst hoogtetoename klimmeters stijging gestegen hojdmeter hojdokning hojdstigning stigning klattring hojdvinst uppfor elevation elevacion elevacao elev 獲得標高 上昇高度 高度上昇 上昇量 標高ゲイン 累積標高 上昇 上り 登り',
  beats:
    'hr bpm heart heartrate herzfrequenz herzfrequenzmittelwert hf puls pouls pulsations cardio cardiaque rythme frequence frec freq fc pulso pulsaciones pulsazioni cardiaca card cardiaco frecuencia frequenza frequencia battiti batimentos rc hartslag hs polsslag hartfrequentie hjartfrekvens 心拍数 心拍 脈拍',
  damp: 'humidity hum rh feuchte feuchtigkeit luftfeuchtigkeit luftfeuchte humidite hygrometrie humedad umidita umid ur humidade umidade vochtigheid vochtigheidsgraad luchtvochtigheid rv luftfuktighet fukt fuktighet 湿度',
  effort:
    'effort exertion rpe srpe pse tep borg borgskala borgschaal cr10 anstrengung anstrengungsgrad anstrengungsempfinden belastungsempfinden esfuerzo dureza penibilite sforzo fatica esforco inspanning zwaarte inspanningsscore inspanningsniveau belasting anstrangning anstrangningsgrad anstrangningsniva 努力度 きつさ しんどさ 運動強度 ボルグスケール',
  date: 'date datum tag fecha dia data dag traningsdag giorno jour 日付 日にち 年月日 日',
  clock:
    'clock uhrzeit heure hora ora horario tijdstip startuur startzeit starttijd starttid klockslag kl 時刻',
  sport:
    'sport sportart deporte modalidad modalidade esporte desporto specialita sporttype sportsoort idrott traningsform tipologia discipline disciplina 種目 競技 カテゴリ 種別',
  title:
    'title titel titre intitule titulo titolo nom nome nombre name naam namn subject asunto assunto oggetto betreff onderwerp rubrik 件名 題名 タイトル 名',
  short: 't',
  moving:
    'moving mov moved effectif real pedalar rolling motion bewegung bewegungs mouvement mobile deplacement depl movimiento movimento movimentazione movimentacao andamento spostamento beweging bewogen bewegende rorelse rorelsetid netto net nett neto liquido pedalata pedaleo marcia 移動 ムービング 動いた 正味 実質 実移動 実走',
  whole:
    'total totale tot totaal totaltid totaltijd totaaltijd totalt gesamt gesamtzeit gesamtdauer overall elapsed fullstandig ecoule ecoulee ecoules transcurrido transcurrida trascorso trascorsa transcorrido transcorrida decorrido decorrida corrido complessivo complessiva verstreken verlopen forfluten forlupen abgelaufene verstrichene gross brut bruta bruto brutto lordo 経過 全経過 総経過 全体 総 合計 トータル 全所要 所要',
  average:
    'avg average ave mean durchschnitt durchschnittliche mittel mittelwert mittlere ø moyenne moyennes moyen moyennement moy media medi medie medio med promedio prom gem gemiddelde gemiddeld snitt genomsnitt genomsnittlig genomsnittlige genomsn gen medel medeltal 平均 平均値 アベレージ',
  air: 'air ambient ambiant ambiante outdoor outside weather luft lucht aussen ute utomhus ext exterieur exterieure exterior externa esterna esterno aire aria ar meteo clima tiempo weer vader wetter buiten omgevings ambiente ambiental 外気 屋外 外 現地 天気',
  device:
    'device unit sensor watch gerat uhr capteur appareil montre dispositivo reloj aparelho relogio sensore orologio toestel apparaat horloge enhet klocka recorded measured gemessene mesuree medida registrada misurata gemeten uppmatt registrerad 機器 計測 センサー デバイス',
  felt: 'feels felt feel gefuhlt gefuhlte gef fuhlt ressenti ressentie apparent apparente aparente sensacion sens sensacao sensazione percepita perc percepiti avvertita upplevd kanns gevoel gevoels schijnbare realfeel termica termico 体感 実感 見かけ',
  perceived:
    'perceived percecao percepcao percepcion perception percezione rated subjective session empfundene wahrgenommene subjektive percu percue ressenti ressentie subjectif percibido percibida percepito percepita avvertito percebido percecionado ervaren waargenomen gevoelde upplevd sjalvskattad skattad kand level nivel livello niveau niva grad scale skala echelle escala scala schaal valutazione dello note score sensazione sensacion modified 主観的 自覚的 修正 レベル',
  positive:
    'positive positieve positiver positif positiv positivo positiva positivos pos ganada ganado gained + d+ ↑ up uphill cumulative cumule cumulee acumulado acumulada accumulato ackumulerad cumulativo totale 累積 獲得',
  relative:
    'rel relative relativ relativa relativo taux tasso di grad grado taxa ambiental gemiddelde luft d',
  small:
    'a al l d di of the this my for in im en em i on at der die das des dem den de la le les du del el los il lo da do das dos van het av pa per of activity workout training session exercise aktivitat einheit trainings activite seance sortie exercice actividad sesion entrenamiento ejercicio attivita allenamento sessione esercizio atividade treino sessao exercicio activiteit training sessie aktivitet aktivitets aktiviteten aktivitetens pass passets passet traning アクティビティ 運動 トレーニング ワークアウト 練習 記録 の la realizada realisee realise realizado effectuee impiegato gasto au alla altura quota hoogte altitude antal nombre number nb aantal in med mit type tipo typ art kind av 種類 タイプ ランニング',
  unit: 'km m mi ft metres meters metros metri meter kilometer kilometers kilometres kilometros chilometri quilometros c f °c °f ºc ºf % h bpm 拍 分',
};

const meanings = new Map<string, Part[]>();
for (const [part, words] of Object.entries(parts) as [Part, string][])
  for (const word of words.split(' ')) meanings.set(word, [...(meanings.get(word) ?? []), part]);

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const longestWord = 12;

/** What each word of a label may say; undefined where one of them is not known. A compound is taken apart. */
function readWords(folded: string): Part[][] | undefined {
  const out: Part[][] = [];
  for (const word of folded.replace(/^\+|\+$/g, ' + ').split(/[\s.,:;/()[\]（）'・〜~-]+/)) {
    if (word === '') continue;
    const known = meanings.get(word) ?? (japanese.test(word) ? undefined : compound(word));
    if (known) out.push(known);
    else if (japanese.test(word)) {
      const inside = inJapanese(word);
      if (!inside) return undefined;
      out.push(...inside);
    } else return undefined;
  }
  return out;
}

/** `Buitentemp`, `Sträckalängd`: the last part says what it is, the first of what or which. */
function compound(word: string): Part[] | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    const last = meanings.get(word.slice(at));
    const first = meanings.get(word.slice(0, at)) ?? meanings.get(word.slice(0, at).replace(/s$/, ''));
    const which = first?.find((part) => qualifies.has(part));
    const what = last?.find((part) => nouns.has(part));
    if (which && what) return [what, which];
  }
  return undefined;
}

/** Words without spaces between them, the longest first. */
function inJapanese(word: string): Part[][] | undefined {
  const out: Part[][] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(longestWord, word.length - at);
    while (length > 0 && !meanings.has(word.slice(at, at + length))) length--;
    if (length === 0) return undefined;
    out.push(meanings.get(word.slice(at, at + length)) ?? []);
    at += length;
  }
  return out;
}

const nouns: ReadonlySet<Part> = new Set<Part>([
  'warmth',
  'lasting',
  'far',
  'up',
  'beats',
  'damp',
  'effort',
  'date',
  'clock',
  'sport',
  'title',
]);
const qualifies: ReadonlySet<Part> = new Set<Part>([
  'moving',
  'whole',
  'average',
  'air',
  'device',
  'felt',
  'perceived',
  'positive',
  'relative',
  'small',
]);

/**
 * What a folded label of known words names, by what each of them says: a noun for the figure, and words for which one it
 * is. `durée en mouvement`, `temp. ext.`, `total höjdökning`, `心拍平均値`. Undefined where one word is not known, or where
 * they do not go together: a label is never guessed from a part of it.
 */
export const kindByWords = onceEach((folded: string): LabelKind | undefined => {
  const plain = folded
    .replace(/[([（]?(?:[01] ?(?:[-–〜~]|a|to|bis|till|tot) ?10|\/ ?10)[)\]）]?$/u, '')
    .replace(/cr-?10/, 'borg');
  if (folded.length > 48 || /\d|[-−] ?[)\]）]?$/u.test(plain)) return undefined;
  const words = readWords(plain);
  if (!words || words.length === 0) return undefined;
  const has = (part: Part) => words.some((word) => word.includes(part));
  const only = (noun: Part, ...beside: Part[]) =>
    has(noun) &&
    words.every((word) =>
      word.some((part) => part === noun || part === 'unit' || part === 'small' || beside.includes(part)),
    );
  if (only('warmth', 'felt') && has('felt')) return 'feelsLikeC';
  if (only('short', 'felt') && has('felt')) return 'feelsLikeC';
  if (only('effort', 'perceived', 'average') && (has('perceived') || surely.test(folded)))
    return 'perceivedExertion';
  if (only('warmth', 'device', 'average', 'air') && (has('device') || (has('average') && !has('air'))))
    return 'deviceTemperatureC';
  if (only('warmth', 'air')) return 'airTemperatureC';
  if (only('short', 'air') && has('air')) return 'airTemperatureC';
  if (only('damp', 'relative', 'average', 'air')) return 'humidityPercent';
  if (
    only('beats', 'average') &&
    words.filter((word) => word.includes('average')).length > 0 &&
    words.length > 1
  )
    return 'averageHeartRate';
  if (only('lasting', 'moving') && has('moving')) return 'movingSeconds';
  if (only('short', 'moving') && has('moving')) return 'movingSeconds';
  if (only('lasting', 'whole') && has('whole')) return 'elapsedSeconds';
  if (only('short', 'whole') && has('whole')) return 'elapsedSeconds';
  if (only('up', 'positive', 'whole') && (words.length > 1 || !bareHeight.test(folded)))
    return 'ascentMeters';
  if (only('far', 'whole') && !/[([（]/.test(folded.replace(unitInBrackets, ''))) return 'distanceMeters';
  if (only('lasting')) return 'time';
  if (only('date') || (only('date', 'clock', 'lasting') && has('clock'))) return 'date';
  if (only('date', 'lasting') && has('lasting')) return 'date';
  if (only('clock')) return 'clock';
  if (only('sport')) return 'sport';
  if (only('title')) return 'title';
  return undefined;
});

const unitInBrackets = /[([（]\s*(?:km|mi|m|ft|yd)\s*[)\]）]/u;
/** Names of scales, which say by themselves that it was felt. */
const surely =
  /rpe|pse|tep|borg|cr10|empfinden|grad|niva|niveau|score|努力度|しんどさ|きつさ|ボルグ|penibilite/;
/** Words that mean a height as well as a gain of it. */
const bareHeight = /^(?:hm|elevation|elev|gain|den|ganancia|ganho|guadagno|aumento|上昇|上り|登り)$/;
