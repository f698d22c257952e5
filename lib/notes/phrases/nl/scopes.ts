import type { Phrases } from '../../phrases';
import { w } from './words';

/** After "not": the cramp is why, and not what there was none of. */
const butBecause = "(?!(?: [\\p{L}']+){0,4} (?:door|vanwege|wegens|omdat|want|dus|dankzij)(?!\\p{L}))";
const notJoined = "(?!(?: [\\p{L}']+){0,4} (?:door|vanwege|wegens|omdat|want|dus|dankzij|en|met)(?!\\p{L}))";
const relative =
  'maat|maatje|vriend|vriendje|vriendin|man|vrouw|vrouwtje|partner|broer|broertje|zus|zusje|vader|moeder|pa|ma|papa|mama|opa|oma|zoon|zoontje|dochter|dochtertje|collega|trainer|trainster|coach|hond|kat|poes|paard|buurman|buurvrouw|loopmaat|loopmaatje|fietsmaat|fietsmaatje|trainingsmaat|ploegmaat|ploeggenoot|clubmaat|clubgenoot|teamgenoot|teamgenoten|teamgenote|medeloper|haas|winnaar|neef|nicht|zwager|schoonzus|schoonvader|baas|keeper|aanvoerder|spits|verdediger|scheids|kopman|kind|kids|kinderen|kleine|oudste|jongste|meid|kopgroep|gids|buddy|gast|tegenstander|stuurvrouw|stuurman|slagman|mannen|meiden|jongens|groep';

/** What turns a cramp word into no cramp of this workout: denial, fear, another day, another person, the night. */
export const scopes: Pick<
  Phrases,
  | 'denyBefore'
  | 'denyAfter'
  | 'unreal'
  | 'otherTime'
  | 'somebody'
  | 'own'
  | 'beside'
  | 'forSomebody'
  | 'night'
  | 'around'
  | 'noSignOf'
  | 'noneAfter'
  | 'otherDay'
