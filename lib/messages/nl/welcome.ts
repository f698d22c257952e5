/** The page after install. */
export const welcome = {
  'welcome.title': 'Crampwise is klaar',
  'welcome.lead':
    'Open een van je trainingen. Onder de cijfers vind je één rustige regel over krampfactoren.',
  'welcome.sites': 'Kies je sites',
  'welcome.sites.hint': 'Strava is klaar. Voor elke andere site vraagt je browser het je eerst.',
  'welcome.sites.more':
    'Staat jouw logboek er niet bij? Open daar een training, klik op het Crampwise-pictogram en kies “Lees trainingen op deze site”.',
  'welcome.open': 'Open {site}',
  'welcome.local.title': 'Niets verlaat dit apparaat',
  'welcome.local': 'Geen account, geen reclame, geen tracking. Je kunt alles wat je vertelde wissen.',
  'welcome.reads.title': 'Het leest de pagina die je opent',
  'welcome.reads': 'Hitte, tijd, hoogtemeters en de woorden in je eigen notities.',
  'welcome.lists.title': 'Het toont wat volgens studies met kramp samenhangt',
  'welcome.lists': 'Telkens met hoe goed het bewijs is, en ideeën die je kunt proberen.',
  'welcome.honest.title': 'Het zegt wat het niet weet',
  'welcome.honest': 'Geen gegok en geen krampvoorspelling. Een niveau, nooit een getal.',
} as const;
