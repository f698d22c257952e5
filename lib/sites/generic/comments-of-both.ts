import { attribute, find, findAll } from '../../page/safe-dom';
import { textOf, tidyLines } from '../../page/text-of';
import { longestNote, type WorkoutNote } from '../../workout/workout-record';
import { bylineIn, saysWhen } from './byline';
import { isCoach, namesCoach } from './coach-words';
import { foldWord } from './label-words';
import { saysNoNote } from './no-note';
import { isSentence } from './notes-headings';
import { type Cell, headingLevel, textUnder } from './page-cells';
import { isPersonName } from './person-names';
import { saidByBoth } from './said-by-both';
import { isSignature } from './signatures';
import { isClassOfAuthor, marksAuthor, marksViewer, saysWhomToAnswer, withoutVerb } from './speaker-words';
import { notSaid, type Turn, turnsIn } from './turns';

const levels = 4;
const mostSpeakers = 20;
/** So many elements before a comment are asked whether they head it. */
const mostBefore = 200;
/** Where people talk about a workout. */
const talk =
  '[class*="comment" i], [id*="comment" i], [class*="message" i], [class*="reply" i], [class*="feedback" i], [class*="kommentar" i], [class*="coment" i], [class*="chat" i], [class*="msg" i], [class~="cmt"]';

/**
 * What a coach or the athlete said among the comments of a page, by the name or the mark it stands under: `Coach Ines`,
 * `Ines (coach)`, `You`, `Author`, or a name that `isAthlete` says is the athlete's (folded). `ofOther`: whoever looks at the
 * page did not do the workout, so `You` is not the athlete. Comments of anybody else are not theirs.
 */
export function commentsOfBoth(
  cells: readonly Cell[],
  isAthlete: (name: string) => boolean = () => false,
  ofOther = false,
  turns: readonly Turn[] = turnsIn(cells),
): WorkoutNote[] {
  const both = saidByBoth(turns, cells, isAthlete, ofOther);
  const all = notSaid(cells, turns).filter((cell) => cell.how === 'text');
  const spoken = all.filter((cell) => !cell.holder.closest(noSpeaker));
  const coaches = spoken
    .filter((cell) => {
      const words = nameOf(cell);
      return (
        namesCoach(words) ||
        (isCoach(words.replace(/[()（）]/g, '')) &&
          (speaksHere(cell) || (isInTalk(cell) && namesBeside(cell.holder))))
      );
    })
    .slice(0, mostSpeakers);
  const speakers = all.filter((cell) => {
    if (coaches.includes(cell)) return true;
    const words = nameOf(cell);
    if (spoken.includes(cell) && answersCoach(words) && coaches.some((coach) => talksWith(cell, coach)))
      return true;
    if (words === '' || cell.holder.closest('nav, label, option, h1, h2, h3, th, button')) return false;
    const mine = !ofOther && (marksViewer(words) || isByClass(cell));
    const named = marksAuthor(words) || (isAthlete(withoutVerb(words)) && !answers(cell, all));
    return (mine || named) && isInTalk(cell);
  });
  const headed = speakers
    .slice(0, mostSpeakers)
    .flatMap((cell) => ownWords(cell) ?? saidBy(cell) ?? [])
    .filter((text) => !saysNoNote(text) && !namesOnly(text));
  const texts = [...new Set([...both.map(({ text }) => text), ...headed])];
  return inPageOrder(texts, cells).map((text) => ({ kind: 'comment' as const, text }));
}

