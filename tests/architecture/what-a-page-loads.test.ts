import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { code, packagesOf, reachedFrom, sourceFiles } from './source-files';

const reader = reachedFrom('entrypoints/workout-reader.content/index.ts');
const panel = reachedFrom('entrypoints/panel/index.tsx');
const place = reachedFrom('entrypoints/panel-place.content.ts');
const late = reachedFrom('entrypoints/late-readings.ts');
const off = reachedFrom('entrypoints/reading-off.ts');
const otherSites = reachedFrom('entrypoints/other-sites-reader.ts');
const secondLook = reachedFrom('entrypoints/second-look.ts');
const skeleton = reachedFrom('entrypoints/page-skeleton.ts');
const inPages = [
  ...new Set([...reader, ...panel, ...place, ...late, ...off, ...otherSites, ...secondLook, ...skeleton]),
];
/** Keeps answers about single texts while one page is read, and lets go of them (`forgetAnswers`). */
const keeper = 'lib/sites/generic/once-each.ts';

describe('what loads into a page', () => {
  it('is found by following the imports', () => {
    expect(reader).toContain('lib/sites/strava/read-activity.ts');
    expect(panel).toContain('components/panel/risk-panel.tsx');
    expect(otherSites).toContain('lib/sites/generic/read-by-labels.ts');
    expect(secondLook).toContain('lib/sites/generic/label-words.ts');
  });

  it.each(inPages)('%s makes no request, writes no markup, runs no text', (file) => {
    const found = code(file).match(
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval|new Function|localStorage|sessionStorage|console)\b/g,
    );
    expect(found).toBeNull();
  });

  // A table that nothing can be put into is no state.
  it.each(inPages.filter((file) => file !== keeper))('%s keeps no state at module level', (file) => {
    const top = code(file)
      .split('\n')
      .filter((line) =>
        /^(?:export )?(?:let|var) |^(?:export )?const \w+(?:: (?!Readonly(?:Map|Set)<)[^=]+)? = new (?:Map|Set|WeakMap|Array)\b/.test(
          line,
        ),
      );
    expect(top).toEqual([]);
  });

  it('answers are kept for the length of one reading, in five files', () => {
    const sites = readdirSync('lib/sites', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const keep = sites.filter(
      (file) => /\bonceEach\(/.test(code(`lib/sites/${file}`)) && !/once-each\.ts$/.test(file),
    );
    expect(keep.map((file) => file.replace(/^.*\//, '')).sort()).toEqual([
      'byline.ts',
      'label-grammar.ts',
      'label-words.ts',
      'read-sport.ts',
      'read-start.ts',
    ]);
  });

  it('the reader has no view library, no catalogue, no phrases, no reasoning and no date library', () => {
    const packages = new Set(reader.flatMap(packagesOf));
    expect([...packages].sort()).toEqual([
      '@webext-core/messaging',
      'wxt/browser',
      'wxt/utils/define-content-script',
    ]);
    expect(reader.filter((f) => /^lib\/(messages|notes|risk|advice|words|settings)\//.test(f))).toEqual([]);
  });

  it('the panel has no catalogue and no reasoning', () => {
    expect(panel.filter((f) => /^lib\/(messages|notes|risk|advice|words|sites)\//.test(f))).toEqual([]);
    expect(new Set(panel.flatMap(packagesOf))).not.toContain('date-fns');
  });

  it('the panel brings no drawing of its own: they come with the report', () => {
    expect(panel.filter((f) => /icon-shapes|drawings|stretch-shapes/.test(f))).toEqual([]);
  });

  it('the late reader asks and answers nobody: its result goes back with the injection', () => {
    expect(late.flatMap(packagesOf)).toEqual(['wxt/utils/define-unlisted-script']);
  });
});

describe('storage', () => {
  const outside = sourceFiles().filter(
    (f) => !f.startsWith('lib/settings/') && f !== 'entrypoints/background/visits.ts',
  );
  it.each(outside)('%s does not touch it', (file) => {
    expect(code(file)).not.toMatch(/\bstorage\s*\.\s*(?:local|sync|session|managed)|storage\[|indexedDB/);
  });

  it('the background keeps only session copies of visits by itself', () => {
    expect(code('entrypoints/background/visits.ts')).not.toMatch(/storage\.(?:local|sync)/);
  });
});

describe('the browser API', () => {
  const pure = sourceFiles().filter(
    (f) => /^(lib|components)\//.test(f) && !/^lib\/(protocol|settings)\//.test(f),
  );
  it.each(pure)('%s does not use it', (file) => {
    expect(packagesOf(file).filter((p) => p.startsWith('wxt'))).toEqual([]);
    expect(code(file)).not.toMatch(/\bchrome\./);
  });
});
