import {
  type CueCounts,
  type CuedText,
  type Features,
  featuresIn,
  featuresOf,
  mostCues,
  stretchFeatures,
  type Told,
} from './learned/features';
import { evidence, secondOpinion } from './learned/second-opinion';
import { surroundings } from './learned/surroundings';
import { crampedMuscles, type NamedMuscle } from './learned/which-muscles';
import { withoutMachineText } from './machine-text';
import { emptyReading, type Muscle, muscles, type NoteReading, type RedFlag } from './note-reading';
import { numbFromCold } from './numb-from-cold';
import { type QuantitiesIn, quantitiesOnce } from './onset/quantities';
import { onsetOf } from './onset/which-onset';
import { forgetTexts } from './phrase-index';
import { de } from './phrases/de';
import { en } from './phrases/en';
import { es } from './phrases/es';
import { fr } from './phrases/fr';
import { it } from './phrases/it';
import { ja } from './phrases/ja';
import { nl } from './phrases/nl';
import { pt } from './phrases/pt';
import { sv } from './phrases/sv';
import { plainText } from './plain-text';
import {
  type Found,
  findInLanguage,
  hitOf,
  type Language,
  languageOf,
  type NotePart,
  quote,
  readingOf,
} from './read-language';
import { signsBesideRules } from './signs-beside-rules';
import { statedLength } from './stated-length';
import { swollenCalf } from './swollen-calf';
import { languageOfTexts, languagePerSentence, tellingIn } from './which-language';
import { patternMaker } from './word-pattern';

/** The languages we read notes in. One line a language. */
const phrases = [en, de, fr, es, it, pt, nl, sv, ja];

const languages = phrases.map(languageOf);
/** One look-up finds the cramp words of all languages; unspaced ones are told by their script. */
const telling = patternMaker(true);
const tellingWords = phrases.map(({ language, spaced, common, cramp, muscles }) => ({
  language,
  spaced,
  common: new Set(common),
  domain: telling.anyOf(spaced ? [...cramp, ...Object.values(muscles).flat()] : []),
}));

/** More of a note than this many characters is not read; the reading says so. */
const longestNote = 12_000;

/**
 * What a note tells about a muscle cramp in this workout. Title and text are judged together, each sentence in its own
 * language; every finding carries the athlete's own words and their place. Rules find and quote; whether the note tells
 * of a cramp, and where it began, is then decided by what was learned from labelled notes. Facts are the rules' alone;
 * signs on the doctor list are the rules' and, where these know no words for them and do not object, what was learned.
 * Pure, linear in the length of the note, never throws.
 */
export function readNote(title: string, text: string): NoteReading {
  try {
    return readWhole(title, text);
  } finally {
    forgetTexts();
  }
}

function readWhole(title: string, text: string): NoteReading {
  const { cut, parts, found } = findings(title, text);
  const quantitiesIn = quantitiesOnce();
  const { byRules, cued, told } = seenByRules(parts, found, quantitiesIn);
  if (parts.every(({ plain }) => plain.trim() === '')) return { ...byRules, cut };
  const redFlags = swollenCalf([...byRules.redFlags, ...signsBesideRules(parts, found)], parts, found).filter(
    ({ flag, words }) =>
      flag !== 'numbness' ||
      !numbFromCold(byRules, words, words.in === 'title' ? title : text) ||
      mentions(found, 'numbness') > 1,
  );
  const sure = { facts: byRules.facts, redFlags, cut };
  const outcome = secondOpinion(featuresIn(cued, told), title.length + text.length);
  if (outcome === 'no') return { ...merged(found.map((one) => readingOf(one, 'no'))), ...sure };
  const quoted = found.some(({ hits }) => hits.length > 0) ? found : withStrongestClause(found, outcome);
  const ruled = merged(quoted.map((one) => readingOf(one, outcome)));
  if (ruled.event === 'no') return { ...ruled, ...sure };
  const around = cuedTexts(parts, cuesOf(quoted));
  const words = ({ title: inTitle, at }: Pick<NamedMuscle, 'title' | 'at'>) => {
    const part = parts.find((one) => (one.in === 'title') === inTitle);
    return part ? [quote(part, ...at)] : [];
  };
  const cramped = crampedMuscles(around, namedMuscles(found), ruled.muscles);
  const reading = {
    ...ruled,
    muscles: cramped.map(({ muscle }) => muscle),
    muscleWords: cramped.flatMap(words),
  };
  // Where pain on walking comes each time is no place in this workout.
  if (byRules.redFlags.some(({ flag }) => flag === 'pain-walking-relieved-by-rest'))
    return { ...reading, ...sure };
  const onset = onsetOf(around, quantitiesIn);
  const [onsetWords] = onset?.told ? words(onset.told) : [];
  return { ...reading, ...sure, onset: onset?.value, onsetWords };
}

