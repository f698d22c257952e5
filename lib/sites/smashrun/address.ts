import type { AddressExamples, SiteAddress } from '../site-adapter';

/** Smashrun: nobody has described its addresses or its markup (others.md 5.8), so its pages are read by labels alone. */
export const smashrunAddress: SiteAddress = {
  site: 'smashrun',
  name: 'Smashrun',
  hosts: ['smashrun.com', 'www.smashrun.com'],
  matches: ['https://smashrun.com/*', 'https://www.smashrun.com/*'],
  addsSplits: false,
  kindOf: (url) => (url.pathname === '/' ? 'other' : 'maybe'),
  idOf: (url) => /\/run\/(\d{1,20})(?:\/|$)/.exec(url.pathname)?.[1],
};

export const smashrunExamples: AddressExamples = {
  maybe: ['https://smashrun.com/ann.example/run/99123456', 'https://smashrun.com/ann.example/overview'],
  other: ['https://smashrun.com/'],
};
