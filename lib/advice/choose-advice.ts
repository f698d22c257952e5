import type { Assessment, FactorId } from '../risk/assess-risk';
import type { TipGrade } from '../risk/evidence';

export interface Tip {
  /** The factor whose tip it is; words finds the text. */
  readonly id: FactorId;
  readonly grade: TipGrade;
}

const most = 3;

/** The ideas for next time: at most three, the heaviest factor's first, none twice. None beside a red flag. */
export function chooseAdvice(assessment: Assessment): Tip[] {
  if (assessment.redFlags.length > 0) return [];
  return assessment.contributions
    .flatMap(({ factor }) => (factor.tipGrade ? [{ id: factor.id, grade: factor.tipGrade }] : []))
    .slice(0, most);
}
