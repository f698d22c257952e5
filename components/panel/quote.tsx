import type { QuotePiece } from '../../lib/report/report';

/** The athlete's own words; the marked ones were picked up. */
export function Quote({ pieces }: { pieces: readonly QuotePiece[] }) {
  return <>{pieces.map((piece, i) => (piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text))}</>;
}
