import { describe, expect, it } from 'vitest';
import { crampMark, flagsMark } from '../../../entrypoints/background/note-mark';
import { readNote } from '../../../lib/notes/read-note';

const cramp = (text: string, title = '') => crampMark(readNote(title, text), [title, text]);
const flags = (text: string, title = '') => flagsMark(readNote(title, text), [title, text]);

describe('what was said of words', () => {
  it('holds while their sentence stands there, whatever else of the note is edited', () => {
    const told = cramp('Calf cramped at km 30. Windy adn hot.');
    expect(told).toMatch(/^\d+\.\d+$/);
    expect(cramp('Calf cramped at km 30. Windy and hot.')).toBe(told);
    expect(cramp('A longer text.\n\nCalf cramped at km 30.', 'Long run')).toBe(told);
    expect(flags('Chest pain on the hill. Windy adn hot.')).toBe(
      flags('Chest pain on the hill. Windy and hot.'),
    );
  });

  it('no longer holds when other words tell of a cramp or a sign, or the same words in another sentence', () => {
    const told = cramp('Calf cramped at km 30.');
    expect(cramp('Calf cramped at km 30. Hamstring cramped at km 35.')).not.toBe(told);
    expect(cramp('Calf cramped at km 30.', 'Calf cramped at km 30')).not.toBe(told);
    const sign = flags('Chest pain from laughing at the price of these shoes.');
    expect(sign).toBeDefined();
    expect(flags('Chest pain at km 5, had to stop.')).not.toBe(sign);
    expect(flags('Chest pain from laughing at the price of these shoes. And my pee was like cola.')).not.toBe(
      sign,
    );
  });

  it('is nothing where no word stands', () => {
    expect(cramp('Lovely morning.')).toBeUndefined();
    expect(flags('Lovely morning.')).toBeUndefined();
  });
});
