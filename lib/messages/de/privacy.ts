/** The privacy statement. PRIVACY.md says the same. */
export const privacy = {
  'privacy.title': 'Datenschutz',
  'privacy.short': 'Crampwise schickt nichts irgendwohin. Was es liest, bleibt in deinem Browser.',
  'privacy.reads.title': 'Was es liest',
  'privacy.reads':
    'Auf den Websites, die du erlaubst, liest es die Trainingsseite, die du öffnest. Das sind Titel, Datum, Sportart, Zeit, Distanz, Höhenmeter und Zwischenzeiten. Dazu Wetter, Herzfrequenz und Anstrengung. Und deine Notizen, auch die private. Auf anderen Seiten liest es nichts.',
  'privacy.keeps.title': 'Was es behält',
  'privacy.keeps':
    'Deine Einstellungen, deine Antworten und was du zu einem Training sagst: ein geänderter Wert, ausblenden, öffnen. Sie liegen im eigenen Speicher dieses Browsers. Antworten über deinen Körper sind Gesundheitsdaten. Alle sind freiwillig, und wir fragen nie, welche Krankheit oder welches Medikament. Was du auf der Zum-Arzt-Liste ankreuzt, wird nicht gespeichert.',
  'privacy.never.title': 'Was es nie tut',
  'privacy.never':
    'Kein Konto, keine Werbung, kein Tracking, kein Verkauf und keine Weitergabe von Daten. Es lädt keinen Code und keine Bilder aus dem Netz. Es ändert nichts in deinem Trainingstagebuch.',
  'privacy.links.title': 'Links',
  'privacy.links':
    'Ein Quellenlink öffnet eine Seite einer Fachzeitschrift oder Behörde. Diese Website hat eigene Regeln.',
  'privacy.you.title': 'Du entscheidest',
  'privacy.you':
    '„Meine Angaben löschen“ entfernt sofort deine Antworten und was du zu Trainings gesagt hast. Wenn du die Erweiterung entfernst, wird auch alles andere gelöscht.',
  'privacy.sync.title': 'Synchronisierung',
  'privacy.sync':
    'Dein Browser kann die Ein- und Aus-Einstellungen auf deine anderen Geräte kopieren, wenn du die Synchronisierung eingeschaltet hast. Antworten und geänderte Werte werden nie synchronisiert.',
  'privacy.report.title': 'Berichte',
  'privacy.report':
    '„Bericht kopieren“ legt Text in deine Zwischenablage. Du siehst ihn und entscheidest, wer ihn bekommt.',
  'privacy.young.title': 'Kinder',
  'privacy.young': 'Crampwise ist für Erwachsene gemacht.',
  'privacy.change.title': 'Änderungen',
  'privacy.change': 'Wenn sich diese Seite ändert, steht in der Änderungsliste der Version, wie.',
} as const;
