import { monthNames } from '../../workout/parse-date';
import { plainDigits } from '../../workout/parse-number';
import { notOnPage, type Reading, seen } from '../../workout/reading';
import type { Sport } from '../../workout/workout-record';
import { badges } from './heading-badges';
import { foldWord, labelAndValue, labelIn } from './label-words';
import type { LabelledValue } from './labelled-values';
import { onceEach } from './once-each';
import { type Cell, headingLevel } from './page-cells';
import { dateIn } from './read-start';
import { isTicked } from './says-race';
import { sportByIcon } from './sport-icons';
import { saysIndoor, sportAlone, sportBesideLabel, sportInWords } from './sport-words';

/** The sport: beside its label, or a short text near the heading that names one and nothing else. */
export function sportReading(
  values: readonly LabelledValue[],
  cells: readonly Cell[],
  heading: Element | undefined,
  language: string,
): { sport: Reading<Sport>; indoor: Reading<boolean> } {
  const labelled = values.filter((v) => v.label.kind === 'sport').flatMap((v) => v.candidates.slice(0, 1));
  const beside = labelled.find((text) => text.length <= 60 && sportBesideLabel(text));
  const words = beside ?? besideHeading(cells, heading, language) ?? inLabels(values) ?? inHeadings(cells);
  const sport = words === undefined ? undefined : beside ? sportBesideLabel(words) : sportInWords(words);
  if (words === undefined || sport === undefined) {
    const another = values.find(
      (v) => surelySport.test(foldWord(v.labelText)) && /^\p{L}[\p{L} -]{2,24}$/u.test(v.candidates[0] ?? ''),
    );
    const named = another?.candidates[0];
    const inside = indoorBesideHeading(cells, heading);
    const drawn = named ? undefined : sportByIcon(heading);
    return {
      sport: named
        ? seen('other', named, 'label')
        : drawn
          ? seen(drawn.sport, drawn.words, 'page-text')
          : notOnPage,
      indoor: inside === undefined ? notOnPage : seen(true, inside, 'label'),
    };
  }
  const inside = saysIndoor(words)
    ? words
    : (indoorBesideHeading(cells, heading) ?? tickedIndoor(cells) ?? inBracketsBeside(cells, heading));
  return {
    sport: seen(sport, words, beside ? 'label' : 'page-text'),
    indoor: inside === undefined ? notOnPage : seen(true, inside, 'label'),
  };
}

/** By what a time is called: `Rowing time`, `Tempo in sella`. Undefined where two name two. */
function inLabels(values: readonly LabelledValue[]): string | undefined {
  const named = values
    .filter(({ label }) => label.kind === 'movingSeconds')
    .map(({ labelText }) => labelText.replace(/[:：]\s*.*$/u, ''))
    .filter((text) => sportOfTime(text) !== undefined);
  return new Set(named.map(sportOfTime)).size === 1 ? sportOfTime(named[0] ?? '') : undefined;
}

const timesOf: readonly (readonly [word: string, time: RegExp])[] = [
  [
    'rowing',
    /^(?:rowing time|(?:reine )?ruderzeit|temps de rame|tempo di voga|tempo de remo|tiempo de remo|roeitijd|roddtid)$/,
  ],
  [
    'swimming',
    /^(?:swim(?:ming)? time|schwimmzeit|temps de nage|tempo di nuoto|tempo de nado|tiempo de nado|zwemtijd|simtid)$/,
  ],
  [
    'cycling',
    /^(?:rid(?:e|ing) time|zeit im sattel|temps de selle|tempo in sella|tempo pedalato|tempo a pedalar|tiempo pedaleando|rijtijd|fietstijd|cykeltid)$/,
  ],
  [
    'running',
    /^(?:run(?:ning)? time|(?:reine )?laufzeit|tempo di corsa|tempo a correr|tiempo corriendo|looptijd|lop(?:ar)?tid)$/,
  ],
  ['hiking', /^(?:hiking time|wanderzeit)$/],
];

function sportOfTime(label: string): string | undefined {
  const folded = foldWord(label);
  return timesOf.find(([, time]) => time.test(folded))?.[0];
}

/** By a lower heading or the diary's category: `Scheda dell'escursione`. Undefined where two name two. */
function inHeadings(cells: readonly Cell[]): string | undefined {
  const named = cells
    .filter((c) => c.how === 'text' && !c.aside && c.text.length <= 40 && !/\d/.test(c.text))
    .filter((c) => c.holder.closest('figcaption') === null)
    .filter(
      (c) =>
        (headingLevel(c.holder) ?? 1) > 1 ||
        c.holder.closest('[class*="cat-links" i], [rel*="category"]') !== null,
    )
    .map(({ text }) => text)
    .filter((text) => !labelIn(text) && sportInWords(text) !== undefined);
  return new Set(named.map(sportInWords)).size === 1 ? named[0] : undefined;
}

/** A label that names a sport and nothing else: what stands there is one, known or not. */
const surelySport =
  /^(?:sports?|sport type|sportart|type de sport|deporte|esporte|desporto|tipo de (?:deporte|esporte)|tipo di sport|sportsoort|idrott|sportgren|スポーツ|種目|競技|運動種目)[:：]?$/;

const near = 8;

/** A word of its own beside the heading, such as "Indoors". */
function indoorBesideHeading(cells: readonly Cell[], heading: Element | undefined): string | undefined {
  const at = heading ? cells.findIndex((c) => heading.contains(c.holder)) : -1;
  if (at < 0) return undefined;
  return cells
    .slice(Math.max(0, at - near), at + near)
    .filter((c) => c.how === 'text' && !c.aside && !c.holder.closest('a[href], button, option'))
    .flatMap((c) => c.text.split(/\s*[·•|,・()（）]\s*/))
    .find((piece) => /^[\p{L}']{2,20}(?:[ -][\p{L}']{2,14}){0,3}$/u.test(piece) && saysIndoor(piece));
}

