import { isValid, parseISO } from 'date-fns';
import * as v from 'valibot';
import { editable } from '../report/report';
import { siteOrigin, sitePattern } from '../settings/added-sites';
import { measureLimits, within } from '../workout/plausible';
import { isFound, type Reading, unclear } from '../workout/reading';
import { longestNote, measures, noteKinds, sports, type WorkoutRecord } from '../workout/workout-record';
import { sections } from './open-side-panel';

/** Sizes that no real page reaches; a record over them is refused, not cut. */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const quoted = text(600);
const from = v.picklist(['page-data', 'page-text', 'form', 'address', 'label', 'own-value']);

function reading<const S extends v.GenericSchema>(value: S) {
  return v.union([
    v.strictObject({
      found: value,
      quoted,
      from,
      other: v.optional(v.strictObject({ found: value, quoted, from })),
    }),
    v.strictObject({ missing: v.picklist(['not-on-page', 'not-understood']), quoted: v.optional(quoted) }),
  ]);
}

const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/),
  v.check((value) => isValid(parseISO(value)), 'no such day'),
);

type NumberReading = Reading<number>;

/** A number that no workout reaches is not taken for one, but is no reason to refuse the page either. */
function measured(limits: readonly [number, number]): v.GenericSchema<unknown, NumberReading> {
  return v.pipe(
    reading(v.union([v.number(), v.nan()])),
    v.transform((r): NumberReading => {
      const read = r as NumberReading;
      return !isFound(read) || within(limits, read.found) !== undefined ? read : unclear(read.quoted);
    }),
  );
}

const measuredEntries = v.entriesFromList(measures, measured([0, 0]));
for (const measure of measures) measuredEntries[measure] = measured(measureLimits[measure]);

const positive = (most: number) => v.pipe(v.number(), v.finite(), v.minValue(0.01), v.maxValue(most));

/** What the late reader may answer: splits, or nothing. */
export const splitsSchema = v.nullish(
  v.pipe(
    v.array(v.strictObject({ meters: positive(100_000), seconds: positive(100_000) })),
    v.minLength(1),
    v.maxLength(1000),
  ),
);

const recordSchema = v.strictObject({
  site: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/)),
  id: v.optional(v.pipe(v.string(), v.regex(/^[\w.:-]{1,80}$/))),
  status: v.picklist(['done', 'planned']),
  own: reading(v.boolean()),
  sport: reading(v.picklist(sports)),
  indoor: reading(v.boolean()),
  race: reading(v.boolean()),
  title: reading(text(500)),
  start: reading(day),
  ...measuredEntries,
  notes: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(noteKinds), text: text(longestNote) })),
    v.maxLength(20),
  ),
  notesCut: v.boolean(),
  pageUnits: v.strictObject({
    temperature: v.optional(v.picklist(['C', 'F'])),
    length: v.optional(v.picklist(['metric', 'imperial'])),
  }),
});

const address = v.pipe(text(2000), v.url());

/** What the second look may answer: a workout, or nothing. */
export const pageReadingSchema = v.nullish(
  v.strictObject({ record: recordSchema as unknown as v.GenericSchema<WorkoutRecord>, language: text(40) }),
);

export const workoutFoundSchema = v.strictObject({
  address,
  language: text(40),
  placed: v.boolean(),
  record: recordSchema as unknown as v.GenericSchema<WorkoutRecord>,
});

export const pageUnreadSchema = v.strictObject({
  address,
  why: v.picklist(['logged-out', 'not-recognised', 'no-place']),
});

export const reportForVisitSchema = v.strictObject({ address });

export const addressSchema = v.strictObject({ address });

const field = v.picklist(editable);

export const panelActSchema = v.strictObject({
  address,
  act: v.variant('act', [
    v.strictObject({ act: v.literal('open'), open: v.boolean() }),
    v.strictObject({ act: v.literal('own-value'), field, value: text(40), unit: text(10) }),
    v.strictObject({ act: v.literal('page-value'), field }),
    v.strictObject({
      act: v.picklist(['wrong-words', 'right-words']),
      which: v.picklist(['cramp', 'flags']),
    }),
    v.strictObject({ act: v.literal('hide') }),
    v.strictObject({ act: v.literal('show-again') }),
    v.strictObject({ act: v.literal('hide-site') }),
    v.strictObject({ act: v.literal('read-again') }),
    v.strictObject({ act: v.literal('report') }),
    v.strictObject({ act: v.literal('reference'), section: v.picklist(sections) }),
    v.strictObject({ act: v.literal('settings') }),
  ]),
});

export const sectionSchema = v.strictObject({ section: v.picklist(sections) });

const origins = v.pipe(v.array(sitePattern), v.maxLength(20));

export const originsSchema = v.strictObject({ origins });

export const addSitesSchema = v.strictObject({ origins, exactly: v.optional(siteOrigin) });

export const tabSchema = v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });
