import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { muscleCandidates, takenMuscles } from '../../../lib/notes/learned/which-muscles';
import { muscles } from '../../../lib/notes/note-reading';
import { readNote } from '../../../lib/notes/read-note';

const musclesOf = (text: string) => readNote('', text).muscles;

describe('which of the muscles that a note names cramped', () => {
  it.each([
    ['Lifted my foot onto the bench, right hamstring cramped.', ['hamstring']],
    ['Coming down the thighs cramped near the bottom, both hands on the railing.', ['unspecified-leg']],
    ['Schiet de kramp in mijn linkerkuit. Omgevallen met mijn voet nog in het pedaal.', ['calf']],
    ['Krampf in der Wade, den Fuß gegen die Bande gedrückt.', ['calf']],
  ])('not the one that only helped: %s', (text, named) => {
    expect(musclesOf(text)).toEqual(named);
  });

  it.each([
    'Calf cramped at 20 km while hamstring was fine.',
    'Left calf cramped at 20 km, right hamstring ok.',
    'Krampf in der Wade bei km 20, Oberschenkel in Ordnung.',
  ])('not the one that was fine: %s', (text) => {
    expect(musclesOf(text)).toEqual(['calf']);
  });

  it('"good and proper" is said of the cramp, not of the muscle', () => {
    expect(musclesOf('Calf cramped good and proper at km 30.')).toEqual(['calf']);
  });

  it('in the order they are named, "legs" only without another', () => {
    expect(musclesOf('Calf and left hamstring cramped, then both legs.')).toEqual(['calf', 'hamstring']);
  });

  it('every candidate is a muscle once, whatever stands where', () => {
    const part = { title: false, plain: 'calf cramped then hamstring', cues: [], mentions: [] };
    const name = fc.record({
      muscle: fc.constantFrom(...muscles),
      title: fc.boolean(),
      at: fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), (named) => {
        const found = muscleCandidates([part], named, ['calf']);
        expect(new Set(found.map(({ muscle }) => muscle)).size).toBe(found.length);
        expect(takenMuscles(found, () => -1)).toEqual([]);
      }),
    );
  });
});
