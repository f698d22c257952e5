// Folded: small letters, no accents. English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Japanese.
/** What the figures of a page are of, whatever its sport. */
const any =
  'activity|workout|session|training|work|tour|trip|outing|exercise|entry|aktivitat|einheit|trainingseinheit|ausfahrt|wanderung|runde|seance|activite|sortie|entrainement|rando|randonnee|balade|sesion|actividad|entrenamiento|entreno|excursion|sessione|seduta|attivita|uscita|allenamento|gita|escursione|sessao|atividade|treino|trilha|passeio|sessie|activiteit|tocht|uitje|passet|aktiviteten|turen|traningspasset|traningen|rundan';
/** What one sport's figures are of: a triathlon has three distances. */
const oneSport =
  'hike|walk|work|caminata|camminata|caminhada|wandeling|vandringen|run|ride|swim|row|race|salida|saida|partida|lauf|fahrt|radtour|rennen|wettkampf|schwimmen|course|nage|parcours|carrera|rodaje|ruta|marcha|nado|corsa|gara|giro|nuotata|pedalata|corrida|pedal|pedalada|prova|loop|rit|wedstrijd|lopp|loppet|lopningen|cykelturen';
const small =
  "(?:the|this|my|your|our|of|for|during|on|der|die|das|des|dem|den|diese[rs]?|meine[rs]?|fur|vom|wahrend|beim|bei|de|la|le|les|du|des|l'|d'|ma|cette|pendant|del|el|los|tu|mi|esta|durante|en|di|della|dell'|il|nella|da|do|na|no|dessa|deste|van|het|deze|dit|mijn|tijdens|bij|for|av|pa|under|detta|min)";
const recorded =
  '(?:recorded|logged|measured|gemessene?|aufgezeichnete?|zuruckgelegte?|mesuree?|enregistree?|registrad[oa]|medid[oa]|registrat[oa]|misurat[oa]|gemeten|geregistreerde?|uppmatt|registrerad)';

const behind = (nouns: string) => new RegExp(`^(.{2,30}?)(?: ${small})+ ?(?:${nouns})$`, 'u');
const before = (nouns: string) => new RegExp(`^(?:(?:${nouns})|${recorded}) (.{2,30})$`, 'u');
const compound =
  /^(?:tour(?:en)?|trainings?|wander|ausfahrts?|einheits|aktivitats|sessions?|workout|tocht|wandel|activiteits?|sessie|pass|tur|aktivitets|tranings)-?((?:datum|tag|art|typ|type|soort|dauer|zeit|tijd|tid|duur|strecke|distanz|distans|afstand|lange|beginn|start|startzeit|bericht|notiz|notizen|notities?|verslag|beschreibung|beschrijving|beskrivning|anteckning|anteckningar|titel|name|naam|namn|temperatur|temperatuur))$/u;

/** Words for a workout, as alternatives of a pattern. */
export const workoutKinds = `${any}|${oneSport}`;

const aKind = new RegExp(`^(?:(?:my|morning|evening|long|easy) )?(?:${any}|${oneSport})(?: .{1,12})?$`, 'u');

/** Whether folded words only say that something is a workout. */
export function namesWorkoutKind(folded: string): boolean {
  return aKind.test(folded);
}

/**
 * A folded label without the words that only say that it is this workout's: `date of the tour` is `date`, `session time`
 * is `time`, `tourart` is `art`. `ofOneSport` where such a word names a sport. Undefined where it has none.
 */
export function withoutWorkout(folded: string): { label: string; ofOneSport: boolean } | undefined {
  if (folded.length > 50) return undefined;
  const virtual = /^(?:virtual|virtuelle[rsn]?|virtuele) (.{3,30})$|^(.{3,30}?) virtu(?:al|ale|elle)$/u.exec(
    folded,
  );
  const real = virtual?.[1] ?? virtual?.[2];
  if (real) return { label: real, ofOneSport: false };
  const apart = folded.replace(/'(?=\p{L})/gu, "' ");
  const general = behind(any).exec(apart)?.[1] ?? before(any).exec(apart)?.[1] ?? compound.exec(folded)?.[1];
  if (general) return { label: general.trim() === 'lange' ? 'strecke' : general.trim(), ofOneSport: false };
  const own = behind(oneSport).exec(apart)?.[1] ?? before(oneSport).exec(apart)?.[1];
  return own ? { label: own.trim(), ofOneSport: true } : undefined;
}
