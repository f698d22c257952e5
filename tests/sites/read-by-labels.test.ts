import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { otherAdapterFor } from '../../lib/sites/other-sites';
import { plainPage } from '../../scripts/saved-pages';

const url = new URL('https://log.example/workout/3');
const open = (html: string, lang = 'en') =>
  new DOMParser().parseFromString(
    `<html lang="${lang}"><body><nav><a>Distance</a> 900 km</nav>${html}<footer>Temperature 3 °C</footer></body></html>`,
    'text/html',
  );
const read = (html: string, lang?: string, at = url) => plainPage(readByLabels(open(html, lang), at)).workout;

describe('what stands beside its own label', () => {
  const page = (rows: string, lang: string) => read(`<main><h1>Tour</h1><dl>${rows}</dl></main>`, lang);
  const row = (label: string, value: string) => `<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const ride = row('Distance', '84,6 km') + row('Temps de déplacement', '3h17');

  it('day and hour come together', () => {
    expect(page(`${ride}${row('Date', '05.07.2025')}${row('Heure', '13:10')}`, 'fr')).toMatchObject({
      start: '2025-07-05T13:10',
    });
  });

  it('a time in primes is a time', () => {
    const rows =
      row('Distanza', '71,4 km') + row('Tempo in movimento', '3h 22′ 10″') + row('Fatica (RPE)', '7 su 10');
    expect(page(rows, 'it')).toMatchObject({ movingSeconds: 12_130, perceivedExertion: 7 });
  });

  it('an hour in the page’s own data keeps its minutes', () => {
    const data =
      '{"@type":"ExerciseAction","name":"Tour","startTime":"2025-05-25T14:00","distance":"84,6 km"}';
    const html = `<script type="application/ld+json">${data}</script><main><h1>Tour</h1><dl>${ride}</dl></main>`;
    expect(read(html, 'fr')).toMatchObject({ start: '2025-05-25T14:00' });
  });
});

describe('one workout, told by labels', () => {
  it.each([
    [
      'a table of rows',
      `<main><h1>Morning run</h1><table><tr><th>Distance</th><td>10.2 km</td></tr><tr><th>Moving time</th><td>51:10</td></tr>
       <tr><th>Temperature</th><td>27 °C</td></tr><tr><th>Humidity</th><td>60 %</td></tr></table><h2>Notes</h2><p>Left calf cramped.</p><p>Hot.</p></main>`,
    ],
    [
      'a table with a head',
      `<main><h1>Morning run</h1><table><thead><tr><th>Distance (km)</th><th>Moving time</th><th>Temperature [°C]</th><th>Humidity (%)</th></tr></thead>
       <tbody><tr><td>10.2</td><td>51:10</td><td>27</td><td>60</td></tr></tbody></table><p><b>Notes:</b> Left calf cramped.<br>Hot.</p></main>`,
    ],
    [
      'a list of terms',
      `<main><h1>Morning run</h1><dl><dt>Distance</dt><dd>10.2 km</dd><dt>Moving time</dt><dd>51:10</dd><dt>Temperature</dt><dd>27 °C</dd><dt>Humidity</dt><dd>60%</dd>
       <dt>Notes</dt><dd>Left calf cramped.<br>Hot.</dd></dl></main>`,
    ],
    [
      'tiles with the value above',
      `<main><h1>Morning run</h1><div><div><b>10.2</b><small>km</small><span>Distance</span></div><div><b>51:10</b><span>Moving time</span></div>
       <div><b>27</b><i>°C</i><span>Temperature</span></div><div><b>60</b><i>%</i><span>Humidity</span></div></div><section><h3>Notes</h3><div>Left calf cramped.<br>Hot.</div></section></main>`,
    ],
    [
      'a flat row of spans',
      `<main><h1>Morning run</h1><div><span>Distance</span><span>10.2 km</span><span>Moving time</span><span>51:10</span><span>Temperature</span><span>27 °C</span>
       <span>Humidity</span><span>60 %</span></div><label for="n">Notes</label><textarea id="n">Left calf cramped.\nHot.</textarea></main>`,
    ],
    [
      'lines of text',
      `<main><h1>Morning run</h1><ul><li>Distance: 10.2 km</li><li>Moving time: <b>51:10</b></li><li>Temperature: 27 °C</li><li>Humidity: 60 %</li></ul>
       <div>Notes: Left calf cramped.<br>Hot.</div></main>`,
    ],
    [
      'attributes',
      `<main><h1>Morning run</h1><div aria-label="Distance">10.2 km</div><div title="Moving time">51:10</div><p aria-label="Temperature: 27 °C"></p><td data-label="x"></td>
       <div><svg aria-label="Humidity"></svg><span>60 %</span></div><h2>Notes</h2><p>Left calf cramped.</p><p>Hot.</p></main>`,
    ],
  ])('in %s', (_name, html) => {
    expect(read(html)).toMatchObject({
      site: 'generic',
      title: 'Morning run',
      distanceMeters: 10_200,
      movingSeconds: 3070,
      airTemperatureC: 27,
      humidityPercent: 60,
      notes: [
        { kind: 'title', text: 'Morning run' },
        { kind: 'description', text: 'Left calf cramped.\nHot.' },
      ],
    });
  });

  it.each([
    [
      'de',
      'Distanz',
      '10,25 km',
      'Bewegungszeit',
      '51:10',
      'Temperatur',
      '27 °C',
      'Luftfeuchtigkeit',
      'Sportart',
      'Laufen',
    ],
    [
      'fr',
      'Distance',
      '10,25 km',
      'Temps de déplacement',
      '51:10',
      'Température',
      '27 °C',
      'Humidité',
      'Type d’activité',
      'Course à pied',
    ],
    [
      'es',
      'Distancia',
      '10,25 km',
      'Tiempo en movimiento',
      '51:10',
      'Temperatura',
      '27 °C',
      'Humedad',
      'Tipo de actividad',
      'Carrera',
    ],
    [
      'it',
      'Distanza',
      '10,25 km',
      'Tempo in movimento',
      '51:10',
      'Temperatura',
      '27 °C',
      'Umidità',
      'Tipo di attività',
      'Corsa',
    ],
    [
      'pt',
      'Distância',
      '10,25 km',
      'Tempo em movimento',
      '51:10',
      'Temperatura',
      '27 °C',
      'Umidade',
      'Atividade',
      'Corrida',
    ],
    [
      'nl',
      'Afstand',
      '10,25 km',
      'Bewegende tijd',
      '51:10',
      'Temperatuur',
      '27 °C',
      'Luchtvochtigheid',
      'Activiteit',
      'Hardlopen',
    ],
    [
      'sv',
      'Distans',
      '10,25 km',
      'Rörelsetid',
      '51:10',
      'Temperatur',
      '27 °C',
      'Luftfuktighet',
      'Aktivitet',
      'Löpning',
    ],
    ['ja', '距離', '10.25 km', '移動時間', '51:10', '気温', '27℃', '湿度', '種目', 'ランニング'],
  ])('in %s', (lang, d, km, t, time, temp, deg, hum, sport, run) => {
    const html = `<main><h1>X</h1><dl><dt>${d}</dt><dd>${km}</dd><dt>${t}</dt><dd>${time}</dd><dt>${temp}</dt><dd>${deg}</dd><dt>${hum}</dt><dd>60 %</dd><dt>${sport}</dt><dd>${run}</dd></dl></main>`;
    expect(read(html, lang)).toMatchObject({
      distanceMeters: 10_250,
      movingSeconds: 3070,
      airTemperatureC: 27,
      humidityPercent: 60,
      sport: 'run',
    });
  });

  it('from data for machines', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'ExerciseAction',
      name: 'Evening ride',
      exerciseType: 'Cycling',
      startTime: '2026-07-12T18:05:00+02:00',
      duration: 'PT1H31M5S',
      distance: { '@type': 'QuantitativeValue', value: 40.1, unitCode: 'KMT' },
      additionalProperty: [{ '@type': 'PropertyValue', name: 'Temperature', value: 29, unitCode: 'CEL' }],
    };
    expect(
      read(`<script type="application/ld+json">${JSON.stringify(data)}</script><main><p>Nice.</p></main>`),
    ).toMatchObject({
      title: 'Evening ride',
      sport: 'ride',
      start: '2026-07-12T18:05',
      movingSeconds: 5465,
      distanceMeters: 40_100,
      airTemperatureC: 29,
    });
  });

  it('leaves out what it is not sure of', () => {
    const workout =
      read(`<main><h1>Run</h1><dl><dt>Time</dt><dd>07:05</dd><dt>Distance</dt><dd>10.2</dd><dt>Moving time</dt><dd>51:10</dd><dt>Temperature</dt><dd>27</dd>
      <dt>Average HR</dt><dd>150 bpm</dd><dt>Humidity</dt><dd>--</dd></dl></main>`);
    expect(workout).toMatchObject({ movingSeconds: 3070, averageHeartRate: 150 });
    for (const field of ['distanceMeters', 'airTemperatureC', 'humidityPercent', 'elapsedSeconds'])
      expect(workout).not.toHaveProperty(field);
  });

  it('takes no figure of another workout, week or place', () => {
    const workout =
      read(`<main><h1>Run</h1><div><b>10.2 km</b><span>Distance</span></div><div><b>51:10</b><span>Duration</span></div><div><b>5:01 /km</b><span>Pace</span></div>
      <section><h2>This week</h2><div><b>62 km</b><span>Distance</span></div><div><b>6:10:00</b><span>Duration</span></div></section></main><aside><b>3 °C</b><span>Temperature</span></aside>`);
    expect(workout).toMatchObject({ distanceMeters: 10_200, movingSeconds: 3070 });
    expect(workout).not.toHaveProperty('airTemperatureC');
  });
});

describe('a plan', () => {
  const figures =
    '<dl><dt>Distance</dt><dd>10 km</dd><dt>Duration</dt><dd>50 min</dd><dt>Sport</dt><dd>Run</dd></dl>';
  it.each([
    ['<h1>Planned workout</h1>', 'en'],
    ['<p>Planned</p><h1>Easy run</h1>', 'en'],
    ['<h1>Easy run</h1><p>Status: Planned</p>', 'en'],
    ['<h1>Easy run</h1><span>Status</span><span>Scheduled</span>', 'en'],
    ['<h1>Lockerer Lauf</h1><span>Geplant</span>', 'de'],
    ['<h1>Footing</h1><span>Séance prévue</span>', 'fr'],
    ['<h1>Rodaje</h1><span>Entrenamiento planificado</span>', 'es'],
    ['<h1>Corsa</h1><span>Pianificato</span>', 'it'],
    ['<h1>Corrida</h1><span>Treino planejado</span>', 'pt'],
    ['<h1>Duurloop</h1><span>Geplande training</span>', 'nl'],
    ['<h1>Lugn löpning</h1><span>Planerat pass</span>', 'sv'],
    ['<h1>ジョグ</h1><span>予定</span>', 'ja'],
  ])('%s', (head, lang) => {
    expect(read(`<main>${head}${figures}</main>`, lang)).toMatchObject({ status: 'planned' });
  });
  it.each([
    '<h1>Easy run</h1><button>Planned</button>',
    '<h1>Easy run</h1><span>Planned</span><span>Completed</span>',
    '<h1>Easy run as planned</h1>',
    '<h1>Easy run</h1><p>Planned</p><p>Average HR: 150 bpm</p>',
    '<h1>Easy run</h1><h2>Planned</h2><p>x</p><h2>Figures</h2>',
  ])('not %s', (head) => {
    expect(read(`<main>${head}${figures}</main>`)).toMatchObject({ status: 'done' });
  });
  it('has its words as a plan', () => {
    expect(
      read(`<main><h1>Planned workout</h1>${figures}<h2>Notes</h2><p>Keep it easy.</p></main>`)?.notes,
    ).toContainEqual({ kind: 'planned', text: 'Keep it easy.' });
  });
});

describe('a self-hosted log', () => {
  const at = new URL('https://log.example/activity/991');
  const tile = (label: string, value: string) =>
    `<div class="col"><span class="fw-lighter">${label}</span><br><span>${value}</span></div>`;
  const page = (tiles: string) => open(`<main><h1>Run</h1>${tiles}</main>`);

  it('is told by three tiles of its own, not by one piece of a common style sheet', () => {
    const one = page(`${tile('Moving time', '51:10')}<p>Distance: 10 km</p>`);
    expect(otherAdapterFor(at, one)?.address.site).toBe('generic');
    const all = page(tile('Distance', '10 km') + tile('Time', '51m 10s') + tile('Pace', '5:07 min/km'));
    expect(otherAdapterFor(at, all)?.address.site).toBe('endurain');
  });
});

describe('what is no workout', () => {
  it.each([
    [
      'a flight',
      '/flights/LH99',
      '<main><h1>Flight to Lisbon</h1><dl><dt>Distance</dt><dd>1,900 km</dd><dt>Duration</dt><dd>2:55:00</dd></dl></main>',
    ],
    ['a recipe', '/recipes/cake', '<main><h1>Cake</h1><p>Time: 1:30:00</p><p>Temperature: 180 °C</p></main>'],
    [
      'a weather page',
      '/weather',
      '<main><h1>Weather</h1><dl><dt>Temperature</dt><dd>27 °C</dd><dt>Humidity</dt><dd>60 %</dd></dl></main>',
    ],
    [
      'an article',
      '/blog/cramps',
      '<main><article><h1>Running and cramps</h1><p>Distance: the longer, the more. Time: late.</p></article></main>',
    ],
    [
      'a list of workouts',
      '/workouts',
      '<main><h1>Workouts</h1><ul><li>Run <b>Distance</b> 10 km <b>Time</b> 50:00</li><li>Run <b>Distance</b> 12 km <b>Time</b> 1:02:00</li></ul></main>',
    ],
    [
      'totals of a year',
      '/training/2026',
      '<main><h1>Totals of the year</h1><dl><dt>Distance</dt><dd>1900 km</dd><dt>Moving time</dt><dd>190:10:00</dd><dt>Elevation gain</dt><dd>900 m</dd></dl></main>',
    ],
    ['nothing', '/', ''],
  ])('%s is left alone', (_name, path, html) => {
    expect(read(html, 'en', new URL(path, url))).toBeUndefined();
  });
});

describe('any page', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'Distance',
      'Time',
      '10 km',
      '1:05',
      '<b>',
      '</div>',
      '<div>',
      '<table><tr><th>',
      '<input name=children value=3>',
      '<form name=body>',
      '--',
      '°C',
    ),
  );
  it('gives an answer, and is left as it was', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const page = open(`<main>${pieces.join('')}</main>`);
        const before = page.documentElement.outerHTML;
        expect(() => readByLabels(page, url)).not.toThrow();
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('is read in good time when it is huge', () => {
    const row = '<div><span>Distance</span><span>10 km</span><span>Time</span><span>1:05:00</span></div>';
    expect(read(`<main><h1>Run</h1>${row.repeat(3000)}</main>`)).toMatchObject({ distanceMeters: 10_000 });
  });
});
