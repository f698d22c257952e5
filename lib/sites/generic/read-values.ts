import { parseDuration } from '../../workout/parse-duration';
import { parseLength } from '../../workout/parse-length';
import { parseNumber, plainDigits } from '../../workout/parse-number';
import { parseTemperature } from '../../workout/parse-temperature';
import { degreesInSigns, percentInSigns, unjoined, withoutBeats } from './unit-words';

/** What stands where a value is not there. */
export function isPlaceholder(text: string): boolean {
  return (
    /^[\s\-–—―−.…/\\*?]*$/u.test(text) ||
    /^(?:--?\s*\S{0,6}|n\/?a|none|null|undefined|nan)$/i.test(text.trim())
  );
}

/** Words that say something: undefined for none, and for what stands where there is no value. */
export function wordsOf(text: string | undefined): string | undefined {
  const words = text?.trim();
  return words && !isPlaceholder(words) ? words : undefined;
}

const hourWord = String.raw`(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?|or[ae]|u|uur|tim|timmar|時間)`;
const clockInHours = new RegExp(String.raw`^(\d{1,3}):(\d{2}) ?${hourWord}$`, 'i');
const hoursAndMinutes = /^(\d{1,3}) ?h ?(\d{2})(?: ?(?:m|min))?$/i;
const hoursInDecimals = new RegExp(String.raw`^(\d{1,3})[.,](\d{1,2}) ?${hourWord}$`, 'i');
const minutesAlone = /^(\d{1,4})(?:[.,](\d))? ?(?:min(?:ute[ns]?|uti|utos?|uter|uut|uten)?\.?|')$/i;
/** `3:24'10"`, `2h21m38s` */
const inThreeParts = /^(\d{1,3}) ?[:h] ?([0-5]?\d) ?['′’m] ?([0-5]?\d) ?(?:["″”s]|['′’]{2})?$/i;
const wholeDays =
  /^(\d{1,2}) ?(?:days?|d|tage?|jours?|j|d[ií]as?|giorn[oi]|dias?|dag(?:en|ar)?|日),? (\d{1,2}:\d{2}:\d{2})$/i;

/**
 * A duration in seconds, in more forms than `parseDuration`: `1:05 h`, `1h05`, `1.5 h`, `95 min`, `1 day, 1:00:00`,
 * `PT1H5M`, with a bracket or a unit list (`h:m:s`) behind it. Undefined for anything else.
 */
export function readDuration(text: string): number | undefined {
  const inHoursOnly = /^(\d{1,3}:\d{2})\s*\(?(hh?:mm?)\)?$/i.exec(plainDigits(text));
  if (inHoursOnly) return parseDuration(inHoursOnly[1] ?? '', 'hours');
  const dotted = /^(\d)\.([0-5]\d)\.([0-5]\d)$/.exec(plainDigits(text).trim());
  if (dotted) return Number(dotted[1]) * 3600 + Number(dotted[2]) * 60 + Number(dotted[3]) || undefined;
  const tenths = /^((?:\d{1,3}:)?\d{1,3}:\d{2})[.,](\d)\d{0,2}(?=\D|$)(.*)$/s.exec(plainDigits(text).trim());
  if (tenths?.[1]) {
    const whole = readDuration(`${tenths[1]}${tenths[3]}`);
    return whole === undefined ? undefined : whole + (Number(tenths[2]) >= 5 ? 1 : 0);
  }
  const plain = unjoined(plainDigits(text))
    .replace(/\s*\(?(?:[hut]{1,2}:mm?:ss?|h:m:s|mm?:ss)\)?$/i, '')
    .replace(/^(\d{1,3})\s?[′'’]\s?([0-5]\d)\s?(?:[″"”]|[′'’]{2})$/, '$1:$2')
    .replace(/(?<=h.*\d)\s?[′'’](?!['’′])\s?/i, ' min ')
    .replace(/(?<=min.*\d)\s?(?:[″"]|[′'’]{2})$/i, ' s')
    .replace(/^\((?=[^()]*\)?$)|(?<=^[^()]*)\)$/g, '')
    .trim();
  const iso = /^PT?(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,6})(?:\.\d+)?S)?$/.exec(plain);
  if (iso && plain.length > 2) {
    const total = Number(iso[1] ?? 0) * 3600 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0);
    return total > 0 ? total : undefined;
  }
  const parts = inThreeParts.exec(plainDigits(text).trim());
  if (parts) return Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]) || undefined;
  const days = wholeDays.exec(plain);
  if (days) {
    const rest = parseDuration(days[2] ?? '') ?? (/^0{1,2}:00:00$/.test(days[2] ?? '') ? 0 : undefined);
    return rest === undefined ? undefined : Number(days[1]) * 86_400 + rest;
  }
  const inHours = clockInHours.exec(plain) ?? hoursAndMinutes.exec(plain);
  if (inHours) {
    const minutes = Number(inHours[2]);
    return minutes < 60 ? Number(inHours[1]) * 3600 + minutes * 60 || undefined : undefined;
  }
  const decimal = hoursInDecimals.exec(plain);
  if (decimal) return Math.round(Number(`${decimal[1]}.${decimal[2]}`) * 3600) || undefined;
  const minutes = minutesAlone.exec(plain);
  if (minutes) return Math.round(Number(`${minutes[1]}.${minutes[2] ?? 0}`) * 60) || undefined;
  return parseDuration(plain.replace(/(\d:\d{2}) ?(?:h|std\.?|hrs?|min|mn|s)$/i, '$1'));
}

