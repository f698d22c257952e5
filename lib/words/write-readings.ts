import type { MessageKey, Say } from '../messages/say';
import type { NumberEdit, Tile } from '../report/report';
import type { Known } from '../risk/known';
import type { OwnValues } from '../risk/what-is-known';
import { isFound, type Reading } from '../workout/reading';
import type { WorkoutRecord } from '../workout/workout-record';
import { type ChoiceField, choiceFields, type NumberField, numberFields } from './own-value';
import type { ShowValue, Units } from './show-value';

/** What write-readings needs to know; passed down from write-report. */
export interface Told {
  readonly say: Say;
  readonly show: ShowValue;
  readonly units: Units;
  readonly record: WorkoutRecord;
  readonly own: OwnValues;
  readonly known: Known;
  /** What the notes alone say happened. */
  readonly noted: 'yes' | 'near' | 'no';
}

interface Read {
  readonly field: NumberField;
  readonly reading: Reading<number>;
  readonly show: (value: number) => string;
  /** From SI to the first unit of the editor. */
  readonly edited: (value: number) => string;
  readonly units: readonly string[];
  readonly from?: string;
  readonly doubt?: string;
}

/** The tiles of "What we read", the missing ones too, and the sentences about what reads differently. */
export function writeReadings(told: Told): { tiles: Tile[]; doubts: string[] } {
  const reads = readsOf(told);
  const tiles = reads.map((read) => numberTile(told, read));
  const doubts = reads.flatMap((read) => differs(told, read));
  const choices = [effortTile(told), crampTile(told), drinksTile(told)];
  return { tiles: [...tiles, ...choices].sort(knownFirst), doubts };
}

function knownFirst(a: Tile, b: Tile): number {
  return Number(a.value === undefined) - Number(b.value === undefined);
}

function readsOf({ say, show, units, record }: Told): Read[] {
  const sensor = !isFound(record.airTemperatureC) && isFound(record.deviceTemperatureC);
  const warm = (c: number) => show.number(units.temperature === 'C' ? c : c * 1.8 + 32, 0);
  const metric = units.length === 'metric';
  const temperature = {
    field: 'temperature',
    reading: sensor ? record.deviceTemperatureC : record.airTemperatureC,
    show: show.temperature,
    edited: warm,
    units: units.temperature === 'C' ? ['C', 'F'] : ['F', 'C'],
    from: say(sensor ? 'read.from.sensor' : 'read.from.weather'),
    ...(sensor ? { doubt: say('read.sensorDoubt') } : {}),
  } as const;
  const moving = isFound(record.movingSeconds) ? record.movingSeconds : record.elapsedSeconds;
  return [
    temperature,
    {
      field: 'humidity',
      reading: record.humidityPercent,
      show: show.percent,
      edited: (p) => show.number(p, 0),
      units: ['%'],
    },
    {
      field: 'duration',
      reading: moving,
      show: show.duration,
      edited: (s) => show.number(s / 60, 0),
      units: ['min'],
    },
    {
      field: 'distance',
      reading: record.distanceMeters,
      show: show.distance,
      edited: (m) => show.number(metric ? m / 1000 : m / 1609.344, 2),
      units: metric ? ['km', 'mi'] : ['mi', 'km'],
    },
    {
      field: 'climb',
      reading: record.ascentMeters,
      show: show.climb,
      edited: (m) => show.number(metric ? m : m / 0.3048, 0),
      units: metric ? ['m', 'ft'] : ['ft', 'm'],
    },
  ];
}

const unitLabels: Record<string, string> = { C: '°C', F: '°F' };

