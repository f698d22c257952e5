/** How sure studies are, in the words the athlete reads. */
export const grades = ['good', 'some', 'weak', 'disagree', 'none'] as const;
export type Grade = (typeof grades)[number];

/** Grades that only a tip can have. */
export type TipGrade = Grade | 'expert' | 'safety' | 'fuel';

/** What a grade leaves of an effect in the load (design choice of the score, docs/how-it-decides.md). */
export const gradeWeight: Record<Grade, number> = {
  good: 0.9,
  some: 0.6,
  weak: 0.3,
  disagree: 0.15,
  none: 0,
};

/** The grade an effect is weighed with when no interval was published: one lower. */
export function oneLower(grade: Grade): Grade {
  return grades[Math.min(grades.indexOf(grade) + 1, grades.length - 1)] ?? 'none';
}
