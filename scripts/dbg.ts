import { openPage } from './eval-pages';
import { savedPages, plainPage, readSavedPage } from './saved-pages';
import { redesign, documentedClasses } from './redesign';
export function dbg([dir, name, level, seed]: string[]) {
  const p = savedPages(dir as string).find((x) => x.name === name);
  if (!p) return 1;
  const d = openPage(p.html, p.url);
  redesign(d, Number(level) as 1, Number(seed), documentedClasses());
  const w = plainPage(readSavedPage(d, p.url)).workout;
  console.log(w?.title, JSON.stringify(w?.notes));
  return 0;
}
