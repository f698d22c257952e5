import { attribute, find } from '../../page/safe-dom';
import type { PageReading } from '../../workout/workout-record';
import type { SiteAdapter } from '../site-adapter';
import { statsBlock } from './activity-stats';
import { stravaAddress } from './address';
import { readPageData } from './page-data';
import { editForm, placeOnStrava } from './place';
import { readActivity } from './read-activity';
import { readEditForm } from './read-edit-form';

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
  const heading = find(page, '#heading');
  const block = heading && shows(page, id) && statsBlock(heading);
  if (block) return { page: 'workout', workout: readActivity(page, heading, block, id) };
  const loggedIn = find(page, 'html.logged-in, body.logged-in');
  return { page: 'none', why: loggedIn ? 'not-recognised' : 'logged-out' };
}

/** False while the page still stands for another activity: the address of a soft navigation changes first. */
function shows(page: Document, id: string | undefined): boolean {
  const tab = attribute(find(page, '#pagenav a[href*="/activities/"]'), 'href');
  const view = readPageData(page, undefined).activityId;
  return (!tab || tab.includes(`/${id}`)) && (!view || view === id);
}

export const strava: SiteAdapter = {
  address: stravaAddress,
  ready: (page, url) =>
    shows(page, stravaAddress.idOf(url)) &&
    find(page, `#heading .activity-stats, :is(${editForm}) .stats-container`) !== undefined,
  read,
  place: placeOnStrava,
};
