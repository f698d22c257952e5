import { plainDigits } from '../../workout/parse-number';
import { averageOf, most, pulseWords, warmth } from './average-words';
import { headsCoachComment, headsCoachPlan } from './coach-words';
import { averageBeforeMost, averageThenMost, composedLabel, durationNamed, isRpe } from './composed-labels';
import { kindByWords } from './label-grammar';
import { withoutWorkout } from './labels-of-workout';
import { headsNotes, headsPlanText } from './notes-headings';
import { onceEach } from './once-each';
import { headsPrivate, namesOneself } from './private-headings';
import { saysWhoSees } from './who-sees-it';

/** What a label can name. The last ones are never read: they only tell that a page is about a workout. */
export type LabelKind =
  | 'movingSeconds'
  | 'elapsedSeconds'
  | 'time'
  | 'distanceMeters'
  | 'ascentMeters'
  | 'airTemperatureC'
  | 'deviceTemperatureC'
  | 'feelsLikeC'
  | 'humidityPercent'
  | 'averageHeartRate'
  | 'perceivedExertion'
  | 'sport'
  | 'title'
  | 'date'
  | 'clock'
  | 'description'
  | 'private'
  /** The plan's text. */
  | 'planned'
  /** What the coach said of it. */
  | 'comment'
  | 'effort-sign'
  | 'other';

