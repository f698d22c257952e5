import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** Final Surge: one page for planned and done, its id in the query (others.md 5.2). */
export const finalSurgeAddress = pathAddress({
  site: 'final-surge',
  name: 'Final Surge',
  hosts: ['log.finalsurge.com'],
  workout: /^\/WorkoutDetails(?:\.cshtml)?$/i,
  idIn: 'id',
  id: /^[0-9a-f-]{30,40}$/i,
});

export const finalSurgeExamples: AddressExamples = {
  workout: [
    'https://log.finalsurge.com/WorkoutDetails.cshtml?id=99aabbcc-1111-2222-3333-444455556666',
    'https://log.finalsurge.com/WorkoutDetails?s=x&id=99aabbcc-1111-2222-3333-444455556666',
  ],
  other: [
    'https://log.finalsurge.com/Calendar.cshtml',
    'https://log.finalsurge.com/WorkoutAdd.cshtml',
    'https://log.finalsurge.com/WorkoutDetails.cshtml',
    'https://log.finalsurge.com/WorkoutDetails.cshtml?id=12',
  ],
};