> = {
  denyBefore: [
    `(?:geen(?: enkele| enkel| spatje| centje| greintje| last van)?|gene)${butBecause}|(?:niet(?! zonder)|nooit|niks|niets|nimmer)${notJoined}|(?<!niet )zonder${butBecause}`,
    '(?:geheel|helemaal|volledig|lekker) vrij van|nul|noch|vrij van|nergens|(?<![-:.,])0|vermeden|vermijden|voorkomen|bespaard|gespaard|in plaats van|ontsnapt aan|nauwelijks|amper',
  ],
  denyAfter: [
    '-?vrij|(?:bleef|bleven|blijft|is|zijn) (?:\\p{L}+ ){0,2}(?:uit|weg|achterwege|thuis|uitgebleven|weggebleven)|uitgebleven|weggebleven|kwam(?:en)? (?:er )?(?:gelukkig )?(?:niet|nooit)|: ?(?:nee|geen|nul|0|niks)|(?:niet|nooit|niks) (?:gehad|gekomen|gekregen|doorgezet|gezien|gevoeld|gemerkt)|afgewend|voorkomen|geen (?:last|sprake|spoor|moment|teken|seconde|enkele|probleem)|(?:was|is|waren) (?:er|het|dat) (?:gelukkig |ook )?(?:niet|geen)|loos|te bekennen|liet(?:en)? (?:het |zich )(?:afweten|niet zien)|haalde het niet|nergens te|nee',
  ],
  unreal: [
    "als(?! (?:een|de|dat|gek|altijd|laatste|eerste|enige|vanouds|gewoonlijk|bij|of|in|vorig|n|'n))|indien|mocht(?:en)?|(?:doods|dood)?bang (?:voor|dat|geweest|was)?|schrik (?:van|voor|dat)|angst (?:voor|dat)?|vrees(?:de|den)?|(?<!een )hoop(?:te|ten)?|hopelijk|hopen|gehoopt|hopend",
    "(?<!(?:vechten|vecht|vocht|vochten|gevochten|strijd|strijden|gestreden|knokken|geknokt|tanden) )tegen(?: eventuele| mijn| m'n)? ?$|om (?:\\p{L}+ )?te voorkomen|ter voorkoming|(?:tegen|voorkomt|helpt|goed) (?:tegen|voor) ?$|voorkomen|risico|zou(?:den)?|verwacht(?:te|ten|ing)?|waarom|hoe (?:kom|voorkom)\\p{L}*",
    'iemand (?:tips|ervaring|een)|tips?|gelezen|las (?:ik|dat)|artikel|podcast|volgende keer|wanneer je|wie (?:\\p{L}+ )?(?:niet|geen)|droom(?:de)?|gedroomd|droomde|gevoelig voor|last van snel|aanleg|zal|zullen|plan|preventie\\p{L}*|misschien|kans op|stel dat|remedie|middel(?:tje)?s?|oefeningen voor|(?:zag|zie) (?:ik )?(?:mezelf|me|mij) al|(?:dacht|denk|dachten) (?:\\p{L}+ ){0,2}(?:aan|dat)|wachten op|gewacht op|wachtte op|vroeg (?:naar|of)|voor de zekerheid',
    '(?<!(?:vanaf|van|tot) )morgen(?!vroeg)',
  ],
  otherTime: [
    'vorige (?:week|maand|keer|zondag|zaterdag|maandag|dinsdag|woensdag|donderdag|vrijdag|wedstrijd|marathon|edities?|race|training|rit|zomer|winter)|vorig (?:jaar|weekend|seizoen|najaar|voorjaar)|afgelopen (?:week|weken|maand|maanden|jaar|jaren|zondag|zaterdag|maandag|dinsdag|woensdag|donderdag|vrijdag|weekend|zomer|winter|najaar|voorjaar|wedstrijd)|gister(?:en|avond|middag|ochtend|nacht)?|eergisteren|vroeger|altijd|vaak|meestal|normaal(?: gesproken)?|doorgaans|gewoonlijk|elke keer|iedere keer|telkens(?= (?:als ik|wanneer|na een|bij een))|steevast',
    `in (?:19|20)\\d\\d|(?:\\p{L}+|\\d+) (?:jaar|jaren|maanden|maand|weken|week|dagen) (?:geleden|terug)|de laatste keer|laatst(?:e)? (?:wedstrijd|marathon)|toentertijd|in het verleden|sinds (?:die|de|mijn|dat) (?:kramp|krampaanval)|na de kramp|(?:kramp|krampen) van (?:zondag|zaterdag|gister\\p{L}*|vorige|toen|laatst|vrijdag|afgelopen)|(?:stijf|spierpijn|last|pijn|gevoelig|beurs) van (?:de|die) (?:kramp\\p{L}*|zondag|zaterdag)|van zondag|de vorige|destijds|(?:heb|had|kreeg) ${w}{0,2}ooit|ooit eens|de dag na|deze week al|van de week`,
  ],
  somebody: [
    '(?<!(?:klapte|schoot|sloeg|trok|liet|ging|begon|bleef|verkrampte|sprong|stond|zat|werd|voelde|kwam|zakte|dat|tot|toen|waar) )hij(?! (?:\\p{L}+ )?(?:dicht|schoot|klapte|trok|verkramp\\p{L}*|sloeg|sprong|trilde|liet|zakte|bleef|begon|op slot|vast))|hij (?:kreeg|had|stapte|stopte|moest|riep|zei)|zij(?! ?(?:aan zij|kant|deling))|ze(?= (?:had|kreeg|moest|lag|stond|stopte))',
    '(?:hielp|helpen|geholpen|zag|met|bij|naast|voor|achter|aan|dat) hem|haar|hun|iemand(?! (?:tips|ervaring|een idee))|anderen|andere (?:lopers?|renners?|deelnemers?|fietsers?|mensen|team|ploeg)|een (?:ander|andere)(?! (?:keer|kant|been|kuit))|iedereen|velen|mensen|sommigen|de rest van de (?:groep|ploeg)',
    "(?:zijn|z'n)(?= (?:\\p{L}+ )?(?:(?:linker|rechter)\\p{L}+|kuit\\p{L}*|be(?:en|nen)|hamstring\\p{L}*|voet\\p{L}*|tenen|vrouw|vriend\\p{L}*|eerste|lies|poot|achterpoot))",
    'een (?:loper|loopster|renner|fietser|wandelaar|zwemmer|omstander|vriend|collega|man|vrouw|dame|heer|meisje|jongen|gast|kerel|kind|oudere|jonge|deelnemer|medeloper|duiker|roeier|speler|supporter|vrijwilligster|vrijwilliger)',
    `(?:mijn|m'n|mn|me|de|het|onze|ons|een|haar) (?:\\p{L}+ )?(?:${relative})|ploegmaat|ploeggenoot|teamgenoot|clubgenoot`,
    `(?:(?:voor|aan|met|bij|van|naar) )?(?!(?:ik|wij|we|het|dat|degene|linker\\p{L}*|rechter\\p{L}*|kuit\\p{L}*|be(?:en|nen)|hamstring\\p{L}*|voet\\p{L}*|spier\\p{L}*) )\\p{L}+ die (?:kramp|met kramp|last)`,
    'jan|piet|kees|tom|lisa|anne|marieke|bas|joost|sander|erik|mark|sanne|eva|jeroen|wim|henk|lotte|femke|koen|bart|thijs|daan',
  ],
  own: ["ik|mij|me|m'n|mijn|mn|wij|we|ons|bij mij|zelf|mezelf|'k|k|ikzelf"],
  beside: [
    '(?:met|achter|voor|naast|langs|haalde|inhaalde|ingehaald|tegen|van|bij|samen met|passeerde|passeerden|aan|richting|naar|door|bezoek aan|zonder|als) (?:de |het |een |mijn |twee |wat )?',
  ],
  forSomebody: ['(?:voor|bij) (?:mijn|de|zijn|haar|een)'],
  night: [
    "'s nachts|s nachts|'snachts|in de nacht|vannacht|afgelopen nacht|in bed|in mijn bed|m'n bed|in (?:mijn|m'n|de) slaap|slapend|wakker (?:geworden|van|door|geschoten|geschrokken|gelegen|gemaakt)|wakker|nachtelijk\\p{L}*|midden in de nacht|om [1-5] uur|de nacht (?:erna|ervoor|na|voor)|nachtkramp\\p{L}*|(?:slechte|korte|gebroken|halve|hele|elke|iedere|vorige|deze|rot|waardeloze|beroerde) nacht(?:en)?|nachtrust|uit (?:mijn|m'n) slaap|op de bank(?= (?:kramp|in|met|thuis|'s))|'s avonds op de bank|tijdens het slapen|bij het (?:wakker worden|opstaan)",
  ],
  around: [
    "(?:voor|na|herstel\\p{L}*|rustig\\p{L}*|volgende|vorige|richting|tot|aanloop naar|op weg naar|trainen voor|training voor|schema voor|voorbereiding op|voorbereiding|inschrijving voor|ingeschreven voor|opgegeven voor|klaar voor|spierpijn van|herstel van|moe van|stijf van|vermoeid van|bijkomen van|gepland|nog \\p{L}+ weken tot)[- ](?:de |het |een |mijn |m'n |die |zijn |haar )?",
  ],
  noSignOf: [
    '(?:geen|zonder|nul|nergens) (?:\\p{L}+ )?(?:teken|spoor|spoortje|signaal|aanwijzing|kwestie|sprake)(?:en)? (?:van|voor) ',
  ],
  noneAfter: [
    '(?<=^ ?: ?)(?:nee|geen|nul|0|niks)|(?<=^ (?:gevoel |pijn )?)nee|(?<=^ (?:was|is|waren|zijn|had|heb|heeft|werd|bleek) (?:het|ie|ik|er|we|dat) (?:\\p{L}+ ){0,2})(?:niet|geen|nooit)|(?<=^ (?:\\p{L}+ )?)(?:overgeslagen|geskipt|afgelast|afgezegd|gecanceld|geannuleerd|niet gedaan|besteld|gekocht|aangeschaft|ging niet door)',
  ],
  otherDay: [
    'vorig(?:e)? (?:jaar|maand|week|seizoen|zomer|winter|keer)|(?:\\p{L}+|\\d+) (?:jaar|maanden|weken) (?:geleden|terug)|in (?:19|20)\\d\\d|vroeger|destijds|volgende (?:week|keer|maand)|volgend (?:jaar|weekend)',
  ],
};
