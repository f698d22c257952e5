import type { Phrases } from '../../phrases';
import { side } from './words';

const of = `(?:van )?(?:het |mijn |m'n |mn |me |de |beide )?(?:(?:linker|rechter) ?)?`;
const thigh = '(?:bovenbe(?:en|nen)|dij(?:en|be(?:en|nen))?)';
const muscled = '(?:aan de |links |rechts |l |r )?';
/** Where a muscle or another thing is counted: "two calves". */
const counted = `(?: ${side}\\p{L}+)? ${side}(?:kuit\\p{L}*|be(?:en|nen)|bovenbe(?:en|nen)|onderbe(?:en|nen)|hamstrings?|quads?|voet(?:en)?|dij(?:en)?|arm(?:en)?|onderarm(?:en)?|hand(?:en)?|lie(?:s|zen)|bil(?:len)?|schenen|adductoren|tenen)`;

export const muscles: Pick<Phrases, 'muscles' | 'sides'> = {
  muscles: {
    calf: [
      `${side}kuit(?:en|je|jes|spier\\p{L}*|kramp\\p{L}*|signaal|streek)?|${side}kuite|gastro\\p{L}*|soleus|${side}onderbe(?:en|nen|enspier\\p{L}*)`,
    ],
    hamstring: [
      `${side}hamstring(?:s|en|kramp\\p{L}*|spier\\p{L}*)?|ham+(?:ie|y)(?:s|'s)?|hammies|(?:achterkant|achterzijde) ${of}${thigh}|${side}achter(?:bovenbe\\p{L}+|dij\\p{L}*)|${side}${thigh} ${muscled}achter(?:kant|zijde|aan)?`,
    ],
    quad: [
      `${side}quad(?:riceps|ri|s)?|(?:voorkant|voorzijde) ${of}${thigh}|${side}${thigh} ${muscled}(?:voorkant|voorzijde|vooraan|voor(?= ?(?:[.,;:!]|$)))|vastus|vmo|${side}dijspier\\p{L}* voor`,
    ],
    adductor: [
      `${side}adductor(?:en|enkramp)?|${side}lies(?:kramp\\p{L}*|streek|spier\\p{L}*)?|liezen|(?:binnenkant|binnenzijde|binnenste) ${of}(?:${thigh}|be(?:en|nen))|${side}${thigh} ${muscled}binnen(?:kant|zijde)|binnenbe(?:en|nen)|binnendij\\p{L}*`,
    ],
    foot: [
      `${side}voet(?:en|je|jes|zool|zolen|boog|bogen|holtes?|kramp\\p{L}*|spier\\p{L}*)?|holvoet|${side}wreef|middenvoet\\p{L}*|voetbed`,
    ],
    toes: [`${side}te(?:en|nen|entjes?)(?:kramp\\p{L}*)?|grote te(?:en|nen)`],
    shin: [
      `${side}(?<!(?:zon|zonnetje|maan|er|het|dat) )scheen(?:be(?:en|nen)|spier\\p{L}*|beenspier\\p{L}*)?|${side}schenen|tibialis\\p{L}*`,
    ],
    glute: [
      `${side}bil(?:len|spier\\p{L}*|kramp\\p{L}*)?|kont|achterwerk|zitvlak|piriformis|glut(?:e|es|eus|eaal)`,
    ],
    'hip-flexor': [`${side}heup(?:en|buiger\\p{L}*|spier\\p{L}*)?|psoas|iliopsoas`],
    'unspecified-leg': [
      `${side}be(?:en|nen)(?:spier\\p{L}*)?|${side}bovenbe(?:en|nen|enspier\\p{L}*)|${side}dij(?:en|be(?:en|nen|enspier\\p{L}*)|spier\\p{L}*)?|poten|stelten`,
    ],
    'arm-hand': [
      `${side}(?:onder|boven)?arm(?:en)?|${side}(?<!(?:aan|bij|van) de )hand(?:en|palm\\p{L}*|spier\\p{L}*)?|(?:wijs|ring|middel)?vinger(?:s|tjes)?|triceps|biceps|${side}duim(?:en)?|${side}pols(?:en)?|pinken`,
    ],
    'abdomen-muscle': ['buikspier\\p{L}*|schuine (?:buik\\p{L}*|spieren)|buikwand\\p{L}*|abs|obliques?'],
    back: [
      `${side}(?:onder|boven)?rug(?:spier\\p{L}*|gen)?|lage rug|lats?|latissimus|${side}rugstrekker\\p{L}*`,
    ],
    neck: ['nek(?:spier\\p{L}*)?|trapezius|monnikskap\\p{L}*|hals(?:spier\\p{L}*)?'],
    'whole-body': [
      "(?:kramp(?:en)?|kramp zat) overal|overal (?:kramp\\p{L}*|tegelijk)|hele (?:lijf|lichaam)|heel (?:mijn|m'n|mijne) (?:lijf|lichaam)|(?:top|kop|kruin) tot teen|letterlijk alles|alles (?:schoot|in de kramp|verkramp\\p{L}*|op slot|tegelijk|kramp\\p{L}*)",
    ],
  },
  sides: {
    left: ['links(?!om|af)|linker\\p{L}*|linkse|linkerkant|l|li'],
    right: ['(?<!naar )rechts(?!om|af)|rechter(?!s)\\p{L}*|rechtse|r|re'],
    both: [
      `beide|beiden|allebei|alle bei|alle ?twee|alletwee|weerszijden|weerskanten|(?:de )?(?:twee|2)(?=${counted})|dubbele (?:\\p{L}*kramp\\p{L}*|kuit\\p{L}*)`,
      'links (?:en|als|\\+|&) rechts|rechts (?:en|als|\\+|&) links|l ?(?:en|\\+|&|/) ?r|li ?(?:en|\\+|&|/) ?re|eerst (?:de )?(?:links|rechts|linker\\p{L}*|rechter\\p{L}*),? (?:en )?(?:toen|daarna|dan|later)(?: ook)?(?: de)? (?:rechts|links|rechter\\p{L}*|linker\\p{L}*)',
      '(?:de|het) ene? (?:\\p{L}+ )?(?:en|toen|daarna|dan|na)(?: \\p{L}+)? (?:de|het) andere?|(?:aan )?(?:twee|beide) kanten|om en om|om beurten|beurtelings',
    ],
  },
};
