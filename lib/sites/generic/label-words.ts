import { plainDigits } from '../../workout/parse-number';
import { averageOf, most, pulseWords, warmth } from './average-words';
import { headsCoachComment, headsCoachPlan } from './coach-words';
import { averageBeforeMost, averageThenMost, composedLabel, durationNamed, isRpe } from './composed-labels';
import { kindByWords } from './label-grammar';
import { withoutWorkout } from './labels-of-workout';
import { inAllLanguages } from './languages/all-languages';
import { en } from './languages/en';
import type { LabelKind } from './languages/page-words';
import { headsNotes, headsPlanText } from './notes-headings';
import { onceEach } from './once-each';
import { headsPrivate } from './private-headings';
import { saysWhoSees } from './who-sees-it';

// By kind first: of a label that two kinds claim the later one has it.
const kinds = Object.keys(en.labels) as (keyof typeof en.labels)[];
const kindOf: ReadonlyMap<string, LabelKind> = new Map(
  kinds.flatMap((kind) =>
    inAllLanguages(({ labels }) => labels[kind].split(/\s*\|\s*/)).map((word): [string, LabelKind] => [
      foldWord(word),
      kind,
    ]),
  ),
);

/** Small letters without Latin accents, spaces folded, so that a label is found however it is typed. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\ufeff]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/[∅⌀]/g, 'ø')
    .replace(/[’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What a text names, and what else it says of the figure. */
export interface Label {
  readonly kind: LabelKind;
  /** A second figure that the same words name: `Ascent / descent`. */
  readonly also?: LabelKind | undefined;
  /** It names one sport: `Run time`. A triathlon has three of them. */
  readonly ofOneSport?: true;
  /** A unit in brackets behind the label: `Distance (km)`. */
  readonly unit?: string | undefined;
}

const unread = /^(?:effort-sign|other)$/;
const texts = /^(?:title|date|clock|sport|description|private|planned|comment)$/;
/** Labels that name their unit. */
const inMeters =
  /^(?:met(?:er|re)s|(?:m|metres) (?:de )?d\+|hohenmeter|hoogtemeters?|klimmeters|hojdmeter)(?: \p{L}+| ?[(（]\p{L}+[)）])?$/u;
const meters =
  /^(?:meters|total met(?:er|re)s)$|^(?:met(?:er|re)s?|metros|metri) (?:rowed|swum|gerudert|geschwommen|nages|rames|remados|nadados|vogati|nuotati|geroeid|gezwommen)$/;
const inKilometers =
  /^(?:kms?|kilomet(?:er|re)s?|kilometern|kilometros|quilometros|chilometri)(?: (?:run|ridden|covered|done|gelaufen|gefahren|parcourus|recorridos|percorsi|fatti|percorridos|gelopen|gereden|gefietst))?$/;
const inMiles = /^(?:miles?|meilen|milles|millas|miglia|milhas)(?: (?:run|ridden|covered|done))?$/;
/** `Datum (dd-mm-jjjj)`, `Heure (hh:mm)` */
const dateForm =
  /^(?:[djtgy]{1,4}|mm?|aaaa|aa|a{2,4}|uu|hh?|ss)(?:[-./: ](?:[djtgy]{1,4}|mm?|a{2,4}|jjjj|yyyy|ss)){1,4}$/;
const nothingMore =
  /^(?:optional|optionnel|facultatif|opcional|opzionale|facoltativo|optioneel|valfritt|local|任意)$/;
const upAndDown =
  /^(?:auf|hoch|up|gain|\+|d\+|montee|subida|salita|op|omhoog|upp|上り)\s*[/|]\s*(?:ab|runter|down|loss|-|d-|descente|bajada|descida|discesa|af|omlaag|ner|ned|下り)$/;
const upDown =
  /^(?:elevation|elev\.?|height|hohenmeter|hohe|denivele|desnivel|dislivello|hoogtemeters|hojdmeter) ?[([]?(?:up|auf|hoch|rauf|gain|\+|positif|positivo|op|upp) ?\/ ?(?:down|ab|runter|loss|-|negatif|negativo|af|ner|ned)[)\]]?$/;
const unitsOf: readonly (readonly [kinds: RegExp, units: RegExp])[] = [
  [/Temperature|^feels/, /^(?:[°o]? ?[CF]|celsius|fahrenheit)$/i],
  [
    /Meters$/,
    /^(?:km|mi|m|hm|ft|yds?|miles?|meilen|milles|millas|miglia|milhas|mijl|(?:kilo)?met(?:er|re)s?|(?:kilo|quilo)?metros?|(?:chilo)?metri|feet|キロ|メートル)$/i,
  ],
  [
    /Seconds$|^time$/,
    /^(?:h|hrs?|hours?|std\.?|stunden|m|mins?|minutes?|minuten|minutos|minuti|s|sec|seconds?|分|秒|時間|[hmstu]{1,2}(?::[hmst]{1,2}){1,2})$/i,
  ],
  [/Percent$/, /^(?:%|percent)$/i],
  [/HeartRate$/, /^(?:[bpsl]pm|ppm|(?:bat|schl[aä]ge|slag|s)?\.?\/min|拍\/分)$/i],
  [/Exertion$/, /^(?:[01] ?(?:-|–|to|a|à|bis|al|tot|till|até) ?10|\/ ?10|cr-?10|borg cr-?10)$/i],
];

