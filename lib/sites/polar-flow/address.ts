import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** Polar Flow (others.md 5.4). */
export const polarFlowAddress = pathAddress({
  site: 'polar-flow',
  name: 'Polar Flow',
  hosts: ['flow.polar.com'],
  workout: /^\/training\/analysis2?\/(\d{1,20})\/?$/,
});

export const polarFlowExamples: AddressExamples = {
  workout: [
    'https://flow.polar.com/training/analysis/99123456',
    'https://flow.polar.com/training/analysis2/99123456',
  ],
  other: [
    'https://flow.polar.com/',
    'https://flow.polar.com/diary',
    'https://flow.polar.com/training/getCalendarEvents?start=1',
    'https://flow.polar.com/target/99123',
  ],
};
