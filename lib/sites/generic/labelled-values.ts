import { attribute, findAll } from '../../page/safe-dom';
import { averageUnder, isUnderWater } from './average-under';
import { isUnitOf, labelInParts } from './label-in-parts';
import { foldWord, type Label, labelIn } from './label-words';
import { type Cell, chosen, onlyPictures, textUnder } from './page-cells';
import { saysWhatWasPlanned } from './planned-labels';
import { canBe, surelyLasting } from './read-measures';
import { pairIn } from './said-together';
import { besideSky } from './sky-words';
import { cellOfRow, valueInRow } from './table-columns';
import { besideInRow, columnOf } from './table-rows';
import { timeInFields } from './time-in-fields';
import { withoutRange } from './without-range';

/** A label of the page with the words that may be its value, likeliest first. */
export interface LabelledValue {
  readonly label: Label;
  readonly labelText: string;
  /** Each one is a whole candidate; the first that reads wins. */
  readonly candidates: readonly string[];
  readonly cell: Cell;
  /** It stands before the page's heading. */
  readonly above?: true | undefined;
  /** The decimal sign, where it is not the page's language that tells. */
  readonly decimal?: '.' | undefined;
  /** The element around label and value. */
  readonly around: Element;
  /** What it was at the start and at the end: the mean of both is meant. */
  readonly ends?: readonly [start: string, end: string];
}

function isList(element: Element): boolean {
  return element.tagName.toUpperCase() === 'SELECT';
}

/** A label that names nothing we read. */
const isOtherLabel = ({ text }: Cell) => /^\p{L}[^\d]*[:：]$/u.test(text);

/** What stands between figures. */
const marks = /^[\s:：,;.()（）|·•–—/-]+$/u;
const mostLevels = 4;
const mostBeside = 6;

/**
 * Pairs of label and value: in one text, in a row, in a list of terms, in a tile (value above or below its label), in
 * an attribute, in a table with a head. `root` bounds the search.
 */
