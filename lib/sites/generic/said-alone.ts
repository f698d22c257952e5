import type { LabelledValue } from './labelled-values';
import type { LabelKind } from './languages/page-words';
import { namesOtherThings } from './other-things';
import { type Cell, textUnder } from './page-cells';
import { readExertion } from './read-values';

const longest = 90;
const exertion =
  /(?:^|[·|•,;–-]\s*)(?:s?RPE|PSE)\b[:：]?\s*(\d{1,2}(?:\s*(?:\/|of|out of|von|sur|de|su|van|av)\s*10)?)(?![\d.,/]|\s*(?:[-–]|to)\s*\d)/u;
/** What the sky looks like, folded roughly: sun, clouds, rain, snow, fog, wind in nine languages. */
const sky =
  /(?<!\p{L})(?:sunny|sun|sunshine|clear(?: sky)?|cloud(?:y|s)|overcast|rain(?:y)?|drizzle|showers?|fog(?:gy)?|mist(?:y)?|haz[ey]|thunderstorms?|sonn(?:e|ig)|heiter|klar|(?:stark |leicht )?bew[öo]lkt|wolkig|wolkenlos|bedeckt|regen(?:schauer)?|regnerisch|neb(?:el|lig)|dunst|gewitter|soleil|ensoleill[ée]e?|nuag(?:es|eux)|couvert|pluie|pluvieux|averses?|brouillard|brume|orages?|[ée]claircies?|soleado|despejado|nublado|nubes|cubierto|lluvia|lluvioso|niebla|tormenta|sereno|soleggiato|nuvoloso|coperto|pioggia|nebbia|temporale|ensolarado|limpo|chuv(?:a|oso)|neblina|zonnig|(?:half |licht |zwaar )?bewolkt|helder|regenachtig|onweer|soligt?|molnigt?|regn(?:igt)?|dimma|mulet|v[äa]xlande)(?!\p{L})|晴れ?|曇り?|くもり|雨|霧|多云|阴/iu;
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
    const figure = temperatureIn(cell.text);
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
