import { describe, expect, it } from 'vitest';
import { referenceSections } from '../../components/reference/sections';
import { en } from '../../lib/messages/en';
import { factors } from '../../lib/risk/assess-risk';
import { citationOf, effects, gradeWeight, otherIdeas, sources } from '../../lib/risk/evidence';
import { weighedGrade } from '../../lib/risk/evidence/effects';
import { addressOf, isPrintable, type Source } from '../../lib/risk/evidence/source';
import { factsNotScored } from '../../lib/risk/facts-not-scored';
import { seedMap, seedReferences } from '../../scripts/evidence/seed-map';
import { evidencePage } from '../../scripts/evidence/write-evidence';
import { code, read, sourceFiles } from './source-files';

const all: [string, Source][] = Object.entries(sources);
const catalogue: Record<string, string> = en;

/** Everything that is printed with a citation, and the keys it cites. */
const printed: [string, readonly string[]][] = [
  ...factors.map((f): [string, readonly string[]] => [`factor ${f.id}`, f.sources]),
  ...factors.flatMap((f): [string, readonly string[]][] =>
    f.tip ? [[`tip of ${f.id}`, f.tip.sources]] : [],
  ),
  ...Object.entries(otherIdeas).map(([id, { sources }]): [string, readonly string[]] => [
    `idea ${id}`,
    sources,
  ]),
  ...factsNotScored.map((f): [string, readonly string[]] => [`fact ${f.id}`, f.sources]),
  ...referenceSections.map((s): [string, readonly string[]] => [`section ${s.id}`, s.sources ?? []]),
  ...referenceSections.flatMap((s) =>
    s.blocks.flatMap((b): [string, readonly string[]][] =>
      b.kind === 'sources' ? [[`list of ${s.id}`, b.sources]] : [],
    ),
  ),
];

