import { browser } from 'wxt/browser';
import { chooseAdvice } from '../../lib/advice/choose-advice';
import { languageFor } from '../../lib/messages/say';
import { readNote } from '../../lib/notes/read-note';
import type { Report } from '../../lib/report/report';
import { type Assessment, assessRisk, type Band } from '../../lib/risk/assess-risk';
import { whatIsKnown } from '../../lib/risk/what-is-known';
import { type Profile, profileItem } from '../../lib/settings/profile';
import { kinds, type Settings, settingsItem } from '../../lib/settings/settings';
import { memoryOf, type WorkoutMemory } from '../../lib/settings/workout-memory';
import { writeReport } from '../../lib/words/write-report';
import { isFound } from '../../lib/workout/reading';
import type { Visit } from './visits';

export type WorkoutVisit = Extract<Visit, { page: 'workout' }>;

export interface Reasoned {
  readonly report: Report;
  readonly assessment: Assessment;
  /** Whether the settings and the athlete want a panel for this workout. */
  readonly show: boolean;
  readonly why: 'shown' | 'off' | 'site-off' | 'others' | 'hidden';
}

/** Notes → risk → advice → words for one visit, with settings, profile and what was said of this workout. */
export async function reasonAbout(visit: WorkoutVisit): Promise<Reasoned> {
  const [settings, profile, memory] = await Promise.all([
    settingsItem.read(),
    profileItem.read(),
    visit.said ?? memoryOf(visit.workout).read(),
  ]);
  return reason(visit, settings, profile, memory);
}

function reason(visit: WorkoutVisit, settings: Settings, profile: Profile, memory: WorkoutMemory): Reasoned {
  const { record } = visit;
  const title = record.notes.find((n) => n.kind === 'title')?.text ?? '';
  const text = record.notes
    .filter((n) => n.kind !== 'title')
    .map((n) => n.text)
    .join('\n');
  const whole = readNote(title, text);
  const note =
    memory.wrongWords === noteMark(title, text)
      ? { ...whole, event: 'no' as const, eventWords: [], redFlags: [], denied: [] }
      : whole;
  const known = whatIsKnown(record, note, memory.values, profile);
  const off = new Set(kinds.filter((kind) => !settings.kinds[kind]));
  const assessment = assessRisk(known, note, off);
  const why = wanted(visit, settings, memory);
  const report = writeReport({
    workout: visit.workout,
    record,
    note,
    title,
    text,
    known,
    assessment,
    tips: chooseAdvice(assessment),
    own: memory.values,
    language: languageFor([visit.language, browser.i18n.getUILanguage()]),
    units: settings.units,
    open: memory.open ?? opens(assessment, settings),
    hidden: memory.hidden,
    privateWindow: visit.privateWindow,
  });
  return { report, assessment, show: why === 'shown', why };
}

function wanted(visit: WorkoutVisit, settings: Settings, memory: WorkoutMemory): Reasoned['why'] {
  if (!settings.on) return 'off';
  if (visit.record.site === 'strava' && !settings.sites.strava) return 'site-off';
  const others = isFound(visit.record.own) && !visit.record.own.found;
  if (others && !settings.othersWorkouts) return 'others';
  return memory.hidden && !visit.justHidden ? 'hidden' : 'shown';
}

const heaviness: readonly Band[] = ['unknown', 'none', 'few', 'several', 'many'];

/** Words on the doctor list always open the panel; else the band the athlete chose decides. */
function opens(assessment: Assessment, settings: Settings): boolean {
  if (assessment.redFlags.length > 0) return true;
  if (settings.openFrom === 'never') return false;
  return heaviness.indexOf(assessment.band) >= heaviness.indexOf(settings.openFrom);
}

/** Length and sum of a note: enough to tell that it was edited since, and nothing of its words. */
export function noteMark(title: string, text: string): string {
  let sum = 0;
  for (const unit of `${title}\n${text}`) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_000_007;
  return `${title.length + text.length}.${sum}`;
}
