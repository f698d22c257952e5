import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** COROS Training Hub (others.md 5.3). */
export const corosAddress = pathAddress({
  site: 'coros',
  name: 'COROS Training Hub',
  hosts: ['t.coros.com', 'training.coros.com'],
  workout: /^\/(?:admin\/views\/)?activity-detail\/?$/,
  idIn: 'labelId',
  id: /^\d{1,30}$/,
});

export const corosExamples: AddressExamples = {
  workout: [
    'https://t.coros.com/activity-detail?labelId=99123456789&sportType=100',
    'https://training.coros.com/activity-detail?labelId=99123456789&sportType=200',
  ],
  other: [
    'https://t.coros.com/admin/views/activities',
    'https://t.coros.com/login',
    'https://t.coros.com/activity-detail?sportType=100',
  ],
};
