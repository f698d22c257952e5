import type { Phrases } from '../../phrases';
import { muscle } from './muscle-words';

/** People a note tells of. */
const kin =
  '(?:mate|friend|buddy|bro|brother|sister|wife|husband|hubby|missus|partner|girlfriend|boyfriend|fiance|dad|mum|mom|father|mother|son|daughter|kid|coach|boss|colleague|neighbou?r|team ?mate|clubmate|pacer|stoker|dog|horse|cousin|uncle|aunt|auntie|nan|gran|grandad|grandson|granddaughter|niece|nephew|flatmate|roommate|housemate|training partner|pal|rival|opponent|doubles partner|instructor|physio|trainer|cox|mother in law|father in law|brother in law|sister in law)';
const stranger =
  '(?:guys?|dudes?|lady|ladies|wom[ae]n|m[ae]n|blokes?|chaps?|fellas?|lads?|lass(?:es)?|(?<!good )girls?|boys?|kids?|runners?|riders?|swimmers?|rowers?|skiers?|players?|opponents?|persons?|strangers?|competitors?)';
/** A first word that is no name: "quad cramped", "mild cramp". */
const noName = `(?:${muscle}|legs?|back|everything|everywhere|body|side|half|full|whole|total|proper|real|right|left|lower|upper|inner|outer|big|bad|badly|mild|mildly|slight|slightly|small|tiny|little|wee|minor|major|massive|huge|giant|mega|monster|epic|horrid|horrible|horrendous|terrible|awful|nasty|evil|vile|brutal|savage|savagely|violent|wicked|hideous|filthy|sharp|short|brief|quick|sudden|suddenly|instant|cold|weird|strange|random|odd|usual|typical|classic|dreaded|familiar|bloody|fucking|damn|darn|stupid|annoying|crazy|insane|killer|painful|agonising|agonizing|excruciating|crippling|debilitating|early|late|first|second|third|another|more|again|also|then|now|and|or|but|so|just|only|both|all|some|any|the|this|that|these|those|my|our|its|a|an|i|we|it|had|got|get|getting|have|has|was|were|is|are|felt|feel|still|yet|even|almost|nearly|never|not|no|zero|none|nothing|hardly|barely|finally|eventually|later|twice|once|when|where|why|what|how|if|because|since|after|before|until|while|with|without|of|in|on|at|to|for|from|by|like|really|totally|completely|absolutely|muscle|heat|night|leg|repeated|repeatedly|constant|constantly|alternating|started|kept|went|ouch|ow|oh|yes|yep|well|ok|okay|post|pre|pool|swim|run|bike|race|mid|mystery|phantom|double|triple|multiple|many|several|few|two|three|four|five|six|usual|self|dehydration|hip|shoulder|knee|ankle|jaw|chest|rib|butt|ab|core|ham|add|gluteus|hello|hi|enter|cue|bonus|surprise|proper|serious|severe|intense|strong|hard|light|vague|warning|did|does|do|cruel|sneaky|cheeky|sly|angry|wild|fierce|mad|old|new|good|great|lovely|nice|fun|long|slow|quickly|immediately|instantly|almighty|unholy|ungodly|absolute|complete)`;

/** Somebody else than the athlete. */
export const somebody: Pick<Phrases, 'somebody' | 'own' | 'beside' | 'forSomebody'> = {
  own: ['i', "i'[a-z]+", 'im', 'ive', 'we', 'my', 'me', 'mine', 'our', 'myself', 'us'],
  beside: [
    '(?:with|w/|past|behind|beside|passed|chased|caught|to|from|joined|met|near|beat|overtook|dropped|following|followed|paced|pacing|pushed by|helped by|by|thanks to|cheers to|for) (?:the |a |an |some |two |three |my |our |this |that |one )?',
  ],
  forSomebody: ['for (?:my|the|his|her|some|poor|our|that|one|a (?:mate|friend|lad|girl|guy|woman|man))'],
  somebody: [
    `(?:the |a |one |some |this |that )?${stranger} (?:next to|behind|in front of|beside|ahead of|alongside|near|with|opposite) (?:me|us)`,
    '(?:two|three|four|five|several|some|many|lots of|loads of|other|few|couple of) (?:people|others|of them|riders|runners|swimmers|guys|lads|girls|women|men)(?: ahead of me| in front of me| around me| near me)?',
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
    'no ?body|no one|noone',
    'others',
    'people',
    stranger,
    'folks',
    `my (?:training |running |riding |ride |run |swim |gym |poor |old |big |little |younger |older |better |doubles |tennis |other ){0,2}${kin}s?`,
    '(?:wife|husband|brother|sister|daughter|girlfriend|boyfriend|friend|hubby|missus|mate|pal|buddy|cousin)s?(?: [a-z]+)?',
    '(?:one|two|some|half|most|all|both|several|none) of (?:the|our|my) (?:girls|boys|guys|lads|kids|runners|riders|others|group|juniors|swimmers|team|field|bunch|squad|class|crew)',
    'half (?:the|my|our) (?:field|bunch|team|group|squad|class|crew|peloton)',
    'the (?:leader|winner|pacer|dog|horse|others|front runner|elites?|pros?|rest of (?:them|the \\p{L}+)|other (?:two|three|four|lot|team|guy|half)|lad|bloke|kid)s?',
    '(?:our|their|the|his) (?:keeper|goalie|goalkeeper|cox|captain|striker|winger|skipper|prop|hooker|setter|centre half|full ?back|anchor|stoker|pilot|ref|referee|umpire|commissaire|instructor|teacher|marshal|guide|sifu|sensei|number \\p{L}+|bowman|stroke|poor \\p{L}+)',
    'poor (?!me|my)\\p{L}+',
    '(?:wee|old|young|little|big) (?:callum|jack|tom|jim|bob|dave|jimmy|alan|joe|sam|ben|lad|man|guy)',
    '\\p{L}+ (?:who|that) (?:was|were|had|got|kept)',
    "(?:mate|friend|buddy|brother|sister|wife|husband|partner|teammate|coach|dad|mum|mom|son|daughter)'s",
    // "Vikram's calf", "Sarah's went".
    `(?!(?:it|that|what|there|here|where|who|how|let|today|tonight|yesterday|morning|one|left|right|${muscle}|leg|body|man|runner|swimmer|writer|athlete|devil|nature)'s)\\p{L}{2,}'s (?:left |right |poor |whole )?(?:${muscle}|legs?|had|got|gone|went)(?! (?:day|session|class|work))`,
    // A note that begins with a name: "Dan cramped at 30k", "Mike had cramp".
    `(?<=^\\s*)(?!${noName}(?!\\p{L}))\\p{L}{2,10}(?= (?:(?:had|has|got|gets|was|is|also|then|just|suddenly|nearly|almost|kept|started|badly|both|all) ){0,2}$)`,
    '(?:because|cos|when|while|as|til|till|since|after|and) (?:al|dan|dave|mike|tom|jess|jo|sam|ben|matt|chris|steve|paul|mark|pete|phil|rob|nick|andy|jim|bob|john|james|alex|kate|emma|sarah|anna|lucy|laura|claire|helen|amy|beth|meg|liz|sue|jen|tim|will|dom|max|leo|ian|neil|gary|kev|lee|craig|scott|ryan|luke|josh|jake|adam|joe|jack|harry|george|charlie|mo|ali|priya|raj|maria|marco|pierre|lars|sven|jan|hans|klaus) (?:was |had |got |is |has |also ){0,2}(?=$)',
  ],
};
