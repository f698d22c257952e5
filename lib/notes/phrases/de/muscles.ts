import type { Phrases } from '../../phrases';
import { germanLists } from './spelling';

/** The thigh, in full, short, in dialect, or as part of a longer word. */
const thigh = '(?:(?:oberschenkel|oberschänkel|schenkel|schänkel)\\p{L}*|os)';
/** "Links", "im rechten", "am": what stands between front or back and the thigh. */
const between =
  '(?:(?:im|am|an|vom|von|des|der|die|den|dem|beide[nr]?|meine[mnr]?|rechts|links|rechte[nrm]?|linke[nrm]?|re|li|in) ){0,4}';

/** Muscles, sides and where it began. */
export const muscles: Pick<Phrases, 'muscles' | 'sides'> = {
  muscles: germanLists({
    calf: [
      '(?:\\p{L}{3,12})?(?:wade|wadl|wadel|wadn)(?!nbein)\\p{L}*|wädli|wadis?|waad(?:e|en)?',
      'gastro(?:knemius|cnemius|c)?|gastrocs?|soleus|schollenmuskel|zwillings(?:waden)?muskel',
      'unterschenkel(?! (?:vorne?|außen))\\p{L}*',
    ],
    hamstring: [
      `(?:hintere|hinter|hinderi?|ruckseitige|rückwärtige)[nrms]? (?:(?:rechte|linke|beide)[nrms]? )?(?:${thigh}|beinmuskel\\p{L}*|schenkel)`,
      `(?:oberschenkel|schenkel|os|bein) (?:(?:rechts|links|re|li|ganz|total) )?(?:hinten|rückseite|rückseitig|unterseite|hintn|hinde)`,
      `(?:hinten|hintn|hinde|rückseite|unterseite) ${between}(?:${thigh}|beins?)`,
      'oberschenkel-?(?:rück|hinter|unter)(?:seite\\p{L}*|en)?|oberschenkelrückseit\\p{L}*|rückseitig\\p{L}* oberschenkel',
      'hamstring\\p{L}*|hammys?|hammies|hams(?= (?:haben|zu|rechts|links))',
      '(?:bein|knie|oberschenkel)?beuger(?:n|krampf\\p{L}*)?|beinbeuger\\p{L}*|beinbizeps|ischios?|ischio\\p{L}+|ischiocrural\\p{L}*|bi[zc]eps femoris|semitendin\\p{L}*|semimembran\\p{L}*',
    ],
    quad: [
      `(?:vordere|vorderi?)[nrms]? (?:(?:rechte|linke|beide)[nrms]? )?(?:${thigh}|beinmuskel\\p{L}*)`,
      `(?:oberschenkel|schenkel|os) (?:(?:rechts|links|re|li|ganz|total) )?(?:vorne?|vorderseite|vorderseitig|vorn)`,
      `(?:vorne?|vorderseite) ${between}${thigh}`,
      'oberschenkel-?vorder(?:seite)?\\p{L}*|vorderschenkel',
      'quadri[zc]eps\\p{L}*|quadri|quads?|vastus(?: \\p{L}+)?|vmos?|rectus(?: femoris)?(?! abd)',
      '(?:oberschenkel|bein|knie)strecker\\p{L}*',
    ],
    adductor: [
      'add?uktor\\p{L}*|aduktor\\p{L}*|addukt(?:or|ion)en\\p{L}*|adds(?= )',
      '(?:in der |die |der |rechte |linke |rechten |linken |meine )?leiste(?:ngegend|nkrampf\\p{L}*)?|(?:beide|beiden|in den|die) leisten',
      `(?:oberschenkel|schenkel|os|bein) (?:(?:rechts|links|re|li|ganz) )?(?:innen|innenseite|innenseitig)`,
      `(?:innen|innenseite|innenseitig) ${between}(?:${thigh}|beine?n?s?)`,
      `(?:innere|innerer)[nrms]? (?:(?:rechte|linke)[nrms]? )?${thigh}`,
      '(?:oberschenkel|schenkel)-?innen\\p{L}*|innenschenkel\\p{L}*|innenoberschenkel|gracilis|reiterkrampf|oberschenkelinnenseit\\p{L}*',
    ],
    foot: [
      '(?<!zu )fuß(?:e|es|sohlen?|sohle|gewölbes?|ballen|rücken|muskel\\p{L}*|muskulatur|krampf\\p{L}*|krämpfe?n?|spann|inneres?)?|füßen?|füaß|fuaß|füess',
      'füß(?:e|en|li)|sohlen?|längsgewölbe|quergewölbe|gewölbe|plantar\\p{L}*|fußbett',
      '(?:am|im|der|des) (?:rechten |linken )?(?:rist|spann)',
    ],
    toes: [
      '(?:große[rnm]? |kleine[rnm]? |dicke[rnm]? )?(?:zehen|zehe|zehs?)|zehenkr\\p{L}*|(?:groß|kleine?)-?zehe?n?\\p{L}*|zehenbeuger|zehenmuskel\\p{L}*',
    ],
    shin: [
      'schienbein\\p{L}*|schienbeim|tibialis\\p{L}*|tibia|fußheber|unterschenkel (?:vorne?|außen)|peron(?:a|ä)us|peroneus',
    ],
    glute: [
      'po|popo|pobacke\\p{L}*|pomuskel\\p{L}*|gesäß\\p{L}*|hintern|arschbacke\\p{L}*|glut(?:e|a|ä)\\p{L}*|glutes?|piriformis|podex|(?:rechte|linke)[rn]? (?:hinter|a?backe)|hinterteil',
    ],
    'hip-flexor': [
      'hüftbeuger\\p{L}*|hüfte?n?|hüftmuskel\\p{L}*|hüftkrampf\\p{L}*|hüftstrecker|(?:ilio)?psoas',
    ],
    'unspecified-leg': [
      '(?<!auf die )(?<!auf den )beine?n?s?|beinmuskul\\p{L}*|beinmuskel\\p{L}*|beinkr\\p{L}*|haxe?n|haxn|stelzen',
      '(?:ober)?sch(?:e|ä)nkel\\p{L}*',
    ],
    'arm-hand': [
      '(?:unter|ober)?arm(?:e|en|s|muskel\\p{L}*|muskulatur|beuger|strecker|krampf\\p{L}*|krämpfe\\p{L}*)?',
      'hand(?:muskel\\p{L}*|krampf\\p{L}*|fläche|ballen|innenfläche)?|händen?|händ|pfoten',
      '(?:\\p{L}{3,6})?finger(?:n|krampf\\p{L}*|krämpfe)?|daumen\\p{L}*|däumling|tri[zc]eps\\p{L}*|bi[zc]eps(?! fem)\\p{L}*',
    ],
    'abdomen-muscle': [
      'bauch ?musk\\p{L}*|bauchdecke\\p{L}*|bauchkrampf(?= (?:vom|beim|bei) (?:situp|sit|crunch|plank))|(?:schräge|seitliche|gerade|untere|obere)[nrm]? (?:bauch|rumpf)\\p{L}*|rumpf(?!beuge)|rumpfmuskulatur|sixpack|abs|obliqu\\p{L}*|rectus abd\\p{L}*|flankenmuskel\\p{L}*',
    ],
    back: [
      '(?<!(?:auf dem|auf den|auf m|aufm|aufn|in den|am|hinter dem) )rücken(?!wind|schwimm|lage|bein)|unte?re?[nmr]? rücken|(?:im|am) rücken',
      'rücken(?:strecker|muskel|muskulatur|krampf|krämpfe)\\p{L}*|lenden\\p{L}*|lws|lat|latissimus|lats|rhomboid\\p{L}*|(?:im|ins|unteres?|das|mein) kreuz|rautenmuskel|quadratus',
    ],
    neck: ['nacken\\p{L}*|trapez\\p{L}*|hals|halsmuskel\\p{L}*|halskrampf|genick\\p{L}*|kopfwender'],
    'whole-body': [
      'alles(?= (?:\\p{L}+ ){0,3}(?:ge|ver|zusammenge)?[kc]h?r(?:a|ä)mpf)|alles (?:macht|machte|war|ging|geht|hat) (?:\\p{L}+ )?(?:zu|dicht|zugemacht|dichtgemacht)(?= ?$)',
      'kr(?:a|ä)mpf\\p{L}* (?:\\p{L}+ )?(?:überall|in allem|von kopf bis fuß)|überall(?= (?:\\p{L}+ ){0,2}kr(?:a|ä)mpf)',
      '(?:ganze[rnm]?|komplette[rnm]?|gesamte[rnm]?) körper|von kopf bis fuß|ganzkörper\\p{L}*|jede[rnm]? (?:einzelne[rn]? )?muskel|alle muskeln|am ganzen leib|von oben bis unten',
    ],
  }),
  sides: germanLists({
    left: [
      'link(?:e|s|en|er|em|es|a|n)(?! (?:abgebogen|abbiegen|überholt|überholen|vorbei|rum|herum|liegen ?gelassen|am (?:see|fluss|bach|hang|ufer)|an der|vom weg|der strecke))|linksseitig\\p{L}*|lingg?s?|lingge?r?n?|li\\.?|lks\\.?|lnks|(?<!\\d )l(?! ?(?:wasser|iso|getr))',
    ],
    right: [
      'recht(?:e|s|en|er|em|es|a|n)(?! (?:abgebogen|abbiegen|überholt|überholen|vorbei|rum|herum|liegen ?gelassen|am (?:see|fluss|bach|hang|ufer)|an der|vom weg|der strecke))|rechtsseitig\\p{L}*|rächt(?:e|s|i|er)?|re\\.?|rts|r',
    ],
    both: [
      'beid(?:e|en|er|em|es|seitig\\p{L}*|seits|erseits|i|a|ne)|bds?\\.?|bilateral',
      '(?:links?|linke[nrm]?) (?:und|u|wie|sowie|als auch) (?:auch |dann |später |kurz darauf |noch )?(?:die |der |das |im |am |in der |den )?rechte?[srnm]?',
      '(?:rechts?|rechte[nrm]?) (?:und|u|wie|sowie|als auch) (?:auch |dann |später |kurz darauf |noch )?(?:die |der |das |im |am |in der |den )?linke?[srnm]?',
      '(?:li|l)\\.? ?(?:\\+|/|u\\.?|und) ?(?:re|r)\\.?|(?:re|r)\\.? ?(?:\\+|/|u\\.?|und) ?(?:li|l)\\.?|links ?[+/] ?rechts|rechts ?[+/] ?links',
      '(?:zwei|2|alle zwei|alle zwoa|zwoa) (?:waden?|wadln?|beinen?|oberschenkeln?|füßen?|füße|händen?|hände|quads|adduktoren|hamstrings)|alle beide|in jeder wade|jede wade|auf beiden seiten|erst (?:links|rechts) dann|abwechselnd|jeweils|hüben wie drüben',
    ],
  }),
};
