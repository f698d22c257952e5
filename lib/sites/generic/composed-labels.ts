import type { LabelKind } from './languages/page-words';

const warmth =
  /(?<!\p{L})(?:temp|temperatures?|temperatur(?:en)?|temperaturas?|temperatuur)(?!\p{L})|sensortemperatu|(?:uhren|gerate|sensor|tacho|klock|dator|enhets|horloge|toestel|apparaat|fietscomputer)temperatu|気温|温度/u;
/** What an athlete carries that measures: no weather station. */
const devices =
  /(?<!\p{L})(?:sensors?|sensore|captadora?|capteur|compteur|uhr|watch|montre|orologio|reloj|relogio|horloge|klockans?|klocka|polsband|armband|wristband|band|strap|wrist|handgelenk|poignet|muneca|polso|pulso|pols|handled|pulsera|head ?unit|(?:bike |cycle )?computer|(?:ciclo|bici)?computador|ciclocomputer|cyclocomputer|fietscomputer|radcomputer|fahrradcomputer|cykeldator|tacho|gps|device|instruments?|strumento|instrumento|gerat|dispositivo|dispositif|appareil|apparaat|toestel|enhet(?:en)?)(?!\p{L})|sensortemperatu|(?:uhren|klock|horloge)sensor|(?:uhren|gerate|sensor|tacho|klock|dator|enhets|horloge|toestel|apparaat|fietscomputer)temperatu|センサー?|腕?時計|ウォッチ|デバイス|サイコン|サイクルコンピューター?|本体/u;
const deviceAlone =
  /^(?:(?:radcomputer|fahrradcomputer|uhr|gps|watch|head unit|bike computer|montre|compteur|reloj|ciclocomputador|orologio|ciclocomputer|cyclocomputer|relogio|horloge|fietscomputer|klockan?|cykeldator|時計|サイコン) ?[([（](?:sensor|sensore|capteur|センサー?)[^()]{0,12}[)\]）]|(?:radcomputer|fahrradcomputer|uhr|sensor|gps|watch|head unit|bike computer|montre|compteur|capteur|reloj|ciclocomputador|orologio|ciclocomputer|relogio|horloge|fietscomputer|klockan?|cykeldator)[, ]+(?:mittelwert|durchschnitt|mittel|average|avg|mean|moyenne|media|promedio|gemiddelde?|medel|snitt)|sensore (?:orologio|da polso|del ciclocomputer)|sensor (?:reloj|del reloj|da relogio|do relogio|horloge|uhr)|capteur (?:montre|de la montre|du compteur)|watch sensor|uhrensensor|klocksensor)$/;
const effort =
  /(?<!\p{L})(?:effort|exertion|intensity|difficulty|hardness|strain|anstrengung|belastung|belastungsempfinden|anstrengungsempfinden|belastungsgrad|anstrengungsgrad|schwierigkeit|intensitat|difficulte|intensite|fatigue|penibilite|esfuerzo|intensidad|dificultad|fatiga|cansancio|sforzo|fatica|intensita|difficolta|esforco|intensidade|dificuldade|cansaco|inspanning|zwaarte|intensiteit|anstrangning|belastning|intensitet|trotthet)(?!\p{L})|運動強度|強度|きつさ|つらさ|しんどさ|疲労度?/u;
const perceived =
  /(?<!\p{L})(?:perceived|subjective|felt|rated|empfundene?|gefuhlte?|subjektive?s?|wahrgenommene?|percue?s?|ressentie?s?|subjecti(?:f|ve)|percibid[oa]|sentid[oa]|subjetiv[oa]|percepit[oa]|avvertit[oa]|soggettiv[oa]|percebid[oa]|ervaren|gevoelde|subjectieve|upplevd|kand|subjektiv)(?!\p{L})|主観的?|自覚的?|体感/u;
/** A scale up to ten behind the word: `Anstrengung (1-10)`, `きつさ(10段階)`, `Effort /10`. */
const scale =
  /[([（]\s*(?:(?:(?:rpe|pse)[:,]? )?(?:[01]\s*(?:[-–—~〜]|bis|a|to|till|tot|à| )\s*)?10\s*(?:段階)?|(?:borg[- ]?)?cr-?10)\s*[)\]）]$|\/ ?10$/u;
