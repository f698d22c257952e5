import type { Say } from '../messages/say';
import { checkIcon, closeIcon, copyIcon, editIcon, infoIcon, retryIcon } from '../report/drawings';
import type { UnreadPage } from '../report/report';
import type { Assessment } from '../risk/assess-risk';
import type { OwnValues } from '../risk/what-is-known';
import { firstFound, isFound, type Reading } from '../workout/reading';
import type { WorkoutRecord } from '../workout/workout-record';

interface Unread {
  readonly say: Say;
  readonly record: WorkoutRecord;
  readonly own: OwnValues;
  readonly assessment: Assessment;
}

/**
 * A finished workout of whose figures none was read, and of which nobody told anything either: what was looked for,
 * instead of factors. Undefined where there is something to go by.
 */
export function writeUnread({ say, record, own, assessment }: Unread): UnreadPage | undefined {
  const { contributions, notScored, redFlags, event } = assessment;
  const told = contributions.length + notScored.length + redFlags.length > 0 || event !== 'no';
  const figures = [
    firstFound([record.movingSeconds, record.elapsedSeconds]),
    record.distanceMeters,
    firstFound([record.airTemperatureC, record.deviceTemperatureC]),
  ] as const;
  const typed = Object.values(own).some((value) => value !== undefined);
  if (record.status === 'planned' || told || typed || figures.some(isFound)) return undefined;
  const [duration, distance, temperature] = figures;
  const notes = record.notes.some((note) => note.kind !== 'title');
  const row = (label: string, found: boolean, unclear = false) => ({
    label,
    found,
    drawing: found ? checkIcon : unclear ? infoIcon : closeIcon,
    words: say(
      found ? 'panel.unread.found' : unclear ? 'panel.unread.notUnderstood' : 'panel.unread.notFound',
    ),
  });
  const figure = (label: string, reading: Reading<number>) =>
    row(label, false, !isFound(reading) && reading.missing === 'not-understood');
  return {
    body: say('panel.unread.body'),
    title: say('panel.unread.looked'),
    rows: [
      row(say('read.titleField'), isFound(record.title)),
      row(say('read.notes'), notes),
      figure(say('read.duration'), duration),
      figure(say('read.distance'), distance),
      figure(say('read.temperature'), temperature),
    ],
    retry: { label: say('panel.unread.retry'), drawing: retryIcon },
    enter: { label: say('panel.unread.enter'), drawing: editIcon },
    copy: { label: say('panel.unread.copy'), drawing: copyIcon },
    hint: say('panel.unread.reportHint'),
    copied: say('panel.unread.copied'),
    notCopied: say('panel.unread.notCopied'),
  };
}
