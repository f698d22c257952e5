/** What the sky looks like, folded roughly: sun, clouds, rain, snow, fog, wind in nine languages. */
const sky =
  /(?<!\p{L})(?:sunny|sun|sunshine|clear(?: sky)?|cloud(?:y|s)|overcast|rain(?:y)?|drizzle|showers?|fog(?:gy)?|mist(?:y)?|haz[ey]|thunderstorms?|sonn(?:e|ig)|heiter|klar|(?:stark |leicht )?bew[öo]lkt|wolkig|wolkenlos|bedeckt|regen(?:schauer)?|regnerisch|neb(?:el|lig)|dunst|gewitter|soleil|ensoleill[ée]e?|nuag(?:es|eux)|couvert|pluie|pluvieux|averses?|brouillard|brume|orages?|[ée]claircies?|soleado|despejado|nublado|nubes|cubierto|lluvia|lluvioso|niebla|tormenta|sereno|soleggiato|nuvoloso|coperto|pioggia|nebbia|temporale|ensolarado|limpo|chuv(?:a|oso)|neblina|zonnig|(?:half |licht |zwaar )?bewolkt|helder|regenachtig|onweer|soligt?|molnigt?|regn(?:igt)?|dimma|mulet|v[äa]xlande)(?!\p{L})|晴れ?|曇り?|くもり|雨|霧|多云|阴/iu;
const skyThenWarm = /^([^\d°]{3,40}?)[,·:–-]?\s+([-−+]?\d{1,2}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉))$/u;
const warmThenSky = /^([-−+]?\d{1,2}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉))[,·]?\s+([^\d°]{3,40})$/u;
const otherWarmth =
  /water|wasser|eau|agua|acqua|água|vatten|feel|gef[üu]hl|ressenti|sensa|percep|gevoel|max|min|high|low|水温|体感/iu;

/** The temperature that stands before or behind words for the sky, and nothing else: `72 °F, mostly sunny`. */
export function besideSky(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const [, ahead = '', after] = skyThenWarm.exec(text) ?? [];
  const [, first, behind = ''] = warmThenSky.exec(text) ?? [];
  const words = ahead || behind;
  return sky.test(words) && !otherWarmth.test(words) ? (after ?? first) : undefined;
}
