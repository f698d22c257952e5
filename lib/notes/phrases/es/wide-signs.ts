import type { Phrases } from '../../phrases';

const dark = '(?:oscur[a-z]*|coca(?: ?cola)?|cola|marron|te|cafe|negr[a-z]*|sangre|coñac|conac|oxido|vino)';

/** Signs told loosely: what is said, in any order, within a few words. */
export const wideSigns: Partial<Phrases['redFlags']> = {
  'dark-urine': [
    `(?:pis|orina|mear|mee|orinar|meada|bano|vater|water)[^.\\n]{0,30}(?:color|como|era|salio|salia|estaba|parecia|muy|tirando)[^.\\n]{0,12}${dark}(?![a-z])`,
    `color (?:de |a )?${dark}[^.\\n]{0,30}(?:pis|orina|mear|bano)`,
  ],
  'confusion-collapse': [
    'no (?:sabia|supe|recordaba|acertaba|me acordaba)(?: ya)? (?:ni )?(?:para|por|hacia|en|de|a)? ?(?:que|cual|donde|quien|mi nombre|como me llam)[a-z]*(?! hacer| pensar| decir)',
    'sin saber (?:ni )?(?:que|donde|en que|quien|por donde|cual)',
    '(?:pregunt[a-z]+)(?: [a-z]+){0,4} (?:(?:en )?que (?:pueblo|dia|ciudad|ano|carrera)|donde (?:estaba|estabamos|era|quedaba)|tres veces|cuatro veces|lo mismo)',
    '(?:no tengo|sin|ni un) recuerdos? de(?:l)?',
  ],
  'night-pain-rest-pain': [
    '(?:dolor|duele|dolia|late|palpita|pincha|quema|arde)[a-z]*[^.\\n]{0,50}(?:en la cama|de noche|por la noche|tumbad[oa]|acostad[oa]|en el sofa|en reposo|sin hacer nada|no (?:me )?dej[a-z]+ dormir)(?<!calambre[^.\\n]{0,60})',
  ],
  'chest-pain': [
    '(?:apret|oprim|presion|pinch|dol|quem)[a-z]+ (?:[a-z]+ )?(?:el |en el )?pecho(?! (?:palomas|de pollo|y triceps))',
  ],
  numbness: ['hormiguit[a-z]+|hormigue[a-z]+'],
  swelling: [
    '(?:tobillo|rodilla|pie|gemelo|dedo|mano|pierna)[^.\\n]{0,50}(?:morad[oa] y gord[oa]|gord[oa] y morad[oa]|(?:puesto|esta|se quedo|como) (?:muy |bien )?gord[oa])',
  ],
};
