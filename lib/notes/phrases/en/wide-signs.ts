import type { Phrases } from '../../phrases';

const pee = '(?:pee|peed|peeing|wee|weed|piss|pissed|urine|urinated)';
const dark =
  '(?:cola|coke|coca.cola|pepsi|root beer|(?:iced |black |cold |strong )?tea|coffee|stout|guinness|porter|rust|iron|treacle|port|rioja|red wine|blood|brown|dark(?:er)?|amber|mahogany|soy sauce|maple syrup|whisk(?:e)?y|bovril|gravy|beetroot)';
const limb =
  '(?:calf|lower leg|leg|ankle|ankles|foot|feet|knee|elbow|hand|finger|thumb|toe|wrist|shin|eye|lip|thigh|arms?|legs)';
const goes =
  "(?:gone|goes|go|went|off|quits?|quit|lets? up|let up|eases?(?: off)?|eased|vanish\\p{L}*|disappear\\p{L}*|fades?|faded|settles?|passes|releases|released|away|it'?s off)";
const halts =
  '(?:stop|stops|stopped|stopping|stand|stands|stood|sit|sat|sits|rest|rested|lean|leaned|pause|paused|chat|wait|waited)';
const returns =
  '(?:again|(?:comes?|came|is|was|and) back|returns?|returned|starts? up|starts again|start over|on again|same again|repeat)';
const often =
  "(?:every|each|same|clockwork|always|these days|all month|lately|keeps? doing|lamp ?posts?|bench(?:es)?|the doctor|the gp|doc'?s)";
const calf = '(?:calf|calves|leg|legs|thigh|buttock|shin)';
const hurts =
  '(?:pain|pains|painful|ache|aches|ached|aching|achy|hurts?|hurting|throb\\p{L}*|burns?|burning|sore)';
const lying =
  '(?:in bed|lying|lie (?:down|here|still|in)|laid|laying|asleep|sleep(?:ing)?|mattress|pillow|duvet|at night|all night|last night|at rest|resting|on the (?:sofa|couch|settee)|sitting (?:still|down|here)|feet up|doing nothing)';
const asked = '(?:asked|asking|ask)';

