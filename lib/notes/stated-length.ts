import { quantitiesIn } from './onset/quantities';

/** Words of riding, in all languages, folded: a ride is long later than a run. */
const riding =
  /(?<![\p{L}\p{N}])(?:rid(?:e|es|ing|er)|rode|bik\p{L}*|cycl\p{L}*|gravel|sportive|mtb|btt|vtt|rad\p{L}*|rolle|velo\p{L}*|bici\p{L}*|cicl\p{L}*|pedal\p{L}*|saddle|fiets\p{L}*|cykel\p{L}*|cyclo|bornes|peloton|grupeta|giro|rulli|tour|wielren\p{L}*|tocht|zwift|trainer|watts?|pushers?|ftp|chaingang|sella|col|passo|pass|wheel|schaltung|kette|hinterrad|tandem|inline|skat\p{L}*)(?![\p{L}])|バイク|ロード|自転車|サイクリング/u;
/** Right after a time: it is not how long the workout was. */
const notThis =
  /^.{0,6}(?:sleep|slept|kip|ago|later|schlaf|geschlaf|gepennt|spater|dormi|sommeil|sueno|sonno|slaap|somn|sov|since|seit|before|vor|prima|avant|antes|to go|left|a week|睡|寝)/u;
/** Right before it: the same. */
const notBefore =
  /(?:slept|sleep|only|pb|pr|in|dormi\p{L}*|dormido|geschlafen|sov|last|every|next|cada|alle|chaque|ogni|a|as|a las|las|les|um|om|kl|das|vers|em|at|morgen|tomorrow|manana|domani|demain|amanha) $/u;

const longRide = 100;
const longRun = 30;
const longMinutes = 180;

/**
 * Where a folded text states a long workout: 100 km, 30 km where nobody speaks of riding, or three hours (label guide of
 * the notes). Undefined where it does not.
 */
export function statedLength(plain: string, whole: string): { start: number; end: number } | undefined {
  const rides = riding.test(whole);
  return quantitiesIn(plain).find(({ start, end, value, form }) => {
    if (/^(?:bare|nth|clock|m$|yd)/.test(form)) return false;
    if (
      notThis.test(plain.slice(end, end + 14)) ||
      notBefore.test(plain.slice(Math.max(0, start - 12), start))
    )
      return false;
    if ('km' in value) return value.km <= 500 && value.km >= (rides ? longRide : longRun);
    return form.startsWith('h') && value.min >= longMinutes && value.min < 2400;
  });
}
