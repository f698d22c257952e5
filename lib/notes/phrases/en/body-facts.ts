import type { Phrases } from '../../phrases';

const fewHours = '(?:[0-5](?:[.,:]\\d)?|two|three|four|five|(?:two|three|four) and a half|a couple of|a few)';
const hours = "(?:h|hrs?|hours?)'?";
const asleep = '(?:sleep|kip|shut.?eye)';
const poor =
  '(?:bad|poor|rubbish|terrible|awful|crap|crappy|shit|short|broken|rough|lousy|restless|disturbed|patchy)';

const outing =
  '(?:runs?|rides?|swims?|sessions?|spins?|jogs?|games?|match|outing|time|walks?|one|go|hike|class|skate|row|parkrun|bike ride|5k|week|day)';
const sort =
  '(?:real |proper |easy |long |little |wee |short |actual |outdoor |hard |slow |club |test |road |trail |group ){0,2}';
const amount =
  '(?:\\d{1,2}\\+?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|couple of|several|many|over|nearly|almost|about)';
const weeks = '(?:weeks?|wks?|months?|mths?|years?|yrs?|fortnight|half term)';
const longAgo = `(?:(?:${amount} ){1,2}${weeks}|(?:[7-9]|[1-9]\\d) days|ages|forever|a while|months|weeks|years)`;
const setback =
  '(?:injury|illness|covid|flu|surgery|op|operation|lay.?off|break|hiatus|baby|birth|holidays?|hols|vacation|fracture|virus|infection|bronchitis|pneumonia|norovirus|fasciitis|time off|hernia|spasm|tear|accident|crash|c.section)';

const shoe =
  '(?:shoes?|trainers|cleats?|insoles?|orthotics|spikes|flats|racers|boots?|runners|sneakers|kicks|hokas?|sauconys?|asics|brooks|vapor ?flys?|alpha ?flys?|nikes?|altras?|salomons?|speedgoats?|pegasus|cliftons?|endorphins?|super ?shoes|astros|studs|skates|sandals)';

const lead =
  '(?:lead|concrete|(?:wet )?cement|bricks|logs|wood|treacle|stones?|tree trunks|wet sand|mush|porridge|anvils)';
const worn =
  '(?:heavy|dead|empty|tired|shot|trashed|cooked|toast|fried|wrecked|knackered|wasted|smashed|battered|drained|spent|wooden|leaden|weary|hollow|lead|shattered|exhausted|fatigued|goosed|buggered|blown|hammered|sluggish|destroyed|ruined)';

const moved =
  '(?:bent|bending|pushed|pushing|pulled|pulling|pressed|pressing|shoved|flexed|flexing|cranked|held|forced|yanked|lifted|push|pull|bend)';

