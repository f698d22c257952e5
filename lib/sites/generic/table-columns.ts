import { namesAverage, pulseWords } from './average-words';
import { foldWord, type Label } from './label-words';
import { textUnder } from './page-cells';
import { doneHead, wantedHead } from './planned-labels';

/** What a row of a table says under its label, by what the table calls its columns. */
export interface InRow {
  readonly holder: Element;
  readonly text: string;
  /** What it was at the start and at the end, where the columns are these two. */
  readonly ends?: readonly [start: string, end: string];
  /** The label for it, where the column makes another one of it. */
  readonly label?: Label;
}

const preposition =
  "(?:en la|en el|a la|nella|nel|in the|at|at the|am|beim|zum?|zu|im|au|a l'|a la|a|al|alla|all'|na|no|aan het|bij de|vid|i)";
const startHead = new RegExp(
  `^(?:${preposition} ?)?(?:start|beginning|beginn|anfang|depart|debut|inicio|salida|inizio|partenza|largada|partida|begin|開始(?:時)?|スタート(?:時)?)$`,
  'u',
);
const endHead = new RegExp(
  `^(?:${preposition} ?)?(?:end|finish|ende|schluss|ziel|arrivee|retour|fin|final|llegada|meta|fine|arrivo|chegada|fim|einde|eind|finish|slut|mal|終了(?:時)?|ゴール(?:時)?)$`,
  'u',
);

