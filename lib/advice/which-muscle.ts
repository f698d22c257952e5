import { type Known, rides } from '../risk/known';
import type { Stretchable } from '../workout/stretchable';
import type { Sport } from '../workout/workout-record';

export interface MuscleChoice {
  readonly muscle: Stretchable;
  /** Told in the notes, the commonest one of the sport, or just the commonest of all. */
  readonly from: 'notes' | 'runners' | 'riders' | 'anybody';
  /** A muscle was named that we draw no stretch for. */
  readonly noStretch?: true;
  /** How the athlete moves, which decides how to stop and how to start again. */
  readonly moving: 'onFoot' | 'onWheels' | 'inWater' | 'otherwise';
}

const onFoot: ReadonlySet<Sport | undefined> = new Set(['run', 'trail-run', 'walk', 'hike'] as const);
const inWater: ReadonlySet<Sport | undefined> = new Set(['swim'] as const);

type Muscle = NonNullable<Known['muscles']>[number];

const stretchedWith: Partial<Record<Muscle, Stretchable>> = {
  calf: 'calf',
  hamstring: 'hamstring',
  quad: 'quad',
  foot: 'foot',
  toes: 'foot',
};

/** Names no one muscle. */
const vague: ReadonlySet<Muscle> = new Set<Muscle>(['unspecified-leg', 'whole-body']);

/** Which stretch to show first: the muscle told, else runners' calf (SAFER 22) or riders' front of thigh (SAFER 36). */
export function whichMuscle({ muscles = [], sport }: Pick<Known, 'muscles' | 'sport'>): MuscleChoice {
  const named = muscles.map((muscle) => stretchedWith[muscle]).find((muscle) => muscle !== undefined);
  const moving = onFoot.has(sport)
    ? 'onFoot'
    : rides.has(sport)
      ? 'onWheels'
      : inWater.has(sport)
        ? 'inWater'
        : 'otherwise';
  if (named) return { muscle: named, from: 'notes', moving };
  if (muscles.some((muscle) => !vague.has(muscle)))
    return { muscle: 'calf', from: 'notes', noStretch: true, moving };
  if (moving === 'onWheels') return { muscle: 'quad', from: 'riders', moving };
  return { muscle: 'calf', from: moving === 'onFoot' ? 'runners' : 'anybody', moving };
}