/** Signs told loosely: what is said, in any order, within a few words. */
export const wideSigns: Partial<Phrases['redFlags']> = {
  'dark-urine': [
    `${pee}(?! (?:break|stop))[^.\\n]{0,40}(?:colou?r|looks?|looked|looking|like|came out|was|is|were|went|turned)[^.\\n]{0,16}${dark}(?! (?:stop|shop|break|room))`,
    `(?:colou?r of|the shade of|looks? like|looked like)(?: \\p{L}+){0,2} ${dark}[^.\\n]{0,30}(?:loo|toilet|bowl|${pee})`,
    `(?:loo|toilet|bowl|bathroom)[^.\\n]{0,30}(?:colou?r of|the shade of|looks? like|looked like|like)(?: \\p{L}+){0,2} ${dark}`,
  ],
  'confusion-collapse': [
    '(?:next thing|next i knew|came to)[^.\\n]{0,20}(?:on the (?:floor|ground|grass|tarmac|deck|pavement|track)|in (?:an|the) ambulance|looking up)|(?:gr[ea]y|black|white) spots|asking me (?:who|what|where|which)|gave (?:my|the) (?:address|name|year|date) as|(?:told|telling|tell) (?:them|me|the medic|the marshal) (?:i|it was|the year)[^.\\n]{0,40}(?:19\\d\\d|when i was (?:a kid|little|nine|ten|\\d+))',
    `${asked} (?:a|the|my|some|every|each|him|her|them)? ?(?:\\p{L}+ )?(?:twice |again |three times )?(?:which|what|where) (?:\\p{L}+ )?(?:country|county|town|day|year|month|way|side|planet|race|i was|we were|my)`,
    `${asked} [^.\\n]{0,40}(?:which way|where) (?:[^.\\n]{0,20})(?:twice|again|three times|four times|repeatedly)`,
    `${asked} [^.\\n]{0,40}(?:same (?:thing|question)|four times|three times|five times|over and over)`,
    "(?:no|without any|zero|little|barely any) (?:memory|recollection) of|(?:do ?n'?t|do not|can'?t|could ?n'?t|cannot|did ?n'?t) (?:really |even |actually )?(?:remember|recall) (?:sitting|lying|falling|stopping|finishing|crossing|getting|going|walking|the (?:last|final|finish|rest)|any of|much (?:of|after)|how|anything)",
    "(?:could ?n'?t|could not|can'?t|cannot|couldnae|unable to|did ?n'?t|did not|was ?n'?t able to) (?:honestly |actually |even |for the life of me )?(?:have )?(?:tell|told|say|said|work out|remember|know|known|think)(?: you| them| anyone| him| her)? (?:which (?:way|side|day|country|town|race)|what (?:day|year|country|town|time|race|my)|where (?:i|we|the)|who (?:i|he|she|the)|how (?:i got|i finished|we got)|my own|my (?:name|age|address|birthday|number)|the (?:day|year|score|way|date))",
    "(?:did ?n'?t|did not|no longer|hardly) (?:know|knew|recogni[sz]e) (?:what|where|who|which|my own|the (?:score|way|day))(?! (?:to expect|to do|the fuss|it was|was in store|hit))",
    'gr[ea]y vision|vision (?:went|going|gone|all|started)|called (?:the|my|a|him|her|our) ?(?:\\p{L}+ )?(?:mum|mom|dad|mam|nan)(?!\\p{L})|called (?:him|her|them|me) (?:dad|mum|mom|mam|nan)',
    'went (?:a bit |all |very |properly |quite )?(?:swimmy|woozy|delirious|vacant|glassy|odd|ga-?ga|loopy)|swimmy|(?:all|went|gone|completely) gr[ea]y(?! (?:sky|skies|and wet|outside|day))[^.\\n]{0,60}(?:which|where|what|sat|who)',
    'keeled over|nearly keeled|blacked out(?! (?:windows?|lenses|glass|van|car|screen))|passed out(?! (?:gels?|bottles?|cups?|drinks?|flyers?|medals?|bibs?|snacks?|sweets?))|fainted|conked out on the',
  ],
  'night-pain-rest-pain': [
    `${hurts}[^.\\n]{0,60}${lying}(?! (?:day|run|wednesday|tuesday))(?<!cramp[^.\\n]{0,60})`,
    `${lying}[^.\\n]{0,50}${hurts}(?! (?:sleep|night))(?<!cramp[^.\\n]{0,70})`,
    `(?:keeps?|kept|keeping|had) me (?:awake|up)(?: (?:at|all|half|most) [^.\\n]{0,12}night)?(?<!(?:music|noise|snor\\p{L}*|baby|dog|kids?|wind|rain|coffee|nerves|excitement) [^.\\n]{0,20}me (?:awake|up))(?=[^.\\n]{0,60}(?:side|lie|lying|shoulder|hip|knee|leg|back|pain|ache))`,
    'hang(?:s|ing)? (?:it|my (?:foot|leg)|the (?:foot|leg)|a leg) (?:over|out|off)|hung (?:it|my (?:foot|leg)|the (?:foot|leg)|a leg) (?:over|out|off)',
  ],
  'pain-walking-relieved-by-rest': [
    `${calf}[^\\n]{0,60}(?:till|until) it (?:eases|goes|stops|passes|lets go)[^\\n]{0,60}(?:again|more and)`,
    `(?:ache|aches|pain|hurts)[^\\n]{0,60}(?:leaves|goes|gone|eases|stops|vanishes|lets go) (?:the (?:moment|minute|second)|as soon as|when|once) i (?:stop|stand|sit|rest|look|pause)`,
    `(?:ache|aches|pain|hurts|cramps?)[^\\n]{0,80}(?:stand|stop|sit|read)[^\\n]{0,50}(?:gone|off|eases)[^\\n]{0,40}(?:another|next) (?:\\d+|\\p{L}+)[^\\n]{0,30}(?:back|again)`,
    `${calf}[^\\n]{0,90}${halts}[^\\n]{0,60}${goes}(?!\\p{L})[^\\n]{0,60}${returns}(?=[^\\n]{0,80}${often}|[^\\n]*$)(?<=${often}[^\\n]{0,260})`,
    `${often}[^\\n]{0,90}(?<!\\p{L})${halts}(?!\\p{L})[^\\n]{0,60}${goes}(?!\\p{L})[^\\n]{0,60}${returns}`,
    `${calf}[^\\n]{0,90}${halts}[^\\n]{0,50}${goes}(?!\\p{L})[^\\n]{0,60}(?:${returns}[^\\n]{0,40}${often}|same again every|off again,? (?:and )?(?:it )?(?:comes )?back)`,
    `(?:after|about|every) (?:\\d+|\\p{L}+ hundred) ?(?:m|metres|meters|yards|yds)(?!\\p{L})[^\\n]{0,60}stop[^\\n]{0,60}\\d+ ?(?:m|metres|meters|yards|yds)(?!\\p{L})[^\\n]{0,30}(?:cramp|back|again|pain)`,
    `(?:comes on|starts|builds|begins)[^\\n]{0,50}(?:quits|vanishes|goes|eases|stops|lets up|disappears)[^\\n]{0,60}(?:comes? on again|starts? (?:up )?again|back again|and again|comes back)`,
  ],
  swelling: [
    '(?:fatter|bigger|thicker|larger)(?: round)? than (?:its|the) (?:brother|sister|twin|neighbou?r|mate|other|left|right)|(?:\\d(?:[.,]\\d)? ?cm|an inch(?: and a half)?|half an inch) (?:fatter|bigger|thicker)|(?:elbows?|hands|knees?|ankles?|fingers) puffy',
    `(?:ankle|leg|calf|knee|foot|elbow|finger|thumb|wrist|shin|hand|arm)(?:'s)?(?: (?:is|was|now|looks|the|about|already|tonight|up)){0,4} (?:the size of|as big as|like) (?:a|an|my) (?:\\p{L}+ )?(?:turnip|swede|balloon|melon|marrow|egg|tennis ball|football|grapefruit|orange|bap|loaf|sausage|plum|elephant|pudding|tree|other)`,
    `${limb}(?:'s)?(?: (?:is|was|are|were|have|has|has gone|gone|all|now|still|quite|a bit|rather|up|looks|looked|still|this morning|tonight)){0,4}(?: as)? fat as|twice the size of (?:its|the|my|it)|(?:like|size of) (?:a|an) (?:marrow|egg|melon|grapefruit|balloon|sausage|tree trunk)(?=[^.\\n]{0,40}(?:ankle|leg|calf|knee|foot|elbow|finger|thumb))(?<!knot[^.\\n]{0,40})`,
    `(?:ankle|leg|calf|knee|foot|elbow|finger|thumb|wrist|shin)(?:'s)?[^.\\n]{0,24}(?:like|up like|as big as|size of) (?:a|an) (?:marrow|egg|melon|grapefruit|balloon|sausage|tree trunk|football|bap)(?<!(?:knot|lump|ball)[^.\\n]{0,40})`,
    `(?:fat|puffy|thick) (?:leg|calf|ankle|ankles|foot|knee|finger|lip)(?! ?bike)|(?:leg|calf|ankle|knee|foot)(?: \\p{L}+){0,4} (?:a bit |rather |all |quite |really )?(?:thick|puffy|thicker)(?: and (?:warm|hot|red|tight))?(?= (?:on the|since|than|tonight|this|now)|[,.;!]|$)`,
    `(?:arms|legs|ankles|hands|feet|fingers) so swollen`,
  ],
  'one-sided-calf-swelling-warmth': [
    '(?:calf|leg)[^.\\n]{0,30}(?:fatter|bigger|thicker|larger)(?: round)? than (?:its|the) (?:brother|sister|twin|neighbou?r|mate|other|left|right)|(?:calf|leg)[^.\\n]{0,12}(?:\\d(?:[.,]\\d)? ?cm|an inch(?: and a half)?|half an inch) (?:fatter|bigger|thicker)',
    `(?:calf|lower leg)(?:'s)?(?: (?:is|was|now|looks|the|about|already|tonight|up)){1,4} (?:the size of|as big as|like) (?:a|an) (?:\\p{L}+ )?(?:melon|marrow|football|balloon|tree|loaf|turnip)`,
    '(?:calf|leg|lower leg)[^.\\n]{0,30}(?:thick|fat|swollen|puffy)(?:er)?[^.\\n]{0,16}(?:warm|hot|red|glowing)|(?:warm|hot|red|glowing)[^.\\n]{0,16}(?:thick|fat|swollen|puffy)[^.\\n]{0,20}(?:calf|leg)',
    'one (?:leg|calf) (?:is |looks |was )?(?:normal|fine|ok)[^.\\n]{0,12} the other[^.\\n]{0,40}(?:marrow|thick|fat|swollen|hot|glow|huge|double|puffy|tree)',
    '(?:calf|leg)[^\\n]{0,140}(?:twice|double) the size of (?:its|the|my) (?:neighbour|other|left|right|twin)|(?:calf|leg)[^\\n]{0,60}hot to (?:the )?touch',
  ],
  weakness: [
    '(?:foot|toe|toes|it)[^.\\n]{0,30}(?:slaps?|slapping|drags?|dragging|flops?|flopping) (?:when|as|on|behind|along|the|every)|(?:toe|toes|foot) (?:drags?|dragging|is ?n.t lifting|just is ?n.t lifting|wo ?n.t lift|not lifting)|catch(?:ing|es)? (?:my|the|that|a) toe|trip(?:ped|ping) (?:on|over) (?:a flat|nothing|thin air|my own (?:foot|toes?))',
    '(?:grip|leg|arm|hand|foot|calf|knee|ankle|quad)(?: on (?:that|the|one) (?:side|arm))? (?:is|feels|felt|has been|still|was) (?:\\p{L}+ )?weak(?:er)?(?!\\p{L})|drop(?:ped|ping) (?:my|the|a) (?:mug|cup|phone|keys|bottle)(?! (?:on|in|at) the (?:climb|descent))(?=[^.\\n]{0,30}(?:twice|again|at|today|tea|hm))',
    "(?:can'?t|cannot|can not|could ?n'?t|unable to|no way to|wo ?n'?t|not able to) (?:even )?(?:do|manage|get|go|rise|stand|push|come)[^.\\n]{0,20}(?:on ?to |up on |on )?(?:my |the |a |one )?(?:single )?(?:heel raise|tip ?toes?|toes|heel off)",
    "heel (?:does|will|wo|did|would)(?: not|n'?t) (?:come|lift|leave|rise|get)",
    '(?:leg|knee|foot|ankle|one|left|right)(?: \\p{L}+)? (?:still |just |keeps |kept |suddenly )*(?:buckl(?:es|ed|ing)|gives? out|gave out|gave way|gives way|giving way|folds)(?! (?:my|the) (?:helmet|shoe))',
    "foot[^.\\n]{0,20}(?:flop(?:s|ped)?|slap(?:s|ped|ping)?|drags?|dragged)(?=[^.\\n]{0,40}(?:step|tarmac|ground|road|up properly|slap|pull)|[.,;!]|$)|(?:can'?t|could ?n'?t|cannot) (?:pull|lift|get) (?:it|the foot|my foot|my toes|the toes) up",
  ],
  bruising: [
    '(?:plum|aubergine|black|blue|blue.?black|purple|yellow)(?:.?colou?red| and (?:blue|yellow|purple|black)| (?:and )?black)? (?:hip|thigh|knee|shin|ankle|elbow|calf|bum|butt|toe|arm|shoulder|foot|rib|ribs)(?!\\p{L})(?! (?:sock|sleeve|tape|warmers?))|(?:hip|thigh|knee|shin|ankle|elbow|calf|bum|butt|arm|shoulder|foot)(?: \\p{L}+){0,2} (?:blue.?black|black and blue|purple)',
    "(?:it'?s|is|are|was|now|swollen (?:&|and)|fat (?:&|and)|sore (?:&|and)) (?:all |a bit |quite )?(?:purple|black and blue)(?! (?:jersey|kit|top|shirt))",
  ],
  numbness: [
    '(?:fingers?|toes?|foot|hand|thumb|sole|leg|lip)(?: \\p{L}+){0,2} (?:still )?(?:tingl\\p{L}*|numb|plumb numb|dead)(?=[^.\\n]{0,50}(?:isn.?t the cold|not the cold|hours? later|hrs later|since|still|now))',
    '(?:patch|foot|toes?|hand|fingers?|outside of (?:the|my) (?:foot|leg|thigh)|shin|calf|sole)[^.\\n]{0,24}(?:fuzzy|furry|half asleep|gone dead|cotton wool|like the dentist|anaesthetic)',
  ],
  'pop-sudden-snap': [
    '(?:went|go|goes|felt|heard|and|then|with|a|something) (?:a )?(?:pop|snap|crack|twang)(?=[,.!]| like| in (?:my|the)| and (?:i|that|my|now|down))(?<!(?:fizz|soda|crackle|cold|ice|whip|the) (?:a )?(?:pop|snap|crack))(?! (?:music|song|quiz|tarts?))(?<!hamstring went \\p{L}+)',
    '(?:turned|looked|spun) (?:round|around) to see who|who(?:.d| had)? (?:just )?(?:kicked|booted|hit|shot|whacked|tackled) me',
    '(?<=(?:^|[.!?\\n] ?)(?:(?:next|then|and|third|second|first|last|rep|rally|set|stride|step|lap|\\d+|,) ?){0,4})(?:snap|pop|crack|twang)(?=[,!.]| in | behind | at the back)(?! (?:song|music|quiz)|[,!.] (?:there )?(?:goes|went) (?:the|my) (?:chain|tyre|tire|tube|spoke|cable|lace|strap|wheel))',
    '(?:popped|snapped|pinged|twanged) something (?:in|behind|at) (?:my|the)|(?:rep|lap|step|set|stride|rally) ?\\d*[^.\\n]{0,20}(?:loud |big |sudden )?(?:snap|pop|crack)(?= |,|\\.|!)(?! ?chat)|there was a (?:snap|pop|crack|twang)',
  ],
  atrophy: [
    '(?:calf|thigh|leg|quad|arm)(?: \\p{L}+){0,2} (?:is|looks|like|has become|now) (?:\\p{L}+ )?(?:a |like a )?(?:twig|stick|matchstick|pipe cleaner)',
    '(?:thigh|calf|leg|quad|arm)[^.\\n]{0,12}\\d(?:[.,]\\d)? ?(?:cm|centimet\\p{L}+) (?:thinner|smaller|less|down)',
  ],
  'back-pain': [
    '(?:lower |low |upper )?back (?:has |is |was |been |had |just |all ){0,4}(?:giving me (?:gyp|grief|jip|hell|trouble|bother)|playing up|in bits|killing|murder|complain\\p{L}*|nagging|grumbl\\p{L}*)|lower back grabbed',
  ],
  'chest-pain': [
    '(?:pressure|tight(?:ness|ening)?|band|squeez\\p{L}*|heaviness|heavy|pain|pains|ache|aching|burning|discomfort|weight|twinge|crushing|gripping)[^.\\n]{0,30}(?:my |the |across (?:my |the )?|in (?:my |the )?)chest(?! (?:press|strap|freezer|day|workout|infection))(?<!(?:no|without|nor|zero) (?:\\p{L}+ ){0,2}chest)',
  ],
};
