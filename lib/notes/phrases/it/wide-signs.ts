import type { Phrases } from '../../phrases';

const dark = "(?:scur[a-z]*|coca(?: ?cola)?|cola|marrone|te|te'|tè|caffe'?|ner[a-z]*|sangue|ruggine|vino)";

/** Signs told loosely: what is said, in any order, within a few words. */
export const wideSigns: Partial<Phrases['redFlags']> = {
  'dark-urine': [
    `(?:pipi'?|urin[ae]|pisciat[a-z]*|bagno|pisciare)[^.\\n]{0,30}(?:color[a-z]*|come|era|usciva|sembrava|molto|quasi)[^.\\n]{0,12}${dark}(?![a-z])`,
    `color (?:di |del(?:la)? )?${dark}[^.\\n]{0,30}(?:pipi|urin|bagno|pisci)`,
  ],
  'confusion-collapse': [
    "non (?:sapevo|ricordavo|riuscivo a (?:dire|ricordare))(?: piu'?)?(?: nemmeno| neanche)? (?:dove|che (?:giorno|anno|citta)|in che|quale|chi|come mi chiam|il mio (?:nome|numero))[a-z]*",
    '(?:chiesto|chiedevo|chiedendo)(?: [a-z]+){0,4} (?:dove (?:ero|eravamo|fosse|era)|che (?:giorno|gara|paese)|tre volte|quattro volte)',
    'nessun ricordo (?:di|del|dell)',
  ],
  'night-pain-rest-pain': [
    '(?:dolor[ei]|male|pulsa|brucia|fitt[ae])[^.\\n]{0,50}(?:a letto|di notte|la notte|stanotte|sdraiat[oa]|sul divano|a riposo|da ferm[oa]|non (?:mi )?(?:fa|faceva|ha fatto) dormire)(?<!cramp[^.\\n]{0,60})',
  ],
  numbness: ['torpore|intorpid[a-z]+|come addormentat[oa]|formicol[a-z]+'],
};
