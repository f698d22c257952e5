import { type Grade, gradeWeight, oneLower } from './grades';
import type { SourceKey } from './sources';

export interface Effect {
  /** Odds or prevalence ratio as published, before any shrinking. Under 1: fewer cramps. */
  readonly ratio: number;
  /** 95 % interval as published, or as computed from published figures (`kind` says so). */
  readonly interval?: readonly [low: number, high: number];
  /** How sure the studies are about it. */
  readonly grade: Grade;
  /** What kind of figure it is, and about whom. */
  readonly kind: string;
  readonly basis: readonly SourceKey[];
  /** No study's figure: we chose it, at the grade it is weighed with. */
  readonly ours?: true;
  /** Why it keeps its grade although no interval was published. */
  readonly keepsGrade?: string;
  /** Where papers left a choice: what else there was, and why this one. */
  readonly choice?: string;
}

/**
 * Every effect that enters the load. One line each to change. `docs/evidence.md` is generated from it: run
 * `npm run docs:evidence` after a change.
 */
export const effects = {
  pastCramps: {
    ratio: 2.4,
    grade: 'good',
    kind: 'odds ratio, lower bound of the interval (2.4 to 793) of one 56 km race, our calculation',
    basis: ['a11', 's11t', 'h15', 'summers14'],
    keepsGrade: 'It is the lower bound already; another race series found the same 2.40 for a repeat.',
    choice: 'The point estimate is 44, from 49 runners. We use the lower bound and never show the point.',
  },
  crampInWorkout: {
    ratio: 2.4,
    interval: [1.91, 3.03],
    grade: 'good',
    kind: 'odds ratio, medical-tent records of one Ironman championship',
    basis: ['kona'],
  },
  distance: {
    ratio: 2.69,
    grade: 'good',
    kind: 'odds ratio of ever having cramped, 56 km against 21.1 km entrants; exponent 1.0 on distance, our calculation',
    basis: ['safer22', 'safer-thesis'],
    keepsGrade: 'The shares were published with narrow intervals (19.5 to 20.6 and 8.2 to 8.8 in 100).',
    choice:
      'Flat beyond 56 km, as 161 km and Ironman shares are not higher. Other sports: time, at most doubled.',
  },
  longerThanUsual: {
    ratio: 1.5,
    grade: 'weak',
    kind: 'our choice: poor preparation was named by 42 in 100 who cramped, no ratio was published',
    basis: ['manjra96'],
    ours: true,
  },
  hardEffort: {
    ratio: 1.8,
    grade: 'some',
    kind: 'our choice: 85 in 100 who cramped linked it with racing, no ratio was published',
    basis: ['manjra96', 's11t'],
    ours: true,
    choice: 'One grade below what the studies agree on, since the size is ours.',
  },
  fastStart: {
    ratio: 2.08,
    interval: [1.19, 3.64],
    grade: 'some',
    kind: 'odds ratio for a first half 10 % faster, our calculation from means, spreads and numbers of one 56 km race',
    basis: ['a11'],
    choice: '2.2 or 2.08: the smaller one, which is what the published figures give.',
  },
  hills: {
    ratio: 1.5,
    grade: 'weak',
    kind: 'our choice: hills were named by 53 in 100 who cramped, no ratio was published',
    basis: ['manjra96', 'lau19'],
    ours: true,
  },
  heavyDays: {
    ratio: 1.3,
    grade: 'weak',
    kind: 'our choice: 1.2 against 0.6 hours in the last three days, p = .077, no ratio was published',
    basis: ['a11'],
    ours: true,
  },
  weeklyDistance: {
    ratio: 0.97,
    interval: [0.95, 0.99],
    grade: 'weak',
    kind: 'prevalence ratio for 10 km more a week, entrants of a 90 km race',
    basis: ['safer38', 'safer29'],
    choice: 'Another large survey points the other way (1.0 to 1.1), so it is weighed as weak.',
  },
  heat: {
    ratio: 2,
    grade: 'disagree',
    kind: 'our choice: no ratio was published for endurance sport, and a review denies the link',
    basis: ['cooper16', 'jat22'],
    ours: true,
    choice: 'Weighed as "studies disagree", not as "weak": the smaller of the two.',
  },
  firstHotDays: {
    ratio: 1.5,
    grade: 'weak',
    kind: 'our choice: football players cramped most in the first 14 hot days, above all the first 7',
    basis: ['cooper16', 'cooper06'],
    ours: true,
    choice: 'One grade below the studies, as heat and lack of fitness were mixed there.',
  },
  lowFluids: {
    ratio: 1.63,
    interval: [1.49, 1.78],
    grade: 'disagree',
    kind: 'odds ratio, medical-tent records; four measured groups found no link',
    basis: ['kona', 's04', 's11t', 'h15', 'mn22'],
  },
  plainWater: {
    ratio: 1.3,
    grade: 'weak',
    kind: 'our choice: two lab studies saw the cramp threshold fall after plain water',
    basis: ['lau19', 'lau21'],
    ours: true,
  },
  lowFuel: {
    ratio: 1.5,
    grade: 'weak',
    kind: 'our choice: tired muscle is the best backed idea, no ratio was published for fuel',
    basis: ['jat22'],
    ours: true,
  },
  lowCarb: {
    ratio: 2,
    grade: 'disagree',
    kind: 'our choice: one diet trial of people who were not athletes',
    basis: ['yancy04'],
    ours: true,
    choice:
      'The trial is quoted with 35 against 7 in 100 (ratio 5). We could not read it there, so it does not drive the load.',
  },
  injury: {
    ratio: 1.7,
    grade: 'some',
    kind: 'prevalence ratio, 21.1 km entrants (1.4 in 56 km entrants)',
    basis: ['safer29', 'safer38', 's18'],
    keepsGrade: 'Two other surveys agree, one of them with an interval above it (2.05 to 2.77).',
    choice: '1.7 or 2.38: the smaller one. It does not fall with distance: the 2.38 comes from a 90 km race.',
  },
  chronicCondition: {
    ratio: 1.31,
    interval: [1.25, 1.39],
    grade: 'some',
    kind: 'prevalence ratio for each further condition, entrants of a 90 km race',
    basis: ['safer38', 'safer29', 'safer36'],
  },
  regularMedicine: {
    ratio: 1.8,
    grade: 'some',
    kind: 'prevalence ratio, 15,778 entrants; cyclists 1.41',
    basis: ['s18', 'safer36'],
    choice: 'No interval was seen, so it is weighed one grade lower.',
  },
  longActingInhaler: {
    ratio: 2.42,
    interval: [2.02, 2.89],
    grade: 'weak',
    kind: 'sequence ratio for night cramps, people over 50',
    basis: ['garrison12'],
  },
  potassiumSparingDiuretic: {
    ratio: 2.12,
    interval: [1.61, 2.78],
    grade: 'weak',
    kind: 'sequence ratio for night cramps, people over 50',
    basis: ['garrison12'],
  },
  thiazideDiuretic: {
    ratio: 1.48,
    interval: [1.29, 1.68],
    grade: 'weak',
    kind: 'sequence ratio for night cramps, people over 50',
    basis: ['garrison12'],
  },
  loopDiuretic: {
    ratio: 1.2,
    interval: [1, 1.44],
    grade: 'weak',
    kind: 'sequence ratio for night cramps, people over 50',
    basis: ['garrison12'],
  },
  statin: {
    ratio: 1.16,
    interval: [1.04, 1.29],
    grade: 'weak',
    kind: 'sequence ratio for night cramps, people over 50',
    basis: ['garrison12', 's18'],
    choice: '1.16 or 1.26 (runners, no interval seen): the smaller one.',
  },
  family: {
    ratio: 2.11,
    interval: [1.54, 2.88],
    grade: 'weak',
    kind: 'odds ratio, our calculation from 19 against 10 in 100 marathon runners',
    basis: ['manjra96', 'shang11'],
  },
  men: {
    ratio: 1.94,
    interval: [1.68, 2.23],
    grade: 'some',
    kind: 'prevalence ratio, entrants of a 90 km race',
    basis: ['safer38', 'kona'],
  },
  strength: {
    ratio: 0.37,
    interval: [0.12, 1.13],
    grade: 'weak',
    kind: 'odds ratio, our calculation from 5 of 20 against 30 of 63 marathon runners (p = .074)',
    basis: ['mn22'],
  },
} as const satisfies Record<string, Effect>;

export type EffectId = keyof typeof effects;

const tau = 0.7;

/** The grade an effect is weighed with: its own, or one lower where no interval was published. */
export function weighedGrade(effect: Effect): Grade {
  const own = effect.ours || effect.interval || effect.keepsGrade !== undefined;
  return own ? effect.grade : oneLower(effect.grade);
}

/** What its interval leaves of an effect: tau² / (tau² + se²), tau 0.7; 1 where none was published. */
export function shrinkOf({ interval }: Effect): number {
  if (!interval) return 1;
  const error = (Math.log(interval[1]) - Math.log(interval[0])) / 3.92;
  return tau ** 2 / (tau ** 2 + error ** 2);
}

/** ln(ratio) after shrinking by its interval and discounting by its grade. */
export function logWeight(effect: Effect): number {
  return gradeWeight[weighedGrade(effect)] * shrinkOf(effect) * Math.log(effect.ratio);
}
