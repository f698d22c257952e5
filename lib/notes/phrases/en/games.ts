const ball =
  '(?:netball|hockey|rugby|football|footy|soccer|futsal|cricket|basketball|lacrosse|(?:water )?polo|squash|tennis|badminton|volleyball|handball|softball|gaelic|padel|pickleball|ultimate|bowls|touch|sevens)';
const bout =
  '(?:match|cup|league|finals?|semi.?finals?|semi|tournament|tie|derby|fixture|play.?offs?|champs|ladder|doubles|singles|open|away|game)';

/** Matches, tournaments and bouts: what says that one was played. */
export const games = [
  `${ball}(?: \\w+){0,2} ${bout}`,
  `${ball} (?:vs?\\.?|against) `.trimEnd(),
  `${ball}(?=,? \\d{1,2}-\\d)`,
  "match(?:es)?(?<!(?:to|not|n't|and|would) match)(?! (?:my|his|her|it|up|day))",
  'league(?= (?:game|match|race|round|rd|night|xc|scrum)|,|\\]|\\n|[.]| \\d)',
  'league (?:game|match|race|round|squash|night)',
  '(?:cup|vase|trophy) (?:tie|game|match|final|semi|run)',
  '(?:the|a|cup|league|county|national|grand|open|\\d+) final(?=[ .,!]|$)(?! (?:climb|descent|km?|mile|lap|push|hill|\\d|surge|set|word|stretch))',
  '(?:semi|quarter).?finals?|(?:(?:county|cup|league|the|a) )semi(?=[.,! ]|$)(?! (?:slick|circle))|semi(?=[.,]|$)',
  'play.?offs?|tournaments?|tourney|round robin|regatta|head of the river|fencing|kumite|(?:1st|2nd|3rd|4th|5th) (?:xi|xv|viii|team)|2nds|3rds|old boys (?:match|rugby|game)|(?:v|vs) old boys|scrums?|line.?outs?|goalie|(?:goal)?keeper|wickets?|innings|overs(?=[ ,.] ?\\d)|peloton|lapped|(?:first|last|home|away|whole|tough|league|cup|final|our|vets) game(?! of)|game (?:v|vs|against)|(?:gold|silver|bronze)(?= medal|[.,!]| in)|ref|referee|opponents?|half.?time|at ht|injury time|extra time|(?:final |the )whistle|kick.?off|throw.?in|subbed|subs all used|hooked me|took myself off|came off(?=[,.]| (?:at|on|with) \\d)|had to come off|conceded|own goal|on pens|pens, |penalt(?:y|ies)|tie.?break|match point|drop shot|derby|bouts?|comp|competition|nationals|worlds|regionals|championships?|champs?',
  '(?:swim|track|masters|xc|county|league|regional|open) meet|meet(?=,|\\n)|gala(?<!first gala)',
  'q[1-4](?=[ .,!]|$)|(?:third|fourth|3rd|4th|last) quarter|(?:2nd|second) half (?:of the match|both)|all second half|2nd half,|(?:second|third|2nd|3rd) (?:set|period)(?=[ .,]|$)(?! of)|game [2-5]|(?:serve|serving|served) (?:at|for|for it)',
  "\\d{1,3}(?:st|nd|rd|th) min(?:ute)?|[6-9]\\d' (?:left|right|both)",
  '(?:won|lost|drew|win|loss|beaten|finished|ended) (?:\\w+ ){0,2}\\d{1,3}-\\d{1,3}',
  '(?<![\\d-])\\d{1,3}-\\d{1,3}(?![-/:\\d]| ?(?:min|miles?|mi|km?|hrs?|hours?|reps|x|times|days|weeks|sec|w|bpm|c|%|years?))(?<!(?:zones?|rpe|z|age|about|for|of|under|at|mile|km|k) \\d{1,3}-\\d{1,3})(?=[.,!)\\n]|$| (?:though|tho|win|loss|in the end|l|w|anyway|\\d-\\d|won|lost)(?![a-z]))',
  '(?:we|our team|they) (?:won|lost|drew)|(?:won|lost) (?:by (?:\\d|a point|one|two|three)|in (?:two|three|straight)|the (?:game|match))',
] as const;
