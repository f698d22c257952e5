import { describe, expect, it } from 'vitest';
import { idInAddress } from '../../lib/sites/generic/id-in-address';
import { notesOf, workoutOf } from './workout-of';

describe('what says nothing of whose it is', () => {
  const account = '<nav><a class="nav-link" href="/user/1">Profile</a><a href="/out">Log out</a></nav>';
  it.each([
    ['a link that says “Back”', '<p><a href="/user/1">Back</a></p><h1>Hill repeats</h1>', ''],
    ['who clapped', '<h1>Hill repeats</h1><p>Kudos from <a href="/user/17">Jo Roux</a></p>', ''],
    [
      'a comment’s controls',
      '<h1>Hill repeats</h1>',
      '<div class="cmt"><p>Nice one!</p><div><span>Edit</span><span>Delete</span></div></div>',
    ],
    [
      'a shoe’s controls',
      '<h1>Hill repeats</h1>',
      '<div class="shoe">Old ones <span>Edit</span> <span>Remove</span></div>',
    ],
    ['help', '<h1>Hill repeats</h1>', '<p>Press <a>Edit</a> in your own workouts.</p>'],
    [
      'a route that can be followed',
      '<p class="route-name">Coast Path</p><button>Follow Coast</button><h1>Hill repeats</h1>',
      '',
    ],
    [
      'a region that can be followed',
      '<p><strong>Rhine Valley</strong><button>Follow Rhine Valley</button></p><h1>Hill repeats</h1>',
      '',
    ],
    [
      'whom the site suggests',
      '<h1>Hill repeats</h1>',
      '<p><strong>Jo Roux</strong><button>Follow Jo</button></p>',
    ],
  ])('%s', (_, head, more) => {
    expect(workoutOf({ bar: account, head, more }).own).toBeUndefined();
  });
});

describe('a temperature that something else is called by', () => {
  it.each(['Core', 'Lake', 'Road', 'Heat threshold', 'Highest', 'Normal for May', 'Now in Berlin', 'Today'])(
    '%s',
    (name) => {
      const more = `<section><p>${name} <b>18 °C</b></p><p>Humidity <b>63 %</b></p></section>`;
      expect(workoutOf({ more }).airTemperatureC).toBeUndefined();
    },
  );
});

describe('a day that is another one, without a heading', () => {
  it.each([
    '<p>Shoes bought 4 January 2025</p>',
    '<p>Plan ends 28 September 2025</p>',
    '<p>© 4 January 2025 Log Example</p>',
    '<div class="top">Sunday, 4 May 2025</div>',
    '<div><p>Last synced</p><p>4 May 2025, 09:12</p></div>',
    '<div class="comments"><p>Great run!</p><p>4 May 2025, 09:12</p></div>',
    '<h1>Ann</h1><h1>Bea</h1><p>4 May 2025, 09:12</p>',
  ])('%s', (head) => {
    expect(workoutOf({ head }).start).toBeUndefined();
  });

  it('and a time field that is named is not when it began', () => {
    const more =
      '<form><label for="d">Date</label><input id="d" type="date" value="2025-05-03"><label for="e">Ends</label><input id="e" type="time" value="09:10"></form>';
    expect(workoutOf({ more }).start).toBe('2025-05-03');
  });
});

describe('tabs that nothing marks as open', () => {
  const below = '<div><p>Jo Roux: cramp is awful, get well soon, and drink more!</p></div>';
  it.each([
    `<div class="tabs"><a>Notes</a><a class="chosen">Comments</a></div>${below}`,
    `<div class="tabs"><a>Notes</a><button data-state="open">Comments</button></div>${below}`,
    `<div class="tabs"><a class="active">Notes</a><a class="tab current">Discussion</a></div>${below}`,
    `<ul><li><a>Notes</a></li><li><a>Team chat</a></li></ul>${below}`,
  ])('%s', (more) => {
    expect(notesOf({ more })).toEqual([]);
  });

  it('a block that is called so and is no row of tabs keeps its notes', () => {
    const more = '<div class="tabs-content"><h3>Notes</h3><p>Cramp at km 8 in the left calf.</p></div>';
    expect(notesOf({ more }).map(({ text }) => text)).toEqual(['Cramp at km 8 in the left calf.']);
  });
});

describe('what only looks like it', () => {
  it('a setting for who sees it heads no note', () => {
    const more =
      '<fieldset><legend>Who sees it</legend><p>Everybody</p><p>Only for me</p><p>Your club mates will be told about it tonight.</p></fieldset>';
    expect(notesOf({ more })).toEqual([]);
  });

  it('a field to share from opens no column', () => {
    const more =
      '<aside><h3>Elsewhere</h3><p>Temperature</p><p>31 °C</p><textarea>Hello team, look at this</textarea></aside>';
    expect(workoutOf({ more }).airTemperatureC).toBeUndefined();
  });

  it('a year in the address is no id', () => {
    expect(idInAddress(new URL('https://log.example/run/2025/view'))).toBeUndefined();
    expect(idInAddress(new URL('https://log.example/run/2093/edit'))).toBe('2093');
  });

  it('a place in a race is no temperature', () => {
    const more = '<dl><dt>Tiempo</dt><dd>51:10</dd><dd>Puesto 18°</dd></dl>';
    expect(workoutOf({ language: 'es', more }).movingSeconds).toBe(3070);
  });

  it.each([
    '<div><h1>Tuesday evening</h1><p class="stat"><i class="fa fa-walking"></i> 2,310</p></div>',
    '<div><p class="brand"><i class="fa-solid fa-running"></i></p><h1>Tuesday evening</h1></div>',
  ])('a picture of something else is no sport: %s', (head) => {
    expect(workoutOf({ head }).sport).toBeUndefined();
  });
});
