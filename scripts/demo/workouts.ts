import type { StravaPage } from './strava-page';

/** A hot long run whose note tells of a cramp. */
export const hotLongRun: StravaPage = {
  id: '16100000001',
  title: 'Sunday long run',
  sport: 'Run',
  when: '8:04 AM on Sunday, July 12, 2026',
  startSeconds: 1783843440,
  distance: { shown: '36.20', unit: 'km', meters: 36200 },
  moving: { shown: '3:10:22', seconds: 11422 },
  elapsed: '3:24:10',
  climb: { shown: '420', unit: 'm', meters: 420 },
  weather: { sky: 'Clear', air: '31 ℃', humidity: '68%', feels: '36 ℃' },
  description: '<p>Left calf cramped at km 34, only one bottle.<br>Walked it off, jogged home.</p>',
};

/** A cool short ride; nothing stands out. */
export const coolShortRide: StravaPage = {
  id: '16100000002',
  title: 'Lunch spin',
  sport: 'Ride',
  when: '12:10 PM on Thursday, March 5, 2026',
  startSeconds: 1772712600,
  distance: { shown: '18.30', unit: 'km', meters: 18300 },
  moving: { shown: '45:02', seconds: 2702 },
  elapsed: '47:30',
  climb: { shown: '96', unit: 'm', meters: 96 },
  weather: { sky: 'Cloudy', air: '12 ℃', humidity: '58%', feels: '11 ℃' },
  sensor: '15<abbr class="unit">℃</abbr>',
  description: '<p>Easy legs, no cramps.</p>',
};

/** A note with words that are on the see-a-doctor list. */
export const redFlagRun: StravaPage = {
  id: '16100000003',
  title: 'Shakeout after the trip',
  sport: 'Run',
  when: '6:20 PM on Tuesday, September 8, 2026',
  startSeconds: 1788891600,
  distance: { shown: '6.10', unit: 'km', meters: 6100 },
  moving: { shown: '38:05', seconds: 2285 },
  elapsed: '39:40',
  climb: { shown: '22', unit: 'm', meters: 22 },
  weather: { sky: 'Partly Cloudy', air: '21 ℃', humidity: '55%', feels: '21 ℃' },
  description: '<p>Calf swollen and warm since the flight. Otherwise fine.</p>',
};

/** Hills in the evening, and a page without any temperature. */
export const noTemperature: StravaPage = {
  id: '16100000004',
  title: 'Evening hills',
  sport: 'Run',
  when: '7:02 PM on Wednesday, June 17, 2026',
  startSeconds: 1781722920,
  distance: { shown: '19.80', unit: 'km', meters: 19800 },
  moving: { shown: '1:58:40', seconds: 7120 },
  elapsed: '2:03:12',
  climb: { shown: '510', unit: 'm', meters: 510 },
  description: '<p>Legs heavy on the last climb.</p>',
};

/** A race with a near-cramp, in miles and Fahrenheit. */
export const nearCramp: StravaPage = {
  id: '16100000005',
  title: 'Spring half',
  sport: 'Run',
  race: true,
  imperial: true,
  when: '9:30 AM on Saturday, May 9, 2026',
  startSeconds: 1778319000,
  distance: { shown: '13.20', unit: 'mi', meters: 21243 },
  moving: { shown: '1:46:10', seconds: 6370 },
  elapsed: '1:46:10',
  climb: { shown: '853', unit: 'ft', meters: 260 },
  weather: { sky: 'Cloudy', air: '66 ℉', humidity: '55%', feels: '66 ℉' },
  description: '<p>Right calf twitching from mile 11, backed off and it held.</p>',
};

/** An even run but for its start; its splits come some time after the page. */
export const fastStart: StravaPage = {
  id: '16100000008',
  title: 'Twelve on the flat',
  sport: 'Run',
  when: '7:15 AM on Tuesday, April 14, 2026',
  startSeconds: 1776150900,
  distance: { shown: '12.00', unit: 'km', meters: 12000 },
  moving: { shown: '58:00', seconds: 3480 },
  elapsed: '58:30',
  climb: { shown: '24', unit: 'm', meters: 24 },
  weather: { sky: 'Cloudy', air: '9 ℃', humidity: '70%', feels: '8 ℃' },
  description: '<p>Canal path.</p>',
  splits: [260, 262, 264, 300, 298, 299, 301, 300, 300, 299, 300, 297],
};

/** Somebody else's ride. */
export const othersRide: StravaPage = {
  ...coolShortRide,
  id: '16100000006',
  title: 'Their ride',
  athlete: 'Ben Sample',
  own: false,
  description: '<p>Both quads cramped at km 12</p>',
};

/** Markup in title and note, which has to come out as text. */
export const markupNote: StravaPage = {
  ...hotLongRun,
  id: '16100000007',
  title: 'Run &lt;b&gt;bold&lt;/b&gt;',
  description:
    '<p>&lt;img src=x onerror="window.hacked=1"&gt; calf cramped at km 20 &lt;script&gt;window.hacked=1&lt;/script&gt;</p>',
};

export const workouts: readonly StravaPage[] = [
  hotLongRun,
  coolShortRide,
  redFlagRun,
  noTemperature,
  nearCramp,
  othersRide,
  markupNote,
  fastStart,
];
