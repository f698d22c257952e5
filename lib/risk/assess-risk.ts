import type { NoteReading } from '../notes/note-reading';
import { type Factor, type Group, groupCaps, type Kind } from './define-factor';
import { crampNoted } from './factors/cramp-noted';
import { effort } from './factors/effort';
import { heat } from './factors/heat';
import { length } from './factors/length';
import { nearCramp } from './factors/near-cramp';
import { pastCramps } from './factors/past-cramps';
import { type Ask, asks, type Known } from './known';
import { type RaisedFlag, raisedFlags } from './red-flags';

/** Every factor that is weighed. One file and one line a factor. */
export const factors = [
  crampNoted,
  nearCramp,
  pastCramps,
  length,
  effort,
  heat,
] as const satisfies readonly Factor[];

export type FactorId = (typeof factors)[number]['id'];

export type Band = 'none' | 'few' | 'several' | 'many' | 'unknown';

export interface Contribution {
  readonly factor: (typeof factors)[number];
  /** Its share of the load as a ratio, after group caps; over 1. */
  readonly ratio: number;
}

export interface Assessment {
  /** Load against a usual workout (1.0). Never shown: it is no probability. */
  readonly load: number;
  readonly band: Band;
  readonly known: number;
  readonly of: number;
  /** Heaviest first. */
  readonly contributions: readonly Contribution[];
  readonly unknown: readonly Ask[];
  readonly event: 'yes' | 'near' | 'no';
  readonly redFlags: readonly RaisedFlag[];
}

/** Below this many known factors there is no band: too little to say. */
export const fewestKnown = 3;

/** What raises the load by less than 5 % is weighed, but is no factor to show. */
const leastShown = Math.log(1.05);

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
  const raw = weighed.map((factor) => ({ factor, log: finite(factor.weigh(known)) }));
  const share = groupShares(raw);
  const logs = raw.map(({ factor, log }) => ({
    factor,
    log: log > 0 ? log * (share.get(factor.group) ?? 1) : log,
  }));
  const load = Math.exp(logs.reduce((sum, { log }) => sum + log, 0));
  const asked = asks.filter((ask) => weighed.some((factor) => factor.asks === ask));
  const unknown = asked.filter((ask) =>
    weighed.some((factor) => factor.asks === ask && !factor.knownFrom(known)),
  );
  const count = asked.length - unknown.length;
  const contributions = logs
    .filter(({ log }) => log >= leastShown)
    .map(({ factor, log }) => ({ factor, ratio: Math.exp(log) }))
    .sort((a, b) => b.ratio - a.ratio);
  return {
    load,
    band: count === 0 || knownAsks(known) < fewestKnown ? 'unknown' : bandOf(load, contributions.length),
    known: count,
    of: asked.length,
    contributions,
    unknown,
    event: note.event,
    redFlags: raisedFlags(note),
  };
}

/** How many of all asks are known, switched off or not: hiding a kind of factor does not make a page say less. */
function knownAsks(known: Known): number {
  return asks.filter((ask) => factors.every((factor) => factor.asks !== ask || factor.knownFrom(known)))
    .length;
}

/** How much of each group's raising factors is left when they add up beyond the group's cap. */
function groupShares(raw: readonly { factor: Factor; log: number }[]): Map<Group, number> {
  const sums = new Map<Group, number>();
  for (const { factor, log } of raw) sums.set(factor.group, (sums.get(factor.group) ?? 0) + Math.max(0, log));
  return new Map(
    [...sums].map(([group, sum]) => [group, sum > 0 ? Math.min(1, Math.log(groupCaps[group]) / sum) : 1]),
  );
}

/** A short workout lowers the load; with a factor to show it is still not "nothing special". */
function bandOf(load: number, shown: number): Band {
  const band = bandFrom.find(([least]) => load >= least)?.[1] ?? 'none';
  return band === 'none' && shown > 0 ? 'few' : band;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