describe('what is printed with a citation', () => {
  it.each(printed)('%s cites sources that exist, were read and can be found', (_what, keys) => {
    for (const key of keys) {
      expect(sources).toHaveProperty([key]);
      expect(isPrintable(sources[key as keyof typeof sources]), key).toBe(true);
    }
  });

  it.each(factors.map((f) => [f.id, f] as const))(
    'factor %s cites at least one, and so does its tip',
    (_id, factor) => {
      expect(factor.sources.length).toBeGreaterThan(0);
      if (factor.tip) expect(factor.tip.sources.length).toBeGreaterThan(0);
    },
  );

  it.each(Object.entries(otherIdeas))('idea %s cites at least one', (_id, idea) => {
    expect(idea.sources.length).toBeGreaterThan(0);
  });

  it('a source that is still to be verified, second-hand or without an address is not printable', () => {
    const refused = all.filter(([, source]) => !isPrintable(source)).map(([key]) => key);
    expect(refused.sort()).toEqual(['cochrane20', 'saim', 'seed5']);
    const source: Source = { ...sources.s04, status: 'to-verify' };
    expect(isPrintable(source)).toBe(false);
  });

  it('nothing of the unconfirmed reference is in a text, and no figure that was only quoted elsewhere', () => {
    const texts = Object.values(catalogue).join('\n');
    expect(texts).not.toMatch(/31350753|Earp|\b35 (?:in|of|out of) 100|\b35 ?%|9\.59/);
  });

  it('labels name their people and are found by an https address or a volume', () => {
    for (const [key, source] of all.filter(([, s]) => isPrintable(s))) {
      const { label, url } = citationOf(source);
      expect(label, key).toContain(`(${source.people})`);
      if (url === undefined) expect(label, key).toContain(source.ref);
      else expect(url, key).toMatch(/^https:\/\//);
    }
  });

  it('addresses: identifiers have their form', () => {
    for (const [key, source] of all) {
      if (source.doi) expect(source.doi, key).toMatch(/^10\.\d{4,}\/\S+$/);
      if (source.pmid) expect(source.pmid, key).toMatch(/^\d{7,8}$/);
      if (source.pmc) expect(source.pmc, key).toMatch(/^PMC\d+$/);
    }
    expect(addressOf(sources.a11)).toBe('https://doi.org/10.1136/bjsm.2010.082677');
    expect(addressOf(sources.cooper06)).toBe('https://pubmed.ncbi.nlm.nih.gov/17043703/');
  });
});

describe('effects', () => {
  it.each(Object.entries(effects))('%s has a basis, and an interval around its ratio', (_id, effect) => {
    expect(effect.basis.length).toBeGreaterThan(0);
    for (const key of effect.basis) expect(sources).toHaveProperty([key]);
    if ('interval' in effect) {
      expect(effect.interval[0]).toBeLessThanOrEqual(effect.ratio);
      expect(effect.interval[1]).toBeGreaterThanOrEqual(effect.ratio);
    }
    if ('ours' in effect) expect(effect.kind).toMatch(/^our choice/);
  });

  it('are all weighed by a factor', () => {
    const files = sourceFiles().filter((f) => f.startsWith('lib/risk/factors/'));
    const used = files.map(code).join('\n');
    // Distance enters through its exponent; the length factor says so.
    const unused = Object.keys(effects).filter((id) => !used.includes(`effects.${id}`) && id !== 'distance');
    expect(unused).toEqual([]);
    expect(read('lib/risk/factors/length.ts')).toContain('effects.distance');
  });
});

describe('texts of factors', () => {
  it.each([...factors, ...factsNotScored].map((f) => [f.id]))('%s has title, sentence and why', (id) => {
    for (const part of ['title', 'says', 'why']) expect(catalogue).toHaveProperty([`factor.${id}.${part}`]);
  });

  it('a factor has a tip text exactly when it has a tip grade', () => {
    for (const factor of factors)
      expect(`factor.${factor.id}.tip` in catalogue, factor.id).toBe(factor.tip !== undefined);
  });

  it('a factor that is weighed lower than it is shown says so where it is explained', () => {
    const effectOf: Record<string, keyof typeof effects> = {
      crampNoted: 'crampInWorkout',
      effort: 'hardEffort',
      illness: 'chronicCondition',
      length: 'distance',
      medicine: 'regularMedicine',
      nearCramp: 'crampInWorkout',
    };
    const lower = factors.filter(({ id, grade }) => {
      const effect = effects[(effectOf[id] ?? id) as keyof typeof effects];
      return gradeWeight[weighedGrade(effect)] < gradeWeight[grade];
    });
    expect(lower.map((f) => f.id).sort()).toEqual(['effort', 'firstHotDays', 'lowCarb', 'medicine']);
    for (const { id } of lower) expect(catalogue[`factor.${id}.why`], id).toContain('less weight');
  });

  it('whatever size is our own choice says so where it is explained', () => {
    const ours = Object.entries(effects).flatMap(([id, effect]) => ('ours' in effect ? [id] : []));
    const factorOf: Record<string, string> = { hardEffort: 'effort' };
    for (const id of ours) expect(catalogue[`factor.${factorOf[id] ?? id}.why`], id).toContain('our choice');
  });
});

describe('docs/evidence.md', () => {
  it('is what the data say now (npm run docs:evidence writes it)', () => {
    expect(read('docs/evidence.md')).toBe(evidencePage());
  });

  it('has every effect, factor, source and section of the first article', () => {
    const page = read('docs/evidence.md');
    for (const id of [...Object.keys(effects), ...factors.map((f) => f.id), ...Object.keys(sources)])
      expect(page).toContain(id);
    for (const { section } of seedMap) expect(page).toContain(section);
  });
});

describe('the article the project started from', () => {
  it('has its eight sections and six references', () => {
    expect(seedMap).toHaveLength(8);
    expect(seedReferences.map((key) => key in sources)).toEqual(Array(6).fill(true));
  });

  it.each(seedMap.map((s) => [s.section, s] as const))('%s is shown', (_title, { shown }) => {
    const onSurfaces = sourceFiles()
      .filter((f) => f.startsWith('components/') || f.startsWith('lib/words/') || f.startsWith('lib/risk/'))
      .map(read)
      .join('\n');
    for (const key of shown.flatMap(({ texts }) => texts)) {
      expect(catalogue, key).toHaveProperty([key]);
      const [area, id = '', part] = key.split('.');
      const there =
        onSurfaces.includes(`'${key}'`) ||
        (area === 'factor' && part !== undefined && onSurfaces.includes(`id: '${id}'`)) ||
        /^ref\.now\.(?:calf|hamstring|quad|foot)\./.test(key);
      expect(there, `${key} is on no surface`).toBe(true);
    }
  });
});