/** Whether a clock of two parts could just as well be a time of day. */
export function maybeTimeOfDay(text: string): boolean {
  const match = /^(\d{1,2}):(\d{2})(?: ?[ap]\.?m\.?)?$/i.exec(plainDigits(text));
  return match !== null && Number(match[1]) < 24;
}

const longUnits: readonly (readonly [RegExp, string])[] = [
  [/^(?:kilomet(?:er|re)s?|kilometros?|chilometri|quilometros?|kilometrar|キロ(?:メートル)?)$/i, 'km'],
  [/^(?:miles?|meilen?|milles?|millas?|miglia|milhas?|mijl(?:en)?|マイル)$/i, 'mi'],
  [/^(?:met(?:er|re)s?|metros?|metri|メートル|mtr)$/i, 'm'],
  [/^(?:feet|foot|fuss|pieds?|pies?|piedi|pes|voet|fot|フィート)$/i, 'ft'],
  [/^(?:yards?|yd)$/i, 'yd'],
];

/** `1.245` m where the page's own decimal sign is no point, or not known: nobody prints thousandths of a metre there. */
function withoutThousands(figure: string, decimal: '.' | ',' | undefined): string {
  const [, head, mark, tail] = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(figure) ?? [];
  return head && tail && mark !== decimal ? head + tail : figure;
}

