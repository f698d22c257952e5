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
const halfHour = new RegExp(
  `${lead}(?:half an hour|halbe[nr]? stunde|demi-heure|demi heure|media hora|mezz'?ora|mezza ora|meia hora|half ?uur|halvtimme\\p{L}*|半時間)${tail}`,
  'gu',
);
const unitAfter = new RegExp(
  `(?:${lead}(?<figure>${figure})(?<nth>(?:${ordinalEnding}))?|(?<![\\p{L}\\p{N}])(?<word>${spelled}))(?<gap>[ .-]?\\.? ?|')(?:${anyUnit})(?![\\p{Script=Latin}\\p{N}])(?<half>${andHalf})?`,
  'gu',
);
const unitBefore =
  /(?<![\p{L}\p{N}])(?:(?<km>km|kilomet(?:er|re)|kilometro|quilometro|chilometro|k)|(?<mi>miles?|mi|milla)|(?<min>min(?:ute|uto|uut)?)|(?<h>hour|hr|stunde|heure|hora|ora|uur|timme|h))\.? ?(?<figure>\d{1,3}(?:[.,]\d{1,2})?)(?![\p{L}\p{N}]|:\d|[.,]\d)/gu;
const bare = new RegExp(
  `${lead}(?<figure>\\d{1,4}(?:[.,]\\d{1,2})?)(?<nth>(?:${ordinalEnding}))?(?![\\p{Script=Latin}\\p{N}%°$€£/]|[.,:]\\d| ?(?:%|°|-? ?\\d))`,
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
  for (const m of plain.matchAll(halfHour)) take(m, [['h', { min: 30 }]]);
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
    const unit = unitOf(m.groups ?? {});
    if (unit) take(m, [[`${unit}-before`, valueIn(unit, numberOf(m.groups?.figure ?? ''))]]);
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
