import { find, findAll, rawText } from '../../page/safe-dom';
import type { SitePlace } from '../site-adapter';

export const editForm = 'form#edit-activity, form.edit_activity';

/**
 * On an activity: last in `#heading`, outside `.collapsable` (which sub-tabs hide) and outside `#view` (which they
 * swap). On the edit form: under its table of stats. False where the page has none of them.
 */
export function placeOnStrava(page: Document, host: HTMLElement): boolean {
  const heading = find(page, '#heading');
  const summary = find(page, '#heading .collapsable');
  const view = find(page, '#view');
  const stats = find(page, `:is(${editForm}) .stats-container`);
  if (summary) summary.after(host);
  else if (heading) heading.append(host);
  else if (view) view.before(host);
  else if (stats) stats.append(host);
  else return false;
  return true;
}

/** Where the panel goes on Strava, kept apart from the reader: it has to stand before the page is painted. */
export const stravaPlace: SitePlace = {
  site: 'strava',

  /** A readable page that says it is the athlete's own. */
  expectsPanel: (page) =>
    find(page, `:is(${editForm}) .stats-container`) !== undefined ||
    (find(page, '#heading .activity-stats') !== undefined &&
      (find(page, ':is(.actions-menu, .sidenav) a[href$="/edit"]') !== undefined ||
        findAll(page, 'script:not([src])').some((script) => /\.isOwner\(true\)/.test(rawText(script))))),
  place: placeOnStrava,
};
