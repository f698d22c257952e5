import { andHalf, numberWords, ordinalEnding, type Unit, units } from './quantity-words';

/** Where in the workout something may have happened: kilometres (2 decimals) or minutes from the start. */
export type Onset = { readonly km: number } | { readonly min: number };

/** A length or time that a folded text names, with the way it was written. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: Onset;
  /** How it is written: the unit, or `bare`, and whether the unit stands before it, or an ordinal ending after it. */
  readonly form: string;
}

const kmPerMile = 1.609344;
const spelled = Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|');
const figure = '\\d{1,3}(?:[.,]\\d{3})(?!\\d)|\\d{1,5}(?:[.,]\\d{1,2})?';
const lead = '(?<![\\p{Script=Latin}\\p{N}.,:/-])';
const tail = '(?![\\p{L}\\p{N}])';
const anyUnit = Object.entries(units)
  .map(([unit, source]) => `(?<${unit}>${source})`)
  .join('|');

const clock = new RegExp(
  `${lead}(\\d{1,2})(?: ?(h|u|std|stunden?|heures?|hrs?|hours?|ore|horas?|uur|tim|timmar|時間)\\.? ?(?:and |e |y |et |und |en |och )?|:)([0-5]\\d)(?!\\d|:\\d| ?(?:/|km|k\\b))`,
  'gu',
);
/** Times that are said in words only, folded, with their minutes. */
const spoken: readonly (readonly [words: string, min: number])[] = [
  [
    "half an hour|halbe[nr]? stunde|demi-?heure|demie? heure|media hora|mezz'?ora|mezza ora|meia hora|half ?uur(?:tje)?|halvtimme\\p{L}*|半時間",
    30,
  ],
  [
    "quarter (?:of an )?hour|viertelstunde|quart d'heure|cuarto de hora|quarto d'?ora|quarto de hora|kwartier(?:tje)?|en kvart",
    15,
  ],
  [
    "three.quarters? of an hour|drei ?viertelstunden?|dreiviertelstunde|trois quarts d'heure|tres cuartos de hora|tre quarti d'?ora|tres quartos de hora|drie ?kwartier|tre kvart",
    45,
  ],
  [
    "(?:an|one|the) hour and (?:a half)|anderthalb stunden|eineinhalb stunden|une heure et demie|(?:una )?hora y media|(?:un'?)?ora e mezza|(?:uma )?hora e meia|anderhalf uur|en och en halv timme|en timme och en halv|1時間半",
    90,
  ],
  [
    "(?:an|one) hour and (?:a quarter|fifteen)|une heure et quart|(?:una )?hora y cuarto|(?:un'?)?ora e un quarto|(?<!\\d )uur en een kwartier",
    75,
  ],
  ['(?:an|one) hour and ten', 70],
  ['(?:an|one) hour and twenty', 80],
  ['(?:the|an|one) hour mark|uurtje|stundchen|an hour in|oretta', 60],
];
const spokenTime = new RegExp(`${lead}(?:${spoken.map(([words]) => `(${words})`).join('|')})${tail}`, 'gu');
/** Ten kilometres to a Swede; a thousand to a Spaniard. */
const swedishMile =
  /(?<![\p{L}\p{N}])(?<figure>\d{1,2}(?:[.,]5)?|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|femton) ?mil(?:en)?(?! (?:m|metros?|metri|metres?|euros?|graus|watt))(?![\p{L}\p{N}])/gu;
