import { anyOf } from './languages/all-languages';

const coach = anyOf((words) => words.coach.who);
const said = anyOf((words) => words.coach.said);
const of =
  "(?:from|by|of|des|der|vom|von|du|de|d'|del|della|dell'|dal|dalla|dall'|do|da|van|fran|av|l'|la|le|el|il|o|a|the|my|your|deine[rsnm]?|meine[rsnm]?|ihre[rsnm]?|eure[rsnm]?|ton|ta|mon|ma|votre|tu|mi|tuo|tua|mio|mia|seu|sua|meu|minha|je|jouw|mijn|din|min|en)";
const when =
  '(?: (?:before|after|beforehand|vorher|nachher|vorab|avant|apres|antes|despues|prima|dopo|depois|vooraf|achteraf|fore|efter).{0,24})?';
const planOfCoach = new RegExp(
  `^(?:description|descripcion|descrizione|descricao|beschreibung|beschrijving|beskrivning)(?: ${of})+ ${coach}$`,
  'u',
);
const ofCoach = new RegExp(`^${said}(?: ${of})+ ${coach}${when}$`, 'u');
const coachAnd = new RegExp(`^(?:${coach}[- ]?${said}|${said} ${coach})${when}$`, 'u');
const inJapanese =
  /^(?:コーチ|監督|指導者|指導員|先生|トレーナー|理学療法士|保健師)(?:さん)?(?:から)?の?(?:コメント|フィードバック|講評|ひとこと|一言|メモ)$|^講評$/u;

/** Whether folded words head what the coach wants done. */
export function headsCoachPlan(folded: string): boolean {
  const apart = folded.replace(/'(?=\p{L})/gu, "' ");
  return folded.length <= 60 && planOfCoach.test(apart);
}

const saying =
  /^(?:(?:il )?coach (?:says|dice)|bewertung durch (?:den trainer|die trainerin)|コーチ(?:からの返信|より|から)|フィードバック ?[(（]コーチ[)）]|トレーナーからの(?:アドバイス|コメント))$/u;

/** Whether folded words head what the coach said of the workout. */
export function headsCoachComment(folded: string): boolean {
  if (folded.length > 60) return false;
  const apart = folded.replace(/'(?=\p{L})/gu, "' ");
  return saying.test(folded) || ofCoach.test(apart) || coachAnd.test(folded) || inJapanese.test(folded);
}

const coachAlone = new RegExp(
  `^(?:(?:${of}|head|assistant|squad|club|team|swim|run|running|rowing|strength|my|your|son|sa|suo|your|his|her|hans|hennes) ?)?${coach}$`,
  'u',
);
const anyCoach = new RegExp(`(?<!\\p{L})${coach}(?!\\p{L})`, 'u');
const signature = new RegExp(`^${coach} ?[:,] ?\\p{L}`, 'u');
const person =
  '(?:coach|entraineu(?:r|se)|entrenadora?|allenat(?:ore|rice)|treinadora?|tranare|preparat(?:ore|rice)|istrut(?:tore|trice))';
const nobody =
  '(?!(?:feedback|views?|comments?|notes?|plans?|plus|app|portal|tools?|dashboard|login|chat|zone|area|kommentar\\p{L}*|notiz\\p{L}*)$)';
const byCoach = new RegExp(
  `^(?:${person}[ :]+${nobody}\\p{L}[\\p{L}. -]{1,24}|\\p{L}[\\p{L}. -]{1,24} ?[(·,|–-] ?${person}[)]?)$`,
  'u',
);

/** Whether folded words are a coach's signature: `Coach: Ines, 7 April`. */
export function signedByCoach(folded: string): boolean {
  return signature.test(folded);
}

/** Whether folded words are a coach and nothing else. */
export function isCoach(folded: string): boolean {
  return coachAlone.test(folded);
}

/** Whether folded words, without a sentence's end, name a coach somewhere: `Ines R. (your coach), 24 Nov`. */
export function speaksOfCoach(folded: string): boolean {
  return anyCoach.test(folded) && !/[.!?]$/.test(folded);
}

/** Whether folded words name a coach as the one who speaks: `Coach Ines`, `Ines (coach)`. */
export function namesCoach(folded: string): boolean {
  return folded.length <= 40 && (byCoach.test(folded) || /(?:コーチ|監督)$/u.test(folded));
}
