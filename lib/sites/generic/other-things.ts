import { monthNames } from '../../workout/parse-date';
import { holdsCalendarName, isMonth } from './calendar-names';
import { foldWord, labelIn } from './label-words';

// Another time or another workout; plans; parts of this one; what others say; things. English, German, French, Spanish,
// Italian, Portuguese, Dutch, Swedish; folded. Japanese has no word breaks and stands apart.
const words =
  `saison|temporada|stagione|seizoen|sasong|(?:your|my|our|deine|meine|eure|tes|mes|vos|nos|tus|mis|i tuoi|i miei|os (?:teus|meus|seus)|seus|meus|jouw|mijn|dina|mina) (?:numbers|figures|stats|totals|zahlen|werte|chiffres|stats|numeros|cifras|datos|numeri|dati|dados|cijfers|siffror)|weekly|week|month|monthly|year|yearly|season|totals?|all[- ]time|stats for|best|records?|pr|prs|personal best|correlat\\w+
  |similar|related|recent|previous|next|upcoming|coming up|scheduled|other(?! (?:data|details|info|figures|stats|values|measures))|more (?!details|info|data|figures|stats)\\p{L}+|leaderboard|segments?|laps?|splits?|intervals?
  |goals?|targets?|achievements?|challenges?|recommended|suggested|friends|followers|feed|forecast|plan|planned|training plan
  |last (?:time|(?:long |hard |easy |similar )?(?:run|ride|swim|hike|walk|row|workout|session|activit(?:y|ies)|race|outing))|tomorrow|current weather|current conditions|(?:weather|conditions) (?:now|today)|todays? weather|today's weather|climbs|gear|equipment|shoes
  |comments?|discussion|replies|reactions|kudos
  |(?:letztes|voriges) mal|woche|monat|jahr|gesamt|bestzeiten|rekorde?|ahnliche|verwandte?|weitere(?! (?:daten|details|angaben|werte|infos|messwerte|notizen))|letzte|vorherige|nachste|anstehende?|runden
  |abschnitte|ziele?|vorhersage|geplante?s?|(?:wetter|temperatur) (?:heute|morgen|jetzt)|aktuelles wetter|anstiege|ausrustung|schuhe
  |kommentare?|diskussion
  |(?:la|votre|ta|ma|notre|vos|tes|mes) derniere?s?|semaine|mois|annee|totaux|similaires?|lie(?:e|s|es)?|associee?s?|recents?|precedente?s?|suivante?s?|autres(?! (?:donnees|details|infos|informations|mesures|valeurs|notes))|tours|objectifs?
  |previsions?|prevue?s?|a venir|demain|meteo actuelle|meteo du jour|cotes|montees|materiel|chaussures|commentaires?
  |(?:(?:la|tu|mi|su|a|tua|sua|minha) )?ultima (?:vez|salida|sesion|carrera|corrida|pedalada|sessao)|(?:el|tu|mi|su|o|seu|teu|meu) ultimo \\p{L}+|semana|(?:este|del|al|por|ultimo) mes|mes (?:pasado|actual|anterior)|ano|totales|mejores|similares?|relacionad[oa]s?
  |recientes?|anteriores|proxim[oa]s?|otros(?! (?:datos|detalles|valores))|otras(?! (?:medidas|notas|metricas))|vueltas|parciales|objetivos?|pronostico|manana|(?:tiempo|clima) (?:actual|hoy)
  |puertos|subidas|equipamiento|zapatillas|comentarios?|planificad[oa]s?
  |(?:l'|(?:la )?(?:tua|mia|sua) )?ultima (?:volta|uscita|corsa|sessione|seduta|gara)|(?:il )?(?:tuo|mio|suo) ultimo \\p{L}+|settimana|mese|anno|totali|migliori|simili|correlat[ie]|recenti|precedenti|prossim[ieoa]|altri(?! (?:dati|dettagli|valori))|altre(?! (?:informazioni|note|misure))|giri|obiettiv[io]|previsioni
  |domani|meteo attuale|meteo oggi|salite|attrezzatura|scarpe|commenti|commento|pianificat[oaie]
  |outros(?! (?:dados|detalhes|valores))|outras(?! (?:informacoes|notas|medidas))|voltas|melhores|recordes|metas?|amanha|tempo (?:atual|hoje)|clima atual|equipamento|tenis|comentario|planejad[oa]s?
  |(?:vorige|laatste) (?:keer|training|rit|loop|sessie|tocht)|maand|jaar|totalen|vergelijkbare?|gerelateerde?|recente|vorige|volgende|aankomende|andere(?! (?:gegevens|details|waarden|notities))|rondes|ronden|doel(?:en)?
  |weer (?:morgen|vandaag|nu)|weerbericht|het weer (?:morgen|vandaag|nu)|huidig weer|actueel weer|beklimmingen|klimmen|uitrusting|schoenen|reacties|geplande?
  |(?:forra|senaste) gangen|vecka|manad|ar|totalt|basta|liknande|relaterade?|senaste|foregaende|nasta|kommande|andra(?! (?:uppgifter|detaljer|varden|data|anteckningar))|varv|mal|i morgon|imorgon
  |aktuellt vader|vader(?:et)? (?:nu|idag)|utrustning|skor|kommentar(?:er)?|planerade?`.replace(
    /\s*\n\s*/g,
    '',
  );
