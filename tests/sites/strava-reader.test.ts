import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strava } from '../../lib/sites/strava';
import { following, objectAt, tokens } from '../../lib/sites/strava/script-tokens';

const url = new URL('https://www.strava.com/activities/15');
const open = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const page = (stats: string, script = '', description = '') => `<html class="logged-in" lang="en-US"><body>
  <section id="heading"><header><h2><span class="title">A – Run</span></h2></header><div class="collapsable">
  <time>7:05 AM on Saturday, May 3, 2025</time><h1 class="activity-name">Run</h1>
  <div class="activity-description"><div class="content">${description}</div></div>
  <div class="activity-stats">${stats}</div></div></section><div id="view"></div><script>${script}</script></body></html>`;

const read = (html: string) => {
  const reading = strava.read(open(html), url);
  if (reading.page === 'none') throw new Error('nothing read');
  return reading.workout;
};

describe('reading Strava', () => {
  it('never throws, whatever stands in the stats, the script or the note', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (stats, script, note) => {
        expect(() => strava.read(open(page(stats, `pageView ${script}`, note)), url)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  it('survives a page that shadows its own DOM', () => {
    const clobbered = page(
      '<ul class="inline-stats"><li><strong>10.00 km</strong><div class="label">Distance</div></li></ul>',
    ).replace(
      '<body>',
      '<body><form name="body"><input name="children"><input name="attributes"><input name="textContent"></form><img name="querySelector"><img name="querySelectorAll"><a id="documentElement"></a>',
    );
    expect(read(clobbered).distanceMeters).toMatchObject({ found: 10000 });
  });

  it('keeps weather and sensor apart, though both are called "Temperature"', () => {
    const workout = read(
      page(`<div class="more-stats"><table><tr><th>Temperature</th><td>33 ℃</td></tr></table></div>
        <div class="section weather"><div class="weather-column"><div class="weather-stat"></div><div class="weather-stat">
        <div class="weather-label">Temperature</div><div class="weather-value">29 ℃</div></div></div></div>`),
    );
    expect(workout.airTemperatureC).toMatchObject({ found: 29, quoted: '29 ℃' });
    expect(workout.deviceTemperatureC).toMatchObject({ found: 33, quoted: '33 ℃' });
  });

  it('takes the start from the workout, not from the comments above it', () => {
    const html = page('', 'pageView.activity().set({ startDateLocal: 1746255900 });').replace(
      '<header>',
      '<header><ul><li><time>3 hours ago</time></li></ul>',
    );
    const inDetails = html
      .replace('<time>7:05', '<div class="details"><time>7:05')
      .replace('2025</time>', '2025</time></div>');
    expect(read(inDetails).start).toMatchObject({ found: '2025-05-03T07:05' });
  });

  it('reads a mark out of ten, and takes no word and no other scale for one', () => {
    const marked = (mark: string) =>
      read(
        page(
          `<div class="more-stats"><table><tr><th><span data-glossary-term="definition-perceived-exertion">RPE</span></th><td>${mark}</td></tr></table></div>`,
        ),
      ).perceivedExertion;
    expect(marked('7/10')).toMatchObject({ found: 7, quoted: '7/10' });
    for (const other of ['Moderate', '17/20', '7/100']) expect(marked(other)).not.toHaveProperty('found');
  });

  it('says that a value was seen and not understood', () => {
    const workout = read(
      page(`<ul class="inline-stats"><li><strong>soon</strong><div class="label">
        <span data-glossary-term="definition-moving-time">Moving Time</span></div></li></ul>`),
    );
    expect(workout.movingSeconds).toEqual({ missing: 'not-understood', quoted: 'soon' });
    expect(workout.airTemperatureC).toEqual({ missing: 'not-on-page' });
  });

  it('turns line breaks and blocks into lines and leaves markup as text', () => {
    const workout = read(
      page('', '', '<p>One&lt;b&gt;</p><p>Two<br>Three</p><ul><li>Four</li></ul><script>five</script>'),
    );
    expect(workout.notes.at(-1)).toEqual({ kind: 'description', text: 'One<b>\nTwo\nThree\nFour' });
  });

  it('cuts a huge note and says so', () => {
    const workout = read(page('', '', 'cramp '.repeat(200_000)));
    expect(workout.notesCut).toBe(true);
    expect(workout.notes.at(-1)?.text.length).toBeLessThanOrEqual(20_000);
  });

  it('is not on the page of a logged-out visitor, nor for another activity’s script', () => {
    expect(strava.read(open('<html class="logged-out"><body></body></html>'), url)).toEqual({
      page: 'none',
      why: 'logged-out',
    });
    const other = page('', "x = new RunPageView(99, 'Run'); pageView.activity().set({ moving_time: 100 })");
    expect(strava.read(open(other), url).page).toBe('none');
    expect(strava.ready(open(other), url)).toBe(false);
  });

  it('puts the panel outside what sub-tabs hide, and not into the swapped view', () => {
    const document = open(page(''));
    const host = document.createElement('div');
    expect(strava.place(document, host)).toBe(true);
    expect(host.parentElement?.id).toBe('heading');
    expect(host.previousElementSibling?.className).toBe('collapsable');
    expect(strava.place(open('<p>nothing</p>'), host)).toBe(false);
  });
});

describe('the script', () => {
  it('never takes user text for code', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const list = tokens(`var t = ${JSON.stringify(`${text} pageView.activity().set({ moving_time: 1 })`)};
          pageView.activity().set({ moving_time: 5465, 'elev_gain': 512.0, trainer: false, ftp: null });`);
        const sets = [...following(list, ['pageView', '.', 'activity', '(', ')', '.', 'set', '(', '{'])];
        expect(sets).toHaveLength(1);
        expect(objectAt(list, sets[0] ?? 0).get('moving_time')).toEqual({ kind: 'number', value: '5465' });
        expect(objectAt(list, sets[0] ?? 0).get('elev_gain')?.value).toBe('512.0');
      }),
    );
  });

  it('skips comments and nested objects, and reads any text in linear time', () => {
    const list = tokens('/* pageView */ // pageView\n x.set({ a: { moving_time: 1 }, b: 2 })');
    const at = [...following(list, ['x', '.', 'set', '(', '{'])][0] ?? 0;
    expect([...objectAt(list, at).keys()]).toEqual(['b']);
    for (const text of [
      '"'.repeat(200_000),
      '/*'.repeat(200_000),
      '\\"'.repeat(100_000),
      '('.repeat(200_000),
    ]) {
      expect(tokens(text).length).toBeLessThanOrEqual(200_001);
    }
  });
});
