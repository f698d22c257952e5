import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { type CuedText, type Features, featuresOf } from '../../lib/notes/learned/features';
import type { Outcome } from '../../lib/notes/learned/second-opinion';
import { readForTraining } from '../../lib/notes/read-note';
import { type NoteRecord, readRecords } from '../note-scores';
import { type Example, outcomeBy, printed, trainedOn } from './linear-model';
import { compareOnsets, writeOnsetWeights } from './train-onset';

const folder = 'tests/notes';
const target = 'lib/notes/learned/weights.json';

interface Known {
  readonly record: NoteRecord;
  readonly byRules: Outcome;
  readonly features: Features;
  readonly wordsOnly: Features;
  readonly parts: readonly CuedText[];
  /** Without a cramp word there is nothing to decide and nothing to quote. */
  readonly spokenOf: boolean;
}

/** A fingerprint of everything the weights depend on: the notes and how the rules and features see them. */
export function fingerprint(batches = knownBatches()): string {
  const hash = createHash('sha256');
  for (const { notes } of batches)
    for (const { record, features, spokenOf } of notes)
      hash.update(JSON.stringify([record.id, record.cramp, spokenOf, features]));
  return hash.digest('hex');
}

/** `npm run train:notes`: compares rules, words and both batch by batch, then writes the weights of all notes. */
export function trainNotes(args: readonly string[]): number {
  const batches = knownBatches();
  const total: Record<'rules' | 'words' | 'both', [NoteRecord, Outcome][]> = {
    rules: [],
    words: [],
    both: [],
  };
  for (const { name, notes } of batches) {
    const others = batches.filter((b) => b.name !== name).flatMap((b) => b.notes);
    const both = trainedOn(examplesOf(others, (n) => n.features));
    const words = trainedOn(examplesOf(others, (n) => n.wordsOnly));
    const got = {
      rules: notes.map((n): [NoteRecord, Outcome] => [n.record, n.byRules]),
      words: notes.map((n): [NoteRecord, Outcome] => [
        n.record,
        decided(n, outcomeBy(words, n.wordsOnly, 'no')),
      ]),
      both: notes.map((n): [NoteRecord, Outcome] => [
        n.record,
        decided(n, outcomeBy(both, n.features, n.byRules)),
      ]),
    };
    for (const way of ['rules', 'words', 'both'] as const) {
      total[way].push(...got[way]);
      console.log(line(name, way, got[way]));
    }
  }
  for (const way of ['rules', 'words', 'both'] as const) console.log(line('all', way, total[way]));
  compareOnsets(batches);
  if (args.includes('--compare')) return 0;
  writeOnsetWeights(batches);
  const weighed = printed(
    trainedOn(
      examplesOf(
        batches.flatMap((b) => b.notes),
        (n) => n.features,
      ),
    ),
  );
  writeFileSync(target, `${JSON.stringify({ made: fingerprint(batches), ...weighed }, null, 2)}\n`);
  console.log(`${target}: ${weighed.weights.length} weights`);
  return 0;
}

/** Every batch of labelled notes, as rules and features see it. */
export function knownBatches(): { name: string; notes: Known[] }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ name, notes: readRecords(`${folder}/${name}`).map(known) }));
}

const noCounts = { cramp: 0, near: 0, denied: 0, 'not-this': 0 };

function known(record: NoteRecord): Known {
  const { byRules, features, parts, spokenOf } = readForTraining(record.title, record.text);
  return {
    record,
    byRules: byRules.event,
    features,
    wordsOnly: featuresOf(parts, noCounts),
    parts,
    spokenOf,
  };
}

function examplesOf(notes: readonly Known[], featuresOf: (note: Known) => Features): Example[] {
  return notes
    .filter((note) => note.spokenOf)
    .map((note) => ({ features: featuresOf(note), outcome: note.record.cramp }));
}

function decided({ spokenOf }: Known, outcome: Outcome): Outcome {
  return spokenOf ? outcome : 'no';
}

function line(batch: string, way: string, got: readonly [NoteRecord, Outcome][]): string {
  const happened = (cramp: string) => cramp !== 'no';
  const right = got.filter(([r, o]) => happened(r.cramp) && happened(o)).length;
  const invented = got.filter(([r, o]) => !happened(r.cramp) && happened(o)).length;
  const missed = got.filter(([r, o]) => happened(r.cramp) && !happened(o)).length;
  const quiet = got.filter(([r]) => !happened(r.cramp)).length;
  const same = got.filter(([r, o]) => r.cramp === o).length / got.length;
  const f1 = (2 * right) / (2 * right + invented + missed);
  return `${batch.padEnd(30)} ${way.padEnd(6)} F1 ${f1.toFixed(3)}  false alarms ${((100 * invented) / quiet).toFixed(1).padStart(4)} %  all three right ${same.toFixed(3)}`;
}
