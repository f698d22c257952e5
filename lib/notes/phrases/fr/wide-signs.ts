import type { Phrases } from '../../phrases';

const dark =
  '(?:coca|cola|the(?: noir| froid)?|cafe|marron|brun\\p{L}*|rouille|fonce\\p{L}*|noir\\p{L}*|rouge|sang|porto|whisky)';

/** Signs told loosely: what is said, in any order, within a few words. */
export const wideSigns: Partial<Phrases['redFlags']> = {
  'dark-urine': [
    `(?:urines?|pipi|pisse|pisser|uriner|toilettes|wc)[^.\\n]{0,30}(?::|couleur|comme|etait|etaient|est|sont|vraiment|tres)[^.\\n]{0,12}${dark}(?!\\p{L})`,
    `couleur (?:de |du )?${dark}[^.\\n]{0,30}(?:urines?|pipi|toilettes|pisse)`,
  ],
  'confusion-collapse': [
    "(?:n'?arriv\\p{L}+|n'?ai pas (?:pu|su)|incapable|impossible)(?: plus| pas)? (?:a |de )?(?:donner|dire|retrouver|me rappeler|me souvenir|savoir|articuler) (?:\\p{L}+ ){0,2}(?:mon|ma|le jour|l'annee|ou|quel)",
    '(?:je )?ne savais (?:plus|pas|meme plus) (?:du tout )?(?:ou|quel|qui|dans quel|mon|comment je)|savais plus (?:ou|quel|qui|mon|comment je)',
    '(?:demande|demandais|redemande)(?: \\p{L}+){0,4} (?:ou etait|ou est|quel jour|quelle (?:ville|course|annee)|trois fois|quatre fois|plusieurs fois la meme)',
    "(?:aucun|plus aucun|pas de) souvenir (?:de|du|des|d')",
  ],
  'night-pain-rest-pain': [
    '(?:douleur\\p{L}*|mal|lance|lancait|elance\\p{L}*|brule|pulse|sciatique|tire)[^.\\n]{0,60}(?:meme (?:couche|allonge|assis)\\p{L}*|couchee?|au lit|la nuit|cette nuit|au repos|canape|en dormant|impossible de (?:dormir|trouver une position))(?<!crampe[^.\\n]{0,70})',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:mollet|jambe|cuisse|fesse)[^\\n]{0,70}(?:arret\\p{L}*|souffle|pause|banc|assieds|assis\\p{L}*|pose)[^\\n]{0,50}(?:disparait|passe|part|s.en va|plus rien|va mieux|c.est parti)[^\\n]{0,40}(?:revient|reprend|recommence|re-?belote|encore|pareil)',
  ],
  swelling: [
    '(?:reste|restee?|toujours|encore|tout|toute|bien|un peu) (?:\\p{L}+ )?(?:gonfle\\p{L}*|enfle\\p{L}*)(?! a bloc)',
  ],
  numbness: [
    '(?:plante|pied|orteils?|main|doigts?|jambe|mollet|bras|pouce)(?: \\p{L}+){0,4} (?:picote\\p{L}*|fourmille\\p{L}*|endormi\\p{L}*|anesthesi\\p{L}*|engourdi\\p{L}*)(?![^.\\n]{0,30}froid)',
    '(?:ne |n.)?(?:sens|sentais|sent) (?:plus|presque plus|a peine)(?: \\p{L}+)? (?:le|la|les|mon|ma|mes) (?:gros |petit )?(?:orteils?|pied|main|doigts?|jambe|plante|talon|pouce)(?![^.\\n]{0,30}froid)',
  ],
  'back-pain': [
    '(?:bas du dos|dos|lombaires?)[^.\\n]{0,20}(?:fait (?:\\p{L}+ )?mal|en compote|en vrac|bloque|me lance|lance|douloureu\\p{L}*|souffre)|(?:mal|lance|elancements?) (?:dans |au |aux )(?:les |le )?(?:bas du dos|dos|lombaires?)',
  ],
};
