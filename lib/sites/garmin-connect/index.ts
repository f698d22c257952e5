import { find, findAll, lineOf } from '../../page/safe-dom';
import { placeInContent } from '../generic/place';
import { fillByLabels } from '../generic/read-by-labels';
import type { SiteAdapter } from '../site-adapter';
import { garminConnectAddress } from './address';
import { readActivity } from './read-activity';

const view =
  'body.body-activity-detail, .activity-detail, #pageContainer [data-activity-type], [id^="timingStats"]';

// Placeholders stand there from the start; only their content tells that the page is drawn.
const figures = '[id^="timingStats"], #react-activitySmallStats';

const noteBlock = '#activityNoteViewPlaceholder';

export const garminConnect: SiteAdapter = {
  address: garminConnectAddress,
  ready: (page) => findAll(page, figures).some((block) => /\d/.test(lineOf(block))),
  read: (page, url) => {
    if (garminConnectAddress.kindOf(url) !== 'workout') return { page: 'none', why: 'other-page' };
    if (!find(page, view)) return { page: 'none', why: 'not-recognised' };
    const workout = readActivity(page, garminConnectAddress.idOf(url));
    const filled = fillByLabels(page, workout, find(page, '#pageContainer'));
    // Where the note's block stands, what it holds is all there is.
    if (!find(page, noteBlock)) return { page: 'workout', workout: filled };
    const notes = filled.notes.filter((n) => n.kind === 'title' || workout.notes.includes(n));
    return { page: 'workout', workout: { ...filled, notes, notesCut: workout.notesCut } };
  },
  place: (page, host) => {
    const notes = find(page, noteBlock);
    if (!notes) return placeInContent(page, host, '#pageContainer');
    notes.after(host);
    return true;
  },
};