const nowWeather =
  '(?:weather|conditions|wetter|meteo|tiempo|clima|tempo|weer|vader|vadret|temperatur\\p{L}*) .{0,28}(?:now|right now|today|jetzt|gerade|aktuell|heute|actuel(?:le)?|maintenant|ahora|hoy|adesso|oggi|agora|hoje|nu|vandaag|just nu|idag)';
const otherThings = new RegExp(
  `(?<![\\p{L}\\d])(?:${words}|${nowWeather})(?![\\p{L}\\d])|週間?|今月|今週|集計|先週|月間|年間|合計|(?:自己|最高|歴代|過去の|月間)記録|記録一覧|自己ベスト|類似|関連|最近|前回|次回|その他|ラップ|スプリット|区間|目標|予報|予定|計画|明日|現在の天気|今日の天気|コメント|シューズ|ギア|用具|装備`,
  'u',
);

const months = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv']
  .flatMap((language) => monthNames(language).map(([long]) => foldWord(long ?? '')))
  .filter((name) => name.length >= 3)
  .join('|');
/** `August`, `Tu enero`, `The club in June`, `Il tuo 2015`: figures of that time. */
const ofTime = new RegExp(
  `^(?:(?:your|my|our|mein|dein|euer|mon|ton|votre|notre|mi|tu|il (?:tuo|mio)|(?:o )?(?:teu|seu|meu)|mijn|jouw|je|min|din) )?(?:${months})(?: (?:del? )?(?:19|20)\\d\\d)?$|^[^\\d.!?]{2,24} (?:in|im|en|au mois de|em|i) (?:${months})(?: (?:19|20)\\d\\d)?$|^(?:your|my|our|mein|dein|mon|ton|votre|mi|tu|il (?:tuo|mio)|(?:o )?(?:teu|seu|meu)|mijn|jouw|je|min|din|mitt|ditt) (?:19|20)\\d\\d$`,
);

/** `Now in your town`: not when it was done. */
const now =
  /^(?:(?:right |just )?now|currently|jetzt|aktuell|gerade|maintenant|en ce moment|actuellement|ahora(?: mismo)?|adesso|agora|nu|just nu|いま|現在)(?: (?:in|at|en|a|em|bei|te|i|chez|near|bij) .{2,30})?$|^(?:today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|idag) (?:in|at|en|a|em|bei|te|i|chez|near) (?:your|dein|ihr|ton|ta|votre|tu|tua|tuo|sua|je|jouw|din) .{2,24}$/;

/** Whether a heading announces something that is not this workout. A label of the athlete's words never does. */
export function namesOtherThings(heading: string): boolean {
  if (heading.length > 80) return false;
  const folded = foldWord(heading);
  if (![otherThings, ofTime, now].some((thing) => thing.test(folded)) && !sumsOfMonth(folded)) return false;
  const kind = labelIn(heading)?.kind;
  return kind === undefined || kind === 'other' || kind === 'effort-sign';
}

