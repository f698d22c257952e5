import type { Graded, Report } from '../../lib/report/report';
import { EvidenceWords } from '../shared/band-mark';
import { Icon } from '../shared/icon';

type All = NonNullable<Report['tips']>;

/** After a cramp, what to do when it starts again; then ideas for next time, each with its own evidence. */
export function Tips({ tips, idea }: { tips: All; idea: Report['drawings']['idea'] }) {
  return (
    <div class="sec">
      <div class="tips">
        {tips.again && <Again again={tips.again} />}
        {tips.ideas.length > 0 && (
          <>
            <h3 class="h-sec">
              <Icon shape={idea} size={18} />
              {tips.title}
            </h3>
            <ul>
              {tips.ideas.map((tip) => (
                <li key={tip.text}>
                  <Says {...tip} />
                </li>
              ))}
            </ul>
          </>
        )}
        {tips.timing && <Says {...tips.timing} />}
        <p class="foot-note">{tips.note}</p>
      </div>
    </div>
  );
}

function Again({ again }: { again: NonNullable<All['again']> }) {
  return (
    <>
      <h3 class="h-sec">{again.title}</h3>
      {again.lead && <p class="sub">{again.lead}</p>}
      <ol>
        {again.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <EvidenceWords {...again.evidence} />
      {again.else && <Says {...again.else} />}
    </>
  );
}

/** A sentence with its evidence under it. */
function Says({ text, evidence }: Graded) {
  return (
    <div>
      <p>{text}</p>
      <EvidenceWords {...evidence} />
    </div>
  );
}
