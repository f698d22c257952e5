import { describe, expect, it } from 'vitest';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { plainPage } from '../../scripts/saved-pages';

const read = (html: string, lang = 'en') =>
  plainPage(
    readByLabels(
      new DOMParser().parseFromString(`<html lang="${lang}"><body>${html}</body></html>`, 'text/html'),
      new URL('https://log.example/workout/3'),
    ),
  ).workout;
const terms = (...pairs: readonly (readonly [string, string])[]) =>
  `<main><h1>X</h1><p>Run</p><dl>${pairs.map(([t, d]) => `<dt>${t}</dt><dd>${d}</dd>`).join('')}<dt>Average HR</dt><dd>150 bpm</dd></dl></main>`;
const figures = (lang: string, ...pairs: readonly (readonly [string, string])[]) => {
  const { movingSeconds, elapsedSeconds, distanceMeters } = read(terms(...pairs), lang) ?? {};
  return [movingSeconds, elapsedSeconds, distanceMeters];
};

describe('time and distance together', () => {
  it.each([
    [
      'two parts that are hours',
      'en',
      [
        ['Moving time', '1:31'],
        ['Distance', '40 km'],
      ],
      [5460, undefined, 40_000],
    ],
    [
      'in German',
      'de',
      [
        ['Dauer', '1:31'],
        ['Distanz', '40 km'],
      ],
      [5460, undefined, 40_000],
    ],
    [
      'two parts that are minutes',
      'en',
      [
        ['Moving time', '7:30'],
        ['Distance', '1.5 km'],
      ],
      [450, undefined, 1500],
    ],
    [
      'either could be',
      'en',
      [
        ['Moving time', '1:30'],
        ['Distance', '3 km'],
      ],
      [undefined, undefined, 3000],
    ],
    ['no distance to tell', 'en', [['Duration', '1:31']], [undefined, undefined, undefined]],
    ['so many hours would be a wonder', 'en', [['Duration', '51:10']], [3070, undefined, undefined]],
    ['a label with its form', 'en', [['Duration (h:mm)', '2:05']], [7500, undefined, undefined]],
    ['a value with its form', 'en', [['Duration', '2:05 (h:mm)']], [7500, undefined, undefined]],
    ['minutes and seconds said', 'en', [['Duration (mm:ss)', '12:05']], [725, undefined, undefined]],
    ['hours as a unit', 'en', [['Duration (h)', '1.5']], [5400, undefined, undefined]],
    [
      'the whole beside the moving time',
      'en',
      [
        ['Moving time', '51m 10s'],
        ['Elapsed time', '1:02'],
      ],
      [3070, 3720, undefined],
    ],
    [
      'far too fast',
      'en',
      [
        ['Moving time', '0:10:00'],
        ['Distance', '40 km'],
      ],
      [undefined, undefined, undefined],
    ],
    [
      'far too slow',
      'en',
      [
        ['Moving time', '9:10:00'],
        ['Distance', '0.4 km'],
      ],
      [undefined, undefined, undefined],
    ],
    [
      'ten times the moving time',
      'en',
      [
        ['Moving time', '0:10:00'],
        ['Elapsed time', '4:10:00'],
      ],
      [undefined, undefined, undefined],
    ],
    [
      'decimals from elsewhere',
      'de',
      [
        ['Dauer', '25 min'],
        ['Distanz', '4.215 km'],
      ],
      [1500, undefined, undefined],
    ],
    [
      'metres or miles',
      'en',
      [
        ['Duration', '55 min'],
        ['Distance', '6.2 m'],
      ],
      [3300, undefined, undefined],
    ],
    [
      'a pool',
      'en',
      [
        ['Duration', '55 min'],
        ['Length', '25 m'],
      ],
      [3300, undefined, undefined],
    ],
    [
      'metres',
      'en',
      [
        ['Duration', '55 min'],
        ['Distance', '1,500 m'],
      ],
      [3300, undefined, 1500],
    ],
  ] as const)('%s', (_name, lang, pairs, expected) => {
    expect(figures(lang, ...pairs)).toEqual(expected);
  });

  it('numbers for machines have a point', () => {
    const data = {
      '@type': 'ExerciseAction',
      exerciseType: 'Laufen',
      duration: 'PT25M',
      distance: { value: 4.215, unitCode: 'KMT' },
    };
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><main><p>x</p></main>`;
    expect(read(html, 'de')).toMatchObject({ movingSeconds: 1500, distanceMeters: 4215 });
  });

  it('“Tempo” is a pace in German and a time in Italian', () => {
    expect(figures('de', ['Tempo', '24:30 min'], ['Distanz', '10 km'])).toEqual([
      undefined,
      undefined,
      10_000,
    ]);
    expect(figures('it', ['Tempo', '54:30 min'], ['Distanza', '10 km'])).toEqual([3270, undefined, 10_000]);
  });
});

describe('words', () => {
  it.each([
    'Nessun crampo.',
    'Pas de crampe.',
    'Geen kramp.',
    'Ingen kramp.',
    'Sin calambres.',
    'Keine Krämpfe.',
  ])('%s is a note', (text) => {
    expect(read(terms(['Duration', '50 min'], ['Notes', text]))?.notes).toContainEqual({
      kind: 'description',
      text,
    });
  });
  it.each(['Nessuna nota', 'Pas de description', 'Geen notities', 'Inga anteckningar', 'Add a note'])(
    '%s is none',
    (text) => {
      expect(read(terms(['Duration', '50 min'], ['Notes', text]))?.notes).toHaveLength(1);
    },
  );
  it('in a field inside its label', () => {
    const html = `${terms(['Duration', '50 min'])}<label>Notes <textarea>Foot cramp.</textarea></label>`;
    expect(read(html.replace('</main>', '').concat('</main>'))?.notes).toContainEqual({
      kind: 'description',
      text: 'Foot cramp.',
    });
  });
  it('what was done beside what was wanted', () => {
    const html = `<main><h1>X</h1><p>Run</p><table><tr><th></th><th>Planned</th><th>Actual</th></tr><tr><th>Duration</th><td>1:00:00</td><td>1:10:00</td></tr>
      <tr><th>Distance</th><td>12 km</td><td></td></tr></table></main>`;
    const workout = read(html);
    expect(workout).toMatchObject({ movingSeconds: 4200 });
    expect(workout).not.toHaveProperty('distanceMeters');
  });
  it('a degree typed as º', () => {
    expect(read(terms(['Duration', '50 min'], ['Temperature', '33 ºC']))).toMatchObject({
      airTemperatureC: 33,
    });
  });
  it('a sport beside a date', () => {
    const html =
      '<main><h1>X</h1><p>Ride · Saturday, 11 July 2026</p><p>Duration: 50 min</p><p>RPE: 5</p></main>';
    expect(read(html)).toMatchObject({ sport: 'ride', start: '2026-07-11' });
  });
});

describe('what stands in brackets', () => {
  it.each(['max', 'water', 'tomorrow', 'total', 'planned', 'min'])('(%s) makes it another thing', (word) => {
    const workout = read(
      terms(['Duration', '50 min'], [`Temperature (${word})`, '31 °C'], [`Distance (${word})`, '20 km']),
    );
    expect(workout).toMatchObject({ movingSeconds: 3000 });
    expect(workout).not.toHaveProperty('airTemperatureC');
    expect(workout).not.toHaveProperty('distanceMeters');
  });
  it('a scale that is not ours', () => {
    expect(read(terms(['Duration', '50 min'], ['RPE (6-20)', '9']))).not.toHaveProperty('perceivedExertion');
    expect(read(terms(['Duration', '50 min'], ['RPE (1–10)', '9']))).toMatchObject({ perceivedExertion: 9 });
  });
  it.each([
    ['Temperature (°C)', '27', 'airTemperatureC', 27],
    ['Temperature [F]', '68', 'airTemperatureC', 20],
    ['Temperature (Celsius)', '27', 'airTemperatureC', 27],
    ['Distance (miles)', '10', 'distanceMeters', 16_093.4],
    ['距離（km）', '10.2', 'distanceMeters', 10_200],
    ['Humidity (%)', '60', 'humidityPercent', 60],
  ])('%s is a unit', (label, value, field, expected) => {
    expect(read(terms(['Duration', '50 min'], [label, value]))).toMatchObject({ [field]: expected });
  });
  it('a remark on a note', () => {
    expect(read(terms(['Duration', '50 min'], ['Notes (optional)', 'Calf cramp.']))?.notes).toContainEqual({
      kind: 'description',
      text: 'Calf cramp.',
    });
  });
});

describe('a row of labels and values', () => {
  const row = (...texts: readonly string[]) =>
    read(
      `<main><h1>Run</h1><p>Average HR: 150 bpm</p><p>Duration: 50 min</p><div>${texts.map((t) => `<span>${t}</span>`).join('')}</div></main>`,
    );
  it('with a heading and an empty end is not turned round', () => {
    const workout = row('Summary', 'Temperature', '23 °C', 'Feels like', '');
    expect(workout).not.toHaveProperty('feelsLikeC');
    expect(row('Summary', 'Moving time', '1:10:05', 'Elapsed time', '')).not.toHaveProperty('elapsedSeconds');
    expect(row('Week 12', 'Temperature', '23 °C', 'Feels like', '')).not.toHaveProperty('feelsLikeC');
  });
  it('goes the way its values fit', () => {
    expect(row('Summary', 'Temperature', '23 °C', 'Humidity', '')).toMatchObject({ airTemperatureC: 23 });
    expect(row('', 'Temperature', '60 %', 'Humidity')).toMatchObject({ humidityPercent: 60 });
    expect(row('Summary', '23 °C', 'Temperature', '60 %', 'Humidity')).toMatchObject({
      airTemperatureC: 23,
      humidityPercent: 60,
    });
    expect(row('Summary', 'Temperature', '23 °C', 'Humidity', '60 %')).toMatchObject({
      airTemperatureC: 23,
      humidityPercent: 60,
    });
  });
});
