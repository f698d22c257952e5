import type { NoteReading } from './note-reading';
import { plainText } from './plain-text';
import type { Found, NotePart } from './read-language';

/** Parts of a body and things that may be what is swollen. All languages, folded. */
const others =
  /(?<!\p{L})(?:ankles?|achilles|heels?|knees?|elbows?|wrists?|fingers?|thumbs?|toes?|foot|feet|hands?|arms?|lips?|eyes?|ears?|nose|throat|neck|glands?|tongue|belly|face|cheeks?|shins?|thighs?|hips?|shoulders?|groin|river|creek|stream|battery|tyres?|tires?|knochel|ferse|achillessehne|knie|ellbogen|handgelenke?|hande?|zehen?|lippen?|augen?|ohr|nase|hals|mandeln|drusen|zunge|bauch|gesicht|schienbein\p{L}*|oberschenkel\p{L}*|hufte|schulter|leiste|fluss|bach|akku|chevilles?|talon|genoux?|coudes?|poignets?|doigts?|orteils?|pieds?|bras|levres?|yeux|oreilles?|nez|gorge|cou|langue|ventre|visage|tibias?|cuisses?|riviere|tobillos?|rodillas?|codos?|munecas?|dedos?|manos?|brazos?|labios?|ojos?|orejas?|nariz|garganta|cuello|lengua|espinillas?|muslos?|rio|caviglie?|caviglia|tallone|ginocchi[ao]?|gomit[oi]|dit[oa]|bracci[oa]|labbr[oa]|occhi[o]?|orecchi[ao]|naso|gola|collo|lingua|pancia|cosc[ei]a?|fiume|tornozelos?|calcanhar|joelhos?|cotovelos?|bracos?|olhos?|orelhas?|pescoco|barriga|canelas?|coxas?|enkels?|hiel|knieen|ellebogen?|vingers?|tenen|teen|voet(?:en)?|ogen|oor|neus|keel|buik|gezicht|scheen\p{L}*|dij\p{L}*|rivier|fotled\p{L}*|halsena\p{L}*|knat?|armbag\p{L}*|handled\p{L}*|fing(?:er|rar|rarna|ret)|fot(?:en)?|fotter(?:na)?|nasa|ansikte\p{L}*|smalben\p{L}*|alven)(?!\p{L})|足首|アキレス|膝|ひざ|肘|手首|指|足の甲|すね|太もも|腕|顔|鼻|喉|耳/u;
/** Calves by their plural: no sign of one side. */
const plural =
  /(?<!\p{L})(?:calves|waden|mollets|gemelos|pantorrillas|polpacci|panturrilhas|gemeos|kuiten|vaderna)(?!\p{L})/u;
/** When it came, in the sentence after the calf's: "Tonight it is swollen." */
const since =
  /(?<!\p{L})(?:tonight|now|this evening|since|later|hours?|by the time|afterwards|heute|abends?|seit|jetzt|spater|ce soir|maintenant|depuis|esta noche|ahora|desde|stasera|adesso|ora|hoje|agora|a noite|vanavond|nu|inmiddels|ikvall|i kvall|kvallen)(?!\p{L})|今|夜|今夜/u;

/**
 * A swelling that is told in the sentence of a calf, or with the time it came in the sentence after it, and of nothing else,
 * is that calf's: the sign of a clot (label guide: both labels). Not where calves are told in the plural.
 */
export function swollenCalf(
  redFlags: NoteReading['redFlags'],
  parts: readonly NotePart[],
  found: readonly Found[],
): NoteReading['redFlags'] {
  const swelling = redFlags.find(({ flag }) => flag === 'swelling');
  if (!swelling || redFlags.some(({ flag }) => flag === 'one-sided-calf-swelling-warmth')) return redFlags;
  const written = parts.find((part) => part.in === swelling.words.in)?.written ?? '';
  const { own, before } = sentencesAt(written, swelling.words.start, swelling.words.end);
  const named = (text: string) => found.some(({ language }) => language.muscles.calf.test(text));
  const calf = named(own) ? own : since.test(own) && named(before) ? `${before} ${own}` : undefined;
  if (calf === undefined || others.test(calf) || plural.test(calf)) return redFlags;
  return [...redFlags, { flag: 'one-sided-calf-swelling-warmth', words: swelling.words }];
}

const longestSentence = 300;

/** The folded sentence around a place, and the one before it. */
function sentencesAt(written: string, start: number, end: number): { own: string; before: string } {
  const ends = /[.!?\n。]/u;
  const left = written.slice(Math.max(0, start - 2 * longestSentence), start).split(ends);
  const right = written.slice(end, end + longestSentence).split(ends)[0] ?? '';
  const own = `${left.at(-1) ?? ''}${written.slice(start, end)}${right}`;
  const before = left.filter((text, i) => i < left.length - 1 && text.trim() !== '').at(-1) ?? '';
  return { own: plainText(own).plain, before: plainText(before).plain };
}
