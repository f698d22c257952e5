import { withoutMachineText } from './machine-text';
import { emptyReading, type NoteReading } from './note-reading';
import { en } from './phrases/en';
import { plainText } from './plain-text';
import { languageOf, readInLanguage } from './read-language';

/** The languages we read notes in. One line a language. */
const languages = [en].map(languageOf);

/** More of a note than this many characters is not read; the reading says so. */
const longestNote = 20_000;

/**
 * What a note tells about a muscle cramp in this workout. Title and text are judged together; every finding carries
 * the athlete's own words and their place. Pure, linear in the length of the note, never throws.
 */
export function readNote(title: string, text: string): NoteReading {
  const cut = text.length > longestNote || title.length > longestNote;
  const parts = [
    { in: 'title' as const, written: title.slice(0, longestNote) },
    { in: 'text' as const, written: text.slice(0, longestNote) },
  ].map((part) => {
    const folded = plainText(part.written);
    return { ...part, origin: folded.origin, plain: withoutMachineText(folded.plain) };
  });
  const readings = languages.map((language) => readInLanguage(language, parts));
  const best =
    readings.find((r) => r.event === 'yes') ?? readings.find((r) => r.event === 'near') ?? readings[0];
  return { ...(best ?? emptyReading), cut };
}
