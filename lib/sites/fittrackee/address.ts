import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** FitTrackee runs on hosts of its users' own: recognised by its page (others.md 7), on sites the athlete added. */
export const fitTrackeeAddress = pathAddress({
  site: 'fittrackee',
  name: 'FitTrackee',
  hosts: [],
  workout: /^\/workouts\/([\w-]{6,60})(?:\/segment\/[\w-]+|\/edit)?\/?$/,
});

export const fitTrackeeExamples: AddressExamples = {
  workout: ['https://log.example/workouts/991234567890', 'https://log.example/workouts/991234567890/edit'],
  other: ['https://log.example/', 'https://log.example/workouts', 'https://log.example/statistics'],
};
