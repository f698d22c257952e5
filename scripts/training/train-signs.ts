import { writeFileSync } from 'node:fs';
import type { CuedText } from '../../lib/notes/learned/features';
import { beforehand, everySentence, sentenceFeatures, taughtSigns } from '../../lib/notes/learned/told-signs';
import { leastLikelySign, sentencesIn } from '../../lib/notes/signs-beside-rules';
import type { NoteRecord } from '../note-scores';
import { printed } from './linear-model';
import { smallestLoss } from './smallest-loss';

const target = 'lib/notes/learned/sign-weights.json';

/** How much a weight may cost: the smaller, the plainer the model. Chosen by leaving out batches. */
const freedom = 30;
const rounds = 50;
/** How many batches are left out at a time. */
const groups = 4;

/** A batch of labelled notes, with the parts of each as the reader sees them and the signs that the rules find. */
export interface Batch {
  readonly name: string;
  readonly notes: readonly {
    readonly record: NoteRecord;
    readonly parts: readonly CuedText[];
    readonly flagsByRules: readonly string[];
  }[];
}

type Sign = (typeof taughtSigns)[number];

interface Told {
  readonly signs: ReadonlySet<string>;
  readonly byRules: ReadonlySet<string>;
  readonly sentences: readonly { readonly at: Int32Array; readonly values: Float64Array }[];
}

/** Prints how well signs are told by rules, by what was learned from other batches, and by both. */
export function compareSigns(batches: readonly Batch[]): void {
  const told = batches.map(({ notes }) => notes.map(toldOf));
  const ways = { rules: new Score(), learned: new Score(), both: new Score() };
  for (let group = 0; group < groups; group++) {
    const others = told.filter((_, i) => i % groups !== group).flat();
    const out = told.filter((_, i) => i % groups === group).flat();
    for (const sign of taughtSigns) {
      const weights = weightsOf(sign, others);
      for (const note of out) {
        const right = note.signs.has(labelOf(sign));
        const learned = note.sentences.some((sentence) => likely(weights, sentence) > leastLikelySign);
        const byRules = note.byRules.has(sign);
        ways.rules.count(right, byRules);
        ways.learned.count(right, learned);
        ways.both.count(right, byRules || learned);
      }
    }
  }
  for (const [way, score] of Object.entries(ways)) console.log(`signs ${way.padEnd(8)} ${score.line()}`);
}

/** Trains on all batches and writes the weights. */
export function writeSignWeights(batches: readonly Batch[], made: string): void {
  const notes = batches.flatMap(({ notes }) => notes.map(toldOf));
  const width = everySentence + 1;
  const all = new Float64Array(taughtSigns.length * width);
  for (const [i, sign] of taughtSigns.entries()) all.set(weightsOf(sign, notes), i * width);
  const weighed = printed(all);
  writeFileSync(target, `${JSON.stringify({ made, ...weighed }, null, 2)}\n`);
  console.log(`${target}: ${weighed.weights.length} weights`);
}

function toldOf({ record, parts, flagsByRules }: Batch['notes'][number]): Told {
  const sentences = parts
    .flatMap(({ plain }) => sentencesIn(plain))
    .map(({ text }) => sentenceFeatures(text));
  return {
    signs: new Set(record.red_flags),
    byRules: new Set(flagsByRules),
    sentences: sentences.map(({ at, values }) => ({
      at: Int32Array.from(at),
      values: Float64Array.from(values),
    })),
  };
}

const labelOf = (sign: Sign) => sign.replaceAll('-', '_');

/**
 * A logistic model of sentences that is taught by whole notes: a note tells of a sign when any of its sentences does.
 * With a quadratic penalty; the same notes always give the same weights.
 */
function weightsOf(sign: Sign, notes: readonly Told[]): Float64Array {
  const label = labelOf(sign);
  return smallestLoss(everySentence + 1, rounds, (weights, slope) => {
    let loss = 0;
    for (let i = 0; i < everySentence; i++) {
      const w = weights[i] as number;
      loss += (w * w) / (2 * freedom);
      slope[i] = w / freedom;
    }
    slope[everySentence] = 0;
    for (const { signs, sentences } of notes) {
      const shares = sentences.map((sentence) => likely(weights, sentence));
      const noneAtAll = shares.reduce((sum, share) => sum + Math.log(Math.max(1 - share, 1e-12)), 0);
      const any = Math.max(1 - Math.exp(noneAtAll), 1e-12);
      const right = signs.has(label);
      loss -= right ? Math.log(any) : noneAtAll;
      for (const [k, { at, values }] of sentences.entries()) {
        const share = shares[k] ?? 0;
        const off = right ? (-(1 - any) / any) * share : share;
        if (Math.abs(off) < 1e-7) continue;
        for (let i = 0; i < at.length; i++) {
          const where = at[i] as number;
          slope[where] = (slope[where] as number) + off * (values[i] as number);
        }
      }
    }
    return loss;
  });
}

function likely(weights: Float64Array, { at, values }: Told['sentences'][number]): number {
  let sum = beforehand;
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] as number] as number) * (values[i] as number);
  return 1 / (1 + Math.exp(-sum));
}

class Score {
  #right = 0;
  #invented = 0;
  #missed = 0;

  count(wanted: boolean, got: boolean): void {
    if (wanted && got) this.#right++;
    else if (got) this.#invented++;
    else if (wanted) this.#missed++;
  }

  line(): string {
    const recall = this.#right / (this.#right + this.#missed);
    const precision = this.#right / (this.#right + this.#invented);
    return `recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}`;
  }
}
