import { defineFactor } from '../define-factor';
import { type Effect, effects, logWeight } from '../evidence';
import type { Medicine } from '../known';

const classes: Record<Medicine, Effect> = {
  'inhaled-long-acting-beta-agonist': effects.longActingInhaler,
  'potassium-sparing-diuretic': effects.potassiumSparingDiuretic,
  'thiazide-diuretic': effects.thiazideDiuretic,
  'loop-diuretic': effects.loopDiuretic,
  statin: effects.statin,
};

/** A regular medicine, and on top the kinds that the athlete named. */
export const medicine = defineFactor({
  id: 'medicine',
  kind: 'you',
  group: 'health',
  grade: 'some',
  tip: { grade: 'expert', sources: ['s18'] },
  sources: ['s18', 'safer36', 'garrison12'],
  asks: 'medicine',
  needs: [],
  enough: (k) => k.regularMedicine !== undefined || k.medicines !== undefined,
  weigh: ({ regularMedicine, medicines = [] }) =>
    [...new Set(medicines)].reduce(
      (sum, name) => sum + logWeight(classes[name]),
      regularMedicine ? logWeight(effects.regularMedicine) : 0,
    ),
});
