import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** Runkeeper (others.md 5.8). */
export const runkeeperAddress = pathAddress({
  site: 'runkeeper',
  name: 'Runkeeper',
  hosts: ['runkeeper.com'],
  workout: /^\/user\/[^/]+\/activity\/(\d{1,20})\/?$/,
});

export const runkeeperExamples: AddressExamples = {
  workout: ['https://runkeeper.com/user/99123/activity/99123456'],
  other: [
    'https://runkeeper.com/',
    'https://runkeeper.com/user/99123/profile',
    'https://runkeeper.com/user/99123/activitylist',
    'https://runkeeper.com/new/activity',
  ],
};
