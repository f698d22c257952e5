import type { NoteReading, Words } from './note-reading';
import { plainText } from './plain-text';

const ends =
  /(?<!\p{L})(?:fingers|toes|hands|feet|fingertips|finger|zehen|hande|fusse|doigts|orteils|mains|pieds|dedos|manos|pies|maos|pes|dita|mani|piedi|vingers|tenen|handen|voeten|fingrar(?:na)?|tar(?:na)?|hander(?:na)?|fotter(?:na)?)(?!\p{L})|指|手足|つま先/u;
const lasting =
  /(?<!\p{L})(?:since|still|ever since|seit(?:dem|her)?|noch|immer|depuis|toujours|encore|desde|todavia|aun|sigue\p{L}*|ancora|tuttora|ainda|sinds|nog|sedan|fortfarande|kvar|today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|idag)(?!\p{L})|まだ|から(?:ずっと)?|以来|今も/u;

/** More of a body than its ends, or one side of it. */
const more =
  /(?<!\p{L})(?:legs?|arms?|face|groin|cal(?:f|ves)|thighs?|left|right|one|beine?|arme?|gesicht|waden?|links|rechts|linke[rn]?|rechte[rn]?|jambes?|bras|visage|gauches?|droite?s?|piernas?|brazos?|cara|izquierd[oa]s?|derech[oa]s?|gambe?|braccio|viso|sinistr[oaie]|destr[oaie]|pernas?|bracos?|rosto|esquerd[oa]s?|direit[oa]s?|benen?|been|arm|gezicht|linker\p{L}*|rechter\p{L}*|vanster|vanstra|hoger|hogra|days?|tagen?|jours?|dias?|giorni|dagen|dagar)(?!\p{L})|左|右|顔/u;

/** Whether fingers or toes that went numb in the cold, and came back, are all that is told: no sign for a doctor (label guide). */
export function numbFromCold(
  { facts }: Pick<NoteReading, 'facts'>,
  { start, end }: Words,
  written: string,
): boolean {
  if (!facts.some(({ fact }) => fact === 'cold')) return false;
  const from =
    Math.max(...['.', '!', '?', '\n', '。'].map((mark) => written.lastIndexOf(mark, start - 1))) + 1;
  const rest = written.slice(end).search(/[.!?\n。]/u);
  const { plain } = plainText(written.slice(from, rest < 0 ? undefined : end + rest));
  return ends.test(plain) && !lasting.test(plain) && !more.test(plain);
}
