import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeClasses } from '../../../lib/notes/learned/place-words';

const classesOf = (text: string) => placeClasses(text, text.split(' '));

describe('classes of words beside a length or time', () => {
  test.each([
    [
      'until',
      ['until 16', 'bis km 16', "jusqu'au 16", 'hasta el 30', 'fino al 24', 'tot 34 km', '34キロまで'],
    ],
    [
      'then',
      ['then the calf', 'dann die wade', 'puis le mollet', 'luego el gemelo', 'toen de kuit', 'sedan vaden'],
    ],
    ['last', ['with 5 to go', 'vor dem ziel', 'dans la derniere montee', 'dalla fine', 'ラスト']],
    ['finish', ['crossed the line', 'nada mas parar', 'im ziel', 'under duschen', 'ゴール後']],
  ])('%s is told in every language', (name, texts) => {
    for (const text of texts) expect(classesOf(text), text).toContain(name);
  });

  test('a stem stands for its forms, a word only for itself', () => {
    expect(classesOf('climbing')).toContain('elsewhere');
    expect(classesOf('latest')).not.toContain('last');
    expect(classesOf('in the lot')).not.toContain('fine');
  });

  test('each class is named once, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('until', 'to', 'go', 'last', 'vor', 'dem', 'ziel', 'x', '最後')),
        (words) => {
          const found = classesOf(words.join(' '));
          expect(new Set(found).size).toBe(found.length);
        },
      ),
    );
  });
});
