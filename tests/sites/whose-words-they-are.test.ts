import { describe, expect, it } from 'vitest';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { plainPage } from '../../scripts/saved-pages';

interface Note {
  readonly kind: string;
  readonly text: string;
}

const notesOf = (more: string, head = '') => {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><body><main><h1>Morning run</h1>${head}<dl><dt>Distance</dt><dd>10.2 km</dd><dt>Moving time</dt><dd>51:10</dd></dl>${more}</main></body></html>`,
    'text/html',
  );
  const { workout } = plainPage(readByLabels(page, new URL('https://log.example/workout/31')));
  return {
    workout,
    notes: ((workout?.notes ?? []) as Note[]).filter(({ kind }) => kind !== 'title').map(({ text }) => text),
  };
};
const said = (who: string, words: string, className = 'comment') =>
  `<div class="${className}"><p><b>${who}</b></p><p>${words}</p></div>`;

describe('strangers are nobody’s athlete', () => {
  it('by what they are: runner, rider', () => {
    const talk = `<h2>Comments</h2>${said('Tom Reed</b> · Runner · 3 h ago<b>', 'My calf cramped on that hill too.')}${said('Jo Hill</b> · Rider · 5 h ago<b>', 'Drink more than I did there.')}`;
    expect(notesOf(talk).notes).toEqual([]);
  });

  it('by a place among those who clapped', () => {
    const talk = `<p>Kudos from Tom Reed and 3 others</p><h2>Comments</h2>${said('Marco Bell</b> · coach · 2 Nov, 18:20<b>', 'Rest tomorrow, then we go on.')}${said('Tom Reed</b> · 2 Nov, 19:20<b>', 'My calf cramped there as well.')}`;
    expect(notesOf(talk, '<button>Edit</button>').notes).toEqual(['Rest tomorrow, then we go on.']);
  });

  it('by a class that only lines things up', () => {
    const talk = `<h2>Comments</h2>${said('<a href="/athletes/9">Tom Reed</a></b> · 3 h ago<b>', 'My calf cramped on that hill too.', 'box align--self')}`;
    expect(notesOf(talk).notes).toEqual([]);
  });

  it('and what they tell is no figure', () => {
    const talk = `<h2>Comments</h2><div class="comment"><p><b><a href="/athletes/9">Tom Reed</a></b> · 3 May 2025</p><p><b>Temperature</b> 31 °C</p><p>It was hot there for us too.</p></div>`;
    expect(notesOf(talk).workout?.airTemperatureC).toBeUndefined();
  });
});

describe('what the site has to say is no note', () => {
  it.each([
    'The club meets every Tuesday at six. New members are always welcome.',
    'This activity is visible to followers. Times are shown in local time.',
    'A steady aerobic effort with a strong finish. Pace was faster than the recent average.',
  ])('%s', (words) => {
    expect(notesOf('', `<p>${words}</p>`).notes).toEqual([]);
  });

  it.each([
    ['Notes', 'Imported from a watch on 3 May.'],
    ['Coach review', 'Book a coach review and know more.'],
  ])('under %s: %s', (heading, words) => {
    expect(notesOf(`<h2>${heading}</h2><p>${words}</p>`).notes).toEqual([]);
  });
});

describe('one’s own notes stay', () => {
  it.each([
    [
      'with when they were edited',
      '<div><p>Cramped at km 8 again. Only one bottle.</p><small>Last edited 4 May 2025</small></div>',
      'Cramped at km 8 again. Only one bottle.',
    ],
    [
      'that begin with a friend',
      '<p><a href="/athletes/9">Tom Reed</a> ran with me until km 30, then my calf cramped.</p>',
      'Tom Reed ran with me until km 30, then my calf cramped.',
    ],
    [
      'that deny something',
      '<p>Nothing noted about the calf until km 30, then it cramped.</p>',
      'Nothing noted about the calf until km 30, then it cramped.',
    ],
  ])('%s', (_, body, text) => {
    expect(notesOf(`<h2>Notes</h2>${body}`).notes.join('\n')).toContain(text);
  });

  it('where a stranger repeats a sentence of them', () => {
    const own = 'Cramped at km 8 again. Only one bottle today.';
    const talk = `<h2>Notes</h2><p>${own}</p><h2>Comments</h2>${said('<a href="/athletes/9">Tom Reed</a></b> · 3 h ago<b>', 'Only one bottle today.')}`;
    expect(notesOf(talk).notes).toContain(own);
  });

  it('in a race diary by the hour', () => {
    const diary =
      '<h2>Notes</h2><div><p>Halfway 08:10</p><p>Legs were fine and I drank well.</p><p>Finish 09:10</p><p>Calf cramped on the last hill.</p></div>';
    expect(notesOf(diary).notes.join('\n')).toContain('Calf cramped on the last hill.');
  });

  it('and the weather with its place and hour is read', () => {
    const { workout } = notesOf(
      '<h3>Weather</h3><p>Leeds, 07:05</p><p>Light rain, 12 °C, humidity 80 %.</p>',
    );
    expect([workout?.airTemperatureC, workout?.humidityPercent]).toEqual([12, 80]);
  });

  it('a line with one’s name and the day under the title is its head', () => {
    const { workout } = notesOf(
      '',
      '<p>Ann Kerr · 3 May 2025, 07:05</p><p>Legs fine until the last hill.</p>',
    );
    expect(workout?.start).toBe('2025-05-03T07:05');
  });
});
