import { leaningClauses } from './leaning-clauses';
import { has, judge, lastSubject, lastWords, type Mention, type Scopes, scopesOf } from './mention';
import { besideOf, musclesNear, sideNames, sideOf, sidesNear } from './muscle-and-side';
import {
  emptyReading,
  type Fact,
  facts,
  type Muscle,
  muscles,
  type NoteReading,
  type RedFlag,
  redFlags,
  type Words,
} from './note-reading';
import type { Phrases } from './phrases';
import { type Clause, clausesOf } from './plain-text';
import { type Match, type Pattern, type PatternMaker, patternMaker } from './word-pattern';

/** One part of a note, folded, with the way back to what was written. */
export interface NotePart {
  readonly in: 'title' | 'text';
  readonly written: string;
  readonly plain: string;
  readonly origin: (at: number) => number;
}

export interface Hit {
  readonly mention: Mention;
  /** The cramp word itself, in the folded part. */
  readonly at: readonly [start: number, end: number];
  readonly part: NotePart;
  readonly clause: Clause;
  readonly sentence: readonly Clause[];
  /** The sentences beside it, the next one first. */
  readonly beside: readonly string[];
  readonly words: Words;
}

/** A language's phrases as patterns, compiled once. */
export interface Language {
  readonly phrases: Phrases;
  readonly scopes: Scopes;
  readonly otherSense: Pattern;
  readonly turns: string;
  readonly anyMuscle: Pattern;
  readonly muscles: Record<Muscle, Pattern>;
  readonly sides: Record<(typeof sideNames)[number], Pattern>;
  readonly facts: Record<Fact, Pattern>;
  readonly redFlags: Record<RedFlag, Pattern>;
}

/** Compiles phrases for `readInLanguage`. */
export function languageOf(phrases: Phrases): Language {
  const maker = patternMaker(phrases.spaced);
  return {
    phrases,
    scopes: scopesOf(phrases, maker),
    otherSense: maker.anyOf(phrases.otherSense),
    turns: turnsOf(phrases),
    anyMuscle: maker.anyOf(muscles.flatMap((m) => phrases.muscles[m])),
    muscles: compiled(phrases.muscles, maker),
    sides: compiled(phrases.sides, maker),
    facts: compiled(phrases.facts, maker),
    redFlags: compiled(phrases.redFlags, maker),
  };
}

/** Words that start a new clause, as the source of a regular expression. */
function turnsOf({ turns, spaced }: Phrases): string {
  const any = turns.length === 0 ? '(?!)' : `(?:${turns.join('|')})`;
  return spaced ? `(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])` : any;
}

function blanked(plain: string, matches: readonly Match[]): string {
  let text = plain;
  for (const { index, words } of matches)
    text = text.slice(0, index) + ' '.repeat(words.length) + text.slice(index + words.length);
  return text;
}

function compiled<K extends string>(
  lists: Record<K, readonly string[]>,
  { anyOf }: PatternMaker,
): Record<K, Pattern> {
  const entries = Object.entries<readonly string[]>(lists).map(([key, list]) => [key, anyOf(list)]);
  return Object.fromEntries(entries) as Record<K, Pattern>;
}

/** What one language finds in a note: cramp words and what each stands for, and all that does not hang on them. */
export interface Found {
  readonly language: Language;
  readonly hits: readonly Hit[];
  readonly facts: NoteReading['facts'];
  readonly redFlags: NoteReading['redFlags'];
  /** Words for a sign that were denied, of another day or somebody else's, with their place in the folded part. */
  readonly doubtedFlags: readonly {
    readonly flag: RedFlag;
    readonly in: NotePart['in'];
    readonly at: number;
  }[];
  /** Muscles and sides named anywhere, of this workout's cramp or not. */
  readonly named: readonly string[];
  readonly split: Split;
}