/** `Bilan de juillet`, `Your October` */
function sumsOfMonth(folded: string): boolean {
  const rest =
    /^(?:bilan|totals?|total|summary|resume|resumen|resumo|riepilogo|overzicht|summering|totaal|summe|your|dein|ton|tu|il tuo|seu|teu|je|din|my|mein|mon|mi|meu|mijn|min)(?: (?:de|du|of|del|di|do|for|voor|van|im|fur|in|for))? (.+)$/u.exec(
      folded,
    )?.[1];
  return rest !== undefined && isMonth(rest.replace(/^d'/, ''));
}

interface Piece {
  readonly text: string;
  readonly aside: boolean;
  readonly how: string;
  readonly holder: Element;
}

/** The labels of workouts that a page counts: `231 Rides`. */
export function countsOfWorkouts<Text extends Piece>(cells: readonly Text[]): Text[] {
  return cells.filter((cell, at) => {
    if (cell.aside || cell.how !== 'text' || !many.test(foldWord(cell.text))) return false;
    return [cells[at - 1], cells[at + 1]].some(
      (one) => one && !one.aside && /^\d{1,4}$/.test(one.text) && Number(one.text) > 1,
    );
  });
}

/** Whether a count stands in one box with one of these figures: then they are sums too. */
export function countsAmong(count: Piece, figures: readonly Element[], cells: readonly Piece[]): boolean {
  let box: Element | null = count.holder;
  while (box && cells.filter((c) => box?.contains(c.holder)).length < 4) box = box.parentElement;
  return figures.some((figure) => box === null || box.contains(figure));
}

/** Whether a count may be that of the runs of one day on skis. */
export function isRunDown(text: string): boolean {
  return /^(?:runs|fahrten|abfahrten|descentes|bajadas|discese|descidas|afdalingen|ak)$/.test(foldWord(text));
}
const many =
  /^(?:rides|runs|races|workouts|activities|sessions|swims|hikes|outings)(?: (?:done|finished|completed|this (?:week|month|year)))?$|^(?:trainings|einheiten|laufe|fahrten|ausfahrten|aktivitaten|wettkampfe|touren|seances|sorties|activites|courses|randonnees|sesiones|salidas|actividades|carreras|entrenamientos|allenamenti|uscite|attivita|gare|sessioni|treinos|atividades|corridas|sessoes|provas|trainingen|activiteiten|ritten|wedstrijden|sessies|aktiviteter|traningspass|turer)$|^(?:アクティビティ数|回数|ワークアウト数)$/u;

const sums =
  /(?<!\p{L})(?:statistics|stats|statisti(?:k|ken|ques?|che|eken)|estadisticas?|estatisticas?|totals|totaux|totales|totali|totais|totalen|leaderboard|year in (?:review|sport)|jahresruckblick)(?!\p{L})|統計|合計/u;
const period =
  /^(?:(?:my|this|last|meine?|diese[rs]?|letzte[rs]?|cette|ce|esta|este|questa|questo|deze|dit|denna|weekly|monthly|yearly) )*(?:totals?|summary|overview|week|month|year|season|woche|monat|jahr|saison|semaine|mois|annee|semana|mes|ano|settimana|mese|anno|maand|jaar|vecka|manad|ar)(?: (?:of|de|del|van|vom) (?:the )?(?:week|month|year|\d+)| \d{1,4})?$|^(?:19|20)\d\d(?:年(?:\d{1,2}月)?)?$/;

/** Whether a page's title names a stretch of time or its sums, no single workout: `July 2026`, `Statistics`, `Week 12`. */
export function namesSums(title: string, language: string): boolean {
  const plain = foldWord(title);
  if (sums.test(plain) || period.test(plain)) return true;
  return namesMonth(title, language);
}

/** Whether a heading is a month and its year. */
export function namesMonth(title: string, language: string): boolean {
  const month = /^(\p{L}+)\.?(?: del?)? (?:19|20)\d\d$/u.exec(foldWord(title))?.[1];
  return (
    month !== undefined &&
    monthNames(language).some((names) => names.some((n) => foldWord(n ?? '') === month))
  );
}

const guide =
  /^(?:(?:plan|save|start|navigate) (?:this |the |your )?(?:route|tour|trail)|route planner|best (?:season|time (?:of year|to go))|difficulty|trailhead|starting point|getting there|(?:tour|route) (?:planen|speichern|starten)|beste jahreszeit|schwierigkeit|ausgangspunkt|startpunkt|anfahrt|difficulte|meilleure saison|point de depart|acces|planifier (?:l'itineraire|la sortie)|dificultad|mejor epoca|punto de (?:partida|inicio)|como llegar|difficolta|periodo consigliato|punto di partenza|come arrivare|dificuldade|melhor epoca|ponto de partida|como chegar|moeilijkheid(?:sgraad)?|beste seizoen|startpunt|route plannen|svarighet(?:sgrad)?|basta sasong|startplats|planera (?:rutten|turen)|難易度|コースを計画|アクセス|登山口)(?![\p{L}])/u;

/** Whether a page guides to a route that anybody may take: it has a sport, a length and a duration, and nobody's day. */
export function isRouteGuide(cells: readonly { readonly text: string }[]): boolean {
  return cells.some(({ text }) => text.length <= 60 && guide.test(foldWord(text)));
}

const forecast =
  /^(?:(?:weather )?forecast|expected (?:weather|conditions)|weather (?:forecast|expected)|wetter(?:vorhersage|prognose|aussichten)|vorhersage|prognose|erwartetes wetter|(?:previsions? )?meteo(?: prevue)?|previsions?(?: meteo)?|prevision(?:es)?(?: del tiempo| meteorologica)?|pronostico(?: del tiempo)?|(?:tiempo|clima|meteo) previsto|previsioni(?: (?:del )?(?:tempo|meteo))?|previsao(?: do tempo)?|(?:weers)?verwachting|verwacht weer|weerbericht|(?:vader)?prognos|vantat vader|(?:天気)?予報|予想(?:される)?(?:天気|気象)|当日の天気)(?:[ ,:–-].{0,32})?$/;

/** Whether a heading announces the weather that is expected: for a plan, its own. */
export function headsForecast(heading: string): boolean {
  return heading.length <= 60 && forecast.test(foldWord(heading));
}

const greeting =
  /^(?:hi|hello|hey|welcome(?: back)?|good (?:morning|afternoon|evening)|hallo|moin|servus|willkommen|guten (?:morgen|tag|abend)|bonjour|bonsoir|salut|bienvenue|hola|buenos dias|buenas|bienvenid[oa]|ciao|buongiorno|benvenut[oa]|ola|oi|bom dia|bem-vind[oa]|hoi|welkom|goedemorgen|hej|valkommen|god morgon|こんにちは|おはよう(?:ございます)?|ようこそ)(?:[,!、] ?)\p{L}[\p{L}'. -]{0,24}!?$/u;
const stretch =
  /(?<!\d)\d{1,2}\.?(?: \p{L}{3,})? ?(?:-|–|—|to|al|au|bis|a|ao|t\/m|tot|till) ?\d{1,2}\.? (?:of |de |di )?\p{L}{3,}/u;
const wholeStretch =
  /^(?:del |dal |du |vom |from )?\d{1,2}\.?(?: \p{L}{3,})? ?(?:-|–|—|to|al|au|bis|a|ao|t\/m|tot|till) ?\d{1,2}\.? (?:of |de |di )?\p{L}{3,}\.?,?(?: (?:de |del )?(?:19|20)\d\d)?$/u;
/** `May 5 – 11, 2025`, `28 Apr – 4 May 2025`: from one day to another. */
const daysTo =
  /^\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)? ?(?:-|–|—|to) ?(?:\p{L}{3,9}\.? )?\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d$/u;
/** Days to days of a month, and not `30-30 intervals`. */
function isStretch(folded: string): boolean {
  return wholeStretch.test(folded) && holdsCalendarName(folded);
}
const week = /^(?:week|woche|kw|semaine|semana|settimana|vecka|週)\.? ?\d{1,2}(?!\d)/;

const overview =
  /^(?:(?:my|your|training|meine|trainings|mon|mi|il mio|meu|mijn|min) ?)?(?:dashboard|overview|ubersicht|panel|panorama|panoramica|riepilogo|resumen|resumo|visao geral|vue d'ensemble|tableau de bord|overzicht|oversikt|statistik(?:en)?|statistics|stats|statistiques|estadisticas|statistiche|estatisticas|statistieken|ダッシュボード|概要|統計)(?: (?:(?:19|20)\d\d|\p{L}+ (?:19|20)\d\d|(?:of (?:the|this|my)|de[rs]?|de la|del|della|do|da|van de|for) ?(?:week|month|year|woche|monats|jahres|semaine|mois|annee|semana|mes|ano|settimana|mese|anno|maand|jaar|veckan|manaden)))?$/u;

/** Whether a page greets who looks at it, or names a week with its first and last day right under its heading: an overview. */
export function isOverview(title: string, below: readonly string[]): boolean {
  const folded = foldWord(title);
  if (greeting.test(folded) || overview.test(folded) || daysTo.test(folded) || isStretch(folded)) return true;
  return below.some((text) => {
    const words = foldWord(text);
    return stretch.test(words) && (week.test(words) || isStretch(words));
  });
}