/** This workout, and an earlier one that it is held against. */
const nowHead =
  /^(?:today|this (?:one|time|workout|session|run|ride)|heute|diesmal|diese einheit|aujourd'hui|cette (?:fois|seance|sortie)|hoy|esta (?:vez|sesion)|oggi|questa (?:volta|seduta|sessione)|hoje|desta vez|este treino|vandaag|deze (?:keer|training|sessie)|idag|den har gangen|detta pass|今回|本日|今日)(?: \(.*\))?$/u;
const beforeHead =
  /^(?:(?:the )?(?:last|previous|prior)(?: (?:one|time|workout|session|run|ride))?|zuletzt|(?:letzte[srn]?|vorige[srn]?)(?: (?:mal|einheit|training))?|(?:la )?(?:derniere|precedente)(?: (?:fois|seance|sortie))?|precedent|dernier|(?:la )?(?:ultima|anterior)(?: (?:vez|sesion|sessao))?|ultim[ao](?: (?:volta|seduta|sessione|treino))?|precedente|(?:la )?volta scorsa|da ultima vez|(?:de )?(?:vorige|laatste)(?: (?:keer|training|sessie))?|forra(?: (?:gangen|passet))?|senast(?:e)?|前回)(?: \(.*\))?$/u;

/** Whether folded words say "at the start" or "at the end". */
export function endsOf(folded: string): 'start' | 'end' | undefined {
  const plain = folded.replace(/ ?[(（][^()（）]{1,16}[)）]$/u, '');
  if (plain !== folded) return endsOf(plain);
  return startHead.test(folded) ? 'start' : endHead.test(folded) ? 'end' : undefined;
}

const unitHead = /^(?:units?|einheit|unite|unidad|unita|unidade|eenheid|enhet|単位)$/;
const valueHead =
  /^(?:values?|wert|messwert|valeur|valor|valore|waarde|varde|値|数値|result|ergebnis|resultat|resultado|risultato|resultaat)$/;
const unitAlone =
  /^(?:°\s?[CF]|℃|℉|%|km|mi|miles?|m|ft|bpm|lpm|ppm|spm|min|h|s|kcal|km\/h|mph|[a-z]{1,2}(?::[a-z]{1,2}){1,2}|[-–—]|\p{L}{1,4}(?:\/\p{L}{1,4})?|)$/u;

/**
 * The value that belongs to a label at the head of a row: of "planned" and "done" the one that is wanted, of several the
 * average, of start and end both, of value and unit the two together. Undefined for any other table.
 */
export function valueInRow(head: Element, label: Label, wanted: 'done' | 'planned'): InRow | undefined {
  const row = rowOf(head);
  const cells = row ? [...row.children] : [];
  if (!row || cells[0] !== head || cells.length < 3 || cells.length > 40) return undefined;
  const named = columnNames(row, cells.length);
  const at = (name: RegExp | ((words: string) => boolean)) =>
    named.findIndex((words, i) => i > 0 && (typeof name === 'function' ? name(words) : name.test(words)));
  const atEnd = (end: 'start' | 'end') => at((words) => endsOf(words) === end);
  const [done, plan] = [at(doneHead), at(wantedHead)];
  if (done > 0 && plan > 0)
    return inUnit(
      inCell(cells[wanted === 'done' ? done : plan]),
      cells[at(unitHead)] ?? unitBehind(cells, named),
    );
  const now = at(nowHead);
  if (now > 0 && at(beforeHead) > 0) return inUnit(inCell(cells[now]), cells[at(unitHead)]);
  const [start, end] = [atEnd('start'), atEnd('end')];
  const [before, after] = [cells[start], cells[end]];
  if (start > 0 && end > 0 && before && after && cells.length === 3 && lastsThrough.test(label.kind)) {
    const ends = [textUnder(before), textUnder(after)] as const;
    return { holder: row, text: ends.join(' / '), ends };
  }
  const average = at(namesAverage);
  if (average > 0 && cells.length >= 3) {
    const pulse = pulseWords.test(foldWord(textUnder(head)).replace(/\s*[([（][^()]*[)\]）]$/u, ''));
    const own = label.kind === 'effort-sign' && pulse ? ({ kind: 'averageHeartRate' } as const) : undefined;
    const told = withUnitOfRow(inCell(cells[average]), cells);
    return told && own ? { ...told, label: own } : told;
  }
  return withUnit(cells, at(unitHead), at(valueHead));
}

/** The row of a table, or of what is laid out as one. */
export function rowOf(head: Element): Element | undefined {
  return head.closest('tr') ?? head.closest('[role="row"]') ?? head.parentElement ?? undefined;
}

/** The first cell of what is laid out as a row with several, though no table says so. */
export function cellOfRow(holder: Element): Element | undefined {
  let cell: Element | null = holder;
  for (let level = 0; cell && level < 3; level++, cell = cell.parentElement) {
    const row: Element | null = cell.parentElement;
    if (!row || textUnder(row) !== textUnder(cell))
      return row && row.firstElementChild === cell && row.children.length >= 3 ? cell : undefined;
  }
  return undefined;
}

/** What the first row calls the columns, folded: of a table, or of elements that are laid out as one. Empty where it has none. */
function columnNames(row: Element, count: number): readonly string[] {
  const table = row.closest('table') ?? row.closest('[role="table"], [role="grid"]') ?? row.parentElement;
  const first =
    table?.querySelector('tr') ??
    table?.querySelector('[role="row"]') ??
    row.parentElement?.firstElementChild;
  if (!first || first === row) return [];
  const names = [...first.children].map((c) => foldWord(textUnder(c)));
  if (names.length === count) return names;
  // Without a cell over the labels.
  const both = names.some((n) => doneHead.test(n)) && names.some((n) => wantedHead.test(n));
  if (both && names.length === count - 1) return ['', ...names];
  // Units behind the last column, without a name over them.
  const last = row.lastElementChild;
  return names.length === count - 1 && names[0] === '' && last && unitAlone.test(textUnder(last))
    ? [...names, '']
    : [];
}

const lastsThrough = /^(?:airTemperatureC|feelsLikeC|humidityPercent)$/;

/** A bare figure with the unit that stands behind another one of its row. */
function withUnitOfRow(told: InRow | undefined, cells: readonly Element[]): InRow | undefined {
  if (!told || !/^[-−+]?\d[\d.,]*$/.test(told.text)) return told;
  const units = cells.flatMap(
    (c) => /^[-−+]?\d[\d.,]* ?(°\s?[CF]|℃|℉|%|bpm)$/u.exec(textUnder(c))?.[1] ?? [],
  );
  return new Set(units).size === 1 ? { ...told, text: `${told.text} ${units[0]}` } : told;
}

/** A last column without a name, in which units stand. */
function unitBehind(cells: readonly Element[], named: readonly string[]): Element | undefined {
  const last = cells[cells.length - 1];
  return named.at(-1) === '' && last && unitAlone.test(textUnder(last)) ? last : undefined;
}

/** A figure with the unit that the row says in a column of its own. */
function inUnit(told: InRow | undefined, unit: Element | undefined): InRow | undefined {
  const words = unit ? textUnder(unit) : '';
  if (!told || !/^[-−+]?\d[\d.,:]*$/.test(told.text) || !/^[^-–—:\d]{1,12}$/u.test(words)) return told;
  return { ...told, text: `${told.text} ${words}` };
}

function inCell(cell: Element | undefined): InRow | undefined {
  return cell && { holder: cell, text: textUnder(cell) };
}

/** Label, unit, value in three cells, as the head says or as they look. */
function withUnit(cells: readonly Element[], unitAt: number, valueAt: number): InRow | undefined {
  if (cells.length !== 3) return undefined;
  const [, second, third] = cells;
  const [unit, value] = unitAt === 2 || (unitAt < 0 && valueAt === 1) ? [third, second] : [second, third];
  if (!unit || !value) return undefined;
  const [words, figure] = [textUnder(unit), textUnder(value)];
  const looks = unitAlone.test(words) && /^[-−+]?\d[\d.,:]*$/.test(figure);
  if (!looks || (unitAt < 0 && valueAt < 0 && !/^(?:°|℃|℉|%|km|mi|m$|ft|bpm|lpm)/.test(words)))
    return undefined;
  return { holder: value, text: /^[^-–—:]+$/.test(words) ? `${figure} ${words}` : figure };
}
