import { describe, expect, it } from 'vitest';
import { crampMark, flagsMark } from '../../../entrypoints/background/note-mark';
import { readNote } from '../../../lib/notes/read-note';

const cramp = (text: string, title = '') => crampMark(readNote(title, text));
const flags = (text: string) => flagsMark(readNote('', text));

describe('what was said of words', () => {
  it('holds while they stand there, whatever else of the note is edited', () => {
    const told = cramp('Calf cramped at km 30. Windy adn hot.');
    expect(cramp('Calf cramped at km 30. Windy and hot.')).toBe(told);
    expect(cramp('A longer text.\n\nCalf cramped at km 30.', 'Long run')).toBe(told);
    expect(flags('Chest pain on the hill. Windy adn hot.')).toBe(
      flags('Chest pain on the hill. Windy and hot.'),
    );
  });

  it('no longer holds when other words tell of a cramp or a sign', () => {
    expect(cramp('Calf cramped at km 30. Hamstring cramped at km 35.')).not.toBe(
      cramp('Calf cramped at km 30.'),
    );
    expect(flags('Chest pain on the hill, and my pee was like cola.')).not.toBe(
      flags('Chest pain on the hill.'),
    );
  });

  it('tells nothing of the words', () => {
    expect(cramp('Calf cramped at km 30.')).toMatch(/^\d+\.\d+$/);
  });
});
