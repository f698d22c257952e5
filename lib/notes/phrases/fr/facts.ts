import type { Phrases } from '../../phrases';

/** What a note tells beside a cramp. */
export const facts: Phrases['facts'] = {
  'keto-low-carb': [
    'keto\\p{L}*|cetogene\\p{L}*|ceto|low.?carb|lchf|sans glucides|zero glucides|carnivore|peu de glucides',
  ],
  'poor-fueling': [
    '(?:vomi|rendu) (?:mes |les )?(?:\\p{L}+ )?gels?',
    'plus rien pu avaler',
    'a jeun|sans (?:petit.?dej\\p{L}*|gels?|manger|ravito|ravitaillement)|pas (?:mange|dejeune|de (?:petit.?dej\\p{L}*|gels?|ravito))|rien (?:mange|avale|dans le (?:ventre|bide))|(?:oublie|perdu|vomi|zappe) (?:mes |les |le |un |tous mes )?(?:gels?|petit.?dej\\p{L}*|barres?)|fringale|hypo(?:glycemie)?|impossible de (?:manger|m.?alimenter)|plus rien a manger|mal mange|ventre vide|saute le petit.?dej\\p{L}*',
  ],
  'low-fluid': [
    'deshydrat\\p{L}*|pas (?:assez |beaucoup |trop )?bu|peu bu|rien bu|bu (?:trop )?peu|mal hydrate\\p{L}*|plus (?:une goutte )?d.?eau|plus rien a boire|a sec|panne d.?eau|sans eau|(?:qu.?)?une? seule? (?:gourde|bidon|flasque|bouteille)|(?:gourdes?|bidons?|flasques?|poche) (?:vides?|oubliee?s?|perdue?s?)|(?:oublie|perdu|vide) (?:ma |mon |mes |la |le )?(?:gourde|bidon|flasques?|eau|poche)|soif|assoiffe\\p{L}*|(?:zappe|rate|loupe|saute|manque) (?:le |les |un |deux )?ravitos?|gorge seche',
  ],
  'low-sodium': [
    '(?:pas|sans|oublie|plus|manque) (?:de |d.?|mes |le |les )?(?:sel|sodium|electrolytes|pastilles)|que de l.?eau|(?:de )?l.?eau (?:pure|plate|claire)|seulement de l.?eau|hyponatremie|rien que de l.?eau',
  ],
  'took-electrolytes': [
    'electrolytes?|boisson (?:isotonique|de l.?effort|energetique|isot)|iso(?:tonique)?|pastilles? (?:de sel|d.?electrolytes)|sels? mineraux|bouillon|maurten|tailwind|st.?yorre|vichy|(?:capsules?|comprimes?|gelules?|cachets?|pastilles?) de sel|eau salee|sodium|hydratis',
  ],
  'salt-tabs': [
    '(?:capsules?|comprimes?|gelules?|cachets?|pastilles?|tablettes?) de sel|sporten+ine?s? salee|salt ?(?:stick|tabs?)',
  ],
  magnesium: ['magnesium|mag ?b6|magne b6|mg b6'],
  'pickle-juice': ['(?:jus|eau) de cornichons?|pickle juice|saumure'],
  mustard: ['moutarde'],
  alcohol: [
    'bieres?|vin|rouge|champagne|apero|gueule de bois|alcool|cuite|rhum|pastis|soiree arrosee|verres? (?:hier|la veille)|ricard|mojitos?|raclette et vin blanc',
  ],
  'poor-sleep': [
    'mal dormi|peu dormi|pas dormi|dormi (?:\\p{L}+ ){0,2}(?:\\d|quatre|trois|cinq|deux) ?h\\p{L}*|nuit (?:blanche|pourrie|courte|hachee|horrible)|insomnie|\\d ?h (?:de )?(?:sommeil|nuit)|manque de sommeil|nuit de garde|de nuit au boulot|petite nuit|poste de nuit',
  ],
  illness: [
    'malade|rhume|grippe|fievre|covid|gastro|angine|bronchite|virus|crève|creve|infection|antibios?|antibiotiques|sinusite|toux|enrhume\\p{L}*',
  ],
  'medication-diuretic-statin': [
    'statines?|diuretiques?|atorvastatine|simvastatine|rosuvastatine|furosemide|lasilix|hydrochlorothiazide|tahor|crestor|medoc pour le cholesterol|anticholesterol',
  ],
  'returned-after-break': [
    'reprise|premiere? (?:sortie|course|footing|seance|run) (?:\\p{L}+ )?(?:depuis|apres)|apres (?:\\p{L}+ ){1,3}(?:sans courir|d.?arret|de coupure|de pause|semaines?|mois)|retour (?:apres|de blessure|a la course)|(?:semaines?|mois) (?:d.?arret|sans (?:courir|rouler|sport))|coupure',
  ],
  hot: [
    'chaud\\p{L}*|chaleur\\p{L}*|canicul\\p{L}*|fournaise|cagnard|four|etouffant\\p{L}*|brulant\\p{L}*|plein soleil|soleil de plomb|(?:2[5-9]|3\\d|4\\d) ?(?:°|º|degres?|c)|lourd|cuit|cramait',
  ],
  humid: [
    'humid\\p{L}*|moite|lourd\\p{L}*|orageux|etouffant\\p{L}*|tropical\\p{L}*|hygrometrie|(?:7|8|9)\\d ?% d.?humidite|poisseux',
  ],
  cold: [
    'froid\\p{L}*|gel(?:e|ee|ees|ait|ant)|glacial\\p{L}*|glacee?|neige\\p{L}*|verglas|gresil|(?:-|moins )\\d{1,2} ?(?:°|degres?)|[0-5] ?(?:°|degres?)|caille|caillait|frigo|frisquet',
  ],
  'hard-effort-race': [
    'swimrun',
    'duathlon',
    'tri [sml]',
    'regate',
    'rugby',
    'basket, playoffs',
    'water-polo',
    'match\\p{L}*',
    'tournoi',
    '\\d+e minute',
    'test d.effort',
    'mi-temps',
    'courses?(?! a pied| (?:de nuit )?(?:pour|au super))|compet\\p{L}*|marathon|semi|10 ?km (?:de |d.?)?|trail(?: de| des| du)|ultra\\p{L}*|triathlon|ironman|70\\.3|cross|vma|fractionn\\p{L}*|intervalles?|seuil|tempo|fartlek|cyclosportive|cyclo|gran fondo|relais|ekiden|parkrun|chrono|clm|record|rp|match|tournoi|finale|\\d+ ?x ?\\d+ ?(?:m|k|min|km)?|allure (?:marathon|semi|10)|cotes courtes|a bloc|a fond|test ftp|dossard|corrida|foulees|hyrox',
  ],
  'long-or-longest': [
    'sortie longue|sl|longue sortie|la plus longue|plus longue|marathon|ultra\\p{L}*|ironman|gran fondo|cyclosportive|brevet|longue',
  ],
  'hills-descents': [
    'cotes?(?! a cote)|montees?|descentes?|col(?: d\\p{L}+)?|cols|d\\+|denivele\\p{L}*|bosses?|vallonn\\p{L}*|grimp\\p{L}*|pentes?|raidards?|escaliers|marches|sommet|lacets|montagne|bosselee?',
  ],
  'new-shoes': [
    '(?:chaussons|crampons|pointes)(?: \\p{L}+)? neu(?:fs|ves)',
    'pointes neuves',
    '(?:chaussures?|baskets|pompes|cales|semelles|godasses|runnings|carbones?) (?:\\p{L}+ )?(?:neuves?|toutes neuves|neufs)|nouvelles? (?:\\p{L}+ )?(?:chaussures?|baskets|pompes|cales|semelles|runnings|paires?)|premiere (?:sortie|fois) (?:avec|en) (?:les |mes )?(?:nouvelles |carbones?)',
  ],
  'fatigue-heavy-legs': [
    'fatigue\\p{L}*|jambes (?:\\p{L}+ ){0,2}(?:lourdes|en bois|en coton|vides|mortes|de plomb|cassees|cuites|dures|raides)|creve\\p{L}*|epuise\\p{L}*|cuit\\p{L}*|vide\\p{L}*|rinc\\p{L}+|hs|a plat|mort|crame\\p{L}*|lessive\\p{L}*|plus de jus|claque\\p{L}*',
  ],
  'pacing-fade': [
    'parti(?:e|s)? (?:\\p{L}+ )?(?:trop|beaucoup trop) (?:vite|fort)|depart (?:trop )?(?:rapide|canon)|trop (?:vite|fort) (?:au depart|parti\\p{L}*)|mur|explos\\p{L}*|effondr\\p{L}*|coup de bambou|craque\\p{L}*|positive split|perdu (?:\\d+|\\p{L}+) minutes|coup de barre|grosse defaillance|defaillance',
  ],
  stretched: [
    'etir(?:e|ee|er|ements?|ant|es)|stretch\\p{L}*|tire (?:sur )?(?:les orteils|la pointe|le pied)|orteils? (?:vers|tires?)|talon (?:au sol|baisse|par terre)',
  ],
  'strength-trained': [
    'muscu\\p{L}*|renfo\\p{L}*|squats?|souleve de terre|salle|gainage|ppg|leg day|crossfit|wod|fentes|mollets a la presse|montees de mollets|gym',
  ],
  'plain-water': [
    'que de l.?eau|(?:de )?l.?eau (?:pure|plate|claire)|seulement de l.?eau|rien que de l.?eau|uniquement de l.?eau',
  ],
  'drank-enough': [
    'bien (?:bu|hydrate\\p{L}*)|beaucoup bu|bu (?:regulierement|assez|suffisamment|comme il faut)|hydratation (?:ok|nickel|au top)',
  ],
  'fast-start': [
    'parti(?:e|s)? (?:\\p{L}+ )?(?:trop|beaucoup trop) (?:vite|fort)|depart (?:trop )?(?:rapide|canon)|trop (?:vite|fort) (?:au depart|parti\\p{L}*)',
  ],
  'late-fade': ['le mur|explos\\p{L}*|effondr\\p{L}*|craque\\p{L}*|positive split|defaillance'],
  'first-hot-day': [
    'premiere? (?:vraie )?(?:journee|sortie) (?:\\p{L}+ )?(?:chaude|au chaud)|premieres? (?:grosses? )?chaleurs?|pas (?:encore )?(?:acclimate|habitue)\\p{L}* a la chaleur',
  ],
  injury: [
    'blessure|blesse\\p{L}*|claquage|elongation|dechirure|entorse|tendinite|tendinopathie|reeducation',
  ],
  potassium: ['bananes?|potassium'],
  'salt-care': [
    'hypertension|tension arterielle|hypertendu\\p{L}*|insuffisance (?:renale|cardiaque)|maladie (?:renale|cardiaque)|dialyse|probleme cardiaque|calculs renaux',
  ],
  statin: ['statines?|(?:atorva|simva|rosuva|prava)statine|tahor|crestor'],
  'loop-diuretic': ['furosemide|lasilix|bumetanide'],
  'thiazide-diuretic': ['hydrochlorothiazide|indapamide|thiazidique'],
  'potassium-sparing-diuretic': ['spironolactone|aldactone|amiloride|eplerenone'],
  'long-acting-inhaler': ['salmeterol|formoterol|seretide|symbicort'],
};
