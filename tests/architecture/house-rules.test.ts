import { describe, expect, it } from 'vitest';
import { allFiles, code, read, sourceFiles } from './source-files';

describe('files', () => {
  it.each(allFiles())('%s is under 350 lines', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(350);
  });

  it('are named in kebab-case and by what they answer', () => {
    const names = sourceFiles().flatMap((file) =>
      file.split('/').map((part) => part.replace(/\.(ts|tsx|content)$/g, '')),
    );
    expect(names.filter((name) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(utils?|helpers?|common|misc|manager)$/.test(name))).toEqual([]);
  });

  it.each(allFiles().filter((f) => f.startsWith('tests/')))('%s skips nothing', (file) => {
    expect(code(file)).not.toMatch(/\b(?:it|test|describe)\.(?:skip|only|todo)\b/);
  });
});

describe('public functions of the library', () => {
  it.each(sourceFiles().filter((f) => f.startsWith('lib/')))('%s says what goes in and out', (file) => {
    const lines = read(file).split('\n');
    const bare = lines.flatMap((line, i) => {
      if (!/^export (?:async )?function/.test(line)) return [];
      return (lines[i - 1] ?? '').trim().endsWith('*/') ? [] : [line];
    });
    expect(bare).toEqual([]);
  });
});
