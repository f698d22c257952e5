import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { buckets } from '../../lib/notes/learned/around-cramp';
import type { CuedText } from '../../lib/notes/learned/features';
import {
  type MuscleCandidate,
  muscleCandidates,
  type NamedMuscle,
  takenMuscles,
} from '../../lib/notes/learned/which-muscles';
import type { Muscle } from '../../lib/notes/note-reading';
import type { NoteRecord } from '../note-scores';
import { adaGrad, meanOfTrainings } from './ada-grad';
import { mixed } from './by-chance';
import { printedChoice } from './choice-model';

const target = 'lib/notes/learned/muscle-weights.json';

const rounds = 12;
const rate = 0.1;
const shrink = 0.001;
/** Share of the features that a pass leaves out, by chance. */
const leftOut = 0.25;
/** Weights of so many trainings, each by its own chance, are averaged. */
const trainings = 3;
/** How many batches are left out at a time. */
const groups = 8;

/** A batch of labelled notes, with the muscles that each names and those that the rules take. */
export interface Batch {
  readonly name: string;
  readonly notes: readonly {
    readonly record: NoteRecord;
    readonly parts: readonly CuedText[];
    readonly named: readonly NamedMuscle[];
    readonly musclesByRules: readonly Muscle[];
  }[];
}

interface Told {
  readonly right: ReadonlySet<string>;
  readonly byRules: readonly Muscle[];
  readonly candidates: readonly MuscleCandidate[];
}

const labelOf = (muscle: Muscle) => muscle.replaceAll('-', '_');

function toldIn({ notes }: Batch): Told[] {
  return notes
    .filter(({ record }) => record.cramp !== 'no')
    .map(({ record, parts, named, musclesByRules }) => ({
      right: new Set(record.muscles),
      byRules: musclesByRules,
      candidates: muscleCandidates(parts, named, musclesByRules),
    }));
}

/** A fingerprint of how the muscles of a sample of notes are seen. */
export function muscleFingerprint(batches: readonly Batch[]): string {
  const hash = createHash('sha256');
  for (const { right, candidates } of batches.flatMap(toldIn))
    hash.update(JSON.stringify([[...right], candidates.map(({ muscle, features }) => [muscle, features])]));
  return hash.digest('hex');
}

/** Prints how well the cramped muscles are told by the rules and by what was learned from other batches. */
export function compareMuscles(batches: readonly Batch[]): void {
  const told = batches.map((batch) => ({ name: batch.name, notes: toldIn(batch) }));
  const all = { rules: [0, 0, 0], learned: [0, 0, 0] };
  for (let group = 0; group < groups; group++) {
    const weights = weightsOf(told.filter((_, i) => i % groups !== group).flatMap(({ notes }) => notes));
    for (const { notes } of told.filter((_, i) => i % groups === group))
      for (const { right, byRules, candidates } of notes)
        for (const [way, got] of [
          ['rules', byRules],
          ['learned', takenMuscles(candidates, (bucket) => weights[bucket] ?? 0).map(({ muscle }) => muscle)],
        ] as const) {
          const score = all[way];
          const hits = got.filter((muscle) => right.has(labelOf(muscle))).length;
          score[0] = (score[0] ?? 0) + hits;
          score[1] = (score[1] ?? 0) + got.length - hits;
          score[2] = (score[2] ?? 0) + right.size - hits;
        }
  }
  for (const [way, [right = 0, invented = 0, missed = 0]] of Object.entries(all))
    console.log(
      `muscles ${way.padEnd(8)} ${right} right, ${invented} invented, ${missed} missed, F1 ${((2 * right) / (2 * right + invented + missed)).toFixed(3)}`,
    );
}

/** Trains on all batches and writes the weights. */
export function writeMuscleWeights(batches: readonly Batch[], sample: readonly Batch[]): void {
  const printed = printedChoice(weightsOf(batches.flatMap(toldIn)));
  writeFileSync(target, `${JSON.stringify({ made: muscleFingerprint(sample), ...printed }, null, 2)}\n`);
  console.log(`${target}: ${printed.weights.length} weights`);
}

/** Logistic regression over the muscles of a note by AdaGrad with features left out. The same notes give the same weights. */
function weightsOf(notes: readonly Told[]): Float64Array {
  const examples = notes.flatMap(({ right, candidates }) =>
    candidates.map(({ muscle, features }) => ({ features, wanted: right.has(labelOf(muscle)) ? 1 : 0 })),
  );
  return meanOfTrainings(trainings, (chance) => {
    const { weights, step } = adaGrad(buckets, rate, shrink);
    for (let round = 0; round < rounds; round++)
      for (const { features, wanted } of mixed(examples, chance)) {
        const kept = features.filter(() => chance() >= leftOut);
        const sum = kept.reduce((all, bucket) => all + (weights[bucket] ?? 0), 0);
        const off = 1 / (1 + Math.exp(-sum)) - wanted;
        for (const bucket of kept) step(bucket, off);
      }
    return weights;
  });
}
