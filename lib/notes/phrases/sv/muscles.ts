import type { Phrases } from '../../phrases';
import { side } from './words';

const number = '(?:\\d|tre|fyra|fem|sex|sju|atta|nio|tio)';
const counted =
  '(?= (?:\\p{L}+ )?(?:vad\\p{L}*|lar(?:en)?|ben(?:en)?|fotter\\p{L}*|hander\\p{L}*|armar\\p{L}*|underarm\\p{L}*|ljumsk\\p{L}*|hamstring\\p{L}*|tar|skinkor\\p{L}*))';

export const muscles: Pick<Phrases, 'muscles' | 'sides'> = {
  muscles: {
    calf: [
      `${side}vad(?:en|er|erna|ens|ernas|muskel\\p{L}*|muskler\\p{L}*|kramp\\p{L}*|sendrag\\p{L}*)|(?:hoger|vanster|hogra|vanstra|ena|andra|bada|ho|va|h|v|min|var sin|en) vad(?! (?:som|ar|var|jag|du|det|man|hander|fan))|i vad(?= ?(?:[.,!?;:]|$| (?:pa|vid|efter|nar|igen|som sl|i (?:andra|sista|forsta|mal)|och (?:lar|fot|ta))))|vad(?= (?:krampade|drog|laste|knot|ryckte|small|efter \\d|vid \\d|pa \\d|fast|stenhard|hogg))|soleus|gastro\\p{L}*|${side}underben\\p{L}*|tvillingmuskel\\p{L}*`,
    ],
    hamstring: [
      `hamstring\\p{L}*|hamsen|hamstr\\p{L}*|baksid(?:a|an|or|orna)(?: pa| av)? ?(?:${side}lar\\p{L}*)?|bak(?:re )?lar\\p{L}*|lar\\p{L}* baksid\\p{L}*|laret bak(?:til|pa)?|has(?:muskel|muskler|orna|orna)\\p{L}*`,
    ],
    quad: [
      `quad(?:s|sen|den|riceps\\p{L}*)?|framsid(?:a|an|or|orna)(?: pa| av)? ?(?:${side}lar\\p{L}*)?|fram(?:re )?lar\\p{L}*|lar\\p{L}* framsid\\p{L}*|laret fram(?:til|pa)?|vastus|fyrhovdade`,
    ],
    adductor: [
      `${side}ljumsk\\p{L}*|addukto?r\\p{L}*|insid(?:a|an|or|orna)(?: pa| av)? ?(?:${side}lar\\p{L}*)?|innerlar\\p{L}*|lar\\p{L}* insid\\p{L}*`,
    ],
    foot: [
      `${side}fot(?:en|ens|valv\\p{L}*|sul\\p{L}*|blad\\p{L}*|kramp\\p{L}*)?|fotter(?:na)?|halfot\\p{L}*|halvalv\\p{L}*|trampdyn\\p{L}*|vristen|vrist`,
    ],
    toes: [
      'tarna|tan|ta(?=kramp)|takramp\\p{L}*|(?:mina|bada|alla|krokta|hogra|vanstra|i|nagra) tar|(?:stor|lill)ta(?:n|r|rna)?',
    ],
    shin: ['skenben\\p{L}*|smalben\\p{L}*|benhinn\\p{L}*|tibialis\\p{L}*|framsida(?:n)? underben\\p{L}*'],
    glute: [
      `rump(?:a|an|muskel\\p{L}*|muskler\\p{L}*|halva\\p{L}*)|${side}skink(?:a|an|or|orna|muskel\\p{L}*)|sate(?:t|s\\p{L}*)?|sates\\p{L}*|glut(?:e|es|eus|een)\\p{L}*|piriformis|stuss\\p{L}*|sittmuskel\\p{L}*|sittmuskler\\p{L}*|bakdel\\p{L}*`,
    ],
    'hip-flexor': ['hoftboj\\p{L}*|hoft(?:en|er|erna|muskel\\p{L}*)?|psoas|iliopsoas'],
    'unspecified-leg': [
      `${side}ben(?:et|en|ens|muskel\\p{L}*|muskler\\p{L}*)?|${side}lar(?:et|en|ens|muskel\\p{L}*|muskler\\p{L}*)?|pastar(?:na)?`,
    ],
    'arm-hand': [
      `${side}(?:under|over)?arm(?:en|ar|arna)?|${side}hand(?:en|flat\\p{L}*|led\\p{L}*)?|hander(?:na)?|nav(?:e|en|ar|arna)|(?:lill|pek|ring|lang)?finger|(?:lill|pek|ring|lang)?fing(?:ret|rar|rarna)|tumm(?:e|en|ar|arna)|triceps\\p{L}*|biceps\\p{L}*|handled\\p{L}*`,
    ],
    'abdomen-muscle': [
      'mag(?:muskel|muskler|musklerna)\\p{L}*|(?:sneda|raka) mag\\p{L}*|bukmuskel\\p{L}*|bukmuskler\\p{L}*|bukvagg\\p{L}*|magrutor\\p{L}*',
    ],
    back: [
      '(?:land|kors|ned|nedre )?rygg(?:en|ens|slut\\p{L}*|rad\\p{L}*|muskel\\p{L}*|muskler\\p{L}*)?|landrygg\\p{L}*|lats(?:en|arna)?|lat(?=-)',
    ],
    neck: ['nack(?:e|en|muskel\\p{L}*|muskler\\p{L}*)?|hals(?:en|muskel\\p{L}*)|trapezius|kappmuskel\\p{L}*'],
    'whole-body': [
      'overallt|(?:i )?hela kroppen|fran topp till ta|topp till ta|hela jag|varenda muskel|alla muskler(?:na)?',
    ],
  },
  sides: {
    left: ['vanster\\p{L}*|vanstra|v(?! ?\\d)|va'],
    right: ['hoger\\p{L}*|hogra|h|ho'],
    both: [
      `bada(?! (?:gangerna|dagarna|passen|loppen|matcherna|tva (?:pass|lopp|dagar)))|bagge|(?:de )?(?:tva|2)${counted}|varsin|dubbel(?:kramp|sidig)\\p{L}*|dubbla (?:vad|kramp)\\p{L}*`,
      `(?:vanster|vanstra|v|va) (?:och|\\+|&) (?:hoger|hogra|h|ho)|(?:hoger|hogra|h|ho) (?:och|\\+|&) (?:vanster|vanstra|v|va)|forst (?:hoger|vanster|ena|hogra|vanstra)[^.]{0,25}(?:sen|sedan|darefter|da) (?:\\p{L}+ )?(?:hoger|vanster|andra|hogra|vanstra)|andra (?:vaden|benet|laret|foten|handen|sidan) (?:ocksa|med|vid ${number})|(?:i )?(?:forst )?(?:den )?ena (?:\\p{L}+ )?(?:och|sen|sedan|darefter) (?:i )?(?:den )?andra|om vartannat|vaxelvis`,
    ],
  },
};
