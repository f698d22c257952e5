import { signsTold, taughtSigns } from './learned/told-signs';
import { lastSubject } from './mention';
import type { NoteReading, RedFlag } from './note-reading';
import { type Clause, clausesOf } from './plain-text';
import { type Found, type NotePart, quoteClause } from './read-language';

/** How likely a sentence has to tell of a sign before the athlete is asked to see a doctor: better one card too many. */
export const leastLikelySign = 0.3;

/** Sentences of a note beyond this many are the rules' alone: time is bounded. */
const mostSentences = 120;
/** So many of a sentence's clauses are weighed for a quotation. */
const mostClauses = 12;

/**
 * Signs that no rule knows the words of, as labelled notes taught them, each with the clause that tells it most. The rules
 * have the last word: what they found is not asked again, and what they saw denied, long past or somebody else's in the
 * same sentence stays out.
 */
export function signsBesideRules(
  parts: readonly NotePart[],
  found: readonly Found[],
): NoteReading['redFlags'] {
  const known = new Set(found.flatMap(({ redFlags }) => redFlags.map(({ flag }) => flag)));
  const told: { flag: RedFlag; likely: number; part: NotePart; sentence: Sentence }[] = [];
  for (const { part, sentence } of parts
    .flatMap((part) => sentencesIn(part.plain).map((sentence) => ({ part, sentence })))
    .slice(0, mostSentences)) {
    for (const [i, likely] of signsTold(sentence.text).entries()) {
      const flag = taughtSigns[i];
      if (!flag || likely <= leastLikelySign || known.has(flag)) continue;
      if (!ruledOut(flag, i, part, sentence, found)) told.push({ flag, likely, part, sentence });
    }
  }
  told.sort((a, b) => b.likely - a.likely);
  return taughtSigns.flatMap((flag, i) => {
    const surest = told.find((one) => one.flag === flag);
    if (!surest) return [];
    const { part, sentence } = surest;
    return [{ flag, words: quoteClause(part, tellingMost(sentence, i)) }];
  });
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const sentenceEnd = /(?<![.!?。！？])[.!?。！？]+(?=\s|$)|[\n。！？]+/gu;

/** A longer one is cut, mostly one without marks, so that none gathers the words of a whole note. */
const longestSentence = 160;
/** Where one is cut: behind the last of such marks or words, else between words. */
const cuts = [/^[\s\S]*[,;:()、，](?=\s|$|[^\d\s])/u, /^[\s\S]*\s(?=\S*$)/u];

/** The sentences of a folded text, whatever its language. */
export function sentencesIn(plain: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    for (let from = start; from < end; ) {
      const to =
        end - from <= longestSentence ? end : from + cutAt(plain.slice(from, from + longestSentence));
      const text = plain.slice(from, to);
      if (text.trim() !== '') sentences.push({ start: from, end: to, text });
      from = to;
    }
  };
  for (const mark of plain.matchAll(sentenceEnd)) {
    close(mark.index);
    start = mark.index + mark[0].length;
  }
  close(plain.length);
  return sentences;
}

/** Where a long stretch is cut: in its second half, so that no piece is a scrap. */
function cutAt(stretch: string): number {
  for (const cut of cuts) {
    const length = cut.exec(stretch)?.[0].length ?? 0;
    if (length > longestSentence / 2) return length;
  }
  return stretch.length;
}

/** The clause that tells most of a sign. */
function tellingMost(sentence: Sentence, sign: number): Clause {
  const whole = { ...sentence, sentence: 0 };
  const clauses = clausesOf(sentence.text, '(?!)').slice(0, mostClauses);
  if (clauses.length < 2) return whole;
  const [surest] = clauses
    .map((clause) => ({ clause, likely: signsTold(clause.text)[sign] ?? 0 }))
    .sort((a, b) => b.likely - a.likely);
  if (!surest) return whole;
  const { start, end, text } = surest.clause;
  return { start: sentence.start + start, end: sentence.start + end, text, sentence: 0 };
}

function ruledOut(
  flag: RedFlag,
  sign: number,
  part: NotePart,
  sentence: Sentence,
  found: readonly Found[],
): boolean {
  const { start, end } = sentence;
  const told = part.plain.slice(start, tellingMost(sentence, sign).end);
  return found.some(({ doubtedFlags, split, language: { scopes } }) => {
    const reads = split.some(
      (one) => one.part.in === part.in && one.part.plain.slice(start, end).trim() !== '',
    );
    const doubted = doubtedFlags.some(
      (one) => one.flag === flag && one.in === part.in && one.at >= start && one.at < end,
    );
    return reads && (doubted || lastSubject(scopes, told) === 'somebody');
  });
}