/** How often a sign is spoken of. */
function mentions(found: readonly Found[], flag: RedFlag): number {
  return found.reduce(
    (all, { language, split }) =>
      all + split.reduce((sum, { part }) => sum + language.redFlags[flag].matches(part.plain).length, 0),
    0,
  );
}

/** A length or time that says by itself that the workout was long. */
function withLength(
  reading: NoteReading,
  parts: readonly NotePart[],
  quantitiesIn: QuantitiesIn,
): NoteReading {
  if (reading.facts.some(({ fact }) => fact === 'long-or-longest')) return reading;
  const whole = parts.map(({ plain }) => plain).join('\n');
  for (const part of parts) {
    const stated = statedLength(part.plain, quantitiesIn(part.plain), whole);
    if (!stated) continue;
    const words = quote(part, stated.start, stated.end);
    return { ...reading, facts: [...reading.facts, { fact: 'long-or-longest', words }] };
  }
  return reading;
}

/** The reading of the rules alone, and the note as the model sees it. For training and for comparing the two. */
export function readForTraining(title: string, text: string): ForTraining {
  const { parts, found } = findings(title, text);
  const { byRules, cued, told } = seenByRules(parts, found, quantitiesOnce());
  return {
    byRules,
    parts: cued,
    features: featuresOf(cued, told),
    named: namedMuscles(found),
    musclesIf: (outcome) => merged(found.map((one) => readingOf(one, outcome))).muscles,
  };
}

interface ForTraining {
  readonly byRules: NoteReading;
  readonly parts: readonly CuedText[];
  readonly features: Features;
  readonly named: readonly NamedMuscle[];
  /** The muscles that the rules take, had the note this outcome. */
  readonly musclesIf: (outcome: NoteReading['event']) => readonly Muscle[];
}

/** All names of muscles in a note. */
function namedMuscles(found: readonly Found[]): NamedMuscle[] {
  return found.flatMap(({ language, split }) =>
    split.flatMap(({ part }) =>
      muscles.flatMap((muscle) =>
        language.muscles[muscle].matches(part.plain).map(({ index, words }) => ({
          muscle,
          title: part.in === 'title',
          at: [index, index + words.length] as const,
        })),
      ),
    ),
  );
}

function seenByRules(
  parts: readonly NotePart[],
  found: readonly Found[],
  quantitiesIn: QuantitiesIn,
): { byRules: NoteReading; cued: CuedText[]; told: Told } {
  const byRules = withLength(merged(found.map((one) => readingOf(one))), parts, quantitiesIn);
  const cues = cuesOf(found);
  const named = [
    ...byRules.facts.map(({ fact }) => fact),
    ...byRules.redFlags.map(({ flag }) => flag),
    ...found.flatMap((one) => one.named),
  ];
  const around = found.flatMap(({ hits, language, split }) =>
    split.flatMap(({ part, clauses }) =>
      surroundings(
        language.scopes,
        language.anyMuscle,
        clauses,
        hits.filter((hit) => hit.part === part).slice(0, mostCues),
      ),
    ),
  );
  const told = { event: byRules.event, counts: cues.counts, named: [...new Set(named)], around };
  return { byRules, cued: cuedTexts(parts, cues), told };
}

/** Clauses of a note beyond this many are not weighed one by one. */
const mostClauses = 80;