/** In brackets behind the sport, near the heading: `Laufen (Laufband): Intervalle`. */
function inBracketsBeside(cells: readonly Cell[], heading: Element | undefined): string | undefined {
  const at = heading ? cells.findIndex((c) => heading.contains(c.holder)) : -1;
  if (at < 0) return undefined;
  return cells
    .slice(Math.max(0, at - near), at + near)
    .filter((c) => c.how === 'text' && !c.aside && c.text.length <= 60)
    .map(({ text }) => /^\p{L}[\p{L} ]{2,20} \(([^()\d]{3,24})\)/u.exec(text)?.[1])
    .find((words) => words !== undefined && saysIndoor(words));
}

/** A ticked box that says so. */
function tickedIndoor(cells: readonly Cell[]): string | undefined {
  return cells.find(
    (c) => c.how === 'text' && !c.aside && c.text.length <= 40 && saysIndoor(c.text) && isTicked(c.holder),
  )?.text;
}

function besideHeading(
  cells: readonly Cell[],
  heading: Element | undefined,
  language: string,
): string | undefined {
  const plain = cells.filter((c) => !c.holder.closest('button, option'));
  // Without a heading, the line with the day.
  const day = plain.findIndex((c) => /(?:19|20)\d\d.{4,20}\d[:.]\d{2}/.test(c.text));
  const at = heading ? plain.findIndex((c) => heading.contains(c.holder)) : Math.max(0, day);
  const around = plain
    .slice(Math.max(0, at - near), at + 2 * near)
    .filter(
      (c) =>
        !c.aside &&
        !(
          heading &&
          c.how === 'text' &&
          heading.contains(c.holder) &&
          !c.holder.closest(`svg, small, ${badges}`)
        ),
    );
  const texts = around
    .filter(
      (c) =>
        !c.holder.closest('a[href]:not([href*="/category/"], [rel*="category"]), button, option, figcaption'),
    )
    .flatMap((c) => (c.text.length <= 90 ? [...piecesOf(c.text, language), ...beforeColon(c)] : []))
    .filter((text) => sportAlone(text) !== undefined);
  const kinds = new Set(texts.map(sportAlone));
  if (kinds.size > 0) return kinds.size === 1 ? texts[0] : undefined;
  // A tag that leads to all workouts of the sport: the only one of its kind.
  const tags = around
    .filter(
      (c) => c.how === 'text' && c.holder.closest(`a[href]:is(${badges})`) && !c.holder.closest('nav, li'),
    )
    .map(({ text }) => text)
    .filter((text) => sportAlone(text) !== undefined);
  return new Set(tags.map(sportAlone)).size === 1 ? tags[0] : undefined;
}

/** `Running: Long run`, as a heading. */
function beforeColon({ text, holder }: Cell): string[] {
  const lead = /^(\p{L}[\p{L} ]{2,24})(?: \([^()]*\))?:\s/u.exec(text)?.[1];
  return lead && headingLevel(holder) !== undefined ? [lead] : [];
}

const joins =
  /[\s,、·•|–—-]+$|(?<=^|[\s,])(?:by|von|par|por|door|av|on|at|the|am|vom|um|le|du|el|del|il|di|in|em|no|na|op|van|den|på|i)$/iu;

/** The pieces of a line near the heading; beside a date also what stands before it (`Hardlopen op dinsdag 17 februari 2026`). */
function piecesOf(written: string, language: string): string[] {
  const text = plainDigits(written).replace(/(?<=\p{L}) \([^()\d]{3,24}\)/u, '');
  const pieces = text
    .replace(/ (?:by|von|par|por|di|da|door|av)$/u, '')
    .split(/\s*[·•|・]\s*|\s+[–—-]\s+/)
    .map((piece) =>
      labelAndValue(piece)?.label.kind === 'sport' ? (labelAndValue(piece)?.value ?? '') : piece,
    );
  if (!/\d/.test(text) || !dateIn(text, language))
    return text.length <= 50
      ? [...pieces, ...pieces.map((piece) => piece.split(/\s*[,、]\s*/)[0] ?? '')]
      : pieces;
  const ofDates = dateWords(language);
  const lead = (piece: string) => {
    let words = piece.replace(/\d[\s\S]*$/, '').trim();
    for (let before = ''; before !== words; ) {
      before = words;
      const last = /[^\s,]+$/.exec(words)?.[0] ?? '';
      words = words.replace(joins, '');
      if (ofDates.has(last.replace(/\.$/, '').toLowerCase())) words = words.slice(0, -last.length);
      words = words.trim();
    }
    return words;
  };
  const behind = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.exec(text)?.[0] ?? '';
  return [...pieces, ...text.split(/\s*[,、;]\s*/), lead(text), behind, ...pieces.map(lead)].filter(
    (piece) => piece !== '',
  );
}

const dateWords = onceEach(wordsOfDates);

/** The names of days and months, as they stand before a day's number (`Run on Saturday, June 21`). */
function wordsOfDates(language: string): ReadonlySet<string> {
  const months = [language, 'en'].flatMap((tag) => monthNames(tag).flat());
  const days = (['long', 'short'] as const).flatMap((weekday) =>
    Array.from({ length: 7 }, (_, day) =>
      new Intl.DateTimeFormat([language, 'en'], { weekday, timeZone: 'UTC' })
        .format(Date.UTC(2023, 0, day + 1))
        .toLowerCase()
        .replace('.', ''),
    ),
  );
  return new Set([...days, ...months.flatMap((name) => (name ? [name.toLowerCase().replace('.', '')] : []))]);
}
