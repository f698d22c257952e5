import { plainDigits } from '../../workout/parse-number';
import { measureLimits, within } from '../../workout/plausible';
import {
  firstFound,
  isFound,
  notOnPage,
  type ReadFrom,
  type Reading,
  seen,
  unclear,
} from '../../workout/reading';
import type { Measure } from '../../workout/workout-record';
import { namesAverage } from './average-words';
import { foldWord, type Label } from './label-words';
import type { LabelledValue } from './labelled-values';
import type { LabelKind } from './languages/page-words';
import {
  isPlaceholder,
  maybeTimeOfDay,
  readDistance,
  readDuration,
  readExertion,
  readHeartRate,
  readLength,
  readPercent,
  readTemperature,
} from './read-values';
import { impossible, type Lasting, settled } from './which-duration';

type NumberKind = Extract<LabelKind, Measure> | 'time';
type ReadValue = (
  text: string,
  unit: string | undefined,
  decimal: '.' | ',' | undefined,
) => number | undefined;

const duration: ReadValue = (text, unit) => {
  // "uu:mm:ss" in Dutch, "tt:mm:ss" in Swedish.
  const clock = unit && /^[hmsut]+(?::[hms]+)+$/i.test(unit) ? unit.replace(/^[ut]+/i, 'hh') : undefined;
  if (clock) return readDuration(/\d$/.test(text) ? `${text} ${clock}` : text);
  return readDuration(unit && /^\d/.test(text) && /\d$/.test(text) ? `${text} ${unit}` : text);
};

/** Two parts that say neither in their words nor in their label which they are. */
function hoursInstead(text: string, unit: string | undefined): number | undefined {
  const parts = unit ? null : /^(\d{1,3}):(\d{2})$/.exec(plainDigits(text));
  return parts && Number(parts[2]) < 60 ? Number(parts[1]) * 3600 + Number(parts[2]) * 60 : undefined;
}

