import type { MessageKey, Say } from '../messages/say';
import { durationIcon, heatIcon, historyIcon, intensityIcon, noteIcon } from '../report/drawings';
import type { Evidence, EvidenceMark, FactorRow, Report } from '../report/report';
import type { Assessment, Contribution } from '../risk/assess-risk';
import { type Citation, citationOf, type SourceKey, sources, type TipGrade } from '../risk/evidence';
import type { FactNotScored } from '../risk/facts-not-scored';
import type { Known } from '../risk/known';
import { changeKeys, drawings, titleOf, usualOf, whyOf } from './factor-words';
import { howMuch } from './how-much';
import type { ShowValue } from './show-value';

const marks: Record<TipGrade, EvidenceMark> = {
  good: 'good',
  some: 'some',
  weak: 'weak',
  disagree: 'disagree',
  none: 'none',
  expert: 'expert',
  safety: 'good',
  fuel: 'good',
};

/** What is printed of sources, in their order. */
export function citationsOf(keys: readonly SourceKey[]): Citation[] {
  return keys.map((key) => citationOf(sources[key]));
}

/** A grade in words, with its small mark. */
export function evidenceOf(say: Say, grade: TipGrade): Evidence {
  return { mark: marks[grade], words: say(`evidence.${grade}`) };
}

const fromLarge = 1.8;
const fromMedium = 1.25;
const longRows = 3;

/** Everything rows are written with; passed down from write-report. */
export interface RowTools {
  readonly say: Say;
  readonly show: ShowValue;
  readonly known: Known;
}

/** The factors that raise the load, heaviest first. What nobody can change stands in the details. */
export function writeFactors(tools: RowTools, contributions: readonly Contribution[]): FactorRow[] {
  return contributions
    .filter(({ factor, ratio }) => ratio > 1 && !('detailsOnly' in factor))
    .map((contribution, index) => factorRow(tools, contribution, index >= longRows));
}

/** The details: what nobody can change, what lowers the load, what is not counted, and what nobody told. */
export function writeMore(
  tools: RowTools,
  language: string,
  assessment: Assessment,
): NonNullable<Report['factors']>['more'] | undefined {
  const { say } = tools;
  const quiet = assessment.contributions.filter(({ factor, ratio }) => ratio < 1 || 'detailsOnly' in factor);
  const rows = [
    ...quiet.map((contribution) => factorRow(tools, contribution, false)),
    ...assessment.notScored.map((fact) => factRow(tools, fact)),
  ];
  const { furtherUnknown } = assessment;
  const list = furtherUnknown.length > 0 ? unknownNames(say, language, furtherUnknown) : undefined;
  if (rows.length === 0 && !list) return undefined;
  return {
    title: rows.length > 0 ? say('factors.more', { count: rows.length }) : say('factors.moreUnknown'),
    rows,
    ...(list ? { note: say('known.further', { list }) } : {}),
  };
}

function factorRow(tools: RowTools, { factor, ratio }: Contribution, brief: boolean): FactorRow {
  const { say, show, known } = tools;
  const part = ratio < 1 ? 'less' : ratio >= fromLarge ? 'large' : ratio >= fromMedium ? 'medium' : 'small';
  return {
    ...common(say, factor),
    title: titleOf(say, show, known, factor.id, ratio < 1),
    why: whyOf(say, show, known, factor.id),
    size: say(howMuch(ratio)),
    changes: changeOf(tools, factor.id),
    part,
    partWords: say(`factors.weight.${part}`),
    brief,
  };
}

function factRow({ say }: RowTools, fact: Assessment['notScored'][number]): FactorRow {
  return {
    ...common(say, fact),
    title: say(`factor.${fact.id}.title`),
    why: [say(`factor.${fact.id}.why`)],
    size: say('size.none'),
    part: 'none',
    partWords: say('factors.weight.none'),
    brief: false,
  };
}

type Described = Contribution['factor'] | Assessment['notScored'][number];

function common(say: Say, of: Described) {
  const cited: FactNotScored['sources'] = of.sources;
  return {
    id: of.id,
    drawing: drawings[of.id],
    says: say(`factor.${of.id}.says`),
    evidence: evidenceOf(say, of.grade),
    evidenceMeans: say(`evidence.${of.grade}.means`),
    sources: citationsOf(cited),
  };
}

function changeOf({ say, show, known }: RowTools, id: Contribution['factor']['id']): string {
  if (id !== 'length') return say(changeKeys[id]);
  const { usual, own } = usualOf(known, show);
  return say(own ? 'change.lengthOwn' : 'change.length', { usual });
}

type Checked = NonNullable<NonNullable<Report['factors']>['checked']>;

/** When nothing stands out: what was looked at, with the values. */
export function writeChecked({ say, show, known }: RowTools, denial: string | undefined): Checked {
  const { minutes, temperatureC, effort, crampedBefore } = known;
  return [
    {
      drawing: durationIcon,
      label: say('read.duration'),
      value: minutes === undefined ? undefined : show.duration(minutes * 60),
    },
    {
      drawing: heatIcon,
      label: say('read.temperature'),
      value: temperatureC === undefined ? undefined : show.temperature(temperatureC),
    },
    { drawing: intensityIcon, label: say('read.effort'), value: effort && say(`read.effort.${effort}`) },
    { drawing: noteIcon, label: say('read.notes'), value: denial && say('join.quoted', { words: denial }) },
    {
      drawing: historyIcon,
      label: say('known.checked.pastCramps'),
      value: crampedBefore === false ? say('known.checked.youSaidNo') : undefined,
    },
  ].flatMap((row) => (row.value === undefined ? [] : [{ ...row, value: row.value }]));
}

type UnknownKey = Assessment['unknown'][number] | Assessment['furtherUnknown'][number];

/** What is not known, in words, for lists. */
export function unknownNames(say: Say, language: string, unknown: readonly UnknownKey[]): string {
  const list = new Intl.ListFormat([language, 'en'], { type: 'unit', style: 'long' });
  return list.format(unknown.map((ask) => say(`known.item.${ask}` satisfies MessageKey)));
}

type Unknown = NonNullable<NonNullable<Report['factors']>['unknown']>;

/** The last row: what is not known, with buttons for what the athlete can add. */
export function writeUnknown(say: Say, language: string, assessment: Assessment): Unknown | undefined {
  const { unknown } = assessment;
  if (unknown.length === 0) return undefined;
  const add = unknown.flatMap((ask): Unknown['add'][number][] => {
    if (
      ask === 'temperature' ||
      ask === 'duration' ||
      ask === 'effort' ||
      ask === 'climb' ||
      ask === 'drinks'
    )
      return [{ field: ask, label: say(`read.${ask}`) }];
    if (ask === 'notes') return [{ field: 'cramp', label: say('read.cramp') }];
    return ask === 'past-cramps' ? [{ field: 'profile', label: say('popup.you') }] : [];
  });
  return {
    title: say('known.missingTitle', { list: unknownNames(say, language, unknown) }),
    body: say('known.missing'),
    add,
  };
}
