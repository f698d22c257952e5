import { describe, expect, it } from 'vitest';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { clockIn, dateIn } from '../../lib/sites/generic/read-start';
import { plainPage } from '../../scripts/saved-pages';

const figures =
  '<dl><dt>Distance</dt><dd>10.2 km</dd><dt>Average HR</dt><dd>150 bpm</dd></dl><p>Moving time: 51:10</p>';
const read = (html: string, lang = 'en', more = figures) =>
  plainPage(
    readByLabels(
      new DOMParser().parseFromString(
        `<html lang="${lang}"><body><main><h1>X</h1>${html}${more}</main></body></html>`,
        'text/html',
      ),
      new URL('https://log.example/workout/3'),
    ),
  ).workout;

describe('a title without a first heading', () => {
  const titled = (title: string, body: string) =>
    plainPage(
      readByLabels(
        new DOMParser().parseFromString(
          `<html lang="en"><head><title>${title}</title></head><body><main>${body}<p>Run</p><dl><dt>Distance</dt><dd>10.2 km</dd><dt>Moving time</dt><dd>51:10</dd></dl></main></body></html>`,
          'text/html',
        ),
        new URL('https://log.example/workout/3'),
      ),
    ).workout?.title;
  it('is what the page’s own title tells, after any heading', () => {
    expect(titled('Round the lake – Log', '<div>Round the lake</div>')).toBe('Round the lake');
    expect(titled('Team Rocket Tri Club – 12 May', '<p>Team Rocket Tri Club</p><h3>Long run</h3>')).toBe(
      'Long run',
    );
  });
});

describe('who said it', () => {
  const coach = (below: string) =>
    plainPage(
      readByLabels(
        new DOMParser().parseFromString(
          `<html lang="en"><body><main><h1>X</h1><p>Run</p><dl><dt>Distance</dt><dd>10.2 km</dd><dt>Moving time</dt><dd>51:10</dd></dl><h3>Coach's comment</h3>${below}</main></body></html>`,
          'text/html',
        ),
        new URL('https://log.example/workout/3'),
      ),
    ).workout?.notes;
  it('stands over the words or below them and is none of them', () => {
    const said = { kind: 'comment', text: 'Stop at eight if it is too hot.' };
    expect(coach(`<div>Ornella Brusa · 21 June</div><div><p>${said.text}</p></div>`)).toContainEqual(said);
    expect(coach(`<div><p>${said.text}</p></div><p>Ivo Kerlat, head coach of the club</p>`)).toContainEqual(
      said,
    );
  });
  it('is not taken for words that only look like it', () => {
    const words = JSON.stringify(
      coach('<div><p>Well run all the way.</p><p>Anna Berg, please rest tomorrow</p></div>'),
    );
    expect(words).toContain('please rest tomorrow');
  });
});

describe('words that only the builder calls a description', () => {
  const whole = (html: string) =>
    plainPage(
      readByLabels(
        new DOMParser().parseFromString(
          `<html lang="en"><head><title>Quarry loop - Log</title></head><body><main><h1>Quarry loop</h1><dl><dt>Distance</dt><dd>46.8 km</dd><dt>Moving time</dt><dd>3:47:00</dd></dl>${html}</main></body></html>`,
          'text/html',
        ),
        new URL('https://log.example/workout/3'),
      ),
    ).workout?.notes;
  const title = { kind: 'title', text: 'Quarry loop' };
  const text = 'Both bottles gone by the chapel, thighs cramping on the final ramp.';
  it.each([
    `<div class="tour-description"><p>${text}</p></div>`,
    `<div class="e-content" itemprop="description"><p>${text}</p></div>`,
    `<div data-test-id="tour_description">${text}</div>`,
  ])('are read once, in sentences, outside of lists and comments: %s', (html) =>
    expect(whole(html)).toEqual([title, { kind: 'description', text }]),
  );
  it.each([
    `<ul><li><div class="description">${text}</div></li></ul>`,
    `<div class="comments"><div class="description">${text}</div></div>`,
    `<div class="description">${text}</div><div class="description">${text} Again.</div>`,
    '<div class="description">Gravel</div>',
    `<div class="route-description">${text}</div>`,
    `<div class="gear-description">${text}</div>`,
    `<div itemscope itemtype="https://schema.org/MobileApplication"><p itemprop="description">${text}</p></div>`,
  ])('are left alone elsewhere: %s', (html) => expect(whole(html)).toEqual([title]));
  it('marks under "How was it?" are no note', () =>
    expect(
      whole('<h3>How was it?</h3><div><div>Feel</div><div>Good</div><div>RPE</div><div>6</div></div>'),
    ).toEqual([title]));
});

