import type { PageWords } from './page-words';

export const fr: PageWords = {
  labels: {
    movingSeconds: `
      temps effectif|temps puce|temps de marche effectif|temps a nager|temps a courir|temps a pedaler
      | temps de selle|temps de deplacement|duree de deplacement|temps en mouvement|temps de mouvement
      | temps actif|duree en mouvement|duree active|temps de course|temps de roulage|en mouvement
      | temps de course officiel|temps de rame|temps de nage|temps de marche|en selle|sur le velo`,
    elapsedSeconds: `
      total repos compris|total pauses comprises|pauses incluses|temps ecoule|temps total|duree totale
      | temps pauses comprises|avec pauses`,
    time: `
      temps|duree|duree de l'activite|duree de la seance|temps d'entrainement|duree d'entrainement
      | temps de l'epreuve|temps officiel|temps final|temps sur l'eau|temps dans l'eau`,
    distanceMeters: `
      metres|distance|dist|distance courue|distance parcourue|distance totale|parcours|longueur|parcourus
      | volume|distance nagee|distance roulee|distance marchee|distance ramee`,
    ascentMeters: `
      gain|denivele positif|denivele|d+|gain d'altitude|ascension|ascension totale|montee|denivele en montee
      | denivele cumule|denivele +|d +|denivele d+|m de d+|metres de d+|m d+`,
    airTemperatureC: `
      temperature|temp|temperature de l'air|temperature exterieure|air|t°|temp exterieure|temp. exterieure
      | temp air|temp de l'air`,
    deviceTemperatureC: 'temperature moyenne|temp moy|temperature du capteur',
    feelsLikeC: `
      ressenti|temperature ressentie|temp ressentie|t° ressentie|indice de chaleur|temp. ressentie
      | ressenti meteo|meteo ressentie|ressentie`,
    humidityPercent: "humidite|humidite relative|hygrometrie|humidite de l'air|humidite rel.",
    averageHeartRate: 'fc moyenne|fc moy|frequence cardiaque moyenne|fcm',
    perceivedExertion: `
      rpe|effort (rpe)|effort percu|perception de l'effort|rpe (1-10)|borg cr10|cr10|effort ressenti`,
    sport: `
      machine|sport pratique|type d'exercice|sport|type|type d'activite|activite|discipline|categorie
      | type de sport|type de seance`,
    title: 'titre|nom|nom de la seance|nom de la sortie',
    date: `
      date|debut|heure de debut|date de debut|date de realisation|date et heure de debut|effectue le
      | effectuee le|realise le|realisee le|faite le|fait le|date de la sortie|date de la seance
      | date de la course|jour|quand|depart|date et heure|couru le|courue le|parcouru le|parcourue le
      | jour de la sortie`,
    clock: 'heure depart|heure|heure de depart|commence a|depart a|heure du depart',
    description: 'notes|note|description|mes notes|autres notes|remarques|compte rendu|recit|mon recit',
    private: `
      notes confidentielles|note confidentielle|rien que pour moi|pour moi|notes privees|note privee`,
    'effort-sign': `
      cadence|tss|allure|allure moyenne|cadence moyenne|puissance|frequence cardiaque|fc max
      | charge d'entrainement|fc|pouls`,
    other: `
      humeur|d-|d -|denivele negatif|commentaire|commentaires|calories|conditions|energie|calories brulees
      | vitesse|vitesse moyenne|vent|pression|meteo|materiel|lieu|descente|calorie|pauses|pause|effort
      | intensite de l'effort`,
  },
  parts: {
    warmth: 'temp temperature temperatures t° tº',
    lasting: 'dur temps tps duree minutes chrono chronometre',
    far: 'distance distances dist kilometrage',
    up: 'denivele den denivelee ascension montee gain grimpe elevation',
    beats: 'bpm pouls pulsations cardio cardiaque fc card rc',
    damp: 'hum humidite hygrometrie',
    effort: 'effort rpe tep borg cr10 penibilite',
    date: 'date jour',
    clock: 'heure',
    sport: 'sport discipline',
    title: 'titre intitule nom',
    short: '',
    moving: 'effectif mouvement mobile deplacement depl net',
    whole: 'total totale tot ecoule ecoulee ecoules brut',
    average: 'moyenne moyennes moyen moyennement moy',
    air: 'air ambiant ambiante ext exterieur exterieure meteo',
    device: 'capteur appareil montre mesuree',
    felt: 'ressenti ressentie apparent apparente',
    perceived: 'perception session percu percue ressenti ressentie subjectif',
    positive: 'positive positif pos d+ cumule cumulee totale',
    relative: 'rel relative taux d',
    small: `
      a l d en des de la le les du il session activite seance sortie exercice realisee realise effectuee au
      nombre nb type`,
    whose: 'athlete sportif',
    unit: 'metres kilometres bpm',
    degree: 'niveau echelle note score',
    high: 'altitude',
    often: 'rythme frequence freq',
  },
  weather: ['(?:la )?meteo|conditions(?: meteo)?'],
  headings: {
    notes: [
      "(?:(?:mes|mon|ma|vos|votre|le|la|les|quelques) )?(?:notes?|remarques?|observations?|ressentis?(?: (?:general|du jour|de (?:la )?(?:seance|course|sortie)))?|sensations?|impressions?|compte[ -]rendu|recit|debrief(?:ing)?|journal|carnet|pensees|description|mot du jour|a chaud)(?: (?:personnel(?:le)?s?|de (?:la |ma )?(?:seance|course|sortie|journee)|d'entrainement|(?:sur|de|du|apres) (?:(?:la|le|ma|mon) )?(?:course|seance|sortie|journee|balade|rando|jour)))?",
      "commentaires? (?:personnels?|de l'athlete|du (?:coureur|cycliste|sportif))",
      '(?:mon|mes) commentaires?',
      "comment (?:c'etait|c'est passe|ca s'est passe|s'est passee? .{3,24}|ca a ete|etait .{3,24}|je me suis sentie?|vous etes[- ]vous sentie?|tu t'es sentie?|vous sentiez[- ]vous)",
      "ce qui s'est passe|memo|(?:a propos de cette (?:sortie|seance|activite))",
      'commentaires? (?:post|apres)[- ](?:seance|course|sortie)|cr de (?:sortie|course|seance)',
      'bilan de (?:la )?(?:seance|sortie|course)',
      "(?:le )?(?:retour|mot) (?:de l'athlete|du coureur|de la coureuse|du cycliste)",
      "(?:notes|recit) (?:de |d')(?!(?:la|le|les|seance|course|sortie|entrainement)\\b)\\p{L}{2,20}",
      'commentaire (?:sur|de|a propos de) (?:la |ma |cette )?(?:seance|sortie|course)',
      "(?:commentaires?|notes?|compte[ -]rendu|recit|remarques?|observations?) (?:de l'|du |de la |de )(?:athlete|auteur|coureur|coureuse|cycliste|nageu(?:r|se)|sporti(?:f|ve)|membre|participante?)(?: .{3,30})?",
    ],
    plan: [
      "(?:ce qu'il faut|que) faire|a faire",
      "consignes?(?: (?:du coach|de la coach|de l'entraineu(?:r|se)|de (?:la )?seance))?",
      "plan (?:de l'entraineur|du coach|de (?:la )?seance)",
      '(?:le )?(?:programme|deroule)(?: (?:de la seance|prevu))?',
      '(?:seance|entrainement) (?:prevue?|planifiee?|programmee?)|contenu de la seance',
      'description de la (?:seance|sortie) prevue|a realiser',
      "detail de l'entrainement (?:planifie|prevu)|prevu par (?:le coach|l'entraineu(?:r|se))",
    ],
    private: [
      'visible (?:par|pour) (?:vous|toi|moi) (?:uniquement|seule?(?:ment)?)|commentaire prive',
      'journal prive|pour moi uniquement',
      '(?:m[eo][sn] |ma )?(?:notes?|remarques?|observations?) (?:priv\\p{L}+|confidenti\\p{L}+)',
      '(?:mes |ma )?notes? pour moi(?: seule?)?',
    ],
  },
  noNote: {
    whole: [
      "pas encore de (?:note|description|commentaire)s?|non renseignee?|l'athlete n'a rien ecrit",
      'neant',
    ],
    begins: [
      'aucune? (?:note|description|commentaire|remarque)',
      'pas de (?:note|description|commentaire|remarque)|ajoute[rz]? (?:une?|des|vos|votre)',
      'a remplir',
      '(?:importee?|synchronisee?) (?:de|depuis|par|via)',
    ],
  },
  offered: {
    toOwner: [
      "(?:modifier|changer|corriger|editer) (?:le |la |les |l'|ma |mon )?(?:details|titre|nom|description|notes?(?: privees?)?|confidentialite|visibilite|type d'activite|sport|altitude|denivele|distance|materiel|equipement|circuits|tours|resultat)",
      'ajouter (?:une |des |un )?(?:description|notes?(?: privees?)?|ressenti)',
      "(?:recadrer|rogner|diviser|decouper|renommer|deplacer|effacer) (?:l'activite|la seance|cette (?:activite|seance|sortie)|ma seance|la sortie)",
      'renommer|rendre prive|marquer comme (?:competition|course|terminee?|effectuee?)',
      "masquer de l'accueil|remplacer le fichier|changer d'equipement(?: pour cette sortie)?",
      'modifier (?:le |mon )?(?:recit|compte[ -]rendu)',
    ],
    toStranger: [
      "demander a suivre|bloquer (?:cet|l')\\s?athlete|contacter l'athlete|donner un kudo",
      'envoyer un kudo|se comparer a cet athlete|se desabonner de cet athlete',
    ],
  },
  coach: {
    who: ["coach(?:es|en|ens|'s)?|entraineu(?:r|se)|kine(?:sitherapeute)?"],
    said: ['reponse|notes?|message|commentaires?|retours?|remarques?|mot|avis|analyse|bilan'],
  },
  status: {
    planned: ['(?:(?:seance|entrainement|sortie) )?(?:planifiee?|prevue?|programmee?)'],
    ahead: ['a venir|a faire|pas encore (?:faite?|realisee?)|en attente|non realisee?'],
    done: ['reel|resultat|terminee?|realisee?|effectuee?'],
    race: [
      'competition officielle|course officielle|epreuve|jour de (?:la )?course',
      "course (?:chronometree|avec dossard)|compet'?|competition sur route",
    ],
    onlyInRaces: ['(?:temps|resultat|chrono) officiel|dossard|classement (?:general|scratch)'],
    place: ['classement|place'],
  },
  plan: {
    wanted: [
      'prescrite?s?|prescrites|prevue?s?|planifiee?s?|programmee?s?|cible|objectif',
      'estimee?s?|attendue?s?',
    ],
    structure: ["structure de (?:la seance|l'entrainement)"],
  },
  sports: {
    triathlon: ['\\b(?:tri|du|aqua|multi)\\w*at(?:h?lon|lon?)\\b'],
    'trail-run': ['\\bcourse (?:de |en )?trail|\\btrail\\b|ultra ?trail|course (?:de|en) nature'],
    'mountain-bike': ['\\bvtt\\b'],
    swim: ['natation|\\bnage\\b'],
    ride: ["\\bvelo (?:d'interieur|en salle)|velo\\b|\\bhome ?trainer\\b|\\bcyclisme\\b"],
    hike: ['\\brando(?:nnee)?\\b|excursion\\w*'],
    walk: ['\\bmarche\\b|nordic walking'],
    run: ['\\bcourse(?: a pied)?\\b|footing|tapis de course'],
    row: ['\\brameur\\b|aviron'],
    ski: ['\\bski\\w*'],
    strength: ['muscu\\w*'],
    other: [
      '\\b(?:boxe)\\b|\\b(?:escalade)\\b|\\b(?:surf(?:ing|en|ski|e|a)?)\\b|\\b(?:kayak\\w*)\\b',
      '\\b(?:patinage)\\b',
    ],
  },
  besideSport: {
    'trail-run': ['^(?:course en sentier|course nature)$'],
    'mountain-bike': ['velo tout terrain'],
    ride: ["velo d'appartement"],
    run: ['^(?:cap|fractionne|sortie longue)$'],
    ski: ['ski de randonnee|randonnee a ski'],
    strength: ['^(?:renfo|ppg)$'],
    swim: ['^eau libre'],
  },
  indoor: [
    "sur tapis|^ht$|velo d'appartement|\\bvirtue\\w+|\\bindoor\\b|tapis de course|home ?trainer",
    "(?:en |d')interieur|\\binterieur\\b|en salle|\\brameur\\b",
  ],
};
