import { foldWord, labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import type { LabelKind } from './languages/page-words';
import type { Cell } from './page-cells';
import { canBe } from './read-measures';
import { endsOf } from './table-columns';
import { callsWeather } from './weather-names';

/** `84°F, few clouds` */
const skyBehind = /^([-−–+]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉)), [^\d°]{3,30}$/u;
/** `sunny, 15 °C` */
const skyAhead = /^[^\d°]{3,30}, ([-−–+]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉))$/u;
const temperature = /^[-−–+]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉)$/;
const inOne =
  /^([-−]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉|%)) (\D{3,24}?)\s*(?:[,;/·–—→-]|(?<= )(?:and|und|et|e|y|en|och|puis|then|dann|poi|luego|depois) )\s*([-−]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉|%)) ([^\d,;.]{3,24}?)(?=$|[,;.])/u;

/** `Start 6 °C, Ende 14 °C` */
const wordFirst =
  /^(\p{L}[\p{L}' ]{2,20}?):? ([-−]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉|%))\s*[,;/·–—→-]\s*(\p{L}[\p{L}' ]{2,20}?):? ([-−]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉|%))$/u;

/** `14 °C at the start, 26 °C at the finish` as the two ends of one value. */
export function withEnds(value: LabelledValue): LabelledValue[] {
  for (const said of value.candidates) {
    // `17 °C (Start) / 27 °C (Ende)`
    const words = said.replace(/ ?[(（]([^()（）\d]{3,24})[)）]/gu, ' $1');
    const turned = wordFirst.exec(words);
    const [, start, first, end, second] = turned
      ? ['', turned[2], turned[1], turned[4], turned[3]]
      : (inOne.exec(words) ?? []);
    if (
      start &&
      first &&
      end &&
      second &&
      endsOf(foldWord(first)) === 'start' &&
      endsOf(foldWord(second)) === 'end'
    )
      return [
        {
          ...value,
          label: { kind: warm.test(start) ? airOr(value.label.kind) : value.label.kind },
          candidates: [words],
          ends: [start, end],
        },
        ...restOf(value, words),
      ];
  }
  return [value];
}

const warm = /[CF℃℉]$/;

function airOr(kind: LabelKind): LabelKind {
  return kind === 'other' ? 'airTemperatureC' : kind;
}

/** What a line about the weather says besides. */
function restOf(value: LabelledValue, words: string): LabelledValue[] {
  const rest = words.replace(inOne, '').replace(/^[,;. ]+/, '');
  return value.label.kind === 'other' && rest !== '' ? [{ ...value, candidates: [rest] }] : [];
}

/**
 * Two labels for one thing, at the start and at the end: `Temperature at start`, `Temperature at finish`; or these two
 * words alone over two temperatures. As one value with two ends; one of the two alone says nothing.
 */
export function startsAndEnds(cells: readonly Cell[]): LabelledValue[] {
  const told = cells.flatMap((cell, at) => {
    if (cell.aside || cell.how !== 'text' || cell.text.length > 60) return [];
    const [, name = cell.text, inline] = /^([^:：]{3,40})[:：]\s*(\S.*)?$/u.exec(cell.text) ?? [];
    const named = nameOf(name);
    const next = cells[at + 1];
    const said = inline ?? (next?.how === 'text' ? next.text : undefined);
    const value =
      said === undefined ? undefined : (skyBehind.exec(said)?.[1] ?? skyAhead.exec(said)?.[1] ?? said);
    if (!named || value === undefined || !canBe(value, { kind: named.kind })) return [];
    return named.bare && !temperature.test(value) ? [] : [{ ...named, value, cell }];
  });
  return told.flatMap((start) => {
    const ends = told.filter(
      (end) => end.kind === start.kind && end.end === 'end' && end.bare === start.bare,
    );
    const [only] = ends;
    const starts = told.filter((one) => one.kind === start.kind && one.end === 'start');
    if (start.end !== 'start' || !only || ends.length > 1 || starts.length > 1) return [];
    const pair: readonly [string, string] = [start.value, only.value];
    return [
      {
        label: { kind: start.kind },
        labelText: start.cell.text,
        candidates: [pair.join(' / ')],
        cell: start.cell,
        around: start.cell.holder,
        ends: pair,
      },
    ];
  });
}

type Lasting = 'airTemperatureC' | 'feelsLikeC' | 'humidityPercent';

function nameOf(name: string): { kind: Lasting; end: 'start' | 'end'; bare: boolean } | undefined {
  const folded = foldWord(name);
  const alone = /^(?:at|am|beim|zu|im|a|au|al|alla|all'|na|no|aan|bij|vid) ?/.test(folded)
    ? endsOf(folded)
    : undefined;
  if (alone) return { kind: 'airTemperatureC', end: alone, bare: true };
  // 気温(開始時)
  const words = folded.replace(/(?<=[\p{Script=Han}])[(（]/u, ' (').split(' ');
  for (let at = 1; at < words.length; at++) {
    const end = endsOf(
      words
        .slice(at)
        .join(' ')
        .replace(/^[([（]|[)\]）]$/gu, ''),
    );
    const kind = labelIn(words.slice(0, at).join(' '))?.kind;
    // `Wetter am Start`: where a temperature stands there, it is the air's.
    if (end && kind === 'other' && callsWeather(words.slice(0, at).join(' ')))
      return { kind: 'airTemperatureC', end, bare: true };
    if (end && (kind === 'airTemperatureC' || kind === 'feelsLikeC' || kind === 'humidityPercent'))
      return { kind, end, bare: false };
  }
  return undefined;
}