// English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Japanese; without accents, in small letters.
// A label is compared whole: "weekly distance" is not "distance".
const words: Record<Exclude<LabelKind, 'planned' | 'comment'>, string> = {
  movingSeconds: `effektiv tid|tempo effettivo|temps effectif|tiempo efectivo|tempo efetivo|effektive zeit|effectieve tijd|chip time|chiptime|chip-time|temps puce|tiempo chip|tempo chip|chiptijd|chiptid|ネット|tempo di cammino|tempo di marcia|tempo di camminata|temps de marche effectif|移动用时|净时间|timer|timer time|tempo pedalando|tiempo pedaleando|tempo correndo|tiempo corriendo|tiempo nadando|tiempo remando|tiempo caminando|tiempo andando|tempo nuotando|tempo camminando|tempo remando|tempo nadando|tempo caminhando|temps a nager|temps a courir|temps a pedaler|tempo pedalato|bewegingstijd|moving time|time moving|active time|net time|bewegungszeit|zeit in bewegung|aktive zeit|reine bewegungszeit
    |nettozeit|fahrzeit|laufzeit|zeit im sattel|temps de selle|tempo in sella|temps de deplacement|duree de deplacement|temps en mouvement|temps de mouvement|temps actif|duree en mouvement|duree active
    |tiempo en movimiento|tiempo de movimiento|tiempo activo|tempo in movimento|tempo di movimento|tempo attivo|tempo em movimento
    |tempo de movimento|tempo ativo|bewegende tijd|tijd in beweging|beweegtijd|actieve tijd|rorelsetid|tid i rorelse|aktiv tid
    |移動時間|移动时间|動作時間|アクティブ時間|运动时间
    |riding time|ride time|running time|time in motion|rijtijd|fietstijd|looptijd|aktid|lopartid|simtid|cykeltid|in bewegung|temps de course|temps de roulage|tiempo de marcha|tiempo neto|tempo netto|tempo liquido|nettotijd|nettotid|aktivitetstid|実走時間|走行時間|ネットタイム|moving|en movimiento|in movimento|em movimento|en mouvement|i rorelse|in motion
    |tempo di gara|race time|wettkampfzeit|temps de course officiel|tiempo de carrera|tempo de prova|wedstrijdtijd|loppstid|walking time|hiking time|swim time|swimming time|rowing time|roeitijd|ruderzeit|reine ruderzeit|reine laufzeit|reine fahrzeit|reine fahrtzeit|reine gehzeit|reine schwimmzeit|reine bewegungszeit|dauer in bewegung|zeit in bewegung|roddtid|temps de rame|tempo di voga|tempo de remo|tiempo de remo|skating time|skitid|paddling time|paddelzeit|schwimmzeit|gehzeit|wanderzeit|wandeltijd|zwemtijd|temps de nage|temps de marche|tempo a andar|tempo a pe|tempo de caminhada|tempo a correr|tempo a pedalar|tiempo de nado|tiempo de carrera|tempo di corsa|tempo di nuoto|tempo de corrida|gangtid|simtid|loptid|cykeltid`,
  elapsedSeconds: `unterwegs gesamt|total incl rest|total incl rests|total incl breaks|total with rest|total inc rest|gesamt inkl pausen|gesamt mit pausen|total repos compris|total pauses comprises|total con descansos|totale con recuperi|totaal incl rust|totaal incl pauzes|totalt inkl vila|pauses incluses|transcurrido|totaaltijd|停止時間を含むタイム|elapsed time|time elapsed|elapsed|total time|total duration|gross time|verstrichene zeit|gesamtzeit|gesamtdauer|vergangene zeit
    |bruttozeit|temps ecoule|temps total|duree totale|tiempo transcurrido|tiempo total|duracion total|tempo trascorso|tempo totale
    |durata totale|tempo decorrido|tempo total|duracao total|verstreken tijd|totale tijd|totale duur|forfluten tid|total tid
    |totaltid|経過時間|合計時間|総時間|总时间
    |total time out|time with breaks|time incl breaks|zeit mit pausen|zeit inkl pausen|gesamtzeit mit pausen|temps pauses comprises|tiempo bruto|tempo lordo|tempo bruto|brutotijd|bruttotid|totale tijdsduur|グロスタイム|総所要時間`,
  time: `official time|用时|时长|运动时长|session duration|session time|practice duration|match duration|time|duration|workout time|activity time|exercise time|workout duration|activity duration|dauer|zeit|trainingszeit|trainingsdauer
    |temps|duree|duree de l'activite|duree de la seance|tiempo|duracion|duracion de la actividad|durata|tempo|durata dell'attivita|duracao|duracao da atividade|tijd|duur|trainingsduur
    |tid|varaktighet|langd i tid|traningstid|時間|タイム|所要時間|運動時間|トレーニング時間|ワークアウト時間
    |total workout time|how long|wie lange|trainingstijd|tidsatgang|練習時間|活動時間|行動時間|temps d'entrainement|tiempo de entrenamiento|tempo di allenamento|tempo de treino|trainingszeit|trainingsdauer|ubungszeit|exercise time|training time|workout duration|duree d'entrainement|tiempo de entrenamiento|tempo di allenamento|tempo de treino|trainingstijd|trainingsduur|traningstid|session length|workout length|gelaufene zeit|gefahrene zeit|passets langd|passlangd|gelopen tijd|gereden tijd|sporttijd|tempo di esercizio|継続時間|合計タイム|temps de l'epreuve|tiempo oficial|temps officiel|offizielle zeit|tempo ufficiale|tempo oficial|officiele tijd|officiell tid|finish time|finishing time|result time|sluttid|temps final|tiempo final|tempo finale|tempo final|公式タイム|公式記録|フィニッシュタイム`,
  distanceMeters: `sviluppo|metres|metros|metri|distance|dist|distance covered|gelaufene strecke|gefahrene strecke|sprungen stracka|cyklad stracka|distance courue|distancia corrida|distanza corsa|gelopen afstand|gereden afstand|distanz|strecke|entfernung|streckenlange|zuruckgelegte strecke|distance parcourue
    |distancia|distancia recorrida|distanza|distanza percorsa|distancia percorrida|afstand|afgelegde afstand|distans|stracka
    |距離|走行距離|移動距離|距离
    |total distance|how far|gesamtstrecke|gesamtdistanz|streckenlange|lange der strecke|distance totale|distancia total|distanza totale|totale afstand|total distans|total stracka|percurso|recorrido|percorso|parcours|総距離
    |lunghezza|lunghezza totale|longueur|longitud|lengte|comprimento|covered|gelaufen|gefahren|geschwommen|parcourus|recorridos|percorsi|percorridos|afgelegd|gelopen|gereden`,
  ascentMeters: `elevation gain|elev gain|elevation|ascent|total ascent|climb|climbing|total climb|elevation gained|climbed|gain|hohenmeter|anstieg|gesamtanstieg
    |aufstieg|hohengewinn|denivele positif|denivele|d+|gain d'altitude|ascension|ascension totale|montee|ascenso|ascenso total|desnivel|desnivel positivo
    |desnivel acumulado|dislivello|dislivello positivo|salita|ascesa|salita totale|ganho de elevacao|elevacao|ganho de altitude|subida
    |subida acumulada|desnivel positivo|hoogtewinst|hoogtemeters|stijging|totale stijging|hojdmeter|stigning|total stigning|hojdvinst
    |獲得標高|累積標高|上昇量|標高差|総上昇量
    |dislivello in salita|denivele en montee|desnivel de subida|desnivel de ascenso|desnivel subida|anstieg gesamt|aufstieg gesamt|hohenmeter bergauf|hohenmeter aufwarts|hojdmeter upp|hoogtemeters omhoog|height gain|vertical gain|vert|total ascent|uphill|bergauf|aufwarts|hohenunterschied|denivele cumule|denivele +|desnivel +|dislivello +|d +|desnivel acumulado positivo|altimetria|acumulado positivo|acumulado|acumulado de subida|altimetria acumulada|klimmeters|klim|hoogteverschil|total hojd|stigning totalt|hojdskillnad|上り|登り|累積上昇|高低差|gesamtaufstieg|elevation up|hohenmeter auf|elevation (up)|上昇高度|獲得高度|のぼり|登り高度|dislivello d+|denivele d+|desnivel d+|klimmen|totaal gestegen|gestegen|geklommen|累计爬升|总爬升|爬升|累计上升|总上升`,
  airTemperatureC: `temperature|temp|air temperature|air temp|ambient temperature|outside temperature|weather temperature|temperatur|lufttemperatur
    |aussentemperatur|umgebungstemperatur|temperature de l'air|temperature exterieure|temperatura|temperatura del aire|temperatura ambiente
    |temperatura exterior|temperatura dell'aria|temperatura esterna|temperatura do ar|temperatuur|luchttemperatuur|buitentemperatuur
    |utetemperatur|気温|温度|外気温|气温
    |luft|lucht|aria|air|aire|ar|外気|outdoor temperature|temperature outside|temp outside|t°|temp exterieure|temp. exterieure|temperatur draussen|temperatur ute|temperatuur buiten|temp buiten|temperatura all'aperto|temperatura fuori|天気温度|temperatura aria|temp aria|temp aire|temp lucht|temp luft|lufttemp|luchttemp|temp air|temp de l'air|temp do ar|temp del aire|temp dell'aria|temp externa|temp esterna|temp exterior|temp ambiente|temperatura aire`,
  deviceTemperatureC: `avg temp|avg temperature|average temp|average temperature|device temperature|sensor temperature|device temp|watch temperature
    |durchschnittstemperatur|o temperatur|ø temperatur|geratetemperatur|temperature moyenne|temp moy|temperature du capteur|temperatura media
    |temperatura promedio|temperatura del dispositivo|temperatura del sensor|temperatura do dispositivo|gemiddelde temperatuur
    |medeltemperatur|genomsnittlig temperatur|平均気温|平均温度|デバイス温度`,
  feelsLikeC: `feels like|feels-like|felt like|apparent temperature|felt temperature|gefuhlt|gefuhlte temperatur|ressenti|temperature ressentie|sensacion termica
    |sensacion|percepita|temperatura percepita|sensacao termica|sensacao|gevoelstemperatuur|kanns som|upplevd temperatur|体感温度|体感
    |feels like temperature|real feel|gefuhlte temp|temp ressentie|t° ressentie|temperatura sentida|temperatura aparente|temperatura apparente|sensazione termica|voelt als|upplevs som|体感気温|heat index|hitzeindex|indice de chaleur|indice de calor|sensacao de calor|indice di calore|hitte-index|hitteindex|warmteindex|varmeindex|temperature ressentie|temp. ressentie|realfeel|real feel temperature|gefuhlt wie|fuhlt sich an wie|anfuhlt wie|kanns som temperatur|upplevs som|ressenti meteo|meteo ressentie|ressentie|se siente como|sens termica|sensacion termica de|voelt aan als|voelt als|avvertita|percepiti|temperatura avvertita|sensacao de|sensacao termica de`,
  humidityPercent: `humidity|relative humidity|air humidity|luftfeuchtigkeit|luftfeuchte|rel luftfeuchtigkeit|rel luftfeuchte|relative luftfeuchte|feuchtigkeit|relative luftfeuchtigkeit
    |humidite|humidite relative|humedad|humedad relativa|umidita|umidita relativa|umidade|humidade|umidade relativa|humidade relativa
    |luchtvochtigheid|relatieve luchtvochtigheid|vochtigheid|luftfuktighet|relativ luftfuktighet|fuktighet|湿度|相対湿度|相对湿度
    |air moisture|hygrometrie|humidite de l'air|humedad del aire|umidita dell'aria|umidade do ar|humidade do ar|luchtvocht|luftfukt|rel. humidity|rel humidity|rel. luftfeuchte|rel. luftfeuchtigkeit|relative feuchte|humidite rel.|humedad rel.|umidita rel.|umidade rel.`,
  averageHeartRate: `avg hr|average hr|avg heart rate|average heart rate|heart rate avg|heart rate (avg)|avg. heart rate|avg. hr|mean heart rate
    |ø herzfrequenz|o herzfrequenz|durchschnittliche herzfrequenz|mittlere herzfrequenz|herzfrequenz (ø)|ø puls|durchschnittspuls|fc moyenne|fc moy
    |frequence cardiaque moyenne|fc media|frecuencia cardiaca media|frecuencia cardiaca promedio|frequenza cardiaca media|freq. cardiaca media
    |frequencia cardiaca media|gem. hartslag|gemiddelde hartslag|medelpuls|genomsnittlig puls|snittpuls|genomsnittspuls|medelhjartfrekvens|ahr|fcm|fcmed|fc med|平均心拍数|平均心拍|平均心率`,
  perceivedExertion: `rpe|perceived exertion|perceived effort|rate of perceived exertion|srpe|session rpe|subjektives empfinden|anstrengung (rpe)|effort (rpe)|esfuerzo (rpe)|fatica (rpe)|sforzo (rpe)|esforco (rpe)|inspanning (rpe)|anstrangning (rpe)|empfundene anstrengung
    |wahrgenommene anstrengung|effort percu|perception de l'effort|esfuerzo percibido|sforzo percepito|percezione dello sforzo|esforco percebido
    |percepcao de esforco|ervaren inspanning|upplevd anstrangning|rpe (1-10)|quanto e stato faticoso|主観的運動強度|自覚的運動強度
    |perceived exertion (rpe)|rating of perceived exertion|percepcion del esfuerzo|percepcion de esfuerzo|nivel de esfuerzo percibido|sforzo percepito (rpe)|percepcao subjetiva de esforco|pse|ervaren zwaarte|gevoelde inspanning|subjektiv anstrangning|borg cr10|cr10|主観的きつさ|自覚的きつさ|effort ressenti|esfuerzo sentido|sforzo avvertito|kand anstrangning|ervaren inspanning (rpe)|体感強度`,
  sport: `machine|ergometer|machine type|geratetyp|trainingsgerat|maquina utilizada|attrezzo|typ av aktivitet|sport pratique|type d'exercice|tipo de ejercicio|tipologia|tipo de exercicio|アクティビティタイプ|アクティビティの種類|運動の種類|ワークアウトの種類|maquina|macchina|sport|activity type|type|workout type|activity|sport type|exercise|sportart|aktivitat|aktivitatstyp|art|type d'activite|activite|discipline
    |deporte|tipo de actividad|actividad|tipo|tipo di attivita|attivita|disciplina|esporte|desporto|tipo de atividade|atividade|modalidade
    |activiteit|type activiteit|soort activiteit|aktivitet|aktivitetstyp|idrott|traningstyp|種目|スポーツ|アクティビティ|種類|運動タイプ
    |区分|カテゴリー?|category|kategorie|categorie|categoria|kategori|activity kind|kind|kind of sport|sportsoort|soort|soort training|disziplin|trainingsart|type de sport|type de seance|tipo de deporte|tipo di sport|tipo de esporte|tipo de treino|tipo de entrenamiento|tipo di allenamento|typ|typ av pass|gren|sportgren|競技|運動種目|種別|运动类型|项目|类型`,
  title: `title|name|workout name|activity name|titel|uberschrift|bezeichnung|titre|nom|titulo|nombre|titolo|nome|naam|namn|rubrik|タイトル|名前
    |workout title|activity title|name der einheit|nom de la seance|nom de la sortie|nombre de la actividad|nome dell'attivita|nome da atividade|naam van de activiteit|passets namn`,
  date: `run date|ride date|workout date|activity date|session date|swim date|hike date|trainingsdatum|laufdatum|date|start|start time|started|when|started at|date and time|datum|startzeit|beginn|gestartet|wann|debut|heure de debut|date de debut|fecha|inicio
    |hora de inicio|fecha de inicio|data|inizio|ora di inizio|hora de inicio|data de inicio|starttijd|begin|starttid|日付|日時|開始|開始時刻|開始日時
    |fecha de realizacion|realizada el|date de realisation|durchgefuhrt am|data di svolgimento|data de realizacao|done on|uitgevoerd op|date and start time|data e hora de inicio|fecha y hora de inicio|date et heure de debut|datum und startzeit|data e ora di inizio|datum en begintijd|datum och starttid|date and start|date started|datum und uhrzeit|datum uhrzeit|datum, uhrzeit|gestartet am|durchgefuhrt am|absolviert am|datum & klockslag|datum & tid|genomford|genomfort den|genomfordes|utford|utfort den|effectue le|effectuee le|realise le|realisee le|faite le|fait le|realizado el|realizada el|hecho el|hecha el|fecha y hora|gedaan op|uitgevoerd op|datum & tijdstip|datum & tijd|effettuato il|effettuata il|svolto il|svolta il|fatto il|feito em|feita em|realizado em|realizada em|feito a|日付と時刻|日付・時刻|日時（開始）|記録日|date of workout|date of run|date of ride|data dell'uscita|data dell'allenamento|data della gara|date de la sortie|date de la seance|date de la course|fecha de la salida|fecha de la sesion|data do treino|data da prova|datum der einheit|datum des laufs|datum van de training|passets datum|day|starting time|start date and time|start date|start date & time|startdatum|termin|fecha y hora de inicio|set off at|set off|date & time|date/time|tag|datum und zeit|datum & zeit|datum/uhrzeit|jour|quand|depart|date et heure|cuando|dia|fecha y hora|salida|quando|giorno|data e ora|partenza|data e hora|partida|dag|wanneer|datum en tijd|gestart|startad|nar|datum och tid|いつ|実施日|開始日|練習日|日にち`,
  clock: `abfahrtszeit|losgefahren|avfard|avgang|vertrek|vertrektijd|出発時刻|開始時間|スタート時間|ora partenza|ora inizio|hora inicio|hora salida|heure depart|begintijd|aanvangstijd|anfangszeit|ora d'inizio|hora de inicio do treino|time of day|uhrzeit|tageszeit|heure|hora|hora del dia|ora|hora do dia|tijdstip|klockslag|klockan|時刻
    |start hour|hour|start of day|zeit des starts|startuhrzeit|heure de depart|hora de salida|hora de comienzo|orario|ora di partenza|hora de partida|starttijdstip|startklockslag|スタート時刻|出发时间|开始时间|clock time|begin time|begin|start um|start kl|startade kl|tid pa dagen|tidpunkt|commence a|depart a|heure du depart|comienzo|comenzo a las|hora de comienzo|aanvang|begonnen om|iniziato alle|partito alle|horario|horario de inicio|horario de largada|largada|comecou as|スタート|練習開始|開始 時刻|partenza ore|ore partenza|abfahrt|aufbruch|abmarsch|timer start`,
  description: `notes|note|description|my notes|other notes|workout notes|how it went|how did it go|diary|journal entry|remarks|notizen|notiz
    |meine notizen|weitere notizen|beschreibung|anmerkungen|bemerkungen|bemerkung|mes notes|autres notes|remarques|notas|mis notas|otras notas|descripcion
    |descrizione|le mie note|altre note|osservazioni|minhas notas|outras notas|descricao|anotacoes|observacoes|notities|notitie|mijn notities|andere notities|beschrijving|opmerkingen|opmerking
    |anteckningar|anteckning|mina anteckningar|bericht|trainingsbericht|compte rendu|recit|mon recit|relazione|la relazione|relato|mi relato|o meu relato|racconto|il mio racconto|verslag|mijn verslag|berattelse|beskrivning|omschrijving|メモ|ノート|説明|備考|感想|备注|笔记|训练笔记|运动笔记|心得|运动感受|运动日志|训练日志|训练感受|训练心得|跑后感|感受`,
  private: `note riservate|nota riservata|notes confidentielles|note confidentielle|private notiz|vertrauliche notizen|nur fur mich|fur mich|rien que pour moi|pour moi|solo para mi|so para mim|alleen voor mij|bara for mig|私密笔记|私人笔记|仅自己可见|私密备注|自分用メモ|自分だけのメモ|非公開|private notes|private note|personal notes|personliche notiz|personliche notizen|notas pessoais|private notizen|notes privees|note privee|notas privadas|nota privada|note private|nota privata|priveaantekeningen
    |prive-notitie|prive-notities|prive-aantekening|prive-aantekeningen|privenotitie|privenotities|privaantekening|privata anteckningar|privat anteckning|非公開メモ|プライベートメモ`,
  'effort-sign': `pace|avg pace|average pace|cadence|avg cadence|power|avg power|max hr|max heart rate|heart rate|hr|training load|tss|steps|laps|splits
    |tempo (min/km)|o pace|ø pace|ø tempo|durchschnittstempo|trittfrequenz|schrittfrequenz|leistung|herzfrequenz|puls|max. herzfrequenz|runden
    |trainingsbelastung|allure|allure moyenne|cadence moyenne|puissance|frequence cardiaque|fc max|charge d'entrainement|ritmo|ritmo medio
    |cadencia|potencia|frecuencia cardiaca|carga de entrenamiento|passo|passo medio|andatura|cadenza|potenza|frequenza cardiaca|ritmo médio
    |frequencia cardiaca|carga de treino|gem. tempo|gemiddeld tempo|cadans|vermogen|hartslag|trainingsbelasting|tempo/km|medeltempo|kadens
    |effekt|traningsbelastning|ペース|平均ペース|ケイデンス|ピッチ|パワー|心拍数|最大心拍数|ラップ
    |pulse|hf|fc|pouls|pulso|pulsaciones|battito|battiti|batimentos|pulsacao|hartfrequentie|puls max|心拍|脈拍`,
  other: `feel|feeling|legs|mood|stimmung|humeur|humor|umore|stemming|d-|d -|loss|elev loss|elevation loss|total descent|denivele negatif|desnivel negativo|dislivello negativo|dislivello in discesa|hoogteverlies|gefalle|くだり|下り|length|pool length|comment|comments|kommentar|kommentare|commentaire|commentaires|comentario|comentarios|commento|commenti|コメント|calories|energy|speed|avg speed|average speed|max speed|wind|wind speed|pressure|weather|conditions|gear|equipment|shoes|bike|descent
    |location|place|min temp|max temp|min temperature|max temperature|water temperature|water temp|vattentemp|vattentemperatur|watertemperatuur|kalorien|energie|geschwindigkeit|durchschnittsgeschwindigkeit
    |o geschwindigkeit|ø geschwindigkeit|wetter|luftdruck|ausrustung|schuhe|ort|abstieg|wassertemperatur|calories brulees|vitesse|vitesse moyenne|vent|pression|meteo
    |materiel|lieu|descente|calorias|velocidad|velocidad media|viento|presion|clima|tiempo meteorologico|equipamiento|lugar|descenso|calorie
    |velocita|velocita media|vento|pressione|luogo|discesa|velocidade|velocidade media|pressao|equipamento|local|descida|calorieen|snelheid
    |gemiddelde snelheid|weer|luchtdruk|uitrusting|schoenen|plaats|daling|kalorier|hastighet|medelhastighet|snitthastighet|vind|lufttryck|vader
    |utrustning|skor|plats|カロリー|消費カロリー|速度|平均速度|風|風速|気圧|天気|天候|用具|シューズ|場所|水温|pauses|pause|pausen|pausas|pauzes|pauser|休憩
    |effort|exertion|anstrengung|intensite de l'effort|esfuerzo|sforzo|fatica|esforco|inspanning|zwaarte|anstrangning|きつさ|運動強度|つらさ|condizioni|condiciones|condicoes|witterung|weersomstandigheden`,
};

