import { namesAverage, pulseWords } from './average-words';
import { averageBeforeMost, averageThenMost, durationNamed } from './composed-labels';
import { foldWord, type Label, labelAndValue, labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import type { LabelKind } from './languages/page-words';
import { canBe, figureIn } from './read-measures';
import { beginsWithWeather } from './weather-names';

type Kind = LabelKind;

/** A label and its value in one text, with a colon or, where the value can be one of that label, without. */
export function pairIn(text: string): { label: Label; value: string } | undefined {
  // `Km 5` heads a row of splits.
  if (/^(?:km|kilomet\p{L}+|mi|miles?|meile) ?\d{1,3}$/iu.test(text)) return undefined;
  const told = labelAndValue(text);
  if (told || text.length > 100) return told;
  const [, name, value] = /^([^\d:：]{2,40}?)[ ]?([-−+~≈]?\d.*)$/u.exec(text) ?? [];
  const first = name && value ? labelIn(name) : undefined;
  if (first && name && value && fits(first, value, name)) return { label: first, value };
  const behind = /^([-−+]?\d\S*(?: \S+){0,5}?) (\D{2,40})$/u.exec(text);
  if (!behind?.[1] || !behind[2]) return undefined;
  const words = `${behind[1]} ${behind[2]}`.split(' ');
  for (let at = 1; at < words.length; at++) {
    const head = words.slice(0, at).join(' ');
    const label = labelIn(words.slice(at).join(' '));
    if (label) return canBe(head, label) && /[^\d.,]/.test(head) ? { label, value: head } : undefined;
  }
  return undefined;
}

function fits(label: Label, value: string, name: string): boolean {
  // "Climb 2.3 km" is how long a climb is.
  if (label.kind === 'ascentMeters' && /(?:km|mi|miles?)$/i.test(value)) return false;
  return canBe(value, label) === true || partsOf(value, label, undefined, name).length > 0;
}

const felt =
  /^(?:fe(?:els?|lt)(?: like)?|real ?feel|gefuhlt(?:e)?|fuhlt sich an wie|ressentie?s?|sensacion(?: (?:termica|de))?|percibid[ao]s?|percepit[aoie]|percebid[ao]s?|sensacao(?: (?:termica|de))?|gefuhlt wie|gevoelsmatig|gevoel|gevoels|voelt als|voelde als|kanns(?: som)?|kandes(?: som)?|upplevd|体感)$/;
const sensor =
  /^(?:sensor|device|watch|garmin|wahoo|gerat|uhr|appareil|montre|capteur|reloj|dispositivo|orologio|sensore|relogio|apparaat|horloge|klocka|klockan|enhet|時計|デバイス|センサー|本体)$/;

/** Whether folded words call a temperature the one that was felt. */
export function namesFelt(folded: string): boolean {
  return felt.test(folded);
}

/** What a qualifier beside a figure makes of it, under the label of the whole. */
function kindFor(words: string, main: Kind, pulse: boolean): Kind | undefined {
  const own = labelIn(words)?.kind;
  if (own && canBe('', { kind: own }) !== undefined) return own;
  const plain = foldWord(words).replace(
    /^[~≈:.,\s]+|(?:[:.,=~≈\s]| (?:del|della|do|da|der|de|di|of|von|van|av|em|in|about|around|ca|circa|etwa|cerca de|environ))+$/g,
    '',
  );
  if (/Seconds$|^time$/.test(main)) return durationNamed(plain);
  if (/^(?:air|other)/.test(main))
    return felt.test(plain) ? 'feelsLikeC' : sensor.test(plain) ? 'deviceTemperatureC' : undefined;
  return pulse && namesAverage(plain) ? 'averageHeartRate' : undefined;
}

const effort =
  /^(?:effort|exertion|anstrengung|intensite de l'effort|esfuerzo|sforzo|fatica|esforco|inspanning|zwaarte|anstrangning|きつさ|運動強度|強度|つらさ)$/;
const ofTen = /^\d{1,2}(?:[.,]0)?\s*(?:\/|(?:out )?of|von|auf|sur|de|em|su|di|van|op|uit|av|pa)\s*10(?!\d)/;

interface Part {
  readonly kind: Kind;
  readonly text: string;
}

/**
 * The figures that a text says together: `29 °C (percepita 32 °C)`, `4:12:33 (moving 3:58:01)`, `avg 139 / max 171`,
 * `14 °C, humidity 65 %`, `10.2 km (6.3 mi)`. None where a figure stands there that nobody can tell.
 */
export function partsOf(words: string, label: Label, decimal: '.' | ',' | undefined, name = ''): Part[] {
  const { kind } = label;
  const plainName = foldWord(name)
    .replace(/[:：]\s*.*$/u, '')
    .replace(/\s*\d.*$/u, '')
    .replace(/\s*\(.*$/, '');
  if (kind === 'other' && effort.test(plainName))
    return ofTen.test(foldWord(words)) ? [{ kind: 'perceivedExertion', text: words }] : [];
  const [, averageOfTwo] = /^(\d{2,3})\s*[/|]\s*\d{2,3}(?:\s*\D{0,8})$/.exec(words) ?? [];
  if (
    kind === 'averageHeartRate' &&
    averageOfTwo &&
    [averageThenMost, averageBeforeMost].some((both) => both.test(foldWord(name.replace(/[:：]\s*$/, ''))))
  )
    return [{ kind, text: averageOfTwo }];
  const pulse = kind === 'averageHeartRate' || pulseWords.test(plainName);
  const sky = kind === 'other' && beginsWithWeather(plainName);
  const temperature = kind === 'airTemperatureC' || sky;
  const bare: Label | undefined = sky
    ? { kind: 'airTemperatureC' }
    : kind === 'averageHeartRate'
      ? label
      : pulse || kind === 'other'
        ? undefined
        : label;
  if (!sky && !pulse && canBe('', label) === undefined) return [];
  if (words.length > 120 || !/\d/.test(words)) return [];
  const parts: Part[] = [];
  const alike: string[] = [];
  for (const { text, inside } of segments(words)) {
    if (bare && canBe(text, bare)) {
      alike.push(text);
      continue;
    }
    const said = qualified(text, kind, pulse);
    if (said === 'unknown' || (said === undefined && !/\d/.test(text) && sky)) continue;
    if (said) {
      parts.push(said);
      continue;
    }
    const fallen = kind === 'ascentMeters' && /^[-−–↓]/.test(text);
    const clear = !inside && temperature && !/\d/.test(text) && !limits.test(foldWord(text));
    if (!fallen && !clear && !(inside && conversion.test(text))) return [];
  }
  const [main] = alike;
  if (main === undefined) return parts;
  if (!bare || alike.some((other) => !sameFigure(main, other, bare, decimal))) return [];
  const whole = /^(?:time|movingSeconds)$/.test(kind);
  const mainKind =
    whole && parts.some((p) => p.kind === 'movingSeconds')
      ? 'elapsedSeconds'
      : kind === 'time' && parts.some((p) => p.kind === 'elapsedSeconds')
        ? 'movingSeconds'
        : bare.kind;
  return [{ kind: mainKind, text: main }, ...parts.filter((p) => p.kind !== mainKind)];
}

const breaks =
  /paus|break|stop|rest|stand|soste|parad|arret|rust|vila|pace|tempo|allure|ritmo|passo|andatura|休憩|停止|ペース|^\/ ?(?:km|mi)/;
const ofWhich =
  /^(?:of which|with|incl(?:uding)?\.?|davon|darin|dont|dont environ|de (?:los|las) (?:cuales|que)|di cui|dos quais|das quais|sendo|waarvan|varav|うち)\s*/iu;
const limits =
  /(?:^|\W)(?:max|min|avg|average|mean|moy|media|medio|mittel|gem|snitt|medel|water|wasser|eau|agua|acqua|indoor|inside|high|low)|最高|最低|平均|水温|室/;
const conversion =
  /^[\d.,]+ ?(?:mi|miles?|ft|km|m|°?[CF])$|^\d{1,2}:\d{2} ?(?:min\.? ?)?\/ ?(?:km|mi(?:les?)?|100 ?m)$/i;

function segments(words: string): { text: string; inside: boolean }[] {
  const [, before = words, inside, after = ''] =
    /^([^()[\]（）]*)[([（]([^()[\]（）]+)[)\]）]([^()[\]（）]*)$/u.exec(words) ?? [];
  const apart = (text: string, within: boolean) =>
    text
      .split(
        /\s*[;；·•・|、，]\s*|,\s+|(?<=[\d%CF])\.\s+(?=\p{Lu})|\s+\/\s+|(?<=[\d%])[/／](?=\p{L}+\.? ?\d)|(?<=\d ?(?:m|ft))\s+(?=[-−↓↑]\s?\d)/u,
      )
      .map((part) => ({ text: part.trim().replace(/(?<=[\d%CF])\.$/, ''), inside: within }))
      .filter((part) => part.text !== '');
  return [...apart(before, false), ...(inside ? apart(inside, true) : []), ...apart(after, false)];
}

function qualified(words: string, kind: Kind, pulse: boolean): Part | 'unknown' | undefined {
  const text = words.replace(ofWhich, '');
  const [, name, value] = /^([^\d]*[^\d\s:：=~≈+−-])\s*[:：=~≈]?\s*([-−+]?\d.*)$/u.exec(text) ?? [];
  if (name && value) return named(name, value);
  const [, head, tail] =
    /^([-−+]?\d[\d.,:]*(?: ?(?:[°º]? ?[CF]\b|[℃℉%]|bpm|m\b|ft\b|(?:h|min|u|uur|tim|std\.?|hrs?|horas?|ore|heures?|時間|分)(?: ?\d{1,2}(?: ?(?:m|min|分|minut\p{L}*)\.?)?)?(?!\p{L})))?) ?(\D{2,40})$/u.exec(
      text,
    ) ?? [];
  return head && tail ? named(tail, head) : undefined;

  function named(words: string, figure: string): Part | 'unknown' | undefined {
    const found =
      kind === 'deviceTemperatureC' && namesAverage(foldWord(words)) ? kind : kindFor(words, kind, pulse);
    if (found) return canBe(figure, { kind: found }) ? { kind: found, text: figure } : undefined;
    // Another time under a time: only a break says that it is not the one wanted.
    if (/Seconds$|^time$/.test(kind) && canBe(figure, { kind: 'movingSeconds' }))
      return breaks.test(foldWord(words)) ? 'unknown' : undefined;
    // An average beside a temperature that does not say it is one: which of the two is the air's?
    return /^(?:air|device)/.test(kind) && namesAverage(foldWord(words)) ? undefined : 'unknown';
  }
}

function sameFigure(a: string, b: string, label: Label, decimal: '.' | ',' | undefined): boolean {
  const [x, y] = [a, b].map((text) => figureIn(text, label, decimal));
  if (x === undefined || y === undefined) return false;
  return Math.abs(x - y) <= (/Temperature|feels/.test(label.kind) ? 0.7 : Math.abs(x) * 0.02);
}

/** `Ascent / descent` over `310 m / 305 m`: each figure under its own label, or none. */
function bothOf(value: LabelledValue, also: LabelKind): LabelledValue[] {
  const kinds = [value.label.kind, also];
  for (const words of value.candidates) {
    const texts = words.split(/\s*[/|·・／]\s*/);
    if (texts.length !== kinds.length) continue;
    // "2,830 / 2,815 ft": one unit for both.
    const unit = /\d ?(\p{L}{1,3})$/u.exec(texts[1] ?? '')?.[1] ?? '';
    const told = kinds.flatMap((kind, at) => {
      const own = texts[at] ?? '';
      const text =
        at === 0 && /\d$/.test(own) && unit !== '' && !canBe(own, { kind }) ? `${own} ${unit}` : own;
      return canBe(text, { kind }) ? [{ ...value, label: { kind }, candidates: [text] }] : [];
    });
    if (told.length > 0) return told;
  }
  return [];
}

/** A value of which the words say more than one figure, as one value each; else as it is. */
export function takenApart(value: LabelledValue, decimal: '.' | ',' | undefined): LabelledValue[] {
  if (value.ends) return [value];
  const { also } = value.label;
  if (also) return bothOf(value, also);
  for (const words of value.candidates) {
    if (canBe(words, value.label)) return [value];
    const parts = partsOf(words, value.label, value.decimal ?? decimal, value.labelText);
    if (parts.length === 0) continue;
    const apart = parts.map(({ kind, text }) => ({
      ...value,
      label: { kind, unit: kind === value.label.kind ? value.label.unit : undefined },
      candidates: [text],
    }));
    return canBe('', value.label) === undefined ? [value, ...apart] : apart;
  }
  return [value];
}
