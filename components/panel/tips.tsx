import type { Graded, Report } from '../../lib/report/report';
import { EvidenceWords } from '../shared/band-mark';
import { Icon } from '../shared/icon';
import { SourceLinks } from './source-links';

type All = NonNullable<Report['tips']>;
type Drawings = Report['drawings'];

/** After a cramp, what to do when it starts again; then ideas for next time, each with its evidence and its source. */
export function Tips({ tips, drawings }: { tips: All; drawings: Drawings }) {
  const { again, ideas, timing } = tips;
  const says = (said: Graded) => <Says {...said} external={drawings.external} />;
  return (
    <div class="sec">
      <div class="tips">
        {again && (
          <>
            <h3 class="h-sec">{again.title}</h3>
            {again.lead && <p class="sub">{again.lead}</p>}
            <ol>
              {again.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {says({ ...again, text: '' })}
            {again.else && says(again.else)}
          </>
        )}
        {ideas.length > 0 && (
          <>
            <h3 class="h-sec">
              <Icon shape={drawings.idea} size={18} />
              {tips.title}
            </h3>
            <ul class="ideas">
              {ideas.map((tip) => (
                <li key={tip.text}>{says(tip)}</li>
              ))}
            </ul>
          </>
        )}
        {timing && says(timing)}
        <p class="foot-note">{tips.note}</p>
      </div>
    </div>
  );
}

/** A sentence with its evidence and its source under it. */
function Says({ text, evidence, sources, external }: Graded & { external: Drawings['external'] }) {
  return (
    <div>
      {text && <p>{text}</p>}
      <div class="from">
        <EvidenceWords {...evidence} />
        <SourceLinks sources={sources} external={external} />
      </div>
    </div>
  );
}
