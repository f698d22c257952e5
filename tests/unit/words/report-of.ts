import { chooseAdvice } from '../../../lib/advice/choose-advice';
import { languageFor } from '../../../lib/messages/all-languages';
import { readNote } from '../../../lib/notes/read-note';
import type { Report } from '../../../lib/report/report';
import type { AboutAthlete } from '../../../lib/risk/about-athlete';
import { assessRisk } from '../../../lib/risk/assess-risk';
import { asTold, type OwnValues, whatIsKnown } from '../../../lib/risk/what-is-known';
import { writeReport } from '../../../lib/words/write-report';
import { seen } from '../../../lib/workout/reading';
import { blankRecord, type WorkoutRecord } from '../../../lib/workout/workout-record';

export interface Case {
  readonly text?: string;
  readonly record?: Partial<WorkoutRecord>;
  readonly own?: OwnValues;
  readonly about?: AboutAthlete;
  readonly units?: 'page' | 'metric' | 'imperial';
}

/** The report of a run with these notes, values and answers. */
export function reportOf({ text = '', record = {}, own = {}, about = {}, units = 'page' }: Case): Report {
  const notes = text === '' ? [] : [{ kind: 'description' as const, text }];
  const whole = { ...blankRecord('strava', '1'), sport: seen('run' as const, 'Run'), notes, ...record };
  const read = readNote('', text);
  const note = asTold(read, own);
  const known = whatIsKnown(whole, note, own, about);
  const assessment = assessRisk(known, note);
  return writeReport({
    site: 'Strava',
    workout: 'strava:1',
    record: whole,
    note,
    noted: read.event,
    title: '',
    text,
    known,
    assessment,
    advice: chooseAdvice(assessment, known),
    own,
    language: languageFor(['en']),
    units,
    open: false,
    hidden: false,
    setAside: [],
    privateWindow: false,
  });
}

/** A long hot run. */
export const hot: Partial<WorkoutRecord> = {
  movingSeconds: seen(11422, '3:10:22'),
  distanceMeters: seen(36200, '36.20 km'),
  airTemperatureC: seen(31, '31 ℃'),
  humidityPercent: seen(68, '68%'),
};
