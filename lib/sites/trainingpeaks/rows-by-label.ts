import { find, findAll, lineOf } from '../../page/safe-dom';
import { pulseWords } from '../generic/average-words';
import { foldWord, labelIn } from '../generic/label-words';
import type { LabelKind } from '../generic/languages/page-words';

/** A row of the quick view: its fields in page order, two for plan and done, three for least, mean and most; its unit. */
export interface Row {
  readonly element: Element;
  readonly fields: readonly Element[];
  readonly unit: string | undefined;
}

/** The row whose label names one of these figures, for want of its fields' ids. Undefined where there is none. */
export function rowOf(view: Element, kinds: readonly LabelKind[]): Row | undefined {
  return rowWhere(view, (words) => kinds.some((kind) => kind === labelIn(words)?.kind));
}

/** The row of the heart rate. */
export function rowOfPulse(view: Element): Row | undefined {
  return rowWhere(view, (words) => pulseWords.test(foldWord(words)));
}

function rowWhere(view: Element, names: (words: string) => boolean): Row | undefined {
  for (const label of findAll(view, 'label')) {
    const words = lineOf(label);
    if (words === '' || words.length > 40 || !names(words)) continue;
    let element = label.parentElement;
    while (element && element !== view && find(element, 'input') === undefined)
      element = element.parentElement;
    const fields = element && element !== view ? findAll(element, 'input') : [];
    if (!element || fields.length < 2 || fields.length > 3) continue;
    const units = findAll(element, 'label, .units').map(lineOf);
    return { element, fields, unit: units.filter((text) => text !== words).at(-1) };
  }
  return undefined;
}
