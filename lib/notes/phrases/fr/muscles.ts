import type { Phrases } from '../../phrases';

const thigh = '(?:la |ma |mes |les |ses |l.)?(?:\\p{L}+ )?cuisses?';

/** Muscles and sides. */
export const muscles: Pick<Phrases, 'muscles' | 'sides'> = {
  muscles: {
    calf: [
      'mol{1,2}ets?|molets?|mol{1,2}aits?|mol{1,2}ais?|mollai|molles?(?= (?:gauche|droit)(?!e))|gastroc\\p{L}*|gastro.cnem\\p{L}*|jumea(?:ux?)(?: (?:internes?|externes?|gauche|droit))?|solea?ires?|soleus|triceps sura(?:l|ux)|mollasson (?:gauche|droit)',
    ],
    hamstring: [
      'isch?yos?|is(?:c|qu|k)h?ios?(?:[ -]?jambiers?)?|ij(?! de)|hamstrings?|biceps femora(?:l|ux)|semi.?(?:tendineux|membraneux)|(?:loge|chaine|face) posterieure|biceps crural',
      `(?:arriere|derriere|face arriere|dos) (?:de |des |d.)?${thigh}|cuisses? (?:\\p{L}+ )?(?:\\p{L}+ )?(?:arriere|derriere|posterieure)s?|arriere.cuisses?`,
    ],
    quad: [
      'quadris?|quadr?iceps|quadri.?ceps|quads?|cuadri(?:s|ceps)?|kadris?|quadrys?|droits? (?:anterieur|femora)(?:l|s|ux)?|vastes? (?:internes?|externes?|latera(?:l|ux)|media(?:l|ux)|intermediaires?)|vmo|loge anterieure',
      `(?:avant|devant|dessus|face avant|face anterieure) (?:de |des |d.)${thigh}|devant (?:la |ma )cuisse|cuisses? (?:\\p{L}+ )?(?:devant|avant|anterieure)s?`,
    ],
    adductor: [
      'ad{1,2}ucteurs?|adducts?|aducteurs?|adducs?|droit interne|gracile|pectines?|entre.?jambes?|pli inguinal|pubis|(?:l.|d.)aine|aine (?:gauche|droite?)|a?ines',
      `(?:interieur|face interne|dedans|interne) (?:de |des |d.)?${thigh}|cuisses? (?:\\p{L}+ )?(?:interieure?|interne|a l.interieur)s?`,
    ],
    foot: [
      'voutes?(?: plantaires?)?|plantaires?|plantes?(?: (?:du|des|de) pieds?)|arches?(?! de triomphe)|petons?|panards?|arpions?',
      '(?<!(?<!\\p{L})(?:lev|ralent|pos|mis|met|prend|pris|lach)\\p{L}{0,3} (?:\\p{L}+ )?(?:le |mon |son )|(?:course|finir|fini|rentre|retour|parti|vite|aller|retour|tout|marche|boucle|partie|velo et|le)(?: \\p{L}+)? a |coups? de |quel |(?:doigts?|pointes?|dessus) (?:de|du|des) |mis |mettre |mets |met |jeu de )pieds?(?! (?:a terre|au plancher|sur terre|nus?|du (?:col|mur|sommet|mont)|de (?:la|l)(?!\\p{L})|tendre|d.?appel))',
    ],
    toes: ['orteils?|arteils?|ortails?|(?:gros |petits? )?doigts? de(?:s)? pieds?|hallux'],
    shin: [
      'tibias?|tibia(?:l|ux)(?: anterieurs?)?|(?<!ischios?.?)jambiers?(?: anterieurs?)?|releveurs?(?: du pied)?|devant (?:de |du )?(?:la |ma |mon )?(?:jambe|tibia)|peroniers?|fibulaires?',
    ],
    glute: [
      'fessiers?|(?<!serr\\p{L}{1,4} (?:les |des ))fesses?|piriformes?|pyramida(?:l|ux)|popotin|(?:moyens?|petits?|grands?) fessiers?|(?:au|dans le|mon) cul(?! (?:sec|de|du))',
    ],
    'hip-flexor': [
      'psoas{1,2}|(?:ilio.?)psoas|hanches?|flechisseurs?(?: de (?:la |les )?hanches?)?|tfl|iliaques?',
    ],
    'unspecified-leg': [
      'jambes?|gambes?|cuisses?|cuissots?|guibol{1,2}es?|cannes|pattes|papattes|gambettes|gigots',
    ],
    'arm-hand': [
      '(?:avant|avants)[ -]?bras|bras|(?<!(?<!\\p{L})(?:en|dans la|coup de|la main dans la|sous la|donne la|premiere|fait) )mains?(?! dans la main)|(?<!a (?:deux|2) |du )doigts?(?! de(?:s)? pied)|triceps(?! sura)|biceps(?! (?:femora|crura))|pouces?|poignets?|paumes?|phalanges?|deltoides?|index(?! de)',
    ],
    'abdomen-muscle': [
      'abdos?|(?<!(?<!\\p{L})(?:crampes? |douleurs? |spasmes? ))abdomina(?:l|ux|les?)(?: profonds?)?|abdomina(?:les?|ux)(?= \\(?(?:le |les |c.est le )?muscles?)|obliques?|grands? droits?|sangle abdominale|transverses?|tablettes? de chocolat',
    ],
    back: [
      '(?:bas|haut|milieu) (?:du|de) dos|lombaires?|grands? dorsa(?:l|ux)|dorsa(?:l|ux)|carre des lombes|rhomboides?|erecteurs?(?: du rachis)?|paravertebr\\p{L}*|spinaux|(?:les|aux|des) reins|(?<!(?<!\\p{L})(?:sacs? a|sur le|sur mon|en|nage|nages|vent (?:de|dans le)|m|\\d\\d|\\d\\dm|crawl et|crawl|dans le|plein|de) )dos(?! (?:d.ane|crawle|a dos|au mur|au vent))|dans le dos(?= (?:qui|d.un|en bas|apres|vers|au))',
    ],
    neck: ['cou(?!\\p{L})|nuque|trapezes?|cervica(?:les?|ux)|scm|sterno\\p{L}*'],
    'whole-body': [
      'partout(?! (?:ou|sur|dans))|de partout|tout le corps|corps (?:entier|tout entier)|(?:de )?(?:la )?tete aux pieds|(?:tous|toute?s?) (?:les |mes )(?:muscles|fibres)|chaque muscle|generalisee?s?|tout tetanise|tout(?= (?:s.est|se|a|etait|est) (?:mis a )?(?:re)?(?:bloqu|tetani|cramp|verrouill|crisp|contract|coinc|fig|noue))',
    ],
  },
  sides: {
    left: [
      'gauches?',
      "(?<=(?:mollet|ischio|quadri|cuisse|jambe|pied|bras|main|ceps|adducteur|fessier|cote|psoas|soleaire|orteil|jumeau|interne|externe|plantaire)s? (?:\\p{L}+ )?\\(?)g(?!['.]\\p{L})",
    ],
    right: [
      'droite?s?(?<!(?<!\\p{L})(?:tout|lignes?|filer?|grands?) droite?s?)(?! (?:au but|devant|anterieurs?|femora\\p{L}*|interne (?:et|ou)|dans le mur|vers (?:la |le |l.)(?:maison|mer|plage|ville|foret|nord|sud|est|ouest|arrivee|col|sommet|riviere|lac|gare|parc|village|port|ligne)))|droi|drette',
      'droits? (?:anterieur|femoral|interne) droit',
      "(?<=(?:mollet|ischio|quadri|cuisse|jambe|pied|bras|main|ceps|adducteur|fessier|cote|psoas|soleaire|orteil|jumeau|interne|externe|plantaire)s? (?:\\p{L}+ )?\\(?)d(?!['.]\\p{L}|[- ]?\\d|\\+)",
    ],
    both: [
      '(?:les|aux|des|mes|ses|nos|ces|tous les|toutes les|tout les) (?:deux|2)(?! (?:dernier|premier|prochain|km|bornes|minutes?|min|heures?|h|fois|jours?|secondes?|semaines?|mi-|tours?|series?|cotes? de|montees?|descentes?|bidons?|gourdes?|matchs?|copains|copines|potes|enfants|gamins|autres)\\p{L}*)',
      '(?:deux|2) (?:gros |petits )?(?:mollets|ischios?|quadris?|quadriceps|cuisses|jambes|adducteurs|pieds|orteils|fessiers|fesses|psoas|bras|avant.?bras|mains|cotes(?! (?:de|a))|voutes|triceps|tibias|hanches)',
      'chaque (?:mollets?|jambes?|cuisses?|cote(?!\\p{L}| d)|pieds?|ischios?|quadris?|bras|mains?)|bilatera\\p{L}*|gauche(?:,| et| puis| \\+| ?/|,? ensuite| comme) ?(?:la |le |a )?droite?|droite?(?:,| et| puis| \\+| ?/|,? ensuite| comme) ?(?:la |le |a )?gauche|g ?(?:\\+|et|/|puis) ?d(?!.\\p{L})|d ?(?:\\+|et|/|puis) ?g(?!\\p{L})|(?:l.une?|un|une) (?:puis|apres|et) l.autre|d.un cote puis de l.autre|un coup (?:a )?(?:le )?gauche|en alternance|alternativement|l.autre (?:aussi|ensuite|suit|a suivi|dans la foulee|juste apres)',
    ],
  },
};
