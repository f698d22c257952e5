import type { NoteReading } from '../notes/note-reading';
import { type Factor, type Group, groupCaps, type Kind } from './define-factor';
import { crampNoted } from './factors/cramp-noted';
import { effort } from './factors/effort';
import { family } from './factors/family';
import { fastStart } from './factors/fast-start';
import { firstHotDays } from './factors/first-hot-days';
import { heat } from './factors/heat';
import { heavyDays } from './factors/heavy-days';
import { hills } from './factors/hills';
import { illness } from './factors/illness';
import { injury } from './factors/injury';
import { length } from './factors/length';
import { longerThanUsual } from './factors/longer-than-usual';
import { lowCarb } from './factors/low-carb';
import { lowFluids } from './factors/low-fluids';
import { lowFuel } from './factors/low-fuel';
import { medicine } from './factors/medicine';
import { men } from './factors/men';
import { nearCramp } from './factors/near-cramp';
import { pastCramps } from './factors/past-cramps';
import { plainWater } from './factors/plain-water';
import { strength } from './factors/strength';
import { weeklyDistance } from './factors/weekly-distance';
import { factsNotScored } from './facts-not-scored';
import { type Ask, asks, type FurtherAsk, furtherAsks, type Known } from './known';
import { type RaisedFlag, raisedFlags } from './red-flags';

/** Every factor that is weighed. One file and one line a factor. */
export const factors = [
  crampNoted,
  nearCramp,
  pastCramps,
  length,
  longerThanUsual,
  effort,
  fastStart,
  hills,
  heavyDays,
  weeklyDistance,
  heat,
  firstHotDays,
  lowFluids,
  plainWater,
  lowFuel,
  lowCarb,
  injury,
  illness,
  medicine,
  strength,
  family,
  men,
] as const satisfies readonly Factor[];

export type FactorId = (typeof factors)[number]['id'];

export type Band = 'none' | 'few' | 'several' | 'many' | 'unknown';

export interface Contribution {
  readonly factor: (typeof factors)[number];
  /** Its share of the load as a ratio, after group caps; under 1 where it lowers. */
  readonly ratio: number;
}

export interface Assessment {
  /** Load against a usual workout (1.0). Never shown: it is no probability. */
  readonly load: number;
  readonly band: Band;
  readonly known: number;
  readonly of: number;
  /** Heaviest first; what lowers comes last. */
  readonly contributions: readonly Contribution[];
  /** Read, shown, and never in the load. */
  readonly notScored: readonly (typeof factsNotScored)[number][];
  readonly unknown: readonly Ask[];
  /** Left out as well, and not counted as missing: only some athletes will ever tell. */
  readonly furtherUnknown: readonly FurtherAsk[];
  readonly event: 'yes' | 'near' | 'no';
  readonly redFlags: readonly RaisedFlag[];
}

/** Below this many known core facts there is no band: too little to say. */
export const fewestKnown = 3;

/**
 * What a measured value moves by less than 5 % is weighed, but is no factor to show (21 °C is no heat). What somebody
 * told is shown even when it moves little.
 */
const leastShown: Record<Kind, number> = { workout: 1.05, heat: 1.05, fluids: 1.01, notes: 1.01, you: 1.01 };

const bandFrom: readonly (readonly [least: number, band: Band])[] = [
  [4, 'many'],
  [2, 'several'],
  [1.25, 'few'],
  [0, 'none'],
];

/**
 * Weighs what is known against the athlete's usual workout. Facts that are missing are listed as unknown and never
 * lower the band; kinds that are switched off are neither weighed nor counted. Red flags do not depend on any of it.
 */
export function assessRisk(
  known: Known,
  note: Pick<NoteReading, 'event' | 'redFlags'>,
  switchedOff: ReadonlySet<Kind> = new Set(),
): Assessment {
  const weighed = factors.filter((factor) => !switchedOff.has(factor.kind));
  const logs = capped(weighed.map((factor) => ({ factor, log: finite(factor.weigh(known)) })));
  const load = Math.exp(logs.reduce((sum, { log }) => sum + log, 0));
  const answered = new Set<string>(weighed.filter((f) => f.knownFrom(known)).map((f) => f.asks));
  const asked = new Set<string>(weighed.map((f) => f.asks));
  const count = [...answered].length;
  const unknown = asks.filter((ask) => asked.has(ask) && !answered.has(ask));
  const contributions = logs
    .filter(({ factor, log }) => Math.abs(log) >= Math.log(leastShown[factor.kind]))
    .map(({ factor, log }) => ({ factor, ratio: Math.exp(log) }))
    .sort((a, b) => b.ratio - a.ratio);
  const raising = contributions.filter(({ ratio }) => ratio > 1);
  return {
    load,
    band: count === 0 || coreKnown(known) < fewestKnown ? 'unknown' : bandOf(load, raising.length),
    known: count,
    of: count + unknown.length,
    contributions,
    notScored: factsNotScored.filter((fact) => !switchedOff.has(fact.kind) && fact.isThere(known)),
    unknown,
    furtherUnknown: furtherAsks.filter((ask) => asked.has(ask) && !answered.has(ask)),
    event: note.event,
    redFlags: raisedFlags(note),
  };
}

/** How many core facts are known, switched off or not: hiding a kind of factor does not make a page say less. */
function coreKnown(known: Known): number {
  return asks.filter((ask) => factors.some((factor) => factor.asks === ask && factor.knownFrom(known)))
    .length;
}

interface Weighed {
  readonly factor: (typeof factors)[number];
  readonly log: number;
}

/** Raising factors of one group share what the group's cap leaves them; lowering ones stay as they are. */
function capped(weighed: readonly Weighed[]): Weighed[] {
  const sums = new Map<Group, number>();
  for (const { factor, log } of weighed)
    sums.set(factor.group, (sums.get(factor.group) ?? 0) + Math.max(0, log));
  return weighed.map(({ factor, log }) => {
    const sum = sums.get(factor.group) ?? 0;
    const share = sum > 0 ? Math.min(1, Math.log(groupCaps[factor.group]) / sum) : 1;
    return { factor, log: log > 0 ? log * share : log };
  });
}

/** A short workout lowers the load; with a factor to show it is still not "nothing special". */
function bandOf(load: number, shown: number): Band {
  const band = bandFrom.find(([least]) => load >= least)?.[1] ?? 'none';
  return band === 'none' && shown > 0 ? 'few' : band;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
