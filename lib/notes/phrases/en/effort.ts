import type { Phrases } from '../../phrases';
import { games } from './games';

/** A time that stands for itself: no hour of the day, no pace. */
const alone =
  "(?![:\\d]|[.,]\\d| ?(?:am|pm|a\\.m|p\\.m|o'?clock|/|per|pace|alarm|min|km|k(?![a-z])|mi(?![a-z])|easy|steady))";
const notAt =
  '(?<![@:\\d/] ?|[.,]|(?:at|by|from|until|till?|around|about|after|alarm|on|averag\\w+|avg|pace|since|woke|train|of|erg|r\\d\\d),? )';
const rank = '\\d{1,4}(?:st|nd|rd|th)';
/** Right after an event: it is only named. */
const toCome =
  '(?! (?:training|plans?|expo|prep|build|block|entry|shoes?|week|sunday|tomorrow|bag|bike|kit|suit|club|bars?|nerves|thoughts|recon|vest|dns|is (?:in|on)|in (?:\\d|two|three|four|five|six) weeks))';
const event =
  '(?:marathon|ironman|70\\.3|triathlon|duathlon|(?:full|half|olympic|sprint|middle) distance|ultra(?:marathon)?|half.?iron(?:man)?)';
const ahead =
  '(?:tmrw|tomorrow|next|for the|for a|before the|first|not a|half|half-|at the|mini|paced her|volunteer\\w* at the)';
const longRace = `(?:marathon|ultra(?:marathon)?)(?<!(?:half|half-|mini|tmrw|tomorrow|at|@|for the|at the) (?:marathon|ultra))${toCome}(?! (?:sunday|pace|mp|relay))`;
const slope = '(?:hills?|climbs?|descents?|ascents?|downhills?|uphills?|inclines?)';
const height =
  '(?:hill|fire ?road|gully|fell|fells|mountain|castle|reservoir|mast|tor|ridge|slope|dunes?|cliff|moor|crag|gorge|steps|stairs|summit|quarry|zigzags|multi.?storey|munro|beacon|pass|side)';
const reps = '(?:[2-9]|1\\d|2\\d) ?x ?';
const swum =
  '(?<!(?:swam|swim|swimming|pool|squad|masters|commute|lengths|main set|lane|bench|gym|both ways,)[^\\n]{0,40})';

