import type { Say } from '../../lib/messages/say';
import { BandMark } from '../shared/band-mark';
import { Icon } from '../shared/icon';
import { flagIcon } from '../shared/icon-shapes';
import type { ReferenceStore } from './reference-store';

/** This tab's workout, on top of the reference. */
export function TabStrip({ store, say }: { store: ReferenceStore; say: Say }) {
  const status = store.status.value;
  if (status.state !== 'read' && status.state !== 'hidden') {
    return (
      <section class="strip" aria-label={say('ref.tab')}>
        <BandMark band="unknown" size={28} />
        <div>
          <b>{say('ref.tab.none')}</b>
          <span class="cap">{say('ref.tab.none.body')}</span>
        </div>
      </section>
    );
  }
  if (status.mark === 'flag') {
    return (
      <section class="strip flagged" aria-label={say('ref.tab')}>
        <span class="head-mark flag">
          <Icon shape={flagIcon} size={18} />
        </span>
        <div>
          <b>{say('flags.found.title')}</b>
          <span class="cap">
            <bdi>{status.title}</bdi>
          </span>
        </div>
        <button
          type="button"
          class="btn flag"
          onClick={() => {
            store.target.value = 'doctor';
          }}
        >
          {say('flags.found.all')}
        </button>
      </section>
    );
  }
  return (
    <section class="strip" aria-label={say('ref.tab')}>
      <BandMark band={status.mark} size={28} />
      <div>
        <b>
          <bdi>{status.title}</bdi>
        </b>
        <span class="cap">{say(`band.${status.mark}.title`)}</span>
      </div>
      <button type="button" class="btn" onClick={store.showPanel}>
        {say('ref.tab.panel')}
      </button>
    </section>
  );
}
