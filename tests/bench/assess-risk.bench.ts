import { test } from 'vitest';
import { chooseAdvice } from '../../lib/advice/choose-advice';
import { readNote } from '../../lib/notes/read-note';
import { assessRisk } from '../../lib/risk/assess-risk';
import { whatIsKnown } from '../../lib/risk/what-is-known';
import { seen } from '../../lib/workout/reading';
import { blankRecord } from '../../lib/workout/workout-record';

const text = 'Left calf cramped at km 34, only one bottle. Went out too fast, hilly, barely slept.';
const record = {
  ...blankRecord('strava', '1'),
  sport: seen('run' as const, 'Run'),
  movingSeconds: seen(11422, '3:10:22'),
  distanceMeters: seen(36200, '36.2 km'),
  ascentMeters: seen(420, '420 m'),
  airTemperatureC: seen(31, '31 °C'),
  humidityPercent: seen(68, '68 %'),
  notes: [{ kind: 'description' as const, text }],
};
const note = readNote('', text);
const about = {
  crampedBefore: true,
  injuryLast12Months: true,
  chronicConditions: 1,
  sex: 'male' as const,
  strengthTraining: 2,
};
const history = { typicalDistanceMeters: 12000, hotSessionsLast14Days: 1, weeklyDistanceMeters: 40000 };

/** Target: 0.2 ms median in Node. */
test('an assessment, notes already read', async ({ bench }) => {
  await bench('what is known, risk, advice', () => {
    const known = whatIsKnown(record, note, {}, about, history);
    chooseAdvice(assessRisk(known, note), known);
  }).run();
});
