import { find } from '../../page/safe-dom';
import type { PageReading } from '../../workout/workout-record';
import type { SiteAdapter } from '../site-adapter';
import { statsBlock } from './activity-stats';
import { stravaAddress } from './address';
import { readActivity } from './read-activity';
import { readEditForm } from './read-edit-form';

const editForm = 'form#edit-activity, form.edit_activity';

function read(page: Document, url: URL): PageReading {
  const kind = stravaAddress.kindOf(url);
  if (kind === 'other') return { page: 'none', why: 'other-page' };
  const id = stravaAddress.idOf(url);
  if (kind === 'edit') {
    const form = find(page, editForm);
    return form
      ? { page: 'edit', workout: readEditForm(page, form, id) }
      : { page: 'none', why: 'not-recognised' };
  }
  const block = statsBlock(page);
  if (block) return { page: 'workout', workout: readActivity(page, block, id) };
  const loggedIn = find(page, 'html.logged-in, body.logged-in');
  return { page: 'none', why: loggedIn ? 'not-recognised' : 'logged-out' };
}

/**
 * On an activity: last in `#heading`, outside `.collapsable` (which sub-tabs hide) and outside `#view` (which they
 * swap). On the edit form: under its table of stats.
 */
function place(page: Document, host: HTMLElement): boolean {
  const heading = find(page, 'section#heading, #heading');
  const summary = heading && find(heading, '.collapsable');
  const view = find(page, '#view');
  const stats = find(page, `:is(${editForm}) .stats-container`);
  if (summary) summary.after(host);
  else if (heading) heading.append(host);
  else if (view) view.before(host);
  else if (stats) stats.append(host);
  else return false;
  return true;
}

export const strava: SiteAdapter = {
  address: stravaAddress,
  ready: (page) => find(page, `#heading .activity-stats, :is(${editForm}) .stats-container`) !== undefined,
  read,
  place,
};
