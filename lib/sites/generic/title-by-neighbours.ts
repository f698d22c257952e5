import { attribute, childrenOf, findAll } from '../../page/safe-dom';
import { foldWord, labelIn } from './label-words';
import { isOverview, namesOtherThings } from './other-things';
import { shownWithin, textUnder } from './page-cells';
import { isPersonName } from './person-names';
import { dateIn, saidByOthers } from './read-start';
import { sportAlone, sportBesideLabel, sportInWords } from './sport-words';

/** Whether an element stands in a row of links above the content, or in a drawer beside it. */
export function standsInBar(element: Element): boolean {
  if (element.closest('[class*="sidebar" i], [class*="drawer" i], [class*="toolbar" i]')) return true;
  let around = element.parentElement;
  for (let level = 0; around && level < 6; level++, around = around.parentElement) {
    if (/-(?:SIDEBAR|DRAWER|TOOLBAR|MENU|NAV)$/.test(around.tagName)) return true;
    if (around.tagName === 'BODY' || textUnder(around).length > longestBar) return false;
    if (findAll(around, 'a[href]').length >= 3 && !/\d/.test(textUnder(around))) return true;
  }
  return false;
}
const longestBar = 200;

const renames =
  /^(?:(?:edit|change) (?:the )?(?:name|title)|rename(?: \p{L}+)?|(?:name|titel) (?:bearbeiten|andern)|umbenennen|renommer|modifier le (?:titre|nom)|(?:editar|cambiar) (?:el )?(?:nombre|titulo)|renombrar|modifica (?:il )?(?:nome|titolo)|rinomina|(?:editar|alterar) (?:o )?(?:nome|titulo)|renomear|(?:naam|titel) (?:bewerken|wijzigen)|hernoemen|(?:redigera|andra) (?:namn|titel)|byt namn|(?:名前|タイトル)を?(?:編集|変更)|编辑名称|重命名|修改名称)$/u;

/** The text beside the control that renames it. */
export function renamed(root: Element): Element | undefined {
  const control = findAll(root, '[title], [aria-label], button').find((one) =>
    [attribute(one, 'title'), attribute(one, 'aria-label'), textUnder(one)].some(
      (words) => words !== undefined && words.length <= 40 && renames.test(foldWord(words)),
    ),
  );
  const before = control?.previousElementSibling ?? undefined;
  const words = before ? textUnder(before) : '';
  return words.length >= 3 && words.length <= 120 && !labelIn(words) ? before : undefined;
}

/** Without anything that heads the page: the text right before the buttons to edit and delete it. */
export function besideControls(root: Element): Element | undefined {
  for (const control of findAll(root, 'button, [role="button"]')) {
    if (!changes.test(foldWord(textUnder(control)))) continue;
    const row = [...(control.parentElement?.children ?? [])];
    // To edit and to delete: a shoe has one of them.
    if (new Set(row.map((one) => foldWord(textUnder(one))).filter((words) => changes.test(words))).size < 2)
      continue;
    const before = control.previousElementSibling;
    const words = before ? textUnder(before) : '';
    const names = before?.children.length === 0 && /\p{L}{3}/u.test(words) && words.length <= 120;
    const text = before && !/^(?:BUTTON|A)$/.test(before.tagName);
    if (text && names && !labelIn(words) && !namesOtherThings(words)) return before;
  }
  return undefined;
}
const changes =
  /^(?:edit|delete|bearbeiten|loschen|modifier|supprimer|editar|eliminar|borrar|modifica|elimina|excluir|bewerken|verwijderen|redigera|radera|編集|削除|编辑|删除)$/u;

const mostDays = 400;
const device =
  /garmin|forerunner|fenix|edge|coros|suunto|polar|wahoo|apple watch|fitbit|sync|record|upload|import|watch|uhr|montre|reloj|orolog|relogio|horloge|klocka/;

/**
 * The text right above the line with the day and the hour, where the sport stands between them or in that line: then both
 * head a workout. It is no label, no link, cannot be somebody's name, and stands above `figure`, the first one.
 */
export function aboveDay(root: Element, figure: Element | undefined): Element | undefined {
  const language = attribute(root.ownerDocument.documentElement, 'lang') ?? 'en';
  const days = findAll(root, 'div, p, span, small, time')
    .filter((one) => one.children.length <= 4)
    .slice(0, mostDays)
    .filter((one) => {
      const words = textUnder(one);
      return words.length <= 60 && /\d[:.h時]\d{2}/.test(words) && dateIn(words, language) !== undefined;
    });
  const [day] = days.filter((one) => !days.some((other) => other !== one && one.contains(other)));
  if (
    !day ||
    !figure ||
    day.closest(`${saidByOthers}, li`) ||
    (day.compareDocumentPosition(figure) & 4) === 0
  )
    return undefined;
  let sport = textUnder(day)
    .split(/\s*[·•|,]\s*/)
    .some(isSport);
  let at: Element | null | undefined = day;
  for (let level = 0; at && at !== root && level < 3; level++, at = at.parentElement) {
    let above = at.previousElementSibling;
    while (above && isSport(textUnder(above))) {
      sport = true;
      above = above.previousElementSibling;
    }
    if (!above) continue;
    return sport && namesWorkout(above) && shownWithin(above, root) ? above : undefined;
  }
  return undefined;
}

/** A sport and little more. */
function isSport(words: string): boolean {
  return (
    sportAlone(words) !== undefined || (words.split(' ').length <= 3 && sportBesideLabel(words) !== undefined)
  );
}

/** A text of its own, two words or more, that is neither a label nor a sport, a device nor, without a word for a sport, a name. */
function namesWorkout(element: Element): boolean {
  const words = textUnder(element);
  const [only, ...others] = childrenOf(element);
  if (only?.nodeType !== 3 || others.length > 0 || words.length < 4 || words.length > 60) return false;
  if (element.closest('a[href], button, label, nav, li') || standsInBar(element)) return false;
  const other = labelIn(words) || namesOtherThings(words) || sportAlone(words) || isOverview(words, []);
  const folded = foldWord(words);
  if (other || /[.!?。！？:：]/u.test(words) || device.test(folded) || byWhom.test(folded)) return false;
  const written =
    /^[\p{Lu}\d]\S* \S/u.test(words) ||
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words);
  return written && !/[(（_@]/u.test(words) && (!isPersonName(words) || sportInWords(words) !== undefined);
}
const byWhom = /^(?:by|von|par|por|di|da|door|av|welcome|hello|hi|back) /;
