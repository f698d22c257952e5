import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** intervals.icu: `i…` for uploads of its own, bare digits for ids of another site (others.md 4). */
export const intervalsIcuAddress = pathAddress({
  site: 'intervals-icu',
  name: 'intervals.icu',
  hosts: ['intervals.icu'],
  workout: /^\/activities\/(i?\d{1,20})(?:\/.*)?$/,
});

export const intervalsIcuExamples: AddressExamples = {
  workout: [
    'https://intervals.icu/activities/i99123456',
    'https://intervals.icu/activities/99123456789',
    'https://intervals.icu/activities/i99123456/data',
  ],
  other: [
    'https://intervals.icu/',
    'https://intervals.icu/?w=2026-07-06',
    'https://intervals.icu/athlete/i99123/fitness',
    'https://intervals.icu/activities',
    'https://intervals.icu/activities/x12',
  ],
};
