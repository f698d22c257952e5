import { chooseAdvice } from '../../lib/advice/choose-advice';
import type { Language } from '../../lib/messages/say';
import { readNote } from '../../lib/notes/read-note';
import type { Report } from '../../lib/report/report';
import type { AboutAthlete } from '../../lib/risk/about-athlete';
import { assessRisk } from '../../lib/risk/assess-risk';
import { asTold, type OwnValues, whatIsKnown } from '../../lib/risk/what-is-known';
import { writeReport } from '../../lib/words/write-report';
import { seen } from '../../lib/workout/reading';
import { blankRecord, type WorkoutRecord } from '../../lib/workout/workout-record';
import { type Note, noteIn } from './written-notes';

/** One workout as the panel gets it; what is left out was not on the page. */
export interface Workout {
  readonly note?: Note;
  readonly record?: Partial<WorkoutRecord>;
  readonly own?: OwnValues;
  readonly about?: AboutAthlete;
  readonly open?: boolean;
  readonly hidden?: boolean;
  readonly setAside?: readonly ('cramp' | 'flags')[];
  readonly privateWindow?: boolean;
}

/** The report that the real reasoning and the real words make of a workout. */
export function writtenReport(workout: Workout, language: Language): Report {
  const { own = {}, setAside = [] } = workout;
  const text = workout.note ? noteIn(workout.note, language.code) : '';
  const notes = text === '' ? [] : [{ kind: 'description' as const, text }];
  const record = {
    ...blankRecord('strava', '1'),
    sport: seen('run' as const, 'Run'),
    notes,
    ...workout.record,
  };
  const read = readNote('', text);
  const kept = {
    ...read,
    ...(setAside.includes('cramp') ? { event: 'no' as const, eventWords: [], denied: [], muscles: [] } : {}),
    ...(setAside.includes('flags') ? { redFlags: [] } : {}),
  };
  const note = asTold(kept, own);
  const known = whatIsKnown(record, note, own, workout.about ?? {});
  const assessment = assessRisk(known, note);
  return writeReport({
    site: 'Ridelog',
    workout: 'strava:1',
    record,
    note,
    noted: kept.event,
    title: '',
    text,
    known,
    assessment,
    advice: chooseAdvice(assessment, known),
    own,
    language,
    units: 'page',
    open: workout.open ?? true,
    hidden: workout.hidden ?? false,
    setAside,
    privateWindow: workout.privateWindow ?? false,
  });
}
