import { findAll } from '../../page/safe-dom';
import { textUnder } from './page-cells';
import { sportInWords } from './sport-words';

/** Marks behind a heading's words, as their class calls them: `Trail <span class="badge">Race</span>`. */
export const badges =
  '[class~="badge"], [class*="badge-" i], [class*="-badge" i], [class~="tag"], [class~="chip"], [class~="pill"], [class~="label"]';

/** A heading's words without the marks behind them, and without one ahead that names the sport. */
export function withoutBadges(words: string, heading: Element): string {
  let rest = words;
  for (const badge of findAll(heading, badges).reverse()) {
    const said = textUnder(badge);
    if (said !== '' && said.length <= 30 && rest.endsWith(said) && rest !== said)
      rest = rest.slice(0, -said.length).trim();
    else if (said !== '' && rest.startsWith(`${said} `) && sportInWords(said))
      rest = rest.slice(said.length).trim();
  }
  return rest;
}
