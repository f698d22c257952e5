import { describe, expect, it } from 'vitest';
import { idInAddress } from '../../lib/sites/generic/id-in-address';
import { labelIn } from '../../lib/sites/generic/label-words';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { saysIndoor } from '../../lib/sites/generic/sport-words';
import { plainPage } from '../../scripts/saved-pages';

const readPage = (body: string, lang = 'en', path = '/workout/31') =>
  plainPage(
    readByLabels(
      new DOMParser().parseFromString(`<html lang="${lang}"><body>${body}</body></html>`, 'text/html'),
      new URL(`https://log.example${path}`),
    ),
  );
const run = (more: string, title = 'Morning run') =>
  `<main><h1>${title}</h1><p>Sat, 3 May 2025, 07:05</p><dl><dt>Distance</dt><dd>10.2 km</dd><dt>Moving time</dt><dd>51:10</dd>${more}</dl></main>`;
const pair = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;
const read = (more: string, lang = 'en') => readPage(run(more), lang).workout;

describe('a rate or a part is not the figure', () => {
  it.each([
    ['Höhenmeter/h', '612 m'],
    ['Ascent per km', '42 m'],
    ['Climb per mi', '142 ft'],
  ])('%s is no ascent', (label, value) => {
    expect(read(pair(label, value))?.ascentMeters).toBeUndefined();
  });

  it('leaves the ascent that stands beside one', () => {
    expect(read(pair('Ascent', '120 m') + pair('Ascent/h', '140 m'))?.ascentMeters).toBe(120);
  });

  it.each(['Time per session', 'Tid per pass', 'Time at altitude', 'Airtime', 'Luftzeit', 'Time per km'])(
    '%s is no duration',
    (label) => {
      expect(['time', 'movingSeconds', 'elapsedSeconds']).not.toContain(labelIn(label)?.kind);
    },
  );

  it.each(['Durchschnittsdistanz', 'Snittdistans', 'Luftdistanz', 'Luftstrecke'])(
    '%s is no distance, and takes none away',
    (label) => {
      expect(labelIn(label)?.kind).not.toBe('distanceMeters');
      expect(read(pair(label, '8,4 km'), 'de')?.distanceMeters).toBe(10_200);
    },
  );

  it.each([
    ['fr', 'Fréquence moyenne', '32'],
    ['fr', 'Rythme moyen', '26'],
    ['pt', 'Frequência média', '84'],
    ['it', 'Frequenza media', '172'],
  ])('%s: %s is no heart rate', (lang, label, value) => {
    expect(read(pair(label, value), lang)?.averageHeartRate).toBeUndefined();
  });

  it.each([
    ['en', 'Borg scale', 'Very light (9)'],
    ['de', 'Borg-Skala', '9'],
    ['en', 'Effort level', 'Level 3'],
    ['en', 'Effort score', '8'],
  ])('%s: %s may be on another scale', (lang, label, value) => {
    expect(read(pair(label, value), lang)?.perceivedExertion).toBeUndefined();
  });

  it('is one out of ten where the value says so', () => {
    expect(read(pair('Anstrengungsgrad', '7 von 10'), 'de')?.perceivedExertion).toBe(7);
  });

  it('the length of a lap is no distance beside one', () => {
    expect(read(pair('Length', '4.2 km') + pair('Laps', '5'))?.distanceMeters).toBe(10_200);
  });

  it('kilometres passed on the way are not the distance', () => {
    const passed =
      '<ol><li><span>km 3.1</span> <i>15:20</i></li><li><span>km 7.4</span> <i>36:02</i></li></ol>';
    expect(readPage(`${run('')}${passed}`).workout?.distanceMeters).toBe(10_200);
  });
});

describe('a day is not invented', () => {
  const start = (text: string, lang: string) =>
    readPage(
      `<main><h1>Morning run</h1><p>${text}</p><dl>${pair('Distance', '10.2 km')}${pair('Moving time', '51:10')}</dl></main>`,
      lang,
    ).workout?.start;

  it.each([
    ['de', 'Firmware 10.12.24'],
    ['de', 'Edge 10.10.22'],
    ['it', '12.08.45'],
    ['it', 'Totale 12.08.45'],
    ['sv', 'Intervaller 15/10 20 st'],
    ['ja', '7月12日 2000m'],
  ])('%s: %s', (lang, text) => {
    expect(start(text, lang)).toBeUndefined();
  });

  it('is read behind a day of the week', () => {
    expect(start('Sa. 10.05.25', 'de')).toBe('2025-05-10');
  });
});