/** Texts in the order in which they begin on the page. */
function inPageOrder(texts: readonly string[], cells: readonly Cell[]): string[] {
  if (texts.length < 2) return [...texts];
  const begins = (text: string) => {
    const [line = ''] = text.split('\n');
    const least = Math.min(line.length, 12);
    const at = cells.findIndex(
      (cell) => cell.text.length >= least && (line.startsWith(cell.text) || cell.text.startsWith(line)),
    );
    return at < 0 ? cells.length : at;
  };
  const places = new Map(texts.map((text) => [text, begins(text)]));
  return [...texts].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** What is written beside a name. */
const badge = /(?:^|[\s-])(?:badge|tag|chip|pill|role|label)(?:$|[\s-])/i;
/** Whether a name only says whom somebody else answers. */
function answers(cell: Cell, all: readonly Cell[]): boolean {
  const before = all[all.indexOf(cell) - 1];
  return before !== undefined && saysWhomToAnswer(foldWord(before.text));
}
/** Whether a text is the first one of a comment that its class calls the author's own. */
function isByClass({ holder }: Cell): boolean {
  let around: Element | null = holder;
  for (let level = 0; around && level < 6; level++, around = around.parentElement) {
    const names = attribute(around, 'class') ?? '';
    if (!/comment|message|reply|kommentar|kom|cmt/i.test(names)) continue;
    const called = isClassOfAuthor(names);
    if (called) return textUnder(around).startsWith(textUnder(holder));
  }
  return false;
}

/** A name with what stands beside it, and no sentence: the head of somebody's page. */
function namesOnly(text: string): boolean {
  const [first = '', ...rest] = text.split('\n');
  return rest.length > 0 && isPersonName(first) && !/[.!?…。！？]/u.test(text);
}

/** A bubble of one's own that holds its words and no name. */
function ownWords(cell: Cell): string | undefined {
  return isByClass(cell) && isSentence(cell.text) && !isPersonName(cell.text) && holdsNoMore(cell)
    ? cell.text
    : undefined;
}

function holdsNoMore({ holder }: Cell): boolean {
  let around: Element | null = holder;
  for (let level = 0; around && level < 6; level++, around = around.parentElement) {
    if (isClassOfAuthor(attribute(around, 'class') ?? '')) return textUnder(around) === textUnder(holder);
  }
  return false;
}

/** Among comments, by their name or by the heading over them. */
function isInTalk({ holder, aside }: Cell): boolean {
  if (holder.closest(talk) !== null || talksByTag(holder)) return true;
  let around = holder.parentElement;
  for (let level = 0; around && level < 6; level++, around = around.parentElement) {
    const children = [...around.children];
    const here = children.findIndex((child) => child.contains(holder));
    const heads = children
      .slice(Math.max(0, here - mostBefore), Math.max(0, here))
      .findLast((child) => headingLevel(child) !== undefined);
    if (heads) {
      const words = foldWord(textUnder(heads));
      return aside ? headsTalk.test(words) : headsChat.test(words);
    }
    // A count of them in a bar without a heading's tag.
    const counts = children
      .slice(Math.max(0, here - 4), Math.max(0, here))
      .some((child) => countsTalk.test(foldWord(textUnder(child))));
    if (counts) return true;
    if (find(around, 'h1')) return false;
  }
  return false;
}
const countsTalk =
  /^\d{1,4} (?:comments?|replies|messages?|kommentare?|antworten|commentaires?|reponses?|comentarios?|respuestas?|comment[oi]|risposte|respostas?|reacties?|kommentarer?)$|^コメント ?[(（]?\d|^\d{1,4}件のコメント$/;
/** A heading that nothing but talk stands under. */
const headsChat =
  /^(?:(?:crew|team|coach|club|group) )?(?:conversation|thread|chat|messages|discussion|gesprach|unterhaltung|nachrichten|echanges?|conversacion|mensajes|conversazione|messaggi|conversa|mensagens|gesprek|berichten|samtal|meddelanden|会話|メッセージ)(?: (?:sur|avec|on|with|about|uber|mit|zu[mr]?|sobre|con|su|sulla|com|over|met|om|med) .{2,30})?$/;
const headsTalk =
  /comment|discussion|repl(?:y|ies)|reaction|conversation|thread|chat|message|kommentar|diskussion|antwort|gesprach|unterhaltung|nachricht|echange|reponse|reflexion|comentario|respuesta|conversacion|mensaje|risposte|conversazione|messagg|resposta|conversa|mensage|reacti|gesprek|bericht|samtal|meddelande|コメント|会話|メッセージ/;

/** Where people talk, by its name, or under a heading of others with the hour beside the name. */
function speaksHere({ holder, aside }: Cell): boolean {
  const beside = holder.parentElement;
  if (badge.test(attribute(holder, 'class') ?? '') && namesBeside(holder)) return true;
  if (holder.closest(talk) !== null || talksByTag(holder)) return true;
  if (!aside || beside === null) return false;
  return find(beside, 'time') !== undefined || hour.test(textUnder(beside)) || namesBeside(holder);
}

const hour = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/;

/** A name beside the mark: "Trainer" alone may be the machine. */
function namesBeside(mark: Element): boolean {
  const around = mark.parentElement?.parentElement;
  const before = textUnder(mark.parentElement ?? mark)
    .split(textUnder(mark))[0]
    ?.trim();
  const outer = around ? textUnder(around).split(textUnder(mark))[0]?.trim() : '';
  return [before, outer].some(
    (words) =>
      words !== undefined && /^\p{Lu}[\p{L}. '’-]{2,40}$/u.test(words.replace(/[·,|].*$/u, '').trim()),
  );
}

/** In an element of the page's own that is called a comment. */
function talksByTag(holder: Element): boolean {
  let around: Element | null = holder;
  for (let level = 0; around && level < levels; level++, around = around.parentElement)
    if (
      /-(?:COMMENT|MESSAGE|REPLY|KOMMENTAR|COMENT|COMMENTO|NACHRICHT|ANTWORT|MSG|CHAT)/i.test(around.tagName)
    )
      return true;
  return false;
}

const noSpeaker =
  'mat-toolbar, ion-toolbar, [class*="toolbar" i], [class*="navbar" i], [class*="topbar" i], nav, aside, label, option, h1, h2, h3, dt, th, a[href], button';
/** The athlete, where a coach is who they talk to. */
const athlete = /^(?:athlete?|athletin|sportler(?:in)?|atleta|deportista|atleet|sporter|選手|sie|わたし|私)$/;

function answersCoach(name: string): boolean {
  return marksViewer(name) || athlete.test(name);
}

function nameOf(cell: Cell): string {
  const words = cell.text
    .replace(/\s*[(（]?[:：]\s*$/, '')
    .replace(/\s*[,·|–-]\s*\d[^\p{L}]*(?:\p{L}{3,10}\.?[^\p{L}]*)?$/u, '');
  return foldWord(words);
}

/** Whether two speakers stand in one conversation. */
function talksWith(cell: Cell, other: Cell): boolean {
  let around = cell.holder.parentElement;
  for (let level = 0; around && level < levels; level++, around = around.parentElement) {
    if (find(around, 'h1')) return false;
    if (around.contains(other.holder)) return true;
  }
  return false;
}

/** What stands under a name: the nearest words around it that are a sentence, up to the next comment. */
function saidBy(cell: Cell): string | undefined {
  let around = cell.holder.parentElement;
  for (let level = 0; around && level < levels; level++, around = around.parentElement) {
    if (/^(?:MAIN|BODY)$/.test(around.tagName) || find(around, 'h1')) return undefined;
    // Beyond one comment stand others'.
    if (/^(?:UL|OL|TABLE|TBODY)$/.test(around.tagName) || timesIn(around) > 1) return undefined;
    const paragraphs = paragraphsIn(around, cell.holder);
    if (paragraphs !== undefined) return isSaid(paragraphs) ? paragraphs : undefined;
    const beside = around.tagName.toUpperCase() === 'TR' ? besideName(around, cell.holder) : undefined;
    if (beside) return beside;
    if (find(around, 'button, form, table, ul, ol')) continue;
    const rest = blocksIn(around, cell.holder).filter((line) => isSaid(line));
    if (rest.length > 0) return rest.join('\n');
  }
  return undefined;
}

/** A sentence, or a short answer with its mark behind it. */
function isSaid(words: string): boolean {
  return isSentence(words) || /^\p{L}.{14,80}[.!?。！？]$/u.test(words);
}

/** Times of comments in an element, but for those of comments nested deeper. */
function timesIn(around: Element): number {
  return findAll(around, 'time').filter((time) => !isNested(time, around)).length;
}

function isNested(element: Element, around: Element): boolean {
  const list = element.closest('ol, ul');
  return list !== null && list !== around && around.contains(list);
}

function paragraphsIn(around: Element, name: Element): string | undefined {
  const texts = findAll(around, 'p')
    .filter((p) => !p.contains(name) && !isNested(p, around) && !isSignature(p))
    .map((p) => textOf(p, longestNote).text)
    // When it was said, and by whom, in paragraphs of their own.
    .filter((text) => text !== '' && !saysWhen(foldWord(text)) && !bylineIn([text]));
  return texts.length === 0 ? undefined : tidyLines(texts.join('\n'), longestNote).text;
}

/** The cell beside the one that names who speaks. */
function besideName(row: Element, name: Element): string | undefined {
  const others = [...row.children].filter((one) => !one.contains(name));
  const [text] = others.map((one) => textOf(one, longestNote).text).filter(isSaid);
  return text;
}

/** Lines of an element without those that the name stands in. */
function blocksIn(around: Element, name: Element): string[] {
  const words = textUnder(name);
  return textOf(around, longestNote)
    .text.split('\n')
    .filter((line) => !line.includes(words) && !/^[\s\d:./-]+$/.test(line));
}
