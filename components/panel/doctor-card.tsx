import type { DoctorCard } from '../../lib/report/report';
import { Icon } from '../shared/icon';
import type { PanelState } from './panel-state';
import { Quote } from './quote';

/** Before everything else: the athlete's words, and the fixed list they point at. */
export function DoctorCardView({ state, card }: { state: PanelState; card: DoctorCard }) {
  const { drawings } = state.report.value;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups a card */}
      <div class="flagcard" role="group" aria-label={card.title}>
        <div class="quoted">
          <Icon shape={drawings.quote} />
          <div>
            {card.quote.map((pieces, i) => (
              <blockquote key={i}>
                {i === 0 && <span class="vh">{card.quoteLabel}: </span>}
                <Quote pieces={pieces} />
              </blockquote>
            ))}
          </div>
        </div>
        {card.levels.map((level) => (
          <div class="flagbox" key={level.action}>
            <div class="act">
              <span class="ic">
                <Icon shape={drawings[level.action]} size={18} />
              </span>
              <h3>{level.title}</h3>
              {level.body && <p>{level.body}</p>}
            </div>
            <ul>
              {level.signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
            {level.now && (
              <p class="now">
                <Icon shape={drawings.emergency} size={18} />
                <span>{level.now}</span>
              </p>
            )}
          </div>
        ))}
        <div class="acts">
          <button
            type="button"
            class="btn flag"
            onClick={() => void state.act({ act: 'reference', section: 'doctor' })}
          >
            {card.all}
          </button>
          <button
            type="button"
            class="btn flagline"
            onClick={() => void state.act({ act: 'wrong-words', which: 'flags' })}
          >
            {card.dismiss}
          </button>
        </div>
      </div>
      {card.below && <p class="below">{card.below}</p>}
    </>
  );
}
