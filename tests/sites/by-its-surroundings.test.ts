import { describe, expect, it } from 'vitest';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { plainPage } from '../../scripts/saved-pages';
import { figures, notesOf, workoutOf } from './workout-of';

describe('whose it is by where links lead', () => {
  const by = (place: string) => `<p><a href="${place}">Ann Kerr</a></p><h1>Hill repeats</h1>`;
  const account = '<nav><a class="nav-link" href="/user/1">Profile</a><a href="/out">Log out</a></nav>';

  it('one’s own: the account and the athlete are one place', () => {
    expect(workoutOf({ bar: account, head: by('/user/1') }).own).toBe(true);
  });

  it('somebody else’s: two places of one kind', () => {
    expect(workoutOf({ bar: account, head: by('/user/17') }).own).toBe(false);
  });

  it.each([
    [
      'the account’s link says no whose',
      '<nav><a class="profile" href="/profile">Profile</a></nav>',
      '/user/1',
    ],
    ['places of two kinds', account, '/riders/17'],
    ['what is no person’s place', account, '/clubs/17'],
    [
      'a trail of links leads to the athlete',
      '<nav class="breadcrumb"><a href="/">Home</a> <a href="/user/1">Ann Kerr</a></nav>',
      '/user/1',
    ],
    [
      'a menu holds the athlete’s pages',
      '<nav><a href="/user/1">Ann Kerr</a><a href="/user/1/workouts">Workouts</a></nav>',
      '/user/1',
    ],
    [
      'two accounts',
      account.replace('<a href="/out">Log out</a>', '<a class="user" href="/user/2">Jo</a>'),
      '/user/1',
    ],
  ])('not told: %s', (_, bar, place) => {
    expect(workoutOf({ bar, head: by(place) }).own).toBeUndefined();
  });

  it('“Profile” beside the way out is nobody’s name', () => {
    const bar = '<nav><a href="/me">Profile</a> <a href="/out">Log out</a></nav>';
    expect(workoutOf({ bar, more: '<p>Athlete: Ann Kerr</p>' }).own).toBeUndefined();
  });
});

describe('whose it is by what is offered', () => {
  it('to follow somebody whom the page names in full', () => {
    const head = '<p><strong>Ann Kerr</strong></p><button>Follow Ann</button><h1>Hill repeats</h1>';
    expect(workoutOf({ head }).own).toBe(false);
  });

  it('not by following what nobody is called', () => {
    expect(workoutOf({ more: '<button>Follow Trails</button>' }).own).toBeUndefined();
  });

  it('to change it, behind a picture that a font draws for its name', () => {
    const more =
      '<button><span><i class="material-icons">edit</i> Edit</span></button><button><span><i class="material-icons">delete</i> Delete</span></button>';
    expect(workoutOf({ more }).own).toBe(true);
  });

  it('a coach’s view, by its address and the bar', () => {
    const bar = '<p>Dana Whit · Coach</p>';
    expect(workoutOf({ bar, path: '/coach/athletes/318/workouts/904' }).own).toBe(false);
    expect(workoutOf({ path: '/coach/athletes/318/workouts/904' }).own).toBeUndefined();
  });
});

describe('the weather without a label', () => {
  it('beside what it felt like and how damp it was', () => {
    const more =
      '<section><span><b>17 °C</b> some clouds</span> <span>Feels like <b>15 °C</b></span> <span>Humidity <b>63 %</b></span></section>';
    expect(workoutOf({ more })).toMatchObject({ airTemperatureC: 17, feelsLikeC: 15, humidityPercent: 63 });
  });

  it.each([
    ['two that may be it', '<b>17 °C</b> <b>19 °C</b>'],
    ['the water’s', '<span>Water</span> <b>17 °C</b>'],
    ['tomorrow’s', '<span>Tomorrow</span> <b>17 °C</b>'],
  ])('not %s', (_, warm) => {
    const more = `<section><p>${warm}</p><p>Humidity <b>63 %</b></p></section>`;
    expect(workoutOf({ more }).airTemperatureC).toBeUndefined();
  });

  it('where it is called as a time is', () => {
    const weather = (words: string) => `<dl><dt>Tempo che faceva</dt><dd>${words}</dd></dl>`;
    expect(workoutOf({ language: 'it', more: weather('13 °C, cielo velato') }).airTemperatureC).toBe(13);
    expect(workoutOf({ language: 'it', more: weather('cielo velato') }).airTemperatureC).toBeUndefined();
  });
});

