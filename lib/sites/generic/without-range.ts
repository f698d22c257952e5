import { namesAverage } from './average-words';
import { foldWord } from './label-words';

/** How low and how high it went, in brackets behind a figure: `17.4°C (12.1 to 21.0)`; or a share: `151 bpm (80%)`. */
const inBrackets =
  /\s*[(（](?:[-−]?\d{1,4}(?:[.,]\d{1,2})?\s?(?:°\s?[CF]?|℃|℉|\p{L}{1,4})?\s*(?:to|bis|à|a|tot|till|e|y|–|—|-|~|〜|\/)\s*[-−]?\d{1,4}(?:[.,]\d{1,2})?\s?(?:°\s?[CF]?|℃|℉|\p{L}{1,4})?|\d{1,3}\s?%(?:\s?(?:of|von|de|di|van|av|FCmax|HRmax|max)[^()\d]{0,12})?)[)）]$/u;
const ends =
  /(?<![\p{L}]|\d\s?)(?:min(?:imum|imal\p{L}*|im[oa]s?)?|max(?:imum|imal\p{L}*|im[oa]s?)?|low|high|lowest|highest|peak|mín|máx|最低|最高|最小|最大)\.?(?!\p{L})/iu;
const endsInBrackets = new RegExp(`\\s*[(（][^()（）]*${ends.source}[^()（）]*[)）]$`, 'iu');
const rangeBehind =
  /^((?:\D{0,8})[-−]?\d{1,4}(?:[.,]\d{1,2})?\s?(?:°\s?[CF]|℃|℉|%|bpm))\s+[-−]?\d{1,4}(?:[.,]\d{1,2})?\s?(?:°\s?[CF]?|℃|℉|%|bpm)?\s*(?:–|—|-|bis|to|à|tot|till|〜|~)\s*[-−]?\d{1,4}(?:[.,]\d{1,2})?\s?(?:°\s?[CF]|℃|℉|%|bpm)$/u;
const word = /^\p{L}[\p{L}.]*$/u;

/**
 * A figure's words without what only says how low and high it went, where such stands behind it: `17.4°C` of `17.4°C (12.1
 * to 21.0)`, `84.2 °F` of `avg 84.2 °F min 66 °F max 99 °F`. Undefined where nothing of the kind does.
 */
export function withoutRange(text: string): string | undefined {
  if (text.length > 80) return undefined;
  // Up and down again.
  const [, up, unit] =
    /^\+\s?(\d[\d.,]*)\s?(?:\p{L}{1,2})?\s?[/|]\s?[-−–]\s?\d[\d.,]*\s?(m|ft)$/u.exec(text) ?? [];
  if (up) return `${up} ${unit}`;
  const mean = /^([-−]?\d[\d.,]*\s?\S{0,5})\s*[(（](\p{L}+\.?|ø)[)）]$/u.exec(text);
  if (mean?.[1] && namesAverage(foldWord(mean[2] ?? ''))) return mean[1];
  const bare = text.replace(inBrackets, '').replace(endsInBrackets, '').replace(rangeBehind, '$1');
  const even = bare.replace(
    /\s+(?:(?:de|en|in|em|i|im|on) )?(?:moyenne|media|média|schnitt|mittel|average|avg\.?|gemiddeld|snitt)$/iu,
    '',
  );
  if (even !== bare && /\d/.test(even)) return even;
  if (bare !== text && /\d/.test(bare))
    return bare.replace(/^(?:ø|avg\.?|average|moy\.?|media|gem\.?|snitt)\s+(?=[-−]?\d)/iu, '');
  const at = text.search(ends);
  if (at < 0) return undefined;
  const parts = text.split(/\s*[·,;|/]\s*|\s+(?=\p{L}+\.?[:：]?\s*[-−]?\d)/u).filter((part) => part !== '');
  const average = parts.filter((part) => !ends.test(part));
  const [only] = average;
  if (!only || average.length > 1 || parts.length < 2) return undefined;
  const [, name = '', figure = ''] = /^(?:(\p{L}+\.?|ø)[:：]?\s+)?([-−]?\d.*)$/u.exec(only) ?? [];
  if (figure === '') return undefined;
  return name === '' || (word.test(name) && namesAverage(foldWord(name))) || name === 'ø'
    ? figure
    : undefined;
}
