import { readFileSync } from 'node:fs';
import { openPage } from './eval-pages';
import { mainContent } from '../lib/sites/generic/main-content';
import { headingOf } from '../lib/sites/generic/page-title';
import { readUnder } from '../lib/sites/generic/read-under';
export function dbg([f]: string[]) {
  const d = openPage(readFileSync(f as string, 'utf8'), new URL('https://x.example/'));
  const root = mainContent(d) as Element;
  console.log(root.outerHTML.slice(0, 100), 'H:', headingOf(root)?.outerHTML);
  const r = readUnder(root, d.documentElement.lang || undefined, undefined);
  for (const c of r.cells.slice(0, 40)) console.log(c.aside ? 'A' : ' ', c.how, c.text.slice(0, 60));
  for (const v of r.values) console.log(v.label.kind, '|', v.labelText.slice(0, 40), '|', v.candidates.map((c) => c.slice(0, 30)).join(' ; '));
  console.log(JSON.stringify(r.measures).slice(0, 1200), r.start);
  return 0;
}
