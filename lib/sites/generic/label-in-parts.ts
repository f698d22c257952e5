import { type Label, labelIn } from './label-words';
import { type Cell, textUnder } from './page-cells';

/** What the head of a row names with its small print: `<td>Temperature <small>(watch)</small></td>`. */
export function labelInParts({ text, holder, how }: Cell): Label | undefined {
  const head = how === 'text' ? holder.closest('th, td, dt') : null;
  if (!head || head.childElementCount === 0 || head.childElementCount > 2) return undefined;
  const whole = textUnder(head);
  const apart = whole !== text && whole.length <= 60 && whole.startsWith(`${text} (`);
  return apart ? labelIn(whole) : undefined;
}

/** `6<small>時間</small>42<small>分</small>`: a unit right behind its figure is no label. */
export function isUnitOf(figure: Cell | undefined, cell: Cell): boolean {
  return (
    figure?.how === 'text' &&
    /^\d[\d.,]*$/.test(figure.text) &&
    /^(?:時間|時|分|秒|h|min|std|uur|ore|heures?|horas?|tim)\.?$/i.test(cell.text) &&
    (figure.holder.contains(cell.holder) || cell.holder.contains(figure.holder))
  );
}
