import { findAll } from '../../page/safe-dom';
import { textOf, tidyLines } from '../../page/text-of';
import { longestNote } from '../../workout/workout-record';
import type { LabelledValue } from './labelled-values';
import { saysNoNote } from './no-note';

/** What a diary's post tells: its paragraphs, but for those that hold figures and their labels. */
export function storyOf(values: readonly LabelledValue[], root: Element): string | undefined {
  const body = findAll(root, '.entry-content, .post-content, [itemprop="articleBody"]');
  const [only] = body;
  if (!only || body.length > 1) return undefined;
  const told = [...only.children].filter(
    (child) =>
      child.tagName.toUpperCase() === 'P' &&
      !values.some(({ around, cell }) => child.contains(cell.holder) || child === around),
  );
  const text = tidyLines(told.map((p) => textOf(p, longestNote).text).join('\n'), longestNote).text;
  return text === '' || saysNoNote(text) ? undefined : text;
}