/** A length in metres. The unit may stand behind the number or be given (`unit`); without one, undefined. */
export function readLength(text: string, decimal: '.' | ',' | undefined, unit?: string): number | undefined {
  const plain = plainDigits(text)
    .replace(/^[↑▲⬆↗⛰+]\s?/u, '')
    .replace(/(?<=\d ?\p{L}+) ?(?:[↑▲⬆↗]|d ?\+|\+)$/iu, '')
    .replace(/(?<=\d) ?(?:hm|höhenmeter|m\.? ?ü\.?)$/iu, ' m');
  const match = /^([\d.,'’ ]+?)\s*(\p{L}[\p{L}.]*)?$/u.exec(plain);
  if (!match?.[1]) return undefined;
  const own = (match[2] ?? unit ?? '')
    .replace(/\.$/, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  const word = longUnits.find(([names]) => names.test(own.normalize('NFC')))?.[1] ?? own.normalize('NFC');
  const short = word === 'm' || word === 'ft' || word === 'yd';
  const figure = short ? withoutThousands(match[1].trim(), decimal) : match[1].trim();
  return parseLength(`${figure} ${word}`, decimal)?.meters;
}

/**
 * How far a workout went, in metres. `6.2 m` may be miles and `25 m` a pool's length; `4.215 km` read as thousands is a
 * number with three decimals from elsewhere: undefined.
 */
export function readDistance(
  text: string,
  decimal: '.' | ',' | undefined,
  unit?: string,
): number | undefined {
  const meters = readLength(text, decimal, unit);
  if (!meters) return undefined;
  const plain = plainDigits(text);
  const short = /^(?:m|hm|ft|yds?)$/i.test(/\p{L}+/u.exec(plain)?.[0] ?? unit ?? '');
  if (short && (meters < 100 || /\d[.,]\d{1,2}(?!\d)/.test(plain))) return undefined;
  return !short && meters >= 1_000_000 && /^\d{1,3}[.,]\d{3}(?!\d)/.test(plain) ? undefined : meters;
}

/** A temperature in °C; its unit stands behind the number or is given. */
export function readTemperature(text: string, unit?: string): number | undefined {
  const given = /^[°o]?\s?([CF])(?:elsius|ahrenheit)?$/i.exec(plainDigits(unit ?? ''))?.[1]?.toUpperCase() as
    | 'C'
    | 'F'
    | undefined;
  return parseTemperature(
    degreesInSigns(text.replace(/^[~≈ca.\s]+(?=[-+−–\d])/u, '').replace(/^–(?=\d)/u, '-')),
    given,
  )?.celsius;
}

/** A percentage of 0 to 100; the sign stands behind the number or is given. */
export function readPercent(text: string, unit?: string): number | undefined {
  const match = /^(\d{1,3}(?:[.,]\d{1,2})?) ?(%?)$/.exec(percentInSigns(text));
  if (!match?.[1] || (match[2] === '' && plainDigits(unit ?? '') !== '%')) return undefined;
  const value = Number(match[1].replace(',', '.'));
  return value <= 100 ? value : undefined;
}

/** Beats a minute, 25 to 250; a bare number will do, as the label names it. */
export function readHeartRate(text: string): number | undefined {
  const match = /^(\d{2,3})$/.exec(withoutBeats(text));
  const beats = Number(match?.[1]);
  return beats >= 25 && beats <= 250 ? beats : undefined;
}

/** RPE 1 to 10: `7`, `7/10`, `7 - hard`, `Hard (7)`, `RPE 7`, `●●●○○○○○○○`. A scale of 6 to 20 is not ours. */
export function readExertion(text: string): number | undefined {
  const dots = /^[●◆■★⬤]{1,10}[○◇□☆◯]{0,9}$/u.test(text.trim()) && [...text.trim()];
  if (dots) return dots.length === 10 ? dots.filter((dot) => /[●◆■★⬤]/u.test(dot)).length : undefined;
  const behind =
    /^(?:\p{L}[\p{L} ]{1,24}\s*[(（](\d{1,2})(?:\s*\/\s*10)?[)）]|(?:level|stufe|nivå|niveau|nivel|nível|livello|レベル)\s*(\d{1,2})|(?:r?pe|pse|rpe|effort|esfor[çc]o|esfuerzo|sforzo|きつさ|運動強度)\s*[:：]?\s*(\d{1,2})(?:\s*(?:\/|em|su|de|sur|of)\s*10)?|10段階中?の?(\d{1,2}))$/iu.exec(
      plainDigits(text).trim(),
    );
  if (behind) return readExertion(behind.slice(1).find((part) => part !== undefined) ?? '');
  const match =
    /^(?:rpe\s*)?(\d{1,2}(?:[.,]\d)?)(?:\s*\/\s*10|\s+(?:(?:out )?of|von|auf|sur|sobre|de|em|su|di|van|op|uit|av|på)\s+10)?(?:\s*[-–—(:,·•|・]\s*[\p{L}\s]+\)?|\s+[\p{L}(][\p{L}\s()]*)?$/iu.exec(
      plainDigits(text).replace(/^[★☆●○■□◆◇⬤✦✧\s]+(?=\d)/u, ''),
    );
  const value = parseNumber(match?.[1] ?? '');
  return value !== undefined && value >= 1 && value <= 10 ? value : undefined;
}