describe('a row of tabs', () => {
  const row = (open: string, closed: string) =>
    `<ul class="nav-tabs"><li><a class="active">${open}</a></li><li><a>${closed}</a></li></ul><div><p>Cramp in the left calf on the last climb, walked home.</p></div>`;

  it('what is open stands below it', () => {
    expect(notesOf({ more: row('Notes', 'Climbs') })).toEqual([
      { kind: 'description', text: 'Cramp in the left calf on the last climb, walked home.' },
    ]);
  });

  it('the next tab is no note', () => {
    expect(notesOf({ more: row('Notes', 'Climbs') }).some(({ text }) => text === 'Climbs')).toBe(false);
    expect(notesOf({ more: row('Climbs', 'Notes').replace(/<div>.*<\/div>/, '') })).toEqual([]);
  });
});

describe('a title without a heading', () => {
  const above = (words: string, line = 'Running · 3 May 2025, 07:15') =>
    `<div><div>${words}</div><div>${line}</div></div>`;

  it('stands above the day and the sport', () => {
    expect(workoutOf({ head: above('Hill repeats in the rain') })).toMatchObject({
      title: 'Hill repeats in the rain',
      start: '2025-05-03T07:15',
    });
  });

  it.each([
    ['a name', 'Ann Kerr'],
    ['a name in small letters', 'ann kerr'],
    ['a handle', 'runner_82 of the club'],
    ['who did it', 'by Ann of the club'],
    ['a label', 'Distance'],
    ['a sport', 'Running'],
    ['other workouts', 'Next workouts'],
    ['a device', 'Recorded with Garmin Forerunner 265'],
    ['the site', 'Uploaded by the service'],
    ['a greeting', 'Welcome back, Ann'],
    ['a sentence', 'It was hot and I drank too little.'],
  ])('not %s: %s', (_, words) => {
    expect(workoutOf({ head: above(words) }).title).toBeUndefined();
  });

  it('nor where no sport stands with the day', () => {
    expect(
      workoutOf({ head: above('It was hot and I drank too little', '3 May 2025, 07:15') }).title,
    ).toBeUndefined();
  });

  it('nor what somebody says below the figures', () => {
    const more = `<div class="comments"><div>${above('Cramp in both calves again, I stopped drinking', 'Jo Roux · 4 May 2025, 07:15')}</div></div>`;
    expect(workoutOf({ head: '', more })).not.toHaveProperty('title');
    expect(workoutOf({ head: '', more })).not.toHaveProperty('start');
    expect(notesOf({ head: '', more })).toEqual([]);
  });

  it('is not the site’s name in the drawer, nor the heading of a card about something else', () => {
    const card = (name: string, inside: string) => `<div><h2>${name}</h2>${inside}</div>`;
    const head = `<aside class="sidebar"><span class="title">Homeboard</span></aside>${card('Garage', '<p>In there</p><p>13 °C</p><p>Battery</p><p>62 %</p>')}`;
    const more = card('Canal loop', `<p>Sport</p><p>Running</p>${figures}`);
    expect(workoutOf({ head, more }).title).toBe('Canal loop');
  });
});

describe('a sport by its picture', () => {
  it('the one in the heading’s block', () => {
    const head = '<div><i class="fa-solid fa-person-swimming"></i><h1>Tuesday evening</h1></div>';
    expect(workoutOf({ head }).sport).toBe('swim');
  });

  it('neither one of several nor that of a link', () => {
    const two = '<div><i class="mdi mdi-run"></i><i class="mdi mdi-bike"></i><h1>Tuesday evening</h1></div>';
    const link = '<div><a href="/runs"><i class="mdi mdi-run"></i></a><h1>Tuesday evening</h1></div>';
    expect(workoutOf({ head: two }).sport).toBeUndefined();
    expect(workoutOf({ head: link }).sport).toBeUndefined();
  });
});

