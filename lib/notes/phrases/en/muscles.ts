import type { Phrases } from '../../phrases';

/** Muscles, sides and where it began. */
export const muscles: Pick<Phrases, 'muscles' | 'sides'> = {
  muscles: {
    calf: ['cal(?:f|ves|fs)', 'gastrocs?', 'gastrocnemius', 'soleus', 'solei'],
    hamstring: [
      'ham(?:string|strings|my|mies|mys|string)',
      'hammys?',
      'back of (?:the |my |both )?(?:\\w+ )?thighs?',
      'biceps femoris',
    ],
    quad: ['quads?', 'quadriceps?', 'vmos?', 'front of (?:the |my |both )?(?:\\w+ )?thighs?', 'vastus'],
    adductor: ['adductors?', 'groins?', 'inner thighs?', 'inside of (?:the |my )?(?:\\w+ )?thighs?'],
    foot: ['foot', 'feet', 'arch(?:es)?', 'soles?', 'plantar'],
    toes: ['toes?', 'big toe'],
    shin: ['shins?', 'tib(?:ialis)?(?: ant(?:erior)?)?'],
    glute: ['glutes?', 'buttocks?', 'butt', 'bum', 'piriformis'],
    'hip-flexor': ['hip flexors?', 'psoas', 'hips?'],
    'unspecified-leg': ['legs?', 'thighs?', 'leg muscles?', 'lower leg'],
    'arm-hand': ['forearms?', 'arms?', 'hands?', 'fingers?', 'triceps?', 'biceps', 'thumbs?', 'wrists?'],
    'abdomen-muscle': ['abs', 'obliques?', 'ab muscles?', 'core'],
    back: ['lower back', 'lats?', 'back muscles?', 'upper back', 'erectors?'],
    neck: ['neck', 'traps?', 'trapezius'],
    'whole-body': ['everything', 'whole body', 'entire body', 'all over', 'head to toe', 'every muscle'],
  },
  sides: {
    left: ['left', 'l', 'lh'],
    right: ['right', 'r', 'rh'],
    both: [
      'both',
      'each',
      'left and right',
      'right and left',
      'l\\+r',
      'bilateral',
      'first one then the other',
      'two',
    ],
  },
};
