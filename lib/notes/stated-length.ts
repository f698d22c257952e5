import type { Quantity } from './onset/quantities';

const word = (list: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}])`, 'u');

/** Words of riding, in all languages, folded: a ride is long later than a run. */
const riding = word(
  [
    'rid(?:e|es|ing|er)|rode|bik\\p{L}*|cycl\\p{L}*|gravel|sportive|mtb|btt|vtt|saddle|peloton|trainer|watts?|pushers?|ftp|chain(?:gang|ring|s)?|wheels?|tandem|inline|zwift|punctures?|tubeless|derailleur|headwind|crosswinds?|handbike|brevet|audax|century|turbo|tt bars?|aero bars?|kom|drivetrain|cassette|bibs',
    '\\p{L}*rad\\p{L}*|rolle|schaltung|kette|hinterrad|sattel\\p{L}*|gang|schnitt|absteigen|rtf|gegenwind|antritt|radeln|geradelt|renner',
    'velo\\p{L}*|cyclo|bornes|selle|derailleur|roule|guidon|crevaison|braquet',
    'bici\\p{L}*|cicl\\p{L}*|pedal\\p{L}*|grupeta|sillin|culotte|rodillo|puerto|watios|pinchazo|plato',
    'giro|rulli|sella|pedalata|granfondo|foratura|rapporto',
    'cambio|corrente|pneu|freio|travao|desmontei|selim|rolo|camara',
    '\\p{L}*fiets\\p{L}*|wielren\\p{L}*|clubrit|koffierit|wiel|skeeler\\p{L}*|binnenband|lekke',
    'cykel\\p{L}*|cykl\\p{L}*|landsvag\\p{L}*|grus|punka|rulle|motvind|vatternrundan',
  ].join('|'),
);
const ridingUnspaced = /バイク|ロード|自転車|サイクリング|ライド|峠/u;
/** Words of running, walking and skiing. */
const onFoot = word(
  [
    'runs?|ran|running|runner|jog\\p{L}*|trail|walk\\p{L}*|hik\\p{L}*|marathon|ultra|ski\\p{L}*|miler|parkrun|treadmill|shoes?|splits?|pacer',
    '\\p{L}*lauf\\p{L}*|gelaufen|laeufe|renn|rannte|gerannt|wander\\p{L}*|langlauf|loipe',
    'cour(?:u|ir|se|ais)|footing|couru|sortie longue|rando\\p{L}*|marche|ski de fond',
    'corr(?:i|er|iendo|ida)|carrera|tirada|maraton|caminata|senderismo|trote',
    'cors[ao]|correre|correndo|lungo|lunghissimo|maratona|camminata|fondo',
    'corrida|longao|longo|treino longo|trilha|caminhada',
    'hardloop\\p{L}*|gelopen|lopen|liep|duurloop|wandel\\p{L}*|loopje',
    '\\p{L}*lop(?:ning|pass|tur)\\p{L}*|lopp|sprang|springa|langpass|vandring|langdskid\\p{L}*|skidor',
  ].join('|'),
);
const onFootUnspaced = /ラン|走|マラソン|ジョグ|トレイル|登山|スキー/u;
/** Right after a time: it is not how long the workout was. */
const notThis =
  /^.{0,6}(?:sleep|slept|kip|ago|later|after|schlaf|geschlaf|gepennt|spater|dormi|sommeil|sueno|sonno|sono|slaap|geslapen|gepakt|max|somn|sov|since|seit|before|vor|prima|avant|antes|despues|to go|left|a week|this w|per week|of exam|on the (?:plane|train|bus|road)|drive|in the car|flight|im (?:bus|auto|zug)|klausur|da (?:manha|tarde|noite|madrugada)|睡|寝)/u;
/** Right before it: the same. */
const notBefore =
  /(?:^|[^\p{L}])(?:slept|sleep|dormir:?|sat|drove|driving|flew|wrote|only|pb|pr|in|dormi\p{L}*|dormido|geschlafen|sov|last|every|next|cada|alle|chaque|ogni|a|a las|las|les|um|om|kl|das|vers|em|at|morgen|tomorrow|manana|domani|demain|amanha) $/u;

const longRide = 100;
const longRun = 30;
/** Farther than this nobody runs without saying so. */
const farForARun = 40;
const longMinutes = 180;

/**
 * Where a text with these quantities, folded, states a long workout: 100 km, 30 km on foot or on skis (40 km and more only where a word says so),
 * or three hours (label guide of the notes). Undefined where it does not.
 */
export function statedLength(
  plain: string,
  quantities: readonly Quantity[],
  whole: string,
): { start: number; end: number } | undefined {
  const isLong = (km: number) => {
    if (km > 500) return false;
    if (km >= longRide) return true;
    return km >= longRun && isLongRun(km, whole);
  };
  return quantities.find(({ start, end, value, form }) => {
    if (/^(?:bare|nth|clock|m$|yd)/.test(form)) return false;
    if (
      notThis.test(plain.slice(end, end + 14)) ||
      notBefore.test(plain.slice(Math.max(0, start - 14), start))
    )
      return false;
    if ('km' in value) return isLong(value.km);
    return form.startsWith('h') && value.min >= longMinutes && value.min < 2400;
  });
}

function isLongRun(km: number, whole: string): boolean {
  const rides = riding.test(whole) || ridingUnspaced.test(whole);
  const feet = onFoot.test(whole) || onFootUnspaced.test(whole);
  return feet ? !rides || km < farForARun : !rides && km < farForARun;
}
