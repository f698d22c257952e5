import { wholly } from './languages/all-languages';

const notes = wholly(({ headings }) => headings.notes);
const plan = wholly(({ headings }) => headings.plan);

/** Whether folded words head what was planned, in words. */
export function headsPlanText(folded: string): boolean {
  return folded.length <= 60 && plan.test(folded.replace(/ ?\(plan\)$/, ''));
}

const feelings =
  /feel|felt|fuhl|befinden|empfinden|ressenti|sensa[cztl]|senti|gevoel|voelde|kansl|kand|調子|体感/;

/**
 * Whether folded words head an athlete's own words: a noun for notes, perhaps with whose or of what they are, or a question
 * about how it was. "Comments" alone are those of others.
 */
export function headsNotes(folded: string): boolean {
  return folded.length <= 60 && notes.test(folded);
}

/** Whether they may as well head a mark on a scale or a temperature: only a sentence is a note there. */
export function asksForFeeling(folded: string): boolean {
  return feelings.test(folded);
}

/** Whether folded words ask how it was: a word or two below are a mark, no note. */
export function asksHowItWent(folded: string): boolean {
  return /^(?:how (?:did|was)|wie (?:war|lief|ging)|comment (?:c'|ca|etait)|como (?:fue|te|me|foi|correu)|com(?:e|') ?e? ?(?:andat|stat)|hoe (?:ging|was|voelde)|hur (?:gick|var|kandes))/.test(
    folded,
  );
}

/** Whether words are more than a value: a word or two under "How did you feel?" are a mark. */
export function isSentence(text: string): boolean {
  if (/^\s*[-−+]?\d+(?:[.,]\d+)?\s?(?:[°º℃℉%/]|$)/.test(text)) return false;
  // The steps of a scale.
  if (text.split('\n').filter((line) => /^\d{1,2}\b/.test(line)).length > 1) return false;
  return (
    (text.match(/\p{L}{2,}/gu) ?? []).length >= 3 ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{9}/u.test(text)
  );
}
