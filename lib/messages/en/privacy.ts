/** The privacy statement. PRIVACY.md says the same. */
export const privacy = {
  'privacy.title': 'Privacy',
  'privacy.short': 'Crampwise sends nothing anywhere. What it reads stays in your browser.',
  'privacy.reads.title': 'What it reads',
  'privacy.reads':
    'On the sites you allow, it reads the workout page you open. That is title, date, sport, time, distance, climb and splits. It is weather, heart rate and effort as well. And it is your notes, the private one too. It reads nothing on other pages.',
  'privacy.keeps.title': 'What it keeps',
  'privacy.keeps':
    'Your settings, your answers, and what you say about a workout: a corrected value, hide, open. They live in this browser’s own storage. Answers about your body are health data. All are optional, and we never ask which illness or medicine. What you tick on the see-a-doctor list is not kept.',
  'privacy.never.title': 'What it never does',
  'privacy.never':
    'No account, no ads, no tracking, no sale or sharing of data. It loads no code or pictures from the web. It changes nothing in your training log.',
  'privacy.links.title': 'Links',
  'privacy.links': 'A source link opens a page of a journal or an agency. That site has its own rules.',
  'privacy.you.title': 'Your control',
  'privacy.you':
    '“Erase what I told it” removes your answers, and what you said about workouts, at once. Removing the extension erases everything else as well.',
  'privacy.sync.title': 'Sync',
  'privacy.sync':
    'Your browser may copy the on and off settings to your other devices if you turned on sync. Answers and corrected values are never synced.',
  'privacy.report.title': 'Reports',
  'privacy.report': '“Copy a report” puts text on your clipboard. You see it and decide who gets it.',
  'privacy.young.title': 'Children',
  'privacy.young': 'Crampwise is made for adults.',
  'privacy.change.title': 'Changes',
  'privacy.change': 'When this page changes, the list of changes of that version says how.',
} as const;
