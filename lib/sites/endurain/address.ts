import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** Endurain runs on hosts of its users' own: recognised by its page (others.md 7), on sites the athlete added. */
export const endurainAddress = pathAddress({
  site: 'endurain',
  name: 'Endurain',
  hosts: [],
  workout: /^\/activity\/(\d{1,20})\/?$/,
});

export const endurainExamples: AddressExamples = {
  workout: ['https://log.example/activity/991234567890'],
  other: ['https://log.example/', 'https://log.example/activity', 'https://log.example/statistics'],
};
