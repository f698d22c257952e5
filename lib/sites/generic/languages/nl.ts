import type { PageWords } from './page-words';

export const nl: PageWords = {
  labels: {
    movingSeconds: `
      effectieve tijd|chiptijd|bewegingstijd|bewegende tijd|tijd in beweging|beweegtijd|actieve tijd|rijtijd
      | fietstijd|looptijd|nettotijd|wedstrijdtijd|roeitijd|wandeltijd|zwemtijd`,
    elapsedSeconds: `
      totaal incl rust|totaal incl pauzes|totaaltijd|verstreken tijd|totale tijd|totale duur|brutotijd
      | totale tijdsduur|met pauzes|incl. pauzes|incl pauzes`,
    time: `
      tijd|duur|trainingsduur|trainingstijd|gelopen tijd|gereden tijd|sporttijd|officiele tijd
      | tijd op het water|tijd in het water`,
    distanceMeters: `
      gelopen afstand|gereden afstand|afstand|afgelegde afstand|totale afstand|parcours|lengte|afgelegd
      | gelopen|gereden|omvang|gezwommen afstand|gefietste afstand|geroeide afstand|gewandelde afstand`,
    ascentMeters: `
      hoogtewinst|hoogtemeters|stijging|totale stijging|hoogtemeters omhoog|klimmeters|klim|hoogteverschil
      | klimmen|totaal gestegen|gestegen|geklommen`,
    airTemperatureC: `
      temp|temperatuur|luchttemperatuur|buitentemperatuur|lucht|temperatuur buiten|temp buiten|temp lucht
      | luchttemp`,
    deviceTemperatureC: 'gemiddelde temperatuur',
    feelsLikeC: 'gevoelstemperatuur|voelt als|hitte-index|hitteindex|warmteindex|voelt aan als',
    humidityPercent: 'luchtvochtigheid|relatieve luchtvochtigheid|vochtigheid|luchtvocht',
    averageHeartRate: 'gem. hartslag|gemiddelde hartslag',
    perceivedExertion: `
      rpe|inspanning (rpe)|ervaren inspanning|rpe (1-10)|ervaren zwaarte|gevoelde inspanning|borg cr10|cr10
      | ervaren inspanning (rpe)`,
    sport: `
      machine|ergometer|sport|type|activiteit|type activiteit|soort activiteit|categorie|sportsoort|soort
      | soort training`,
    title: 'titel|naam|naam van de activiteit',
    date: `
      trainingsdatum|start|datum|starttijd|begin|uitgevoerd op|datum en begintijd|gedaan op|datum & tijdstip
      | datum & tijd|datum van de training|startdatum|dag|wanneer|datum en tijd|gestart|gelopen op|gefietst op
      | gezwommen op|gereden op|gewandeld op|afgerond op|gemaakt op`,
    clock: `
      vertrek|vertrektijd|begintijd|aanvangstijd|tijdstip|starttijdstip|begin|aanvang|begonnen om`,
    description: `
      notities|notitie|mijn notities|andere notities|beschrijving|opmerkingen|opmerking|bericht|verslag
      | mijn verslag|omschrijving`,
    private: `
      alleen voor mij|priveaantekeningen|prive-notitie|prive-notities|prive-aantekening|prive-aantekeningen
      | privenotitie|privenotities|privaantekening`,
    'effort-sign': `
      tss|tempo (min/km)|gem. tempo|gemiddeld tempo|cadans|vermogen|hartslag|trainingsbelasting|tempo/km|hf
      | hartfrequentie`,
    other: `
      humeur|stemming|hoogteverlies|wind|min temp|max temp|watertemperatuur|energie|calorie|calorieen|snelheid
      | gemiddelde snelheid|weer|luchtdruk|uitrusting|schoenen|plaats|daling|pauzes|inspanning|zwaarte
      | weersomstandigheden`,
  },
  parts: {
    warmth: 'temp temperaturen temperatuur',
    lasting: 'tijd duur tijdsduur',
    far: 'afstand afst',
    up: 'hm hoogtemeters hoogtewinst hoogtetoename klimmeters stijging gestegen',
    beats: 'bpm hf hartslag hs polsslag hartfrequentie',
    damp: 'vochtigheid vochtigheidsgraad luchtvochtigheid rv',
    effort: 'rpe borg borgschaal cr10 inspanning zwaarte inspanningsscore inspanningsniveau belasting',
    date: 'datum dag',
    clock: 'tijdstip startuur starttijd',
    sport: 'sport sporttype sportsoort discipline',
    title: 'titel naam onderwerp',
    short: '',
    moving: 'beweging bewogen bewegende netto',
    whole: 'totale tot totaal totaltijd totaaltijd verstreken verlopen bruto',
    average: 'gem gemiddelde gemiddeld',
    air: 'lucht weer buiten omgevings',
    device: 'sensor toestel apparaat horloge gemeten',
    felt: 'gevoel gevoels schijnbare',
    perceived: 'ervaren waargenomen gevoelde',
    positive: 'positieve totale',
    relative: 'rel gemiddelde',
    small: 'of in en die de van het workout training activiteit sessie aantal type',
    whose: 'atleet sporter',
    unit: 'meters meter kilometer kilometers bpm',
    degree: 'niveau schaal score',
    high: 'hoogte',
    often: '',
  },
  weather: ['(?:het )?weer(?:somstandigheden)?|omstandigheden'],
  headings: {
    notes: [
      '(?:(?:mijn|jouw|je|uw|eigen|persoonlijke|korte) )?(?:(?:trainings|wedstrijd|dag)?(?:notities?|verslag(?:je)?)|omschrijving|dagboek(?:notitie|aantekening)?|aantekening(?:en)?|opmerking(?:en)?|beschrijving|gevoel|ervaring(?:en)?|indruk(?:ken)?|gedachten|terugblik)(?: (?:van|over|bij|na) (?:(?:de|het|deze|mijn|dit) )?(?:dag|training|rit|loop|run|tocht|wedstrijd|vandaag))?',
      '(?:mijn|eigen) (?:reactie|commentaar)',
      "hoe (?:(?:ging|was|voelde|liep|verliep)(?: (?:het|'t|je|ik|de|deze|mijn))?|het (?:ging|was|voelde|liep)|ik me voelde)(?: .{2,24})?",
      'wat (?:er )?gebeurde(?: er)?|memo|toelichting|logboek|bijzonderheden',
      'over deze (?:activiteit|training)',
      '(?:evaluatie|feedback|reactie) (?:van de )?(?:sporter|atleet)|verhaal',
      "\\p{L}{2,20}s'? (?:notities?|verslag)|(?:notities|verslag) van (?!(?:de|het)\\b)\\p{L}{2,20}",
      'commentaar (?:bij|op) (?:het |de )?(?:rit|loop|training)',
      '(?:reactie|bericht|verslag|notities?|aantekening(?:en)?|opmerking(?:en)?) van (?:de )?(?:atleet|auteur|sporter|loper|fietser|zwemmer|deelnemer)(?: .{3,30})?',
    ],
    plan: [
      'wat (?:te doen|ga je doen|moet je doen)',
      '(?:instructies?|opdracht|aanwijzingen)(?: van (?:de )?(?:coach|trainer))?',
      'plan van de (?:coach|trainer)|(?:opbouw|programma|invulling)(?: van (?:de |je )?(?:training|sessie|trainer|coach))?',
      'geplande training|inhoud van de training|trainingsopdracht|training van vandaag',
      'beschrijving geplande training|inhoud training|gepland door (?:de )?(?:coach|trainer)',
    ],
    private: [
      '(?:geheime|besloten|prive-?|mijn prive) ?(?:notities?|aantekening(?:en)?|opmerking(?:en)?)',
      'alleen zichtbaar voor (?:jou|mij)|eigen aantekeningen \\(niet openbaar\\)',
      '(?:mijn )?private? (?:training |workout )?(?:aantekening(?:en)?|notities?|opmerking(?:en)?)',
      '(?:mijn )?notities? (?:alleen )?voor mij(?:zelf)?',
    ],
  },
  noNote: {
    whole: [
      '(?:nog )?geen (?:beschrijving|notities|opmerkingen?|omschrijving|reacties?)(?: .{3,30})?',
      'de atleet heeft niets ingevuld|niet ingevuld|n\\.?v\\.?t\\.?',
    ],
    begins: [
      'geen (?:notitie|beschrijving|omschrijving|opmerking)|voeg .{0,30}toe',
      '(?:na afloop )?in(?:vullen| te vullen)',
      '(?:geimporteerd|gesynchroniseerd) (?:uit|van|met|via)',
    ],
  },
  offered: {
    toOwner: [
      '(?:details|titel|naam|beschrijving|omschrijving|(?:prive-?)?notities?|privenotitie|privacy(?: van deze activiteit)?|zichtbaarheid|type activiteit|sport|hoogte|afstand|materiaal|ronden|resultaat|bestand) (?:bewerken|wijzigen|aanpassen|corrigeren|vervangen)',
      '(?:beschrijving|omschrijving|(?:prive-?)?notitie|privenotitie)(?: (?:aan deze activiteit))? toevoegen',
      '(?:activiteit|training|rit|loop|sessie) (?:bijsnijden|splitsen|verplaatsen|hernoemen)',
      'hernoemen|als (?:wedstrijd|prive|voltooid) markeren',
      'verbergen op startpagina',
      '(?:verslag|notitie) (?:bewerken|aanpassen|wijzigen)',
    ],
    toStranger: [
      'vriend toevoegen|volgverzoek sturen|deze atleet (?:blokkeren|volgen)',
      'contact opnemen met atleet|kudos geven|vergelijk met deze atleet',
      'stuur een vriendschapsverzoek',
    ],
  },
  coach: {
    who: ["coach(?:es|en|ens|'s)?|trainers?|trainster|kine(?:sitherapeute)?|fysio(?:therapeut)?"],
    said: [
      'antwoord|feedback|analyse|beoordeling|terugkoppeling|reacties?|opmerking(?:en)?|commentaar',
      'notitie|bericht',
    ],
  },
  status: {
    planned: ['gepland(?:e (?:training|workout|activiteit))?'],
    ahead: ['aankomend|komend|te doen|nog (?:te doen|niet (?:gedaan|voltooid))|openstaand'],
    done: ['werkelijk|resultaat|voltooid|gedaan'],
    race: [
      'wedstrijd|wedstrijddag|(?:hardloop|wieler|zwem|officiele |a-|prestatie)wedstrijd',
      'officiele wedstrijd|prestatieloop|gelopen als wedstrijd',
    ],
    onlyInRaces: ['wedstrijdtijd|officiele (?:tijd|uitslag)|startnummer'],
    place: ['klassement|klassering'],
  },
  plan: {
    wanted: ['voorgeschreven|geplande?|gepland|doel', 'geschatte|verwachte'],
    structure: ['opbouw (?:van )?(?:de )?training'],
  },
  sports: {
    triathlon: ['\\b(?:tri|du|aqua|multi)\\w*at(?:h?lon|lon?)\\b|triatlon?\\b'],
    'trail-run': ['\\btrailrunning|veldloop'],
    'mountain-bike': ['\\bmtb\\b|mountainbike\\w*'],
    swim: ['zwemmen|\\w*zwemmen'],
    ride: [
      '\\b(?:rit|fietsrit) op de (?:fiets|home)trainer|\\bligfiets\\w*|fietsen|fietsrit|fietstocht|wielrennen',
    ],
    hike: ['bergwandel\\w*|wandelen in'],
    walk: ['nordic walking|wandel\\w*'],
    run: ['hardlopen|hardloop\\w*|\\blopen\\b|loopband|duurloop'],
    row: ['roei(?:erg\\w*|trainer|machine)|roeien'],
    ski: ['\\bski\\w*'],
    strength: ['krachttraining'],
    other: ['\\b(?:boxen)\\b|\\b(?:kano(?:en|varen))\\b|\\b(?:schaatsen)\\b|\\b(?:voetbal)\\b'],
  },
  besideSport: {
    'trail-run': ['traillopen|traillop'],
    'mountain-bike': ['^(?:atb)$'],
    swim: ['zwemtraining'],
    ride: ['^(?:rit|racefiets|gravelrit|veldrijden)$', 'hometrainer|fietstrainer'],
    hike: ['^(?:trekk|trektocht|bergtocht)$'],
    run: ['^(?:looptraining|baanlopen|atletiek(?: baan)?|recuperatieloop)$'],
    ski: ['toerskien|rolskien'],
    strength: ['^(?:gewichttraining|fitness(?: kracht)?)$'],
  },
  indoor: [
    '\\bvirtue\\w*|rollenbank|\\btacx\\b|fietstrainer|in de sportschool|\\bbinnentraining|\\bindoor\\b|hometrainer',
    'loopband|\\bbinnen(?:trainer)?\\b|\\w*roeierg\\w*',
  ],
};
