import { foldWord } from './label-words';
import { anyOf } from './languages/all-languages';
import { isPlaceholder } from './read-values';

// "Nessun crampo" is a note: what is missing must be the note itself.
const nothing = new RegExp(`^[(（]?${anyOf(({ noNote }) => noNote.whole)}[.。）)]*$`, 'u');
const invitation = new RegExp(`^(?:©|${anyOf(({ noNote }) => noNote.begins)})`, 'u');

/** Whether words only say that there is no note. */
export function saysNoNote(text: string): boolean {
  const folded = foldWord(text);
  // "Nothing noted about the calf until km 30" goes on to tell.
  const tells = /[,;\d]/.test(folded);
  return (
    isPlaceholder(text) ||
    (folded.length <= 60 && ((nothing.test(folded) && !tells) || invitation.test(folded)))
  );
}
