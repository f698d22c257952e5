import { foldWord } from './label-words';
import type { Cell } from './page-cells';

/** Small words that one language uses and the others hardly, folded. */
const small: readonly (readonly [language: string, words: RegExp])[] = [
  ['en', /(?<![\p{L}'])(?:the|and|of|to|was|with|my|by)(?![\p{L}'])/gu],
  ['de', /(?<!\p{L})(?:der|die|das|und|mit|ein|eine|nicht|ist|von|zum|zur)(?!\p{L})/gu],
  ['fr', /(?<!\p{L})(?:le|les|des|une|et|du|avec|pour|sur|dans)(?!\p{L})|(?<!\p{L})[dlj]'(?=\p{L})/gu],
  ['es', /(?<!\p{L})(?:el|los|las|una|y|con|del|por|muy|mi)(?!\p{L})/gu],
  ['it', /(?<!\p{L})(?:il|di|della|dello|una|che|con|gli|per|nel|alla)(?!\p{L})|(?<!\p{L})dell'/gu],
  ['pt', /(?<!\p{L})(?:do|da|dos|das|uma|em|com|nao|no|na|ao|meu)(?!\p{L})/gu],
  ['nl', /(?<!\p{L})(?:het|een|en|van|de|met|niet|op|te|voor)(?!\p{L})/gu],
  ['sv', /(?<!\p{L})(?:och|att|det|som|pa|av|en|ett|med|for|inte)(?!\p{L})/gu],
];
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const least = 4;
const most = 6000;

/**
 * The language that a page's words show, where the page names none: the one whose small words stand there half as often
 * again as any other's. Undefined where none does.
 */
export function languageShown(cells: readonly Cell[]): string | undefined {
  const words = foldWord(
    cells
      // Labels and menus; the athlete's words may be in another language.
      .filter(({ text }) => text.length <= 40)
      .map(({ text }) => text)
      .join(' ')
      .slice(0, most),
  );
  if ((words.match(kana) ?? []).length >= 20) return 'ja';
  const counts = small
    .map(([language, list]) => ({ language, count: (words.match(list) ?? []).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count >= least && first.count >= 1.5 * second.count
    ? first.language
    : undefined;
}
