import { holdsCalendarName, withoutCalendarNames } from './calendar-names';
import { isCoach, namesCoach, speaksOfCoach } from './coach-words';
import { foldWord, labelIn } from './label-words';
import { namesWorkoutKind } from './labels-of-workout';
import { onceEach } from './once-each';
import { isPersonName } from './person-names';
import { marksAthlete, marksAuthor, marksViewer, saysWhomToAnswer, withoutVerb } from './speaker-words';
import { sportAlone } from './sport-words';

/** Who speaks, as the line above or below their words says. */
export interface Byline {
  readonly name: string;
  /** What the line calls them; undefined where it does not. */
  readonly role: 'coach' | 'author' | 'athlete' | 'viewer' | undefined;
  /** It says when. */
  readonly timed: boolean;
}

const longest = 90;

/** Words that a date and an hour, or how long ago it was, are written with. Folded. */
const ofTime =
  'about|almost|over|circa|ca|etwa|rund|environ|unos|cirka|ungefar|ongeveer|quasi|quase|casi|em|am|um|uhr|vor|le|la|les|il y a|a|h|on|at|the|of|in|den|de|del|dia|el|las|los|hace|fa|ha|atras|alle|ore|ora|il|as|om|uur|op|kl|klockan|for|sedan|geleden|ago|gerade eben|just now|now|am|pm|st|nd|rd|th|er|e|edited|bearbeitet|modifie|editado|modificato|bewerkt|redigerat|posted|sent|s|sec|secs|seconds?|min|mins|minutes?|minuten|minutos?|minut[oi]|minuter|m|hrs?|hours?|std|stunden?|heures?|horas?|tim|timmar?|timme|d|days?|tag|tage|tagen|jours?|j|dias?|giorn[oi]|g|dag|dagen|dagar|w|wk|wks|weeks?|wochen?|semaines?|sem|semanas?|settiman[ae]|week|weken|veck(?:a|or)|months?|monat(?:en)?|mois|mes|meses|mes[ei]|maand(?:en)?|manad(?:er)?|mo|y|yrs?|years?|jahr(?:en)?|ans?|anos?|ann[oi]|jaar|ar|an?|one|une?|einem|einer|un|una|um|uma|een|en|ett';
const today =
  "yesterday|today|just now|now|this (?:morning|afternoon|evening)|gestern|heute|vorgestern|gerade eben|eben|hier|aujourd'hui|avant-hier|a l'instant|ayer|hoy|anteayer|ahora|ahora mismo|ieri|oggi|adesso|poco fa|ontem|hoje|agora|agora mesmo|anteontem|gisteren|vandaag|zojuist|zonet|eergisteren|i ?gar|i ?dag|nyss|nyligen|i ?forrgar";
const timeWords = new RegExp(`(?<![\\p{L}])(?:${today}|${ofTime})(?![\\p{L}])`, 'gu');
const todayAlone = new RegExp(`(?<![\\p{L}])(?:${today})(?![\\p{L}])`, 'u');
const inJapanese = /[年月日時分秒週前後昨今一午後前頃・()（）月火水木金土曜]|か月|ヶ月|たった今/gu;

/** A clock, a day in numbers, a word for how long ago, or a short one alone: `2 d`. */
const certainlyWhen =
  /(?<!\d)\d{1,2} ?[:.h] ?\d{2}(?!\d)|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?<![\d.,])\d{1,2}\/\d{1,2}(?!\d)|(?<![\d.,])\d{1,2}\.\d{1,2}\.(?!\d)|\d{4}-\d{2}(?!\d)|(?<!\p{L})(?:ago|vor|il y a|hace|fa|ha|atras|geleden|sedan)(?!\p{L})|^\d{1,3} ?(?:s|sec|min|m|h|hr|hrs|std|tim|d|j|g|t|w|wk|sem|mo|y|yr|dag|u)\.?$|[年月日前]/u;