describe('other things of a page', () => {
  it.each(['Challenge', 'Spring Challenge', 'Personal Trainer', 'Trainer'])('%s is not indoors', (text) => {
    expect(saysIndoor(text)).toBe(false);
  });

  it.each(['Hallentraining', 'in der Halle', 'Turbo trainer', 'Cycling (Trainer)'])('%s is', (text) => {
    expect(saysIndoor(text)).toBe(true);
  });

  it('the weather of this hour beside the content is not the workout’s', () => {
    const now = '<aside><div><h3>Weather</h3><p>Leeds</p><p>14 °C</p><p>Cloudy</p></div></aside>';
    expect(readPage(run('') + now).workout?.airTemperatureC).toBeUndefined();
    const then = now.replace('Weather', 'Weather during the run');
    expect(readPage(run('') + then).workout?.airTemperatureC).toBe(14);
  });

  it.each(['Premium', 'Konto', 'Français', 'Menu'])('%s beside the way out is nobody', (word) => {
    const bar = `<header><span>${word}</span> <a href="/logout">Log out</a></header>`;
    const by = '<p>by <a href="/athletes/7">Ann Kerr</a></p>';
    expect(readPage(bar + run('').replace('<dl>', `${by}<dl>`)).workout?.own).toBeUndefined();
  });

  it.each(['Corsa di San Silvestro', 'Tour of Lake Geneva'])('%s is named after no athlete', (title) => {
    const bar = '<header>Logged in as Marco Bell <a href="/logout">Log out</a></header>';
    expect(readPage(bar + run('', title)).workout?.own).toBeUndefined();
  });

  it.each(['Kudos', 'Abonnieren', 'Rate this workout', 'Duplicate workout', 'Add photos'])(
    '"%s" is offered to both sides',
    (words) => {
      expect(readPage(run('').replace('<dl>', `<button>${words}</button><dl>`)).workout?.own).toBeUndefined();
    },
  );

  it.each([
    '<ul><li>Hill climb: <b>Platz 3 von 120</b></li></ul>',
    '<h3>Club ranking</h3><p>Place 3 of 120</p>',
    '<h3>Photos</h3><button>All</button><span>Bib</span>',
  ])('a place or a number elsewhere makes no race: %s', (more) => {
    const filler = '<p>One.</p>'.repeat(20);
    expect(readPage(run('').replace('</main>', `${filler}${more}</main>`)).workout?.race ?? false).toBe(
      false,
    );
  });

  it.each([
    ['/workout?start=1500&w=77', '77'],
    ['/kunde/48213/training', undefined],
    ['/profil/48213/morning-run', undefined],
    ['/kunden/7/training/48213', '48213'],
    ['/tour/48213/edit', '48213'],
    ['/swim.php?s=771203', '771203'],
  ])('the id of %s', (path, id) => {
    expect(idInAddress(new URL(path, 'https://log.example'))).toBe(id);
  });
});

describe('a page that is a workout stays one', () => {
  it.each([
    ['a day on skis', run(pair('Sport', 'Skiing') + pair('Runs', '14'))],
    [
      'sums of a year in a box of its own',
      `${run('')}<div><h3>2025</h3><dl>${pair('Activities', '231')}</dl></div>`,
    ],
    ['30-30 Intervals', run('', '30-30 Intervals')],
    ['8-10 miles', run('', '8-10 miles')],
    ['3 a 5 ripetute', run('', '3 a 5 ripetute')],
    [
      'a race of days',
      run(pair('Type', 'Race') + pair('Average HR', '118 bpm'))
        .replace('51:10', '101:10:00')
        .replace('10.2 km', '450 km'),
    ],
  ])('%s', (_, body) => {
    expect(readPage(body).page).toBe('workout');
  });

  it('figures lined up in a nav without links are read', () => {
    const lined = run('').replace('<dl>', '<nav><dl>').replace('</dl>', '</dl></nav>');
    expect(readPage(lined).workout?.distanceMeters).toBe(10_200);
  });

  it.each([
    ['a week with its count', run(pair('Workouts', '5')).replace('Morning run', 'My training')],
    [
      'a table of runners and their total',
      '<main><h1>Running</h1><p>12 May 2025</p><table><tr><th>Runner</th><th>Distance</th><th>Time</th></tr><tr><td>Ann</td><td>10 km</td><td>1:00:00</td></tr><tr><td>Bo</td><td>12 km</td><td>1:10:00</td></tr><tr><td>Total</td><td>22 km</td><td>2:10:00</td></tr></table></main>',
    ],
  ])('and sums are none: %s', (_, body) => {
    expect(readPage(body).page).toBe('none');
  });

  it.each(['Not a race', 'False', 'Unknown', 'Training run', 'Link a race'])(
    '"%s" beside Race is none',
    (words) => {
      expect(read(pair('Race', words))?.race ?? false).toBe(false);
    },
  );

  it('an average temperature under "Tiempo" is the device’s', () => {
    const { airTemperatureC, deviceTemperatureC } =
      readPage(
        `<main><h1>Rodaje</h1><p>3 de mayo de 2025</p><dl>${pair('Tiempo', '1:02:03')}${pair('Distancia', '12,0 km')}${pair('Temp. media', '24 °C')}</dl></main>`,
        'es',
      ).workout ?? {};
    expect([airTemperatureC, deviceTemperatureC]).toEqual([undefined, 24]);
  });

  it('is none without a day where workouts are counted', () => {
    const sums = run(pair('Rides', '231')).replace('Sat, 3 May 2025, 07:05', 'Cycling');
    expect(readPage(sums).page).toBe('none');
  });
});
