import { legMuscles, type Muscle } from '../note-reading';
import {
  bucketOf,
  classesBeside,
  classesOnce,
  classNames,
  crampsOf,
  middle,
  nearestOf,
  placeOf,
  type Span,
  tokensOf,
} from './around-cramp';
import type { CuedText } from './features';
import trained from './muscle-weights.json';

/** A muscle that a note names, with its place in the folded title or text. */
export interface NamedMuscle {
  readonly muscle: Muscle;
  readonly title: boolean;
  readonly at: Span;
}

/** A muscle that may be the one that cramped, as buckets of its features. */
export interface MuscleCandidate extends NamedMuscle {
  readonly features: readonly number[];
  /** "Hamstring was fine": not the one that cramped, whatever else speaks for it. */
  readonly fine: boolean;
}

/** How far the words beside a muscle's name are looked for. */
const reach = 40;
/** Names of muscles in a note beyond this many are not weighed: time is bounded. */
const mostNames = 40;

/**
 * The muscles that a note names, each with what stands around its name: where the nearest cramp stands, whether the rules
 * take it for that cramp's, which other muscle is nearer, the words and classes of words beside it. A muscle named several
 * times goes by the name that is nearest to a cramp that happened. In the order they are named.
 */
export function muscleCandidates(
  parts: readonly CuedText[],
  named: readonly NamedMuscle[],
  byRules: readonly Muscle[],
): MuscleCandidate[] {
  const classesIn = classesOnce();
  const placed = named.slice(0, mostNames).flatMap((one) => {
    const part = parts.find(({ title }) => title === one.title);
    if (!part) return [];
    const cramps = crampsOf(part);
    const around = cramps.length > 0 ? cramps : part.cues;
    const cue = around[nearestOf(around, ...one.at)];
    const gap = cue ? Math.max(cue[0] - one.at[1], one.at[0] - cue[1], 0) : far;
    return [{ ...one, part, cramps, gap }];
  });
  placed.sort((a, b) => a.gap - b.gap);
  const first = placed.filter(({ muscle }, i) => placed.findIndex((other) => other.muscle === muscle) === i);
  const weighed = first.map(({ muscle, title, at, part, cramps, gap }, rank) => {
    const { plain, cues, mentions } = part;
    const [start, end] = at;
    const before = tokensOf(plain.slice(Math.max(0, start - reach), start)).reverse();
    const after = tokensOf(plain.slice(end, end + reach));
    const place = title ? 'title' : placeOf(plain, start, end, cramps);
    const any = title ? 'title' : placeOf(plain, start, end, cues);
    const mention = mentions[nearestOf(cues, start, end)] ?? 'none';
    const rules = byRules.includes(muscle) ? 'taken' : byRules.length > 0 ? 'other' : 'none';
    const nearer = first[rank - 1]?.muscle ?? 'none';
    const [l0 = '^', l1 = '^', l2 = '^'] = before;
    const [r0 = '$', r1 = '$', r2 = '$'] = after;
    const names = [
      'any',
      `rules ${rules}`,
      `rules ${rules} ${place}`,
      `rules ${rules} ${byRules.length}`,
      `muscle ${muscle}`,
      `muscle ${muscle} ${rules}`,
      `muscle ${muscle} ${place}`,
      `place ${place}`,
      `any ${any}`,
      `mention ${mention}`,
      `mention ${mention} ${any}`,
      `rank ${Math.min(rank, 4)}`,
      `rank ${Math.min(rank, 4)} ${rules}`,
      `rank ${Math.min(rank, 4)} ${place}`,
      `nearer ${nearer} ${muscle}`,
      `nearer ${nearer} ${rules}`,
      `of ${Math.min(first.length, 5)} ${rules}`,
      `often ${Math.min(3, placed.filter((one) => one.muscle === muscle).length)} ${rules}`,
      `far ${Math.round(Math.log2(gap + 1))}`,
      `l0 ${l0}`,
      `l0 ${l0} ${rules}`,
      `l1 ${l1}`,
      `l2 ${l2}`,
      `l01 ${l1} ${l0}`,
      `r0 ${r0}`,
      `r0 ${r0} ${rules}`,
      `r1 ${r1}`,
      `r2 ${r2}`,
      `r01 ${r0} ${r1}`,
      `word ${plain.slice(start, end)}`,
      ...classNames(classesBeside(plain, at, cramps, classesIn), muscle, place),
    ];
    const features = names.map(bucketOf);
    const fine = saidFine.test(plain.slice(end, end + reach));
    return { muscle, title, at, features, fine, order: title ? start - far * far : start };
  });
  return weighed.sort((a, b) => a.order - b.order);
}

/** Right behind a muscle's name, folded: nothing was wrong with it. */
const saidFine =
  /^,? (?:(?:is|was|were|are|felt|feels|stayed|ist|sind|war|waren|blieb|blieben|est|sont|etait|etaient|va|allait|esta|estaba|iba|era|stava|andava|estava|bleef|voelde|is|ar|var|kandes) )?(?:all |completely |perfectly |totally |ganz |tout |toute )?(?:fine|ok|okay|alright|all right|in ordnung|intakt|nickel|in orde|oke|inga problem)(?![\p{L}])/u;

/** A gap where no cramp is told in the same part. */
const far = 2000;

/** The sum of weights above which a muscle is taken. `weigh` gives a bucket's weight. */
export function takenMuscles(
  candidates: readonly MuscleCandidate[],
  weigh: (bucket: number) => number,
): NamedMuscle[] {
  const taken = candidates.filter(
    ({ features, fine }) => !fine && features.reduce((sum, bucket) => sum + weigh(bucket), 0) > 0,
  );
  const everywhere = taken.filter(({ muscle }) => muscle === 'whole-body');
  if (everywhere.length > 0) return everywhere;
  const named = taken.some(({ muscle }) => ofLeg.has(muscle));
  return named ? taken.filter(({ muscle }) => muscle !== 'unspecified-leg') : taken;
}

/** Where one of these is told, "legs" says no more (label guide). */
const ofLeg: ReadonlySet<Muscle> = new Set<Muscle>(legMuscles);

const { weights, step } = trained;

/** Which of the muscles that a note names cramped, by learned weights, each once, with the name that tells it. */
export function crampedMuscles(
  parts: readonly CuedText[],
  named: readonly NamedMuscle[],
  byRules: readonly Muscle[],
): NamedMuscle[] {
  return takenMuscles(
    muscleCandidates(parts, named, byRules),
    (bucket) => (weights.charCodeAt(bucket) - middle) * step,
  );
}
