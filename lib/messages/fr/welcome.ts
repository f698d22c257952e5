/** The page after install. */
export const welcome = {
  'welcome.title': 'Crampwise est prêt',
  'welcome.lead':
    'Ouvre une de tes séances. Sous ses chiffres, tu trouveras une ligne discrète sur les facteurs de crampe.',
  'welcome.sites': 'Choisis tes sites',
  'welcome.sites.hint': 'Strava est prêt. Pour tout autre site, ton navigateur te demande d’abord.',
  'welcome.sites.more':
    'Ton carnet n’est pas ici ? Ouvres-y une séance, clique sur l’icône Crampwise et choisis « Lire les séances de ce site ».',
  'welcome.open': 'Ouvrir {site}',
  'welcome.local.title': 'Rien ne quitte cet appareil',
  'welcome.local': 'Pas de compte, pas de pub, pas de suivi. Tu peux effacer tout ce que tu lui as dit.',
  'welcome.reads.title': 'Il lit la page que tu ouvres',
  'welcome.reads': 'La chaleur, le temps, le dénivelé et les mots de tes propres notes.',
  'welcome.lists.title': 'Il liste ce que les études relient aux crampes',
  'welcome.lists': 'Avec, chaque fois, la qualité des preuves et des idées à essayer si tu veux.',
  'welcome.honest.title': 'Il dit ce qu’il ne sait pas',
  'welcome.honest': 'Pas de devinettes ni de prévision de crampe. Un palier, jamais un chiffre.',
} as const;