/** Reads a note in one language. */
export function findInLanguage(language: Language, parts: readonly NotePart[]): Found {
  const { scopes } = language;
  const split = parts.map((part) => {
    const plain = blanked(part.plain, language.otherSense.matches(part.plain));
    return { part: { ...part, plain }, clauses: clausesOf(plain, language.turns) };
  });
  const hits = split.flatMap(({ part, clauses }) => {
    const sentences = Map.groupBy(clauses, (clause) => clause.sentence);
    return clauses.flatMap((c) =>
      hitsIn(language, part, c, sentences.get(c.sentence) ?? [], besideOf(sentences, c.sentence)),
    );
  });
  const leaning = split.flatMap(({ part, clauses }, i) =>
    leaningHits(
      language,
      part,
      clauses,
      hits.filter((hit) => hit.part === part),
      parts[i]?.plain ?? '',
    ),
  );
  const anywhere = <K extends string>(patterns: Record<K, Pattern>, keys: readonly K[]) =>
    keys.filter((key) => split.some(({ part }) => has(patterns[key], part.plain)));
  const told = findings(scopes, split, language.facts, facts, (left, match) =>
    doubtsFact(scopes, left, match),
  );
  const signs = findings(scopes, split, language.redFlags, redFlags, (left) => doubtsFlag(scopes, left));
  return {
    language,
    hits: [...hits, ...leaning],
    split,
    named: [...anywhere(language.muscles, muscles), ...anywhere(language.sides, sideNames)],
    facts: told.found.map(([fact, words]) => ({ fact, words })),
    redFlags: signs.found.map(([flag, words]) => ({ flag, words })),
    doubtedFlags: signs.doubted.map(([flag, part, at]) => ({ flag, in: part, at })),
  };
}

/** A clause as a hit of its own, for a cramp told without any word we know. */
export function hitOf(part: NotePart, clauses: readonly Clause[], clause: Clause, mention: Mention): Hit {
  const sentence = clauses.filter((c) => c.sentence === clause.sentence);
  const at = sentence.indexOf(clause);
  const around = sentence.slice(Math.max(0, at - reachClauses), at + reachClauses + 1);
  const words = quoteClause(part, clause);
  const beside = besideOf(
    Map.groupBy(clauses, (c) => c.sentence),
    clause.sentence,
  );
  return { mention, at: [clause.start, clause.end], part, clause, sentence: around, beside, words };
}

/** The mentions that an outcome rests on, the likeliest kind first. */
const restsOn: Record<NoteReading['event'], readonly Mention[]> = {
  yes: ['cramp', 'near', 'not-this', 'denied'],
  near: ['near', 'cramp', 'not-this', 'denied'],
  no: [],
};

/**
 * The reading that follows: by the rules alone, or with an outcome that was decided for the whole note. Words stay
 * the athlete's own: an outcome without a cramp word to quote is none. Where muscles and onset are named is not told here.
 */
export function readingOf(
  { language, hits, facts, redFlags }: Found,
  outcome?: NoteReading['event'],
): NoteReading {
  const kinds = outcome === undefined ? (['cramp', 'near'] as const) : restsOn[outcome];
  const kind = kinds.find((mention) => hits.some((h) => h.mention === mention));
  const counted = hits.filter((h) => h.mention === kind);
  const event = kind === undefined ? 'no' : (outcome ?? (kind === 'cramp' ? 'yes' : 'near'));
  const named = counted.flatMap((h) => musclesNear(language.muscles, h));
  const specific = named.filter((m) => m !== 'unspecified-leg');
  const side = sideOf(language, counted);
  return {
    ...emptyReading,
    event,
    eventWords: counted.map((h) => h.words),
    muscles: unique(named.includes('whole-body') ? ['whole-body'] : specific.length > 0 ? specific : named),
    side,
    sideWords: sidesNear(language, counted, side).map(({ part, at }) => quote(part, ...at)),
    facts,
    redFlags,
    denied: event === 'no' ? hits.filter((h) => h.mention === 'denied').map((h) => h.words) : [],
  };
}

function hitsIn(
  language: Language,
  part: NotePart,
  clause: Clause,
  sentence: readonly Clause[],
  beside: readonly string[],
): Hit[] {
  const { scopes, anyMuscle } = language;
  const at = sentence.indexOf(clause);
  const around = sentence.slice(Math.max(0, at - reachClauses), at + reachClauses + 1);
  const nearby = around.some((c) => has(anyMuscle, c.text));
  const kinds = ['cramp' as const, ...(nearby ? (['lock', 'twinge'] as const) : [])];
  const before = part.plain.slice(Math.max(sentence[0]?.start ?? 0, clause.start - 200), clause.start);
  const next = part.plain.slice(clause.end, clause.end + 16);
  return kinds.flatMap((kind) =>
    scopes[kind].matches(clause.text).map((match) => {
      const end = match.index + match.words.length;
      const mention = judge(scopes, clause, before, match.index, end, kind, next);
      const at = [clause.start + match.index, clause.start + end] as const;
      return { mention, at, part, clause, sentence: around, beside, words: quoteClause(part, clause) };
    }),
  );
}

