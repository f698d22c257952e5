import type { NoteReading, Words } from '../../lib/notes/note-reading';
import { sentencesOf } from '../../lib/notes/which-language';
import type { WorkoutRecord } from '../../lib/workout/workout-record';

/** Length and sum of a note: enough to tell that it was edited since, and nothing of its words. */
export function noteMark(title: string, text: string): string {
  let sum = 0;
  for (const unit of `${title}\n${text}`) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_000_007;
  return `${title.length + text.length}.${sum}`;
}

type Note = readonly [title: string, text: string];

/**
 * The mark of words that a reading rests on, by their sentences: what the athlete said of them holds as long as these
 * sentences stand there and no other is read so, whatever else of the note is edited. Undefined where there are none.
 */
function wordsMark(
  named: readonly (readonly [name: string, words: Words])[],
  [title, text]: Note,
): string | undefined {
  if (named.length === 0) return undefined;
  const sentences = { title: sentencesOf(title), text: sentencesOf(text) };
  const often = new Map<string, number>();
  for (const [name, words] of named) {
    const at = sentences[words.in].findIndex(({ end }) => words.start < end);
    const key = `${name} ${words.in} ${at}`;
    often.set(key, (often.get(key) ?? 0) + 1);
  }
  const told = [...often].map(([key, count]) => {
    const [name, where, at] = key.split(' ') as [string, Words['in'], string];
    return `${name} ${where} ${count} ${sentences[where][Number(at)]?.text.trim() ?? ''}`;
  });
  return noteMark('words', told.sort().join('\n'));
}

/** Of the words that tell of a cramp or deny one. */
export function crampMark({ eventWords, denied }: NoteReading, note: Note): string | undefined {
  return wordsMark(
    [...eventWords, ...denied].map((words) => ['cramp', words] as const),
    note,
  );
}

/** Of the words on the doctor list. */
export function flagsMark({ redFlags }: NoteReading, note: Note): string | undefined {
  return wordsMark(
    redFlags.map(({ flag, words }) => [flag, words] as const),
    note,
  );
}

/** The title and all other notes of a workout, as they are read. */
export function notesOf({ notes }: WorkoutRecord): [title: string, text: string] {
  const text = notes.filter((n) => n.kind !== 'title').map((n) => n.text);
  return [notes.find((n) => n.kind === 'title')?.text ?? '', text.join('\n')];
}
