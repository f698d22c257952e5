import type { Phrases } from '../../phrases';
import { moreFlags } from './more-flags';

const pee = '(?:urine|pee|wee|piss|widdle)';
const drink =
  '(?:(?:cold |strong |iced |black |flat |coca ?-?)*(?:tea|cola|coke|coffee|guinness|stout|rust|treacle|beetroot juice|red wine))';
const chestWords =
  '(?:pains?|pressure|tight(?:ness|ened)?|ache|aching|heav(?:y|iness)|discomfort|squeez\\w+|hurt\\w*|constricted)';
const hurts =
  '(?:pain|hurts?|aches?|ached|aching|burns?|burning|cramps?|tightens?|bites?|tight(?:ness)?|squeeze|pang)';
const halts = '(?:stop(?:s|ped|ping)?|stand(?:ing)?|stood(?! up)|rest(?:ed|ing)?|sit|sat|pause[ds]?|lean)';
const eases =
  '(?:goes|go(?! (?:up|down|out|by|past|on))|went|gone|eases?|eased|stops|fine|ok|settles?|fades?|disappears?|clears?)';
const again = '(?:back|again|returns?|same|start over|comes? on|every|each)';

const notKnown = "(?:did ?n'?t|did not|could ?n'?t|could not|can'?t|no idea|not knowing|forgot|hardly knew) ";

