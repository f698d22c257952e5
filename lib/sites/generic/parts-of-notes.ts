import { attribute, find, findAll } from '../../page/safe-dom';
import { toPerson } from './athlete-names';
import { isCoach } from './coach-words';
import { foldWord, labelIn } from './label-words';
import { type Cell, textUnder } from './page-cells';
import { plannedLabel } from './planned-labels';

/** A label and its value, in an element each. */
export function isPair(element: Element): boolean {
  const [name, value, ...others] = [...element.children];
  if (!name || !value || others.length > 0 || textUnder(value).length > 40) return false;
  return labelIn(textUnder(name)) !== undefined || plannedLabel(textUnder(name)) !== undefined;
}

/** A footer's links, by any name. */
export function mostlyLinks(element: Element): boolean {
  const links = findAll(element, 'a[href]');
  const linked = links.reduce((sum, link) => sum + textUnder(link).length, 0);
  return links.length >= 2 && 2 * linked > textUnder(element).length;
}

/** "Trainer" at the head of a row, beside a sentence: not the machine, nor a name. */
export function saysCoachInRow({ text, holder, how }: Cell): boolean {
  const head =
    how === 'text' && isCoach(foldWord(text.replace(/\s*[:：]$/u, ''))) ? holder.closest('th, td, dt') : null;
  const beside = head && textUnder(head) === text ? head.nextElementSibling : null;
  return (
    beside !== null && /[.!?…。！？)]$/u.test(textUnder(beside)) && textUnder(beside).split(' ').length >= 5
  );
}

/** One of several marks beside each other: `Planned` `Trail` `Week 2`. */
export function isMarkInRow(holder: Element): boolean {
  const row = holder.parentElement;
  return (
    holder.tagName === 'SPAN' &&
    row !== null &&
    row.children.length > 1 &&
    [...row.children].every((one) => one.tagName === 'SPAN' && textUnder(one).length <= 40)
  );
}

/** One paragraph, perhaps in an element of its own. */
export function isParagraph(element: Element): boolean {
  if (/^(?:P|SPAN)$/.test(element.tagName)) return true;
  const [only] = element.children;
  if (!only || element.children.length > 1 || only.tagName !== 'P') return false;
  return textUnder(only) === textUnder(element);
}

/** A row of bold words: the heading of what follows. */
export function isHeadingRow(row: Element): boolean {
  if (row.tagName.toUpperCase() !== 'TR') return false;
  const bold = find(row, 'b, strong, th');
  const words = textUnder(row);
  return bold !== undefined && words.length <= 40 && textUnder(bold) === words;
}

/** A table of one cell is a frame around words. */
export function isFrame(element: Element): boolean {
  const table = element.tagName.toUpperCase() === 'TABLE' ? element : find(element, 'table');
  return (
    table !== undefined && findAll(table, 'td, th').length === 1 && textUnder(table) === textUnder(element)
  );
}

/** A bar of links and buttons below a note is no more of it. */
export function onlyControls(element: Element): boolean {
  const controls = [element, ...findAll(element, '*')].filter(
    (one) => /^(?:A|(?:[\w-]+-)?BUTTON)$/.test(one.tagName) || attribute(one, 'role') === 'button',
  );
  const words = textUnder(element).replace(/[\s|·•,/-]+/g, '');
  const besides = controls.reduce(
    (rest, control) => rest.replace(textUnder(control), ''),
    textUnder(element),
  );
  if (controls.length > 0 && /^[\p{L} ]{0,16}[:：][\s|·•,/-]*$/u.test(besides)) return true;
  // Beside a link, how large its file is.
  if (
    controls.length > 0 &&
    besides.trim() !== '' &&
    /^(?:[\s|·•,/-]|[(（][^()（）]{1,16}[)）])*$/u.test(besides)
  )
    return true;
  return (
    controls.length > 0 &&
    controls
      .map(textUnder)
      .join('')
      .replace(/[\s|·•,/-]+/g, '') === words
  );
}

/** Whether a block begins with a link to somebody, before words. */
export function beginsWithPerson(element: Element): boolean {
  const [first] = findAll(element, 'a[href]');
  if (!first || !toPerson.test(attribute(first, 'href') ?? '')) return false;
  const words = textUnder(element);
  const behind = words.startsWith(textUnder(first)) ? words.slice(textUnder(first).length) : '';
  // "Tom ran with me" goes on.
  return behind !== '' && !/^ ?\p{Ll}/u.test(behind);
}
