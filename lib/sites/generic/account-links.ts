import { attribute } from '../../page/safe-dom';
import { notOnPage, type Reading, seen } from '../../workout/reading';
import { accountLinks, isBeside, toPerson } from './athlete-names';
import { type Cell, textUnder } from './page-cells';
import { isPersonName } from './person-names';

const near = 14;

/**
 * Whose workout it is by where links lead: the one of the viewer's account in a bar, and the one by the heading that has
 * the athlete's name. The same place: one's own. Two places of one kind (`/user/1`, `/user/7`): somebody else's.
 */
export function ownByLinks(
  page: Document,
  cells: readonly Cell[],
  heading: Element | undefined,
): Reading<boolean> {
  const at = heading ? cells.findIndex((c) => heading.contains(c.holder)) : -1;
  if (at < 0) return notOnPage;
  const links = accountLinks(page);
  const accounts = new Set(links.flatMap(placeOf));
  const athletes = cells.slice(Math.max(0, at - near), at + near).flatMap((cell, i, around) => {
    const { holder, aside, how } = cell;
    const link = holder.closest('a[href]');
    if (aside || how !== 'text' || !link || links.includes(link)) return [];
    if (holder.closest('[class*="comment" i], nav') || isBeside(around[i - 1]?.text ?? '')) return [];
    return isFullName(textUnder(link)) ? [link] : [];
  });
  const [athlete] = athletes;
  const places = new Set(athletes.flatMap(placeOf));
  const [account, ...others] = accounts;
  const [place] = places;
  if (!athlete || places.size !== 1 || others.length > 0 || !account || !place) return notOnPage;
  if (place === account) return seen(true, textUnder(athlete), 'page-text');
  return kindOf(place) === kindOf(account) ? seen(false, textUnder(athlete), 'page-text') : notOnPage;
}

/** One word may be anything: `Back`. */
const isFullName = (words: string) => words.includes(' ') && isPersonName(words);

const kindOf = (place: string) => place.replace(/[^/]*$/, '');

/** One person's own place, `/user/1`; none for `/profile`, which is the viewer's whoever it is. */
function placeOf(link: Element): string[] {
  const href = (attribute(link, 'href') ?? '').replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const parts = href.split('/').filter((part) => part !== '');
  const last = parts[parts.length - 1] ?? '';
  return parts.length === 2 && toPerson.test(`/${parts[0]}/`) && /\d|^@/.test(last) ? [parts.join('/')] : [];
}
