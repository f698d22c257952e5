import { openPage } from './eval-pages';
import {
  documentedClasses,
  documentedIds,
  type Hook,
  hooksIn,
  type RedesignLevel,
  redesign,
  renameHook,
} from './redesign';
import { compare, plainPage, readSavedPage, type SavedPage, savedPages } from './saved-pages';

export interface Survival {
  /** Fields that were right before, by what became of them. */
  readonly kept: number;
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
}

export const seeds = [1, 2, 3, 4, 5];

/** What became of the fields of one saved page under one redesign. `open` parses a page; `missed` ones do not count. */
export function survival(
  page: SavedPage,
  level: RedesignLevel,
  seed: number,
  open: (html: string, url: URL) => Document,
  documented = documentedClasses(),
): Survival {
  return survivalOf(page, open, (changed) => redesign(changed, level, seed, documented));
}

/** What became of the fields of one saved page when one name that a reader looks for is another. */
export function survivalWithout(
  page: SavedPage,
  hook: Hook,
  open: (html: string, url: URL) => Document,
): Survival {
  return survivalOf(page, open, (changed) => renameHook(changed, hook));
}

const befores = new WeakMap<SavedPage, ReturnType<typeof compare>>();

function survivalOf(
  page: SavedPage,
  open: (html: string, url: URL) => Document,
  change: (page: Document) => void,
): Survival {
  const before =
    befores.get(page) ??
    compare(page.expected, plainPage(readSavedPage(open(page.html, page.url), page.url)));
  befores.set(page, before);
  const changed = open(page.html, page.url);
  change(changed);
  const read = plainPage(readSavedPage(changed, page.url));
  const after = compare(page.expected, read);
  const right = new Set(after.right);
  // A page that is not recognised, one that is read by its labels alone, a day without its hour and one comment of two say
  // less than before, and nothing that is wrong.
  const notesOf = (one: typeof read, kind: string | undefined) =>
    ((one.workout?.notes ?? []) as { kind: string; text: string }[]).flatMap((n) =>
      n.kind === kind ? [n.text] : [],
    );
  const fewerNotes = (kind: string | undefined) =>
    notesOf(read, kind).every((text) => notesOf(page.expected, kind).includes(text));
  const start = [page.expected, read].map((one) => String(one.workout?.start));
  const less = (field: string) =>
    (field === 'page' && read.page === 'none') ||
    (field === 'site' && read.workout?.site === 'generic') ||
    (field.startsWith('notes.') && fewerNotes(field.split('.')[1])) ||
    (field === 'start' && start[0]?.startsWith(`${start[1]}T`) === true);
  return {
    kept: before.right.filter((field) => right.has(field)).length,
    lost: before.right.filter(
      (field) => after.missed.includes(field) || (after.wrong.includes(field) && less(field)),
    ),
    wrong: [...before.right, 'invented'].flatMap((field) =>
      field === 'invented'
        ? after.invented.filter((f) => !before.invented.includes(f))
        : after.wrong.includes(field) && !less(field)
          ? [field]
          : [],
    ),
  };
}

/**
 * Puts every saved page with a workout through redesigns of both levels, then through the loss of each one name that
 * readers look for, and prints what is still read.
 */
export async function evalRedesign(args: readonly string[]): Promise<number> {
  const folder = args.find((a) => !a.startsWith('--')) ?? 'tests/fixtures';
  const pages = savedPages(folder).filter((page) => page.expected.page !== 'none');
  const classes = documentedClasses();
  const ids = documentedIds();
  const level = (which: RedesignLevel) => (page: SavedPage) =>
    seeds.map((seed) => ({ how: `seed ${seed}`, after: survival(page, which, seed, openPage, classes) }));
  const oneName = (page: SavedPage) =>
    hooksIn(openPage(page.html, page.url), classes, ids).map((hook) => ({
      how: `${hook.kind} ${hook.name}`,
      after: survivalWithout(page, hook, openPage),
    }));
  await printSurvival('level 1', pages, level(1), args.includes('--fields'));
  await printSurvival('level 2', pages, level(2), args.includes('--fields'));
  await printSurvival('one name alone', pages, oneName, args.includes('--fields'));
  return 0;
}

/** happy-dom holds a page until the loop has turned: hundreds of them would not fit. */
export const pageLetGo = () => new Promise((done) => setTimeout(done));

/** Prints what is left of every site's fields, then of all together. */
async function printSurvival(
  what: string,
  pages: readonly SavedPage[],
  change: (page: SavedPage) => readonly { how: string; after: Survival }[],
  withFields: boolean,
): Promise<void> {
  const all = { kept: 0, lost: 0, wrong: 0 };
  for (const [site, ofSite] of Map.groupBy(pages, (page) => String(page.expected.workout?.site ?? ''))) {
    const runs: { page: string; how: string; after: Survival }[] = [];
    for (const page of ofSite) {
      runs.push(...change(page).map((run) => ({ ...run, page: page.name })));
      await pageLetGo();
    }
    if (runs.length === 0) continue;
    const kept = runs.reduce((sum, { after }) => sum + after.kept, 0);
    const lost = runs.flatMap(({ page, how, after }) =>
      after.lost.map((field) => `${page} ${field} (${how})`),
    );
    const wrong = runs.flatMap(({ page, how, after }) =>
      after.wrong.map((field) => `${page} ${field} (${how})`),
    );
    console.log(line(site, kept, lost.length, wrong.length));
    all.kept += kept;
    all.lost += lost.length;
    all.wrong += wrong.length;
    if (!withFields) continue;
    for (const field of lost) console.log(`  lost: ${field}`);
    for (const field of wrong) console.log(`  WRONG: ${field}`);
  }
  console.log(line(what, all.kept, all.lost, all.wrong));
}

function line(what: string, kept: number, lost: number, wrong: number): string {
  const share = (100 * kept) / Math.max(1, kept + lost + wrong);
  return `${what.padEnd(18)}${share.toFixed(1).padStart(7)} % still right, ${lost} lost, ${wrong} wrong`;
}
