import * as v from 'valibot';
import { athleteLimits } from '../workout/athlete-limits';
import { storedItem } from './stored-item';

/** Limits of the answers that are numbers. */
export const numberLimits = athleteLimits;

const yesNo = v.boolean();
const number = ([least, most]: readonly [number, number]) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));

/** What the popup asks, in order, and what an answer may be. None counts as "not known". */
const answers = {
  crampedBefore: yesNo,
  injuryLast12Months: yesNo,
  usualRunKm: number(athleteLimits.usualRunKm),
  usualMinutes: number(athleteLimits.usualMinutes),
  lowCarbDiet: yesNo,
  saltySweater: yesNo,
  strengthTraining: number(athleteLimits.strengthTraining),
  chronicConditions: number(athleteLimits.chronicConditions),
  regularMedication: yesNo,
  familyHistory: yesNo,
  sex: v.picklist(['female', 'male']),
  age: number(athleteLimits.age),
};

export type Question = keyof typeof answers;
export const questions = Object.keys(answers) as Question[];

const optional = <S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined);

const profileSchema = v.object({
  crampedBefore: optional(answers.crampedBefore),
  injuryLast12Months: optional(answers.injuryLast12Months),
  usualRunKm: optional(answers.usualRunKm),
  usualMinutes: optional(answers.usualMinutes),
  lowCarbDiet: optional(answers.lowCarbDiet),
  saltySweater: optional(answers.saltySweater),
  strengthTraining: optional(answers.strengthTraining),
  chronicConditions: optional(answers.chronicConditions),
  regularMedication: optional(answers.regularMedication),
  familyHistory: optional(answers.familyHistory),
  sex: optional(answers.sex),
  age: optional(answers.age),
});

/** What the athlete told about themselves: health data, kept in this browser's local area only. */
export type Profile = v.InferOutput<typeof profileSchema>;

/** Any stored thing in, a profile out; unusable answers are dropped. */
export function coerceProfile(raw: unknown): Profile {
  return v.parse(profileSchema, raw && typeof raw === 'object' && !Array.isArray(raw) ? raw : {});
}

/** Whether a question takes this answer: an age of 3 it does not. */
export function takesAnswer(question: Question, answer: unknown): boolean {
  return v.is(answers[question] as v.GenericSchema, answer);
}

/** One answer, or null to take it back. */
export const profilePatch = v.pipe(
  v.strictObject({
    question: v.picklist(questions),
    answer: v.union([v.null(), v.boolean(), v.number(), v.string()]),
  }),
  v.check(({ question, answer }) => answer === null || takesAnswer(question, answer), 'not understood'),
);
export type ProfilePatch = v.InferOutput<typeof profilePatch>;

export const profileItem = storedItem<Profile>({
  area: 'local',
  key: 'profile',
  version: 1,
  coerce: coerceProfile,
});
