import { has, lastSubject, type Scopes, saysAgain, saysThisTime } from './mention';
import type { Clause } from './plain-text';
import type { Hit } from './read-language';
import type { Match, Pattern } from './word-pattern';

/** After a cramp of another kind or somebody else's: "stomach cramp at lunch, then both calves at 30k". */
const goesOn =
  /^[\s,;:–-]*(?:and |und |et |y |e |en |och )?(?:then|later|after that|next|dann|danach|spater|puis|ensuite|luego|despues|poi|dopo|depois|toen|daarna|sedan|sen|それから|その後|次に)(?!\p{L})/u;
/** After a denial: "hardly any cramping, just the left calf once". */
const excepts =
  /^[\s,;:–-]*(?:but |aber |mais |pero |ma |mas |maar |men )?(?:just|only|except|apart from|nur|bis auf|ausser|juste|sauf|seulement|solo|salvo|excepto|tranne|soltanto|apenas|exceto|menos|alleen|behalve|bara|utom|forutom)(?!\p{L})/u;
/** A place or a count makes it something that happened. */
const happenedThere =
  /\d|(?<!\p{L})(?:once|twice|einmal|zweimal|une fois|deux fois|una vez|dos veces|una volta|due volte|uma vez|duas vezes|een keer|twee keer|en gang|tva ganger)(?!\p{L})/u;

/** Also within a word: "Bauchkrämpfe". */
const crampStem = /cramp|kramp|calambr|caimbr|[攣つ][っりる]/u;
/** What a muscle does that only works on: "then 10 k easy on tired calves". */
const workedOn =
  /(?<!\p{L})(?:tired|sore|heavy|stiff|easy|stretch\p{L}*|locker|mude\p{L}*|schwer\p{L}*|lourd\p{L}*|tranquille|fatigue\p{L}*|cansad\p{L}*|suave|pesad\p{L}*|stanch\p{L}*|pesanti|tranquill\p{L}*|leve|moe|zwar\p{L}*|rustig|trott\p{L}*|tunga|lugnt|great|good|fine|brilliant|fresh|strong|perfect|loose|raises?|sets?|reps?|squats?|legs up|gut|super|frisch|bien|bueno|bene|bem|goed|bra|fresc\p{L}*|fris)(?!\p{L})/u;

/**
 * Clauses that name a muscle and lean on a cramp word before them in their sentence, which was itself another kind's,
 * somebody else's, of another day or denied; `whole` is the part before other senses were taken out. The place is the
 * muscle's name, else "again".
 */
export function leaningClauses(
  scopes: Scopes,
  anyMuscle: Pattern,
  clauses: readonly Clause[],
  hits: readonly Hit[],
  whole: string,
): { readonly clause: Clause; readonly at: readonly [start: number, end: number] }[] {
  return clauses.flatMap((clause, i) => {
    const before = clauses[i - 1];
    if (!before || before.sentence !== clause.sentence || hits.some((hit) => hit.clause === clause))
      return [];
    const last = hits.findLast((hit) => hit.clause === before);
    // "Stomach cramp" is no cramp word at all.
    const other =
      last?.mention === 'not-this' || (!last && crampStem.test(whole.slice(before.start, before.end)));
    const leans =
      (other &&
        (goesOn.test(clause.text) || (saysThisTime.test(clause.text) && saysAgain.test(clause.text)))) ||
      (last?.mention === 'denied' && excepts.test(clause.text));
    if (!leans || !happenedThere.test(clause.text) || workedOn.test(clause.text)) return [];
    const [muscle = wordsOf(saysAgain, clause.text)] = anyMuscle.matches(clause.text);
    const left = muscle ? clause.text.slice(0, muscle.index) : '';
    const otherwise = [
      scopes.denyBefore,
      scopes.denyAfter,
      scopes.night,
      scopes.otherTime,
      scopes.unreal,
      scopes.otherKind,
    ];
    if (
      !muscle ||
      otherwise.some((pattern) => has(pattern, clause.text)) ||
      lastSubject(scopes, left) === 'somebody'
    )
      return [];
    const start = clause.start + muscle.index;
    return [{ clause, at: [start, start + muscle.words.length] as const }];
  });
}

function wordsOf(expression: RegExp, text: string): Match | undefined {
  const found = expression.exec(text);
  return found ? { index: found.index, words: found[0] } : undefined;
}
