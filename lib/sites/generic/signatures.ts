import { attribute } from '../../page/safe-dom';
import { signedByCoach, speaksOfCoach } from './coach-words';
import { foldWord } from './label-words';
import { isSentence } from './notes-headings';
import { textUnder } from './page-cells';

/** Whether an element between a comment's heading and its words only says who said it, and when. */
export function isByline(element: Element): boolean {
  return (
    isSignedBeside(element) ||
    nameAndDay.test(textUnder(element)) ||
    (element.tagName === 'P' && isSignature(element))
  );
}

/** In small letters beside the heading. */
function isSignedBeside(element: Element): boolean {
  const words = textUnder(element);
  const [only] = element.children;
  const small = [element, ...(only && textUnder(only) === words ? [only] : [])];
  return words.length <= 70 && small.some(({ tagName }) => /^(?:SMALL|TIME|CITE)$/i.test(tagName));
}

/** `Ivo Kerlat · 21 June`, `Nair · yesterday` */
const nameAndDay =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,2} ?[·•|–-] ?(?:[^.!?\d]{0,12}(?:\d{1,2}\.? \p{L}{3,}|\p{L}{3,} \d{1,2}|\d{1,4}[./:-]\d{1,2})[^.!?]{0,16}|yesterday|today|just now|gestern|heute|hier|aujourd'hui|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|igår|idag)$/u;

/** `Ivo Kerlat, head of rowing` */
const nameAndRole =
  /^\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]+){1,2}, (?:(?:your|head|club|team|assistant) )?(?:coach|trainer|physio|instructor|leader|director|manager|cadre|entraineur|entraîneur|responsable|entrenador|monitor|allenat|istrutt|treinador|tränar|ubungsleiter|übungsleiter|betreuer|leitung|begeleid|therap)[\p{L}'’ -]{0,40}$/iu;

/** Who said it and when, below their words. */
export function isSignature(p: Element): boolean {
  const words = textUnder(p);
  if (/^[—–―] ?\p{Lu}[^.!?。！？]{2,58}$/u.test(words) || nameAndRole.test(words)) return true;
  const folded = foldWord(words);
  if (
    words.length <= 70 &&
    (signedByCoach(folded) ||
      (speaksOfCoach(folded) && (/\d/.test(words) || !isSentence(words.replace(/[(·,].*$/u, '')))))
  )
    return true;
  return (
    /(?:^|[-_\s])(?:signa\w*|author|byline|meta|date)(?:$|[-_\s])/i.test(attribute(p, 'class') ?? '') ||
    (words.length <= 40 &&
      /\d/.test(words) &&
      !/[.!?。！？]$/u.test(words) &&
      !isSentence(words.replace(/\d.*$/, '')))
  );
}