/** No word of the note is one we know for a cramp: the clause that speaks most for it is quoted. */
function withStrongestClause(found: readonly Found[], outcome: 'yes' | 'near'): Found[] {
  const clauses = found.flatMap((one) =>
    one.split.flatMap((part) => part.clauses.map((clause) => ({ one, part, clause }))),
  );
  const [best] = clauses
    .slice(0, mostClauses)
    .map((at) => ({ ...at, weight: evidence(stretchFeatures(at.clause.text)) }))
    .sort((a, b) => b.weight - a.weight);
  if (!best) return [...found];
  const mention = outcome === 'yes' ? 'cramp' : 'near';
  const hit = hitOf(best.part.part, best.part.clauses, best.clause, mention);
  return found.map((one) => (one === best.one ? { ...one, hits: [hit] } : one));
}

interface Cues {
  readonly all: Found['hits'];
  readonly counts: CueCounts;
}

function cuesOf(found: readonly Found[]): Cues {
  const all = found.flatMap((one) => one.hits);
  const count = (mention: keyof CueCounts) => all.filter((hit) => hit.mention === mention).length;
  return {
    all,
    counts: {
      cramp: count('cramp'),
      near: count('near'),
      denied: count('denied'),
      'not-this': count('not-this'),
    },
  };
}

function cuedTexts(parts: readonly NotePart[], { all }: Cues): CuedText[] {
  return parts.map((part) => {
    const hits = all.filter((hit) => hit.part.in === part.in);
    return {
      title: part.in === 'title',
      plain: part.plain,
      cues: hits.map((hit) => hit.at),
      mentions: hits.map((hit) => hit.mention),
    };
  });
}

function findings(title: string, text: string): { cut: boolean; parts: NotePart[]; found: Found[] } {
  const cut = text.length > longestNote || title.length > longestNote;
  const parts = [
    { in: 'title' as const, written: title.slice(0, longestNote) },
    { in: 'text' as const, written: text.slice(0, longestNote) },
  ].map((part) => {
    const folded = plainText(part.written);
    return { ...part, origin: folded.origin, plain: withoutMachineText(folded.plain) };
  });
  const told = parts.map((part) => ({ part, telling: tellingIn(part.plain, tellingWords) }));
  const ofNote = languageOfTexts(told.map(({ telling }) => telling));
  const split = told.map(({ part, telling }) => ({ part, sentences: languagePerSentence(telling, ofNote) }));
  const wanted = new Set(split.flatMap(({ sentences }) => sentences.map((s) => s.language)));
  const found = languages
    .filter(({ phrases: { language } }) => wanted.has(language) || wanted.has(undefined))
    .map((language) =>
      findInLanguage(
        language,
        split.map((one) => inLanguage(language, one)),
      ),
    );
  return { cut, parts, found };
}

type Split = { part: NotePart; sentences: ReturnType<typeof languagePerSentence> };

/** A part with the sentences of other languages blanked, so that offsets stay right. */
function inLanguage({ phrases: { language } }: Language, { part, sentences }: Split): NotePart {
  const plain = sentences
    .map((s) => (s.language === undefined || s.language === language ? s.text : ' '.repeat(s.text.length)))
    .join('');
  return { ...part, plain };
}

const sided = ({ side, sideWords }: NoteReading) => ({ side, sideWords });

const weight = { yes: 2, near: 1, no: 0 } as const;

/** One reading of several: the surest event with its words, all facts and flags once. */
function merged(readings: readonly NoteReading[]): NoteReading {
  const [first, ...rest] = readings;
  if (!first) return emptyReading;
  return rest.reduce((all, one) => {
    const heavier = weight[one.event] > weight[all.event] ? one : all;
    const alike = one.event === all.event && one.event !== 'no';
    return {
      ...heavier,
      eventWords: alike ? [...all.eventWords, ...one.eventWords] : heavier.eventWords,
      muscles: alike ? [...new Set([...all.muscles, ...one.muscles])] : heavier.muscles,
      ...sided(alike && !all.side ? one : heavier),
      denied: heavier.event === 'no' ? [...all.denied, ...one.denied] : [],
      facts: [...all.facts, ...one.facts.filter(({ fact }) => all.facts.every((f) => f.fact !== fact))],
      redFlags: [
        ...all.redFlags,
        ...one.redFlags.filter(({ flag }) => all.redFlags.every((f) => f.flag !== flag)),
      ],
    };
  }, first);
}
