/** What an answer in numbers may be; anything else counts as not told. Years, counts, sessions a week, minutes, km. */
export const athleteLimits = {
  age: [10, 110],
  chronicConditions: [0, 20],
  strengthTraining: [0, 14],
  usualMinutes: [5, 1440],
  usualRunKm: [1, 200],
} as const satisfies Record<string, readonly [least: number, most: number]>;