const kindOf: ReadonlyMap<string, LabelKind> = new Map(
  (Object.entries(words) as [LabelKind, string][]).flatMap(([kind, list]) =>
    list.split('|').map((word): [string, LabelKind] => [foldWord(word), kind]),
  ),
);

/** Small letters without Latin accents, spaces folded, so that a label is found however it is typed. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\ufeff]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/[∅⌀]/g, 'ø')
    .replace(/[’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

export interface Label {
  readonly kind: LabelKind;
  /** A second figure that the same words name: `Ascent / descent`. */
  readonly also?: LabelKind | undefined;
  /** It names one sport: `Run time`. A triathlon has three of them. */
  readonly ofOneSport?: true;
  /** A unit in brackets behind the label: `Distance (km)`. */
  readonly unit?: string | undefined;
}

const unread = /^(?:effort-sign|other)$/;
const texts = /^(?:title|date|clock|sport|description|private|planned|comment)$/;
/** Labels that name their unit. */
const inMeters = /^(?:hohenmeter|hoogtemeters?|klimmeters|hojdmeter)(?: \p{L}+)?$/u;
const meters =
  /^(?:meters|total met(?:er|re)s)$|^(?:met(?:er|re)s?|metros|metri) (?:rowed|swum|gerudert|geschwommen|nages|rames|remados|nadados|vogati|nuotati|geroeid|gezwommen)$/;
