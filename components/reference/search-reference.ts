import type { MessageKey, Say } from '../../lib/messages/say';
import { citationOf, sources } from '../../lib/risk/evidence';
import { type Block, referenceSections } from './sections';

export interface Hit {
  readonly section: string;
  readonly title: string;
  readonly text: string;
  /** Where the query stands in `text`. */
  readonly from: number;
  readonly to: number;
}

const most = 30;

/** Texts of the reference without holes, so each can be said as it stands. */
type Plain = Parameters<Say>[0];

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

/** All places that mention the words, accents and case aside. Empty for a blank query. */
export function searchReference(query: string, say: Say): Hit[] {
  const wanted = folded(query.trim()).text;
  if (wanted === '') return [];
  const hits = referenceSections.flatMap((section) => {
    const title = (say as (key: Plain) => string)(section.title);
    const texts = [title, ...section.blocks.flatMap((block) => textsOf(block, say))];
    return texts.flatMap((text): Hit[] => {
      const { text: plain, origin } = folded(text);
      const at = plain.indexOf(wanted);
      if (at < 0) return [];
      const from = origin[at] ?? 0;
      return [{ section: section.id, title, text, from, to: (origin[at + wanted.length - 1] ?? from) + 1 }];
    });
  });
  return hits.slice(0, most);
}

function folded(text: string): { text: string; origin: number[] } {
  let out = '';
  const origin: number[] = [];
  let at = 0;
  for (const char of text) {
    const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let i = 0; i < plain.length; i++) origin.push(at + char.length - 1);
    out += plain;
    at += char.length;
  }
  return { text: out, origin };
}
