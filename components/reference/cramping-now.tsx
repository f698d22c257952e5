import { useSignal } from '@preact/signals';
import type { Say } from '../../lib/messages/say';
import { type Stretchable, stretchable } from '../../lib/workout/stretchable';
import { Icon } from '../shared/icon';
import { phoneIcon } from '../shared/icon-shapes';
import { HoldTimer } from './hold-timer';
import type { ReferenceStore } from './reference-store';
import { stretchShapes } from './stretch-shapes';

/** The moment a muscle locks: where is it, stop, stretch, hold, ease back in. The emergency line stands above. */
export function CrampingNow({ store, say }: { store: ReferenceStore; say: Say }) {
  // Until somebody chooses: the muscle of this tab's workout, else the commonest of its sport.
  const chosen = useSignal<Stretchable | undefined>(undefined);
  const { status } = store;
  const offered = ('muscle' in status.value && status.value.muscle) || 'calf';
  const m = chosen.value ?? offered;
  const doctor = () => {
    store.target.value = 'doctor';
  };
  return (
    <section class="now" id="now" aria-labelledby="now-title">
      <h2 class="now-t" id="now-title" tabIndex={-1}>
        {say('ref.now.title')}
      </h2>
      <button type="button" class="now-alarm" onClick={doctor}>
        <Icon shape={phoneIcon} size={18} />
        <span>{say('ref.now.chest')}</span>
      </button>
      <fieldset class="muscles">
        <legend>{say('ref.now.which')}</legend>
        <div class="seg four">
          {stretchable.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="muscle"
                checked={choice === m}
                onChange={() => {
                  chosen.value = choice;
                }}
              />
              <span>{say(`muscle.${choice}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <ol class="steps">
        <li>
          <div>
            <h3>{say('ref.now.stop')}</h3>
            <p>{say('ref.now.stop.body')}</p>
          </div>
        </li>
        <li>
          <div>
            <h3>{say(`ref.now.${m}.stretch`)}</h3>
            <div class="pics">
              <Drawing name={`${m}-1`} />
              <Drawing name={`${m}-2`} />
            </div>
            <p>
              {say(`ref.now.${m}.body`)} {say('ref.now.slow')}
            </p>
            <p class="sub">{say(`ref.now.${m}.sitting`)}</p>
          </div>
        </li>
        <li>
          <div>
            <h3>{say('ref.now.hold')}</h3>
            <p>{say('ref.now.hold.body')}</p>
            <HoldTimer say={say} />
          </div>
        </li>
        <li>
          <div>
            <h3>{say('ref.now.back')}</h3>
            <p>{say('ref.now.back.body')}</p>
          </div>
        </li>
      </ol>
      <div class="enough">
        <h3>{say('ref.now.enough')}</h3>
        <ul class="bul">
          <li>{say('ref.now.enough.again')}</li>
          <li>{say('ref.now.enough.spot')}</li>
          <li>{say('ref.now.enough.sign')}</li>
        </ul>
      </div>
      <p class="cap">
        {say('ref.now.evidence')} {say('ref.now.pickle')} {say('ref.now.late')}
      </p>
    </section>
  );
}

function Drawing({ name }: { name: string }) {
  return (
    <svg class="draw" viewBox="0 0 160 120" aria-hidden="true" focusable="false">
      {stretchShapes[name]?.map(([cls, path, transform]) => (
        <path key={path} class={cls} d={path} transform={transform} />
      ))}
    </svg>
  );
}
