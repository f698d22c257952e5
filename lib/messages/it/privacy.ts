/** The privacy statement. PRIVACY.md says the same. */
export const privacy = {
  'privacy.title': 'Privacy',
  'privacy.short': 'Crampwise non invia nulla da nessuna parte. Quello che legge resta nel tuo browser.',
  'privacy.reads.title': 'Cosa legge',
  'privacy.reads':
    'Sui siti che permetti, legge la pagina di allenamento che apri. Cioè titolo, data, sport, tempo, distanza, dislivello e parziali. Anche meteo, frequenza cardiaca e sforzo. E le tue note, anche quella privata. Sulle altre pagine non legge nulla.',
  'privacy.keeps.title': 'Cosa conserva',
  'privacy.keeps':
    'Le tue impostazioni, le tue risposte e quello che dici di un allenamento: un valore corretto, nascondi, apri. Stanno nella memoria di questo browser. Le risposte sul tuo corpo sono dati sulla salute. Sono tutte facoltative, e non chiediamo mai quale malattia o quale farmaco. Quello che spunti nella lista “Quando andare dal medico” non viene conservato.',
  'privacy.never.title': 'Cosa non fa mai',
  'privacy.never':
    'Nessun account, nessuna pubblicità, nessun tracciamento, nessuna vendita o condivisione di dati. Non carica codice o immagini dal web. Non cambia nulla nel tuo diario di allenamento.',
  'privacy.links.title': 'Link',
  'privacy.links':
    'Il link a una fonte apre la pagina di una rivista scientifica o di un’agenzia. Quel sito ha le sue regole.',
  'privacy.you.title': 'Decidi tu',
  'privacy.you':
    '“Cancella quello che gli ho detto” elimina subito le tue risposte e quello che hai detto degli allenamenti. Se rimuovi l’estensione, si cancella anche tutto il resto.',
  'privacy.sync.title': 'Sincronizzazione',
  'privacy.sync':
    'Il browser può copiare le impostazioni attivo/spento sui tuoi altri dispositivi, se hai attivato la sincronizzazione. Risposte e valori corretti non vengono mai sincronizzati.',
  'privacy.report.title': 'Segnalazioni',
  'privacy.report':
    '“Copia una segnalazione” mette un testo negli appunti. Lo vedi e decidi tu chi lo riceve.',
  'privacy.young.title': 'Minori',
  'privacy.young': 'Crampwise è fatto per adulti.',
  'privacy.change.title': 'Modifiche',
  'privacy.change': 'Quando questa pagina cambia, l’elenco delle modifiche di quella versione dice come.',
} as const;
