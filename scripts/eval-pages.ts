import { Window } from 'happy-dom';
import { compare, type FieldVerdicts, plainPage, readSavedPage, savedPages } from './saved-pages';

const kinds = ['right', 'wrong', 'missed', 'invented'] as const;

/** Reads every saved page under a folder and prints what was right, wrong, missed and invented. */
export async function evalPages(args: readonly string[]): Promise<number> {
  const folder = args.find((a) => !a.startsWith('--'));
  const json = args.includes('--json');
  if (!folder) {
    console.error('Usage: npm run eval:pages -- DIR [--json]');
    return 2;
  }
  let pages: ReturnType<typeof savedPages>;
  try {
    pages = savedPages(folder);
  } catch (error) {
    console.error(`A pair could not be read: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
  const fields = new Map<string, FieldVerdicts>();
  const sites = new Map<string, FieldVerdicts>();
  const all = empty();
  for (const { name, html, url, expected } of pages) {
    const document = openPage(html, url);
    const read = plainPage(readSavedPage(document, url));
    const verdicts = compare(expected, read);
    const site = String(expected.workout?.site ?? url.hostname);
    for (const kind of kinds) {
      for (const field of verdicts[kind]) {
        for (const [map, key] of [
          [fields, field],
          [sites, site],
        ] as const) {
          const tally = map.get(key) ?? empty();
          tally[kind].push(name);
          map.set(key, tally);
        }
        all[kind].push(`${name} ${field}`);
      }
    }
    if (json) {
      const { wrong, missed, invented } = verdicts;
      console.log(JSON.stringify({ name, page: read.page, workout: read.workout, wrong, missed, invented }));
    }
  }
  if (!json) {
    const line = (key: string, t: FieldVerdicts) =>
      `${key.padEnd(22)}${kinds.map((k) => `${t[k].length} ${k}`.padStart(13)).join('')}`;
    for (const [field, tally] of fields) console.log(line(field, tally));
    console.log('');
    for (const [site, tally] of sites) console.log(line(site, tally));
    console.log(line(`all, ${pages.length} pages`, all));
    for (const kind of ['wrong', 'missed', 'invented'] as const) {
      for (const what of all[kind]) console.log(`${kind}: ${what}`);
    }
  }
  const [right, wrong, missed, invented] = kinds.map((k) => all[k].length);
  console.log(`fields: ${right} right, ${wrong} wrong, ${missed} missed, ${invented} invented`);
  return 0;
}

function empty(): FieldVerdicts {
  return { right: [], wrong: [], missed: [], invented: [] };
}

let opened: Window | undefined;

/** A page in a real DOM that runs no scripts and loads nothing; its classes become the globals the readers use. */
export function openPage(html: string, url: URL): Document {
  // One window for all: thousands of them would not be let go. Nor would a page whose scripts failed to load: it is told
  // that they did.
  opened ??= new Window({
    url: url.href,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  const window = opened;
  window.happyDOM.setURL(url.href);
  for (const name of [
    'Document',
    'Element',
    'Node',
    'HTMLInputElement',
    'HTMLSelectElement',
    'HTMLTextAreaElement',
  ]) {
    Object.defineProperty(globalThis, name, {
      value: Reflect.get(window, name),
      configurable: true,
      writable: true,
    });
  }
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
