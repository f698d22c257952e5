import type { Drawing } from '../../lib/report/drawings';
import type { Citation } from '../../lib/report/report';
import { Icon } from '../shared/icon';

/** The papers behind a sentence; those with an address open in a tab of their own. */
export function SourceLinks({ sources, external }: { sources: readonly Citation[]; external: Drawing }) {
  return (
    <ul class="src">
      {sources.map(({ label, url }) => (
        <li key={label}>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {label}
              <Icon shape={external} size={12} />
            </a>
          ) : (
            label
          )}
        </li>
      ))}
    </ul>
  );
}
