import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheets = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .sort();
const physical =
  /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)\b[\w-]*|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;

describe('a style sheet mirrors by itself for languages written from the right', () => {
  it.each(sheets)('%s names no left and no right', (file) => {
    expect(readFileSync(`components/${file}`, 'utf8').match(physical) ?? []).toEqual([]);
  });
});
