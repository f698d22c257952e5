import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type StoredItem, storedItem } from './stored-item';

const number = v.fallback(v.optional(v.pipe(v.number(), v.finite())), undefined);

/** Length and sum of a note, or of some words of it: tells that they were edited since, and nothing of them. */
const mark = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(64))), undefined);

const memorySchema = v.object({
  /** Values the athlete typed, in SI units. They go before the page's. */
  values: v.fallback(
    v.object({
      temperatureC: number,
      humidityPercent: number,
      movingSeconds: number,
      distanceMeters: number,
      ascentMeters: number,
      effort: v.fallback(v.optional(v.picklist(['easy', 'usual', 'hard', 'race'])), undefined),
      event: v.fallback(v.optional(v.picklist(['yes', 'near', 'no'])), undefined),
      fluids: v.fallback(v.optional(v.picklist(['low', 'enough'])), undefined),
    }),
    {},
  ),
  hidden: v.fallback(v.boolean(), false),
  /** The words on a cramp, or on the doctor list, mean something else: said of the words with this mark. */
  wrongCramp: mark,
  wrongFlags: mark,
  /** The note that stood there when the panel was last hidden, opened or closed. */
  noteThen: mark,
  open: v.fallback(v.optional(v.boolean()), undefined),
  /** When it was last changed, in milliseconds; the oldest are forgotten first. */
  at: v.fallback(v.number(), 0),
});

/** What the athlete said about one workout. Health data: local only, never synced. */
export type WorkoutMemory = v.InferOutput<typeof memorySchema>;

/** Any stored thing in, a memory out. */
export function coerceMemory(raw: unknown): WorkoutMemory {
  return v.parse(memorySchema, raw && typeof raw === 'object' && !Array.isArray(raw) ? raw : {});
}

const prefix = 'workout:';
const mostKept = 2000;

/** The stored memory of one workout, by its key (`strava:123`). */
export function memoryOf(workout: string): StoredItem<WorkoutMemory> {
  return storedItem({ area: 'local', key: prefix + workout, version: 1, coerce: coerceMemory });
}

/** Forgets what was said of every workout. */
export async function forgetAll(): Promise<void> {
  const all = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(all).filter((key) => key.startsWith(prefix)));
}

/** Forgets the oldest memories beyond 2000, so that the local area never fills up. */
export async function forgetOldest(): Promise<void> {
  const all = await browser.storage.local.get(null);
  const kept = Object.keys(all)
    .filter((key) => key.startsWith(prefix))
    .map((key) => ({ key, at: coerceMemory(all[key]).at }))
    .sort((a, b) => b.at - a.at);
  await browser.storage.local.remove(kept.slice(mostKept).map(({ key }) => key));
}