/** What the workout asked: racing, length, hills, pace. */
export const effort = {
  'hard-effort-race': [
    ...games,
    `(?:after (?:the )?|before (?:the )?|next |last )?rac(?:es?|ed|ing)(?<!(?:heart|mind|hr|pulse|no|not a|like a|for a|than a|into a|before the|after the|next|last) (?:was |is )?rac(?:e|ing))${toCome}(?! (?:flats|walking))`,
    'in (?:the|my|a|every|this|that) race|race (?:report|pace|effort|done|today|itself|was)',
    '(?:road|fell|hill|mountain|trail|gravel|ski|canoe|boat|stage|circuit|virtual|club|charity|tower|snowshoe|10k|5k|mile|hour|week\\w*|first|this same|track|zwift|same) race',
    `${event}(?<!${ahead} ${event})${toCome}`,
    '(?:first|half|half-|ski|mtb|trail|canoe) ?marathon(?! (?:sunday|training|plan|sim))',
    'mara(?= done| today|,)|hmp|(?:@|at) ?mp|mp (?:block|miles?|run|session)|(?:race|marathon|10k|5k|hm|goal) pace',
    'hm (?:pb|pr|race|in)|(?<=(?:^|\\n|\\[))hm(?=,)',
    '(?:the|city|trail|road|flat|hilly|local|coastal|vineyard|\\w+shire|\\w+ton|drama|its only a) half(?=[.,!:\\n]|$| (?:in|done))',
    'half,? (?:in )?[12][:h.][0-5]\\d|[12][:h][0-5]\\d(?::\\d\\d)? (?:for the |for a )?half|half done',
    'park ?run(?! (?:tomorrow|breakfast))',
    '(?:club|lake|sea|half|sprint|olympic|full distance|first|\\d\\w{2}) tri(?! (?:suit|bars?|club|bike))|(?:half|olympic|sprint) (?:tri|distance)|tri(?=,| race| report| done|\\n)',
    'aquathlon|swim ?run|biathlon|hyrox|deka|spartan|tough mudder|obstacle race|rogaine|orienteering|cross country(?! ski)|xc(?! (?:ski|mtb|bike))|cyclo.?cross(?= (?:race|league|rd|round)|,)|cx(?= (?:race|league|rd|round|champs)|,)',
    'sportives?|(?:gran |grand ?)?fondos?|granfondo|loppet|backyard|vertical k\\w*|vk|sky ?race|beer mile|fun run|(?:turkey|santa|jingle) (?:trot|dash|run)|time trial|hill climb champs|relay(?! training)|ekiden|enduro(?! stage practice)',
    '(?:50|100) ?-?(?:miler?|mile race)|(?:6|12|24|six|twelve).?(?:h|hr|hour)s? (?:race|tt|mtb|track race|relay|mixed|solo|pairs)|(?:6|12|24) ?h(?:r|our)?(?= mixed| mtb|\\])',
    't?tt(?<!new tt)(?! (?:bike|position|bars?))|(?:club|local) 10(?= tt|,)|crit|criterium|keirin|omnium|cat ?(?:[1-5]|[a-d])(?=[ ,.])|zwift race|stage \\d+(?=[ ,.:\\n])|bunch sprint',
    '(?:start|starting|finish|finishing) (?:line|pen|gun|ramp|funnel|arch|chute|straight)|corral|from the gun|mass start|finisher(?:s)? (?:medal|hat|shirt|tee)|finish(?:ed)? (?:arch|dfl)',
    '(?:crossed|over|across|past|before|crawled over|hopped over|from|after) the (?:finish )?line(?! (?:of|dance))|crossed line|at the finish|chip time|age group|negative split|even splits|qualif(?:ier|ied)',
    "(?:pb|pr|personal best|course record|season'?s best)(?<!(?:squat|deadlift|bench|press|power|lift|sec|clean|lengths) p[br])(?! (?:toast|sandwich|& ?j|squat))",
    "medal|podium|dnf|dfl|dq'?d|cut.?offs?|timed out|sweeper|pacers?(?! his)|bib number|chicked|fancy dress|dressed as a",
    "(?:aid|feed|fuel|drinks?|water) (?:stations?|zones?|tables?)|cp ?\\d|checkpoint|special needs|marshals?|stewards?|medic(?:s)?(?= tent| said| what)|med(?:ical)? tent|st john'?s?|t[12](?= (?:was|and|my|in|\\d|i)|[.,:)])",
    `(?:came|finished|placed|rolled in|over the line|hung on in|hung on for|held on for|got|still|ended|team|sprint for) (?:in )?${rank}(?! (?:run|ride|time|of the|day|week|gear|hour|rep))`,
    `${rank} (?:overall|place|lady|female|woman|man|male|[fmv]\\d\\d|in (?:my |the )?(?:age|cat|v|f|m|bunch|\\d\\d-)|of \\d{2}|out of)`,
    '(?<=[.,!;)\\n] ?)(?:[4-9]|[1-9]\\d{1,3})(?:st|nd|rd|th)(?=[.,!;)\\n]|$)',
    // Times that hardly anything but a race gives.
    '(?<![\\d:.,@])\\d{1,2}:[0-5]\\d:[0-5]\\d(?![\\d:])',
    `${notAt}(?:[1-5]\\d|6[0-5]):[0-5]\\d${alone}`,
    `${notAt}[2-6]:[0-5]\\d${alone}(?=[.,!;)\\n]|$| (?:and|for the|final|together|done))`,
    '(?:done|finished|finish|swam|swim|bike|goal|total|marathon|half|10k|5k|in)(?:,|:| in| at)? [2-9]:[0-5]\\d(?![\\d:]| ?(?:am|pm|/|per|pace|min))(?<!(?:km|mile|in) in \\d:\\d\\d)|finish(?:ed)? \\d{1,2}h\\d\\d',
    '(?:5|10|15) ?k(?:m)? (?:race|pb|pr|tt|champs|in [1-5]\\d:|,? ?\\d\\d flat)|10k, \\d\\d flat|(?:sub|under) ?-?(?:\\d{1,2}:\\d\\d|two|three|four|\\d0)(?=[ .,!]|$)',
    '(?:secs?|seconds?|mins?|minutes?) (?:off|over|under|outside|quicker) ?(?:my |the |plan|goal|best|target)',
    // Hard sessions.
    '(?:last |final |first )?intervals?|fartlek|tempo(?<!(?:binned|moved|skipped|no) (?:the )?tempo)(?! (?:to|moved|.?ish no))|thresholds?|vo2(?:.?max)?(?! for)|(?:hill|mile|k|km|400|800|1k|track|speed) (?:reps?|repeats?|efforts?)|(?:after |last )?(?:mile|hill) repeats|(?:last |final |next )?rep \\d{1,2}|(?:last|final|first|second|third|fourth|fifth|every|each|hill|\\d\\w{2}) (?:bloody |hill )?rep(?=[ .,!]|$)',
    '(?:\\d+ ?x ?)?(?:\\d+ ?(?:m|s|sec) )?(?:\\d+ )?hill sprints?|sprint (?:session|intervals|reps)|hills? (?:session|x ?\\d)|speed ?work|track (?:session|night|workout|spikes|\\d ?x|intervals)|yassos|pyramid|progression run|over.?unders|sweet.?spot|(?:30/30|40/20|30/15)s?|tabata|all.?out|max effort|anaerobic|repeats|hour of power|(?:hill|hard|vo2|max|sprint|short|\\d+) efforts|\\d+ ?(?:min|sec|s)? ?on,? ?(?:and )?\\d+ ?(?:min|sec|s)? ?off',
    'ftp(?= test|[ .,:]\\d|$)|(?:at|@) ftp|ramp test|(?:20|8|5|30|12) ?min(?:ute)? (?:test|power|tt)|(?:2k|5k|6k|1k|mile|cooper|beep|bleep|step|max|fitness|css) (?:erg )?test|2k erg|(?:hard|tough|quality|key|brutal) (?:session|workout|group ride)|(?:hard|rest), no (?:rest|cramp)|hard(?= 100s| set| swim set|,? no rest)',
    `${reps}(?:(?:200|300|400|500|600|800|1000|1200|1500|1600|2000)(?:m|s)?|(?:[1-4](?:[.,]\\d)?|half a) ?(?:km?|mi|miles?)|mile|[1-9]\\d? ?(?:mins?|minutes|')|(?:15|20|30|40|45|60|90) ?(?:s|secs?|"))${swum}(?! ?(?:pull|kick|drill|easy|steady|plank|raises|walk|jog|strides?|today|on \\d:|hold|ml))`,
    '(?:[2-9]|1\\d) ?x ?\\d{1,3} ?(?:sec |s |m |min )?(?:hills?|hill sprints|hard|uphill|vo2|threshold|tempo|at (?:ftp|threshold|mp|5k|10k))',
    '(?:1st|2nd|3rd|[4-9]th|first|second|third|fourth|fifth) (?:200|300|400|600|800|1000|1k|1200|interval|effort)|(?:400|800|600|1000|1200|1600|1k)s (?:at|on|in|off|@)|\\d of \\d (?:sweet spot |hard )?(?:blocks|reps)',
    'steeple(?:chase)?|the (?:5000|1500)|[124]00 im(?=[ .,]|$)|4x4(?:00)|last lap',
  ],
  'long-or-longest': [
    "(?:super |really |first |proper |sunday |big |my |our |a |the |another |easy )?long[ -]?(?:runs?|rides?|one|'?un|swim|slow|hike|walk|ski|paddle|row|haul|slog|jog|brick|sunday|sup|steady|gravel)(?<!(?:next|tomorrow's) long \\w+)(?! (?:flight|drive|home|tomorrow|since|on sunday))",
    'long day (?:on|out|in the (?:saddle|hills?|mountains?))',
    'lsd|sun(?:day)? lr|everest(?:ing|ed)',
    'longest(?! (?:\\d+ )?(?:minutes?|seconds?|wait|queue|week|way))|furthest|farthest|biggest ride|further than i|most i.?ve (?:ever )?(?:run|ridden)|longest ever|first (?:ever )?(?:ride|run) over \\d',
    '(?:19|[2-9]\\d|1\\d\\d)[- ]?milers?',
    '(?:metric |imperial |double )?century|audax|brevet|randonn\\w+|brm',
    '(?:12|24|six|twelve|6).?(?:h|hr|hour)s? (?:race|solo|mtb|pairs|mixed|track|tt|ride)',
    longRace,
    `(?:trail|mtb|ski|canoe|first|third|3rd|\\d\\w{2}) marathon(?! (?:sunday|training|plan|pace))`,
    'ironman(?<!half ironman)|half.?iron(?:man)?(?! relay)|70\\.3|full distance|(?:50|100) ?miler|(?:50|100) mile(?! week)',
    '26[.,]2|42[.,]2|(?:gran |grand ?)?fondos?|granfondo|loppet|comrades|badwater|unbound',
    '(?<![\\d:.,@])(?:[3-9]|1\\d|2\\d):[0-5]\\d:[0-5]\\d(?![\\d:])',
    '(?:in|finished|home|marathon|final|today|together|bike|sportive|fondo|done|ironman|this year)(?:,| in| at|:)? (?:[3-9]|1\\d):[0-5]\\d(?![\\d:]| ?(?:am|pm|/|per|pace|min|km))(?<!(?:km|mile|reps?|1k|k|track|pool|5k|erg) in \\d:\\d\\d)',
    '(?:after|until|from) [3-9]:[0-5]\\d (?:both|my|of|in)|(?:[3-9]|1\\d):[0-5]\\d for the',
    '(?<=(?:^|\\n|[.!?] ))[3-6]:[0-5]\\d(?=[.,!]|$| (?:and|for|final|together))',
    '(?:[4-9]|1\\d)(?:[.,]\\d)? ?km? (?:swim|straight|ow|open water|in the (?:lake|sea|pool|river|lido|end)|continuous|non.?stop)',
    '(?:swim|swam|ow|open water)(?: \\w+)?(?: -|,|:)? (?:[4-9]|1\\d)(?:[.,]\\d)? ?km?',
    '1\\d\\d(?: ?km?)?(?: odd)?(?: km)? (?:total|all in|in total|altogether)|(?:sportive|lakes|hilly|loop|fondo|tour|gravel race|ride) (?:1|2)\\d\\d(?=\\n|$|[.,])',
    '(?:hour|hr) (?:three|four|five|six|seven|eight|nine|ten|[3-9]|1\\d|2\\d)|(?:third|fourth|fifth|sixth|seventh|eighth) hour|(?:three|four|five|six|seven|eight|[3-9]|1\\d)[ -]hour (?:mark|ride|run|hike|ski|race|track)',
    '(?:three|four|five|six|seven|eight|[3-9]|1\\d)(?: and a half)? (?:hours?|hrs?) (?:in the saddle|on (?:my|the) feet|out there|of (?:riding|running|hiking)|in,? )',
    '(?:cramped|cramp(?:s|ing)?|went|seized|locked) at (?:3[0-9]|4[0-2])(?=[.,! ]|$)(?! ?(?:°|c\\b|min|m\\b|deg|mph|k?w))',
    '(?:19|2\\d) on tired legs',
    '(?:dawn|sunrise) (?:to|till?|until) (?:dusk|sunset)|all.?day (?:ride|hike|run|epic)|day.?long (?:ride|hike|paddle)',
  ],
  'hills-descents': [
    `(?:(?:before|after|until|for|last|next|the|a) ){0,2}${slope}(?<!(?:no|without|cramp|flat no) ${slope})(?! (?:street|lane|road|farm|song))(?!ing)`,
    'climb(?:s|ed|ing)?(?<!(?:rock|lead|trad|sport|indoor|tree|went|free) climb(?:ed|ing)?)(?<!(?:^|\\n)climb(?:ed|ing)?)(?! (?:gym|wall|out|off|onto|on|in|into|over|shoes|centre|center|through|at the (?:slate|gym)|portal at))',
    'climb portal',
    'hilly|uphill|downhill|undulat\\w+|lumpy(?! (?:bed|sea))|rolling (?:hills|terrain|course|roads)|munros?|alpine|alps|dolomites|pyrenees',
    '(?:descend|ascend)(?:s|ed|ing)?|summit(?:ed)?|switchbacks?|hairpins?|zig.?zags?|trig(?: point)?|ridge|col|cols|mountains?(?! bik\\w+)|dunes',
    '(?:the|big|mountain|first|last|second|next|over the) pass(?=[ .,!]|$)(?! (?:me|the ball|out))',
    '(?:elevation|vert(?:ical)?|ascent|d\\+|m\\+)(?! (?:mask|jump))',
    '\\d[\\d,.]{2,5} ?(?:m|meters?|metres?|ft|feet)? ?(?:of )?(?:it )?(?:up(?=[ .,!)]|$)(?! (?:to|at|since))|climb(?:s|ed|ing)?|ascents?|ascending|descents?|elev\\w*|gain|vert(?:ical)?|uphill)',
    '\\d{3,4} ?(?:hm|vm|vert)',
    'stair(?:s|case|well|master| climb\\w*)(?<!(?:like|by the|down the|weak on) stairs)(?! door)',
    '(?:quarry|cliff|stone|church|castle|tower|multi.?storey|top of the|on the|up the|underpass) steps(?! of)',
    'steep(?:er|est)?|gradients?|incline|ramps?(?= of)|\\d{1,2} ?% (?:grade|gradient|incline|climb|hill|ramp)|it.?s \\d{2}%',
    '(?:half ?way|on the way|all the way|the way) (?:up|down)(?! the (?:pool|pitch))',
    `(?:coming|came|ran|run|running|rode|going|walk|walked|hike|hiked|bombed|slid|pushed|pushing|popped|carried|charging|straight|hopped|chucked \\w+|shuffled|crawled|and)?(?: \\w+)? ?(?:up|down|off) (?:to )?(?:the |a )(?:\\w+ )?${height}`,
    'drop off (?:the )?\\w+|halfway down|fell (?:race|run|running|thing)|(?:on|over) the (?:fells|tops)',
    'ski ?tour\\w*|skimo|skinn(?:ing|ed)|kick turn|couloir|granny (?:gear|ring)',
    '(?:last|final|next|recovery|easy) (?:\\w+ )?(?:climb|hill|descent|ascent|downhill)(?: rep)?',
  ],
  'pacing-fade': [
    '(?:went|going|go|gone|started|starting|set off|setting off|off|out|opened|ran|took it|took (?:the )?first \\w+|first \\w+) (?:out |off |the first \\w+ )?(?:way |far |much |a bit |a little |bit |always ){0,2}too (?:fast|hard|quick(?:ly)?|hot|keen|eager)(?<!(?:not|n.t|never) (?:go |went )?(?:out |off )?too \\w+)',
    '(?:way |far |much )?too (?:fast|quick|hard) (?:at the start|early|from the (?:gun|start)|for the first|over the first|in the first)|fast start|suicid(?:al|e) (?:start|pace)',
    '(?:started|went out|went off|set off|off) like (?:an? )?(?:\\w+ )?(?:idiot|rocket|fool|muppet|train|maniac|lunatic|bullet|hero|whippet)',
    'went out (?:at|with) (?:the )?(?:\\d:\\d\\d|people|whippets|leaders|fast|pacer)|went off with the \\w+|no business|(?:first \\w+ )\\d:\\d\\d because|who do i think i am|paid for it',
    'over.?(?:cooked|paced|biked)(?: it)?|paced (?:it )?(?:really )?(?:badly|poorly|terribly|wrong|all wrong)|(?:bad|poor|terrible|awful|no|stupid) pac(?:ing|ed)|pacing (?:was |went )?(?:bad|off|awful|terrible|poor|fail|error|mistake|disaster|all wrong)|bank(?:ed|ing) time|fly and die|positive split',
    "faded(?<!(?:it|they|twinge|cramps?|pain|soon|that|and it|flutter|slowly|n't|feeling) faded)(?! (?:away|after|when))|fade(?<=(?:the|a|big|i) fade)(?! away)|faded (?:badly|hard|in the|over the|from)",
    '(?:hit|hitting|met) the wall|(?:mile|km|k) \\d{1,2},? (?:the )?wall|then the wall|the wall at (?:mile|km|k ?\\d|\\d\\d(?!\\d))',
    'ran out of (?:steam|gas|legs|puff)|exploded (?:at|on|in)|(?:hung|hanging) on for dear life|(?:started|went out|went off) (?:way |too )?(?:hot|hard)(?= |[.,!]|$)(?! (?:on|at the top))|pace (?:fell|dropped|slipped|collapsed)|suffered (?:in|over) the (?:second|last)|death march|survival (?:mode|shuffle)|crawled (?:home|the last|in)|shuffled (?:home|the last|through the second)|(?:then|i|and|absolutely) died(?! laughing)|died (?:a death|horribly|hard|in the (?:last|second)|on the (?:last|second))(?<!(?:battery|garmin|watch|phone|light|it) died \\w+)',
    '(?:fell apart|fell to (?:bits|pieces)|fell off a cliff|came apart|unravel+ed|imploded|blew up(?! like)|blow up|detonated|cracked on the|wheels (?:came|had come|fell) off|went backwards|going backwards)',
    'slowed (?:to a (?:crawl|walk|shuffle)|massively|badly|right down|a lot)|slower and slower|(?:&|and) slow(?= \\()|grim (?:&|and) slow|slow(?:er)? second half|(?:second|back|2nd|last) half (?:was )?(?:\\d+ (?:\\w+ ){1,4}|much |way |a lot )?slower|slower than the front half|no legs left|lost (?:a good |nearly |about )?(?:[5-9]|\\d\\d) ?min\\w* (?:in|on|over|from) (?:the )?(?:second|last|final|back|rest|run|marathon|end)|lost (?:a good )?[2-9]\\d min(?:utes|s)?(?! (?:on a|in the queue))|lost it all|dropped a minute a mile|[2-9]\\d places(?=[.,])|passed me again|passed by all|never going to hold|off the back by|\\d+ min\\w* over (?:target|plan|goal)|last \\d+k you could|(?:first|second) half way too',
    'bonk(?:ed)?[^\\n]{0,110}(?:km/h|min kms?|min miles?|walk|crawl)',
    '\\d:\\d\\d / \\d:\\d\\d / \\d:\\d\\d',
  ],
} satisfies Partial<Phrases['facts']>;
