import { foldWord, type Label, labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import type { Cell } from './page-cells';
import { canBe } from './read-measures';
import { readDuration } from './read-values';
import { namesFelt } from './said-together';

/** Small words between a figure and what it is of, folded: of, with, a, was, in nine languages. */
const small =
  "(?:e|y|et|and|und|en|och|ed|con|com|avec|mit|met|with|med|un|une|una|uno|uma|um|eine?[rmn]?|een|ett|an?|the|o|os|as|la|le|les|il|lo|el|los|las|der|die|das|dem|den|het|de|di|du|da|do|des|del|della|d'|l'|von|van|av|of|pour|por|per|for|su|bei|at|op|pa|was|were|war|waren|foi|fue|era|est|etait|is|ha|har|lag|al|mein|my|mijn|min)";
const leading = new RegExp(`^(?:${small} )+`, 'u');
const trailing = new RegExp(`(?: ${small})+$`, 'u');
const marks = /[.;!?:,()（）]\s*(?=\S)|\s[–—-]\s/u;
const figure =
  /^[-−+~≈]?\d[\d.,:h'"\u202f\u00a0 ]*\s*(?:\p{L}{1,12}\.?(?: ?\d{1,2} ?\p{L}{1,7}\.?)?|°\s?[CF]|℃|℉|%|\/ ?10|m D\+)?\s*\.?$/u;
/** After it something else is told. */
const goesOn = /(?<=\S)\s(?:and|with|und|mit|bei|et|avec|y|con|e|com|en|met|och|med)\s/u;
/** What may stand before the air's temperature. */
const sky =
  /^(?:it|es|il|het|det|we had|clear|sunny|cloudy|overcast|rain|weather|wetter|sonnig|bewolkt|meteo|soleil|nuageux|tiempo|tempo|clima|soleado|nublado|sole|nuvoloso|weer|zonnig|vader|soligt|molnigt|estava(?:m)?|hacia|il faisait|faisait|c'erano|faceva)$/;
/** With fewer figures a sentence is none about a workout. */
const leastFigures = 3;

/** A figure in a text, with the words before and behind it. */
export interface Said {
  readonly cell: Cell;
  readonly before: string;
  readonly after: string;
}

/**
 * Figures set off in running text, with what the words before or behind them name: `with <b>215 m</b> of ascent. The average
 * heart rate was <b>103 bpm</b>`. Only paragraphs of one block, each with three figures or more: elsewhere they are a list.
 */
export function figuresInProse(cells: readonly Cell[]): LabelledValue[] {
  const told = paragraphs(cells)
    .map(({ around, said }) => ({ around, pairs: said.flatMap((one) => labelOfFigure(one)) }))
    .filter(({ pairs }) => pairs.length >= 2);
  const around = told.map((t) => t.around);
  // Paragraphs of one block belong together; others are a list.
  if (around.some((one) => one.parentElement !== around[0]?.parentElement) || around.length > 6) return [];
  return told.flatMap(({ around: where, pairs }) =>
    pairs.map(({ label, labelText, cell }) => ({
      label,
      labelText,
      candidates: [cell.text],
      cell,
      around: where,
    })),
  );
}

function paragraphs(cells: readonly Cell[]): { around: Element; said: Said[] }[] {
  const byParagraph = new Map<Element, Cell[]>();
  for (const cell of cells) {
    if (cell.how !== 'text' || cell.aside) continue;
    const around = cell.holder.closest('p, li, dd');
    if (around) byParagraph.set(around, [...(byParagraph.get(around) ?? []), cell]);
  }
  return [...byParagraph].flatMap(([around, texts]) => {
    const said = texts.flatMap((cell, at) =>
      cell.holder !== around && (figure.test(cell.text) || readDuration(cell.text) !== undefined)
        ? [{ cell, before: wordsOf(texts[at - 1], around), after: wordsOf(texts[at + 1], around) }]
        : [],
    );
    return said.length >= leastFigures ? [{ around, said }] : [];
  });
}

const wordsOf = (cell: Cell | undefined, around: Element) =>
  cell && cell.holder === around ? cell.text : '';

/** What the words beside a figure call it: in brackets behind it, before it, behind it; else what it can only be. */
export function labelOfFigure(
  { cell, before, after }: Said,
  setOff = true,
): { label: Label; labelText: string; cell: Cell }[] {
  const nearest = before.split(marks).at(-1) ?? '';
  const inBrackets = /^\s*[(（]([^()（）]{2,40})[)）]/u.exec(after)?.[1] ?? '';
  const next = (after.split(marks)[0] ?? '').split(goesOn)[0] ?? '';
  for (const words of [inBrackets, nearest, next]) {
    const bare = bareWords(words);
    const warm = /°|℃|℉/.test(cell.text) && namesFelt(bare);
    const label: Label | undefined = warm ? { kind: 'feelsLikeC' } : bare === '' ? undefined : labelIn(bare);
    if (label && canBe(cell.text, label)) return [{ label, labelText: bare, cell }];
  }
  const last = bareWords(before.split(marks).at(-1) ?? '');
  return unlabelled(cell, setOff || last === '' || sky.test(last));
}

function bareWords(words: string): string {
  return `${foldWord(words.replace(/[:：]\s*$/, '').replace(/^[^\p{L}\p{N}]+|[,.;\s]+$/gu, ''))} `
    .replace(leading, '')
    .trimEnd()
    .replace(trailing, '');
}

/** A length in kilometres or miles, a time, a temperature of nothing else: in such a sentence they need no name. */
function unlabelled(cell: Cell, alone: boolean): { label: Label; labelText: string; cell: Cell }[] {
  const kind =
    /\d ?(?:km|kil[oó]metros?|kilomet(?:er|re)s?|mi|miles|millas|miglia|milhas|meilen|mijl)\.?$/i.test(
      cell.text,
    )
      ? 'distanceMeters'
      : /[hu:]|min/i.test(cell.text) &&
          !/^\d{1,2}:\d{2}$/.test(cell.text) &&
          readDuration(cell.text) !== undefined
        ? 'time'
        : /\d ?(?:°\s?[CF]|℃|℉)$/.test(cell.text) && alone
          ? 'airTemperatureC'
          : undefined;
  return kind ? [{ label: { kind }, labelText: '', cell }] : [];
}
