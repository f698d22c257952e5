import { measureLimits, within } from '../../workout/plausible';
import { firstFound, isFound, notOnPage, type Reading, seen, unclear } from '../../workout/reading';
import type { Measure } from '../../workout/workout-record';
import type { LabelKind } from './label-words';
import type { LabelledValue } from './labelled-values';
import {
  isPlaceholder,
  maybeTimeOfDay,
  readDuration,
  readExertion,
  readHeartRate,
  readLength,
  readPercent,
  readTemperature,
} from './read-values';

type NumberKind = Extract<LabelKind, Measure> | 'time';
type ReadValue = (
  text: string,
  unit: string | undefined,
  decimal: '.' | ',' | undefined,
) => number | undefined;

const duration: ReadValue = (text, unit) =>
  readDuration(
    unit && /^\d/.test(text) && /\d$/.test(text) && !/^[hms:]+$/i.test(unit) ? `${text} ${unit}` : text,
  );

const reads: Record<NumberKind, ReadValue> = {
  movingSeconds: duration,
  elapsedSeconds: duration,
  // A bare "Time" of two parts may be the hour it started: not guessed.
  time: (text, unit) => (maybeTimeOfDay(text) ? undefined : duration(text, unit, undefined)),
  distanceMeters: (text, unit, decimal) => readLength(text, decimal, unit) || undefined,
  ascentMeters: (text, unit, decimal) => readLength(text, decimal, unit),
  airTemperatureC: (text, unit) => readTemperature(text, unit),
  deviceTemperatureC: (text, unit) => readTemperature(text, unit),
  feelsLikeC: (text, unit) => readTemperature(text, unit),
  humidityPercent: (text, unit) => readPercent(text, unit),
  averageHeartRate: (text) => readHeartRate(text),
  perceivedExertion: (text) => readExertion(text),
};

/** Labels that name a duration without doubt: two parts are minutes and seconds there. */
const surelyLasting =
  /^(?:workout |activity |exercise )?(?:duration|dauer|duree|duracion|durata|duracao|duur|trainings(?:zeit|dauer|duur))/i;

export type MeasureReadings = { readonly [M in Measure]: Reading<number> };

/**
 * Every measure that stands beside its label. Two values of one field that do not agree are no value: silence rather
 * than the wrong one of them. `decimal` is the page's decimal sign where it names its language.
 */
export function readMeasures(
  values: readonly LabelledValue[],
  decimal: '.' | ',' | undefined,
): MeasureReadings {
  const of = (kind: NumberKind) =>
    agreed(
      values.filter((v) => v.label.kind === kind).map((v) => readOne(v, kind, decimal)),
      kind,
    );
  const moving = of('movingSeconds');
  const elapsed = of('elapsedSeconds');
  const time = of('time');
  const gap = firstFound([moving, time]);
  // What lasted longer than the whole is not the time in motion.
  const tooLong = isFound(gap) && isFound(elapsed) && gap.found > elapsed.found;
  return {
    movingSeconds: tooLong && !isFound(moving) ? notOnPage : gap,
    elapsedSeconds: elapsed,
    distanceMeters: of('distanceMeters'),
    ascentMeters: of('ascentMeters'),
    airTemperatureC: of('airTemperatureC'),
    deviceTemperatureC: of('deviceTemperatureC'),
    feelsLikeC: of('feelsLikeC'),
    humidityPercent: of('humidityPercent'),
    averageHeartRate: of('averageHeartRate'),
    perceivedExertion: of('perceivedExertion'),
  };
}

function readOne(value: LabelledValue, kind: NumberKind, decimal: '.' | ',' | undefined): Reading<number> {
  const sure = kind === 'time' && surelyLasting.test(value.labelText);
  const read = reads[sure ? 'movingSeconds' : kind];
  const limits = measureLimits[kind === 'time' ? 'movingSeconds' : kind];
  for (const text of value.candidates) {
    const found = within(limits, read(text, value.label.unit, decimal));
    if (found !== undefined) return seen(found, text, 'label');
  }
  const words = value.candidates[0];
  return words === undefined ||
    value.candidates.every(isPlaceholder) ||
    words.length > 40 ||
    !/\d/.test(words)
    ? notOnPage
    : unclear(words);
}

function agreed(readings: readonly Reading<number>[], kind: NumberKind): Reading<number> {
  const found = readings.filter(isFound);
  const [best] = found;
  if (!best) return firstFound(readings);
  const slack = /Temperature|feels/.test(kind) ? 0.3 : Math.max(1, Math.abs(best.found) * 0.01);
  const differs = found.find((r) => Math.abs(r.found - best.found) > slack);
  return differs ? unclear(`${best.quoted} / ${differs.quoted}`) : best;
}