/** Whether folded words say when and nothing else. */
export const saysWhen = onceEach((folded: string): boolean => {
  const some = /\d/.test(folded) || todayAlone.test(folded) || /[昨今]日|たった今/.test(folded);
  if (!some || folded.length > 60 || /\d (?:min|sec|sek|std|h|m|s|km|kg|mi)\.$/.test(folded)) return false;
  if (!certainlyWhen.test(folded) && !todayAlone.test(folded) && !holdsCalendarName(folded)) return false;
  const rest = withoutCalendarNames(folded.replace(/(?<!\p{L})([ap])\. ?m\.?/gu, '$1m'))
    .replace(/(?<=\d)(?:st|nd|rd|th|er|e|h|d|w|m|s|j|g|o)(?!\p{L})/gu, ' ')
    .replace(timeWords, ' ')
    .replace(inJapanese, ' ')
    .replace(/[\d\s.,:/'°ºh-]+/gu, '');
  return rest === '';
});

const sentBy =
  /^(?:(?:sent|posted|written|added|comment(?:ed)?|reply|reponse|enviad[oa]|escrit[oa]|publicad[oa]|inviat[oa]|scritt[oa]|postad[oa]|verstuurd|geschreven|geplaatst|skickat|skriven|envoye|ecrit|poste|geschrieben|gesendet|kommentar|comentario|commentaire|commento|reactie) )?(?:by|von|par|por|di|da|door|av)\s+/iu;
/** What a comment's line tells besides: an edit, a club's badge, how many liked it. */
const beside =
  /^(?:edited|bearbeitet|modifie|editado|modificato|bewerkt|redigerat|編集済み|\p{Lu}{1,3}|[\p{S}\p{P}\s]*)$/u;

/**
 * Who speaks, by the pieces of one line in page order: a name, and a day or what they are beside it. Undefined where one
 * piece says anything else, or where nothing stands beside the name.
 */
export function bylineIn(texts: readonly string[]): Byline | undefined {
  if (texts.length === 0 || texts.join(' ').length > longest) return undefined;
  return parsed(texts.join('\n'));
}

const parsed = onceEach((lines: string): Byline | undefined => {
  let name: string | undefined;
  let role: Byline['role'];
  let ahead = false;
  let timed = false;
  let answers = false;
  const pieces = lines
    .split('\n')
    .flatMap((text) => text.split(/\s*[·•|,;()（）[\]–—]\s*|\s+-\s+|^-\s+|[:：]$/u))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  for (const piece of pieces) {
    const folded = foldWord(piece);
    if (answers) {
      answers = false;
      continue;
    }
    answers = name !== undefined && saysWhomToAnswer(folded);
    if (answers) continue;
    if (saysWhen(folded)) timed = true;
    else if (isCoach(folded)) role = 'coach';
    else if (marksViewer(folded)) role ??= 'viewer';
    else if (marksAthlete(folded) || marksAuthor(folded)) {
      ahead = name === undefined;
      role ??= marksAuthor(folded) ? 'author' : 'athlete';
    } else {
      const [whole, when] = apart(piece);
      timed ||= when;
      const words = whole.replace(sentBy, '').trim();
      const who = withoutVerb(foldWord(words)).trim();
      const bare = words
        .split(' ')
        .slice(0, who.split(' ').length)
        .join(' ')
        .replace(/\s*[:：]$/u, '');
      if (marksViewer(who)) role ??= 'viewer';
      else if (name === undefined && namesCoach(who)) [name, role] = [bare, 'coach'];
      else if (name === undefined && (isPersonName(bare) || /^@./.test(bare)) && isNobodyElse(bare, who))
        name = bare;
      else if (name !== undefined && role === undefined && isCoachOf(who)) role = 'coach';
      else if (!beside.test(piece)) return undefined;
    }
  }
  const said = name ?? (role === 'viewer' || role === 'coach' ? '' : undefined);
  return said !== undefined && (timed || (role !== undefined && name !== undefined && !ahead))
    ? { name: said, role, timed }
    : undefined;
});

/** Whether words that look like a name are no day, sport, kind of workout or label. */
function isNobodyElse(words: string, folded: string): boolean {
  const rest = withoutCalendarNames(folded).trim();
  return (
    rest !== '' &&
    // Initials stand for a picture.
    !/^\p{Lu}{1,3}$/u.test(words) &&
    !labelIn(words) &&
    !namesWorkoutKind(folded) &&
    sportAlone(words) === undefined &&
    !done.test(folded)
  );
}
/** What was done with a workout's file. */
const done =
  /^(?:recorded|uploaded|imported|synced|created|updated|logged|started|aufgezeichnet|hochgeladen|importiert|enregistree?|importee?|registrad[oa]|subid[oa]|importad[oa]|registrat[oa]|caricat[oa]|importat[oa]|enviad[oa]|geregistreerd|geimporteerd|inspelad|importerad)/;

/** `Entraîneur de Maëlle`, `head coach, juniors` */
function isCoachOf(folded: string): boolean {
  return folded.split(' ').length <= 4 && speaksOfCoach(folded);
}

/** A name and the day behind it in one piece. */
function apart(piece: string): [words: string, timed: boolean] {
  const words = piece.split(' ');
  for (let at = 1; at < words.length && at <= 6; at++)
    if (saysWhen(foldWord(words.slice(at).join(' ')))) return [words.slice(0, at).join(' '), true];
  return [piece, false];
}
