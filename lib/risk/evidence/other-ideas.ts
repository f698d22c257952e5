import type { TipGrade } from './grades';
import type { SourceKey } from './sources';

interface Idea {
  readonly grade: TipGrade;
  readonly sources: readonly SourceKey[];
}

/** What is advised beside the factors' own ideas: how sure it is, and on what it rests. */
export const otherIdeas = {
  saltySweat: { grade: 'weak', sources: ['lau21'] },
  askFirst: { grade: 'expert', sources: ['nata17'] },
  /** Stop, stretch, hold, about five minutes, go easy. */
  whenItStarts: { grade: 'expert', sources: ['jat22', 'knight12'] },
  pickleJuice: { grade: 'disagree', sources: ['pickle10', 'georgieva21'] },
  /** When cramps mostly start. */
  late: { grade: 'good', sources: ['safer22'] },
  marathon: { grade: 'good', sources: ['safer22', 'manjra96'] },
} as const satisfies Record<string, Idea>;
