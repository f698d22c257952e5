import type { Editable } from '../report/report';
import type { OwnValues } from '../risk/what-is-known';
import { parseDuration } from '../workout/parse-duration';
import { decimalSign, parseNumber, plainDigits } from '../workout/parse-number';

interface Field {
  readonly key: keyof OwnValues;
  /** SI value of one of the unit, and where the scale starts. */
  readonly units: Record<string, (value: number) => number>;
  /** SI limits. */
  readonly from: number;
  readonly to: number;
  readonly limits: Record<string, readonly [number, number]>;
}

/** Values that are one of a few. */
export const choiceFields = {
  effort: { key: 'effort', choices: ['easy', 'usual', 'hard', 'race'] },
  cramp: { key: 'event', choices: ['yes', 'near', 'no'] },
  drinks: { key: 'fluids', choices: ['enough', 'low'] },
} as const satisfies Partial<Record<Editable, { key: keyof OwnValues; choices: readonly string[] }>>;

export type ChoiceField = keyof typeof choiceFields;
export type NumberField = Exclude<Editable, ChoiceField>;

/** The own value that a field of the panel stands for. */
export function keyOf(field: Editable): keyof OwnValues {
  return isChoice(field) ? choiceFields[field].key : numberFields[field].key;
}

function isChoice(field: Editable): field is ChoiceField {
  return Object.hasOwn(choiceFields, field);
}

export const numberFields: Record<NumberField, Field> = {
  temperature: {
    key: 'temperatureC',
    units: { C: (v) => v, F: (v) => (v - 32) / 1.8 },
    from: -40,
    to: 55,
    limits: { C: [-40, 55], F: [-40, 131] },
  },
  humidity: { key: 'humidityPercent', units: { '%': (v) => v }, from: 1, to: 100, limits: { '%': [1, 100] } },
  duration: {
    key: 'movingSeconds',
    units: { min: (v) => v * 60 },
    from: 60,
    to: 360_000,
    limits: { min: [1, 6000] },
  },
  distance: {
    key: 'distanceMeters',
    units: { km: (v) => v * 1000, mi: (v) => v * 1609.344 },
    from: 10,
    to: 1_000_000,
    limits: { km: [0.01, 1000], mi: [0.01, 620] },
  },
  climb: {
    key: 'ascentMeters',
    units: { m: (v) => v, ft: (v) => v * 0.3048 },
    from: 0,
    to: 20_000,
    limits: { m: [0, 20_000], ft: [0, 65_600] },
  },
};

export type OwnValueResult =
  | { readonly ok: true; readonly values: OwnValues }
  | { readonly ok: false; readonly limits: readonly [number, number] };

/**
 * What an athlete typed into a value's editor, in SI units: `31`, `31,5`, `3:10` or `3 h 10 min` for a time. Not ok,
 * with the allowed limits in the chosen unit, when it is no number or out of range.
 */
export function ownValue(field: Editable, typed: string, unit: string, language: string): OwnValueResult {
  if (isChoice(field)) {
    const { key, choices } = choiceFields[field];
    const chosen = (choices as readonly string[]).find((choice) => choice === typed);
    return chosen ? { ok: true, values: { [key]: chosen } } : { ok: false, limits: [0, 0] };
  }
  const known = numberFields[field];
  const used = Object.hasOwn(known.units, unit) ? unit : (Object.keys(known.units)[0] ?? '');
  const limits = known.limits[used] ?? [0, 0];
  const seconds = field === 'duration' && /[:h]/i.test(typed) ? parseDuration(typed, 'hours') : undefined;
  // "31 °C" and "60 %" are as good as the bare number.
  const bare = plainDigits(typed)
    .slice(0, 20)
    .replace(/\s*(?:[°º]\s*[CF]?|[CF]|%|min|km|mi|m|ft)$/i, '');
  const number = parseNumber(bare, decimalSign(language) ?? '.');
  const value = seconds ?? (number === undefined ? undefined : known.units[used]?.(number));
  if (value === undefined || value < known.from || value > known.to) return { ok: false, limits };
  return { ok: true, values: { [known.key]: Math.round(value * 10) / 10 } };
}
