import { describe, expect, it } from 'vitest';
import { seen } from '../../../lib/workout/reading';
import { hot, reportOf } from './report-of';

const statesOf = (report: ReturnType<typeof reportOf>) =>
  Object.fromEntries((report.unread?.rows ?? []).map(({ label, words }) => [label, words]));

describe('a page of which no figure was read', () => {
  it('says of each field whether it was found, and claims nothing about cramps', () => {
    const report = reportOf({
      text: 'Easy spin.',
      record: {
        title: seen('Spin', 'Spin'),
        distanceMeters: { missing: 'not-understood', quoted: 'far' },
      },
    });
    expect(report.title).toBe('We could not read this workout');
    expect(report.sub.wide).toBe('Strava');
    expect(statesOf(report)).toEqual({
      Title: 'Found',
      'Your notes': 'Found',
      Time: 'Not found',
      Distance: 'Seen, not understood',
      Temperature: 'Not found',
    });
    expect(report.factors).toBeUndefined();
    expect(report.tips).toBeUndefined();
    expect(report.ask).toBeUndefined();
  });

  it('is an ordinary report as soon as one figure stands there, from the page or typed', () => {
    expect(reportOf({ record: { elapsedSeconds: seen(3600, '1:00:00') } }).unread).toBeUndefined();
    expect(reportOf({ record: { deviceTemperatureC: seen(20, '20') } }).unread).toBeUndefined();
    expect(reportOf({ own: { temperatureC: 20 } }).unread).toBeUndefined();
    expect(reportOf({ record: hot }).unread).toBeUndefined();
  });

  it('never stands in the way of what the notes tell', () => {
    expect(reportOf({ text: 'Left calf cramped at the end.' }).unread).toBeUndefined();
    const flagged = reportOf({ text: 'My left calf is swollen and warm.' });
    expect(flagged.unread).toBeUndefined();
    expect(flagged.mark).toBe('flag');
    expect(reportOf({ text: 'So hot and humid out there.' }).unread).toBeUndefined();
  });

  it('is not said of a plan', () => {
    expect(reportOf({ record: { status: 'planned' } }).unread).toBeUndefined();
  });
});
