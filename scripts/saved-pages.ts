import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { privateNoteShown, textBehindTitle } from '../entrypoints/background/text-behind-title';
import { siteOf } from '../lib/sites/addresses';
import { otherAdapterFor } from '../lib/sites/other-sites';
import { siteAdapters } from '../lib/sites/registry';
import { secondLook } from '../lib/sites/second-look';
import { filledFrom, missesDescription, missesPrivateNote, wantsSecondLook } from '../lib/workout/fill-from';
import { isFound } from '../lib/workout/reading';
import { measures, type PageReading, type WorkoutRecord } from '../lib/workout/workout-record';

/** A page as the evaluation files write it: plain values, nothing where the page shows nothing. */
export type PlainPage = { page: string; workout?: Record<string, unknown> };

export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly url: URL;
  readonly expected: PlainPage;
}

/** All NAME.page.html + NAME.expected.json pairs under a folder, by name. Throws on a pair that cannot be read. */
export function savedPages(folder: string): SavedPage[] {
  const files = readdirSync(folder).sort();
  return files.flatMap((file): SavedPage[] => {
    const at = path.join(folder, file);
    if (statSync(at).isDirectory()) return savedPages(at);
    if (!file.endsWith('.page.html')) return [];
    const stem = at.slice(0, -'.page.html'.length);
    const expected = JSON.parse(readFileSync(`${stem}.expected.json`, 'utf8')) as PlainPage & { url: string };
    return [
      { name: path.basename(stem), html: readFileSync(at, 'utf8'), url: new URL(expected.url), expected },
    ];
  });
}

/** Runs the real adapter for the page's address. What the first site's reader missed is filled in by labels, as late on the page. */
export function readSavedPage(document: Document, url: URL): PageReading {
  const adapter = siteAdapters.find((a) => a.address === siteOf(url));
  if (!adapter)
    return otherAdapterFor(url, document)?.read(document, url) ?? { page: 'none', why: 'other-page' };
  const reading = adapter.read(document, url);
  if (!wantsSecondLook(reading) && !missesNotes(document, reading)) return reading;
  const second = secondLook(document, url);
  if (second.page === 'none') return reading;
  return reading.page === 'none'
    ? second
    : { page: reading.page, workout: filledFrom(reading.workout, second.workout) };
}

/** Whether no description or private note was read, and the page shows text where one would stand. */
function missesNotes(document: Document, reading: PageReading): boolean {
  if (reading.page !== 'workout') return false;
  const { workout } = reading;
  const { title } = workout;
  if (missesDescription(workout) && isFound(title) && textBehindTitle(title.found, document)) return true;
  return missesPrivateNote(workout) && privateNoteShown(document);
}

/** A reading in the plain form of the evaluation files. */
export function plainPage(reading: PageReading): PlainPage {
  return reading.page === 'none'
    ? { page: 'none' }
    : { page: reading.page, workout: plainWorkout(reading.workout) };
}

function plainWorkout(record: WorkoutRecord): Record<string, unknown> {
  const plain: Record<string, unknown> = { site: record.site, id: record.id, status: record.status };
  for (const field of ['own', 'sport', 'indoor', 'race', 'title', 'start', ...measures] as const) {
    const reading = record[field];
    if (isFound<unknown>(reading)) plain[field] = reading.found;
  }
  if (record.notes.length > 0) plain.notes = record.notes.map(({ kind, text }) => ({ kind, text }));
  return plain;
}

export interface FieldVerdicts {
  right: string[];
  wrong: string[];
  missed: string[];
  invented: string[];
}

/** Compares field by field, with the tolerances of the format: temperatures to 0.1, lengths to 1 %. */
export function compare(expected: PlainPage, read: PlainPage): FieldVerdicts {
  const verdicts: FieldVerdicts = { right: [], wrong: [], missed: [], invented: [] };
  const want: Record<string, unknown> = { page: expected.page, ...stated(expected.workout) };
  const got: Record<string, unknown> = { page: read.page, ...stated(read.workout) };
  for (const field of new Set([...Object.keys(want), ...Object.keys(got)])) {
    if (!(field in got)) verdicts.missed.push(field);
    else if (!(field in want)) verdicts.invented.push(field);
    else if (same(field, want[field], got[field])) verdicts.right.push(field);
    else verdicts.wrong.push(field);
  }
  return verdicts;
}

function stated(workout: Record<string, unknown> | undefined): Record<string, unknown> {
  const { notes, ...fields } = workout ?? {};
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(
      entries.filter(([key, value]) => !(value === false && /^(indoor|race)$/.test(key))),
    ),
    ...byKind((notes ?? []) as readonly { kind: string; text: string }[]),
  };
}

/** Each kind of note is a field of its own: a lost description must not hide behind a title. */
function byKind(notes: readonly { kind: string; text: string }[]): Record<string, unknown> {
  const kinds = new Map<string, string[]>();
  for (const { kind, text } of notes)
    kinds.set(`notes.${kind}`, [...(kinds.get(`notes.${kind}`) ?? []), text]);
  return Object.fromEntries(kinds);
}

function same(field: string, a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    if (/TemperatureC$|^feelsLikeC$/.test(field)) return Math.abs(a - b) <= 0.1001;
    if (/Meters$/.test(field)) return Math.abs(a - b) <= Math.max(0.5, Math.abs(a) * 0.01);
  }
  return JSON.stringify(a) === JSON.stringify(b);
}