/** Cramps told by leaning on a word before: their clauses as hits. */
function leaningHits(
  { scopes, anyMuscle }: Language,
  part: NotePart,
  clauses: readonly Clause[],
  hits: readonly Hit[],
  whole: string,
): Hit[] {
  return leaningClauses(scopes, anyMuscle, clauses, hits, whole).map(({ clause, at }) => ({
    ...hitOf(part, clauses, clause, 'cramp'),
    at,
  }));
}

/** The words of a whole clause, trimmed. */
export function quoteClause(part: NotePart, clause: Clause): Words {
  const lead = clause.text.length - clause.text.trimStart().length;
  return quote(part, clause.start + lead, clause.start + clause.text.trimEnd().length);
}

/** The second half of a sign, an accent or a voicing mark. */
const joinsTheLast = /^(?:[\uDC00-\uDFFF]|\p{M}|[\uFF9E\uFF9F])/u;

/** The athlete's own words behind a stretch of a folded part. */
export function quote(part: NotePart, from: number, to: number): Words {
  const start = part.origin(from);
  let end = Math.max(start, part.origin(to - 1) + 1);
  while (joinsTheLast.test(part.written[end] ?? '')) end++;
  return { in: part.in, start, end, quoted: part.written.slice(start, end) };
}

type Split = readonly { readonly part: NotePart; readonly clauses: readonly Clause[] }[];

/** What lasts: said of last month, it is still so. */
const lasting: ReadonlySet<string> = new Set<Fact>([
  'salt-care',
  'injury',
  'medication-diuretic-statin',
  'statin',
  'loop-diuretic',
  'thiazide-diuretic',
  'potassium-sparing-diuretic',
]);

/** What is told, and what is spoken of but denied, of another day or somebody else's. */
interface Findings<K extends string> {
  readonly found: readonly (readonly [K, Words])[];
  readonly doubted: readonly (readonly [K, NotePart['in'], number])[];
}

/** Facts or flags with the first words that say so; denied ones, other people's and other days' are left out. */
function findings<K extends string>(
  { noneAfter, otherDay }: Scopes,
  split: Split,
  patterns: Record<K, Pattern>,
  keys: readonly K[],
  doubted: (left: string, match: string) => boolean,
): Findings<K> {
  const found: [K, Words][] = [];
  const doubtful: [K, NotePart['in'], number][] = [];
  const first = (key: K): Words | undefined => {
    for (const { part, clauses } of split) {
      for (const match of patterns[key].matches(part.plain)) {
        const clause = clauses.findLast((c) => c.start <= match.index);
        const from = clause ? Math.max(clause.start, match.index - reach) : match.index;
        const left = part.plain.slice(from, match.index);
        const end = match.index + match.words.length;
        const out =
          has(noneAfter, part.plain.slice(end, end + 20)) ||
          doubted(left, match.words) ||
          (!lasting.has(key) && clause !== undefined && has(otherDay, clause.text.slice(0, 400)));
        if (!out) return quote(part, match.index, end);
        doubtful.push([key, part.in, match.index]);
      }
    }
    return undefined;
  };
  for (const key of keys) {
    const words = first(key);
    if (words) found.push([key, words]);
  }
  return { found, doubted: doubtful };
}

/** A fact is not one when it is denied, only thought of, or somebody else's. */
function doubtsFact(scopes: Scopes, left: string, match: string): boolean {
  const denied = has(scopes.denyBefore, left.slice(-24)) && !has(scopes.denyBefore, match);
  return (
    denied ||
    has(scopes.around, left) ||
    has(scopes.unreal, left.slice(-30)) ||
    lastSubject(scopes, left) === 'somebody'
  );
}

/**
 * A sign on the doctor list is only left out when it is denied or given to somebody in the words right before it:
 * "no swelling", "my mate collapsed". Worry and doubt count: better one card too many.
 */
function doubtsFlag(scopes: Scopes, left: string): boolean {
  const nearest = lastWords(scopes, left, 2);
  return (
    has(scopes.denyBefore, nearest) ||
    has(scopes.noSignOf, left) ||
    has(scopes.somebody, lastWords(scopes, left, 3))
  );
}

const reach = 60;
/** How many clauses of a sentence to either side belong to a mention. */
const reachClauses = 8;
function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
