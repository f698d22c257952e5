import type { Phrases } from '../../phrases';

/** Cramps, what turns them into none, muscles, sides and where it began. */
export const events: Omit<Phrases, 'language' | 'spaced' | 'common' | 'facts' | 'redFlags'> = {
  cramp: [
    'cranpe?s?',
    'crampe(?:s|nt)?|cramp(?:e|ee|ees|es|er|ais|ait|aient)',
    'tetani(?:e|ee|es|ees|se|see|ses|sees|ser|sent|sait|saient|sation)',
    'spasmes?',
  ],
  lock: [
    'boule dure|tordus?|crispee?s?|bloquee?s?',
    'bloqu(?:e|ee|es|ees|ent|ait|aient)|se (?:sont |est )?bloqu\\p{L}+|verrouill\\p{L}+|fig(?:e|ee|es|ees)(?! \\p{L}+ sur)',
    '(?:s.?est |se |s.?)(?:mis|met|mise|mettent) en (?:boule|noeud|bois|pierre)|en boule|dur(?:s|e|es)? comme (?:du |de la |un )?(?:bois|pierre|beton|caillou|roc)',
    's.?est (?:serre|noue|contracte)\\p{L}*|se (?:noue|contracte|serre)\\p{L}*|contracte\\p{L}* d.?un coup|attrape(?:e|s|es)?|coince(?:e|s|es)?|un noeud|lachai?t (?:plus|pas)|ne (?:lachait|lache) (?:plus|pas)',
  ],
  twinge: [
    'palpit\\p{L}*|fretill\\p{L}*|toquen?t? a la porte|sautill\\p{L}*|tressaut\\p{L}*',
    '(?:ca |qui |me )?tirai?(?:t|ent|lle|llait)|tressaut\\p{L}*|soubresauts?|sautill\\p{L}*|fremi\\p{L}*|palpit\\p{L}*|alertes?|fascicul\\p{L}*|grelott\\p{L}*|menac\\p{L}*|frisson(?:ne|nait|naient)|papillonn\\p{L}*|pinc(?:e|ait|ements?)|vibr(?:e|ait|aient)|tremblot\\p{L}*',
  ],
  nearly: [
    'ca sentait(?: la)?|avant que (?:ca |la )?',
    'presque|debuts? d.?|debut de|limite|au bord (?:de|des)|a deux doigts|proche|pas loin|menac\\p{L}+|alertes?(?: de)?|signes? (?:de|avant.?coureurs?)|premices?(?: de| d.?)?|failli|sur le point|commenc\\p{L}+ (?:a|de)|esquisse|avant.?gout|sentai?t? (?:venir|arriver|monter)|quasi|pre|petite? (?:alerte|menace)|envie de|amorce|frol\\p{L}+',
  ],
  otherKind: [
    '(?:d.?|a l.?|au |de )?estomac|ventre|bide|abdominal\\p{L}*|abdo(?=s? douloureux)|intestin\\p{L}*|digestives?|gastriques?|boyaux|point de cote|regles|menstru\\p{L}+|cycle|uterus|endometriose|de l.?ecrivain|chaine|moteur|freins?|derailleur',
  ],
  otherSense: [
    'crampon\\p{L}*|se cramponn\\p{L}*|cramponn\\p{L}*|crampage|anti.?crampes?(?: \\p{L}+)?|(?:gel|spray|huile|pommade|comprime|boisson|stop) (?:anti.?)?crampes?|stop ?crampes?|crampe (?:d.?ecriture|au cerveau|mentale)|quelle crampe ce mec',
  ],
  denyBefore: [
    'pas(?: la moindre| une| l.?ombre d.?une| eu| d.?| de)?|aucune?s?|sans|ni|jamais|zero|0|rien|evit\\p{L}+|exempt\\p{L}* de|absence de|plus de|nulle?|epargne\\p{L}*|au lieu d.?(?:une)?|plutot que',
  ],
  denyAfter: [
    '(?:je )?(?:n.en ai|n.ai) (?:pas|jamais) eue?s?|aucune|(?:ne |n.?)?(?:sont|est|a) (?:pas|jamais) (?:venue?s?|arrivee?s?|apparue?s?)|absentes?|evitees?|: ?(?:non|aucune|zero|0|rien|neant)|se (?:sont|est) (?:pas|jamais) (?:montr\\p{L}+|point\\p{L}+)|restee?s? (?:sages?|a distance|au vestiaire)|(?:n.?ont|n.?a) pas pointe|aux abonnes absents|oubliees',
  ],
  unreal: [
    'si|au cas ou|peur (?:de|des|d.?)?|crain(?:s|te|dre|dais|t|tes)|inquiet\\p{L}*|espoir|esper\\p{L}+|pour eviter|contre|prevention|prevenir|risque\\p{L}*|pourrai(?:s|t|ent)|aurai(?:s|t|ent)|serai(?:s|t)|attend(?:ais|re|s)|pourquoi|comment|quelqu.?un (?:a|connait|sait)|conseils?|astuces?|remedes?|article|podcast|lu (?:que|un|sur)|demain|la prochaine fois|va (?:me )?|vais|reve\\p{L}*|cauchemar|sujet(?:te)? aux?|quand (?:on|vous|tu)|eviter|plan|consigne|redout\\p{L}+|hantise',
  ],
  otherTime: [
    'la semaine derniere|le mois dernier|l.?an(?:nee)? dernie\\p{L}+|hier|avant.?hier|autrefois|d.?habitude|toujours|souvent|a chaque fois|chaque fois|en (?:19|20)\\d\\d|il y a (?:\\p{L}+|\\d+) (?:ans?|mois|semaines?|jours?)|la derniere fois|dernie(?:re?|rs) (?:course|sortie|marathon|fois|trail|edition)|par le passe|avant je|suite (?:a la|aux) crampes?|depuis (?:la|les|ma|mes) crampes?|dimanche dernier|samedi dernier|normalement|d.?ordinaire|jadis|passee',
  ],
  somebody: [
    'il|elle|ils|elles|lui|leur|son|sa|ses|quelqu.?un|certains|d.?autres|les autres|tout le monde|plein de (?:monde|gens)|des gens|des coureurs|un (?:gars|mec|type|coureur|concurrent|pote|copain|collegue)|une (?:fille|dame|coureuse|copine|collegue)|(?:mon|ma|mes|notre|le|la) (?:pote|ami|amie|copain|copine|mari|femme|frere|soeur|pere|mere|fils|fille|collegue|coach|chien|voisin|voisine|binome|partenaire|compagnon|compagne|cousin|equipier|coequipier|meneur|premier|vainqueur|gardien|ailier|lievre|beau.?frere|gamin|gosse)s?|thomas|julien|marie|paul|nico|seb|fred|pierre|sophie|lucas|hugo|camille|karim|antoine|manu|greg',
  ],
  own: ["je|j'|j|moi|mon|ma|mes|me|m'\\p{L}*|nous|on|notre|nos|j'\\p{L}+"],
  beside: [
    '(?:avec|derriere|devant|depasse|double|rejoint|contre|chez|a|et|pour|de|croise|suivi) (?:le |la |les |un |une |des |deux )?',
  ],
  forSomebody: ['(?:pour|chez) (?:mon|ma|mes|le|la|les|son|sa|lui|elle|eux)'],
  night: [
    'la nuit|cette nuit|dans la nuit|pendant la nuit|en pleine nuit|au lit|dans mon lit|reveill\\p{L}+|nocturnes?|sur le canape|en dormant|pendant le sommeil|a [1-5] ?h(?:eures?)? du (?:mat|matin)',
  ],
  around: [
    '(?:avant|apres|recup\\p{L}*|post|pre|veille|lendemain|prochaine?|pour|preparation) ?(?:le |la |les |du |de la |d.?|au |mon |ma |un |une )?',
  ],
  noSignOf: ['(?:aucun|pas de|sans|pas le moindre) (?:signe|trace|symptome|indice)s? (?:de |d.?)'],
  noneAfter: ['(?<=^ ?: ?)(?:non|aucune?|zero|0|rien|neant)'],
  otherDay: [
    'l.?an(?:nee)? dernie\\p{L}+|il y a (?:\\p{L}+|\\d+) (?:ans?|mois|semaines?)|en (?:19|20)\\d\\d|autrefois|la semaine derniere|le mois dernier|l.?ete dernier',
  ],
  turns: [
    'mais|puis|alors|ensuite|et puis|jusqu.?a ce que|pourtant|cependant|sauf que|sauf|apres|tandis que|pendant que|donc|&|et la',
  ],
  muscles: {
    calf: ['mollets?|gastroc\\p{L}*|jumeaux|solea?ires?'],
    hamstring: [
      'ischios?(?:.?jambiers?)?|arriere (?:de la |des |de )?cuisses?|derriere (?:de )?la cuisse|biceps femoral|face posterieure',
    ],
    quad: [
      'quadris?|quadriceps|quads?|avant (?:de la |des |de )?cuisses?|devant (?:de )?la cuisse|droit anterieur|vaste (?:interne|externe)|dessus de (?:la )?cuisse',
    ],
    adductor: ['adducteurs?|adduc|interieur (?:de la |des |de )?cuisses?|aines?|pubis'],
    foot: ['pieds?|voutes? plantaires?|plantaires?|plante (?:du|des) pieds?'],
    toes: ['orteils?|gros orteil|doigts? de pieds?'],
    shin: ['tibias?|tibial(?: anterieur)?|jambier anterieur|releveurs?'],
    glute: ['fessiers?|fesses?|piriforme|pyramidal'],
    'hip-flexor': ['psoas|hanches?|flechisseurs?'],
    'unspecified-leg': ['jambes?|cuisses?|guiboll?es?|cannes|pattes|gambettes'],
    'arm-hand': ['avant.?bras|bras|mains?|doigts?(?! de pied)|triceps|biceps|pouces?|poignets?'],
    'abdomen-muscle': ['abdos?|obliques?|abdominaux'],
    back: ['bas du dos|lombaires?|dorsaux|dos'],
    neck: ['cou|nuque|trapezes?|cervicales?'],
    'whole-body': ['partout|tout le corps|de la tete aux pieds|tout tetanise'],
  },
  sides: {
    left: ['gauches?|g'],
    right: ['droite?s?|d'],
    both: [
      'les (?:deux|2)|des (?:deux|2)|deux|2|chaque|bilateral\\p{L}*|gauche (?:et|puis) droite?|droite? (?:et|puis) gauche|l.?un puis l.?autre|mes deux',
    ],
  },
};