describe('label and value in one text without a colon', () => {
  it.each([
    ['<p aria-label="Elevation gain 84 metres"></p>', 'en', { ascentMeters: 84 }],
    ['<p title="Temperatuur: 1,5 graden Celsius">1,5</p>', 'nl', { airTemperatureC: 1.5 }],
    ['<p aria-label="Luftfeuchtigkeit 55 Prozent">55</p>', 'de', { humidityPercent: 55 }],
    ['<p aria-label="Température : moins 3 degrés">-3</p>', 'fr', { airTemperatureC: -3 }],
    ['<p aria-label="気温 18度">18</p>', 'ja', { airTemperatureC: 18 }],
    ['<p>26 °C feels like</p>', 'en', { feelsLikeC: 26 }],
  ] as const)('%s', (html, lang, expected) => {
    expect(read(html, lang)).toMatchObject(expected);
  });
  it.each([
    '<p>Max heart rate 175 bpm</p>',
    '<p>Climb 2.3 km</p>',
    '<p>Temperature: 24 degrees</p>',
    '<p title="Temperature chart from 3 °C to 9 °C"></p>',
    '<p title="Distance to the next town 12 km"></p>',
  ])('not %s', (html) => {
    expect(read(html)).toEqual(read(''));
  });
});

describe('figures that stand together', () => {
  it.each([
    ['Temperature: 29 °C (feels like 32 °C)', { airTemperatureC: 29, feelsLikeC: 32 }],
    ['Temperature: 84 °F (29 °C)', { airTemperatureC: 28.9 }],
    ['Temperature: 29 °C (max 33 °C)', { airTemperatureC: 29 }],
    ['Weather: 12 °C, cloudy, wind 20 km/h, humidity 60 %', { airTemperatureC: 12, humidityPercent: 60 }],
    ['Total time: 1:02:00 (of which 58:30 moving)', { elapsedSeconds: 3720, movingSeconds: 3510 }],
    ['Time: 58:30 (elapsed 1:02:00)', { elapsedSeconds: 3720, movingSeconds: 3510 }],
    ['Time: 58:30 (5:33 /km)', { movingSeconds: 3510 }],
    ['Ascent: +340 m / -335 m', { ascentMeters: 340 }],
    ['Ascent / Descent: 310 m / 305 m', { ascentMeters: 310 }],
    ['Heart rate: 139 avg / 171 max', { averageHeartRate: 139 }],
    ['Effort: 7/10', { perceivedExertion: 7 }],
  ] as const)('%s', (words, expected) => {
    expect(read(`<p>Run</p><p>Distance: 10 km</p><p>${words}</p>`, 'en', '')).toMatchObject(expected);
  });
  it.each([
    'Temperature: 22 – 27 °C',
    'Temperature: 22 / 27 °C',
    'Temperature: min 22 °C / max 27 °C',
    'Temperature: 29 °C (avg 27 °C)',
    'Temperature: 29 °C (water)',
    'Temperature: 84 °F (20 °C)',
    'Weather: high 30 °C, low 18 °C',
    'Heart rate: 120 / 175',
    'Time: 58:30 (yesterday 1:02:00)',
    'Effort: 4/5',
  ])('none of %s', (words) => {
    const plain = '<p>Run</p><p>Distance: 10 km</p>';
    expect(read(`${plain}<p>${words}</p>`, 'en', '')).toEqual(read(plain, 'en', ''));
  });
});

