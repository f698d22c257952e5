import { test } from 'vitest';
import { readNote } from '../../lib/notes/read-note';

const english =
  'Went out too fast with the club, 28 degrees and no shade. Felt fine until the last climb, then my left calf cramped ' +
  'at km 34 and I had to stop and stretch it against a wall for two minutes. Only one bottle the whole way and barely ' +
  'slept. No cramps last week on the same loop. Walked it off, jogged home, and the other leg was twitching a bit. ' +
  'Next time more salt, less ego, and I will start with the slow group again.';
const mixed = `${english.slice(0, 200)} Wadenkrampf bei km 30, kein Wasser mehr. Crampe au mollet gauche au km 12.`;

/** Targets: 1 ms median for a note of 400 characters, 50 ms for 100 KB (of which 20,000 characters are read). */
test('notes', async ({ bench }) => {
  await bench('400 characters, English', () => {
    readNote('', english.slice(0, 400));
  }).run();
  await bench('three languages', () => {
    readNote('', mixed);
  }).run();
  await bench('two letters, which no language claims', () => {
    readNote('', 'Hm.');
  }).run();
  await bench('100 KB', () => {
    readNote('', english.repeat(230));
  }).run();
});
