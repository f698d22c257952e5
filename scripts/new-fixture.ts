import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Report {
  readonly site: string;
  readonly language: string;
  readonly skeleton: string;
}

/** The parts of a copied report; undefined for any other text. */
export function reportIn(text: string): Report | undefined {
  const [head = '', ...rest] = text.split(/^---$/m);
  const skeleton = rest.join('---').trim();
  const site = /^Site id: ([a-z][a-z0-9-]{1,40})$/m.exec(head)?.[1];
  const language = /^Page language: ([\w-]{2,20})$/m.exec(head)?.[1] ?? 'en';
  return site && skeleton.startsWith('<') ? { site, language, skeleton } : undefined;
}

/** Turns a copied report into a saved page whose values and expected record are to be filled in. */
export async function newFixture(args: readonly string[], folder = 'tests/fixtures'): Promise<number> {
  const [file] = args;
  if (!file || !existsSync(file)) {
    console.error('Usage: npm run new:fixture -- REPORT.txt');
    return 2;
  }
  const report = reportIn(readFileSync(file, 'utf8'));
  if (!report) {
    console.error('This is no report copied from Crampwise: its site or its skeleton is missing.');
    return 2;
  }
  const { site, language, skeleton } = report;
  const place = path.join(folder, site);
  mkdirSync(place, { recursive: true });
  let name = 'new-page';
  for (let n = 2; existsSync(path.join(place, `${name}.page.html`)); n++) name = `new-page-${n}`;
  const html = `<!doctype html>\n<html lang="${language}">\n<body>\n${skeleton}\n</body>\n</html>\n`;
  writeFileSync(path.join(place, `${name}.page.html`), html);
  const expected = {
    about:
      'From a report. Put invented values where x and 0 stand, then write here what a reader should find.',
    url: 'https://FILL-IN.example/',
    page: 'workout',
    workout: { site, status: 'done', notes: [] },
  };
  writeFileSync(path.join(place, `${name}.expected.json`), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(`${path.join(place, name)}.page.html and .expected.json are there to be filled in.`);
  return 0;
}
