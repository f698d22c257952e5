import type { Sport } from '../../workout/workout-record';
import { foldWord } from './label-words';
import { anyOf } from './languages/all-languages';

const sports: readonly Sport[] = [
  'triathlon',
  'trail-run',
  'mountain-bike',
  'swim',
  'ride',
  'hike',
  'walk',
  'run',
  'row',
  'ski',
  'strength',
  'other',
];
// The first that fits wins. With the type names that logs use in their data (`trail_running`, `virtual_ride`).
const sportWords = sports.map((sport): readonly [Sport, RegExp] => [
  sport,
  new RegExp(
    anyOf((words) => words.sports[sport] ?? []),
    'u',
  ),
]);

const besideLabel = sports.map((sport): readonly [Sport, RegExp] => [
  sport,
  new RegExp(
    anyOf((words) => words.besideSport[sport] ?? []),
    'u',
  ),
]);

/** Our sport for what stands beside "Sport", "Type" or "Machine". */
export function sportBesideLabel(words: string): Sport | undefined {
  const plain = plainWords(words).replace(/\s+/g, ' ').trim();
  return besideLabel.find(([, pattern]) => pattern.test(plain))?.[0] ?? sportInWords(words);
}

const indoorWords = new RegExp(
  anyOf(({ indoor }) => indoor),
  'u',
);

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
  /^(?:(?:entrenamiento|entreno|entrainement|allenamento|training|trening|traning|workout|a|e|the|en|de|du|la|le|al|in|im|outdoor|indoor|virtual|virtuel(?:l?e)?|virtuale|op|smart trainer|trainer|home ?trainer|fietstrainer|rollentrainer|road|gravel|open water|pool|lap|long|da|di|su|sur|por|na|no|em|auf|op|pa|om|tour|tur|runde|runda|rundan|einheit|fahrt|ausfahrt|sortie|seance|salida|sesion|uscita|seduta|giro|treino|sessao|aktivitat|activite|actividad|attivita|atividade|activiteit|aktivitet|rit|tocht|pass|rondje|exercise|stationary|upright|recumbent|studio|smart|magnetic|strada|strasse|route|ruta|carretera|estrada|rua|calle|stradale|urbana|weg|vag|landsvag|corsa|asfalto|piste|pista|baan|bana|gelande|freiwasser|aguas abiertas|aguas abertas|eau libre|acque libere|oppet vatten|piscina|piscine|hallenbad|becken|zwembad|bassang|langd|fondo|fond|skating|klassisch|classique|clasico|classico|klassisk|alpin\w*|nordique|nordica|pedestre|gravel|easy|morning|afternoon|evening|lunch|activity|workout|training|sport|session|single|track|street|transport|commute|nordic|cross country|alpine|classic|day|half day|full day|multi day|tages|dag|dags|giornaliera|journee|de dia|solo|group|club|weight|weights|bike|mountain|trail|velo|pied|a pied|pie|a pie|piedi|a piedi)\b\s*)*/;

/** The sport where a short text names a sport and nothing else (`Trail run`, `Radfahren`), as beside a title. */
export function sportAlone(words: string): Sport | undefined {
  if (words.length > 34) return undefined;
  const plain = plainWords(words.replace(/ (?:n\.? ?[ºo°]|nr\.?|no\.?|#) ?\d{1,3}$/iu, ''));
  for (const [sport, pattern] of sportWords) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const rest = plain.replaceAll(new RegExp(pattern, 'g'), ' ').trim();
    return rest.replace(nothingElse, '').trim() === '' ? sport : undefined;
  }
  return undefined;
}
