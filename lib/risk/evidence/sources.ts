import { labStudies } from './lab-studies';
import { raceStudies } from './race-studies';
import { reviewsAndGuidance } from './reviews-and-guidance';
import { surveys } from './surveys';

/** Every source, by key. Which of them may be printed, `isPrintable` says. */
export const sources = { ...raceStudies, ...surveys, ...labStudies, ...reviewsAndGuidance } as const;

export type SourceKey = keyof typeof sources;