export function labelledValues(
  cells: readonly Cell[],
  root: Element,
  wanted: 'done' | 'planned' = 'done',
): LabelledValue[] {
  const labels = new Map<Cell, Label>();
  const pairs = new Map<Cell, { label: Label; value: string }>();
  const order = new Map(cells.map((cell, at) => [cell, at]));
  for (const [at, cell] of cells.entries()) {
    const name =
      cell.how === 'text' ? cell.text.replace(/^[\s(（,;·|–-]+(?=\p{L}[^()（）]*[:：]\s*$)/u, '') : cell.text;
    // `<abbr title="mètres">m</abbr>` is a unit.
    const unit = cell.how === 'attribute' && /^(?:m[eè]tres|metros|metri|met(?:er|re)s)$/iu.test(cell.text);
    const label =
      cell.how === 'field' || unit
        ? undefined
        : (labelInParts(cell) ?? labelIn(name) ?? averageUnder(cells, at));
    const water = label && /Temperature/.test(label.kind) && isUnderWater(cells, at);
    if (label && !isUnitOf(cells[at - 1], cell)) labels.set(cell, water ? { kind: 'other' } : label);
    const both = label || cell.how === 'field' ? undefined : pairIn(cell.text);
    if (both) pairs.set(cell, both);
  }
  const found: LabelledValue[] = [];
  cells.forEach((cell, at) => {
    if (cell.aside) return;
    const label = labels.get(cell);
    if (label) {
      const pair = cell.how === 'attribute' ? named(cell, label, at) : beside(cell, label, at);
      if (pair) found.push(pair);
      return;
    }
    const both = pairs.get(cell);
    if (!both) return;
    const rest = cell.how === 'attribute' ? '' : restOfLine(cell, at);
    const candidates = rest === '' ? [both.value] : [`${both.value} ${rest}`, both.value];
    found.push({ label: both.label, labelText: cell.text, candidates, cell, around: cell.holder });
  });
  // `km 12.4`, `km 24.9`: where one passed on the way.
  const passed = found.filter(({ labelText }) => /^(?:km|mi) ?\d/i.test(labelText));
  return passed.length >= 2 ? found.filter((value) => !passed.includes(value)) : found;

  /** What follows in the same element: a unit in an element of its own. */
  function restOfLine(cell: Cell, at: number): string {
    const next = cells[at + 1];
    return next && next.holder !== cell.holder && cell.holder.contains(next.holder) && next.text.length <= 12
      ? next.text
      : '';
  }

  /** An attribute that names its own element: the element's text is the value, or a tile's other texts. */
  function named(cell: Cell, label: Label, at: number): LabelledValue | undefined {
    const inside =
      (cell.holder.tagName.toUpperCase() === 'SELECT' ? chosen(cell.holder) : undefined) ??
      (textUnder(cell.holder).replace(onlyPictures, '') || attribute(cell.holder, 'value') || '');
    if (labelIn(inside)) return undefined;
    // `<abbr title="Distance">D</abbr>` stands for its own label.
    const short = cell.holder.tagName.toUpperCase() === 'ABBR' || (inside.length <= 5 && !/\d/.test(inside));
    if (inside !== '' && !(short && canBe(inside, label) === false)) {
      return { label, labelText: cell.text, candidates: [inside], cell, around: cell.holder };
    }
    return beside(cell, label, at);
  }

  function beside(cell: Cell, label: Label, at: number): LabelledValue | undefined {
    const lasts = /^(?:movingSeconds|elapsedSeconds|time)$/.test(label.kind);
    const clock = lasts ? timeInFields(cell, cells) : undefined;
    // An hour of the day has no seconds.
    if (clock && (label.kind !== 'time' || / s$/.test(clock.text) || surelyLasting.test(foldWord(cell.text))))
      return pair([clock.text], clock.around);
    const field = fieldOf(cell);
    if (!field && hasEmptyField(cell)) return undefined;
    if (field) return pair([...withUnit(field), field.text], cell.holder);
    const term = termOf(cell, at);
    if (term) return pair([...candidatesOf(term.said), ...(term.first ? [term.first] : [])], term.list);
    const told = inTable(cell, label);
    if (told) return told;
    const inRow = besideInRow(cell);
    if (inRow) return pair([textUnder(inRow)], inRow);
    const column = columnOf(cell, cells);
    if (column === 'many') return undefined;
    if (column) return pair([column.text], column.holder);
    let around: Element | null = cell.holder;
    for (let level = 0; around && level <= mostLevels; level++, around = around.parentElement) {
      const within = cellsIn(around, at);
      const others = within.filter((c) => c !== cell && !sameThing(c, cell) && !ownText(c, cell));
      if (others.length > 0) {
        const strangers = others.filter((c) => labels.has(c) || pairs.has(c));
        if (strangers.length === 0) {
          if (others.filter((c) => !marks.test(c.text)).length > mostBeside) return undefined;
          const after = others.filter((c) => (order.get(c) ?? 0) > at);
          const before = others.filter((c) => (order.get(c) ?? 0) < at);
          return pair([...candidatesOf(after), ...candidatesOf(before)], around);
        }
        return inGroup(within, around);
      }
      if (around === root) return undefined;
    }
    return undefined;

    function pair(candidates: readonly string[], where: Element): LabelledValue | undefined {
      return { label, labelText: cell.text, candidates, cell, around: where };
    }

    /** Several labels in one element: all before their values, or all behind them. */
    function inGroup(group: readonly Cell[], where: Element): LabelledValue | undefined {
      const plain = group.filter((c) => (c.how !== 'attribute' || labels.has(c)) && !ownText(c, cell));
      const step = wayTo(plain);
      const run = step ? runFrom(plain, plain.indexOf(cell), step) : [];
      return run.length === 0 || run.length > mostBeside ? undefined : pair(candidatesOf(run), where);
    }
  }

  /** What stands between a label and the next one. */
  function runFrom(group: readonly Cell[], here: number, step: 1 | -1): Cell[] {
    const run: Cell[] = [];
    for (let i = here + step; i >= 0 && i < group.length; i += step) {
      const next = group[i];
      if (!next || labels.has(next) || pairs.has(next)) break;
      if (step === 1 && run.length > 0 && isOtherLabel(next)) break;
      run.push(next);
    }
    if (step === 1) return run;
    // A heading of the group stands before its first value.
    run.reverse();
    const value = run.findIndex((c) => /\d/.test(c.text));
    return run[0] === group[0] && value > 0 ? run.slice(value) : run;
  }

  /**
   * Where the values of a group's labels stand: behind (1) or before (-1) them. The way by which every value fits its
   * label wins; else the group's ends tell, past a heading that is neither. Undefined where both ways could be.
   */
  function wayTo(group: readonly Cell[]): 1 | -1 | undefined {
    const [behind, before] = ([1, -1] as const).map((step) => {
      const fit = group.flatMap((c, i) => {
        const label = labels.get(c);
        const run = label ? runFrom(group, i, step) : [];
        const can = label && candidatesOf(run).map((text) => canBe(text, label));
        return can && can.length > 0 && can[0] !== undefined ? [can.includes(true)] : [];
      });
      return { some: fit.includes(true), all: !fit.includes(false), many: fit.filter(Boolean).length > 1 };
    });
    if (behind?.all && behind.some && !before?.all) return 1;
    if (before?.all && before.some && !behind?.all) return -1;
    if (behind?.many && !before?.some) return 1;
    if (before?.many && !behind?.some) return -1;
    const from = group.findIndex((c) => labels.has(c) || pairs.has(c) || /\d/.test(c.text));
    const first = group[from];
    const last = group[group.length - 1];
    const labelsFirst = first !== undefined && (labels.has(first) || pairs.has(first));
    const labelsLast = last !== undefined && labels.has(last);
    return labelsFirst === labelsLast ? undefined : labelsFirst ? 1 : -1;
  }

  function cellsIn(around: Element, at: number): Cell[] {
    let from = at;
    let to = at;
    const inside = (cell: Cell | undefined) => cell !== undefined && around.contains(cell.holder);
    while (inside(cells[from - 1]) && at - from < 400) from--;
    while (inside(cells[to + 1]) && to - at < 400) to++;
    return cells.slice(from, to + 1);
  }

  /** The field that a `<label>` belongs to. */
  function fieldOf(cell: Cell): Cell | undefined {
    const label = cell.holder.closest('label');
    if (!label) return undefined;
    const target = attribute(label, 'for');
    return cells.find(
      (c) => c.how === 'field' && (target ? attribute(c.holder, 'id') === target : label.contains(c.holder)),
    );
  }

  /** Whether a `<label>` names a field in which nothing was typed: what stands beside it is another's. */
  function hasEmptyField(cell: Cell): boolean {
    const target = attribute(cell.holder.closest('label') ?? undefined, 'for');
    const named = target
      ? findAll(root, 'input, textarea, select').find((f) => attribute(f, 'id') === target)
      : undefined;
    return (
      named !== undefined &&
      /^(?:text|number|time|date|)$/i.test(attribute(named, 'type') ?? '') &&
      !cells.some((c) => c.holder === named)
    );
  }

  /** A field with the unit that stands behind it. */
  function withUnit(field: Cell): string[] {
    const at = (order.get(field) ?? 0) + 1;
    // A list of units has a name of its own.
    const next = [cells[at], cells[at + 1]].find((c) => c && !(c.how === 'attribute' && isList(c.holder)));
    const unit =
      next && next.how !== 'attribute' && !labels.has(next) && /^[\p{L}°℃℉%/]{1,8}$/u.test(next.text)
        ? next
        : undefined;
    return unit && field.holder.parentElement?.contains(unit.holder) ? [`${field.text} ${unit.text}`] : [];
  }

  /** What a list of terms says of a term: all up to the next one, whatever that is called. */
  function termOf(cell: Cell, at: number): { said: Cell[]; list: Element; first?: string } | undefined {
    const term = cell.holder.closest('dt');
    const list = term?.closest('dl');
    const words = cell.how === 'text' ? textUnder(cell.holder) : cell.text;
    if (!term || !list || textUnder(term) !== words) return undefined;
    const said: Element[] = [];
    for (
      let next = term.nextElementSibling;
      next?.tagName.toUpperCase() === 'DD';
      next = next.nextElementSibling
    )
      said.push(next);
    const texts = cells.slice(at, at + 40).filter((c) => said.some((dd) => dd.contains(c.holder)));
    if (texts.length === 0 || texts.length > mostBeside) return undefined;
    // A remark of its own behind the value.
    const [first] = said;
    return { said: texts, list, ...(first && said.length > 1 ? { first: textUnder(first) } : {}) };
  }

  /** By the columns of its table. */
  function inTable(cell: Cell, label: Label): LabelledValue | undefined {
    const head = cell.holder.closest('th, td') ?? cellOfRow(cell.holder);
    const words = head ? textUnder(head) : '';
    const heads = words === cell.text || (words === '' && cell.how === 'attribute');
    const told = head && heads ? valueInRow(head, label, wanted) : undefined;
    if (!told) return undefined;
    const { holder, text, ends } = told;
    const candidates = text === '' ? [] : [text];
    return {
      label: told.label ?? label,
      labelText: cell.text,
      candidates,
      cell,
      around: holder,
      ...(ends ? { ends } : {}),
    };
  }

  /** The short text that an attribute spells out. */
  function ownText(other: Cell, cell: Cell): boolean {
    return cell.how === 'attribute' && other.how === 'text' && cell.holder.contains(other.holder);
  }

  /** An attribute that only repeats the text it stands on. */
  function sameThing(other: Cell, cell: Cell): boolean {
    return other.how === 'attribute' && (other.holder.contains(cell.holder) || other.text === cell.text);
  }
}

/** The texts of a tile as one value, then each alone with what it says in its `title`. */
function candidatesOf(cells: readonly Cell[]): string[] {
  const all = cells.filter((c) => c.how !== 'attribute');
  const done = all.filter(({ text }) => !saysWhatWasPlanned(text));
  const texts = done.length > 0 ? done : all;
  const titles = cells.filter((c) => c.how === 'attribute');
  const times = texts.flatMap((c) => attribute(c.holder.closest('time') ?? undefined, 'datetime') ?? []);
  if (texts.length === 0 && titles.length === 0) return [];
  const joined = texts
    .map((c) => c.text)
    .filter((text, i, all) => text !== all[i - 1])
    .join(' ')
    .replace(/\s+(?=[:：,;)）])/gu, '')
    .replace(/(?<=[(（])\s+/gu, '')
    .replace(/^[:：]\s*|\s*[(,;（]+$|^[)）]\s*/gu, '');
  const bare = withoutRange(joined) ?? withoutBadge.exec(joined)?.[1] ?? besideSky(joined);
  return [
    joined,
    ...titles.map((c) => c.text),
    ...times,
    ...beforeRemark(texts),
    ...(bare === undefined ? [] : [bare]),
  ].filter((t) => t !== '');
}

/** A figure with a badge behind it, or a word for how sure it is: `1:36:42 PB`, `21.1 km (certified)`. */
const withoutBadge =
  /^(\S.*\d\S*(?: ?(?:km|mi|m|min|h|s))?)\s+(?:pb|pr|sb|rp|cr|new (?:pb|record)|[(（](?:certificat[ao]|certified|amtlich vermessen|vermessen|homologu[ée]e?|homologad[ao]|certificad[ao]|gemeten|uppmätt|measured|gps|official|officiel(?:le)?|oficial|ufficiale|amtlich|chip|pb|pr)[)）])$/iu;

/** A remark that leaves the figure above it what its label says: the most, a speed, a style, what was done in the breaks. */
const harmlessRemark =
  /^(?:(?:max|min|peak|highest|lowest|hochste[rs]?|hoogste|hogsta|massim[ao]|maxim[ao]|最高|最大)\.?:? ?\d[\d.,:]* ?\p{L}{0,6}(?:\/\p{L}{1,4})?|(?:avg|ø|snitt|i snitt|on average)?:? ?\d[\d.,:]* ?(?:km\/h|kmh|mph|m\/s|min\/km|min\/mi|\/ ?km|\/ ?mi|\/ ?100 ?m)(?: (?:i snitt|on average|im schnitt|de moyenne|de media|in media|gemiddeld|em media))?|(?:klassi(?:sk|sch|eke?)|classic|classique|clasico|classico|skating|skate|fristil|freestyle)(?: (?:stil|style|technik|techniek|estilo|stile))?|(?:with|incl\.?|including|mit|inkl\.?|avec|con|com|met|med) (?:\p{L}+ )?(?:\p{L}*stops?|\p{L}*stopp|pausen?|pauses?|paradas?|soste|pauser|pauzes?))$/u;

/** A figure by itself where a remark in an element of its own stands behind it: `31.4 km` with `classic style` below. */
function beforeRemark(texts: readonly Cell[]): string[] {
  const [figure, ...others] = texts;
  if (!figure) return [];
  const units = others.filter(({ holder }) => holder !== figure.holder && figure.holder.contains(holder));
  const remarks = others.filter((other) => !units.includes(other));
  if (remarks.length === 0 || remarks.length > 2 || !/^[-−+~≈]?\d/.test(figure.text)) return [];
  const ofItsOwn = remarks.every(
    ({ text, holder }) =>
      !figure.holder.contains(holder) &&
      !holder.contains(figure.holder) &&
      foldWord(text)
        .split(/ ?[·|;] ?/)
        .every((piece) => harmlessRemark.test(piece)),
  );
  return ofItsOwn ? [[figure, ...units].map(({ text }) => text).join(' ')] : [];
}
