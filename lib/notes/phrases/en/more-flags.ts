/** Right before a sign: put down to the cold or to how one sat. */
const notFromCold =
  '(?<!(?:cold|frost|froze|freez|minus|snow|ice|icy|winter|wind ?chill|saddle|perched|sit|sat|sitting|belay\\w*|kneel\\w*|crossed)[^\\n]{0,60})';
const notForCold =
  '(?![^.\\n]{0,40}(?:cold|minus \\d|frost|freez|snow|icy?(?= |\\.|,)|kneel|sitting|way i (?:sit|sat)|saddle(?!\\?)|posture|position|handlebar|crossed|weather|sleet|sea ))';
const part =
  '(?:calf|leg|hamstring|hammy|achilles|quad|knee|ankle|thigh|groin|foot|heel|shoulder|hip|elbow|glute|arch|wrist|neck|rib|tendon|muscle|back)';
/** Things that snap and pop, too. */
const thing =
  '(?:chain|cable|laces?|spokes?|straps?|poles?|strings?|tubes?|tyres?|tires?|elastic|goggles?|buckle|zip|valve|bottle|cap|lid|balloons?|belt|pedal|cleat|ropes?|paddle|oar|racke?t|racquet|stick|branch|twigs?|hanger|seatpost|saddle|headset|mast|phone|watch|camera|photos?|gate|rim|frame|fork|crank|gear|derailleur|ice|bar|barbell|button|clasp|whip|fireworks?|gun|starter|gel|bib|pins?)';
const noThing = `(?<!${thing}[^.\\n]{0,40})`;
const noThingNext = `(?![^.\\n]{0,30} ${thing}(?: |,|\\.|$))`;
const cannot =
  "(?:can'?t|cannot|can not|could ?n'?t|could not|unable to|not able to|wo'?n'?t|struggl(?:e|ed|ing) to|failed to|fail to|no way i can|can barely|could barely|can hardly|could hardly)";
const dim =
  '(?:dark(?! chocolate|.?yellow)|brown|black|red|reddish|rusty|rust|mahogany|bloody|cola|coca|coke|pepsi|dr pepper|root ?beer|tea|iced tea|coffee|stout|guinness|porter|ale|bovril|marmite|soy sauce|treacle|molasses|whisk(?:e)?y|bourbon|brandy|maple syrup|gravy|port|merlot|red wine|mud|blood|prune juice|beetroot juice|chestnut|copper|toffee)';
const easing =
  '(?:goes|go(?! (?:up|down|out|by|past|through|on))|went(?! (?:on|up|down|out|by|past))|gone|eases?|eased|stops|fine|ok|settles?|fades?|disappears?|clears?|vanish(?:es)?|lets up|wears off|subsides?|dies down|passes|melts)';
const halting = '(?:stop(?:s|ped|ping)?|stand(?:ing)?|rest(?:ed|ing)?|sit|sat|pause[ds]?|lean)';
const colour = '(?:black|blue|purple|yellow|green|brown)';
const clothes =
  '(?:kit|jersey|shirt|tee|vest|runs?|pistes?|trails?|routes?|bibs?|scarf|hat|cap|bike|socks?|shoes?|trainers|flags?|start|line|markers?|arrows?|signs?|shorts|tape|balls?|team|stripes?|strip|wool|bottles?|tights|gloves|paint|zones?|belt|bands?|waves?|lanes?|train)';

