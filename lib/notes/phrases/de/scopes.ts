import type { Phrases } from '../../phrases';
import { acts, firstNames, kin, strangers, weekday } from './people-and-days';
import { german } from './spelling';

const year = '(?:19[5-9]\\d|20[0-2]\\d)';
const month = '(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)';
const season = '(?:frühling|frühjahr|sommer|herbst|winter)';
/** After "the other": a limb or a place of this athlete, nobody else. */
const limbNext =
  '(?! (?:waden?|beine?n?|seiten?|oberschenkel|fuß|füße|wadl|hälfte|richtung|hand|arm|quad|adduktor|muskel|tag|schuhe))';

/** What turns a cramp word into no cramp of this workout: denial, fear, another day, another person, the night. */
export const scopes: Pick<
  Phrases,
  | 'denyBefore'
  | 'denyAfter'
  | 'unreal'
  | 'otherTime'
  | 'somebody'
  | 'night'
  | 'own'
  | 'beside'
  | 'forSomebody'
  | 'around'
  | 'noSignOf'
  | 'noneAfter'
  | 'otherDay'
> = {
  denyBefore: german([
    'k(?:ein|eine|einen|einer|eines|einem|einerlei|a|an|oa|oan|oane|ei|eis|eini|än)(?! (?:problem\\p{L}*|schritt|meter|ahnung|lust|bock|wunder|schatten|chance|wind|witz|wolke|\\d+))',
    '(?:nicht|ned|net|nöd|nid|nit)(?! (?:nur|weiter|ohne|schlecht|schon wieder|wegen|vor|vom|trainiert|genug|geschlafen|gedehnt|getrunken|gegessen|gut|besser|so (?:schlimm|gut|toll)|mehr (?:weiter|laufen|gehen|können|wegen|vor)))',
    'nie(?:mals)?(?! wieder)',
    'ohne(?! (?:frühstück|essen|trinken|salz|wasser|gels?|vorwarnung|ende|warnung|ankündigung|vorankündigung|aufwärmen|einlaufen|pause|dehnen|magnesium|iso|elektrolyte|grund|witz|schuhe|verpflegung|training|kh|kohlenhydrate|zucker|gnade|grosse pause))',
    'null|zero|(?<![\\d.,:] ?)0(?! ?(?:grad|°|c|uhr|km|:|,|\\.|%))',
    'weder(?: \\p{L}+){0,4}(?: noch)?',
    'frei von|verschont (?:von|vor)|gefeit|fern von|kaum(?! (?:über|im|am|aus|vom))',
    '(?:nix|nichts|nüt|nüd)(?! (?:getrunken|gegessen|geschlafen|mehr|zu|als|wie|gefrühstückt|anderes))',
    '(?:an)?statt(?: \\p{L}+)? ?$|anstelle von',
    'vermieden|verhindert|abgewehrt|abgewendet',
    'nope|nein|nada|nö|nee|fehlanzeige|niente',
  ]),
  denyAfter: german([
    '(?:ist|war|waren|wars|ists) (?:(?:das|es|des|dies|da|heute|diesmal|definitiv|aber|zum glück|eher|wohl|sicher|bestimmt|gar|ja) ){0,2}(?:keiner|keine|kein|koana|(?:nicht|ned|net|nöd|nid)(?! (?:so|schlimm|lange?|ohne|schön|lustig|mehr|das|der|die|feierlich|wild|weg|ganz|nur|unser|mein|einfach|gut|tragisch)))',
    '(?:hatte|hab|habe|bekam|kriegt?e?|gespürt|spürte) (?:(?:ich|i|mir|heute|diesmal|zum glück|aber|noch|gar|überhaupt|bisher|trotzdem|auch|dabei) ){0,3}(?:keine|keinen|keins|nicht|nie|null|nix|ned|net|koane)',
    '(?<=^-?)frei|freie?|(?<=^-)los',
    '(?:blieb|blieben|bleibt|bleiben|sind) (?:\\p{L}+ ){0,2}(?:aus|weg|fern|erspart|ausgeblieben|verschont)|ausgeblieben|weggeblieben',
    '(?:kam|kamen|kommt|kommen|gekommen|kams) (?:(?!aus |wie )\\p{L}+ ){0,2}(?:nicht|nie|nix|nichts|ned|net|keiner|keine)(?! (?:mehr |vom |voran |weiter))',
    '(?<=^ ?[:=-]? ?)(?:nein|keine?r?|null|0|nope|nö|nee|nada|negativ|fehlanzeige|nix|nichts|zero|niente)(?! (?:mehr|wieder))',
    '(?:war|waren|sind|ist) (?:\\p{L}+ ){0,2}keine? (?:thema|problem|rede)|keine? (?:thema|rede)',
    'fehlanzeige|weit und breit (?:nicht|nichts)|nicht in sicht|unnötig|unbegründet|überflüssig|(?:nicht|ned|net) nötig',
    'konnt(?:e|en)? (?:ich )?(?:\\p{L}+ ){0,3}(?:vermeiden|verhindern|abwenden|ausschließen|abwehren)|(?:kann|würde?) (?:ich |wir |man )?(?:\\p{L}+ )?ausschließen|auszuschließen|ausgeschlossen',
    'abgewendet|vermieden|abgewehrt|umschifft|verkniffen',
    "g(?:ab|ibt|abs|ibts|ab's)(?: es)? (?:\\p{L}+ )?(?:keine?n?|nicht|nix)",
    '(?:nicht|keiner|nix|nichts|ned|net) (?:draus|daraus|geworden|worden|passiert|gewesen|gekommen|aufgetreten|eingetreten|gespürt|gemerkt|gehabt|bekommen|gekriegt)',
    '(?:wurde|wurd|wars?|wurden) (?:es|das|daraus|draus) (?:\\p{L}+ ){0,2}(?:nicht|keiner|nie)(?! (?:so|schlimm))',
    'sieht anders aus|verschonte[nt]? mich|ließen mich in ruhe|hielt(?:en)? sich fern',
  ]),
  unreal: german([
    'wenn|falls|ob|sofern',
    '(?:angst|schiss|bammel|panik|respekt|sorgen?|muffensausen|furcht|bedenken|horror)(?: vor| wegen| dass)?',
    'be?fürcht(?:e|et|ete|eten|en)|fürcht(?:e|ete|eten)|gefürchtet(?:e|en|er)?',
    'hoff(?:e|t|te|ten|en|entlich)',
    'wäre|könnt|koennten?|wuerden?|haetten?|hätt ich',
    'gegen(?: \\p{L}+){0,2} ?$|für(?: die)? ?$|zur? (?:vermeidung|verhinderung)(?: von)?',
    'rechne(?:te|t|ten)?|gerechnet|erwart(?:e|et|ete|eten|ung|ungen)|(?:ge)?wart(?:e|et|ete|eten|en)? (?:\\p{L}+ )?(?:auf|drauf|darauf)|(?:drauf|darauf|auf (?:\\p{L}+ )?) ?(?:ge)?wart\\p{L}*',
    'geträumt|träum(?:t|te|ten|e)|im traum|albtraum|alptraum',
    'warum|wieso|weshalb|woher|kennt (?:jemand|wer|ihr|man|das)|hat (?:jemand|wer|irgendwer)|weiß (?:jemand|wer)|wer (?:hat|kennt|weiß)|was (?:tun|hilft|macht ihr)',
    'frage|thema|tipps?|vortrag|workshop|kurs|seminar|webinar|theorie|video|artikel|podcast|studie|newsletter|mythos|forum|gelesen|gegoogelt|recherchiert|geredet über|über(?= ?$)|diskutiert|unterhalten',
    'vorbeugung|vorbeugend|vorsorge|vorsorglich|prophyla\\p{L}*|vorzubeugen|um (?:\\p{L}+ )?(?:zu )?(?:vermeiden|vorzubeugen)',
    'neig(?:e|t|en|ung)|anfällig|tendiere',
    '(?<!(?:heute|heut|am|jeden|guten|der|diesen|früher|kalter|frostiger|gestern|vom) )morgen|übermorgen',
    `nächst(?:es|en|e|er) (?:mal|woche|wochenende|rennen|lauf|${weekday})|kommende[ns]? (?:woche|wochenende|${weekday})|demnächst|in zukunft|künftig|in (?:\\d+|zwei|drei|vier|fünf|sechs|acht|zehn) (?:tagen|wochen|monaten)`,
    '(?:wird|werden|werde|werd) (?:ich |i |das |es |da )?(?:wohl|sicher|bestimmt|hoffentlich|morgen|nächst\\p{L}*)',
    '(?:will|möcht|möchte) (?:ich |i |das |es |man )?(?:kommend|nächst|demnächst|mal|morgen|irgendwann|unbedingt|endlich)\\p{L}*',
    'soll(?:te|ten|en)?',
    '(?:bei|im falle?) (?:von|eines|beginnend\\p{L}*|aufkommend\\p{L}*|ersten|drohend\\p{L}*) ?$|bei kr(?:a|ä)mpf(?:en|neigung)?',
    '(?:trainer|trainerin|coach|physio|arzt|doc|video|technikvideo|buch|apotheker) (?:sagt|meint|meinte|sagte|empfiehlt|schreibt|behauptet)|laut (?:plan|coach|trainer|internet|physio)|im plan|angeblich',
    'autokorrektur|wortspiel|schreibt man',
    'risiko|wahrscheinlichkeit|ursachen?(?: für| von)?|gefasst auf|eingestellt auf|vorbereitet auf',
    'eingebildet\\p{L}*|vorgetäuscht\\p{L}*|simulier\\p{L}*',
  ]),
  otherTime: german([
    `(?:letzt|vorig|vergangen|vorletzt|letscht)(?:e|en|er|es|em|s|i)? (?:mal|saison|wochen?|monate?n?|jahre?n?|wochenende|${season}|${weekday})`,
    '(?:beim|vom|im|nach dem|seit dem|bei meinem|bei der|in der) (?:letzten|vorigen) \\p{L}*(?:rennen|marathon|wettkampf|triathlon|ultra|langdistanz|lauf|einheit|training|tour)(?! des| der| vor)',
    '(?<!(?:von|seit|nach|wie|vom|als) )(?:gestern|vorgestern|geschter|gester|gestan)(?!.{0,80}heut)',
    'früher(?! (?:als|los|raus|dran|gestartet|da|oder|start))|damals|seinerzeit|ehemals|einst',
    'sonst (?:immer|oft|ständig|hab\\p{L}*|bekomm\\p{L}*|krieg\\p{L}*|meist\\p{L}*|jedes|üblich\\p{L}*)|wie sonst|normalerweise|gewöhnlich|üblicherweise|meistens|meist',
    'immer(?! (?:wieder|noch|mehr|wenn|\\p{L}+er|weiter|hart|kurz|am|an|knapp|auf|langsam|so|gleich|und|schlimm))|ständig nach|dauernd nach',
    'oft(?! genug)|öfters?|häufig(?:er)?|regelmäßig|manchmal|hin und wieder|jedes mal|jede (?:woche|nacht)|jeden (?:tag|monat|winter|sommer)',
    `(?:in|im jahr|anno|seit|aus|von|mal|zuletzt|im ${month}) ${year}`,
    'vor (?:\\p{L}+ |\\d+ ){1,2}(?:jahren|monaten|wochen|tagen)',
    '(?:das|zum) (?:letzte|letzten|vorletzte) mal',
    `kr(?:a|ä)mpf(?:e|en|s)? (?:vom|von|am|aus|im) (?:letzten?|letzter|gestern|neulich|dem|der|${weekday}|${season}|${month})`,
    `(?:vom|seit) (?:letzten |vorigen )?${weekday}|am (?:letzten |vorigen )?${weekday} (?:noch|hatte|war|gabs)`,
    `im (?:letzten )?(?:${season}|${month}|vorjahr|urlaub|trainingslager) (?:kam|hatte|war|noch|gab|hab|ständig|dauernd|(?:\\p{L}+ ){0,2}(?=\\p{L}*kr(?:a|ä)mpf))`,
    'seit dem krampf(?! (?:bei|an|in|auf|nach|vorhin))',
    'in der vergangenheit|jahrelang|vorgeschichte|neulich|kürzlich|unlängst|letztens|(?:hatte|hab) (?:ich )?(?:\\p{L}+ ){0,2}schon (?:mal|einmal|oft|öfter)',
    'bisher (?:immer|oft|nur|ständig)|diese woche|unter der woche|(?:in den|die) letzten (?:tagen?|wochen|monaten?)|die ganze woche',
  ]),
  somebody: german([
    'er|ihm|ihn|ihnen|ihr(?:e|er|em|en)?',
    `sie(?= (?:${acts}|haben|hatten|bekamen|lagen|standen))`,
    'sein(?:e|er|em|en|es)|sein(?= (?:\\p{L}+ )?(?:bein|fuß|oberschenkel|muskel|krampf|gesicht|knie))',
    'jemand|irgendwer|leuten?|jede[rm]? (?:zweite|dritte)',
    '(?:einer|eine|einem|einige|zwei|drei|mehrere|ein paar) (?:vor|neben|hinter|von uns|von den|von denen|im feld|im block|der jungs|der mädels|lag|hatte|hatten|lagen|musste|mussten|standen|stand|am straßenrand)',
    `(?:die|alle|den|viele|einige|manche|paar) anderen${limbNext}|viele andere${limbNext}|ein anderer${limbNext}|andere (?=hatten|haben|lagen|mussten)`,
    '(?:viele|manche|einige|etliche|reihenweise|alle) (?:hatten|haben|mussten|lagen|standen|liefen|klagten|um mich|neben mir)',
    `(?:meine?[mnr]?|unsere?[mnr]?|seine?|ihre?|der|die|das|dem|den|eine?[mnr]?|s|a|an|jede[rm]?|deren|euer|mei) (?:\\p{L}+ )?(?:${kin}|${strangers})(?: (?:vor|neben|hinter) mir)?`,
    `${kin}(?= (?:${acts}|haben|hatten))`,
    `${firstNames}s?(?:(?<=(?:bei|der|die|beim|dem|den|s) \\p{L}+)|(?= (?:\\p{L}+ )?${acts}| ?:(?! ?\\d)))`,
    '(?:läufer|fahrer|schwimmer)(?:in|innen|n)?(?: (?:vor|neben|hinter) mir)?|teilnehmer',
    `(?:kinder|schüler|junioren|zuschauer|beim ${strangers})(?= (?:\\p{L}+ )?(?:hatten?|haben|lagen?|mussten?|mit))`,
  ]),
  own: german([
    'ich|mir|mich|mein(?:e|er|em|en|es|s)?|wir|uns|i|mi|ma|mei|meim|meina|mia|bei mir',
    "hab(?:e|s|'s)?|bin|selbst|selber|mirs|michs|hob|han i|ha i",
  ]),
  beside: german([
    '(?:mit|an|hinter|neben|vor|von|zu|zum|zur|überholte|überholt|traf|getroffen|gegen|samt|dank|für|ohne|nach|wie|als|danke|gruß an|grüße an)(?: dem| der| den| die| meinem| meiner| meinen| einem| einer| einen| zwei| ein paar| unserem| unserer| vielen)? ',
  ]),
  forSomebody: german(['(?:für|beim|bei) (?:meine?[nmr]?|den|dem|die|der|seine?n?|ihre?n?|unseren?)']),
  night: german([
    'nachts|nächtlich(?:e|er|es|en)|nacht(?! (?:davor|vorher|zuvor|nur|schlecht|kaum|nicht|wenig|gefahren|gelaufen|\\d))',
    '(?:im|ins|aus dem) (?:bett|schlaf|halbschlaf|tiefschlaf)|beim (?:schlafen|einschlafen|aufwachen)|vorm einschlafen',
    'aufgewacht|aufgeweckt|geweckt|wach ?geworden|aufgeschreckt|hochgeschreckt',
    '(?:auf|vor) (?:dem|der|m|da) (?:sofa|couch|fernseher|kanapee)|aufm sofa|vorm fernseher|am schreibtisch|im büro|beim netflixen|abends (?:auf|beim|im|vorm|vor)|am abend (?:auf|beim|im|vorm|vor) (?:dem|der|sofa|fernseher|kochen|essen)',
    'um (?:halb )?(?:[1-5]|eins|zwei|drei|vier|fünf) (?:uhr )?(?:nachts|früh|morgens|in der (?:früh|nacht))|um [1-5] uhr',
  ]),
  around: german([
    '(?:vor|für|bis|lockerer|regeneration\\p{L}*|nächst\\p{L}*|kommend\\p{L}*|vorm|geplant\\p{L}*|statt|erholung vom|anmeldung|angemeldet|vorbereitung)(?: auf| für| zum)?[- ](?:(?:dem|der|den|die|das|einem|einer|meinem|meiner|meinen|unserem|großen|nächsten|ersten|letzten|kommenden) ){0,2}',
    'nach (?:dem|der|den|einem|einer|meinem|meiner|unserem) (?:(?:letzten|vorigen|gestrigen|großen) )?',
  ]),
  noSignOf: german([
    '(?:keine?r?|ohne|null|nicht die) (?:\\p{L}+ )?(?:anzeichen|spur|hinweise?|zeichen|probleme|verdacht) (?:von |einer |eines |für |auf |mit )?(?:einer |einem |eine |ein )?',
  ]),
  noneAfter: german([
    '(?<=^ ?[:=-]? ?)(?:nein|keine?|null|0|nope|nö|negativ|fehlanzeige)(?! (?:mehr|problem))',
    '(?<=^ )(?:war|ist|sind|waren|wars|hab ich|habe ich|hatte ich|gab es|gabs)(?: (?:heute|hier|da|aber|auch|zum glück))? (?:nix|nicht(?! (?:so|nur|ohne|mehr normal|schlecht))|nie|keine?r?s?(?= ?(?:$|[.,;!)]|da |vorhanden|zu |mehr|dabei)))',
    '(?<=^ )(?:(?:auch|noch|mal|dann) )?(?:probieren|testen|ausprobieren|besorgen|kaufen|bestellt|bestellen|einpacken|mitnehmen|geplant|abgesagt|verschoben|fällt aus)',
    '(?<=^ )(?:zu hause |daheim )?(?:vergessen|liegen ?lassen|liegengelassen)',
  ]),
  otherDay: german([
    `(?:letzt|vorig|vergangen|vorletzt)(?:e|en|er|es|em|s)? (?:jahr|monat|woche(?!.{0,40}(?:grippe|krank|erkält|infekt|fieber|corona|magen|durchfall))|saison|mal|${season}|${weekday})`,
    'vor (?:\\p{L}+|\\d+) (?:jahren|monaten|wochen(?!.{0,60}(?:erste|wieder|op|zurück)))',
    'in (?:19|20)\\d\\d|früher(?! (?:als|los|raus|dran))|damals|einst',
    '(?<!(?:von|seit|nach|wie|vom|als|fieber|krank|bier|kniebeugen|krafttraining|beintag) )(?:gestern|vorgestern)(?! (?:abend|nacht|noch|gefeiert|gesoffen|saufen|party|zu viel|zu lang))(?!.{0,60}(?:bier|wein|weizen|halbe|schnaps|gin|sekt|party|feier|hochzeit|saufen|gesoffen|schlaf|gepennt|nachtschicht|fieber|krank|erkält|kraft|beintag|squats|kniebeug|ausfallschritt|gegessen|getrunken|keto|heut))',
  ]),
};
