import * as v from 'valibot';
import { storedItem } from './stored-item';

const answer = v.fallback(v.optional(v.boolean()), undefined);

/** What the popup asks, in order. Every answer is optional; none counts as "not known". */
export const questions = ['crampedBefore'] as const;
export type Question = (typeof questions)[number];

const profileSchema = v.object({ crampedBefore: answer });

/** What the athlete told about themselves: health data, kept in this browser's local area only. */
export type Profile = v.InferOutput<typeof profileSchema>;

/** Any stored thing in, a profile out; unusable answers are dropped. */
export function coerceProfile(raw: unknown): Profile {
  return v.parse(profileSchema, raw && typeof raw === 'object' && !Array.isArray(raw) ? raw : {});
}

/** One answer, or null to take it back. */
export const profilePatch = v.strictObject({
  question: v.picklist(questions),
  answer: v.nullable(v.boolean()),
});
export type ProfilePatch = v.InferOutput<typeof profilePatch>;

export const profileItem = storedItem<Profile>({
  area: 'local',
  key: 'profile',
  version: 1,
  coerce: coerceProfile,
});
