import { browser } from 'wxt/browser';
import { chooseAdvice } from '../../lib/advice/choose-advice';
import { whichMuscle } from '../../lib/advice/which-muscle';
import { languageShown } from '../../lib/messages/all-languages';
import { withoutCramp } from '../../lib/notes/note-reading';
import { readNote } from '../../lib/notes/read-note';
import type { Report } from '../../lib/report/report';
import { type Assessment, assessRisk, type Band } from '../../lib/risk/assess-risk';
import { asTold, whatIsKnown } from '../../lib/risk/what-is-known';
import { type Profile, profileItem } from '../../lib/settings/profile';
import { kinds, type Settings, settingsItem, siteIsOn } from '../../lib/settings/settings';
import { memoryOf, type WorkoutMemory } from '../../lib/settings/workout-memory';
import { siteAddresses } from '../../lib/sites/addresses';
import { writeReport } from '../../lib/words/write-report';
import { isFound } from '../../lib/workout/reading';
import type { Stretchable } from '../../lib/workout/stretchable';
import { crampMark, flagsMark, noteMark, notesOf } from './note-mark';
import { siteFor } from './sites-read';
import type { Visit } from './visits';

export type WorkoutVisit = Extract<Visit, { page: 'workout' }>;

export interface Reasoned {
  readonly report: Report;
  readonly assessment: Assessment;
  /** Whether the settings and the athlete want a panel for this workout. */
  readonly show: boolean;
  readonly why: 'shown' | 'off' | 'site-off' | 'others' | 'hidden';
  /** Which stretch to show first. */
  readonly muscle: Stretchable;
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
  const [title, text] = notesOf(record);
  const mark = noteMark(title, text);
  const whole = readNote(title, text);
  const setAside = [
    ...(said(memory.wrongCramp, crampMark(whole, [title, text])) ? ['cramp' as const] : []),
    ...(said(memory.wrongFlags, flagsMark(whole, [title, text])) ? ['flags' as const] : []),
  ];
  const read = {
    ...whole,
    ...(setAside.includes('cramp') ? { ...withoutCramp(whole), denied: [] } : {}),
    ...(setAside.includes('flags') ? { redFlags: [] } : {}),
  };
  const note = asTold(read, memory.values);
  const known = whatIsKnown(record, note, memory.values, profile);
  const off = new Set(kinds.filter((kind) => !settings.kinds[kind]));
  const assessment = assessRisk(known, note, off);
  // New words on the doctor list are shown, whatever was hidden or closed before they stood there.
  const newFlags = assessment.redFlags.length > 0 && memory.noteThen !== mark;
  const hidden = memory.hidden && !newFlags;
  const why = wanted(visit, settings, hidden);
  const report = writeReport({
    workout: visit.workout,
    site: siteName(visit),
    record,
    note,
    noted: read.event,
    title,
    text,
    known,
    assessment,
    advice: chooseAdvice(assessment, known, off),
    own: memory.values,
    language: languageShown(settings.language, visit.language, browser.i18n.getUILanguage()),
    units: settings.units,
    open: newFlags || (memory.open ?? opens(assessment, settings)),
    hidden,
    setAside,
    privateWindow: visit.privateWindow,
  });
  const { muscle } = whichMuscle(known);
  return { report, assessment, show: why === 'shown', why, muscle };
}

function said(mark: string | undefined, now: string | undefined): boolean {
  return mark !== undefined && mark === now;
}

function wanted(visit: WorkoutVisit, settings: Settings, hidden: boolean): Reasoned['why'] {
  if (!settings.on) return 'off';
  if (!siteIsOn(settings, visit.record.site)) return 'site-off';
  // On the first site a page that does not say whose it is counts as somebody else's. Other logs mostly show their
  // owner's workouts, and the athlete asked for them.
  const { own: whose, site } = visit.record;
  const own = isFound(whose) ? whose.found : !siteAddresses.some((first) => first.site === site);
  if (!own && !settings.othersWorkouts) return 'others';
  return hidden && !visit.justHidden ? 'hidden' : 'shown';
}

const heaviness: readonly Band[] = ['unknown', 'none', 'few', 'several', 'many'];

function siteName({ address, record }: WorkoutVisit): string {
  const url = URL.parse(address);
  return (url && siteFor(url)?.name) ?? record.site;
}

/** Words on the doctor list always open the panel; else the band the athlete chose decides. */
function opens(assessment: Assessment, settings: Settings): boolean {
  if (assessment.redFlags.length > 0) return true;
  if (settings.openFrom === 'never') return false;
  return heaviness.indexOf(assessment.band) >= heaviness.indexOf(settings.openFrom);
}
