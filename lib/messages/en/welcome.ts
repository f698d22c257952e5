/** The page after install. */
export const welcome = {
  'welcome.title': 'Crampwise is ready',
  'welcome.lead':
    'Open one of your workouts. Below its figures you will find one calm line about cramp factors.',
  'welcome.sites': 'Choose your sites',
  'welcome.sites.hint': 'Strava is ready. For any other site your browser asks you first.',
  'welcome.sites.more':
    'Your log is not here? Open a workout there, click the Crampwise icon and choose “Read workouts on this site”.',
  'welcome.open': 'Open {site}',
  'welcome.local.title': 'Nothing leaves this device',
  'welcome.local': 'No account, no ads, no tracking. You can erase all you told it.',
  'welcome.reads.title': 'It reads the page you open',
  'welcome.reads': 'Heat, time, climb and the words in your own notes.',
  'welcome.lists.title': 'It lists what studies link with cramps',
  'welcome.lists': 'Each with how good the evidence is, and ideas you may try.',
  'welcome.honest.title': 'It says what it does not know',
  'welcome.honest': 'No guesses and no cramp forecast. A band, never a number.',
} as const;
