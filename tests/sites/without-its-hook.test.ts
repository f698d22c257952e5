import path from 'node:path';
import { expect, it } from 'vitest';
import { openPage } from '../../scripts/eval-pages';
import { renameHook } from '../../scripts/redesign';
import { compare, plainPage, readSavedPage, savedPages } from '../../scripts/saved-pages';

// The one name by which a site's page is found; were it to go, another way tells the same (others.md, strava.md).
it.each([
  ['strava', 'id', 'heading'],
  ['trainingpeaks', 'id', 'workOutQuickView'],
  ['trainingpeaks', 'id', 'totalTimeCompletedField'],
  ['runalyze', 'id', 'statistics-inner'],
  ['garmin-connect', 'id', 'weather-controls'],
] as const)('%s without the %s “%s”: nothing is lost and nothing turns wrong', (site, kind, name) => {
  const folder = path.resolve(import.meta.dirname, '../fixtures', site);
  let asked = 0;
  const changed: string[] = [];
  for (const saved of savedPages(folder)) {
    if (!saved.html.includes(`${kind}="${name}"`) || saved.expected.page !== 'workout') continue;
    asked++;
    const page = openPage(saved.html, saved.url);
    const before = compare(saved.expected, plainPage(readSavedPage(page, saved.url))).right;
    renameHook(page, { kind, name });
    const after = new Set(compare(saved.expected, plainPage(readSavedPage(page, saved.url))).right);
    changed.push(...before.filter((field) => !after.has(field)).map((field) => `${saved.name} ${field}`));
  }
  expect(asked).toBeGreaterThan(0);
  expect(changed).toEqual([]);
});
