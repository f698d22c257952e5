import type { Phrases } from '../../phrases';
import { muscle } from './muscle-words';

/** People a note tells of. */
const kin =
  '(?:mate|friend|buddy|bro|brother|sister|wife|husband|hubby|missus|partner|girlfriend|boyfriend|fiance|dad|mum|mom|father|mother|son|daughter|kid|coach|boss|colleague|neighbou?r|team ?mate|clubmate|pacer|stoker|dog|horse|cousin|uncle|aunt|auntie|nan|gran|grandad|grandson|granddaughter|niece|nephew|flatmate|roommate|housemate|training partner|pal|rival|opponent|doubles partner|instructor|physio|trainer|cox|mother in law|father in law|brother in law|sister in law)';
const stranger =
  '(?:guys?|dudes?|lady|ladies|wom[ae]n|m[ae]n|blokes?|chaps?|fellas?|lads?|lass(?:es)?|(?<!good )girls?|boys?|kids?|runners?|riders?|swimmers?|rowers?|skiers?|players?|opponents?|persons?|strangers?|competitors?)';
/** A first word that is no name: "quad cramped", "mild cramp". */
/** The commonest first names: right before the word, what follows is theirs ("Dan cramped", "Jess got cramp"). */
const name =
  '(?:adam|alan|alex|amanda|amy|andrea|andrew|andy|angela|anna|anne|annie|anthony|barry|becky|ben|beth|bob|brian|callum|carl|carlos|caroline|catherine|charlie|charlotte|chloe|chris|christine|claire|colin|connor|craig|dan|daniel|dave|david|dean|debbie|declan|derek|diane|dom|doug|eddie|ella|ellen|elliot|emily|emma|eric|fiona|gary|gavin|gemma|geoff|george|graham|greg|hannah|harriet|harry|helen|henry|ian|jack|jackie|jake|james|jamie|jane|jason|jeff|jen|jenny|jess|jessica|jill|jim|jimmy|joanna|joe|john|johnny|jon|josh|julia|julie|karen|kate|katie|keith|kelly|ken|kerry|kev|kevin|kim|kyle|laura|lauren|leanne|lee|len|leo|liam|linda|lisa|liz|louise|lucas|lucy|luke|maggie|marcus|maria|marie|martin|mary|matt|megan|mel|michael|michelle|mick|mike|molly|nancy|natalie|nathan|neil|niall|nicola|nick|nigel|nina|oliver|olivia|owen|patrick|paul|pete|peter|phil|rachel|raj|rebecca|richard|rick|robert|ron|rory|ross|ruth|ryan|sally|sam|samantha|sandra|sara|sarah|scott|sean|sharon|shaun|simon|sophie|stacey|stan|steph|stephen|steve|stu|stuart|susan|tara|ted|terry|tim|tina|toby|tom|tony|tracy|trevor|vicky|wendy|wayne|zoe|jo|mo|al|dad|mum|mom|grandad|grandpa|grandma|granny|nan|hubby|missus|dog|cat|horse|pony|whippet|spaniel|labrador|number \\d)';

