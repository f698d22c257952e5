import type { Phrases } from '../../phrases';

/** Facts beyond the label guide: what the risk model asks for, and what is shown and not counted. */
export const moreFacts = {
  'plain-water': [
    '(?:alleen|enkel|slechts|louter) (?:maar )?(?:plat |kraan|gewoon |puur )?water|(?:puur|gewoon|plat) water|niks dan water',
  ],
  'drank-enough': [
    '(?:genoeg|veel|goed|voldoende|zat|ruim|flink|braaf) gedronken|gedronken als een (?:koe|paard|dromedaris|tempelier)|goed gehydrateerd|(?:elke|iedere|om de) (?:\\d+ |\\p{L}+ )?(?:min\\p{L}*|kwartier|km) gedronken|vocht(?:inname)? (?:was )?(?:prima|goed|in orde|op peil)',
  ],
  'first-hot-day': [
    'eerste (?:echt |echte |keer )?(?:warme|hete|zomerse|tropische) (?:dag|loop|rit|training|duurloop|weekend)|eerste (?:keer|loop|rit|training) in de (?:hitte|warmte)|(?:niet|nog niet) (?:gewend|gewoon|geacclimatiseerd) aan (?:de|deze|die) (?:hitte|warmte|temperaturen)|(?:hitte|warmte) nog niet gewend',
  ],
  injury: [
    'blessure\\p{L}*|geblesseerd\\p{L}*|kwetsuur|gekwetst|verrek(?:king|t)(?! (?:goed|lekker|zwaar|hard))|spierscheur\\p{L}*|scheurtje\\p{L}*|gescheurde? (?:spier|kuit|hamstring)|zweepslag|peesontsteking|ontstoken pees|achillespees ?(?:blessure|klachten|pijn)|last van (?:mijn |m.n |de )?(?:achilles\\p{L}*|knie|scheen\\p{L}*)|springersknie|lopersknie|hielspoor|fasciitis|verzwikt|verstuikt|verstuiking|enkel omgeslagen|revalid\\p{L}*|in de revalidatie',
  ],
  potassium: ['bana(?:an|nen)|banaantje\\p{L}*|kalium'],
  'salt-care': [
    'hoge bloeddruk|hypertensie|bloeddruk(?:pil|medic|verlag|tablet)\\p{L}*|nier(?:ziekte|falen|problemen|stenen|patient|functie)|hart(?:ziekte|falen|problemen|patient|infarct|ritmestoornis\\p{L}*)|boezemfibrilleren|dialyse|zoutarm\\p{L}*|zoutloos|zwanger\\p{L}*|diabetes|suikerziekte|diabeet',
  ],
  statin: [
    '(?:atorva|simva|rosuva|prava|fluva)?statines?|cholesterol(?:pil|verlager|remmer|medic)\\p{L}*|lipitor|crestor|zocor',
  ],
  'loop-diuretic': ['furosemide|bumetanide|lasix|burinex|torasemide'],
  'thiazide-diuretic': ['hydrochloo?rthiazide|hct|indapamide|chloo?rtalidon|thiazide\\p{L}*'],
  'potassium-sparing-diuretic': ['spironolacton|amiloride|triamtereen|eplerenon|aldactone'],
  'long-acting-inhaler': ['salmeterol|formoterol|seretide|symbicort|foster|langwerkende (?:puf|inhalator)'],
} satisfies Partial<Phrases['facts']>;
