import type { Assessment, FactorId } from '../risk/assess-risk';
import type { Kind } from '../risk/define-factor';
import { otherIdeas, type SourceKey, type TipGrade } from '../risk/evidence';
import { type Known, runs } from '../risk/known';
import { type MuscleChoice, whichMuscle } from './which-muscle';

export type TipId = FactorId | 'saltySweat' | 'askFirst';

export interface Tip {
  /** The factor whose tip it is, or an idea of its own; words finds the text. */
  readonly id: TipId;
  readonly grade: TipGrade;
  readonly sources: readonly SourceKey[];
}

export interface Advice {
  readonly tips: readonly Tip[];
  /** After a cramp or near-cramp: what to do when it starts again. */
  readonly again?: MuscleChoice & {
    /** Left out for people who were told to be careful with salt. */
    readonly pickleJuice: boolean;
  };
  /** When in a workout like this cramps mostly start. */
  readonly timing?: 'marathon' | 'late';
}

const most = 3;

/** Ideas of one theme say the same thing, or could pull against each other: the heaviest one speaks. */
const themes: Partial<Record<TipId, string>> = {
  effort: 'pace',
  fastStart: 'pace',
  length: 'length',
  longerThanUsual: 'length',
  heat: 'heat',
  firstHotDays: 'heat',
  lowFluids: 'drink',
  plainWater: 'drink',
  saltySweat: 'drink',
  askFirst: 'drink',
  pastCramps: 'plan',
  illness: 'doctor',
  medicine: 'doctor',
};

/** Ideas that speak of taking in salt. */
const saltIdeas: ReadonlySet<TipId> = new Set(['plainWater', 'saltySweat'] as const);

const marathonKm = 42;
const saltySessionMinutes = 120;

/**
 * What follows from an assessment: at most three ideas, the heaviest factor's first, none twice and none against
 * another. Nobody who told of a long-term condition, a medicine, kidneys, heart or blood pressure gets an idea about salt.
 * Nothing of a kind that is switched off (`off`), and nothing beside a red flag.
 */
export function chooseAdvice(
  assessment: Assessment,
  known: Known,
  off: ReadonlySet<Kind> = new Set(),
): Advice {
  if (assessment.redFlags.length > 0) return { tips: [] };
  const careful = mustAskAboutSalt(known);
  const cramped = assessment.event !== 'no' && !off.has('notes');
  const salty = known.saltySweat === true && !off.has('you') && !off.has('fluids');
  const again = cramped ? { ...whichMuscle(known), pickleJuice: !careful } : undefined;
  const timing = timingOf(assessment, known);
  return {
    tips: tipsOf(assessment, {
      careful,
      cramped,
      salty: salty && (known.minutes ?? 0) > saltySessionMinutes,
    }),
    ...(again ? { again } : {}),
    ...(timing ? { timing } : {}),
  };
}

/** A long-term condition, any regular medicine, or words about heart, kidneys, pressure or water tablets. */
function mustAskAboutSalt({ chronicConditions, regularMedicine, medicines, facts }: Known): boolean {
  return (
    (chronicConditions ?? 0) > 0 ||
    regularMedicine === true ||
    (medicines?.length ?? 0) > 0 ||
    facts?.has('salt-care') === true ||
    facts?.has('medication-diuretic-statin') === true
  );
}

function tipsOf(
  assessment: Assessment,
  { careful, cramped, salty }: { careful: boolean; cramped: boolean; salty: boolean },
): Tip[] {
  const ofFactors = assessment.contributions.flatMap(({ factor, ratio }): Tip[] =>
    // What is true of the person on every day is said once, after a cramp, and not on every workout.
    factor.tip && ratio > 1 && (factor.kind !== 'you' || factor.id === 'pastCramps' || cramped)
      ? [{ id: factor.id, ...factor.tip }]
      : [],
  );
  const all: Tip[] = [
    ...ofFactors,
    ...(salty ? [{ id: 'saltySweat', ...otherIdeas.saltySweat } as const] : []),
  ];
  const allowed = all.map(
    (tip): Tip => (careful && saltIdeas.has(tip.id) ? { id: 'askFirst', ...otherIdeas.askFirst } : tip),
  );
  // "If it starts again" has the whole plan then.
  const taken = new Set<string>(cramped ? ['plan'] : []);
  const chosen = allowed.filter(({ id }) => {
    const theme = themes[id] ?? id;
    return !taken.has(theme) && taken.add(theme);
  });
  return chosen.slice(0, most);
}

function timingOf({ contributions }: Assessment, known: Known): Advice['timing'] {
  if (runs.has(known.sport) && (known.distanceKm ?? 0) >= marathonKm) return 'marathon';
  return contributions.some(({ factor, ratio }) => factor.id === 'length' && ratio > 1) ? 'late' : undefined;
}