/** How hard it was meant to be, or how hard something else was. */
const notFelt =
  /(?<!\p{L})(?:target|goal|planned|aim|last|average|avg|week(?:ly)?|ziel\p{L}*|geplante?\p{L}*|soll\p{L}*|letzte\p{L}*|prevue?|cible|objectif|previst[oa]|objetivo|planificad[oa]|obiettivo|pianificat[oa]|planejad[oa]|planead[oa]|doel|geplande?|planerad)(?!\p{L})/u;
const inRpe = /^\p{L}[^()（）[\]]{1,38} ?[([（]rpe(?: ?(?:[01] ?[-–] ?10|\/ ?10))?[)\]）]$/u;

/** Whether a folded label is a mark for how hard it felt, by its scale: `Ressenti (RPE)`, `Belastung (RPE 1-10)`. */
export function isRpe(folded: string): boolean {
  return inRpe.test(folded) && !notFelt.test(folded);
}

/** Whether folded words name an effort and nothing else. */
export function namesEffort(folded: string): boolean {
  return folded.length <= 24 && folded.replace(effort, '').trim() === '';
}

/** What a wearable measures on the skin. */
const onSkin =
  /skin|body|haut|korper|peau|piel|pelle|pele|huid|hud|kropp|deviation|abweichung|sleep|schlaf|baseline|water|wasser/;
/** Its two ends spelled out: `(1 = very easy, 10 = maximal)`. */
const spelledScale = /\s*[([（]\s*[01] ?[=:]\s?[^()\d]{2,24}[,;–-]\s?10 ?[=:]\s?[^()\d]{2,24}[)\]）]$/u;
const questions =
  /^(?:how hard (?:was it|did it feel|was that|was the (?:workout|session|run|ride))|wie (?:anstrengend|hart) war (?:es|das|die einheit|das training)|c'etait dur|comment etait l'effort|como de duro (?:fue|ha sido)|quanto (?:e stata dura|era duro)|quao dificil foi|hoe zwaar was het|hur (?:jobbigt|tufft) var det|どのくらいきつかった(?:ですか)?)$/;
const withBreaks =
  /^(.{3,30}?)\s*[([（](?:incl(?:uding|\.|usive)?|inkl\.?|mit|avec|con|com|inclus[ieoa]s?|met|med|with)? ?(?:(?:the|den|les|las|le|as|de) )?(?:pau[sz]\p{L}*|breaks?|stops?|soste|rasten?|arrets?|paradas?|descansos?|pauzes?|koffie|kaffee|coffee|cafe|休憩(?:時間)?(?:を?含む|込み?)?)(?: (?:comprese|comprises|incluses|incluidas|inbegrepen|inrakna(?:t|de)|incluse))?[)\]）]$/u;

const withBreaksToo =
  /^(.{3,30}?) (?:inc(?:l(?:uding)?)?\.?|inkl\.?|with|mit|avec|con|com|met|med) (?:(?:the|den|les|las|le|as|de) )?(?:pau[sz]\p{L}*|breaks?|stops?|soste|arrets?|paradas?|paragens|descansos?|pauzes?|rests?|recover(?:y|ies)|ruhe|erholung|recuperations?|recuperacion(?:es)?|recupero|recuperi|recuperac(?:ao|oes)|rust|vila)$/u;

const breaksIncluded =
  /^(.{3,30}?),? (?:pau[sz]\p{L}*|breaks?|stops?|soste|arrets?|paradas?|paragens|descansos?) (?:comprises?|compres[ei]|incluid[oa]s|inclus[oaei]s?|inbegrepen|inkluderade|inraknade|eingeschlossen|eingerechnet|included)$/u;

const withoutBreaks =
  /^(.{2,30}?)\s*[([（]?(?: ?(?:excl(?:uding|\.|usive)?|exkl\.?|without|net of|ohne|sans|hors|sin|senza|esclus[ei]|sem|zonder|exclusief|utan)\.? (?:(?:the|die|les|las|le|as|de) )?(?:pau[sz]\p{L}*|breaks?|stops?|soste|arrets?|paradas?|descansos?|rests?)|休憩(?:を|時間を)?(?:除く|含まず|含まない|抜き))[)\]）]?$/u;

/**
 * What a folded label of several words names, however they are joined: a temperature that a device measured, how hard it
 * felt on a scale up to ten, a time with breaks. Undefined for any other.
 */
