import { muscle } from './muscle-words';

/** Where it is cramped, but not in a muscle. */
const place =
  '(?:start(?:ing)?(?: line| pens?| corrals?| area| box)?|corrals?|pens?|hotels?|rooms?|cabins?|cockpits?|quarters|seats?|seating|trains?|carriages?|bus(?:es)?|coach|tube|metro|planes?|airplane|airport|flights?|tents?|spaces?|bathrooms?|toilets?|gyms?|apartment|flat(?= )|offices?|desks?|tables?|benche?s?|changing (?:rooms?|area|tent|hut)|changing|lockers?|locker rooms?|drying room|grid|toe ?box(?:es)?|shoes?|legroom|kitchen|lobby|courses?|schedules?|calendar|week|diary|cars?(?! ?park)|vans?|campers?|ferry|boat|bunks?|berths?|beds?|cottage|b&b|bnb|hostel|airbnb|dorm|pub|caf[e]|bar(?= )|shower|cave|hut|bothy|lifts?|elevator|gondola|cable ?car|stairwell|corridors?|hall|venue|stadium|stands?|expo|transition(?: area| zone)?|t1|t2|racks?|racking|bridge deck|boot room|basement|cellar|pain cave|garage|shed|studio|class|pews?|cupboard|pavements?|path|trail|streets?|track|box|crate|cubicle|lodge|chalet|lounge|crowd|conditions|handwriting|font|lanes|lane(?= (?:was|were|is|and|with|so|felt))|pool(?= (?:was|is|and|with|so|felt))|peloton|bunch|field|pack|line|queue|aid station|feed station|start ?house|pit|paddock|bunkhouse|fit|position|reach|stem|frame|geometry|top tube|(?:tt )?bike|saddle|aero|boat|kayak|k1|set[- ]?up)';
const degree =
  '(?:was|were|is|are|felt|feels|looked|looks|being|rather|very|so|too|quite|a|bit|little|horribly|really|ridiculously|super|pretty|unbelievably|incredibly|awfully|way|kinda|extremely)';
/** Machines that seize or lock. */
const machine =
  '(?:hubs?|free ?hubs?|free ?wheels?|cassette|chain|brakes?|calipers?|rotors?|discs?|garmin|watch|phone|computer|head unit|app|strava|zwift|engine|motor|doors?|gates?|zips?|zippers?|dropper(?: post)?|seat ?posts?|posts?|stem|headset|bearings?|bolts?|bottom bracket|bb|crank(?:set|s|arm)?|pedals?|cleats?|derailleurs?|mech|jockey wheels?|gear(?:s|box| cable)?|shifters?|cables?|clutch(?: cable)?|winch|belt|treadmill|dreadmill|turbo|trainer|erg|rower|flywheel|car|van|elevator|pump|valves?|padlock|windows?|wheels?|forks?|shock|suspension|rudder|skeg|bindings?|laptop|server|screen|buckles?|oven|tap|diesel|boiler|sluice|lock gates?|steering|handbrake|gearbox|differential|axle|skewer|thru.?axle|quick release|lawn ?mower|strimmer|outboard|bus|lorry|printer|stopwatch)';
const broke =
  '(?:seiz(?:ed|ing|es)(?: up| solid)?|lock(?:ed|ing|s)(?: up| out| solid)?|cramp(?:ed|ing|s)?|jammed solid)';

