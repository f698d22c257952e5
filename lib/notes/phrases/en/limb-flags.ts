import type { Phrases } from '../../phrases';
import { moreFlags } from './more-flags';

const limb =
  '(?:calf|calves|leg|legs|lower leg|shin|ankle|ankles|foot|feet|knee|thigh|quad|hamstring|hammy|heel|toes?|hand|hands|fingers?|thumb|wrist|elbow|arm|shoulder|hip|groin|eye|lip|face)';
const is =
  '(?:(?:is|was|are|were|been|has|has been|looks|looked|got|gone|went|goes|going|feels|felt|feeling|still|all|already|now|a bit|bit|really|very|quite|so|suddenly|visibly|properly|up|to be|there|just|badly) ){0,4}';
/** Right before a sign in a row of signs that are all denied: "no numbness or". */
const noneOf = (word: string) =>
  `${word}(?<!(?:no|not|without|zero) (?:\\w+(?:,| or| and| nor) ){1,2}(?:or )?${word})`;
const thing =
  '(?:grapefruit|melon|balloon|football|tennis ball|golf ball|sausages?|orange|plum|tree trunk|elephant|marshmallows?|puffer ?fish)';
const cold =
  '(?![^.\\n]{0,40}(?:cold|frost|freez|snow|ice|kneel|sitting|way i (?:sit|sat)|sat |posture|position|saddle(?!\\?)|crossed|weather|sleet))';

