import type { Report } from '../../lib/report/report';
import { EvidenceWords } from '../shared/band-mark';
import { Icon } from '../shared/icon';
import { ideaIcon } from '../shared/icon-shapes';

/** Ideas for next time, each with its own evidence. */
export function Tips({ tips }: { tips: NonNullable<Report['tips']> }) {
  return (
    <div class="sec">
      <div class="tips">
        <h3 class="h-sec">
          <Icon shape={ideaIcon} size={18} />
          {tips.title}
        </h3>
        <ul>
          {tips.ideas.map((idea) => (
            <li key={idea.text}>
              <div>
                <p>{idea.text}</p>
                <EvidenceWords {...idea.evidence} />
              </div>
            </li>
          ))}
        </ul>
        <p class="foot-note">{tips.note}</p>
      </div>
    </div>
  );
}
