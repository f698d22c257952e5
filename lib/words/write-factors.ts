import type { MessageKey, Say } from '../messages/say';
import type { Evidence, EvidenceMark, FactorRow, Report } from '../report/report';
import type { Assessment, Contribution, FactorId } from '../risk/assess-risk';
import { type Grade, type Source, sources, type TipGrade } from '../risk/evidence';
import type { Ask, Known } from '../risk/known';
import type { ShowValue } from './show-value';

const icons: Record<FactorId, string> = {
  crampNoted: 'cramp',
  nearCramp: 'nearcramp',
  pastCramps: 'history',
  length: 'duration',
  effort: 'intensity',
  heat: 'heat',
};

const marks: Record<TipGrade, EvidenceMark> = {
  good: 'good',
  some: 'some',
  weak: 'weak',
  disagree: 'disagree',
  none: 'none',
  expert: 'expert',
  safety: 'good',
  fuel: 'good',
  strength: 'weak',
};

/** A grade in words, with its small mark. */
export function evidenceOf(say: Say, grade: TipGrade): Evidence {
  return { mark: marks[grade], words: say(`evidence.${grade}` as MessageKey & `evidence.${Grade}`) };
}

const fromLarge = 1.8;
const fromMedium = 1.25;
const longRows = 3;

/** The factor rows, heaviest first. */
export function writeFactors(
  say: Say,
  show: ShowValue,
  known: Known,
  contributions: readonly Contribution[],
): FactorRow[] {
  return contributions.map(({ factor, ratio }, index) => {
    const part = ratio >= fromLarge ? 'large' : ratio >= fromMedium ? 'medium' : 'small';
    return {
      id: factor.id,
      icon: icons[factor.id],
      title: titleOf(say, show, known, factor.id),
      says: say(`factor.${factor.id}.says`),
      why: say(`factor.${factor.id}.why`),
      evidence: evidenceOf(say, factor.grade),
      evidenceMeans: say(`evidence.${factor.grade}.means`),
      part,
      partWords: say(`factors.weight.${part}`),
      brief: index >= longRows,
      sources: factor.sources.map((key): Source => sources[key]),
    };
  });
}

function titleOf(say: Say, show: ShowValue, known: Known, id: FactorId): string {
  const warmth = show.temperature(known.temperatureC ?? Number.NaN);
  switch (id) {
    case 'length':
      return say('factor.length.title', { duration: show.duration((known.minutes ?? 0) * 60) });
    case 'heat':
      return known.humidityPercent === undefined
        ? say('factor.heat.title', { temperature: warmth })
        : say('factor.heat.titleHumid', {
            temperature: warmth,
            humidity: show.percent(known.humidityPercent),
          });
    default:
      return say(`factor.${id}.title`);
  }
}

type Checked = NonNullable<NonNullable<Report['factors']>['checked']>;

/** When nothing stands out: what was looked at, with the values. */
export function writeChecked(say: Say, show: ShowValue, known: Known, denial: string | undefined): Checked {
  const { minutes, temperatureC, effort, crampedBefore } = known;
  return [
    {
      icon: 'duration',
      label: say('read.duration'),
      value: minutes === undefined ? undefined : show.duration(minutes * 60),
    },
    {
      icon: 'heat',
      label: say('read.temperature'),
      value: temperatureC === undefined ? undefined : show.temperature(temperatureC),
    },
    { icon: 'intensity', label: say('read.effort'), value: effort && say(`read.effort.${effort}`) },
    { icon: 'note', label: say('read.notes'), value: denial && `“${denial}”` },
    {
      icon: 'history',
      label: say('known.checked.pastCramps'),
      value: crampedBefore === false ? say('known.checked.youSaidNo') : undefined,
    },
  ].flatMap((row) => (row.value === undefined ? [] : [{ ...row, value: row.value }]));
}

const askWords = {
  notes: 'known.item.notes',
  length: 'known.item.length',
  heat: 'known.item.heat',
  effort: 'known.item.effort',
  'past-cramps': 'known.item.pastCramps',
} as const satisfies Record<Ask, MessageKey>;

/** What is not known, in words, for lists. */
export function unknownNames(say: Say, language: string, unknown: readonly Ask[]): string {
  const list = new Intl.ListFormat([language, 'en'], { type: 'unit', style: 'long' });
  return list.format(unknown.map((ask) => say(askWords[ask])));
}

type Unknown = NonNullable<NonNullable<Report['factors']>['unknown']>;

/** The last row: what is not known, with buttons for what the athlete can add. */
export function writeUnknown(say: Say, language: string, assessment: Assessment): Unknown | undefined {
  if (assessment.unknown.length === 0) return undefined;
  const add = assessment.unknown.flatMap((ask): Unknown['add'][number][] => {
    if (ask === 'heat') return [{ field: 'temperature', label: say('read.temperature') }];
    if (ask === 'length') return [{ field: 'duration', label: say('read.duration') }];
    if (ask === 'effort') return [{ field: 'effort', label: say('read.effort') }];
    return ask === 'past-cramps' ? [{ field: 'profile', label: say('popup.you') }] : [];
  });
  return {
    title: say('known.missingTitle', { list: unknownNames(say, language, assessment.unknown) }),
    body: say('known.missing'),
    add,
  };
}
