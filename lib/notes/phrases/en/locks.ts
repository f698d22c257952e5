import { muscle, whose } from './muscle-words';

/** Hard things a locked muscle is likened to. */
const hardThing =
  '(?:rock|stone|concrete|cement|wood|steel|iron|brick|granite|marble|plank|board|log|block|lump|ball|fist|claw|knot|bow|pretzel|walnut|egg|(?:golf|snooker|cricket|tennis|squash|cue|cannon|rugby|billiard|bowling|base|pool) ?ball|kerbstone|kerb|bullet|nails?|vi[cs]e|rope|cable|piano wire|bear trap|mousetrap|statue|fence ?post|paving slab|anvil|oak|mahogany)s?';
const like = `(?:(?:like|as|in|into|to) )?(?:(?:a|an|one|its own) )?(?:(?:hard|tight|solid|proper|wee|little|massive|huge|big|tiny|angry|clenched|giant|lump of|block of|bit of|piece of) ){0,2}${hardThing}`;
/** Muscles that curl, cross or claw. */
const ends = '(?:toes?|fingers?|foot|feet|arch(?:es)?|soles?|hands?|thumbs?|forearms?|pinky)';

/**
 * A lock told without the word cramp; counts only with a muscle in the same clause. "Went" and "grabbed" alone say too
 * many other things, so they carry their muscle with them.
 */
export const lock: readonly string[] = [
  'lock(?:ed|ing|s)(?: up| solid| rigid| tight| on me)?(?! (?:out|in (?:the|my) (?:car|shed|garage)|the|my (?:bike|door|car|keys)|eyes|gates?|keeper|away|onto|horns|arms|elbows|bike|doors?|shed)(?!\\p{L}))',
  'lock(?= (?:up|at|on|again|solid|when|every|and|like))(?: up)?',
  '(?:full|total|proper|complete|into|instant|sudden|another|hard|mid|one|a) lock(?: ?down|-?up|up)?(?! (?:gate|in))',
  'lock(?: ?down|-?ups?)',
  '(?:claw|dead|rock|pad)[- ]?lock(?:ed|ing)?',
  '🔒',
  'seiz(?:e|es)(?: up)?(?! the)',
  // It went.
  `${muscle} (?:both |each |just |then |had |has |have |finally |suddenly |completely |twice |all |still |definitely |properly |fully |also ){0,2}(?:went|goes|gone|going)(?! (?:well|ok|okay|fine|great|good|for|to (?:the|a|my|sleep|bed)|from|numb|dead|weak|cold|blue|white|purple|heavy|through|under|over(?! the)|past|away|quiet|back|down|up the|home|easy|slow|fast|faster|with me|sore|tired|achy|jelly|wobbly|soft|all (?:wobbly|numb|tingly)|nowhere|with a (?:pop|snap|crack|tear|crunch)|missing|tingly|swimmingly|unused|out)(?!\\p{L}))`,
  '(?:gone|goes|went|going|go|turn(?:ed|s|ing)?|set) (?:completely |totally |absolutely |all |proper |fully |rock[- ]|stone[- ]|board[- ]|suddenly |instantly |full )?(?:solid|hard|rigid|stiff|tight and pointy|ping|bang|twang|sproing|boing|snap shut|into (?:a )?(?:full |total |complete |proper )?(?:cramp|spasm|lock ?down|knot|ball|lock))(?! (?:at it|and fast|from|early|on the|out|off|for|too early|up the))',
  `(?<!legs (?:had |have |just |both |all )?)(?:turn(?:ed|s|ing)?|went|gone|goes|set|setting|shr(?:ank|unk|inks)|froze|frozen|tighten(?:ed|s|ing)?|contract(?:ed|s|ing)?|bunch(?:ed|es|ing)?|ball(?:ed|s|ing)?|curl(?:ed|s|ing)?|clench(?:ed|es|ing)?|clos(?:ed|es|ing)|fold(?:ed|s|ing)?|screw(?:ed|s|ing)?|twist(?:ed|s|ing)?|wound|wind(?:s|ing)|tied|ties|pulled|knott?(?:ed|s|ing)?|shut|harden(?:ed|s|ing)?|became|becomes|becoming|formed)(?: itself| themselves)?(?: up| shut| solid| hard| tight)? ${like}`,
  '(?:hard|solid|rigid) as (?:a |an )?(?:rock|stone|concrete|cement|wood|plank|board|brick|kerbstone|kerb|iron|steel|granite|marble|snooker ball|golf ball)s?',
  'like an? (?:fist|claw|vi[cs]e|bear trap|mousetrap|snooker ball|golf ball|cricket ball)',
  '(?:in|into) (?:a )?(?:knots?|spasm|vi[cs]e|fist|claw|ball)(?! (?:machine|game|pool))',
  '(?:sudden|instant|clenched|angry|little|a) fist(?! (?:bump|pump))',
  '(?<!(?:on|with|using|over|under|grab(?:bed)?) )a (?:golf|snooker|cricket|squash|cue|pool|billiard) ball',
  'hard (?:ball|lump|knot)',
  'rock[- ]?hard',
  'rigid',
  // It grabbed, gripped, clamped, closed.
  'grabbed(?: hard| up| again| tight| at me| me| on me)?(?! (?:a|an|at (?!me)\\p{L}+|the|my|some|his|her|hold|two|one|more|it|onto|coffee|water|another|by|food|gels?|this|that|as many)(?!\\p{L}))',
  '(?:kept|keeps|started|starts|began|was|were|is|are|started|always) (?:on )?(?:grabbing|gripping|biting|clamping|snatching|catching and locking|clenching|closing|clutching|squeezing)(?! (?:a|an|the|my|some|at)(?!\\p{L}))',
  '(?:grabbing|clamping|clenching)(?! (?:a|an|the|my|some|at|gels?|water|handlebars?|food|coffee)(?!\\p{L}))',
  'grabs(?! (?:a|an|the|my|some)(?!\\p{L}))',
  'grab, (?:release|let go)',
  `${muscle} (?:just |then |suddenly |had |has |kept )?(?:snatch(?:ed|es)|bit (?:me|hard|again|down)|gripp?(?:ed|s)|clutch(?:ed|es)|closed|closes|contract(?:ed|s|ing)|bunch(?:ed|es|ing)|tens(?:ed|es)|fir(?:ed|es) up|froze|folded|shortened|shrank|misfired|short-?circuited)(?! (?:a|an|the|my|some|down|his|her)(?!\\p{L}))`,
  'gripp(?:ed|ing) (?:me|like|hard|so|up)',
  'clamp(?:ed|ing|s)?(?: up| down| shut| hard| tight| solid| on me)?(?! (?:the|my|it|a|them|onto|in the)(?!\\p{L}))',
  '(?:un)?clench(?:ed|es|ing)?(?! (?:my )?(?:teeth|fists?|jaw|buttocks))',
  'clutched up',
  '(?:balled|bunched|knotted|scrunched|bundled|screwed|rolled|seized|cramped|tensed|clawed)(?: itself| themselves)? (?:in|into|up)(?! (?:my|the|a)(?!\\p{L}))',
  '(?:balling|bunching|knotting|scrunching|tensing)(?: itself| themselves)?(?: in| into| up)?',
  'claw(?:ed|ing|s)?(?: shut| up| in)?(?! (?:my way|from the cold|with (?:the )?cold|back|marks?|hammer))',
  'claw[- ](?:hands?|grip|feet|foot)',
  'tied (?:itself |themselves )?(?:in|into|up)',
  '(?:slammed|snapped|closed|clamped|pulled|sprang|screwed|jammed|shut) (?:shut|tight|like|solid)',
  '(?:pull|fold|curl|clos|tighten|twist|draw|drew|contract|bend|bent|lock|shorten|clench|cross|curv|jerk)(?:ed|ing|s)? (?:itself|themselves)',
  `${muscle} (?:\\p{L}+ ){0,2}stood (?:up|out|proud)`,
  '(?:stood|standing|popped|sticking|bulg(?:ed|ing)) (?:up|out|proud) like an? (?:rope|egg|walnut|fist|golf ball|cable)',
  // It moved by itself and stayed there.
  `${ends} (?:(?!to )\\p{L}+ ){0,5}curl(?:ed|ing|s|up)?`,
  '(?:knot|lump|ball|egg|fist|walnut) (?:\\p{L}+ ){0,5}(?:popped|came|shot|rose|stood|sprang|appeared)(?: up| out)?',
  'curl(?:ed|ing|s)? (?:under|up|in|inwards?|over|down|downwards?|round|around|into|backwards?|themselves|itself|on (?:its|their))(?! (?:on the (?:sofa|couch)|in bed|with a|in a))',
  `toes? (?:\\p{L}+ ){0,5}(?:cross(?:ed|ing|es)?|splay(?:ed|ing|s)?|spread|fanned|hook(?:ed|s)?|stuck|overlapp(?:ed|ing)|scrunched|clawed|pointed|point(?:ing|s)) ?(?:over|out|up|down|under|on|at|each|like|apart|in|straight)?`,
  `${ends} (?:\\p{L}+ ){0,4}(?:clos|bent|fold|cock|hook|point|pull|twist|turn|roll|cupp)(?:ed|ing|s)? (?:up|under|in|inwards?|over|down|round|around|itself|themselves|on (?:its|their) own|by (?:itself|themselves)|shut|tight)`,
  '(?:clos|bent|fold|cock|hook|point|pull|twist|turn|roll|mov|contract|tighten|jump|lock|bend|danc|fir|stuck|stay|went|lift|shoot|shot|jerk)(?:ed|ing|s|es)?(?: \\p{L}+){0,2} (?:on (?:its|their) own|by (?:itself|themselves)|of (?:its|their) own accord)',
  '(?:stuck|jammed|frozen|froze|fixed|caught|bolted|welded|glued) (?:bent|straight|there|like (?:that|this|it|so|a)|shut|closed|pointing|pointed|curled|in (?:a|the|that) (?:\\p{L}+ )?(?:position|shape|claw|curl|point|bend)|halfway|mid)',
  '(?:stayed|remained|held) (?:locked|bent|curled|clenched|stuck|hard|rigid|closed|shut|like that|there like that)',
  'spread like',
  'point(?:y|ed)[- ]toed?',
  'splayed',
  // It would not obey.
  "(?:would|could|did)(?: ?n.?t|nae|na| not|n't) (?:let (?:me )?(?:go|loose|up|off)|release|un\\p{L}+|straighten|relax|flatten|open(?: up| again)?|lie (?:flat|down)|come (?:down|back down|unstuck)|loosen|bend(?! down)|ease|soften|let me (?:lift|bend|straighten|move)|lift (?:the|my) (?:knee|foot|leg|toes)|move (?:it|them|my (?:toes?|fingers?|foot|thumb|hand)|the (?:toes?|fingers?|foot|thumb|hand)))",
  '(?:refus|declin)(?:ed|ing|es) to (?:let go|release|un\\p{L}+|straighten|relax|flatten|open|lie flat|bend|move|lengthen|come down|budge)',
  'simply refused',
  '(?:unable to|could ?n.?t|could not|cannot|can ?n?.?t) (?:even )?(?:un\\p{L}+|straighten|open|bend|flatten|feather|let go)(?: of)?(?: either| my| the| it| them)?',
  '(?:had|have|needed) to (?:be )?(?:pr[iy]s(?:e|ed)|peel(?:ed)?|lever(?:ed)?|uncurl(?:ed)?|unhook(?:ed)?|un(?:bend|bent)|pull(?:ed)?|bend|bent|forc(?:e|ed))(?: \\p{L}+){0,3} (?:off|open|apart|straight|by hand|back|out)',
  '(?:pr[iy]sed|peeled|levered|forced|bent) (?:\\p{L}+ ){0,4}(?:open|apart|straight)',
  'pulling (?:\\p{L}+ ){0,2}(?:straight|apart) by hand',
  // It let go.
  '(?:finally |eventually |then |slowly |suddenly )?let(?:ting)? go(?: after| in| by| of (?:itself|me)| on its| again)?(?! of (?:the|my|his|her|that))',
  'let me go',
  'unlocked|un(?:curled|clenched|knotted|cramped|gripped|shrank|seized)',
  'kept (?:locking|going on me|seizing|grabbing|closing|cramping)',
  'tight(?:ened|ening|ens)? (?:in)?to an? (?:fist|ball|knot|rock)',
  `(?:sharp|sudden|violent|instant) (?:grab|grip|contraction|squeeze|lock)(?:ing)?(?: in| of)? ${whose}${muscle}`,
];