describe('of two that say the same', () => {
  it('the time with its seconds', () => {
    expect(workoutOf({ head: '<h1>Hill repeats</h1><p>Moving time: 51 min</p>' }).movingSeconds).toBe(3070);
  });
});

describe('a temperature with the sky behind it', () => {
  const page = (words: string) =>
    workoutOf({ more: `<p><b>Temperature</b> <span>72 °F</span> <i>${words}</i></p>` });
  it('is the air’s', () => {
    expect(page('mostly sunny').airTemperatureC).toBe(22.2);
  });

  it.each(['felt like', 'of the water', 'on the watch', 'max'])('is not, %s', (words) => {
    expect(page(words).airTemperatureC).toBeUndefined();
  });
});

describe('what is no title', () => {
  it.each([
    'Saturday, September 13, 2025',
    '13/09/2025 7:30',
    'den 13 september 2025 kl 07.30',
    '2025年9月13日 土曜日',
  ])('a day: %s', (day) => {
    expect(workoutOf({ head: `<h1>${day}</h1>` }).title).toBeUndefined();
  });

  it('but a day with a word of one’s own is one', () => {
    expect(workoutOf({ head: '<h1>Long run 13 September 2025</h1>' }).title).toBe(
      'Long run 13 September 2025',
    );
  });
});

describe('whose words stand below somebody else’s workout', () => {
  it('not those of whoever looks at it', () => {
    const bar =
      '<div id="header"><a href="/">Log</a><div class="user"><a href="/users/18">Noor Hadd</a></div></div>';
    const head =
      '<h1>Hill repeats</h1><p>Run by <a href="/users/20">Cal Winth</a></p><button>Follow</button>';
    const more =
      '<h3>Comments</h3><ul><li><a href="/users/18">Noor Hadd</a> <time>10 Sep</time><p>Sorry that I missed it, my calf was sore.</p></li></ul>';
    expect(notesOf({ bar, head, more })).toEqual([]);
    expect(workoutOf({ bar, head, more }).own).toBe(false);
  });
});

describe('a form with day and hour in two fields', () => {
  const form = (hour: string) =>
    `<form><label for="d">Date</label><input id="d" type="date" value="2025-06-14">${hour}<label for="km">Distance (km)</label><input id="km" value="10.2"><label for="t">Duration</label><input id="t" value="0:51:10"></form>`;
  it('has the hour of the field beside the day', () => {
    const page = new DOMParser().parseFromString(
      `<html lang="en"><body><main><h1>Edit workout</h1>${form('<input type="time" value="14:35">')}</main></body></html>`,
      'text/html',
    );
    expect(plainPage(readByLabels(page, new URL('https://log.example/workout/31/edit'))).workout?.start).toBe(
      '2025-06-14T14:35',
    );
  });
});

describe('the first heading with the day below it', () => {
  const head = (words: string) => `<h2>${words}</h2><p>Sunday 1 February 2026 at 10:15</p>`;
  it('is the title, though it names laps', () => {
    expect(workoutOf({ head: head('Round the lake, two laps') }).title).toBe('Round the lake, two laps');
  });

  it.each(['Recent workouts', 'Your next run', 'Laps', 'Last week'])('is none that says “%s”', (words) => {
    expect(workoutOf({ head: head(words) }).title).toBeUndefined();
  });
});

describe('labels of who did it', () => {
  it.each(['Athlete name', 'Athlete', 'Athlete type'])('“%s” is neither a title nor a sport', (label) => {
    const { title, sport } = workoutOf({ more: `<p><b>${label}</b> <span>Swim Kerr</span></p>` });
    expect([title, sport]).toEqual(['Hill repeats', undefined]);
  });

  it('and how hard it was for them is read', () => {
    expect(workoutOf({ more: '<p><b>Athlete’s RPE</b> <span>8 / 10</span></p>' }).perceivedExertion).toBe(8);
  });
});
