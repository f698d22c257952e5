import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { CuedText } from '../../lib/notes/learned/features';
import { type Candidate, candidatesIn, likeliestOnset } from '../../lib/notes/onset/which-onset';
import { type NoteRecord, sameOnset } from '../note-scores';
import { type Choice, choiceWeights, printedChoice } from './choice-model';

const target = 'lib/notes/onset/weights.json';

/** A batch of labelled notes, with the parts of each as the reader sees them. */
export interface Batch {
  readonly name: string;
  readonly notes: readonly { readonly record: NoteRecord; readonly parts: readonly CuedText[] }[];
}

interface Told extends Choice {
  readonly record: NoteRecord;
}

/** A fingerprint of how the candidates of a sample of notes are seen. */
export function onsetFingerprint(batches: readonly Batch[]): string {
  const hash = createHash('sha256');
  for (const { record, candidates, right } of batches.flatMap(choicesOf))
    hash.update(JSON.stringify([record.id, right, candidates.map((c) => c.features)]));
  return hash.digest('hex');
}

/** Prints how often the onset is right in each batch, with weights that never saw it. */
export function compareOnsets(batches: readonly Batch[]): void {
  let [allRight, all] = [0, 0];
  for (const batch of batches) {
    const weights = choiceWeights(
      batches
        .filter((b) => b !== batch)
        .flatMap(choicesOf)
        .filter(teaches),
    );
    const judged = choicesOf(batch).map(({ record, candidates }) => ({
      when: record.when,
      got: likeliestOnset(candidates, (bucket) => weights[bucket] ?? 0)?.value ?? null,
    }));
    const told = judged.filter(({ when, got }) => when !== null || got !== null);
    const right = told.filter(({ when, got }) => sameOnset(when, got)).length;
    console.log(`${batch.name.padEnd(30)} onset  ${right} of ${told.length}`);
    allRight += right;
    all += told.length;
  }
  console.log(`${'all'.padEnd(30)} onset  ${allRight} of ${all}, ${(allRight / all).toFixed(3)}`);
}

/** Trains on all batches and writes the weights. */
export function writeOnsetWeights(batches: readonly Batch[], sample: readonly Batch[]): void {
  const printed = printedChoice(choiceWeights(batches.flatMap(choicesOf).filter(teaches)));
  writeFileSync(target, `${JSON.stringify({ made: onsetFingerprint(sample), ...printed }, null, 2)}\n`);
  console.log(`${target}: ${printed.weights.length} weights`);
}

/** Notes that tell of a cramp or near-cramp, with what may be its onset. */
function choicesOf({ notes }: Batch): Told[] {
  return notes
    .filter(({ record }) => record.cramp !== 'no')
    .map(({ record, parts }) => {
      const candidates: readonly Candidate[] = candidatesIn(parts);
      const isRight = ({ value }: Candidate) =>
        record.when ? value !== undefined && sameOnset(record.when, value) : value === undefined;
      const right = candidates.flatMap((candidate, i) => (isRight(candidate) ? [i] : []));
      return { record, candidates, right };
    });
}

/** A note whose onset is not among its candidates would teach the wrong thing. */
function teaches({ right }: Told): boolean {
  return right.length > 0;
}
