import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type CuedText, type Features, featuresOf } from '../../lib/notes/learned/features';
import {
  decide,
  leastLikely,
  type Outcome,
  outcomes,
  shortNote,
} from '../../lib/notes/learned/second-opinion';
import type { NamedMuscle } from '../../lib/notes/learned/which-muscles';
import type { Muscle } from '../../lib/notes/note-reading';
import { readForTraining } from '../../lib/notes/read-note';
import { type NoteRecord, readRecords } from '../note-scores';
import { type Example, likelihoods, printed, trainedOn } from './linear-model';
import { compareMuscles, writeMuscleWeights } from './train-muscles';
import { compareOnsets, writeOnsetWeights } from './train-onset';
import { compareSigns, writeSignWeights } from './train-signs';

const folder = 'tests/notes';
const target = 'lib/notes/learned/weights.json';

interface Known {
  readonly record: NoteRecord;
  readonly byRules: Outcome;
  readonly flagsByRules: readonly string[];
  readonly features: Features;
  readonly wordsOnly: Features;
  readonly parts: readonly CuedText[];
  readonly named: readonly NamedMuscle[];
  readonly musclesByRules: readonly Muscle[];
}

/** A fingerprint of what the weights depend on: every labelled note, and how rules and features see a sample of them. */
export function fingerprint(sample: readonly Batch[]): string {
  const hash = createHash('sha256');
  for (const file of noteFiles()) hash.update(readFileSync(`${folder}/${file}`));
  for (const { notes } of sample)
    for (const { record, features } of notes) hash.update(JSON.stringify([record.id, features]));
  return hash.digest('hex');
}

/** Each batch with every tenth of its notes: enough to see that rules or features changed. */
export function sampledBatches(): Batch[] {
  return knownBatches((_, i) => i % 10 === 0);
}

/** `npm run train:notes`: compares rules, words and both batch by batch, then writes the weights of all notes. */
export function trainNotes(args: readonly string[]): number {
  const batches = knownBatches();
  if (!args.includes('--write')) {
    compareOutcomes(batches);
    compareOnsets(batches);
    compareSigns(batches);
    compareMuscles(batches);
  }
  if (args.includes('--compare')) return 0;
  writeOnsetWeights(batches, sampledBatches());
  const weighed = printed(trainedOn(examplesOf(batches, (n) => n.features)));
  const made = fingerprint(sampledBatches());
  writeSignWeights(batches, made);
  writeMuscleWeights(batches, sampledBatches());
  writeFileSync(target, `${JSON.stringify({ made, ...weighed }, null, 2)}\n`);
  console.log(`${target}: ${weighed.weights.length} weights`);
  return 0;
}

type Batch = { readonly name: string; readonly notes: readonly Known[] };

/** How likely a cramp has to be: the most honest one is chosen by these lines. */
const thresholds = [0.5, 0.65, 0.75, 0.8, 0.85, 0.9];

/** How many batches are left out at a time. Notes of one batch are never on both sides. */
const groups = 4;

function compareOutcomes(batches: readonly Batch[]): void {
  const ways = ['rules', 'words', 'both'] as const;
  const total: Record<(typeof ways)[number], [NoteRecord, Outcome][]> = { rules: [], words: [], both: [] };
  const likely: { record: NoteRecord; shares: number[] }[] = [];
  for (let group = 0; group < groups; group++) {
    const others = batches.filter((_, i) => i % groups !== group);
    const both = trainedOn(examplesOf(others, (n) => n.features));
    const words = trainedOn(examplesOf(others, (n) => n.wordsOnly));
    for (const { name, notes } of batches.filter((_, i) => i % groups === group)) {
      const got = {
        rules: notes.map((n): [NoteRecord, Outcome] => [n.record, n.byRules]),
        words: notes.map((n): [NoteRecord, Outcome] => [
          n.record,
          decide(likelihoods(words, n.wordsOnly), leastOf(n)),
        ]),
        both: notes.map((n): [NoteRecord, Outcome] => [
          n.record,
          decide(likelihoods(both, n.features), leastOf(n)),
        ]),
      };
      likely.push(...notes.map((n) => ({ ...n, shares: likelihoods(both, n.features) })));
      for (const way of ways) {
        total[way].push(...got[way]);
        console.log(line(name, way, got[way]));
      }
    }
  }
  for (const way of ways) console.log(line('all', way, total[way]));
  for (const short of [true, false])
    for (const least of thresholds)
      console.log(
        line(
          `${short ? 'short' : 'longer'}, at least ${least} likely`,
          'both',
          likely
            .filter(({ record }) => lengthOf(record) < shortNote === short)
            .map((n) => [n.record, decide(n.shares, least)]),
        ),
      );
}

const lengthOf = ({ title, text }: NoteRecord) => title.length + text.length;
const leastOf = ({ record }: Known) => leastLikely(lengthOf(record));

const noteFiles = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();

/** Every batch of labelled notes, or those notes of each that are `wanted`, as rules and features see them. */
export function knownBatches(wanted: (record: NoteRecord, i: number) => boolean = () => true): Batch[] {
  return noteFiles().map((name) => ({
    name,
    notes: readRecords(`${folder}/${name}`).filter(wanted).map(known),
  }));
}

const nothingTold = {
  event: 'no',
  counts: { cramp: 0, near: 0, denied: 0, 'not-this': 0 },
  named: [],
  around: [],
} as const;

function known(record: NoteRecord): Known {
  const { byRules, features, parts, named, musclesIf } = readForTraining(record.title, record.text);
  const wordsOnly = featuresOf(
    parts.map((part) => ({ ...part, cues: [], mentions: [] })),
    nothingTold,
  );
  return {
    record,
    byRules: byRules.event,
    flagsByRules: byRules.redFlags.map(({ flag }) => flag),
    features,
    wordsOnly,
    parts,
    named,
    musclesByRules: musclesIf(record.cramp),
  };
}

function examplesOf(batches: readonly Batch[], featuresOf: (note: Known) => Features): Example[] {
  return batches
    .flatMap(({ notes }) => notes)
    .map((note) => ({ features: featuresOf(note), outcome: note.record.cramp }));
}

function line(batch: string, way: string, got: readonly [NoteRecord, Outcome][]): string {
  const happened = (cramp: string) => cramp !== 'no';
  const right = got.filter(([r, o]) => happened(r.cramp) && happened(o)).length;
  const invented = got.filter(([r, o]) => !happened(r.cramp) && happened(o)).length;
  const missed = got.filter(([r, o]) => happened(r.cramp) && !happened(o)).length;
  const quiet = got.filter(([r]) => !happened(r.cramp)).length;
  const macro = mean(
    outcomes.map((one) => {
      const both = got.filter(([r, o]) => r.cramp === one && o === one).length;
      return (
        (2 * both) /
        Math.max(1, got.filter(([r]) => r.cramp === one).length + got.filter(([, o]) => o === one).length)
      );
    }),
  );
  const f1 = (2 * right) / (2 * right + invented + missed);
  return `${batch.padEnd(30)} ${way.padEnd(6)} F1 ${f1.toFixed(3)}  macro-F1 ${macro.toFixed(3)}  false alarms ${((100 * invented) / quiet).toFixed(1).padStart(4)} %`;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