/** Signs on limbs: what looks, feels or works otherwise than it should. */
export const limbFlags = {
  'one-sided-calf-swelling-warmth': [
    `(?:calf|leg) ${is}fat (?:and|&) (?:warm|hot)`,
    '(?:swollen|warm|hot|thick|fat|puffy|tight)(?:,| and| &| \\w+){0,4} (?:compared (?:to|with)|than) the (?:other|left|right)',
    `(?:calf|lower leg|leg|shin)(?:'s)? ${is}(?:swollen|thick(?:er)?|puffy|warm(?!ed|er| up)|hot|red|fat)(?: (?:and|&) (?:warm|hot|red|swollen|sore|tender|throbbing))?`,
    "(?:calf|leg)(?:'s)? (?:been |is |was )?(?:hot|warm|red),? (?:and )?(?:tight|swollen|thick|fat)",
    '(?:redder|warmer|thicker|hotter|fatter|bigger|larger) (?:(?:and|&) \\w+ )?than (?:the |my )?(?:other|left|right)(?<!because .{0,10}fatter than the other)',
    '\\d(?:[.,]\\d)? ?cm (?:thicker|bigger|fatter|larger|more|round)',
    '(?:swollen|puffy|warm|hot|fat|thick)(?:,| and)? ?(?:warm |hot |red |swollen |sore |left |right ){0,2}(?:calf|lower leg)',
    '(?:dvt|blood clot)(?= (?:clinic|scan|suspected))',
    ...moreFlags['one-sided-calf-swelling-warmth'],
  ],
  swelling: [
    noneOf('swollen'),
    noneOf('swelling(?! (?:has |have |is |had )?(?:gone|went|go))'),
    'swell(?:ed|s)(?: up)?',
    'swole(?:n)?|swolen|swollen up',
    'puffy|puff(?:ed|s|ing) (?:right )?up|cankles?|sausage (?:fingers|toes)',
    'ballooned|balloon(?:ing|ed) up',
    `(?:calf|leg|ankle|foot|hand|finger|thumb|toe|knee|wrist|elbow|eye|lip|arm)(?:'s)? ${is}(?:fat(?!ter)|huge|puffed|massive|twice the size|double the size)`,
    'fat (?:ankle|foot|knee|calf|lip|toe|finger|hand)',
    '(?:bit |now |all |going |already )?fat (?:now|already|and (?:purple|sore|hot|warm|blue|red)|as a \\w+)',
    '(?:thicker|fatter|bigger|larger) than (?:the |my )?(?:other|left|right)(?<!because .{0,10}fatter than the other)',
    `(?<!(?:knot|ball|cramp|bunch|hail|stone|pothole|blister)\\w*[^.]{0,20})(?:the )?size of (?:a |an )${thing}`,
    `(?:ankle|foot|hand|knee|elbow|finger|toe|wrist|eye) (?:is |was |looks |now )?(?:\\w+ )?like (?:a |an )${thing}`,
    `(?:swelled up |blew up |up |looks )like(?<!(?:balled|knotted|bunched|seized|tightened|cramped|curled) up like) (?:a |an )${thing}`,
    'oedema|edema|fluid on the (?:knee|ankle)|(?:goose )?egg (?:on (?:my|the) (?:ankle|shin|elbow|head|knee)|coming up)|no ankle ?bone',
    '(?:ankle|knee|foot|hand|finger|wrist|elbow) (?:(?:is |has |had |was |all )?(?:blown up|come up)|(?:is |was |all )up)(?=[ .,!]|$)(?! (?:on|to|at|the|in|and down))',
    'blew up like a balloon',
    '(?:shoes?|socks?|rings?|boot) (?:\\w+ )?(?:no longer|wo.?n.?t) (?:fit|go on|come off)',
    ...moreFlags.swelling,
  ],
  bruising: [
    noneOf(
      'bruis(?:e|es|ed|ing)(?<!ego (?:is |was |slightly |too |a bit )?bruised)(?! (?:ego|pride|fruit|apple|peach|banana))(?! ribs? .{0,20}better)',
    ),
    'black and blue',
    '(?:going|gone|turn(?:ed|ing)|went|goes) (?:all |a bit |already )?(?:blue|purple|black|yellow|green)(?<!(?:fingers|lips|hands|sky|lights?|toes|feet|traffic) \\w+ (?:blue|green|black|purple))',
    `${limb}(?:'s)? ${is}(?:purple|black and blue|blue and|yellow and)`,
    '(?:already|now|fat and|swollen and|sore and) (?:purple|blue|black)',
    'purple (?:already|underneath|this|by|to the|and (?:yellow|black|swollen|blue|green)|down|all|bruise|patch|mark|spot|lump|toenail)(?! of form)',
    '(?:blue|black|yellow) (?:patch|mark|spot|bruise|eye)(?! (?:start|line))',
    '(?:all )?the colou?rs of (?:the|a) rainbow|haematoma|hematoma|shiner',
    ...moreFlags.bruising,
  ],
  'pop-sudden-snap': [
    '(?:heard|felt|hear|feel) (?:(?:a|the|an|something|it|my|wee|little|small|loud|sudden|sharp|big|audible|horrible|nasty|definite|sickening|\\w+) ){0,3}(?:pop|snap|crack|twang|go (?:pop|snap|bang))(?<!cold snap)(?! (?:song|music|tune|of dawn|in the (?:road|pavement|ice)|on the radio))(?![^.\\n]{0,30} (?:chain|spoke|seatpost|cable|pole|frame|branch|twig|lace|saddle|rim)(?: |,|\\.|$))',
    '(?:loud|audible|sudden|wee|sharp|nasty|horrible|definite|sickening|proper) (?:pop|snap|crack|twang)',
    '(?:calf|achilles|hamstring|hammy|quad|heel|knee|ankle|shoulder|neck|groin|rib|thigh|something) (?:just |suddenly |definitely )?(?:popped|snapped|cracked|went (?:pop|bang|snap|crack|twang))(?! (?:back in|out of the pedal))',
    '(?:snap|pop|crack)(?:,| -|!|:) (?:heard|felt|down|and down|i heard)',
    'sudden (?:pop|snap|kick)',
    '(?:a|the) (?:pop|snap|crack) (?:in|from|behind|above|below|at the back)',
    "(?:like|as if|as though|thought) (?:someone|somebody|i was|i had been|i'd been|being|i got|a horse) (?:had |was )?(?:just )?kicked(?: me)?(?: (?:in|on|behind))?",
    '(?:like|felt) (?:a )?kick(?:ed)? (?:to|in|on) the (?:calf|heel|achilles|back of (?:the|my) leg)',
    'shot in the (?:calf|heel|leg)',
    ...moreFlags['pop-sudden-snap'],
  ],
  weakness: [
    "(?:can'?t|cannot|could ?n'?t|could not|unable to|won'?t|can not) (?:even )?(?:do|manage|get) (?:a|one|any|even one)(?: single)? (?:heel|calf|toe) raises?(?: \\w+){0,3}",
    "(?:can'?t|could ?n'?t|unable to|cannot|can not|won'?t) (?:push off|rise (?:up )?on(?:to)? (?:my )?toes|go up on (?:my )?toes|stand on (?:my |the )?(?:toes|tiptoes?)|lift (?:my |the )?(?:foot|toes|arm|leg|big toe|front of)|raise (?:my |the )?(?:foot|arm|toes)|grip (?:anything|a cup|the)|straighten the knee against)",
    "(?:leg|foot|arm|knee|hand|calf|ankle|shoulder|left|right) (?:just |simply )?(?:wo|does|did|would)n'?t (?:lift|hold (?:me|my)|take (?:my )?weight|push|do a|support|grip)",
    `${limb} ${is}(?:weak(?!ly)|weaker)`,
    '(?:just|feels|felt|really|still|so|is|it|went|gone) weak(?=[.,!]| on| in| when| since| going| going)(?<!(?:i|coffee|all) (?:feels?|felt|was) weak)(?! all over)',
    noneOf('weakness'),
    '(?:gave|gives|giving|give) way(?! (?:sign|to))',
    '(?:leg|knee|ankle|calf|it) (?:just |keeps |kept )?(?:gave out|giving out|buckl(?:ed|es|ing)|folds?(?: on me| under me|\\.|,)|collapsed under|went from under me|simply went|goes from under)',
    'folds (?:on|under) me|went from under me',
    'foot (?:drop(?:s|ped)?|slap(?:s|ping)?|drag(?:s|ging)|flop(?:s|ping)?|just flops)(?! (?:off|in))|drop foot|foot.?s been dragging',
    'no (?:strength|power|push) (?:left )?in (?:my |the |that )?(?:left |right )?(?:leg|calf|foot|arm|toes|quad|hand)',
    'failed (?:the )?heel raise',
    '(?:heel|calf) raises?[^.\\n]{0,25}(?:\\d+ (?:vs|v|against|to) \\d+|won.?t|fails?|nothing happens)',
    '(?:been|were|was) unplugged',
    'tripping over (?:my|that|the) (?:left |right |own )?(?:foot|toes)|catching (?:my|the) toe',
    'strength (?:has |is )?(?:gone|going) (?:in|from) (?:my|the)',
    ...moreFlags.weakness,
  ],
  numbness: [
    `${noneOf('numb(?!ed|ers?)(?:ness)?')}(?<!(?:bum|brain|mind|comfortably|arse|any) numb(?:ness)?)(?<!(?:sit|sat|sitting|kneel)\\w* [^.\\n]{0,25}numb(?:ness)?)(?<!(?:saddle|posture|position)[^.\\n]{0,25}numb(?:ness)?)(?<!(?:cold|frost|minus \\d+|snow)[^\\n]{0,50}numb)(?! bum)${cold}`,
    `(?<!every )tingl(?:y|ing|es|ed|e)(?<!(?:about|asked .{0,60}) ?tingl\\w+)${cold}`,
    `pins (?:and|&|n) needles(?<!(?:sit|sat|sitting|kneel|belay)[^.\\n]{0,60}needles)${cold}`,
    '(?:foot|leg|toes|toe|calf|thumb|fingers?|hand) (?:is |was |went |felt |feels |goes )?(?:fuzzy|furry|woolly|wooly|dead to (?:the )?touch|like cotton wool)',
    `(?:foot|leg|toes|hand|fingers) (?:fell |went |was |goes |falls |going |keeps? going )?(?:asleep|to sleep|dead)(?<!(?:sit|sat|sitting|kneel)[^.\\n]{0,30}(?:asleep|sleep|dead))${cold}`,
    `(?:no|lost(?: the| all)?|loss of|little|losing) (?:feeling|sensation)(?: in| on| along)${cold}`,
    "(?:can'?t|could ?n'?t) feel (?:my|the) (?:left |right |big )?(?:foot|leg|toes?|calf|thigh|sole|little finger|thumb)" +
      cold,
    'feeling (?:is |has )?(?:gone|not (?:come )?back) in',
    ...moreFlags.numbness,
  ],
  atrophy: [
    "(?:calf|thigh|leg|quad|hamstring|glute|arm|muscle|side|left|right|one)(?: \\([a-z]+\\))? (?:[a-z']+ |\\d+ ?cm ){0,6}(?:thinner|skinnier|smaller|shrunk(?:en)?|wasted away|withered|half (?:what it was|the size))(?! (?:chainring|gear|ring|group))",
    '(?:calf|leg|thigh|quad|muscle|arm) (?:is |has |has been |been |got |getting |looks |visibly |all ){0,3}(?:wasted|wasting|shrinking|shrivel+ed)',
    '\\d(?:[.,]\\d)? ?cm (?:thinner|smaller|skinnier|less|down)',
    'atroph(?:y|ied)|muscle (?:wasting|loss)|loss of muscle|been shrinking',
    'lost (?:\\d+ ?cm (?:on|around|off|of)|(?:a lot of |loads of )?muscle (?:on|in|off|from|round|mass)|half (?:my|the) (?:calf|quad|thigh))',
    '(?:one|left|right) (?:calf|thigh|leg|quad) (?:\\w+ ){0,3}(?:like a (?:twig|stick|matchstick)|chicken leg)',
    ...moreFlags.atrophy,
  ],
} satisfies Partial<Phrases['redFlags']>;
