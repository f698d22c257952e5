import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** Komoot: recorded and planned tours share their addresses; the page tells them apart (others.md 5.7). */
export const komootAddress = pathAddress({
  site: 'komoot',
  name: 'Komoot',
  hosts: ['www.komoot.com', 'www.komoot.de'],
  workout: /^\/(?:[a-z]{2}-[a-z]{2}\/)?tour\/(\d{1,20})(?:\/.*)?$/,
});

export const komootExamples: AddressExamples = {
  workout: [
    'https://www.komoot.com/tour/99123456',
    'https://www.komoot.com/de-de/tour/99123456',
    'https://www.komoot.com/tour/99123456/zoom',
  ],
  other: [
    'https://www.komoot.com/',
    'https://www.komoot.com/smarttour/99123456',
    'https://www.komoot.com/user/99123',
    'https://www.komoot.com/de-de/discover',
  ],
};
