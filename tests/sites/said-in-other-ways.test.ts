import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelIn } from '../../lib/sites/generic/label-words';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { parseDate } from '../../lib/workout/parse-date';
import { plainPage } from '../../scripts/saved-pages';

const url = new URL('https://log.example/workout/3');
const read = (main: string, lang = 'en') =>
  plainPage(
    readByLabels(
      new DOMParser().parseFromString(
        `<html lang="${lang}"><body><main>${main}</main></body></html>`,
        'text/html',
      ),
      url,
    ),
  ).workout;

const run =
  '<h1>Loop</h1><dl><dt>Sport</dt><dd>Run</dd><dt>Distance</dt><dd>10 km</dd><dt>Moving time</dt><dd>50:00</dd></dl>';

describe('labels of several words', () => {
  it.each([
    ['Temperatur der Uhr', 'deviceTemperatureC'],
    ['Température du compteur (moy.)', 'deviceTemperatureC'],
    ['Head unit temperature (avg)', 'deviceTemperatureC'],
    ['腕時計の温度', 'deviceTemperatureC'],
    ['Anstrengung (1-10)', 'perceivedExertion'],
    ['Perceived exertion (1–10)', 'perceivedExertion'],
    ['Fatica percepita', 'perceivedExertion'],
    ['きつさ(10段階)', 'perceivedExertion'],
    ['Tempo totale (soste comprese)', 'elapsedSeconds'],
    ['Puls (Ø / max.)', 'averageHeartRate'],
    ['Private Notiz (siehst nur du)', 'private'],
    ['Commento del tecnico', 'comment'],
    ['Rückmeldung Ihrer Therapeutin', 'comment'],
    ['Zeit (netto)', 'movingSeconds'],
    ['Tiempo (total)', 'elapsedSeconds'],
    ['Time (moving)', 'movingSeconds'],
    ['Dénivelé positif (D+)', 'ascentMeters'],
    ['Anotação privada (só você vê)', 'private'],
    ['Note riservate', 'private'],
    ['Anstrengung (Borg CR10)', 'perceivedExertion'],
    ['Temp. media strumento', 'deviceTemperatureC'],
    ['Rel. Humidity', 'humidityPercent'],
    ['Vorgabe der Praxis', 'planned'],
  ])('%s', (text, kind) => expect(labelIn(text)?.kind).toBe(kind));

  it.each([
    'Max. Temperatur der Uhr',
    'Effort',
    'RPE (6-20)',
    'Anstrengung: 7/10',
    'Esfuerzo percibido: 5 de 10',
    'Anstrengung (Borg 6-20)',
    'Time (planned)',
    'Moving time (total)',
  ])('%s is none of a figure that we read', (text) =>
    expect(labelIn(text)?.kind ?? 'other').toMatch(/^(?:other)$/),
  );

  it('is told of any text without a throw', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => void labelIn(text))));
});

describe('figures in running text', () => {
  const story =
    '<p>Sabato hai percorso <b>7,8 km</b> in <b>1 h 22 min</b>, con un dislivello positivo di <b>145 m</b> e una frequenza cardiaca media di <b>112 bpm</b>.</p>';
  it('are read by the words before them', () => {
    expect(read(`<h1>Camminata al faro</h1><p>Camminata</p>${story}`, 'it')).toMatchObject({
      distanceMeters: 7800,
      movingSeconds: 4920,
      ascentMeters: 145,
      averageHeartRate: 112,
    });
  });
  it('are left where two stories of other days stand in cards', () => {
    const cards = `<article><h2>Uno</h2>${story}</article><article><h2>Due</h2>${story.replace('7,8', '9,1')}</article>`;
    expect(read(`<h1>Diario</h1>${cards}`, 'it')?.distanceMeters).toBeUndefined();
  });
});

describe('weather in a line of its own', () => {
  const line = '<p>Half bewolkt, 14 °C (gevoelstemperatuur 12 °C), luchtvochtigheid 66%, wind 4 Bft</p>';
  it('is read where it is the only one', () =>
    expect(read(run + line, 'nl')).toMatchObject({
      airTemperatureC: 14,
      feelsLikeC: 12,
      humidityPercent: 66,
    }));
  it('is left where there are two', () =>
    expect(read(run + line + line.replace('14', '19'), 'nl')?.airTemperatureC).toBeUndefined());
  it('is the sensor’s where a device is named', () =>
    expect(read(`${run}<p>Watch thermometer averaged <b>66 °F</b> (max 71 °F).</p>`)).toMatchObject({
      deviceTemperatureC: 18.9,
    }));
});

describe('whose workout, and a race', () => {
  it('is somebody else’s where they can be followed', () =>
    expect(read(`${run}<button>Follow</button>`)?.own).toBe(false));
  it('is one’s own where it can be edited too', () =>
    expect(read(`${run}<button>Follow</button><button>Edit run</button>`)?.own).toBe(true));
  it('is not told by a button among comments', () =>
    expect(read(`${run}<div class="comments"><button>Follow</button></div>`)?.own).toBeUndefined());
  it('is a race by its type', () =>
    expect(read(run.replace('</dl>', '<dt>Kind</dt><dd>Race</dd></dl>'))?.race).toBe(true));
  it('is no race because a link says so', () =>
    expect(read(`${run}<p><a href="/races">Race</a></p>`)?.race).toBeUndefined());
});

describe('a plan', () => {
  const plan = `<h1>Long run</h1><span>Planned</span>${run.slice(run.indexOf('<dl>'))}`;
  const weather = '<h2>Weather forecast</h2><dl><dt>Temperature</dt><dd>23 °C</dd></dl>';
  it('has the weather that is expected', () =>
    expect(read(plan + weather)).toMatchObject({ status: 'planned', airTemperatureC: 23 }));
  it('lends none to a workout that is done', () =>
    expect(read(run + weather)?.airTemperatureC).toBeUndefined());
});

describe('a date in German', () => {
  it('says "on" where English says before noon', () => {
    expect(parseDate('17:48 am Donnerstag, 11. September 2025', 'de-DE')).toBe('2025-09-11T17:48');
    expect(parseDate('12:30 am Donnerstag, 11. September 2025', 'de-DE')).toBe('2025-09-11T12:30');
    expect(parseDate('12:30 AM on Thursday, September 11, 2025', 'en-US')).toBe('2025-09-11T00:30');
  });
});
