import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** Garmin Connect: both generations of its addresses (others.md 2a). A planned workout has an address of its own and markup that nobody has described: not read. */
export const garminConnectAddress = pathAddress({
  site: 'garmin-connect',
  name: 'Garmin Connect',
  hosts: ['connect.garmin.com', 'connect.garmin.cn', 'connectus.garmin.cn'],
  workout: /^\/(?:app|modern)\/activity\/(\d{1,20})(?:\/.*)?$/,
});

export const garminConnectExamples: AddressExamples = {
  workout: [
    'https://connect.garmin.com/app/activity/99123456789',
    'https://connect.garmin.com/modern/activity/99123456789',
    'https://connect.garmin.cn/modern/activity/99123456789',
    'https://connectus.garmin.cn/app/activity/99123456789?lang=zh',
  ],
  other: [
    'https://connect.garmin.com/',
    'https://connect.garmin.com/app/activities',
    'https://connect.garmin.com/modern/calendar',
    'https://connect.garmin.com/app/workout/99123',
    'https://connect.garmin.com/activity/99123',
    'https://connect.garmin.com/app/activity/abc',
  ],
};