const unitAfter = new RegExp(
  `(?:${lead}(?<figure>${figure})(?<nth>(?:${ordinalEnding}))?|(?<![\\p{L}\\p{N}])(?<word>${spelled}))(?<gap>[ .-]?\\.? ?|')(?:${anyUnit})(?![\\p{Script=Latin}\\p{N}])(?<half>${andHalf})?`,
  'gu',
);
const unitBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<km>kms?|kilomet(?:er|re)|kilometro|quilometro|chilometro|k)|(?<mi>miles?|mi|milla|milha|miglio)|(?<min>min(?:ute|uto|uut)?)|(?<h>hour|hr|stunde|heure|hora|ora|uur|timme|h))\\.? ?(?:(?<figure>\\d{1,3}(?:[.,]\\d{1,2})?)|(?<= )(?<word>${spelled}))(?![\\p{L}\\p{N}]|:\\d|[.,]\\d)`,
  'gu',
);
const bare = new RegExp(
  `${lead}(?<figure>\\d{1,2}[.,]\\d{3}|\\d{1,4}(?:[.,]\\d{1,2})?)(?<nth>(?:${ordinalEnding}))?(?![\\p{Script=Latin}\\p{N}%°$€£/]|[.,:]\\d| ?(?:%|°|-? ?\\d))`,
  'gu',
);

const large = Object.entries(numberWords)
  .filter(([, amount]) => amount >= 5)
  .map(([word]) => word)
  .sort((a, b) => b.length - a.length);
/** A number in words without a unit, right after a word like "at". */
const bareWord = new RegExp(
  `(?<=(?<![\\p{L}])(?:at|by|around|about|after|bei|nach|um|a|au|a los?|apres|vers|al|ai|ao|aos|op|bij|na|vid|efter) )(?:${large.join('|')})${tail}`,
  'gu',
);

/** More of a part's quantities than this are left out. */
const most = 40;

/** The lengths and times of a folded text in the order they stand. A bare number stands for kilometres, miles and minutes. */
export function quantitiesIn(plain: string): Quantity[] {
  const taken: Quantity[] = [];
  const free = (start: number, end: number) => taken.every((q) => end <= q.start || start >= q.end);
  const take = (
    match: RegExpExecArray,
    values: readonly (readonly [form: string, value: Onset | undefined])[],
  ) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (taken.length >= most || !free(start, end)) return;
    for (const [form, value] of values) if (value) taken.push({ start, end, value, form });
  };
  for (const m of plain.matchAll(clock))
    take(m, [[m[2] ? 'h-min' : 'clock', minutes(Number(m[1]) * 60 + Number(m[3]))]]);
  for (const m of plain.matchAll(spokenTime)) {
    const said = spoken[m.slice(1).findIndex((words) => words !== undefined)];
    if (said) take(m, [['h-word', { min: said[1] }]]);
  }
  for (const m of plain.matchAll(swedishMile)) {
    const { figure: amount = '' } = m.groups ?? {};
    take(m, [['km-mil', kilometers(10 * (numberWords[amount] ?? numberOf(amount)))]]);
  }
  for (const m of plain.matchAll(unitAfter)) {
    const { figure: digits, nth, word, half, ...named } = m.groups ?? {};
    const amount = digits === undefined ? numberWords[word ?? ''] : numberOf(digits);
    const unit = unitOf(named);
    if (amount === undefined || unit === undefined) continue;
    take(m, [
      [`${unit}${nth ? '-nth' : ''}${word ? '-word' : ''}`, valueIn(unit, amount + (half ? 0.5 : 0))],
    ]);
  }
  for (const m of plain.matchAll(unitBefore)) {
    const { figure: digits, word, ...named } = m.groups ?? {};
    const unit = unitOf(named);
    const amount = digits === undefined ? numberWords[word ?? ''] : numberOf(digits);
    if (unit && amount !== undefined) take(m, [[`${unit}-before`, valueIn(unit, amount)]]);
  }
  for (const m of plain.matchAll(bareWord)) {
    const amount = numberWords[m[0]] ?? 0;
    take(m, [
      ['bare-word-km', valueIn('km', amount)],
      ['bare-word-mi', valueIn('mi', amount)],
      ['bare-word-min', valueIn('min', amount)],
    ]);
  }
  for (const m of plain.matchAll(bare)) {
    const amount = numberOf(m.groups?.figure ?? '');
    const how = m.groups?.nth ? 'nth' : 'bare';
    take(m, [
      [`${how}-km`, amount < 300 ? valueIn('km', amount) : undefined],
      [`${how}-mi`, amount < 200 ? valueIn('mi', amount) : undefined],
      [`${how}-min`, amount < 200 ? valueIn('min', amount) : undefined],
      [`${how}-m`, amount >= 100 ? valueIn('m', amount) : undefined],
    ]);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function unitOf(groups: Record<string, string | undefined>): Unit | undefined {
  return (Object.keys(units) as Unit[]).find((unit) => groups[unit] !== undefined);
}

/** "1,900" and "1.900" are thousands, "28,5" and "28.5" are not. */
function numberOf(digits: string): number {
  return Number(/[.,]\d{3}$/.test(digits) ? digits.replace(/[.,]/, '') : digits.replace(',', '.'));
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
