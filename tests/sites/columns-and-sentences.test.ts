import { describe, expect, it } from 'vitest';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { plainPage } from '../../scripts/saved-pages';

const figures =
  '<dl><dt>Distance</dt><dd>10.2 km</dd><dt>Average HR</dt><dd>150 bpm</dd></dl><p>Moving time: 51:10</p>';
const page = (body: string, lang = 'en', title = '') =>
  plainPage(
    readByLabels(
      new DOMParser().parseFromString(
        `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
        'text/html',
      ),
      new URL('https://log.example/workout/3'),
    ),
  );
const below = (html: string, lang = 'en') => read('', lang, figures + html);
const read = (html: string, lang = 'en', more = figures) =>
  page(`<main><h1>X</h1>${html}${more}</main>`, lang).workout;
const row = (...cells: string[]) =>
  `<tr><th>${cells[0]}</th>${cells
    .slice(1)
    .map((c) => `<td>${c}</td>`)
    .join('')}</tr>`;
const table = (head: string[], ...rows: string[][]) =>
  `<table><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => row(...r)).join('')}</tbody></table>`;

describe('tables with columns of their own', () => {
  it('of start and end, the mean is meant', () => {
    const weather = table(
      ['', 'Start', 'Finish'],
      ['Air temperature', '72 °F', '84 °F'],
      ['Humidity', '61%', '43%'],
    );
    expect(read(weather)).toMatchObject({ airTemperatureC: 25.6, humidityPercent: 52 });
    expect(read(table(['', 'Start', 'Finish'], ['Air temperature', '72 °F', '–']))).not.toHaveProperty(
      'airTemperatureC',
    );
  });
  it('of least, average and most, the average is meant', () => {
    const sensors = table(
      ['', 'Min', 'Avg', 'Max'],
      ['Heart rate (bpm)', '88', '143', '179'],
      ['Device temperature (°F)', '74', '88', '99'],
    );
    expect(read(sensors, 'en', '<p>Run</p><p>Distance: 10 km</p><p>Moving time: 51:10</p>')).toMatchObject({
      averageHeartRate: 143,
      deviceTemperatureC: 31.1,
    });
  });
  it('of unit and value, they belong together', () => {
    const variables = table(
      ['Variable', 'Unidad', 'Valor'],
      ['Temperatura del aire', '°C', '33,5'],
      ['Sensación térmica', '°C', '36'],
    );
    expect(read(variables, 'es')).toMatchObject({ airTemperatureC: 33.5, feelsLikeC: 36 });
  });
  it('of today and last time, today is meant', () => {
    const held = (now: string, before: string) =>
      table(['', now, before], ['Temperature', '21 °C', '17 °C'], ['Humidity', '44 %', '40 %']);
    for (const [now, before] of [
      ['Today', 'Last time (31.01.)'],
      ['Heute', 'Zuletzt'],
      ['Hoy', 'Última vez'],
      ['今回', '前回'],
    ] as const)
      expect(read(held(now, before))).toMatchObject({ airTemperatureC: 21, humidityPercent: 44 });
    expect(read(held('Last time', 'Goal'))).not.toHaveProperty('airTemperatureC');
    // Weeks, and the weather now.
    expect(read(held('This week', 'Last week'))).not.toHaveProperty('airTemperatureC');
    expect(read(held('Now', 'Before'))).not.toHaveProperty('airTemperatureC');
  });
  it('of anything else, nothing is taken', () => {
    expect(read(table(['', 'Lap 1', 'Lap 2'], ['Temperature', '20 °C', '24 °C']))).toEqual(read(''));
  });
});

describe('values at the start and at the end', () => {
  it.each([
    '<ul><li>Temperature at start: 58 °F</li><li>Temperature at finish: 72 °F</li></ul>',
    '<p>Temperature: 58 °F at the start, 72 °F at the finish</p>',
    '<div><span>At start</span><span>58 °F</span></div><div><span>At finish</span><span>72 °F</span></div>',
  ])('%s', (html) => {
    expect(read(html)).toMatchObject({ airTemperatureC: 18.3 });
  });
  it('one of the two alone says nothing', () => {
    expect(read('<p>Temperature at start: 58 °F</p>')).toEqual(read(''));
  });
});

describe('figures of running text', () => {
  it('are called by the words beside them', () => {
    const text =
      '<p>Het was 8,5 °C met een gevoelstemperatuur van 5 °C, luchtvochtigheid 78 % en wind NO 3 Bft. Het water was 9 °C.</p>';
    expect(read(text, 'nl')).toMatchObject({ airTemperatureC: 8.5, feelsLikeC: 5, humidityPercent: 78 });
  });
  it('tell a whole workout', () => {
    const text =
      '<p>Treino de corrida: 24,2 km em 2h21m38s, com 112 m de subida acumulada. Frequência cardíaca média de 144 bpm.</p>';
    expect(read(text, 'pt', '')).toMatchObject({
      distanceMeters: 24200,
      movingSeconds: 8498,
      ascentMeters: 112,
      averageHeartRate: 144,
    });
  });
  it('stay alone in the words of the athlete and of others', () => {
    const story =
      '<h2>Notes</h2><p>Last year humidity 90 % and an average heart rate of 170 bpm at 31 °C.</p>';
    expect(below(story)).not.toHaveProperty('humidityPercent');
    const comment =
      '<h2>Comments</h2><p>Here it was 31 °C with a humidity of 90 % and a feels like of 38 °C.</p>';
    expect(below(comment)).toEqual(read(''));
  });
});

describe('a time in fields of its own', () => {
  const fields = (...units: string[]) =>
    `<form><div><span>Moving time</span>${units.map((u, i) => `<input type="number" aria-label="${u}" value="${[2, 47, 30][i]}"> ${u[0]}`).join('')}</div><p><label>Distance (km) <input value="41.6"></label></p><p><label>Average HR <input value="137"></label></p></form>`;
  it('of hours, minutes and seconds', () => {
    expect(read(fields('hours', 'minutes', 'seconds'), 'en', '')).toMatchObject({ movingSeconds: 10_050 });
    expect(read(fields('Dauer Stunden', 'Dauer Minuten'), 'en', '')).toMatchObject({ movingSeconds: 10_020 });
  });
  it('of anything else is none', () => {
    expect(read(fields('low', 'mid', 'high'), 'en', '')).not.toHaveProperty('movingSeconds', 10_050);
  });
});

describe('what a coach said', () => {
  it.each([
    '<h2>Opmerking van je coach vooraf</h2><div><b>Wietske (coach)</b> <small>15 maart</small><p>Drink first, then run.</p></div>',
    '<h2>Comments</h2><div><p>Coach Henrik <span>yesterday</span></p><p>Drink first, then run.</p></div>',
    '<h2>Coach\'s comment</h2><div><p>Drink first, then run.</p><p class="signature">R. Ost, 20 January</p></div>',
  ])('%s', (html) => {
    expect(below(html)?.notes).toContainEqual({ kind: 'comment', text: 'Drink first, then run.' });
  });
  it('is not what anybody else said, nor a ride on the trainer', () => {
    expect(below('<h2>Comments</h2><div><b>Marloes</b><p>Drink first, then run.</p></div>')).toEqual(
      read(''),
    );
    expect(read('<p>Trainer ride</p><p>Nothing to say about it today.</p>')?.notes).not.toContainEqual(
      expect.objectContaining({ kind: 'comment' }),
    );
  });
});

describe('pages that do not say what is what', () => {
  it('laid out as a table, the column of the labels is the content', () => {
    const old = `<table><tr><td>
      <table><tr><td>Today</td><td>Humidity</td><td>40%</td></tr></table></td>
      <td><font size="4"><b>Three hills</b></font><br>[ <a href="edit.asp">edit</a> ]
      <table>${[
        ['Date', '2025-05-18'],
        ['Sport', 'Road bike'],
        ['Distance', '87.3 km'],
        ['Moving time', '3:24:10'],
        ['Humidity', '55%'],
      ]
        .map((r) => `<tr><td>${r[0]}</td><td>${r[1]}</td></tr>`)
        .join('')}</table></td></tr></table>`;
    expect(page(old).workout).toMatchObject({
      title: 'Three hills',
      humidityPercent: 55,
      distanceMeters: 87_300,
      own: true,
    });
  });
  it('a numbered heading gives way to the name below it', () => {
    expect(
      page(`<main><div><h1>Ride no. 317</h1><h2>To the lighthouse</h2></div>${figures}</main>`).workout,
    ).toMatchObject({
      title: 'To the lighthouse',
    });
  });
  it('a list of workouts with its sums is none of them', () => {
    const line = (day: number) =>
      `<tr><td>2025-09-${day}</td><td>Run</td><td><a href="/w/${day}">Run ${day}</a></td><td>10.2 km</td><td>0:51:10</td></tr>`;
    const sums =
      '<dl><dt>Distance</dt><dd>98.6 km</dd><dt>Time</dt><dd>8:57:25</dd><dt>Average HR</dt><dd>138</dd></dl>';
    expect(
      page(`<main><h1>My runs</h1>${sums}<table>${[13, 17, 20, 23].map(line).join('')}</table></main>`).page,
    ).toBe('none');
  });
  it('words between heading and figures are the description, if they are more than a line', () => {
    expect(
      read('<p>Legs came around after the bridge.<br>Should have carried water.</p>')?.notes,
    ).toContainEqual({
      kind: 'description',
      text: 'Legs came around after the bridge.\nShould have carried water.',
    });
    expect(read('<p>Great job, your fastest one this year!</p>')).toEqual(read(''));
  });
});

describe('a remark below a figure', () => {
  const tile = (label: string, figure: string, remark: string) =>
    read(`<div class="stat"><div>${label}</div><div>${figure}</div><div>${remark}</div></div>`);
  it('leaves it alone where it tells the most, a speed or a style', () => {
    expect(tile('Elevation gain', '412 m', '14.7 km/h on average')).toMatchObject({ ascentMeters: 412 });
    expect(tile('Elevation gain', '412 m', 'classic style')).toMatchObject({ ascentMeters: 412 });
  });
  it.each([
    ['Temperature', '31 °C', 'yesterday', 'airTemperatureC'],
    ['Temperature', '36.4 °C', 'skin', 'airTemperatureC'],
    ['Humidity', '80 %', 'tomorrow', 'humidityPercent'],
    ['Climb', '300 m', 'per hour', 'ascentMeters'],
    ['Elevation gain', '9,300 m', 'this year', 'ascentMeters'],
    ['Elevation gain', '300 m', 'descent', 'ascentMeters'],
  ])('may make another one of it: %s %s %s', (label, figure, remark, field) =>
    expect(tile(label, figure, remark)).not.toHaveProperty(field),
  );
});

describe('figures in pieces', () => {
  it('with marks between them', () => {
    const fact =
      '<div><span>Fahrzeit</span>: <span>2:14:37</span> <div>(<span>Pausen</span>: <span>0:16:28</span>, <span>Gesamtdauer</span>: <span>2:31:05</span>)</div></div>';
    const pulse =
      '<div><span>Ø Herzfrequenz</span>: <span>138</span> <span>bpm</span> (<span>max.</span>: <span>171</span> <span>bpm</span>)</div>';
    expect(
      read(
        `<p>Radfahren</p><div><span>Distanz</span>: <span>58,43</span> <span>km</span></div>${fact}${pulse}`,
        'de',
        '',
      ),
    ).toMatchObject({
      movingSeconds: 8077,
      elapsedSeconds: 9065,
      distanceMeters: 58_430,
      averageHeartRate: 138,
    });
  });
  it('with a unit that could be a label', () => {
    const tiles =
      '<ul><li><span>合計時間</span><span>6<small>時間</small>42<small>分</small></span></li><li><span>行動時間</span><span>5<small>時間</small>18<small>分</small></span></li><li><span>距離</span><span>12.8<small>km</small></span></li><li><span>平均心拍数</span><span>118<small>bpm</small></span></li></ul>';
    expect(read(tiles, 'ja', '')).toMatchObject({
      elapsedSeconds: 24_120,
      movingSeconds: 19_080,
      distanceMeters: 12_800,
    });
  });
  it('by the decimal sign that the page shows, where it names no language', () => {
    const old = (far: string, more: string) =>
      page(
        `<main><h1>X</h1><p>Lauf</p><table><tr><td>Distanz</td><td>${far}</td></tr><tr><td>Höhenmeter</td><td>${more}</td></tr><tr><td>Zeit in Bewegung</td><td>3:12:44</td></tr></table></main>`,
        '',
      ).workout;
    expect(old('82,4 km', '1.124 m')).toMatchObject({ distanceMeters: 82_400, ascentMeters: 1124 });
    expect(old('1.124 km', '300 m')).not.toHaveProperty('distanceMeters');
    // Thousands, as its decimal sign is none or another one.
    expect(old('82 km', '1.124 m')).toMatchObject({ ascentMeters: 1124 });
  });
});

describe('names of labels', () => {
  it.each([
    ['Fahrzeit (netto)', 'de', 'movingSeconds'],
    ['Gesamtzeit (brutto)', 'de', 'elapsedSeconds'],
    ['Totale tijd (vlot tot vlot)', 'nl', 'elapsedSeconds'],
    ['Total time with stops', 'en', 'elapsedSeconds'],
  ] as const)('%s', (name, lang, field) => {
    expect(
      read(`<p>Run</p><dl><dt>Distance</dt><dd>10 km</dd><dt>${name}</dt><dd>1:12:44</dd></dl>`, lang, ''),
    ).toMatchObject({
      [field]: 4364,
    });
  });
  it('"average" is of what its heading names', () => {
    const card = (heading: string) =>
      `<section><h3>${heading}</h3><dl><dt>Average</dt><dd>31 °C</dd><dt>Max</dt><dd>37 °C</dd></dl></section>`;
    expect(below(card('Watch temperature'))).toMatchObject({ deviceTemperatureC: 31 });
    expect(below(card('Water temperature'))).toEqual(read(''));
  });
  it('the weather of now is not the workout’s', () => {
    expect(below('<div><h3>Wetter am Steg gerade jetzt</h3><p>Luft: 4 °C</p></div>', 'de')).toEqual(
      read('', 'de'),
    );
  });
});

describe('whose words they are', () => {
  it('a private note without the line that says who sees it', () => {
    expect(
      below('<h2>Private note</h2><p>Only you can see this.</p><p>Knee again.</p>')?.notes,
    ).toContainEqual({
      kind: 'private',
      text: 'Knee again.',
    });
  });
  it('a coach named by the mark on a comment', () => {
    const html =
      '<h2>Comments</h2><article class="comment"><header><span>Coach</span> <time>12 Mar</time></header><p>Start half an hour early.</p></article><article class="comment"><header><span>Ann</span></header><p>Good luck, see you there.</p></article>';
    const notes = below(html)?.notes as { kind: string }[];
    expect(notes.filter(({ kind }) => kind === 'comment')).toEqual([
      { kind: 'comment', text: 'Start half an hour early.' },
    ]);
  });
  it('nobody else beside a coach', () => {
    const thread =
      '<h2>Comments</h2><ul class="comments"><li><b>Coach Ines</b><p>Well done!</p></li><li><b>Bob</b><p>My calf cramped badly at km 30.</p></li></ul>';
    expect(below(thread)).toEqual(read(''));
    expect(below('<p><span>Indoor (trainer)</span></p><p>Somebody else wrote this.</p>')?.notes).toEqual(
      read('')?.notes,
    );
  });
  it('a private note keeps its own first line', () => {
    const notes = below(
      '<h2>Nota privada</h2><p>Solo tuve un calambre al final.<br>Luego bien.</p>',
      'es',
    )?.notes;
    expect(notes).toContainEqual({ kind: 'private', text: 'Solo tuve un calambre al final.\nLuego bien.' });
  });
  it('figures in a description stay words', () => {
    const text = 'It was 24 °C, humidity 80 %. Calf cramped at km 15.';
    expect(read(`<p class="description">${text}</p>`)?.notes).toContainEqual({ kind: 'description', text });
  });
  it('an hour of the day in two fields is no duration', () => {
    const form =
      '<form><div><label>Time</label><input name="hour" value="7"> <input name="minute" value="30"></div><p><label>Distance (km) <input value="41.6"></label></p><p><label>Average HR <input value="137"></label></p></form>';
    expect(read(form, 'en', '')).not.toHaveProperty('movingSeconds');
  });
});
