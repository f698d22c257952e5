import type { Advice } from '../advice/choose-advice';
import { type Language, type Say, sayFrom } from '../messages/say';
import type { NoteReading, Words } from '../notes/note-reading';
import type { Mark, QuotePiece, Report, WideNarrow } from '../report/report';
import type { Assessment, FactorId } from '../risk/assess-risk';
import { type Known, runs } from '../risk/known';
import type { OwnValues } from '../risk/what-is-known';
import { missingFields } from '../workout/missing-fields';
import { isFound } from '../workout/reading';
import type { WorkoutRecord } from '../workout/workout-record';
import { usualOf, wordsBehind } from './factor-words';
import { panelDrawings } from './panel-drawings';
import { quotePieces } from './quote-pieces';
import { showValues, unitsFor } from './show-value';
import { writeDoctorCard } from './write-doctor-card';
import {
  type RowTools,
  unknownNames,
  writeChecked,
  writeFactors,
  writeMore,
  writeUnknown,
} from './write-factors';
import { writeReadings } from './write-readings';
import { writeTips } from './write-tips';
import { writeUnread } from './write-unread';

/** Everything a report is written from. */
export interface ReportInput {
  readonly workout: string;
  /** The site's name, as people know it. */
  readonly site: string;
  readonly record: WorkoutRecord;
  readonly note: NoteReading;
  /** What the notes alone say happened. */
  readonly noted: NoteReading['event'];
  readonly title: string;
  readonly text: string;
  readonly known: Known;
  readonly assessment: Assessment;
  readonly advice: Advice;
  readonly own: OwnValues;
  readonly language: Language;
  readonly units: 'page' | 'metric' | 'imperial';
  readonly open: boolean;
  readonly hidden: boolean;
  readonly privateWindow: boolean;
  /** Words of the note that the athlete said mean something else. */
  readonly setAside: readonly ('cramp' | 'flags')[];
}

/** Turns an assessment into the finished texts that the panel draws. */
export function writeReport(input: ReportInput): Report {
  const { record, note, assessment, known, language } = input;
  const say = sayFrom(language.messages);
  const units = unitsFor(input.units, record.pageUnits);
  const show = showValues(language.code, units);
  const flagged = assessment.redFlags.length > 0;
  const readings = writeReadings({ say, show, units, record, own: input.own, known, noted: input.noted });
  const tools = { say, show, known };
  const rows = writeFactors(tools, assessment.contributions);
  const more = writeMore(tools, language.code, assessment);
  const unread = writeUnread({ say, record, own: input.own, assessment });
  const tips = flagged || unread ? undefined : writeTips(say, input.advice);
  const unknown = writeUnknown(say, language.code, assessment);
  const doctor = writeDoctorCard(
    say,
    assessment.redFlags,
    quotes(
      input,
      note.redFlags.map((f) => f.words),
    ),
    rows.length > 0,
  );
  const picked = [
    ...note.eventWords,
    ...note.muscleWords,
    ...note.sideWords,
    ...(note.onsetWords ? [note.onsetWords] : []),
    ...note.redFlags.map((f) => f.words),
    ...note.denied,
    ...factWords(input),
  ];
  const factors: Report['factors'] = {
    title: rows.length > 0 ? say('factors.title') : say('known.checkedTitle'),
    rows,
    ...(rows.length === 0 && assessment.band === 'none' && !flagged
      ? { checked: writeChecked(tools, note.denied[0]?.quoted) }
      : {}),
    ...(rows.length === 0 && !flagged
      ? { lead: say(assessment.band === 'unknown' ? 'band.unknown.body' : 'band.none.body') }
      : {}),
    ...(more ? { more } : {}),
    ...(unknown ? { unknown } : {}),
    footNotes: [
      say('factors.notCause'),
      ...(flagged || assessment.band === 'unknown' ? [] : bandNotes(tools)),
      ...(rows.length > 0 ? [say('size.meaning')] : []),
    ],
    whyLabel: say('factors.why'),
    changesLabel: say('factors.changes'),
  };
  const mark: Mark = flagged ? 'flag' : assessment.band;
  return {
    version: 1,
    workout: input.workout,
    language: language.code,
    direction: language.direction,
    label: say('panel.label'),
    mark,
    title: unread
      ? say('panel.unread.title')
      : flagged
        ? say('flags.found.title')
        : say(`band.${assessment.band}.title`),
    sub: unread
      ? { wide: input.site, narrow: input.site }
      : flagged
        ? { wide: say('flags.found.body'), narrow: say('flags.found.short') }
        : subLine(say, input),
    open: input.open,
    ...(input.hidden
      ? { hidden: { text: say('panel.hidden'), undo: say('panel.undo'), site: say('panel.hideSite') } }
      : {}),
    ...(doctor ? { doctor } : {}),
    ...(unread ? { unread } : { factors }),
    ...(asksTemperature(input) && !unread
      ? {
          ask: {
            field: 'temperature' as const,
            title: say('missing.temperature'),
            body: say('missing.temperature.effect'),
          },
        }
      : {}),
    read: {
      title: say('read.title'),
      tiles: readings.tiles,
      quotes: flagged ? [] : quotes(input, picked),
      ...(flagged ? {} : { quoteCaption: quoteCaption(say, input, picked.length > 0) }),
      // Only words on a cramp can mean something else: a fact is corrected in its own row.
      ...(note.eventWords.length + note.denied.length > 0 && !flagged
        ? { wrongWords: say('read.wrongWords') }
        : {}),
      setAside: input.setAside.map((which) => ({
        which,
        text: say(which === 'flags' ? 'flags.setAside' : 'read.setAside'),
        undo: say('panel.undo'),
      })),
      doubts: [
        ...readings.doubts,
        ...gaps(say, known),
        ...whereWeLooked(say, input),
        ...readings.tiles.flatMap((t) => (t.doubt ? [`${t.label}: ${t.doubt}`] : [])),
        ...(note.cut || record.notesCut ? [say('read.noteCut')] : []),
        ...(input.privateWindow ? [say('read.notSavedPrivate')] : []),
      ],
    },
    ...(tips ? { tips } : {}),
    ...(record.status === 'planned' ? {} : { did: writeDid(say, input) }),
    drawings: panelDrawings,
    words: {
      add: say('read.add'),
      correct: say('read.correct'),
      use: say('read.use'),
      back: say('read.back'),
      cancel: say('read.cancel'),
      editHint: say('read.editHint'),
      pageSaid: say('read.yours'),
      units: say('popup.units'),
      cramping: say('panel.cramping'),
      reference: say('panel.reference'),
      hide: say('panel.hide'),
      settings: say('panel.settings'),
      standing: say('standing.text'),
      doctor: say('standing.doctor'),
      reload: say('error.reload'),
      notSaved: say('error.storage'),
      updated: say('panel.updated', {
        band: flagged ? say('flags.found.title') : say(`band.${assessment.band}.title`),
        known: say('known.count', { known: assessment.known, total: assessment.of }),
      }),
    },
  };
}

