import type { Fact } from '../notes/note-reading';
import { athleteLimits } from '../workout/athlete-limits';
import { within } from '../workout/plausible';
import type { Known, Medicine } from './known';

/** What the athlete said about themselves; all optional, and absent means not told. */
export interface AboutAthlete {
  readonly crampedBefore?: boolean | undefined;
  readonly familyHistory?: boolean | undefined;
  readonly injuryLast12Months?: boolean | undefined;
  readonly sex?: 'female' | 'male' | undefined;
  /** Years. */
  readonly age?: number | undefined;
  readonly chronicConditions?: number | undefined;
  readonly regularMedication?: boolean | undefined;
  readonly medicines?: readonly Medicine[] | undefined;
  readonly lowCarbDiet?: boolean | undefined;
  readonly saltySweater?: boolean | undefined;
  readonly magnesiumSupplement?: boolean | undefined;
  /** A week. */
  readonly strengthTraining?: number | undefined;
  readonly usualMinutes?: number | undefined;
  readonly usualRunKm?: number | undefined;
}

const named: Partial<Record<Fact, Medicine>> = {
  statin: 'statin',
  'loop-diuretic': 'loop-diuretic',
  'thiazide-diuretic': 'thiazide-diuretic',
  'potassium-sparing-diuretic': 'potassium-sparing-diuretic',
  'long-acting-inhaler': 'inhaled-long-acting-beta-agonist',
};

/**
 * The profile as facts, with what the notes add: a diet, an injury, a medicine that is named there. Strength work in a
 * note does not count: a leg day yesterday is no habit, and only the habit was studied. Numbers out of limits count as
 * not told.
 */
export function knownAbout(
  about: AboutAthlete,
  facts: ReadonlySet<Fact>,
): { [K in keyof Known]: Known[K] | undefined } {
  const inNotes = Object.entries(named).flatMap(([fact, medicine]) =>
    facts.has(fact as Fact) ? [medicine] : [],
  );
  const all = [...(about.medicines ?? []), ...inNotes];
  const takes = inNotes.length > 0 || facts.has('medication-diuretic-statin') || undefined;
  const runKm = within(athleteLimits.usualRunKm, about.usualRunKm);
  const minutes = within(athleteLimits.usualMinutes, about.usualMinutes);
  return {
    crampedBefore: about.crampedBefore,
    familyHistory: about.familyHistory,
    recentInjury: facts.has('injury') || about.injuryLast12Months,
    sex: about.sex,
    age: within(athleteLimits.age, about.age),
    chronicConditions: within(athleteLimits.chronicConditions, about.chronicConditions),
    regularMedicine: takes ?? about.regularMedication,
    medicines: all.length > 0 ? all : undefined,
    lowCarb: facts.has('keto-low-carb') || about.lowCarbDiet,
    saltySweat: about.saltySweater,
    magnesium: facts.has('magnesium') || about.magnesiumSupplement,
    strengthSessions: within(athleteLimits.strengthTraining, about.strengthTraining),
    ...(minutes === undefined ? {} : { usualMinutes: minutes }),
    ...(runKm === undefined ? {} : { usualKm: runKm }),
  };
}
