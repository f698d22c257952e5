import { describe, expect, it } from 'vitest';
import { answersKept } from '../../lib/sites/generic/once-each';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { plainPage } from '../../scripts/saved-pages';

const figures =
  '<dl><dt>Sport</dt><dd>Run</dd><dt>Date</dt><dd>3 May 2025</dd><dt>Distance</dt><dd>10.2 km</dd><dt>Duration</dt><dd>52:10</dd></dl>';
const read = (html: string, { bar = '', lang = 'en', title = 'Morning run', more = figures } = {}) =>
  plainPage(
    readByLabels(
      new DOMParser().parseFromString(
        `<html lang="${lang}"><head><title>${title}</title></head><body>${bar}<main><h1>Morning run</h1>${more}${html}</main></body></html>`,
        'text/html',
      ),
      new URL('https://log.example/activities/99123'),
    ),
  ).workout as { own?: boolean; notes: { kind: string; text: string }[]; [field: string]: unknown };
const said = (html: string, more = {}) => read(html, more).notes.slice(1);

const knee = '<p>My knee hurts like hell since our last run together.</p>';
const account = '<header><span class="user-name">Anna</span></header>';
const comments = (one: string) => `<h2>Comments</h2><div class="comment">${one}${knee}</div>`;
const note = { kind: 'comment', text: 'My knee hurts like hell since our last run together.' };

describe('comments of whoever did it', () => {
  it('by the name in the line below the heading', () => {
    const by = '<p>by <a href="/athletes/5">Anna</a></p>';
    expect(said(by + comments('<b>Anna</b>'))).toEqual([note]);
    expect(said(by + comments('<b>Tom</b>'))).toEqual([]);
    expect(said(`${by}<p>Kudos from <a href="/athletes/7">Tom</a></p>${comments('<b>Tom</b>')}`)).toEqual([]);
  });
  it('by the account’s name where the page is one’s own', () => {
    const edit = '<a href="/edit">Edit activity</a>';
    expect(said(edit + comments('<b>Anna</b>'), { bar: account })).toEqual([note]);
    const bar = `<header><div class="notifications"><b>Tom</b> gave you kudos</div></header>${account}`;
    expect(said(edit + comments('<b>Tom</b>'), { bar })).toEqual([]);
  });
  it('by a mark beside the name, not by whom somebody answers', () => {
    expect(said(comments('<b>Anna</b> <span>author</span>'))).toEqual([note]);
    const by = '<p>by <a href="/athletes/5">Anna</a></p>';
    const answer = '<a href="/athletes/7">Tom</a> <span>replying to</span> <b>Anna</b>';
    expect(said(by + comments(answer))).toEqual([]);
  });
  it('“me” is the viewer: none on a page of somebody else', () => {
    const others = '<p>by <a href="/athletes/7">Tom</a></p><button>Follow Tom</button>';
    expect(read(others).own).toBe(false);
    expect(said(others + comments('<span>Me</span>'))).toEqual([]);
  });
});

describe('words without a label', () => {
  it.each([
    '<div><p>Map data is provided by OpenStreetMap contributors.</p><p>Elevation is computed from satellite data.</p></div>',
    '<div><p>Upgrade to see all your zones.</p><p>Cancel any time you want to.</p></div>',
    '<div><p>You ran 5 mi more than last week. Keep going and reach your goal.</p></div>',
    '<h3>Comments</h3><p>Only members can write here. Please sign up to join the conversation.</p>',
    '<h3>Comments</h3><p>Great run! Keep it up next week.</p>',
    '<h3>Comment from Tom</h3><p>My knee hurts like hell. It was far.</p>',
    '<h3>Comments on this workout</h3><p>Great job mate, you were flying today! See you.</p>',
    '<table><tr><th>Distance</th><td>10.2 km</td></tr><tr><th>Duration</th><td>52:10</td></tr><tr><th>Average HR</th><td>150 bpm</td></tr><tr><th>Comments</th><td>Tom: my knee hurts like hell.</td></tr></table>',
  ])('the site’s or somebody else’s are no note: %s', (html) => {
    expect(said(html)).toEqual([]);
  });
  it('of oneself, in two lines or more, are the description', () => {
    const text = 'I started too fast and paid for it.\nMy left calf locked up at the bridge.';
    expect(
      said(
        `<div>${text
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('')}</div>`,
      ),
    ).toEqual([{ kind: 'description', text }]);
  });
  it('a comment of one’s own stands alone under its heading', () => {
    const text = 'I started too fast. My left calf locked up at the bridge.';
    expect(said(`<h3>Comments</h3><p>${text}</p>`)).toEqual([{ kind: 'description', text }]);
  });
  it('the plan is the one under the workout’s heading', () => {
    expect(
      said(
        '<h3>My notes</h3><p>Felt great, my calf was sore again.</p><h3>Workout description</h3><p>Run 4 times 8 minutes at threshold.</p>',
      ),
    ).toEqual([
      { kind: 'description', text: 'Felt great, my calf was sore again.' },
      { kind: 'planned', text: 'Run 4 times 8 minutes at threshold.' },
    ]);
  });
  it('nothing is cut from their end', () => {
    const text = 'Felt fine until half way.\nKnee: hurts since kilometre five';
    expect(said(`<h3>Notes</h3><p>${text.replace('\n', '<br>')}</p>`)).toEqual([
      { kind: 'description', text },
    ]);
  });
  it('line ends that the page keeps are kept', () => {
    const text = 'Felt fine until half way.\nThen my calf locked up.';
    expect(said(`<h3>Notes</h3><p class="whitespace-pre-line">${text}</p>`)).toEqual([
      { kind: 'description', text },
    ]);
  });
});

