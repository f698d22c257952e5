import type { AddressExamples, SiteAddress } from '../site-adapter';

/**
 * TrainingPeaks opens a workout over whatever view is there, and neither the address nor the page carries its id
 * (others.md 3a): every page of the app may show one.
 */
export const trainingPeaksAddress: SiteAddress = {
  site: 'trainingpeaks',
  name: 'TrainingPeaks',
  hosts: ['app.trainingpeaks.com'],
  matches: ['https://app.trainingpeaks.com/*'],
  addsSplits: false,
  kindOf: (url) => (/^\/(?:login|logout|signup)\b/.test(url.pathname) ? 'other' : 'maybe'),
  idOf: () => undefined,
};

export const trainingPeaksExamples: AddressExamples = {
  maybe: [
    'https://app.trainingpeaks.com/#calendar',
    'https://app.trainingpeaks.com/#calendar/athletes/99123',
    'https://app.trainingpeaks.com/#home',
    'https://app.trainingpeaks.com/',
  ],
  other: ['https://app.trainingpeaks.com/login'],
};
