/** The page after install. */
export const welcome = {
  'welcome.title': 'Crampwise è pronto',
  'welcome.lead':
    'Apri un tuo allenamento. Sotto i suoi valori trovi una riga tranquilla sui fattori legati ai crampi.',
  'welcome.sites': 'Scegli i tuoi siti',
  'welcome.sites.hint': 'Strava è pronto. Per ogni altro sito il browser ti chiede prima il permesso.',
  'welcome.sites.more':
    'Il tuo diario non è qui? Apri lì un allenamento, fai clic sull’icona di Crampwise e scegli “Leggi gli allenamenti su questo sito”.',
  'welcome.open': 'Apri {site}',
  'welcome.local.title': 'Niente esce da questo dispositivo',
  'welcome.local':
    'Nessun account, nessuna pubblicità, nessun tracciamento. Puoi cancellare tutto quello che gli hai detto.',
  'welcome.reads.title': 'Legge la pagina che apri',
  'welcome.reads': 'Caldo, tempo, dislivello e le parole nelle tue note.',
  'welcome.lists.title': 'Elenca ciò che gli studi collegano ai crampi',
  'welcome.lists': 'Per ogni voce quanto sono buone le prove, e idee che puoi provare.',
  'welcome.honest.title': 'Dice quello che non sa',
  'welcome.honest': 'Non tira a indovinare e non prevede crampi. Una fascia, mai un numero.',
} as const;