describe('what heads a note', () => {
  it.each([
    'How it felt',
    'How did the run go?',
    'What happened',
    'Wie lief’s?',
    'Gedanken zum Lauf',
    'Ressenti',
    'Comment ça s’est passé',
    '¿Cómo te sentiste?',
    'Sensaciones',
    'Com’è andata',
    'Come è andata?',
    'Como foi o treino',
    'Hoe ging het?',
    'Hur kändes det?',
    '今日の振り返り',
    '📝 Notes',
  ])('%s', (heading) => {
    const html = `<div><h3>${heading}</h3><p>My left calf cramped.</p></div>`;
    expect(read(html)?.notes).toContainEqual({ kind: 'description', text: 'My left calf cramped.' });
  });
  it.each([
    '<h3>How did you feel?</h3><p>Strong</p>',
    '<h3>Ressenti</h3><p>26 °C</p>',
    '<h3>How it felt</h3><ul><li>1 Very light</li><li>2 Light</li></ul>',
    '<h3>Beschreibung der Strecke</h3><p>Immer am Fluss entlang.</p>',
    '<h3>Report</h3><p>Report this activity to us</p>',
    '<h3>Comments</h3><p>Great run, well done!</p>',
  ])('not %s', (html) => {
    expect(read('', 'en', figures + html)?.notes).toHaveLength(1);
  });
});

describe('a note', () => {
  it('ends where figures begin', () => {
    expect(read('<h3>Notes</h3><p>Calf cramped.</p>')?.notes).toContainEqual({
      kind: 'description',
      text: 'Calf cramped.',
    });
    expect(
      read('<h3>Notes</h3><p>Calf cramped.</p>', 'en', `<p>Distance: 10 km</p>${figures}`)?.notes,
    ).toContainEqual({
      kind: 'description',
      text: 'Calf cramped.',
    });
  });
});

describe('sport and start in one line', () => {
  it.each([
    ['Run · Tuesday 3 March 2026, 07:05', 'en', 'run', '2026-03-03T07:05'],
    ['Hardlopen op dinsdag 3 maart 2026 om 7 uur', 'nl', 'run', '2026-03-03T07:00'],
    ['Vélo de route, le mardi 3 mars 2026 à 9h', 'fr', 'ride', '2026-03-03T09:00'],
    ['Senderismo — martes, 3 de marzo de 2026, 8:30 de la tarde', 'es', 'hike', '2026-03-03T20:30'],
    ['ランニング・2026年3月3日(火) 午後7時10分', 'ja', 'run', '2026-03-03T19:10'],
  ])('%s', (line, lang, sport, start) => {
    expect(read(`<p>${line}</p>`, lang)).toMatchObject({ sport, start });
  });
  it('takes an hour beside its day only where it can be nothing else', () => {
    expect(read('<div><b>3 March 2026</b><i>07:05</i></div>')).toMatchObject({ start: '2026-03-03T07:05' });
    expect(read('<div><b>3 March 2026</b><i>at 07:05</i></div>')).toMatchObject({
      start: '2026-03-03T07:05',
    });
    expect(read('<p><b>3 March 2026</b> <i>21:10</i> <i>5 km</i></p>')).toMatchObject({
      start: '2026-03-03',
    });
  });
  it('takes no day of an upload, and no sport out of a sentence', () => {
    expect(read('<p>Updated 3 March 2026</p>')).not.toHaveProperty('start');
    expect(read('<p>After the run on 3 March 2026</p>')).not.toHaveProperty('sport');
  });
  it.each([
    ['18 Uhr', '18:00'],
    ['kl 08.10', '08:10'],
    ['7 am', '07:00'],
    ['午後3:10', '15:10'],
    ['3時間', undefined],
    ['13 pm', undefined],
  ])('%s is an hour of the day or none', (words, clock) => {
    expect(clockIn(words)).toBe(clock);
  });
  it('leaves the seconds out', () => {
    expect(dateIn('3 March 2026 07:05:33', 'en')).toBe('2026-03-03T07:05');
  });
});
