import { alternativesOf, anyDigit, type Depth, startsOf } from './pattern-starts';

/**
 * A place in a text where one of a list's phrases may stand, and which of them, as one number: there are a thousand in
 * every note.
 */
type Candidate = number;
const mostPhrases = 8192;
/** Offset of a candidate in its text. */
export const placeOf = (candidate: Candidate) => Math.floor(candidate / mostPhrases);
/** Which of its list's phrases, the first one being 0. */
export const phraseOf = (candidate: Candidate) => candidate % mostPhrases;

/** The phrases of many lists by what they begin with. */
export interface PhraseIndex {
  /** Adds a list of phrases; gives its number. All are added before the first text. */
  readonly add: (phrases: readonly string[]) => number;
  /** The single phrases of a list, and those of them whose beginning cannot be told. */
  readonly phrasesOf: (list: number) => Phrased;
  /** By list: where its phrases may stand in a text, from left to right, and at one place in the list's order. */
  readonly candidatesIn: (text: string) => ByList;
}

type ByList = readonly (readonly Candidate[] | undefined)[];

export interface Phrased {
  readonly phrases: readonly string[];
  readonly anywhere: readonly string[];
}

interface End {
  readonly list: number;
  readonly phrase: number;
  readonly source: string;
}

interface Branch {
  readonly next: Map<number, Branch>;
  /** Phrases that begin so far and may go on in any way. */
  ends: End[];
  /** The beginning that leads here, as long as the phrases in `ends` are not yet looked at more closely. */
  start?: string | undefined;
}

/** Told of all phrases at once. */
const first: Depth = { length: 3, most: 60 };
/** Told of those that begin like a word that was met. */
const closer: Depth = { length: 12, most: 100 };

/** The last texts are remembered, since all lists of a language look at the same ones. */
const mostRemembered = 256;
type Remembered = Map<string, ByList>;
const allRemembered: Remembered[] = [];

/** Forgets the texts looked at: what an athlete wrote is kept no longer than it takes to read it. */
export function forgetTexts(): void {
  for (const remembered of allRemembered) remembered.clear();
}

/** An index whose phrases begin at `begins` only: at the start of words, or everywhere. Built when the first text comes. */
export function phraseIndex(begins: (text: string, at: number) => boolean): PhraseIndex {
  const lists: (readonly string[])[] = [];
  const phrased: Phrased[] = [];
  const remembered: Remembered = new Map();
  allRemembered.push(remembered);
  let root: Branch | undefined;
  const built = () => {
    if (!root) {
      root = branch();
      for (const [list, sources] of lists.entries()) phrased.push(grow(root, list, sources));
    }
    return root;
  };
  return {
    add: (phrases) => lists.push(phrases) - 1,
    phrasesOf: (list) => {
      built();
      return phrased[list] ?? { phrases: [], anywhere: [] };
    },
    candidatesIn: (text) => {
      const known = remembered.get(text);
      if (known) return known;
      const found = walk(built(), text, begins, lists.length);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(text, found);
      return found;
    },
  };
}

function grow(root: Branch, list: number, sources: readonly string[]): Phrased {
  const phrases = sources.flatMap(alternativesOf);
  const anywhere: string[] = [];
  for (const [phrase, source] of phrases.entries()) {
    const starts = startsOf(source, first);
    if (!starts) anywhere.push(source);
    for (const start of starts ?? []) {
      const leaf = branchAt(root, start);
      leaf.start = start;
      leaf.ends.push({ list, phrase, source });
    }
  }
  return { phrases, anywhere };
}

const branch = (): Branch => ({ next: new Map(), ends: [] });

function branchAt(root: Branch, start: string): Branch {
  let at = root;
  for (let i = 0; i < start.length; i++) {
    const code = start.charCodeAt(i);
    let next = at.next.get(code);
    if (!next) {
      next = branch();
      at.next.set(code, next);
    }
    at = next;
  }
  return at;
}

/** Moves the phrases that end here on to where their longer beginnings end. */
function lookCloser(here: Branch, start: string): void {
  const ends = here.ends;
  here.start = undefined;
  here.ends = [];
  for (const end of ends) {
    const longer = (startsOf(end.source, closer) ?? [''])
      .filter((more) => more.startsWith(start) || start.startsWith(more))
      .map((more) => more.slice(start.length));
    for (const more of longer) branchAt(here, more).ends.push(end);
  }
}

const [zero, nine] = [0x30, 0x39];
const digit = anyDigit.charCodeAt(0);

function walk(
  root: Branch,
  text: string,
  begins: (text: string, at: number) => boolean,
  lists: number,
): ByList {
  const found = new Array<Candidate[] | undefined>(lists).fill(undefined);
  for (let at = 0; at < text.length; at++) {
    if (!begins(text, at)) continue;
    let here: Branch | undefined = root;
    for (let i = at; here && i <= text.length; i++) {
      if (here.start !== undefined) lookCloser(here, here.start);
      for (const end of here.ends) {
        const candidates = found[end.list];
        const candidate = at * mostPhrases + end.phrase;
        if (candidates) insert(candidates, candidate);
        else found[end.list] = [candidate];
      }
      const code = text.charCodeAt(i);
      here = here.next.get(code >= zero && code <= nine ? digit : code);
    }
  }
  return found;
}

/** Keeps them in order: by place, then by phrase. */
function insert(candidates: Candidate[], added: Candidate): void {
  let place = candidates.length;
  candidates.push(added);
  for (; place > 0 && (candidates[place - 1] ?? 0) > added; place--)
    candidates[place] = candidates[place - 1] ?? 0;
  candidates[place] = added;
}
