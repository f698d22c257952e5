import { namesAverage, pulseWords } from './average-words';
import { namesDevice, namesEffort } from './composed-labels';
import { effortByWords } from './label-grammar';
import { foldWord } from './label-words';
import type { LabelledValue } from './labelled-values';
import { textUnder } from './page-cells';
import { callsWeather } from './weather-names';

/** Labels that mean one thing or another, as the language, the words beside them and the other labels tell. */
export function asTheirValuesTell(
  values: readonly LabelledValue[],
  language: string | undefined,
): LabelledValue[] {
  const told = values.map((value) =>
    averagePulse(effortOutOfTen(clockThatLasts(asSpoken(weatherByValue(value), language)))),
  );
  const air = told.some(({ label }) => label.kind === 'airTemperatureC');
  const spoken = air ? told : told.map(underWeather);
  // A lap, a course or a route has a length beside the distance.
  const far = spoken.some(({ label }) => label.kind === 'distanceMeters');
  return far ? spoken : spoken.map(longInKilometers);
}

/** An average under "Weather" is that of the air, not of a device. */
function underWeather(value: LabelledValue): LabelledValue {
  const name = foldWord(value.labelText);
  if (value.label.kind !== 'deviceTemperatureC' || namesDevice(name)) return value;
  let box = value.cell.holder.parentElement;
  for (let level = 0; box && level < 5; level++, box = box.parentElement) {
    const [first] = box.children;
    const title = first && !/^(?:DT|TH|TD)$/.test(first.tagName) && !first.contains(value.cell.holder);
    const head = title ? textUnder(first) : '';
    if (head.length <= 30 && callsWeather(foldWord(head)))
      return { ...value, label: { ...value.label, kind: 'airTemperatureC' } };
  }
  return value;
}

/** "Tempo" and "tiempo" are the weather as well as a time: with a temperature, the weather. */
function weatherByValue(value: LabelledValue): LabelledValue {
  const words = value.candidates[0] ?? '';
  const warm = /\d\s?(?:°\s?[CF](?!\p{L})|℃|℉)/u.test(words) && !/\d:\d{2}/.test(words);
  const name = foldWord(value.labelText.replace(/\s*[:：]$/u, ''));
  return warm && value.label.kind === 'time' && callsWeather(name)
    ? { ...value, label: { kind: 'other' } }
    : value;
}

/** `Clock time 2:41:50` is how long the clock ran. */
function clockThatLasts(value: LabelledValue): LabelledValue {
  const lasts = /^\d{1,2}:\d{2}:\d{2}$/.test(value.candidates[0]?.trim() ?? '');
  return value.label.kind === 'clock' && lasts && /^clock time[:：]?$/i.test(value.labelText.trim())
    ? { ...value, label: { kind: 'elapsedSeconds' } }
    : value;
}

/** "Tempo" is time in Italian and Portuguese, and pace in German, Dutch and Swedish. */
function asSpoken(value: LabelledValue, language: string | undefined): LabelledValue {
  const pace =
    value.label.kind === 'time' &&
    /^tempo\b/i.test(value.labelText) &&
    !/^(?:it|pt|es)\b/.test(language ?? '');
  return pace ? { ...value, label: { kind: 'effort-sign' } } : value;
}

/** `Effort 7/10`: a mark out of ten says by itself how hard it felt. */
function effortOutOfTen(value: LabelledValue): LabelledValue {
  const name = foldWord(value.labelText.replace(/\s*[:：]$/u, ''));
  if (value.label.kind !== 'other' || !(namesEffort(name) || effortByWords(name))) return value;
  const [mark] = value.candidates.flatMap(
    (text) =>
      /^(\d{1,2}(?:[.,]5)?(?: ?\/ ?| (?:(?:out )?of|von|auf|sur|sobre|de|em|su|di|van|op|av|på) )10)(?!\d)/.exec(
        text,
      )?.[1] ?? [],
  );
  return mark ? { ...value, label: { kind: 'perceivedExertion' }, candidates: [mark] } : value;
}

/** `Länge 16,8 km`: so long is no pool. */
function longInKilometers(value: LabelledValue): LabelledValue {
  const long = /^(?:lange|length|longueur|longitud|lunghezza|lengte|comprimento|langd)[:：]?$/;
  if (value.label.kind !== 'other' || !long.test(foldWord(value.labelText))) return value;
  return value.candidates.some((text) => /^\d[\d.,]* ?(?:km|mi|miles)$/i.test(text))
    ? { ...value, label: { kind: 'distanceMeters' } }
    : value;
}

/** `Heart rate: Avg 161 bpm  Max 178 bpm`: of the two the average. */
function averagePulse(value: LabelledValue): LabelledValue {
  const words = value.label.kind === 'effort-sign' ? (value.candidates[0] ?? '') : '';
  if (words.length > 60 || !pulseWords.test(foldWord(value.labelText.replace(/[:：].*$/u, '')))) return value;
  // `148 bpm (max 173)`: what is not the most.
  const [, first] =
    /^(\d{2,3}) ?(?:bpm|lpm|ppm|s\/min|slag\/min|拍\/分)? ?[(（/|·,;–-] ?(?:max|maxi|maximum|peak|最大)\P{L}{0,3}\d{2,3}/iu.exec(
      words,
    ) ?? [];
  if (first) return { ...value, label: { kind: 'averageHeartRate' }, candidates: [first] };
  const [, name = '', beats] =
    /(?:^|[\s/|·,;])(\p{L}+\.?|ø)[:：]?\s*(\d{2,3})(?!\d)/u.exec(words.toLowerCase()) ?? [];
  return beats && namesAverage(foldWord(name))
    ? { ...value, label: { kind: 'averageHeartRate' }, candidates: [beats] }
    : value;
}
