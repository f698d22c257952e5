import { foldWord } from './label-words';
import { wholly } from './languages/all-languages';
import type { Cell } from './page-cells';

const near = 8;
const planned = wholly(({ status }) => status.planned);
const ahead = wholly(({ status }) => status.ahead);
const done = wholly(({ status }) => status.done);

/**
 * Whether the page says that this workout is still a plan: a text of its own in or near the heading, and none that says
 * done. Buttons, links and fields say nothing.
 */
export function saysPlanned(cells: readonly Cell[], heading: Element | undefined): boolean {
  const at = heading ? cells.findIndex((c) => heading.contains(c.holder)) : 0;
  const words = cells
    .slice(Math.max(0, at - near), at + near + 1)
    // A figure's label: "Completed 3:05".
    .filter((c, i, all) => !(done.test(foldWord(c.text)) && /\d/.test(all[i + 1]?.text ?? '')))
    .filter((c) => c.how === 'text' && !c.aside && !c.holder.closest('a[href], button, option, label, th'))
    .flatMap((c) => [c.text, ...c.text.split(/\s*[:：–—·|]\s+/)])
    .map((text) => foldWord(text.replace(/[:：]\s*$/, '')));
  return (
    words.some((text) => planned.test(text) || ahead.test(text)) && !words.some((text) => done.test(text))
  );
}