const inKilometers =
  /^(?:kms?|kilomet(?:er|re)s?|kilometern|kilometros|quilometros|chilometri)(?: (?:run|ridden|covered|done|gelaufen|gefahren|parcourus|recorridos|percorsi|fatti|percorridos|gelopen|gereden|gefietst))?$/;
const inMiles = /^(?:miles?|meilen|milles|millas|miglia|milhas)(?: (?:run|ridden|covered|done))?$/;
/** `Datum (dd-mm-jjjj)`, `Heure (hh:mm)` */
const dateForm =
  /^(?:[djtgy]{1,4}|mm?|aaaa|aa|a{2,4}|uu|hh?|ss)(?:[-./: ](?:[djtgy]{1,4}|mm?|a{2,4}|jjjj|yyyy|ss)){1,4}$/;
const nothingMore =
  /^(?:optional|optionnel|facultatif|opcional|opzionale|facoltativo|optioneel|valfritt|local|任意)$/;
const upAndDown =
  /^(?:auf|hoch|up|gain|\+|d\+|montee|subida|salita|op|omhoog|upp|上り)\s*[/|]\s*(?:ab|runter|down|loss|-|d-|descente|bajada|descida|discesa|af|omlaag|ner|ned|下り)$/;
const upDown =
  /^(?:elevation|elev\.?|height|hohenmeter|hohe|denivele|desnivel|dislivello|hoogtemeters|hojdmeter) ?[([]?(?:up|auf|hoch|rauf|gain|\+|positif|positivo|op|upp) ?\/ ?(?:down|ab|runter|loss|-|negatif|negativo|af|ner|ned)[)\]]?$/;
