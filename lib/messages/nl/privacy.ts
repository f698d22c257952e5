/** The privacy statement. PRIVACY.md says the same. */
export const privacy = {
  'privacy.title': 'Privacy',
  'privacy.short': 'Crampwise stuurt niets, nergens heen. Wat het leest blijft in je browser.',
  'privacy.reads.title': 'Wat het leest',
  'privacy.reads':
    'Op de sites die je toestaat leest het de trainingspagina die je opent. Dat zijn titel, datum, sport, tijd, afstand, hoogtemeters en tussentijden. Ook weer, hartslag en inspanning. En je notities, ook de privénotitie. Op andere pagina’s leest het niets.',
  'privacy.keeps.title': 'Wat het bewaart',
  'privacy.keeps':
    'Je instellingen, je antwoorden en wat je over een training zegt: een verbeterde waarde, verbergen, openen. Ze staan in de eigen opslag van deze browser. Antwoorden over je lichaam zijn gezondheidsgegevens. Niets is verplicht en we vragen nooit welke ziekte of welk medicijn. Wat je aanvinkt op de naar-de-dokter-lijst wordt niet bewaard.',
  'privacy.never.title': 'Wat het nooit doet',
  'privacy.never':
    'Geen account, geen reclame, geen tracking, geen verkoop of delen van gegevens. Het laadt geen code of plaatjes van het web. Het verandert niets in je trainingslogboek.',
  'privacy.links.title': 'Links',
  'privacy.links':
    'Een bronlink opent een pagina van een vakblad of een instantie. Die site heeft eigen regels.',
  'privacy.you.title': 'Jij beslist',
  'privacy.you':
    '“Wis wat ik vertelde” verwijdert meteen je antwoorden en wat je over trainingen zei. De extensie verwijderen wist ook al het andere.',
  'privacy.sync.title': 'Synchronisatie',
  'privacy.sync':
    'Je browser kan de aan- en uit-instellingen naar je andere apparaten kopiëren als je synchronisatie hebt aangezet. Antwoorden en verbeterde waarden worden nooit gesynchroniseerd.',
  'privacy.report.title': 'Rapporten',
  'privacy.report': '“Kopieer een rapport” zet tekst op je klembord. Jij ziet die en beslist wie die krijgt.',
  'privacy.young.title': 'Kinderen',
  'privacy.young': 'Crampwise is gemaakt voor volwassenen.',
  'privacy.change.title': 'Wijzigingen',
  'privacy.change': 'Als deze pagina verandert, staat in de wijzigingslijst van die versie hoe.',
} as const;
