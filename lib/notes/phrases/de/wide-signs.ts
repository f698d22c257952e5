import type { Phrases } from '../../phrases';
import { german } from './spelling';

const dark =
  '(?:cola|schwarztee|eistee|tee|kaffee|malzbier|altbier|rost|braun|dunkel\\p{L}*|rotwein|blut\\p{L}*|bernstein)';

/** Signs told loosely: what is said, in any order, within a few words. */
export const wideSigns: Partial<Phrases['redFlags']> = {
  'dark-urine': german([
    `(?:klo|toilette|urin|pipi|pinkeln|gepinkelt|wasserlassen|pieseln)[^.\\n]{0,24}(?:farbe|wie|war|ist|sah|aussah)[^.\\n]{0,12}${dark}`,
    `farbe (?:wie|von) ${dark}[^.\\n]{0,30}(?:klo|toilette|urin|pipi|pinkeln)`,
  ]),
  'confusion-collapse': german([
    '(?:fragte|gefragt|frug)[^.\\n]{0,40}(?:welche[rsn]? (?:tag|stadt|ort|land|jahr|richtung)|wo ich|wo wir|wo (?:das|der|die) (?:ziel|start|auto)|dreimal|viermal|mehrmals dasselbe|immer wieder)',
    '(?:wusste|wusst|konnte|könnte) (?:\\p{L}+ ){0,4}(?:nicht|nimmer|ned)(?: mehr)? (?:\\p{L}+ ){0,2}(?:sagen|welche[rsn]?|wo|wer|meinen namen)',
    '(?:keine|null) erinnerung (?:mehr )?an|(?:weiß|weiss) (?:\\p{L}+ ){0,3}nicht mehr,? wie ich (?:ins|nach|zum|aus)',
  ]),
  'night-pain-rest-pain': german([
    '(?:schmerz\\p{L}*|pocht|pochte|tut weh|tat weh|brennt|brannte|zieht|zog|klopft|klopfte|sticht)[^.\\n]{0,40}(?:im liegen|im bett|nachts|in der nacht|die ganze nacht|auf dem sofa|auf der couch|in ruhe|im sitzen)(?<!krampf[^.\\n]{0,60})',
    '(?:im liegen|im bett|nachts|in der nacht|die ganze nacht|auf dem sofa|auf der couch|in ruhe)[^.\\n]{0,40}(?:schmerz\\p{L}*|pocht|pochte|tut weh|tat weh|brennt|brannte|klopft)(?<!krampf[^.\\n]{0,60})',
  ]),
  'pain-walking-relieved-by-rest': german([
    '(?:wade|bein|schenkel|po)[^\\n]{0,80}(?:steh\\p{L}*|bleib\\p{L}* stehen|pause|bank|setz\\p{L}*|halt\\p{L}* an)[^\\n]{0,50}(?:weg|vorbei|gut|ruhe|nach)[^\\n]{0,50}(?:wieder|von vorn|zurück|dasselbe|das gleiche)(?=[^\\n]{0,60}(?:jedes mal|immer|jeden|alle \\d+|laterne|schaufenster|arzt|doktor|doc)|[^\\n]*$)(?<=(?:jedes mal|immer|jeden|alle \\d+|laterne|schaufenster|gehen|spazier\\p{L}*|meter)[^\\n]{0,220})',
  ]),
  weakness: german([
    '(?:knickt|sackt|klappt|gibt) (?:mir |mich )?(?:das |der |die |mein |meine )?(?:\\p{L}+ )?(?:bein|knie|fuß|knöchel|hüfte) (?:\\p{L}+ ){0,2}(?:weg|ein|nach)',
    'ferse (?:\\p{L}+ ){0,3}(?:kommt|geht|hebt) (?:\\p{L}+ ){0,2}nicht',
  ]),
};
