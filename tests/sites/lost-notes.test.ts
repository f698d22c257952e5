import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { privateNoteShown, textBehindTitle } from '../../entrypoints/background/text-behind-title';
import { garminConnect } from '../../lib/sites/garmin-connect';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { readAfterRedesign } from '../../lib/sites/strava/after-redesign';
import { savedPages } from '../../scripts/saved-pages';

const open = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const activity = new URL('https://www.strava.com/activities/15');

/** A page of Strava whose block behind the title is this. */
const strava = (behind: string) =>
  open(`<html lang="en-US"><body><nav id="pagenav"><a href="/activities/15">Overview</a></nav><section id="heading">
    <div class="details"><div class="x"><h1>Morning Run</h1></div>${behind}</div>
    <div class="activity-stats"><ul class="inline-stats"><li><strong>10.00 km</strong><div class="label">Distance</div></li></ul></div>
    </section></body></html>`);

const notesOf = (page: Document) => {
  const reading = readAfterRedesign(page, activity);
  return reading.page === 'none' ? undefined : reading.workout.notes;
};
const title = { kind: 'title', text: 'Morning Run' };

describe('a description that has lost its name', () => {
  it.each([
    ['its block has another name', '<div class="new"><p>Calf cramp<br>at 8 km</p></div>'],
    [
      'its text has another name',
      '<div class="activity-description"><div class="new"><p>Calf cramp<br>at 8 km</p></div><button>More</button></div>',
    ],
  ])('is read where %s', (_, behind) => {
    const page = strava(behind);
    expect(textBehindTitle('Morning Run', page)).toBe(true);
    expect(notesOf(page)).toEqual([title, { kind: 'description', text: 'Calf cramp\nat 8 km' }]);
  });

  it.each([
    ['nothing', ''],
    ['an empty block', '<div class="activity-description-container"></div>'],
    ['pictures', '<div id="photos"><img alt="x"></div>'],
    ['a button', '<div class="new"><button>Add a description</button></div>'],
    ['links', '<div class="new"><a href="/gear">Old shoes</a> <a href="/edit">Edit</a></div>'],
    ['figures', '<div class="new"><table><tr><td>Time</td></tr></table></div>'],
    ['the hour', '<div class="new"><time>7:05 AM on Saturday</time></div>'],
  ])('is not made up of %s', (_, behind) => {
    const page = strava(behind);
    expect(textBehindTitle('Morning Run', page)).toBe(false);
    expect(notesOf(page)).toEqual([title]);
  });

  it('is not made up of words that say there is none', () => {
    expect(notesOf(strava('<div class="new">No description</div>'))).toEqual([title]);
  });

  it('has nothing to do with another heading', () => {
    expect(textBehindTitle('Evening Run', strava('<p>Calf cramp</p>'))).toBe(false);
    expect(textBehindTitle('', strava('<p>Calf cramp</p>'))).toBe(false);
  });
});

describe('the saved pages of Strava', () => {
  const pages = savedPages(path.resolve(import.meta.dirname, '../fixtures/strava')).filter(
    (page) => page.expected.page === 'workout',
  );
  it('show text behind the title exactly where they have a description, so that no other asks for a second look', () => {
    for (const page of pages) {
      const { title: words, notes = [] } = page.expected.workout as {
        title: string;
        notes: { kind: string }[];
      };
      const described = notes.some((note) => note.kind === 'description');
      expect([page.name, textBehindTitle(words, open(page.html))]).toEqual([page.name, described]);
    }
  });
});

describe('notes and times beside labels', () => {
  const url = new URL('https://log.example/workouts/7');
  const notesIn = (block: string) => {
    const reading = readByLabels(
      open(
        `<html lang="en"><main><h1>Run</h1><dl><dt>Distance</dt><dd>10 km</dd><dt>Time</dt><dd>50:00</dd></dl>${block}</main></html>`,
      ),
      url,
    );
    return reading.page === 'none' ? [] : reading.workout.notes.filter((n) => n.kind !== 'title');
  };

  it('a field’s counter and buttons are no part of the note, and an empty field is none', () => {
    const field = (text: string) =>
      `<h4>Notes</h4><textarea>${text}</textarea><span>21/2000</span><p>Save it</p>`;
    expect(notesIn(field('Calf cramp at 8 km'))).toEqual([
      { kind: 'description', text: 'Calf cramp at 8 km' },
    ]);
    expect(notesIn(field(''))).toEqual([]);
  });

  it('the moving time is found where its block has another name, before a bare time', () => {
    const stat = (value: string, label: string) =>
      `<div><div class="DataBlock_dataField__a">${value}</div><span class="DataBlock_dataLabel__b">${label}</span></div>`;
    const reading = garminConnect.read(
      open(`<html lang="en"><body class="body-activity-detail"><div id="pageContainer">
        <div id="react-activitySmallStats">${stat('10.00 km', 'Distance')}${stat('1:05:00', 'Time')}</div>
        <div id="new">${stat('1:05:00', 'Time')}${stat('58:00', 'Moving Time')}${stat('1:10:00', 'Elapsed Time')}</div></div></body></html>`),
      new URL('https://connect.garmin.com/modern/activity/15'),
    );
    expect(reading.page === 'workout' && reading.workout.movingSeconds).toMatchObject({ found: 3480 });
  });
});

describe('the owner’s private note', () => {
  const withNote = (inside: string) =>
    strava(`<div class="x">Windy</div><div class="activity-private-note-container">${inside}</div>`);
  it.each([
    '<div class="private-note-header">Private Notes</div><div class="activity-private-note"><div class="content"><p>Slept badly</p></div></div>',
    '<h3>Private Notes</h3><div class="private-note"><p>Slept badly</p></div>',
  ])('is read where the page calls an element one: %s', (inside) => {
    expect(privateNoteShown(withNote(inside))).toBe(true);
    expect(notesOf(withNote(inside))).toContainEqual({ kind: 'private', text: 'Slept badly' });
  });
  it.each([
    '',
    '<a class="add-private-note">Add private notes</a>',
    '<textarea class="private-note"></textarea>',
  ])('is none where it only offers to write one: %s', (inside) =>
    expect(JSON.stringify(notesOf(withNote(inside)))).not.toContain('private'),
  );
});