/** Further ways to tell a sign on the see-a-doctor list. */
export const moreFlags = {
  weakness: [
    'foot (?:(?:just|then|has|had|been|still|was|is|kept|keeps|all|going) ){0,3}(?:flopp(?:ed|ing|y)|slapp(?:ed|ing)|slaps|drags|dragg(?:ed|ing)|dropp(?:ed|ing)|hanging|hangs) ?(?! ?(?:off|out|in|on|into|me|a gear|behind))',
    'foot-drop|drop-foot|(?:toes?|foot) (?:keeps? |kept )?(?:catch(?:es|ing)|scuff(?:s|ing)?|tripping)(?: on)? (?:the |every )?(?:carpet|kerb|curb|pavement|floor|stair|step|ground|treadmill|belt)?|scuffing (?:my|the) toes?',
    `(?:${part}|arm|hand) (?:(?:is|was|has|had|just|still|gone|went|got|with) ){0,2}(?:no|zero|hardly any|no real|half the|lost (?:its|all|the|all its)) (?:power|strength|push|drive|oomph|grip|push-?off)(?! (?:up|on the (?:climb|hill)))`,
    '(?:lost|losing|less|reduced|loss of|lack of|no|zero) (?:all |much )?(?:strength|power|grip|push.?off) (?:in|on|from|through|down) (?:my |the |one |that )?(?:left |right |bad )?(?:side|leg|calf|ankle|foot|quad|arm|hand|fingers|toes?|big toe|wrist|shoulder|glute|hip|thigh)',
    '(?:left|right|one)(?: (?:leg|side|calf|one|quad|foot|arm|hand))? (?:(?:is|was|feels|felt|much|way|clearly|noticeably|a|lot|still|so) ){0,4}weaker',
    '(?:suddenly |very |really |so )?weak (?:left|right) (?:calf|leg|foot|ankle|arm|hand|quad|side)|weak(?:ness)? (?:in|down|on) (?:my |the |one )?(?:left |right )?(?:leg|calf|foot|ankle|arm|hand|side|quad|thigh)',
    `${cannot} (?:even )?(?:do |manage )?(?:a |one |any )?(?:single )?(?:single[- ]leg(?:ged)? )?(?:heel|calf|toe) (?:raises?|lifts?|rises?)`,
    `${cannot} (?:even )?(?:get|go|come|rise|raise myself|stand|push|push up|lift myself|balance|walk|pop|be)(?: up)? on(?:to)? (?:my |the )?(?:tip ?-?toes?|tippy ?-?toes?|toes|ball of|balls of|heels?)`,
    `${cannot} (?:even )?(?:tip ?toe|lift (?:my |the |that )?(?:left |right )?(?:foot|toes|big toe|front of|arm|heel|knee)|(?:pull|bring) (?:my |the )(?:toes|foot) up|push off (?:with|on|from)|grip|hold (?:a |my )(?:cup|mug|pen|bottle|fork))`,
    '(?:heel|calf) (?:raises?|lifts?)(?: on (?:the|that) (?:left|right|bad) ?(?:side|one|leg)?)?(?: is| was|:|,| -)? (?:zero|0|none|impossible|no chance|nope|nothing|not happening|failed|fail)',
    '(?:leg|knee|ankle|calf|hip|quad) (?:(?:just|kept|keeps|then|suddenly|would|will|has|simply|wants to|almost|nearly) ){0,2}(?:giv(?:e|es|ing)|gave|given|buckl\\w+|fold(?:ed|s|ing)?|crumpl\\w+|collaps\\w+|went)(?: (?:out|way|underneath|under me|beneath|from under|on me))(?! (?:the door|the gate))',
    '(?:leg|knee|ankle) (?:buckled|crumpled|gives|keeps going)(?= |\\.|,|$)(?! (?:me|it|up|on for))',
    "(?:toes?|foot|big toe) (?:wo|does|did|would|could)n'?t (?:lift|pull up|go up|flex up|push off|clear)",
    '(?:keep|keeps|kept) dropping (?:things|stuff|my (?:cup|mug|keys|phone|fork|bottle))',
  ],
  numbness: [
    `${notFromCold}(?:can'?t|can ?not|could ?n'?t|could not|can barely|could barely|can hardly|could hardly|barely|hardly) (?:really )?feel (?:\\w+ ){0,3}(?:foot|feet|leg|toes?|calf|thigh|sole|heel|fingers?|thumb|hand|hands|shin|ankle)${notForCold}`,
    `${notFromCold}pins ?(?:'n'|n'|'n|-and-|\\+|/) ?needles|pins-and-needles|pins n needles|pinsandneedles`,
    `${notFromCold}(?:prickl\\w+|fizz(?:ing|y)|buzz(?:ing|y)|ants|crawling) (?:(?:feeling|sensation|running|crawling) )?(?:in|down|along|through|across|on|up) (?:my |the |both |one )?(?:left |right )?(?:big |little |outer |inner )?(?:leg|foot|feet|toes?|calf|thigh|arm|hand|fingers?|shin|sole)${notForCold}`,
    `${notFromCold}(?:foot|leg|toes?|calf|thigh|hand|fingers?|sole|heel|shin) (?:(?:has|have|keeps?|kept|is|was|had|half|still) ){0,2}(?:fall(?:s|ing|en)?|fell|going|go(?:es)?|gone|went) (?:to sleep|asleep|dead(?= |\\.|,|$)|numb|tingly)(?! (?:from|on the bike|when i sit))${notForCold}`,
    '(?:dead|numb|senseless) (?:patch|spot|area)(?: (?:on|of|in) (?:the |my )?(?:\\w+ )?(?:leg|foot|thigh|calf|shin|toe|sole|heel))?(?! (?:of|in) (?:the )?(?:race|road|signal|wind|course|water|mobile|phone))',
    `(?:foot|leg|toes?|calf|thigh|hand|sole) (?:(?:is|was|feels|felt|feeling|a bit) ){0,2}like (?:a |it's |it was )?(?:(?:block|lump|bit|piece) of )?(?:wood|rubber|cotton wool|somebody else'?s|someone else'?s|not mine|been to the dentist|made of (?:wood|rubber|felt))${notForCold}`,
    '(?:walking|running|standing) on (?:cotton wool|marshmallows?|pillows?)|novocaine|(?:like|as if) (?:after |at |from )?the dentist',
    '(?:reduced|altered|less|patchy|dull(?:ed)?|weird|diminished|strange) (?:sensation|feeling) (?:in|on|along|down) (?:my |the )?(?:\\w+ )?(?:leg|foot|toes?|calf|thigh|hand|fingers?|shin|sole)(?<!(?:weird|strange) feeling .{0,40})',
    '(?:sensation|feeling)(?: in (?:my|the) \\w+)? (?:is |was |has )?(?:gone|missing|dulled|reduced|patchy|still not back|not right) (?:in|on|from|down)',
    'paraesthesia|paresthesia|parasthesia|numb-?ish|numby|numbed(?! (?:by|it|the|with|my))',
  ],
  swelling: [
    'puffiness|pitting|swell(?=[.,!]|$)(?<!(?:sea|ocean|big|the|a|no|of|in|\\d ?m|ft|small|choppy|ground|wind) swell)|swolled|swelt up|swol(?:l)?en|swelings?|swoll?(?= ankle| knee| foot| calf)',
    '(?:ankle|foot|knee|hand|finger|wrist|elbow|calf|leg|shin|thigh|toe)s? (?:(?:has|have|is|was|had|just|already|all|really|nearly|about) ){0,3}(?:ballooned|blew up|blown up|doubled(?: in size)?|twice (?:its|the|normal)|double (?:its|the|normal)|bloated|bulging|fluid-filled|thick(?:er)?(?= |[.,!]|$))(?! (?:skin|socks?|with mud|on|in|to))',
    '(?:deep |proper )?sock (?:mark|line|dent|groove|ring)s? (?:\\w+ ){0,3}(?:deep|stay\\w*|for hours|one side|left leg|right leg|hours later)|(?:dent|thumb ?print|finger mark) stays',
    "(?:shoes?|boots?|trainers?|ring|watch ?strap) (?:(?:is|are|now|just|really) ){0,2}(?:wo'?n'?t|would ?n'?t|does ?n'?t|no longer|could ?n'?t) (?:\\w+ )?(?:go(?:es)? (?:back )?on|come off|lace|close|fits? any)",
    "(?:can'?t|could ?n'?t|cannot|struggled to) (?:get|pull|prise) (?:my |the )?(?:shoe|boot|trainer|ring|wedding ring) (?:on|off|back on)(?! for)",
    '(?:joint |knee )?effusion|water on (?:the|my) knee|fluid (?:in|round|around) (?:the |my )(?:knee|ankle|joint)',
    '(?:bump|egg) (?:has |is |was )?(?:com(?:e|ing)|came) up|lump (?:\\w+ ){0,3}(?:on|over) (?:my|the) (?:ankle|shin|head|knee|elbow|foot|wrist)',
    "(?:can'?t|cannot|could ?n'?t) (?:see|find) (?:my|the|any) ankle ?(?:bone)?|ankle ?bone (?:has |is |'s )?(?:gone|vanished|disappeared|missing)|elephant(?:'s)? (?:foot|feet|leg|ankle)|cankle",
    '(?:ankle|foot|knee|hand|finger|wrist|toe|elbow|eye|lip|calf|leg) (?:\\w+ ){0,3}(?:like|the size of) (?:a |an )?(?:small |large |little )?(?:egg|apple|ham|loaf|potato|lemon|peach|pumpkin|rugby ball|baseball|softball|turnip|bread|dough|water balloon|michelin man|bowling ball|cricket ball|grape|pomegranate)(?<!(?:knot|ball|bunch|cramp|lump|hard|twist|curl)[^.]{0,40})',
  ],
  'one-sided-calf-swelling-warmth': [
    '(?:my |left |right |the )calf (?:is |was |now |looks |visibly |already ){0,3}(?:fatter|thicker|bigger|larger|warmer|hotter)(?: (?:and|&) \\w+)? than (?:its|his|her|the) (?:brother|twin|sister|mate|sibling|partner|neighbou?r|opposite number|good one)',
    "(?:calf|lower leg)(?=[ .,:;!'])[^\\n]{0,100}(?: (?:it|it's|its|it is|it was|and|now|still|also|whole thing|whole lot|tonight|already),? )(?:(?:is|it's|was|has|all|really|very|still|now|a bit|so|quite|proper|properly|visibly) ){0,3}(?:swollen|swelled|puffy|ballooned|blown up|twice the size|warm to|hot to)(?<!(?:knee|ankle|foot|feet|hands?|shoe|face|fingers?|toes?|eye)s? (?:[\\w',]+ ){0,5}\\w+)",
    '(?:hot|warm|warmer|red) to (?:the )?touch(?<!(?:forehead|skin|radiator|disc|rotor|engine|brakes?|hub|bottle|face|pool|water) (?:\\w+ ){0,3}(?:hot|warm|warmer|red) to (?:the )?touch)',
    '(?:heat|warmth|redness|swelling|puffiness|red streak|red patch) (?:(?:is|was|coming|radiating|pouring) )?(?:off|from|in|on|of|round|around|up|behind|down) (?:my |the |that |one |just one |just the |only the )?(?:left |right |whole |inside of (?:my|the) |back of (?:my|the) )?(?:calf|lower leg|leg|shin)(?! muscles warm)',
    "(?:calf|leg)(?:'s)? (?:(?:has|is|was|had|all|really|visibly|already|suddenly|just|about|it's|looks) ){0,3}(?:ballooned|blown up|blew up|swelled|doubled|come up|swelling(?: up)?|puffed up|shiny|red and|tight and (?:hot|warm|shiny|red)|twice (?:the|its)|double (?:the|its)|engorged|inflamed)",
    '(?:one|just one|only one|only the left|only the right|left|right) (?:calf|leg|lower leg|side) (?:(?:is|was|looks|a|bit|lot|much|way|clearly|visibly|noticeably|so|still|now|all) ){0,4}(?:fatter|thicker|bigger|larger|puffier|warmer|hotter|redder|swollen|puffy)',
    '(?:calf|leg) (?:measures|measured) (?:\\w+ ){0,2}\\d|(?:calf|leg)[^.\\n]{0,30}(?:an inch|half an inch|a (?:good )?inch|two inches|\\d ?(?:cm|mm)) (?:more|bigger|thicker|fatter|wider|larger)',
    '(?:calf|leg) (?:is |was )?(?:hard|tight|tender|sore|painful|achy)(?:,| and| &) (?:\\w+,? (?:and )?)?(?:swollen|warm(?!ed|er| up)|hot|red|puffy)',
    'deep vein|dvt (?:risk|worry|again|maybe|or)|(?:is it|could it be|maybe|possible|worried about|suspected) (?:a |an )?(?:dvt|clot|blood clot|thrombosis)',
  ],
  bruising: [
    `(?<!(?:jersey|kit|shirt|shoes|socks|in|wearing|wore|the|dressed|painted) (?:\\w+ )?)${colour}(?:,| and| &|,? then|-|/) ?(?:${colour}(?:,| and| &) ?)?${colour}(?! ${clothes})(?! (?:runs|line))`,
    'purple (?:the size|as big|as a|like a|from|over|around|where|mess|splodge|blotch\\w*|swelling|(?:thigh|calf|ankle|knee|shin|elbow|hip|forearm|shoulder|quad|bum|thumb|finger|toe|foot)(?! (?:sleeve|tape|sock|strap|brace|warmer)))',
    `(?:calf|thigh|ankle|knee|shin|quad|hip|elbow|arm|forearm|shoulder|hamstring|foot|leg|toe|bum|ribs?|side|thumb|finger)s? (?:(?:is|are|was|has|have|been|gone|went|going|turned|turning|turns|now|all|already|a|bit|nice|lovely|came|come|up|bright|deep|completely|totally|half) ){1,5}(?:purple|violet|yellow|aubergine|technicolou?r|multicolou?red|every colou?r|blue(?! with cold)|black(?= |[.,!]|$)(?! with|ened))${notForCold}`,
    'aubergine(?= thigh| calf| ankle| knee| leg| foot|,|\\.)|colou?r of (?:an? )?(?:aubergine|eggplant|plum|thunder ?cloud|grape|ripe plum)(?<!(?:sky|pee|wee|urine|face)[^.]{0,30})|(?:looks|leg|thigh|calf|ankle|knee) like (?:a |an )(?:galaxy|aubergine|eggplant|sunset|old banana|plum)',
    'contusions?|contused|discolou?r(?:ed|ation)|blood (?:pool(?:ing|ed)|under the (?:skin|nail))|brus(?:e|ed|es|ing)|bruze[ds]?|ecchymosis',
  ],
  'pop-sudden-snap': [
    `${noThing}(?<!cramp )(?:snap|pop|crack|ping|clunk)(?:ped)? (?:in|behind|at|above|below|from|inside|down|deep in) (?:the back of |back of |the top of |the middle of |the belly of )?(?:my |the |me )?(?:left |right |lower |upper |inner |outer )?${part}`,
    `${noThing}(?:with|was|then|there was|came|got) (?:a|the|this|one) (?:\\w+ )?(?:pop|snap|crack|twang|ping)(?= |[.,!;?]|$)(?! (?:song|quiz|star|of|band|music|art|decision|chat|out|tune|team|squad|at|on|shot|tart|election|lap|medley|playlist|in the (?:weather|road|ice|pavement|frame)))${noThingNext}`,
    `${noThing}(?:it|something|muscle|tendon|that one|whatever it was) (?:(?:just|then|suddenly|had|has|really|actually|finally) ){0,2}(?:popped|snapped|pinged|twanged|cracked|went (?:pop|bang|snap|crack|twang|ping))(?! (?:up|off|into|in|out|open|back|round|over|by|on|down|and i was off|under))${noThingNext}`,
    `${part} (?:(?:just|then|suddenly|had|has|really|actually|finally|definitely) ){0,2}(?:popped|snapped|pinged|twanged|cracked|ruptured|went (?:pop|bang|snap|crack|twang|ping))(?! (?:back|out of|like (?:usual|always|normal)|as usual))(?<!back (?:cracked|popped))`,
    `${noThing}(?:popping|cracking|snapping|tearing|ripping|twanging) (?:sound|noise|sensation|feeling)(?! (?:when i squat|as usual|like always))${noThingNext}`,
    '(?:felt|feel|heard|hear) (?:it|something|the (?:muscle|calf|hamstring|tendon|achilles)|my (?:left |right )?(?:calf|hamstring|hammy|achilles|quad|groin|knee|ankle|tendon)) (?:just |suddenly |literally )?(?:tear|rip|rupture|let go|ping|twang|give(?! up| way to| me)|go (?:pop|snap|bang|ping|twang|crack))',
    `(?:like|sounded like|as loud as|felt like) (?:a |an |the )?(?:\\w+ )?(?:gun ?shot|pistol(?: shot)?|rubber band|elastic band|whip ?crack|champagne cork|snapp(?:ed|ing) (?:twig|string|rope|band|elastic|cable|branch))(?<!(?:tight|taut|stretched|twitch\\w*|strung|off|start\\w*) like .{0,30})`,
    '(?:like|thought|as if|as though|sworn|convinced) (?:someone|somebody|a ball|a stone|a rock|an opponent|a golf ball|the ball|i had|i.d|i was|i got) (?:had |has |just |been )?(?:hit|shot|threw|thrown|whacked|clobbered|struck)(?= (?:me|my|in|on|by|at|it|from|a (?:stone|rock|ball|brick)))(?! (?:the wall|a wall|by a (?:truck|bus|lorry|train|car)))',
  ],
  'back-pain': [
    'the back (?:is |was |has been |still )?(?:ach(?:es|ed|y|ing)|hurt(?:s|ing)?|painful|stiff and sore)',
    '(?:aches?|aching|pains?|sore|soreness|hurting|stabbing|throbbing|twinges?|niggles?|burning|discomfort|ouch)(?: \\w+){0,3}? (?:in|across|down|along|at|through|on|to|from) (?:the |my )?(?:whole |lower |low |upper |middle |mid |small of (?:my|the) |bottom of (?:my|the) |(?:left|right) side of (?:my|the) )?back(?! (?:of|leg|yard|garden|straight|wheel|foot|door|road|pocket|half|nine|section|home|to|wall|row|seat|in|from))(?<!(?:down|on|came?|way|from|to) back)',
    '(?:small of (?:my|the) back|lumbar|lumbar spine|sacrum|si joint|my spine) (?:(?:is|was|has|been|area|region|a|bit|really|still|so|very|all) ){0,3}(?:pain\\w*|ach\\w+|hurt\\w*|sore|killing|burning|throb\\w+|tender|niggl\\w+|grumbl\\w+)',
    "(?:lower|low|upper|mid) back(?:'s)? (?:\\w+ ){0,3}(?:screaming|barking|on fire|not happy|unhappy|shouting|yelling|protesting|angry|acting up|flar\\w+|nag\\w+|tender|cranky|wreck|killing|pain\\w*|hurt\\w*|ach(?:e|es|ed|ing|y)|sore|throb\\w+|in bits)",
    '(?:put|threw|thrown|did|done|wrenched|ricked|tweaked|strained|jarred|pulled) (?:my|the|a muscle in my) (?:lower |low )?back(?: out| in)?(?= |[.,!]|$)(?! (?:in \\d|years|ages|when i|pocket|wheel|leg|foot|into|to|on|door|brake|the))',
    'back (?:seized|spasm\\w*|went into|in spasm|locked)[^\\n]{0,150}(?:sore|aching|aches?|hurts)|back ?pains?|bad back(?! (?:day|wheel))|back trouble|bulging disc playing',
  ],
  'pain-walking-relieved-by-rest': [
    `(?:aches?|pains?|hurts?|burn(?:s|ing)?)[^\\n]{0,60}(?:calf|calves|leg|legs|thigh|buttock)[^\\n]{0,80}${halting}[^\\n]{0,90}(?:each|every) time[^\\n]{0,20}${easing}`,
    `(?:every|each|always (?:at|after)) (?:about |couple of |few )?(?:\\d+|\\w+)(?: hundred)? ?(?:m|metres|meters|yards|yds|paces|steps|blocks|minutes|mins|lamp ?posts?|benches)[^\\n]{0,60}(?:calf|calves|leg|thigh|buttock)[^\\n]{0,60}${halting}[^\\n]{0,40}${easing}`,
    `(?:calf|calves|leg|legs|thigh|buttock)[^\\n]{0,50}(?:aches?|aching|pain|hurts?|burns?|tightens?)[^\\n]{0,40}(?:when|if|whenever|every time|as soon as) i (?:walk|go uphill|climb|walk fast)[^\\n]{0,60}${easing}[^\\n]{0,30}${halting}`,
    "window[- ]shopp(?:ing|er)(?:s|'s)? (?:again|disease|leg|walk|every)|only hurts (?:when|while) (?:i )?walk(?:ing)?[^.\\n]{0,40}(?:rest|stop|sit|stand)",
    `(?:have|has|had|need|needs|needed) to (?:stop|stand|sit|rest|pause)[^.\\n]{0,40}(?:until|till|for it|to let)[^.\\n]{0,25}(?:calf|calves|leg|pain|ache|it) (?:\\w+ )?(?:${easing}|ease|pass|settle|clear)[^.\\n]{0,60}(?:again|back|returns?|same|next|another)`,
  ],
  'night-pain-rest-pain': [
    '(?:pain|ache|aches|aching|ached|hurts?|hurting|throb(?:s|bed|bing)?|sore)(?: \\w+){0,4} (?:(?:even )?when (?:i.?m |i am |it.?s )?(?:not moving|still|doing nothing|resting|lying|sitting|sat|in bed|not (?:running|walking|using it))|doing nothing|while (?:resting|lying|sitting)|with (?:my |the )?(?:feet|leg|foot) up|just (?:sitting|lying|standing|sat|lay)|sat at (?:my|the) desk|under the (?:duvet|covers)|without moving|day and night|night and day|round the clock|24/7|non-?stop|overnight|through the night|during the night|at \\d ?am)(?! (?:climb|intervals))',
    '(?:constant|continuous|unrelenting|round-the-clock|night-?time|nightly|nocturnal) (?:dull )?(?:ache|pain|throb\\w*)|(?:ache|pain|throb(?:bing)?) (?:is |was )?(?:constant|never (?:stops|goes)|there all the time)',
    'hang(?:ing|s)? (?:my |the |it )?(?:leg |foot )?(?:out of|over|off) (?:the )?(?:side |edge )?(?:of )?(?:the )?bed',
    '(?:up|awake) (?:all|half) (?:the )?night (?:with|from|because of) (?:the |my |a )?(?:\\w+ )?(?:leg|calf|hip|knee|back|shin|foot|pain|ache|throb\\w*)(?! cramps?)',
    "(?:could ?n'?t|can'?t|cannot|not|barely|hardly|did ?n'?t) (?:get to )?sle(?:ep|pt)(?: \\w+){0,2} (?:because of|for|due to|with|from) (?:the |my |this )?(?:calf |leg |hip |knee |back |shin )?(?:pain|ache|aching|throbbing)",
    '(?:pain|ache|throbbing|calf|leg|hip|knee|shin|hurting) (?:\\w+ )?(?:woke|wakes|wakened|kept|keeps) me(?! (?:going|warm|moving|from|company))',
  ],
  'dark-urine': [
    `(?:peed|piddled?|weed|pissed|urinated?|pished|tinkled|passed|peeing|pissing|weeing|peein|pissin) (?:(?:something|stuff|water|like|pure|out|a|bit|what|looked|was|the|some|really) ){0,4}(?:colou?r of )?${dim}(?= |[.,!?;-]|$)(?! (?:light|cars?|bib|kit|jersey|lab|dog|shop|room|stop|van|flag|in))`,
    `(?:pee|wee|piss|urine|piddle|widdle|tinkle|pish|wizz|whizz|wazz|slash)(?:'s)?(?:,| -|:)? (?:(?:is|was|has|been|looked|looks|came|come|coming|out|went|gone|turned|the|exact|same|colou?r|of|a|bit|very|really|all|still|been|this|morning|quite|so|like|as|after|afterwards|tonight|today|now|strong|flat|weak|cold|definitely|proper|pretty|almost|more|than|darker) ){0,6}${dim}(?= |[.,!?;-]|$)(?! (?:stop|shop|break|room|after|before|cafe|please|and cake))`,
    `${dim}[- ]?(?:ish|y)?[- ]?(?:colou?red )?(?:pee|wee|piss|urine|piddle|pish)(?<!beet(?:root|s)?[^\\n]{0,40})(?! (?:test|sample clear))`,
    '(?:loo|toilet|bowl|went for a (?:pee|wee|slash|piss)|had a (?:pee|wee|slash|piss))[^.\\n]{0,40}(?:dark brown|it was brown|looked brown|brown as|cola|coca|coke|colou?r of|rust.colou?red|tea.colou?red|tea-ish|blood(?!y))(?! sugar)',
    'rhabdo\\w*(?= again| scare| worry|\\?| -|:)|blood when i (?:pee|wee)\\w*|(?:peed|weed|passed|peeing|pissed) (?:\\w+ )?blood',
  ],
  atrophy: [
    "(?:calf|thigh|leg|quad|quads|hamstring|glute|muscle|arm)(?:'s)? (?:(?:is|was|has|have|been|really|visibly|clearly|just|slowly|all|still|looks|kind|of) ){0,4}(?:melt(?:ed|ing) away|disappear(?:ing|ed)|vanish(?:ing|ed)|deflated|wither(?:ing|ed)|wast(?:ed|ing)|skinny|spindly|scrawny|puny|shrivel\\w+|shrunk(?:en)?|shrinking|noticeably small)(?! (?:effort|jeans|on the|for the|a good|my time|time))",
    '(?:thinner|skinnier|scrawnier|smaller|shrunken|wasted|withered) (?:left|right) (?:calf|leg|thigh|quad|arm|side)|(?:thinner|skinnier|smaller) (?:calf|thigh|leg|quad)',
    '(?:lost|losing|loses) (?:\\w+ ){0,3}(?:muscle|bulk|girth|circumference|size|mass|volume|definition) (?:in|on|from|off|round|around|of) (?:my |the |that |one )?(?:left |right |bad )?(?:calf|leg|thigh|quad|arm|glute|hamstring|side)',
    '(?:shorts|sleeve|sock|calf guard|jeans|tights|trouser leg|compression \\w+) (?:\\w+ ){0,3}(?:loose|looser|baggy|baggier|slides? down|hangs off|flaps) (?:on|round|around) (?:my |the )?(?:left|right|one|bad)',
    "(?:legs|calves|thighs|quads) (?:do ?n'?t match|no longer match|are different sizes|look different sizes)|(?:down|lost) (?:\\d(?:[.,]\\d)? ?cm|an inch|half an inch) (?:on|round|around|in|at) (?:my |the )?(?:left|right|calf|thigh|quad|leg|bad)|(?:an inch|half an inch|\\d ?mm) (?:thinner|smaller|less)",
    '(?:half|two thirds) the (?:size|width|girth) of (?:the |my )(?:other|left|right)',
  ],
  'chest-pain': [
    '(?:tight|heavy|weird|odd|funny|crushing|stabbing|squeezing|strange|burning|sharp|nasty|dull|horrible) (?:\\w+ )?(?:feeling |sensation |pain |thing )?(?:in|across|behind|over|around|round) (?:my |the )?(?:left (?:side of (?:my|the) )?)?(?:chest|breastbone|sternum)',
    '(?:sitting|sat|standing|stood|kneeling|weight|brick|anvil|pressing|pressed|load) (?:down )?on (?:my|the) chest(?! (?:press|strap|machine|bench|pad))(?<!(?:dog|cat|baby|kid|toddler) .{0,20})',
    "(?:breastbone|sternum)(?: \\w+){0,2} (?:pain|ache\\w*|aching|hurt\\w*|tight\\w*|pressure|burn\\w*|sore)|chest(?:'s)? (?:\\w+ ){0,2}(?:crush\\w+|squeez\\w+|stabb\\w+|burning|burned|burnt|clamped|gripp\\w+|pinch\\w*|twing\\w+)(?! (?:lungs|press))",
    '(?:ache|pain|tingle|numb|heavy|radiat\\w+|spread\\w*|going|shot) (?:\\w+ ){0,2}(?:down|into|up|to) (?:my |the )?(?:left arm|jaw)',
  ],
  'confusion-collapse': [
    "(?:did ?n'?t|did not|could ?n'?t|could not|can'?t|no idea|no clue|unable to|not sure) (?:(?:really|even|quite) )?(?:(?:know|work out|figure out|tell|say|remember|of) )?(?:(?:anyone|them|him|her|the \\w+) )?(?:what|which) (?:day|year|month|town|street|road|shore|side of the|city|country|direction|planet|way (?:was|up|the|round|home|i (?:was|had)))(?! the (?:route|trail|course|path|race) (?:went|goes|turned))",
    '(?:told|said|thought|insisted|swore|reckoned|convinced|answered) (?:\\w+ ){0,4}(?:it was|it is|the year was) (?:still )?(?:19|20)\\d\\d',
    '(?<!(?:watch|garmin|screen|phone|display|computer|unit|telly|tv) (?:\\w+ )?)(?:went|gone|going) (?:completely |totally |all )?blank(?! (?:screen|on (?:his|her|the) name))',
    "(?:don'?t|do not|can'?t|cannot|could ?n'?t|no) (?:remember|recall|memory of|recollection of)(?: \\w+)? (?:finish(?:ing)?|anything|the (?:finish|end|descent|bridge|final|crash|fall|last (?!time|race|run|one|\\w+ time))|crossing|getting (?:home|to|off|back)|falling|going down|how i (?:got|finished|ended))(?! (?:i ate|worth|special|wrong))",
    'came (?:round|around) (?:sat|sitting|lying|flat|propped|to find|in (?:the|an) (?:ambulance|tent|med\\w*)|with (?:a|an|my|people|someone|strangers|medics|two|three|faces))|came to (?:sat|sitting|lying|flat|on the (?:floor|ground|grass|tarmac|pavement|track|side)|with (?:a|people|medics|someone)|in (?:an|the) (?:ambulance|tent|med\\w*))|woke up (?:on the (?:floor|ground|grass|tarmac|pavement|track|road)|on a stretcher|with medics)',
    '(?:everything|it all|world|vision|eyesight|sight|eyes|lights) (?:\\w+ )?(?:went|gone|goes|turned|going) (?:completely |all )?(?:black|white|dark|gr[ea]y|fuzzy|blurry|funny|double|out|tunnel\\w*|narrow)(?<!(?:street|head|bike|traffic|rear|front|my) ?lights? .{0,15})|tunnel vision|vision (?:narrow\\w*|tunnel\\w*|blurr?\\w*|closing in|closed in)|(?:seeing|saw) (?:double|stars(?! (?:on|over|above|in the sky|and the moon)))|hallucinat\\w+',
    '(?:giddy|woozy|dizzy|light.?headed|spaced out|wobbly|faint)[^.\\n]{0,60}(?:could ?n.?t|could not|did ?n.?t|did not|unable to) (?:know|work|tell|remember|say|stand|see|find|focus|speak|think|walk straight)',
    "(?:could ?n'?t|could not|can'?t|unable to|did ?n'?t) (?:\\w+ )?(?:say|give|spell|tell (?:them|him|her|the \\w+)|remember|recall|know) (?:them |him |her |the \\w+ )?(?:my |me )(?:own )?(?:name|race number|bib number|number|age|address|date of birth|birthday|phone number|postcode|kids' names|wife's name)(?! plate)",
    'incoherent|babbl(?:ed|ing)(?! (?:brook|stream|about|away))|word salad|(?:completely|totally|pretty|really|properly|bit|well|so) out of it|dazed|in a daze|punch.?drunk|(?:walk|weav|stagger|wander|wobbl|veer)(?:ed|ing) (?:\\w+ ){0,2}(?:like a drunk(?:ard)?|drunkenly)|syncope|vasovagal|whit(?:ed|ing) out|delirium',
    '(?:medics?|marshals?|paramedics?|stranger|runner|they|husband|wife) (?:\\w+ ){0,2}(?:found|caught|picked) me (?:\\w+ ){0,3}(?:wandering|wrong way|before i (?:fell|hit)|as i (?:fell|went)|off the (?:floor|ground)|on the (?:floor|ground))|(?:running|walking|wandered|heading|wandering) (?:\\w+ )?(?:the )?wrong way (?:\\w+ ){0,3}(?:did ?n.?t|not) (?:know|notice|realise)|fac(?:e|ed) planted? for no reason',
  ],
};
