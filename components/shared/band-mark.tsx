import type { EvidenceMark, Mark } from '../../lib/report/report';

const bar = (y: number, width = 8) => (
  <rect x={12 - width / 2} y={y - 1} width={width} height="2" rx="1" fill="var(--on-band)" />
);

/** The band by shape, number of bars and colour; the word stands beside it. */
export function BandMark({ band, size = 36 }: { band: Exclude<Mark, 'flag'>; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapeOf(band)}
    </svg>
  );
}

function shapeOf(band: Exclude<Mark, 'flag'>) {
  switch (band) {
    case 'none':
      return (
        <>
          <circle cx="12" cy="12" r="10" fill="var(--none)" />
          <circle cx="12" cy="12" r="1.7" fill="var(--on-band)" />
        </>
      );
    case 'few':
      return (
        <>
          <rect x="2.5" y="2.5" width="19" height="19" rx="5" fill="var(--few)" />
          {bar(12, 9)}
        </>
      );
    case 'several':
      return (
        <>
          <rect
            x="4.3"
            y="4.3"
            width="15.4"
            height="15.4"
            rx="3"
            transform="rotate(45 12 12)"
            fill="var(--several)"
          />
          {bar(10, 7)}
          {bar(14, 7)}
        </>
      );
    case 'many':
      return (
        <>
          <path
            d="M10.4 1.5a3.2 3.2 0 0 1 3.2 0l6.1 3.5a3.2 3.2 0 0 1 1.6 2.8v8.4a3.2 3.2 0 0 1-1.6 2.8l-6.1 3.5a3.2 3.2 0 0 1-3.2 0L4.3 19a3.2 3.2 0 0 1-1.6-2.8V7.8A3.2 3.2 0 0 1 4.3 5Z"
            fill="var(--many)"
          />
          {bar(8)}
          {bar(12)}
          {bar(16)}
        </>
      );
    case 'unknown':
      return (
        <g fill="none" stroke="var(--unknown)" stroke-linecap="round">
          <circle cx="12" cy="12" r="9.2" stroke-width="1.8" stroke-dasharray="3.5 2.28" />
          <path d="M9.7 9.9a2.35 2.35 0 1 1 3.5 2.1c-.8.4-1.2.9-1.2 1.8" stroke-width="1.7" />
          <circle cx="12" cy="16.5" r="1.1" fill="var(--unknown)" stroke="none" />
        </g>
      );
  }
}

const dots: Record<'good' | 'some' | 'weak' | 'none', number> = { good: 3, some: 2, weak: 1, none: 0 };

/** A grade in words; the small mark beside it is decoration. */
export function EvidenceWords({ mark, words }: { mark: EvidenceMark; words: string }) {
  return (
    <span class="ev">
      <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true" focusable="false">
        {mark === 'disagree' ? (
          <path
            d="M6.5 4.5 2.5 8l4 3.5M11 4.5 15 8l-4 3.5"
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        ) : mark === 'expert' ? (
          <g fill="currentColor">
            <circle cx="7" cy="4.8" r="2.5" />
            <path d="M1.8 13.7c.4-3.2 2.4-4.7 5.2-4.7s4.8 1.5 5.2 4.7Z" />
          </g>
        ) : (
          [4, 10, 16].map((x, i) =>
            i < dots[mark] ? (
              <circle key={x} cx={x} cy="8" r="2.3" fill="currentColor" />
            ) : (
              <circle key={x} cx={x} cy="8" r="1.8" fill="none" stroke="currentColor" />
            ),
          )
        )}
      </svg>
      {words}
    </span>
  );
}
