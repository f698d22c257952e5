/** The page after install. */
export const welcome = {
  'welcome.title': 'Crampwise är redo',
  'welcome.lead': 'Öppna ett av dina pass. Under siffrorna hittar du en lugn rad om krampfaktorer.',
  'welcome.sites': 'Välj dina webbplatser',
  'welcome.sites.hint': 'Strava är klart. För alla andra webbplatser frågar webbläsaren dig först.',
  'welcome.sites.more':
    'Finns din träningsdagbok inte här? Öppna ett pass där, klicka på Crampwise-ikonen och välj ”Läs pass på webbplatsen”.',
  'welcome.open': 'Öppna {site}',
  'welcome.local.title': 'Inget lämnar den här enheten',
  'welcome.local': 'Inget konto, ingen reklam, ingen spårning. Du kan radera allt du berättat.',
  'welcome.reads.title': 'Det läser sidan du öppnar',
  'welcome.reads': 'Värme, tid, höjdmeter och orden i dina egna anteckningar.',
  'welcome.lists.title': 'Det listar vad studier kopplar till kramp',
  'welcome.lists': 'Allt med hur gott stödet i studier är, och idéer du kan prova.',
  'welcome.honest.title': 'Det säger vad det inte vet',
  'welcome.honest': 'Inga gissningar och ingen krampprognos. En nivå, aldrig en siffra.',
} as const;
