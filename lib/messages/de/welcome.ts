/** The page after install. */
export const welcome = {
  'welcome.title': 'Crampwise ist bereit',
  'welcome.lead':
    'Öffne eines deiner Trainings. Unter den Werten findest du eine ruhige Zeile zu Krampffaktoren.',
  'welcome.sites': 'Wähle deine Websites',
  'welcome.sites.hint': 'Strava ist bereit. Bei jeder anderen Website fragt dich dein Browser zuerst.',
  'welcome.sites.more':
    'Dein Trainingstagebuch fehlt hier? Öffne dort ein Training, klick auf das Crampwise-Symbol und wähle „Trainings auf dieser Website lesen“.',
  'welcome.open': '{site} öffnen',
  'welcome.local.title': 'Nichts verlässt dieses Gerät',
  'welcome.local':
    'Kein Konto, keine Werbung, kein Tracking. Du kannst alles löschen, was du ihm gesagt hast.',
  'welcome.reads.title': 'Es liest die Seite, die du öffnest',
  'welcome.reads': 'Hitze, Zeit, Höhenmeter und die Wörter in deinen eigenen Notizen.',
  'welcome.lists.title': 'Es zeigt, was Studien mit Krämpfen in Verbindung bringen',
  'welcome.lists': 'Jeweils mit der Güte der Belege und Ideen, die du probieren kannst.',
  'welcome.honest.title': 'Es sagt, was es nicht weiß',
  'welcome.honest': 'Kein Raten und keine Krampfvorhersage. Eine Stufe, nie eine Zahl.',
} as const;