/** Signs of heart, head, kidneys and back, and pain with a pattern. */
export const painFlags = {
  'chest-pain': [
    `chest(?:'s)? (?:(?:is|was|went|got|felt|feels|feeling|a bit|bit|all|really|so|very|still|some|goes) ){0,3}${chestWords}(?! (?:infection|press|workout|day))`,
    '(?:pain|pains|pressure|tightness|tight feeling|ache|heaviness|weight|squeeze|squeezing|burning|twinges?|stabbing|discomfort|band|belt|elephant|vice|strap)(?: \\w+){0,2} (?:in|across|on|over|round|around|behind|of|inside) (?:my |the |me |his )?(?:left )?(?:chest|breastbone|sternum|ribcage)',
    'tight(?:-| )chest(?:ed)?',
    'tightness in my chest',
    'chest(?: \\w+){0,5} like (?:a |an )(?:belt|vice|strap|band|elephant)',
    'angina',
    'sore chest(?! from)',
    ...moreFlags['chest-pain'],
  ],
  'confusion-collapse': [
    `${notKnown}(?:\\w+ ){0,4}(?:what|which) (?:day|year|month|town|street|way (?:home|was|to go))`,
    '(?:what|which) (?:day|year|month) it (?:was|is)',
    `${notKnown}(?:\\w+ ){0,3}(?:where (?:i|we) (?:was|were|am|lived|live)|(?:what|which) (?:road|house) i)`,
    `${notKnown}(?:\\w+ ){0,3}(?:my|his) (?:own )?(?:name|street|address|race number|age|birthday)`,
    '(?:asked|asking) (?:me )?(?:what|which) (?:day|year|month)',
    'confused(?<!(?:like|as) an? confused)(?! (?:by|about|with|as to|why|how|which|owl|parrot|dog|sheep|cow|runners?|marshals?|drivers?|me|the|looks?|faces?))',
    'confusion(?! (?:at|about|over|with) the)',
    'disorient(?:ed|ated|ation)',
    '(?<!(?:(?:a|the|another|one|some) (?:\\w+ )?(?:volunteer|marshal|runner|rider|guy|bloke|man|woman|lad|official|spectator|swimmer|walker|cyclist|kid|girl|boy|lady|athlete|player)|someone|somebody) (?:had )?)collaps(?:ed|ing)(?<!(?:tent|gazebo|chair|pace|form|shelter|umbrella|arch|all|bridge|pack) (?:had )?collaps(?:ed|ing))(?! (?:laughing|with laughter|in laughter|in giggles|in(?:to)? (?:bed|a chair)|on(?:to)? (?:the |my )?(?:sofa|couch|bed|grass|lawn|floor of)))',
    'faint(?:ed|ing)(?! (?:goats?|noise))',
    '(?:felt|feeling|went|nearly|almost|a bit) faint(?:ed)?(?! (?:praise|hope|pulse))',
    'lost consciousness|unconscious|black(?:ed|ing) out(?! (?:windows?|lenses|glass|van|car|screen))|gr[ea]y(?:ed|ing) out|went (?:grey|gray|white as)|pass(?:ed|ing) out(?! (?:gels?|bottles?|cups?|drinks?|flyers?|medals?|bibs?|snacks?|sweets?))|keel(?:ed|ing) over|blank(?:ed)? out',
    'black ?out(?= at| near| after|,|\\.|$)',
    'delirious(?! with)',
    'stagger(?:ed|ing) (?:about|around|like a|off|across|all over)|weaving (?:about|across|all over) the',
    'very hot and (?:dizzy|confused)',
    'dizzy(?: \\w+){0,6} (?:confused|wobbly|grey|gone|sat down|lay down|could ?n.?t|did ?n.?t know|pulled)',
    'stopped sweating',
    'seizure|slurr(?:ed|ing)',
    '(?:was|me) talk(?:ed|ing) (?:nonsense|gibberish|rubbish|gobbledygook)|not making (?:any )?sense',
    'came round (?:with|on the|in the)|woke up in (?:the )?(?:ambulance|med(?:ical|ic)? tent)|brain (?:went|gone) (?:blank|to mush)',
    ...moreFlags['confusion-collapse'],
  ],
  'dark-urine': [
    `(?:dark|brown|${drink}.?colou?red|rust(?:y|.colou?red)|mahogany|bloody|black|red)(?:ish|er)? (?:\\w+ )?${pee}(?<!(?:beetroot|beets)[^\\n]{0,40}${pee})(?! .{0,8}not the bad)(?! test)`,
    `${pee} (?:(?:is|was|has been|looked|looks|came out|coming out|went|the|colou?r|of|a bit|bit|very|really|all|still|been|this|morning|quite|so|gone|like|as|dark|after) ){0,5}(?:dark(?!.yellow)|brown(?:ish)?|${drink}|red(?:dish)?|black|mahogany|bloody)`,
    `${pee}(?:(?: |, )\\w+){0,4} (?:brown|cola|coke|tea|guinness|rust\\w*|like ${drink})`,
    `pee(?:d|ing)?(?:'d)? (?:a bit |really |very |pure |like |was )?(?:dark|brown|cola|coke|tea|blood|black|red|guinness)`,
    `${drink}.?colou?r(?:ed)? (?:since|when|in the (?:loo|toilet|bowl)|stuff)`,
    'blood in (?:my |the )?(?:urine|pee|wee)|haematuria|hematuria|myoglobin\\w*|peeing (?:coke|cola|tea|blood)|pissing (?:coke|cola|tea|blood)',
    '(?:toilet|loo|bowl) (?:\\w+ ){0,3}(?:cola|coca|brown|coke|like tea)',
    ...moreFlags['dark-urine'],
  ],
  'back-pain': [
    "(?:lower |low |upper |mid |my )?back(?<!(?:came|come|coming|got|get|was|went|ran|rode|walked|felt|feel|feeling|i'?m|straight|bounced|the) back)(?:'s)? (?:(?:is|was|has|has been|been|a bit|bit|all|really|very|still|so|also|just|quite|feels|felt|got|now|pretty|went|gone) ){0,4}(?:achy|aching|ached?|aches|sore|painful|hurts?|hurting|killing|in (?:bits|agony|pieces|pain)|pain|stiff and sore|twinge|went out|playing up|niggl\\w+|grumbl\\w+|knackered|wrecked|bad again|buggered|complain\\w+|moan\\w+|throbbing)(?! gone)",
    'the back (?:is |was )?(?:aching|sore|killing)',
    '(?:pain|ache|aching|stabbing|soreness) (?:in|across|low down in) (?:my |the )?(?:lower |low )?back(?! of)',
    '(?:sore|bad|achy|aching|dodgy|painful|stiff,? sore|grumpy) (?:lower |low |old )?back(?! of)',
    'back ?ache(?! (?:is |has |now )?gone)|lumbago|sciatica|sciatic|slipped disc|back.s gone',
    'back (?:seized|spasm\\w*)[^\\n]{0,60}(?:sore|aching|hurts)',
    ...moreFlags['back-pain'],
  ],
  'pain-walking-relieved-by-rest': [
    `(?:calf|calves|leg|legs|thigh|buttock)[^\\n]{0,80}${hurts}[^\\n]{0,90}${halts}[^\\n]{0,60}${eases}[^\\n]{0,60}${again}`,
    `${hurts}[^\\n]{0,60}(?:calf|calves|leg|legs)[^\\n]{0,80}${halts}[^\\n]{0,60}${eases}[^\\n]{0,60}${again}`,
    `(?:calf|calves|leg|legs|pain|ache)[^.\\n]{0,60}${hurts}?[^.\\n]{0,40}(?:${eases}) (?:away |off )?(?:the moment|the second|when|as soon as|once|after|if) (?:i |a |my |some |the )?${halts}`,
    `(?:pain|ache|hurts?|aches)\\b[^\\n]{0,80}(?:relieved|gone|${eases}) (?:.{0,12} )?(?:once|when|after|as soon as|the moment|with|if) (?:i )?(?:a |my |some |the )?(?:${halts}|short)`,
    'stop, (?:ok|fine|gone)|(?:i stop|stop),? (?:and )?it (?:stops|goes|eases)',
    '(?:same|each|every) (?:bench|lamppost|corner|spot|place|\\d+ (?:m|metres|yards))[^\\n]{0,80}(?:calf|pain|ache)[^\\n]{0,60}(?:sit|stop|rest|stand)',
    'claudication',
    ...moreFlags['pain-walking-relieved-by-rest'],
  ],
  'night-pain-rest-pain': [
    '(?:pain|ache|aches|ached|aching|hurts?|hurting|sore|killing me|throb(?:s|bed|bing)?)\\b[^.\\n]{0,40}(?:at night|at rest|in bed|all (?:last )?night|last night|even (?:when )?(?:resting|sitting|lying)|lying (?:flat|down|still)|sat (?:here|still|on)|sitting (?:here|still|on the)|at \\d in the morning|in the night|(?:the )?whole night)(?<!(?:after|from) [^.\\n]{0,20}night)(?! shift)',
    '(?:woke|wakes|waking|woken|kept)\\b[^.\\n]{0,30}(?:with|by|from) (?:the |a |my |that |same |calf |leg |left |right |hip |back |knee |shin ){0,4}(?:pain|ache|aching|throbbing|throb|hurting|leg aching)',
    '(?:pain|ache|aching|it|throbbing)[^.\\n]{0,25}(?:kept|keeps|keeping|woke|wakes|waking) me (?:up|awake)',
    "(?:could ?n'?t|can'?t) sleep (?:for|with|because of) (?:the )?(?:pain|ache|it)",
    '(?:get|getting|feel) (?:it|the pain|that) (?:in bed|at night|at rest)',
    'hurt(?:s|ing) (?:more )?at night',
    '(?:every|most) nights? (?:\\w+ ){0,4}(?:cramp|pain|ache)s?',
    'cramps? (?:\\w+ ){0,4}(?:every|most) nights?',
    'night pain|rest pain|pain at (?:night|rest)',
    ...moreFlags['night-pain-rest-pain'],
  ],
} satisfies Partial<Phrases['redFlags']>;
