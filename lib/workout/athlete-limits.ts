/** What an answer in numbers may be; anything else counts as not told. Years, counts, sessions a week, minutes. */
export const athleteLimits = {
  age: [10, 110],
  chronicConditions: [0, 20],
  strengthTraining: [0, 14],
  usualMinutes: [5, 1440],
} as const satisfies Record<string, readonly [least: number, most: number]>;
