import type { NoteReading, Words } from '../../lib/notes/note-reading';

/** Length and sum of a note: enough to tell that it was edited since, and nothing of its words. */
export function noteMark(title: string, text: string): string {
  let sum = 0;
  for (const unit of `${title}\n${text}`) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_000_007;
  return `${title.length + text.length}.${sum}`;
}

/**
 * The mark of the words that a reading rests on. What the athlete said of them holds as long as they stand there, whatever
 * else of the note is edited.
 */
export function wordsMark(words: readonly Words[]): string {
  return noteMark('words', [...new Set(words.map(({ quoted }) => quoted))].sort().join('\n'));
}

/** Of the words that tell of a cramp or deny one. */
export function crampMark({ eventWords, denied }: NoteReading): string {
  return wordsMark([...eventWords, ...denied]);
}

/** Of the words on the doctor list. */
export function flagsMark({ redFlags }: NoteReading): string {
  return wordsMark(redFlags.map(({ words }) => words));
}