/** The same letters in another sense. Taken out before anything else is read. */
export const otherSense: readonly string[] = [
  'crampon(?:s|ed|ing)?',
  'cramp(?:s|ed|ing)? (?:(?:my|his|her|our|their|your|the) )?style',
  'cramp ?(?:bark|fix|sto?p|x|away|aid|ease|eze|defense|defence|guard|crusher|hammer|juice|clinic|buddy|ring|stick(?: thing)?|roller|tent|kit|talk|chat|thread|forum|hacks?|jokes?|merchant|gods?|lane|road|street|avenue|farm|syndrome|alley|hill|climb|rolls?|mountain|corner|bridge|song|stomp|twins|study|paper|research|webinar|advice|theory|theories|thresholds?|blocker|tech|science|calculator|card|bingo|quiz)',
  '(?:the |a |my )?(?:cramp|no.cramp) (?:spray|balm|gel|tablets?|tabs?|salts?|formula|drink|shots?|cream|oil|pills?|meds?|medicine|remed(?:y|ies)|cures?|relief|mix|caps(?:ules)?|powder|patch(?:es)?)',
  'anti.?cramp(?:ing)?(?: \\p{L}+)?',
  // Crowded, tight.
  `cramped,? (?:and |but )?(?:(?:little|old|tiny|smelly|hot|sweaty|wee|damp|grotty|stuffy|dark|noisy|cold|indoor|narrow|wooden|single|shared|hotel|budget|economy|middle|back|tt|aero|racing|race|family|car|start|new|red|pool|row of|bus|train) ){0,2}${place}`,
  `${place}(?: (?:there|itself|area|here|(?:on|at|in|of) the \\p{L}+))?(?::|(?::|,| -)?(?: ${degree}){1,4}) cramped`,
  `(?:every|whole|entire|tiny|wee|old|little|an?) ${place} cramped`,
  'cramped (?:airplane|aero|tt|toe|legroom|conditions|living|city|urban)(?! (?:up|again))',
  `(?:too|so|very|bit|little|really|rather|quite|horribly|all|feels?|feeling|felt|looks?|pretty|kinda|bloody|fucking|super|extremely) cramped(?= (?:up )?(?:in|on|at|for|by|inside|over|with (?:people|runners|riders|bikes|gear|so|all|everyone))(?! (?:\\p{L}+ ){0,3}${muscle}))`,
  `(?:an?|the|so|too|very|this|that|these|our|in|every|another|one|some|my) cramped(?! (?:again|at|on|in|after|when|twice|on|\\d|around|just|with|out|by|so|from|near|about|all|during|as|and|every|mid|before|while|badly|hard|solid|up|for|over|like|under|right|left|coming|going|doing|running|trying)(?!\\p{L}))(?! (?:(?:left|right|l|r|lower|inner) )?(?:${muscle}|legs?|up)(?!\\p{L}))`,
  `cramped(?: up)? (?:in|into|inside|on) (?:an?|the|two|three|one|that|this|economy|his|her|their|our|my)? ?(?:\\p{L}+ )?(?:car(?! ?park)|van|bus|coach(?= )|train|plane|flight|tent|seat|hotel|minibus|cupboard|lanes|one lane|half the|half a|tube|office|desk|economy|ferry|bunk|corral|pen|start(?:ing)? pen)`,
  '(?:sat|sitting|squashed|stuffed|wedged|stood|standing|squeezed|packed|huddled|sleeping|slept|travel(?:l?ed|l?ing)|flew|drove) (?:\\p{L}+ )?cramped(?: up)?',
  'cramped (?:up )?in the (?:back|boot|front) of (?:the|a|my|his|her|our|someone.s) (?:car|van|bus|coach|minibus|taxi|cab|plane|truck|boat|ute|land ?rover)',
  'cramped (?:up )?(?:from|after) (?:the |sitting |a |an |all |that |my |\\d )*(?:\\p{L}+ )?(?:car(?! ?park)|drive|flight|plane|bus|train|sitting|desk|travel\\p{L}*|journey|office)',
  'cramped (?:for|on) (?:time|room|space|legroom)',
  'cramped (?:like|as) (?:a|an|the) (?:\\p{L}+ )?(?:carriage|train|tube|tin|bus|sardine|cupboard|lift)\\p{L}*',
  'cramped (?:and|but) (?:\\p{L}+ )?(?:hot|stuffy|noisy|smell\\p{L}*|stank|dark|sweaty|uncomfortable|crowded|loud|damp|boiling|roasting|freezing|busy|full|sticky|stifling|rammed|packed|boring|dingy|overheated|cosy|airless|humid inside|chaotic|narrow|dirty|basic|cheap|grim)',
  'cramped is not the word',
  '^\\s*cramped(?=,? (?:\\p{L}+ ){0,2}(?:start|hotel|room|bed|pool|gym|flight|train)(?!\\p{L}))',
  // Spoilt, or a state of mind.
  'cramp(?:s|ed|ing)? (?:my|our|the|his|her|your) (?:runs?|rides?|plans?|day|party|mood|weekend|week|social life|swag|training|mileage|progress|time|sleep|fun|evenings?|mornings?|schedule|season|prep|taper|holiday)',
  'cramps? (?:in|of|for) (?:my|the|your|ur|our|his|her) (?:soul|brain|wallet|diary|bank|style|spirit|schedule|calendar|day|week|mind|ego|budget|head|plans?|jaw from|face from|cheeks from)',
  '(?:life|soul|mental|brain|wallet|diary|budget|ego|mind|emotional|creative|social|writing|writer.?s|exam|typing|texting|phone|gaming|gamer.?s|knitting|sewing|marking|mouse|thumb typing|laugh(?:ing|ter)?|smil(?:e|ing)|sympathy|phantom|imaginary) cramp(?:s|ing)?',
  'cramp(?:s|ed|ing)? (?:up )?(?:from|with|after|for) (?:\\p{L}+ ){0,2}(?:marking|writing|typing|knitting|gaming|laugh(?:ing|ter)|smiling|giggling|clapping|waving|texting|signing|sewing|painting|secateurs|pruning|weeding|hedge|ironing|driving|grading|(?:the|my|scrolling on my) phone|texting|scrolling|piano|guitar|fiddle)',
  '(?:hand|thumb|finger)s? cramps? (?:in|from|after|during) (?:the |my |an )?(?:exam|office|class|lecture|meeting|secateurs|garden\\p{L}*)',
  '(?:wrote|writing|typed|typing|marking|marked|exam|secateurs|pruning|gardening|knitting) (?:[^.!?\\n]{0,40})hand cramps?',
  'spasms? of (?:joy|laughter|pain relief|giggles|coughing|guilt|rage|doubt)',
  '(?:coughing|bladder|oesophageal|esophageal|bronchial|vocal cord|eyelid|eye|intestinal) (?:spasms?|twitch(?:es|ing)?)',
  'muscle spasm gun',
  // Machines and days.
  `${machine} (?:(?:has|had|have|was|were|is|got|just|finally|completely|also|then|nearly|almost|totally|up|on|it|itself|again|fully|partially|half|went and|decided to|post|cable|caliper|slowly|suddenly|well and truly) ){0,3}${broke}`,
  `(?:seized|seized[- ]up|locked|locked[- ]up|seizing|seize|seizes) (?:the |a |my )?(?:\\p{L}+ )?${machine}`,
  `(?:seized|locked|seizing)(?: \\p{L}+){0,4} (?:car|bike|van|treadmill|mower)'s ${machine}`,
  'seiz(?:e|ed|ing) (?:the|my|our|this|that|an?|his|her|every) (?:day|chance|moment|opportunity|opportunities|lead|initiative|weather|window|gap|title|win|crown|morning|segment|kom|qom|advantage|\\p{L}+ (?:day|chance|moment|window))',
  'lock(?:ed)? (?:down|out of|horns|eyes|the (?:bike|door|car|gate|house|shed|keys)|my (?:bike|door|car|keys|house)|gates?|keepers?|cottage)',
  '(?:canal|river|caen|five|flight of|next|first|second|third|top|bottom|last|by the|to the|at the|past the) locks?(?! (?:down|up|out))',
  // Names.
  '(?:called|named|titled|entitled|dubbed|labelled|nicknamed|christened)(?: (?:the|\\p{L}+))?(?:,|:)? ?[\'"“]?(?:the |my |his |a )?(?:muscle |leg |calf |mr |dr |captain )?(?:cramps?|cramper|krampf?|spasms?|charl(?:ey|ie) horse)(?:\\p{L}*)',
  "(?:band|song|track|tune|album|record|playlist|pub|inn|race|segment|film|podcast|piece|horse|pony|dog|cat|boat|whippet|episode|book|route|trail|stop|pub stop)(?:'s|s)?(?: (?:called|named|is|was|by|to|at))?:? ['\"“]?(?:the )?(?:cramps?|spasm|charl(?:ey|ie) horse)(?! (?:in|at|on|hit|came|from|again))",
  '(?:listen(?:ed|ing)? to|play(?:ed|s|ing)|blast(?:ed|ing)?|album by|gig|poster of|t-?shirt of|fan of) (?:\\p{L}+ ){0,3}(?:the cramps|muscle spasm|spasm by|spasm)',
  '(?:by |to |heard? |saw |see |and )?the cramps (?:on|album|playlist|gig|song|record|live|and|covers?|tune|in my (?:ears?|headphones?)|for an hour|through)(?! (?:in|of))(?! the (?:climb|descent|hill|way|last|bike|run|swim|final|first|second|third))',
  "(?:the |at the |opp(?:osite)? the )?charl(?:ey|ie) horse(?:'s)?(?: (?:pub|inn|was the name|is the name|tavern|bar|arms|at the turn|stop))",
  "charl(?:ey|ie) horse, (?:my|her|his) (?:nan|gran|mum|mom|dad|grand\\p{L}+|pa|word)\\p{L}*(?:'s)?",
  "(?:dr|mr|mrs|ms|lars|herr|frau|coach|doctor|cyril|anna|peter) kramp(?:f)?(?:'s)?",
  '(?:sash|g|speed|corner)[- ]cramps?',
  '(?:autocorrect\\p{L}*|auto-correct\\p{L}*)(?: \\p{L}+){0,3} cramps?',
  // Belly and period, across a comma.
  'cramps?(?:,| and| &| \\+| plus|/) ?(?:bloat\\p{L}*|nausea|gas|wind|diarrh\\p{L}*|the runs|hot water bottle|moon|hormones|heating pad|pms|headache and hormones)',
  '(?:bloat(?:ed|ing)|aunt flo\\p{L}*|time of (?:the |my )?month|that time|shark week|luteal|cycle day \\d+|cd ?\\d+|pms|pmt|hormon\\p{L}*|diarrh\\p{L}*|uterus|womb|period|stomach|gut|guts|tummy|belly|ovar(?:y|ies)|intestin\\p{L}*|bowels?)(?: \\p{L}+){0,4}(?:\\.|,|:|;|&|\\+|/| -)? ?(?:and |& |with )?(?:\\d, me \\d\\. )?cramp(?:s|y|ing)?(?! (?:in )?(?:my |the |both |left |right )?(?:cal|ham|quad|foot|leg|toe))',
  'cramps(?= (?:of )?(?:the |that )?(?:other|uterus|period|lady|womb|female) (?:kind|sort|type|variety))',
  'cramps?,? (?:day|cd) ?(?:1|one|2|two)(?!\\d)',
];
