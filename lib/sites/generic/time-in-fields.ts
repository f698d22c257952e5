import { attribute } from '../../page/safe-dom';
import { foldWord } from './label-words';
import type { Cell } from './page-cells';

const names: readonly (readonly [unit: string, words: RegExp])[] = [
  ['h', /^(?:h|hh|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|u|uur|uren|tim|timmar|時間|時)$/],
  ['min', /^(?:m|mm|mins?|minutes?|minuten?|minutos?|minut[oi]|minuut|minuter|分)$/],
  ['s', /^(?:s|ss|secs?|seconds?|sek|sekunden?|secondes?|segundos?|second[oi]|seconden?|sekunder|秒)$/],
];

/**
 * Hours, minutes and seconds that a label's form asks for in a field each, by what these are called (`aria-label`,
 * `placeholder`, `title`, the end of their name) or by the word behind them. Undefined for any other form.
 */
export function timeInFields(
  cell: Cell,
  cells: readonly Cell[],
): { text: string; around: Element } | undefined {
  let around: Element | null = cell.holder.parentElement;
  for (let level = 0; around && level < 3; level++, around = around.parentElement) {
    const where = around;
    const fields = cells.filter((c) => c.how === 'field' && where.contains(c.holder));
    if (fields.length === 0) continue;
    if (fields.length > 3 || fields.length < 2) return undefined;
    const parts = fields.map((field) => ({ unit: unitOf(field, cells), text: field.text.trim() }));
    const units = parts.map(({ unit }) => unit).join(' ');
    const fits = /^(?:h min|h min s|min s)$/.test(units) && parts.every(({ text }) => /^\d{1,3}$/.test(text));
    return fits ? { text: parts.map(({ unit, text }) => `${text} ${unit}`).join(' '), around } : undefined;
  }
  return undefined;
}

function unitOf(field: Cell, cells: readonly Cell[]): string | undefined {
  const next = cells[cells.indexOf(field) + 1];
  const said = [
    ...['aria-label', 'placeholder', 'title'].map((name) => attribute(field.holder, name)),
    /[-_[]?([a-z]{1,8})\]?$/i.exec(attribute(field.holder, 'name') ?? '')?.[1],
    next?.how === 'text' ? next.text : undefined,
  ];
  for (const words of said) {
    const last =
      foldWord((words ?? '').replace(/\.$/, ''))
        .split(' ')
        .at(-1) ?? '';
    const unit = names.find(([, name]) => name.test(last))?.[0];
    if (unit) return unit;
  }
  return undefined;
}
