import type { MessageKey, Say } from '../../lib/messages/say';
import { citationOf, sources } from '../../lib/risk/evidence';
import { stretchable } from '../../lib/workout/stretchable';
import { type Block, referenceSections } from './sections';

export interface Hit {
  readonly section: string;
  readonly title: string;
  readonly text: string;
  /** Where the first word of the query stands in `text`; both 0 where it stands in the section's title or other names. */
  readonly from: number;
  readonly to: number;
}

const most = 30;

/** Texts of the reference without holes, so each can be said as it stands. */
type Plain = Parameters<Say>[0];

interface Searched {
  readonly id: string;
  readonly title: string;
  /** What people call the things it speaks of. */
  readonly otherNames: string;
  readonly texts: readonly string[];
}

/** Every text of a block. */
export function textsOf(block: Block, say: Say): string[] {
  const plain = (key: MessageKey) => (say as (key: Plain) => string)(key);
  switch (block.kind) {
    case 'list':
      return block.keys.map(plain);
    case 'graded-list':
      return block.items.map(([key]) => plain(key));
    case 'evidence':
    case 'checked':
      return [];
    case 'graded':
      return [plain(block.title), plain(block.key)];
    case 'callout':
    case 'level':
      return [...(block.title ? [plain(block.title)] : []), ...block.keys.map(plain)];
    case 'sources':
      return block.sources.map((key) => citationOf(sources[key]).label);
    default:
      return [plain(block.key)];
  }
}

/**
 * All places that have every word of the query, accents and case aside; a word of a section's title or other names
 * counts for all its texts. Empty for a blank query.
 */
export function searchReference(query: string, say: Say): Hit[] {
  const words = folded(query)
    .text.split(/[\s,.!?]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return everything(say)
    .flatMap((section) => hitsIn(section, words))
    .slice(0, most);
}

function hitsIn({ id, title, otherNames, texts }: Searched, words: readonly string[]): Hit[] {
  const names = folded(`${title} ${otherNames}`).text;
  const hits = [title, ...texts].flatMap((text): Hit[] => {
    const { text: plain, origin } = folded(text);
    const here = words.filter((word) => plain.includes(word));
    const [first] = here;
    if (first === undefined || !words.every((word) => here.includes(word) || names.includes(word))) return [];
    const at = plain.indexOf(first);
    const from = origin[at]?.from ?? 0;
    return [{ section: id, title, text, from, to: origin[at + first.length - 1]?.to ?? from }];
  });
  if (hits.length > 0 || !words.every((word) => names.includes(word))) return hits;
  return [{ section: id, title, text: texts[0] ?? title, from: 0, to: 0 }];
}

function everything(say: Say): Searched[] {
  const plain = say as (key: MessageKey) => string;
  return [
    {
      id: 'now',
      title: say('ref.now.title'),
      otherNames: say('ref.find.now'),
      texts: [
        ...stretchable.flatMap((m) => [
          `${say(`muscle.${m}`)}: ${say(`ref.now.${m}.body`)}`,
          `${say(`muscle.${m}`)}: ${say(`ref.now.${m}.sitting`)}`,
        ]),
        ...nowKeys.map(plain),
      ],
    },
    ...referenceSections.map(({ id, title, blocks }) => ({
      id,
      title: plain(title),
      otherNames: id in otherNames ? plain(otherNames[id as keyof typeof otherNames]) : '',
      texts: blocks.flatMap((block) => textsOf(block, say)),
    })),
  ];
}

const nowKeys = [
  'ref.now.chest',
  'ref.now.stop.body',
  'ref.now.slow',
  'ref.now.hold',
  'ref.now.hold.body',
  'ref.now.back.body',
  'ref.now.late',
  'ref.now.evidence',
] as const satisfies readonly MessageKey[];

/** Other names of what a section is about, as people type them. */
const otherNames = {
  next: 'ref.find.next',
  cause: 'ref.find.cause',
  lowcarb: 'ref.find.lowcarb',
  fluids: 'ref.find.fluids',
  strength: 'ref.find.strength',
  doctor: 'ref.find.doctor',
} as const satisfies Record<string, MessageKey>;

interface Folded {
  readonly text: string;
  /** For each folded unit: the whole character it came from. */
  readonly origin: readonly { readonly from: number; readonly to: number }[];
}

function folded(text: string): Folded {
  let out = '';
  const origin: { from: number; to: number }[] = [];
  let at = 0;
  for (const char of text) {
    const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let i = 0; i < plain.length; i++) origin.push({ from: at, to: at + char.length });
    out += plain;
    at += char.length;
  }
  return { text: out, origin };
}
