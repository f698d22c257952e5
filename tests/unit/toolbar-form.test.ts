import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toolbarForm } from '../../entrypoints/background/toolbar-form';
import type { TabStatus } from '../../lib/protocol/tab-status';
import type { Mark } from '../../lib/report/report';

const site = 'Strava';
const seen = (state: 'read' | 'others' | 'hidden', mark: Mark): TabStatus => ({
  state,
  site,
  title: 'A run',
  mark,
  known: 5,
  of: 7,
  siteId: 'strava',
  missing: [],
  muscle: 'calf',
});
const marks = ['none', 'few', 'several', 'many', 'unknown', 'flag'] as const;
const tokens = readFileSync(path.resolve(import.meta.dirname, '../../components/theme/tokens.css'), 'utf8');
/** The light value of a colour token. */
const light = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1];

describe('the toolbar icon', () => {
  it.each([
    ['none', '·'],
    ['few', '◔'],
    ['several', '◑'],
    ['many', '●'],
    ['unknown', '?'],
    ['flag', '⚑'],
  ] as const)('of a workout with %s is the form %s, in the colour of the theme', (mark, sign) => {
    expect(toolbarForm(seen('read', mark))).toEqual({ grey: false, sign, color: light(mark) });
  });

  it('tells every band by its form alone, in one sign and never a count', () => {
    const signs = marks.map((mark) => toolbarForm(seen('read', mark)).sign);
    expect(new Set(signs).size).toBe(marks.length);
    for (const sign of signs) expect(sign).toMatch(/^[^\d\s]$/u);
  });

  it.each([{ state: 'off' }, { state: 'site-off', site }, { state: 'no-access', site }] as const)(
    'is grey with a dash where it is off: $state',
    (status) => {
      expect(toolbarForm(status)).toMatchObject({ grey: true, sign: '–' });
    },
  );

  it.each([
    { state: 'unsupported' },
    { state: 'addable', site, ask: 'https://a.example/*', origin: 'https://a.example', known: false },
    { state: 'waiting', site },
    seen('others', 'many'),
  ] as const)('is grey and bare where there is nothing to say: $state', (status) => {
    expect(toolbarForm(status)).toMatchObject({ grey: true, sign: '' });
  });

  it('asks where a workout page could not be read, and shows no band of a hidden workout', () => {
    expect(toolbarForm({ state: 'unread', site, siteId: 'strava', why: 'not-recognised' })).toMatchObject({
      grey: true,
      sign: '?',
    });
    expect(toolbarForm(seen('hidden', 'many'))).toMatchObject({ grey: false, sign: '' });
  });
});
