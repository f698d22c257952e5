import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Advice, chooseAdvice } from '../lib/advice/choose-advice';
import { languageFor } from '../lib/messages/all-languages';
import { readNote } from '../lib/notes/read-note';
import type { Report } from '../lib/report/report';
import type { AboutAthlete } from '../lib/risk/about-athlete';
import { type Assessment, assessRisk } from '../lib/risk/assess-risk';
import { medicines } from '../lib/risk/known';
import { whatIsKnown } from '../lib/risk/what-is-known';
import { coerceProfile } from '../lib/settings/profile';
import { writeReport } from '../lib/words/write-report';
import { measureLimits, within } from '../lib/workout/plausible';
import { notOnPage, type Reading, seen, unclear } from '../lib/workout/reading';
import { coerceHistory } from '../lib/workout/training-history';
import { blankRecord, measures, sports, type WorkoutRecord } from '../lib/workout/workout-record';

const range = v.tuple([v.number(), v.nullable(v.number())]);

const side = v.object({
  workout: v.optional(v.record(v.string(), v.unknown()), {}),
  notes: v.optional(v.string(), ''),
  profile: v.optional(v.record(v.string(), v.unknown()), {}),
  history: v.optional(v.record(v.string(), v.unknown()), {}),
});

const scenarioSchema = v.object({
  id: v.string(),
  base: side,
  variant: side,
  expect: v.object({
    ratio: v.optional(range),
    unchanged: v.optional(v.boolean()),
    factors: v.optional(v.array(v.string())),
    absent: v.optional(v.array(v.string())),
    event: v.optional(v.picklist(['yes', 'near', 'no'])),
    band: v.optional(v.string()),
    redFlags: v.optional(v.array(v.string())),
    unknown: v.optional(v.array(v.string())),
    first: v.optional(v.literal('red-flags')),
  }),
  source: v.optional(v.string()),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
type Side = v.InferOutput<typeof side>;

/** The scenarios of a file. Throws on anything else. */
export function readScenarios(file: string): Scenario[] {
  return v.parse(v.array(scenarioSchema), JSON.parse(readFileSync(file, 'utf8')));
}

/** An assessment in the words of the evaluation files. */
export interface PlainAssessment {
  readonly load: number;
  readonly band: string;
  readonly known: number;
  readonly of: number;
  readonly contributions: readonly { factor: string; ratio: number; grade: string }[];
  readonly notScored: readonly string[];
  readonly unknown: readonly string[];
  readonly event: string;
  readonly redFlags: readonly { flag: string; action: string }[];
  readonly tips: readonly string[];
}

export interface Assessed {
  readonly plain: PlainAssessment;
  readonly report: Report;
}

const bands = { none: 'nothing-special', few: 'a-few', several: 'several', many: 'many', unknown: 'unknown' };
const gradeNames = {
  good: 'strong',
  some: 'moderate',
  weak: 'weak',
  disagree: 'conflicting',
  none: 'none',
} as const;
const actionNames = { emergency: 'emergency', today: 'urgent', soon: 'soon' } as const;

/** Runs one side of a scenario through the real border, notes, risk, advice and words. */
export function assessSide({ workout, notes, profile, history }: Side): Assessed {
  const record = recordOf(workout, notes);
  const title = record.notes.find((n) => n.kind === 'title')?.text ?? '';
  const note = readNote(title, notes);
  const known = whatIsKnown(record, note, {}, aboutOf(profile), coerceHistory(history));
  const assessment = assessRisk(known, note);
  const advice = chooseAdvice(assessment, known);
  const report = writeReport({
    site: record.site,
    workout: 'scenario:1',
    record,
    note,
    noted: note.event,
    title,
    text: notes,
    known,
    assessment,
    advice,
    own: {},
    language: languageFor(['en']),
    units: 'page',
    open: true,
    hidden: false,
    privateWindow: false,
    setAside: [],
  });
  return { plain: plainOf(assessment, advice), report };
}

/** Out of limits is "not understood", as at the extension's own border. */
function recordOf(workout: Record<string, unknown>, notes: string): WorkoutRecord {
  const measured = Object.fromEntries(
    measures.map((measure): [string, Reading<number>] => {
      const given = workout[measure];
      if (given === undefined) return [measure, notOnPage];
      const value = within(measureLimits[measure], given);
      return [measure, value === undefined ? unclear(String(given)) : seen(value, String(given))];
    }),
  );
  const sport = sports.find((s) => s === workout.sport);
  const title = typeof workout.title === 'string' ? workout.title : '';
  const truth = (value: unknown) => (typeof value === 'boolean' ? seen(value, String(value)) : notOnPage);
  return {
    ...blankRecord(typeof workout.site === 'string' ? workout.site : 'scenario', '1'),
    ...measured,
    status: workout.status === 'planned' ? 'planned' : 'done',
    own: seen(true, 'own'),
    sport: sport ? seen(sport, sport) : notOnPage,
    race: truth(workout.race),
    indoor: truth(workout.indoor),
    title: title ? seen(title, title) : notOnPage,
    notes: [
      ...(title ? [{ kind: 'title' as const, text: title }] : []),
      ...(notes ? [{ kind: 'description' as const, text: notes }] : []),
    ],
  };
}

function aboutOf(profile: Record<string, unknown>): AboutAthlete {
  const named: readonly unknown[] = Array.isArray(profile.medicines) ? profile.medicines : [];
  return {
    ...coerceProfile(profile),
    medicines: profile.medicines === undefined ? undefined : medicines.filter((m) => named.includes(m)),
    magnesiumSupplement:
      typeof profile.magnesiumSupplement === 'boolean' ? profile.magnesiumSupplement : undefined,
  };
}

function plainOf(assessment: Assessment, advice: Advice): PlainAssessment {
  return {
    load: assessment.load,
    band: bands[assessment.band],
    known: assessment.known,
    of: assessment.of,
    contributions: assessment.contributions.map(({ factor, ratio }) => ({
      factor: kebab(factor.id),
      ratio,
      grade: gradeNames[factor.grade],
    })),
    notScored: assessment.notScored.map(({ id }) => kebab(id)),
    unknown: [...assessment.unknown, ...assessment.furtherUnknown],
    event: assessment.event,
    redFlags: assessment.redFlags.map(({ flag, action }) => ({ flag, action: actionNames[action] })),
    tips: advice.tips.map(({ id }) => kebab(id)),
  };
}

function kebab(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/_/g, '-');
}

/** What of a scenario's expectation does not hold, in words; empty when all of it does. */
export function shortfalls({ expect }: Scenario, base: Assessed, variant: Assessed): string[] {
  const ratio = variant.plain.load / base.plain.load;
  const has = (side: Assessed) => new Set(side.plain.contributions.map((c) => c.factor));
  const missing = (wanted: readonly string[] | undefined, there: ReadonlySet<string>) =>
    (wanted ?? []).map(kebab).filter((one) => !there.has(one));
  const flags = variant.plain.redFlags.map((f) => f.flag).sort();
  const [least, most] = expect.ratio ?? [0, null];
  return [
    ...(expect.ratio && !(ratio >= least && ratio <= (most ?? Number.POSITIVE_INFINITY))
      ? [`ratio ${ratio.toFixed(3)}, not ${least} to ${most ?? 'any'}`]
      : []),
    ...(expect.unchanged && Math.abs(ratio - 1) > 1e-9 ? [`ratio ${ratio}, not unchanged`] : []),
    ...missing(expect.factors, has(variant)).map((factor) => `no factor ${factor}`),
    ...(expect.factors ?? [])
      .map(kebab)
      .filter((factor) => has(base).has(factor))
      .map((factor) => `the base has ${factor} too`),
    ...(expect.absent ?? [])
      .map(kebab)
      .filter((factor) => has(variant).has(factor))
      .map((factor) => `has ${factor}`),
    ...differs('event', expect.event, variant.plain.event),
    ...differs('band', expect.band, variant.plain.band),
    ...differs('red flags', expect.redFlags?.map(kebab).sort().join(' '), flags.join(' ')),
    ...missing(expect.unknown, new Set(variant.plain.unknown)).map((ask) => `${ask} is not named as unknown`),
    ...(expect.first === 'red-flags' && !(variant.report.mark === 'flag' && variant.report.doctor)
      ? ['red flags do not come first']
      : []),
  ];
}

function differs(what: string, wanted: string | undefined, got: string): string[] {
  return wanted === undefined || wanted === got ? [] : [`${what} "${got}", not "${wanted}"`];
}
