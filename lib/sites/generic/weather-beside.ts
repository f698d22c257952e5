import { find, findAll } from '../../page/safe-dom';
import { foldWord } from './label-words';
import { textUnder } from './page-cells';
import { callsWeather } from './weather-names';

const mostBoxes = 60;
const longestBox = 400;
/** What heads the weather, and says of what: then it is the workout's. Folded. */
const heads =
  /^(?<weather>.+?)(?<when> (?:at (?:the )?start|on the (?:road|day|course)|during the (?:run|ride|race|workout|activity)|beim (?:lauf|start|training)|wahrend .{3,20}|au depart|de la (?:sortie|seance|course)|pendant .{3,20}|a la salida|durante .{3,20}|alla partenza|della (?:gara|corsa)|na largada|do treino|bij de start|tijdens .{3,20}|vid start|under .{3,20}|that day|(?:an|von) (?:diesem|dem) tag|ce jour-la|ese dia|quel giorno|naquele dia|die dag|den dagen))?$/u;
/** The weather of another time or place. Folded. */
const another =
  /forecast|tomorrow|today|now|current|live|next|vorhersage|morgen|heute|jetzt|aktuell|prevision|demain|aujourd|actuel|maintenant|pronostico|manana|hoy|ahora|previsioni|domani|oggi|adesso|previsao|amanha|hoje|agora|verwachting|vandaag|actueel|prognos|imorgon|idag|(?<!\p{L})nu(?!\p{L})|予報|明日|今日|現在/u;
/** Whether words tell the weather of another time or place: tomorrow's, this hour's. */
export const saysAnotherTime = (words: string) => another.test(foldWord(words));

/** What a line about this hour's weather seldom tells. Folded. */
const more =
  /feels|felt|humid|gefuhlt|feucht|ressenti|sensac|humed|umid|percepit|gevoel|vocht|kanns|fukt|体感|湿度/u;
const degrees = /[-−]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]|℃|℉)/gu;

/**
 * The one box in a column beside the content that is headed as the weather and tells one or two temperatures, no forecast:
 * some logs put it there. Undefined where there is none, or more than one.
 */
export function weatherBeside(root: Element): Element | undefined {
  const around = root.parentElement && /^(?:MAIN|ARTICLE)$/.test(root.tagName) ? root.parentElement : root;
  const columns = findAll(around, 'aside, [role="complementary"]').filter(
    (column) => column !== root && !column.contains(root) && find(column, 'h1') === undefined,
  );
  const boxes = columns
    .flatMap((column) => findAll(column, 'h2, h3, h4, h5, strong, b'))
    .slice(0, mostBoxes)
    .flatMap((heading) => {
      const named = heads.exec(foldWord(textUnder(heading)));
      return named?.groups && callsWeather(named.groups.weather ?? '') && heading.parentElement
        ? [{ box: heading.parentElement, ofIt: named.groups.when }]
        : [];
    })
    .filter(({ box, ofIt }) => {
      const words = textUnder(box);
      // A degree and a sky alone may be those of this hour.
      if (!ofIt && !more.test(foldWord(words))) return false;
      const told = new Set(words.match(degrees) ?? []);
      return words.length <= longestBox && told.size >= 1 && told.size <= 2 && !saysAnotherTime(words);
    });
  return boxes.length === 1 ? boxes[0]?.box : undefined;
}
