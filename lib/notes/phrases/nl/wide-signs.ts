import type { Phrases } from '../../phrases';

const dark = '(?:donker[a-z]*|cola|thee|koffie|bruin[a-z]*|rood|roest|bloed|port|whisky)';

/** Signs told loosely: what is said, in any order, within a few words. */
export const wideSigns: Partial<Phrases['redFlags']> = {
  'dark-urine': [
    `(?:plas|plasje|urine|pis|gepist|geplast|plassen|wc|toilet)[^.\\n]{0,30}(?:kleur|als|leek|was|zag|eruit)[^.\\n]{0,16}${dark}(?![a-z])`,
    `kleur van ${dark}[^.\\n]{0,30}(?:plas|urine|wc)`,
  ],
  'confusion-collapse': [
    "(?:wist|wisten|kon|herinner\\p{L}*) (?:[\\p{L}']+ ){0,4}(?:niet|nie) (?:meer )?(?:[\\p{L}']+ )?(?:waar|wie|welke?|hoe ik heette|mijn naam|zeggen)",
    "(?:vroeg|gevraagd|vragen)(?: [\\p{L}']+){0,4} (?:waar (?:ik|we|de)|welke (?:dag|kant|stad)|drie keer|vier keer|steeds hetzelfde)",
    '(?:geen|nul) herinnering (?:aan|meer)',
  ],
  'night-pain-rest-pain': [
    "(?:pijn|zeer|klopt|bonkt|brandt|steekt|zeurt)[^.\\n]{0,50}(?:in bed|'s nachts|s nachts|liggend|op de bank|in rust|hele nacht|wakker van)(?<!kramp[^.\\n]{0,60})",
  ],
  weakness: [
    '(?:been|knie|enkel|linkerbeen|rechterbeen|voet)[^.\\n]{0,24}(?:onder (?:me |mij )?vandaan (?:zakt|gaat|valt)|wegzakt|doorzakt|zakt (?:er )?(?:soms )?(?:door|weg)|klapt (?:dubbel|weg)|begeeft het)',
  ],
  swelling: [
    "(?:knie|enkel|voet|kuit|been|hand|vinger|pols|elleboog)[^.\\n]{0,30}(?:is|was|wordt|werd|nu|helemaal|flink|behoorlijk|vanavond) (?:[\\p{L}']+ )?dik(?!ke)(?! (?:tevreden|in orde))",
  ],
};
