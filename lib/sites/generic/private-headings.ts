import { wholly } from './languages/all-languages';

const privateNotes = wholly(({ headings }) => headings.private);

/** Whether folded words head a private note: by its name, or by saying who alone sees it. */
export function headsPrivate(folded: string): boolean {
  return privateNotes.test(folded);
}
