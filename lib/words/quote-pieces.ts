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
  const shown = text.length <= longestQuote ? { from: 0, to: text.length } : window(marks, text.length);
  const pieces: QuotePiece[] = [];
  const add = (piece: string, marked: boolean) => piece !== '' && pieces.push({ text: piece, marked });
  let at = shown.from;
  if (at > 0) add('… ', false);
  for (const { start, end } of marks) {
    if (start < at || start >= shown.to) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, Math.min(end, shown.to)), true);
    at = Math.min(end, shown.to);
  }
  add(text.slice(at, shown.to), false);
  if (shown.to < text.length) add(' …', false);
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

function window(marks: readonly Span[], length: number): { from: number; to: number } {
  const first = marks[0]?.start ?? 0;
  const last = marks.find((m) => m.end > first + longestQuote - around)?.start ?? marks.at(-1)?.end ?? 0;
  const from = Math.max(0, first - around);
  return { from: from < 20 ? 0 : from, to: Math.min(length, Math.max(last + around, from + longestQuote)) };
}