/** How the athlete came to this workout and what was done for the muscles. */
export const bodyFacts = {
  'poor-sleep': [
    `(?:only |on |about |maybe |around |barely )?${fewHours} ?${hours} ?(?:of )?(?:broken |bad |crap )?${asleep}`,
    `(?:slept|sleep|kipped) (?:for |about |maybe |only |just |barely |around |like |on [a-z ]{0,20}floor, ){0,2}${fewHours}(?: and a half)? ?${hours}`,
    `sleep(?: was|:)? (?:${poor}|\\d(?:[.,]\\d)? ?h|nil|zero|none)(?<![6-9] ?h)`,
    'slept (?:really |so |very |pretty ){0,2}(?:badly|terribly|poorly|awfully|awful|terrible|rough|bad|crap|shit|rubbish|little|like (?:crap|shit)|on (?:a|the) (?:\\w+ ){0,2}(?:floor|sofa|couch|bench|plane|train)|in (?:the|a|my) (?:car|van|airport))',
    "(?:did ?n'?t|did not|could ?n'?t|could not|can'?t|cannot|barely|hardly|not) (?:really |even |much )?(?:sleep|slept|get (?:any |much |enough )?sleep|a wink)(?! in)",
    `(?:no|zero|little|very little|not enough|not much|lack of|hardly any|barely any|limited|next to no) ${asleep}`,
    `${poor} (?:night'?s? )?${asleep}`,
    `(?:${poor}|sleepless|late) nights?(?! still)`,
    'sleepless|sleep.?depriv\\w+|under.?slept|insomnia',
    'i did not \\(last night',
    '(?:up|awake) (?:since|from|at|by) (?:about |silly|stupid )?(?:[1-5](?:[:.]\\d\\d)?(?:,| ?am)?|o.clock)',
    'awake (?:half|most of|all|since|for hours)',
    '(?:woke|waking|woken)(?: up)? (?:at|from|around|every) (?:[1-4](?:[:.]\\d\\d)?(?: ?am)?|hour)(?= (?:and (?:could|never|stayed|lay)|for|again)|,)',
    '(?:woken|woke) (?:all night|\\d times|by the (?:baby|kids?|toddler|dog|neighbours?))',
    'up (?:all|half (?:of )?the|most of the) night',
    '(?:up|awake|night) with (?:the |a |our |my )?(?:baby|kids?|toddler|newborn|little one|twins|sick \\w+)',
    '(?:baby|newborn|toddler|kids?|twins|puppy|little one) (?:was |were |had )?(?:up|awake|screaming|kept (?:me|us)|woke|teething)',
    'kept (?:me|us) (?:up|awake)',
    'night feeds?|newborn|teething|jet.?lag(?:ged)?|red.?eye',
    'night shifts?',
    '(?:off|after|post|on|finished) (?:a |the )?nights',
    'alarm (?:at|set for) [2-4]',
    '(?:toss|turn)(?:ed|ing) and (?:turn|toss)(?:ed|ing)',
    "(?:could ?n'?t|could not|never|did ?n'?t) (?:really )?(?:drop|get|nod|fall) (?:back )?(?:off|asleep|to sleep)",
    'bed (?:at|by|gone) (?:midnight|[1-4])(?: ?am)?',
    '(?:up|out|awake|working|deploys|pints|drinking|dancing|gaming) (?:till?|until|to) [1-5] ?am',
  ],
  illness: [
    '(?:have|had|got|with|fighting(?: off)?|getting over|over|after|from|since|caught|catching|shaking(?: off)?|nursing|coming down with|full of|recovering from|despite) (?:a|an|my|the|this|that) (?:\\w+ )?cold(?! (?:day|morning|one|wind|weather|start|shower|tile|drink|beer|pizza|water|snap|air|and|rain|spell|front|in))',
    '(?:streaming|head|chest|heavy|stinking|filthy|nasty|lingering|summer|man|rotten) cold',
    '(?:\\w+ )?(?:after )?flu(?<!(?:no|bird) flu)(?! (?:jab|shot|vaccine|season)|.like)',
    'influenza',
    'fever(?:ish)?(?<!(?:hay|cabin|race|gold|spring|marathon) ?fever)',
    'covid(?! (?:times|jab|vaccine|lockdown))',
    '(?:been|was|am|still|got|being|getting|home|off|week|so) (?:really |so |very )?sick(?! (?:of|in|at|on|twice|over|note|as|and had))',
    'sick (?:all|last|this|since|for|kids?|week|yesterday|leave|day)',
    '(?:post.?)?vir(?:us|al)(?! video)',
    '(?:chest|throat|sinus|ear|kidney|urinary|tooth|viral|respiratory|skin|an) infection',
    'food poisoning',
    "(?:stomach|tummy|belly|gut|sickness|winter|kids'?|nursery|school|the|a|nasty) bug(?! (?:in|on|bite|spray|flew))",
    'norovirus|noro|gastro(?:enteritis)?|d ?& ?v|the squits|lurgy|antibiotics?|tonsil+itis|laryngitis|strep|sinusitis|bronchitis|pneumonia|pleurisy|shingles|cystitis|glandular',
    '(?:bad|dodgy|upset|iffy) (?:belly|tummy|stomach) (?:since|all week|from|yesterday|last night)',
    '(?:sore|raw|scratchy|tickly) throat',
    'throat (?:full of|like) (?:razors?|razor ?blades|sandpaper)',
    '(?:bunged|stuffed|blocked) up|snotty|snot|runny nose|blocked nose|congested|phlegm|sniffles',
    '(?:hacking|nasty|chesty|tickly|bit of a|still a|got a|this) cough',
    'coughing (?:all|up|my|like|still)',
    '(?:temp|temperature|fever) (?:of |was |at )?(?:3[89]|10[0-4])(?:[.,]\\d)?(?! ?(?:f|degrees|in))',
    'under the weather',
    '(?:feeling|felt|was|been|still|a bit) (?:poorly|unwell|rotten|grotty)',
    "(?:been|was|am|i'm|still|fell|being) (?:really |so |very )?ill",
    'ill (?:all|last|this|since|for|with|in bed)',
  ],
  'medication-diuretic-statin': [
    '(?:statins?|atorva(?:statin)?|simva(?:statin)?|rosuva(?:statin)?|pravastatin|fluvastatin|lipitor|crestor)(?<!(?:off|quit|stopped|ditched|no longer on) (?:the |my )?\\w+)',
    'diuretics?',
    '(?:water|fluid|cholesterol) ?(?:pill|tablet|tab|med)s?',
    'furosemide|frusemide|lasix|bumetanide|tora?semide|hctz|hydrochlorothiazide|bendro(?:flumethiazide)?|indapamide|chlort(?:h)?alidone|metolazone|spironolactone|amiloride|eplerenone|triamterene|co.?amilofruse|thiazides?',
  ],
  'returned-after-break': [
    `(?:first|1st|second|2nd|third) ${sort}${outing} (?:back|after|since|post)(?! (?:work|lunch|dinner|breakfast|dark|school|tea|the clocks))`,
    `(?:first|1st) ${sort}${outing} (?:out )?(?:on \\w+ )?(?:in|for) ${longAgo}`,
    `first (?:thing|exercise|activity) (?:back|since|after|in)`,
    '(?:week|day|run|ride|session|swim) \\d{1,2} (?:back|of the comeback)',
    '(?:first|second|third|\\d\\w{2}) (?:week|run|ride|night|day|session|swim|time|game|spin) back',
    `back (?:at it |running |riding |swimming |on the bike |in the (?:saddle|pool|gym) |to it |to running |out )?(?:after|from) (?:\\w+ |\\d+ ){0,3}(?:weeks?|wks?|months?|${setback}|off|out)`,
    `${amount} (?:${weeks}|(?:[7-9]|[1-9]\\d) days) (?:of )?(?:off|out|nothing|rest|sofa|no (?:running|run|riding|ride|training)|in a boot|in plaster|injured|without)(?! (?:now|after|next|work|the))`,
    '(?:month|fortnight) off',
    '(?:time|weeks|months) off(?! (?:work|my))',
    '(?:\\d+|\\w+) (?:days|weeks) no (?:ride|run|bike|riding|running)',
    'lay.?off',
    'comeback',
    `after (?:a |an |my )?(?:long |short |enforced |little |\\w+ week )?(?:break|hiatus|injury|illness|time off)`,
    `(?:after|since|post) (?:a |an |my |the )?(?:\\w+ )?(?:op|operation|surgery|c.?section|covid|birth|norovirus|pneumonia|bronchitis|fasciitis)`,
    `(?:${amount} ){1,2}${weeks} since (?:i|my last|the last)`,
    `(?:no|not a|without a) (?:run|ride|riding|running|swim|training|exercise) (?:for|in|since) ${longAgo}`,
    `(?:had ?n'?t|have ?n'?t|not) (?:really )?(?:run|ridden|swum|trained|been (?:out|on)|rowed|skated|played|raced) (?:\\w+ )?(?:for|in|since) ${longAgo}`,
    '(?:return|returned|returning|coming back|came back|easing back) (?:to|from|after) (?:\\w+ )?(?:running|training|riding|injury|illness|fitness|covid|surgery)',
    'post.?(?:op|partum|natal|covid|viral|surgery|injury) (?:\\w+ )?(?:run|jog|ride|swim|walk|\\d+k)',
    `(?:${amount} ){1,2}${weeks} (?:post|after|since) (?:my |the |a )?(?:\\w+ )?${setback}`,
    '(?:run|ride|jog) 1:',
  ],
  'new-shoes': [
    `new (?:pair of )?(?:\\w+ ){0,2}${shoe}(?<!(?:need|needs|ordered|buy|buying|want|bought) (?:some |the |a )?new (?:\\w+ ){0,2}${shoe})`,
    `(?:first|1st|maiden|debut) (?:\\w+ )?(?:run|ride|outing|go|voyage|wear|time|race|spin|day|session) (?:out )?in (?:the |my |these )?(?:new |carbon |super |\\w+ ){0,2}${shoe}`,
    '(?:first go|first run|first outing|maiden voyage) in (?:the|my|these) new \\w+',
    `${shoe}(?:,| -) (?:maiden voyage|first (?:run|outing|go)|brand new|straight out of the box)`,
    '(?:out of|from) the box',
    `(?:breaking|broke|broken) (?:in )?(?:the |my |these )?(?:new )?(?:\\w+ )?${shoe}`,
  ],
  'fatigue-heavy-legs': [
    '(?:dead |so |very |really |still |just )?tired(?<!(?:arms?|shoulders?|hands?|eyes?|not even|not) tired)(?! (?:of|arms?|shoulders?|eyes))',
    `legs? (?:(?:just|already|so|really|very|both|all|still|totally|absolutely|a bit|feel|felt|were|was|are|is|went|like|made of|of|turned to|as|properly) ){0,3}(?:${worn}|${lead})(?! (?:set|straight|weight|hard|solid))`,
    '(?:heavy|tired|weary|leaden|lead|wooden|exhausted|knackered|empty|trashed|cooked|fatigued|battered|dead) legs',
    '(?:quads?|calves|hamstrings|thighs|everything|body) (?:are |were |felt |feel |still |so |totally ){0,2}(?:tired|heavy|fatigued|knackered|exhausted|like lead)',
    '(?:nothing|not much|no life) (?:left )?in (?:the |my )?(?:legs|tank)',
    '(?:no|zero) (?:legs left|legs(?=[.,!]|$)|bounce|energy|zip|spring)',
    'tank (?:was |is )?empty|empty tank',
    'exhaust(?:ed|ion)',
    'wiped out',
    'knackered',
    'shattered(?! (?:glass|my|the|screen))',
    'fatigued?',
    '(?:so|felt|feeling|totally|completely) drained',
    '(?:worn|burn(?:t|ed)) out|pooped|zonked|cream crackered|goosed|jaded|done in|run down|over.?trained|lethargic|weary|sluggish',
    '(?:running )?on empty',
    '(?:completely|totally|absolutely|properly|was|i am|just) (?:cooked|fried|spent|toast|bollocksed|trashed)',
    'cooked (?:by|after|before|at|from)',
    "could ?n'?t get out of (?:2nd|second|first|1st) gear",
    'zombie',
    '(?:felt|so|really|heavy|[.,!]) heavy(?=[.,! ])(?! (?:bag|bike|pack|rain|breathing|weights?|squats|chest|deadlifts?))',
    'heavy (?:from|all|since|heavy)',
  ],
  stretched: [
    'stretch(?:ed|ing|es)?(?<!(?:home|final|last|long|flat|downhill|this|that|first|fast|gravel|beach|boring|exposed|gentle|then|and) stretch)(?<!(?:forgot to|should|must) stretch)(?! (?:of |for a |him|her|them|to the|goal|section|from|between|into town))',
    '(?:and|then|did a|do a|some|quick|good|had a|to|calf|quad|hamstring|groin|hip|toe) stretch(?:ing)?(?! of)',
    '(?:my |a |the )?\\w+ stretched (?:it|me|my|the|them)(?: out)?',
    `(?:(?:my|the|a|some|our) )?\\w+ ${moved} (?:(?:at|on|up|back|my|the|his|both|that|all|left|right) ){0,3}(?:foot|feet|toes?|heels?|ankles?|knee|legs?|it)(?: \\w+){0,2} (?:back|up|towards?|straight|to (?:my|me)|over (?:my|me)|out|down|on his|with both)(?! (?:on|the hill))`,
    `${moved} (?:(?:at|on|up|back|my|the|his|both|that|all|left|right) ){0,3}toes`,
    `${moved} (?:it|them|my foot|my feet|the foot|the leg|my leg) (?:all )?(?:back|up|straight|out|towards|over)`,
    'toes (?:pulled|pushed|bent|up)',
    'straighten(?:ed|ing)? (?:it|them|my|the)',
    'drop(?:ped|ping)? (?:my |the |both )?heels?',
    'hung (?:my |the |it )?heels?|hung my heel on',
    'heels? (?:dropped|drops?|down|off|hanging|low|on the (?:fence|kerb|wall))',
    'touched my toes',
    '(?:a|do a|did a|deep) lunge',
    'dorsiflex\\w*',
    'toes (?:back|towards)',
  ],
  'strength-trained': [
    '(?:strength|resistance|weights?) ?(?:and conditioning|work|session|training|class|circuit|block|day|stuff|routine|room)',
    '(?:did|some|heavy|then|after|plus|lifting|min|free|body) weights(?! off)',
    's ?& ?c',
    '(?:back |front |goblet |split |pistol |heavy |body.?weight )?squat(?:s|ted|ting)?(?<!(?:skipped|no|missed) squats)(?! (?:rack|toilet))',
    '(?:deadlift(?:s|ed|ing)?|deads|rdls?)(?<!(?:skipped|no|missed) (?:deadlifts|deads))',
    '(?:after |post |day after )?(?:leg|arm|upper|lower|lifting|squat) day',
    '(?:after )?(?:leg|hip|bench|overhead|shoulder|chest) press',
    '(?:hammy|hamstring|leg|nordic|bicep) (?:curls?|extensions?)',
    'nordics',
    'hip thrusts?|(?:glute|legged|leg) bridges?|bridges (?:till|&|and|x)|(?:calf|heel|toe|leg|lateral) raises(?<!single (?:calf|heel) raises)|step.?ups|box jumps|wall sits?|donkey kicks|good mornings|kettlebell swings?|pull.?downs?|dips',
    'x ?\\d+ (?:heel |calf )?raises',
    'lunges(?! (?:at|on dead))',
    'core (?:work|class|session|strength|stuff|circuit|exercises|after|and|day)',
    'planks?(?<!(?:as a|like a) planks?)(?! bridge)',
    '(?:sit|press|push|pull|chin).?ups(?= |[.,!]|$)',
    '\\d+ sit.?up',
    'burpees|crunches|russian twists|dead bugs|plyo(?:s|metrics)?',
    'bench (?:press|\\d)',
    '(?:kettle ?bells?|dumb ?bells?|barbell|trx)(?: class)?',
    '(?:lifting|lifted) (?:weights|session|legs|today|yesterday|heavy|this)',
    'cross ?fit|cf|wods?|amrap|emom|metcon|murph|cindy|body ?pump|boot ?camp|circuits|bums (?:&|and) tums|5/3/1|power ?lifting',
    '(?:upper|lower) body',
    'cable work',
    '(?:pump|conditioning|weights|kettlebell) class',
    'resistance bands?',
    'gym(?:,| -|:| &| \\+)? (?:session|work|legs?|yesterday|this morning|today|first|after|then (?:\\d|run|swim)|am|pm|lower|upper|swim|class|day|floor|whole)(?<!(?:climbing|baby) gym \\w+)(?! sauna)',
    '(?:sore|stiff|doms|tired|achy) (?:legs )?(?:from|after) (?:the )?gym',
    "(?:after|from|since) (?:the |my |\\w+day'?s? )?(?:gym|weights|squats|lunges|deadlifts|core class)",
    '(?<=(?:^|\\n))gym(?= ?[-,+&\\n])',
    '\\d gym sessions?',
    '(?:squat|bench|press|curls|pulls|thrusts) ?\\d ?x ?\\d',
    'heavy (?:pulls|singles|doubles)',
  ],
} satisfies Partial<Phrases['facts']>;