/** Words behind factors that only the notes told. Effort and climb from the page, or typed, need no words. */
function factWords({ note, assessment, known, record, own }: ReportInput): Words[] {
  const measured = new Set<FactorId>([
    ...(own.effort !== undefined || isFound(record.race) || isFound(record.perceivedExertion)
      ? (['effort'] as const)
      : []),
    ...(known.climbPerKm === undefined ? [] : (['hills'] as const)),
    ...(known.temperatureC === undefined ? [] : (['heat'] as const)),
  ]);
  const shown = [
    ...assessment.contributions.map((c) => c.factor.id),
    ...assessment.notScored.map((f) => f.id),
  ];
  return wordsBehind(note, shown, measured);
}

/** What the band means, and what it stands in for while the athlete's usual session is not known. */
function bandNotes({ say, show, known }: RowTools): string[] {
  const { usual, own } = usualOf(known, show);
  return [say('band.meaning'), ...(own ? [] : [say('band.noUsual', { usual })])];
}

/** What could not be read although a workout page should show it, and what we do without it. */
function gaps(say: Say, known: Known): string[] {
  const onFoot = runs.has(known.sport);
  if (known.minutes === undefined) return [say('missing.duration')];
  return [
    ...(onFoot && known.distanceKm === undefined ? [say('missing.distance')] : []),
    ...(known.warmthSource === 'weather' && known.humidityPercent === undefined
      ? [say('missing.humidity')]
      : []),
  ];
}

/** "Did you cramp?", with the athlete's own answer, else what the notes say. */
function writeDid(say: Say, { own, noted }: ReportInput): NonNullable<Report['did']> {
  const told = own.event === undefined && noted !== 'no';
  return {
    ask: say('did.ask'),
    about: [...(told ? [say('did.notes')] : []), say('did.private')].join(' · '),
    choices: [
      { id: 'no', label: say('did.no') },
      { id: 'near', label: say('did.nearly') },
      { id: 'yes', label: say('did.yes') },
    ],
    chosen: own.event ?? (told ? noted : ''),
  };
}

/** Which fields were not found, nor typed in since, and where each was looked for. */
function whereWeLooked(say: Say, { record, own }: ReportInput): string[] {
  const typed = { temperature: own.temperatureC, duration: own.movingSeconds, distance: own.distanceMeters };
  return missingFields(record)
    .filter((field) => typed[field] === undefined)
    .map((field) => say(`popup.page.missing.${field}`));
}

function subLine(say: Say, { assessment, language, own }: ReportInput): WideNarrow {
  const count = { known: assessment.known, total: assessment.of };
  const short = say('known.short', count);
  if (assessment.event === 'near' && own.event === undefined) {
    return {
      wide: `${say('panel.nearNote')} · ${short}`,
      narrow: `${say('panel.nearNote.short')} · ${short}`,
    };
  }
  const heavy = assessment.unknown.filter((ask) => ask === 'temperature' || ask === 'duration');
  if (heavy.length > 0 && assessment.band !== 'unknown' && assessment.band !== 'many') {
    const list = unknownNames(say, language.code, heavy);
    return {
      wide: `${say('band.maybeMore', { list })} · ${short}`,
      narrow: `${say('band.maybeMore.short')} · ${short}`,
    };
  }
  const whole = say('known.count', count);
  return { wide: whole, narrow: whole };
}

/** Asked once, in place: a finished outdoor workout whose page shows no temperature of any kind. */
function asksTemperature({ known, assessment, record }: ReportInput): boolean {
  const indoor = isFound(record.indoor) && record.indoor.found;
  return assessment.unknown.includes('temperature') && known.temperatureC === undefined && !indoor;
}

function quotes({ title, text }: ReportInput, words: readonly Words[]): QuotePiece[][] {
  const inTitle = words.filter((w) => w.in === 'title');
  const inText = words.filter((w) => w.in === 'text');
  return [
    ...(inTitle.length > 0 ? [quotePieces(title, inTitle)] : []),
    ...(text !== '' ? [quotePieces(text, inText)] : []),
  ];
}

function quoteCaption(say: Say, { text, record }: ReportInput, picked: boolean): string {
  if (text === '' && !record.notes.some((n) => n.kind !== 'title') && !picked) return say('missing.notes');
  const notes = say('read.notes');
  return picked ? say('join.sentences', { first: notes, second: say('read.whichWords') }) : notes;
}
