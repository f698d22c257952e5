import fc from 'fast-check';
import type { Fact, Words } from '../../../lib/notes/note-reading';
import { facts } from '../../../lib/notes/note-reading';
import { assessRisk } from '../../../lib/risk/assess-risk';
import { type Known, medicines } from '../../../lib/risk/known';
import { sports } from '../../../lib/workout/workout-record';

export const quiet = { event: 'no' as const, redFlags: [] };
export const words: Words = { in: 'text', start: 0, end: 1, quoted: 'x' };
export const load = (known: Known) => assessRisk(known, quiet).load;
export const ratio = (base: Known, variant: Known) => load(variant) / load(base);

/** Half a marathon on a cool day. */
export const half: Known = {
  sport: 'run',
  minutes: 120,
  distanceKm: 21.1,
  temperatureC: 12,
  humidityPercent: 60,
  event: 'no',
};

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Anything that may be known, each key there or not. */
export const anyKnown: fc.Arbitrary<Known> = fc.record(
  {
    sport: fc.constantFrom(...sports),
    distanceKm: number(0, 400),
    minutes: number(0, 3000),
    temperatureC: number(-60, 60),
    humidityPercent: number(0, 100),
    climbPerKm: number(0, 200),
    hotTold: fc.constant(true),
    hillsTold: fc.constant(true),
    effort: fc.constantFrom('easy', 'usual', 'hard', 'race'),
    fasterStartPercent: number(0, 60),
    lateFadePercent: number(0, 60),
    fastStartTold: fc.constant(true),
    event: fc.constantFrom('yes', 'near', 'no'),
    facts: fc.uniqueArray(fc.constantFrom<Fact>(...facts)).map((list) => new Set(list)),
    fluids: fc.constantFrom('low', 'enough'),
    plainWaterOnly: fc.boolean(),
    fuel: fc.constantFrom('low', 'enough'),
    crampedBefore: fc.boolean(),
    familyHistory: fc.boolean(),
    recentInjury: fc.boolean(),
    sex: fc.constantFrom('female', 'male'),
    age: number(10, 110),
    chronicConditions: fc.nat(20),
    regularMedicine: fc.boolean(),
    medicines: fc.uniqueArray(fc.constantFrom(...medicines)),
    lowCarb: fc.boolean(),
    saltySweat: fc.boolean(),
    magnesium: fc.boolean(),
    strengthSessions: number(0, 14),
    usualKm: number(0.1, 1000),
    usualMinutes: number(1, 6000),
    longestRecentKm: number(0.1, 1000),
    longestRecentMinutes: number(1, 6000),
    hotSessionsLast14Days: fc.nat(20),
    weeklyKm: number(0, 300),
    lastThreeDaysMinutes: number(0, 4000),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Known>;
