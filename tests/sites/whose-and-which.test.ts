import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayComeFrom } from '../../lib/sites/every-address';
import { idInAddress } from '../../lib/sites/generic/id-in-address';
import { plannedLabel } from '../../lib/sites/generic/planned-labels';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
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
  );

describe('an id in the address of an unknown site', () => {
  it.each([
    ['/run/9', '9'],
    ['/activities/2041', '2041'],
    ['/athlete/77/workouts/12/edit', '12'],
    ['/view.php?id=3391&user=2', '3391'],
    ['/page?aktivitet=77&week=12', '77'],
    ['/#/activity/abc123', 'abc123'],
    ['/entrainements/7b1e1c0a-1111-4222-8333-123456789abc/modifier', '7b1e1c0a-1111-4222-8333-123456789abc'],
    ['/dagbok/w-20431.html', 'w-20431'],
    ['/diario/uscita_417.htm', '417'],
    ['/registos/5521/edit', '5521'],
    ['/ViewRecord.aspx?rec=48812', '48812'],
  ])('%s', (address, id) => expect(idInAddress(new URL(address, 'https://log.example'))).toBe(id));

  it.each([
    '/log/2026/11/25',
    '/training/2026-07',
    '/p/20261125',
    '/athlete/77',
    '/athlete/77/calendar',
    '/sunday-run-2',
    '/log/uscita_2026',
    '/club/seite_12',
    '/users/44/activities/2026-11-02-long-run',
    '/calendar?week=12&user_id=8',
  ])('%s has none', (address) =>
    expect(idInAddress(new URL(address, 'https://log.example'))).toBeUndefined(),
  );

  it('is short and stands in the address, whatever that is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const id = idInAddress(new URL(address));
        expect(id === undefined || (id.length <= 64 && decodeURIComponent(address).includes(id))).toBe(true);
      }),
    );
  });

  it('is the only one that a record from there may carry', () => {
    const at = new URL('https://log.example/run/9');
    expect(mayComeFrom(at, { site: 'generic', id: '9' })).toBe(true);
    expect(mayComeFrom(at, { site: 'generic' })).toBe(true);
    expect(mayComeFrom(at, { site: 'generic', id: '8' })).toBe(false);
  });
});

const run =
  '<h1>Morning run</h1><dl><dt>Distance</dt><dd>10.2 km</dd><dt>Moving time</dt><dd>51:10</dd></dl>';

describe('whose workout it is', () => {
  it.each([
    '<a href="/e">Edit</a>',
    '<button>Delete workout</button>',
    '<button aria-label="Einheit bearbeiten"></button>',
    '<a href="/m">Modifier la séance</a>',
    '<ul><li><a href="/b">Bewerken</a></li><li><a href="/d">Delen</a></li></ul>',
    '<button>編集</button>',
  ])('the athlete’s own where it can be changed: %s', (control) => {
    expect(read(`${run}${control}`).workout?.own).toBe(true);
  });

  it.each([
    '<a href="/e">Edit profile</a>',
    '<div class="comments"><p>Nice</p><button>Delete</button></div>',
    '<table><tr><td>Shoes</td><td><a href="/e">Edit</a></td></tr></table>',
    '<ul><li>8 km <a href="/e">Edit</a></li></ul>',
    '<p>Edit</p>',
  ])('not told by %s', (other) => {
    expect(read(`${run}${other}`).workout?.own).toBeUndefined();
  });
});

describe('a form', () => {
  it('with the figures in its fields is one to edit', () => {
    const form = `<h1>Edit</h1><form><label>Title <input value="Morning run"></label><label>Distance (km) <input value="10.2"></label>
      <label>Duration <input value="51:10"></label><label>Sport <select><option selected>Run</option></select></label>
      <label>Notes <textarea>Calf cramped</textarea></label><button>Save</button></form>`;
    expect(read(form)).toMatchObject({
      page: 'edit',
      workout: { distanceMeters: 10_200, movingSeconds: 3070, own: true },
    });
  });

  it('to comment or to search leaves a workout one', () => {
    expect(read(`${run}<form><input value="51"><textarea></textarea></form>`).page).toBe('workout');
  });
});

describe('a plan', () => {
  it.each([
    ['en', 'Planned distance', 'Planned duration'],
    ['de', 'Geplante Distanz', 'Geplante Dauer'],
    ['fr', 'Distance prévue', 'Durée prévue'],
    ['es', 'Distancia prevista', 'Duración prevista'],
    ['it', 'Distanza prevista', 'Durata prevista'],
    ['pt', 'Distância planejada', 'Duração planejada'],
    ['nl', 'Geplande afstand', 'Geplande duur'],
    ['sv', 'Planerad distans', 'Planerad tid'],
    ['ja', '予定距離', '予定時間'],
  ])('%s: its figures are read where nothing was done yet', (lang, far, long) => {
    const page = `<h1>Run</h1><dl><dt>${far}</dt><dd>12 km</dd><dt>${long}</dt><dd>1:05:00</dd></dl>`;
    expect(read(page, lang).workout).toMatchObject({
      status: 'planned',
      distanceMeters: 12_000,
      movingSeconds: 3900,
    });
  });

  it('gives way to what was done', () => {
    const both = `${run}<dl><dt>Planned distance</dt><dd>12 km</dd></dl>`;
    expect(read(both).workout).toMatchObject({ status: 'done', distanceMeters: 10_200 });
  });

  it('is told from the names of other things', () => {
    expect(plannedLabel('Planned: Sunday')).toBeUndefined();
    expect(plannedLabel('Training plan')).toBeUndefined();
    expect(plannedLabel('Goal')).toBeUndefined();
  });
});
