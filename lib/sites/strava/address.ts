import type { AddressExamples, AddressKind, SiteAddress } from '../site-adapter';

// Paths under an activity that are downloads, other forms or JSON, never a workout view (strava.md 1.1).
const notViews = /^(?:truncate|split|flags|route|export_\w+|embed|streams)$/;

function kindOf(url: URL): AddressKind {
  const match = /^\/activities\/\d{1,20}(?:\/([\w-]+)(?:\/.*)?)?\/?$/.exec(url.pathname);
  if (!match) return 'other';
  const tab = match[1];
  if (tab === 'edit') return /\/edit\/?$/.test(url.pathname) ? 'edit' : 'other';
  return tab !== undefined && notViews.test(tab) ? 'other' : 'workout';
}

export const stravaAddress: SiteAddress = {
  site: 'strava',
  name: 'Strava',
  hosts: ['www.strava.com'],
  matches: ['https://www.strava.com/*'],
  addsSplits: true,
  kindOf,
  idOf: (url) => /^\/activities\/(\d{1,20})(?:\/|$)/.exec(url.pathname)?.[1],
};

/** Example addresses of each kind; a test crosses them with every other site and with look-alike hosts. */
export const stravaExamples: AddressExamples = {
  workout: [
    'https://www.strava.com/activities/15',
    'https://www.strava.com/activities/16123456789/overview',
    'https://www.strava.com/activities/16123456789/analysis/100/900',
    'https://www.strava.com/activities/16123456789/segments/123',
    'https://www.strava.com/activities/16123456789/heartrate',
    'https://www.strava.com/activities/16123456789/zone-distribution',
    'https://www.strava.com/activities/16123456789/best-efforts',
    'https://www.strava.com/activities/16123456789/a-tab-of-tomorrow',
    'https://www.strava.com/activities/16123456789?hl=de-DE',
    'https://www.strava.com/activities/16123456789/#comments',
  ],
  edit: ['https://www.strava.com/activities/16123456789/edit', 'https://www.strava.com/activities/15/edit/'],
  other: [
    'https://www.strava.com/',
    'https://www.strava.com/dashboard',
    'https://www.strava.com/activities',
    'https://www.strava.com/activities/new',
    'https://www.strava.com/activities/15/truncate',
    'https://www.strava.com/activities/15/export_gpx',
    'https://www.strava.com/activities/15/streams',
    'https://www.strava.com/activities/15/embed/abcdef',
    'https://www.strava.com/activities/15abc',
    'https://www.strava.com/athletes/15',
    'https://www.strava.com/athlete/training',
    'https://www.strava.com/upload/manual',
    'https://www.strava.com/clubs/15/recent_activity',
  ],
};