const unitsOf: readonly (readonly [kinds: RegExp, units: RegExp])[] = [
  [/Temperature|^feels/, /^(?:[°o]? ?[CF]|celsius|fahrenheit)$/i],
  [
    /Meters$/,
    /^(?:km|mi|m|hm|ft|yds?|miles?|meilen|milles|millas|miglia|milhas|mijl|(?:kilo)?met(?:er|re)s?|(?:kilo|quilo)?metros?|(?:chilo)?metri|feet|キロ|メートル)$/i,
  ],
  [
    /Seconds$|^time$/,
    /^(?:h|hrs?|hours?|std\.?|stunden|m|mins?|minutes?|minuten|minutos|minuti|s|sec|seconds?|分|秒|時間|[hmstu]{1,2}(?::[hmst]{1,2}){1,2})$/i,
  ],
  [/Percent$/, /^(?:%|percent)$/i],
  [/HeartRate$/, /^(?:[bpsl]pm|ppm|(?:bat|schl[aä]ge|slag|s)?\.?\/min|拍\/分)$/i],
  [/Exertion$/, /^(?:[01] ?(?:-|–|to|a|à|bis|al|tot|till|até) ?10|\/ ?10|cr-?10|borg cr-?10)$/i],
];

/**
 * What a whole text names as a label: `Moving time:`, `Distance (km)`, `Temperatur [°C]`. Anything else in brackets makes
 * it another thing: `Temperature (max)`, `Distance (planned)`, `RPE (6-20)`. Undefined for any other text.
 */
