import { pathAddress } from '../path-address';
import type { AddressExamples } from '../site-adapter';

/** The MapMyRun family (others.md 5.8). */
export const mapMyRunAddress = pathAddress({
  site: 'mapmyrun',
  name: 'MapMyRun',
  hosts: [
    'www.mapmyrun.com',
    'www.mapmyride.com',
    'www.mapmywalk.com',
    'www.mapmyhike.com',
    'www.mapmyfitness.com',
  ],
  workout: /^\/workout\/(\d{1,20})\/?$/,
});

export const mapMyRunExamples: AddressExamples = {
  workout: [
    'https://www.mapmyrun.com/workout/99123456',
    'https://www.mapmyride.com/workout/99123456',
    'https://www.mapmyfitness.com/workout/99123456',
  ],
  other: [
    'https://www.mapmyrun.com/',
    'https://www.mapmyrun.com/my_home/',
    'https://www.mapmyrun.com/workouts/',
    'https://www.mapmyrun.com/routes/view/99123',
  ],
};