describe('figures of something else', () => {
  const field = (html: string, name: string, more = {}) => read(html, more)[name];
  it.each([
    ['<p>Wind chill 2 °C</p>'],
    ['<p>Snow −6 °C</p>'],
    ['<p>Sunday 24 °C</p>'],
    ['<section><h3>Weather</h3><p>not available</p><h3>Recovery</h3><p>Skin</p><p>33.4 °C</p></section>'],
    ['<h3>Weather</h3><p>Tomorrow</p><p>24 °C</p>'],
    ['<h3>Water temperature</h3><div><span>Average temp</span> <b>19.0 °C</b></div>'],
  ])('is not the air’s temperature: %s', (html) => {
    expect(field(html, 'airTemperatureC')).toBeUndefined();
    expect(field(html, 'deviceTemperatureC')).toBeUndefined();
  });
  it('the sky with its temperature, and a box with one figure of its own', () => {
    expect(field('<p>Partly cloudy, 23.4 °C</p>', 'airTemperatureC')).toBe(23.4);
    const box = '<section><h3>Weather</h3><p>24 °C</p><p>Feels like 25 °C</p><p>Humidity 58%</p></section>';
    expect(read(box)).toMatchObject({ airTemperatureC: 24, feelsLikeC: 25, humidityPercent: 58 });
  });
  it.each(['Target RPE 7', 'Next session: easy, RPE 3', 'Intervals at RPE 8'])('%s is no effort', (words) => {
    expect(field(`<p>${words}</p>`, 'perceivedExertion')).toBeUndefined();
  });
  it('RPE in pieces of a line is one', () => {
    expect(field('<p>Strong · RPE <b>7</b> / 10</p>', 'perceivedExertion')).toBe(7);
  });
  it('the time of a part is not the whole', () => {
    const parts =
      '<dl><dt>Sport</dt><dd>Run</dd><dt>Date</dt><dd>3 May 2025</dd><dt>Distance</dt><dd>8.2 km</dd><dt>Run time</dt><dd>0:40:00</dd><dt>Walk time</dt><dd>0:12:10</dd></dl>';
    expect(field('', 'movingSeconds', { more: parts })).toBeUndefined();
    const one = parts.replace('<dt>Walk time</dt><dd>0:12:10</dd>', '');
    expect(field('', 'movingSeconds', { more: one })).toBe(2400);
  });
  it('figures with how low and high they went', () => {
    const more = figures.replace(
      '</dl>',
      '<dt>Avg HR</dt><dd>151 bpm (80%)</dd><dt>Temperature</dt><dd>17.4 °C (12.1 to 21.0)</dd></dl>',
    );
    expect(read('', { more })).toMatchObject({ averageHeartRate: 151, airTemperatureC: 17.4 });
    const times = figures.replace('<dd>52:10</dd>', '<dd>45 min / 1 h</dd>');
    expect(field('', 'movingSeconds', { more: times })).toBeUndefined();
  });
  it('a greeting with a name heads an overview, a run’s name does not', () => {
    const titled = (h1: string) =>
      plainPage(
        readByLabels(
          new DOMParser().parseFromString(
            `<html lang="en"><body><main><h1>${h1}</h1>${figures}</main></body></html>`,
            'text/html',
          ),
          new URL('https://log.example/activities/99123'),
        ),
      ).page;
    expect(titled('Hola, Nuria')).toBe('none');
    expect(titled('Training dashboard')).toBe('none');
    expect(titled('Good morning run')).toBe('workout');
    expect(titled('Ciao Milano')).toBe('workout');
  });
  it('of a plan beside the done ones, without a table', () => {
    const row = (...cells: string[]) => `<div>${cells.map((c) => `<span>${c}</span>`).join('')}</div>`;
    const grid = `<p>Run</p><time datetime="2025-05-03">3 May 2025</time><section>${row('', 'Planned', 'Completed')}${row('Duration', '1:00:00', '0:52:10')}${row('Distance', '12 km', '10.2 km')}</section>`;
    expect(read('', { more: grid })).toMatchObject({
      movingSeconds: 3130,
      distanceMeters: 10200,
      status: 'done',
    });
  });
});

it('nothing of a page outlives its reading', () => {
  read(comments('<b>Anna</b>'));
  expect(answersKept()).toBe(0);
});

it('a page of many names and one of many cells are read in steps that do not multiply', () => {
  const names = Array.from({ length: 400 }, (_, i) => `<a href="/athletes/${i}">Bob</a> `).join('');
  expect(read(`<div>${names}</div>`).notes).toHaveLength(1);
  expect(
    said(`<h3>Notes</h3><p>Fine.<br>${Array.from({ length: 24 }, () => '92').join(' - ')} felt strong!</p>`),
  ).toHaveLength(1);
});
