import { wholly } from './languages/all-languages';

const offers = wholly(({ offered }) => offered.toOwner);
const toStrangers = wholly(({ offered }) => offered.toStranger);

/**
 * Whether folded words of a link or button change one thing of the workout: its owner's alone. Never a comment, a profile,
 * shoes or a new activity: those are offered to anybody.
 */
export function changesWorkout(folded: string): boolean {
  return folded.length <= 60 && offers.test(folded);
}

/** Whether folded words of a link or button are offered on somebody else's workout alone. */
export function turnsToStranger(folded: string): boolean {
  return folded.length <= 50 && toStrangers.test(folded);
}
