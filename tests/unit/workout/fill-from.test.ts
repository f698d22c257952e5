import { describe, expect, it } from 'vitest';
import {
  filledFrom,
  missesDescription,
  onlyWarmthMissing,
  wantsSecondLook,
} from '../../../lib/workout/fill-from';
import { missingFields } from '../../../lib/workout/missing-fields';
import { seen, unclear } from '../../../lib/workout/reading';
import { blankRecord } from '../../../lib/workout/workout-record';

const whole = {
  ...blankRecord('strava', '15'),
  movingSeconds: seen(3600, '1:00:00'),
  distanceMeters: seen(10_000, '10.00 km'),
  airTemperatureC: seen(21, '21 °C'),
};
const blank = blankRecord('strava', '15');

describe('a second look', () => {
  it('is wanted where nothing was recognised, but not on a page that says what it is', () => {
    expect(wantsSecondLook({ page: 'none', why: 'not-recognised' })).toBe(true);
    expect(wantsSecondLook({ page: 'none', why: 'other-page' })).toBe(false);
  });

  it('is wanted where a field that matters is not there, and only there', () => {
    expect(wantsSecondLook({ page: 'workout', workout: whole })).toBe(false);
    expect(wantsSecondLook({ page: 'workout', workout: blank })).toBe(true);
    const indoors = { ...blank, indoor: seen(true, 'Indoor') };
    expect(wantsSecondLook({ page: 'workout', workout: indoors })).toBe(false);
    const unclearOnly = { ...whole, movingSeconds: unclear('an hour or so') };
    expect(wantsSecondLook({ page: 'workout', workout: unclearOnly })).toBe(false);
  });

  it('knows when the temperature is all that is missing', () => {
    expect(onlyWarmthMissing({ ...whole, airTemperatureC: blank.airTemperatureC })).toBe(true);
    expect(onlyWarmthMissing(blank)).toBe(false);
  });

  it('fills what was not on the page, and changes nothing that was read or was unclear', () => {
    const first = { ...whole, airTemperatureC: blank.airTemperatureC, humidityPercent: unclear('humid') };
    const second = {
      ...blank,
      movingSeconds: seen(99, '0:01:39'),
      airTemperatureC: seen(30, '30 °C'),
      humidityPercent: seen(50, '50 %'),
      notes: [{ kind: 'description' as const, text: 'calf' }],
    };
    const filled = filledFrom(first, second);
    expect(filled.movingSeconds).toEqual(whole.movingSeconds);
    expect(filled.airTemperatureC).toEqual(second.airTemperatureC);
    expect(filled.humidityPercent).toEqual(first.humidityPercent);
    expect(filled.notes).toEqual(second.notes);
    expect(filledFrom({ ...first, notes: [{ kind: 'description', text: 'mine' }] }, second).notes).toEqual([
      { kind: 'description', text: 'mine' },
    ]);
  });

  it('fills each kind of note by itself, in their order, and says where one was cut', () => {
    const title = { kind: 'title' as const, text: 'Morning run' };
    const own = { kind: 'private' as const, text: 'calf cramp' };
    const first = { ...whole, notes: [title, own] };
    const other = { kind: 'title' as const, text: 'Other words' };
    const long = { kind: 'description' as const, text: 'a long day' };
    const second = { ...blank, notes: [other, long], notesCut: true };
    expect(filledFrom(first, second)).toMatchObject({ notes: [title, long, own], notesCut: true });
    const nothing = { ...blank, notes: [other], notesCut: true };
    expect(filledFrom(first, nothing)).toMatchObject({ notes: [title, own], notesCut: false });
    const again = { ...blank, notes: [{ kind: 'description' as const, text: own.text }] };
    expect(filledFrom(first, again).notes).toEqual([title, own]);
  });

  it('knows when a title was read and no description', () => {
    const title = { kind: 'title' as const, text: 'Morning run' };
    expect(missesDescription({ ...whole, notes: [title] })).toBe(true);
    expect(missesDescription({ ...whole, notes: [title, { kind: 'private', text: 'calf' }] })).toBe(true);
    expect(missesDescription({ ...whole, notes: [] })).toBe(false);
    expect(missesDescription(whole)).toBe(false);
  });
});

describe('what a page should have shown', () => {
  it('names temperature, time and distance where they were not found', () => {
    expect(missingFields(blank)).toEqual(['temperature', 'duration', 'distance']);
    expect(missingFields(whole)).toEqual([]);
  });

  it('takes the sensor for a temperature, and asks no weather of a hall, no distance of a gym, nothing of a plan', () => {
    expect(missingFields({ ...blank, deviceTemperatureC: seen(30, '30 °C') })).toEqual([
      'duration',
      'distance',
    ]);
    expect(
      missingFields({ ...whole, airTemperatureC: blank.airTemperatureC, indoor: seen(true, 'Indoor') }),
    ).toEqual([]);
    expect(missingFields({ ...blank, sport: seen('strength', 'Gym') })).toEqual(['temperature', 'duration']);
    expect(missingFields({ ...blank, status: 'planned' })).toEqual([]);
  });
});
