import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** Runalyze. Its dashboard opens an activity in place, without an address of its own (others.md 5.1). */
export const runalyzeAddress = pathAddress({
  site: 'runalyze',
  name: 'Runalyze',
  hosts: ['runalyze.com'],
  workout: /^\/(?:activity|shared)\/(?!add(?:\/|$)|edit(?:\/|$))([\w-]{1,60})\/?$/,
  maybe: /^\/(?:dashboard\/?)?$/,
});

export const runalyzeExamples: AddressExamples = {
  workout: ['https://runalyze.com/activity/99123456', 'https://runalyze.com/shared/99abcd'],
  maybe: ['https://runalyze.com/dashboard', 'https://runalyze.com/'],
  other: [
    'https://runalyze.com/activity/add',
    'https://runalyze.com/activity/99123456/edit',
    'https://runalyze.com/login',
    'https://runalyze.com/settings',
  ],
};
