import { attribute, findAll } from '../../page/safe-dom';
import type { LabelledValue } from './labelled-values';
import type { LabelKind } from './languages/page-words';
import { type Cell, textUnder } from './page-cells';
import { canBe } from './read-measures';

const names: readonly (readonly [LabelKind, RegExp])[] = [
  ['distanceMeters', /^(?:stats?|activity|workout|summary)?[-_]?distance(?:[-_]?(?:value|total|stat))?$/i],
  [
    'movingSeconds',
    /^(?:stats?|activity|workout|summary)?[-_]?(?:moving[-_]?time|duration)(?:[-_]?(?:value|stat))?$/i,
  ],
  [
    'elapsedSeconds',
    /^(?:stats?|activity|workout|summary)?[-_]?(?:elapsed[-_]?time|total[-_]?time)(?:[-_]?(?:value|stat))?$/i,
  ],
];
const others =
  'table, aside, nav, footer, li li, [class*="comment" i], [class*="history" i], [class*="split" i], [class*="lap" i]';
const most = 200;

/**
 * Figures with their unit in elements whose id is the name of what they are (`#statsDistance`), for pages that
 * have no word for it. Only where all such elements agree, of the first 200 of the content that have an id.
 */
export function figuresByName(
  root: Element,
  cells: readonly Cell[],
  known: ReadonlySet<string>,
): LabelledValue[] {
  return names.flatMap(([kind, name]): LabelledValue[] => {
    if (known.has(kind) || (kind !== 'distanceMeters' && known.has('time'))) return [];
    const told = findAll(root, '[id]')
      .slice(0, most)
      .filter((element) => name.test(attribute(element, 'id') ?? '') && element.closest(others) === null)
      .map((element) => ({ element, words: textUnder(element) }))
      .filter(({ words }) => words.length <= 24 && /^\d/.test(words) && canBe(words, { kind }));
    const [first] = told;
    const cell = first && cells.find((c) => first.element.contains(c.holder) && !c.aside);
    if (!first || !cell || new Set(told.map(({ words }) => words)).size > 1) return [];
    return [{ label: { kind }, labelText: '', candidates: [first.words], cell, around: first.element }];
  });
}