function numberTile({ say, own }: Told, read: Read): Tile {
  const mine = own[numberFields[read.field].key] as number | undefined;
  const page = isFound(read.reading) ? read.reading.found : undefined;
  const value = mine ?? page;
  const edit: NumberEdit = {
    kind: 'number',
    value: value === undefined ? '' : read.edited(value),
    units: read.units.map((id) => ({
      id,
      label: unitLabels[id] ?? (id === 'min' ? say('read.minutes') : id),
    })),
  };
  const words = isFound(read.reading) ? read.reading.quoted : (read.reading.quoted ?? '');
  const unclear = !isFound(read.reading) && read.reading.missing === 'not-understood' && words !== '';
  const from = isFound(read.reading) && read.reading.from === 'label' ? say('read.from.label') : read.from;
  return {
    field: read.field,
    label: say(`read.${read.field}`),
    yours: mine !== undefined,
    edit,
    ...(value === undefined ? {} : { value: read.show(value) }),
    ...(mine === undefined && page !== undefined && from ? { from } : {}),
    ...(page !== undefined
      ? { pageSaid: say('read.pageSaid', { value: pageWords(words, read.show(page)) }) }
      : {}),
    ...(unclear ? { pageSaid: say('missing.understood', { words }) } : {}),
    ...(mine === undefined && page !== undefined && read.doubt ? { doubt: read.doubt } : {}),
  };
}

/** The page's own words where they are words a reader has seen; a data key of its script is no such words. */
function pageWords(quoted: string, shown: string): string {
  return /^[a-z_]+: /.test(quoted) ? shown : quoted.slice(0, 40);
}

const choiceLabels = {
  effort: 'read.effort',
  cramp: 'read.cramp',
  drinks: 'read.drinks',
} as const satisfies Record<ChoiceField, MessageKey>;

const choiceWords = {
  effort: {
    easy: 'read.effort.easy',
    usual: 'read.effort.usual',
    hard: 'read.effort.hard',
    race: 'read.effort.race',
  },
  cramp: { yes: 'read.cramp.yes', near: 'read.cramp.near', no: 'read.cramp.no' },
  drinks: { enough: 'read.drinks.enough', low: 'read.drinks.low' },
} as const satisfies { [F in ChoiceField]: Record<(typeof choiceFields)[F]['choices'][number], MessageKey> };

/** A value that is one of a few: what the page or the notes say, and what the athlete chose instead. */
function choiceTile({ say, own }: Told, field: ChoiceField, page: string | undefined, from?: string): Tile {
  const words = choiceWords[field] as Record<string, MessageKey>;
  const named = (id: string) => (say as (key: MessageKey) => string)(words[id] ?? 'read.add');
  const mine = own[choiceFields[field].key];
  const value = mine === undefined ? page : named(mine);
  return {
    field,
    label: say(choiceLabels[field]),
    yours: mine !== undefined,
    edit: {
      kind: 'choice',
      value: mine ?? '',
      choices: choiceFields[field].choices.map((id) => ({ id, label: named(id) })),
    },
    ...(value === undefined ? {} : { value }),
    ...(mine === undefined && page !== undefined && from ? { from } : {}),
    ...(page === undefined ? {} : { pageSaid: say('read.pageSaid', { value: page }) }),
  };
}

function effortTile(told: Told): Tile {
  const { say, record, own, known } = told;
  const race = isFound(record.race) && record.race.found;
  const exertion = isFound(record.perceivedExertion) ? `RPE ${record.perceivedExertion.found}` : undefined;
  const page = race ? say('read.effort.race') : exertion;
  if (page !== undefined || own.effort !== undefined || known.effort === undefined)
    return choiceTile(told, 'effort', page);
  return choiceTile(told, 'effort', say(`read.effort.${known.effort}`), say('read.from.notes'));
}

/** What happened, as the notes tell it. Notes that do not speak of it leave the question open. */
function crampTile(told: Told): Tile {
  const { say, noted } = told;
  const page = noted === 'no' ? undefined : say(`read.cramp.${noted}`);
  return choiceTile(told, 'cramp', page, say('read.from.notes'));
}

function drinksTile(told: Told): Tile {
  const { say, own, known } = told;
  const page = own.fluids === undefined && known.fluids ? say(`read.drinks.${known.fluids}`) : undefined;
  return choiceTile(told, 'drinks', page, say('read.from.notes'));
}

function differs({ say, own }: Told, read: Read): string[] {
  const { reading } = read;
  if (!isFound(reading) || !reading.other || own[numberFields[read.field].key] !== undefined) return [];
  const first = read.show(reading.found);
  const second = read.show(reading.other.found);
  return first === second ? [] : [say('read.differs', { field: say(`read.${read.field}`), first, second })];
}
