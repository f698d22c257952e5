import type { PageWords } from './page-words';

export const it: PageWords = {
  labels: {
    movingSeconds: `
      tempo effettivo|in cammino|tempo chip|tempo di cammino|tempo di marcia|tempo di camminata|tempo pedalando
      | tempo correndo|tempo nuotando|tempo camminando|tempo remando|tempo pedalato|tempo in sella
      | tempo in movimento|tempo di movimento|tempo attivo|tempo netto|in movimento|tempo di gara|tempo di voga
      | tempo di corsa|tempo di nuoto`,
    elapsedSeconds: `
      totale con recuperi|tempo trascorso|tempo totale|durata totale|tempo lordo|con pause|con soste
      | soste comprese`,
    time: `
      durata|tempo|durata dell'attivita|tempo di allenamento|tempo di esercizio|tempo ufficiale|tempo finale
      | tempo in acqua|tempo in barca|quanto a lungo|quanto tempo`,
    distanceMeters: `
      sviluppo|metri|dist|distanza corsa|distanza|distanza percorsa|distanza totale|percorso|lunghezza
      | lunghezza totale|percorsi|volume|distanza nuotata|distanza pedalata|distanza vogata`,
    ascentMeters: `
      d+|dislivello|dislivello positivo|salita|ascesa|salita totale|dislivello in salita|dislivello +|d +
      | altimetria|dislivello d+`,
    airTemperatureC: `
      temp|temperatura|temperatura ambiente|temperatura dell'aria|temperatura esterna|aria
      | temperatura all'aperto|temperatura fuori|temperatura aria|temp aria|temp dell'aria|temp esterna
      | temp ambiente`,
    deviceTemperatureC: 'temperatura media|temperatura del dispositivo',
    feelsLikeC: `
      percepita|temperatura percepita|temperatura apparente|sensazione termica|indice di calore|avvertita
      | percepiti|temperatura avvertita`,
    humidityPercent: "umidita|umidita relativa|umidita dell'aria|umidita rel.",
    averageHeartRate: 'fc media|frequenza cardiaca media|freq. cardiaca media|fcm|fc med',
    perceivedExertion: `
      rpe|fatica (rpe)|sforzo (rpe)|sforzo percepito|percezione dello sforzo|rpe (1-10)
      | quanto e stato faticoso|sforzo percepito (rpe)|borg cr10|cr10|sforzo avvertito`,
    sport: `
      attrezzo|tipologia|macchina|sport|tipo|tipo di attivita|attivita|disciplina|categoria|tipo di sport
      | tipo di allenamento`,
    title: "titolo|nome|nome dell'attivita",
    date: `
      data|inizio|ora di inizio|data di svolgimento|data e ora di inizio|effettuato il|effettuata il|svolto il
      | svolta il|fatto il|data dell'uscita|data dell'allenamento|data della gara|quando|giorno|data e ora
      | partenza|fatta il|percorso il|percorsa il|completato il`,
    clock: `
      ora partenza|ora inizio|ora d'inizio|ora|orario|ora di partenza|iniziato alle|partito alle|partenza ore
      | ore partenza`,
    description: `
      note|descrizione|le mie note|altre note|osservazioni|relazione|la relazione|racconto|il mio racconto`,
    private: 'note riservate|nota riservata|note private|nota privata',
    'effort-sign': `
      tss|fc max|ritmo|ritmo medio|passo|passo medio|andatura|cadenza|potenza|frequenza cardiaca|fc|battito
      | battiti`,
    other: `
      umore|d-|d -|dislivello negativo|dislivello in discesa|commento|commenti|meteo|clima|calorie|velocita
      | velocita media|vento|pressione|luogo|discesa|sforzo|fatica|condizioni|tempo atmosferico
      | tempo che faceva|che tempo faceva`,
  },
  parts: {
    warmth: 'temp temperature temperatura t° tº',
    lasting: 'dur tempo durata crono cronometro',
    far: 'dist distanza chilometraggio',
    up: 'ascesa salita dislivello disl guadagno aumento altimetria',
    beats: 'bpm cardio fc pulsazioni cardiaca card cardiaco battiti',
    damp: 'umidita umid ur',
    effort: 'rpe borg cr10 sforzo fatica',
    date: 'data giorno',
    clock: 'ora',
    sport: 'sport specialita tipologia disciplina',
    title: 'titolo nome oggetto',
    short: '',
    moving: 'mov mobile movimento movimentazione andamento spostamento netto pedalata marcia',
    whole: 'totale tot trascorso trascorsa complessivo complessiva lordo',
    average: 'media medi medie medio med',
    air: 'esterna esterno aria meteo clima ambiente',
    device: 'dispositivo sensore orologio misurata',
    felt: 'apparente sens sensazione percepita perc percepiti avvertita termica termico',
    perceived: 'percezione percepito percepita avvertito dello sensazione',
    positive: 'positivo positiva pos d+ accumulato cumulativo totale',
    relative: 'rel relativa relativo tasso di grado d',
    small: `
      a al l d di in i la le del il lo da attivita allenamento sessione esercizio impiegato alla tipo`,
    whose: 'atleta dell',
    unit: 'metri chilometri bpm',
    degree: 'livello scala valutazione note',
    high: 'quota',
    often: 'freq frequenza',
  },
  weather: [
    '(?:il )?meteo|clima|condizioni(?: meteo)?|tempo atmosferico',
    '(?:il )?tempo|tempo che faceva|che tempo faceva',
  ],
  headings: {
    notes: [
      "(?:(?:le|i|il|la|lo) )?(?:(?:mi[eo]|miei|mia|tu[eo]|tuoi|tua) )?(?:not[ae]|appunt[io]|osservazion[ei]|annotazion[ei]|sensazion[ei]|impression[ei]|diario|racconto|resoconto|cronaca|descrizione|riflession[ei]|pensieri|a caldo)(?: (?:personal[ei]|(?:del|della|di|sul|sulla) (?:giorno|giro|corsa|gara|giornata|sessione|seduta|oggi)|(?:dell|sull)'(?:uscita|allenamento)))?",
      '(?:il mio|i miei) comment[oi]|comment[oi] personal[ei]',
      "come? ?'?(?:e|i?) (?:andat[ao]|stat[ao])(?: .{2,24})?",
      "com'e (?:andat[ao]|stat[ao])(?: .{2,24})?",
      'come (?:mi sono|ti sei|mi sentivo|stavo)(?: .{2,24})?|cosa e successo|memo',
      "(?:il tuo|i tuoi) comment[oi]|note (?:sull'|all')(?:attivita|allenamento)",
      '(?:note|commenti) post[- ]?(?:allenamento|attivita|gara)',
      "(?:feedback|riepilogo|commento|commenti|sensazioni) (?:dell'|del )(?:atleta|corridore)",
      'note allenamento|(?:note|racconto) di (?!(?:corsa|gara|allenamento|oggi)\\b)\\p{L}{2,20}',
      "commento (?:su |sul |alla |sulla |sull'|all')(?:seduta|uscita|allenamento)",
      "(?:comment[oi]|racconto|resoconto|not[ae]|osservazion[ei]) (?:del |della |dell'|di )(?:atleta|autore|corridore|ciclista|nuotatore|membro|socio)(?: .{3,30})?",
    ],
    plan: [
      "cosa (?:fare|devi fare)|(?:istruzioni|indicazioni|consegne?)(?: del(?:l'allenat(?:ore|rice)| coach|la coach))?",
      "plan dell'allenatore|plan della? (?:sessione|seduta)",
      '(?:il )?(?:programma|svolgimento)(?: della seduta)?',
      '(?:allenamento|sessione|seduta) (?:previst[oa]|programmat[oa])|contenuto della seduta',
      "indicazioni del (?:piano|programma)|descrizione dell'allenamento (?:programmato|previsto)",
      "allenamento del giorno|(?:previsto|programmato) dal(?:l'allenatore| coach)",
    ],
    private: [
      '(?:solo tu puoi vedere|visibile solo a)(?: .{2,20})?|solo per me',
      '(?:not[ae]|promemoria|diario|appunti) privat[oaie]',
      '(?:le mie |la mia )?(?:not[ae]|annotazion[ei]|appunt[io]|osservazion[ei]) (?:priv\\p{L}+|confidenzial[ei]|riservat[aeio])',
      '(?:le mie |la mia )?not[ae] (?:solo )?per me',
    ],
  },
  noNote: {
    whole: [
      'non (?:sono|ci sono) (?:presenti )?(?:note|commenti)|(?:descrizione|note) non disponibil[ei]',
      "l'atleta non ha (?:lasciato|scritto) .{3,20}",
    ],
    begins: [
      'nessun[ao]? (?:not[ae]|descrizione|commento)|aggiungi (?:una?|not[ae]|descrizione)',
      'da compilare',
      '(?:importat[oa]|sincronizzat[oa]) (?:da|con|dal|tramite)',
    ],
  },
  offered: {
    toOwner: [
      "(?:modifica|cambia|correggi|imposta) (?:il |la |le |lo |i |l')?(?:dettagli|titolo|nome|descrizione|note?(?: privat[ae])?|privacy|visibilita|tipo di attivita|sport|quota|dislivello|distanza|attrezzatura|giri|risultato)",
      '(?:aggiungi|inserisci) (?:una |la |le )?(?:descrizione|not[ae](?: privat[ae])?|rpe)',
      'carica foto',
      "(?:ritaglia|dividi|unisci|rinomina|sposta)(?: (?:l')?(?:attivita|allenamento|seduta|sessione|corsa))?",
      'rendi privat[ao]|segna come (?:completat[oa]|gara|fatt[oa])|nascondi dall[ao] (?:home|feed)',
      'modifica (?:il |mio )?(?:racconto|diario)',
    ],
    toStranger: [
      'segui gia|dai kudos|aggiungi (?:agli amici|amico)|blocca atleta|richiedi di seguire',
      "silenzia atleta|confronta con la tua attivita|ho partecipato anch'io",
    ],
  },
  coach: {
    who: [
      "coach(?:es|en|ens|'s)?|tecnic[oa]|allenat(?:ore|rice)|preparat(?:ore|rice)",
      'istrut(?:tore|trice)|fisio(?:terapeuta)?',
    ],
    said: ['risposta|feedback|valutazione|comment[oi]|not[ae]|osservazion[ei]|riscontro|messaggio'],
  },
  status: {
    planned: ['(?:(?:allenamento|sessione|attivita) )?(?:pianificat[oa]|programmat[oa])'],
    ahead: [
      'da (?:fare|svolgere|completare)|in programma|in arrivo|prossim[oa]',
      'non (?:ancora )?(?:svolt[oa]|completat[oa]|eseguit[oa])',
    ],
    done: ['reale|effettivo|completat[oa]|eseguit[oa]'],
    race: [
      'gara|competizione|manifestazione|giorno (?:di|della) gara',
      'gara (?:a|ufficiale|podistica|su strada|competitiva)|risultato (?:di|della) gara',
    ],
    onlyInRaces: [
      'tempo (?:di gara|ufficiale)|pettorale|posizione assoluta|classifica (?:generale|assoluta)',
    ],
    place: ['posizione'],
  },
  plan: {
    wanted: [
      'prescritt[oaie]|previst[oa]s?|pianificat[oaie]|programmat[oaie]|obiettivo',
      'stimat[oaie]|attes[oaie]',
    ],
    structure: ["struttura (?:dell'allenamento|della (?:seduta|sessione))"],
  },
  sports: {
    triathlon: ['\\b(?:tri|du|aqua|multi)\\w*at(?:h?lon|lon?)\\b|triatlon?\\b'],
    'trail-run': [
      '\\btrail\\b|ultra ?trail|corsa (?:su|in|di|per) (?:sentier[oi]|montagna|trail)',
      'corsa (?:di|in) montagna',
    ],
    'mountain-bike': ['\\bmtb\\b|bici(?:cletta)? da montagna'],
    swim: ['\\bnuoto\\b|\\bnuotata\\b'],
    ride: ['ciclismo|bicicletta|\\bbici\\b|\\bpedal\\w*|\\bcyclette\\b'],
    hike: ['trekking|escursion\\w*'],
    walk: ['nordic walking|camminata'],
    run: ['footing|\\bcorsa\\b|tapis roulant'],
    row: ['\\w*remoergomet\\w+|\\bvogatore\\b|canottaggio'],
    ski: ['\\bsci\\b|\\bsci ?alpinismo|\\bscialp\\w*'],
    strength: ['\\bforza\\b|\\bpesi\\b'],
    other: [
      '\\b(?:pugilato)\\b|\\b(?:arrampicata)\\b|\\b(?:kajak\\w*)\\b|\\b(?:canoa)\\b|\\b(?:pattinaggio)\\b',
      '\\b(?:calcio)\\b|\\b(?:pallacanestro)\\b',
    ],
  },
  besideSport: {
    ride: ['^(?:rulli)$'],
    hike: ['^(?:camminata in montagna)$'],
    walk: ['^(?:passeggiata|marcia|fitwalking)$'],
    run: ['^(?:fartlek|podismo|fondo lento|lungo|ripetute)$'],
    strength: ['^(?:pesistica|palestra|potenziamento)$'],
    swim: ['^acque libere'],
  },
  indoor: [
    '\\bcyclette\\b|in palestra|\\bindoor\\b|tapis roulant|\\brulli\\b|\\bal chiuso\\b|spinning',
    '\\w*remoerg\\w*|\\bvogatore\\b',
  ],
};
