import { notOnPage, type Reading, seen } from '../../workout/reading';
import { pageCells } from './page-cells';
import { readDuration, readLength } from './read-values';

/**
 * A duration and a distance that need no label, as they are the only ones: for a page whose address says that it shows
 * one workout. Two of a kind are none.
 */
export function onlyFigures(
  root: Element,
  decimal: '.' | ',' | undefined,
): { movingSeconds: Reading<number>; distanceMeters: Reading<number> } {
  const texts = pageCells(root)
    .filter((cell) => cell.how === 'text' && !cell.aside)
    .map((cell) => cell.text);
  const only = (shape: RegExp, read: (text: string) => number | undefined): Reading<number> => {
    const found = texts.filter((text) => shape.test(text)).map((text) => ({ text, value: read(text) }));
    const [one] = found;
    return one?.value !== undefined && found.length === 1 ? seen(one.value, one.text) : notOnPage;
  };
  return {
    movingSeconds: only(/^\d{1,3}:\d{2}:\d{2}$/, readDuration),
    distanceMeters: only(/^[\d.,]+\s?(?:km|mi)$/, (text) => readLength(text, decimal) || undefined),
  };
}
