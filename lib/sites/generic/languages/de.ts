import type { PageWords } from './page-words';

export const de: PageWords = {
  labels: {
    movingSeconds: `
      effektive zeit|bewegungszeit|zeit in bewegung|aktive zeit|reine bewegungszeit|nettozeit|fahrzeit
      | laufzeit|zeit im sattel|in bewegung|wettkampfzeit|ruderzeit|reine ruderzeit|reine laufzeit
      | reine fahrzeit|reine fahrtzeit|reine gehzeit|reine schwimmzeit|dauer in bewegung|paddelzeit|schwimmzeit
      | gehzeit|wanderzeit`,
    elapsedSeconds: `
      unterwegs gesamt|gesamt inkl pausen|gesamt mit pausen|verstrichene zeit|gesamtzeit|gesamtdauer
      | vergangene zeit|bruttozeit|zeit mit pausen|zeit inkl pausen|gesamtzeit mit pausen|mit pausen|inkl pausen
      | inkl. pausen`,
    time: `
      dauer|zeit|trainingszeit|trainingsdauer|wie lange|ubungszeit|gelaufene zeit|gefahrene zeit
      | offizielle zeit|zeit auf dem wasser|zeit im wasser`,
    distanceMeters: `
      gelaufene strecke|gefahrene strecke|distanz|strecke|entfernung|streckenlange|zuruckgelegte strecke
      | gesamtstrecke|gesamtdistanz|lange der strecke|gelaufen|gefahren|geschwommen|umfang|geschwommene strecke
      | geschwommene distanz|gelaufene distanz|gefahrene distanz|geruderte strecke|gewanderte strecke`,
    ascentMeters: `
      hohenmeter|anstieg|gesamtanstieg|aufstieg|hohengewinn|anstieg gesamt|aufstieg gesamt|hohenmeter bergauf
      | hohenmeter aufwarts|bergauf|aufwarts|hohenunterschied|gesamtaufstieg|hohenmeter auf`,
    airTemperatureC: `
      temp|temperatur|lufttemperatur|aussentemperatur|umgebungstemperatur|luft|temperatur draussen|temp luft
      | lufttemp`,
    deviceTemperatureC: 'durchschnittstemperatur|o temperatur|ø temperatur|geratetemperatur',
    feelsLikeC: `
      gefuhlt|gefuhlte temperatur|gefuhlte temp|hitzeindex|gefuhlt wie|fuhlt sich an wie|anfuhlt wie`,
    humidityPercent: `
      luftfeuchtigkeit|luftfeuchte|rel luftfeuchtigkeit|rel luftfeuchte|relative luftfeuchte|feuchtigkeit
      | relative luftfeuchtigkeit|rel. luftfeuchte|rel. luftfeuchtigkeit|relative feuchte`,
    averageHeartRate: `
      ø herzfrequenz|o herzfrequenz|durchschnittliche herzfrequenz|mittlere herzfrequenz|herzfrequenz (ø)
      | ø puls|durchschnittspuls`,
    perceivedExertion: `
      rpe|subjektives empfinden|anstrengung (rpe)|empfundene anstrengung|wahrgenommene anstrengung|rpe (1-10)
      | borg cr10|cr10`,
    sport: `
      ergometer|geratetyp|trainingsgerat|sport|sportart|aktivitat|aktivitatstyp|art|kategorie|disziplin
      | trainingsart|typ`,
    title: 'name|titel|uberschrift|bezeichnung|name der einheit',
    date: `
      trainingsdatum|laufdatum|start|datum|startzeit|beginn|gestartet|wann|durchgefuhrt am|datum und startzeit
      | datum und uhrzeit|datum uhrzeit|datum, uhrzeit|gestartet am|absolviert am|datum der einheit
      | datum des laufs|startdatum|termin|tag|datum und zeit|datum & zeit|datum/uhrzeit|begangen am|gelaufen am
      | gefahren am|geschwommen am|gewandert am|unternommen am|gegangen am|gerudert am|trainiert am
      | stattgefunden am|tag der tour`,
    clock: `
      abfahrtszeit|losgefahren|anfangszeit|uhrzeit|tageszeit|zeit des starts|startuhrzeit|start um|abfahrt
      | aufbruch|abmarsch`,
    description: `
      notizen|notiz|meine notizen|weitere notizen|beschreibung|anmerkungen|bemerkungen|bemerkung|bericht
      | trainingsbericht`,
    private: `
      private notiz|vertrauliche notizen|nur fur mich|fur mich|personliche notiz|personliche notizen
      | private notizen`,
    'effort-sign': `
      pace|tss|tempo (min/km)|o pace|ø pace|ø tempo|durchschnittstempo|trittfrequenz|schrittfrequenz|leistung
      | herzfrequenz|puls|max. herzfrequenz|runden|trainingsbelastung|tempo/km|hf|puls max`,
    other: `
      stimmung|gefalle|kommentar|kommentare|wind|kalorien|energie|geschwindigkeit|durchschnittsgeschwindigkeit
      | o geschwindigkeit|ø geschwindigkeit|wetter|luftdruck|ausrustung|schuhe|ort|abstieg|wassertemperatur
      | pause|pausen|anstrengung|witterung`,
  },
  parts: {
    warmth: 'temp temperatur temperaturen',
    lasting: 'zeit dauer zeitdauer bewegungsdauer',
    far: 'dist distanz strecke streckenlange',
    up: 'hm hohenmeter hohengewinn hohenzunahme hohenunterschied anstieg aufstieg',
    beats: 'bpm herzfrequenz herzfrequenzmittelwert hf puls',
    damp: 'feuchte feuchtigkeit luftfeuchtigkeit luftfeuchte',
    effort: `
      rpe borg borgskala cr10 anstrengung anstrengungsgrad anstrengungsempfinden
      belastungsempfinden belastung belastungsgrad`,
    date: 'datum tag',
    clock: 'uhrzeit startzeit',
    sport: 'sport sportart',
    title: 'titel name betreff',
    short: '',
    moving: 'bewegung bewegungs netto',
    whole: 'total gesamt gesamtzeit gesamtdauer abgelaufene verstrichene brutto',
    average: 'durchschnitt durchschnittliche mittel mittelwert mittlere ø',
    air: 'luft aussen wetter',
    device: 'sensor gerat uhr gemessene',
    felt: 'gefuhlt gefuhlte gef fuhlt',
    perceived: 'empfundene wahrgenommene subjektive',
    positive: 'positive positiver positiv pos',
    relative: 'rel relative relativ grad luft',
    small: `
      in im der die das des dem den du workout training aktivitat einheit trainings mit typ art`,
    whose: 'athlet athletin athleten',
    unit: 'meter kilometer bpm',
    degree: 'niveau grad skala note',
    high: '',
    often: '',
  },
  weather: ['(?:das )?wetter(?:daten|bedingungen)?|bedingungen|witterung'],
  headings: {
    notes: [
      '(?:(?:meine?|deine?|eigene|personliche|kurze|weitere) )?(?:(?:trainings|lauf|renn|wettkampf|fahrt|touren|tages|erlebnis)?(?:notiz(?:en)?|bericht|tagebuch|tagebucheintrag|eintrag|ruckblick)|anmerkung(?:en)?|bemerkung(?:en)?|beschreibung|beobachtung(?:en)?|eindruck|eindrucke|gedanken|(?:korper|lauf)?gefuhl|befinden|(?:subjektives )?empfinden|ruckmeldung|(?:kurz)?fazit|erlebnis)(?: (?:zum?|zur|vom|uber|nach|von)(?: de[mnr])? (?:lauf|training|einheit|tour|fahrt|ausfahrt|rennen|tag|schwimmen|wanderung|radtour))?',
      '(?:meine?|mein eigener|eigener|personlicher) kommentare?',
      'kommentare? (?:des|der) (?:sportler(?:s|in)?|athlet(?:en|in)|lauferin?s?|fahrers?)',
      "wie (?:war(?:'?s| es| das| der| die)|(?:es |er |sie )?lief|lief(?:'?s| es| das| der| die)|ging(?:'?s| es)|es (?:mir )?(?:war|ging)|ich mich|hast du dich|fuhlte)(?: .{2,24})?",
      "so (?:war(?:'?s| es)|lief(?:'?s| es)|ging(?:'?s| es))",
      'was (?:war los|ist passiert|mir auffiel)|memo',
      '(?:notizen|anmerkungen|kommentar) zur (?:aktivitat|einheit)|wie war (?:dein|das) training',
      '(?:athleten|sportler|mitglieder)(?:kommentar|feedback|notiz)',
      'feedback (?:des|der) (?:athleten|athletin|sportlers)|sonstiges',
      "\\p{L}{2,20}s'? (?:notiz(?:en)?|bericht|anmerkungen)",
      '(?:notizen|bericht) von (?!(?:der|dem|den)\\b)\\p{L}{2,20}',
      'kommentar zu[mr]? ?(?:de[mnr] |diese[mrn] )?(?:workout|training|lauf|einheit|fahrt|tour)',
      '(?:kommentare?|bericht|ruckmeldung|notiz(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?) (?:des|der|vo[nm](?: de[rm])?) (?:athlet(?:en?|in)?|sportler(?:s|in)?|laufer(?:s|in)?|autors?|teilnehmer(?:s|in)?)(?: .{3,30})?',
    ],
    plan: [
      'was (?:zu tun ist|du machen sollst|ansteht)',
      '(?:trainings?|trainer)?(?:vorgaben?|anweisung(?:en)?|anleitung|aufgabe)(?: (?:des|der|vom|von) [a-z][a-z ]{2,24})?',
      'plan (?:des trainers|der einheit)|(?:trainings|einheits)plan',
      '(?:das )?(?:programm|ablauf|aufbau)(?: der einheit)?|geplante (?:einheit|trainingseinheit)',
      'geplantes training|inhalt der einheit|planung|trainingsinhalt',
      'geplant(?:e[rs]?)? (?:von|vom) (?:coach|trainer(?:in)?)',
    ],
    private: [
      'nur fur (?:dich|mich) sichtbar|nur du kannst (?:dies|das) sehen|notiz(?:en)? \\(privat\\)',
      'privater kommentar|nicht offentliche notiz(?:en)?',
      '(?:meine? )?(?:private[snr]?|vertrauliche?) (?:training |workout )?(?:notiz(?:en)?|anmerkung(?:en)?|bemerkung(?:en)?|vermerke?|eintrag)',
      '(?:meine? )?(?:notiz(?:en)?|vermerk|eintrag) (?:nur )?fur mich(?: selbst)?',
    ],
  },
  noNote: {
    whole: [
      '(?:noch )?keine? (?:notizen|beschreibung|kommentare?|anmerkungen?|bemerkungen?|angaben?)(?: .{3,30})?',
      'zu dieser .{3,20} wurde nichts notiert|nichts notiert',
    ],
    begins: [
      'keine? (?:notiz|beschreibung|kommentar|anmerkung|bemerkung)|notiz hinzu',
      'nach (?:der|dem) .{3,20} ausfullen',
      '(?:importiert|synchronisiert|hochgeladen) (?:aus|von|mit|uber|via)',
    ],
  },
  offered: {
    toOwner: [
      '(?:details|titel|name|beschreibung|(?:private )?notiz(?:en)?|privatsphare|sichtbarkeit|sportart|hohe|hohenmeter|distanz|strecke|ausrustung|runden|ergebnis|datei|rpe) (?:bearbeiten|andern|anpassen|korrigieren|ersetzen|loschen|entfernen|eintragen)',
      '(?:beschreibung|(?:private )?notiz(?:en)?|rpe) hinzufugen',
      '(?:aktivitat|einheit|training|lauf|fahrt) (?:zuschneiden|aufteilen|teilen und kurzen|verschieben|zusammenfuhren)',
      'umbenennen|als (?:privat|wettkampf|erledigt) markieren',
      'auf (?:einen )?anderen tag verschieben|aus dem feed ausblenden',
      '(?:bericht|notiz|tagebucheintrag) (?:bearbeiten|andern)',
    ],
    toStranger: [
      'kudos (?:geben|vergeben|senden)|(?:als )?freund(?:in)? hinzufugen',
      'freundschaftsanfrage senden|sportler(?:in)? (?:blockieren|stummschalten|melden)',
      'mit meiner (?:aktivitat|einheit) vergleichen',
    ],
  },
  coach: {
    who: [
      "coach(?:es|en|ens|'s)?|trainers?|trainerin|ubungsleiter(?:in|s)?|betreuer(?:in|s)?",
      'physio(?:s|therapist)?|(?:physio)?therapeut(?:in|en)?',
    ],
    said: [
      'antwort|feedback|kommentare?|anmerkung(?:en)?|ruckmeldung|bemerkung(?:en)?|hinweise?',
      'nachricht|analyse|bewertung|einschatzung|bericht',
    ],
  },
  status: {
    planned: ['geplante?[rs]?(?: (?:einheit|training|workout|trainingseinheit|lauf|aktivitat))?'],
    ahead: [
      'anstehend|bevorstehend|steht (?:noch )?an|noch (?:offen|nicht (?:erledigt|absolviert))',
      'ausstehend',
    ],
    done: ['ist|resultat|erledigt|absolviert|abgeschlossen'],
    race: [
      'wettkampf|wettbewerb|rennen|wk|(?:wettkampf|renn)(?:tag|ergebnis|bericht)',
      'als wettkampf markiert|volkslauf|stadtlauf|strassenlauf|(?:trail|berg)lauf-?wettkampf',
    ],
    onlyInRaces: ['wettkampfzeit|offizielle zeit|startnummer|gesamt(?:rang|platz|platzierung)'],
    place: ['platz|rang'],
  },
  plan: {
    wanted: [
      'verordnete[rsn]?|geplante[rsn]?|geplant|soll|vorgesehene[rs]?|vorgegebene[rs]?|ziel',
      'geschatzte[rsn]?|voraussichtliche[rs]?|erwartete[rs]?',
    ],
    structure: ['(?:struktur|aufbau|ablauf) (?:der (?:einheit|trainingseinheit)|des trainings)'],
  },
  sports: {
    triathlon: ['\\b(?:tri|du|aqua|multi)\\w*at(?:h?lon|lon?)\\b'],
    'trail-run': ['\\btrail ?(?:run\\w*|lauf\\w*|running)|\\btrailrunning|(?:berg|gelande)lauf\\w*'],
    'mountain-bike': ['\\bmtb\\b|mountainbike\\w*'],
    swim: ['schwimm\\w*'],
    ride: [
      '\\b\\w*rad(?:fahren|fahrt|tour|sport|ausfahrt|runde)\\b|\\brad\\b|rennrad|rollentrain\\w*',
      '\\bhome ?trainer\\b',
    ],
    hike: ['wander\\w*|bergtour|trekking|bergwandel\\w*'],
    walk: ['\\bgehen\\b|spazier\\w*|nordic walking'],
    run: [
      '\\b(?:laufen|lauf|laufband|langer lauf|marathon)\\b|dauerlauf\\w*',
      'lauf(?:training|einheit|runde)\\b',
    ],
    row: ['\\w*ru(?:d|dd)ererg\\w+|rudern'],
    ski: ['\\bski\\w*|langlauf'],
    strength: ['\\bkraft\\w*'],
    other: [
      '\\b(?:boxen)\\b|\\b(?:bouldern)\\b|\\b(?:klettern)\\b|\\b(?:surf(?:ing|en|ski|e|a)?)\\b',
      '\\b(?:kajak\\w*)\\b|\\b(?:kanu\\w*)\\b|\\b(?:paddeln)\\b|\\b(?:eislauf\\w*)\\b|\\b(?:fussball)\\b',
      '\\b(?:basketball)\\b|\\b(?:handball)\\b|\\b(?:einrad\\w*)\\b|\\b(?:reiten)\\b',
    ],
  },
  besideSport: {
    ride: ['fahrradergo|wettkampf bike|hometrainer|heimtrainer|ergometer ?(?:rad|fahrrad|bike)'],
    run: ['^(?:intervallauf|tempolauf|tempodauerlauf)$'],
    row: ['^(?:ergo)$'],
    ski: ['rollerski'],
    strength: ['^(?:gewichtheben)$'],
    swim: ['^freiwasser'],
  },
  indoor: [
    'heimtrainer|fahrradergo|auf der rolle|^rolle$|in der halle|\\bergo\\b|\\bindoor\\b|\\bvirtual\\w*',
    'laufband|rollentrainer|hometrainer|home ?trainer|\\bdrinnen\\b|\\bhallen(?!bad)|\\w*rudererg\\w*',
  ],
};
