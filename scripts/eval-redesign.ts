import { openPage } from './eval-pages';
import { documentedClasses, type RedesignLevel, redesign } from './redesign';
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
  const before = compare(page.expected, plainPage(readSavedPage(open(page.html, page.url), page.url)));
  const changed = open(page.html, page.url);
  redesign(changed, level, seed, documented);
  const after = compare(page.expected, plainPage(readSavedPage(changed, page.url)));
  const right = new Set(after.right);
  return {
    kept: before.right.filter((field) => right.has(field)).length,
    lost: before.right.filter((field) => after.missed.includes(field)),
    wrong: [...before.right, 'invented'].flatMap((field) =>
      field === 'invented'
        ? after.invented.filter((f) => !before.invented.includes(f))
        : after.wrong.includes(field)
          ? [field]
          : [],
    ),
  };
}

/** Puts every saved page with a workout through redesigns of both levels and prints what is still read. */
export async function evalRedesign(args: readonly string[]): Promise<number> {
  const folder = args.find((a) => !a.startsWith('--')) ?? 'tests/fixtures';
  const pages = savedPages(folder).filter((page) => page.expected.page !== 'none');
  const documented = documentedClasses();
  for (const level of [1, 2] as const) {
    const sites = new Map<string, { kept: number; lost: string[]; wrong: string[] }>();
    for (const page of pages) {
      const site = String(page.expected.workout?.site ?? '');
      const tally = sites.get(site) ?? { kept: 0, lost: [], wrong: [] };
      for (const seed of seeds) {
        const { kept, lost, wrong } = survival(page, level, seed, openPage, documented);
        tally.kept += kept;
        tally.lost.push(...lost.map((field) => `${page.name} ${field}`));
        tally.wrong.push(...wrong.map((field) => `${page.name} ${field} (seed ${seed})`));
      }
      sites.set(site, tally);
    }
    const all = { kept: 0, lost: 0, wrong: 0 };
    for (const [site, { kept, lost, wrong }] of sites) {
      console.log(line(site, kept, lost.length, wrong.length));
      all.kept += kept;
      all.lost += lost.length;
      all.wrong += wrong.length;
      if (args.includes('--fields')) {
        for (const what of new Set(lost)) console.log(`  lost: ${what}`);
        for (const what of wrong) console.log(`  WRONG: ${what}`);
      }
    }
    console.log(line(`level ${level}`, all.kept, all.lost, all.wrong));
  }
  return 0;
}

function line(what: string, kept: number, lost: number, wrong: number): string {
  const share = (100 * kept) / Math.max(1, kept + lost + wrong);
  return `${what.padEnd(18)}${share.toFixed(1).padStart(7)} % still right, ${lost} lost, ${wrong} wrong`;
}
