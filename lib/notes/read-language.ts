import { has, judge, type Mention, type Scopes, scopesOf } from './mention';
import {
  type Fact,
  facts,
  type Muscle,
  muscles,
  type NoteReading,
  type RedFlag,
  redFlags,
  type Words,
} from './note-reading';
import { onsetIn } from './onset';
import { anyOf, type Phrases } from './phrases';
import { type Clause, clausesOf } from './plain-text';

/** One part of a note, folded, with the way back to what was written. */
export interface NotePart {
  readonly in: 'title' | 'text';
  readonly written: string;
  readonly plain: string;
  readonly origin: (at: number) => number;
}

interface Hit {
  readonly mention: Mention;
  readonly part: NotePart;
  readonly clause: Clause;
  readonly sentence: readonly Clause[];
  readonly words: Words;
}

/** Reads a note with one language's phrases. */
export function readInLanguage(phrases: Phrases, parts: readonly NotePart[]): NoteReading {
  const scopes = scopesOf(phrases);
  const otherSense = anyOf(phrases.otherSense);
  const muscleWords = Object.fromEntries(muscles.map((m) => [m, anyOf(phrases.muscles[m])])) as Record<
    Muscle,
    RegExp
  >;
  const anyMuscle = anyOf(muscles.flatMap((m) => phrases.muscles[m]));
  const split = parts.map((part) => {
    const plain = part.plain.replace(otherSense, (words) => ' '.repeat(words.length));
    return { part: { ...part, plain }, clauses: clausesOf(plain, anyOf(phrases.turns)) };
  });
  const hits = split.flatMap(({ part, clauses }) =>
    clauses.flatMap((c) => hitsIn(scopes, anyMuscle, part, c, clauses)),
  );
  const happened = hits.filter((h) => h.mention === 'cramp');
  const counted = happened.length > 0 ? happened : hits.filter((h) => h.mention === 'near');
  const event = happened.length > 0 ? 'yes' : counted.length > 0 ? 'near' : 'no';
  const named = counted.flatMap((h) => musclesNear(muscleWords, h));
  const specific = named.filter((m) => m !== 'unspecified-leg');
  return {
    event,
    eventWords: counted.map((h) => h.words),
    muscles: unique(named.includes('whole-body') ? ['whole-body'] : specific.length > 0 ? specific : named),
    side: sideOf(phrases, counted),
    onset: firstOnset(phrases, counted),
    facts: findings(split, phrases.facts, facts, scopes).map(([fact, words]) => ({
      fact: fact as Fact,
      words,
    })),
    redFlags: findings(split, phrases.redFlags, redFlags, scopes).map(([flag, words]) => ({
      flag: flag as RedFlag,
      words,
    })),
    denied: event === 'no' ? hits.filter((h) => h.mention === 'denied').map((h) => h.words) : [],
    cut: false,
  };
}

function hitsIn(
  scopes: Scopes,
  anyMuscle: RegExp,
  part: NotePart,
  clause: Clause,
  clauses: readonly Clause[],
): Hit[] {
  const sentence = clauses.filter((c) => c.sentence === clause.sentence);
  const nearby = sentence.some((c) => has(anyMuscle, c.text));
  const kinds = [
    'cramp',
    ...(has(anyMuscle, clause.text) ? ['lock'] : []),
    ...(nearby ? ['twinge'] : []),
  ] as const;
  const before = part.plain.slice(Math.max(sentence[0]?.start ?? 0, clause.start - 200), clause.start);
  return kinds.flatMap((kind) =>
    [...clause.text.matchAll(scopes[kind as 'cramp' | 'lock' | 'twinge'])].map((match) => {
      const end = match.index + match[0].length;
      return {
        mention: judge(scopes, clause, before, match.index, end, kind as 'cramp' | 'lock' | 'twinge'),
        part,
        clause,
        sentence,
        words: quoteClause(part, clause),
      };
    }),
  );
}

/** The words of a whole clause, trimmed. */
function quoteClause(part: NotePart, clause: Clause): Words {
  const lead = clause.text.length - clause.text.trimStart().length;
  return quote(part, clause.start + lead, clause.start + clause.text.trimEnd().length);
}

function quote(part: NotePart, from: number, to: number): Words {
  const start = part.origin(from);
  const end = Math.max(start, part.origin(to - 1) + 1);
  return { in: part.in, start, end, quoted: part.written.slice(start, end) };
}

/** Muscles of the mention's own clause, else the nearest one before it in the sentence, else after it. */
function musclesNear(patterns: Record<Muscle, RegExp>, hit: Hit): Muscle[] {
  const at = hit.sentence.indexOf(hit.clause);
  const order = [hit.clause, ...hit.sentence.slice(0, at).reverse(), ...hit.sentence.slice(at + 1)];
  for (const clause of order) {
    const named = muscles.filter((m) => has(patterns[m], clause.text));
    if (named.length > 0) return named;
  }
  return [];
}

function sideOf(phrases: Phrases, hits: readonly Hit[]): 'left' | 'right' | 'both' | undefined {
  const said = hits.flatMap((h) => {
    const own = (['both', 'left', 'right'] as const).filter((s) =>
      has(anyOf(phrases.sides[s]), h.clause.text),
    );
    if (own.length > 0) return own;
    const text = h.sentence.map((c) => c.text).join(' ');
    return (['both', 'left', 'right'] as const).filter(
      (s) => s !== 'both' && has(anyOf(phrases.sides[s]), text),
    );
  });
  if (said.includes('both') || (said.includes('left') && said.includes('right'))) return 'both';
  return said[0];
}

function firstOnset(phrases: Phrases, hits: readonly Hit[]): NoteReading['onset'] {
  for (const hit of hits) {
    const own = onsetIn(phrases, hit.clause.text);
    const found = own ?? onsetIn(phrases, hit.sentence.map((c) => c.text).join(', '));
    if (found) return found;
  }
  return undefined;
}

type Split = readonly { readonly part: NotePart; readonly clauses: readonly Clause[] }[];

/** Facts or flags with the first words that say so; denied ones, other people's and other days' are left out. */
function findings<K extends string>(
  split: Split,
  lists: Record<K, readonly string[]>,
  keys: readonly K[],
  scopes: Scopes,
): (readonly [K, Words])[] {
  return keys.flatMap((key) => {
    const pattern = anyOf(lists[key]);
    for (const { part, clauses } of split) {
      for (const match of part.plain.matchAll(pattern)) {
        const clause = clauses.findLast((c) => c.start <= match.index);
        const from = clause ? Math.max(clause.start, match.index - reach) : match.index;
        const left = part.plain.slice(from, match.index);
        const after = part.plain.slice(match.index + match[0].length, match.index + match[0].length + 20);
        const denied = has(scopes.denyBefore, left.slice(-24)) && !has(scopes.denyBefore, match[0]);
        if (denied || has(noneAfter, after) || has(scopes.unreal, left.slice(-30))) continue;
        if (has(scopes.somebody, left) && !/(?:^|[^\p{L}])(?:i|my)(?=[^\p{L}])/u.test(left)) continue;
        if (clause && has(otherDay, clause.text.slice(0, 400))) continue;
        return [[key, quote(part, match.index, match.index + match[0].length)] as const];
      }
    }
    return [];
  });
}

const reach = 60;
const noneAfter = /^ ?: ?(?:no|none|0|zero)\b/u;
const otherDay =
  /\b(?:last (?:year|month|week|race|time|season|summer|winter)|years? ago|months? ago|in (?:19|20)\d\d|used to)\b/u;

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