/** Somebody else than the athlete. */
export const somebody: Pick<Phrases, 'somebody' | 'own' | 'beside' | 'forSomebody'> = {
  own: ['i', "i'[a-z]+", 'im', 'ive', 'we', 'my', 'me', 'mine', 'our', 'myself', 'us'],
  beside: [
    '(?:with|w/|past|behind|beside|passed|chased|caught|to|from|joined|met|near|beat|overtook|walk(?:ed|ing|s)?|feed(?:ing)?|minding|carried|carrying|dropped|following|followed|paced|pacing|pushed by|helped by|by|thanks to|cheers to) (?:the |a |an |some |two |three |my |our |this |that |one )?',
  ],
  forSomebody: ['for (?:my|the|his|her|some|poor|our|that|one|a (?:mate|friend|lad|girl|guy|woman|man))'],
  somebody: [
    `(?:the |a |one |some |this |that )?${stranger} (?:next to|behind|in front of|beside|ahead of|alongside|near|with|opposite) (?:me|us)`,
    '(?:two|three|four|five|several|some|many|lots of|loads of|other|few|couple of) (?:people|others|of them|riders|runners|swimmers|guys|lads|girls|women|men)(?: ahead of me| in front of me| around me| near me)?',
    '(?:everyone|everybody|people|others|lots|loads|many|half the field|all those) (?:around|near|behind|ahead of|in front of|next to|alongside) (?:me|us)',
    '(?:eldest|youngest|toddler|teenager|grandkids?|students?|pupils?|clients?|customers?|patients?|novices?|juniors?|trainees?)',
    'he',
    'she',
    // "Calves started and they cramped": they are the calves.
    `they(?<!${muscle}[^.!?\\n]{0,90}they)`,
    'his',
    'her(?! thumbs?| hands?| fingers?| elbows?)',
    'hers|theirs',
    'their(?! own)',
    'him',
    'them(?<!of them)',
    'who(?! (?:cramps?|gets? (?:a )?cramps?|knew|knows|cares|needs|would|else|says)(?!\\p{L}))',
    '(?<!(?:like|as if|by) )some(?:one|body)',
    'everyone|everybody',
    'others',
    'people',
    stranger,
    'folks',
    `my (?:training |running |riding |ride |run |swim |gym |poor |old |big |little |younger |older |better |doubles |tennis |other ){0,2}${kin}s?`,
    '(?:wife|husband|brother|sister|daughter|girlfriend|boyfriend|friend|hubby|missus|mate|pal|buddy|cousin)s?',
    '(?:one|two|some|half|most|all|both|several|none) of (?:the|our|my|their) (?!(?:legs?|cal(?:f|ves)|quads?|hamstrings?|hamm(?:y|ies)|muscles?|toes|feet|fingers|adductors?|thighs|last|climbs?|hills?|laps?|sets?|reps?|way|time|race|run|ride|day|better|worst|few)(?!\\p{L}))\\p{L}+',
    'half (?:the|my|our) (?:field|bunch|team|group|squad|class|crew|peloton)',
    'the (?:leader|winner|pacer|dog|horse|others|front runner|elites?|pros?|rest of (?:them|the \\p{L}+)|other (?:two|three|four|lot|team|guy|half)|lad|bloke|kid)s?',
    '(?:our|their|the|his) (?:keeper|goalie|goalkeeper|cox|captain|striker|winger|skipper|prop|hooker|setter|centre half|full ?back|anchor|stoker|pilot|ref|referee|umpire|commissaire|instructor|teacher|marshal|guide|sifu|sensei|number \\p{L}+|bowman|stroke|poor \\p{L}+)',
    'poor (?!me|my)\\p{L}+',
    '\\p{L}+ (?:who|that) (?:was|were|had|got|kept)',
    "(?:mate|friend|buddy|brother|sister|wife|husband|partner|teammate|coach|dad|mum|mom|son|daughter)'s",
    // "Vikram's calf", "Sarah's went".
    `(?!(?:it|that|what|there|here|where|who|how|let|today|tonight|yesterday|morning|one|left|right|${muscle}|leg|body|man|runner|swimmer|writer|athlete|devil|nature)'s)\\p{L}{2,}'s (?:left |right |poor |whole )?(?:${muscle}|legs?|had|got|gone|went)(?! (?:day|session|class|work))`,
    `${name}(?= (?:(?:had|has|got|gets|was|were|is|also|then|just|suddenly|badly|kept|started|nearly|almost|both|all|finally|now|actually|really|properly|and i|stopped|came in|pulled up with|went down with|came down with|down with|suffering with|suffering from|struggling with|limping with|dealing with|suffered|suffered from|suffers from) ){0,3}(?:a |bad |proper |massive |the |leg |calf |hamstring |quad |foot ){0,2}$)`,
  ],
};
