import type { Phrases } from '../../phrases';

const muchWater =
  '(?:so much|too much|litres?|liters?|gallons?|lots of|tons of|plenty of) (?:of )?(?:plain )?(?:water|fluids?)';

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = {
  'chest-pain': [
    'chest (?:pains?|pressure|tightness|tight)',
    '(?:pain|pressure|tightness|tight feeling|ache) (?:in|across|on) (?:my |the )?chest',
    'my chest (?:hurt|hurts|was tight|felt tight)',
    'tight chest',
    '(?:my )?chest (?:is |was |felt |feels |got |went |all )*(?:tight|hurt|hurts|hurting|sore and tight)',
  ],
  'breathing-trouble': [
    "could ?n'?t (?:breathe|catch my breath)",
    'trouble breathing',
    "(?:can'?t|cannot|could not) (?:breathe|catch my breath)",
    'short(?:ness)? of breath',
    'struggl(?:ed|ing) to breathe',
    'hard to breathe',
  ],
  'confusion-collapse': [
    'confused(?! (?:by|about|with|as to|why|how|which|runners?|marshals?|drivers?))',
    'confusion',
    'disorient(?:ed|ated)',
    'collaps(?:ed|ing)(?! (?:laughing|with laughter|in laughter|in giggles|in(?:to)? (?:bed|a chair)|on(?:to)? (?:the |my )?(?:sofa|couch|bed|grass|lawn|floor of)))',
    'faint(?:ed|ing)',
    '(?:felt|feeling|went|nearly|almost) faint',
    'passed out',
    'blacked out',
    'seizure',
    'had a fit',
    'did ?n.?t know where i was',
    'slurr(?:ed|ing)',
    'talking nonsense',
  ],
  'overdrinking-signs': [
    `(?:vomit(?:ed|ing)|threw up|throwing up|confused|seizure).{0,60}${muchWater}`,
    `${muchWater}.{0,60}(?:vomit(?:ed|ing)|threw up|throwing up|confused|seizure)`,
  ],
  'headache-after-drinking': [
    `(?:headache|puffy (?:hands|fingers)|nausea|nauseous|felt sick).{0,60}${muchWater}`,
    `${muchWater}.{0,60}(?:headache|puffy (?:hands|fingers)|nausea|nauseous|felt sick)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:muscle|leg|thigh|quad|calf|arm)s? (?:pain|soreness|ache)s? (?:is |was |are |were )?(?:far |much |way |a lot )?worse than (?:expected|normal|usual|it should)',
    '(?:far |much |way )worse than (?:normal |usual )?(?:doms|soreness)',
  ],
  'same-point-tightness': [
    '(?:tight(?:ness|ens|ened)?|pain)\\b.{0,40}(?:at|around|after) the same (?:point|time|distance|spot|km|mile|kilometer)(?: in| of| on)? (?:of )?(?:every|each) run',
    '(?:every|each) run.{0,40}(?:tight(?:ness|ens)?|numb).{0,40}same (?:point|time|distance|km|mile)',
  ],
  'new-medicine-cramps': [
    'cramp(?:s|ing|ed)?\\b.{0,40}(?:since|after) (?:i )?(?:start(?:ing|ed)|changing|changed|the new) (?:on )?(?:my |the |a )?(?:new )?(?:med(?:icine|ication|s)?|tablets?|pills?|statins?|drug|blood pressure)',
    '(?:new|started (?:on )?(?:a |my )?new) (?:med(?:icine|ication|s)?|tablets?|pills?).{0,40}cramp',
  ],
  'keeps-coming-back': [
    '(?:cramp|pain|it)s? (?:just )?keeps? (?:coming back|returning)\\b.{0,40}(?:despite|even (?:with|after|though)|no matter).{0,30}(?:rest|stretch)\\w*',
    '(?:despite|even after) (?:all the )?(?:rest|stretch)\\w*.{0,40}keeps? (?:coming back|returning)',
  ],
  'tight-hard-leg': [
    '(?:leg|calf|shin) (?:is |was |went |feels |felt )?(?:rock hard|hard as (?:a )?(?:rock|wood)) and (?:numb|swollen)',
    'pain out of proportion',
    'compartment syndrome',
  ],
  'bladder-saddle': [
    "can'?t (?:hold|control) (?:my )?(?:pee|urine|bladder|bowels?)",
    'numb (?:groin|saddle area|between (?:my |the )?legs)',
    'lost control of (?:my )?(?:bladder|bowels?)',
  ],
  'one-sided-calf-swelling-warmth': [
    '(?:calf|lower leg|leg) (?:is |was |got |looks |feels |felt |still |all )*(?:a bit |really |very |quite |so )*(?:swollen|thick(?:er)?|puffy|warm|hot|red)(?: and (?:warm|hot|red|swollen|sore|tender|throbbing))?',
    '(?:redder|warmer|thicker|hotter|fatter) (?:(?:and|&) \\w+ )?than (?:the |my )?(?:other|left|right)',
    '(?:swollen|puffy|warm|hot)(?:,| and)? ?(?:warm |hot |red |swollen |sore |left |right )*(?:calf|lower leg|leg)',
  ],
  swelling: [
    'swollen',
    '(?:thicker|fatter|bigger) than (?:the |my )?(?:other|left|right)',
    'swelling',
    'swelled(?: up)?',
    'puffy',
    'swole up',
    'blew up like a balloon',
  ],
  bruising: ['bruis(?:e|es|ed|ing)', 'black and blue', 'purple (?:patch|mark|spot)'],
  'dark-urine': [
    '(?:dark|brown|tea.?colou?red|cola.?colou?red|coke.?colou?red|red|bloody|black) (?:urine|pee|wee|piss)',
    '(?:urine|pee|wee|piss) (?:is |was |looked |looks |came out |went |the colou?r of )*(?:dark|brown|like (?:tea|cola|coke|coffee)|tea|cola|coke|red|black)',
    'peed? (?:brown|cola|coke|tea|blood)',
    'blood in (?:my )?(?:urine|pee)',
  ],
  'pop-sudden-snap': [
    '(?:heard|felt|with) (?:a |the )?(?:loud |sudden |sharp |something )*(?:pop|snap|crack|go pop)',
    '(?:calf|achilles|hamstring|hammy|quad|heel|it|something) (?:just )?(?:popped|snapped|went pop|went bang)',
    'sudden (?:pop|snap|kick)',
    'kicked in the (?:calf|heel|back of the leg)',
  ],
  'cramps-all-over': [
    '(?:whole|entire|full) body (?:cramp|spasm)\\w*',
    'cramp(?:s|ed|ing)? (?:all over|everywhere|in every muscle)',
    '(?:everything|every muscle) (?:cramped|is cramping|was cramping|locked)(?: and (?:would|did) ?n.?t stop)?',
  ],
  'cold-pale-leg': [
    '(?:foot|leg|calf|toes) (?:is |was |went |turned |felt )*(?:cold and (?:pale|white|blue)|pale and cold|white and cold)',
  ],
  weakness: [
    '(?:leg|legs|calf|foot|ankle|knee|quad|hamstring|muscle|arm|hand) (?:is |was |felt |feels |got |still |so |really |very |went |suddenly )*weak',
    'weakness',
    '(?:gave|gives|giving) way',
    'foot drop(?:s|ped)?',
    "(?:can'?t|could ?n'?t|unable to|cannot) (?:push off|rise on (?:my )?toes|do a (?:single )?(?:heel|calf) raise|lift (?:my |the )?(?:foot|toes))",
    'no (?:strength|power) in (?:my |the )?(?:left |right )?(?:leg|calf|foot|arm)',
    'failed (?:the )?heel raise',
  ],
  numbness: [
    'numb(?!ed)(?:ness)?(?! as| with cold| from the cold)',
    'tingl(?:y|ing|es|ed|e)',
    'pins and needles',
    '(?:foot|leg|toes|toe|calf) (?:is |was |went |felt |feels )?(?:fuzzy|furry|woolly|dead to touch)',
    '(?:foot|leg|toes|hand|fingers) (?:fell |went |was |goes |falls )?asleep',
    'no feeling in',
    "can'?t feel (?:my|the)",
  ],
  atrophy: [
    '(?:calf|leg|thigh|quad|muscle|arm) (?:is |has |has been |been |got |getting |looks |visibly )*(?:thinner|smaller|shrunk|shrinking|wasted|wasting|skinnier)',
    'atroph(?:y|ied)',
    'muscle wasting',
    'been shrinking',
    'lost \\d+ ?cm (?:on|around|off) (?:my |the )?(?:calf|thigh)',
  ],
  'back-pain': [
    '(?:lower |low )?back (?:pain|ache|aches|ached|hurts?|hurting|is killing|was killing|sore|twinge|went out)',
    '(?:pain|ache) in (?:my |the )?(?:lower )?back',
    'backache',
    'sciatica',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:pain|hurts?|aches?|ached|burns?|burned|burning|cramps?|tightens?|tight)\\b.{0,60}(?:goes|went|gone|eases?|eased|stops?|stopped|disappears?|fine|settles?)(?: away| off)? (?:when|if|after|with|once|as soon as) (?:i |a |my |some |the )?(?:stop|stopped|stand|rest|sit|pause|short)\\w*',
    '(?:stop|rest|pause|stand).{0,30}(?:gone|goes away|eases|fine).{0,40}(?:back|again|returns?)',
    '(?:pain|calf|calves|ache|aches) .{0,60}(?:relieved|gone) (?:.{0,12} )?(?:once|when|after|as soon as) (?:i )?(?:stand|stop|stopping|stopped|rest|resting|sit)\\w*',
    'claudication',
  ],
  'night-pain-rest-pain': [
    '(?:pain|ache|aches|aching|hurts?|hurting|throb(?:s|bing)?)\\b.{0,40}(?:at night|at rest|in bed|all night|even (?:when )?(?:resting|sitting|lying))',
    '(?:woke|wakes|waking|kept)\\b.{0,20}(?:with|by|from) (?:the |a |calf |leg )*(?:pain|ache|aching|throbbing)',
    '(?:get|getting|feel) (?:it|the pain|that) (?:in bed|at night|at rest)',
    'night pain',
    'rest pain',
  ],
  'bone-spot-pain': [
    '(?:pain|hurts?|sore|tender) (?:on|in|at) (?:one|a single|a tiny|the same|a) (?:small )?(?:spot|point) (?:of|on|in|along) (?:my |the )?(?:shin|tibia|bone|metatarsal|heel bone)',
    'stress fracture',
    'shin ?bone (?:pain|hurts)',
  ],
};
