import type { LabelKind } from './label-words';
import type { LabelledValue } from './labelled-values';
import { namesOtherThings } from './other-things';
import { type Cell, textUnder } from './page-cells';
import { readExertion } from './read-values';

const longest = 90;
const exertion =
  /(?<!\p{L})(?:s?RPE|PSE)\b[:：]?\s*(\d{1,2}(?:\s*(?:\/|of|out of|von|sur|de|su|van|av)\s*10)?)(?![\d.,/]|\s*(?:[-–]|to)\s*\d)/u;
/** What the sky looks like, folded roughly: sun, clouds, rain, snow, fog, wind in nine languages. */
const sky =
  /sun|clear|cloud|overcast|rain|drizzle|shower|snow|fog|mist|haz[ey]|storm|wind|sonn|heiter|klar|wolk|bedeckt|regen|schnee|nebel|dunst|gewitter|soleil|ensoleill|nuag|couvert|pluie|averse|neige|brouillard|brume|orage|[ée]clairc|soleado|despejado|nubl?ad|nubes|cubierto|lluvi|niev|niebla|tormenta|sereno|soleggiat|nuvol|coperto|piogg|neve|nebbia|temporal|ensolarad|limpo|chuv|neblina|zonnig|bewolk|sneeuw|helder|onweer|solig|moln|regn|sn[öo]|dimma|mulet|växlande|晴|曇|くもり|雨|雪|霧|多云|阴/iu;
const skyThenWarm = /^([^\d°]{3,40}?)[,·:–-]?\s+([-−+]?\d{1,2}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉))$/u;
const warmThenSky = /^([-−+]?\d{1,2}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉))[,·]?\s+([^\d°]{3,40})$/u;
const otherWarmth =
  /water|wasser|eau|agua|acqua|água|vatten|feel|gef[üu]hl|ressenti|sensa|percep|gevoel|max|min|high|low|水温|体感/iu;

/**
 * Figures that a short line says with what they are, without a label of their own: `Partly cloudy, 23.4 °C`, `Strong · RPE 7 / 10`.
 * Only where the page has one of the kind.
 */
export function saidAlone(cells: readonly Cell[]): LabelledValue[] {
  const warm = new Map<string, LabelledValue>();
  const hard = new Map<string, LabelledValue>();
  for (const [at, cell] of cells.entries()) {
    if (namesOtherThings(cells[at - 1]?.text ?? '')) continue;
    if (cell.aside || cell.how !== 'text' || cell.holder.closest('li li, tr tr, option, label, button'))
      continue;
    const figure = temperatureIn(cell.text);
    if (figure) warm.set(figure, asValue('airTemperatureC', cell, figure, cell.holder));
    const line = cell.holder.closest('p, li, dd, td, div');
    const words = line ? textUnder(line) : '';
    const told = words.length <= longest ? exertion.exec(words)?.[1] : undefined;
    const mark = told === undefined ? undefined : readExertion(told.replace(/\s+/g, ' '));
    if (line && told !== undefined && mark !== undefined)
      hard.set(String(mark), asValue('perceivedExertion', cell, told, line));
  }
  return [warm, hard].flatMap((found) => (found.size === 1 ? [...found.values()] : []));
}

function temperatureIn(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const [, ahead = '', after] = skyThenWarm.exec(text) ?? [];
  const [, first, behind = ''] = warmThenSky.exec(text) ?? [];
  const words = ahead || behind;
  return sky.test(words) && !otherWarmth.test(words) ? (after ?? first) : undefined;
}

function asValue(kind: LabelKind, cell: Cell, figure: string, around: Element): LabelledValue {
  return { label: { kind }, labelText: cell.text.slice(0, 40), candidates: [figure], cell, around };
}