const reads: Record<NumberKind, ReadValue> = {
  movingSeconds: duration,
  elapsedSeconds: duration,
  // A bare "Time" of two parts may be the hour it started: not guessed.
  time: (text, unit) => (maybeTimeOfDay(text) ? undefined : duration(text, unit, undefined)),
  distanceMeters: (text, unit, decimal) => readDistance(text, decimal, unit),
  ascentMeters: (text, unit, decimal) => readLength(text, decimal, unit),
  airTemperatureC: (text, unit) => readTemperature(text, unit),
  deviceTemperatureC: (text, unit) => readTemperature(text, unit),
  feelsLikeC: (text, unit) => readTemperature(text, unit),
  humidityPercent: (text, unit) => readPercent(text, unit),
  averageHeartRate: (text) => readHeartRate(text),
  // "4 / 10 - moderate": the word behind it says the same.
  perceivedExertion: (text) => readExertion(text.replace(/(?<=\/ ?10)\s*[–—(-].*$/u, '')),
};

/** Whether words can be a value of this kind; undefined where the kind is no measure. */
export function canBe(words: string, { kind, unit }: Label): boolean | undefined {
  if (!Object.hasOwn(reads, kind)) return undefined;
  return (['.', ','] as const).some(
    (decimal) => reads[kind as NumberKind](words, unit, decimal) !== undefined,
  );
}

/** The figure that words say under a label; undefined where they are none of that kind. */
export function figureIn(
  words: string,
  { kind, unit }: Label,
  decimal: '.' | ',' | undefined,
): number | undefined {
  return Object.hasOwn(reads, kind) ? reads[kind as NumberKind](words, unit, decimal) : undefined;
}

/** Labels that name a duration without doubt: two parts are minutes and seconds there. */
export const surelyLasting =
  /^(?:workout |activity |exercise )?(?:duration|dauer|duree|duracion|durata|duracao|duur|trainings(?:zeit|dauer|duur))/i;

/** Each figure of a workout, found or missing with the reason. */
export type MeasureReadings = { readonly [M in Measure]: Reading<number> };

/**
 * Every measure that stands beside its label. Two values of one field that do not agree are no value: silence rather
 * than the wrong one of them. `decimal` is the page's decimal sign where it names its language.
 */
export function readMeasures(
  values: readonly LabelledValue[],
  decimal: '.' | ',' | undefined,
): MeasureReadings {
  const of = (kind: NumberKind, among = ofTheWhole(values)): Lasting => {
    const all = agreedOf(kind, among);
    const below = among.filter((v) => !v.above);
    return isFound(all) || below.length === among.length ? all : agreedOf(kind, below);
  };
  const agreedOf = (kind: NumberKind, among: readonly LabelledValue[]) =>
    agreed(
      among.filter((v) => v.label.kind === kind).map((v) => readOne(v, kind, v.decimal ?? decimal)),
      kind,
    );
  const far = of('distanceMeters');
  const meters = isFound(far) ? far.found : undefined;
  const moves = (slowest?: number) =>
    meters === undefined ? undefined : (seconds: number) => !impossible(meters, seconds, slowest);
  const moving = settled(of('movingSeconds'), moves());
  const time = settled(of('time'), moves());
  const gap = firstFound([moving, time]);
  const wholes = of('elapsedSeconds');
  // "Moving time" and "Duration": the second is the whole.
  const named = values.some(
    ({ label, labelText }) => label.kind === 'time' && wholeTime.test(foldWord(labelText)),
  );
  const longer = named && isFound(moving) && isFound(time) && time.found > 1.005 * moving.found;
  const elapsed = settled(
    longer && !isFound(wholes) && !('quoted' in wholes) ? time : wholes,
    isFound(gap) ? (seconds) => seconds >= gap.found && seconds <= gap.found * 10 : moves(0),
  );
  const up = values.filter((v) => v.label.kind !== 'ascentMeters' || !mayBeBoth.test(foldWord(v.labelText)));
  const climbed = of('ascentMeters');
  const sure = isFound(climbed) || up.length === values.length ? climbed : of('ascentMeters', up);
  return { ...together(moving, gap, elapsed, far), ...rest(of), ascentMeters: sure };
}

/** Without the figures of one sport, where the whole has its own, or several sports have one each. */
function ofTheWhole(values: readonly LabelledValue[]): readonly LabelledValue[] {
  const parts = values.filter(({ label }) => label.ofOneSport);
  if (parts.length === 0) return values;
  const alone = (part: LabelledValue) =>
    values.filter(({ label }) => label.kind === part.label.kind).length === 1;
  return values.filter((value) => !value.label.ofOneSport || alone(value));
}

/** What is the whole, where the time in motion stands beside it. */
const wholeTime =
  /^(?:duration|dauer|duree|duracion|durata|duracao|duur|tidsatgang|varaktighet|所要時間)[:：]?$/;

/** Up and down together, in some logs. */
const mayBeBoth =
  /^(?:desnivel|acumulado|desnivel acumulado|dislivello|denivele|denivele cumule|elevation|hohenmeter|hoogtemeters|hojdmeter)(?: total)?[:：]?$/;

/** Distance and times that cannot go together are none: nobody knows which of them was misread. */
function together(
  moving: Reading<number>,
  gap: Reading<number>,
  elapsed: Reading<number>,
  far: Reading<number>,
): Pick<MeasureReadings, 'movingSeconds' | 'elapsedSeconds' | 'distanceMeters'> {
  // What lasted longer than the whole is not the time in motion.
  const tooLong = isFound(gap) && isFound(elapsed) && gap.found > elapsed.found;
  const now = tooLong && !isFound(moving) ? notOnPage : gap;
  const tooFar = isFound(far) && isFound(now) && impossible(far.found, now.found);
  const tooFast = isFound(far) && isFound(elapsed) && impossible(far.found, elapsed.found, 0);
  const tooSlow = isFound(now) && isFound(elapsed) && elapsed.found > now.found * 10;
  const or = (wrong: boolean, reading: Reading<number>) =>
    wrong && isFound(reading) ? unclear(reading.quoted) : reading;
  return {
    movingSeconds: or(tooFar || tooSlow, now),
    elapsedSeconds: or(tooFast || tooSlow, elapsed),
    distanceMeters: or(tooFar || tooFast, far),
  };
}

function rest(
  of: (kind: NumberKind) => Reading<number>,
): Omit<MeasureReadings, 'movingSeconds' | 'elapsedSeconds' | 'distanceMeters'> {
  return {
    ascentMeters: of('ascentMeters'),
    airTemperatureC: of('airTemperatureC'),
    deviceTemperatureC: of('deviceTemperatureC'),
    feelsLikeC: of('feelsLikeC'),
    humidityPercent: of('humidityPercent'),
    averageHeartRate: of('averageHeartRate'),
    perceivedExertion: of('perceivedExertion'),
  };
}

function readOne(value: LabelledValue, kind: NumberKind, decimal: '.' | ',' | undefined): Lasting {
  const sure = kind === 'time' && surelyLasting.test(value.labelText);
  const read = reads[sure ? 'movingSeconds' : kind];
  const limits = measureLimits[kind === 'time' ? 'movingSeconds' : kind];
  if (value.ends) {
    const [start, end] = value.ends.map((text) => within(limits, read(text, value.label.unit, decimal)));
    return start === undefined || end === undefined
      ? notOnPage
      : seen(Math.round(5 * (start + end) + 1e-6) / 10, value.ends.join(' / '), 'label');
  }
  for (const text of value.candidates) {
    const found = within(limits, read(withoutAverage(text), value.label.unit, decimal));
    if (found === undefined) continue;
    const inHours = /Seconds$|^time$/.test(kind) ? hoursInstead(text, value.label.unit) : undefined;
    return { ...seen(found, text, 'label'), ...(inHours === undefined ? {} : { inHours }) };
  }
  const words = value.candidates[0];
  return words === undefined ||
    value.candidates.every(isPlaceholder) ||
    words.length > 40 ||
    !/\d/.test(words)
    ? notOnPage
    : unclear(words);
}

/** `gem. 21 °C`: a figure without the word for an average before it. */
function withoutAverage(text: string): string {
  const [, word = '', figure] = /^([^\d:：]{1,16})[:：]?\s+([-−+]?\d.*)$/su.exec(text) ?? [];
  return figure && namesAverage(foldWord(word)) ? figure : text;
}

function agreed(readings: readonly Lasting[], kind: NumberKind): Lasting {
  const found = readings.filter((r): r is Lasting & { found: number; quoted: string; from: ReadFrom } =>
    isFound(r),
  );
  const best = exactest(found, kind) ?? found.find((r) => r.inHours === undefined) ?? found[0];
  if (!best) return firstFound(readings);
  const slack = /Temperature|feels/.test(kind) ? 0.3 : Math.max(1, Math.abs(best.found) * 0.01);
  const sums = sumOf(kind);
  if (sums !== undefined && found.some((r) => r.found < sums) && found.some((r) => r.found >= sums))
    return agreed(
      found.filter((r) => r.found < sums),
      kind,
    );
  const differs = found.find(
    (r) =>
      Math.abs(r.found - best.found) > slack &&
      !(best.inHours === undefined && r.inHours !== undefined && Math.abs(r.inHours - best.found) < 60),
  );
  return differs ? unclear(`${best.quoted} / ${differs.quoted}`) : best;
}

/** Of a time in whole minutes and the same with its seconds, the second. */
function exactest<R extends { found: number }>(found: readonly R[], kind: NumberKind): R | undefined {
  const [first] = found;
  if (!first || !/Seconds$|^time$/.test(kind) || first.found % 60 !== 0) return undefined;
  return found.find((r) => r.found % 60 !== 0 && Math.floor(r.found / 60) * 60 === first.found);
}

/** From where on a figure is one of many workouts, where a smaller one stands beside it: seconds, metres. */
function sumOf(kind: NumberKind): number | undefined {
  if (/Seconds$|^time$/.test(kind)) return 30 * 3600;
  return kind === 'distanceMeters' ? 500_000 : kind === 'ascentMeters' ? 15_000 : undefined;
}
