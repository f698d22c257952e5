const inLetters =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiou]s?|van|von|der|den|del|la|le|y|e)){0,4}$/u;
const inJapanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ ]{2,12}(?:さん|コーチ)?$/u;

/** Whether words look like a person's name as it is written: up to five words with capital letters, `da` and `van` between. */
export function isPersonName(words: string): boolean {
  return words.length >= 2 && words.length <= 40 && (inLetters.test(words) || inJapanese.test(words));
}

/** Whether a word may be what somebody calls themselves: `@ann`, `runner_82`. */
export function isHandle(word: string): boolean {
  return word.length >= 2 && word.length <= 40 && /^@?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’._-]*$/u.test(word);
}
