import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lateSplits } from '../../lib/sites/late-readings';

const strava = 'www.strava.com';

function page(rows: string, table = '<tbody id="contents">'): Document {
  const html = `<html><body><div id="splits-container"><table class="dense splits">${table}${rows}</tbody></table></div></body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}
const row = (n: string, pace: string) => `<tr><td>${n}</td><td>${pace}</td><td>4 m</td></tr>`;

describe('splits of a run', () => {
  it('are read with their unit, the last one by its length', () => {
    const rows = row('1', '5:41 <abbr>/km</abbr>') + row('2', '5:36 /km') + row('0.23', '5:00 /km');
    expect(lateSplits(page(rows), strava)).toEqual([
      { meters: 1000, seconds: 341 },
      { meters: 1000, seconds: 336 },
      { meters: 230, seconds: 69 },
    ]);
    expect(lateSplits(page(row('1', '9:00 /mi') + row('0,5', '9:00 /mi')), strava)).toEqual([
      { meters: 1609.344, seconds: 540 },
      { meters: 804.672, seconds: 270 },
    ]);
  });

  it('are found in the other form of the table too', () => {
    const other = page(row('1', '5:41 /km') + row('2', '5:36 /km'), '<tbody>');
    other.querySelector('table')?.setAttribute('class', 'mile-splits');
    expect(lateSplits(other, strava)).toHaveLength(2);
  });

  it.each([
    ['no table', ''],
    ['one row', row('1', '5:41 /km')],
    ['no unit', row('1', '5:41') + row('2', '5:36')],
    ['a row in words', row('1', '5:41 /km') + row('Lap', '5:36 /km')],
    ['rows out of order', row('2', '5:41 /km') + row('1', '5:36 /km')],
    ['a part that is not the last', row('0.5', '5:41 /km') + row('2', '5:36 /km')],
    ['a row without a pace', row('1', '5:41 /km') + row('2', '--')],
  ])('are not read from %s', (_what, rows) => {
    expect(lateSplits(page(rows), strava)).toBeUndefined();
  });

  it('are not read on a host we do not know', () => {
    expect(lateSplits(page(row('1', '5:41 /km') + row('2', '5:36 /km')), 'evil.example')).toBeUndefined();
    expect(lateSplits(page(''), '__proto__')).toBeUndefined();
  });

  it('are read from a saved page', () => {
    const html = readFileSync('tests/fixtures/strava/run-own-metric-description.page.html', 'utf8');
    const saved = new DOMParser().parseFromString(html, 'text/html');
    const before = saved.documentElement.outerHTML;
    expect(lateSplits(saved, strava)).toEqual([
      { meters: 1000, seconds: 341 },
      { meters: 1000, seconds: 336 },
    ]);
    expect(saved.documentElement.outerHTML).toBe(before);
  });
});