export function labelIn(text: string): Label | undefined {
  return text.length > 60 ? undefined : known(text);
}

const known = onceEach(labelOf);

function labelOf(text: string): Label | undefined {
  const plain = text
    .replace(
      /^(?:[\s¿¡◆◇■□●○▼▽★☆※・\p{Extended_Pictographic}]|\ufe0f)+|(?:[\s:：*?？!！…\p{Extended_Pictographic}]|\ufe0f)+$/gu,
      '',
    )
    .trim();
  const folded = foldWord(plain);
  if (isRpe(folded)) return { kind: 'perceivedExertion' };
  if (namesOneself(folded)) return { kind: 'private' };
  const whole =
    kindOf.get(folded) ??
    kindOf.get(folded.replace(/\.(?= |$)/g, '')) ??
    kindOf.get(folded.replace(/\./g, '')) ??
    (headsPrivate(folded)
      ? 'private'
      : headsCoachComment(folded)
        ? 'comment'
        : headsNotes(folded)
          ? 'description'
          : headsPlanText(folded) || headsCoachPlan(folded)
            ? 'planned'
            : undefined);
  if (!whole && inKilometers.test(folded)) return { kind: 'distanceMeters', unit: 'km' };
  if (!whole && inMiles.test(folded)) return { kind: 'distanceMeters', unit: 'mi' };
  if (!whole && meters.test(folded)) return { kind: 'distanceMeters', unit: 'm' };
  const apart = whole ? undefined : labelledText(folded);
  if (apart) return { kind: apart };
  if (whole) return inMeters.test(folded) ? { kind: whole, unit: 'm' } : { kind: whole };
  const sky =
    /^(.{3,12}) (?:at|beim|zum|au|a la|al|alla|no|na|bij|vid) (?:the )?(?:start|depart|salida|inicio|partenza|partida|largada)$/u.exec(
      folded,
    )?.[1];
  if (sky && kindOf.get(sky) === 'other') return { kind: 'other' };
  const composed = composedLabel(folded, (words) => kindOf.get(words));
  const degrees = /[([（]\s*([°º]? ?[CF]|℃|℉)\s*[)\]）]$/iu.exec(plain)?.[1];
  if (composed) return degrees ? { kind: composed, unit: degrees } : { kind: composed };
  if (averageOf(folded, pulseWords) || pulseWords.test(averageThenMost.exec(folded)?.[1] ?? ''))
    return { kind: 'averageHeartRate' };
  if (pulseWords.test(averageBeforeMost.exec(folded)?.[1] ?? '')) return { kind: 'averageHeartRate' };
  if (pulseWords.test(folded.replace(most, ''))) return { kind: 'effort-sign' };
  if (!/[([（]/.test(folded) && averageOf(folded, warmth)) return { kind: 'deviceTemperatureC' };
  if (upDown.test(folded)) return { kind: 'ascentMeters', also: 'other' };
  const both = bothIn(plain);
  if (both) return both;
  const match =
    /^(.{2,40}?)\s*[([（]([^()[\]（）]{1,20})[)\]）]$/u.exec(plain) ??
    /^(\p{L}[\p{L} ]{3,30}) (km|mi|m|mt\.?|mts\.?|ft|bpm|[°º]\s?[CF]|%)$/u.exec(plain);
  const kind = match?.[1] ? kindOf.get(foldWord(match[1])) : undefined;
  if (!kind) return ofThisWorkout(folded) ?? byWords(plain, folded);
  const unit = match?.[2]?.trim().replace(/^mts?\.?$/, 'm') ?? '';
  if (
    kind === 'ascentMeters' &&
    /^(?:\+|上り|登り|up|gain|auf|bergauf|aufwärts|positi(?:f|v[eoa]?)|montée|subida|salita|op|upp)$/i.test(
      unit,
    )
  )
    return { kind };
  if (kind === 'ascentMeters' && upAndDown.test(foldWord(unit))) return { kind, also: 'other' };
  const plainUnit = plainDigits(unit);
  if (unread.test(kind) || unitsOf.some(([kinds, units]) => kinds.test(kind) && units.test(plainUnit)))
    return { kind, unit };
  const inBrackets = foldWord(unit);
  if (texts.test(kind) && dateForm.test(inBrackets)) return { kind };
  if (kindOf.get(inBrackets) === kind) return { kind };
  const duration = kind === 'time' ? durationNamed(inBrackets) : undefined;
  if (duration) return { kind: duration };
  if (kind === 'movingSeconds' && /^net(?:to|t)?$/i.test(unit)) return { kind };
  if (kind === 'elapsedSeconds' && /^(?:brutt?o|gross|lordo)$/i.test(unit)) return { kind };
  if (kind === 'elapsedSeconds' && /^\p{L}{3,} \p{L}/u.test(unit) && !/plan|soll|max|min/i.test(unit))
    return { kind };
  return texts.test(kind) && nothingMore.test(inBrackets)
    ? { kind }
    : (byWords(plain, folded) ?? { kind: 'other' });
}

/** What the words of a label say together, with the unit that it ends in. */
function byWords(plain: string, folded: string): Label | undefined {
  const kind = kindByWords(folded);
  const unit = /[\s([（]([°º]\s?[CF]|km|mi|ft|m|%|h:m(?:in)?:s)[)\]）]?$/u.exec(plain)?.[1];
  return kind && (unit === undefined ? { kind } : { kind, unit });
}

/** `Date of the tour`, `session time`: what is left of a label without the words that say whose it is. */
function ofThisWorkout(folded: string): Label | undefined {
  const [, lasting, net] =
    /^(.{3,40}) (netto|net|nett|neto|liquido|brutto|bruto|gross|lordo)$/.exec(folded) ?? [];
  const lasts = lasting === undefined ? undefined : labelIn(lasting)?.kind;
  if (lasts === 'time' || lasts === 'movingSeconds')
    return { kind: net?.startsWith('n') || net === 'liquido' ? 'movingSeconds' : 'elapsedSeconds' };
  const bare = withoutWorkout(folded);
  const label = bare && labelIn(bare.label);
  if (!label || unread.test(label.kind)) return undefined;
  return bare.ofOneSport && !texts.test(label.kind) ? { ...label, ofOneSport: true } : label;
}

/** A heading of words with a remark in brackets: `Private note (only you see it)`. */
function labelledText(folded: string): LabelKind | undefined {
  const [, bare, remark = ''] = /^(.{3,36}?)\s*[([（]([^()[\]（）\d]{2,44})[)\]）]$/u.exec(folded) ?? [];
  if (!bare) return undefined;
  if ((kindOf.get(bare) === 'description' || headsNotes(bare)) && saysWhoSees(remark)) return 'private';
  const kind = kindOf.get(bare);
  if (kind === 'private' || headsPrivate(bare)) return 'private';
  if (kind === 'description') return kind;
  return headsCoachComment(bare) ? 'comment' : headsNotes(bare) ? 'description' : undefined;
}

/** Two labels of figures in one text. */
function bothIn(text: string): Label | undefined {
  const [, one, other] = /^([^/|／]{2,28}?)\s*[/|／]\s*([^/|／]{2,28})$/u.exec(text) ?? [];
  const first = one && labelIn(one)?.kind;
  const second = other && labelIn(other)?.kind;
  if (first && first === second && /Seconds$|^time$/.test(first)) return { kind: first };
  if (!first || !second || first === second || texts.test(first) || texts.test(second)) return undefined;
  return unread.test(first) && unread.test(second) ? undefined : { kind: first, also: second };
}

/** A label and its value in one text: `Distance: 10.2 km`, `60% humidity`. */
export function labelAndValue(text: string): { label: Label; value: string } | undefined {
  const match = /^([^:：]{2,40})\s*[:：]\s*(\S[\s\S]*)$/u.exec(text);
  const label = match?.[1] ? labelIn(match[1]) : undefined;
  if (label && match?.[2]) return { label, value: match[2].trim() };
  const turned = /^(\d{1,3}(?:[.,]\d)? ?(?:%|[°º] ?[CF]|[℃℉])) (\p{L}[\p{L} ]{2,30})$/u.exec(text);
  const behind = turned?.[2] ? labelIn(turned[2]) : undefined;
  return behind && turned?.[1] ? { label: behind, value: turned[1] } : undefined;
}

/** Single words that labels are made of, and that builders of such pages name their blocks by. They tell nothing of anybody. */
export const builderWords: ReadonlySet<string> = new Set(
  [...kindOf.keys()].flatMap((label) => label.split(/[^\p{L}]+/u)).filter((word) => word.length >= 3),
);
