import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './source-files';

// Who may import whom (docs/architecture.md). A layer may always import itself.
const pages = ['workout', 'risk', 'messages', 'words', 'report', 'settings', 'protocol', 'components'];
const mayImport: Record<string, readonly string[]> = {
  workout: [],
  page: [],
  messages: [],
  report: [],
  sites: ['workout', 'page'],
  visit: ['workout', 'page', 'sites', 'protocol'],
  notes: ['workout'],
  risk: ['workout', 'notes'],
  advice: ['workout', 'risk'],
  words: ['workout', 'notes', 'risk', 'advice', 'messages', 'report'],
  settings: ['workout', 'messages'],
  protocol: ['workout', 'report', 'settings'],
  'components/panel': ['report', 'components/shared', 'components/theme'],
  'components/shared': ['report', 'components/theme'],
  'components/settings': [
    'messages',
    'report',
    'settings',
    'protocol',
    'components/shared',
    'components/theme',
  ],
  'components/reference': [
    'workout',
    'messages',
    'risk',
    'words',
    'protocol',
    'components/shared',
    'components/theme',
  ],
  'components/welcome': ['messages', 'report', 'protocol', 'components/shared', 'components/theme'],
  'components/privacy': ['messages', 'components/shared', 'components/theme'],
  'entrypoints/workout-reader.content': ['workout', 'page', 'sites', 'protocol', 'visit'],
  'entrypoints/other-sites-reader.ts': ['page', 'sites', 'protocol', 'visit'],
  'entrypoints/page-skeleton.ts': ['page', 'sites'],
  'entrypoints/second-look.ts': ['workout', 'page', 'sites'],
  'entrypoints/panel': ['page', 'report', 'protocol', 'components/panel', 'components/theme'],
  'entrypoints/panel-place.content.ts': ['page', 'sites'],
  'entrypoints/reading-off.ts': ['page'],
  'entrypoints/late-readings.ts': ['page', 'sites'],
  'entrypoints/background': [
    'workout',
    'sites',
    'notes',
    'risk',
    'advice',
    'messages',
    'words',
    'report',
    'settings',
    'protocol',
  ],
  'entrypoints/own-page': ['messages', 'settings'],
  'entrypoints/popup': [...pages, 'entrypoints/own-page', 'components/settings', 'components/theme'],
  'entrypoints/sidepanel': [...pages, 'entrypoints/own-page', 'components/reference', 'components/theme'],
  'entrypoints/welcome': [
    'messages',
    'settings',
    'protocol',
    'entrypoints/own-page',
    'components/welcome',
    'components/theme',
  ],
  'entrypoints/privacy': ['messages', 'entrypoints/own-page', 'components/privacy', 'components/theme'],
};

const siteLists = [
  'registry',
  'addresses',
  'places',
  'late-readings',
  'every-address',
  'other-sites',
  'second-look',
].map((name) => `lib/sites/${name}.ts`);

/** `lib/risk/factors/heat.ts` → `risk`; `components/panel/x.tsx` → `components/panel`. */
function layerOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? second : `${top}/${second}`;
}

describe('imports point one way', () => {
  it('knows every layer', () => {
    const layers = new Set(sourceFiles().map(layerOf));
    expect([...layers].filter((layer) => !(layer in mayImport))).toEqual([]);
  });

  it.each(sourceFiles())('%s', (file) => {
    const layer = layerOf(file);
    const strays = importsOf(file).filter((to) => {
      const target = layerOf(to);
      return target !== layer && !mayImport[layer]?.includes(target);
    });
    expect(strays, `${layer} may import ${mayImport[layer]?.join(', ') || 'only itself'}`).toEqual([]);
  });

  it('one site never imports another, and only the lists name sites; the reader by labels serves all', () => {
    const strays = sourceFiles().flatMap((file) =>
      importsOf(file)
        .filter((to) => /^lib\/sites\/[a-z-]+(\/|$)/.test(to) && to.split('/').length > 3)
        .filter((to) => file.split('/')[2] !== to.split('/')[2])
        .filter((to) => !siteLists.includes(file) && !to.startsWith('lib/sites/generic/'))
        .map((to) => `${file} → ${to}`),
    );
    expect(strays).toEqual([]);
  });

  it('one factor never imports another, and only assess-risk names factors', () => {
    const strays = sourceFiles().flatMap((file) =>
      importsOf(file)
        .filter((to) => to.startsWith('lib/risk/factors/'))
        .filter(() => file !== 'lib/risk/assess-risk.ts')
        .map((to) => `${file} → ${to}`),
    );
    expect(strays).toEqual([]);
  });

  it('the background knows sites by address alone', () => {
    const strays = sourceFiles()
      .filter((file) => file.startsWith('entrypoints/background/'))
      .flatMap(importsOf)
      .filter(
        (to) =>
          to.startsWith('lib/sites/') && !/^lib\/sites\/(?:(?:every-)?address(?:es)?|site-adapter)$/.test(to),
      );
    expect(strays).toEqual([]);
  });
});
