import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { deserializeError, serializeError } from '../../../lib/protocol/plain-errors';
import {
  pageUnreadSchema,
  panelActSchema,
  reportForVisitSchema,
  splitsSchema,
  tabSchema,
  workoutFoundSchema,
} from '../../../lib/protocol/schemas';
import { fromOwnPage, pageSender } from '../../../lib/protocol/who-sent';
import { profilePatch } from '../../../lib/settings/profile';
import { settingsPatch } from '../../../lib/settings/settings';
import { seen } from '../../../lib/workout/reading';
import { blankRecord } from '../../../lib/workout/workout-record';

const address = 'https://www.strava.com/activities/15';
const good = {
  address,
  language: 'en-US',
  placed: true,
  record: {
    ...blankRecord('strava', '15'),
    title: seen('Run', 'Run'),
    movingSeconds: { found: 3600, quoted: '1:00:00', from: 'page-text' as const, other: seen(3500, '58:20') },
    start: seen('2025-05-03T07:05', 'May 3'),
    notes: [{ kind: 'description' as const, text: 'fine' }],
  },
};
const accepts = (message: unknown) => v.safeParse(workoutFoundSchema, message).success;
const withRecord = (change: object) => ({ ...good, record: { ...good.record, ...change } });

describe('a record from a page', () => {
  it('is taken as the reader sends it', () => {
    expect(v.safeParse(workoutFoundSchema, good).issues).toBeUndefined();
  });

  it.each([
    [
      'a note of ten megabytes',
      withRecord({ notes: [{ kind: 'description', text: 'x'.repeat(10_000_000) }] }),
    ],
    [
      'a hundred notes',
      withRecord({ notes: Array.from({ length: 100 }, () => ({ kind: 'title', text: 'x' })) }),
    ],
    ['a field we do not know', withRecord({ heartbeat: seen(1, '1') })],
    ['a text where a number belongs', withRecord({ movingSeconds: seen('1 h', '1 h') })],
    ['the year 9999 and no such day', withRecord({ start: seen('9999-13-45', 'x') })],
    ['another kind of id', withRecord({ id: '../../etc' })],
    [
      'a reading that is both found and missing',
      withRecord({ title: { found: 'x', quoted: 'x', from: 'form', missing: 'not-on-page' } }),
    ],
    ['no address', { ...good, address: 'nowhere' }],
    ['a script for a language', { ...good, language: 'x'.repeat(1000) }],
    ['nothing', undefined],
  ])('is refused with %s', (_name, message) => {
    expect(accepts(message)).toBe(false);
  });

  it.each([
    ['airTemperatureC', seen(5500, '5500 °C')],
    ['distanceMeters', seen(1e12, '1e12')],
    ['movingSeconds', seen(-5, '-5')],
    ['movingSeconds', seen(3.6e12, '1000000000:00:00')],
    ['airTemperatureC', seen(400, '400 °C')],
    ['humidityPercent', seen(Number.NaN, 'NaN %')],
    ['distanceMeters', seen(Number.POSITIVE_INFINITY, '∞')],
  ] as const)('is taken without a number no workout has: %s', (field, reading) => {
    const taken = v.parse(workoutFoundSchema, withRecord({ [field]: reading }));
    expect(taken.record[field]).toMatchObject({ missing: 'not-understood' });
    expect(taken.record.title).toEqual(good.record.title);
  });

  it('is judged without an error, whatever comes', () => {
    const schemas = [
      workoutFoundSchema,
      pageUnreadSchema,
      reportForVisitSchema,
      panelActSchema,
      tabSchema,
      settingsPatch,
      profilePatch,
    ];
    fc.assert(
      fc.property(fc.anything(), (message) => {
        for (const schema of schemas) expect(() => v.safeParse(schema, message)).not.toThrow();
        expect(accepts(message)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an act from the panel', () => {
  it.each([
    { act: 'open', open: true },
    { act: 'own-value', field: 'temperature', value: '31', unit: 'C' },
    { act: 'page-value', field: 'effort' },
    { act: 'wrong-words', which: 'flags' },
    { act: 'right-words', which: 'cramp' },
    { act: 'hide' },
    { act: 'reference', section: 'doctor' },
  ])('$act is taken', (act) => {
    expect(v.safeParse(panelActSchema, { address, act }).success).toBe(true);
  });

  it.each([
    { act: 'erase-everything' },
    { act: 'own-value', field: '__proto__', value: '31', unit: 'C' },
    { act: 'own-value', field: 'temperature', value: 'x'.repeat(1000), unit: 'C' },
    { act: 'reference', section: 'https://evil.example' },
    { act: 'hide', more: true },
    { act: 'wrong-words', which: 'all' },
  ])('$act is refused', (act) => {
    expect(v.safeParse(panelActSchema, { address, act }).success).toBe(false);
  });
});

describe('an answer of the profile', () => {
  it.each([
    ['crampedBefore', true],
    ['chronicConditions', 3],
    ['sex', 'female'],
    ['age', 41],
    ['usualMinutes', 75],
    ['strengthTraining', null],
  ])('%s %s is taken', (question, answer) => {
    expect(v.safeParse(profilePatch, { question, answer }).success).toBe(true);
  });

  it.each([
    ['age', 3],
    ['age', 1e9],
    ['age', Number.NaN],
    ['age', '41'],
    ['crampedBefore', 'yes'],
    ['chronicConditions', -1],
    ['sex', 'cat'],
    ['medicines', 'statin'],
    ['__proto__', true],
  ])('%s %s is refused', (question, answer) => {
    expect(v.safeParse(profilePatch, { question, answer }).success).toBe(false);
  });
});

describe('splits that came later', () => {
  it.each([
    [[{ meters: 1000, seconds: 300 }], true],
    [undefined, true],
    [null, true],
    [[], false],
    [[{ meters: 1000, seconds: 0 }], false],
    [[{ meters: 1000, seconds: Number.NaN }], false],
    [[{ meters: 1000, seconds: 300, more: 1 }], false],
    [Array.from({ length: 2000 }, () => ({ meters: 1, seconds: 1 })), false],
    ['1000', false],
  ])('%j', (answer, taken) => {
    expect(v.safeParse(splitsSchema, answer).success).toBe(taken);
  });
});

describe('who sent it', () => {
  const ours = { id: 'me', url: address, frameId: 0, tab: { id: 4, incognito: false } };
  it('our script in the top frame of a tab', () => {
    expect(pageSender(ours, 'me', `${address}/analysis`)).toMatchObject({ tabId: 4, privateWindow: false });
    expect(pageSender({ ...ours, tab: { id: 4, incognito: true } }, 'me', address)?.privateWindow).toBe(true);
  });

  it.each([
    ['another extension', { ...ours, id: 'you' }, address],
    ['a frame', { ...ours, frameId: 3 }, address],
    ['an extension page', { ...ours, tab: undefined }, address],
    ['another origin than it says', { ...ours, url: 'https://evil.example/' }, address],
    ['no address at all', { ...ours, url: undefined }, address],
    ['a broken address', ours, 'nowhere'],
  ])('not %s', (_name, sender, said) => {
    expect(pageSender(sender, 'me', said)).toBeUndefined();
  });

  it('our own pages by their origin, not by a look-alike', () => {
    expect(
      fromOwnPage({ id: 'me', url: 'chrome-extension://me/popup.html' }, 'me', 'chrome-extension://me/'),
    ).toBe(true);
    expect(fromOwnPage({ id: 'me', url: address }, 'me', 'chrome-extension://me/')).toBe(false);
    expect(
      fromOwnPage({ id: 'you', url: 'chrome-extension://me/popup.html' }, 'me', 'chrome-extension://me/'),
    ).toBe(false);
  });
});

describe('errors between contexts', () => {
  it('carry their message and no stack', () => {
    const sent = serializeError(new Error('refused'));
    expect(sent).toEqual({ message: 'refused' });
    expect(deserializeError(sent).message).toBe('refused');
  });
});