export function composedLabel(
  folded: string,
  kindOf: (folded: string) => LabelKind | undefined,
): LabelKind | undefined {
  const spelled = folded.replace(spelledScale, '');
  if (spelled !== folded && effort.test(spelled) && !notFelt.test(spelled)) return 'perceivedExertion';
  // A label with its value is no label.
  if (/[:：]|\d\s*\/|\d.*°|\d (?:out )?(?:of|von|de|em|su|sur|van|av) \d/u.test(folded)) return undefined;
  if (
    folded.length > 60 ||
    /(?<!\p{L})(?:max|min|maximal|minimal|massima|minima|hochste|最高|最低)/u.test(spelled)
  )
    return undefined;
  if (warmth.test(folded) && perceived.test(folded)) return 'feelsLikeC';
  if (warmth.test(folded) && devices.test(folded))
    return onSkin.test(folded) ? undefined : 'deviceTemperatureC';
  if (deviceAlone.test(folded)) return 'deviceTemperatureC';
  if (questions.test(spelled.replace(/\?? ?(?:[([（][^()]*[)\]）])?$/u, ''))) return 'perceivedExertion';
  if (effort.test(folded) && (scale.test(folded) || perceived.test(folded)))
    return /6 ?[-–] ?20/.test(folded) ? undefined : 'perceivedExertion';
  const net = withoutBreaks.exec(folded)?.[1];
  const netKind = net === undefined ? undefined : kindOf(net);
  if (netKind === 'time' || netKind === 'movingSeconds') return 'movingSeconds';
  const [, whole] =
    withBreaks.exec(folded) ?? withBreaksToo.exec(folded) ?? breaksIncluded.exec(folded) ?? [];
  const kind = whole === undefined ? undefined : kindOf(whole.trim());
  return kind === 'time' || kind === 'elapsedSeconds' ? 'elapsedSeconds' : undefined;
}

/** `Puls (Ø / max.)`: of two figures the first one is the average. */
export const averageThenMost =
  /^(.{2,30}?)\s*[([（ ]\s*(?:ø|avg?\.?|ave|average|mean|moyenne|moy\.?|media?|med\.?|gem\.?|snitt|medel|mittel|schnitt|durchschnitt|durchschn\.?|平均)\s*[/|]\s*(?:max\.?(?:imum)?|massima?|maximale?|hoogste|最大)\.?\s*[)\]）]?$/u;

/** `Avg / max HR`, `Ø/max. Puls` */
export const averageBeforeMost =
  /^(?:ø|avg?\.?|ave|average|mean|moyenne|moy\.?|media?|med\.?|gem\.?|snitt|medel|mittel|schnitt|durchschn\.?|平均) ?[/|&-] ?(?:max\.?(?:imum)?|massima?|maxima?|maximale?|hoogste|最大)\.? (.{2,30})$/u;

/** Whether folded words name what an athlete carries that measures. */
export function namesDevice(folded: string): boolean {
  return devices.test(folded);
}

const moving =
  /^(?:moving|in motion|active|riding|running|(?:in )?bewegung|aktiv|nett?o?|neto|liquido|(?:en )?mouvement|(?:en |de )?deplacement|actif|(?:en )?movimiento|activo|(?:in |em |di )?moviment?o|attivo|ativo|(?:in )?beweging|bewegend|actief|(?:i )?rorelse|移動|動作|実走|走行)$/;
const elapsed =
  /^(?:elapsed|total|gross|overall|all in|with (?:stops|breaks|pauses)|incl(?:uding)?\.? (?:stops|breaks|pauses)|gesamt|insgesamt|brutto|(?:mit|inkl\.?) pausen|ecoule|au total|(?:avec|pauses) (?:pauses|comprises)|transcurrido|en total|con (?:pausas|paradas)|totale|in totale|trascorso|con (?:pause|soste)|decorrido|no total|com (?:pausas|paragens|paradas)|totaal|verstreken|bruto|(?:met|incl\.?) pauzes?|totalt|forfluten|(?:med|inkl\.?) pauser|経過|合計|総|全体|グロス)$/;

/** Which duration folded words tell it from the other by: `net`, `in Bewegung`, `total`. */
export function durationNamed(folded: string): 'movingSeconds' | 'elapsedSeconds' | undefined {
  return moving.test(folded) ? 'movingSeconds' : elapsed.test(folded) ? 'elapsedSeconds' : undefined;
}
