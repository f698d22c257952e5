import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** Sports Tracker, the web side of the Suunto family (others.md 5.5). */
export const suuntoAddress = pathAddress({
  site: 'suunto',
  name: 'Sports Tracker (Suunto)',
  hosts: ['www.sports-tracker.com'],
  workout: /^\/workout\/[^/]+\/([0-9a-f]{24})\/?$/,
});

export const suuntoExamples: AddressExamples = {
  workout: ['https://www.sports-tracker.com/workout/annexample/99aabbccddeeff0011223344'],
  other: [
    'https://www.sports-tracker.com/',
    'https://www.sports-tracker.com/dashboard',
    'https://www.sports-tracker.com/workout/annexample',
    'https://www.sports-tracker.com/view_profile/annexample',
  ],
};
