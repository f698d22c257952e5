/** The door to the evidence: grades in words, sources, effects. */
export { type Effect, type EffectId, effects, logWeight } from './evidence/effects';
export { type Grade, gradeWeight, type TipGrade } from './evidence/grades';
export { otherIdeas } from './evidence/other-ideas';
export { type Citation, citationOf, isPrintable, type Source } from './evidence/source';
export { type SourceKey, sources } from './evidence/sources';