/**
 * What a whole text names as a label: `Moving time:`, `Distance (km)`, `Temperatur [°C]`. Anything else in brackets makes
 * it another thing: `Temperature (max)`, `Distance (planned)`, `RPE (6-20)`. Undefined for any other text.
 */
export function labelIn(text: string): Label | undefined {
  return text.length > 60 ? undefined : known(text);
}

const known = onceEach(labelOf);

function labelOf(text: string): Label | undefined {
  const plain = text
    .replace(
      /^(?:[\s¿¡◆◇■□●○▼▽★☆※・\p{Extended_Pictographic}]|\ufe0f)+|(?:[\s:：*?？!！…\p{Extended_Pictographic}]|\ufe0f)+$/gu,
      '',
    )
    .trim();
  const folded = foldWord(plain);
  if (isRpe(folded)) return { kind: 'perceivedExertion' };
  if (headsPrivate(folded)) return { kind: 'private' };
  const whole =
    kindOf.get(folded) ??
    kindOf.get(folded.replace(/\.(?= |$)/g, '')) ??
    kindOf.get(folded.replace(/\./g, '')) ??
    (headsCoachComment(folded)
      ? 'comment'
      : headsNotes(folded)
        ? 'description'
        : headsPlanText(folded) || headsCoachPlan(folded)
          ? 'planned'
          : undefined);
  if (!whole && inKilometers.test(folded)) return { kind: 'distanceMeters', unit: 'km' };
  if (!whole && inMiles.test(folded)) return { kind: 'distanceMeters', unit: 'mi' };
  if (!whole && meters.test(folded)) return { kind: 'distanceMeters', unit: 'm' };
  const apart = whole ? undefined : labelledText(folded);
  if (apart) return { kind: apart };
  if (whole) return inMeters.test(folded) ? { kind: whole, unit: 'm' } : { kind: whole };
  const sky =
    /^(.{3,12}) (?:at|beim|zum|au|a la|al|alla|no|na|bij|vid) (?:the )?(?:start|depart|salida|inicio|partenza|partida|largada)$/u.exec(
      folded,
    )?.[1];
  if (sky && kindOf.get(sky) === 'other') return { kind: 'other' };
  const composed = composedLabel(folded, (words) => kindOf.get(words));
  const degrees = /[([（]\s*([°º]? ?[CF]|℃|℉)\s*[)\]）]$/iu.exec(plain)?.[1];
  if (composed) return degrees ? { kind: composed, unit: degrees } : { kind: composed };
  if (averageOf(folded, pulseWords) || pulseWords.test(averageThenMost.exec(folded)?.[1] ?? ''))
    return { kind: 'averageHeartRate' };
  if (pulseWords.test(averageBeforeMost.exec(folded)?.[1] ?? '')) return { kind: 'averageHeartRate' };
  if (pulseWords.test(folded.replace(most, ''))) return { kind: 'effort-sign' };
  if (!/[([（]/.test(folded) && averageOf(folded, warmth)) return { kind: 'deviceTemperatureC' };
  if (upDown.test(folded)) return { kind: 'ascentMeters', also: 'other' };
  const both = bothIn(plain);
  if (both) return both;
  const match =
    /^(.{2,40}?)\s*[([（]([^()[\]（）]{1,20})[)\]）]$/u.exec(plain) ??
    /^(\p{L}[\p{L} ]{3,30}) (km|mi|m|mt\.?|mts\.?|ft|bpm|[°º]\s?[CF]|%)$/u.exec(plain);
  const kind = match?.[1] ? kindOf.get(foldWord(match[1])) : undefined;
  if (!kind) return ofThisWorkout(folded) ?? byWords(plain, folded);
  const unit = match?.[2]?.trim().replace(/^mts?\.?$/, 'm') ?? '';
  if (
    kind === 'ascentMeters' &&
    /^(?:\+|上り|登り|up|gain|auf|bergauf|aufwärts|positi(?:f|v[eoa]?)|montée|subida|salita|op|upp)$/i.test(
      unit,
    )
  )
    return inMeters.test(folded) ? { kind, unit: 'm' } : { kind };
  if (kind === 'ascentMeters' && upAndDown.test(foldWord(unit))) return { kind, also: 'other' };
  const plainUnit = plainDigits(unit);
  if (unread.test(kind) || unitsOf.some(([kinds, units]) => kinds.test(kind) && units.test(plainUnit)))
    return { kind, unit };
  const inBrackets = foldWord(unit);
  if (texts.test(kind) && dateForm.test(inBrackets)) return { kind };
  if (kindOf.get(inBrackets) === kind) return { kind };
  const duration = kind === 'time' ? durationNamed(inBrackets) : undefined;
  if (duration) return { kind: duration };
  if (kind === 'movingSeconds' && /^net(?:to|t)?$/i.test(unit)) return { kind };
  if (kind === 'elapsedSeconds' && /^(?:brutt?o|gross|lordo)$/i.test(unit)) return { kind };
  if (kind === 'elapsedSeconds' && /^\p{L}{3,} \p{L}/u.test(unit) && !/plan|soll|max|min/i.test(unit))
    return { kind };
  // What the watch measured is the figure.
  if (inBrackets === 'gps' && /Meters$|Seconds$|^time$/.test(kind)) return { kind };
  return texts.test(kind) && nothingMore.test(inBrackets)
    ? { kind }
    : (byWords(plain, folded) ?? { kind: 'other' });
}

/** What the words of a label say together, with the unit that it ends in. */
function byWords(plain: string, folded: string): Label | undefined {
  const kind = kindByWords(folded);
  const unit = /[\s([（]([°º]\s?[CF]|km|mi|ft|m|%|h:m(?:in)?:s)[)\]）]?$/u.exec(plain)?.[1];
  return kind && (unit === undefined ? { kind } : { kind, unit });
}

/** `Date of the tour`, `session time`: what is left of a label without the words that say whose it is. */
function ofThisWorkout(folded: string): Label | undefined {
  const [, lasting, net] =
    /^(.{3,40}) (netto|net|nett|neto|liquido|brutto|bruto|gross|lordo)$/.exec(folded) ?? [];
  const lasts = lasting === undefined ? undefined : labelIn(lasting)?.kind;
  if (lasts === 'time' || lasts === 'movingSeconds')
    return { kind: net?.startsWith('n') || net === 'liquido' ? 'movingSeconds' : 'elapsedSeconds' };
  const bare = withoutWorkout(folded);
  const label = bare && labelIn(bare.label);
  if (!label || unread.test(label.kind)) return undefined;
  return bare.ofOneSport && !texts.test(label.kind) ? { ...label, ofOneSport: true } : label;
}

/** A heading of words with a remark in brackets: `Private note (only you see it)`. */
function labelledText(folded: string): LabelKind | undefined {
  const [, bare, remark = ''] = /^(.{3,36}?)\s*[([（]([^()[\]（）\d]{2,44})[)\]）]$/u.exec(folded) ?? [];
  if (!bare) return undefined;
  if ((kindOf.get(bare) === 'description' || headsNotes(bare)) && saysWhoSees(remark)) return 'private';
  const kind = kindOf.get(bare);
  if (kind === 'private' || headsPrivate(bare)) return 'private';
  if (kind === 'description') return kind;
  return headsCoachComment(bare) ? 'comment' : headsNotes(bare) ? 'description' : undefined;
}

/** Two labels of figures in one text. */
function bothIn(text: string): Label | undefined {
  const [, one, other] = /^([^/|／]{2,28}?)\s*[/|／]\s*([^/|／]{2,28})$/u.exec(text) ?? [];
  const first = one && labelIn(one)?.kind;
  const second = other && labelIn(other)?.kind;
  if (first && first === second && /Seconds$|^time$/.test(first)) return { kind: first };
  if (!first || !second || first === second || texts.test(first) || texts.test(second)) return undefined;
  return unread.test(first) && unread.test(second) ? undefined : { kind: first, also: second };
}

/** A label and its value in one text: `Distance: 10.2 km`, `60% humidity`. */
export function labelAndValue(text: string): { label: Label; value: string } | undefined {
  const match = /^([^:：]{2,40})\s*[:：]\s*(\S[\s\S]*)$/u.exec(text);
  const label = match?.[1] ? labelIn(match[1]) : undefined;
  if (label && match?.[2]) return { label, value: match[2].trim() };
  const turned = /^(\d{1,3}(?:[.,]\d)? ?(?:%|[°º] ?[CF]|[℃℉])) (\p{L}[\p{L} ]{2,30})$/u.exec(text);
  const behind = turned?.[2] ? labelIn(turned[2]) : undefined;
  return behind && turned?.[1] ? { label: behind, value: turned[1] } : undefined;
}

/** Single words that labels are made of, and that builders of such pages name their blocks by. They tell nothing of anybody. */
export const builderWords: ReadonlySet<string> = new Set(
  [...kindOf.keys()].flatMap((label) => label.split(/[^\p{L}]+/u)).filter((word) => word.length >= 3),
);
