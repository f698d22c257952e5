import { andHalf, andQuarter, countedThings, ordinalEnding, type Unit, units } from './quantity-words';
import { type Onset, saidInWords } from './said-in-words';
import { type Figures, type Spelled, withFigures } from './spelled-numbers';

export type { Onset };

/** A length or time that a folded text names, with the way it was written. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: Onset;
  /** How it is written: the unit, or `bare`, and whether the unit stands before it, or an ordinal ending after it. */
  readonly form: string;
}

const kmPerMile = 1.609344;
const figure =
  '(?:\\d{1,2} )?(?:1/2|1/4|3/4)(?![\\d/])|\\d{1,3}(?:[.,]\\d{3})(?!\\d)|\\d{1,2} \\d{3}(?= ?m(?!\\p{L}))|\\d{1,5}(?:[.,]\\d{1,2})?';
// The digit first: most characters of a note are none, and looking back costs.
const lead = '(?=\\d)(?<![\\p{Script=Latin}\\p{N}.,:/-])';
const anyUnit = Object.entries(units)
  .map(([unit, source]) => `(?<${unit}>${source})`)
  .join('|');

const clock = new RegExp(
  `${lead}(\\d{1,2})(?:[ ']?(h|u|std|stunden?|heures?|hrs?|hours?|or[ae]|horas?|uur|tim|timm(?:e|ar)|時間)\\.? ?(?:and |e |y |et |und |en |och )?|:)([0-5]\\d)(?!\\d|:\\d|er(?!\\p{L})| ?(?:/|km|k\\b|pace|min/))`,
  'gu',
);
/** Hours, minutes and seconds on a clock: mostly how long it all took. */
const longClock = new RegExp(`${lead}(\\d{1,2}):([0-5]\\d):[0-5]\\d(?![\\d:])`, 'gu');
/** "14-15k", "between 9 and 10 km": of a range the first number. */
const range = new RegExp(
  `${lead}(?<figure>\\d{1,3}(?:[.,]\\d)?)(?: ?[-–] ?| (?:to|and|bis|und|a|y|e|et|en|och|tot|till) )(?:the |der |el |il |le |o |de |os )?(?<end>\\d{1,3}(?:[.,]\\d)?)(?:${ordinalEnding})? ?(?:${anyUnit})(?![\\p{Script=Latin}\\p{N}])`,
  'gu',
);
/** Ten kilometres to a Swede; a thousand to a Spaniard. */
const swedishMile =
  /(?<![\p{L}\p{N}])(?<figure>\d{1,2}(?:[.,]5)?) ?mil(?:en)?(?! (?:m|metros?|metri|metres?|euros?|graus|watt))(?![\p{L}\p{N}])/gu;
/** Dutch: "een minuut of 35", about 35 minutes. */
const dutchAbout =
  /(?<![\p{L}\p{N}])(?:1|een) (?:(?<km>kilometer(?:tje)?|km)|(?<min>minuut(?:je)?|min)|(?<h>uur(?:tje)?)) of (?<figure>\d{1,3})(?![\p{L}\p{N}]|[.,:]\d)/gu;
