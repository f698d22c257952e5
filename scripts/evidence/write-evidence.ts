import { readFileSync, writeFileSync } from 'node:fs';
import { en } from '../../lib/messages/en';
import type { MessageKey } from '../../lib/messages/say';
import { factors } from '../../lib/risk/assess-risk';
import { groupCaps } from '../../lib/risk/define-factor';
import { type Effect, effects, gradeWeight, logWeight, sources } from '../../lib/risk/evidence';
import { shrinkOf, weighedGrade } from '../../lib/risk/evidence/effects';
import { addressOf, isPrintable, type Source } from '../../lib/risk/evidence/source';
import { factsNotScored } from '../../lib/risk/facts-not-scored';
import { usualSession } from '../../lib/risk/known';
import { seedMap, seedReferences } from './seed-map';

const file = new URL('../../docs/evidence.md', import.meta.url);

const gradeWords = {
  good: en['evidence.good'],
  some: en['evidence.some'],
  weak: en['evidence.weak'],
  disagree: en['evidence.disagree'],
  none: en['evidence.none'],
};

/** Writes docs/evidence.md from the data, or with `--check` says whether it is stale. */
export function writeEvidence(args: readonly string[]): number {
  const page = evidencePage();
  if (args.includes('--check')) return readFileSync(file, 'utf8') === page ? 0 : 1;
  writeFileSync(file, page);
  return 0;
}

/** The whole page. */
export function evidencePage(): string {
  return [
    '# Evidence',
    'Made by `npm run docs:evidence` from `lib/risk` and the catalogue; a test fails when it is stale. Do not edit it by hand.',
    'The product takes the line of the recent reviews: several things come together and differ from person to person. A factor is what studies link with cramps in sport. It is no cause, and its weight is no probability.',
    '## Effects that enter the load',
    'An effect leaves exp(grade × shrink × ln ratio). Shrink is τ² / (τ² + se²), τ 0.7, from the 95 % interval. Without a published interval an effect is weighed one grade lower, unless the row says why not. "Our choice" is no study’s figure.',
    table(
      ['effect', 'ratio', 'interval', 'grade', 'weighed as', 'shrink', 'leaves', 'what it is', 'from'],
      Object.entries<Effect>(effects).map(([id, effect]) => [
        id,
        `${effect.ratio}`,
        effect.interval?.join(' to ') ?? '–',
        gradeWords[effect.grade],
        `${gradeWords[weighedGrade(effect)]} (${gradeWeight[weighedGrade(effect)]})`,
        shrinkOf(effect).toFixed(2),
        Math.exp(logWeight(effect)).toFixed(2),
        [effect.kind, effect.keepsGrade].filter(Boolean).join('. '),
        effect.basis.join(', '),
      ]),
    ),
    'Distance enters as (km / usual km) to the power 0.9, from 5 to 56 km; other sports as (time / usual time) to the power 0.9, from 1 to 2. Doses (from where to where a factor counts) stand in its file under `lib/risk/factors`.',
    '## Choices where papers leave one',
    list(
      Object.entries<Effect>(effects).flatMap(([id, { choice }]) => (choice ? [`**${id}**: ${choice}`] : [])),
    ),
    list([
      '**age over 40**: the direction is known, the size is not. It is shown and not counted.',
      '**allergies**: weak and small (1.4, 1.2, 1.18). Neither asked nor counted.',
      `**group caps**: ${Object.entries(groupCaps)
        .map(([group, cap]) => `${group} ×${cap}`)
        .join(', ')}.`,
      `**usual session** until the athlete’s own is known: ${Object.entries(usualSession)
        .map(([sport, { minutes, km }]) => `${sport} ${km === undefined ? '' : `${km} km or `}${minutes} min`)
        .join(', ')}.`,
    ]),
    '## Factors',
    'Each has one file. "Details" is shown only when they are opened. A tip has an evidence of its own.',
    table(
      ['factor', 'title', 'evidence', 'group', 'tip', 'tip rests on', 'shown', 'printed sources'],
      factors.map((factor) => [
        factor.id,
        en[`factor.${factor.id}.title`],
        gradeWords[factor.grade],
        factor.group,
        factor.tip ? en[`evidence.${factor.tip.grade}`] : '–',
        factor.tip?.sources.join(', ') ?? '–',
        'detailsOnly' in factor ? 'details' : 'list',
        factor.sources.join(', '),
      ]),
    ),
    '## Read, shown, and never counted',
    table(
      ['fact', 'what is said', 'why it does not count', 'printed sources'],
      factsNotScored.map((fact) => [
        en[`factor.${fact.id}.title`],
        en[`factor.${fact.id}.says`],
        en[`factor.${fact.id}.why`],
        fact.sources.join(', ') || '–',
      ]),
    ),
    '## Sources',
    'Only a source that was read, and that can be found, is printed beside a fact. The others are here so that nobody takes them for checked.',
    ...sourceTables(),
    '## The article the project started from',
    'Its facts are all there, corrected where studies say otherwise. Its sentences are not ours.',
    table(
      ['section', 'what it says', 'where it is shown', 'corrected'],
      seedMap.map(({ section, says, shown, corrected }) => [
        section,
        says,
        shown.map(({ where, texts }) => `${where}: ${texts.map(quoteKey).join(', ')}`).join('; '),
        corrected ?? '–',
      ]),
    ),
    'Its six references:',
    table(
      ['link', 'what it is', 'what it shows'],
      seedReferences.map((key, i) => {
        const source: Source = sources[key];
        return [`${i + 1}`, `${key}: ${source.title ?? 'not confirmed'}`, source.shows];
      }),
    ),
    '',
  ].join('\n\n');
}

function quoteKey(key: MessageKey): string {
  return `\`${key}\``;
}

function sourceTables(): string[] {
  const all = Object.entries<Source>(sources);
  return [
    table(
      ['key', 'source', 'design', 'who', 'what it shows', 'printed'],
      all.map(([key, source]) => [
        key,
        [
          `${source.authors}${source.year === undefined ? '' : ` ${source.year}`}`,
          source.title,
          [source.where, source.ref].filter(Boolean).join(' '),
          identifiers(source),
        ]
          .filter(Boolean)
          .join('. '),
        source.design,
        source.people,
        [source.shows, source.note].filter(Boolean).join(' '),
        isPrintable(source) ? 'yes' : `no (${source.status})`,
      ]),
    ),
  ];
}

function identifiers(source: Source): string {
  const { doi, pmid, pmc, status } = source;
  const ids = [doi && `doi ${doi}`, pmid && `PMID ${pmid}`, pmc].filter(Boolean).join(', ');
  const address = status === 'read' ? addressOf(source) : undefined;
  return [ids, ids || !address ? '' : address].filter(Boolean).join(' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
