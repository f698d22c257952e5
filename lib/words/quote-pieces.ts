import type { Words } from '../notes/note-reading';
import type { QuotePiece } from '../report/report';

const longestQuote = 420;
const around = 120;

/**
 * A note cut into plain and marked pieces. A long note shows only what stands around the marked words, with an
 * ellipsis for what is left out.
 */
export function quotePieces(text: string, words: readonly Words[]): QuotePiece[] {
  const marks = merged(
    words.map(({ start, end }) => ({ start, end })),
    text.length,
  );
  const pieces: QuotePiece[] = [];
  const add = (piece: string, marked: boolean) => piece !== '' && pieces.push({ text: piece, marked });
  let at = 0;
  for (const shown of windows(marks, text.length)) {
    if (shown.from > at) add(at === 0 ? '… ' : ' … ', false);
    at = shown.from;
    for (const { start, end } of marks) {
      if (start < at || start >= shown.to) continue;
      add(text.slice(at, start), false);
      add(text.slice(start, Math.min(end, shown.to)), true);
      at = Math.min(end, shown.to);
    }
    add(text.slice(at, shown.to), false);
    at = shown.to;
  }
  if (at < text.length) add(' …', false);
  return pieces;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function merged(spans: readonly Span[], length: number): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    const end = Math.min(span.end, length);
    if (end <= span.start) continue;
    if (last && span.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else out.push({ start: span.start, end });
  }
  return out;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** What is shown of a text: all of a short one, else what stands around its marks, up to twice the length of a short one. */
function windows(marks: readonly Span[], length: number): Window[] {
  if (length <= longestQuote) return [{ from: 0, to: length }];
  const [first] = marks;
  if (!first) return [{ from: 0, to: longestQuote }];
  const found: Window[] = [];
  let shown = 0;
  for (const mark of marks) {
    const last = found.at(-1);
    const from = Math.max(last?.to ?? 0, mark.start - around);
    const to = Math.min(length, mark.end + around, from + longestQuote);
    if (to <= from) continue;
    if (shown + to - from > 2 * longestQuote) break;
    shown += to - from;
    if (last && from - last.to < joined) found[found.length - 1] = { from: last.from, to };
    else found.push({ from: from < joined ? 0 : from, to });
  }
  const [only] = found;
  // One place alone shows as much around it as a short note has.
  return only && found.length === 1
    ? [{ from: only.from, to: Math.min(length, Math.max(only.to, only.from + longestQuote)) }]
    : found;
}

/** Less than this between two places is shown as well. */
const joined = 20;