/** "A la hora y cincuenta", "all'ora e venti": the hour is one. */
const hourAndSo =
  /(?<![\p{L}\p{N}])(?:(?:la |alla )?hora y|(?:all'|l'|dell')?ora e|(?:a |uma )?hora e|(?:an |the )?hour and) ([0-5]?\d)(?! ?(?:km|k|m|%)(?!\p{L})|[\p{L}\p{N}]|[.,:]\d)/gu;
/** More hours than one before it: that is told otherwise. */
const hoursTold = /\d[ -]$/;
/** Dutch: "vijf kwartier". */
const quartersOfAnHour = /(?<![\p{L}\p{N}])([2-9]) kwartier(?!\p{L})/gu;
/** Metres that a Spanish or Portuguese swimmer counts in thousands: "en el mil y pico", "a los 2 mil". */
const spanishThousand =
  /(?<![\p{L}\p{N}])(?:(?:el|al|los|nos|aos) )(?:([1-9]) )?mil(?! ?(?:m|metr\p{L}*)(?!\p{L})| y? ?\d|\p{L})/gu;
/** "5 and a half hours" */
const halfMore =
  ' and a (?:half|0\\.5)| und (?:eine?|1) (?:halbe?|0\\.5)| ?einhalb| et (?:demie?|0\\.5)| y (?:medi[ao]|0\\.5)| e (?:mezz[ao]|mei[ao]|0\\.5)| en (?:een|1) (?:half|0\\.5)| och (?:en|1) (?:halv|0\\.5)';
const unitAfter = new RegExp(
  `${lead}(?<figure>${figure})(?<nth>(?:${ordinalEnding}))?(?:(?<halfMore>${halfMore})|(?<quarterMore> and a quarter| et quart| e un quarto)|[- ]odd| or so| and a bit)?(?<gap>[ .-]?\\.? ?|')(?:${anyUnit})(?![\\p{Script=Latin}\\p{N}])(?:(?<half>${andHalf})|(?<quarter>${andQuarter}))?`,
  'gu',
);
/** "14 of 17 km": the first number has the unit of the second. */
const ofWhole = new RegExp(
  `${lead}(?<figure>${figure})(?= ?(?:of|von|de|sur|di|van|av|/|out of) ?\\d{1,3}(?:[.,]\\d{1,2})?[ -]?(?:${anyUnit})(?![\\p{Script=Latin}\\p{N}]))`,
  'gu',
);
const unitBefore =
  /(?<![\p{L}\p{N}])(?:(?<km>kms?|kilomet(?:er|re)|kilometro|quilometro|chilometro|k(?= ?\d\d))|(?<mi>miles?|mi|milla|milha|miglio)|(?<min>min(?:ute|uto|uut)?)|(?<h>hour|hr|stunde|heure|hora|ora|uur|timme|h))\.? ?(?<figure>\d{1,3}(?:[.,]\d{1,2})?)(?:ish)?(?![\p{L}\p{N}]|:\d|[.,]\d)/gu;
const bare = new RegExp(
  `${lead}(?<figure>\\d{1,2}[.,]\\d{3}|\\d{1,4}(?:[.,]\\d{1,2})?)(?<nth>(?:${ordinalEnding}))?(?![\\p{Script=Latin}\\p{N}%°$€£/]|[.,:]\\d| ?(?:%|°|-? ?\\d)| ${countedThings})`,
  'gu',
);

/** Before a number in words without a unit. */
const atWord =
  /(?<![\p{L}])(?:at|by|on|around|about|after|from|since|until|till|bis|hasta|ate|tot|till|jusqu'au|bei|nach|ab|seit|um|des|depuis|desde|dal|dalla|vanaf|sinds|fran|sedan|a|au|a los?|apres|vers|al|ai|ao|aos|op|bij|na|vid|efter|verso|towards?)(?: (?:the|il|lo|la|el|le|den|der|het|de))? $/u;
const leastBareWord = 5;
const mostClockHours = 23;
/** Laps, climbs and sets are seldom more than this. */
const leastNthWord = 11;
/** Two words that are a number in one language and something else after "at" in another. */
const noNumber = /^(?:once|ten)$/;

/** "In der 78.", "ab der 80." */
const germanOrdinal = /(?:^|[^\p{L}])(?:der|den|dem) $/u;

/** More of a part's quantities than this are left out. */
const most = 40;

/** The lengths and times of a folded text in the order they stand. A bare number stands for kilometres, miles and minutes. */
export function quantitiesIn(plain: string): Quantity[] {
  const figures = withFigures(plain);
  const { text, origin, spelled } = figures;
  const taken: Quantity[] = [];
  const take = (start: number, end: number, values: Values) => {
    if (taken.length >= most || taken.some((q) => end > q.start && start < q.end)) return;
    for (const [form, value] of values) if (value) taken.push({ start, end, value, form });
  };
  const takeMatch = (m: RegExpExecArray, values: Values) => {
    if (taken.length < most) take(origin(m.index), origin(m.index + m[0].length), values);
  };
  const isSpelled = spelledAt(figures);
  for (const m of text.matchAll(clock)) {
    if (m[2] === undefined && isSpelled(m)) continue;
    const [first, second] = [Number(m[1]), Number(m[3])];
    // No hour of a workout nor of a day: a machine's minutes and seconds.
    if (m[2] === undefined && first > mostClockHours) takeMatch(m, [['clock-m', minutes(first)]]);
    else takeMatch(m, [[m[2] ? 'h-min' : 'clock', minutes(first * 60 + second)]]);
  }
  for (const m of where(text, ':', longClock))
    takeMatch(m, [['clock-s', minutes(Number(m[1]) * 60 + Number(m[2]))]]);
  for (const m of text.matchAll(range)) {
    const { figure: digits = '', end = '', ...named } = m.groups ?? {};
    const unit = unitOf(named);
    // "At km 20 and half an hour later": no range.
    if (unit && numberOf(end) > numberOf(digits))
      takeMatch(m, [[`${unit}-range`, valueIn(unit, numberOf(digits))]]);
  }
  for (const m of where(text, ' of ', dutchAbout)) {
    const { figure: digits = '', ...named } = m.groups ?? {};
    const unit = unitOf(named);
    if (unit && (isSpelled(m) || m[0].startsWith('e')))
      takeMatch(m, [[`${unit}-before`, valueIn(unit, numberOf(digits))]]);
  }
  for (const m of text.matchAll(hourAndSo)) {
    if (hoursTold.test(text.slice(Math.max(0, m.index - 8), m.index))) continue;
    // "y cuarto" was written as a figure, as "y cuatro" was.
    const quarter = /[cq]u?arto$/u.test(plain.slice(origin(m.index), origin(m.index + m[0].length)));
    takeMatch(m, [['h-min', minutes(60 + (quarter ? 15 : Number(m[1])))]]);
  }
  for (const m of where(text, 'kwartier', quartersOfAnHour))
    takeMatch(m, [['h-word', minutes(15 * Number(m[1]))]]);
  for (const { start, end, form, value } of saidInWords(plain)) take(start, end, [[form, value]]);
  for (const m of where(text, 'mil', spanishThousand))
    takeMatch(m, [['bare-m', kilometers(Number(m[1] ?? 1))]]);
  for (const m of where(text, 'mil', swedishMile))
    takeMatch(m, [['km-mil', kilometers(10 * numberOf(m.groups?.figure ?? ''))]]);
  for (const m of text.matchAll(unitAfter)) {
    const { figure: digits = '', nth, half, quarter, halfMore: more, quarterMore, ...named } = m.groups ?? {};
    const unit = unitOf(named);
    if (unit === undefined) continue;
    const told = plain.slice(origin(m.index), origin(m.index + m[0].length));
    // "y cuarto" was written as a figure, as "y cuatro" was.
    const aQuarter =
      quarter && unit === 'h' && (!quarter.endsWith('4') || /(?:cuarto|quarto|quart)$/u.test(told));
    const amount = numberOf(digits) + (half || more ? 0.5 : aQuarter || quarterMore ? 0.25 : 0);
    takeMatch(m, [[`${unit}${nth ? '-nth' : ''}${isSpelled(m) ? '-word' : ''}`, valueIn(unit, amount)]]);
  }
  for (const m of text.matchAll(ofWhole)) {
    const { figure: digits = '', ...named } = m.groups ?? {};
    const unit = unitOf(named);
    if (unit) takeMatch(m, [[`${unit}-of`, valueIn(unit, numberOf(digits))]]);
  }
  for (const m of text.matchAll(unitBefore)) {
    const { figure: digits = '', ...named } = m.groups ?? {};
    const unit = unitOf(named);
    if (unit) takeMatch(m, [[`${unit}-before`, valueIn(unit, numberOf(digits))]]);
  }
  for (const { start, end, value, ordinal } of spelled) {
    if (value < (ordinal ? leastNthWord : leastBareWord)) continue;
    const [from, to] = [origin(start), origin(end)];
    const led =
      atWord.test(plain.slice(Math.max(0, from - 10), from)) ||
      / in(?=[ ,.:])/y.test(plain.slice(to, to + 5));
    if (!led || noNumber.test(plain.slice(from, to))) continue;
    const how = ordinal ? 'nth' : 'bare-word';
    take(from, to, [
      [`${how}-km`, valueIn('km', value)],
      [`${how}-mi`, valueIn('mi', value)],
      [`${how}-min`, valueIn('min', value)],
      [`${how}-m`, value >= 100 ? valueIn('m', value) : undefined],
    ]);
  }
  for (const m of text.matchAll(bare)) {
    if (isSpelled(m)) continue;
    const amount = numberOf(m.groups?.figure ?? '');
    const german =
      text[m.index + m[0].length] === '.' &&
      germanOrdinal.test(text.slice(Math.max(0, m.index - 5), m.index));
    const how = m.groups?.nth || german ? 'nth' : 'bare';
    takeMatch(m, [
      [`${how}-km`, amount < 300 ? valueIn('km', amount) : undefined],
      [`${how}-mi`, amount < 200 ? valueIn('mi', amount) : undefined],
      [`${how}-min`, amount < 200 ? valueIn('min', amount) : undefined],
      [`${how}-m`, amount >= 100 ? valueIn('m', amount) : undefined],
    ]);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Gives the quantities of a folded text. */
export type QuantitiesIn = (plain: string) => readonly Quantity[];

/** A look-up for one note, each of its texts looked at once: nothing of it stays. */
export function quantitiesOnce(): QuantitiesIn {
  const seen = new Map<string, readonly Quantity[]>();
  return (plain) => {
    const known = seen.get(plain) ?? quantitiesIn(plain);
    seen.set(plain, known);
    return known;
  };
}

/** The matches of an expression, tried only in a text with the letters that every match has. */
function where(text: string, letters: string, expression: RegExp): Iterable<RegExpExecArray> {
  return text.includes(letters) ? text.matchAll(expression) : [];
}

type Values = readonly (readonly [form: string, value: Onset | undefined])[];

/** Whether a match begins with a number that was a word. */
function spelledAt({ spelled }: Figures): (match: RegExpExecArray) => boolean {
  const starts = new Set(spelled.map(({ start }: Spelled) => start));
  return ({ index }) => starts.has(index);
}

function unitOf(groups: Record<string, string | undefined>): Unit | undefined {
  return (Object.keys(units) as Unit[]).find((unit) => groups[unit] !== undefined);
}

/** "1,900" and "1.900" are thousands, "28,5" and "28.5" are not. */
function numberOf(digits: string): number {
  const [, whole = '0', part, of] = /^(?:(\d{1,2}) )?(\d)\/(\d)$/.exec(digits) ?? [];
  if (part && of) return Number(whole) + Number(part) / Number(of);
  return Number(/[., ]\d{3}$/.test(digits) ? digits.replace(/[., ]/, '') : digits.replace(',', '.'));
}

function valueIn(unit: Unit, amount: number): Onset | undefined {
  switch (unit) {
    case 'km':
      return kilometers(amount);
    case 'mi':
      return kilometers(amount * kmPerMile);
    case 'm':
      return kilometers(amount / 1000);
    case 'yd':
      return kilometers((amount * 0.9144) / 1000);
    case 'h':
      return minutes(amount * 60);
    case 'min':
      return minutes(amount);
  }
}

function kilometers(km: number): Onset | undefined {
  return km > 0 && km <= 1000 ? { km: Math.round(km * 100) / 100 } : undefined;
}

function minutes(min: number): Onset | undefined {
  return min > 0 && min <= 3000 ? { min: Math.round(min) } : undefined;
}
