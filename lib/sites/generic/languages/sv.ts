import type { PageWords } from './page-words';

export const sv: PageWords = {
  labels: {
    movingSeconds: `
      effektiv tid|chiptid|rorelsetid|tid i rorelse|aktiv tid|aktid|lopartid|simtid|cykeltid|nettotid
      | aktivitetstid|i rorelse|loppstid|roddtid|skitid|gangtid|loptid`,
    elapsedSeconds: `
      totalt inkl vila|forfluten tid|total tid|totaltid|bruttotid|med pauser|inkl. pauser|inkl pauser`,
    time: `
      tid|varaktighet|langd i tid|traningstid|tidsatgang|passets langd|passlangd|officiell tid|sluttid
      | tid pa vattnet|tid i vattnet`,
    distanceMeters: `
      dist|sprungen stracka|cyklad stracka|distans|stracka|total distans|total stracka|volym|simmad stracka
      | simmad distans|rodd stracka|vandrad stracka`,
    ascentMeters: `
      hojdmeter|stigning|total stigning|hojdvinst|hojdmeter upp|total hojd|stigning totalt|hojdskillnad`,
    airTemperatureC: 'temp|temperatur|lufttemperatur|utetemperatur|luft|temperatur ute|temp luft|lufttemp',
    deviceTemperatureC: 'medeltemperatur|genomsnittlig temperatur',
    feelsLikeC: 'kanns som|upplevd temperatur|upplevs som|varmeindex|kanns som temperatur',
    humidityPercent: 'luftfuktighet|relativ luftfuktighet|fuktighet|luftfukt',
    averageHeartRate: 'medelpuls|genomsnittlig puls|snittpuls|genomsnittspuls|medelhjartfrekvens',
    perceivedExertion: `
      rpe|anstrangning (rpe)|upplevd anstrangning|rpe (1-10)|subjektiv anstrangning|borg cr10|cr10
      | kand anstrangning`,
    sport: `
      ergometer|typ av aktivitet|sport|aktivitet|aktivitetstyp|idrott|traningstyp|kategori|typ|typ av pass
      | gren|sportgren`,
    title: 'titel|namn|rubrik|passets namn',
    date: `
      start|datum|starttid|datum och starttid|datum & klockslag|datum & tid|genomford|genomfort den
      | genomfordes|utford|utfort den|passets datum|startdatum|dag|startad|nar|datum och tid|sprungen den
      | cyklad den|genomford den|gjord den|utford den`,
    clock: `
      avfard|avgang|klockslag|klockan|startklockslag|start kl|startade kl|tid pa dagen|tidpunkt`,
    description: 'anteckningar|anteckning|mina anteckningar|berattelse|beskrivning',
    private: 'bara for mig|privata anteckningar|privat anteckning',
    'effort-sign': 'tss|tempo (min/km)|puls|tempo/km|medeltempo|kadens|effekt|traningsbelastning|puls max',
    other: `
      humor|kommentar|min temp|max temp|vattentemp|vattentemperatur|ort|kalorier|hastighet|medelhastighet
      | snitthastighet|snittfart|medelfart|vind|lufttryck|vader|utrustning|skor|plats|pauser|anstrangning|langd`,
  },
  parts: {
    warmth: 'temp temperatur temperaturen temperaturer',
    lasting: 'tid varaktighet minuter',
    far: 'dist distans stracka avstand',
    up: 'hm hojdmeter hojdokning hojdstigning stigning klattring hojdvinst uppfor',
    beats: 'puls hjartfrekvens',
    damp: 'luftfuktighet fukt fuktighet',
    effort: 'rpe borg borgskala cr10 anstrangning anstrangningsgrad anstrangningsniva',
    date: 'datum dag traningsdag',
    clock: 'starttid klockslag kl',
    sport: 'sport idrott traningsform',
    title: 'titel namn rubrik',
    short: '',
    moving: 'rorelse rorelsetid netto',
    whole: 'total tot totaltid totalt fullstandig forfluten forlupen brutto',
    average: 'snitt genomsnitt genomsnittlig genomsnittlige genomsn gen medel medeltal',
    air: 'luft ute utomhus vader',
    device: 'sensor enhet klocka uppmatt registrerad',
    felt: 'upplevd kanns',
    perceived: 'upplevd sjalvskattad skattad kand',
    positive: 'positiv positiva ackumulerad',
    relative: 'rel relativ relativa grad luft',
    small: `
      for en i dem den de du av pa aktivitet aktivitets aktiviteten aktivitetens pass passets passet traning
      alla antal med typ`,
    whose: 'atlet utovare',
    unit: 'meter kilometer',
    degree: 'niva grad skala',
    high: '',
    often: '',
  },
  weather: ['vad(?:er|ret)|vaderforhallanden|forhallanden'],
  headings: {
    notes: [
      '(?:(?:min|mina|egna|egen|personliga?|akarens|loparens|cyklistens|simmarens|atletens|utovarens) )?(?:tur(?:beskrivning|berattelse)|anteckning(?:ar)?|notering(?:ar)?|beskrivning|(?:tranings|lopp|dagboks?|pass|aktivitets)(?:berattelse|rapport|beskrivning|anteckning(?:ar)?|notering(?:ar)?)|dagbok|berattelse|kansla|kanslan|kanslor|upplevelse|intryck|tankar|reflektion(?:er)?|iakttagelser)(?: (?:fran|om|av|efter) (?:passet|dagen|loppet|rundan|turen|traningen))?',
      '(?:min|egen|mina|egna) kommentar(?:er)?',
      '(?:hur|sa) (?:(?:kandes|gick|var)(?: (?:det|passet|loppet|rundan|turen))?|det (?:kandes|gick|var)|(?:jag|du) (?:kande|madde))(?: .{2,24})?',
      'vad (?:som )?hande|traningsdagbok|om (?:passet|rundan)',
      '(?:adeptens|utovarens|atletens|idrottarens) (?:kommentar|anteckning(?:ar)?|feedback)|ovrigt',
      "fritext|\\p{L}{2,20}s'? (?:anteckning(?:ar)?|berattelse|dagbok)",
      'anteckningar av (?!den\\b)\\p{L}{2,20}',
      'kommentar (?:till|om|fran) (?:det )?(?:passet|turen|loppet|traningen)',
      '(?:kommentar(?:er)?|anteckning(?:ar)?|berattelse) (?:av|fran) (?:atlet(?:en)?|utovaren|idrottaren|loparen)(?: .{3,30})?',
    ],
    plan: [
      '(?:det har|vad) (?:ska|skall) (?:du |som )?(?:gora|goras)',
      '(?:instruktion(?:er)?|anvisning(?:ar)?|upplagg)(?: fran (?:tranaren|coachen))?',
      'passets upplagg|planerat pass|passets innehall|traningsplan|tranarens instruktion(?:er)?',
      'passupplagg|dagens pass|passinstruktion(?:er)?|ordinerat pass',
      'planerat (?:av|fran) (?:tranaren|coachen)',
    ],
    private: [
      '(?:endast|bara) (?:synligt? for (?:dig|mig)|for mig|du kan se detta)',
      'anteckning(?:ar)? \\(privat\\)|(?:dolda?|privata?) (?:anteckning(?:ar)?|kommentar(?:er)?)',
      '(?:mina? )?privata? (?:anteckning(?:ar)?|notering(?:ar)?)',
      '(?:mina? )?anteckning(?:ar)? (?:bara )?for mig(?: sjalv)?',
    ],
  },
  noNote: {
    whole: [
      '(?:anteckning(?:ar)?|beskrivning) saknas|inget skrivet(?: .{3,20})?',
      'inga (?:anteckningar|noteringar|kommentarer)(?: .{3,20})?|tomt|det finns ingen .{3,50}',
    ],
    begins: [
      'ing(?:en|a) (?:anteckning|beskrivning|kommentar)|lagg till|fylls? i',
      '(?:importerad|synkad) (?:fran|med|via)',
    ],
  },
  offered: {
    toOwner: [
      '(?:redigera|andra|byt|korrigera) (?:detaljer|titel|namn|beskrivning|(?:privata? )?anteckning(?:ar)?|synlighet|sekretess|aktivitetstyp|sport|hojd|distans|utrustning|varv|resultat)',
      'lagg till (?:en )?(?:beskrivning|(?:privata? )?anteckning(?:ar)?)',
      '(?:beskar|dela upp|flytta|byt namn pa) (?:aktivitet(?:en)?|pass(?:et)?|rundan)',
      'byt namn|gor privat|markera som (?:tavling|klar|privat)|dolj fran flodet',
      'flytta till annan dag',
      'redigera (?:berattelsen?|dagboken)',
    ],
    toStranger: [
      'ge kudos|lagg till som van|blockera anvandare|jamfor med min aktivitet|skicka vanforfragan',
      'folj denna traningsdagbok',
    ],
  },
  coach: {
    who: ["coach(?:es|en|ens|'s)?|tranare(?:n|ns)?|fysioterapeut(?:en|ens)?|sjukgymnast(?:en|ens)?"],
    said: ['svar|feedback|respons|kommentar(?:er)?|anteckning(?:ar)?|aterkoppling|meddelande'],
  },
  status: {
    planned: ['planera[dt](?:e)?(?: (?:pass|traning|traningspass))?'],
    ahead: ['kommande|att gora|ej (?:genomfor[dt]|utfor[dt])'],
    done: ['faktiskt?|resultat|genomfor[dt]|slutfor[dt]'],
    race: ['tavling|lopp|tavlingsdag|motionslopp|tavlingsresultat|tavlingsrapport|markerad som tavling'],
    onlyInRaces: ['loppstid|officiell tid|startnummer'],
    place: ['placering|plats'],
  },
  plan: {
    wanted: ['planerade?|planerat|mal', 'beraknad|uppskattad|forvantad'],
    structure: ['(?:traningspassets|passets) (?:upplagg|struktur)'],
  },
  sports: {
    triathlon: ['\\b(?:tri|du|aqua|multi)\\w*at(?:h?lon|lon?)\\b|triatlon?\\b'],
    'trail-run': ['traillopning|terranglopning'],
    'mountain-bike': ['\\bmtb\\b|mountainbike\\w*'],
    swim: ['\\bsimning\\b|\\bsim\\b|\\bsimma\\b'],
    ride: ['\\w*cykl\\w*'],
    hike: ['vandring'],
    walk: ['promenad|\\bgang\\b'],
    run: ['lopning|\\blop\\w{0,2}pass\\b|lopband|\\bspringa\\b'],
    row: ['\\w*ru(?:d|dd)ererg\\w+|roddmaskin\\w*|rodd'],
    ski: ['\\bski\\w*|(?:langd)?skidor|langdskid\\w*|skidakning|langrenn'],
    strength: ['\\bgym\\b|styrka|styrketraning'],
    other: [
      '\\b(?:klattring)\\b|\\b(?:kajak\\w*)\\b|\\b(?:skridsko\\w*)\\b|\\b(?:fotboll)\\b|\\b(?:hand ?boll)\\b',
    ],
  },
  besideSport: {
    'mountain-bike': ['terrangcykling'],
    swim: ['bassangsimning', '^oppet vatten'],
    ride: ['^(?:cykel|cykeltur|landsvag)$', 'tavling bike|motionscykel|testcykel'],
    walk: ['stavgang'],
    run: ['^(?:fartlek|langpass|distanspass|intervaller)$'],
    ski: ['utforsakning'],
    strength: ['^(?:tyngdlyftning)$'],
  },
  indoor: [
    'motionscykel|testcykel|\\binomhus\\w*|cykeltrainer|\\bindoor\\b|\\bvirtual\\w*|lopband',
    '\\binomhus\\b|spinning|roddmaskin',
  ],
};
