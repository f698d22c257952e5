import { describe, expect, it } from 'vitest';
import { namesSums } from '../../lib/sites/generic/other-things';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { plainPage } from '../../scripts/saved-pages';

const own =
  '<dl><dt>Distance</dt><dd>10.2 km</dd><dt>Moving time</dt><dd>51:10</dd><dt>Average HR</dt><dd>150 bpm</dd></dl>';
const read = (html: string, title = 'Run', lang = 'en') =>
  plainPage(
    readByLabels(
      new DOMParser().parseFromString(
        `<html lang="${lang}"><body><main><h1>${title}</h1>${own}${html}</main></body></html>`,
        'text/html',
      ),
      new URL('https://log.example/workout/3'),
    ),
  ).workout;
const warm = '<div><span>Temperature</span><span>31 °C</span></div>';

describe('what stands under a heading of something else', () => {
  it.each([
    'Weather tomorrow',
    'Wetter morgen',
    'Current weather',
    'Coming up',
    'Tomorrow’s workout',
    'Discussion',
    'Gear',
    'Climbs',
    '関連アクティビティ',
    '明日の天気',
    'Activités liées',
    'Actividades relacionadas',
    'Gerelateerde activiteiten',
    'Relaterade pass',
    'Verwandte Aktivitäten',
    'Attività correlate',
  ])('%s', (words) => {
    for (const html of [
      `<h2>${words}</h2>${warm}`,
      `<div><div role="heading">${words}</div>${warm}</div>`,
      `<div><div class="card-title">${words}</div>${warm}</div>`,
      `<section aria-label="${words}">${warm}</section>`,
      `<table><caption>${words}</caption><tr><th>Temperature</th><td>31 °C</td></tr></table>`,
      `<details><summary>${words}</summary>${warm}</details>`,
      `<ul><li aria-label="${words}">${warm}</li></ul>`,
    ])
      expect([html, read(html)?.airTemperatureC, read(html)?.distanceMeters]).toEqual([
        html,
        undefined,
        10_200,
      ]);
  });

  it('ends at a heading of its level, not at one inside it', () => {
    expect(read(`<h2>Related</h2><h3>Previous run</h3><p>x</p><h3>Easy run</h3>${warm}`)).not.toHaveProperty(
      'airTemperatureC',
    );
    expect(read(`<h2>Related</h2><ul><li><h2>Easy run</h2>${warm}</li></ul>`)).not.toHaveProperty(
      'airTemperatureC',
    );
    expect(read(`<h2>Related</h2><h3>Previous run</h3><p>x</p><h2>Weather</h2>${warm}`)).toMatchObject({
      airTemperatureC: 31,
    });
    expect(
      read(`<div><div class="title">Gear</div><p>x</p><div class="title">Weather</div>${warm}</div>`),
    ).toMatchObject({ airTemperatureC: 31 });
  });

  it('nor what a closed dialog holds', () => {
    expect(read(`<dialog>${warm}</dialog>`)).not.toHaveProperty('airTemperatureC');
    expect(read(`<dialog open>${warm}</dialog>`)).toMatchObject({ airTemperatureC: 31 });
  });

  it.each([
    ['en', 'Comments'],
    ['en', 'Comment'],
    ['fr', 'Commentaires'],
    ['es', 'Comentarios'],
    ['it', 'Commenti'],
    ['ja', 'コメント'],
  ])('what others say is not the athlete’s note: %s, %s', (lang, words) => {
    for (const html of [
      `<h2>${words}</h2><p>My calf cramped there too!</p>`,
      `<p>${words}: My calf cramped there too!</p>`,
      `<h2>${words}</h2><div class="c"><b>Notes</b><p>My calf cramped there too!</p></div>`,
    ])
      expect(read(html, 'Run', lang)?.notes).toEqual([{ kind: 'title', text: 'Run' }]);
  });

  it.each(['Personal notes', 'Mes notes', 'Other notes'])('%s are the athlete’s own', (words) => {
    expect(JSON.stringify(read(`<h2>${words}</h2><p>Left calf cramped.</p>`)?.notes)).toContain('Left calf');
  });

  it('“More” opens the workout’s own figures, “More runs” does not', () => {
    for (const words of ['More', 'More details'])
      expect(read(`<details><summary>${words}</summary>${warm}</details>`)).toMatchObject({
        airTemperatureC: 31,
      });
    expect(read(`<details><summary>More runs</summary>${warm}</details>`)).not.toHaveProperty(
      'airTemperatureC',
    );
  });

  it('“Statistics” on a workout’s page are its own', () => {
    expect(read(`<h2>Statistics</h2>${warm}`)).toMatchObject({ airTemperatureC: 31 });
  });
});

describe('titles', () => {
  it.each(['6x800 intervals', 'Long run, more hills', 'Week 12 long run', 'Best day ever'])('%s', (title) => {
    expect(read('', title)).toMatchObject({ title });
  });
  it.each([
    ['July 2026', 'en'],
    ['Juli 2026', 'de'],
    ['juillet 2026', 'fr'],
    ['julio de 2026', 'es'],
    ['2026年7月', 'ja'],
    ['Week 12', 'en'],
    ['Totals of the year', 'en'],
    ['Trainingsstatistik 2026: Statistik', 'de'],
    ['My statistics', 'en'],
  ])('%s is no workout', (title, language) => {
    expect(namesSums(title, language)).toBe(true);
  });
  it.each(['Berlin Marathon 2026', 'Marathon 2026', 'May day run'])('%s is one', (title) => {
    expect(namesSums(title, 'en')).toBe(false);
  });
});
