import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** Ride with GPS: trips are recorded, routes are only planned lines on a map (others.md 5.6). */
export const rideWithGpsAddress = pathAddress({
  site: 'ride-with-gps',
  name: 'Ride with GPS',
  hosts: ['ridewithgps.com'],
  workout: /^\/trips\/(\d{1,20})\/?$/,
});

export const rideWithGpsExamples: AddressExamples = {
  workout: [
    'https://ridewithgps.com/trips/99123456',
    'https://ridewithgps.com/trips/99123456?privacy_code=abc',
  ],
  other: [
    'https://ridewithgps.com/',
    'https://ridewithgps.com/routes/99123456',
    'https://ridewithgps.com/trips/99123456.json',
    'https://ridewithgps.com/users/99123',
  ],
};
