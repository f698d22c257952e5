import { describe, expect, it } from 'vitest';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { sportInAddress } from '../../lib/sites/generic/sport-in-address';
import { plainPage } from '../../scripts/saved-pages';

const address = new URL('https://log.example/workout/3');
const figures =
  '<dl><dt>Distance</dt><dd>10.2 km</dd><dt>Average HR</dt><dd>150 bpm</dd><dt>Moving time</dt><dd>51:10</dd></dl>';
const read = (more: string, title = 'Morning', url = address) =>
  plainPage(
    readByLabels(
      new DOMParser().parseFromString(
        `<html lang="en"><body><main><h1>${title}</h1>${figures}${more}</main></body></html>`,
        'text/html',
      ),
      url,
    ),
  ).workout;
const row = (label: string, value: string) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`;

describe('what only looks like a reading', () => {
  it.each([
    ['Target effort (RPE)', '8', 'perceivedExertion'],
    ['Planned effort (1 = very easy, 10 = maximal)', '8', 'perceivedExertion'],
    ['Last interval (RPE)', '9', 'perceivedExertion'],
    ['Skin temperature (wrist)', '34 °C', 'deviceTemperatureC'],
    ['Wrist temperature (sleep)', '34.5 °C', 'deviceTemperatureC'],
    ['Time out', '14:05', 'elapsedSeconds'],
  ])('%s is not read', (label, value, field) => {
    expect(read(row(label, value))).toBeDefined();
    expect(read(row(label, value))).not.toHaveProperty(field);
  });

  it.each([
    ['Belastung (RPE)', '7', { perceivedExertion: 7 }],
    ['Effort felt (1 = very easy, 10 = maximal)', '4', { perceivedExertion: 4 }],
    ['Wrist temperature', '29 °C', { deviceTemperatureC: 29 }],
    ['Total time, breaks included', '58:00', { elapsedSeconds: 3480 }],
    ['Time (excl. breaks)', '51:10', { movingSeconds: 3070 }],
  ])('its neighbour %s is', (label, value, wanted) => {
    expect(read(row(label, value))).toMatchObject(wanted);
  });

  it('a question whether it was a race is no race; an answer is', () => {
    const asked = (wanted: string) =>
      `<fieldset><legend>Race</legend><label><input type="radio" name="r">Yes</label><label><input type="radio" name="r" ${wanted}>No</label></fieldset>`;
    expect(read(asked('checked'))).not.toHaveProperty('race');
    expect(read('<table><tr><th>Race</th><td>Yes</td></tr></table>')).toMatchObject({ race: true });
  });

  it('a word in italics belongs to the title; a mark behind it does not', () => {
    expect(read('', 'Evening <em>race</em> with friends')?.title).toBe('Evening race with friends');
    expect(read('', '<span>10K</span> <span>Race</span>')?.title).toBe('10K Race');
    expect(read('', 'Otter Creek Half <span>Race</span>')?.title).toBe('Otter Creek Half');
  });

  it("the machine's name makes nobody's words a coach's; a name beside the mark does", () => {
    const said = (who: string) =>
      `<div><div>${who}</div><div class="body"><p>Left calf cramped hard at the end of it.</p></div></div>`;
    expect(JSON.stringify(read(said('<span class="badge">Trainer</span>')))).not.toContain('comment');
    expect(JSON.stringify(read(said('<b>Ines Ruiz</b> <span class="badge">Coach</span>')))).toContain(
      'comment',
    );
  });

  it("another block below a plain label is not the athlete's", () => {
    const notes =
      '<div>Notes</div><div><p>Easy spin, legs fine.</p></div><div><p>Nice one from me!</p></div>';
    expect(read(`<section>${notes}</section>`)?.notes).toContainEqual({
      kind: 'description',
      text: 'Easy spin, legs fine.',
    });
  });

  it('a name of four hundred thousand letters is looked at once', () => {
    const long = 'solo '.repeat(80_000);
    expect(read(`<h3 title="${long}">Notes</h3><p>Easy spin, legs fine.</p>`)).toBeDefined();
  });
});

describe('the sport that an address names', () => {
  it.each([
    ['/rides/123', 'ride'],
    ['/rutas-senderismo/mirador-19283746', 'hike'],
    ['/users/walker/workouts/123', undefined],
    ['/hike/2025/run/123', undefined],
    ['/workouts/run', undefined],
  ])('%s', (path, sport) => {
    expect(sportInAddress(new URL(path, address))?.sport).toBe(sport);
  });

  it('makes no workout of a page that is none', () => {
    expect(
      plainPage(
        readByLabels(
          new DOMParser().parseFromString(
            '<html lang="en"><body><main><h1>Road shoe</h1><dl><dt>Distance</dt><dd>10 km</dd></dl></main></body></html>',
            'text/html',
          ),
          new URL('https://shop.example/rides/shoe-1'),
        ),
      ).page,
    ).toBe('none');
  });
});
