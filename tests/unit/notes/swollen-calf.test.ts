import { describe, expect, it } from 'vitest';
import { readNote } from '../../../lib/notes/read-note';

const oneSided = 'one-sided-calf-swelling-warmth';
const flagsOf = (text: string) => readNote('', text).redFlags.map(({ flag }) => flag);

describe('a swelling in a note that names a calf', () => {
  it.each([
    'Right calf cramped at km 17, walked in. Tonight it is swollen and already purple.',
    'Crampo al polpaccio destro al km 17. Stasera è gonfio e già violaceo.',
    'Krampf in der linken Wade. Seit heute Abend alles geschwollen.',
  ])('is that calf: %s', (text) => {
    expect(flagsOf(text)).toEqual(expect.arrayContaining(['swelling', oneSided]));
  });

  it.each([
    'Calf cramped at km 17. Rolled the ankle later, it is swollen now.',
    'Krampf in der Wade bei km 9. Das Knie ist geschwollen.',
    'Tired calf. Stung by a wasp on the hand, which is swollen.',
  ])('may be another part of the body: %s', (text) => {
    expect(flagsOf(text)).toContain('swelling');
    expect(flagsOf(text)).not.toContain(oneSided);
  });

  it.each([
    'Calf cramped at 12 km. The river was swollen.',
    'Calf cramp at 30k. Battery swollen, had to replace it.',
    'Calf cramped at km 30. My nose is swollen from the cold.',
    'Mollet dur. Rivière gonflée par la pluie.',
    'Krampf in der Wade. Nase geschwollen.',
    'Calves swollen after the marathon.',
  ])('of something else, or of both, is no sign of a clot: %s', (text) => {
    expect(flagsOf(text)).not.toContain(oneSided);
  });

  it.each([
    'Calf cramped into a lump the size of a tennis ball at km 20, stretched it out.',
    'On the other hand a huge PB.',
    'My calf is a football injury from 2010, no trouble today.',
  ])("a cramp's own knot and words that are alike are no swelling: %s", (text) => {
    expect(flagsOf(text)).not.toContain('swelling');
  });

  it('is seen behind words that only begin like a part of the body', () => {
    expect(
      flagsOf('Krampf in der rechten Wade nach knapp 17 km. Heute Abend ist alles geschwollen.'),
    ).toContain(oneSided);
  });

  it('of both calves is no sign of one side', () => {
    expect(flagsOf('Both calves swollen after the flight, easy jog.')).not.toContain(oneSided);
  });

  it('carries the words of the swelling', () => {
    const text = 'Right calf cramped at km 17, walked in. Tonight it is all puffed up.';
    const flag = readNote('', text).redFlags.find((one) => one.flag === oneSided);
    expect(flag && text.slice(flag.words.start, flag.words.end)).toMatch(/puffed/);
  });
});
