import type { MessageKey, Say } from '../messages/say';
import type { Editable, NumberEdit, Tile } from '../report/report';
import type { OwnValues } from '../risk/what-is-known';
import { isFound, type Reading } from '../workout/reading';
import type { WorkoutRecord } from '../workout/workout-record';
import { numberFields } from './own-value';
import type { ShowValue, Units } from './show-value';

/** What write-readings needs to know; passed down from write-report. */
export interface Told {
  readonly say: Say;
  readonly show: ShowValue;
  readonly units: Units;
  readonly record: WorkoutRecord;
  readonly own: OwnValues;
}

interface Read {
  readonly field: Exclude<Editable, 'effort'>;
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
  return { tiles: [...tiles, effortTile(told)].sort(knownFirst), doubts };
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
  return {
    field: read.field,
    label: say(`read.${read.field}`),
    yours: mine !== undefined,
    edit,
    ...(value === undefined ? {} : { value: read.show(value) }),
    ...(mine === undefined && page !== undefined && read.from ? { from: read.from } : {}),
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

function effortTile({ say, own, record }: Told): Tile {
  const mine = own.effort;
  const choices = (['easy', 'usual', 'hard', 'race'] as const).map((id) => ({
    id,
    label: say(`read.effort.${id}`),
  }));
  const race = isFound(record.race) && record.race.found;
  const exertion = isFound(record.perceivedExertion) ? `RPE ${record.perceivedExertion.found}` : undefined;
  const page = race ? say('read.effort.race') : exertion;
  const value = mine ? say(`read.effort.${mine}` as MessageKey & `read.effort.${typeof mine}`) : page;
  return {
    field: 'effort',
    label: say('read.effort'),
    yours: mine !== undefined,
    edit: { kind: 'choice', value: mine ?? '', choices },
    ...(value === undefined ? {} : { value }),
    ...(page === undefined ? {} : { pageSaid: say('read.pageSaid', { value: page }) }),
  };
}

function differs({ say, own }: Told, read: Read): string[] {
  const { reading } = read;
  if (!isFound(reading) || !reading.other || own[numberFields[read.field].key] !== undefined) return [];
  const first = read.show(reading.found);
  const second = read.show(reading.other.found);
  return first === second ? [] : [say('read.differs', { field: say(`read.${read.field}`), first, second })];
}
