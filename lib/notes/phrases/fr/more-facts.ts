import { fade, tooFast } from './words';

const muscle =
  '(?:mollets?|ischios?|quadris?|cuisses?|adducteurs?|genoux?|chevilles?|hanches?|tibias?|achille|tendon d.achille|pieds?|epaules?|psoas)';

/** Facts beyond the label guide: what the risk model asks for, and what is shown and not counted. */
export const moreFacts = {
  'plain-water': [
    '(?:que|rien que|seulement|uniquement|juste|exclusivement) (?:de |a )?(?:l.eau|la flotte)(?! (?:gazeuse|salee|sucree))|(?:a l.|de l.)eau (?:pure|plate|claire)',
  ],
  'drank-enough': [
    'bien (?:bu|hydrate\\p{L}*)|beaucoup bu|bu (?:regulierement|assez|suffisamment|comme il faut|correctement|a ma soif|enormement)|hydratation (?:ok|nickel|au top|parfaite|geree|bonne)|bonne hydratation|bien gere l.hydratation',
  ],
  'fast-start': [...tooFast],
  'late-fade': [...fade],
  'first-hot-day': [
    'premiere?s? (?:vraie |grosse )?(?:journee|sortie|seance|course|jour) (?:\\p{L}+ )?(?:chaude|au chaud|de chaleur|dans la chaleur|de canicule)|premieres? (?:vraies? |grosses? )?(?:chaleurs?|canicule)|pas (?:encore )?(?:acclimate|habitue)\\p{L}* (?:a la chaleur|a cette chaleur|au chaud)|premier coup de chaud',
  ],
  injury: [
    `blessures?|blesse\\p{L}*|claquages?|elongations?|dechirures?|entorses?|tendinites?|tendinopathies?|reeducation|periostite|aponevrosite|lesions? musculaires?|contractures?|fracture(?! (?:numerique|de ton))|rupture (?:partielle|du tendon|des croises)|(?:me suis|m.etais) (?:fait mal|tordu|foule|claque|dechire) (?:\\p{L}+ ){0,2}${muscle}`,
  ],
  potassium: ['bananes?|potassium'],
  'salt-care': [
    'hypertension|tension arterielle|hypertendu\\p{L}*|insuffisance (?:renale|cardiaque)|maladie (?:renale|cardiaque)|dialyse|probleme cardiaque|calculs renaux',
  ],
  statin: ['statines?|(?:atorva|simva|rosuva|prava|fluva)statine|tahor|crestor|zocor|lipitor|elisor'],
  'loop-diuretic': ['furosemide|lasilix|lasix|bumetanide|burinex|torasemide'],
  'thiazide-diuretic': ['hydrochlorothiazide|indapamide|thiazidique|fludex|esidrex|chlortalidone'],
  'potassium-sparing-diuretic': ['spironolactone|aldactone|amiloride|eplerenone|inspra'],
  'long-acting-inhaler': ['salmeterol|formoterol|seretide|symbicort|serevent|foradil'],
} satisfies Record<string, readonly string[]>;
