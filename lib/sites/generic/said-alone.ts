import type { LabelledValue } from './labelled-values';
import type { LabelKind } from './languages/page-words';
import { namesOtherThings } from './other-things';
import { type Cell, textUnder } from './page-cells';
import { readExertion } from './read-values';
import { besideSky } from './sky-words';

const longest = 90;
const exertion =
  /(?:^|[·|•,;–-]\s*)(?:s?RPE|PSE)\b[:：]?\s*(\d{1,2}(?:\s*(?:\/|of|out of|von|sur|de|su|van|av)\s*10)?)(?![\d.,/]|\s*(?:[-–]|to)\s*\d)/u;
/**
 * Figures that a short line says with what they are, without a label of their own: `Partly cloudy, 23.4 °C`, `Strong · RPE 7 / 10`.
 * Only where the page has one of the kind.
 */
export function saidAlone(cells: readonly Cell[]): LabelledValue[] {
  const warm = new Map<string, LabelledValue>();
  const hard = new Map<string, LabelledValue>();
  const lines = new Map<Element, string>();
  const wordsUnder = (line: Element) => {
    const known = lines.get(line) ?? textUnder(line);
    lines.set(line, known);
    return known;
  };
  for (const [at, cell] of cells.entries()) {
    if (namesOtherThings(cells[at - 1]?.text ?? '')) continue;
    if (cell.aside || cell.how !== 'text' || cell.holder.closest('li li, tr tr, option, label, button'))
      continue;
    const figure = besideSky(cell.text);
    if (figure) warm.set(figure, asValue('airTemperatureC', cell, figure, cell.holder));
    const line = cell.holder.closest('p, li, dd, td, div') ?? undefined;
    const words = line ? wordsUnder(line) : '';
    const told = words.length <= longest && !meant.test(words) ? exertion.exec(words)?.[1] : undefined;
    const mark = told === undefined ? undefined : readExertion(told.replace(/\s+/g, ' '));
    if (line && told !== undefined && mark !== undefined)
      hard.set(String(mark), asValue('perceivedExertion', cell, told, line));
  }
  return [warm, hard].flatMap((found) => (found.size === 1 ? [...found.values()] : []));
}

/** How hard it was meant to be, or another session's. */
const meant =
  /target|goal|next|plan|aim|ziel|soll|n[äa]chste|pr[ée]vu|cible|prochain|objetivo|pr[óo]xim|previst|obiettivo|prossim|meta|doel|volgende|m[åa]l|n[äa]sta|interval|warm-?up|目標|次回/iu;

function asValue(kind: LabelKind, cell: Cell, figure: string, around: Element): LabelledValue {
  return { label: { kind }, labelText: cell.text.slice(0, 40), candidates: [figure], cell, around };
}
