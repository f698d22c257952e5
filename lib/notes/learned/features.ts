import { addRuns, bucketOf, wordsOf } from './hashed-words';

export { buckets } from './hashed-words';

/** What the rules made of the cramp words of a note, by what each stands for. */
export type CueCounts = Readonly<Record<'cramp' | 'near' | 'denied' | 'not-this', number>>;

/** What the rules found in a note. */
export interface Told {
  readonly event: 'yes' | 'near' | 'no';
  readonly counts: CueCounts;
  /** Names of facts, signs, muscles and sides, wherever they stand. */
  readonly named: readonly string[];
  /** For each cramp word, what stands around it. */
  readonly around: readonly (readonly string[])[];
}

/** A part of a note, folded, with the places of its cramp words. */
export interface CuedText {
  readonly title: boolean;
  readonly plain: string;
  readonly cues: readonly (readonly [start: number, end: number])[];
  /** What the rules make of each of them. */
  readonly mentions: readonly string[];
}

/** One note as sparse numbers: bucket and value. */
export type Features = readonly (readonly [bucket: number, value: number])[];

/** Words to either side of a cramp word that are looked at, within so many characters. */
const reach = 7;
const reachCharacters = 80;
/** How much the words around a cramp word weigh beside all words of the note. */
const aroundWeight = 0.3;
const toldWeight = 0.5;
const surroundingsWeight = 0.3;
/** Cramp words of a note beyond this many are not looked at: time is bounded. */
export const mostCues = 6;

type Add = (bucket: number, value: number) => void;

/** Names features one after the other; one bucket may come several times, and its values then add up. */
export type EachFeature = (add: Add) => void;

/**
 * A note as features, in three blocks: its words with their neighbours and the runs of letters in them (each block of
 * length 1, so that long notes weigh no more than short ones), the words around each cramp word, and what the rules say.
 */
export function featuresIn(parts: readonly CuedText[], told: Told): EachFeature {
  return (add) => {
    textFeatures(parts, add);
    addAround(parts, add);
    addSurroundings(told, add);
    addTold(told, parts, add);
  };
}

/** The same, each bucket once: what training looks at again and again. */
export function featuresOf(parts: readonly CuedText[], told: Told): Features {
  const all = new Map<number, number>();
  featuresIn(parts, told)((bucket, value) => void all.set(bucket, (all.get(bucket) ?? 0) + value));
  return [...all];
}

/** The features of a stretch of text by itself. */
export function stretchFeatures(plain: string): EachFeature {
  return (add) => textFeatures([{ title: false, plain, cues: [], mentions: [] }], add);
}

function textFeatures(parts: readonly CuedText[], add: Add): void {
  const words = new Set<number>();
  const runs = new Set<number>();
  for (const { plain } of parts) {
    const list = wordsOf(plain);
    for (const [i, word] of list.entries()) {
      words.add(bucketOf('w ', word));
      if (i > 0) words.add(bucketOf('b ', list[i - 1] ?? '', ' ', word));
    }
    addRuns(plain, runs);
  }
  for (const block of [words, runs]) for (const bucket of block) add(bucket, 1 / Math.sqrt(block.size));
}

function addAround(parts: readonly CuedText[], add: Add): void {
  const around = new Map<string, number>();
  const note = (name: string, value = 1) => around.set(name, Math.max(around.get(name) ?? 0, value));
  for (const { plain, cues } of parts)
    for (const [start, end] of cues.slice(0, mostCues)) {
      note(`cue ${plain.slice(start, end)}`);
      const before = wordsOf(plain.slice(Math.max(0, start - reachCharacters), start)).slice(-reach);
      const after = wordsOf(plain.slice(end, end + reachCharacters)).slice(0, reach);
      for (const [side, words] of [
        ['l', before.reverse()],
        ['r', after],
      ] as const) {
        for (const [i, word] of words.entries()) {
          note(`${side} ${word}`, 1 / (1 + 0.15 * i));
          if (i < 3) note(`${side}${i} ${word}`);
        }
        if (words.length > 1) note(`${side}b ${words[0]} ${words[1]}`);
      }
    }
  for (const [name, value] of around) add(bucketOf(name), aroundWeight * value);
}

function addSurroundings({ around }: Told, add: Add): void {
  const cues = around.slice(0, mostCues);
  const any = new Set<string>();
  for (const tags of cues) {
    const [, mention] = tags;
    for (const tag of tags) {
      any.add(`any ${tag}`);
      any.add(`${mention} ${tag}`);
    }
  }
  const [first, ...rest] = cues;
  for (const tag of first ?? []) if (rest.every((tags) => tags.includes(tag))) any.add(`all ${tag}`);
  for (const name of any) add(bucketOf(`§${name}`), surroundingsWeight);
}

function addTold({ event, counts, named }: Told, parts: readonly CuedText[], add: Add): void {
  const say = (name: string, value: number) => add(bucketOf(`§${name}`), value);
  say('always', 1);
  say(`event ${event}`, 1);
  for (const [mention, count] of Object.entries(counts))
    if (count > 0) say(`${mention} ${Math.min(count, 3)}`, toldWeight);
  if (parts.every(({ cues }) => cues.length === 0)) say('no cue', 1);
  for (const name of named) say(name, toldWeight);
  const length = parts.reduce((sum, { plain }) => sum + plain.length, 0);
  say(`length ${Math.min(6, Math.floor(length / 60))}`, toldWeight);
}
